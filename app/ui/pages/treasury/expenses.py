"""The page "Expenses": the list with its sum, the voucher beside it, and what can be done with an expense."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, ClassVar, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.messages import words as code_words
from app.models.base import settings
from app.models.base.changes import Changes
from app.models.base.values.dates import format_iso
from app.models.base.values.money import counted
from app.models.cash.funds import overspent
from app.models.cash.queries import ExpenseRow, ExpenseWish, expense_categories, expense_rows, expense_sheet
from app.ui.advocacy_dialog import AdvocacyDialog
from app.ui.attachments import AttachmentsDialog
from app.ui.expense_dialog import ExpenseDialog
from app.ui.fields import ChoiceEditor
from app.ui.form_parts import FormPlace, MoreSection
from app.ui.list_side import SearchLine, list_side
from app.ui.money_words import money_words
from app.ui.page import Desk, Page
from app.ui.pages.treasury.cash_papers import voucher_pdf
from app.ui.pages.treasury.expense_void_dialog import ExpenseVoidDialog
from app.ui.pieces import SMALL, EmptyState, ShownStack, button, main_button, side_by_side, words
from app.ui.preview import Preview
from app.ui.runner import Progress
from app.ui.split import Beside
from app.ui.table import Column, RecordTable

PURPOSE: Final = "voucher"
SHARES: Final = (60, 40)
LEAST: Final = (64, 46)


def accountant_sheet(office: Any, path: Any, wish: ExpenseWish, *, progress: Progress) -> int:  # noqa: ARG001
    """The expenses shown, with every column an accountant asks for."""
    from app.jobs.expenses import save_expenses  # noqa: PLC0415 - openpyxl, only when somebody wants Excel

    return save_expenses(office, path, wish)


class ExpensesPage(Page):
    """Arrive with an expense's id, or "new"."""

    tables: ClassVar[frozenset[str]] = frozenset(("expense", "expense_void", "expense_part", "expense_category"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._rows: dict[int, ExpenseRow] = {}
        self._drawn = (0, False)
        self.search = SearchLine(self.tr("Search expenses"), self.tr("Search by supplier, concept or number"))
        self.days = ChoiceEditor("days", self._day_choices())
        self.category = ChoiceEditor("category", [(None, self.tr("Everything"))])
        self.table = self._make_table()
        self._sum = words("", "label", wrap=True)
        self.preview = Preview(desk)
        self._stack = ShownStack()
        self._stack.addWidget(EmptyState(desk.theme, self.tr("Choose an expense in the list."), icon="file"))
        self._stack.addWidget(self.preview)
        self._correct = button(self.tr("Correct…") + "  (F8)", self.correct)
        self._files = button(self.tr("Scan of the document…"), self.files)
        self._void = button(self.tr("Void the expense…"), self.void)
        self._more = MoreSection(FormPlace.of(desk), "dues.expenses")
        self._advocacy = button(self.tr("Used for advocacy…"), self.advocacy)
        self._more.grid.addWidget(self._void, 0, 0)
        self._more.grid.addWidget(self._advocacy, 0, 1)
        self.header.addWidget(button(self.tr("For the accountant") + "  (Ctrl+E)", self.export))
        self.header.addWidget(main_button(self.tr("New expense"), self.add, "Ctrl+N"))
        self.body.addWidget(self._split(), 1)
        self.table.chosen.connect(self._choose)

    def _make_table(self) -> RecordTable[ExpenseRow]:
        columns: list[Column[ExpenseRow]] = [
            Column(self.tr("No."), lambda one: str(one.number), 4, number=True),
            Column(self.tr("Date"), lambda one: format_iso(one.paid_on), 9),
            Column(self.tr("Paid to"), lambda one: one.supplier),
            Column(self.tr("Spent on"), lambda one: one.categories, 11),
            Column(self.tr("Amount"), lambda one: money_words(one.paid, self.desk.facts), 10, number=True),
            Column(self.tr("State"), self._state, 7),
        ]
        empty = EmptyState(
            self.desk.theme,
            self.tr("There is no expense here yet."),
            self.tr("New expense"),
            self.add,
            icon="wallet",
        )
        return RecordTable(
            self.desk.theme, self.title(), columns, lambda ids: {one: self._rows[one] for one in ids}, empty
        )

    def _split(self) -> Beside:
        filters = {self.tr("Days"): self.days, self.tr("Spent on"): self.category}
        left = list_side(self._ask, self.search, filters, self.table, self._sum)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(SMALL)
        beside.addLayout(side_by_side(self._correct, self._files))
        beside.addWidget(self._stack, 1)
        beside.addWidget(self._more)
        return Beside(left, right, SHARES, LEAST, self.desk.prefs, "dues.expenses")

    def _day_choices(self) -> list[tuple[Any, str]]:
        today = self.desk.today()
        year = today.replace(month=1, day=1)
        last = year.replace(year=year.year - 1)
        return [
            (("", ""), self.tr("All days")),
            ((today.replace(day=1).isoformat(), ""), self.tr("This month")),
            ((year.isoformat(), ""), self.tr("This year")),
            ((last.isoformat(), date(last.year, 12, 31).isoformat()), self.tr("Last year")),
        ]

    # -- what the frame asks ----------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Expenses")

    def first_focus(self) -> QWidget:
        return self.search

    def refresh(self, changes: Changes | None) -> None:  # noqa: ARG002 - a page of expenses is read whole
        found = self.desk.runner.now(expense_categories)
        self.category.fill([(None, self.tr("Everything")), *found])
        self._advocacy.setVisible("agreements" in self.desk.runner.now(settings.get, settings.MODULES))
        self._ask()

    def arrive(self, target: object) -> None:
        if target == "new":
            QTimer.singleShot(0, self.add)  # once the page is in sight
        elif isinstance(target, int):
            if target not in self._rows:
                self.search.clear()
                self.days.put(("", ""))
                self.category.put(None)
                self._ask()
            self.table.select(target)

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {
            "find": self.search.setFocus,
            "new": self.add,
            "edit": self.correct,
            "print": self.preview.print_now,
            "excel": self.export,
        }

    # -- the list ---------------------------------------------------------------------------------

    def _wish(self) -> ExpenseWish:
        since, until = self.days.value()
        return ExpenseWish(self.search.text(), since, until, self.category.value())

    def _ask(self) -> None:
        found = self.desk.runner.now(expense_rows, self._wish())
        self._rows = {one.id: one for one in found}
        self.table.show_ids([one.id for one in found], at_least_first=True)
        standing = [one for one in found if one.voided_on is None]
        parts = [counted(self.tr("%n expense(s)", "", len(found)), len(found), self.desk.facts.country)]
        parts.append(money_words(sum(one.paid for one in standing), self.desk.facts))
        if void := len(found) - len(standing):
            parts.append(counted(self.tr("%n void, not added", "", void), void, self.desk.facts.country))
        self._sum.setText(" · ".join(parts))
        self._choose(self.table.current_id if self.table.current_id in self._rows else 0)

    def _state(self, one: ExpenseRow) -> str:
        if one.voided_on:
            return self.tr("void")
        return self.tr("corrects {number}").format(number=one.corrects) if one.corrects else ""

    def _choose(self, expense_id: int) -> None:
        row = self._rows.get(expense_id)
        for one in (self._correct, self._void, self._advocacy):
            one.setEnabled(row is not None and row.voided_on is None)
        self._files.setEnabled(row is not None)
        drawn = (expense_id, row is not None and row.voided_on is not None)
        if drawn == self._drawn:
            return
        self._drawn = drawn
        if row is None:
            self.preview.clear()
            self._stack.setCurrentIndex(0)
            return
        self.desk.runner.run(
            voucher_pdf,
            expense_id,
            on_done=lambda data: self._show(row, data),
            owner=self,
            title=self.tr("Drawing the paper"),
        )

    def _show(self, row: ExpenseRow, data: bytes) -> None:
        if row.id == self.table.current_id:
            self.preview.show_pdf(data, self.tr("Expense {number}").format(number=row.number), PURPOSE)
            self._stack.setCurrentIndex(1)

    # -- what is done -----------------------------------------------------------------------------

    def add(self) -> None:
        dialog = ExpenseDialog(self.desk, parent=self)
        dialog.done_with.connect(self._made)
        dialog.exec()

    def _made(self, expense_id: int) -> None:
        spent = {*self.desk.runner.now(expense_sheet, expense_id).funds} & {*self.desk.runner.now(overspent)}
        if spent:
            self.desk.dialogs.message(code_words("cash.fund_overspent", funds=", ".join(sorted(spent))))
        self._ask()
        self.arrive(expense_id)

    def correct(self) -> None:
        row = self._rows.get(self.table.current_id)
        if row is None or row.voided_on:
            return
        dialog = ExpenseDialog(self.desk, self.desk.runner.now(expense_sheet, row.id), self)
        dialog.done_with.connect(self._made)
        dialog.exec()

    def void(self) -> None:
        row = self._rows.get(self.table.current_id)
        if row is not None and row.voided_on is None:
            ExpenseVoidDialog(self.desk, row, self).exec()

    def advocacy(self) -> None:
        """How much of it was spent to influence public policy."""
        row = self._rows.get(self.table.current_id)
        if row is not None and row.voided_on is None:
            dialog = AdvocacyDialog(self.desk, row.id, self)
            dialog.done_with.connect(self._marked)
            dialog.exec()

    def _marked(self, tag: int | None) -> None:
        self.desk.notify(self.tr("Marked as advocacy.") if tag else self.tr("The mark was taken off."))

    def files(self) -> None:
        row = self._rows.get(self.table.current_id)
        if row is not None:
            said = self.tr("Expense {number}").format(number=row.number)
            AttachmentsDialog(self.desk, said, "expense", row.uid, self).exec()

    def export(self) -> None:
        """Every column of what is listed, for the accountant."""
        said = self.tr("Save the expenses for the accountant")
        path = self.desk.dialogs.save_file("excel", said, "Excel (*.xlsx);;CSV (*.csv)", f"{self.title()}.xlsx")
        if path is None:
            return
        done = self.tr("Saved: {name}").format(name=path.name)
        self.desk.runner.run(
            accountant_sheet,
            path,
            self._wish(),
            on_done=lambda _count: self.desk.notify(done),
            owner=self,
            title=said,
        )
