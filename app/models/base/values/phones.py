"""Phone numbers as offices write them: several in a cell, old prefixes, kept raw and as E.164."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as written and, when it is a possible one, as E.164."""

    raw: str
    e164: str | None


_SEPARATORS: Final = re.compile(r"\s*(?:[/;|\n]|,|\by\b|\bo\b|\s-\s)\s*")
_DIGITS: Final = re.compile(r"\D+")
_PY_MOBILE: Final = re.compile(r"^0?(9[6-9]\d{7})$")
_PREFIX: Final = {"PY": "595", "CL": "56", "MX": "52"}


def split_phones(cell: str) -> list[str]:
    """``0981… / 021…`` as two; a piece too short to be a number belongs to the one before."""
    pieces: list[str] = []
    for piece in _SEPARATORS.split(cell.strip()):
        if not any(c.isdigit() for c in piece):
            continue
        if pieces and len(_DIGITS.sub("", piece)) < 5:
            pieces[-1] = f"{pieces[-1]} {piece}"
        else:
            pieces.append(piece)
    return pieces


def parse_phone(raw: str, country: str) -> Phone:
    """Possible, not valid: allocation tables age. Old trunk prefixes (CL 09, MX 044/045/01, +52 1) are taken off first."""
    written = " ".join(raw.split())
    digits = _DIGITS.sub("", written)
    if country == "PY" and (found := _PY_MOBILE.match(digits)):
        return Phone(written, f"+595{found[1]}")
    if country == "CL" and len(digits) == 9 and digits[0] == "9":
        return Phone(written, f"+56{digits}")
    if country == "MX" and len(digits) == 10 and digits[0] != "0" and not digits.startswith("1"):
        return Phone(written, f"+52{digits}")
    return Phone(written, _by_library(written, digits, country))


def _by_library(written: str, digits: str, country: str) -> str | None:
    # Imported here: its metadata costs 50 ms at start and most numbers never need it.
    import phonenumbers

    text = written
    if country == "MX":
        national = re.sub(r"^(?:52)?(?:044|045|01|1)(?=\d{10}$)", "", digits)
        text = national if len(national) == 10 else written
    elif country == "CL" and re.fullmatch(r"0\d{8,9}", digits):
        text = digits[1:]
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def format_phone(e164: str, country: str) -> str:
    """National form at home, international elsewhere; an unreadable number is returned as it is."""
    # Imported here for the same reason as above.
    import phonenumbers

    try:
        number = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return e164
    home = phonenumbers.region_code_for_number(number) == country
    style = phonenumbers.PhoneNumberFormat.NATIONAL if home else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return str(phonenumbers.format_number(number, style))
