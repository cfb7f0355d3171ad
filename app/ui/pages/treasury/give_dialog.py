"""Whose an income is: the member searched as at the counter, one or several, each with an amount."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.messages import say
from app.models.base.errors import Problem
from app.models.base.values.dates import format_iso
from app.models.cash.incomes import Income
from app.models.cash.unidentified import Share, give_income
from app.models.dues.commands import Paid
from app.ui.fields import MoneyEditor
from app.ui.form_parts import FieldBox
from app.ui.growing import GrowingDialog
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pages.treasury.matches import all_matches, first_matches, match_table, matches_by_id
from app.ui.pieces import LARGE, MEDIUM, button, main_button, side_by_side, sized, with_key, words
from app.ui.search_box import SearchBox


class GiveDialog(GrowingDialog):
    """``given`` carries the receipts that were made."""

    given = Signal(object)

    def __init__(self, desk: Desk, income: Income, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._income = income
        self._shares: list[tuple[str, Share]] = []
        self.setWindowTitle(self.tr("Whose is it?"))
        hint = self.tr("Search by name, number, ID card or telephone")
        self.search = SearchBox(desk.runner, self.tr("Search the member"), hint, first_matches, all_matches)
        self.table = match_table(desk)
        self.amount = MoneyEditor("amount", desk.facts.currency, desk.facts.country)
        self.said = words("", "muted", wrap=True)
        self.verb = main_button(self.tr("Make the receipt"), self.submit, self.tr("Enter"))
        self.another = button(self.tr("And another member"), self.add)
        self._build(income)
        self.search.found.connect(self._found)
        self.search.left_down.connect(self.table.enter)
        self.search.returnPressed.connect(self.table.enter)
        self.table.opened.connect(lambda _id: self.submit())
        self.table.chosen.connect(lambda _id: self._show())
        self.amount.put(income.waiting)
        self._show()
        self.search.setFocus()

    def _build(self, income: Income) -> None:
        facts = self.desk.facts
        said = (money_words(income.waiting, facts), format_iso(income.came_on), income.account)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(" · ".join(said), "h2", wrap=True))
        if about := " · ".join(part for part in (income.payer, income.reference, income.note) if part):
            column.addWidget(words(about, wrap=True))
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(FieldBox(self.amount, self.tr("Amount"), "", required=False))
        column.addWidget(self.said)
        leave = button(with_key(self.tr("Cancel"), "Esc"), self.reject)
        bottom = side_by_side(leave, self.verb, stretch=False)
        bottom.insertWidget(0, self.another)
        bottom.insertStretch(1, 1)
        column.addLayout(bottom)
        sized(self, 96, 30)

    def _found(self, ids: list[int], _complete: bool) -> None:
        self.table.show_ids(ids, at_least_first=True)
        self._show()

    def _left(self) -> int:
        return self._income.waiting - sum(share.amount for _, share in self._shares)

    def _chosen(self) -> tuple[str, Share] | None:
        member, amount = self.table.current_id, self.amount.value()
        if not member or not isinstance(amount, int):
            return None
        return self.desk.runner.now(matches_by_id, [member])[member].member.name, Share(member, amount)

    def _show(self) -> None:
        facts = self.desk.facts
        parts = [
            self.tr("{name}: {amount}").format(name=name, amount=money_words(share.amount, facts))
            for name, share in self._shares
        ]
        if self._shares:
            parts.append(self.tr("{amount} left").format(amount=money_words(self._left(), facts)))
        self.said.setText(" · ".join(parts))
        self.said.setVisible(bool(parts))

    def add(self) -> None:
        """Keeps the chosen member with the amount and goes on with the rest."""
        chosen = self._chosen()
        if chosen is None:
            self._object()
            return
        self._shares.append(chosen)
        self.amount.put(max(self._left(), 0))
        self.search.clear()
        self.search.setFocus()
        self._show()

    def submit(self) -> None:
        shares = [share for _, share in self._shares]
        chosen = self._chosen()
        if self._left() > 0 and chosen is not None:
            shares.append(chosen[1])
        if not shares:
            self._object()
            return
        self.verb.setEnabled(False)
        self.desk.runner.run(
            give_income,
            self._income.id,
            shares,
            on_done=self._finish,
            on_end=lambda: self.verb.setEnabled(True),
            owner=self,
            title=self.windowTitle(),
        )

    def _object(self) -> None:
        amount = self.amount.value()
        said = say(amount) if isinstance(amount, Problem) else self.tr("Choose the member and write the amount.")
        self.desk.dialogs.message(said)

    def _finish(self, made: list[Paid]) -> None:
        self.given.emit(made)
        self.accept()
