"""What members owed on a past day: charges made, money applied and received until then.

Today's figures are in ``queries``.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.base.database import Reader
from app.models.dues.queries import Position
from app.models.dues.rules import months_sum, standing_of

FEW: Final = 500
"""Up to so many members are looked up one by one over the indexes; more are summed in one pass over the tables."""

_SUMS: Final = (
    "SELECT member_id, sum(owed), sum(iif(due_on < :day, owed, 0)), " + months_sum("due_on < :day AND owed > 0") + " "
)
# Without an index: the charges are read as they lie on the disk. In the order of the members each would be looked
# for alone, which takes three times as long (10,000 members with 12 months).
_ALL_CHARGED: Final = (
    f"{_SUMS} FROM (SELECT h.member_id, h.kind, h.period, h.months, h.due_on, h.amount - coalesce(s.amount, 0) AS owed "
    "FROM charge h NOT INDEXED LEFT JOIN (SELECT charge_id, sum(amount) AS amount FROM "
    "(SELECT charge_id, amount FROM application NOT INDEXED WHERE applied_on <= :day UNION ALL "
    "SELECT charge_id, amount FROM charge_relief WHERE relieved_on <= :day) GROUP BY charge_id) s "
    "ON s.charge_id = h.id WHERE h.charged_on <= :day) WHERE owed <> 0 GROUP BY member_id"
)
_SOME_CHARGED: Final = (
    f"{_SUMS} FROM (SELECT h.member_id, h.kind, h.period, h.months, h.due_on, h.amount "
    "- coalesce((SELECT sum(amount) FROM application WHERE charge_id = h.id AND applied_on <= :day), 0) "
    "- coalesce((SELECT sum(amount) FROM charge_relief WHERE charge_id = h.id AND relieved_on <= :day), 0) AS owed "
    "FROM charge h WHERE h.member_id IN ({ids}) AND h.id NOT IN ({without}) AND h.charged_on <= :day) "
    "WHERE owed <> 0 GROUP BY member_id"
)
_ALL_CREDITS: Final = (
    "SELECT member_id, sum(amount) FROM (SELECT member_id, amount FROM payment NOT INDEXED WHERE paid_on <= :day "
    "UNION ALL SELECT q.member_id, -a.amount FROM application a NOT INDEXED CROSS JOIN payment q "
    "ON q.id = a.payment_id CROSS JOIN charge h ON h.id = a.charge_id "
    "WHERE a.applied_on <= :day AND h.charged_on <= :day) GROUP BY member_id"
)
_SOME_CREDITS: Final = (
    "SELECT p.member_id, sum(iif(p.paid_on <= :day, p.amount, 0)) - sum(coalesce((SELECT sum(a.amount) "
    "FROM application a JOIN charge h ON h.id = a.charge_id "
    "WHERE a.payment_id = p.id AND max(a.applied_on, h.charged_on) <= :day), 0)) "
    "FROM payment p WHERE p.member_id IN ({ids}) GROUP BY p.member_id"
)


@dataclass(frozen=True, slots=True)
class Owed:
    """What was open of a member's charges: debt and what of it was past due (minor units), monthly dues past due."""

    debt: int
    overdue: int
    months: int


def owed_as_of(reader: Reader, day: date, ids: Collection[int]) -> dict[int, Owed]:
    """Of the given members (and maybe of others) what was open at the end of ``day``; who owed nothing is absent."""
    sql = _SOME_CHARGED.format(ids=_listed(ids), without="") if len(ids) <= FEW else _ALL_CHARGED
    return {member: Owed(*figures) for member, *figures in reader.rows(sql, {"day": day.isoformat()})}


def owed_without(reader: Reader, day: date, member_id: int, charges: Collection[int]) -> Owed:
    """What was open of a member at the end of ``day`` besides these charges."""
    sql = _SOME_CHARGED.format(ids=int(member_id), without=_listed(charges))
    found = reader.row(sql, {"day": day.isoformat()})
    return _NOTHING if found is None else Owed(*found[1:])


def positions_as_of(reader: Reader, day: date, states: Mapping[int, str]) -> dict[int, Position]:
    """The position of the given members (id to status on that day) as the books stood at the end of ``day``."""
    owed = owed_as_of(reader, day, states)
    sql = _SOME_CREDITS.format(ids=_listed(states)) if len(states) <= FEW else _ALL_CREDITS
    credits = dict(reader.rows(sql, {"day": day.isoformat()}))
    result = {}
    for member, status in states.items():
        one = owed.get(member, _NOTHING)
        standing = standing_of(status, one.overdue)
        result[member] = Position(one.debt, one.overdue, credits.get(member, 0), one.months, standing)
    return result


def _listed(ids: Collection[int]) -> str:
    return ", ".join(str(int(one)) for one in ids)


_NOTHING: Final = Owed(0, 0, 0)
