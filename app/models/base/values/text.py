"""Names as people write them, brought to keys for searching and sorting. What a name means is not decided here."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# Every shape people type between Azote and y: straight, curly, accents used as apostrophes, primes, the
# Guaraní puso (ʼ U+02BC, ꞌ U+A78C).
_APOSTROPHES: Final = frozenset("'’‘‛`´ʼʻʽʹˈ′‵ꞌ＇")
_QUOTES: Final = frozenset('"“”„‟«»')
# Letters that Unicode does not take apart although people type them without their stroke.
_STROKED: Final = {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
_TWO_POINTS: Final = re.compile(r"(?<=\w)\.\.(?=$|[\s·;)”»])")
# "~" sorts behind every letter, so "n~" comes after "nz" and before "o".
_AFTER_N: Final = "n~"


class _Folds(dict[int, str]):
    """What each character becomes; worked out the first time it is met, for ``str.translate``."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        kept = [
            c
            for c in unicodedata.normalize("NFKD", _STROKED.get(char.lower(), char).casefold())
            if not (unicodedata.combining(c) or _is_invisible(c) or c in _APOSTROPHES)
        ]
        folded = "" if char in _APOSTROPHES else "".join(_STROKED.get(c, c) for c in kept).casefold()
        self[code] = folded
        return folded


_FOLDS: Final = _Folds()
_SORTED: Final = _Folds({ord("ñ"): _AFTER_N, ord("Ñ"): _AFTER_N} | {ord(c): "" for c in _QUOTES})


def clean(text: str) -> str:
    """NFC, blanks of every kind as one space, ends trimmed, invisible characters gone; nothing else changes."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    composed = unicodedata.normalize("NFC", text)
    if not composed.isprintable():
        composed = "".join(c for c in composed if c.isspace() or not _is_invisible(c))
    return " ".join(composed.split())


def fold(text: str) -> str:
    """For comparing and searching: no case, accents, tildes or apostrophes; ñ is n; blanks collapsed.

    100,000 names take about 0.1 s.
    """
    if text.isascii() and text.isprintable() and "'" not in text and "`" not in text:
        return " ".join(text.lower().split())
    return " ".join(text.translate(_FOLDS).split())


def search_key(*parts: str) -> str:
    """The folded parts joined by one blank; empty ones are left out."""
    return " ".join([folded for part in parts if part and (folded := fold(part))])


def bare_number(word: str) -> str:
    """An id or telephone as it is kept for searching: ``80009735-1``, ``2.345.678`` and ``0981`` lose sign and zero.

    Words that are no number, or too short to be one, stay as they are.
    """
    if word.isdigit():
        return word.lstrip("0") or word
    plain = word.replace("-", "").replace(".", "")
    return plain.lstrip("0") if len(plain) > 4 and plain.removesuffix("k").isdecimal() else word


def sort_key(text: str) -> str:
    """Spanish order: case, accents, apostrophes and quotes do not count; ñ comes after n."""
    if not text.isascii():
        # A decomposed ñ (n and a tilde of its own, from a Mac) is an ñ too.
        text = unicodedata.normalize("NFC", text)
    return " ".join(text.translate(_SORTED).split())


def one_point(sentence: str) -> str:
    """A sentence that ends in an abbreviation ends in one point: "es de COMEX S.A.. Corrija" loses one.

    "..." and what stands inside a word ("../x", "a..b") stay.
    """
    return _TWO_POINTS.sub(".", sentence) if ".." in sentence else sentence


def _is_invisible(char: str) -> bool:
    """Control and format characters (zero-width space, byte order mark, soft hyphen) that are no blanks."""
    return unicodedata.category(char) in ("Cc", "Cf", "Cs") and not char.isspace()
