"""Numbers, amounts, days and hours in Spanish words, as receipts and minutes write them. Digits are in ``money``.

Rules: domain.md §5 (apocope, *cien*, *de* after exact millions, currencies without cents); own lines because
the known libraries divide by 100, write "guaranís" and cannot say feminine numbers.
"""

from __future__ import annotations

from datetime import date
from typing import Final, Literal

from app.models.base.values.dates import MONTHS
from app.models.base.values.money import Money, currency

Gender = Literal["m", "f"]
_SMALL: Final = (
    *("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"),
    *("diez", "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve"),
    *("veinte", "veintiuno", "veintidós", "veintitrés", "veinticuatro", "veinticinco", "veintiséis"),
    *("veintisiete", "veintiocho", "veintinueve"),
)
_TENS: Final = ("", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")
_HUNDREDS: Final = (
    *("", "ciento", "doscientos", "trescientos", "cuatrocientos", "quinientos"),
    *("seiscientos", "setecientos", "ochocientos", "novecientos"),
)
_LIMIT: Final = 10**18


def cardinal(n: int, gender: Gender = "m") -> str:
    """``veintiuno``, feminine ``veintiuna``, ``doscientas``; standing alone, not before a noun.

    Raises ``ValueError`` from 10¹⁸ (a trillion) on.
    """
    if n < 0:
        return f"menos {cardinal(-n, gender)}"
    if n >= _LIMIT:
        raise ValueError("too large for words")
    if n == 0:
        return "cero"
    billions, rest = divmod(n, 10**12)
    millions, units = divmod(rest, 10**6)
    parts = []
    if billions:
        parts.append("un billón" if billions == 1 else f"{_apocope(_below_million(billions, 'm'))} billones")
    if millions:
        parts.append("un millón" if millions == 1 else f"{_apocope(_below_million(millions, 'm'))} millones")
    if units:
        parts.append(_below_million(units, gender))
    return " ".join(parts)


def _below_million(n: int, gender: Gender) -> str:
    thousands, rest = divmod(n, 1_000)
    parts = []
    if thousands:
        parts.append("mil" if thousands == 1 else f"{_apocope(_below_thousand(thousands, gender))} mil")
    if rest:
        parts.append(_below_thousand(rest, gender))
    return " ".join(parts)


def _below_thousand(n: int, gender: Gender) -> str:
    if n == 100:
        return "cien"
    hundreds, rest = divmod(n, 100)
    parts = []
    if hundreds:
        word = _HUNDREDS[hundreds]
        parts.append(f"{word[:-2]}as" if gender == "f" and hundreds > 1 else word)
    if rest >= 30:
        tens, ones = divmod(rest, 10)
        parts.append(_TENS[tens] + (f" y {_below_thirty(ones, gender)}" if ones else ""))
    elif rest:
        parts.append(_below_thirty(rest, gender))
    return " ".join(parts)


def _below_thirty(n: int, gender: Gender) -> str:
    word = _SMALL[n]
    return f"{word[:-1]}a" if gender == "f" and n in (1, 21) else word


def _apocope(text: str) -> str:
    """*uno* loses its end before a noun and before *mil* and *millones*: un, veintiún, treinta y un."""
    if text.endswith("veintiuno"):
        return f"{text[:-3]}ún"
    return text[:-1] if text.endswith("uno") else text


def counted(n: int, singular: str, plural: str, gender: Gender = "m") -> str:
    """``doscientos un socios``, ``doscientas una socias``, ``un millón de socios``."""
    joined = "de " if n and n % 10**6 == 0 else ""
    return f"{_apocope(cardinal(n, gender))} {joined}{singular if abs(n) == 1 else plural}"


def amount_in_words(money: Money, style: Literal["suffix", "prefix"] = "suffix") -> str:
    """The amount as receipts say it: ``ciento cincuenta mil guaraníes``.

    ``prefix`` is the Paraguayan form, with a capital: ``Guaraníes ciento cincuenta mil``. MXN says its cents
    as ``50/100 M.N.`` always, other currencies as ``con cincuenta centavos`` when there are any.
    """
    unit = currency(money.currency)
    whole, cents = divmod(abs(money.amount), 10**unit.exponent)
    minus = "menos " if money.amount < 0 else ""
    if style == "prefix":
        text = f"{unit.plural} {minus}{cardinal(whole)}"
    else:
        text = f"{minus}{counted(whole, unit.singular, unit.plural)}"
    if unit.code == "MXN":
        text += f" {cents:02d}/100 M.N."
    elif cents:
        text += f" con {counted(cents, unit.cent, unit.cents)}"
    return text if style == "suffix" else capitalized(text)


def capitalized(text: str) -> str:
    """First letter large, the rest untouched (``str.capitalize`` would write "m.n.")."""
    return text[:1].upper() + text[1:]


def shouted(text: str) -> str:
    """The Mexican form, in capitals that keep their accents and between brackets: ``(UN PESO 00/100 M.N.)``."""
    return f"({text.upper()})"


def day_in_words(day: int) -> str:
    """How minutes open: ``al primer día``, ``a los veintiún días``. Raises ``ValueError`` outside 1 to 31."""
    if not 1 <= day <= 31:
        raise ValueError(f"no month has a day {day}")
    return "al primer día" if day == 1 else f"a los {counted(day, 'día', 'días')}"


def year_in_words(year: int) -> str:
    """``dos mil veintiuno``: stands alone, keeps its end."""
    return cardinal(year)


def date_in_words(day: date) -> str:
    """``a los veintiún días del mes de noviembre de dos mil veintiséis``."""
    return f"{day_in_words(day.day)} del mes de {MONTHS[day.month - 1]} de {year_in_words(day.year)}"
