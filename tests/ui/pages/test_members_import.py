"""Bringing the spreadsheet: file, columns, plan, result; nothing is written before the last button."""

from __future__ import annotations

import csv
import threading

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.models.dues.queries import account
from app.models.members.queries import member, member_count, resolve_member
from app.ui.pages.members.wizard import ImportPage
from app.ui.pieces import scrolling
from app.ui.runner import Runner
from tests.ui.pages.members_desk import *  # noqa: F403 - the fixtures of this page
from tests.ui.pages.members_desk import sheet
from tests.ui.test_accessible import doubled_mnemonics, nameless

TITLES = "Nº;RAZÓN SOCIAL;R.U.C.;Cel.;Debe;Color"
GOOD = (
    "21;Ramírez, Blanca;4123456-1;0991 555666;150.000;azul",
    "22;Ferretería Sol S.A.;80009735-1;0991 777888;3 meses;rojo",
)
BAD = ("23;Vera, Hugo;4111222;0991 000111;mucho;", ";;4999888;0991 000222;;")


@pytest.fixture
def page(office_desk, people, qtbot) -> ImportPage:
    made = ImportPage(office_desk)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


def to_plan(page: ImportPage, path) -> None:
    page.arrive(path)
    page.advance()
    page.advance()


def test_the_messy_sheet_goes_in_and_the_bad_rows_come_out_explained(page, office, office_desk, tmp_path, qtbot):
    to_plan(page, sheet(tmp_path, TITLES, *GOOD, *BAD))
    assert "2" in page._next.text()
    assert office.read(member_count) == 6
    rows = page.plan.table.view  # where the cursor is
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert office.read(member_count) == 6, "Enter alone must not write"
    qtbot.keyClick(rows, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert office.read(member_count) == 8
    blanca = office.read(resolve_member, "21")
    assert office.read(account, blanca).debt == 150_000
    assert office.read(account, office.read(resolve_member, "22")).months == 3
    office_desk.dialogs.path = tmp_path / "revisar.csv"
    page._save_problems()
    with (tmp_path / "revisar.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert [row[0] for row in rows[1:]] == ["23", ""]
    assert all(row[-1] for row in rows[1:])


def test_enter_asks_for_the_file(page, office_desk, tmp_path, qtbot):
    office_desk.dialogs.path = sheet(tmp_path, TITLES, *GOOD)
    qtbot.keyClick(page.file.choose, Qt.Key.Key_Return)
    assert page._next.isEnabled()


def test_the_same_sheet_again_has_nothing_to_save(page, office, tmp_path):
    path = sheet(tmp_path, TITLES, *GOOD)
    to_plan(page, path)
    page.advance()
    page._begin()
    to_plan(page, path)
    assert not page._next.isEnabled()
    assert office.read(member_count) == 8


def test_changes_are_shown_old_and_new_before_they_are_made(page, office, people, tmp_path):
    to_plan(page, sheet(tmp_path, "Nº;Nombre;Cel.", "2;Ñandutí Peña;0971 999000"))
    page.plan.show_kind("changed")
    assert "0971 222333 → 0971 999000" in page.plan._explained.text()
    assert office.read(member, people[1]).phone_raw == "0971 222333"


def test_the_columns_are_proposed_can_be_changed_and_are_remembered(page, office, tmp_path):
    path = sheet(tmp_path, "Nº;Nombre;Señas", "30;Ana Sosa;Av. España 123")
    page.arrive(path)
    page.advance()
    boxes = dict(page.columns._boxes)
    assert boxes["Nombre"].currentData() == "name"
    assert boxes["Señas"].currentData() == ""
    boxes["Señas"].setCurrentIndex(boxes["Señas"].findData("address"))
    page.advance()
    page.advance()
    assert office.read(member, office.read(resolve_member, "30")).address == "Av. España 123"
    page._begin()
    page.arrive(path)
    assert dict(page.columns._boxes)["Señas"].currentData() == "address"


def test_a_field_has_one_column(page, tmp_path):
    page.arrive(sheet(tmp_path, "Nombre;Rubro;Ramo viejo", "Ana Sosa;Costura;x"))
    page.advance()
    boxes = dict(page.columns._boxes)
    boxes["Ramo viejo"].setCurrentIndex(boxes["Ramo viejo"].findData("trade"))
    page.columns._chosen(boxes["Ramo viejo"])
    assert boxes["Rubro"].currentData() == ""
    assert "Rubro" in page.columns._said.text()


def test_without_a_column_of_names_it_does_not_go_on(page, tmp_path):
    page.arrive(sheet(tmp_path, "Nº;Nombre;Cel.", "1;Ana Sosa;0981 111222"))
    page.advance()
    dict(page.columns._boxes)["Nombre"].setCurrentIndex(0)
    page.advance()
    assert page._step == 1
    assert page.columns._said.isVisible()


def test_a_file_that_is_no_list_is_refused_where_it_was_chosen(page, tmp_path):
    path = tmp_path / "foto.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    page.arrive(path)
    assert page._step == 0
    assert "foto.xlsx" in page.file._problem.text()
    assert not page._next.isEnabled()


def test_notes_do_not_stop_a_row(page, office, tmp_path):
    to_plan(page, sheet(tmp_path, "Nº;Nombre;RUC", "40;Ana Sosa;1234567-1"))
    page.plan.show_kind("noted")
    assert page.plan._explained.text().startswith("Note:")
    page.advance()
    assert office.read(member_count) == 7


def test_the_decimal_sign_is_asked_only_when_the_file_does_not_show_it(office, page, tmp_path, monkeypatch):
    page.arrive(sheet(tmp_path, "Nombre;Debe", "Ana Sosa;1.500"))
    page.advance()
    assert not page.columns._decimal_part.isVisible()
    facts = office.facts
    monkeypatch.setattr(type(office), "facts", property(lambda self: facts_with_cents(facts)), raising=False)
    page.advance()
    assert page._step == 1
    assert page.columns._decimal_part.isVisible()
    page.columns._decimal.setCurrentIndex(1)
    page.advance()
    assert page._step == 2


def facts_with_cents(facts):
    from dataclasses import replace

    return replace(facts, currency="USD")


def test_every_step_can_be_walked_without_a_mouse(page, tmp_path):
    for step in range(4):
        assert nameless(page) == [], step
        assert doubled_mnemonics(page) == []
        if step == 0:
            page.arrive(sheet(tmp_path, TITLES, *GOOD, *BAD))
        page.advance()


def test_the_window_lives_while_a_large_sheet_is_compared(office_desk, office, qtbot, tmp_path):
    """With the real threads: the plan is made away from the window, and the answer comes back."""
    from dataclasses import replace

    path = sheet(tmp_path, "Nº;Nombre;Cel.", *(f"{n};Socio {n} Prueba;0981 {n:06d}" for n in range(1000, 4000)))
    runner = Runner()
    runner.use(office_for_threads := office)
    made = ImportPage(replace(office_desk, runner=runner))
    qtbot.addWidget(made)
    made.show()
    threads = []
    runner.stepped.connect(lambda *_: threads.append(threading.current_thread()))
    made.arrive(path)
    qtbot.waitUntil(lambda: made._next.isEnabled(), timeout=10_000)
    made.advance()
    made.advance()
    qtbot.waitUntil(lambda: made._step == 2, timeout=20_000)
    assert len(made.plan.table.model.ids) == 3000
    assert office_for_threads.read(member_count) == 0
    runner._reader.stop(5)
    runner._writer.stop(5)


def test_an_import_without_debts_can_be_undone_from_its_result(page, office, office_desk, tmp_path, notices):
    to_plan(page, sheet(tmp_path, "Nº;Nombre", "50;Ana Sosa", "51;Hugo Vera"))
    page.advance()
    assert office.read(member_count) == 8
    page._undo()
    assert office.read(member_count) == 8, "the harmless answer leaves everything"
    office_desk.dialogs.choices = [1]
    page._undo()
    assert office.read(member_count) == 6
    assert page._step == 0
    assert notices


def test_a_proven_copy_is_made_before_anything_is_written(page, office, tmp_path):
    from app.jobs.backup import copies, folder_of

    to_plan(page, sheet(tmp_path, "Nº;Nombre", "50;Ana Sosa"))
    page.advance()
    assert len(copies(folder_of(office), office.path.stem)) == 1


def test_a_workbook_with_several_sheets_asks_which_one(page, office, tmp_path):
    book = openpyxl.Workbook()
    book.active.title = "Notas"
    book.active.append(["Reunión del martes"])
    for title, name in (("Socios", "Ana Sosa"), ("Bajas", "Hugo Vera")):
        leaf = book.create_sheet(title)
        leaf.append(["Nº", "Nombre", "Cel."])
        leaf.append([60, name, "0981 111222"])
    path = tmp_path / "padron.xlsx"
    book.save(path)
    page.arrive(path)
    assert page.file._sheet.isVisible()
    assert page.file._sheet.currentData() == "Socios"
    page.file._sheet.setCurrentIndex(page.file._sheet.findData("Bajas"))
    page.file._sheet.activated.emit(page.file._sheet.currentIndex())
    page.advance()
    page.advance()
    page.advance()
    assert office.read(member, office.read(resolve_member, "60")).name == "Hugo Vera"


@pytest.mark.parametrize("size", [(850, 560), (700, 440)])
def test_no_words_of_the_first_step_are_cut(office_desk, people, qtbot, tmp_path, size):
    """The page as it stands beside the rail at 1080x660 and 960x540, after a file was chosen."""
    page = ImportPage(office_desk)
    area = scrolling(page)
    qtbot.addWidget(area)
    area.resize(*size)
    area.show()
    page.arrive(sheet(tmp_path, TITLES, *GOOD))
    qtbot.wait(20)
    shown = [one for one in page.file.findChildren(QLabel) if one.isVisible() and one.wordWrap()]
    assert len(shown) >= 3
    assert [one.text() for one in shown if one.height() < one.heightForWidth(one.width())] == []
    assert page.file.choose.height() >= page.file.choose.sizeHint().height()


def test_many_rows_are_counted_as_the_office_writes_numbers(page):
    assert page.plan._summary_words(1_234, 999) == "1.234 member(s) ready · 999 row(s) to review"
