"""The statement of account on the screen: everything charged and paid, with the running balance."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.messages import words as code_words
from app.models.base.values.dates import Period, format_iso
from app.models.dues.queries import Movement, statement
from app.models.members.queries import member
from app.ui.page import Desk
from app.ui.pages.members.member_words import money_words
from app.ui.pieces import LARGE, MEDIUM, EmptyState, main_button, side_by_side, words
from app.ui.table import Column, RecordTable


class StatementDialog(QDialog):
    """Newest first, because the question is nearly always about the last months."""

    def __init__(self, desk: Desk, member_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        row = desk.runner.now(member, member_id)
        self._lines = list(reversed(desk.runner.now(statement, member_id)))
        self.setWindowTitle(self.tr("Statement of account"))
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(row.name, "h2", wrap=True))
        column.addWidget(words(self._balance_words(), "muted"))
        self.table = self._table()
        column.addWidget(self.table, 1)
        close = main_button(self.tr("Close"), self.accept, "Esc")
        bottom = side_by_side(close, stretch=False)
        bottom.insertStretch(0, 1)
        column.addLayout(bottom)
        self.table.show_ids(range(1, len(self._lines) + 1))
        self.table.select(1)
        character = self.fontMetrics().averageCharWidth()
        self.resize(character * 118, self.fontMetrics().height() * 34)
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _balance_words(self) -> str:
        balance = self._lines[0].balance if self._lines else 0
        amount = money_words(abs(balance), self._desk.facts)
        if balance > 0:
            return self.tr("Owes {amount}").format(amount=amount)
        return self.tr("In favour: {amount}").format(amount=amount) if balance else self.tr("Owes nothing")

    def _table(self) -> RecordTable[Movement]:
        empty = EmptyState(self._desk.theme, self.tr("Nothing has been charged or paid yet."))
        columns: list[Column[Movement]] = [
            Column(self.tr("Date"), lambda line: format_iso(line.day), 11),
            Column(self.tr("What"), self._what),
            Column(self.tr("Charged"), lambda line: self._amount(line.charge), 14, number=True),
            Column(self.tr("Paid"), lambda line: self._amount(line.payment), 14, number=True),
            Column(self.tr("Balance"), self._balance, 14, number=True),
        ]
        return RecordTable(
            self._desk.theme,
            self.tr("Movements"),
            columns,
            lambda ids: {one: self._lines[one - 1] for one in ids},
            empty,
        )

    def _what(self, line: Movement) -> str:
        period = Period.parse(line.period).label() if line.period else ""
        text = code_words(f"movement.{line.kind}", plan=line.plan, period=period, receipt=line.receipt)
        if line.kind == "payment" and line.method:
            text += f" · {code_words(f'method.{line.method}')}"
        return " ".join(text.split())

    def _amount(self, amount: int) -> str:
        return money_words(amount, self._desk.facts) if amount else ""

    def _balance(self, line: Movement) -> str:
        return money_words(line.balance, self._desk.facts)
