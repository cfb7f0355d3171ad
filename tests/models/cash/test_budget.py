"""The budget against what came in and went out: by hand, on the guild of the answers."""

from __future__ import annotations

from datetime import date

import pytest

from app.jobs.answers.ask import ask
from app.jobs.answers.question import Question
from app.models.base.errors import Refused
from app.models.cash.books import money_accounts
from app.models.cash.budget import (
    BudgetKey,
    DraftWish,
    Planned,
    _changed,
    approve_budget,
    budget_against,
    copy_budget,
    percent_of,
    planned,
    rewrite_budget,
    set_budget,
)
from app.models.cash.budget_sheet import SheetLine, budget_sheet, budget_years
from app.models.cash.by_fund import INCOME
from app.models.cash.expenses import record_expense
from app.models.cash.funds import add_fund
from app.models.cash.queries import category_named
from app.models.cash.rules import ExpenseDraft
from app.models.cash.years import lock_year
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


def test_a_draft_is_changed_by_a_percentage_and_rounded() -> None:
    """360.000 and 5,5 % are 379.800, in whole ten thousands 380.000; 1.234 would round to nothing and stays."""
    wish = DraftWish(change=55, step=10_000)
    assert [_changed(amount, wish) for amount in (360_000, 1_234)] == [380_000, 1_302]
    assert _changed(100, DraftWish(change=-105)) == 90  # 89,5: half a unit goes up


def test_what_came_of_a_year_is_the_draft_of_the_next(office: Office, guild: int) -> None:
    """Dues 50.000 and rent 30.000; 20.000 left on account are nobody's plan."""
    wish = DraftWish("actual", 100)
    assert office.run(copy_budget, 2026, 2027, wish, act="Acta 9").value == 2
    lines = office.read(budget_against, 2027)
    assert [(one.key.income or one.category, one.planned, one.act) for one in lines] == [
        ("dues", 55_000, "Acta 9"),
        ("Alquiler", 33_000, "Acta 9"),
    ]
    with pytest.raises(Refused, match=r"budget\.no_actual"):
        office.run(copy_budget, 2025, 2028, wish)
    with pytest.raises(Refused, match=r"budget\.percent_odd"):
        office.run(copy_budget, 2026, 2028, DraftWish(change=-1000))


def test_a_year_is_rewritten_and_back_again(office: Office, guild: int) -> None:
    dues, rent = BudgetKey("in", None, "dues"), BudgetKey("out", None, "", guild)
    office.run(set_budget, 2026, dues, 500_000, act="Acta 1")
    office.run(set_budget, 2027, rent, 1)
    before = office.read(planned, 2027)
    office.run(copy_budget, 2026, 2027, over=True)
    assert office.read(planned, 2027) == [Planned(dues, 500_000)]
    assert office.run(rewrite_budget, 2027, before).value == 2
    assert office.read(planned, 2027) == before
    assert office.run(rewrite_budget, 2027, before).value == 0
    assert office.run(approve_budget, 2027, " Acta 40 ").value == 1
    assert office.read(planned, 2027) == [Planned(rent, 1, "Acta 40")]
    with pytest.raises(Refused, match=r"budget\.empty_year"):
        office.run(approve_budget, 2030, "Acta 40")


def test_the_budget_of_a_locked_year_stays(office: Office, guild: int) -> None:
    office.run(set_budget, 2025, BudgetKey("in", None, "dues"), 1)
    office.run(lock_year, date(2025, 12, 31))
    for refused in (
        lambda: office.run(set_budget, 2025, BudgetKey("in", None, "dues"), 2),
        lambda: office.run(rewrite_budget, 2025, []),
        lambda: office.run(approve_budget, 2025, "Acta"),
    ):
        with pytest.raises(Refused, match=r"year\.locked"):
            refused()


def test_a_line_of_a_category_nobody_used_yet(office: Office) -> None:
    office.run(set_budget, 2027, BudgetKey("out"), 100, category="Sueldos")
    office.run(set_budget, 2027, BudgetKey("out"), 200, category="SUELDOS")
    assert [(one.category, one.planned) for one in office.read(budget_against, 2027)] == [("Sueldos", 200)]


def test_the_sheet_has_a_line_for_everything_in_an_order_that_stays(office: Office, guild: int) -> None:
    fund = office.run(add_fund, "Sede", "Para la sede", date(2026, 1, 1)).value
    office.run(set_budget, 2027, BudgetKey("in", fund, "extraordinary"), 900_000)
    office.run(set_budget, 2027, BudgetKey("out", None, "", guild), 40_000, act="Acta 2")
    sheet = office.read(budget_sheet, 2027, ("Sueldos", "alquiler"))
    assert [one.key.income for one in sheet if one.key.side == "in"] == [*INCOME, "extraordinary"]
    assert sheet[0] == SheetLine(BudgetKey("in", None, "dues"), "", "", before=50_000)
    assert sheet[-2:] == [
        SheetLine(BudgetKey("out", None, "", guild), "Alquiler", "", 30_000, 40_000, 0, "Acta 2"),
        SheetLine(BudgetKey("out"), "Sueldos", ""),
    ]
    assert [one.used for one in sheet[-3:]] == [True, True, False]
    assert office.read(budget_years) == [2027]


@pytest.mark.parametrize(
    ("text", "tenths"), [("5", 50), ("+5,5", 55), ("-3 %", -30), ("0.4", 4), ("", None), ("5,55", None), ("x", None)]
)
def test_a_percentage_as_people_write_it(text: str, tenths: int | None) -> None:
    if tenths is None:
        with pytest.raises(Refused, match=r"budget\.percent_odd"):
            percent_of(text)
    else:
        assert percent_of(text) == tenths
