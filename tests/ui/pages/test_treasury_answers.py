"""Reports: a question, its lines that open, the way back, the paper and the sheet."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.cash.years import fiscal_year, year_locks
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.income import payments_between
from app.models.dues.pads import add_pad, hand_pad
from app.models.dues.receipt_queries import receipt_ids, receipts_by_id
from app.models.dues.reminders import reminders_sent
from app.office import Office
from app.ui.main_window import Tools
from app.ui.pages.treasury.answers import AnswersPage
from app.ui.pages.treasury.counter import CounterPage
from app.ui.pages.treasury.pad_dialog import PadDialog
from app.ui.pages.treasury.remind_dialog import RemindDialog
from app.ui.pages.treasury.requests import CollectAndReturn
from app.ui.pages.treasury.year_dialog import BooksDialog, YearStartDialog
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import DUE, TODAY, Went, desk_on, furnish


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def page(qtbot: QtBot, office: Office, tools: Tools, went: Went) -> AnswersPage:
    ids = furnish(office)
    office.run(pay, PaymentOrder(ids["Ramón"], 3 * DUE, "cash", TODAY))
    made = AnswersPage(desk_on(office, tools, went))
    qtbot.addWidget(made)
    made.refresh(None)
    return made


def cells(page: AnswersPage) -> list[list[str]]:
    assert page.table is not None
    return page.table.exported()[1]


def test_a_line_opens_what_is_behind_it_and_escape_comes_back(page: AnswersPage) -> None:
    assert cells(page)[-1][:3] == ["Total", "", "765.000"]
    assert page.table is not None
    page.table.opened.emit(3)
    assert "Ramón Ayala" in page.heading.text()
    assert cells(page)[-1][-1] == "85.000"
    page.act("back")
    assert len(cells(page)) == 4


def test_f2_collects_from_the_member_of_the_line(page: AnswersPage, went: Went) -> None:
    assert page.table is not None
    page.table.select(4)
    assert page._member() is None  # the line of the totals is nobody
    page.table.select(3)
    QTest.keyClick(page, Qt.Key.Key_F2)
    assert isinstance(went.places[0][1], CollectAndReturn)
    assert went.places[0][0] == "dues.collect"


def test_another_report_of_other_days(page: AnswersPage) -> None:
    page.doors.put("by_method")
    page._choose()
    assert cells(page) == [["efectivo", "1", "255.000"], ["Total", "1", "255.000"]]
    page.until.put(date(2026, 10, 31))
    page._days_changed()
    assert cells(page) == []
    page.since.put(date(2026, 12, 1))
    page._days_changed()
    assert page.problem.text()


def test_the_chart_stands_where_the_table_stood(page: AnswersPage) -> None:
    page.drawn.setChecked(True)
    page._turn()
    assert page.table is not None
    assert page.table.isHidden()
    assert "765.000" not in page.chart.accessibleName()
    assert "255.000" in page.chart.accessibleName()


def test_for_the_accountant(page: AnswersPage, tools: Tools, tmp_path: Path) -> None:
    assert isinstance(tools.dialogs, FakeDialogs)
    tools.dialogs.path = tmp_path / "deuda.csv"
    page.save(".csv")
    assert (tmp_path / "deuda.csv").read_text(encoding="utf-8-sig").count("\n") == 4


def test_from_the_list_to_the_counter_and_back_with_the_row_entitled(
    page: AnswersPage, went: Went, office: Office, qtbot: QtBot
) -> None:
    page.doors.put("assembly")
    page._choose()
    assert [row[2] for row in cells(page)[:-1]] == ["Cuotas pendientes"] * 3
    page._collect_current()
    key, target = went.places.pop()
    counter = CounterPage(page.desk)
    qtbot.addWidget(counter)
    counter.arrive(target)
    counter.panel.submit()
    counter.next()
    assert key == "dues.collect"
    assert went.places[-1] == ("dues.answers", None)
    page.refresh(None)
    assert [row[2] for row in cells(page)[:-1]].count("Ya puede votar") == 1


def test_the_letters_of_all_are_looked_at_numbered_and_gone(
    page: AnswersPage, office: Office, tools: Tools, tmp_path: Path, qtbot: QtBot
) -> None:
    box = RemindDialog(page.desk, page)
    qtbot.addWidget(box)
    assert len(box.chosen()) == 2  # Ramón's is three weeks old
    box.leave_out()
    assert isinstance(tools.dialogs, FakeDialogs)
    tools.dialogs.path = tmp_path / "avisos.pdf"
    box.save_letters()
    assert (tmp_path / "avisos.pdf").read_bytes().startswith(b"%PDF")
    assert len(office.read(reminders_sent)) == 1
    assert len(box.chosen()) == 1
    box.copy_message()
    assert "por pagar" in QGuiApplication.clipboard().text()
    assert next(one.channel for one in office.read(reminders_sent)) == "whatsapp"
    assert box.chosen() == []
    assert not box.send.isEnabled()


def test_the_books_of_a_year_and_its_lock(
    page: AnswersPage, office: Office, tools: Tools, tmp_path: Path, qtbot: QtBot
) -> None:
    assert isinstance(tools.dialogs, FakeDialogs)
    tools.dialogs.path = tmp_path
    box = BooksDialog(page.desk, page)
    qtbot.addWidget(box)
    box.form.put({"year": 2026})
    box.submit()
    assert len(list(tmp_path.glob("libro-de-caja-2026-*"))) == 2
    again = BooksDialog(page.desk, page)
    qtbot.addWidget(again)
    tools.dialogs.choices = [1]
    again.lock()
    assert [one.until_date for one in office.read(year_locks)] == ["2025-12-31"]
    assert "31/12/2025" in BooksDialog(page.desk, page)._state(page.desk)


def test_the_month_in_which_the_fiscal_year_begins(page: AnswersPage, office: Office, qtbot: QtBot) -> None:
    box = YearStartDialog(page.desk, page)
    qtbot.addWidget(box)
    assert box.form.now("month") == 1
    box.form.put({"month": 7})
    box.submit()
    assert office.read(fiscal_year, 2026) == (date(2026, 7, 1), date(2027, 6, 30))


def test_the_pad_that_came_back_is_entered_paper_by_paper(page: AnswersPage, office: Office, qtbot: QtBot) -> None:
    assert not PadDialog(page.desk, page).save.isEnabled()  # nobody has a pad
    office.run(add_pad, "T1", 101, 150)
    office.run(hand_pad, "T1", "Don Julio", date(2026, 11, 1))
    box = PadDialog(page.desk, page)
    qtbot.addWidget(box)
    box.form.put({"member": "12", "amount": DUE})  # the number stands there already
    box.submit()
    box.form.put({"number": 103, "member": "13"})  # all that is owed
    box.submit()
    assert "T1-000102" in box.missing.text()
    assert not box.save.isEnabled()
    box.form.put({"number": 102, "member": "", "amount": None})
    box.submit()
    assert len(box.table.model.ids) == 2  # no member and no reason: not taken
    box.form.put({"note": "Manchado"})
    box.submit()
    assert [row[1] for row in box.table.exported()[1]] == ["María González", "Manchado", "Ramón Ayala"]
    box.save_all()
    found = office.read(payments_between, TODAY, TODAY)
    assert [(one.receipt, one.amount) for one in found][-2:] == [("T1-000101", DUE), ("T1-000103", DUE)]


def test_a_paper_of_several_members_that_a_firm_paid(page: AnswersPage, office: Office, qtbot: QtBot) -> None:
    office.run(add_pad, "T1", 101, 150)
    office.run(hand_pad, "T1", "Don Julio", date(2026, 11, 1))
    box = PadDialog(page.desk, page)
    qtbot.addWidget(box)
    box.form.put({"member": "12", "amount": DUE})
    box.add_member()
    assert "María González" in box.on_paper.text()
    box.form.put({"member": "12"})
    box.add_member()  # she is on it already
    assert box.form.problem_at("member")
    box.form.put({"member": "13", "amount": 2 * DUE, "payer": "99999"})
    box.submit()
    assert box.form.problem_at("payer")  # a number is a member's
    box.form.put({"payer": "Ferretería Sur SA", "payer_id": "80012345-0"})
    box.submit()
    assert [row[1:] for row in box.table.exported()[1]] == [
        ["María González, Ramón Ayala (paid by Ferretería Sur SA)", "Gs. 255.000"]
    ]
    assert not box.on_paper.isVisibleTo(box)
    box.form.put({"member": "12", "amount": DUE})
    box.add_member()
    box.save_all()  # with the paper that was not noted yet
    assert [one.number for one in office.read(receipts_by_id, office.read(receipt_ids, "maria"))][:2] == [102, 101]
    (row,) = office.read(receipts_by_id, office.read(receipt_ids, "ferreteria"))
    assert (row.series, row.number, row.amount, row.collector) == ("T1", 101, 3 * DUE, "Don Julio")
    assert row.who == "Ferretería Sur SA (María González, Ramón Ayala)"


def test_the_figures_of_a_year_open_and_the_year_before_is_a_button_away(page: AnswersPage) -> None:
    page.doors.put("annual")
    page._choose()
    found = cells(page)
    assert page.table is not None
    collected = next(at for at, row in enumerate(found, 1) if row[1] == "Cobrado de las cuotas")
    assert found[collected - 1][2] == "255.000"
    assert not page.earlier.isHidden()
    page.table.opened.emit(collected)
    assert page.earlier.isHidden()
    assert cells(page)[-1] == ["Total", "255.000"]
    page.until.put(date(2026, 10, 31))
    page._days_changed()
    assert page._answer is not None
    assert page._answer.question.since == date(2026, 1, 1)
    page.until.put(TODAY)
    page.act("back")
    page.year_before()
    assert "2025" in page.heading.text()
    assert page.until.value() == date(2025, 12, 31)
