"""The page "Pending dues": what members owe by its age, the sums that open, and each one's statement."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import ClassVar, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from app.messages import words as code_words
from app.models.base.changes import Changes
from app.models.base.values.money import Money, counted
from app.models.base.values.text import fold
from app.models.dues.aged import Arrears, arrears
from app.models.dues.rules import AGES, Age
from app.models.dues.stamps import writes_documents
from app.models.members.queries import MemberRow, members_by_id
from app.ui.credit_invoice import CreditInvoiceDialog
from app.ui.flow import FlowRow
from app.ui.instalment_dialogs import PlansDialog
from app.ui.money_words import money_words
from app.ui.page import Desk, Page
from app.ui.pages.treasury.day_card import figure_button
from app.ui.pages.treasury.remind_dialog import RemindDialog
from app.ui.pages.treasury.treasury_words import COLLECT_PAGE, RECEIPTS_PAGE, capital
from app.ui.pieces import EmptyState, button, main_button, words
from app.ui.save_list import SheetRow, save_list
from app.ui.statement_dialog import StatementDialog
from app.ui.table import Column, RecordTable

AT_ONCE: Final = 5_000


@dataclass(frozen=True, slots=True)
class Owing:
    """A member with what they owe by age."""

    member: MemberRow
    owed: Arrears


class ArrearsPage(Page):
    """A sum at the foot opens: only those who owe something of that age stay in the list."""

    tables: ClassVar[frozenset[str]] = frozenset(("member", "charge", "payment", "application"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._found: dict[int, Arrears] = {}
        self._age: Age | None = None
        self.overdue = QCheckBox(self.tr("Only what is past due"))
        self.largest = QCheckBox(self.tr("Largest first"))
        self.table = self._make_table()
        self.shown = words("", "muted")
        self.everybody = button(self.tr("Show all"), lambda: self.show_age(None))
        self.totals: dict[str, QPushButton] = {}
        self.header.addWidget(button(self.tr("Excel") + "  (Ctrl+E)", self.export))
        self.header.addWidget(button(self.tr("Statement of account") + "  (Enter)", self.open_statement))
        self.header.addWidget(main_button(self.tr("Collect"), self.collect, "F2"))
        self.invoice = button(self.tr("Invoice on credit…"), self.open_invoice)
        plans = button(self.tr("Payment plan…"), self.open_plans)
        letters = button(self.tr("Reminders…"), self.remind)
        row = FlowRow(self.overdue, self.largest, letters, self.invoice, plans, self.shown, self.everybody)
        self.body.addWidget(row)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._total_row())
        self.overdue.toggled.connect(lambda _on: self.refresh(None))
        self.largest.toggled.connect(lambda _on: self._show())
        self.table.opened.connect(lambda _id: self.open_statement())

    def _make_table(self) -> RecordTable[Owing]:
        columns: list[Column[Owing]] = [
            Column(self.tr("No."), lambda one: one.member.number, 7),
            Column(self.tr("Member"), lambda one: one.member.name),
            Column(self.tr("Owes"), lambda one: money_words(one.owed.total, self.desk.facts), 12, number=True),
            *(self._age_column(age) for age in AGES),
        ]
        nobody = EmptyState(self.desk.theme, self.tr("Nobody owes anything."), icon="circle-check")
        return RecordTable(self.desk.theme, self.tr("Pending dues by age"), columns, self._fetch, nobody)

    def _age_column(self, age: Age) -> Column[Owing]:
        return Column(capital(code_words(f"age.{age}")), lambda one: self._cell(one.owed.by_age[age]), 12, number=True)

    def _cell(self, amount: int) -> str:
        return money_words(amount, self.desk.facts) if amount else ""

    def _fetch(self, ids: list[int]) -> dict[int, Owing]:
        rows = self.desk.runner.now(members_by_id, ids)
        return {row.id: Owing(row, self._found[row.id]) for row in rows if row.id in self._found}

    def _total_row(self) -> QWidget:
        holder = FlowRow()
        for age in AGES:
            made = figure_button("", "", self._opener(age))
            self.totals[age] = made
            holder.add(made)
        self.totals["all"] = figure_button("", "", lambda: self.show_age(None))
        holder.add(self.totals["all"])
        return holder

    def _opener(self, age: Age) -> Callable[[], None]:
        return lambda: self.show_age(age)

    # -- what the frame asks ----------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Pending dues")

    def first_focus(self) -> QWidget:
        return self.table.view

    def refresh(self, changes: Changes | None) -> None:  # noqa: ARG002 - every figure may have moved
        found = self.desk.runner.now(arrears, overdue_only=self.overdue.isChecked())
        self.invoice.setVisible(self.desk.runner.now(writes_documents))
        self._found = {one.member_id: one for one in found}
        self._show()

    def arrive(self, target: object) -> None:
        """With a member's id: their payment plans."""
        if isinstance(target, int):
            self.show_age(None)
            self.table.select(target)
            QTimer.singleShot(0, self, lambda: PlansDialog(self.desk, target, self).exec())  # once the page is in sight

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {"excel": self.export, "back": lambda: self.show_age(None)}

    def takes(self, key: int) -> bool:
        """F2 is about the member under the cursor, before the window takes it for an empty counter."""
        return key == Qt.Key.Key_F2 and bool(self.table.current_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2 and self.table.current_id:
            self.collect()
        else:
            super().keyPressEvent(event)

    # -- what is shown ----------------------------------------------------------------------------

    def show_age(self, age: Age | None) -> None:
        """Only those who owe something of that age; ``None``: everybody who owes."""
        self._age = age
        self._show()

    def _show(self) -> None:
        age = self._age
        found = [one for one in self._found.values() if age is None or one.by_age[age]]
        if self.largest.isChecked():
            found.sort(key=lambda one: one.total if age is None else one.by_age[age], reverse=True)
        self.table.show_ids([one.member_id for one in found])
        if found and not self.table.current_id:
            self.table.select(found[0].member_id)
        said = counted(self.tr("%n member(s)", "", len(found)), len(found), self.desk.facts.country)
        self.shown.setText(said if age is None else f"{said} · {code_words(f'age.{age}')}")
        self.everybody.setVisible(age is not None)
        self._show_totals()

    def _show_totals(self) -> None:
        for one in AGES:
            amount = money_words(sum(owed.by_age[one] for owed in self._found.values()), self.desk.facts)
            self._name_total(one, f"{capital(code_words(f'age.{one}'))}: {amount}")
        total = money_words(sum(owed.total for owed in self._found.values()), self.desk.facts)
        self._name_total("all", self.tr("In all: {amount}").format(amount=total))

    def _name_total(self, key: str, text: str) -> None:
        self.totals[key].setText(text)
        self.totals[key].setAccessibleName(text)

    # -- what is done -----------------------------------------------------------------------------

    def open_statement(self) -> None:
        if self.table.current_id:
            dialog = StatementDialog(self.desk, self.table.current_id, self)
            dialog.collect_wanted.connect(self.collect)
            dialog.receipt_wanted.connect(lambda receipt: self.desk.go(RECEIPTS_PAGE, receipt))
            dialog.exec()

    def remind(self) -> None:
        """Whose turn it is to be reminded, and the steps and words of it."""
        RemindDialog(self.desk, self).exec()

    def open_plans(self) -> None:
        """The payment plans of the member under the cursor."""
        if self.table.current_id:
            PlansDialog(self.desk, self.table.current_id, self).exec()

    def open_invoice(self) -> None:
        """Dues of the member under the cursor invoiced before they are paid."""
        if self.table.current_id:
            CreditInvoiceDialog(self.desk, self.table.current_id, self).exec()

    def collect(self) -> None:
        self.desk.go(COLLECT_PAGE, self.table.current_id or None)

    def export(self) -> None:
        """The list in sight, amounts as numbers."""
        header = [column.title for column in self.table.model.columns]
        coin = self.desk.facts.currency
        rows: list[SheetRow] = []
        ids = list(self.table.model.ids)
        for start in range(0, len(ids), AT_ONCE):
            for one in self._fetch(ids[start : start + AT_ONCE]).values():
                ages = [Money(one.owed.by_age[age], coin) for age in AGES]
                rows.append([one.member.number, one.member.name, Money(one.owed.total, coin), *ages])
        rows.sort(key=lambda row: fold(str(row[1])))
        save_list(self.desk, self.title(), header, rows)
