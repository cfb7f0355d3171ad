"""A person or organisation written from loose words: what was said, the draft made of it, what looks odd."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from app.messages import words
from app.models.base.errors import Problem
from app.models.base.values.person_name import PersonName, display_name, full_name, split_surnames
from app.models.base.values.phones import Phone, parse_phone, split_phones
from app.models.base.values.places import region_name
from app.models.base.values.tax_id import TaxId, parse_tax_id
from app.models.base.values.text import clean
from app.models.directory.commands import add_party
from app.models.directory.kinship import Likeness, compared
from app.models.directory.rules import PartyDraft, PartyKind, looks_like_organization
from app.models.members.parties import Party, PartyRef, amend_party, parties_like, party
from app.office import Office


@dataclass(frozen=True, slots=True)
class PartySaid:
    """What was said of a person or organisation, as text; ``None`` is "not said"."""

    name: str | None = None
    kind: Literal["person", "organization"] | None = None
    surnames: str | None = None
    given_names: str | None = None
    married_name: str | None = None
    preferred_name: str | None = None
    treatment: str | None = None
    gender: str | None = None
    organization_kind: str | None = None
    legal_form: str | None = None
    country: str | None = None
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


class Named(Protocol):
    """What a record that is changed is called now."""

    @property
    def kind(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def surnames(self) -> str: ...
    @property
    def given_names(self) -> str: ...
    @property
    def married_name(self) -> str: ...


def add_said(office: Office, said: PartySaid) -> tuple[PartyRef, list[Problem]]:
    """Adds to the directory; returns the record and what should be looked at (also who may be the same)."""
    draft, doubts = party_draft(said, office.facts.country, None)
    doubts += alike(office, draft, 0)
    return PartyRef(draft.kind, office.run(add_party, draft).value), doubts


def amend_said(office: Office, ref: PartyRef, said: PartySaid) -> list[Problem]:
    """Changes what was said and leaves the rest; returns what should be looked at."""
    draft, doubts = party_draft(said, office.facts.country, office.read(party, ref))
    doubts += alike(office, draft, ref.key)
    office.run(amend_party, ref, draft)
    return doubts


def alike(office: Office, draft: PartyDraft, own: int) -> list[Problem]:
    """Who of the directory may be the one of the draft, with why; ``own`` is its ``PartyRef.key``, 0 for a new one."""
    wanted = likeness_of(draft, own)
    return [alike_words(wanted, row) for row in office.read(parties_like, wanted)]


def likeness_of(draft: PartyDraft, own: int) -> Likeness:
    """A draft as it is compared with the directory."""
    tax_id = draft.tax.value if draft.tax is not None else ""
    phones = tuple(one.e164 or "" for one in draft.phones or ())
    return Likeness(own, draft.kind, draft.name, draft.trade_name or "", tax_id, phones)


def alike_words(wanted: Likeness, row: Party) -> Problem:
    """Who is there already and why it may be the same."""
    there = Likeness(row.ref.key, row.ref.kind, row.name, row.trade_name, row.tax_id, (row.phone, row.phone2))
    why = ", ".join(words(f"pair.{reason}") for reason in compared(wanted, there))
    return Problem("name", "party.like", {"name": row.name, "why": why})


def party_draft(
    said: PartySaid, country: str, present: Named | None, *, alliance: bool = False
) -> tuple[PartyDraft, list[Problem]]:
    """The draft of what was said, ``present`` being what is there; in an alliance a new one is an organisation."""
    doubts: list[Problem] = []
    tax: TaxId | None = None
    if said.tax_id is not None:
        read = parse_tax_id(said.tax_id, country)
        tax = read.tax_id
        doubts += [Problem("tax_id", p.code, p.params) for p in read.problems]
    phones: tuple[Phone, ...] | None = None
    if said.phone is not None:
        phones = tuple(parse_phone(raw, country) for raw in split_phones(said.phone))[:2]
        doubts += [Problem("phone", "phone.odd", {"text": p.raw[:40]}) for p in phones if p.e164 is None]
    name, surnames, given = _names(said, present)
    kind: PartyKind = said.kind or "person"
    if present is not None:
        kind = "organization" if present.kind == "organization" else "person"
    elif said.kind is None and surnames is None and _sounds_like_organization(said, name, tax, alliance=alliance):
        kind = "organization"
    same = ("married_name", "preferred_name", "treatment", "gender", "organization_kind", "legal_form", "trade_name")
    rest = ("country", "email", "address", "locality", "district", "region", "trade", "notes")
    texts = {one: getattr(said, one) for one in (*same, *rest)}
    if said.region is not None:
        texts["region"] = region_name(said.region, said.country or country)
    return PartyDraft(kind, name, surnames, given, tax=tax, phones=phones, **texts), doubts


def _sounds_like_organization(said: PartySaid, name: str, tax: TaxId | None, *, alliance: bool) -> bool:
    return alliance or said.organization_kind is not None or looks_like_organization(name, tax)


def _names(said: PartySaid, present: Named | None) -> tuple[str, str | None, str | None]:
    """The whole name, surnames and given names: put together anew where one of its parts was said."""
    parts = (said.surnames, said.given_names, said.married_name)
    held = present is not None and bool(present.surnames or present.given_names)
    if all(part is None for part in parts) or (said.surnames is None and said.given_names is None and not held):
        whole = clean(said.name or "") if said.name is not None or present is None else present.name
        return whole, None, None
    before = (present.surnames, present.given_names, present.married_name) if present else ("", "", "")
    surnames, given, married = (now if now is not None else old for now, old in zip(parts, before, strict=True))
    if not married:
        return full_name(surnames, given), surnames, given
    return display_name(PersonName("", given, *split_surnames(surnames), married)), surnames, given
