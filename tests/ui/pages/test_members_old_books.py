"""Bringing an old book through the window: it is recognised, compared, explained by colour, written, and taken back."""

from __future__ import annotations

import csv
from datetime import date

import openpyxl
import pytest
from PySide6.QtCore import Qt

from app.jobs.import_members import ImportOptions, carry_out, plan_import
from app.models.dues.charging import add_plan
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.queries import account
from app.models.members.queries import member_count, resolve_member
from app.ui.pages.members.wizard import ImportPage
from tests.jobs.old_books import FEE, GREEN, months_book, paint, receipts_book, with_members
from tests.ui.pages.members_desk import *  # noqa: F403 - the fixtures of this page
from tests.ui.test_accessible import doubled_mnemonics, nameless


@pytest.fixture
def page(office_desk, office, tmp_path, qtbot) -> ImportPage:
    with_members(office, tmp_path)
    made = ImportPage(office_desk)
    qtbot.addWidget(made)
    made.resize(1080, 660)
    made.show()
    return made


def balance(office, number: str) -> int:
    return office.read(account, office.read(resolve_member, number)).balance


def write(page: ImportPage, qtbot) -> None:
    qtbot.keyClick(page.books.table.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def choose(page: ImportPage, title: str, data: object) -> None:
    box = next(one for one in page.books.choices._boxes if title in one.accessibleName())
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_the_months_are_recognised_shown_and_written(page, office, tmp_path, qtbot):
    page.arrive(months_book(tmp_path / "cuotas.xlsx", [[101, "", 1234567, "X", FEE, None, *["-"] * 9]]))
    assert page.file.kind == "months"
    page.advance()
    model = page.books.table.model
    shown = [model.index(0, at).data() for at in range(model.columnCount())]
    assert shown[1:6] == ["María González Benítez", "P", "P", "D", "E"]
    assert page.books.table.model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole).startswith("enero 2025: ")
    assert balance(office, "101") == 0
    qtbot.keyClick(page.books.table.view, Qt.Key.Key_Return)
    assert balance(office, "101") == 0, "Enter alone must not write"
    write(page, qtbot)
    assert balance(office, "101") == FEE
    assert page._steps.currentWidget() is page.result


def test_a_colour_is_asked_and_the_table_follows_the_answer(page, office, tmp_path, qtbot):
    path = months_book(tmp_path / "c.xlsx", [[101, "", 1234567, None, None, *["-"] * 10]])
    book = openpyxl.load_workbook(path)
    for cell in ("D5", "E5"):
        paint(book.active, cell, GREEN)
    book.save(path)
    page.arrive(path)
    page.advance()
    assert not page._next.isEnabled()
    choose(page, "verde" if "verde" in page.books.choices._boxes[-1].accessibleName() else "green", "paid")
    assert page._next.isEnabled()
    write(page, qtbot)
    assert office.read(account, office.read(resolve_member, "101")).balance == 0


def test_what_a_gap_means_is_a_choice(page, tmp_path):
    page.arrive(months_book(tmp_path / "c.xlsx", [[101, "", 1234567, "X", *[None] * 11]]))
    page.advance()
    assert "11" not in page.books._sums.text()
    before = page.books._sums.text()
    choose(page, page.books.choices._boxes[0].accessibleName(), "nothing")
    assert page.books._sums.text() != before
    assert page.books.table.model.index(0, 3).data() == "·"


def test_one_fee_for_the_whole_sheet_can_be_chosen(page, office, tmp_path):
    office.run(add_plan, "Reducida", 30_000, "monthly")
    page.arrive(months_book(tmp_path / "c.xlsx", [[101, "", 1234567, "X", *["-"] * 11]]))
    page.advance()
    assert [one.payments[0].amount for one in page.books._rows] == [FEE]
    title = next(one.accessibleName() for one in page.books.choices._boxes if one.findData("Reducida") > 0)
    choose(page, title, "Reducida")
    assert [one.payments[0].amount for one in page.books._rows] == [30_000]


def test_a_year_nobody_wrote_is_asked(page, tmp_path, qtbot):
    path = tmp_path / "planilla.csv"
    path.write_text("Nombre;ENE;FEB;MAR\r\nMaría González Benítez;x;x;x\r\n", encoding="utf-8")
    page.arrive(path)
    page.advance()
    assert page.books.choices._answer.isVisible()
    qtbot.keyClicks(page.books.choices._answer, "2025")
    qtbot.keyClick(page.books.choices._answer, Qt.Key.Key_Return)
    assert page._next.isEnabled()
    assert not page.books.choices._answer.isVisible()


def test_who_it_could_be_is_offered(page, office, tmp_path, qtbot):
    more = tmp_path / "mas.csv"
    more.write_text("Nº;Nombre\r\n201;Juan Ríos Vera\r\n202;Juan Ríos Paz\r\n", encoding="utf-8")
    carry_out(office, plan_import(office, more, ImportOptions()))
    page.arrive(months_book(tmp_path / "c.xlsx", [["", "Ríos Vera Paz Juan", "", "X", *["-"] * 11]]))
    page.advance()
    box = page.books._person
    assert box.isVisible()
    at = next(i for i in range(box.count()) if "202" in box.itemText(i))
    box.setCurrentIndex(at)
    box.activated.emit(at)
    write(page, qtbot)
    paid = office.read(
        lambda reader: reader.value("SELECT m.number FROM payment p JOIN member m ON m.id = p.member_id")
    )
    assert paid == "202"


def test_old_receipts_come_in_and_are_taken_back_from_the_list(page, office, office_desk, tmp_path, qtbot, notices):
    rows = [[7, date(2025, 3, 1), "Ríos, Juan", "Cuota marzo 2025", FEE, "", ""], ["8", "", "Nadie", "", 1000, "", ""]]
    page.arrive(receipts_book(tmp_path / "recibos.xlsx", rows))
    assert page.file.kind == "receipts"
    page.advance()
    write(page, qtbot)
    office_desk.dialogs.path = tmp_path / "revisar.csv"
    page._save_problems()
    with (tmp_path / "revisar.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row[2] for row in csv.reader(file, delimiter=";")][1:] == ["Nadie"]
    page._begin()
    page.refresh(None)
    assert page.file.past.isVisible()
    office_desk.dialogs.choices = [1]
    page.file.past.undo_wanted.emit(office.read(lambda reader: reader.value("SELECT max(batch) FROM import_batch")))
    assert office.read(lambda reader: reader.value("SELECT count(*) FROM receipt_void")) == 1
    assert notices


def test_what_leans_on_an_import_is_listed(page, office, office_desk, tmp_path, qtbot):
    page.arrive(months_book(tmp_path / "c.xlsx", [[101, "", 1234567, None, *["-"] * 11]]))
    page.advance()
    write(page, qtbot)
    who = office.read(resolve_member, "101")
    office.run(pay, PaymentOrder(who, FEE, "cash", office.clock.today()))
    office_desk.dialogs.choices = [1]
    page._undo()
    assert "A-004513" in office_desk.dialogs.messages[-1]
    assert balance(office, "101") == 0


def test_a_roll_is_compared_and_saved_and_nothing_is_written(page, office, office_desk, tmp_path, qtbot):
    path = tmp_path / "asistencia.csv"
    path.write_text(
        "ASISTENCIA ASAMBLEA\r\nNº;Nombre;C.I.;Firma\r\n1;María González Benítez;1234567;x\r\n2;Nadie;;\r\n",
        encoding="utf-8",
    )
    count = office.read(member_count)
    page.arrive(path)
    assert page.file.kind == "attendance"
    page.advance()
    assert [row.kind for row in page.roll._rows] == ["known", "unknown"]
    office_desk.dialogs.path = tmp_path / "comparada.csv"
    page.advance()
    assert (tmp_path / "comparada.csv").exists()
    assert office.read(member_count) == count


def test_columns_nobody_knows_are_asked(page, office, tmp_path, qtbot):
    path = tmp_path / "cuaderno.csv"
    path.write_text("Talón;Cuándo;Nombre;Plata\r\n15;3/3/25;Ríos, Juan;85.000\r\n", encoding="utf-8")
    page.arrive(path)
    box = page.file._kind
    box.setCurrentIndex(box.findData("receipts"))
    box.activated.emit(box.currentIndex())
    page.advance()
    assert page._steps.currentWidget() is page.columns
    assert page.columns._said.isVisible()
    boxes = dict(page.columns._boxes)
    for title, field in (("Talón", "receipt"), ("Cuándo", "date"), ("Plata", "amount")):
        boxes[title].setCurrentIndex(boxes[title].findData(field))
    page.advance()
    assert page._steps.currentWidget() is page.books
    write(page, qtbot)
    assert office.read(lambda reader: reader.value("SELECT number FROM receipt")) == 15


def test_a_month_taken_for_another_is_put_right(page, tmp_path):
    page.arrive(months_book(tmp_path / "c.xlsx", [[101, "", 1234567, "X", *["-"] * 11]]))
    page.advance()
    page.books.choices.columns_wanted.emit()
    boxes = dict(page.columns._boxes)
    assert boxes["ENE"].currentData() == "2025-01"
    boxes["ENE"].setCurrentIndex(0)
    page.advance()
    assert str(page.books._plan.periods[0]) == "2025-02"


def test_the_kind_can_be_said_otherwise(page, tmp_path):
    page.arrive(months_book(tmp_path / "c.xlsx", [[101, "Ana Paz", 1234567, *["X"] * 12]]))
    box = page.file._kind
    box.setCurrentIndex(box.findData("members"))
    box.activated.emit(box.currentIndex())
    page.advance()
    assert page._steps.currentWidget() is page.columns


def test_every_step_can_be_walked_without_a_mouse(page, tmp_path):
    page.arrive(months_book(tmp_path / "c.xlsx", [[101, "", 1234567, "kq", *["X"] * 11]]))
    for _ in range(2):
        assert nameless(page) == []
        assert doubled_mnemonics(page) == []
        page.advance()
