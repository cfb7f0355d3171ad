"""The register in counts: by category, trade, place, size, standing, and who joined and left by month."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from app.models.base.database import Reader
from app.models.base.values.dates import Period
from app.models.base.values.text import fold
from app.models.dues.queries import positions

Grouping = Literal["category", "trade", "district", "size", "standing", "joined", "left"]
GROUPINGS: Final[tuple[Grouping, ...]] = ("category", "trade", "district", "size", "standing", "joined", "left")
SIZES: Final = ("micro", "small", "medium", "large")
STANDINGS: Final = ("in_good_standing", "in_arrears", "suspended")
MONTHS: Final = 12
_PARTY: Final = "LEFT JOIN person p ON p.id = m.person_id LEFT JOIN organization o ON o.id = m.organization_id"
LAST_SIZE: Final = (
    "coalesce((SELECT s.size_class FROM business_size s WHERE (s.person_id = m.person_id "
    "OR s.organization_id = m.organization_id) ORDER BY s.on_date DESC, s.id DESC LIMIT 1), '')"
)
"""The size class last noted of the member ``m``; empty when none was."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many members share a value; ``key`` is what a list is filtered by, empty where nothing is noted."""

    key: str
    members: int


def counts(reader: Reader, grouping: Grouping, today: date | None = None) -> list[Count]:
    """Members who have not left, by a value, the most first; months and sizes in their own order.

    ``joined`` and ``left`` count the events of the last twelve months (key ``2026-11``), months without any too.
    """
    day = today or reader.clock.today()
    if grouping in ("joined", "left"):
        return _by_month(reader, grouping, day)
    if grouping == "standing":
        held = Counter(position.standing for position in positions(reader, today=day).values())
        return [Count(key, held[key]) for key in STANDINGS]
    if grouping == "size":
        rows = reader.rows(
            f"SELECT {LAST_SIZE} AS size, count(*) FROM member m WHERE m.status <> 'ended' GROUP BY size"
        )
        found = dict(rows)
        return [Count(key, found[key]) for key in (*SIZES, "") if key in found]
    if grouping == "category":
        sql = (
            "SELECT CAST(c.id AS TEXT), count(*) AS n FROM member m JOIN member_category c ON c.id = m.category_id "
            "WHERE m.status <> 'ended' GROUP BY c.id ORDER BY n DESC, c.name"
        )
        return [Count(key, members) for key, members in reader.rows(sql)]
    return _written(reader, grouping)


def _written(reader: Reader, column: str) -> list[Count]:
    """What people wrote, whatever its accents and case; shown as most of them wrote it, the blank ones last."""
    rows = reader.rows(
        f"SELECT coalesce(p.{column}, o.{column}) AS value, count(*) FROM member m {_PARTY} "
        "WHERE m.status <> 'ended' GROUP BY value"
    )
    spelled: dict[str, Counter[str]] = {}
    for value, members in rows:
        spelled.setdefault(fold(value), Counter())[value] += members
    found = [Count(usual_spelling(ways), ways.total()) for ways in spelled.values()]
    return sorted(found, key=lambda one: (not one.key, -one.members, fold(one.key)))


def usual_spelling(ways: Counter[str]) -> str:
    """As most people wrote it; of two ways the one that is not all capitals."""
    return max(ways, key=lambda way: (ways[way], not way.isupper(), way))


def _by_month(reader: Reader, grouping: Grouping, day: date) -> list[Count]:
    events = ("admitted",) if grouping == "joined" else ("resigned", "expelled", "deceased")
    marks = ", ".join("?" * len(events))
    last = Period.of(day, "monthly")
    first = last.moved(1 - MONTHS)
    rows = reader.rows(
        f"SELECT substr(on_date, 1, 7) AS month, count(*) FROM member_event WHERE event IN ({marks}) "
        "AND on_date >= ? AND on_date <= ? GROUP BY month",
        (*events, f"{first}-01", day.isoformat()),
    )
    found = dict(rows)
    return [Count(str(month), found.get(str(month), 0)) for month in Period.range(first, last)]
