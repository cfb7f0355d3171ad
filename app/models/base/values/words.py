"""Numbers in Spanish words, right for receipts: apocope, *cien*, *de* after exact millions, currencies without cents."""

from __future__ import annotations

from typing import Final, Literal

from app.models.base.values.money import Money, currency

Gender = Literal["m", "f"]
_SMALL: Final = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho "
    "diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
).split()
_TENS: Final = ("", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")
_HUNDREDS: Final = (
    *("", "ciento", "doscientos", "trescientos", "cuatrocientos", "quinientos", "seiscientos", "setecientos"),
    *("ochocientos", "novecientos"),
)
_LIMIT: Final = 10**18


def cardinal(n: int, gender: Gender = "m") -> str:
    """``veintiuno``, feminine ``veintiuna``, ``doscientas``; up to a trillion (10¹⁸) less one."""
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
        parts.append(
            "un billón" if billions == 1 else f"{_before_noun(_below_million(billions, 'm'))} billones"
        )
    if millions:
        parts.append(
            "un millón" if millions == 1 else f"{_before_noun(_below_million(millions, 'm'))} millones"
        )
    if units:
        parts.append(_below_million(units, gender))
    return " ".join(parts)


def _below_million(n: int, gender: Gender) -> str:
    thousands, rest = divmod(n, 1_000)
    parts = []
    if thousands:
        parts.append(
            "mil" if thousands == 1 else f"{_before_noun(_below_thousand(thousands, gender), gender)} mil"
        )
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
        parts.append(
            word.replace("cientos", "cientas").replace("quinientos", "quinientas") if gender == "f" else word
        )
    if rest >= 30:
        tens, ones = divmod(rest, 10)
        parts.append(_TENS[tens] + (f" y {_one(ones, gender)}" if ones else ""))
    elif rest:
        parts.append(_one(rest, gender))
    return " ".join(parts)


def _one(n: int, gender: Gender) -> str:
    word = _SMALL[n]
    return word[:-1] + "a" if gender == "f" and n in (1, 21) else word


def _before_noun(text: str, gender: Gender = "m") -> str:
    """*uno* loses its end before a noun and before *mil* and *millones*: un, veintiún, treinta y un."""
    if gender == "f":
        return text
    if text.endswith("veintiuno"):
        return text[: -len("veintiuno")] + "veintiún"
    return text[:-1] if text.endswith("uno") else text


def amount_in_words(money: Money, style: Literal["suffix", "prefix"] = "suffix") -> str:
    """The amount as receipts say it; ``prefix`` is the Paraguayan form ("Guaraníes ciento cincuenta mil").

    MXN says its cents as ``50/100 M.N.``, other currencies with cents as ``con cincuenta centavos``.
    """
    unit = currency(money.currency)
    if money.amount < 0:
        return f"menos {amount_in_words(Money(-money.amount, money.currency), style)}"
    whole, cents = divmod(money.amount, 10**unit.exponent)
    name = unit.singular if whole == 1 else unit.plural
    if style == "prefix":
        text = f"{unit.plural} {cardinal(whole)}"
    else:
        joined = "de " if whole and whole % 10**6 == 0 else ""
        text = f"{_before_noun(cardinal(whole))} {joined}{name}"
    if money.currency == "MXN":
        text += f" {cents:02d}/100 M.N."
    elif cents:
        text += f" con {_before_noun(cardinal(cents))} {'centavo' if cents == 1 else 'centavos'}"
    return text if style == "suffix" else text[0].upper() + text[1:]
