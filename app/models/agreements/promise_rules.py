"""What a commitment, an activity, a target may say, and how a commitment stands; without the office file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from app.models.agreements.kinds import ActivityGroup, is_known
from app.models.agreements.rules import MOST_BODY, MOST_TEXT, too_long
from app.models.base.errors import Problem
from app.models.base.values.dates import format_date
from app.models.base.values.text import clean, fold

MOST: Final = 10**12
SOON: Final = timedelta(days=30)
"""A commitment that falls due within it asks to be looked at."""
BEHIND: Final = 25
"""So many points of a hundred behind the time that has gone by is late."""
LONGEST_DAY: Final = 24 * 60
_PERCENT: Final = re.compile(r"%|\bpor ?cientos?\b|\bporcentajes?\b|\bporcentual|\bpct\b|\bp\. ?p\.")

Light = Literal["green", "amber", "red", "grey"]
Standing = Literal[
    "done", "cancelled", "reached", "overdue", "due_soon", "behind", "on_track", "not_yet", "undated", "going_on"
]
LIGHTS: Final[dict[Standing, Light]] = {
    "done": "green",
    "reached": "green",
    "on_track": "green",
    "overdue": "red",
    "due_soon": "amber",
    "behind": "amber",
    "cancelled": "grey",
    "not_yet": "grey",
    "undated": "grey",
    "going_on": "green",
}


@dataclass(frozen=True, slots=True)
class CommitmentDraft:
    """Who promised what until when. ``counts`` is the measure of its progress; amounts in the office's minor units.

    ``kind``: a commitment of the text, or an action or project that a coordination meeting selected.
    """

    agreement_id: int
    body: str
    area_id: int | None = None
    organization_id: int | None = None
    person_id: int | None = None
    kind: str = "commitment"
    starts_on: date | None = None
    due_on: date | None = None
    means_kind: str = ""
    means: str = ""
    means_amount: int | None = None
    indicator: str = ""
    unit: str = ""
    goal: int | None = None
    counts: str = ""
    source_kind: str = ""
    source_on: date | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class ActivityDraft:
    """Something that is or was done. ``minutes`` of work, ``cost`` in minor units (``None``: not known).

    ``headcount``: people counted where nobody wrote a list.
    """

    kind: str
    title: str
    starts_on: date
    ends_on: date | None = None
    agreement_id: int | None = None
    area_id: int | None = None
    project_id: int | None = None
    case_id: int | None = None
    minutes: int | None = None
    place: str = ""
    region: str = ""
    district: str = ""
    cost: int | None = None
    fund_id: int | None = None
    headcount: int | None = None
    state: str = "done"
    result: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class AttendeeDraft:
    """Somebody on the list of an activity, or a beneficiary of a project: of the directory, or a name alone.

    ``business``: what they said they come from, kept as typed where it is not in the directory.
    """

    name: str
    on_date: date
    person_id: int | None = None
    organization_id: int | None = None
    brought_by_id: int | None = None
    document: str = ""
    phone: str = ""
    minutes: int | None = None
    role: str = "attendee"
    district: str = ""
    business: str = ""


@dataclass(frozen=True, slots=True)
class TargetDraft:
    """What is to be reached; ``counts`` as in a commitment, ``case_kind`` and ``step`` say which files count."""

    agreement_id: int
    name: str
    unit: str
    goal: int
    counts: str = ""
    case_kind: str = ""
    step: str = ""
    baseline: int | None = None
    baseline_on: date | None = None
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class ReportedDraft:
    """Somebody else's figure with its day and where it was said; never added to what was counted."""

    agreement_id: int
    name: str
    value: int
    unit: str = ""
    target_id: int | None = None
    commitment_id: int | None = None
    approximate: bool = False
    at_least: bool = False
    on_date: date | None = None
    source: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Standpoint:
    """What the light of a commitment depends on; ``ended``: its last event where that is done or cancelled."""

    starts_on: date | None
    due_on: date | None
    goal: int | None
    counted: int
    ended: Literal["", "done", "cancelled"]


def how_it_stands(one: Standpoint, today: date) -> Standing:
    """The rule of the light, first what was said, then what was counted, then the days."""
    if one.ended:
        return one.ended
    if one.goal is not None and one.counted >= one.goal:
        return "reached"
    if one.due_on is not None and one.due_on < today:
        return "overdue"
    if one.starts_on is not None and one.starts_on > today:
        return "not_yet"
    if one.due_on is None:
        return "going_on" if one.counted else "undated"
    if one.due_on - today <= SOON:
        return "due_soon"
    if one.goal is None or one.starts_on is None:
        return "on_track"
    behind = time_gone(one.starts_on, one.due_on, today) - BEHIND
    return "behind" if one.counted * 100 // one.goal < behind else "on_track"


def time_gone(starts: date, due: date, today: date) -> int:
    """How much of the time between two days has gone by, in hundredths; above 100 once it is over."""
    return (today - starts).days * 100 // max((due - starts).days, 1)


def commitment_problems(draft: CommitmentDraft) -> list[Problem]:
    """Every objection to a commitment, at its field; who may promise is the command's question."""
    found = []
    if not clean(draft.body):
        found.append(Problem("body", "promise.body_missing"))
    if draft.starts_on and draft.due_on and draft.due_on < draft.starts_on:
        found.append(Problem("due_on", "promise.due_early", {"day": format_date(draft.starts_on)}))
    if draft.means_amount is not None and not 0 < draft.means_amount <= MOST:
        found.append(Problem("means_amount", "promise.amount_range"))
    if draft.goal is not None:
        found += _goal_problems(draft.goal, draft.unit)
    if draft.counts and draft.goal is None:
        found.append(Problem("goal", "promise.goal_missing"))
    found += too_long(draft, ("means", "indicator", "unit", "source"), MOST_TEXT) + too_long(
        draft, ("body",), MOST_BODY
    )
    found += _unknown("promise", "kind", draft.kind)
    found += _unknown("measure", "counts", draft.counts)
    found += _unknown("means", "means_kind", draft.means_kind)
    return found + _unknown("source", "source_kind", draft.source_kind)


def is_percent(unit: str) -> bool:
    """Whether a unit holds 0 to 100: "%", "por ciento", "porciento", "puntos porcentuales", however it is typed."""
    return _PERCENT.search(fold(unit)) is not None


def _goal_problems(goal: int, unit: str) -> list[Problem]:
    if not clean(unit):
        return [Problem("unit", "promise.unit_missing")]
    if not 0 < goal <= MOST:
        return [Problem("goal", "promise.goal_range")]
    if is_percent(unit) and goal > 100:
        return [Problem("goal", "promise.above_hundred")]
    return []


def activity_problems(draft: ActivityDraft, today: date) -> list[Problem]:
    """Every objection to an activity, at its field."""
    found = _unknown("activity", "kind", draft.kind)
    found += too_long(draft, ("title", "place", "district"), MOST_TEXT) + too_long(draft, ("result", "link"), MOST_BODY)
    if not clean(draft.title):
        found.append(Problem("title", "activity.title_missing"))
    if draft.ends_on is not None and draft.ends_on < draft.starts_on:
        found.append(Problem("ends_on", "activity.ends_early", {"day": format_date(draft.starts_on)}))
    if draft.state not in ("planned", "done", "cancelled"):
        found.append(Problem("state", "activity.state_unknown", {"text": draft.state}))
    if draft.state == "done" and draft.starts_on > today:
        found.append(Problem("starts_on", "activity.not_yet", {"day": format_date(draft.starts_on)}))
    days = ((draft.ends_on or draft.starts_on) - draft.starts_on).days + 1
    if draft.minutes is not None and not 0 < draft.minutes <= LONGEST_DAY * max(days, 1):
        found.append(Problem("minutes", "activity.minutes_range"))
    if draft.cost is not None and not 0 <= draft.cost <= MOST:
        found.append(Problem("cost", "promise.amount_range"))
    if draft.headcount is not None and not 0 <= draft.headcount <= 10**6:
        found.append(Problem("headcount", "activity.headcount_range"))
    return found


def attendee_problems(draft: AttendeeDraft, first: date, last: date) -> list[Problem]:
    """Every objection to one on the list of an activity of those days."""
    found = _unknown("attendee", "role", draft.role)
    found += too_long(draft, ("name", "document", "phone", "district", "business"), MOST_TEXT)
    if not clean(draft.name):
        found.append(Problem("name", "attendee.name_missing"))
    if not first <= draft.on_date <= last:
        days = {"first": format_date(first), "last": format_date(last)}
        found.append(Problem("on_date", "attendee.other_day", days))
    if draft.minutes is not None and not 0 < draft.minutes <= LONGEST_DAY:
        found.append(Problem("minutes", "activity.minutes_range"))
    return found


def target_problems(draft: TargetDraft) -> list[Problem]:
    """Every objection to a target, at its field."""
    found = [] if clean(draft.name) else [Problem("name", "target.name_missing")]
    found += too_long(draft, ("name", "unit"), MOST_TEXT)
    found += _goal_problems(draft.goal, draft.unit)
    found += _unknown("measure", "counts", draft.counts)
    if draft.baseline is not None and not 0 <= draft.baseline <= MOST:
        found.append(Problem("baseline", "promise.goal_range"))
    elif draft.baseline is not None and is_percent(draft.unit) and draft.baseline > 100:
        found.append(Problem("baseline", "promise.above_hundred"))
    if draft.case_kind and draft.counts != "cases":
        found.append(Problem("case_kind", "target.case_kind_idle"))
    return found


def reported_problems(draft: ReportedDraft, today: date) -> list[Problem]:
    """Every objection to a reported figure, at its field."""
    found = [] if clean(draft.name) else [Problem("name", "target.name_missing")]
    found += too_long(draft, ("name", "unit", "source"), MOST_TEXT) + too_long(draft, ("note",), MOST_BODY)
    if not 0 <= draft.value <= MOST:
        found.append(Problem("value", "promise.goal_range"))
    if is_percent(draft.unit) and draft.value > 100:
        found.append(Problem("value", "promise.above_hundred"))
    if draft.on_date is not None and draft.on_date > today:
        found.append(Problem("on_date", "activity.not_yet", {"day": format_date(draft.on_date)}))
    if not clean(draft.source):
        found.append(Problem("source", "target.source_missing"))
    return found


def _unknown(group: ActivityGroup, field: str, code: str) -> list[Problem]:
    free = group in ("measure", "means", "source")
    if (free and not code) or is_known(group, code):
        return []
    return [Problem(field, "promise.kind_unknown", {"text": code})]
