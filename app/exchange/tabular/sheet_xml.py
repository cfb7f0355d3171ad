"""What the reading library does not tell of a sheet: cells in error, not calculated, far away. No values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from app.models.base.errors import Refused

CellFaults: TypeAlias = Mapping[tuple[int, str], str]
"""(row, column letter) to the error shown in the cell ("#REF!"), or "" for a formula without a result."""

MAX_CELLS = 40_000_000
"""The library keeps the whole rectangle down to the last cell: one stray cell in XFD1048576 would take all
memory and end the program without a word."""

_OVERLAP = 20_000
"""Bytes shared by two pieces: more than the XML of one cell with the longest formula (8,192 characters)."""

_C = rb"<(?:\w+:)?c\s+(?:[^>]*?\s)?r=\"([A-Z]{1,3})(\d{1,7})\""
_FAR = re.compile(rb" r=\"(?:[A-Z]{3}\d+|[A-Z]{2}\d{5,}|[A-Z]\d{6,})\"(?:[^>]*[^/>])?>")
_FILLED = re.compile(_C + rb"(?:[^>]*[^/>])?>")
_IN_ERROR = re.compile(_C + rb"[^>]*\bt=\"e\"[^>]*>(?:(?!</(?:\w+:)?c>).)*?<(?:\w+:)?v>([^<]{1,20})<", re.DOTALL)
_NO_RESULT = re.compile(
    _C + rb"(?![^>]*\bt=\"str\")[^>]*>\s*<(?:\w+:)?f\b[^<]*(?:/>|</(?:\w+:)?f>)\s*"
    rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)


class SheetScan:
    """Looks at the XML of one sheet piece by piece, in constant memory."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._tail = b""
        self._rows = self._columns = 0
        self._found: dict[tuple[int, str], str] = {}

    @property
    def faults(self) -> CellFaults:
        return self._found

    def look_at(self, piece: bytes) -> None:
        """Raises Refused when a stray cell makes the sheet vast."""
        xml = self._tail + piece
        if b't="e"' in xml:
            for letter, row, shown in _IN_ERROR.findall(xml):
                self._found[int(row), letter.decode("ascii")] = shown.decode("utf-8", errors="replace")
        if b"<f" in xml or b":f" in xml:
            for letter, row in _NO_RESULT.findall(xml):
                self._found.setdefault((int(row), letter.decode("ascii")), "")
        if _FAR.search(xml) is not None:
            self._measure(xml)
        self._tail = xml[-_OVERLAP:]

    def _measure(self, xml: bytes) -> None:
        farthest = ""
        for letters, digits in _FILLED.findall(xml):
            column = _number(letters)
            if column > self._columns or int(digits) > self._rows:
                farthest = f"{letters.decode('ascii')}{int(digits)}"
            self._columns, self._rows = max(self._columns, column), max(self._rows, int(digits))
        if self._columns * self._rows > MAX_CELLS:
            raise Refused("import.sheet_too_large", file=self._path.name, cell=farthest)


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
