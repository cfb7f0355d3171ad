"""Funds, fees for paying late and values of units: what an office without a command line needs of the tariffs."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from app.models.cash.books import cash_book, money_accounts
from app.models.cash.funds import funds
from app.models.cash.moves import move_money
from app.models.dues.charging import add_plan
from app.models.dues.queries import account
from app.models.dues.rules import PlanTerms
from app.models.dues.tariffs import index_values, set_terms
from app.office import Office
from app.ui.main_window import Tools
from app.ui.page import Desk
from app.ui.pages.treasury.funds_dialog import AddFundDialog, CloseFundDialog, FundsDialog
from app.ui.pages.treasury.index_dialog import IndexDialog
from app.ui.pages.treasury.late_dialog import LateDialog
from app.ui.pages.treasury.move_dialog import MoveBackDialog
from app.ui.pages.treasury.plans import PlansPage
from tests.ui.pages.treasury_office import DUE, Went, desk_on, furnish


@pytest.fixture
def ids(office: Office) -> dict[str, int]:
    return furnish(office)


@pytest.fixture
def desk(office: Office, tools: Tools, ids: dict[str, int]) -> Desk:
    return desk_on(office, tools, Went())


def test_a_fund_is_opened_and_ended(desk: Desk, office: Office, qtbot: QtBot) -> None:
    """With money left in it the fund does not end; the sentence says so, and it stays open."""
    listed = FundsDialog(desk)
    qtbot.addWidget(listed)
    assert not listed.end_button.isEnabled()
    for name, held in (("Sede", 500_000), ("Feria", None)):
        box = AddFundDialog(desk)
        qtbot.addWidget(box)
        box.done_with.connect(listed._added)
        box.form.put({"name": name, "purpose": "Techo y pintura", "act": "Acta 2", "opening_balance": held})
        box.submit()
    assert [row[0] for row in listed.table.exported()[1]] == ["Feria", "Sede"]
    assert "Techo y pintura · Acta 2" in listed.said.text()
    by_name = {one.name: one for one in office.read(funds)}
    for name in ("Sede", "Feria"):
        end = CloseFundDialog(desk, by_name[name])
        qtbot.addWidget(end)
        end.submit()
        assert bool(end.form._general.text()) == (name == "Sede")
    assert [one.closed_on is None for one in office.read(funds)] == [True, False]
    listed._show()
    listed.table.select(by_name["Feria"].id)
    assert not listed.end_button.isEnabled()


def test_fees_for_paying_late_are_seen_before(desk: Desk, office: Office, ids: dict[str, int], qtbot: QtBot) -> None:
    """2 % of 85.000 after 30 days: three months of each of three members."""
    page = PlansPage(desk)
    qtbot.addWidget(page)
    page.refresh(None)
    assert page.late.isHidden()
    office.run(set_terms, ids["plan"], PlanTerms(late_days=30, late_percent=200, late_article="Art. 9"))
    page.refresh(None)
    assert not page.late.isHidden()
    none = LateDialog(desk)
    qtbot.addWidget(none)
    assert len(none.table.model.ids) == 9
    assert not none.verb.isEnabled()  # no due of that kind yet
    fee = office.run(add_plan, "Recargo", 1, "once").value
    office.run(set_terms, fee, PlanTerms(kind="late_fee"))
    box = LateDialog(desk)
    qtbot.addWidget(box)
    assert box.table.exported()[1][0][2:] == ["Gs. 1.700", "Art. 9"]
    assert "Gs. 15.300" in box.sum.text()
    box.day.put(date(2026, 8, 1))
    assert not box.verb.isEnabled()
    box.form.put({"day": desk.today()})
    box.submit()
    assert office.read(account, ids["María"]).debt == 4 * DUE + 3 * 1_700


def test_the_value_of_a_unit_is_noted_and_corrected(desk: Desk, office: Office, qtbot: QtBot) -> None:
    for value in ("98000", "98089,5"):
        box = IndexDialog(desk)
        qtbot.addWidget(box)
        box.form.put({"value": value, "source": "MTESS"})
        box.submit()
    found = office.read(index_values)
    assert len(found) == 1
    assert found[0].value == 980_895_000
    wrong = IndexDialog(desk)
    qtbot.addWidget(wrong)
    wrong.form.put({"value": "98.000"})  # thousands to one, decimals to another
    wrong.submit()
    assert wrong.form.problem_at("value")


def test_a_deposit_by_mistake_goes_back_and_stays_in_the_book(desk: Desk, office: Office, qtbot: QtBot) -> None:
    boxes = {one.kind: one.id for one in office.read(money_accounts)}
    cash, bank = boxes["cash"], boxes["bank"]
    office.run(move_money, cash, bank, 40_000, desk.today())
    line = next(one for one in office.read(cash_book, account_id=bank) if one.kind == "move_in")
    box = MoveBackDialog(desk, line.row_id, "Depósito")
    qtbot.addWidget(box)
    box.submit()
    assert box.form.problem_at("reason")
    box.form.put({"reason": "Era otro banco"})
    box.submit()
    assert [one.amount for one in office.read(cash_book, account_id=bank)] == [40_000, -40_000]
    again = MoveBackDialog(desk, line.row_id, "Depósito")
    qtbot.addWidget(again)
    again.form.put({"reason": "Otra vez"})
    again.submit()
    assert again.form._general.text()
