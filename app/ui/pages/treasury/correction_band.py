"""The band over a payment that corrects a receipt: what will happen, and why. Voiding and issuing are the page's."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from app.ui.pages.treasury.choosers import ChipsEditor
from app.ui.pieces import MEDIUM, SMALL, button, side_by_side, words

OTHER = "other"
MEMBER = "member"
METHOD = "method"
AMOUNT = "amount"
CHEQUE = "cheque"


class CorrectionBand(QFrame):
    """Says which receipt is voided; the reason is a chip or typed. ``other_member`` when somebody else paid."""

    other_member = Signal()
    reason_chosen = Signal(str)
    void_only = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "caution")
        self._text = words("", wrap=True)
        choices = [
            (AMOUNT, self.tr("Wrong amount")),
            (MEMBER, self.tr("Another member")),
            (METHOD, self.tr("Another way to pay")),
            (CHEQUE, self.tr("Returned cheque")),
            (OTHER, self.tr("Another reason…")),
        ]
        self.reasons = ChipsEditor("reason", choices, free=True)
        self.reasons.widget.setAccessibleName(self.tr("Reason"))
        self.other = QLineEdit()
        self.other.setPlaceholderText(self.tr("Why is the receipt corrected?"))
        self.other.setAccessibleName(self.tr("Reason"))
        self.other.hide()
        self._problem = words(self.tr("Choose why the receipt is corrected."))
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(self._text)
        column.addWidget(self.reasons.widget)
        column.addWidget(self.other)
        column.addWidget(self._problem)
        column.addLayout(
            side_by_side(
                button(self.tr("Only void it"), self.void_only.emit),
                button(self.tr("Leave it as it is"), self.left.emit),
            )
        )
        self.reasons.pressed.connect(self._chosen)
        self.reasons.moved.connect(self._came_to)

    def start(self, number: str) -> None:
        """A fresh band for the receipt of that number."""
        said = self.tr(
            "Receipt {number} is voided and another like it is prepared to be corrected. Reason? "
            "Keep the void paper with the duplicate."
        )
        self._text.setText(said.format(number=number))
        self.reasons.put(None)
        self.other.clear()
        self.other.hide()
        self._problem.hide()

    def reason(self) -> str:
        """The reason in words; "" after saying that it is missing."""
        value = self.reasons.value()
        text = " ".join(self.other.text().split()) if value == OTHER else ""
        if value is not None and value != OTHER:
            text = self.reasons.chips[value].text()
        self._problem.setVisible(not text)
        if not text:
            (self.other if value == OTHER else self.reasons.focus).setFocus()
        return text

    def to_reasons(self) -> None:
        """The cursor on the reasons: the arrows choose, Enter goes on."""
        self.reasons.focus.setFocus(Qt.FocusReason.TabFocusReason)

    def confirm(self) -> None:
        """Enter on a reason goes to what it is about."""
        self.reasons.put(self.reasons.value() or AMOUNT)
        self._chosen(self.reasons.value())

    def _came_to(self, value: str) -> None:
        self._problem.hide()
        self.other.setVisible(value == OTHER)

    def _chosen(self, value: str) -> None:
        self._came_to(value)
        if value == OTHER:
            self.other.setFocus()
        elif value == MEMBER:
            self.other_member.emit()
        else:
            self.reason_chosen.emit(value)
