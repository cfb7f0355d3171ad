"""Which receipts are shown: days, state, way to pay, invoice. The question itself is the model's."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.models.base.values.dates import format_date
from app.models.dues.receipt_list import FiscalState, ReceiptWish
from app.ui.fields import ChoiceEditor
from app.ui.flow import FlowRow
from app.ui.page import Desk
from app.ui.pages.treasury.treasury_words import methods

ALL, TODAY, WEEK, MONTH, YEAR, CHOSEN = "all", "today", "week", "month", "year", "chosen"
DAYS_OF_A_WEEK: Final = 7


class ReceiptFilters(QWidget):
    """``wish`` is what is chosen; ``changed`` after every choice."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._range: tuple[date, date] | None = None
        self._still = False
        self.days = ChoiceEditor("days", self._day_choices())
        self.state = ChoiceEditor(
            "state",
            [
                ("", self.tr("All states")),
                ("standing", self.tr("Valid")),
                ("void", self.tr("Void")),
                ("corrected", self.tr("Corrected")),
            ],
        )
        self.method = ChoiceEditor("method", [("", self.tr("All ways to pay")), *methods()])
        self.fiscal = ChoiceEditor(
            "fiscal",
            [
                ("", self.tr("With and without invoice")),
                ("waiting", self.tr("Waiting for an invoice")),
                ("done", self.tr("With invoice")),
            ],
        )
        names = (self.tr("Days"), self.tr("State"), self.tr("Way to pay"), self.tr("Invoice"))
        row = FlowRow()
        for editor, name in zip((self.days, self.state, self.method, self.fiscal), names, strict=True):
            editor.box.setAccessibleName(name)
            editor.edited.connect(self._edited)
            row.add(editor.widget)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(row, 1)

    @property
    def wish(self) -> ReceiptWish:
        since, until = self._days()
        fiscal: FiscalState = self.fiscal.value() or ""
        return ReceiptWish(since, until, self.state.value() or "", self.method.value() or "", fiscal)

    def ask_fiscal(self, used: bool) -> None:
        """Whether the office writes invoices at all; without them nothing is asked about them."""
        self.fiscal.widget.setVisible(used)

    def choose(self, since: date | None = None, until: date | None = None, method: str = "") -> None:
        """Chooses days and way to pay at once; without days all of them."""
        self._still = True
        self._range = (since, until) if since and until else None
        self.days.fill(self._day_choices())
        today = self._desk.today()
        chosen = CHOSEN if self._range else ALL
        self.days.put(TODAY if self._range == (today, today) else chosen)
        self.state.put("")
        self.method.put(method)
        self.fiscal.put("")
        self._still = False
        self.changed.emit()

    def _edited(self) -> None:
        if not self._still:
            self.changed.emit()

    def _day_choices(self) -> list[tuple[Any, str]]:
        choices: list[tuple[Any, str]] = [
            (ALL, self.tr("All days")),
            (TODAY, self.tr("Today")),
            (WEEK, self.tr("Last 7 days")),
            (MONTH, self.tr("This month")),
            (YEAR, self.tr("This year")),
        ]
        if self._range is not None:
            since, until = self._range
            text = format_date(since) if since == until else f"{format_date(since)} – {format_date(until)}"
            choices.append((CHOSEN, text))
        return choices

    def _days(self) -> tuple[date | None, date | None]:
        today, chosen = self._desk.today(), self.days.value()
        if chosen == CHOSEN and self._range is not None:
            return self._range
        first = {
            TODAY: today,
            WEEK: today - timedelta(days=DAYS_OF_A_WEEK - 1),
            MONTH: today.replace(day=1),
            YEAR: today.replace(month=1, day=1),
        }.get(chosen)
        return first, (today if first else None)
