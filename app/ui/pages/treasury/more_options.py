"""What a payment rarely needs: the date of the paper, which charges it pays, months ahead, note, series, account."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.models.cash.books import money_accounts
from app.models.dues.foreign import Tendered
from app.models.dues.orders import PaidBy, ReceiptOrder
from app.models.dues.receiving import default_account
from app.models.dues.series import all_series
from app.ui import fields
from app.ui.form import Form
from app.ui.page import Desk
from app.ui.pages.treasury.foreign_fields import ForeignFields, add_foreign_fields
from app.ui.runner import Runner


@dataclass(slots=True)
class MoreOptions:
    """The fields; the day stays from payment to payment (a pile of old papers), the rest begins anew."""

    day: fields.DateEditor
    ahead: fields.NumberEditor
    by_hand: fields.CheckEditor
    note: fields.TextEditor
    series: fields.ChoiceEditor
    account: fields.ChoiceEditor
    payer: fields.TextEditor
    payer_tax_id: fields.TextEditor
    collector: fields.TextEditor
    foreign: ForeignFields
    usual_day: date

    def start(self, runner: Runner, today: date) -> None:
        """For the next payment; a day nobody chose follows the calendar."""
        if self.day.value() == self.usual_day:
            self.day.put(today)
        self.usual_day = today
        self.ahead.put(None)
        self.by_hand.put(False)
        for editor in (self.note, self.payer, self.payer_tax_id, self.collector):
            editor.put(None)
        self.foreign.clear()
        automatic = QCoreApplication.translate("MoreOptions", "The one for the way to pay")
        accounts = [(one.id, one.name) for one in runner.now(money_accounts)]
        self.account.fill([(None, automatic), *accounts])
        self.account.put(None)
        own = [one.code for one in runner.now(all_series) if one.kind == "own"]
        self.series.fill([(None, own[0] if own else ""), *((code, code) for code in own[1:])])

    def take(self, order: ReceiptOrder, runner: Runner) -> None:
        """As the receipt that is corrected was given; where the money goes follows from the way to pay if it did."""
        self.day.put(order.paid_on)
        self.note.put(order.note or None)
        self.collector.put(order.collector or None)
        self.payer.put(order.payer.name or None)
        self.payer_tax_id.put(order.payer.tax_id or None)
        self.account.put(chosen_account(order, runner))
        first = next((one.code for one in runner.now(all_series) if one.kind == "own"), None)
        self.series.put(None if order.series == first else order.series)
        self.foreign.take(order.tendered)

    @property
    def used(self) -> bool:
        """Whether something is said that nobody should overlook: who else pays, who collected, foreign money."""
        return bool(self.payer.value() or self.collector.value() or self.foreign.coin.value())

    def forget_day(self, today: date) -> None:
        self.day.put(today)

    def special(self, order: ReceiptOrder) -> ReceiptOrder | None:
        """The order with another payer, a collector or foreign money; None where nothing of that is said."""
        payer = PaidBy(name=self.payer.value() or "", tax_id=self.payer_tax_id.value() or "")
        collector = self.collector.value() or ""
        given = self.foreign.tendered()
        tendered = given if isinstance(given, Tendered) else None
        if payer == PaidBy() and not collector and tendered is None:
            return None
        chosen = order.payer if payer == PaidBy() else payer
        return replace(order, payer=chosen, collector=collector, tendered=tendered)


def chosen_account(order: ReceiptOrder, runner: Runner) -> int | None:
    """The account of a receipt that is corrected; None where it is the one for its way to pay."""
    usual = order.tendered is None and order.account_id == runner.now(default_account, order.method)
    return None if usual else order.account_id


def add_more_options(form: Form, desk: Desk, foreign_changed: Callable[[], None]) -> MoreOptions:
    """Adds the closed section to the counter's form."""
    with form.more():
        payer = form.text(
            "payer",
            QCoreApplication.translate("MoreOptions", "Somebody else pays"),
            help=QCoreApplication.translate("MoreOptions", "The receipt names them and says for whom it is"),
            half=True,
        )
        payer_tax_id = form.text("payer_tax_id", QCoreApplication.translate("MoreOptions", "Their tax id"), half=True)
        foreign = add_foreign_fields(form, desk.facts, foreign_changed)
        day = form.day(
            "date",
            QCoreApplication.translate("MoreOptions", "Date of the paper"),
            help=QCoreApplication.translate("MoreOptions", "Stays for the next receipts until you change it"),
            half=True,
            value=desk.today(),
        )
        ahead = form.number(
            "months_ahead",
            QCoreApplication.translate("MoreOptions", "Months ahead"),
            help=QCoreApplication.translate("MoreOptions", "Coming months that this amount also pays"),
            half=True,
        )
        by_hand = form.check("by_hand", QCoreApplication.translate("MoreOptions", "Choose which dues it pays"))
        note = form.text("note", QCoreApplication.translate("MoreOptions", "Note"))
        series = form.choice("series", QCoreApplication.translate("MoreOptions", "Series"), [(None, "")], half=True)
        account = form.choice(
            "account",
            QCoreApplication.translate("MoreOptions", "Where the money goes"),
            [(None, "")],
            half=True,
        )
        collector = form.text(
            "collector",
            QCoreApplication.translate("MoreOptions", "Who collected it"),
            help=QCoreApplication.translate("MoreOptions", "If it was taken outside the office"),
            half=True,
        )
    others = (payer, payer_tax_id, collector, foreign)
    return MoreOptions(day, ahead, by_hand, note, series, account, *others, desk.today())
