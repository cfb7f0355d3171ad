"""The boxes that ask: questions with verbs, who serves, search everything, the list of keys."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.ui.actions import actions, as_text, page_action
from app.ui.dialogs import Dialogs, QuestionBox
from app.ui.keys_list import KeysDialog
from app.ui.page import Hit
from app.ui.palette import Palette
from app.ui.serving import IDLE_SECONDS, Serving, WhoDialog

VOID = ("¿Anular el recibo 004513?", "La deuda vuelve a quedar abierta.", ["Cancelar", "Anular el recibo"])


def question(qtbot, *, danger: bool) -> QuestionBox:
    box = QuestionBox(None, *VOID, danger=danger)
    qtbot.addWidget(box)
    box.show()
    return box


def test_escape_leaves_everything_as_it_is(qtbot):
    box = question(qtbot, danger=False)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.chosen == 0
    assert not box.isVisible()


def test_enter_does_what_the_verb_says(qtbot):
    box = question(qtbot, danger=False)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.chosen == 1


def test_enter_never_does_what_cannot_be_taken_back(qtbot):
    box = question(qtbot, danger=True)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.chosen == 0


def test_the_buttons_say_what_they_do(qtbot):
    texts = [made.text() for made in question(qtbot, danger=True).findChildren(QPushButton)]
    assert texts == ["Cancelar", "Anular el recibo"]


def test_a_question_is_answered_through_one_object(prefs, qtbot, monkeypatch):
    monkeypatch.setattr(QuestionBox, "exec", lambda box: box._choose(1))
    dialogs = Dialogs(prefs, lambda: None)
    assert dialogs.ask("¿Anular?", "Anular", danger=True)
    monkeypatch.setattr(QuestionBox, "exec", lambda box: None)
    assert not dialogs.ask("¿Anular?", "Anular")
    dialogs.message("Se guardó.")


def test_a_file_box_begins_in_the_folder_of_last_time(prefs, tmp_path, monkeypatch):
    started = []

    def answer(parent, title, folder, pattern):
        started.append(folder)
        return str(tmp_path / "PADRON FINAL (2) ok.xlsx"), pattern

    monkeypatch.setattr("app.ui.dialogs.QFileDialog.getOpenFileName", answer)
    dialogs = Dialogs(prefs, lambda: None)
    assert dialogs.open_file("import", "Elegir", "*.xlsx").name == "PADRON FINAL (2) ok.xlsx"
    dialogs.open_file("import", "Elegir", "*.xlsx")
    dialogs.open_file("logo", "Elegir", "*.png")
    assert started[1] == str(tmp_path)
    assert started[0] == started[2] != str(tmp_path)


def test_the_report_of_a_crash_can_be_copied(prefs, qapp, monkeypatch):
    dialogs = Dialogs(prefs, lambda: None)
    monkeypatch.setattr(QuestionBox, "exec", lambda box: box._choose(0))
    dialogs.crash("Gremial 0.1.0 · ZeroDivisionError")
    assert QApplication.clipboard().text() == "Gremial 0.1.0 · ZeroDivisionError"


# -- who serves ----------------------------------------------------------------------------------


class Day:
    """A clock that tests move by hand."""

    def __init__(self):
        self.day = date(2026, 11, 21)
        self.seconds = 0.0


@pytest.fixture
def day() -> Day:
    return Day()


@pytest.fixture
def serving(prefs, day, qapp):
    made = Serving(prefs, "office-1", lambda: day.day, lambda: day.seconds)
    made.asked_times = []
    made.asked.connect(lambda: made.asked_times.append(1))
    return made


def touch(serving, qtbot) -> int:
    """Somebody presses a key; how often it has been asked by then."""
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert serving.eventFilter(serving, key) is False
    qtbot.wait(5)
    return len(serving.asked_times)


def test_a_single_name_is_not_asked_for(serving, prefs, qtbot):
    prefs.remember_person("office-1", "Marta")
    serving.begin()
    qtbot.wait(5)
    assert serving.name == "Marta"
    assert serving.asked_times == []


def test_two_names_are_asked_for(serving, prefs, qtbot):
    prefs.remember_person("office-1", "Marta")
    prefs.remember_person("office-1", "Ramón")
    serving.begin()
    qtbot.waitUntil(lambda: serving.asked_times == [1])


def test_after_half_an_hour_of_silence_it_is_asked_again(serving, day, qtbot):
    serving.choose("Marta")
    day.seconds = IDLE_SECONDS - 1
    assert touch(serving, qtbot) == 0
    day.seconds += IDLE_SECONDS
    assert touch(serving, qtbot) == 1
    assert touch(serving, qtbot) == 1


def test_on_a_new_day_it_is_asked_again(serving, day, qtbot):
    serving.choose("Marta")
    day.seconds, day.day = 60, date(2026, 11, 22)
    assert touch(serving, qtbot) == 1
    serving.choose("Marta")
    day.seconds += 60
    assert touch(serving, qtbot) == 1


def test_the_same_name_again_is_no_change(serving):
    heard = []
    serving.changed.connect(heard.append)
    for name in ("Marta", "Marta", "", "Ramón"):
        serving.choose(name)
    assert heard == ["Marta", "Ramón"]
    assert serving.names == ["Ramón", "Marta"]


def test_a_name_is_chosen_with_one_key_or_typed(qtbot):
    box = WhoDialog(["Marta", "Ramón"], None)
    qtbot.addWidget(box)
    box.show()
    next(made for made in box.findChildren(QPushButton) if made.text() == "Ramón").click()
    assert box.name == "Ramón"
    new = WhoDialog([], None)
    qtbot.addWidget(new)
    new.show()
    new._new.setText("  Ana   Giménez ")
    qtbot.keyClick(new._new, Qt.Key.Key_Return)
    assert new.name == "Ana Giménez"


def test_an_empty_name_serves_nobody(qtbot):
    box = WhoDialog([], None)
    qtbot.addWidget(box)
    box.show()
    qtbot.keyClick(box._new, Qt.Key.Key_Return)
    assert box.name == ""
    assert box.isVisible()


# -- search everything and keys ------------------------------------------------------------------


def palette(theme, qtbot, *hits: str) -> tuple[Palette, list[str]]:
    opened: list[str] = []

    def source(text: str) -> list[Hit]:
        found = [name for name in hits if text.lower() in name.lower()]
        return [Hit(name, "Socio", "users", lambda one=name: opened.append(one)) for name in found]

    parent = QWidget()
    parent.resize(1000, 700)
    qtbot.addWidget(parent)
    box = Palette(theme, [source], parent)
    box.show()
    box.room = parent  # the box dies with it
    return box, opened


def test_three_letters_and_enter_open_the_first_answer(theme, qtbot):
    box, opened = palette(theme, qtbot, "Acosta", "Benitez", "Bernal")
    qtbot.keyClicks(box._box, "ben")
    qtbot.keyClick(box._box, Qt.Key.Key_Return)
    assert opened == ["Benitez"]
    assert not box.isVisible()


def test_arrows_choose_while_the_cursor_stays_in_the_line(theme, qtbot):
    box, opened = palette(theme, qtbot, "Acosta", "Benitez", "Bernal")
    qtbot.keyClick(box._box, Qt.Key.Key_Down)
    qtbot.keyClick(box._box, Qt.Key.Key_Down)
    qtbot.keyClick(box._box, Qt.Key.Key_Return)
    assert opened == ["Bernal"]


def test_nothing_found_is_said(theme, qtbot):
    box, _ = palette(theme, qtbot, "Acosta")
    box._box.setText("zzz")
    qtbot.waitUntil(lambda: box._none.isVisible())
    qtbot.keyClick(box._box, Qt.Key.Key_Return)
    assert box.isVisible()


def test_the_keys_can_be_printed_as_a_list():
    table = (*actions(), page_action(1, "Inicio"))
    lines = as_text(table).splitlines()
    assert len(lines) == len(table)
    assert any(line.startswith("F2 ") for line in lines)
    assert any(line.startswith("Ctrl+1 ") and line.endswith("Inicio") for line in lines)


def test_the_list_of_keys_is_copied(qtbot, qapp):
    parent = QWidget()
    qtbot.addWidget(parent)
    box = KeysDialog(actions(), parent)
    box._copy()
    assert QApplication.clipboard().text() == as_text(actions())
