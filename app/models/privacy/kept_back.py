"""Which members' data are blocked or erased: they are on no paper that leaves the office."""

from __future__ import annotations

from typing import Literal

from app.models.base.database import Reader

KeptBack = Literal["blocked", "erased"]


def kept_back(reader: Reader) -> dict[int, KeptBack]:
    """Member id to why the person's data are not passed on; erased counts before blocked."""
    rows = reader.rows(
        "SELECT m.id, coalesce(p.erased_on, o.erased_on) FROM member m LEFT JOIN person p ON p.id = m.person_id "
        "LEFT JOIN organization o ON o.id = m.organization_id "
        "WHERE coalesce(p.erased_on, o.erased_on, p.blocked_on, o.blocked_on) IS NOT NULL"
    )
    return {member_id: "erased" if erased else "blocked" for member_id, erased in rows}


def people_kept_back(reader: Reader) -> set[int]:
    """Ids of the persons, members or not, whose data are blocked or erased."""
    return {row[0] for row in reader.rows("SELECT id FROM person WHERE coalesce(erased_on, blocked_on) IS NOT NULL")}
