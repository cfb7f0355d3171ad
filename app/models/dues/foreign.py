"""Money of another country handed over at the counter: what was given, at which rate, what it is worth at home."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from app.models.base.errors import Refused
from app.models.base.values.money import MOST_AMOUNT, Money, currency, decimal_sign, format_money

MOST_DECIMALS: Final = 6
_RATE: Final = re.compile(rf"[0-9]{{1,9}}(?:\.[0-9]{{1,{MOST_DECIMALS}}})?")
_GROUPED: Final = re.compile(r"[0-9]{1,3}(?:[.,][0-9]{3})+")


@dataclass(frozen=True, slots=True)
class Tendered:
    """What was handed over: ``amount`` in minor units of ``currency``; ``rate`` is decimal text, home money for one."""

    amount: int
    currency: str
    rate: str


def read_rate(text: str, country: str) -> str:
    """A rate as people type it ("7.312,50" in Paraguay) as decimal text ("7312.5").

    Raises ``Refused("payment.rate_odd")``.
    """
    point = decimal_sign(country)
    group = "." if point == "," else ","
    bare = "".join(text.split())
    whole, _, part = bare.partition(point)
    if group in whole and not _GROUPED.fullmatch(whole):
        raise Refused("payment.rate_odd", field="rate", text=text.strip()[:40])
    plain = f"{whole.replace(group, '')}.{part}" if part else whole.replace(group, "")
    if not _RATE.fullmatch(plain) or not Decimal(plain):
        raise Refused("payment.rate_odd", field="rate", text=text.strip()[:40])
    return f"{Decimal(plain).normalize():f}"


def worth(given: Tendered, home: str) -> int:
    """Minor units of the ``home`` currency, halves up. Raises ``Refused`` for an odd amount, currency or rate."""
    unit = currency(given.currency)
    if unit.code == home:
        raise Refused("payment.tendered_home", field="tendered_currency", currency=home)
    if not 0 < given.amount <= MOST_AMOUNT:
        raise Refused("amount.not_positive" if given.amount <= 0 else "amount.too_large", field="tendered")
    if not _RATE.fullmatch(given.rate) or not Decimal(given.rate):
        raise Refused("payment.rate_odd", field="rate", text=given.rate[:40])
    exact = Decimal(given.amount).scaleb(currency(home).exponent - unit.exponent) * Decimal(given.rate)
    return int(exact.quantize(Decimal(1), ROUND_HALF_UP))


def shared_out(given: Tendered, amounts: Sequence[int]) -> list[int]:
    """The tendered minor units that belong to each amount: in proportion, nothing lost; the last takes the rest."""
    total = sum(amounts)
    parts = [given.amount * amount // total for amount in amounts[:-1]]
    return [*parts, given.amount - sum(parts)]


def rate_text(rate: str, country: str) -> str:
    """The rate as the country writes numbers: ``7.312,5``."""
    whole, _, part = rate.partition(".")
    point = decimal_sign(country)
    grouped = f"{int(whole):,}".replace(",", "." if point == "," else ",")
    return f"{grouped}{point}{part}" if part else grouped


def tendered_text(given: Tendered, country: str) -> str:
    """``USD 50,00``."""
    return format_money(Money(given.amount, given.currency), country)
