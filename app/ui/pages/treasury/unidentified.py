"""The page "Money without a name": what waits, whose it probably is and why, and giving it to whose it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import ClassVar, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.messages.bank_words import income_state, why_words
from app.models.base.changes import Changes
from app.models.base.values.dates import format_iso
from app.models.cash.incomes import Income, incomes
from app.models.cash.proposals import Proposal, proposals
from app.models.cash.unidentified import accept_incomes
from app.models.dues.commands import Paid
from app.ui.fields import ChoiceEditor
from app.ui.flow import FlowRow
from app.ui.form_parts import FormPlace, MoreSection
from app.ui.money_words import money_words
from app.ui.page import Desk, Page
from app.ui.pages.treasury.give_dialog import GiveDialog
from app.ui.pages.treasury.income_dialogs import (
    AcceptDialog,
    NoteIncomeDialog,
    OtherKindDialog,
    ReturnIncomeDialog,
)
from app.ui.pages.treasury.requests import ShowReceipts
from app.ui.pages.treasury.treasury_words import RECEIPTS_PAGE
from app.ui.pieces import MEDIUM, SMALL, EmptyState, ShownStack, button, main_button, words
from app.ui.split import Beside
from app.ui.table import Column, RecordTable

SHARES: Final = (62, 38)
LEAST: Final = (64, 40)


class UnidentifiedPage(Page):
    """The list at the left, what is known of the chosen one at the right. Arrive with an income's id, or "new"."""

    tables: ClassVar[frozenset[str]] = frozenset(
        ("unidentified", "identification", "receipt_void", "payer_alias", "member", "charge", "application")
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._incomes: dict[int, Income] = {}
        self._proposals: dict[int, Proposal] = {}
        choices = [(True, self.tr("To identify")), (False, self.tr("All of this year"))]
        self.which = ChoiceEditor("which", choices)
        self.which.put(True)
        self.which.box.setAccessibleName(self.tr("Which incomes"))
        self.table = self._make_table()
        self._sum = words("", "label", wrap=True)
        self.heading = words("", "h2", wrap=True)
        self.about = words("", wrap=True)
        self.guess = words("", wrap=True)
        self.yes = main_button(self.tr("Make the receipt"), self.accept_one, "F8")
        self.other = button(self.tr("It is of somebody else, or of several…"), self.give)
        self._more = MoreSection(FormPlace.of(desk), "dues.unidentified")
        self.back = button(self.tr("It was no income…"), self.give_back)
        self.none = button(self.tr("It is a donation or other income…"), self.give_other)
        self._more.grid.addWidget(self.none, 0, 0)
        self._more.grid.addWidget(self.back, 0, 1)
        self._stack = ShownStack()
        self.header.addWidget(button(self.tr("Note money that came") + "  (Ctrl+N)", self.note))
        self.all = button(self.tr("Accept all…"), self.accept_all, look="main")
        self.header.addWidget(self.all)
        self.body.addWidget(self._split(), 1)
        self.which.edited.connect(lambda: self.refresh(None))
        self.table.chosen.connect(self._show)
        self.table.opened.connect(lambda _id: self.give())

    def _make_table(self) -> RecordTable[Income]:
        facts = self.desk.facts
        columns: list[Column[Income]] = [
            Column(self.tr("Came on"), lambda one: format_iso(one.came_on), 10),
            Column(self.tr("Amount"), lambda one: money_words(one.waiting or one.amount, facts), 13, number=True),
            Column(self.tr("Paid by"), lambda one: " · ".join(part for part in (one.payer, one.reference) if part)),
            Column(self.tr("Whose it is"), self._whose),
        ]
        empty = EmptyState(
            self.desk.theme,
            self.tr("No money waits for its owner."),
            self.tr("Note money that came"),
            self.note,
            icon="circle-check",
        )
        return RecordTable(
            self.desk.theme, self.title(), columns, lambda ids: {one: self._incomes[one] for one in ids}, empty
        )

    def _whose(self, one: Income) -> str:
        found = self._proposals.get(one.id)
        if found is None:
            return income_state(one)
        said = self.tr("probably {name}") if found.sure else self.tr("perhaps {name}")
        return said.format(name=found.name)

    def _split(self) -> Beside:
        left, right, empty = QWidget(), QWidget(), EmptyState(self.desk.theme, self.tr("Choose an income in the list."))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(SMALL)
        row = FlowRow()
        row.add(self.which.widget)
        column.addWidget(row)
        column.addWidget(self.table, 1)
        column.addWidget(self._sum)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(SMALL, 0, 0, 0)
        beside.setSpacing(MEDIUM)
        for one in (self.heading, self.about, self.guess):
            beside.addWidget(one)
        buttons = FlowRow()
        for made in (self.yes, self.other):
            buttons.add(made)
        beside.addWidget(buttons)
        beside.addWidget(self._more)
        beside.addStretch(1)
        self._stack.addWidget(empty)
        self._stack.addWidget(right)
        return Beside(left, self._stack, SHARES, LEAST, self.desk.prefs, "dues.unidentified")

    # -- what the frame asks ----------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Money without a name")

    def first_focus(self) -> QWidget:
        return self.table.view

    def refresh(self, changes: Changes | None) -> None:  # noqa: ARG002 - few of them, all read again
        since = date.min if self.which.value() else self.desk.today().replace(month=1, day=1)
        found = self.desk.runner.now(incomes, waiting_only=bool(self.which.value()), since=since)
        self._incomes = {one.id: one for one in found}
        self._proposals = {one.income.id: one for one in self.desk.runner.now(proposals)}
        self.table.show_ids([one.id for one in found], at_least_first=True)
        self.table.model.forget_rows()
        waiting = [one for one in found if one.waiting]
        total = money_words(sum(one.waiting for one in waiting), self.desk.facts)
        self._sum.setText(self.tr("%n income(s) to identify", "", len(waiting)) + f" · {total}")
        sure = len(self._sure())
        self.all.setText(self.tr("Accept %n proposal(s)…", "", sure) if sure else self.tr("Accept all…"))
        self.all.setEnabled(bool(sure))
        self._show(self.table.current_id)

    def arrive(self, target: object) -> None:
        if target == "new":
            QTimer.singleShot(0, self.note)  # once the page is in sight
        elif isinstance(target, int):
            if target not in self._incomes:
                self.which.put(False)
            self.table.select(target)

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {"new": self.note, "find": self.table.enter}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F8 and self.yes.isVisible():
            self.accept_one()
        else:
            super().keyPressEvent(event)

    # -- what is shown ----------------------------------------------------------------------------

    def _show(self, income_id: int) -> None:
        one, facts = self._incomes.get(income_id), self.desk.facts
        self._stack.setCurrentIndex(0 if one is None else 1)
        if one is None:
            return
        found = self._proposals.get(one.id)
        amount = money_words(one.waiting or one.amount, facts)
        self.heading.setText(" · ".join((amount, format_iso(one.came_on), one.account)))
        self.about.setText("\n".join(part for part in (one.payer, one.reference, one.note) if part))
        self.about.setVisible(bool(self.about.text()))
        self.guess.setText(self._guess_words(one, found))
        self.yes.setVisible(found is not None and not found.others)
        self.other.setVisible(bool(one.waiting))
        self.other.setText(
            self.tr("It is of somebody else, or of several…") if self.yes.isVisibleTo(self) else self.tr("Say whose…")
        )
        self.back.setEnabled(bool(one.waiting) and not one.given)
        self.none.setEnabled(bool(one.waiting))

    def _guess_words(self, one: Income, found: Proposal | None) -> str:
        if not one.waiting:
            return income_state(one)
        if found is None:
            return self.tr("Nothing in it says whose it is.")
        number = self.tr("{name} (No. {number})") if found.number else "{name}"
        name = number.format(name=found.name, number=found.number)
        debt = self.tr("owes nothing")
        if found.debt:
            debt = self.tr("owes {amount}").format(amount=money_words(found.debt, self.desk.facts))
        whose = self.tr("Probably of {name}").format(name=name)
        lines = [f"{whose} · {debt}", self.tr("Why: ") + why_words(found)]
        if found.debt and one.waiting > found.debt:
            left = money_words(one.waiting - found.debt, self.desk.facts)
            lines.append(self.tr("{amount} stay in their favour.").format(amount=left))
        return "\n".join(lines)

    def _sure(self) -> list[Proposal]:
        return [one for one in self._proposals.values() if one.sure]

    # -- what is done -----------------------------------------------------------------------------

    def note(self) -> None:
        dialog = NoteIncomeDialog(self.desk, self)
        dialog.done_with.connect(self.arrive)
        dialog.exec()

    def accept_one(self) -> None:
        found = self._proposals.get(self.table.current_id)
        if found is None:
            return
        self.desk.runner.run(
            accept_incomes,
            [(found.income.id, found.member_id)],
            on_done=self._given,
            owner=self,
            title=self.title(),
        )

    def give(self) -> None:
        one = self._incomes.get(self.table.current_id)
        if one is None or not one.waiting:
            return
        dialog = GiveDialog(self.desk, one, self)
        dialog.given.connect(self._given)
        dialog.exec()

    def accept_all(self) -> None:
        dialog = AcceptDialog(self.desk, self._sure(), self)
        dialog.made.connect(self._accepted)
        dialog.exec()

    def give_back(self) -> None:
        one = self._incomes.get(self.table.current_id)
        if one is not None and one.waiting:
            ReturnIncomeDialog(self.desk, one, self).exec()

    def give_other(self) -> None:
        one = self._incomes.get(self.table.current_id)
        if one is not None and one.waiting:
            dialog = OtherKindDialog(self.desk, one, self)
            dialog.done_with.connect(lambda paid: self._given([paid]))
            dialog.exec()

    def _given(self, made: list[Paid]) -> None:
        if len(made) != 1:
            self._accepted(len(made))
            return
        said = self.tr("Receipt {number} made").format(number=f"{made[0].series}-{made[0].number_text}")
        receipt = made[0].receipt_id
        self.desk.notify(said, self.tr("See it"), lambda: self.desk.go(RECEIPTS_PAGE, receipt))

    def _accepted(self, count: int) -> None:
        today = self.desk.today()
        said = self.tr("%n receipt(s) made", "", count)
        self.desk.notify(said, self.tr("See them"), lambda: self.desk.go(RECEIPTS_PAGE, ShowReceipts(today, today)))
