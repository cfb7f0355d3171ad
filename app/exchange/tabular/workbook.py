"""Tables in workbooks (XLSX, XLSB, XLS, ODS): which sheet, its cells as values. Text files are elsewhere."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time, timedelta
from itertools import islice
from pathlib import Path

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from app.exchange.tabular.archive import Proven, prove
from app.exchange.tabular.files import open_elsewhere, reading
from app.exchange.tabular.headers import LOOK_AT, Candidate, HeaderRow, find_header, headers_of, title, without_titles
from app.exchange.tabular.sheet_xml import CellFaults
from app.exchange.tabular.table import (
    Cell,
    Decimal,
    Header,
    Progress,
    Recognise,
    Row,
    SheetInfo,
    Source,
    Table,
    fit,
    is_blank,
)
from app.models.base.errors import Problem, Refused

MAX_BYTES = 200 << 20
"""A register of 100,000 rows is 5 MB; beyond this it is pictures or not a register."""

_EXACT = 2**53
"""Up to here a float is an exact whole number."""


@dataclass(frozen=True, slots=True)
class Book:
    """A proven workbook, whole in memory: the file itself is already closed, so Excel may save it."""

    path: Path
    workbook: CalamineWorkbook
    proven: Proven


def open_sheet(
    path: Path,
    *,
    sheet: int | str | None,
    decimal: Decimal | None,
    recognise: Recognise,
    progress: Progress | None,
    titles: bool = True,
) -> Table:
    """See ``opening.open_table``."""
    book = _open(path, progress)
    chosen, header = _choose(book, sheet, recognise) if titles else _first_with_cells(book, sheet)
    headers = headers_of(header)
    source = Source(path, sheet=chosen.name, decimal=decimal, date1904=book.proven.date1904)
    faults = book.proven.faults.get(chosen.name, {})

    def read() -> Iterator[Row]:
        return _rows(chosen, header, headers, faults)

    about = max(chosen.end[0] + 1 - header.row, 0) if chosen.end else 0
    above = tuple(one.cells for one in header.above)
    return Table(source, headers, about, read, open_elsewhere(path), above)


def sheets(path: Path) -> list[SheetInfo]:
    """See ``opening.sheets``; charts and macro sheets are left out."""
    book = _open(path, None)
    infos = []
    for number, name, visible in _worksheets(book):
        sheet = _sheet(book, name)
        infos.append(SheetInfo(number, name, sheet.height, sheet.width, visible))
    return infos


def _open(path: Path, progress: Progress | None) -> Book:
    with reading(path):
        if path.stat().st_size > MAX_BYTES:
            raise Refused("import.file_too_large", file=path.name, megabytes=MAX_BYTES >> 20)
        data = path.read_bytes()
    proven = prove(path, data, progress)
    try:
        # from_path would believe the extension.
        return Book(path, CalamineWorkbook.from_filelike(io.BytesIO(data)), proven)
    except PasswordError:
        raise Refused("import.password", file=path.name) from None
    except (CalamineError, OSError):
        raise Refused("import.damaged", file=path.name) from None


def _worksheets(book: Book) -> list[tuple[int, str, bool]]:
    """(number from 1, name, visible) of the sheets that have cells."""
    found = [facts for facts in book.workbook.sheets_metadata if facts.typ == SheetTypeEnum.WorkSheet]
    return [(at, facts.name, facts.visible == SheetVisibleEnum.Visible) for at, facts in enumerate(found, 1)]


def _sheet(book: Book, name: str) -> CalamineSheet:
    try:
        return book.workbook.get_sheet_by_name(name)
    except (CalamineError, OSError):
        raise Refused("import.damaged", file=book.path.name) from None


def _choose(book: Book, sheet: int | str | None, recognise: Recognise) -> tuple[CalamineSheet, HeaderRow]:
    """The sheet asked for, else the visible one whose titles are known best (a hidden one if no other)."""
    best: tuple[int, CalamineSheet, HeaderRow] | None = None
    seen = ""
    for _, name, visible in _asked(book, sheet):
        if best is not None and not visible:
            continue
        found = _sheet(book, name)
        candidates = _first_rows(found)
        seen = seen or next((text for row in candidates for cell in row.cells if (text := title(cell))), "")
        header = find_header(candidates, recognise)
        if header is not None and (best is None or header.known > best[0]):
            best = (header.known, found, header)
    if best is None:
        raise Refused("import.no_header" if seen else "import.empty", file=book.path.name, seen=seen[:60])
    return best[1], best[2]


def _first_with_cells(book: Book, sheet: int | str | None) -> tuple[CalamineSheet, HeaderRow]:
    """The sheet asked for, else the first visible one that holds something, read from its first row."""
    for _, name, _ in _asked(book, sheet):
        found = _sheet(book, name)
        header = without_titles(_first_rows(found))
        if header is not None:
            return found, header
    raise Refused("import.empty", file=book.path.name)


def _asked(book: Book, sheet: int | str | None) -> list[tuple[int, str, bool]]:
    known = _worksheets(book)
    if sheet is None:
        return sorted(known, key=lambda facts: not facts[2])
    wanted = str(sheet).strip().casefold()
    for facts in known:
        if (isinstance(sheet, str) and facts[1].strip().casefold() == wanted) or sheet == facts[0]:
            return [facts]
    for facts in known:
        if str(facts[0]) == wanted:
            return [facts]
    names = ", ".join(facts[1] for facts in known)
    raise Refused("import.no_sheet", field="sheet", file=book.path.name, sheet=str(sheet)[:40], sheets=names[:200])


def _first_rows(sheet: CalamineSheet) -> list[Candidate]:
    return [Candidate(row, row, cells) for row, cells in islice(_cells(sheet), LOOK_AT)]


def _cells(sheet: CalamineSheet) -> Iterator[tuple[int, tuple[Cell, ...]]]:
    """Row number as the spreadsheet shows it, and the cells from column A on."""
    left: tuple[Cell, ...] = ("",) * (sheet.start[1] if sheet.start else 0)
    for row, raw in enumerate(sheet.iter_rows(), 1):
        yield row, left + tuple(map(_value, raw))


def _value(raw: object) -> Cell:
    """Whole floats become int (so that lost zeros show); hours, which have no type of ours, become "8:30"."""
    if isinstance(raw, float):
        return int(raw) if raw.is_integer() and abs(raw) < _EXACT else raw
    if isinstance(raw, time):
        return f"{raw:%H:%M:%S}" if raw.second else f"{raw:%H:%M}"
    if isinstance(raw, timedelta):
        minutes = int(raw.total_seconds()) // 60
        return f"{minutes // 60}:{minutes % 60:02d}"
    return raw  # type: ignore[return-value]  # calamine gives str, int, bool, date and datetime beside these


def _rows(sheet: CalamineSheet, header: HeaderRow, headers: tuple[Header, ...], faults: CellFaults) -> Iterator[Row]:
    width, in_error = len(headers), {row for row, _ in faults}
    rows = islice(_cells(sheet), max(header.row - 1, 0), None)
    titles = next(rows)[1] if header.row else None
    for row, cells in rows:
        broken = _faults(row, headers, faults) if row in in_error else ()
        if cells == titles or (all(map(is_blank, cells)) and not broken):
            continue  # blank, or the titles again at the top of a printed page
        fitted, extra = fit(list(cells), width)
        yield Row(row, row, fitted, broken + extra)


def _faults(row: int, headers: tuple[Header, ...], faults: CellFaults) -> tuple[Problem, ...]:
    found = []
    for header in headers:
        shown = faults.get((row, header.letter))
        if shown is not None:
            code = "import.cell_in_error" if shown else "import.cell_not_calculated"
            found.append(Problem(header.text, code, {"column": header.letter, "value": shown}))
    return tuple(found)
