"""What members owed on a past day: charges made, money applied and received until then.

Today's figures are in ``queries``.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.models.base.database import Reader
from app.models.dues.queries import Position
from app.models.dues.rules import standing_of


def positions_as_of(reader: Reader, day: date, states: Mapping[int, str]) -> dict[int, Position]:
    """The position of the given members (id to status on that day) as the books stood at the end of ``day``."""
    text = day.isoformat()
    charged = {
        member: (amount, overdue, months)
        for member, amount, overdue, months in reader.rows(
            "SELECT member_id, sum(amount - paid), sum(iif(due_on < :day, amount - paid, 0)), "
            "sum(iif(due_on < :day AND amount > paid, months, 0)) FROM "
            "(SELECT h.member_id, h.amount, h.months, h.due_on, coalesce(s.amount, 0) AS paid FROM charge h "
            "LEFT JOIN (SELECT charge_id, sum(amount) AS amount FROM "
            "(SELECT charge_id, amount FROM application WHERE applied_on <= :day UNION ALL "
            "SELECT charge_id, amount FROM charge_relief WHERE relieved_on <= :day) GROUP BY charge_id) s "
            "ON s.charge_id = h.id WHERE h.charged_on <= :day) GROUP BY member_id",
            {"day": text},
        )
    }
    credits = dict(
        reader.rows(
            "SELECT p.member_id, sum(p.amount) - coalesce((SELECT sum(a.amount) FROM application a JOIN payment q "
            "ON q.id = a.payment_id JOIN charge h ON h.id = a.charge_id "
            "WHERE q.member_id = p.member_id AND max(a.applied_on, h.charged_on) <= :day), 0) "
            "FROM payment p WHERE p.paid_on <= :day GROUP BY p.member_id",
            {"day": text},
        )
    )
    result = {}
    for member, status in states.items():
        debt, overdue, months = charged.get(member, (0, 0, 0))
        result[member] = Position(debt, overdue, credits.get(member, 0), months, standing_of(status, overdue))
    return result
