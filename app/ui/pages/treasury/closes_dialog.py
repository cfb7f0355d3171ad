"""The closes of a cash box so far: print a sheet again, open the last one again."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.models.base.values.dates import format_iso
from app.models.cash.closing import DayClose, closes, reopen_day
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, EmptyState, button, main_button, side_by_side, sized, words
from app.ui.table import Column, RecordTable


class ClosesDialog(QDialog):
    """Newest first; ``print_wanted`` with the close's id."""

    print_wanted = Signal(int)

    def __init__(self, desk: Desk, account_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._account_id = account_id
        self._closes: dict[int, DayClose] = {}
        self.setWindowTitle(self.tr("Closes so far"))
        self.table = self._make_table()
        self._print = main_button(self.tr("Print the sheet"), self._print_one)
        self._reopen = button(self.tr("Open again…"), self.reopen)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(self.windowTitle(), "h2"))
        column.addWidget(self.table, 1)
        column.addLayout(side_by_side(self._print, self._reopen))
        sized(self, 110, 26)
        self.table.chosen.connect(self._choose)
        self._fill()

    def _make_table(self) -> RecordTable[DayClose]:
        def money(one: DayClose, amount: int) -> str:
            return money_words(amount, replace(self._desk.facts, currency=one.currency))

        def differs(one: DayClose) -> str:
            return money(one, one.difference) if one.difference else ""

        columns: list[Column[DayClose]] = [
            Column(self.tr("Day"), lambda one: format_iso(one.day), 10),
            Column(self.tr("By the books"), lambda one: money(one, one.expected), 14, number=True),
            Column(self.tr("Counted"), lambda one: money(one, one.counted), 14, number=True),
            Column(self.tr("Difference"), differs, 13, number=True),
            Column(self.tr("What is known"), self._said),
        ]
        empty = EmptyState(self._desk.theme, self.tr("This account was not closed yet."))
        return RecordTable(
            self._desk.theme, self.windowTitle(), columns, lambda ids: {one: self._closes[one] for one in ids}, empty
        )

    def _said(self, one: DayClose) -> str:
        return self.tr("opened again: {reason}").format(reason=one.reopened) if one.reopened else one.explanation

    def _fill(self) -> None:
        found = self._desk.runner.now(closes, self._account_id)
        self._closes = {one.id: one for one in found}
        self.table.show_ids([one.id for one in found])
        if found:
            self.table.select(found[0].id)
        self._choose(self.table.current_id)

    def _choose(self, close_id: int) -> None:
        last = next((one.id for one in self._closes.values() if not one.reopened), 0)
        self._print.setEnabled(bool(close_id))
        self._reopen.setEnabled(bool(close_id) and close_id == last)

    def _print_one(self) -> None:
        self.print_wanted.emit(self.table.current_id)

    def reopen(self) -> None:
        """Asks why; both closes stay in the list."""
        close = self._closes[self.table.current_id]
        question = self.tr("Why is the close of {day} opened again?").format(day=format_iso(close.day))
        reason = self._desk.dialogs.ask_text(question)
        if reason:
            self._desk.runner.run(reopen_day, close.id, reason, on_done=self._reopened, owner=self)

    def _reopened(self, _id: int) -> None:
        self._fill()
