"""Expenses and the close of the day in the window, as the treasurer does them on Saturday."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.models.agreements.project_reports import freeze_report, send_report
from app.models.agreements.project_rules import LineDraft, ProjectDraft, VoucherDraft
from app.models.agreements.projects import save_budget, save_project
from app.models.agreements.voucher_queries import parts_of_expense
from app.models.agreements.vouchers import add_voucher
from app.models.cash.books import balance_at, cash_book, money_accounts
from app.models.cash.closing import close_day, closes
from app.models.cash.expenses import record_expense
from app.models.cash.funds import add_fund, funds
from app.models.cash.queries import expense_rows, expense_sheet
from app.models.cash.rules import ExpenseDraft, ExpensePart, TaxPart
from app.models.dues.money import add_account
from app.office import Office
from app.ui.expense_dialog import ExpenseDialog
from app.ui.main_window import Tools
from app.ui.page import Desk
from app.ui.pages.treasury.cash import CashPage
from app.ui.pages.treasury.close_dialog import CloseDialog
from app.ui.pages.treasury.closes_dialog import ClosesDialog
from app.ui.pages.treasury.expense_void_dialog import ExpenseVoidDialog
from app.ui.pages.treasury.expenses import ExpensesPage
from app.ui.pages.treasury.move_dialog import MoveDialog
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import TODAY, Went, desk_on

RENT = {
    "supplier": "Inmobiliaria Aurora",
    "total": 1_100_000,
    "category": "Alquiler",
    "concept": "Alquiler de noviembre",
    "document_number": "001-001-0000123",
}


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def own_desk(office: Office, tools: Tools, went: Went) -> Desk:
    return desk_on(office, tools, went)


@pytest.fixture
def page(qtbot: QtBot, own_desk: Desk) -> ExpensesPage:
    made = ExpensesPage(own_desk)
    qtbot.addWidget(made)
    made.refresh(None)
    return made


def typed(qtbot: QtBot, desk: Desk, **more: object) -> ExpenseDialog:
    dialog = ExpenseDialog(desk)
    qtbot.addWidget(dialog)
    dialog.form.put({**RENT, **more})
    dialog.submit()
    return dialog


def spend(office: Office, **more: object) -> int:
    draft = ExpenseDraft(
        TODAY, 1, "cash", "Carpas del Sur", "Carpas", 900_000, "Eventos y ferias", document_kind="none", **more
    )  # type: ignore[arg-type]
    return office.run(record_expense, draft).value


def test_an_expense_is_typed_once_and_shows_its_voucher(
    page: ExpensesPage, office: Office, own_desk: Desk, qtbot: QtBot
) -> None:
    dialog = typed(qtbot, own_desk, tax_1000=1_100_000)
    assert dialog.result() == dialog.DialogCode.Accepted
    row = office.read(expense_rows)[0]
    assert (row.number, row.document_kind, row.paid_on) == (1, "invoice", TODAY.isoformat())
    assert office.read(expense_sheet, row.id).taxes == (TaxPart(1000, 1_100_000, 100_000),)
    page.arrive(row.id)
    assert page.preview.page_count == 1
    assert "1.100.000" in page._sum.text()


def test_a_fund_that_paid_more_than_it_had_is_said(
    page: ExpensesPage, office: Office, own_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(own_desk.dialogs, "message", said.append)
    page._made(spend(office))
    fund = office.run(add_fund, "Salón", "Techo", TODAY).value
    page._made(spend(office, parts=(ExpensePart("Obras", 900_000, fund),)))
    assert ["Salón" in text for text in said] == [True]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"document_number": None}, "document_number"),
        ({"total": 0}, "total"),
        ({"date": TODAY + timedelta(days=1)}, "date"),
        ({"withheld": 1_100_000}, "withheld"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    office: Office, own_desk: Desk, qtbot: QtBot, change: dict[str, object], field: str
) -> None:
    assert typed(qtbot, own_desk, **change).form.problem_at(field)
    assert office.read(expense_rows) == []


def test_the_same_paper_asks_before_it_goes_in_twice(office: Office, own_desk: Desk, qtbot: QtBot) -> None:
    typed(qtbot, own_desk)
    again = typed(qtbot, own_desk)
    assert "voucher 1" in again.form.problem_at("document_number")
    again.form.put({"again": True})
    again.submit()
    assert len(office.read(expense_rows)) == 2


def test_a_supplier_known_brings_the_tax_id(office: Office, own_desk: Desk, qtbot: QtBot) -> None:
    typed(qtbot, own_desk, supplier_tax_id="80012345-6")
    dialog = ExpenseDialog(own_desk)
    qtbot.addWidget(dialog)
    dialog._supplier_chosen("Inmobiliaria Aurora")
    assert dialog.form.now("supplier_tax_id") == "80012345-6"


def test_a_correction_keeps_what_was_typed_and_links_both(office: Office, own_desk: Desk, qtbot: QtBot) -> None:
    fund = office.run(add_fund, "Fondo feria", "Carpas", TODAY, opening_balance=500_000).value
    parts = (ExpensePart("Carpas", 400_000, fund), ExpensePart("Flete", 300_000), ExpensePart("Otros", 200_000))
    wrong = spend(office, parts=parts, taxes=(TaxPart(700, 900_000),))
    dialog = ExpenseDialog(own_desk, office.read(expense_sheet, wrong))
    qtbot.addWidget(dialog)
    dialog.form.put({"reason": "Monto equivocado", "total": 1_000_000, "tax_700": 1_000_000})
    dialog.submit()
    sheet = office.read(expense_sheet, office.read(expense_rows)[0].id)
    assert (sheet.row.corrects, sheet.row.total, sheet.taxes[0].rate) == (1, 1_000_000, 700)
    assert [(part.category, part.amount) for part in sheet.parts] == [
        *(("Carpas", 500_000), ("Flete", 300_000), ("Otros", 200_000))
    ]
    assert office.read(funds)[0].spent == 500_000


def test_what_was_sent_to_a_funder_says_so_before_it_is_changed(office: Office, own_desk: Desk, qtbot: QtBot) -> None:
    expense = spend(office)
    project = office.run(save_project, ProjectDraft("Oficina")).value
    (line,) = office.run(save_budget, project, [(None, LineDraft("Difusión", 9_000_000))]).value
    (part,) = office.read(parts_of_expense, expense)
    office.run(add_voucher, project, VoucherDraft(line, part.part_id, part.amount))
    content = {"vouchers": [{"number": 1}]}
    report = office.run(freeze_report, project, date(2026, 1, 1), TODAY, content, [], "").value
    office.run(send_report, report, TODAY)
    for dialog in (
        ExpenseVoidDialog(own_desk, office.read(expense_rows)[0]),
        ExpenseDialog(own_desk, office.read(expense_sheet, expense)),
    ):
        qtbot.addWidget(dialog)
        assert any("Oficina" in one.text() for one in dialog.findChildren(QLabel))


def test_a_void_expense_needs_a_reason(page: ExpensesPage, office: Office, own_desk: Desk, qtbot: QtBot) -> None:
    spend(office)
    page.refresh(None)
    dialog = ExpenseVoidDialog(own_desk, office.read(expense_rows)[0])
    qtbot.addWidget(dialog)
    dialog.submit()
    assert dialog.form.problem_at("reason")
    dialog.form.put({"reason": "Se anotó dos veces"})
    dialog.submit()
    page.refresh(None)
    assert not page._void.isEnabled()
    assert "1 void" in page._sum.text()


def test_the_list_is_searched_and_handed_to_the_accountant(
    page: ExpensesPage, office: Office, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    spend(office)
    page.refresh(None)
    page.search.setText("nada de eso")
    page._ask()
    assert page.table.model.ids == []
    page.search.setText("carpas")
    page._ask()
    dialogs.path = tmp_path / "egresos.xlsx"
    page.export()
    sheet = load_workbook(tmp_path / "egresos.xlsx").active
    assert [cell.value for cell in sheet[2]][2] == "Carpas del Sur"


# -- the close of the day ---------------------------------------------------------------------------


@pytest.fixture
def cash(qtbot: QtBot, own_desk: Desk, office: Office) -> CashPage:
    office.run(add_account, "Caja chica", "cash", 300_000, TODAY)
    made = CashPage(own_desk)
    qtbot.addWidget(made)
    made.refresh(None)
    made.accounts.select(office.read(money_accounts)[-1].id)
    return made


def closing(qtbot: QtBot, desk: Desk, office: Office) -> CloseDialog:
    dialog = CloseDialog(desk, office.read(money_accounts)[-1])
    qtbot.addWidget(dialog)
    return dialog


def test_the_day_ends_with_one_number(cash: CashPage, office: Office, own_desk: Desk, qtbot: QtBot) -> None:
    dialog = closing(qtbot, own_desk, office)
    assert "There should be Gs. 300.000" in dialog.said.text()
    dialog.form.put({"counted": 300_000})
    dialog._show()
    assert "it agrees" in dialog.said.text()
    dialog.submit()
    assert office.read(closes)[0].difference == 0
    cash.refresh(None)
    assert "closed until 21/11/2026" in cash.heading.text()


def test_a_difference_asks_what_is_known_of_it(office: Office, cash: CashPage, own_desk: Desk, qtbot: QtBot) -> None:
    dialog = closing(qtbot, own_desk, office)
    dialog.form.put({"piece_100000": 2, "piece_50000": 1})
    assert dialog.form.now("counted") == 250_000
    dialog._show()
    assert "Gs. 50.000 missing" in dialog.said.text()
    dialog.submit()
    assert dialog.form.problem_at("explanation")
    dialog.form.put({"explanation": "No se sabe"})
    dialog.submit()
    found = office.read(closes)[0]
    assert (found.difference, found.pieces) == (-50_000, ((100_000, 2), (50_000, 1)))
    assert office.read(balance_at, found.account_id, TODAY) == 250_000


def test_nothing_counted_is_no_close(office: Office, cash: CashPage, own_desk: Desk, qtbot: QtBot) -> None:
    dialog = closing(qtbot, own_desk, office)
    dialog.submit()
    assert dialog.form.problem_at("counted")
    assert office.read(closes) == []


def test_the_last_close_is_opened_again_with_a_reason(
    office: Office, cash: CashPage, own_desk: Desk, dialogs: FakeDialogs, qtbot: QtBot
) -> None:
    account = office.read(money_accounts)[-1].id
    office.run(close_day, account, TODAY, 300_000)
    dialog = ClosesDialog(own_desk, account)
    qtbot.addWidget(dialog)
    dialogs.text = "Llegó un socio tarde"
    dialog.reopen()
    assert office.read(closes)[0].reopened == "Llegó un socio tarde"
    assert not dialog._reopen.isEnabled()


def test_a_deposit_stands_in_both_books(office: Office, cash: CashPage, own_desk: Desk, qtbot: QtBot) -> None:
    dialog = MoveDialog(own_desk)
    qtbot.addWidget(dialog)
    accounts = {one.name: one.id for one in office.read(money_accounts)}
    dialog.form.put({"from": accounts["Caja chica"], "to": accounts["Caja chica"], "amount": 100_000})
    dialog.submit()
    assert dialog.form.problem_at("to")
    dialog.form.put({"amount": 400_000})
    dialog._show()
    assert "less than nothing" in dialog.said.text(), "the box holds 300.000"
    dialog.form.put({"to": accounts["Banco"], "reference": "boleta 77", "amount": 100_000})
    dialog._show()
    assert "Gs. 200.000" in dialog.said.text()
    dialog.submit()
    assert [line.amount for line in office.read(cash_book, account_id=accounts["Banco"])] == [100_000]
    assert {one.name: one.balance for one in office.read(money_accounts)}["Caja chica"] == 200_000


def test_a_movement_opens_its_expense(cash: CashPage, office: Office, went: Went) -> None:
    expense = spend(office)
    cash.refresh(None)
    cash.accounts.select(1)
    cash._show_book(1)
    cash.book.opened.emit(next(iter(cash._book)))
    assert went.places[-1] == ("dues.expenses", expense)


def test_f9_closes_the_day(cash: CashPage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(CloseDialog, "exec", lambda dialog: asked.append(dialog._account.name))
    QTest.keyClick(cash, Qt.Key.Key_F9)
    assert asked == ["Caja chica"]
