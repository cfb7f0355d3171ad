"""An amount of the office as it is shown on the screen; what it is an amount of, the page says."""

from __future__ import annotations

from app.models.base.facts import OfficeFacts
from app.models.base.values.money import Money, format_money


def money_words(amount: int, facts: OfficeFacts) -> str:
    """``Gs. 340.000``, of an amount in minor units of the office's currency."""
    return format_money(Money(amount, facts.currency), facts.country)
