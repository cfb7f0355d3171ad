"""What the counter says once a receipt is out: its number, and what can be done next."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.models.base.facts import OfficeFacts
from app.models.dues.commands import Paid
from app.ui.flow import FlowRow
from app.ui.money_words import money_words
from app.ui.pieces import Card, button, main_button, words


class DoneCard(Card):
    """The receipt's number with three verbs: next (Enter), print again, correct."""

    next_wanted = Signal()
    again_wanted = Signal()
    correct_wanted = Signal()
    proof_wanted = Signal()

    def __init__(self, facts: OfficeFacts) -> None:
        super().__init__()
        self._facts = facts
        self.title = words("", "h2", wrap=True)
        self._who = words("", "", wrap=True)
        self.remark = words("", "muted", wrap=True)
        self.body.addWidget(self.title)
        self.body.addWidget(self._who)
        self.body.addWidget(self.remark)
        self.again = button(self.tr("Print again") + "  (Ctrl+P)", self.again_wanted.emit)
        self.correct = button(self.tr("Correct this receipt") + "  (F8)", self.correct_wanted.emit)
        self.next = main_button(self.tr("Next"), self.next_wanted.emit, self.tr("Enter"))
        self.proof = button(self.tr("Keep the proof…"), self.proof_wanted.emit)
        self.body.addWidget(FlowRow(self.next, self.again, self.correct, self.proof))

    def show_paid(self, paid: Paid, amount: int, name: str) -> None:
        self.title.setText(self.tr("Receipt {number}").format(number=paid.number_text))
        self._who.setText(f"{money_words(amount, self._facts)} · {name}")
        self.say("")

    def say(self, text: str) -> None:
        """A remark on the paper: no printer chosen, printed, could not be printed."""
        self.remark.setText(text)
        self.remark.setVisible(bool(text))
