"""A few lines with a box to tick each: which receipts or charges one document covers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.ui.pieces import SMALL, button, side_by_side, words

MANY: Final = 4
"""From so many lines on all are ticked, or none, with one button."""


class Ticks(QWidget):
    """All are ticked at first, and a tick that was taken away stays away; ``changed`` by a hand only."""

    changed = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = words(title, "label", wrap=True)
        self.boxes: dict[int, QCheckBox] = {}
        self.all_button = button(self.tr("All or none"), self.turn_all)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        self._column.addLayout(side_by_side(self._title, self.all_button))

    def fill(self, lines: Sequence[tuple[int, str]], closed: Sequence[str] = (), *, least: int = 1) -> None:
        """(id, text) of what can be ticked, then what cannot; hidden where there are fewer than ``least`` lines."""
        while self._column.count() > 1:
            item = self._column.takeAt(1)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        before = {identity: box.isChecked() for identity, box in self.boxes.items()}
        self.boxes = {}
        for identity, text in lines:
            box = QCheckBox(text.replace("&", "&&"))
            box.setChecked(before.get(identity, True))
            box.toggled.connect(lambda _on: self.changed.emit())
            self.boxes[identity] = box
            self._column.addWidget(box)
        for text in closed:
            self._column.addWidget(words(text, "muted", wrap=True))
        self.all_button.setVisible(len(lines) >= MANY)
        self.setVisible(len(lines) + len(closed) >= least)

    def turn_all(self) -> None:
        """Ticks them all, or takes every tick away where all are ticked; ``changed`` once."""
        wanted = len(self.chosen) < len(self.boxes)
        for box in self.boxes.values():
            box.blockSignals(True)
            box.setChecked(wanted)
            box.blockSignals(False)
        self.changed.emit()

    @property
    def chosen(self) -> list[int]:
        return [identity for identity, box in self.boxes.items() if box.isChecked()]
