"""A list of people or businesses out of a file or pasted: its rows, and what stands in which cell.

Which titles are known, and what a line means, is said by who asks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from app.exchange.tabular import Cell, Table, open_table
from app.models.base.errors import Refused
from app.models.base.values.dates import format_date
from app.models.base.values.text import clean

MOST_LINES: Final = 5_000
_DIGITS: Final = re.compile(r"[\d.\-\s/+()kK]+")


@dataclass(frozen=True, slots=True)
class Titles:
    """What a list may have above its columns: the field of a title, and which of them name somebody.

    ``first`` and ``second`` are the fields of the first and the next words of a line without titles.
    """

    field_of: Callable[[str], str | None]
    names: Set[str]
    first: str
    second: str

    def of(self, cells: Iterable[str]) -> list[str | None]:
        """The field of each column; none at all where these cells are a line already."""
        fields = [self.field_of(cell) for cell in cells]
        return fields if self.names & set(fields) else []


def rows_of_file(path: Path, sheet: str | None, titles: Titles) -> Iterable[tuple[int, dict[str, str]]]:
    """The number of each row of a CSV, XLSX, XLS or ODS file and what it says. Raises as ``open_table``."""
    table, fields = _titled_table(path, sheet, titles)
    return ((row.row, _said([_cell_text(cell) for cell in row.cells], fields, titles)) for row in table.rows())


def pasted_rows(text: str, titles: Titles) -> Iterable[tuple[int, dict[str, str]]]:
    """The same of cells pasted from a spreadsheet (tabs), of lines with ``;``, or of a name a line."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    rows = [
        (number, [clean(cell) for cell in line.split("\t" if "\t" in line else ";")])
        for number, line in enumerate(lines, 1)
        if line.strip()
    ]
    fields = titles.of(rows[0][1]) if rows else []
    return ((number, _said(cells, fields, titles)) for number, cells in (rows[1:] if fields else rows))


def _titled_table(path: Path, sheet: str | None, titles: Titles) -> tuple[Table, list[str | None]]:
    """The table with the field of each column; no fields where the first row is a line already."""
    try:
        table = open_table(path, sheet=sheet, recognise=titles.field_of)
    except Refused as refusal:
        if refusal.code != "import.no_header":
            raise
    else:
        if fields := titles.of(header.original for header in table.headers):
            return table, fields
    return open_table(path, sheet=sheet, recognise=titles.field_of, titles=False), []


def _said(cells: Sequence[str], fields: Sequence[str | None], titles: Titles) -> dict[str, str]:
    """The cells by their titles, or (without any) each by what it looks like."""
    if not fields:
        return _guessed(cells, titles)
    said: dict[str, str] = {}
    for field, cell in zip(fields, cells, strict=False):
        if field is not None and clean(cell):
            said.setdefault(field, clean(cell))
    return said


def _guessed(cells: Sequence[str], titles: Titles) -> dict[str, str]:
    """Long numbers are a document or a telephone; a short one in front is the line's own."""
    said: dict[str, str] = {}
    for cell in cells:
        bare = clean(cell)
        digits = sum(sign.isdigit() for sign in bare)
        if not bare or (digits < 5 and _DIGITS.fullmatch(bare)):
            continue
        if _DIGITS.fullmatch(bare):
            phone = bare.startswith(("0", "+", "(")) or digits > 10 or "document" in said
            said.setdefault("phone" if phone else "document", bare)
        else:
            said.setdefault(titles.second if titles.first in said else titles.first, bare)
    return said


def _cell_text(cell: Cell) -> str:
    """A cell as somebody would have typed it."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return format_date(cell.date())
    return format_date(cell) if isinstance(cell, date) else "" if cell is None else clean(str(cell))
