"""What an alliance did between two days: by area, institution, kind and territory, people once, hours, cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.agreements.counting import WHO
from app.models.base.database import Reader, SqlValue

_NAME: Final = "coalesce(nullif(o.trade_name, ''), o.legal_name)"
OWN: Final = (
    "WITH RECURSIVE own (id) AS (SELECT :agreement UNION SELECT a.id FROM agreement a JOIN own "
    "ON a.parent_id = own.id), "
    "y AS (SELECT *, starts_on >= :since AS began FROM activity WHERE state = 'done' AND starts_on <= :until "
    "AND coalesce(ends_on, starts_on) >= :since AND (:agreement IS NULL OR agreement_id IN own)) "
)
"""What touched those days; ``began`` within them: what has no day of its own is told once, where an activity began."""
LISTED: Final = (
    "LEFT JOIN participation t ON t.activity_id = y.id AND t.role <> 'speaker' AND t.on_date BETWEEN :since AND :until"
)


@dataclass(frozen=True, slots=True)
class Sums:
    """Of some activities; ``heads`` are people counted where there is no list, ``cost`` in minor units."""

    activities: int
    people: int
    attendances: int
    heads: int
    minutes: int
    cost: int
    uncosted: int


@dataclass(frozen=True, slots=True)
class Year:
    """All that was done. "" is no area, no institution, a region that nobody said.

    ``cross`` counts activities by (area, institution), ``places`` by (region, institution).
    """

    total: Sums
    areas: Mapping[str, Sums]
    parties: Mapping[str, Sums]
    kinds: Mapping[str, Sums]
    regions: Mapping[str, Sums]
    cross: Mapping[tuple[str, str], int]
    places: Mapping[tuple[str, str], int]


def year_activities(reader: Reader, since: date, until: date, agreement_id: int | None = None) -> list[int]:
    """What ``year_of`` counts, in the order of the days: an activity over the end of a year is of both."""
    sql = f"{OWN} SELECT id FROM y ORDER BY starts_on, id"
    return [int(row[0]) for row in reader.rows(sql, year_params(since, until, agreement_id))]


def year_params(since: date, until: date, agreement_id: int | None) -> dict[str, SqlValue]:
    return {"agreement": agreement_id, "since": since.isoformat(), "until": until.isoformat()}


def year_of(reader: Reader, since: date, until: date, agreement_id: int | None = None) -> Year:
    """Of one agreement with those under it, or of everything. What several institutions organise is in each of them.

    An activity is told in every year it touched, people and attendances in the year of their day; hours, cost and
    people counted without a list, which have none, in the year in which it began: years add up.
    """
    params = year_params(since, until, agreement_id)
    total = _sums(reader, "''", "", params)
    area = "LEFT JOIN agreement_area r ON r.id = y.area_id"
    party = (
        "LEFT JOIN activity_organizer g ON g.activity_id = y.id LEFT JOIN organization o ON o.id = g.organization_id"
    )
    return Year(
        total.get("", Sums(0, 0, 0, 0, 0, 0, 0)),
        _sums(reader, "coalesce(r.name, '')", area, params),
        _sums(reader, f"coalesce({_NAME}, '')", party, params),
        _sums(reader, "y.kind", "", params),
        _sums(reader, "y.region", "", params),
        _cross(reader, "coalesce(r.name, '')", f"{area} {party}", params),
        _cross(reader, "y.region", party, params),
    )


def _cross(reader: Reader, by: str, join: str, params: dict[str, SqlValue]) -> dict[tuple[str, str], int]:
    """Activities by what is asked and by each institution that organised them."""
    rows = reader.rows(
        f"{OWN} SELECT {by}, coalesce({_NAME}, ''), count(DISTINCT y.id) FROM y {join} GROUP BY 1, 2 ORDER BY 1, 2",
        params,
    )
    return {(row[0], row[1]): int(row[2]) for row in rows}


def _sums(reader: Reader, by: str, join: str, params: dict[str, SqlValue]) -> dict[str, Sums]:
    """Each activity counts once for a name, whatever the people on its list; most activities first."""
    people = {
        row[0]: (row[1], row[2])
        for row in reader.rows(
            f"{OWN} SELECT y.name, count(DISTINCT {WHO}), count(t.id) FROM (SELECT DISTINCT {by} AS name, y.id FROM y "
            f"{join} ORDER BY y.id) y {LISTED} GROUP BY y.name",
            params,
        )
    }
    rows = reader.rows(
        f"{OWN} SELECT name, count(*), sum(CASE WHEN listed OR NOT began THEN 0 ELSE coalesce(headcount, 0) END), "
        "coalesce(sum(minutes * began), 0), coalesce(sum(cost * began), 0), sum(cost IS NULL AND began) "
        f"FROM (SELECT DISTINCT {by} AS name, y.id, y.headcount, y.minutes, y.cost, y.began, EXISTS (SELECT 1 "
        f"FROM participation t WHERE t.activity_id = y.id AND t.role <> 'speaker') AS listed FROM y {join}) "
        "GROUP BY name ORDER BY name = '', count(*) DESC, name",
        params,
    )
    return {
        row[0]: Sums(int(row[1]), *people.get(row[0], (0, 0)), int(row[2]), int(row[3]), int(row[4]), int(row[5]))
        for row in rows
    }
