"""Everything noted of a business, newest first: the line under the cursor is corrected or taken away."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.jobs.business_words import deed_words, size_words
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money, format_money
from app.models.directory.business import BusinessState, states_of
from app.models.directory.business_size import BusinessSize, sizes_of
from app.models.members.parties import PartyRef, party
from app.ui.page import Desk
from app.ui.pages.members.business_dialogs import SizeDialog, StateDialog
from app.ui.pieces import LARGE, SMALL, button, main_button, side_by_side, sized, with_key, words
from app.ui.table import Column, RecordTable


@dataclass(frozen=True, slots=True)
class _Line:
    day: str
    what: str
    source: str
    noted: BusinessState | BusinessSize


class NotedDialog(QDialog):
    """Enter on a line opens it to be corrected; the list reads itself anew afterwards."""

    def __init__(self, desk: Desk, ref: PartyRef, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._ref = desk, ref
        self._lines: dict[int, _Line] = {}
        self._states: list[BusinessState] = []
        self.setWindowTitle(self.tr("What was noted of the business"))
        self.table = self._make_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(SMALL)
        column.addWidget(words(desk.runner.now(party, ref).name, "h2", wrap=True))
        column.addWidget(self.table, 1)
        edit = main_button(self.tr("Correct…"), lambda: self.correct(self.table.current_id), self.tr("Enter"))
        bottom = side_by_side(button(with_key(self.tr("Close"), "Esc"), self.reject), edit, stretch=False)
        bottom.insertStretch(0, 1)
        column.addLayout(bottom)
        self.table.opened.connect(self.correct)
        sized(self, 110, 24)
        self.read()

    def _make_table(self) -> RecordTable[_Line]:
        columns: list[Column[_Line]] = [
            Column(self.tr("Date"), lambda one: format_iso(one.day), 11),
            Column(self.tr("What"), lambda one: one.what),
            Column(self.tr("Source"), lambda one: one.source, 26),
        ]
        return RecordTable(
            self._desk.theme,
            self.tr("What was noted of the business"),
            columns,
            lambda ids: {one: self._lines[one] for one in ids if one in self._lines},
        )

    def read(self) -> None:
        self._states = self._desk.runner.now(states_of, self._ref.kind, self._ref.id)
        sizes = self._desk.runner.now(sizes_of, self._ref.kind, self._ref.id)
        lines = [_Line(one.on_date, deed_words(self._states, one), one.source, one) for one in self._states]
        lines += [_Line(one.on_date, self._size_words(one), one.source, one) for one in sizes]
        self._lines = dict(enumerate(sorted(lines, key=lambda one: one.day, reverse=True), 1))
        self.table.show_ids(list(self._lines))
        if self._lines:
            self.table.select(min(self.table.current_id or 1, len(self._lines)))

    def _size_words(self, one: BusinessSize) -> str:
        parts = []
        if one.workers is not None:
            parts.append(self.tr("%n worker(s)", "", one.workers))
        if one.sales is not None:
            amount = format_money(Money(one.sales, one.currency), self._desk.facts.country)
            parts.append(self.tr("sales of {year}: {amount}").format(year=one.sales_year, amount=amount))
        return " · ".join([*parts, size_words(one.size_class)])

    def correct(self, line: int) -> None:
        """The dialog of the line; what changes is read again."""
        if line not in self._lines:
            return
        noted = self._lines[line].noted
        if isinstance(noted, BusinessState):
            box: QDialog = StateDialog(self._desk, self._ref, self._states, noted, parent=self)
        else:
            box = SizeDialog(self._desk, self._ref, noted, parent=self)
        box.exec()
        box.deleteLater()
        self.read()
