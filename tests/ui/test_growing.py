"""Dialogs on the small screen of an office: never larger than it, grown where it has room, whole where they fit."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.form_dialog import FormArea
from app.ui.growing import GrowingDialog
from app.ui.pieces import FRAME, sized, words

SMALL = QRect(0, 0, 910, 472)  # 1366 x 768 at 150 %, less the bar of the tasks
LARGE = QRect(0, 0, 1920, 1040)


class Box(GrowingDialog):
    """A dialog on a screen of our choice."""

    def __init__(self, room: QRect, inner: QWidget | None = None) -> None:
        super().__init__()
        self._room = room
        self.column = QVBoxLayout(self)
        if inner is not None:
            self.column.addWidget(inner)

    def screen(self) -> SimpleNamespace:  # type: ignore[override]
        return SimpleNamespace(availableGeometry=lambda: self._room)


def tall(lines: int, letters: int = 20) -> QWidget:
    inner = QWidget()
    column = QVBoxLayout(inner)
    for _ in range(lines):
        column.addWidget(QLabel("m" * letters))
    return inner


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.parametrize("letters", [20, 400])
def test_a_dialog_is_as_large_as_it_wants_or_as_the_screen_lets_it(qtbot: QtBot, letters: int) -> None:
    box = Box(SMALL)
    qtbot.addWidget(box)
    sized(box, letters, 10 if letters == 20 else 100)
    frame = box.fontMetrics().height() * FRAME
    if letters == 20:
        assert box.height() == box.fontMetrics().height() * 10
        return
    assert SMALL.width() * 0.9 < box.width() <= SMALL.width()
    assert box.height() == SMALL.height() - frame


def test_a_form_higher_than_the_screen_scrolls_and_the_dialog_takes_the_room_there_is(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    box, area = Box(SMALL), FormArea(tall(60))
    box.resize(300, 100)  # else Qt takes two thirds of the screen of the tests
    monkeypatch.setattr(area, "screen", box.screen)
    box.column.addWidget(area)
    qtbot.addWidget(box)
    box.show()
    settle()
    assert box.height() == SMALL.height() - box.fontMetrics().height() * FRAME


def test_where_the_screen_has_room_the_whole_form_is_seen(qtbot: QtBot) -> None:
    inner = tall(30)
    box = Box(LARGE, FormArea(inner))
    qtbot.addWidget(box)
    box.show()
    settle()
    assert inner.visibleRegion().boundingRect().height() == inner.height() >= inner.sizeHint().height()


def test_a_line_longer_than_the_usual_dialog_makes_it_wider(qtbot: QtBot) -> None:
    inner = tall(2, letters=60)
    box = Box(LARGE, FormArea(inner))
    box.setMinimumWidth(100)
    qtbot.addWidget(box)
    box.show()
    settle()
    assert inner.visibleRegion().boundingRect().width() >= inner.minimumSizeHint().width()


def test_what_is_said_later_never_pushes_the_buttons_below_the_screen(qtbot: QtBot) -> None:
    box = Box(SMALL, FormArea(tall(4)))
    qtbot.addWidget(box)
    said = words("", "problem", wrap=True)
    box.column.addWidget(said)
    box.show()
    settle()
    box.move(10, SMALL.bottom() - box.height())
    said.setText("Falta este dato. " * 12)
    settle()
    assert box.frameGeometry().bottom() <= SMALL.bottom()
    assert said.height() >= said.heightForWidth(said.width())
