"""What came in today, by way of paying; every figure opens its receipts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLayout, QPushButton, QWidget

from app.messages import words as code_words
from app.models.dues.money import DayTotal, day_totals
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pages.treasury.treasury_words import capital
from app.ui.pieces import MEDIUM, SMALL, Card, button, words


class DayCard(Card):
    """The day's total by method; ``opened`` carries the method ("" for all)."""

    opened = Signal(str)

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__()
        self._desk = desk
        self._title = title
        self._heading = words(title, "h2", wrap=True)
        self.body.addWidget(self._heading)
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(SMALL // 2)
        self._grid.setColumnStretch(0, 1)
        self.body.addWidget(self._holder)

    def show_day(self, day: date) -> None:
        """Asks for the day and shows it."""
        self.show_totals(self._desk.runner.now(day_totals, day))

    def show_totals(self, totals: Sequence[DayTotal]) -> None:
        _empty(self._grid)
        if not totals:
            self._grid.addWidget(words(self.tr("Nothing received yet."), "muted"), 0, 0)
            return
        for row, one in enumerate(totals):
            self._add(row, capital(code_words(f"method.{one.method}")), one.receipts, one.amount, one.method)
        amount, count = sum(one.amount for one in totals), sum(one.receipts for one in totals)
        self._add(len(totals), self.tr("Total of the day"), count, amount, "")

    def _add(self, row: int, label: str, count: int, amount: int, method: str) -> None:
        shown = money_words(amount, self._desk.facts)
        self._grid.addWidget(words(label, "label" if not method else ""), row, 0)
        self._grid.addWidget(words(self.tr("%n receipt(s)", "", count), "muted"), row, 1)
        link = figure_button(shown, f"{label}: {shown}", lambda: self.opened.emit(method))
        self._grid.addWidget(link, row, 2, Qt.AlignmentFlag.AlignRight)


def figure_button(text: str, name: str, on_click: Callable[[], object]) -> QPushButton:
    """A number that can be opened."""
    made = button(text, on_click, look="section")
    made.setAccessibleName(name)
    return made


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
