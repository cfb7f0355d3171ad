"""In which encoding a text was written, decided by what Spanish looks like; files are opened elsewhere.

Rule of sync.md 2.4 (no detector library): byte order mark, strict UTF-8, UTF-16, then the best of cp1252,
cp850, mac_roman. UTF-8 that was taken for cp1252 and encoded again («Ã±») is a condition of the whole file.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter

from app.models.base.errors import Refused

TWICE = "utf-8-twice"
"""Our name for doubly encoded UTF-8, accepted wherever an encoding is named."""

SINGLE_BYTE = ("cp1252", "cp850", "mac_roman")

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NAMES = {
    "ansi": "cp1252",
    "excel": "cp1252",
    "dos": "cp850",
    "oem": "cp850",
    "mac": "mac_roman",
    "unicode": "utf-16",
}
_RUNS = re.compile(rb"(?s)([\x00-\x7f]?)([\x80-\xff]+)(?=(.?))")
_CP1252_TO_BYTES = {
    ord(bytes([code]).decode("cp1252")): code
    for code in range(0x80, 0xA0)
    if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)  # undefined in cp1252: programs keep the code as it is
}
_LOWER = frozenset("áéíóúüñ")
_UPPER = frozenset("ÁÉÍÓÚÜÑ")
_ORDINAL = frozenset("ºª°")
_NEUTRAL = frozenset("¿¡«»–—‘’“”…•€´·¨àèçãõâêô\xa0")

Runs = Counter[tuple[bytes, bytes, bytes]]
"""How often a run of bytes above 127 occurs, with the byte before and the byte after it."""


def marked(head: bytes) -> str | None:
    """The encoding that a byte order mark, or the zeros of unmarked UTF-16, give away."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    even, odd = head[0::2], head[1::2]
    if len(odd) >= 4:
        if odd.count(0) > 0.5 * len(odd) and even.count(0) < 0.05 * len(even):
            return "utf-16-le"
        if even.count(0) > 0.5 * len(even) and odd.count(0) < 0.05 * len(odd):
            return "utf-16-be"
    return None


def named(encoding: str, head: bytes) -> str:
    """The codec for a name a person gave ("ANSI", "windows-1252"); Refused when there is none."""
    asked = encoding.strip().casefold()
    if asked == TWICE:
        return TWICE
    try:
        found = codecs.lookup(_NAMES.get(asked, asked)).name
        "a".encode(found)  # refuses "base64" and its kind, which are no text encodings
    except (LookupError, ValueError):
        raise Refused("import.unknown_encoding", field="encoding", encoding=encoding[:40]) from None
    if found == "utf-8" and head.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    return "mac_roman" if found == "mac-roman" else found  # Python's two spellings of one name


def count_runs(runs: Runs, chunk: bytes) -> None:
    if not chunk.isascii():
        runs.update(_RUNS.findall(chunk))


def best_single_byte(runs: Runs) -> str | None:
    """The encoding in which the runs look most like Spanish; None when nothing decides."""
    scores: dict[str, int] = {}
    for encoding in SINGLE_BYTE:
        score = _score(runs, encoding)
        if score is not None:
            scores[encoding] = score
    if not scores:
        return None
    top = max(scores.values())
    best = [encoding for encoding, score in scores.items() if score == top]
    return best[0] if top >= 0 and len(best) == 1 else None


def doubly_encoded(runs: Runs) -> tuple[int, int]:
    """How many runs of UTF-8 (doubly encoded, properly encoded) a file holds."""
    twice = once = 0
    for (_, run, _), times in runs.items():
        try:
            text = run.decode("utf-8").removeprefix("\ufeff")
            if not text:
                continue
            undone = undo_twice(text)
        except ValueError:
            once += times
            continue
        if any(letter in _LOWER or letter in _UPPER or letter in _ORDINAL for letter in undone):
            twice += times
    return twice, once


def undo_twice(text: str) -> str:
    """«PeÃ±a» to «Peña»; ValueError when the text was not encoded twice."""
    return text.translate(_CP1252_TO_BYTES).encode("latin-1").decode("utf-8")


def _score(runs: Runs, encoding: str) -> int | None:
    total = 0
    for (before, run, after), times in runs.items():
        try:
            text = run.decode(encoding)
        except UnicodeDecodeError:
            return None
        around = (_ascii(before), *text, _ascii(after))
        total += times * sum(_likely(around[at - 1 : at + 2]) for at in range(1, len(around) - 1))
    return total


def _ascii(neighbour: bytes) -> str:
    return neighbour.decode("latin-1") if neighbour.isascii() else ""


def _likely(three: tuple[str, ...]) -> int:
    """How Spanish the middle of three characters is: 1, 0 or -1."""
    before, letter, after = three
    if letter in _LOWER:
        return 1 if before.isalpha() or after.islower() else -1
    if letter in _UPPER:
        # "Ángel", "PEÑA", but not "JosÚ": that is cp1252 read as cp850.
        return 1 if not before.islower() and not (before.isupper() and after.islower()) else -1
    if letter in _ORDINAL:
        # "Nº", "1º", "Mª", but not "Garc°a": that is cp850 read as mac_roman.
        return 1 if (before.isdigit() or before in ".NnMD") and not after.isalpha() else -before.isalpha()
    return 0 if letter in _NEUTRAL else -1
