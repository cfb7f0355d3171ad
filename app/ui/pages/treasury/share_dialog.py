"""Which dues are paid for one more member at the counter: whole, parts, coming months. Collecting is the page's."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.messages import say
from app.models.base.errors import Problem, Refused
from app.models.dues.counter import CounterSheet, Outlook, outlook
from app.models.dues.orders import Share
from app.models.dues.rules import Application, cover_oldest_first
from app.ui.debt_words import debt_words
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.pages.treasury.charge_grid import ChargeGrid
from app.ui.pages.treasury.treasury_words import outlook_words
from app.ui.pieces import chip, words

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROWS: Final = 6  # of the list, in sight without scrolling


class ShareDialog(FormDialog):
    """``done_with`` carries the member's ``Share``; the amount is what the chosen dues cost together."""

    def __init__(self, desk: Desk, name: str, sheet: CounterSheet, share: Share, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            self.tr("What is paid for {name}").format(name=name),
            self.tr("Take these dues"),
            intro=debt_words(sheet.account, desk.facts),
            parent=parent,
        )
        self._sheet, self._share = sheet, share
        self.grid = ChargeGrid(desk.facts)
        self.grid.set_by_hand(True)
        self.grid.setMinimumHeight(self.grid.verticalHeader().defaultSectionSize() * (_ROWS + 1))
        self.grid.show_charges(sheet.account.charges, self._start())
        self.grid.typed.connect(self._show)
        if sheet.account.charges:
            self.form.below(self._chips())
            self.form.below(self.grid)
            said = self.tr("The space bar takes a due or leaves it out; a part can be typed.")
            self.form.below(words(said, "muted", wrap=True))
        self.ahead = self.form.number(
            "months_ahead", self.tr("Months ahead"), help=self.tr("Coming months that are paid too"), half=True
        )
        self.ahead.put(share.months_ahead or None)
        self.ahead.edited.connect(self._show)
        self.live = words("", "h3", wrap=True)
        self.form.below(self.live)
        self._show()
        if sheet.account.charges:
            self.grid.edit_first()
        else:
            self.form.focus_first()

    def _chips(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(chip(self.tr("All"), lambda: self.take(len(self._sheet.account.charges))))
        row.addWidget(chip(self.tr("None"), lambda: self.take(0)))
        row.addStretch(1)
        return holder

    def _start(self) -> dict[int, int]:
        """What the share pays now, charge by charge."""
        parts = self._share.applications
        if parts is None:
            parts = cover_oldest_first(self._sheet.account.charges, self._share.amount).applications
        return {part.charge_id: part.amount for part in parts}

    def take(self, count: int) -> None:
        """The oldest so many whole, the others not."""
        charges = self._sheet.account.charges
        self.grid.show_charges(charges, {charge.id: charge.balance for charge in charges[:count]})
        self._show()

    # -- what it comes to ---------------------------------------------------------------------------

    def _months(self) -> int | Problem:
        typed = self.ahead.value()
        return 0 if typed is None else typed

    def _found(self) -> tuple[Share, Outlook] | Problem:
        """The share as it is chosen, and what it does."""
        months = self._months()
        if isinstance(months, Problem):
            return months
        if months and self._sheet.plan is None:
            return Problem("months_ahead", "payment.no_monthly_plan")
        chosen = self.grid.chosen()
        owed = sum(part.amount for part in chosen)
        try:
            # The coming months cost what is left of enough money once they are paid.
            enough = outlook(self._sheet, 0, self.desk.today(), months_ahead=months, chosen=())
            amount = owed + (enough.remaining - self._still_owed() if months else 0)
            view = outlook(self._sheet, amount, self.desk.today(), months_ahead=months, chosen=chosen)
        except Refused as refusal:
            return refusal.problem
        plain = cover_oldest_first(self._sheet.account.charges, owed).applications
        same = sorted(_pairs(plain)) == sorted(_pairs(chosen)) and (not months or owed == self._sheet.account.debt)
        return Share(self._share.member_id, amount, None if same else chosen, months), view

    def _still_owed(self) -> int:
        """Minor units of today's dues that money in favour leaves open."""
        return max(self._sheet.account.debt - self._sheet.account.credit, 0)

    def _show(self) -> None:
        found = self._found()
        if isinstance(found, Problem):
            said = say(found)
        elif found[0].amount:
            said = outlook_words(found[0].amount, found[1], self.desk.facts)
        else:
            said = self.tr("Choose at least one due.")
        self.live.setText(said)
        self.verb.setEnabled(not isinstance(found, Problem) and found[0].amount > 0)

    def send(self, values: dict[str, Any]) -> None:  # noqa: ARG002 - the list says more than the fields
        found = self._found()
        if not isinstance(found, Problem):
            self.done_with.emit(found[0])
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the list takes what is ticked."""
        if event.key() in _ENTER:
            self.submit()
        else:
            super().keyPressEvent(event)


def _pairs(parts: tuple[Application, ...]) -> list[tuple[int, int]]:
    return [(part.charge_id, part.amount) for part in parts]
