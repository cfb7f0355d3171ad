"""Two parts of a page are found as they were left, and turn where there is little room."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.ui.flow import FlowRow
from app.ui.split import Beside


def made(qtbot, prefs, width=800) -> Beside:
    splitter = Beside(QWidget(), QWidget(), (60, 40), (30, 30), prefs, "list")
    qtbot.addWidget(splitter)
    splitter.resize(width, 600)
    splitter.show()
    return splitter


def divide(splitter: Beside, *sizes: int) -> list[int]:
    """As the person does with the mouse."""
    splitter.setSizes(list(sizes))
    splitter.splitterMoved.emit(sizes[0], 1)
    return splitter.sizes()


def test_the_widths_of_yesterday_are_there_today(qtbot, prefs):
    chosen = divide(made(qtbot, prefs), 200, 600)
    assert chosen[0] < 250
    assert made(qtbot, prefs).sizes() == chosen


def test_where_there_is_little_room_one_part_stands_below_the_other(qtbot, prefs):
    splitter = made(qtbot, prefs)
    chosen = divide(splitter, 200, 600)
    splitter.resize(200, 900)
    assert splitter.narrow
    divide(splitter, 300, 600)
    splitter.resize(800, 600)
    assert not splitter.narrow
    assert splitter.sizes() == chosen, "heights are not taken for widths"


def test_buttons_that_stand_in_one_line_are_not_counted_as_many(qtbot, prefs):
    part = QWidget()
    QVBoxLayout(part).addWidget(FlowRow(*(QPushButton("Corregir") for _ in range(4))))
    splitter = Beside(part, QWidget(), (60, 40), (30, 30), prefs, "list")
    qtbot.addWidget(splitter)
    splitter.resize(1200, 600)
    splitter.show()
    assert not splitter.narrow
    assert splitter.sizeHint().height() == splitter.minimumSizeHint().height()
    assert splitter.minimumSizeHint().height() < part.minimumSizeHint().height()
