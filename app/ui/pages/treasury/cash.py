"""The page "Cash and banks": what each holds, its book, what came in on a day, and how the day ends."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import ClassVar, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.messages.cash_lines import book_line_words
from app.models.base.changes import Changes
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money
from app.models.cash.books import BookLine, MoneyAccount, cash_book, money_accounts
from app.ui.fields import DateEditor
from app.ui.form_parts import FieldBox, FormPlace, MoreSection
from app.ui.money_words import money_words
from app.ui.page import Desk, Page
from app.ui.pages.treasury.account_dialog import AccountDialog
from app.ui.pages.treasury.cash_papers import book_pdf, close_pdf, handover_pdf, show_paper
from app.ui.pages.treasury.cheques_dialog import ChequesDialog
from app.ui.pages.treasury.close_dialog import CloseDialog
from app.ui.pages.treasury.closes_dialog import ClosesDialog
from app.ui.pages.treasury.day_card import DayCard
from app.ui.pages.treasury.funds_dialog import FundsDialog
from app.ui.pages.treasury.handover_dialog import HandoversDialog
from app.ui.pages.treasury.move_dialog import MoveBackDialog, MoveDialog
from app.ui.pages.treasury.requests import ShowReceipts
from app.ui.pages.treasury.treasury_words import EXPENSES_PAGE, RECEIPTS_PAGE, WAITING_PAGE
from app.ui.pieces import MEDIUM, SMALL, EmptyState, button, main_button, words
from app.ui.save_list import SheetRow, save_list
from app.ui.split import Beside
from app.ui.table import Column, RecordTable

SHARES: Final = (42, 58)
LEAST: Final = (52, 64)


class CashPage(Page):
    """Accounts at the left with the day below, the book of the chosen one at the right."""

    tables: ClassVar[frozenset[str]] = frozenset(
        (
            *("money_account", "payment", "receipt", "receipt_void", "expense", "expense_void"),
            *("account_move", "day_close", "day_reopen", "unidentified", "identification"),
        )
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._accounts: dict[int, MoneyAccount] = {}
        self._book: dict[int, BookLine] = {}
        self.accounts = self._account_table()
        self.total = words("", "h3")
        self.day = DateEditor("day", desk.today)
        self.day.put(desk.today())
        self.card = DayCard(desk, self.tr("Received on the day"))
        self.heading = words("", "h2", wrap=True)
        self.book = self._book_table()
        self.header.addWidget(button(self.tr("Cheques in hand…"), self.show_cheques))
        self.header.addWidget(button(self.tr("Deposit or withdrawal…"), self.move_money))
        self.header.addWidget(main_button(self.tr("Close the day…"), self.close_day, "F9"))
        self._more = MoreSection(FormPlace.of(desk), "dues.cash")
        self._more.grid.addWidget(button(self.tr("New account") + "  (Ctrl+N)", self.add), 0, 0)
        self._more.grid.addWidget(button(self.tr("Closes so far…"), self.show_closes), 0, 1)
        self._more.grid.addWidget(button(self.tr("Cash book (PDF)…"), self.print_book), 1, 0)
        self._more.grid.addWidget(button(self.tr("Cash book (Excel)") + "  (Ctrl+E)", self.export), 1, 1)
        self._more.grid.addWidget(button(self.tr("Hand the treasury over…"), self.hand_over), 2, 0)
        self._more.grid.addWidget(button(self.tr("Funds with a purpose…"), self.show_funds), 2, 1)
        self.body.addWidget(self._split(), 1)
        self.accounts.chosen.connect(self._show_book)
        self.book.opened.connect(self._open_line)
        self.day.edited.connect(self._show_day)
        self.card.opened.connect(self._open_day)

    def _account_table(self) -> RecordTable[MoneyAccount]:
        kinds = {"cash": self.tr("Cash box"), "bank": self.tr("Bank account"), "wallet": self.tr("Wallet")}
        columns: list[Column[MoneyAccount]] = [
            Column(self.tr("Account"), lambda one: one.name),
            Column(self.tr("What it is"), lambda one: kinds[one.kind], 14),
            Column(self.tr("Balance"), lambda one: self._money(one.balance, one.id), 14, number=True),
        ]
        empty = EmptyState(
            self.desk.theme,
            self.tr("There is no cash box or bank account yet. Say what there is today."),
            self.tr("New account"),
            self.add,
            icon="wallet",
        )
        return RecordTable(
            self.desk.theme,
            self.tr("Cash boxes and accounts"),
            columns,
            lambda ids: {one: self._accounts[one] for one in ids},
            empty,
        )

    def _book_table(self) -> RecordTable[BookLine]:
        columns: list[Column[BookLine]] = [
            Column(self.tr("Date"), lambda line: format_iso(line.day), 9),
            Column(self.tr("No."), lambda line: line.number, 9),
            Column(self.tr("Movement"), lambda line: " · ".join(part for part in book_line_words(line) if part)),
            Column(self.tr("Amount"), lambda line: self._money(line.amount, line.account_id), 12, number=True),
            Column(
                self.tr("Balance"),
                lambda line: self._money(line.balance, line.account_id),
                13,
                number=True,
            ),
        ]
        empty = EmptyState(self.desk.theme, self.tr("Nothing has moved here yet."))
        return RecordTable(
            self.desk.theme,
            self.tr("Movements"),
            columns,
            lambda ids: {one: self._book[one] for one in ids},
            empty,
        )

    def _split(self) -> Beside:
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.accounts, 1)
        column.addWidget(self.total)
        self.card.body.insertWidget(1, FieldBox(self.day, self.tr("Day"), "", required=False))
        column.addWidget(self.card)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(SMALL)
        beside.addWidget(self.heading)
        beside.addWidget(self.book, 1)
        beside.addWidget(self._more)
        return Beside(left, right, SHARES, LEAST, self.desk.prefs, "dues.cash")

    # -- what the frame asks ----------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Cash and banks")

    def first_focus(self) -> QWidget:
        return self.accounts.view

    def refresh(self, changes: Changes | None) -> None:  # noqa: ARG002 - few accounts, all read again
        found = self.desk.runner.now(money_accounts)
        self._accounts = {one.id: one for one in found}
        self.accounts.show_ids([one.id for one in found])
        if found and not self.accounts.current_id:
            self.accounts.select(found[0].id)
        total = money_words(
            sum(one.balance for one in found if one.currency == self.desk.facts.currency), self.desk.facts
        )
        self.total.setText(self.tr("In all: {amount}").format(amount=total))
        self._show_book(self.accounts.current_id)
        self._show_day()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F9:
            self.close_day()
        else:
            super().keyPressEvent(event)

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {"new": self.add, "excel": self.export}

    def _money(self, amount: int, account_id: int) -> str:
        """An amount in that account's own money."""
        return money_words(amount, replace(self.desk.facts, currency=self._accounts[account_id].currency))

    # -- what is shown ----------------------------------------------------------------------------

    def _show_book(self, account_id: int) -> None:
        account = self._accounts.get(account_id)
        if account is None:
            self._book = {}
            self.book.show_ids([])
            self.heading.setText("")
            return
        lines = self.desk.runner.now(cash_book, account_id=account_id)
        self._book = {line.id: line for line in lines}
        opening = self._money(account.opening_balance, account.id)
        said = self.tr("{name} · it held {amount} on {day}")
        heading = said.format(name=account.name, amount=opening, day=format_iso(account.opened_on))
        if account.closed_until:
            heading += " · " + self.tr("closed until {day}").format(day=format_iso(account.closed_until))
        self.heading.setText(heading)
        self.book.show_ids([line.id for line in reversed(lines)])

    def _show_day(self) -> None:
        day = self.day.value()
        if isinstance(day, date):
            self.card.show_day(day)

    # -- what is done -----------------------------------------------------------------------------

    def show_funds(self) -> None:
        """What each fund holds; opening and ending one."""
        FundsDialog(self.desk, self).exec()

    def add(self) -> None:
        AccountDialog(self.desk, self).exec()

    def move_money(self) -> None:
        MoveDialog(self.desk, self).exec()

    def close_day(self) -> None:
        account = self._accounts.get(self.accounts.current_id)
        if account is None:
            return
        dialog = CloseDialog(self.desk, account, self)
        dialog.done_with.connect(lambda close: self._closed(dialog, close))
        dialog.exec()

    def _closed(self, dialog: CloseDialog, close_id: int) -> None:
        self.desk.notify(dialog.done_words(), self.tr("Print the sheet"), lambda: self._print_close(close_id))

    def _print_close(self, close_id: int) -> None:
        show_paper(self.desk, self, self.tr("Close of the day"), close_pdf, close_id)

    def show_closes(self) -> None:
        dialog = ClosesDialog(self.desk, self.accounts.current_id, self)
        dialog.print_wanted.connect(self._print_close)
        dialog.exec()

    def arrive(self, target: object) -> None:
        """With "cheques": those in hand."""
        if target == "cheques":
            QTimer.singleShot(0, self.show_cheques)  # once the page is in sight

    def show_cheques(self) -> None:
        ChequesDialog(self.desk, self).exec()

    def hand_over(self) -> None:
        dialog = HandoversDialog(self.desk, self)
        dialog.print_wanted.connect(self._print_act)
        dialog.exec()

    def _print_act(self, number: int) -> None:
        show_paper(self.desk, self, self.tr("Handover of the treasury"), handover_pdf, number)

    def print_book(self) -> None:
        """The cash book of this year, of all accounts, as it is handed over."""
        today = self.desk.today()
        show_paper(self.desk, self, self.tr("Cash book"), book_pdf, today.replace(month=1, day=1), today)

    def _open_line(self, line_id: int) -> None:
        line = self._book[line_id]
        if line.receipt_id is not None:
            self.desk.go(RECEIPTS_PAGE, line.receipt_id)
        elif line.kind in ("expense", "expense_void"):
            self.desk.go(EXPENSES_PAGE, line.row_id)
        elif line.kind in ("unidentified", "unidentified_back"):
            self.desk.go(WAITING_PAGE, line.row_id)
        elif line.kind in ("move_in", "move_out"):
            amount = self._money(abs(line.amount), line.account_id)
            about = " · ".join((format_iso(line.day), *filter(None, book_line_words(line)), amount))
            MoveBackDialog(self.desk, line.row_id, about, self).exec()

    def _open_day(self, method: str) -> None:
        day = self.day.value()
        if isinstance(day, date):
            self.desk.go(RECEIPTS_PAGE, ShowReceipts(day, day, method))

    def export(self) -> None:
        """The book of the chosen account, oldest first."""
        header = [self.tr("Date"), self.tr("No."), self.tr("Who"), self.tr("About")]
        header += [self.tr("Amount"), self.tr("Balance")]
        account = self._accounts.get(self.accounts.current_id)
        coin = account.currency if account else self.desk.facts.currency
        rows: list[SheetRow] = [
            [
                *(format_iso(line.day), line.number, *book_line_words(line)),
                *(Money(line.amount, coin), Money(line.balance, coin)),
            ]
            for line in self._book.values()
        ]
        save_list(self.desk, account.name if account else self.title(), header, rows)
