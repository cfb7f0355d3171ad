"""Voiding a receipt without another in its place: why, and what follows."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.dues.commands import void_receipt
from app.models.dues.receipt_queries import ReceiptRow
from app.models.dues.reissuing import is_identified
from app.ui.form_dialog import FormDialog
from app.ui.money_words import money_words
from app.ui.page import Desk


class VoidDialog(FormDialog):
    """Asks for the reason; the receipt stays in the list, crossed, and its debt is open again."""

    def __init__(self, desk: Desk, receipt: ReceiptRow, reason: str = "", parent: QWidget | None = None) -> None:
        amount = money_words(receipt.amount, desk.facts)
        waits = ""
        if desk.runner.now(is_identified, receipt.id):
            waits = " " + self.tr("Its money waits again under “Money without a name”; the books stay as they are.")
        super().__init__(
            desk,
            self.tr("Void receipt {number}").format(number=receipt.number_text),
            self.tr("Void the receipt"),
            intro=self.tr(
                "{name} · {amount}. The receipt stays in the list as void, its number is not used again, and what it "
                "paid is owed again. Keep the void paper with the duplicate."
            ).format(name=receipt.payer, amount=amount)
            + waits,
            danger=True,
            parent=parent,
        )
        self._receipt = receipt
        self.form.text("reason", self.tr("Reason"), required=True, value=reason or None)
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(void_receipt, self._receipt.id, values["reason"], self.desk.today())
