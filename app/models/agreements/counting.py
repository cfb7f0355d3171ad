"""What was counted for commitments and targets, from activities, lists of people and files; never what was reported."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.models.agreements.case_standing import STANDING
from app.models.agreements.promise_rules import TargetDraft
from app.models.base.database import Reader, SqlValue

WHO: Final = "coalesce('p' || t.person_id, t.who)"
"""One person once, on whichever list ``t`` they stand: the record, else the key of who has none."""
FIRM: Final = "coalesce('o' || t.organization_id, nullif('b' || t.business_key, 'b'))"
"""One business once: the record, else the key of what was typed."""
_DONE: Final = (
    "SELECT j.value AS of_id, x.quantity AS quantity, y.id AS id, y.minutes AS minutes, y.headcount AS headcount "
    "FROM json_each(:ids) j CROSS JOIN activity_credit x ON x.commitment_id = j.value "
    "CROSS JOIN activity y ON y.id = x.activity_id AND y.state = 'done'"
)
"""What was done for the commitments ``:ids``; the order of the joins is the fast one however many there are."""
_SUPPORTED: Final = (
    "SELECT coalesce('o' || f.organization_id, 'p' || f.person_id, 'n' || lower(f.name) || '|' || f.document), "
    "f.opened_on FROM case_file f JOIN own ON own.id = f.agreement_id WHERE f.kind IN ('accompaniment', 'diagnosis')"
)
"""Businesses that asked a programme or pilot for support, members or not."""
_LISTED: Final = "participation t WHERE t.activity_id = d.id AND t.role <> 'speaker'"
_SUMS: Final[Mapping[str, str]] = {
    "activities": "count(*)",
    "quantity": "sum(d.quantity)",
    "hours": "sum(d.minutes) / 60",
    "attendances": f"sum(coalesce(nullif((SELECT count(*) FROM {_LISTED}), 0), d.headcount, 0))",
}
_DISTINCT: Final[Mapping[str, str]] = {
    "people": WHO,
    "businesses": FIRM,
}
_TOGETHER: Final = 256
"""So many commitments are looked at at once: fewer are more questions, more are people told apart in vain."""
_AMOUNTS: Final[Mapping[str, str]] = {
    "activities": "1",
    "hours": "coalesce(y.minutes, 0)",
    "attendances": "coalesce(nullif((SELECT count(*) FROM participation t WHERE t.activity_id = y.id "
    "AND t.role <> 'speaker'), 0), y.headcount, 0)",
}


@dataclass(frozen=True, slots=True)
class Attended:
    """Who came to an activity: rows of the list, different people, and people counted without a list."""

    attendances: int
    people: int
    headcount: int | None

    @property
    def known(self) -> int:
        """Attendances by the list, or where there is none the people somebody counted."""
        return self.attendances or self.headcount or 0


@dataclass(frozen=True, slots=True)
class Point:
    """How many were counted up to the end of a month (``2026-11``)."""

    month: str
    total: int


def counted(reader: Reader, ids: Sequence[int] | None = None) -> dict[int, int]:
    """What was counted for those commitments (``None``: all) that say how; hours are whole hours, rounded down."""
    only = "" if ids is None else " AND id IN (SELECT value FROM json_each(:ids))"
    params: dict[str, SqlValue] = {} if ids is None else {"ids": json.dumps(list(ids))}
    asked: dict[str, list[int]] = defaultdict(list)
    for row_id, measure in reader.rows(f"SELECT id, counts FROM commitment WHERE counts <> ''{only}", params):
        asked[measure].append(row_id)
    return {one: n for measure, own in asked.items() for one, n in sums_of(reader, measure, own).items()}


def sums_of(reader: Reader, measure: str, ids: Sequence[int]) -> dict[int, int]:
    """The same for commitments of one measure; those without anything are left out, also of one nobody knows."""
    if measure in _SUMS:
        sql = f"SELECT d.of_id, coalesce({_SUMS[measure]}, 0) FROM ({_DONE}) d GROUP BY d.of_id"
    elif measure in _DISTINCT:
        what = _DISTINCT[measure]
        sql = (
            f"SELECT of_id, count(*) FROM (SELECT DISTINCT d.of_id, {what} FROM ({_DONE}) d CROSS JOIN participation t "
            f"ON t.activity_id = d.id AND t.role <> 'speaker' WHERE {what} IS NOT NULL) GROUP BY of_id"
        )
    elif measure == "cases":
        sql = (  # each agreement's files are counted once, however many of its commitments ask for them
            "WITH m AS MATERIALIZED (SELECT c.id, c.agreement_id, c.area_id FROM json_each(:ids) j CROSS JOIN "
            "commitment c ON c.id = j.value), f AS MATERIALIZED (SELECT agreement_id, area_id, count(*) AS files "
            "FROM case_file WHERE agreement_id IN (SELECT agreement_id FROM m) GROUP BY agreement_id, area_id) "
            "SELECT m.id, sum(f.files) FROM m JOIN f ON f.agreement_id = m.agreement_id "
            "AND (m.area_id IS NULL OR f.area_id = m.area_id) GROUP BY m.id"
        )
    else:
        return {}
    in_file_order = json.dumps(sorted(ids))  # the pages of the lists are then read once, one after the other
    return {int(row[0]): int(row[1]) for row in reader.rows(sql, {"ids": in_file_order})}


def reached(reader: Reader, measure: str, asked: Mapping[int, int]) -> set[int]:
    """Those commitments of one measure of which at least so many were counted as is asked of each.

    Different people and businesses are told apart only as far as is asked: a few commitments at a time, of which much
    the same is asked, and of none more are told apart than the most asked of those.
    """
    what = _DISTINCT.get(measure)
    if what is None:
        sums = sums_of(reader, measure, list(asked))
        return {one for one, number in asked.items() if sums.get(one, 0) >= number}
    sql = (  # nobody (NULL) is one of those told apart, and is not counted
        "SELECT j.key FROM json_each(:asked) j WHERE j.value <= (SELECT count(one) FROM (SELECT DISTINCT "
        f"{what} AS one FROM activity_credit x CROSS JOIN activity y ON y.id = x.activity_id AND y.state = 'done' "
        "CROSS JOIN participation t ON t.activity_id = y.id AND t.role <> 'speaker' "
        "WHERE x.commitment_id = CAST(j.key AS INTEGER) LIMIT :most + 1))"
    )
    found: set[int] = set()
    ordered = sorted(asked, key=lambda one: (asked[one], one))
    for first in range(0, len(ordered), _TOGETHER):
        part = sorted(ordered[first : first + _TOGETHER])  # in the order of the file
        params: dict[str, SqlValue] = {"asked": json.dumps({one: asked[one] for one in part})}
        params["most"] = max(asked[one] for one in part)
        found.update(int(row[0]) for row in reader.rows(sql, params))
    return found


def attended(reader: Reader, activity_id: int) -> Attended:
    """Speakers stand on the list and are not counted."""
    row = reader.row(
        f"SELECT count(t.id), count(DISTINCT {WHO}), y.headcount FROM activity y LEFT JOIN participation t "
        "ON t.activity_id = y.id AND t.role <> 'speaker' WHERE y.id = ?",
        (activity_id,),
    )
    return Attended(0, 0, None) if row is None or row[0] is None else Attended(*row)


def counted_for(reader: Reader, target: TargetDraft) -> list[Point]:
    """The curve of a target by month, each point with all that came before; its agreement and those under it count.

    People, businesses and hours as in ``counted``, and of businesses those that asked for support too; files by the
    day they were opened, or came to ``step``.
    """
    sql, params = _dated(target)
    if not sql:
        return []
    rows = reader.rows(
        "WITH RECURSIVE own (id) AS (SELECT :agreement UNION SELECT a.id FROM agreement a JOIN own "
        f"ON a.parent_id = own.id) SELECT month, sum(n) FROM ({sql}) WHERE month IS NOT NULL GROUP BY month "
        "ORDER BY month",
        {"agreement": target.agreement_id, **params},
    )
    total, points = 0, []
    for month, number in rows:
        total += int(number)
        points.append(Point(month, total // 60 if target.counts == "hours" else total))
    return points


def _dated(target: TargetDraft) -> tuple[str, dict[str, SqlValue]]:
    """What counts for a target, a row each: the month and how many (minutes for hours); "" for what is not counted."""
    if target.counts == "cases":
        day = "f.opened_on"
        if target.step:
            day = (
                "(SELECT min(e.on_date) FROM case_event e WHERE e.case_id = f.id AND e.kind = 'step' "
                f"AND e.step = :step AND {STANDING})"
            )
        only = " WHERE f.kind = :kind" if target.case_kind else ""
        sql = f"SELECT substr({day}, 1, 7) AS month, 1 AS n FROM case_file f JOIN own ON own.id = f.agreement_id{only}"
        return sql, {"kind": target.case_kind, "step": target.step}
    if target.counts in _DISTINCT:
        came = (
            f"SELECT {_DISTINCT[target.counts]} AS one, t.on_date AS day FROM activity y "
            "JOIN own ON own.id = y.agreement_id JOIN participation t ON t.activity_id = y.id AND t.role <> 'speaker' "
            "WHERE y.state = 'done'"
        )
        asked = f" UNION ALL {_SUPPORTED}" if target.counts == "businesses" else ""
        return (
            f"SELECT substr(min(day), 1, 7) AS month, 1 AS n FROM ({came}{asked}) WHERE one IS NOT NULL GROUP BY one"
        ), {}
    if target.counts in _AMOUNTS:
        return (
            f"SELECT substr(y.starts_on, 1, 7) AS month, {_AMOUNTS[target.counts]} AS n FROM activity y "
            "JOIN own ON own.id = y.agreement_id WHERE y.state = 'done'"
        ), {}
    return "", {}
