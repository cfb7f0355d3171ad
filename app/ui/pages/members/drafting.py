"""Between the form's fields and a member draft: what was typed, what was there before, what looks odd."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any, Final, cast

from app.jobs.party_said import alike_words, likeness_of
from app.messages import words
from app.models.base.errors import Problem
from app.models.base.values.person_name import PersonName, display_name, full_name, split_surnames
from app.models.base.values.phones import Phone, parse_phone
from app.models.base.values.tax_id import TaxId, parse_tax_id
from app.models.directory.kinship import Likeness
from app.models.directory.rules import PartyDraft, PartyKind
from app.models.members.parties import Party, parties_like
from app.models.members.queries import MemberRow, members_by_id
from app.models.members.rules import MemberDraft, Opening, draft_warnings
from app.models.members.twins import members_like
from app.ui.pages.members.name_boxes import ORGANIZATION_FIELDS, PERSON_FIELDS
from app.ui.runner import Runner

_TEXTS: Final = ("trade_name", "email", "address", "locality", "district", "region", "trade", "notes")
_OWN_TEXTS: Final[dict[str, tuple[str, ...]]] = {"person": PERSON_FIELDS, "organization": ORGANIZATION_FIELDS}
NO_TAX_ID: Final = ""
Shown = MemberRow | Party


def values_of(row: MemberRow) -> dict[str, Any]:
    """What the form shows of a member."""
    return party_values(row) | {
        "number": row.number,
        "category": row.category,
        "joined_on": date.fromisoformat(row.joined_on) if row.joined_on else None,
        "admission_act": row.admission_act,
    }


def party_values(row: Shown) -> dict[str, Any]:
    """What a form shows of who it is. A name that was never taken apart stands whole in the second box."""
    texts = (*_TEXTS, *PERSON_FIELDS, *ORGANIZATION_FIELDS)
    values: dict[str, Any] = {name: getattr(row, name) for name in texts}
    whole = not row.surnames and not row.given_names
    return values | {
        "kind": row.kind,
        "name": row.name if row.kind == "organization" else "",
        "surnames": row.surnames,
        "given_names": row.name if whole and row.kind == "person" else row.given_names,
        "tax": row.tax_id or row.tax_raw,
        "phone": row.phone_raw or row.phone,
        "phone2": row.phone2_raw or row.phone2,
    }


def draft_of(values: dict[str, Any], before: MemberRow | None, country: str) -> MemberDraft:
    """The draft to write. What was emptied is written empty; what was not touched is not said."""
    opening, credit = values.get("opening") or 0, values.get("credit") or 0
    return MemberDraft(
        party=party_draft_of(values, before, country),
        number=values["number"] or "",
        category=values["category"],
        joined_on=values["joined_on"],
        admission_act=values["admission_act"] or "",
        opening=Opening(amount=opening, credit=credit) if opening or credit else None,
    )


def party_draft_of(values: dict[str, Any], before: Shown | None, country: str) -> PartyDraft:
    """Who it is, from a form's values; as ``draft_of``."""
    kind = cast("PartyKind", values["kind"])
    name, surnames, given = _names(kind, values, before)
    texts = {one: values[one] or "" for one in (*_TEXTS, *_OWN_TEXTS[kind])}
    return PartyDraft(
        kind=kind,
        name=name,
        surnames=surnames,
        given_names=given,
        tax=_tax(values["tax"], before, country),
        phones=_phones(values, before, country),
        **texts,
    )


def _names(kind: PartyKind, values: dict[str, Any], before: Shown | None) -> tuple[str, str | None, str | None]:
    if kind == "organization":
        return values["name"] or "", None, None
    surnames, given = values["surnames"] or "", values["given_names"] or ""
    untouched = before is not None and not before.surnames and not surnames and given == before.name
    if untouched:
        return given, None, None
    married = values["married_name"]
    if surnames and married:
        return display_name(PersonName("", given, *split_surnames(surnames), married)), surnames, given
    return full_name(surnames, given), surnames, given


def _tax(typed: TaxId | None, before: Shown | None, country: str) -> TaxId | None:
    """``None`` when it is as it was: reading it again could take it for another kind."""
    if typed is None:
        return TaxId("", country, "", NO_TAX_ID) if before is not None and before.tax_raw else None
    if before is not None and typed.raw in (before.tax_id, before.tax_raw):
        return None
    return typed


def _phones(values: dict[str, Any], before: Shown | None, country: str) -> tuple[Phone, ...] | None:
    typed = [values[name] for name in ("phone", "phone2") if values[name]]
    if before is not None and typed == [raw for raw in (before.phone_raw, before.phone2_raw) if raw]:
        return None
    return tuple(parse_phone(raw, country) for raw in typed)


def warnings_of(runner: Runner, draft: MemberDraft, before: MemberRow | None) -> tuple[Problem, ...]:
    """Everything that looks odd about a draft: its id, its phones, somebody who is already there."""
    found: list[Problem] = draft_warnings(draft)
    party = draft.party
    if party.tax is not None and party.tax.raw:
        found += parse_tax_id(party.tax.raw, party.tax.country).problems
    for one in party.phones or ():
        if one.e164 is None:
            found.append(Problem("phone", "phone.odd", {"text": one.raw[:40]}))
    found += twins_of(runner, draft, before)
    if before is None:
        found += _in_directory(runner, draft)
    return tuple(found)


def _in_directory(runner: Runner, draft: MemberDraft) -> list[Problem]:
    """Who stands in the directory without being a member: admitted from there, nobody is written twice."""
    wanted = likeness_of(draft.party, 0)
    rows = runner.now(partial(parties_like, no_members=True), wanted)
    return [Problem("name", "party.like_to_admit", alike_words(wanted, row).params) for row in rows]


def twins_of(runner: Runner, draft: MemberDraft, before: MemberRow | None) -> list[Problem]:
    """Who in the register may be the one being written, with why: most often the same person, entered again."""
    party = draft.party
    own = before.id if before is not None else 0
    tax_id = party.tax.value if party.tax is not None else ""
    phones = tuple(one.e164 or "" for one in party.phones or ())
    likeness = Likeness(own, party.kind, party.name, party.trade_name or "", tax_id, phones)
    alike = runner.now(members_like, likeness)
    rows = {row.id: row for row in runner.now(members_by_id, [pair.second for pair in alike])}
    found = []
    for pair in alike:
        why = ", ".join(words(f"pair.{reason}") for reason in pair.reasons)
        row = rows[pair.second]
        found.append(Problem("name", "pair.like", {"name": row.name, "number": row.number or "—", "why": why}))
    return found
