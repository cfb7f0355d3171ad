"""The businesses of members in figures: who goes on, for how long, how many work there. Unknown stays unknown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from app.models.base.database import Reader
from app.models.directory.business import BusinessState, all_states, opened_on, since_of, state_on
from app.models.directory.business_size import CLASSES, BusinessSize, sizes_on
from app.models.directory.rules import PartyKind
from app.models.directory.traits import sexes
from app.models.members.queries import status_as_of
from app.models.members.seniority import whole_months

HORIZONS: Final = (12, 24, 36)
"""Months after which survival is asked."""
Whose = tuple[PartyKind, int]


@dataclass(frozen=True, slots=True)
class Horizon:
    """Businesses that opened at least ``months`` before the day, by how they stood that long after opening.

    ``unknown``: nothing was noted from that day on, so nobody can say.
    """

    months: int
    open: int
    paused: int
    closed: int
    unknown: int

    @property
    def all(self) -> int:
        return self.open + self.paused + self.closed + self.unknown

    @property
    def known(self) -> int:
        return self.all - self.unknown

    @property
    def percent(self) -> int | None:
        """Those that went on (open or paused) of those known, rounded; ``None`` where nobody is known."""
        return round(100 * (self.open + self.paused) / self.known) if self.known else None


@dataclass(frozen=True, slots=True)
class BusinessLine:
    """A business as it stands on the day: ``state`` "" where nothing was noted; days ISO text.

    ``heard_on`` is the last day of which anything (state or size) is noted, ``months`` the completed months since
    opening until the day, or until it closed.
    """

    member_id: int
    member_status: str
    state: str
    since: str | None
    opened_on: str | None
    months: int | None
    heard_on: str | None


@dataclass(frozen=True, slots=True)
class Survival:
    """The businesses of everybody who was a member until ``day``, also of who left since."""

    day: date
    lines: tuple[BusinessLine, ...]
    horizons: tuple[Horizon, ...]

    def count(self, *states: str) -> int:
        return sum(line.state in states for line in self.lines)

    @property
    def opening_known(self) -> int:
        return sum(line.opened_on is not None for line in self.lines)


@dataclass(frozen=True, slots=True)
class WorkLine:
    """What a member's business says of its workers; ``size_class`` "" where it is not known."""

    member_id: int
    workers: int | None
    on_date: str | None
    size_class: str
    closed: bool


@dataclass(frozen=True, slots=True)
class Employment:
    """Workers in the businesses of the members of ``day``, as each last said."""

    day: date
    lines: tuple[WorkLine, ...]

    @property
    def saying(self) -> tuple[WorkLine, ...]:
        return tuple(line for line in self.lines if line.workers is not None)

    @property
    def workers(self) -> int:
        return sum(line.workers or 0 for line in self.lines)

    @property
    def closed(self) -> int:
        return sum(line.closed for line in self.lines)

    @property
    def silent(self) -> int:
        """Members whose business is not known to be closed and does not say."""
        return len(self.lines) - len(self.saying) - self.closed

    def by_class(self) -> list[tuple[str, int, int]]:
        """Size class ("" for not known), businesses that say, their workers."""
        counts: Counter[str] = Counter()
        workers: Counter[str] = Counter()
        for line in self.saying:
            counts[line.size_class] += 1
            workers[line.size_class] += line.workers or 0
        return [(one, counts[one], workers[one]) for one in (*CLASSES, "") if one in counts]

    @property
    def days(self) -> tuple[str, str] | None:
        """The oldest and the newest day of which a number counts."""
        days = sorted(line.on_date for line in self.saying if line.on_date)
        return (days[0], days[-1]) if days else None


@dataclass(frozen=True, slots=True)
class Leadership:
    """Businesses by who represents them: ``women`` where more than half are, ``unknown`` where too little was said."""

    women: int
    not_women: int
    unknown: int

    @property
    def percent(self) -> int | None:
        """Led by women, of those known."""
        known = self.women + self.not_women
        return round(100 * self.women / known) if known else None


# -- survival -------------------------------------------------------------------------------------


def survival(reader: Reader, day: date) -> Survival:
    """How the businesses of the register stand on ``day`` and how many went on 12, 24, 36 months after opening.

    Who left the office counts too: those that closed are the ones that leave.
    """
    states, sizes, status = all_states(reader, day), _size_days(reader, day), status_as_of(reader, day)
    lines, tally = [], {months: Counter[str]() for months in HORIZONS}
    for member_id, whose in _owners(reader):
        if member_id not in status:
            continue
        noted = states.get(whose, [])
        heard = max([*(one.on_date for one in noted), *sizes.get(whose, [])], default=None)
        lines.append(_line(member_id, status[member_id], noted, heard, day))
        for months in HORIZONS:
            if found := state_after(noted, heard, months, day):
                tally[months][found] += 1
    horizons = tuple(Horizon(months, n["open"], n["paused"], n["closed"], n["unknown"]) for months, n in tally.items())
    return Survival(day, tuple(lines), horizons)


def state_after(noted: Sequence[BusinessState], heard: str | None, months: int, day: date) -> str:
    """How a business stood ``months`` after it opened: "open", "paused", "closed", "unknown".

    "" where the opening is not known or that day is still to come. ``heard`` is the last day of which anything is
    noted: without a note from that day on nobody can say that it went on; a closing holds until it is reopened.
    """
    opened = opened_on(noted)
    if opened is None:
        return ""
    reached = months_after(date.fromisoformat(opened), months)
    if reached > day:
        return ""
    then = state_on(noted, reached)
    if then is not None and then.state == "closed":
        return "closed"
    if heard is None or heard < reached.isoformat():
        return "unknown"
    return "open" if then is not None and then.working else "paused"


def months_after(day: date, months: int) -> date:
    """The same day of the month so many months later; where that month is shorter, the day after its last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first = date(year, month + 1, 1)
    reached = first + timedelta(days=day.day - 1)
    if reached.month != first.month:
        return date(reached.year, reached.month, 1)
    return reached


def _line(member_id: int, status: str, noted: list[BusinessState], heard: str | None, day: date) -> BusinessLine:
    now, opened = state_on(noted, day), opened_on(noted)
    until = day
    if now is not None and now.state == "closed":
        until = date.fromisoformat(now.on_date)
    months = None if opened is None else whole_months(date.fromisoformat(opened), until)
    state = "" if now is None else "open" if now.working else now.state
    since = None if now is None else since_of(noted, now)
    return BusinessLine(member_id, status, state, since, opened, months, heard)


def _size_days(reader: Reader, day: date) -> dict[Whose, list[str]]:
    """The days of which a size is noted with anybody working or anything sold."""
    found: dict[Whose, list[str]] = {}
    for person, organization, on_date in reader.rows(
        "SELECT person_id, organization_id, on_date FROM business_size WHERE on_date <= ? "
        "AND (coalesce(workers, 0) > 0 OR (workers IS NULL AND coalesce(sales, 0) > 0)) ORDER BY on_date",
        (day.isoformat(),),
    ):
        found.setdefault(_whose(person, organization), []).append(on_date)
    return found


def _owners(reader: Reader) -> list[tuple[int, Whose]]:
    rows = reader.rows("SELECT id, person_id, organization_id FROM member ORDER BY sort_key, id")
    return [(member_id, _whose(person, organization)) for member_id, person, organization in rows]


def _whose(person: int | None, organization: int | None) -> Whose:
    if person is not None:
        return ("person", person)
    assert organization is not None
    return ("organization", organization)


# -- employment -----------------------------------------------------------------------------------


def employment(reader: Reader, day: date) -> Employment:
    """Workers in the businesses of who was a member on ``day``, as each last said until then.

    A business that was closed on the day has none; what one said before it closed and reopened no longer counts.
    """
    states, sizes = all_states(reader, day), sizes_on(reader, day)
    lines = []
    for member_id, whose in members_on(reader, day):
        noted, size = states.get(whose, []), sizes.get(whose)
        now = state_on(noted, day)
        closed = now is not None and now.state == "closed"
        if size is not None and (closed or _closed_since(noted, size)):
            size = None
        if size is None:
            lines.append(WorkLine(member_id, None, None, "", closed))
        else:
            lines.append(WorkLine(member_id, size.workers, size.on_date, size.size_class, closed))
    return Employment(day, tuple(lines))


def members_on(reader: Reader, day: date) -> list[tuple[int, Whose]]:
    """Who was a member on a day, in the order of the register, with whose business it is."""
    status = status_as_of(reader, day)
    return [(one, whose) for one, whose in _owners(reader) if status.get(one, "ended") != "ended"]


def _closed_since(noted: list[BusinessState], size: BusinessSize) -> bool:
    return any(one.state == "closed" and one.on_date >= size.on_date for one in noted)


# -- led by women ---------------------------------------------------------------------------------


def leadership(reader: Reader, day: date) -> Leadership:
    """Businesses of the members of ``day`` led by women: by the sex of who represents them, or of the owner.

    Raises ``Refused("trait.off")`` while the office does not note it.
    """
    said = sexes(reader)
    heads: dict[int, list[int]] = {}
    for organization, person in reader.rows(
        "SELECT organization_id, person_id FROM office_holding WHERE represents = 1 "
        "AND coalesce(from_date, '') <= :day AND (until_date IS NULL OR :day <= until_date)",
        {"day": day.isoformat()},
    ):
        heads.setdefault(organization, []).append(person)
    found = Counter(_led(whose, heads, said) for _, whose in members_on(reader, day))
    return Leadership(found["women"], found["not_women"], found["unknown"])


def _led(whose: Whose, heads: Mapping[int, Sequence[int]], said: Mapping[int, str]) -> str:
    people = {whose[1]} if whose[0] == "person" else set(heads.get(whose[1], ()))
    women = sum(said.get(person) == "f" for person in people)
    others = sum(said.get(person, "f") != "f" for person in people)
    if 2 * women > len(people):
        return "women"
    return "not_women" if people and 2 * others >= len(people) else "unknown"
