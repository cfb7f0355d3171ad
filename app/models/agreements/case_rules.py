"""What a file may say and which step may follow; without the office file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from app.models.agreements.case_kinds import CaseKind, Field, Step
from app.models.agreements.rules import MOST_BODY, MOST_TEXT, too_long
from app.models.base.errors import Problem
from app.models.base.values.dates import format_date
from app.models.base.values.text import clean

MOST: Final = 10**12
"""No amount or quantity is larger: above it somebody slipped on the keys."""
_SHORT: Final = ("title", "name", "document", "phone", "district", "place", "adviser", "channel")
_LONGEST: Final = {"text": 200, "long": 8_000}
_WHOLE_PERCENT: Final = 100


@dataclass(frozen=True, slots=True)
class CaseDraft:
    """A file as somebody wrote it.

    The business is a person or an organisation of the directory, or ``name`` alone (nobody's member). ``fields``:
    what its kind asks, by code; amounts in minor units of the office's currency, days as ISO text.
    """

    kind: str
    opened_on: date
    title: str = ""
    agreement_id: int | None = None
    area_id: int | None = None
    project_id: int | None = None
    parent_id: int | None = None
    team_id: int | None = None
    person_id: int | None = None
    organization_id: int | None = None
    responsible_id: int | None = None
    name: str = ""
    document: str = ""
    phone: str = ""
    country: str = ""
    region: str = ""
    district: str = ""
    place: str = ""
    adviser: str = ""
    channel: str = ""
    declared_by: str = ""
    note: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StepDraft:
    """A step taken: when, by which body, in which paper it is said."""

    step: str
    on_date: date
    document: str = ""
    note: str = ""
    organization_id: int | None = None


@dataclass(frozen=True, slots=True)
class EventDraft:
    """Something else that happened: a session (minutes), a cost (minor units), a use, a reply, a version, a note."""

    kind: str
    on_date: date
    note: str = ""
    document: str = ""
    person_id: int | None = None
    organization_id: int | None = None
    team_id: int | None = None
    minutes: int | None = None
    platform: str = ""
    quantity: int | None = None
    amount: int | None = None
    fund_id: int | None = None
    expense_id: int | None = None


@dataclass(frozen=True, slots=True)
class PartyDraft:
    """Who else stands in it, in a role of its kind. ``price`` is by unit, ``amount`` a whole sum, both minor units."""

    role: str
    organization_id: int | None = None
    person_id: int | None = None
    name: str = ""
    quantity: int | None = None
    price: int | None = None
    amount: int | None = None
    on_date: date | None = None
    until_on: date | None = None
    act: str = ""
    answer: str = ""
    note: str = ""


def draft_problems(draft: CaseDraft, kind: CaseKind, today: date) -> list[Problem]:
    """Every objection to a draft, at its field."""
    found = too_long(draft, _SHORT, MOST_TEXT) + too_long(draft, ("note",), MOST_BODY)
    if kind.subject == "business":
        if draft.person_id is None and draft.organization_id is None and not clean(draft.name):
            found.append(Problem("name", "case.business_missing"))
    elif not clean(draft.title):
        found.append(Problem("title", "case.title_missing"))
    if draft.person_id is not None and draft.organization_id is not None:
        found.append(Problem("name", "case.one_business"))
    if draft.opened_on > today:
        found.append(Problem("opened_on", "case.in_future", {"day": format_date(draft.opened_on)}))
    if kind.no_people and (draft.person_id or any(clean(text) for text in (draft.name, draft.document, draft.phone))):
        found.append(Problem("name", "case.no_people"))
    known = {one.code for one in kind.declarers}
    if draft.declared_by and draft.declared_by not in known:
        found.append(Problem("declared_by", "case.declarer_unknown", {"text": draft.declared_by}))
    for code in draft.fields:
        if kind.field(code) is None:
            params = {"text": code, "known": ", ".join(one.code for one in kind.fields)}
            found.append(Problem(code, "case.field_unknown", params))
    for one in kind.fields:
        found += _field_problems(one, clean(draft.fields.get(one.code, "")))
    return found or _too_much(draft, kind)


def _too_much(draft: CaseDraft, kind: CaseKind) -> list[Problem]:
    """Numbers beyond what their field allows; asked once every one of them is a number."""
    found = []
    for one in kind.fields:
        value, other = (clean(draft.fields.get(code, "")) for code in (one.code, one.within))
        most = int(other) if other else one.most
        if value and most is not None and int(value) > most:
            found.append(Problem(one.code, "case.field_most", {"label": one.label, "text": value, "most": most}))
        elif value and one.least and int(value) < one.least:
            found.append(Problem(one.code, "case.field_least", {"label": one.label, "text": value, "least": one.least}))
    return found


def _field_problems(one: Field, value: str) -> list[Problem]:
    if not value:
        return [Problem(one.code, "case.field_missing", {"label": one.label})] if one.required else []
    said = {"label": one.label, "text": value}
    match one.type:
        case "text" | "long":
            most = _LONGEST[one.type]
            return [Problem(one.code, "case.field_long", {**said, "most": most})] if len(value) > most else []
        case "number" | "money":
            good = value.isascii() and value.isdigit() and int(value) <= MOST
            return [] if good else [Problem(one.code, "case.field_number", said)]
        case "percent":
            good = value.isascii() and value.isdigit() and int(value) <= _WHOLE_PERCENT
            return [] if good else [Problem(one.code, "case.field_percent", said)]
        case "date":
            return [] if _is_day(value) else [Problem(one.code, "case.field_date", said)]
        case "choice":
            if value in {choice.code for choice in one.choices}:
                return []
            names = ", ".join(choice.name for choice in one.choices)
            return [Problem(one.code, "case.field_choice", {**said, "known": names})]


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class Taken:
    """A step that stands in the book of a file."""

    step: str
    on_date: date


def step_problems(
    draft: StepDraft, step: Step, kind: CaseKind, opened_on: date, taken: Sequence[Taken], today: date
) -> list[Problem]:
    """Why a step cannot follow those already taken.

    It never goes before the last one's day; back, or out of an end, only with a note that says why; the same step is
    not taken twice in a row. Where the order is free each step is taken once.
    """
    found = []
    first = taken[-1].on_date if kind.ordered and taken else opened_on
    if draft.on_date > today:
        found.append(Problem("on_date", "case.in_future", {"day": format_date(draft.on_date)}))
    if draft.on_date < first:
        found.append(Problem("on_date", "case.step_before", {"day": format_date(first)}))
    if "document" in step.needs and not clean(draft.document):
        found.append(Problem("document", "case.step_document", {"step": step.name}))
    if "outcome" in step.needs and not clean(draft.note):
        found.append(Problem("note", "case.step_outcome", {"step": step.name}))
    before = {one.step for one in taken[-1:]} if kind.ordered else {one.step for one in taken}
    if step.code in before:
        code = "case.step_again" if kind.ordered else "case.step_done"
        found.append(Problem("step", code, {"step": step.name}))
    elif step.after and step.after not in {one.step for one in taken}:
        params = {"step": step.name, "after": kind.step_name(step.after)}
        found.append(Problem("step", "case.step_after", params))
    elif goes_back(step, kind, taken) and not clean(draft.note):
        found.append(Problem("note", "case.step_back", {"step": step.name}))
    return found


def goes_back(step: Step, kind: CaseKind, taken: Sequence[Taken]) -> bool:
    """Whether the step lies before where the file stands, or leaves an end for anything but a later success."""
    if not taken:
        return False
    last = taken[-1].step
    ended = next((one.end for one in kind.steps if one.code == last), "")
    if ended == "failed" or (ended == "done" and step.end != "done"):
        return True
    return kind.ordered and not step.end and kind.place(step.code) < kind.place(last)


def event_problems(draft: EventDraft, kind: CaseKind, opened_on: date, today: date) -> list[Problem]:
    """Every objection to something that happened; what is charged in a free programme is the command's question."""
    found = []
    if draft.kind not in kind.events:
        found.append(Problem("kind", "case.event_unknown", {"text": draft.kind, "known": ", ".join(kind.events)}))
    if draft.on_date > today:
        found.append(Problem("on_date", "case.in_future", {"day": format_date(draft.on_date)}))
    if draft.on_date < opened_on:
        found.append(Problem("on_date", "case.step_before", {"day": format_date(opened_on)}))
    if draft.kind in ("cost", "charge") and not draft.amount:
        found.append(Problem("amount", "case.amount_missing"))
    if draft.amount is not None and not 0 < draft.amount <= MOST:
        found.append(Problem("amount", "case.amount_range"))
    if draft.minutes is not None and not 0 < draft.minutes <= 24 * 60:
        found.append(Problem("minutes", "case.minutes_range"))
    if draft.quantity is not None and not 0 < draft.quantity <= MOST:
        found.append(Problem("quantity", "case.quantity_range"))
    if kind.no_people and draft.person_id is not None:
        found.append(Problem("by", "case.no_people"))
    has_text = clean(draft.note) or clean(draft.document)
    if draft.kind in ("note", "reply", "version", "instrument") and not has_text:
        found.append(Problem("note", "case.note_missing"))
    return found


def party_problems(draft: PartyDraft, kind: CaseKind) -> list[Problem]:
    """Every objection to who else stands in it."""
    found = too_long(draft, ("name", "act"), MOST_TEXT) + too_long(draft, ("answer", "note"), MOST_BODY)
    if draft.role not in {one.code for one in kind.roles}:
        known = ", ".join(one.name for one in kind.roles)
        found.append(Problem("role", "case.role_unknown", {"text": draft.role, "known": known}))
    if draft.organization_id is None and draft.person_id is None and not clean(draft.name):
        found.append(Problem("name", "case.party_missing"))
    if draft.organization_id is not None and draft.person_id is not None:
        found.append(Problem("name", "case.one_business"))
    if draft.on_date is not None and draft.until_on is not None and draft.until_on < draft.on_date:
        found.append(Problem("until_on", "case.party_days"))
    for name, value in (("quantity", draft.quantity), ("price", draft.price), ("amount", draft.amount)):
        if value is not None and not 0 <= value <= MOST:
            found.append(Problem(name, "case.quantity_range"))
    return found
