"""A funder's own workbook: what its titles say, and rows put into its empty cells. The rest of it stays as it is."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from xml.parsers.expat import ExpatError

from openpyxl import load_workbook
from openpyxl.cell.cell import MergedCell
from openpyxl.workbook.workbook import Workbook

from app.exchange.workbook_cells import CellValue, write_cells
from app.models.base.errors import Refused
from app.models.base.values.text import fold

_LOOKED_AT: Final = 60
_LEAST_KNOWN: Final = 2
_TITLE_ROWS: Final = 4


@dataclass(frozen=True, slots=True)
class Guess:
    """Where the table of a sheet seems to begin: the row below its titles, each column's title and what it may take."""

    sheet: str
    first_row: int
    titles: Mapping[str, str]
    columns: Mapping[str, str]


def guess(data: bytes, known: Mapping[str, Sequence[str]], sheet: str = "", name: str = "") -> Guess:
    """The row whose cells say most of the titles in ``known`` (field → folded titles), and what they say.

    Raises ``Refused``: no workbook, no such sheet.
    """
    book = _opened(data, name)
    fields = {title: field for field, titles in known.items() for title in titles}
    best = Guess(sheet or book.sheetnames[0], 1, {}, {})
    for at in [sheet] if sheet else book.sheetnames:
        page = _sheet(book, at)
        for row in range(1, min(page.max_row, _LOOKED_AT) + 1):
            said = _titles(page, row)
            columns: dict[str, str] = {}
            for letter, title in said.items():
                field = fields.get(bare_title(title))
                if field is not None and field not in columns.values():
                    columns[letter] = field
            if len(columns) > len(best.columns):
                first = _below(page, row)
                free = {letter: one for letter, one in columns.items() if page[f"{letter}{first}"].value is None}
                best = Guess(at, first, said, free)  # where a formula stands, the workbook says it by itself
    return best if len(best.columns) >= _LEAST_KNOWN else Guess(best.sheet, best.first_row, best.titles, {})


def fill(
    data: bytes, sheet: str, first_row: int, columns: Mapping[str, str], rows: Sequence[Mapping[str, CellValue]]
) -> bytes:
    """A row each from ``first_row`` on, a value only into the columns said (letter → field of the row).

    Only empty cells are written, see ``write_cells``. Raises ``Refused``: no workbook, no such sheet,
    "template.cell_taken" where something stands already.
    """
    page = _sheet(_opened(data), sheet)
    values: dict[tuple[int, int], CellValue] = {}
    for at, row in enumerate(rows):
        for letter, field in columns.items():
            if not field:
                continue
            cell = page[f"{letter}{first_row + at}"]
            if isinstance(cell, MergedCell) or cell.value not in (None, ""):
                where = f"{sheet}!{letter}{first_row + at}"
                raise Refused("template.cell_taken", field="first_row", cell=where, left=at, count=len(rows))
            values[cell.row, cell.column] = row.get(field)
    try:
        return write_cells(data, sheet, values)
    except (ExpatError, KeyError, StopIteration, ValueError, zipfile.BadZipFile) as fault:
        raise Refused("template.not_a_workbook", field="file", file="") from fault


def left_empty(
    data: bytes, sheet: str, first_row: int, titles: Mapping[str, str], columns: Mapping[str, str]
) -> dict[str, str]:
    """The titled columns (letter → title) into which nothing would go: no field is said, no formula stands there.

    Raises ``Refused`` as ``fill``.
    """
    page = _sheet(_opened(data), sheet)
    empty = [one for one in titles if not columns.get(one) and page[f"{one}{first_row}"].value in (None, "")]
    return {one: titles[one] for one in empty}


def titles_above(data: bytes, sheet: str, first_row: int) -> dict[str, str]:
    """What the columns are called: the nearest row above the first voucher that says most. Raises ``Refused``."""
    page = _sheet(_opened(data), sheet)
    rows = [_titles(page, row) for row in range(first_row - 1, max(first_row - 1 - _TITLE_ROWS, 0), -1)]
    most = max(rows, key=len, default={})
    below: dict[str, str] = {}
    for row in reversed(rows[: rows.index(most) + 1] if rows else []):
        below |= row  # a second row of titles under the first says more
    return below


def bare_title(text: str) -> str:
    """A title as ``known`` has them: folded, without signs."""
    return " ".join(re.sub(r"[^a-z0-9 ]", " ", fold(text)).split())


def _titles(page: Any, row: int) -> dict[str, str]:
    found = {}
    for cell in page[row]:
        if isinstance(cell.value, str) and cell.value.strip():
            found[cell.column_letter] = " ".join(cell.value.split())
    return found


def _below(page: Any, row: int) -> int:
    """The first row under a title, which may be merged over several rows."""
    lowest = row
    for one in page.merged_cells.ranges:
        if one.min_row <= row <= one.max_row:
            lowest = max(lowest, one.max_row)
    return lowest + 1


def _sheet(book: Workbook, name: str) -> Any:
    if name not in book.sheetnames or not hasattr(book[name], "max_row"):
        raise Refused("template.no_sheet", field="sheet", text=name[:60], known=", ".join(book.sheetnames))
    return book[name]


def _opened(data: bytes, name: str = "") -> Workbook:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # parts that openpyxl does not know: it only reads here
            return load_workbook(io.BytesIO(data), rich_text=True)
    except Exception as fault:  # a damaged workbook fails in many ways
        raise Refused("template.not_a_workbook", field="file", file=name) from fault
