"""The list of keys on the screen and on paper; the table itself is in ``actions``."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QGridLayout, QLabel, QVBoxLayout, QWidget

from app.ui.actions import Action, as_text
from app.ui.pieces import LARGE, MEDIUM, SMALL, button, side_by_side, words


class KeysDialog(QDialog):
    """Every action with its key; it can be copied into a message or a document."""

    def __init__(self, table: tuple[Action, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table
        self.setWindowTitle(QApplication.applicationName())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        layout.setSpacing(MEDIUM)
        layout.addWidget(words(self.tr("Keys"), "h1"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(SMALL - 2)
        half = (len(table) + 1) // 2
        for place, action in enumerate(table):
            row, column = place % half, (place // half) * 2
            grid.addWidget(_key(action.shown_key), row, column)
            grid.addWidget(words(action.text), row, column + 1)
        layout.addLayout(grid)
        copy = button(self.tr("Copy the list"), self._copy)
        close = button(self.tr("Close"), self.accept, look="main")
        close.setDefault(True)
        layout.addSpacing(SMALL)
        layout.addLayout(side_by_side(close, copy))

    def _copy(self) -> None:
        QApplication.clipboard().setText(as_text(self._table))


def _key(text: str) -> QLabel:
    label = words(text, "label")
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label
