"""The box that turns the list into another day's, and the band that says so as long as it is not today."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.messages import say
from app.models.base.errors import Problem
from app.models.base.values.dates import format_date
from app.ui.fields import DateEditor
from app.ui.page import Desk
from app.ui.pieces import MEDIUM, SMALL, button, side_by_side, words


class AsOfBox(QWidget):
    """Empty means today. ``changed`` when another day was settled; what is no day is said in ``band``."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.day: date | None = None
        self.editor = DateEditor("as_of", desk.today)
        self.editor.box.setPlaceholderText(self.tr("Today"))
        self.editor.box.setAccessibleName(self.tr("As of"))
        self.editor.box.setMaximumWidth(self.fontMetrics().averageCharWidth() * 16)
        row = side_by_side(words(self.tr("As of"), "muted"), self.editor.widget, stretch=False)
        self.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        self.band = _Band(self.back)
        self.editor.box.editingFinished.connect(self._settle)

    def back(self) -> None:
        """The list of today again."""
        self.editor.put(None)
        self._settle()

    def put(self, day: date | None) -> None:
        """The list of another day."""
        self.editor.put(day)
        self._settle()

    def _settle(self) -> None:
        day = self.editor.value()
        if isinstance(day, Problem):
            self._object(say(day))
            return
        if day is not None and day > self._desk.today():
            self._object(self.tr("That day is still to come. Write today's or an earlier one."))
            return
        if day == self._desk.today():
            day = None
            self.editor.put(None)
        self.band.setVisible(day is not None)
        if day is not None:
            said = self.tr("As of {day}: who belonged then, with the category and status of that day.")
            self.band.say(said.format(day=format_date(day)))
        if day != self.day:
            self.day = day
            self.changed.emit()

    def _object(self, text: str) -> None:
        """What is wrong with the day that was typed; the list stays what it was, and that is said too."""
        still = self.tr("The list is still as of {day}.").format(day=format_date(self.day or self._desk.today()))
        self.band.say(f"{text} {still}")


class _Band(QFrame):
    """A strip above the list that cannot be overlooked, with the way back to today."""

    def __init__(self, back: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("look", "caution")
        self._said = words("", wrap=True)
        row = side_by_side(self._said, stretch=False)
        row.setStretch(0, 1)
        row.addWidget(button(self.tr("Back to today"), back))
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        self.setLayout(row)
        self.hide()

    def say(self, text: str) -> None:
        self._said.setText(text)
        self.show()
