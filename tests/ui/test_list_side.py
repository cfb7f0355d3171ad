"""The list's side of a page: asked a moment after the last key, at once by a filter, and Enter goes into the list."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.ui.fields import ChoiceEditor, DateEditor
from app.ui.list_side import SearchLine, list_side
from app.ui.table import Column, RecordTable


class Side:
    def __init__(self, theme) -> None:
        self.asked = 0
        self.search = SearchLine("Buscar convenios", "Busque por nombre")
        self.kind = ChoiceEditor("kind", [("", "Todas"), ("fund", "Fondo")])
        self.day = DateEditor("day", lambda: date(2026, 11, 21))
        self.table = RecordTable(theme, "Convenios", [Column("Nombre", str)], lambda ids: {one: one for one in ids})
        filters = {"Clase": self.kind, "Al día": self.day}
        self.widget = list_side(self._ask, self.search, filters, self.table, QLabel("2 convenios"))

    def _ask(self) -> None:
        self.asked += 1


@pytest.fixture
def side(theme, qtbot) -> Side:
    made = Side(theme)
    qtbot.addWidget(made.widget)
    made.widget.show()
    return made


def test_it_is_asked_once_after_the_last_key(side, qtbot):
    qtbot.keyClicks(side.search, "fondo")
    assert side.asked == 0
    qtbot.waitUntil(lambda: side.asked == 1)
    qtbot.wait(200)
    assert side.asked == 1


def test_a_filter_asks_at_once_and_a_day_when_it_is_typed_to_its_end(side, qtbot):
    side.kind.put("fund")
    assert side.asked == 1
    qtbot.keyClicks(side.day.box, "20/12/2025")
    assert side.asked == 1
    qtbot.keyClick(side.day.box, Qt.Key.Key_Return)
    assert side.asked == 2


def test_other_choices_ask_only_where_the_chosen_one_is_gone(side):
    side.kind.put("fund")
    side.kind.fill([("", "Todas"), ("fund", "Fondo"), ("pilot", "Piloto")])
    assert (side.kind.value(), side.asked) == ("fund", 1)
    side.kind.fill([("", "Todas"), ("pilot", "Piloto")])
    assert (side.kind.value(), side.asked) == ("", 2)


def test_enter_goes_into_the_list_and_every_filter_has_its_name(side, qtbot):
    side.table.show_ids([7, 3], at_least_first=True)
    assert side.table.current_id == 7
    qtbot.keyClick(side.search, Qt.Key.Key_Return)
    assert side.table.view.hasFocus() or side.widget.focusWidget() is side.table.view
    assert [one.box.accessibleName() for one in (side.kind, side.day)] == ["Clase", "Al día"]


def test_the_cursor_goes_to_the_first_only_where_its_record_is_gone(side):
    side.table.show_ids([7, 3, 5], at_least_first=True)
    side.table.select(5)
    side.table.show_ids([5, 7], at_least_first=True)
    assert side.table.current_id == 5
    side.table.show_ids([7, 3], at_least_first=True)
    assert side.table.current_id == 7
    side.table.show_ids([], at_least_first=True)
    assert side.table.current_id == 0
