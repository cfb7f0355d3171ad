"""Amounts: integer minor units of a currency, shown and read as the country writes them. Words are in ``words``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from app.models.base.errors import Problem, Refused

Decimal = Literal[",", "."]


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency with its ISO 4217 exponent and its names for amounts in words."""

    code: str
    exponent: int
    symbol: str
    singular: str
    plural: str
    home: str


_ALL: Final = {
    c.code: c
    for c in (
        Currency("PYG", 0, "Gs. ", "guaraní", "guaraníes", "PY"),
        Currency("CLP", 0, "$", "peso", "pesos", "CL"),
        Currency("MXN", 2, "$", "peso", "pesos", "MX"),
        Currency("USD", 2, "US$", "dólar", "dólares", "EC"),
        Currency("ARS", 2, "$", "peso", "pesos", "AR"),
        Currency("PEN", 2, "S/ ", "sol", "soles", "PE"),
        Currency("BOB", 2, "Bs ", "boliviano", "bolivianos", "BO"),
        Currency("COP", 2, "$", "peso", "pesos", "CO"),
        Currency("UYU", 2, "$", "peso", "pesos", "UY"),
        Currency("BRL", 2, "R$ ", "real", "reales", "BR"),
        Currency("EUR", 2, "€ ", "euro", "euros", "ES"),
    )
}
_POINT_COUNTRIES: Final = frozenset(("MX", "PA", "SV", "GT", "HN", "NI", "DO", "PE"))


def currency(code: str) -> Currency:
    """Raises ``Refused("money.currency_unknown")``."""
    found = _ALL.get(code.upper())
    if found is None:
        raise Refused("money.currency_unknown", field="currency", text=code, known=", ".join(_ALL))
    return found


@dataclass(frozen=True, slots=True, order=False)
class Money:
    """An amount in minor units; sums of different currencies are refused."""

    amount: int
    currency: str

    def __add__(self, other: Money) -> Money:
        return Money(self.amount + self._same(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.amount - self._same(other), self.currency)

    def _same(self, other: Money) -> int:
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} and {other.currency} do not add up")
        return other.amount


def spread(total: int, parts: int) -> list[int]:
    """Splits minor units into equal parts that lose nothing; the first ones carry the rest."""
    share, rest = divmod(total, parts)
    return [share + (index < rest) for index in range(parts)]


def decimal_sign(country: str) -> Decimal:
    return "." if country.upper() in _POINT_COUNTRIES else ","


def format_number(amount: int, code: str, country: str) -> str:
    """Minor units as the country writes the bare number: ``340.000``, ``1,234.50``."""
    exponent = currency(code).exponent
    whole, cents = divmod(abs(amount), 10**exponent)
    sign = decimal_sign(country)
    grouped = f"{whole:,}".replace(",", "." if sign == "," else ",")
    text = f"{grouped}{sign}{cents:0{exponent}d}" if exponent else grouped
    return f"-{text}" if amount < 0 else text


def format_money(money: Money, country: str) -> str:
    """With its sign: ``Gs. 340.000`` at home, the code elsewhere (``USD 1.234,50``); negative ``-Gs. 150.000``."""
    unit = currency(money.currency)
    text = format_number(abs(money.amount), money.currency, country)
    shown = f"{unit.symbol}{text}" if unit.home == country.upper() else f"{unit.code} {text}"
    return f"-{shown}" if money.amount < 0 else shown


_WRAPPING: Final = re.compile(
    r"^(?:gs?\.?|₲|us\$|\$|[a-z]{3}|s/|bs\.?|r\$|€)?\s*(.*?)\s*(?:\.-|\.–|-|gs\.?|[a-z]{3})?$", re.I
)


def parse_amount(text: str, code: str, decimal: Decimal) -> int | Problem:
    """Minor units of a positive amount, by the declared decimal sign and never by guessing.

    ``"1.500"`` with ``","`` is 1500; ``"1.5"`` with ``","`` is refused because a group has three digits.
    """
    unit = currency(code)
    shown = text.strip()[:40]
    bare = _WRAPPING.sub(r"\1", " ".join(text.split()))
    if not bare:
        return Problem("amount", "amount.empty")
    if bare.startswith(("-", "(")):
        return Problem("amount", "amount.negative", {"text": shown})
    group = "." if decimal == "," else ","
    found = re.fullmatch(
        rf"(\d+|\d{{1,3}}(?:[{re.escape(group)} ]\d{{3}})+)(?:{re.escape(decimal)}(\d*))?", bare
    )
    if found is None:
        code_ = "amount.grouping" if re.fullmatch(r"[\d.,]+", bare) else "amount.not_a_number"
        return Problem("amount", code_, {"text": shown, "decimal": decimal})
    whole, cents = re.sub(r"\D", "", found[1]), found[2] or ""
    if cents.strip("0") and not unit.exponent:
        return Problem("amount", "amount.no_cents", {"text": shown, "currency": unit.code})
    if len(cents) > unit.exponent and cents[unit.exponent :].strip("0"):
        return Problem("amount", "amount.too_many_decimals", {"text": shown, "currency": unit.code})
    if len(whole) > 15:
        return Problem("amount", "amount.too_large", {"text": shown})
    minor: int = int(whole) * 10**unit.exponent + int(
        (cents[: unit.exponent]).ljust(unit.exponent, "0") or "0"
    )
    return minor
