"""The register as lists ask for it, and a member written from loose values. Rules are in ``models``."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from app.jobs.party_said import PartySaid, party_draft
from app.models.base.errors import Problem, Refused
from app.models.dues.as_of import positions_as_of
from app.models.dues.queries import positions
from app.models.members.categories import category_names_as_of
from app.models.members.commands import add_member, admit_existing, edit_member
from app.models.members.numbers import next_number
from app.models.members.parties import PartyRef
from app.models.members.queries import MemberRow, member, member_ids, members_by_id, members_with_id, status_as_of
from app.models.members.rules import Joining, MemberDraft
from app.office import Office

NEXT: Final = "next"
"""What is said for the next free member number."""
_AT_ONCE: Final = 5_000  # ids in one question; SQLite takes 32,766


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """A member in a list; ``balance`` in minor units (debt less credit), on the day that was asked for."""

    uid: str
    number: str
    name: str
    tax_id: str
    category: str
    status: str
    standing: str
    balance: int
    member_id: int = field(repr=False)


def register_list(
    office: Office, text: str = "", as_of: date | None = None, status: str | None = None
) -> list[RegisterLine]:
    """The members that match; with ``as_of`` those who belonged to the register on that day, as they stood then."""
    ids = office.read(member_ids, text, status=status if as_of is None else None)
    return [line for line in lines_of(office, ids, as_of) if status in (None, line.status)]


def lines_of(office: Office, ids: list[int], as_of: date | None = None) -> list[RegisterLine]:
    """The lines of these members in their order; those who did not belong to the register on ``as_of`` are left out."""
    if as_of is None:
        stands = office.read(positions)
        states = dict.fromkeys(ids, "")
    else:
        states = dict(office.read(status_as_of, as_of))
        stands = office.read(positions_as_of, as_of, states)
        ids = [row_id for row_id in ids if row_id in states]
    then = {} if as_of is None else office.read(category_names_as_of, as_of)
    lines = []
    for row in rows_of(office, ids):
        stand = stands[row.id]
        lines.append(
            RegisterLine(
                *(row.uid, row.number, row.name, row.tax_id, then.get(row.id, row.category)),
                *(states[row.id] or row.status, stand.standing, stand.balance, row.id),
            )
        )
    return lines


def rows_of(office: Office, ids: list[int]) -> list[MemberRow]:
    """Rows of any number of ids, in their order."""
    found: list[MemberRow] = []
    for start in range(0, len(ids), _AT_ONCE):
        found += office.read(members_by_id, ids[start : start + _AT_ONCE])
    return found


@dataclass(frozen=True, slots=True)
class MemberSaid(PartySaid):
    """What was said of a member, as text; ``None`` is "not said"."""

    number: str | None = None
    category: str | None = None
    joined: date | None = None
    act: str | None = None


def admit(office: Office, said: MemberSaid) -> tuple[int, list[Problem]]:
    """Adds a member; returns its id and what should be looked at (an id's check digit, an odd telephone)."""
    said = replace(said, number=_number(office, said.number))
    draft, doubts = _draft(said, office.facts.country, None, alliance=office.facts.kind == "alliance")
    doubts += _same_id(office, draft, None)
    return office.run(add_member, draft).value, doubts


def admit_known(office: Office, ref: PartyRef, said: MemberSaid) -> int:
    """Admits who is in the directory already; of the person or organisation nothing may be said here.

    Returns the member's id. Raises ``Refused("party.known_and_said")``.
    """
    if any(getattr(said, name) is not None for name in PartySaid.__slots__):
        raise Refused("party.known_and_said")
    joining = Joining(_number(office, said.number), said.category, said.joined, said.act or "")
    return office.run(admit_existing, ref.kind, ref.id, joining).value


def _number(office: Office, said: str | None) -> str:
    """The number said; ``next`` is the one after the highest, 1 where nobody has a number."""
    if said is not None and said.strip().casefold() == NEXT:
        return office.read(next_number) or "1"
    return said or ""


def amend(office: Office, member_id: int, said: MemberSaid) -> list[Problem]:
    """Changes what was said and leaves the rest; returns what should be looked at."""
    present = office.read(member, member_id)
    draft, doubts = _draft(said, office.facts.country, present, alliance=False)
    doubts += _same_id(office, draft, member_id)
    office.run(edit_member, member_id, draft)
    return doubts


def _same_id(office: Office, draft: MemberDraft, own: int | None) -> list[Problem]:
    """Who has the same id already: allowed, one owner may have two businesses, but nobody should do it unseen."""
    tax = draft.party.tax
    if tax is None or not tax.value:
        return []
    others = [row_id for row_id in office.read(members_with_id, tax.value) if row_id != own]
    return [
        Problem("tax_id", "id.of_other", {"text": tax.value, "name": row.name, "number": row.number or "–"})
        for row in office.read(members_by_id, others[:3])
    ]


def _draft(
    said: MemberSaid, country: str, present: MemberRow | None, *, alliance: bool
) -> tuple[MemberDraft, list[Problem]]:
    party, doubts = party_draft(said, country, present, alliance=alliance)
    return MemberDraft(party, said.number or "", said.category, said.joined, said.act), doubts
