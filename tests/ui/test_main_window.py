"""Walking through the window: rail, keys, changes, who serves, and leaving."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.models.base.changes import Changes
from app.models.base.errors import Refused
from app.ui.main_window import MainWindow, Opened
from app.ui.rail import places
from app.ui.theme import DARK
from tests.ui.fakes import ENTRIES, FakeOffice


@pytest.fixture
def served() -> list[str]:
    return []


@pytest.fixture
def opened(facts, served) -> Opened:
    return Opened(facts, ["members", "dues", "meetings"], ENTRIES, lambda: date(2026, 11, 21), served.append)


@pytest.fixture
def window(tools, opened, dialogs, qtbot) -> MainWindow:
    dialogs.serving = "Marta"
    made = MainWindow(tools)
    qtbot.addWidget(made)
    made.show()
    made.show_office(opened)
    qtbot.waitUntil(lambda: made._serving.name == "Marta")
    return made


def test_what_is_seldom_wanted_waits_under_more(window):
    rail = window._rail
    window.go("dues.collect")
    assert not rail._children["dues.bank"].isVisible()
    rail._more["dues"].click()
    assert rail._children["dues.bank"].isVisible()
    rail._more["dues"].click()
    assert not rail._children["dues.bank"].isVisible()
    window.go("dues.bank")
    assert rail._children["dues.bank"].isChecked()
    assert rail._children["dues.bank"].isVisible()
    assert not rail._children["dues.series"].isVisible()


def test_the_rail_shows_only_what_the_office_uses_and_what_exists():
    shown = places(ENTRIES, ["members", "meetings"])
    assert [place.module for place in shown] == ["members", "meetings"]


def test_a_place_with_several_pages_opens_them_below_it(window):
    window.go("dues.receipts")
    assert window._rail._children["dues.receipts"].isVisible()
    assert window._rail._children["dues.receipts"].isChecked()
    window.go("members")
    assert not window._rail._children["dues.receipts"].isVisible()


def test_going_back_to_a_place_goes_to_the_page_left_there(window):
    window.go("dues.receipts")
    window.go("members")
    window.do("page2")
    assert window.current == "dues.receipts"


def test_pages_are_made_on_their_first_visit(window):
    assert list(window.stack._pages) == ["members"]
    window.go("meetings")
    assert list(window.stack._pages) == ["members", "meetings"]


def test_a_page_is_found_as_it_was_left(window, qapp):
    page = window.stack.page
    page.box.setText("beni")
    page.other.setFocus()
    window.go("meetings")
    window.go("members")
    assert window.stack.page is page
    assert page.box.text() == "beni"
    assert page.focusWidget() is page.other


def test_changes_reach_the_page_in_sight_at_once_and_the_others_on_return(window, tools):
    members = window.stack.page
    window.go("dues.collect")
    collect = window.stack.page
    changes = Changes({"member": frozenset({7})})
    tools.runner.changed.emit(changes)
    assert collect.heard == [None, changes]
    assert members.heard == [None]
    window.go("members")
    assert members.heard == [None, None]
    tools.runner.changed.emit(Changes({"receipt": frozenset({1})}))
    assert len(members.heard) == 2


def test_somebody_can_be_sent_to_a_page_for_something(window):
    window.go("dues.collect", 42)
    assert window.stack.page.targets == [42]
    window.go("alliance")
    assert window.current == "dues.collect"


def test_keys_reach_the_window_or_the_page(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F2)
    assert window.current == "dues.collect"
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.stack.page.acts == ["new", "back"]
    for key in (Qt.Key.Key_F4, Qt.Key.Key_F8):
        qtbot.keyClick(window.stack.page.box, key)
    assert window.stack.page.acts == ["new", "back", "edit", "edit"]
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.current == "members"


def test_no_key_is_given_twice(window):
    keys = [action.key for action in window.action_table()]
    assert len(keys) == len(set(keys))


def test_what_pages_find_is_asked_from_two_letters_or_a_number_on(tools, opened, dialogs, qtbot):
    asked = []
    entry = replace(ENTRIES[0], find=lambda _desk, text: asked.append(text) or [])
    made = MainWindow(tools)
    qtbot.addWidget(made)
    made.show_office(replace(opened, entries=(entry,)))
    for text in ("", " ", "a", "á ", "7", "an"):
        for source in made.sources():
            source(text)
    assert asked == ["7", "an"]


def test_who_serves_is_asked_told_to_the_office_and_shown(window, served):
    assert served == ["Marta"]
    texts = [button.text() for button in window._bar.findChildren(type(window._bar._serving))]
    assert any("Marta" in text for text in texts)


def test_the_practice_band_is_on_every_screen_of_a_practice_office(window, opened):
    assert not window._band.isVisible()
    window.show_office(replace(opened, facts=replace(opened.facts, practice=True)))
    assert window._band.isVisible()
    for key in ("members", "dues.collect", "meetings"):
        window.go(key)
        assert window._band.isVisible()


def test_another_office_takes_the_place_of_the_first(window, opened, qapp):
    window.go("meetings")
    window.show_office(replace(opened, facts=replace(opened.facts, name="Otra cámara", short_name="OC")))
    assert window.current == "members"
    assert window.windowTitle().startswith("OC")
    names = [label.text() for label in window._bar.findChildren(QLabel)]
    assert "Otra cámara" in names


def test_a_refusal_nobody_awaited_is_said(window, tools, dialogs):
    tools.runner.refused.emit(Refused("office.nameless"))
    assert len(dialogs.messages) == 1


def test_a_notice_speaks_and_does_not_ask(window, qtbot):
    done = []
    window.notices.notify("Recibo 004513 guardado.", "Imprimir otra vez", lambda: done.append(1))
    assert window.notices.isVisible()
    assert window.notices.text == "Recibo 004513 guardado."
    window.notices._verb.click()
    assert done == [1]
    assert not window.notices.isVisible()


def test_the_appearance_is_remembered(window, tools):
    window._bar.theme_chosen.emit("dark")
    assert tools.theme.tokens is DARK
    assert tools.prefs.theme() == "dark"


def test_closing_asks_only_while_something_is_written(window, tools, dialogs):
    tools.runner._busy.append(object())
    dialogs.choices = [0]
    assert not window.close()
    assert len(dialogs.questions) == 1
    tools.runner._busy.clear()
    assert window.close()
    assert len(dialogs.questions) == 1
    assert not tools.prefs.geometry().isEmpty()


def test_the_frame_is_in_sight_before_the_office_is_open(tools, qtbot):
    window = MainWindow(tools)
    qtbot.addWidget(window)
    window.show()
    assert window._waiting.isVisible()
    assert window.current == ""
    window.do("new")
    window.do("search_all")


def test_an_office_without_pages_shows_an_empty_frame(tools, opened, qtbot, dialogs):
    dialogs.serving = "Marta"
    window = MainWindow(tools)
    qtbot.addWidget(window)
    window.show_office(replace(opened, entries=()))
    assert window.current == ""


def test_the_fake_office_closes(runner):
    office = FakeOffice()
    runner.use(office)
    assert runner.close()
    assert office.closed
