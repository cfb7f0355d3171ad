"""Amounts: integer minor units of a currency, shown and read as the country writes them. Words are in ``words``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from app.models.base.errors import Problem, Refused

Decimal = Literal[",", "."]
MOST_AMOUNT: Final = 10**12
"""The largest amount (minor units) an office can mean; more is a slip of the keyboard, and sums stay whole."""


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency with its ISO 4217 exponent, its sign at home and its Spanish names for amounts in words.

    ``written`` are the other ways people write it beside an amount (lower case, without points).
    """

    code: str
    exponent: int
    symbol: str
    singular: str
    plural: str
    cent: str
    cents: str
    home: tuple[str, ...]
    written: tuple[str, ...] = ()


_CENTS: Final = ("centavo", "centavos")
_CENTIMOS: Final = ("céntimo", "céntimos")
_GUARANI: Final = ("g", "gs", "₲", "guarani", "guaraní", "guaranies", "guaraníes")
_PESO: Final = ("$", "peso", "pesos")
_DOLLAR: Final = ("$", "us$", "u$s", "u$d", "dolar", "dólar", "dolares", "dólares")
_ALL: Final = {
    c.code: c
    for c in (
        Currency("PYG", 0, "Gs. ", "guaraní", "guaraníes", *_CENTIMOS, ("PY",), _GUARANI),
        Currency("CLP", 0, "$", "peso", "pesos", *_CENTS, ("CL",), _PESO),
        Currency("MXN", 2, "$", "peso", "pesos", *_CENTS, ("MX",), (*_PESO, "mn", "mx$", "mex$")),
        Currency("USD", 2, "$", "dólar", "dólares", *_CENTS, ("EC", "SV", "PA"), _DOLLAR),
        Currency("ARS", 2, "$", "peso", "pesos", *_CENTS, ("AR",), (*_PESO, "ar$")),
        Currency("PEN", 2, "S/ ", "sol", "soles", *_CENTIMOS, ("PE",), ("s/", "sol", "soles")),
        Currency("BOB", 2, "Bs ", "boliviano", "bolivianos", *_CENTS, ("BO",), ("bs", "boliviano", "bolivianos")),
        Currency("COP", 2, "$", "peso", "pesos", *_CENTS, ("CO",), (*_PESO, "col$")),
        Currency("UYU", 2, "$", "peso", "pesos", "centésimo", "centésimos", ("UY",), (*_PESO, "$u")),
        Currency("BRL", 2, "R$ ", "real", "reales", *_CENTS, ("BR",), ("r$", "real", "reales")),
        Currency("EUR", 2, "€ ", "euro", "euros", *_CENTIMOS, ("ES",), ("€", "euro", "euros")),
    )
}
_POINT_COUNTRIES: Final = frozenset(("MX", "PA", "SV", "GT", "HN", "NI", "DO", "PE"))


def currency(code: str) -> Currency:
    """Raises ``Refused("money.currency_unknown")``."""
    found = _ALL.get(code) or _ALL.get(code.strip().upper())
    if found is None:
        raise Refused("money.currency_unknown", field="currency", text=code, known=", ".join(_ALL))
    return found


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units (Gs. 340.000 is 340000, $1,234.50 is 123450).

    Sums and comparisons of different currencies raise ``ValueError``, a float ``TypeError``: both are bugs.
    """

    amount: int
    currency: str

    def __post_init__(self) -> None:
        if type(self.amount) is not int:
            raise TypeError(f"an amount is a whole number of minor units, not {self.amount!r}")

    def __add__(self, other: Money) -> Money:
        return Money(self.amount + self._same(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.amount - self._same(other), self.currency)

    def __neg__(self) -> Money:
        return Money(-self.amount, self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.amount < self._same(other)

    def __le__(self, other: Money) -> bool:
        return self.amount <= self._same(other)

    def __bool__(self) -> bool:
        return self.amount != 0

    def times(self, count: int) -> Money:
        """So many of it: seven months of a fee."""
        return Money(self.amount * count, self.currency)

    def _same(self, other: Money) -> int:
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} and {other.currency} do not add up")
        return other.amount


def spread(total: int, parts: int) -> list[int]:
    """Splits minor units into equal parts that lose nothing; the first ones carry the rest.

    Raises ``ValueError`` for less than one part.
    """
    if parts < 1:
        raise ValueError("nothing to spread over")
    share, rest = divmod(abs(total), parts)
    sign = -1 if total < 0 else 1
    return [sign * (share + (index < rest)) for index in range(parts)]


def decimal_sign(country: str) -> Decimal:
    """Mexico, Central America and Peru write 1,234.50; the others 1.234,50 (CLDR)."""
    return "." if country.upper() in _POINT_COUNTRIES else ","


def format_number(amount: int, code: str, country: str) -> str:
    """Minor units as the country writes the bare number: ``340.000``, ``1,234.50``."""
    exponent = currency(code).exponent
    whole, cents = divmod(abs(amount), 10**exponent)
    sign = decimal_sign(country)
    grouped = format_count(whole, country)
    text = f"{grouped}{sign}{cents:0{exponent}d}" if exponent else grouped
    return f"-{text}" if amount < 0 else text


def format_count(count: int, country: str) -> str:
    """How many, as the country writes it: ``10.000``, ``10,000``."""
    return f"{count:,}" if decimal_sign(country) == "." else f"{count:,}".replace(",", ".")


def counted(text: str, count: int, country: str) -> str:
    """A sentence that says ``count`` in bare digits, with the digits as the country writes them."""
    return text.replace(str(count), format_count(count, country), 1)


def plain_number(amount: int, code: str, country: str) -> str:
    """Minor units as a spreadsheet of the country reads them: ``340000``, ``1234,50``, ``1234.50``."""
    exponent = currency(code).exponent
    whole, cents = divmod(abs(amount), 10**exponent)
    text = f"{whole}{decimal_sign(country)}{cents:0{exponent}d}" if exponent else str(whole)
    return f"-{text}" if amount < 0 else text


def format_money(money: Money, country: str, symbol: str | None = None) -> str:
    """With its sign: ``Gs. 340.000`` at home, the code elsewhere (``USD 1.234,50``); negative ``-Gs. 150.000``.

    ``symbol`` is the office's own sign for the home currency ("G. ", "₲ "), with its blank.
    """
    unit = currency(money.currency)
    text = format_number(abs(money.amount), money.currency, country)
    own = unit.symbol if symbol is None else symbol
    shown = f"{own}{text}" if country.upper() in unit.home else f"{unit.code} {text}"
    return f"-{shown}" if money.amount < 0 else shown


_AROUND: Final = re.compile(r"([^0-9]*)([0-9](?:[0-9., ]*[0-9])?)([^0-9]*)")
# "1.500.-", "1.500,--", "1.500=", "1.500***": strokes after an amount so that nobody can add a figure.
_CLOSING: Final = re.compile(r" ?(?:[.,][-–—]+|=+|\*+)$")
_MINUS: Final = re.compile(r"[-−–—(]")
_ONLY_ZEROS: Final = frozenset(("", "0", "00"))
_LONGEST: Final = 15


def parse_amount(text: str, code: str, decimal: Decimal) -> int | Problem:
    """Minor units of an amount that is not negative, by the declared decimal sign and never by guessing.

    With ``","``: ``"1.500"``, ``"Gs. 1.500"``, ``"1 500"``, ``"1.500.-"`` are 1500 and ``"1.5"`` is refused,
    because a group has three digits. The sign of another currency is refused too: "$ 150" is no guaraní.
    """
    unit = currency(code)
    shown = text.strip()[:40]
    bare = _CLOSING.sub("", " ".join(text.split()))
    if not bare:
        return Problem("amount", "amount.empty")
    found = _AROUND.fullmatch(bare)
    if found is None:
        return Problem("amount", "amount.not_a_number", {"text": shown})
    before, number, after = found[1].strip(), found[2], found[3].strip()
    if _MINUS.search(before) or after == "-":
        return Problem("amount", "amount.negative", {"text": shown})
    if before in (".", ",") or after in (".", ","):
        return Problem("amount", "amount.grouping", {"text": shown, "decimal": decimal})
    for sign in (before, after):
        if sign and not _belongs(unit, sign):
            foreign = any(_belongs(other, sign) for other in _ALL.values())
            problem = "amount.other_currency" if foreign else "amount.not_a_number"
            return Problem("amount", problem, {"text": shown, "currency": unit.code})
    return _minor_units(number, unit, decimal, shown)


def _belongs(unit: Currency, sign: str) -> bool:
    plain = sign.lower().replace(".", "").replace(" ", "")
    return plain == unit.code.lower() or plain in unit.written


@lru_cache(maxsize=4)
def _number(decimal: Decimal) -> re.Pattern[str]:
    """Digits alone, or groups of three with one and the same sign between them; then perhaps decimals."""
    group = "." if decimal == "," else ","
    return re.compile(rf"([0-9]+|[1-9][0-9]{{0,2}}([{group} ])[0-9]{{3}}(?:\2[0-9]{{3}})*)(?:[{decimal}]([0-9]+))?")


def _minor_units(number: str, unit: Currency, decimal: Decimal, shown: str) -> int | Problem:
    found = _number(decimal).fullmatch(number)
    if found is None:
        return Problem("amount", "amount.grouping", {"text": shown, "decimal": decimal})
    whole, cents = found[1].replace(found[2] or " ", ""), found[3] or ""
    params = {"text": shown, "currency": unit.code}
    # Spreadsheets write 150000,00 for guaraníes; 150,000 is three decimals and could be a thousand times more.
    if not unit.exponent and cents not in _ONLY_ZEROS:
        return Problem("amount", "amount.no_cents", params)
    if unit.exponent and len(cents) > unit.exponent:
        return Problem("amount", "amount.too_many_decimals", params)
    if len(whole.lstrip("0")) > _LONGEST:
        return Problem("amount", "amount.too_large", {"text": shown})
    digits = cents.ljust(unit.exponent, "0") if unit.exponent else ""
    return int(whole + digits)
