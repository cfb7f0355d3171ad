"""Monday at the window: the bank's file, what agrees, money without a name that finds its owner."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.jobs.bank import FileColumns, read_statement, write_statement
from app.models.cash.bank_state import key_of
from app.models.cash.incomes import income, incomes
from app.models.cash.queries import expense_rows
from app.models.cash.statements import StatementLine, import_statement
from app.models.cash.unidentified import IncomeDraft, note_income
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.money import add_account
from app.models.dues.queries import account
from app.office import Office
from app.ui.main_window import Tools
from app.ui.page import Desk
from app.ui.pages.treasury.bank import BankPage
from app.ui.pages.treasury.bank_fee_dialog import BankFeeDialog
from app.ui.pages.treasury.bank_jobs import columns_of
from app.ui.pages.treasury.cash import CashPage
from app.ui.pages.treasury.give_dialog import GiveDialog
from app.ui.pages.treasury.income_dialogs import AcceptDialog, NoteIncomeDialog, OtherKindDialog, ReturnIncomeDialog
from app.ui.pages.treasury.statement_preview import ColumnsDialog, StatementPreviewDialog
from app.ui.pages.treasury.unidentified import UnidentifiedPage
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import TODAY, Went, desk_on, furnish


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def own_desk(office: Office, tools: Tools, went: Went) -> Desk:
    return desk_on(office, tools, went)


@pytest.fixture
def bank(office: Office) -> int:
    return office.run(add_account, "Cooperativa", "bank", 0, date(2026, 11, 1)).value


@pytest.fixture
def people(office: Office) -> dict[str, int]:
    return furnish(office)


@pytest.fixture
def waiting(qtbot: QtBot, own_desk: Desk) -> UnidentifiedPage:
    made = UnidentifiedPage(own_desk)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def page(qtbot: QtBot, own_desk: Desk, office: Office, bank: int) -> BankPage:
    made = BankPage(own_desk)
    qtbot.addWidget(made)
    made.refresh(None)
    made.account.put(bank)
    made._ask()
    return made


def came(office: Office, bank: int, amount: int, payer: str) -> int:
    return office.run(note_income, IncomeDraft(bank, date(2026, 11, 18), amount, payer=payer)).value


def test_what_is_sure_becomes_receipts_in_one_go(
    qtbot: QtBot, office: Office, bank: int, people: dict[str, int], waiting: UnidentifiedPage, went: Went
) -> None:
    for payer in ("GONZALEZ MARIA", "socio 13", "DEPOSITO"):
        came(office, bank, 85_000, payer)
    waiting.refresh(None)
    assert "Gs. 255.000" in waiting._sum.text()
    assert waiting.all.isEnabled()
    dialog = AcceptDialog(waiting.desk, waiting._sure(), waiting)
    qtbot.addWidget(dialog)
    assert len(dialog.table.model.ids) == 2
    dialog.made.connect(waiting._accepted)
    dialog.accept_all()
    waiting.refresh(None)
    assert len(waiting.table.model.ids) == 1
    assert not waiting.all.isEnabled()
    assert office.read(account, people["María"]).debt == 255_000
    assert went.notices


def test_one_is_of_two_members(
    qtbot: QtBot, office: Office, bank: int, people: dict[str, int], waiting: UnidentifiedPage
) -> None:
    one = came(office, bank, 200_000, "DEPOSITO")
    waiting.refresh(None)
    assert not waiting.yes.isVisibleTo(waiting)
    dialog = GiveDialog(waiting.desk, office.read(income, one), waiting)
    qtbot.addWidget(dialog)
    dialog.search.setText("ramon")
    dialog.amount.put(150_000)
    dialog.add()
    assert dialog.amount.value() == 50_000
    dialog.search.setText("gonzalez")
    with qtbot.waitSignal(dialog.given) as given:
        dialog.submit()
    assert [paid.number for paid in given.args[0]] == [4513, 4514]
    assert office.read(income, one).waiting == 0
    assert office.read(account, people["Ramón"]).debt == 190_000


def test_nobody_is_chosen_and_too_much_is_refused_in_words(
    qtbot: QtBot, office: Office, bank: int, people: dict[str, int], waiting: UnidentifiedPage, tools: Tools
) -> None:
    one = came(office, bank, 200_000, "DEPOSITO")
    dialog = GiveDialog(waiting.desk, office.read(income, one), waiting)
    qtbot.addWidget(dialog)
    dialog.submit()
    dialog.search.setText("ramon")
    dialog.amount.put(200_001)
    dialog.submit()
    assert isinstance(tools.dialogs, FakeDialogs)
    assert len(tools.dialogs.messages) == 2
    assert office.read(income, one).waiting == 200_000


def test_it_is_noted_and_it_was_none(qtbot: QtBot, office: Office, bank: int, waiting: UnidentifiedPage) -> None:
    note = NoteIncomeDialog(waiting.desk, waiting)
    qtbot.addWidget(note)
    note.form.put({"account": bank, "amount": 70_000, "payer": "DEPOSITO 77"})
    note.submit()
    (one,) = office.read(incomes)
    assert (one.payer, one.waiting, one.came_on) == ("DEPOSITO 77", 70_000, TODAY.isoformat())
    back = ReturnIncomeDialog(waiting.desk, one, waiting)
    qtbot.addWidget(back)
    back.form.put({"reason": "Error del banco"})
    back.submit()
    assert office.read(incomes) == []
    waiting.which.put(False)
    waiting.refresh(None)
    assert waiting.table.model.ids == [one.id]


def test_it_is_a_donation(qtbot: QtBot, office: Office, bank: int, waiting: UnidentifiedPage) -> None:
    one = came(office, bank, 500_000, "Panadería amiga")
    dialog = OtherKindDialog(waiting.desk, office.read(income, one), waiting)
    qtbot.addWidget(dialog)
    dialog.form.put({"kind": "donation", "concept": "Para la feria"})
    with qtbot.waitSignal(dialog.done_with) as made:
        dialog.submit()
    assert made.args[0].number == 4513
    assert office.read(income, one).owners == "Panadería amiga"


def test_from_the_cash_book_to_what_waits(qtbot: QtBot, own_desk: Desk, office: Office, bank: int, went: Went) -> None:
    one = came(office, bank, 85_000, "DEPOSITO")
    page = CashPage(own_desk)
    qtbot.addWidget(page)
    page.refresh(None)
    page.accounts.select(bank)
    page._open_line(next(iter(page._book)))
    assert went.places == [("dues.unidentified", one)]


def statement(tmp_path: Path) -> Path:
    path = tmp_path / "extracto.csv"
    path.write_text(
        "Fecha;Descripción;Débito;Crédito;Saldo\n"
        "20/11/2026;COMISION;11.000;;174.000\n"
        "19/11/2026;DEPOSITO;;100.000;185.000\n"
        "18/11/2026;TRF GONZALEZ;;85.000;85.000\n",
        encoding="utf-8",
    )
    return path


def test_the_banks_file_is_read_and_everything_agrees(
    qtbot: QtBot, office: Office, bank: int, people: dict[str, int], page: BankPage, tmp_path: Path
) -> None:
    order = PaymentOrder(people["María"], 85_000, "transfer", date(2026, 11, 17), account_id=bank)
    office.run(pay, order)
    shown: list[StatementPreviewDialog] = []
    page._show_preview = lambda path, preview: shown.append(  # type: ignore[method-assign]
        StatementPreviewDialog(page.desk, preview, page)
    )
    page.read(statement(tmp_path), None)
    (preview,) = shown
    assert len(preview.table.model.ids) == 3
    preview.write()
    page.refresh(None)
    assert [one.why for one in page._proposals.values()] == ["amount", "income", "fee"]
    assert page.match.isEnabled()
    page.agree()
    page.refresh(None)
    deposit, fee = page.lines.model.ids
    page.lines.select(deposit)
    assert page.waits.isVisibleTo(page)
    page.note()
    page.refresh(None)
    page.lines.select(fee)
    assert page.fee.isVisibleTo(page)
    page.enter_fee()
    page.refresh(None)
    assert page.lines.model.ids == []
    assert [one.waiting for one in office.read(incomes)] == [100_000]
    page.which.put(False)
    page._ask()
    page.lines.select(deposit)
    assert page.apart.isVisibleTo(page)
    page.take_apart()
    page.which.put(True)
    page._ask()
    assert page.lines.model.ids == [deposit]


def test_a_movement_is_taken_and_put_back_by_hand(
    office: Office, bank: int, people: dict[str, int], page: BankPage, tmp_path: Path
) -> None:
    for name, amount in (("María", 60_000), ("Ramón", 25_000), ("Ñandutí", 85_000)):
        office.run(pay, PaymentOrder(people[name], amount, "transfer", date(2026, 11, 18), account_id=bank))
    write_statement(office, read_statement(office, statement(tmp_path), bank))
    page.refresh(None)
    page.lines.select(page.lines.model.ids[0])
    page._choose(page.lines.current_id)
    for row in list(page._movements):
        if page._movements[row].amount == 85_000:
            page._toggle(row)
    assert not page.match.isEnabled()
    for row in list(page._movements):
        if page._movements[row].amount < 85_000:
            page._toggle(row)
    assert page.match.isEnabled()
    page.agree()
    page.refresh(None)
    assert len(page.lines.model.ids) == 2


def test_cards_arrive_short_and_the_window_asks_before_it_enters_the_expense(
    qtbot: QtBot, office: Office, bank: int, people: dict[str, int], page: BankPage
) -> None:
    for name, amount in (("María", 100_000), ("Ramón", 80_000)):
        office.run(pay, PaymentOrder(people[name], amount, "card", date(2026, 11, 18), account_id=bank))
    line = StatementLine(date(2026, 11, 19), 174_600, "LIQUIDACION TARJETAS")
    office.run(import_statement, bank, "extracto.csv", [line])
    page.refresh(None)
    assert "Gs. 5.400" in page._answer(page._state.lines[page.lines.current_id])  # type: ignore[union-attr]
    assert not page.match.isEnabled()
    assert page.short.isVisibleTo(page)
    assert "Gs. 5.400" in page.said.text()
    found = page._proposals[page.lines.current_id]
    taken = [one for one in page._movements.values() if key_of(one) in page._taken]
    dialog = BankFeeDialog(page.desk, found.line, taken, "PYG", page)
    qtbot.addWidget(dialog)
    assert dialog.form.now("category") == "Gastos bancarios"
    assert any("Gs. 180.000" in one.text() and "(3 %)" in one.text() for one in dialog.findChildren(QLabel))
    with qtbot.waitSignal(dialog.done_with):
        dialog.submit()
    page.refresh(None)
    assert page.lines.model.ids == []
    assert [(one.total, one.categories) for one in office.read(expense_rows)] == [(5_400, "Gastos bancarios")]


def test_a_bank_in_dollars_is_shown_in_dollars(qtbot: QtBot, office: Office, page: BankPage) -> None:
    dollars = office.run(add_account, "Dólares", "bank", 100_050, date(2026, 11, 1), "USD").value
    lines = [StatementLine(date(2026, 11, 19), 2_025, "TRANSFER"), StatementLine(date(2026, 11, 20), -150, "FEE")]
    office.run(import_statement, dollars, "usd.csv", lines, 101_925)
    page.refresh(None)
    page.account.put(dollars)
    page._ask()
    model = page.lines.model
    assert [model.data(model.index(row, 2)) for row in range(2)] == ["USD 20,25", "-USD 1,50"]
    assert "USD 1.000,50" in page.balance.text()
    assert "Gs." not in page.balance.text() + page.said.text()
    note = NoteIncomeDialog(page.desk, page)
    qtbot.addWidget(note)
    note.form.put({"account": dollars})
    assert note.form.now("account") != dollars  # it is collected at the counter, with its rate


def test_somebody_says_which_column_is_what(qtbot: QtBot, page: BankPage) -> None:
    file = FileColumns({"Día": "20/11/2026", "Texto": "COMISION", "Neto": "-11.000"}, {}, by_letters=False)
    dialog = ColumnsDialog(page.desk, file, {"Día": "date"}, page)
    qtbot.addWidget(dialog)
    dialog.form.put({"amount": "Neto"})
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.submit()
    assert chosen.args == [{"Día": "date", "Texto": "", "Neto": "amount"}, True]


def test_a_file_without_titles_shows_what_it_takes_for_what_and_is_put_right(
    qtbot: QtBot, office: Office, bank: int, page: BankPage, tmp_path: Path
) -> None:
    path = tmp_path / "movimientos.csv"
    rows = ("19/11/2026;DEPOSITO;100.000;7", "20/11/2026;COMISION;-11.000;9", "21/11/2026;DEPOSITO;85.000;12")
    path.write_text("\n".join(rows), encoding="utf-8")
    shown: list[StatementPreviewDialog] = []
    asked: list[ColumnsDialog] = []
    page._show_preview = lambda path, preview: shown.append(  # type: ignore[method-assign]
        StatementPreviewDialog(page.desk, preview, page)
    )
    page.read(path, None)
    (first,) = shown
    assert "A «19/11/2026» is Date, B «DEPOSITO» is Description" in first.notes.text()
    assert [one.amount for one in first._lines.values()] == [100_000, -11_000, 85_000]
    page.desk.runner.run(
        columns_of,
        path,
        on_done=lambda file: asked.append(ColumnsDialog(page.desk, file, dict(first._preview.columns), page)),
        owner=page,
    )
    (dialog,) = asked
    qtbot.addWidget(dialog)
    assert dialog.letters.value()
    assert dialog.form.now("amount") == "C"
    dialog.chosen.connect(lambda chosen, titled: page.read(path, chosen, titled))
    dialog.form.put({"amount": "D"})
    dialog.submit()
    assert [one.amount for one in shown[-1]._lines.values()] == [7, 9, 12]
