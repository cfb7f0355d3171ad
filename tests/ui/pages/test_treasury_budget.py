"""The budget as the treasurer writes it: down the column, beside last year; prepared from another, undone, opened."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.jobs.answers.question import Question
from app.models.base.errors import Problem
from app.models.cash.books import money_accounts
from app.models.cash.budget import BudgetKey, budget_against, planned, set_budget
from app.models.cash.expenses import record_expense
from app.models.cash.funds import add_fund
from app.models.cash.rules import ExpenseDraft
from app.models.cash.years import lock_year
from app.models.dues.commands import PaymentOrder, pay
from app.office import Office
from app.ui.main_window import Tools
from app.ui.pages.treasury.answers import AnswersPage
from app.ui.pages.treasury.budget import BudgetPage
from app.ui.pages.treasury.budget_dialogs import LineDialog, PrepareDialog
from app.ui.pages.treasury.budget_grid import PLANNED
from app.ui.runner import Runner
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import DUE, TODAY, Went, desk_on, furnish

DUES = BudgetKey("in", None, "dues")


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def page(qtbot: QtBot, office: Office, tools: Tools, went: Went) -> BudgetPage:
    """Dues of 255.000 came in this year and 30.000 of rent went out; nothing is budgeted."""
    ids = furnish(office)
    office.run(pay, PaymentOrder(ids["Ramón"], 3 * DUE, "cash", TODAY))
    cash = office.read(money_accounts)[0].id
    office.run(record_expense, ExpenseDraft(TODAY, cash, "cash", "Dueño", "Alquiler", 30_000, "Alquiler"))
    desk = desk_on(office, tools, went)
    made = BudgetPage(desk)
    qtbot.addWidget(made)
    assert isinstance(desk.runner, Runner)
    desk.runner.changed.connect(made.refresh)
    made.refresh(None)
    made.resize(1000, 600)
    made.show()
    return made


def rows(page: BudgetPage) -> list[tuple[str, ...]]:
    sheet = page.grid.sheet
    return [tuple(sheet.index(at, column).data() for column in (0, 2, 3, 4, 5)) for at in range(sheet.rowCount())]


def editor(page: BudgetPage) -> QLineEdit:
    found = page.grid.indexWidget(page.grid.currentIndex())
    assert isinstance(found, QLineEdit)
    return found


def typed(page: BudgetPage, keys: str, last: Qt.Key = Qt.Key.Key_Return) -> None:
    """Types into the line under the cursor and goes on."""
    QTest.keyClicks(page.grid, keys[0])
    box = editor(page)
    QTest.keyClicks(box, keys[1:])
    QTest.keyClick(box, last)
    QApplication.processEvents()


def test_amounts_are_typed_down_the_column(page: BudgetPage, office: Office) -> None:
    """600.000 of dues and 360.000 of rent: 240.000 are left; so far 225.000."""
    assert rows(page) == [
        ("INCOME", "", "255.000", "255.000", ""),
        ("Cuotas", "", "255.000", "255.000", ""),
        ("EXPENSES", "", "30.000", "30.000", ""),
        ("Alquiler", "", "30.000", "30.000", ""),
        ("LEFT OVER", "", "225.000", "225.000", ""),
    ]
    page.grid.choose(None)
    typed(page, "600000")
    line = page.grid.current()
    assert line is not None
    assert line.category == "Alquiler"  # over the totals to the next line
    typed(page, "360000")
    assert [one[1:] for one in rows(page)] == [
        ("600.000", "255.000", "-345.000", "42 %"),
        ("600.000", "255.000", "-345.000", "42 %"),
        ("360.000", "30.000", "-330.000", "8 %"),
        ("360.000", "30.000", "-330.000", "8 %"),
        ("240.000", "225.000", "-15.000", ""),
    ]
    assert "Gs. 240.000" in page.left.text()
    assert [one.planned for one in office.read(budget_against, 2026)] == [600_000, 360_000]


def test_each_change_is_undone_one_by_one(page: BudgetPage, office: Office) -> None:
    page.grid.choose(None)
    typed(page, "600000")
    page.grid.choose(None)
    QTest.keyClick(page.grid, Qt.Key.Key_Delete)
    assert office.read(planned, 2026) == []
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [one.amount for one in office.read(planned, 2026)] == [600_000]
    page.undo()
    assert office.read(planned, 2026) == []
    assert not page.undo_button.isEnabled()


def test_what_is_no_amount_stays_to_be_corrected(page: BudgetPage, office: Office) -> None:
    page.grid.choose(None)
    typed(page, "1,5")  # guaraníes have no cents
    box = editor(page)
    assert page.problem.text()
    box.setText("15")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert [one.amount for one in office.read(planned, 2026)] == [15]
    assert page.problem.isHidden()
    page.grid.wrong.emit(Problem("amount", "amount.too_large", {}))
    assert not page.problem.isHidden()


def test_a_locked_year_says_why_and_shows_what_is_in_the_file(page: BudgetPage, office: Office) -> None:
    office.run(set_budget, 2025, DUES, 100)
    office.run(lock_year, date(2025, 12, 31))
    page.arrive(2025)
    page.grid.sheet.setData(page.grid.sheet.index(1, PLANNED), 200)
    assert "31/12/2025" in page.problem.text()
    assert rows(page)[1][1] == "100"


def test_a_year_is_prepared_from_what_came_of_another(page: BudgetPage, office: Office, qtbot: QtBot) -> None:
    """255.000 and 10 % more are 280.500, in whole thousands 281.000; 30.000 become 33.000."""
    page.arrive(2027)
    assert page.years.value() == 2027
    box = PrepareDialog(page.desk, 2027, (2026, 2027), page)
    qtbot.addWidget(box)
    assert box.form.now("basis") == "actual"  # 2026 has no budget
    box.form.put({"percent": "10"})
    assert "Gs. 281.000" in box.said.text()
    assert "2026" in box.warned.text()
    box.form.put({"percent": "1o"})
    assert not box.said.text()
    box.submit()
    assert box.form.problem_at("percent")
    box.form.put({"percent": "10"})
    box.done_with.connect(page._prepared)
    box.submit()
    assert [one.amount for one in office.read(planned, 2027)] == [281_000, 33_000]
    page.undo()
    assert office.read(planned, 2027) == []


def test_a_line_of_a_fund_and_a_new_category(page: BudgetPage, office: Office, qtbot: QtBot) -> None:
    fund = office.run(add_fund, "Sede", "Para la sede", date(2026, 1, 1)).value
    box = LineDialog(page.desk, 2026, None, page)
    qtbot.addWidget(box)
    box.form.put({"side": "out", "fund": fund, "category": "Techo", "amount": 5_000_000, "act": "Acta 4"})
    box.submit()
    assert ("Techo · Sede", "5.000.000", "", "-5.000.000", "0 %") in rows(page)
    page.grid.choose(next(one for one in page.grid.sheet.lines if one.category == "Techo"))
    line = page.grid.current()
    assert line is not None
    again = LineDialog(page.desk, 2026, line, page)
    qtbot.addWidget(again)
    assert again.form.now("act") == "Acta 4"
    empty = LineDialog(page.desk, 2026, None, page)
    qtbot.addWidget(empty)
    empty.form.put({"side": "out", "amount": 1})
    empty.submit()
    assert empty.form.problem_at("category")


def test_the_resolution_goes_on_every_line(page: BudgetPage, office: Office, tools: Tools) -> None:
    assert isinstance(tools.dialogs, FakeDialogs)
    assert not page.act_button.isEnabled()
    office.run(set_budget, 2026, DUES, 100)
    page.refresh(None)
    tools.dialogs.text = "Acta 31/2026"
    page.approve()
    assert [one.act for one in office.read(planned, 2026)] == ["Acta 31/2026"]


def test_from_the_budget_to_its_report_its_movements_and_back(
    page: BudgetPage, office: Office, went: Went, qtbot: QtBot
) -> None:
    page.grid.choose(next(one for one in page.grid.sheet.lines if one.category == "Alquiler"))
    page.open_behind()
    page.report()
    (key, behind), (_, report) = went.places
    assert key == "dues.answers"
    assert isinstance(behind, Question)
    answers = AnswersPage(page.desk)
    qtbot.addWidget(answers)
    answers.arrive(behind)
    assert answers.table is not None
    assert answers.table.exported()[1][-1][-1] == "30.000"
    answers.act("back")
    assert answers.heading.text().startswith("Presupuesto 2026")
    answers.arrive(report)
    answers.write_budget()
    assert went.places[-1] == ("dues.budget", 2026)


def test_the_sheet_for_excel_and_what_is_not_used(page: BudgetPage, tools: Tools, tmp_path: Path) -> None:
    assert isinstance(tools.dialogs, FakeDialogs)
    tools.dialogs.path = tmp_path / "presupuesto.xlsx"
    few = page.grid.sheet.rowCount()
    page.all.setChecked(True)
    assert page.grid.sheet.rowCount() > few + 15
    page.export()
    assert tools.dialogs.path.stat().st_size > 3_000


def test_a_first_budget_is_typed_without_lines_going_away(page: BudgetPage, office: Office) -> None:
    """2024 has nothing: every line is there, and stays while one after the other gets its amount or loses it."""
    page.arrive(2024)
    every = page.grid.sheet.rowCount()
    assert every > 20
    page.grid.choose(None)
    typed(page, "500000")
    wages = next(one for one in page.grid.sheet.lines if one.category == "Sueldos")
    page.grid.choose(wages)
    typed(page, "400000")  # a category nobody used yet
    assert page.grid.sheet.rowCount() == every
    line = page.grid.current()
    assert line is not None
    assert line.category == "Transporte y viáticos"
    page.grid.choose(wages)
    QTest.keyClick(page.grid, Qt.Key.Key_Delete)
    assert [one.amount for one in office.read(planned, 2024)] == [500_000]
    assert page.grid.sheet.rowCount() == every
    page.arrive(2026)
    page.arrive(2024)
    assert page.grid.sheet.rowCount() == 4
