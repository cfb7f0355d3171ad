"""The names of a board's columns, in sight above it while its cards are scrolled. The cards: ``case_board``."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.pieces import SMALL, words


class BoardHeads(QWidget):
    """One name above each column; moved along by ``follow`` when the board is scrolled sideways."""

    def __init__(self, board: QWidget) -> None:
        super().__init__(board)
        self._inner = QWidget(self)

    def show_names(self, names: Sequence[tuple[str, int]]) -> int:
        """Names with the width of their columns; returns the height that they need."""
        at = self._inner.x()
        self._inner.hide()
        self._inner.deleteLater()
        self._inner = QWidget(self)
        left, height = 0, 0
        for name, width in names:
            label = words(name, "label", wrap=True)
            label.setParent(self._inner)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            label.setGeometry(left + SMALL, 0, width - 2 * SMALL, label.heightForWidth(width - 2 * SMALL))
            left, height = left + width + SMALL, max(height, label.height())
        for made in self._inner.findChildren(QWidget):
            made.resize(made.width(), height)
        self._inner.setGeometry(at, 0, left, height)
        self._inner.show()
        return height + SMALL

    def follow(self, scrolled: int) -> None:
        """The board shows what lies ``scrolled`` pixels from its left end."""
        self._inner.move(-scrolled, 0)
