"""Several lists in one place: a row of chips with their counts, and below it the list that was chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.ui.pieces import MEDIUM, SMALL, chip
from app.ui.table import RecordTable


class Lists(QWidget):
    """Fill with ``add``; ``show_list`` chooses by place."""

    def __init__(self) -> None:
        super().__init__()
        self.chips: list[QPushButton] = []
        self.stack = QStackedWidget()
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout()
        self._row.setSpacing(SMALL)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(self._row)
        column.addWidget(self.stack, 1)

    def add(self, title: str, table: QWidget) -> None:
        made = chip(title, partial(self.show_list, len(self.chips)), checkable=True)
        self._group.addButton(made)
        self._row.insertWidget(len(self.chips), made)
        self.chips.append(made)
        self.stack.addWidget(table)

    def show_list(self, place: int) -> None:
        self.chips[place].setChecked(True)
        self.stack.setCurrentIndex(place)

    @property
    def place(self) -> int:
        return self.stack.currentIndex()

    def clear(self) -> None:
        """Takes all lists away, before others are added."""
        for made in self.chips:
            made.hide()  # gone at once; Qt deletes it only when it is idle
            self._row.removeWidget(made)
            made.deleteLater()
        self.chips.clear()
        while (old := self.stack.widget(0)) is not None:
            self.stack.removeWidget(old)
            old.deleteLater()

    def focus_list(self) -> None:
        """The cursor into the chosen list, or on its chip where the list is empty."""
        table = self.stack.currentWidget()
        full = isinstance(table, RecordTable) and bool(table.model.ids)
        wanted = table.view if full and isinstance(table, RecordTable) else self.chips[self.place]
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)
