"""The page "Cash and banks": what each holds, its book, and what came in on a day by way of paying."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import ClassVar, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.messages import words as code_words
from app.models.base.changes import Changes
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money
from app.models.cash.books import MoneyAccount, money_accounts
from app.models.dues.account_book import BookLine, account_book
from app.ui.fields import DateEditor
from app.ui.form_parts import FieldBox
from app.ui.money_words import money_words
from app.ui.page import Desk, Page
from app.ui.pages.treasury.account_dialog import AccountDialog
from app.ui.pages.treasury.day_card import DayCard
from app.ui.pages.treasury.requests import ShowReceipts
from app.ui.pages.treasury.treasury_words import RECEIPTS_PAGE
from app.ui.pieces import MEDIUM, SMALL, EmptyState, main_button, words
from app.ui.save_list import SheetRow, save_list
from app.ui.split import Beside
from app.ui.table import Column, RecordTable

SHARES: Final = (42, 58)
LEAST: Final = (52, 64)


class CashPage(Page):
    """Accounts at the left with the day below, the book of the chosen one at the right."""

    tables: ClassVar[frozenset[str]] = frozenset(("money_account", "payment", "receipt", "receipt_void"))

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
        self.header.addWidget(main_button(self.tr("New account"), self.add, "Ctrl+N"))
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
            Column(self.tr("Balance"), lambda one: money_words(one.balance, self.desk.facts), 14, number=True),
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
            Column(self.tr("Receipt"), lambda line: line.receipt, 9),
            Column(self.tr("Member"), self._who),
            Column(self.tr("Amount"), lambda line: money_words(line.amount, self.desk.facts), 12, number=True),
            Column(self.tr("Balance"), lambda line: money_words(line.balance, self.desk.facts), 13, number=True),
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
        total = money_words(sum(one.balance for one in found), self.desk.facts)
        self.total.setText(self.tr("In all: {amount}").format(amount=total))
        self._show_book(self.accounts.current_id)
        self._show_day()

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {"new": self.add, "excel": self.export}

    # -- what is shown ----------------------------------------------------------------------------

    def _show_book(self, account_id: int) -> None:
        account = self._accounts.get(account_id)
        if account is None:
            self._book = {}
            self.book.show_ids([])
            self.heading.setText("")
            return
        lines = self.desk.runner.now(account_book, account_id)
        self._book = {line.id: line for line in lines}
        opening = money_words(account.opening_balance, self.desk.facts)
        said = self.tr("{name} · it held {amount} on {day}")
        self.heading.setText(said.format(name=account.name, amount=opening, day=format_iso(account.opened_on)))
        self.book.show_ids([line.id for line in reversed(lines)])

    def _who(self, line: BookLine) -> str:
        parts = [line.member, code_words(f"method.{line.method}"), line.reference]
        if line.amount < 0:
            parts.insert(1, self.tr("receipt voided"))
        return " · ".join(part for part in parts if part)

    def _show_day(self) -> None:
        day = self.day.value()
        if isinstance(day, date):
            self.card.show_day(day)

    # -- what is done -----------------------------------------------------------------------------

    def add(self) -> None:
        AccountDialog(self.desk, self).exec()

    def _open_line(self, line_id: int) -> None:
        receipt_id = self._book[line_id].receipt_id
        if receipt_id is not None:
            self.desk.go(RECEIPTS_PAGE, receipt_id)

    def _open_day(self, method: str) -> None:
        day = self.day.value()
        if isinstance(day, date):
            self.desk.go(RECEIPTS_PAGE, ShowReceipts(day, day, method))

    def export(self) -> None:
        """The book of the chosen account, oldest first."""
        header = [self.tr("Date"), self.tr("Receipt"), self.tr("Member"), self.tr("Amount"), self.tr("Balance")]
        coin = self.desk.facts.currency
        rows: list[SheetRow] = [
            [
                format_iso(line.day),
                line.receipt,
                self._who(line),
                Money(line.amount, coin),
                Money(line.balance, coin),
            ]
            for line in self._book.values()
        ]
        account = self._accounts.get(self.accounts.current_id)
        save_list(self.desk, account.name if account else self.title(), header, rows)
