"""The row of a page's title: one line where there is room, the buttons below the title where there is none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.flow import TitleRow

LABELS = ("Abrir en Excel  (Ctrl+E)", "Estado de cuenta  (Enter)", "Cobrar  (F2)")


@pytest.fixture
def row(qtbot: QtBot) -> QWidget:
    holder = QWidget()
    qtbot.addWidget(holder)
    outer, line = QVBoxLayout(holder), TitleRow()
    for widget in (QLabel("Cuotas pendientes"), *(QPushButton(text) for text in LABELS)):
        line.addWidget(widget)
    outer.addLayout(line)
    outer.addStretch(1)
    return holder


def room(row: QWidget) -> int:
    """The px that title and buttons take side by side, gaps and margins apart."""
    widgets: list[QWidget] = [*row.findChildren(QLabel), *row.findChildren(QPushButton)]
    return sum(widget.sizeHint().width() for widget in widgets if not widget.isHidden())


def places(row: QWidget, width: int) -> tuple[QPoint, list[QPoint]]:
    """Where the title is and where the buttons in sight are, in their order; each is whole and inside."""
    row.resize(width, 300)
    row.show()
    buttons = [one for one in row.findChildren(QPushButton) if one.isVisible()]
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    assert all(button.geometry().right() < width for button in buttons)
    return row.findChildren(QLabel)[0].pos(), [button.pos() for button in buttons]


def test_with_room_the_buttons_stand_right_of_the_title(row: QWidget) -> None:
    width = room(row) + 300
    title, buttons = places(row, width)
    assert title.x() < buttons[0].x() < buttons[1].x() < buttons[2].x()
    assert len({at.y() for at in buttons}) == 1
    assert row.findChildren(QPushButton)[-1].geometry().right() > width - 30


def test_without_room_they_stand_below_it_in_one_line(row: QWidget) -> None:
    title, buttons = places(row, room(row))
    assert title.y() < buttons[0].y()
    assert len({at.y() for at in buttons}) == 1


def test_with_hardly_any_room_they_go_on_in_the_next_line(row: QWidget) -> None:
    title, buttons = places(row, room(row) // 2)
    assert title.y() < buttons[0].y() < buttons[-1].y()


def test_a_button_that_is_hidden_takes_no_room(row: QWidget) -> None:
    width = room(row)
    row.findChildren(QPushButton)[1].hide()
    title, buttons = places(row, width)
    assert len(buttons) == 2
    assert title.x() < buttons[0].x()
    assert len({at.y() for at in buttons}) == 1
