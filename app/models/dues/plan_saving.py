"""A tariff as it is typed in one form: amount and terms together, new or changed, both or neither."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.base import settings
from app.models.base.database import Role, Tx, command
from app.models.dues.charging import add_plan, change_plan
from app.models.dues.own_tariff import pay_besides
from app.models.dues.rules import PLAIN_TERMS, PlanPeriod, PlanTerms
from app.models.dues.tariffs import Rate, set_terms


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """What somebody wrote; ``amount`` in minor units or ten-thousandths of the terms' unit.

    Name, period and category of a tariff that is there already stay as they are. ``one_extraordinary`` is the
    office's rule for all of them, ``None`` where nothing was said of it; so is ``beside_own``, of this tariff alone
    (see ``own_tariff``).
    """

    amount: int
    name: str = ""
    period: PlanPeriod = "monthly"
    category_id: int | None = None
    due_day: int = 0
    active: bool = True
    terms: PlanTerms = PLAIN_TERMS
    fund_id: int | None = None
    rates: tuple[Rate, ...] = ()
    one_extraordinary: bool | None = None
    beside_own: bool | None = None


@command("dues.one_extraordinary", needs=Role.TREASURER)
def allow_one_extraordinary(tx: Tx, only_one: bool) -> None:
    """Whether of all extraordinary dues only one may be charged in a month, as many statutes say."""
    settings.put(tx, settings.ONE_EXTRAORDINARY, only_one)


@command("dues.save_plan", needs=Role.TREASURER)
def save_plan(tx: Tx, draft: PlanDraft, plan_id: int | None = None) -> int:
    """Adds or changes a tariff with everything it says; what was charged stays. Raises ``Refused`` like its parts."""
    if plan_id is None:
        plan_id = add_plan(tx, draft.name, draft.amount, draft.period, draft.category_id, draft.due_day)
    else:
        change_plan(tx, plan_id, amount=draft.amount, due_day=draft.due_day, active=draft.active)
    set_terms(tx, plan_id, draft.terms, fund_id=draft.fund_id, rates=draft.rates)
    if draft.one_extraordinary not in (None, settings.get(tx, settings.ONE_EXTRAORDINARY)):
        allow_one_extraordinary(tx, bool(draft.one_extraordinary))
    if draft.beside_own is not None:
        pay_besides(tx, plan_id, draft.beside_own)
    return plan_id
