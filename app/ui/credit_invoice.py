"""An invoice before the payment, for any page: which open charges of a member it covers, its block, its number."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.jobs.fiscal import block_of_charges
from app.models.dues.fiscal_pending import ChargeToInvoice, charges_to_invoice
from app.models.members.queries import member
from app.ui.debt_words import charge_words
from app.ui.fiscal_block import BlockCard
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, button, side_by_side, with_key, words
from app.ui.ticks import Ticks


class CreditInvoiceDialog(QDialog):
    """When its dues are paid later, their receipt waits for no other invoice."""

    def __init__(self, desk: Desk, member_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._member_id = desk, member_id
        self._free: dict[int, ChargeToInvoice] = {}
        self.setWindowTitle(self.tr("Invoice on credit"))
        self.ticks = Ticks(self.tr("What the invoice covers"))
        self.ticks.changed.connect(self._show)
        self.card = BlockCard(desk, self.ticks)
        self.card.noted.connect(self._fill)
        self.said = words("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(desk.runner.now(member, member_id).name, "h2", wrap=True))
        intro = self.tr(
            "For whoever needs the invoice before paying. When these dues are paid, the receipt waits for none."
        )
        column.addWidget(words(intro, "muted", wrap=True))
        column.addWidget(self.said)
        column.addWidget(self.card, 1)
        column.addLayout(side_by_side(button(with_key(self.tr("Close"), "Esc"), self.reject)))
        letters = self.fontMetrics()
        height = min(letters.height() * 40, self.screen().availableGeometry().height() - letters.height() * 4)
        self.resize(letters.averageCharWidth() * 84, height)
        self._fill()

    def _fill(self) -> None:
        found = self._desk.runner.now(charges_to_invoice, self._member_id)
        self._free = {one.charge.id: one for one in found if not one.document and one.amount > 0}
        taken = [
            self.tr("{charge}: on {number}").format(charge=charge_words(one.charge), number=one.document)
            for one in found
            if one.document
        ]
        lines = [(key, f"{charge_words(one.charge)} · {self._money(one.amount)}") for key, one in self._free.items()]
        self.ticks.fill(lines, taken)
        self.said.setText("" if self._free else self.tr("Nothing that is owed waits for an invoice."))
        self.said.setVisible(not self._free)
        self._show()

    def _money(self, amount: int) -> str:
        return money_words(amount, self._desk.facts)

    def _show(self) -> None:
        chosen = [self._free[one] for one in self.ticks.chosen]
        read = self._desk.runner.now
        self.card.show_block(read(block_of_charges, self._member_id, chosen) if chosen else None)
