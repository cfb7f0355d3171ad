"""The register as lists ask for it, and a member written from loose values. Rules are in ``models``."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal

from app.models.base.errors import Problem
from app.models.base.values.person_name import full_name
from app.models.base.values.phones import parse_phone, split_phones
from app.models.base.values.tax_id import parse_tax_id
from app.models.base.values.text import clean
from app.models.directory.rules import PartyDraft, looks_like_organization
from app.models.dues.as_of import positions_as_of
from app.models.dues.queries import positions
from app.models.members.commands import add_member, edit_member
from app.models.members.queries import MemberRow, member, member_ids, members_by_id, members_with_id, status_as_of
from app.models.members.rules import MemberDraft
from app.office import Office

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
    if as_of is None:
        stands = office.read(positions)
        states = dict.fromkeys(ids, "")
    else:
        states = dict(office.read(status_as_of, as_of))
        stands = office.read(positions_as_of, as_of, states)
        ids = [row_id for row_id in ids if row_id in states and status in (None, states[row_id])]
    lines = []
    for row in rows_of(office, ids):
        stand = stands[row.id]
        lines.append(
            RegisterLine(
                *(row.uid, row.number, row.name, row.tax_id, row.category, states[row.id] or row.status),
                *(stand.standing, stand.balance, row.id),
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
class MemberSaid:
    """What was said of a member, as text; ``None`` is "not said"."""

    name: str | None = None
    kind: Literal["person", "organization"] | None = None
    surnames: str | None = None
    given_names: str | None = None
    trade_name: str | None = None
    tax_id: str | None = None
    phone: str | None = None
    email: str | None = None
    address: str | None = None
    locality: str | None = None
    district: str | None = None
    region: str | None = None
    trade: str | None = None
    notes: str | None = None
    number: str | None = None
    category: str | None = None
    joined: date | None = None
    act: str | None = None


def admit(office: Office, said: MemberSaid) -> tuple[int, list[Problem]]:
    """Adds a member; returns its id and what should be looked at (an id's check digit, an odd telephone)."""
    draft, doubts = _draft(said, office.facts.country, None, alliance=office.facts.kind == "alliance")
    doubts += _same_id(office, draft, None)
    return office.run(add_member, draft).value, doubts


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
    doubts: list[Problem] = []
    tax = None
    if said.tax_id is not None:
        read = parse_tax_id(said.tax_id, country)
        tax = read.tax_id
        doubts += [Problem("tax_id", p.code, p.params) for p in read.problems]
    phones = None
    if said.phone is not None:
        phones = tuple(parse_phone(raw, country) for raw in split_phones(said.phone))[:2]
        doubts += [Problem("phone", "phone.odd", {"text": p.raw[:40]}) for p in phones if p.e164 is None]
    surnames, given = said.surnames, said.given_names
    if surnames is None and given is None:
        name = clean(said.name or "") if said.name is not None or present is None else present.name
    else:
        surnames = surnames if surnames is not None else (present.surnames if present else "")
        given = given if given is not None else (present.given_names if present else "")
        name = full_name(surnames, given)
    kind: Literal["person", "organization"] = said.kind or "person"
    if present is not None:
        kind = "organization" if present.kind == "organization" else "person"
    elif said.kind is None and surnames is None and (alliance or looks_like_organization(name, tax)):
        kind = "organization"
    party = PartyDraft(
        kind=kind,
        name=name,
        surnames=surnames,
        given_names=given,
        trade_name=said.trade_name,
        tax=tax,
        phones=phones,
        email=said.email,
        address=said.address,
        locality=said.locality,
        district=said.district,
        region=said.region,
        trade=said.trade,
        notes=said.notes,
    )
    draft = MemberDraft(party, said.number or "", said.category, said.joined, said.act)
    return draft, doubts
