"""How long an agreement holds: its terms one after the other, the last day to give notice, its state on a day. Pure."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, Literal

Renewal = Literal["none", "tacit", "express"]
RENEWALS: Final[tuple[Renewal, ...]] = ("none", "tacit", "express")
State = Literal["draft", "signed", "in_force", "expiring", "suspended", "denounced", "expired", "ended", "terminated"]
STATES: Final[tuple[State, ...]] = (
    *("draft", "signed", "in_force", "expiring", "suspended", "denounced", "expired", "ended", "terminated"),
)
RUNNING: Final = frozenset(("in_force", "expiring", "denounced", "suspended"))
"""States in which its parties are bound; while it is suspended they still are, only nothing is done."""
Light = Literal["green", "amber", "red", "grey"]
LIGHTS: Final[dict[State, Light]] = {
    **{"draft": "grey", "signed": "green", "in_force": "green", "expiring": "amber", "suspended": "amber"},
    **{"denounced": "amber", "expired": "red", "ended": "grey", "terminated": "grey"},
}
ALERT_DAYS: Final = 30
"""Days before the last day to give notice (or before the end) from which the office is told, unless it says others."""
ALERT_AFTER: Final = 60
"""Days after the end for which an agreement that ran out unnoticed is still told of."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to the agreement; ``until_on`` as in the table."""

    kind: str
    on_date: date
    until_on: date | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """What the agreement says about its time; ``notice_days`` and ``alert_days`` in days.

    ``to_sign``: it is of a kind that somebody signs; a programme or a plan is not.
    """

    signed_on: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    renewal: Renewal = "none"
    renewal_months: int | None = None
    notice_days: int = 0
    alert_days: int | None = None
    to_sign: bool = False

    @property
    def begins(self) -> date | None:
        """The first day on which it holds: as written, else the day it was signed."""
        return self.starts_on or self.signed_on


@dataclass(frozen=True, slots=True)
class Standing:
    """An agreement on a day.

    ``ends_on`` is the end of the term that runs on that day, renewals counted (``None``: no end); ``renews`` says
    that another term follows by itself; ``notice_on`` is the last day to say that it shall not, or to ask for its
    renewal; from ``alert_on`` on the office is told. ``since`` is the day of the event that gave the state, if any.
    ``unsigned``: nobody wrote when it was signed.
    """

    state: State
    ends_on: date | None = None
    renews: bool = False
    notice_on: date | None = None
    alert_on: date | None = None
    since: date | None = None
    times: int = 0
    unsigned: bool = False

    @property
    def light(self) -> Light:
        return LIGHTS[self.state]


def add_months(day: date, months: int) -> date:
    """So many months later, on the same day or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def term_end(first_end: date, months: int, times: int) -> date:
    """The end of the term after ``times`` renewals of ``months`` months each.

    Counted from the day after the first end and not from the end before, so that months of 28 days wear nothing
    away: 30/06 renewed by six months ends on 31/12, 28/02/2026 by twelve on 28/02/2027.
    """
    return add_months(first_end + timedelta(days=1), months * times) - timedelta(days=1)


def months_of(starts_on: date, ends_on: date) -> int | None:
    """How many whole months a term has, until the day before or the same day; ``None`` when it ends with none."""
    for last in (ends_on + timedelta(days=1), ends_on):
        months = (last.year - starts_on.year) * 12 + last.month - starts_on.month
        if months > 0 and add_months(starts_on, months) == last:
            return months
    return None


def running_end(terms: Terms, events: Sequence[Event], day: date) -> tuple[date | None, int]:
    """The end of the term that runs on ``day`` (or the last one there was) and how often it had been renewed by itself.

    What was agreed counts before what happens by itself: a renewal noted by hand is the new end to count from, and
    after a denunciation nothing renews.
    """
    known = [one for one in events if one.on_date <= day]
    denounced = next((one for one in reversed(known) if one.kind == "denounced"), None)
    if denounced is not None and denounced.until_on is not None:
        return denounced.until_on, 0
    noted = [one.until_on for one in known if one.kind == "renewed" and one.until_on is not None]
    first = noted[-1] if noted else terms.ends_on
    months = terms.renewal_months
    if first is None or day <= first or terms.renewal != "tacit" or not months:
        return first, 0
    times = max((day.year - first.year) * 12 + day.month - first.month - months, 0) // months
    while term_end(first, months, times) < day:
        times += 1
    return term_end(first, months, times), times


def standing(terms: Terms, events: Sequence[Event], day: date) -> Standing:
    """How the agreement stands on a day; ``events`` in the order of their days, without those taken back.

    Of old ones nobody may know any more when they were signed: what has begun holds, and says that it lacks that day.
    """
    found = _standing(terms, events, day)
    unsigned = terms.to_sign and terms.signed_on is None
    if unsigned and found.state == "signed":
        return Standing("draft")
    return replace(found, unsigned=unsigned and found.state != "draft")


def _standing(terms: Terms, events: Sequence[Event], day: date) -> Standing:
    known = [one for one in events if one.on_date <= day]
    begins = terms.begins
    if begins is None or (terms.signed_on is not None and terms.signed_on > day and begins > day):
        return Standing("draft")
    ends_on, times = running_end(terms, events, day)
    end = next((one for one in known if one.kind == "terminated"), None)
    if end is not None and day > (end.until_on or end.on_date):
        return Standing("terminated", end.until_on or end.on_date, since=end.on_date)
    denounced = next((one for one in reversed(known) if one.kind == "denounced"), None)
    if denounced is not None:
        state: State = "denounced" if ends_on is None or day <= ends_on else "ended"
        return Standing(state, ends_on, since=denounced.on_date)
    if begins > day:
        return Standing("signed", ends_on)
    if ends_on is not None and day > ends_on:
        return Standing("expired", ends_on, alert_on=_alert_on(terms, ends_on), times=times)
    return _running(terms, known, ends_on, times, day)


def _running(terms: Terms, known: Sequence[Event], ends_on: date | None, times: int, day: date) -> Standing:
    pause = next((one for one in reversed(known) if one.kind in ("suspended", "resumed")), None)
    paused = pause is not None and pause.kind == "suspended" and (pause.until_on is None or day <= pause.until_on)
    renews = terms.renewal == "tacit" and bool(terms.renewal_months) and ends_on is not None
    notice_on = ends_on - timedelta(days=terms.notice_days) if ends_on is not None else None
    alert_on = _alert_on(terms, ends_on)
    state: State = "suspended" if paused else "in_force"
    if not paused and alert_on is not None and day >= alert_on:
        state = "expiring"
    since = pause.on_date if paused and pause is not None else None
    return Standing(state, ends_on, renews, notice_on, alert_on, since, times)


def _alert_on(terms: Terms, ends_on: date | None) -> date | None:
    if ends_on is None:
        return None
    lead = ALERT_DAYS if terms.alert_days is None else terms.alert_days
    return ends_on - timedelta(days=terms.notice_days + lead)


def alert_due(now: Standing, dealt_with: Sequence[date], day: date) -> bool:
    """Whether the office is to be told of the term that ends: once, unless its alert was dealt with.

    ``dealt_with`` are the ends of the terms whose alert somebody has dealt with.
    """
    if now.state not in ("in_force", "expiring", "suspended", "expired") or now.ends_on is None or now.alert_on is None:
        return False
    return now.alert_on <= day <= now.ends_on + timedelta(days=ALERT_AFTER) and now.ends_on not in dealt_with


def usual_last_day(terms: Terms, now: Standing, denounced_on: date) -> date:
    """The last day of an agreement denounced on a day: the end of the term when in time, else the notice later.

    What does not renew by itself ends with its term, however late the notice came.
    """
    after_notice = denounced_on + timedelta(days=terms.notice_days)
    if now.ends_on is not None and now.notice_on is not None and denounced_on <= now.notice_on:
        return now.ends_on
    return after_notice if now.renews or now.ends_on is None else min(after_notice, now.ends_on)
