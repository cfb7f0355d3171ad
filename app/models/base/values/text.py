"""Names as people write them, brought to keys for searching and sorting. What a name means is not decided here."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_APOSTROPHES: Final = dict.fromkeys(map(ord, "'’‘`´ʼʹ"), None)
_BLANKS: Final = re.compile(r"[\s\u00a0\u200b\u202f\ufeff]+")


def clean(text: str) -> str:
    """NFC, inner blanks collapsed, ends trimmed; nothing else is changed."""
    if text.isascii():
        return " ".join(text.split())
    return _BLANKS.sub(" ", unicodedata.normalize("NFC", text)).strip()


def fold(text: str) -> str:
    """For comparing and searching: no case, accents, tildes or apostrophes; ñ is n; blanks collapsed."""
    if text.isascii() and "'" not in text and "`" not in text:
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text).translate(_APOSTROPHES)
    plain = "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
    return " ".join(_BLANKS.sub(" ", plain).split())


def search_key(*parts: str) -> str:
    """The folded parts joined by one blank; empty ones are left out."""
    return " ".join(folded for part in parts if part and (folded := fold(part)))


def sort_key(text: str) -> str:
    """Spanish order: accents do not count, ñ comes after n."""
    if text.isascii():
        return fold(text)
    pieces = unicodedata.normalize("NFC", text).replace("Ñ", "ñ").split("ñ")
    return "n~".join(fold(piece) if piece.strip() == piece else fold(f"x{piece}x")[1:-1] for piece in pieces)
