"""The cheques in hand and at the bank: noting one, depositing several, paid by the bank, returned."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.messages import say
from app.messages.cheque_words import cheque_state
from app.models.base.values.dates import format_iso
from app.models.cash.cheque_list import Cheque, cheques, receipts_without_cheque
from app.models.cash.cheques import clear_cheque
from app.models.dues.fiscal_review import void_documents_of
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pages.treasury.cheque_forms import DepositChequesDialog, NoteChequeDialog, ReturnChequeDialog
from app.ui.pieces import LARGE, MEDIUM, EmptyState, button, main_button, side_by_side, sized, words
from app.ui.table import Column, RecordTable

FEW: Final = 8


class ChequesDialog(QDialog):
    """By the day from which each can be paid; what was paid by cheque and says nothing of it is asked for."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cheques: dict[int, Cheque] = {}
        self.setWindowTitle(self.tr("Cheques in hand"))
        self.total = words("", wrap=True)
        self.table = self._make_table()
        self.deposit_button = main_button(self.tr("Deposit…"), self.deposit)
        self.clear_button = button(self.tr("The bank has paid it"), self.clear)
        self.return_button = button(self.tr("It was returned…"), self.give_back)
        self.note_button = button(self.tr("Write a cheque's data…"), self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(self.windowTitle(), "h2"))
        column.addWidget(self.total)
        column.addWidget(self.table, 1)
        column.addLayout(side_by_side(self.deposit_button, self.clear_button, self.return_button, self.note_button))
        sized(self, 130, 26)
        self.table.chosen.connect(lambda _id: self._enable())
        self.fill()

    def _make_table(self) -> RecordTable[Cheque]:
        columns: list[Column[Cheque]] = [
            Column(self.tr("Payable from"), lambda one: format_iso(one.payable_on), 14),
            Column(self.tr("Bank"), lambda one: one.bank, 14),
            Column(self.tr("Cheque No."), lambda one: one.number, 10),
            Column(self.tr("Paid by"), lambda one: f"{one.payer} · {one.receipt}"),
            Column(self.tr("Amount"), lambda one: money_words(one.amount, self._desk.facts), 13, number=True),
            Column(self.tr("Where it is"), cheque_state, 22),
        ]
        empty = EmptyState(self._desk.theme, self.tr("There is no cheque in hand or at the bank."))
        return RecordTable(
            self._desk.theme, self.windowTitle(), columns, lambda ids: {one: self._cheques[one] for one in ids}, empty
        )

    def fill(self) -> None:
        found = self._desk.runner.now(cheques)
        silent = self._desk.runner.now(receipts_without_cheque)
        self._cheques = {one.id: one for one in found}
        self.table.show_ids([one.id for one in found], at_least_first=True)
        held = [one.amount for one in found if one.state == "in_hand"]
        said = self.tr("In hand: {count} · {amount}").format(
            count=len(held), amount=money_words(sum(held), self._desk.facts)
        )
        if silent:
            missing = ", ".join(one[1] for one in silent[:FEW]) + (" …" if len(silent) > FEW else "")
            said += "\n" + self.tr("Paid by cheque without its data: {receipts}").format(receipts=missing)
        self.total.setText(said)
        self.note_button.setEnabled(bool(silent))
        self._enable()

    def _enable(self) -> None:
        one = self._cheques.get(self.table.current_id)
        self.deposit_button.setEnabled(any(each.state == "in_hand" for each in self._cheques.values()))
        self.clear_button.setEnabled(one is not None and one.state == "deposited")
        self.return_button.setEnabled(one is not None)

    def deposit(self) -> None:
        self._ask(DepositChequesDialog(self._desk, self.table.current_id, self))

    def note(self) -> None:
        self._ask(NoteChequeDialog(self._desk, self))

    def give_back(self) -> None:
        one = self._cheques[self.table.current_id]
        dialog = ReturnChequeDialog(self._desk, one, self)
        dialog.done_with.connect(lambda _done: self._say_invoices(one.receipt))
        self._ask(dialog)

    def _say_invoices(self, receipt: str) -> None:
        """An invoice of the receipt that is void now stands in the tool of the tax office."""
        for problem in self._desk.runner.now(void_documents_of, receipt):
            self._desk.dialogs.message(say(problem))

    def _ask(self, dialog: DepositChequesDialog | NoteChequeDialog | ReturnChequeDialog) -> None:
        dialog.done_with.connect(lambda _done: self.fill())
        dialog.exec()

    def clear(self) -> None:
        """Today; nothing moves, so it is not asked again."""
        one = self.table.current_id
        self._desk.runner.run(clear_cheque, one, self._desk.today(), on_done=self._cleared, owner=self)

    def _cleared(self, _id: int) -> None:
        self.fill()
