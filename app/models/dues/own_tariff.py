"""Which monthly tariffs a member pays: those of their category, the general ones, or both where the office says so.

One rule for the charge run, the counter's months ahead and what is still to be charged. A general tariff is one
without a category. Who has a monthly tariff of their category pays that one only, unless the general one is said to be
paid besides. No charging here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.base import settings
from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.dues.queries import plan as plan_of
from app.models.dues.queries import plans
from app.models.dues.rules import Plan

_OWN: Final = (
    "SELECT o.category_id FROM dues_plan o WHERE o.active = 1 AND o.period = 'monthly' AND o.kind = 'ordinary' "
    "AND o.category_id IS NOT NULL"
)

NOT_THEIR_OWN: Final = f"(:besides = 1 OR m.category_id NOT IN ({_OWN}))"
"""Whether member ``m`` pays a tariff of which ``besides`` says that it concerns also who has a tariff of their own."""


def general_monthly(plan: Plan) -> bool:
    """Whether a tariff is the ordinary monthly one of all categories: only such a one meets a category's own."""
    return plan.period == "monthly" and plan.terms.kind == "ordinary" and plan.category_id is None


def paid_besides(reader: Reader, plan: Plan) -> bool:
    """Whether who has a monthly tariff of their category pays this one too; always for what is not general monthly."""
    return not general_monthly(plan) or plan.id in settings.get(reader, settings.BESIDE_OWN)


@command("dues.beside_own", needs=Role.TREASURER)
def pay_besides(tx: Tx, plan_id: int, besides: bool) -> None:
    """Says whether a general monthly tariff is also for who has one of their category; from the next run on.

    Raises ``Refused("plan.beside_not_general")``.
    """
    plan = plan_of(tx, plan_id)
    if besides and not general_monthly(plan):
        raise Refused("plan.beside_not_general", field="beside_own", name=plan.name)
    known = settings.get(tx, settings.BESIDE_OWN)
    if besides != (plan_id in known):
        settings.put(tx, settings.BESIDE_OWN, sorted({*known, plan_id} if besides else {*known} - {plan_id}))


def monthly_plans_for(reader: Reader, category_id: int | None) -> list[Plan]:
    """The monthly tariffs in use that a member of this category pays, their own before the general ones."""
    found = [one for one in plans(reader, active_only=True) if one.period == "monthly" and one.terms.kind == "ordinary"]
    general = [one for one in found if one.category_id is None]
    own = [one for one in found if category_id is not None and one.category_id == category_id]
    return [*own, *(one for one in general if not own or paid_besides(reader, one))]


@dataclass(frozen=True, slots=True)
class WithOwn:
    """How many members of a category with a monthly tariff of its own a general run meets; ``both``: they pay both."""

    category: str
    members: int
    both: bool


def with_their_own(reader: Reader, plan: Plan, last: date) -> tuple[WithOwn, ...]:
    """The categories with a tariff of their own among those who had joined by ``last``; none for other tariffs."""
    if not general_monthly(plan):
        return ()
    both = paid_besides(reader, plan)
    rows = reader.rows(
        "SELECT c.name, count(*) FROM member m JOIN member_category c ON c.id = m.category_id "
        f"WHERE m.status = 'active' AND c.pays = 1 AND m.category_id IN ({_OWN}) AND coalesce(m.joined_on, '') <= ? "
        "GROUP BY c.id ORDER BY c.name",
        (last.isoformat(),),
    )
    return tuple(WithOwn(name, count, both) for name, count in rows)
