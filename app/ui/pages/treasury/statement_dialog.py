"""A member's statement of account: everything charged and received, with the running balance, newest first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.messages import words as code_words
from app.models.base.values.dates import Period, format_iso
from app.models.dues.queries import Movement, account, statement
from app.models.dues.receipt_queries import resolve_receipt
from app.models.members.queries import member
from app.ui.page import Desk
from app.ui.pages.treasury.excel import amount_cell, save_list
from app.ui.pages.treasury.treasury_words import debt_words, money_words
from app.ui.pieces import LARGE, MEDIUM, button, main_button, side_by_side, with_key, words
from app.ui.table import Column, RecordTable


class StatementDialog(QDialog):
    """``collect_wanted`` when the member pays now; a line of a receipt opens it (``receipt_wanted``)."""

    collect_wanted = Signal()
    receipt_wanted = Signal(int)

    def __init__(self, desk: Desk, member_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        row = desk.runner.now(member, member_id)
        self._name = row.name
        self._lines = list(reversed(desk.runner.now(statement, member_id)))
        self.setWindowTitle(self.tr("Statement of account"))
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(row.name, "h2", wrap=True))
        column.addWidget(words(debt_words(desk.runner.now(account, member_id), desk.facts), wrap=True))
        self.table = self._make_table()
        self.table.show_ids(range(len(self._lines)))
        self.table.opened.connect(self._open_line)
        column.addWidget(self.table, 1)
        bottom = side_by_side(
            button(with_key(self.tr("Close"), "Esc"), self.reject),
            button(self.tr("Open in Excel"), self.export),
            main_button(self.tr("Collect"), self._collect),
            stretch=False,
        )
        bottom.insertStretch(0, 1)
        column.addLayout(bottom)
        self.resize(self.fontMetrics().averageCharWidth() * 116, self.fontMetrics().height() * 36)

    def _make_table(self) -> RecordTable[Movement]:
        columns: list[Column[Movement]] = [
            Column(self.tr("Date"), lambda line: format_iso(line.day), 11),
            Column(self.tr("What"), self._what),
            Column(self.tr("Charged"), lambda line: self._amount(line.charge), 14, number=True),
            Column(self.tr("Paid"), lambda line: self._amount(line.payment), 14, number=True),
            Column(self.tr("Balance"), lambda line: money_words(line.balance, self._desk.facts), 14, number=True),
        ]

        def fetch(ids: list[int]) -> dict[int, Movement]:
            return {one: self._lines[one] for one in ids}

        return RecordTable(self._desk.theme, self.tr("Movements"), columns, fetch)

    def _what(self, line: Movement) -> str:
        period = Period.parse(line.period).label() if line.period else ""
        text = code_words(f"movement.{line.kind}", plan=line.plan, period=period, receipt=line.receipt)
        if line.kind == "payment" and line.method:
            text += f" · {code_words(f'method.{line.method}')}"
        return " ".join(text.split())

    def _amount(self, amount: int) -> str:
        return money_words(amount, self._desk.facts) if amount else ""

    def _open_line(self, place: int) -> None:
        receipt = self._lines[place].receipt
        if receipt:
            self.accept()
            self.receipt_wanted.emit(self._desk.runner.now(resolve_receipt, receipt))

    def _collect(self) -> None:
        self.accept()
        self.collect_wanted.emit()

    def export(self) -> None:
        header = [column.title for column in self.table.model.columns]
        facts = self._desk.facts
        rows = [
            [
                format_iso(line.day),
                self._what(line),
                *(amount_cell(one, facts) for one in (line.charge, line.payment, line.balance)),
            ]
            for line in reversed(self._lines)
        ]
        save_list(self._desk, self._name, header, rows)
