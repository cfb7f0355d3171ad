"""How a member is spoken to on paper: treatment and grammatical gender where they are noted; which firm is which."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.base.database import Reader


@dataclass(frozen=True, slots=True)
class Addressing:
    """``treatment`` as written before the name (``Lic.``); ``gender`` is ``f``, ``m`` or empty."""

    treatment: str = ""
    gender: str = ""


def addressings(reader: Reader) -> dict[int, Addressing]:
    """Member id to how they are spoken to; members of whom nothing is noted are absent."""
    rows = reader.rows(
        "SELECT m.id, p.treatment, p.gender FROM member m JOIN person p ON p.id = m.person_id "
        "WHERE p.treatment <> '' OR p.gender <> ''"
    )
    return {member_id: Addressing(treatment, gender) for member_id, treatment, gender in rows}


def member_organizations(reader: Reader) -> dict[int, int]:
    """Organisation id to member id, for those organisations that are members."""
    return dict(reader.rows("SELECT organization_id, id FROM member WHERE organization_id IS NOT NULL"))
