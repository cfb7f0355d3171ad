"""The box "What do you want to note?": eight doors, each with its own form; a number or Enter opens one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.models.agreements.kinds import kinds
from app.ui.page import Desk
from app.ui.pages.agreements.doors import Door, doors
from app.ui.pieces import LARGE, MEDIUM, SMALL, button, side_by_side, with_key, words


class DoorDialog(QDialog):
    """``chosen`` is the door that was taken, opened by who asked after this box has closed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen: Door | None = None
        self._known = {one.code: one for one in doors()}
        self._buttons: list[QPushButton] = []
        title = self.tr("What do you want to note?")
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(title, "h2"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        shown = [one for code, one in kinds("door", desk.facts.country).items() if code in self._known]
        for place, one in enumerate(shown):
            made = button(f"{place + 1} · {one.name}", partial(self._take, one.code))
            made.setAccessibleDescription(one.detail)
            self._buttons.append(made)
            detail = words(one.detail, "small", wrap=True)
            detail.setMinimumHeight(self.fontMetrics().height() * 2)
            detail.setAlignment(Qt.AlignmentFlag.AlignTop)
            row, half = divmod(place, 2)
            grid.addWidget(made, 2 * row, half)
            grid.addWidget(detail, 2 * row + 1, half)
        column.addLayout(grid)
        bottom = side_by_side(button(with_key(self.tr("Cancel"), "Esc"), self.reject), stretch=False)
        bottom.insertStretch(0, 1)
        column.addLayout(bottom)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 84)
        if self._buttons:
            self._buttons[0].setFocus()

    def _take(self, code: str) -> None:
        self.chosen = self._known[code]
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = event.key() - Qt.Key.Key_1
        if 0 <= place < len(self._buttons):
            self._buttons[place].click()
        else:
            super().keyPressEvent(event)


def open_door(desk: Desk, parent: QWidget) -> None:
    """Asks what is to be noted and opens its form."""
    box = DoorDialog(desk, parent)
    box.exec()
    if box.chosen is not None:
        box.chosen.make(desk, parent).exec()
    box.deleteLater()
