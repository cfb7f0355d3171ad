"""How all commitments stand at once: the lights of thousands, counting only where it can change one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Any, Final, Literal

from app.models.agreements.commitments import ENDED
from app.models.agreements.counting import counted, sums_of
from app.models.agreements.promise_rules import LIGHTS, Light, Standing, Standpoint, how_it_stands
from app.models.base.database import Reader

MAY_BE: Final[dict[Light, str]] = {
    "red": "c.due_on < :today",
    "amber": "c.due_on >= :today",
    "green": "(c.due_on IS NULL OR c.due_on >= :today OR c.counts <> '' OR EXISTS (SELECT 1 FROM commitment_event v "
    "WHERE v.commitment_id = c.id AND v.kind = 'done'))",
    "grey": "(c.due_on IS NULL OR c.starts_on > :today OR EXISTS (SELECT 1 FROM commitment_event v "
    "WHERE v.commitment_id = c.id AND v.kind = 'cancelled'))",
}
"""Which commitments may have a light; whether they have it is the rule's to say."""


def lit(reader: Reader, rows: Sequence[Any], light: Light, today: date) -> list[int]:
    """Those of the rows (id, first day, day it falls due, goal, measure) that have a light, in their order.

    Counting is dear. More progress only ever makes a light greener: what is green without any, or would have another
    light, is not counted.
    """
    ended = _ended(reader)
    bare = {row[0]: _light(row[1], row[2], row[3], 0, ended.get(row[0], ""), today) for row in rows}
    unsure: dict[str, dict[int, Any]] = defaultdict(dict)
    for row in rows:
        if row[4] and bare[row[0]] != "green" and light in ("green", bare[row[0]]) and row[0] not in ended:
            unsure[row[4]][row[0]] = row
    for measure, asked in unsure.items():
        for one, number in sums_of(reader, measure, list(asked)).items():
            row = asked[one]
            bare[one] = _light(row[1], row[2], row[3], number, "", today)
    return [row[0] for row in rows if bare[row[0]] == light]


def _ended(reader: Reader) -> dict[int, Literal["done", "cancelled"]]:
    """The commitments that are done or given up."""
    sql = "SELECT commitment_id, kind FROM commitment_event WHERE kind IN ('done', 'cancelled', 'reopened') ORDER BY id"
    found = dict(reader.rows(sql))
    return {key: kind for key, kind in found.items() if kind != "reopened"}


@lru_cache(maxsize=20_000)
def _light(
    starts: str | None,
    due: str | None,
    goal: int | None,
    number: int,
    ended: Literal["", "done", "cancelled"],
    today: date,
) -> Light:
    """The light of the rule; thousands of commitments share their days and figures."""
    return LIGHTS[how_it_stands(Standpoint(_day(starts), _day(due), goal, number, ended), today)]


def standings(reader: Reader, today: date, agreement_id: int | None = None) -> dict[int, Standing]:
    """How every commitment stands, of one agreement or of all."""
    only = "" if agreement_id is None else "WHERE c.agreement_id = ?"
    params = [] if agreement_id is None else [agreement_id]
    rows = reader.rows(f"SELECT c.id, c.starts_on, c.due_on, c.goal, {ENDED} FROM commitment c {only}", params)
    sums = counted(reader, None if agreement_id is None else [row[0] for row in rows])
    return {
        row[0]: how_it_stands(Standpoint(_day(row[1]), _day(row[2]), row[3], sums.get(row[0], 0), row[4]), today)
        for row in rows
    }


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
