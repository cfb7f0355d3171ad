"""Cash and banks, dues and pending dues: every figure adds up and opens."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.models.base import settings
from app.models.cash.books import cash_book, money_accounts
from app.models.cash.closing import close_day
from app.models.dues.charging import add_plan
from app.models.dues.commands import PaymentOrder, pay, void_receipt
from app.models.dues.queries import account, plans
from app.models.members.queries import category_named, member
from app.office import Office
from app.ui.instalment_dialogs import PlansDialog
from app.ui.main_window import Tools
from app.ui.page import Desk
from app.ui.pages.treasury.account_dialog import AccountDialog
from app.ui.pages.treasury.arrears import ArrearsPage
from app.ui.pages.treasury.cash import CashPage
from app.ui.pages.treasury.closes_dialog import ClosesDialog
from app.ui.pages.treasury.names_dialog import NamesDialog
from app.ui.pages.treasury.plan_dialog import PlanDialog
from app.ui.pages.treasury.plans import PlansPage
from app.ui.pages.treasury.requests import ShowReceipts
from app.ui.statement_dialog import StatementDialog
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import DUE, TODAY, Went, add, desk_on, furnish


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def ids(office: Office) -> dict[str, int]:
    return furnish(office)


@pytest.fixture
def own_desk(office: Office, tools: Tools, went: Went, ids: dict[str, int]) -> Desk:
    return desk_on(office, tools, went)


# -- cash and banks -------------------------------------------------------------------------------


@pytest.fixture
def cash(qtbot: QtBot, own_desk: Desk, office: Office, ids: dict[str, int]) -> CashPage:
    first = office.run(pay, PaymentOrder(ids["María"], DUE, "cash", TODAY)).value
    office.run(pay, PaymentOrder(ids["Ramón"], 2 * DUE, "transfer", TODAY, "77"))
    office.run(void_receipt, first.receipt_id, "Monto equivocado", TODAY)
    office.run(pay, PaymentOrder(ids["María"], 3 * DUE, "cash", TODAY))
    made = CashPage(own_desk)
    qtbot.addWidget(made)
    made.refresh(None)
    return made


def test_the_book_ends_with_the_balance(cash: CashPage, office: Office) -> None:
    for one in office.read(money_accounts):
        lines = office.read(cash_book, account_id=one.id)
        assert not lines or lines[-1].balance == one.balance
    assert sum(line.amount for line in cash._book.values()) == 3 * DUE
    assert len(cash._book) == 3, "taken, taken out by the void, taken"
    assert "425.000" in cash.total.text()


def test_a_movement_opens_its_receipt(cash: CashPage, went: Went) -> None:
    line = next(iter(cash._book))
    cash.book.opened.emit(line)
    assert went.places[-1] == ("dues.receipts", cash._book[line].receipt_id)


def test_a_day_opens_its_receipts(cash: CashPage, went: Went) -> None:
    cash.day.put(date(2026, 11, 20))
    cash.card.opened.emit("cash")
    day = date(2026, 11, 20)
    assert went.places[-1] == ("dues.receipts", ShowReceipts(day, day, "cash"))


def test_a_new_account_with_what_it_holds(cash: CashPage, office: Office, own_desk: Desk, qtbot: QtBot) -> None:
    box = AccountDialog(own_desk)
    qtbot.addWidget(box)
    box.form.put({"name": "Cooperativa", "kind": "bank", "opening_balance": 1_500_000})
    box.submit()
    assert office.read(money_accounts)[-1].balance == 1_500_000
    again = AccountDialog(own_desk)
    qtbot.addWidget(again)
    again.form.put({"name": "Cooperativa"})
    again.submit()
    assert again.form.problem_at("name")


def test_a_box_of_dollars_begins_with_its_cents_and_its_closes_are_in_dollars(
    office: Office, own_desk: Desk, qtbot: QtBot
) -> None:
    box = AccountDialog(own_desk)
    qtbot.addWidget(box)
    box.form.put({"name": "Dólares", "kind": "cash", "currency": "USD"})
    box.form.put({"opening_balance": 12_050})
    box.submit()
    made = office.read(money_accounts)[-1]
    assert (made.currency, made.balance) == ("USD", 12_050)
    office.run(close_day, made.id, TODAY, 12_000, explanation="Faltó una moneda")
    listed = ClosesDialog(own_desk, made.id)
    qtbot.addWidget(listed)
    assert "USD 120,50" in listed.table.model.index(0, 1).data()


def test_the_book_goes_to_excel(cash: CashPage, dialogs: FakeDialogs, tmp_path: Path) -> None:
    dialogs.path = tmp_path / "caja.xlsx"
    cash.act("excel")
    rows = list(load_workbook(dialogs.path).active.values)  # type: ignore[union-attr]
    assert [row[4] for row in rows[1:]] == [DUE, -DUE, 3 * DUE]


# -- dues -------------------------------------------------------------------------------------------


@pytest.fixture
def dues(qtbot: QtBot, own_desk: Desk) -> PlansPage:
    made = PlansPage(own_desk)
    qtbot.addWidget(made)
    made.refresh(None)
    made.show()
    return made


def test_the_present_month_is_proposed_with_its_sum(dues: PlansPage) -> None:
    assert dues.card.period.value() == "2026-11"
    assert "255.000" in dues.card.who.text()
    assert "noviembre 2026" in dues.card.charge.text()


def test_charging_twice_charges_nobody_twice(dues: PlansPage, office: Office, ids: dict[str, int], went: Went) -> None:
    dues.card.run()
    assert office.read(account, ids["María"]).debt == 5 * DUE
    assert "255.000" in went.notices[-1]
    assert not dues.card.charge.isEnabled()
    add(office, "Lidia Báez", "200")
    dues.refresh(None)
    assert len(dues.card._sight.preview.prices) == 1
    assert dues.card._sight.preview.already == 3
    dues.card.run()
    assert office.read(account, ids["María"]).debt == 5 * DUE


def test_the_number_of_members_opens_their_names(dues: PlansPage, own_desk: Desk, qtbot: QtBot) -> None:
    box = NamesDialog(own_desk, "Socios", tuple(dues.card._sight.preview.prices))
    qtbot.addWidget(box)
    assert box.table.exported()[1][0][1] == "María González"


def test_a_due_is_added_and_changed(dues: PlansPage, office: Office, own_desk: Desk, qtbot: QtBot) -> None:
    box = PlanDialog(own_desk)
    qtbot.addWidget(box)
    box.submit()
    assert box.form.problem_at("name")
    box.form.put({"name": "Aporte anual", "amount": 120_000, "period": "yearly", "due_day": 10})
    box.submit()
    made = next(one for one in office.read(plans) if one.name == "Aporte anual")
    assert (made.amount, made.period, made.due_day) == (120_000, "yearly", 10)
    change = PlanDialog(own_desk, made)
    qtbot.addWidget(change)
    change.form.put({"amount": 130_000, "active": False, "one_extraordinary": True})
    change.submit()
    changed = next(one for one in office.read(plans) if one.name == "Aporte anual")
    assert (changed.amount, changed.due_day, changed.active) == (130_000, 10, False)
    assert office.read(settings.get, settings.ONE_EXTRAORDINARY)
    dues.refresh(None)
    dues.table.select(changed.id)
    assert not dues.card.charge.isEnabled()


def test_who_has_a_due_of_their_category_is_said_before_the_run(
    dues: PlansPage, office: Office, own_desk: Desk, ids: dict[str, int], qtbot: QtBot
) -> None:
    """A general due and one of the category: only the own one, until the general one says that it is paid besides."""
    general = office.read(plans)[0]
    category = office.read(member, ids["María"]).category
    office.run(add_plan, "Cuota propia", 80_000, "monthly", office.read(category_named, category))
    dues.refresh(None)
    dues.table.select(general.id)
    assert "pay only that one" in dues.card.said.text()
    change = PlanDialog(own_desk, general)
    qtbot.addWidget(change)
    change.form.put({"beside_own": True})
    change.submit()
    dues.refresh(None)
    assert "they will pay both" in dues.card.said.text()


# -- pending dues ---------------------------------------------------------------------------------


@pytest.fixture
def pending(qtbot: QtBot, own_desk: Desk, office: Office, ids: dict[str, int]) -> ArrearsPage:
    office.run(pay, PaymentOrder(ids["Ramón"], 3 * DUE, "cash", TODAY))
    made = ArrearsPage(own_desk)
    qtbot.addWidget(made)
    made.refresh(None)
    made.show()
    made.activateWindow()
    return made


def test_the_sums_by_age_add_up(pending: ArrearsPage) -> None:
    assert len(pending.table.model.ids) == 3
    assert "765.000" in pending.totals["all"].text()
    rows = pending.table.exported()[1]
    assert rows[0][2] == "Gs. 340.000"
    assert rows[2][2] == "Gs. 85.000"


def test_a_sum_opens_those_behind_it(pending: ArrearsPage, ids: dict[str, int]) -> None:
    pending.totals["to_90"].click()
    assert ids["Ramón"] not in pending.table.model.ids
    assert len(pending.table.model.ids) == 2
    pending.act("back")
    assert len(pending.table.model.ids) == 3


def test_the_largest_come_first_on_wish(pending: ArrearsPage, ids: dict[str, int]) -> None:
    pending.largest.setChecked(True)
    assert pending.table.model.ids[-1] == ids["Ramón"]


def test_the_plans_are_those_of_the_member_under_the_cursor(
    pending: ArrearsPage, ids: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[list[str]] = []
    monkeypatch.setattr(
        PlansDialog, "exec", lambda box: said.append([label.text() for label in box.findChildren(QLabel)])
    )
    pending.table.select(ids["Ramón"])
    pending.open_plans()
    assert any("Ramón Ayala" in text for text in said[0])


def test_f2_collects_from_the_member_under_the_cursor(
    pending: ArrearsPage, went: Went, ids: dict[str, int], qtbot: QtBot
) -> None:
    pending.table.select(ids["Ramón"])
    pending.table.view.setFocus()
    QTest.keyClick(pending.table.view, Qt.Key.Key_F2)
    assert went.places == [("dues.collect", ids["Ramón"])]


def test_a_statement_ends_with_what_is_owed(own_desk: Desk, office: Office, ids: dict[str, int], qtbot: QtBot) -> None:
    office.run(pay, PaymentOrder(ids["María"], DUE, "cash", TODAY))
    box = StatementDialog(own_desk, ids["María"])
    qtbot.addWidget(box)
    rows = box.table.exported()[1]
    assert len(rows) == 5
    assert rows[0][-1] == "Gs. 255.000"
    assert rows[-1][-1] == "Gs. 85.000"
