"""A funder's own workbook: what its titles say, and rows put into its empty cells. The rest of it stays as it is."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from openpyxl import load_workbook
from openpyxl.cell.cell import MergedCell
from openpyxl.styles.numbers import is_date_format
from openpyxl.workbook.workbook import Workbook

from app.models.base.errors import Refused
from app.models.base.values.dates import format_date
from app.models.base.values.text import fold

CellValue = str | int | float | date | None
_LOOKED_AT: Final = 60
_LEAST_KNOWN: Final = 2
_DROPPED: Final = (
    "xl/charts/",
    "xl/drawings/",
    "xl/ctrlProps/",
    "xl/vbaProject",
    "xl/externalLinks/",
    "xl/pivotTables/",
)


@dataclass(frozen=True, slots=True)
class Guess:
    """Where the table of a sheet seems to begin: the row below its titles, each column's title and what it may take."""

    sheet: str
    first_row: int
    titles: Mapping[str, str]
    columns: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Filled:
    """The workbook with its rows; ``lost`` names the parts of it that could not be kept."""

    data: bytes
    lost: tuple[str, ...]


def sheets_of(data: bytes, name: str = "") -> list[str]:
    """Raises ``Refused("template.not_a_workbook")``."""
    return list(_opened(data, name).sheetnames)


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
                best = Guess(at, _below(page, row), said, columns)
    return best if len(best.columns) >= _LEAST_KNOWN else Guess(best.sheet, best.first_row, best.titles, {})


def fill(
    data: bytes, sheet: str, first_row: int, columns: Mapping[str, str], rows: Sequence[Mapping[str, CellValue]]
) -> Filled:
    """A row each from ``first_row`` on, a value only into the columns said (letter → field of the row).

    Only empty cells are written, with the formats they have; a day in a cell that is not formatted as one is text.
    Raises ``Refused``: no workbook, no such sheet, "template.cell_taken" where something stands already.
    """
    macros = any(one.startswith("xl/vbaProject") for one in _parts(data))
    book = _opened(data, macros=macros)
    page = _sheet(book, sheet)
    for at, row in enumerate(rows):
        for letter, field in columns.items():
            cell = page[f"{letter}{first_row + at}"]
            if isinstance(cell, MergedCell) or cell.value not in (None, ""):
                where = f"{sheet}!{letter}{first_row + at}"
                raise Refused("template.cell_taken", field="first_row", cell=where, left=at, count=len(rows))
            _write(cell, row.get(field))
    buffer = io.BytesIO()
    book.save(buffer)
    after = _parts(buffer.getvalue())
    gone = {one for one in _parts(data) - after if one.startswith(_DROPPED)}
    return Filled(buffer.getvalue(), tuple(sorted({one.split("/")[1] for one in gone})))


def _write(cell: Any, value: CellValue) -> None:
    if value is None or value == "":
        return
    kept = cell.number_format
    if isinstance(value, date) and not is_date_format(kept):
        value = format_date(value)
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"  # what begins with = stays text
    cell.number_format = kept


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


def _opened(data: bytes, name: str = "", *, macros: bool = False) -> Workbook:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # parts that openpyxl leaves out are told by ``lost``
            return load_workbook(io.BytesIO(data), keep_vba=macros, rich_text=True)
    except Exception as fault:  # a damaged workbook fails in many ways
        raise Refused("template.not_a_workbook", field="file", file=name) from fault


def _parts(data: bytes) -> set[str]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return set(archive.namelist())
    except zipfile.BadZipFile:
        return set()
