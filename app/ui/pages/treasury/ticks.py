"""A few lines with a box to tick each: which receipts or charges one document covers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.ui.pieces import SMALL, words


class Ticks(QWidget):
    """All are ticked at first, and a tick that was taken away stays away; ``changed`` by a hand only."""

    changed = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = words(title, "label", wrap=True)
        self.boxes: dict[int, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        self._column.addWidget(self._title)

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
        self.setVisible(len(lines) + len(closed) >= least)

    @property
    def chosen(self) -> list[int]:
        return [identity for identity, box in self.boxes.items() if box.isChecked()]
