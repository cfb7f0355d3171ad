"""What the treasury spent on a proposal: the marks on expenses, one more of them, and any of them taken off."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.models.agreements.case_behind import Spent, markable_parts, spent_on
from app.models.agreements.case_queries import CaseLine
from app.models.agreements.voucher_queries import ExpenseLeft, parts_left
from app.models.agreements.vouchers import tag_advocacy, untag_advocacy
from app.models.base.values.dates import format_iso
from app.ui.flow import FlowRow
from app.ui.form_dialog import FormDialog
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pages.agreements.voucher_dialogs import ExpenseEditor
from app.ui.pieces import LARGE, MEDIUM, SMALL, EmptyState, button, side_by_side, sized, with_key, words
from app.ui.table import Column, RecordTable


class MarkDialog(FormDialog):
    """Which expense was used for it, and how much of it; the expense stays as it is."""

    def __init__(self, desk: Desk, line: CaseLine, parent: QWidget | None = None) -> None:
        said = self.tr("Advocacy is what was spent to influence public policy. It is told once a year by fund.")
        super().__init__(desk, self.tr("Mark an expense"), self.tr("Mark it"), intro=said, parent=parent)
        self._case = line.id
        form = self.form
        self.expense = form.add(ExpenseEditor("expense", desk), self.tr("Expense of the treasury"), required=True)
        form.money("amount", self.tr("How much of it"), required=True, half=True)
        form.text("note", self.tr("What for: hearing, law, campaign"))
        parts = desk.runner.now(parts_left, desk.runner.now(markable_parts))
        self.expense.offer([replace(one, left=one.amount - one.advocacy) for one in parts])
        self.expense.settled.connect(self._chosen)
        form.focus_first()

    def _chosen(self) -> None:
        """The amount that is left of the expense, to be typed over."""
        chosen = self.expense.value()
        if isinstance(chosen, ExpenseLeft):
            self.form.put({"amount": chosen.left})

    def send(self, values: dict[str, Any]) -> None:
        self.run(tag_advocacy, values["expense"].part_id, values["amount"], self._case, None, values["note"] or "")


class CaseMoneyDialog(QDialog):
    """The marks of one proposal, with their sum."""

    def __init__(self, desk: Desk, line: CaseLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._line = desk, line
        self._marks: dict[int, Spent] = {}
        self.setWindowTitle(self.tr("What the treasury spent on it"))
        self.table = self._make_table()
        self.sum = words("", "label", wrap=True)
        self.off_button = button(self.tr("Take the mark off…"), self.take_off)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(words(line.heading, "h2", wrap=True))
        column.addWidget(words(self.windowTitle(), "muted", wrap=True))
        column.addWidget(FlowRow(button(self.tr("Mark an expense…"), self.mark, look="main"), self.off_button))
        column.addWidget(self.table, 1)
        column.addWidget(self.sum)
        bottom = side_by_side(button(with_key(self.tr("Close"), "Esc"), self.reject), stretch=False)
        bottom.insertStretch(0, 1)
        column.addLayout(bottom)
        sized(self, 92, 24)
        self.table.chosen.connect(lambda chosen: self.off_button.setEnabled(bool(chosen)))
        self.refresh()

    def _make_table(self) -> RecordTable[Spent]:
        facts = self._desk.facts

        def paid(one: Spent) -> str:
            return " · ".join(part for part in (one.supplier, one.concept, one.note) if part)

        def amount(one: Spent) -> str:
            return self.tr("void") if one.void else money_words(one.amount, facts)

        columns: list[Column[Spent]] = [
            Column(self.tr("Day"), lambda one: format_iso(one.paid_on), 9),
            Column(self.tr("To whom and what for"), paid),
            Column(self.tr("Fund"), lambda one: one.fund, 14),
            Column(self.tr("Amount"), amount, 13, number=True),
        ]
        empty = EmptyState(
            self._desk.theme,
            self.tr("No expense of the treasury is marked for it yet."),
            self.tr("Mark an expense…"),
            self.mark,
            icon="hand-coins",
        )
        return RecordTable(
            self._desk.theme, self.windowTitle(), columns, lambda ids: {one: self._marks[one] for one in ids}, empty
        )

    def refresh(self, *_made: object) -> None:
        self._marks = {one.tag_id: one for one in self._desk.runner.now(spent_on, self._line.id)}
        self.table.show_ids([])
        self.table.show_ids(list(self._marks))
        self.table.select(next(iter(self._marks), 0))
        self.off_button.setEnabled(bool(self._marks))
        total = sum(one.amount for one in self._marks.values() if not one.void)
        said = self.tr("In all: {amount}").format(amount=money_words(total, self._desk.facts))
        self.sum.setText(said if self._marks else "")

    def mark(self) -> None:
        dialog = MarkDialog(self._desk, self._line, self)
        dialog.done_with.connect(self.refresh)
        dialog.exec()

    def take_off(self) -> None:
        one = self._marks.get(self.table.current_id)
        if one is None:
            return
        amount = money_words(one.amount, self._desk.facts)
        question = self.tr("Take the mark of {amount} off? The expense stays.").format(amount=amount)
        if self._desk.dialogs.ask(question, self.tr("Take it off"), danger=True):
            self._desk.runner.run(
                untag_advocacy,
                one.tag_id,
                on_done=self.refresh,
                owner=self,
            )
