"""The register in a year's figures for the annual report: who was there, who came, who left and why, how all stood.

Counts of today, by month, are ``figures``'.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.base.values.text import fold
from app.models.dues.as_of import positions_as_of
from app.models.dues.figures import SIZES, STANDINGS, Count, usual_spelling
from app.models.members.categories import categories_as_of
from app.models.members.queries import status_as_of

Held = Literal["category", "trade", "district", "size", "standing"]
HELD: Final[tuple[Held, ...]] = ("category", "standing", "size", "district", "trade")
LEAVING: Final = ("resigned", "expelled", "deceased")
_FIRST_YEAR: Final = 1900


@dataclass(frozen=True, slots=True)
class YearFigures:
    """The register in ``year``, until ``day``: its last one, or today in the current year.

    ``at_start`` and ``at_end`` count who belonged on the evening before the year and on ``day``, suspended members
    too. ``joined`` and ``left`` (by reason) count the dated events of the year, ``joined_by_month`` and
    ``left_by_month`` with the months until ``day`` (key ``2026-01``). ``held`` counts those of ``day`` by each value.
    """

    year: int
    day: date
    at_start: int
    at_end: int
    joined: int
    left: tuple[Count, ...]
    joined_by_month: tuple[Count, ...]
    left_by_month: tuple[Count, ...]
    held: dict[Held, tuple[Count, ...]]

    @property
    def all_left(self) -> int:
        return sum(one.members for one in self.left)

    @property
    def undated(self) -> int:
        """What the dated events do not explain: admissions and leavings without a day; may be negative."""
        return self.at_end - (self.at_start + self.joined - self.all_left)


def year_figures(reader: Reader, year: int) -> YearFigures:
    """Raises ``Refused("figures.year_odd")`` for a year to come or before 1900."""
    today = reader.clock.today()
    if not _FIRST_YEAR <= year <= today.year:
        raise Refused("figures.year_odd", field="year", year=year)
    day = min(date(year, 12, 31), today)
    before = _belonging(reader, date(year - 1, 12, 31))
    states = _belonging(reader, day)
    events = reader.rows(
        "SELECT event, substr(on_date, 1, 7), count(*) FROM member_event WHERE on_date >= ? AND on_date <= ? "
        "GROUP BY event, substr(on_date, 1, 7)",
        (f"{year}-01-01", day.isoformat()),
    )
    joined, left, why = Counter[str](), Counter[str](), Counter[str]()
    for event, month, many in events:
        if event == "admitted":
            joined[month] += many
        elif event in LEAVING:
            left[month] += many
            why[event] += many
    months = [f"{year}-{month:02d}" for month in range(1, day.month + 1)]
    return YearFigures(
        *(year, day, len(before), len(states), joined.total()),
        tuple(Count(event, why[event]) for event in LEAVING),
        tuple(Count(month, joined[month]) for month in months),
        tuple(Count(month, left[month]) for month in months),
        {held: tuple(_counted(reader, held, day, states)) for held in HELD},
    )


def _belonging(reader: Reader, day: date) -> dict[int, str]:
    return {member: status for member, status in status_as_of(reader, day).items() if status != "ended"}


def _counted(reader: Reader, held: Held, day: date, states: dict[int, str]) -> list[Count]:
    if held == "standing":
        stands = Counter(position.standing for position in positions_as_of(reader, day, states).values())
        return [Count(key, stands[key]) for key in STANDINGS]
    if held == "category":
        of = categories_as_of(reader, day)
        many = Counter(of[member] for member in states)
        names = dict(reader.rows("SELECT id, name FROM member_category"))
        return [Count(names[key], n) for key, n in sorted(many.items(), key=lambda one: (-one[1], names[one[0]]))]
    if held == "size":
        sizes = Counter(_sizes(reader, day, states).values())
        sizes[""] += len(states) - sizes.total()
        return [Count(key, sizes[key]) for key in (*SIZES, "") if sizes[key]]
    return _written(reader, held, states)


def _sizes(reader: Reader, day: date, states: Collection[int]) -> dict[int, str]:
    """Member to the size class last noted until ``day``."""
    rows = reader.rows(
        "SELECT m.id, s.size_class, s.on_date AS noted, s.id AS row FROM business_size s "
        "JOIN member m ON m.person_id = s.person_id WHERE s.on_date <= :day UNION ALL "
        "SELECT m.id, s.size_class, s.on_date, s.id FROM business_size s "
        "JOIN member m ON m.organization_id = s.organization_id WHERE s.on_date <= :day ORDER BY noted, row",
        {"day": day.isoformat()},
    )
    return {member: size for member, size, *_ in rows if member in states}


def _written(reader: Reader, column: Literal["trade", "district"], states: Collection[int]) -> list[Count]:
    """As ``figures`` counts what people wrote, of these members; values are today's, of them no past is kept."""
    spelled: dict[str, Counter[str]] = {}
    for member, value in reader.rows(
        f"SELECT m.id, coalesce(p.{column}, o.{column}) FROM member m LEFT JOIN person p ON p.id = m.person_id "
        "LEFT JOIN organization o ON o.id = m.organization_id"
    ):
        if member in states:
            spelled.setdefault(fold(value), Counter())[value] += 1
    found = [Count(usual_spelling(ways), ways.total()) for ways in spelled.values()]
    return sorted(found, key=lambda one: (not one.key, -one.members, fold(one.key)))
