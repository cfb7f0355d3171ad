"""The budget against what came in and went out: by hand, on the guild of the answers."""

from __future__ import annotations

from datetime import date

import pytest

from app.jobs.answers.ask import ask
from app.jobs.answers.question import Question
from app.models.base.errors import Refused
from app.models.cash.books import money_accounts
from app.models.cash.budget import BudgetKey, budget_against, copy_budget, set_budget
from app.models.cash.expenses import record_expense
from app.models.cash.queries import category_named
from app.models.cash.rules import ExpenseDraft
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_plan, charge_period
from app.models.dues.commands import PaymentOrder, pay
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office

TODAY = date(2026, 11, 21)


@pytest.fixture
def guild(office: Office) -> int:
    """Ana pays 50.000 of dues and leaves 20.000; rent of 30.000 is paid. Returns the category of the rent."""
    member = office.run(add_member, MemberDraft(PartyDraft("person", "Ana"), joined_on=date(2020, 1, 1))).value
    plan = office.run(add_plan, "Cuota social", 50_000, "monthly").value
    office.run(charge_period, plan, "2026-10", date(2026, 10, 1))
    office.run(pay, PaymentOrder(member, 70_000, "cash", TODAY))
    cash = office.read(money_accounts)[0].id
    office.run(record_expense, ExpenseDraft(TODAY, cash, "cash", "Dueño", "Alquiler de noviembre", 30_000, "Alquiler"))
    return office.read(category_named, "Alquiler")


def test_planned_and_actual_stand_beside_each_other(office: Office, guild: int) -> None:
    """Planned 600.000 of dues and 360.000 of rent; actual 50.000 and 30.000; 20.000 on account was not planned."""
    office.run(set_budget, 2026, BudgetKey("in", None, "dues"), 500_000)
    office.run(set_budget, 2026, BudgetKey("in", None, "dues"), 600_000, act="Acta 1")
    office.run(set_budget, 2026, BudgetKey("out", None, "", guild), 360_000)
    lines = office.read(budget_against, 2026)
    assert [(one.key.income or one.category, one.planned, one.actual, one.act) for one in lines] == [
        ("dues", 600_000, 50_000, "Acta 1"),
        ("credit", 0, 20_000, ""),
        ("Alquiler", 360_000, 30_000, ""),
    ]
    answer = ask(office, Question("budget", TODAY, TODAY))
    assert answer.totals[2:5] == (240_000, 40_000, -200_000)
    behind = answer.rows[2].opens
    assert isinstance(behind, Question)
    assert ask(office, behind).totals[-1] == 30_000


def test_a_year_is_copied_as_a_draft_once(office: Office, guild: int) -> None:
    with pytest.raises(Refused, match=r"budget\.empty"):
        office.run(copy_budget, 2026, 2027)
    office.run(set_budget, 2026, BudgetKey("out", None, "", guild), 360_000)
    assert office.run(copy_budget, 2026, 2027).value == 1
    assert [one.planned for one in office.read(budget_against, 2027)] == [360_000]
    with pytest.raises(Refused, match=r"budget\.not_empty"):
        office.run(copy_budget, 2026, 2027)
    office.run(set_budget, 2027, BudgetKey("out", None, "", guild), 0)
    assert office.read(budget_against, 2027) == []


@pytest.mark.parametrize(
    ("key", "amount", "code"),
    [
        (BudgetKey("in", None, "lottery"), 1, r"budget\.income_unknown"),
        (BudgetKey("out"), 1, r"expense\.category_unknown"),
        (BudgetKey("in", 99, "dues"), 1, r"fund\.unknown"),
        (BudgetKey("in", None, "dues"), -1, r"amount\.not_positive"),
        (BudgetKey("in", None, "dues"), 10**13, r"amount\.too_large"),
    ],
)
def test_odd_lines_are_refused(office: Office, key: BudgetKey, amount: int, code: str) -> None:
    with pytest.raises(Refused, match=code):
        office.run(set_budget, 2026, key, amount)
