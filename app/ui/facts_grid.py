"""What is known of something, line by line: what it is called beside what it is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.pieces import MEDIUM, SMALL, words


class FactsGrid(QWidget):
    """Lines that are read, never typed; one of which nothing is known is left out."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(SMALL // 2)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """In place of what stood there."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        known = [(label, text) for label, text in facts if text]
        for place, (label, text) in enumerate(known):
            self._grid.addWidget(words(label, "muted"), place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words(text, wrap=True), place, 1)
        self.setVisible(bool(known))
