"""The members in some days of the annual report: how many there were, who came, who left, how all stood at the end.

``year_figures`` counts the register of a calendar year by its values; here the days are those of the books.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from app.models.base.database import Reader
from app.models.dues.as_of import positions_as_of
from app.models.dues.figures import STANDINGS
from app.models.dues.queries import Position
from app.models.dues.year_figures import LEAVING
from app.models.members.queries import status_as_of

_LEFT: Final = ", ".join(f"'{one}'" for one in LEAVING)
_EVENTS: Final = f"e.on_date BETWEEN ? AND ? AND e.event IN ('admitted', {_LEFT})"


@dataclass(frozen=True, slots=True)
class MembersYear:
    """Members before the first day and at the end of the last, dated events between; ``standings`` of the last day."""

    at_start: int
    joined: int
    left: int
    at_end: int
    standings: Mapping[str, int]


def members_year(reader: Reader, since: date, until: date) -> MembersYear:
    """The days from ``since`` to ``until``, suspended members among those who belong."""
    joined = Counter(
        "joined" if event == "admitted" else "left"
        for (event,) in reader.rows(
            f"SELECT e.event FROM member_event e WHERE {_EVENTS}", (since.isoformat(), until.isoformat())
        )
    )
    held = belonging(reader, until)
    stands = Counter(position.standing for position in held.values())
    before = sum(status != "ended" for status in status_as_of(reader, since - timedelta(days=1)).values())
    return MembersYear(before, joined["joined"], joined["left"], len(held), {one: stands[one] for one in STANDINGS})


def belonging(reader: Reader, day: date) -> dict[int, Position]:
    """Who belonged at the end of a day, and how each stood."""
    states = {member: status for member, status in status_as_of(reader, day).items() if status != "ended"}
    return positions_as_of(reader, day, states)


@dataclass(frozen=True, slots=True)
class Came:
    """A dated event of a membership: who came or left, ``day`` ISO text."""

    day: str
    member_id: int
    event: str
    reason: str
    act: str


def events_between(reader: Reader, since: date, until: date, *, joined: bool) -> list[Came]:
    """Those who came, or those who left, by day."""
    sign = "=" if joined else "<>"
    rows = reader.rows(
        f"SELECT e.on_date, e.member_id, e.event, e.reason, e.act FROM member_event e WHERE {_EVENTS} "
        f"AND e.event {sign} 'admitted' ORDER BY e.on_date, e.id",
        (since.isoformat(), until.isoformat()),
    )
    return [Came(*row) for row in rows]
