"""How all commitments stand at once: the lights of thousands, counting only where it can change one."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date
from typing import Final

from app.models.agreements.commitments import ENDED
from app.models.agreements.counting import counted, reached
from app.models.agreements.promise_rules import BEHIND, SOON, Light, Standing, Standpoint, how_it_stands
from app.models.base.database import Reader, SqlValue

_UNLIT: Final[dict[Light, str]] = {
    "red": "c.due_on < :today",
    "amber": "c.due_on >= :today AND (c.starts_on IS NULL OR c.starts_on <= :today)",
    "grey": "c.due_on IS NULL OR (c.due_on >= :today AND c.starts_on > :today)",
    "green": "1",
}
"""Which commitments ``c`` have a light while they are neither green nor ended; any of them may be green."""
_ASKED: Final = (
    "CASE WHEN c.due_on <= :soon OR c.starts_on > :today THEN c.goal WHEN c.due_on IS NULL THEN 1 "
    "WHEN c.goal IS NULL OR c.starts_on IS NULL THEN 0 ELSE (max(0, c.goal * ("
    "CAST(julianday(:today) - julianday(c.starts_on) AS INTEGER) * 100 "
    "/ CAST(julianday(c.due_on) - julianday(c.starts_on) AS INTEGER) "
    f"- {BEHIND})) + 99) / 100 END"
)
"""The least number with which ``c`` is green today: ``how_it_stands`` asked the other way round; NULL for never.

The last arm is of what falls due later than ``SOON`` and has begun, so its two days are never the same.
"""


def lit(reader: Reader, where: str, params: dict[str, SqlValue], order: str, light: Light, today: date) -> list[int]:
    """The commitments ``c`` of a condition that have a light, in that order.

    Counting is dear, and more progress only ever makes a light greener: one is counted only where something is asked
    of it, and no further than what is asked.
    """
    ended = _ended(reader)
    own = {one for one, end in ended.items() if end == light}
    rows = reader.rows(
        f"SELECT c.id, c.counts, {_ASKED} FROM commitment c WHERE {where} AND ({_UNLIT[light]} "
        f"OR c.id IN (SELECT value FROM json_each(:own))) {order}",
        params | {"today": today.isoformat(), "soon": (today + SOON).isoformat(), "own": json.dumps(list(own))},
    )
    asked: dict[str, dict[int, int]] = defaultdict(dict)
    for one, counts, number in rows:
        if counts and number and one not in ended:
            asked[counts][one] = number
    green = {one for measure, numbers in asked.items() for one in reached(reader, measure, numbers)}
    wanted = light == "green"
    return [
        one for one, _, number in rows if one in own or (((number == 0 or one in green) is wanted) and one not in ended)
    ]


def _ended(reader: Reader) -> dict[int, Light]:
    """The commitments that are done or given up, each with its light."""
    sql = "SELECT commitment_id, kind FROM commitment_event WHERE kind IN ('done', 'cancelled', 'reopened') ORDER BY id"
    lights: dict[str, Light] = {"done": "green", "cancelled": "grey"}
    return {one: lights[kind] for one, kind in dict(reader.rows(sql)).items() if kind != "reopened"}


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
