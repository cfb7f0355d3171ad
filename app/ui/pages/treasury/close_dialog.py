"""The end of the day at a cash box: one number, or note by note; the difference is said before it is written."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.base.errors import Problem
from app.models.base.values.dates import format_date
from app.models.base.values.money import Money, format_money
from app.models.cash.books import MoneyAccount
from app.models.cash.closing import DaySheet, close_day, day_sheet
from app.models.cash.rules import denominations
from app.ui.form_dialog import FormDialog
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pieces import words


class CloseDialog(FormDialog):
    """Shows what should be there; typing says at once whether it agrees, is too much or too little."""

    def __init__(self, desk: Desk, account: MoneyAccount, parent: QWidget | None = None) -> None:
        title = self.tr("Close “{name}”").format(name=account.name)
        super().__init__(desk, title, self.tr("Close the day"), parent=parent)
        self._account = account
        self._pieces = denominations(account.currency)
        self.form.money(
            "counted", self.tr("Counted"), half=True, currency=account.currency, signed=account.kind != "cash"
        )
        self.form.day("day", self.tr("Up to the day"), required=True, half=True, value=desk.today())
        self.said = words("", "h2", wrap=True)
        self.sums = words("", "muted", wrap=True)
        self.form.below(self.sums)
        self.form.below(self.said)
        self.form.text("explanation", self.tr("What is known of the difference"))
        with self.form.more():
            for piece in self._pieces:
                shown = format_money(Money(piece, account.currency), desk.facts.country)
                label = self.tr("How many of {piece}").format(piece=shown)
                self.form.number(f"piece_{piece}", label, half=True).edited.connect(self._add_up)
        self.form.edited.connect(self._show)
        self.form.focus_first()
        self._show()

    def _sheet(self) -> DaySheet | None:
        day = self.form.now("day")
        if day is None or isinstance(day, Problem):
            return None
        return self.desk.runner.now(day_sheet, self._account.id, day)

    def _counts(self) -> dict[int, int]:
        found = {piece: self.form.now(f"piece_{piece}") for piece in self._pieces}
        return {piece: count for piece, count in found.items() if isinstance(count, int)}

    def _add_up(self) -> None:
        """Notes and coins make the number above; typed over afterwards, the two have to agree."""
        self.form.put({"counted": sum(piece * count for piece, count in self._counts().items()) or None})

    def _counted(self) -> int | None:
        typed = self.form.now("counted")
        return typed if isinstance(typed, int) else None

    def _show(self) -> None:
        sheet, counted = self._sheet(), self._counted()
        if sheet is None:
            return
        self.sums.setText(self._sum_words(sheet))
        self.said.setText(self._verdict(sheet, counted))
        self.form.show_fields("explanation", wanted=counted is not None and counted != sheet.expected)

    def _sum_words(self, sheet: DaySheet) -> str:
        facts = replace(self.desk.facts, currency=self._account.currency)
        before = self.tr("It held {amount} on the first day")
        if sheet.since is not None:
            before = self.tr("It held {amount} at the last close")
        parts = [before.format(amount=money_words(sheet.before, facts))]
        for text, amount in (
            (self.tr("received {amount}"), sheet.received),
            (self.tr("voided {amount}"), sheet.voided),
            (self.tr("spent {amount}"), sheet.spent),
            (self.tr("brought {amount}"), sheet.came),
            (self.tr("carried away {amount}"), sheet.went),
            (self.tr("given back {amount}"), sheet.given_back),
        ):
            if amount:
                parts.append(text.format(amount=money_words(amount, facts)))
        return " · ".join(parts)

    def _verdict(self, sheet: DaySheet, counted: int | None) -> str:
        facts = replace(self.desk.facts, currency=self._account.currency)
        there = self.tr("There should be {amount}").format(amount=money_words(sheet.expected, facts))
        if counted is None:
            return there
        difference = counted - sheet.expected
        verdict = self.tr("it agrees")
        if difference:
            text = self.tr("{amount} too much") if difference > 0 else self.tr("{amount} missing")
            verdict = text.format(amount=money_words(abs(difference), facts))
        return self.tr("{there}\nCounted {amount}: {verdict}").format(
            there=there, amount=money_words(counted, facts), verdict=verdict
        )

    def send(self, values: dict[str, Any]) -> None:
        counted = self._counted()
        if counted is None:
            self.form.show_problems([Problem("counted", "close.counted_odd")])
            return
        counts, said = self._counts(), values["explanation"] or ""
        self.run(close_day, self._account.id, values["day"], counted, explanation=said, counts=counts)

    def done_words(self) -> str:
        """What is said in passing when it is closed."""
        day = self.form.now("day")
        return self.tr("{name} is closed until {day}").format(
            name=self._account.name, day=format_date(day) if not isinstance(day, Problem) and day else ""
        )
