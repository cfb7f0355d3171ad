"""Voiding an expense without another in its place: why, and what follows."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.cash.expenses import void_expense
from app.models.cash.queries import ExpenseRow
from app.ui.form_dialog import FormDialog
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.sent_reports import sent_words


class ExpenseVoidDialog(FormDialog):
    """Asks for the reason; the expense stays in the list and its money is back in the account from today on."""

    def __init__(self, desk: Desk, expense: ExpenseRow, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            self.tr("Void expense {number}").format(number=expense.number),
            self.tr("Void the expense"),
            intro=" ".join(
                (
                    self.tr(
                        "{name} · {amount}. It stays in the list as void, its number is not used again, and the money "
                        "is back in “{account}” from today on."
                    ).format(
                        name=expense.supplier, amount=money_words(expense.paid, desk.facts), account=expense.account
                    ),
                    *sent_words(desk, expense.id),
                )
            ),
            danger=True,
            parent=parent,
        )
        self._expense = expense
        self.form.text("reason", self.tr("Reason"), required=True)
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(void_expense, self._expense.id, values["reason"], self.desk.today())
