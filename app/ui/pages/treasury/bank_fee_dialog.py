"""Asking before what the bank kept of card payments becomes an expense: how much it is, and of which category."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.base.values.dates import format_iso
from app.models.base.values.money import decimal_sign
from app.models.cash.bank_state import BankLine, key_of
from app.models.cash.books import BookLine
from app.models.cash.matching import FEES, match_net
from app.models.cash.queries import expense_categories
from app.models.cash.rules import usual_categories
from app.ui.completing import complete_from
from app.ui.form_dialog import FormDialog
from app.ui.money_words import money_words
from app.ui.page import Desk


class BankFeeDialog(FormDialog):
    """The chosen movements less what the bank put in the account; the difference is entered and all is reconciled."""

    def __init__(
        self, desk: Desk, line: BankLine, taken: Sequence[BookLine], currency: str, parent: QWidget | None = None
    ) -> None:
        gross = sum(one.amount for one in taken)
        kept = gross - line.amount
        facts = replace(desk.facts, currency=currency)
        chosen = self.tr("%n movement(s) make {gross}, and the bank's line of {day} says {net}.", "", len(taken))
        said = self.tr("It kept {fee} ({share} %). An expense of that day is entered, and all of it is reconciled.")
        super().__init__(
            desk,
            self.tr("The bank kept {fee}").format(fee=money_words(kept, facts)),
            self.tr("Enter the expense"),
            intro="\n".join(
                (
                    chosen.format(
                        gross=money_words(gross, facts), day=format_iso(line.day), net=money_words(line.amount, facts)
                    ),
                    said.format(fee=money_words(kept, facts), share=_share(kept, gross, desk.facts.country)),
                )
            ),
            parent=parent,
        )
        self._line = line
        self._keys = [key_of(one) for one in taken]
        category = self.form.text("category", self.tr("What it was spent on"), required=True, value=FEES)
        known = [name for _, name in desk.runner.now(expense_categories)]
        complete_from(category, list(dict.fromkeys([*known, *usual_categories()])))

    def send(self, values: dict[str, Any]) -> None:
        self.run(match_net, self._line.id, self._keys, values["category"])


def _share(kept: int, gross: int, country: str) -> str:
    """``3,2`` of a hundred."""
    if not gross:
        return "0"
    share = (Decimal(kept * 100) / abs(gross)).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return f"{share:f}".removesuffix(".0").replace(".", decimal_sign(country))
