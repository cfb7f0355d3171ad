"""Whose data are blocked or erased: members and lines of lists; they are on no paper that leaves the office."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from app.models.base.database import Reader, SqlValue
from app.models.base.values.text import fold
from app.models.privacy.traces import traces_of
from app.models.privacy.unlinked import LINES

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


def blocked_names(reader: Reader) -> frozenset[str]:
    """What people and businesses with blocked data are called, folded: for figures that only know a name."""
    rows = reader.rows(
        "SELECT full_name FROM person WHERE blocked_on IS NOT NULL UNION SELECT legal_name FROM organization "
        "WHERE blocked_on IS NOT NULL UNION SELECT trade_name FROM organization WHERE blocked_on IS NOT NULL"
    )
    return frozenset(fold(row[0]) for row in rows if row[0])


def lines_kept_back(reader: Reader, table: str, column: str = "", owner: int | None = None) -> frozenset[int]:
    """Ids of the lines of ``table`` (one of ``LINES``) of people whose data are blocked, linked or only typed.

    ``column`` and ``owner`` say of which list; without them, of all.
    """
    line = LINES[table]
    where, params = (f"t.{column} = ?", (owner,)) if column else ("1", ())
    found: set[int] = set()
    for link in line.links:
        of = "person" if link == "person_id" else "organization"
        sql = f"SELECT t.id FROM {table} t JOIN {of} w ON w.id = t.{link} WHERE w.blocked_on IS NOT NULL AND {where}"
        found.update(row[0] for row in reader.rows(sql, params))
    blocked = [row[0] for row in reader.rows("SELECT id FROM person WHERE blocked_on IS NOT NULL")]
    return frozenset(found | _typed(reader, table, where, params, blocked))


def _typed(reader: Reader, table: str, where: str, params: tuple[SqlValue, ...], blocked: Sequence[int]) -> set[int]:
    """Lines nobody linked that are theirs by document, telephone or name."""
    line, known = LINES[table], [traces_of(reader, "person", (one,)) for one in blocked]
    if not known:
        return set()
    columns = ", ".join(f"t.{name}" if name else "''" for name in (line.name, line.document, line.phone))
    alone = " AND ".join(f"t.{link} IS NULL" for link in line.links)
    rows = reader.rows(f"SELECT t.id, {columns} FROM {table} t WHERE {alone} AND {where}", params)
    return {row[0] for row in rows if any(one.typed_as(*row[1:]) for one in known)}
