"""The statement of account: on paper, in Excel, and the way from a line to its receipt."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.models.dues.commands import Paid, PaymentOrder, pay
from app.office import Office
from app.ui import statement_dialog
from app.ui.main_window import Tools
from app.ui.statement_dialog import StatementDialog
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import DUE, TODAY, Went, desk_on, furnish


@pytest.fixture
def ids(office: Office) -> dict[str, int]:
    return furnish(office)


@pytest.fixture
def paid(office: Office, ids: dict[str, int]) -> Paid:
    return office.run(pay, PaymentOrder(ids["María"], DUE, "cash", TODAY)).value


@pytest.fixture
def box(qtbot: QtBot, office: Office, tools: Tools, ids: dict[str, int], paid: Paid) -> StatementDialog:
    made = StatementDialog(desk_on(office, tools, Went()), ids["María"])
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_last_payment_is_under_the_cursor_and_opens_its_receipt(
    box: StatementDialog, paid: Paid, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(box.receipt_wanted) as heard:
        box.table.opened.emit(box.table.current_id)
    assert heard.args == [paid.receipt_id]
    assert not box.isVisible()


def test_a_charge_has_no_receipt_to_open(box: StatementDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(box.receipt_wanted):
        box.table.opened.emit(len(box.table.model.ids))
    assert box.isVisible()


def test_the_member_pays_now(box: StatementDialog, ids: dict[str, int], qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.collect_wanted) as heard:
        box.collect.click()
    assert heard.args == [ids["María"]]


def test_the_paper_is_a_pdf_with_the_member_in_its_name(box: StatementDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []

    class Seen(statement_dialog.PaperDialog):
        def exec(self) -> int:
            shown.append(self.windowTitle())
            return 0

    monkeypatch.setattr(statement_dialog, "PaperDialog", Seen)
    box.paper.click()
    assert shown == ["Statement of account María González.pdf"]


def test_excel_gets_the_lines_oldest_first_and_numbers_that_add_up(
    box: StatementDialog, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    dialogs.path = tmp_path / "cuenta.xlsx"
    box.excel.click()
    rows = list(load_workbook(dialogs.path).active.values)[1:]  # type: ignore[union-attr]
    assert len(rows) == 5
    assert sum(row[2] for row in rows) - sum(row[3] for row in rows) == rows[-1][4] == 3 * DUE


def test_money_in_favour_is_said_without_a_debt(
    office: Office, tools: Tools, ids: dict[str, int], qtbot: QtBot
) -> None:
    office.run(pay, PaymentOrder(ids["Ramón"], 5 * DUE, "cash", TODAY))
    made = StatementDialog(desk_on(office, tools, Went()), ids["Ramón"])
    qtbot.addWidget(made)
    said = [label.text() for label in made.findChildren(QLabel)]
    assert "In favour: Gs. 85.000" in said
    assert not any("Owes" in text for text in said)
