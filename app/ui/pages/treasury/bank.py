"""The page of the bank: lines of the statement beside movements of the books, and which answers which."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.messages import say
from app.messages.bank_words import line_why_words, movement_words
from app.messages.cash_lines import book_line_words
from app.models.base.changes import Changes
from app.models.base.errors import GremialError
from app.models.base.values.dates import format_iso
from app.models.cash.bank_proposals import LineProposal, propose
from app.models.cash.bank_state import BankLine, BankState, Key, bank_state, key_of
from app.models.cash.books import BookLine, money_accounts
from app.models.cash.matching import match_lines, reconcile, unmatch_line
from app.models.cash.reconciliation import Reconciliation, reconciliation
from app.models.cash.statements import Imported
from app.ui.fields import ChoiceEditor
from app.ui.flow import FlowRow
from app.ui.form_parts import FormPlace, MoreSection
from app.ui.money_words import money_words
from app.ui.page import Desk, Page
from app.ui.pages.treasury.bank_fee_dialog import BankFeeDialog
from app.ui.pages.treasury.bank_jobs import agreement_pdf, agreement_sheet, columns_of, read_file
from app.ui.pages.treasury.cash_papers import show_paper
from app.ui.pages.treasury.statement_preview import ColumnsDialog, StatementPreviewDialog
from app.ui.pieces import SMALL, EmptyState, button, main_button, words
from app.ui.split import Beside
from app.ui.table import Column, RecordTable

if TYPE_CHECKING:
    from app.jobs.bank import FileColumns, StatementPreview

SHARES: Final = (56, 44)
LEAST: Final = (60, 48)
PATTERN: Final = "CSV, Excel, ODS (*.csv *.txt *.xlsx *.xls *.ods)"


class BankPage(Page):
    """A movement is taken to the chosen line, or put back, with Enter or a double click."""

    tables: ClassVar[frozenset[str]] = frozenset(
        (
            *("bank_line", "bank_match", "bank_statement", "payment", "expense", "expense_void", "account_move"),
            *("unidentified", "identification", "money_account", "day_close"),
        )
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._state: BankState | None = None
        self._proposals: dict[int, LineProposal] = {}
        self._movements: dict[int, BookLine] = {}
        self._taken: set[Key] = set()
        self.account = ChoiceEditor("account", [(0, "")])
        self.account.box.setAccessibleName(self.tr("Account"))
        self.which = ChoiceEditor("which", [(True, self.tr("Not reconciled yet")), (False, self.tr("All lines"))])
        self.which.put(True)
        self.which.box.setAccessibleName(self.tr("Which lines"))
        self.lines = self._line_table()
        self.book = self._book_table()
        self.balance = words("", wrap=True)
        self.said = words("", wrap=True)
        self.match = main_button(self.tr("They are the same"), self.agree, "F8")
        self.fee = button(self.tr("It is a fee of the bank"), self.enter_fee)
        self.short = button(self.tr("The bank kept the difference…"), self.enter_difference)
        self.waits = button(self.tr("Nobody knows whose it is"), self.note)
        self.apart = button(self.tr("Take apart"), self.take_apart)
        self.all = button("", self.agree_all)
        self._more = MoreSection(FormPlace.of(desk), "dues.bank")
        self._more.grid.addWidget(button(self.tr("Agreement with the bank (Excel)…"), self.export), 0, 0)
        self.header.addWidget(button(self.tr("Agreement with the bank") + "  (Ctrl+P)", self.print_agreement))
        self.header.addWidget(button(self.tr("Read a statement…") + "  (Ctrl+N)", self.bring))
        self.body.addWidget(self._split(), 1)
        self.account.edited.connect(self._ask)
        self.which.edited.connect(self._ask)
        self.lines.chosen.connect(self._choose)
        self.book.opened.connect(self._toggle)

    def _line_table(self) -> RecordTable[BankLine]:
        columns: list[Column[BankLine]] = [
            Column(self.tr("Date"), lambda one: format_iso(one.day), 10),
            Column(self.tr("What the bank says"), self._line_words),
            Column(self.tr("Amount"), lambda one: self._money(one.amount), 14, number=True),
            Column(self.tr("What it is"), self._answer),
        ]
        empty = EmptyState(
            self.desk.theme,
            self.tr("No line of the bank waits. Read the statement that the bank sends, as CSV or Excel."),
            self.tr("Read a statement…"),
            self.bring,
            icon="sheet",
        )
        name = self.tr("Lines of the bank")
        return RecordTable(self.desk.theme, name, columns, self._fetch_lines, empty)

    def _fetch_lines(self, ids: list[int]) -> dict[int, BankLine]:
        return {} if self._state is None else {one: self._state.lines[one] for one in ids}

    def _money(self, amount: int) -> str:
        """In the account's own money."""
        coin = self.desk.facts.currency if self._state is None else self._state.currency
        return money_words(amount, replace(self.desk.facts, currency=coin))

    def _line_words(self, one: BankLine) -> str:
        return " · ".join(part for part in (one.description, one.reference) if part)

    def _answer(self, one: BankLine) -> str:
        assert self._state is not None
        found = self._proposals.get(one.id)
        if found is not None:
            return line_why_words(found, self._state, self.desk.facts.country)
        return movement_words(self._state, self._state.of_line[one.id].keys)

    def _book_table(self) -> RecordTable[BookLine]:
        columns: list[Column[BookLine]] = [
            Column("✓", lambda one: "✓" if key_of(one) in self._taken else "", 3),
            Column(self.tr("Date"), lambda one: format_iso(one.day), 10),
            Column(
                self.tr("In the books"),
                lambda one: " · ".join(part for part in (one.number, *book_line_words(one)) if part),
            ),
            Column(self.tr("Amount"), lambda one: self._money(one.amount), 14, number=True),
        ]
        empty = EmptyState(
            self.desk.theme, self.tr("The bank has everything that is in the books."), icon="circle-check"
        )
        name = self.tr("In the books, not yet in the bank")
        return RecordTable(
            self.desk.theme, name, columns, lambda ids: {one: self._movements[one] for one in ids}, empty
        )

    def _split(self) -> Beside:
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(SMALL)
        row = FlowRow()
        for one in (self.account.widget, self.which.widget, self.all):
            row.add(one)
        column.addWidget(row)
        column.addWidget(self.lines, 1)
        column.addWidget(self.balance)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(SMALL, 0, 0, 0)
        beside.setSpacing(SMALL)
        beside.addWidget(words(self.tr("In the books, not yet in the bank"), "h2", wrap=True))
        beside.addWidget(self.book, 1)
        beside.addWidget(self.said)
        deeds = FlowRow()
        for made in (self.match, self.short, self.apart, self.fee, self.waits):
            deeds.add(made)
        beside.addWidget(deeds)
        beside.addWidget(self._more)
        return Beside(left, right, SHARES, LEAST, self.desk.prefs, "dues.bank")

    # -- what the frame asks ----------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Bank reconciliation")

    def first_focus(self) -> QWidget:
        return self.lines.view

    def refresh(self, changes: Changes | None) -> None:  # noqa: ARG002 - an account is read whole
        found = [one for one in self.desk.runner.now(money_accounts) if one.kind != "cash"]
        before = self.account.value()
        self.account.fill([(one.id, one.name) for one in found] or [(0, self.tr("No bank account yet"))])
        if before and any(one.id == before for one in found):
            self.account.put(before)
        self._ask()

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {"new": self.bring, "print": self.print_agreement, "excel": self.export}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F8 and self.match.isEnabled():
            self.agree()
        elif event.key() == Qt.Key.Key_F8 and self.short.isVisible():
            self.enter_difference()
        else:
            super().keyPressEvent(event)

    # -- what is shown ----------------------------------------------------------------------------

    def _ask(self) -> None:
        account = self.account.value()
        if not account:
            self._state = None
            self.lines.show_ids([])
            self._choose(0)
            return
        state = self._state = self.desk.runner.now(bank_state, account)
        self._proposals = {one.line.id: one for one in propose(state)}
        self._movements = {one.id: one for one in state.open_movements()}
        ids = list(self._proposals) if self.which.value() else list(state.lines)
        self.lines.show_ids(ids, at_least_first=True)
        self.lines.model.forget_rows()
        sure = len(self._sure())
        self.all.setText(self.tr("Reconcile the %n sure line(s)", "", sure))
        self.all.setVisible(bool(sure))
        self.balance.setText(self._balance_words(self.desk.runner.now(reconciliation, account, self.desk.today())))
        self._choose(self.lines.current_id)

    def _balance_words(self, found: Reconciliation) -> str:
        books = self.tr("Books {amount}").format(amount=self._money(found.books))
        if found.bank is None or found.difference is None:
            return f"{books} · " + self.tr("no statement tells what the bank holds")
        bank = self.tr("bank {amount}").format(amount=self._money(found.bank))
        if not found.difference:
            return f"{books} · {bank} · " + self.tr("the difference is explained")
        left = self.tr("{amount} are not explained").format(amount=self._money(abs(found.difference)))
        return f"{books} · {bank} · {left}"

    def _choose(self, line_id: int) -> None:
        found = self._proposals.get(line_id)
        self._taken = set(found.keys) if found is not None else set()
        near = self._ordered(found)
        self.book.show_ids([one.id for one in near])
        self.book.model.forget_rows()
        self._show()

    def _ordered(self, found: LineProposal | None) -> Sequence[BookLine]:
        """What is proposed first, then the same direction by nearness of the day."""
        every = list(self._movements.values())
        if found is None:
            return every
        day = date.fromisoformat(found.line.day).toordinal()
        return sorted(
            every,
            key=lambda one: (
                key_of(one) not in self._taken,
                (one.amount > 0) != (found.line.amount > 0),
                abs(date.fromisoformat(one.day).toordinal() - day),
            ),
        )

    def _toggle(self, movement: int) -> None:
        self._taken ^= {key_of(self._movements[movement])}
        self.book.model.forget_rows()
        self._show()

    def _show(self) -> None:
        found = self._proposals.get(self.lines.current_id)
        line = None if self._state is None else self._state.lines.get(self.lines.current_id)
        taken = [one for one in self._movements.values() if key_of(one) in self._taken]
        total = sum(one.amount for one in taken)
        self.match.setEnabled(found is not None and bool(taken) and total == found.line.amount)
        self.match.setVisible(found is not None or line is None)
        self.apart.setVisible(found is None and line is not None)
        self.short.setVisible(found is not None and bool(taken) and total > found.line.amount)
        self.fee.setVisible(found is not None and found.line.amount < 0)
        self.waits.setVisible(found is not None and found.line.amount > 0)
        self.said.setText(self._chosen_words(found, len(taken), total))

    def _chosen_words(self, found: LineProposal | None, count: int, total: int) -> str:
        if found is None:
            return ""
        if not count:
            return self.tr("Enter or a double click takes a movement to the line of the bank.")
        said = self.tr("%n movement(s) chosen", "", count) + f" · {self._money(total)}"
        missing = found.line.amount - total
        if missing > 0:
            said += " · " + self.tr("{amount} to go").format(amount=self._money(missing))
        elif missing < 0:
            said += " · " + self.tr("{amount} more than the bank").format(amount=self._money(-missing))
        return said

    def _sure(self) -> list[LineProposal]:
        return [one for one in self._proposals.values() if one.sure]

    # -- what is done -----------------------------------------------------------------------------

    def _do(self, command: Any, *args: Any) -> None:
        self.desk.runner.run(command, *args, on_done=lambda _done: None, on_refused=self._object, owner=self)

    def _object(self, error: GremialError) -> None:
        self.desk.dialogs.message(say(error))

    def agree(self) -> None:
        if self.lines.current_id:
            self._do(match_lines, [self.lines.current_id], sorted(self._taken))

    def agree_all(self) -> None:
        self._do(reconcile, [(one.line.id, one.keys) for one in self._sure()])

    def enter_fee(self) -> None:
        self._do(reconcile, [], [self.lines.current_id])

    def enter_difference(self) -> None:
        """Asks before what the bank kept of card payments becomes an expense."""
        found = self._proposals.get(self.lines.current_id)
        taken = [one for one in self._movements.values() if key_of(one) in self._taken]
        if found is not None and self._state is not None:
            BankFeeDialog(self.desk, found.line, taken, self._state.currency, self).exec()

    def note(self) -> None:
        self._do(reconcile, [], [], [self.lines.current_id])

    def take_apart(self) -> None:
        self._do(unmatch_line, self.lines.current_id)

    def bring(self) -> None:
        """Asks for the bank's file and shows what it would bring."""
        if not self.account.value():
            self.desk.dialogs.message(self.tr("Add the bank account first, under Cash and banks."))
            return
        path = self.desk.dialogs.open_file("statement", self.tr("Read a statement"), PATTERN)
        if path is not None:
            self.read(path, None)

    def read(self, path: Path, columns: dict[str, str] | None, titles: bool | None = None) -> None:
        def refused(error: GremialError) -> None:
            if error.code == "bank.column_missing":
                self._ask_columns(path, {})
            else:
                self._object(error)

        self.desk.runner.run(
            read_file,
            path,
            self.account.value(),
            columns,
            titles,
            on_done=lambda preview: self._show_preview(path, preview),
            on_refused=refused,
            owner=self,
            title=self.tr("Reading the statement"),
        )

    def _show_preview(self, path: Path, preview: StatementPreview) -> None:
        dialog = StatementPreviewDialog(self.desk, preview, self)
        dialog.written.connect(self._written)
        dialog.columns_wanted.connect(lambda: self._ask_columns(path, dict(preview.columns)))
        dialog.exec()

    def _ask_columns(self, path: Path, known: dict[str, str]) -> None:
        def ask(file: FileColumns) -> None:
            dialog = ColumnsDialog(self.desk, file, known, self)
            dialog.chosen.connect(lambda chosen, titled: self.read(path, chosen, titled))
            dialog.exec()

        self.desk.runner.run(columns_of, path, on_done=ask, on_refused=self._object, owner=self)

    def _written(self, done: Imported) -> None:
        self.desk.notify(self.tr("%n line(s) of the bank read", "", done.added))

    def print_agreement(self) -> None:
        if self.account.value():
            show_paper(self.desk, self, self.title(), agreement_pdf, self.account.value(), self.desk.today())

    def export(self) -> None:
        if not self.account.value():
            return
        said = self.tr("Save the agreement with the bank")
        path = self.desk.dialogs.save_file("excel", said, "Excel (*.xlsx);;CSV (*.csv)", f"{self.title()}.xlsx")
        if path is None:
            return
        done = self.tr("Saved: {name}").format(name=path.name)
        self.desk.runner.run(
            agreement_sheet,
            path,
            self.account.value(),
            self.desk.today(),
            on_done=lambda _count: self.desk.notify(done),
            on_refused=self._object,
            owner=self,
            title=said,
        )
