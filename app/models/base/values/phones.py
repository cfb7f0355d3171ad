"""Phone numbers as offices write them: several in a cell, old prefixes, kept raw and as E.164."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as written and, when it is a possible one, as E.164 ("+595981123456")."""

    raw: str
    e164: str | None


_STRONG: Final = re.compile(r"\s*(?:[/;|\n\r]|:::)+\s*")
# These also stand inside one number or its note; they part two numbers only between two whole ones.
_WEAK: Final = re.compile(r"\s*,\s*|\s+[yYoOeE]\s+|\s+-\s+|\s*\([^()0-9]*\)\s*")
_WHOLE: Final = 6
_ENDING: Final = 4
_LONGEST: Final = 10
_GROUP: Final = 3
_AREA: Final = re.compile(r"\(?0[0-9]{2}")
_NOT_DIGITS: Final = re.compile(r"[^0-9]+")
_PLAIN: Final = re.compile(r"\+?[0-9 ().\-]+")
_EXTENSION: Final = re.compile(
    r"\s*\b(?:int(?:erno)?|ext(?:ensi[oó]n)?|anexo|x)\b[\s.:º°]*[0-9]{1,6}.*$", re.IGNORECASE
)
_NUMBER: Final = re.compile(r"\(?\+?\(?[0-9](?:[0-9 ().\-]*[0-9])?")
_MARKS: Final = str.maketrans("", "", " ().-")
# What is dialled for a country from abroad.
COUNTRY_CODES: Final = {"PY": "595", "CL": "56", "MX": "52"}
# The everyday numbers, with or without the country's code or the trunk zero: the rest goes to the library.
_COMMON: Final = {
    "PY": re.compile(r"(?:\+?595|0)?(9[6-9][0-9]{7})"),
    "CL": re.compile(r"(?:\+?56)?([29][0-9]{8})"),
    "MX": re.compile(r"(?:\+52)?([2-9][0-9]{9})"),
}
# Prefixes of old numbering plans that the library no longer takes off: Chile's trunk zero before 9 digits,
# Mexico's 01, 044, 045 and the 1 after +52.
_OLD: Final = {
    "CL": re.compile(r"(?:0056|56)?0([2-9][0-9]{8})"),
    "MX": re.compile(r"(?:(?:0052|52)(?:044|045|01|1)|044|045|01|1)([2-9][0-9]{9})"),
}
# Fewer digits are a number without its area code: dialled from elsewhere it reaches somebody else.
_FEWEST: Final = {"PY": 8, "CL": 9, "MX": 10}
# Paraguay's mobiles are 9xx and six digits more; no landline begins with 9. The library takes one digit less.
_SLIP: Final = {"PY": re.compile(r"9(?![0-9]{8}$)")}


def split_phones(cell: str) -> list[str]:
    """``0981 123456 / 021 445555`` as two; ``021 445555/6`` as 021 445555 and 021 445556; notes are dropped."""
    pieces: list[str] = []
    area_alone = False
    for part in _STRONG.split(cell.strip()):
        for piece in _weakly_split(part):
            digits = len(_NOT_DIGITS.sub("", piece))
            if not digits:
                continue
            before = len(_NOT_DIGITS.sub("", pieces[-1])) if pieces else 0
            if area_alone and digits >= _GROUP and before + digits <= _LONGEST:
                pieces[-1] = f"{pieces[-1]} {piece}"  # "0981/123/456"
                continue
            area_alone = 0 < before <= _ENDING and before + digits <= _LONGEST
            if before and digits <= _ENDING and not _AREA.match(piece):
                _join_ending(pieces, piece)
            elif area_alone:
                # "0981/123456": the area code by itself.
                pieces[-1] = f"{pieces[-1]} {piece}"
            else:
                pieces.append(piece)
    return pieces


def _weakly_split(part: str) -> list[str]:
    pieces: list[str] = []
    start = 0
    for mark in _WEAK.finditer(part):
        left, right = part[start : mark.start()], part[mark.end() :]
        if all(len(_NOT_DIGITS.sub("", side)) >= _WHOLE for side in (left, right)):
            pieces.append(left)
            start = mark.end()
    return [*pieces, part[start:]]


def _join_ending(pieces: list[str], piece: str) -> None:
    """``/6`` after a whole number is the next line of the same switchboard; anything else is its note."""
    before = pieces[-1]
    if piece.isdecimal() and before[-len(piece) :].isdecimal() and len(_NOT_DIGITS.sub("", before)) > _WHOLE:
        pieces.append(before[: -len(piece)] + piece)
    else:
        pieces[-1] = f"{before} {piece}"


def parse_phone(raw: str, country: str) -> Phone:
    """Possible, not valid: allocation tables age (``9 1234 5678`` of Chile is in use and not in the table).

    ``raw`` is one number (see ``split_phones``). 100,000 mobiles of Paraguay, Chile or Mexico take 0.3 s.
    """
    written = " ".join(raw.split())
    country = country.upper()
    common = _COMMON.get(country)
    if common is not None and _PLAIN.fullmatch(written):
        found = common.fullmatch(written.translate(_MARKS))
        if found is not None:
            return Phone(written, f"+{COUNTRY_CODES[country]}{found[1]}")
    return Phone(written, _by_library(written, country))


def _by_library(written: str, country: str) -> str | None:
    # Its tables cost 50 ms, and most numbers never need it.
    import phonenumbers  # noqa: PLC0415

    text = _number_only(written)
    digits = _NOT_DIGITS.sub("", text)
    old = _OLD.get(country)
    if old is not None and (found := old.fullmatch(digits)):
        text = found[1]
    elif digits.startswith("00") and len(digits) > 9:
        # 00 is what everybody dials for "+", whatever the operators' own prefixes are.
        text = f"+{digits[2:]}"
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return None
    if phonenumbers.is_possible_number_with_reason(number) != phonenumbers.ValidationResult.IS_POSSIBLE:
        return None
    national = str(phonenumbers.national_significant_number(number))
    home = f"{number.country_code}" == COUNTRY_CODES.get(country)
    if home and (len(national) < _FEWEST[country] or (country in _SLIP and _SLIP[country].match(national))):
        return None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def _number_only(written: str) -> str:
    """Without label, extension and note: "Cel. 0981 123456 (Marta)", "021 445555 int 2".

    The library would read the letters as keys of the phone.
    """
    without = _EXTENSION.sub("", written)
    found = _NUMBER.search(without)
    if found is None or without[found.end() : found.end() + 1].isalpha():
        # A letter in the middle is a slip ("12345O"), not a note.
        return ""
    return without if any(c.isdigit() for c in without[found.end() :]) else found[0]


def format_phone(e164: str, country: str) -> str:
    """National form at home (``0981 123456``), international elsewhere; an unreadable one as it is."""
    if country.upper() == "PY" and len(e164) == 13 and e164.startswith("+5959"):
        return f"0{e164[4:7]} {e164[7:]}"
    # Imported here for the same reason as above.
    import phonenumbers  # noqa: PLC0415

    try:
        number = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return e164
    # By its code, not by region: numbers outside the allocation tables belong to no region.
    home = number.country_code == phonenumbers.country_code_for_region(country.upper())
    style = phonenumbers.PhoneNumberFormat.NATIONAL if home else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return str(phonenumbers.format_number(number, style))


def phone_text(e164: str, raw: str, country: str) -> str:
    """A stored number as it prints (see ``format_phone``); as it was written where it is no possible number."""
    return format_phone(e164, country) if e164 else raw


def whatsapp_link(e164: str) -> str:
    """The address that opens a WhatsApp conversation: ``https://wa.me/595981123456``; "" for what is no E.164."""
    digits = e164.removeprefix("+")
    return f"https://wa.me/{digits}" if e164.startswith("+") and digits.isdecimal() else ""
