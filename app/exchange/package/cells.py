"""Text in a cell so that a spreadsheet neither runs nor changes it (sync.md 4.2). No typed cells or files."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

LONGEST: Final = 8_000
"""Characters a text cell may have."""

MARK: Final = "'"

# What a spreadsheet runs, with the full-width forms that some of them fold before looking.
TRIGGERS: Final = frozenset("=+-@\t\r\n＝＋－＠")

# What it trims or loses at the ends, beyond what str.isspace() knows.
_INVISIBLE: Final = frozenset("\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
_TRUTH: Final = frozenset(("true", "false", "verdadero", "falso"))

# Letters that beside digits make a date, an hour or a number: "3 mar", "1e5", "10 p. m.",
# "2026-11-21T10:00Z", "Gs. 5".
_DATE_WORDS: Final = frozenset(
    word
    for line in (
        "ene enero feb febrero mar marzo abr abril may mayo jun junio jul julio ago agosto",
        "sep sept septiembre set setiembre oct octubre nov noviembre dic diciembre",
        "lun lunes martes mié mie miércoles miercoles jue jueves vie viernes",
        "sáb sab sábado sabado dom domingo",
        "jan january february march apr april june july aug august september october december",
        "mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday",
        "sat saturday sun sunday a p m am pm e d de del t z h gs",
    )
    for word in line.split()
)
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_DIGIT: Final = re.compile(r"\d")

# Whole numbers that come back as they were, and RUC/RUT as the offices write them.
_SAFE_NUMBER: Final = re.compile(r"(?:0|[1-9][0-9]{0,10}|[0-9]{5,9}-[0-9kK])\Z")

# Nearly every name of a register: a letter first, a letter, "." or ")" last, no digit, no truth value.
_PLAIN: Final = re.compile(
    r"(?!(?:true|false|verdadero|falso)\Z)[^\W\d_](?:\D*(?:[^\W\d_]|[.)]))?\Z",
    re.IGNORECASE,
)


def tidy(text: str) -> str:
    """The one form in which text travels: NFC, line feeds for line breaks, no NUL and no half characters."""
    # What goes, goes first: a mark may then meet its letter, and only NFC afterwards joins the two.
    if "\0" in text:
        text = text.replace("\0", "")
    if not text.isascii():
        text = unicodedata.normalize("NFC", text.encode("utf-8", "ignore").decode("utf-8"))
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def escape(text: str) -> str:
    """``text`` with one apostrophe before it if a spreadsheet would run or change it; injective."""
    if not text or _PLAIN.match(text) or not would_change(text):
        return text
    return MARK + text


def unescape(text: str) -> str:
    """Undoes ``escape``: exactly one leading apostrophe goes."""
    return text[1:] if text.startswith(MARK) else text


def would_change(text: str) -> bool:
    """Whether a spreadsheet would run, change or trim this text (or it begins with our own mark)."""
    if not text:
        return False
    first = text[0]
    if first in TRIGGERS or first in "'#＇＃":
        return True
    if _blank(first) or _blank(text[-1]) or text.casefold() in _TRUTH:
        return True
    if not any(character.isalnum() for character in text):
        return True
    if not _DIGIT.search(text) or _SAFE_NUMBER.match(text):
        return False
    return all(word.casefold() in _DATE_WORDS for word in _LETTERS.findall(text))


def _blank(character: str) -> bool:
    return character.isspace() or character in _INVISIBLE
