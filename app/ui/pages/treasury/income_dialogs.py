"""The small boxes of money without a name: noting it, giving it back, and what accepting all would do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.messages import words as code_words
from app.messages.bank_words import why_words
from app.models.base.values.dates import format_iso
from app.models.cash.books import money_accounts
from app.models.cash.funds import funds
from app.models.cash.incomes import Income
from app.models.cash.proposals import Proposal
from app.models.cash.unidentified import IncomeDraft, accept_incomes, give_other, note_income, return_income
from app.models.dues.orders import INCOME_KINDS, PaidBy
from app.models.dues.receiving import Paid
from app.ui.form_dialog import FormDialog
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pages.treasury.treasury_words import capital, methods
from app.ui.pieces import LARGE, MEDIUM, button, main_button, side_by_side, sized, with_key, words
from app.ui.table import Column, RecordTable


class NoteIncomeDialog(FormDialog):
    """Money that came and nobody knows from whom: into the books at once, whose it is later."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            self.tr("Money that came without a name"),
            self.tr("Save"),
            intro=self.tr("It is in the books from the day it came. The receipt is made once it is known whose it is."),
            parent=parent,
        )
        # What comes in other money is collected at the counter, with its rate.
        found = [one for one in desk.runner.now(money_accounts) if one.currency == desk.facts.currency]
        first = next((one.id for one in found if one.kind == "bank"), found[0].id if found else None)
        self.form.choice("account", self.tr("Came into"), [(one.id, one.name) for one in found], half=True)
        self.form.day("date", self.tr("Day it came"), required=True, half=True, value=desk.today())
        self.form.money("amount", self.tr("Amount"), required=True, half=True)
        self.form.choice("method", self.tr("Way to pay"), methods(), half=True)
        self.form.text("payer", self.tr("Who paid, as the bank says it"))
        self.form.text("reference", self.tr("Reference"), half=True)
        self.form.text("note", self.tr("Note"), half=True)
        with self.form.more():
            self.form.check("again", self.tr("It really came twice"))
        self.form.put({"account": first, "method": "transfer"})
        self.form.focus_on("amount")

    def send(self, values: dict[str, Any]) -> None:
        texts = {name: values[name] or "" for name in ("reference", "payer", "note")}
        draft = IncomeDraft(
            values["account"], values["date"], values["amount"], values["method"], again=bool(values["again"]), **texts
        )
        self.run(note_income, draft)


class ReturnIncomeDialog(FormDialog):
    """It was no income, or was given back: the whole leaves the account on a day."""

    def __init__(self, desk: Desk, income: Income, parent: QWidget | None = None) -> None:
        said = self.tr("{amount} of {day} leave the account again. It stays in the list with the reason.")
        super().__init__(
            desk,
            self.tr("It was no income"),
            self.tr("Take it out"),
            intro=said.format(amount=money_words(income.amount, desk.facts), day=format_iso(income.came_on)),
            danger=True,
            parent=parent,
        )
        self._income = income
        self.form.text("reason", self.tr("Reason"), required=True, help=self.tr("Given back, a mistake of the bank…"))
        self.form.day("date", self.tr("Day"), required=True, half=True, value=desk.today())
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(return_income, self._income.id, values["reason"], values["date"])


class OtherKindDialog(FormDialog):
    """It pays nobody's dues: a donation, interest of the bank, a sale. ``done_with`` carries the receipt."""

    def __init__(self, desk: Desk, income: Income, parent: QWidget | None = None) -> None:
        said = (money_words(income.waiting, desk.facts), format_iso(income.came_on), income.account)
        super().__init__(
            desk,
            self.tr("It is a donation or other income"),
            self.tr("Make the receipt"),
            intro=" · ".join(said),
            parent=parent,
        )
        self._income = income
        kinds = [(kind, capital(code_words(f"income_kind.{kind}"))) for kind in INCOME_KINDS]
        self.form.choice("kind", self.tr("What it is"), kinds, half=True)
        chosen = [(one.id, one.name) for one in desk.runner.now(funds) if one.closed_on is None]
        self.form.choice("fund", self.tr("Fund"), [(None, self.tr("General")), *chosen], half=True)
        self.form.text("payer", self.tr("Who pays"), required=True, value=income.payer or None)
        self.form.text("concept", self.tr("Concept"), required=True)
        self.form.focus_on("concept")

    def send(self, values: dict[str, Any]) -> None:
        payer = PaidBy(name=values["payer"])
        self.run(give_other, self._income.id, values["kind"], values["concept"], payer, values["fund"])


class AcceptDialog(QDialog):
    """Every receipt that would be made, before one is made; all in one go or none. ``made`` carries how many."""

    made = Signal(int)

    def __init__(self, desk: Desk, proposals: Sequence[Proposal], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._proposals = {one.income.id: one for one in proposals}
        self.setWindowTitle(self.tr("Accept all proposals"))
        total = money_words(sum(one.income.waiting for one in proposals), desk.facts)
        said = self.tr("%n receipt(s) of today will be made, all or none", "", len(proposals))
        self.table = self._make_table()
        self.table.show_ids(list(self._proposals))
        self._go = main_button(self.tr("Make the receipts"), self.accept_all, self.tr("Enter"))
        self._go.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(f"{said} · {total}", "h2", wrap=True))
        column.addWidget(self.table, 1)
        leave = button(with_key(self.tr("Cancel"), "Esc"), self.reject)
        bottom = side_by_side(leave, self._go, stretch=False)
        bottom.insertStretch(0, 1)
        column.addLayout(bottom)
        sized(self, 130, 26)
        self._go.setFocus()

    def _make_table(self) -> RecordTable[Proposal]:
        facts = self._desk.facts
        columns: list[Column[Proposal]] = [
            Column(self.tr("Came on"), lambda one: format_iso(one.income.came_on), 10),
            Column(self.tr("Paid by"), lambda one: one.income.payer or one.income.reference),
            Column(self.tr("Amount"), lambda one: money_words(one.income.waiting, facts), 13, number=True),
            Column(self.tr("Member"), lambda one: one.name),
            Column(self.tr("Owes"), lambda one: money_words(one.debt, facts) if one.debt else "", 13, number=True),
            Column(self.tr("Why"), why_words, 24),
        ]
        return RecordTable(
            self._desk.theme, self.windowTitle(), columns, lambda ids: {one: self._proposals[one] for one in ids}
        )

    def accept_all(self) -> None:
        self._go.setEnabled(False)
        choices = [(one.income.id, one.member_id) for one in self._proposals.values()]
        self._desk.runner.run(
            accept_incomes,
            choices,
            on_done=self._finish,
            on_end=lambda: self._go.setEnabled(True),
            owner=self,
            title=self.windowTitle(),
        )

    def _finish(self, made: list[Paid]) -> None:
        self.made.emit(len(made))
        self.accept()
