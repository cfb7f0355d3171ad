"""The statement of account on the screen: everything charged and paid, with the running balance."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.messages import words as code_words
from app.models.base.values.dates import Period, format_iso
from app.models.dues.queries import Movement, statement
from app.models.members.queries import member
from app.ui.page import Desk
from app.ui.pages.members.member_words import money_words
from app.ui.pieces import LARGE, MEDIUM, EmptyState, button, main_button, side_by_side, with_key, words
from app.ui.preview import Preview
from app.ui.runner import Progress
from app.ui.table import Column, RecordTable

PURPOSE: Final = "statement"


def statement_pdf(office: Any, member_id: int, *, progress: Progress) -> bytes:  # noqa: ARG001 - every job is told
    """The statement as it is printed today."""
    from app.jobs.statement import statement_bytes  # noqa: PLC0415 - ReportLab is loaded by the first paper

    return statement_bytes(office, member_id)


class PaperDialog(QDialog):
    """A paper over the page it was asked from; its own buttons print and save it."""

    def __init__(self, desk: Desk, data: bytes, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(name)
        preview = Preview(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.addWidget(preview)
        self.resize(parent.size())
        preview.show_pdf(data, name, PURPOSE)


class StatementDialog(QDialog):
    """Newest first, because the question is nearly always about the last months."""

    def __init__(self, desk: Desk, member_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._member_id = member_id
        row = desk.runner.now(member, member_id)
        self._name = row.name
        self._lines = list(reversed(desk.runner.now(statement, member_id)))
        self.setWindowTitle(self.tr("Statement of account"))
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(row.name, "h2", wrap=True))
        column.addWidget(words(self._balance_words(), "muted"))
        self.table = self._table()
        column.addWidget(self.table, 1)
        close = button(with_key(self.tr("Close"), "Esc"), self.accept)
        self.paper = main_button(self.tr("See the paper"), self.show_paper, "Ctrl+P")
        self.paper.setShortcut(QKeySequence("Ctrl+P"))
        bottom = side_by_side(close, self.paper, stretch=False)
        bottom.insertStretch(0, 1)
        column.addLayout(bottom)
        self.table.show_ids(range(1, len(self._lines) + 1))
        self.table.select(1)
        character = self.fontMetrics().averageCharWidth()
        self.resize(character * 118, min(self.fontMetrics().height() * 34, self.screen().availableGeometry().height()))
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_paper(self) -> None:
        """The same statement on paper, to print or to send."""
        self._desk.runner.run(
            statement_pdf,
            self._member_id,
            on_done=self._show_pdf,
            owner=self,
            title=self.tr("Drawing the paper"),
        )

    def _show_pdf(self, data: bytes) -> None:
        name = self.tr("Statement of account {name}.pdf").format(name=self._name)
        PaperDialog(self._desk, data, name, self).exec()

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
