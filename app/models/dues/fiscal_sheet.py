"""The lines that come back from the tax office's tool as plain cells: which column is what.

With headings that are known the columns may stand in any order; without, they are who, number, mark, day, amount.
Whose the lines are is found out in ``fiscal_paste``.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from app.models.base.errors import Refused
from app.models.base.values.text import clean, fold
from app.models.dues.fiscal_rules import fiscal_headings

MOST_LINES: Final = 2_000
_ORDER: Final = ("who", "number", "mark", "day", "amount")
_SIGNS: Final = ("\t", ";", ",")
_WHO: Final = ("receipt", "tax_id", "name")


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One line as text. ``who`` is what stands where there are no headings: receipts, a tax id or a name."""

    line: int
    who: str = ""
    receipt: str = ""
    tax_id: str = ""
    name: str = ""
    number: str = ""
    marks: tuple[str, ...] = ()
    day: str = ""
    amount: str = ""
    cancelled: bool = False

    @property
    def said(self) -> str:
        """Who it is about, as it was written."""
        return self.who or self.receipt or " · ".join(text for text in (self.name, self.tax_id) if text)


def sheet_lines(text: str) -> list[SheetLine]:
    """The lines with cells; empty ones and titles pass. Raises ``Refused("fiscal.long")``."""
    lines = text.lstrip("\ufeff").splitlines()
    if len(lines) > MOST_LINES:
        raise Refused("fiscal.long", field="text", most=MOST_LINES)
    return list(_read(lines))


def _read(lines: Sequence[str]) -> Iterator[SheetLine]:
    columns: Mapping[int, str] | None = None
    begun = False
    for at, line in enumerate(lines, 1):
        cells = _cells(line)
        if not any(cells):
            continue
        if not begun and not any(sign.isdigit() for sign in "".join(cells)):
            columns = _columns(cells) or columns
            continue
        begun = True
        yield _by_headings(at, cells, columns) if columns else _by_place(at, cells)


def _cells(line: str) -> list[str]:
    sign = next((one for one in _SIGNS if one in line), "\t")
    return [clean(cell) for cell in next(csv.reader(io.StringIO(line), delimiter=sign), [])]


def _columns(cells: Sequence[str]) -> dict[int, str] | None:
    """Which column is what; None where who or the number is not among the headings."""
    found: dict[int, str] = {}
    for at, cell in enumerate(cells):
        name = _heading(cell)
        if name and name not in found.values():
            found[at] = name
    names = set(found.values())
    return found if names & set(_WHO) and names & {"number", "code"} else None


def _heading(cell: str) -> str:
    """The field that the longest known words in a heading name, "" for none: "Nº recibo" is a receipt, no number."""
    words = re.findall(r"\w+", fold(cell))
    known = fiscal_headings()[0]
    if any(known.get(word) == "" for word in words):
        return ""
    runs = [words[a:b] for a in range(len(words)) for b in range(a + 1, len(words) + 1)]
    named = [(len(run), known[" ".join(run)]) for run in runs if " ".join(run) in known]
    return max(named, key=lambda one: (one[0], one[1] != "number"), default=(0, ""))[1]


def _by_place(at: int, cells: Sequence[str]) -> SheetLine:
    said: dict[str, Any] = dict(zip(_ORDER, cells, strict=False))
    mark = said.pop("mark", "")
    return SheetLine(at, marks=(mark,) if mark else (), **said)


def _by_headings(at: int, cells: Sequence[str], columns: Mapping[int, str]) -> SheetLine:
    said: dict[str, Any] = {columns[place]: cell for place, cell in enumerate(cells) if place in columns}
    state, series = fold(said.pop("state", "")), said.pop("series", "")
    marks = tuple(text for text in (said.pop("stamp", ""), said.pop("code", "")) if text)
    if series and said.get("number"):
        said["number"] = f"{series}-{said['number']}"
    cancelled = any(state.startswith(word) for word in fiscal_headings()[1])
    return SheetLine(at, marks=marks, cancelled=cancelled, **said)
