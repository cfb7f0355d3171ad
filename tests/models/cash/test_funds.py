"""A fund ends when nothing is left of it and nothing more can come in; a due for it is charged no more."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.models.base.errors import Refused
from app.models.cash.expenses import record_expense
from app.models.cash.funds import add_fund, bind_plan, close_fund, funds
from app.models.cash.rules import ExpenseDraft, ExpensePart
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import change_plan, charge_period
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.plan_saving import PlanDraft, save_plan
from app.models.dues.rules import PlanTerms
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office

DAY = date(2026, 11, 21)
OPENED = date(2026, 8, 1)


@pytest.fixture
def fair(office: Office) -> tuple[int, int, int]:
    """A member, the fund of the fair and the due of Gs. 20.000 for it."""
    ana = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1")).value
    fund = office.run(add_fund, "Feria", "Carpas", OPENED).value
    terms = PlanTerms(kind="extraordinary", act="Acta 3")
    return ana, fund, office.run(save_plan, PlanDraft(20_000, "Para la feria", "once", terms=terms, fund_id=fund)).value


def retire(office: Office, plan: int) -> None:
    office.run(change_plan, plan, amount=20_000, due_day=0, active=False)


def test_a_fund_ends_after_the_last_of_its_money(office: Office, fair: tuple[int, int, int]) -> None:
    ana, fund, plan = fair
    office.run(charge_period, plan, None, DAY)
    with pytest.raises(Refused, match=r"fund\.charged"):
        office.run(close_fund, fund, DAY)
    retire(office, plan)
    with pytest.raises(Refused, match=r"fund\.owed"):
        office.run(close_fund, fund, DAY)
    office.run(pay, PaymentOrder(ana, 20_000, "cash", DAY))
    with pytest.raises(Refused, match=r"fund\.not_empty"):
        office.run(close_fund, fund, DAY)
    parts = (ExpensePart("Carpas", 20_000, fund),)
    office.run(record_expense, ExpenseDraft(DAY, 1, "cash", "Carpas SA", "Carpas", 20_000, parts=parts))
    for day in (OPENED - timedelta(days=1), DAY + timedelta(days=1)):
        with pytest.raises(Refused, match=r"fund\.close_day"):
            office.run(close_fund, fund, day)
    office.run(close_fund, fund, DAY)
    assert office.read(funds)[0].closed_on == DAY.isoformat()


def test_nothing_is_charged_for_a_fund_that_ended(office: Office, fair: tuple[int, int, int]) -> None:
    _, fund, plan = fair
    retire(office, plan)
    office.run(close_fund, fund, DAY)
    office.run(change_plan, plan, amount=20_000, due_day=0, active=True)
    with pytest.raises(Refused, match=r"fund\.unknown"):
        office.run(charge_period, plan, None, DAY)
    office.run(bind_plan, plan, None)
    assert office.run(charge_period, plan, None, DAY).value.charged == 1
