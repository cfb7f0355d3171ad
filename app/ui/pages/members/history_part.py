"""The part "History of this record" of a detail: closed until somebody opens it, then read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.messages.change_words import moment_said
from app.ui.pages.members.history import change_lines, deed_words
from app.ui.pages.members.readable import said
from app.ui.pages.members.sheet import Record
from app.ui.pieces import SMALL, button, line, side_by_side


class HistoryPart(QWidget):
    """Long and rarely wanted: ``ask`` is called when it is opened; ``turned`` says that it was opened or closed."""

    turned = Signal(bool)

    def __init__(self, ask: Callable[[], Record], *, is_open: bool) -> None:
        super().__init__()
        self._ask = ask
        self._switch = button("", self._turn, look="section")
        self._switch.setCheckable(True)
        self._switch.setChecked(is_open)
        self._switch.setAccessibleName(self.tr("History of this record"))
        self._holder = QWidget()
        self._inside = QVBoxLayout(self._holder)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(SMALL // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(line())
        column.addLayout(side_by_side(self._switch))
        column.addWidget(self._holder)
        self._show()

    def _turn(self) -> None:
        self._show()
        self.turned.emit(self._switch.isChecked())

    def _show(self) -> None:
        is_open = self._switch.isChecked()
        self._switch.setText(("▾  " if is_open else "▸  ") + self.tr("History of this record"))
        self._holder.setVisible(is_open)
        if is_open and not self._inside.count():
            self._write(self._ask())

    def _write(self, record: Record) -> None:
        for step in record.steps:
            self._inside.addSpacing(SMALL // 2)
            who = " · ".join(part for part in (moment_said(step.at), step.actor) if part)
            self._inside.addWidget(said(who, "small"))
            self._inside.addWidget(said(deed_words(step)))
            for change in change_lines(step, record):
                self._inside.addWidget(said(change, "muted"))
            if step.reason:
                self._inside.addWidget(said(step.reason, "muted"))
