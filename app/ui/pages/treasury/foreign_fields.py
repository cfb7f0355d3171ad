"""The fields for money of another country: which, how much was handed over, at which rate. What it is worth is said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from app.models.base.errors import Problem, Refused
from app.models.base.facts import OfficeFacts
from app.models.dues.foreign import Tendered, rate_text, read_rate, worth
from app.ui import fields
from app.ui.form import Form

COINS: Final = ("USD", "BRL", "ARS", "EUR")
"""Money that comes over a counter; all of them have cents."""


@dataclass(slots=True)
class ForeignFields:
    """The three fields; nothing chosen in the first is the office's own money."""

    facts: OfficeFacts
    form: Form
    coin: fields.ChoiceEditor
    given: fields.MoneyEditor
    rate: fields.TextEditor

    def clear(self) -> None:
        for editor in (self.coin, self.given, self.rate):
            editor.put(None)

    def take(self, given: Tendered | None) -> None:
        """What was handed over for the receipt that is corrected; None is the office's own money."""
        self.clear()
        if given is not None:
            self.coin.put(given.currency)
            self.given.put(given.amount)
            self.rate.put(rate_text(given.rate, self.facts.country))

    def show(self) -> None:
        """Amount and rate only where another money is chosen."""
        self.form.show_fields("tendered", "rate", wanted=bool(self.coin.value()))

    def tendered(self) -> Tendered | Problem | None:
        """What was handed over; None for the office's own money, a problem while something is missing or odd."""
        if not self.coin.value():
            return None
        given = self.given.value()
        if isinstance(given, Problem):
            return given
        if not given or not self.rate.value():
            return Problem("rate", "payment.tendered_half")
        try:
            return Tendered(given, str(self.coin.value()), read_rate(str(self.rate.value()), self.facts.country))
        except Refused as refusal:
            return refusal.problem

    def worth(self) -> int | None:
        """Minor units of the office's money, None while it cannot be said."""
        found = self.tendered()
        try:
            return worth(found, self.facts.currency) if isinstance(found, Tendered) else None
        except Refused:
            return None


def add_foreign_fields(form: Form, facts: OfficeFacts, changed: Any) -> ForeignFields:
    """Adds the three; ``changed`` is called when one of them is."""
    own = QCoreApplication.translate("ForeignFields", "The office's own ({currency})").format(currency=facts.currency)
    names = {
        "USD": QCoreApplication.translate("ForeignFields", "Dollars (USD)"),
        "BRL": QCoreApplication.translate("ForeignFields", "Reais (BRL)"),
        "ARS": QCoreApplication.translate("ForeignFields", "Argentine pesos (ARS)"),
        "EUR": QCoreApplication.translate("ForeignFields", "Euros (EUR)"),
    }
    coins = [(None, own), *((code, names[code]) for code in COINS if code != facts.currency)]
    coin = form.choice("coin", QCoreApplication.translate("ForeignFields", "Money handed over"), coins, half=True)
    given = form.money(
        "tendered", QCoreApplication.translate("ForeignFields", "How much of it"), currency="USD", half=True
    )
    rate = form.text(
        "rate",
        QCoreApplication.translate("ForeignFields", "Exchange rate"),
        help=QCoreApplication.translate("ForeignFields", "What one of it costs here"),
        half=True,
    )
    made = ForeignFields(facts, form, coin, given, rate)

    def react() -> None:
        made.show()
        changed()

    for editor in (coin, given, rate):
        editor.edited.connect(react)
    made.show()
    return made
