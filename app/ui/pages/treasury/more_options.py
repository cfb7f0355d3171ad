"""What a payment rarely needs: the date of the paper, which charges it pays, months ahead, note, series, account."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.models.cash.books import money_accounts
from app.models.dues.counter import PaymentFacts
from app.models.dues.series import all_series
from app.ui import fields
from app.ui.form import Form
from app.ui.page import Desk
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
    usual_day: date

    def start(self, runner: Runner, today: date) -> None:
        """For the next payment; a day nobody chose follows the calendar."""
        if self.day.value() == self.usual_day:
            self.day.put(today)
        self.usual_day = today
        self.ahead.put(None)
        self.by_hand.put(False)
        self.note.put(None)
        automatic = QCoreApplication.translate("MoreOptions", "The one for the way to pay")
        accounts = [(one.id, one.name) for one in runner.now(money_accounts)]
        self.account.fill([(None, automatic), *accounts])
        self.account.put(None)
        own = [one.code for one in runner.now(all_series) if one.kind == "own"]
        self.series.fill([(None, own[0] if own else ""), *((code, code) for code in own[1:])])

    def take(self, facts: PaymentFacts) -> None:
        """As the payment that is corrected was received."""
        self.day.put(facts.paid_on)
        self.note.put(facts.note or None)
        self.account.put(facts.account_id)

    def forget_day(self, today: date) -> None:
        self.day.put(today)


def add_more_options(form: Form, desk: Desk) -> MoreOptions:
    """Adds the closed section to the counter's form."""
    with form.more():
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
    return MoreOptions(day, ahead, by_hand, note, series, account, desk.today())
