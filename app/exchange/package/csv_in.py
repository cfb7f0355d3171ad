"""Reading the tables of a package strictly: good rows, rows for review, digests. Nothing is guessed here."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.exchange.package.cells import unescape
from app.exchange.package.columns import (
    ID,
    MOST_ROWS,
    REV,
    CellError,
    Column,
    Removal,
    Resource,
    Value,
    is_id,
    read_int,
    read_value,
)
from app.exchange.package.csv_out import REMOVALS_HEADER, REMOVALS_PATH
from app.exchange.package.digests import row_digest
from app.exchange.package.manifest import NAME, Delimiter, ResourceEntry
from app.models.base.errors import Problem, Refused

_SHOWN: Final = 80
_NO_NUMBER: Final = 0


@dataclass(frozen=True, slots=True)
class CellFault:
    """A cell that is not what its column asks for.

    ``row`` is the number the spreadsheet shows (the header is 1), ``line`` the line of the file where the
    row begins, ``letter`` the column's letter there, ``value`` the cell as it stands in the file.
    """

    file: str
    row: int
    line: int
    column: str
    letter: str
    value: str
    code: str

    @property
    def problem(self) -> Problem:
        """The objection in the form that ``app.messages`` puts into words."""
        shown = self.value if len(self.value) <= _SHOWN else self.value[:_SHOWN] + "…"
        params: dict[str, str | int] = {
            "file": self.file.rpartition("/")[2],
            "row": self.row,
            "line": self.line,
            "column": self.column,
            "letter": self.letter,
            "value": shown,
        }
        return Problem(self.column, self.code, params)


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A good row. ``values`` stand in the order of our columns; ``extra`` are columns we do not know yet."""

    id: str
    rev: int
    values: tuple[Value, ...]
    extra: Mapping[str, str]
    digest: bytes
    row: int
    line: int


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row for review: its cells as they came and what is wrong. It counts as received; ``id`` as it is."""

    id: str
    cells: tuple[str, ...]
    faults: tuple[CellFault, ...]
    digest: bytes
    row: int
    line: int


@dataclass(frozen=True, slots=True)
class ReadTable:
    rows: tuple[ReadRow, ...]
    bad: tuple[BadRow, ...]

    @property
    def faults(self) -> tuple[CellFault, ...]:
        return tuple(fault for row in self.bad for fault in row.faults)


@dataclass(frozen=True, slots=True)
class _Line:
    """One record of the file with where it stands."""

    cells: list[str]
    row: int
    line: int


def read_rows(resource: Resource, data: bytes, delimiter: Delimiter, entry: ResourceEntry | None = None) -> ReadTable:
    """The rows of a resource's file.

    A column of ours that is missing gives None ("" for text) unless it is required; one we do not know goes
    to ``extra``. ``entry`` is what the header of the package says of the file. Raises ``Refused``
    (``package.table_…``) when the file as a whole is not the table it should be.
    """
    lines = _lines(resource.path, data, delimiter)
    header = next(lines, _Line([], 1, 1)).cells
    layout = _Layout(resource, header)
    rows: list[ReadRow] = []
    bad: list[BadRow] = []
    seen: set[str] = set()
    for line in lines:
        read = layout.read(line, seen)
        if isinstance(read, ReadRow):
            rows.append(read)
        else:
            bad.append(read)
    count = len(rows) + len(bad)
    if count > MOST_ROWS or (entry is not None and (entry.filas != count or list(entry.columnas) != header)):
        raise Refused("package.table_other", file=resource.path)
    return ReadTable(tuple(rows), tuple(bad))


def read_removals(data: bytes, delimiter: Delimiter) -> tuple[Removal, ...]:
    """The lines of ``datos/bajas.csv``. Raises ``Refused``: a removal is never half understood."""
    lines = _lines(REMOVALS_PATH, data, delimiter)
    if tuple(next(lines, _Line([], 1, 1)).cells) != REMOVALS_HEADER:
        raise Refused("package.table_columns", file=REMOVALS_PATH)
    removals = []
    for line in lines:
        if len(line.cells) != len(REMOVALS_HEADER):
            raise Refused("package.table_broken", file=REMOVALS_PATH, line=line.line)
        resource, row_id, rev, reason = line.cells
        number = _rev(rev)
        if not NAME.fullmatch(resource) or not is_id(row_id) or number is None:
            raise Refused("package.table_broken", file=REMOVALS_PATH, line=line.line)
        removals.append(Removal(resource, row_id, number, unescape(reason)))
    return tuple(removals)


class _Layout:
    """Where each of our columns stands in one file, and how a line of it is read."""

    def __init__(self, resource: Resource, header: Sequence[str]) -> None:
        known = {column.name: column for column in resource.columns}
        if tuple(header[-2:]) != (ID, REV) or len(set(header)) != len(header):
            raise Refused("package.table_columns", file=resource.path)
        self._path = resource.path
        self._header = tuple(header)
        self._width = len(header)
        self._business = self._width - 2
        places = {name: place for place, name in enumerate(header)}
        self._columns = tuple((column, places.get(column.name)) for column in resource.columns)
        self._extra = tuple((name, place) for name, place in places.items() if name not in known)[:-2]
        absent = [column.name for column, place in self._columns if place is None and column.required]
        if absent:
            raise Refused("package.table_columns", file=resource.path)

    def read(self, line: _Line, seen: set[str]) -> ReadRow | BadRow:
        """One line; ``seen`` are the ids of the file so far and learns this one."""
        cells = line.cells
        if len(cells) != self._width:
            value = str(len(cells))
            fault = CellFault(self._path, line.row, line.line, "", "", value, "package.row_width")
            return self._bad(line, "", [fault])
        row_id = cells[-2]
        faults: list[CellFault] = []
        values = tuple(self._value(line, column, place, faults) for column, place in self._columns)
        rev = _rev(cells[-1])
        if rev is None:
            faults.append(self._fault(line, self._width - 1, "package.cell_not_int"))
        if not is_id(row_id):
            faults.append(self._fault(line, self._width - 2, "package.cell_not_id"))
        elif row_id in seen:
            faults.append(self._fault(line, self._width - 2, "package.id_twice"))
        seen.add(row_id)
        if faults or rev is None:
            return self._bad(line, row_id, faults)
        extra = {name: unescape(cells[place]) for name, place in self._extra}
        return ReadRow(row_id, rev, values, extra, self._digest(cells), line.row, line.line)

    def _value(self, line: _Line, column: Column, place: int | None, faults: list[CellFault]) -> Value:
        try:
            return read_value(column, "" if place is None else line.cells[place])
        except CellError as error:
            faults.append(self._fault(line, place or _NO_NUMBER, error.code))
            return None

    def _digest(self, cells: Sequence[str]) -> bytes:
        # Typed cells never begin with an apostrophe, so one rule serves known and unknown columns.
        return row_digest(cells[-2], [unescape(cell) for cell in cells[:-2]])

    def _bad(self, line: _Line, row_id: str, faults: Sequence[CellFault]) -> BadRow:
        cells = line.cells if len(line.cells) >= 2 else [*line.cells, "", ""]
        return BadRow(row_id, tuple(line.cells), tuple(faults), self._digest(cells), line.row, line.line)

    def _fault(self, line: _Line, place: int, code: str) -> CellFault:
        name = self._header[place]
        return CellFault(self._path, line.row, line.line, name, _letter(place), line.cells[place], code)


def _lines(path: str, data: bytes, delimiter: Delimiter) -> Iterator[_Line]:
    """The records of a file; empty lines do not exist in ours."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Refused("package.table_broken", file=path, line=line) from None
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    row, line = 0, 1
    try:
        for cells in reader:
            row += 1
            yield _Line(cells, row, line)
            line = reader.line_num + 1
    except csv.Error:
        raise Refused("package.table_broken", file=path, line=line) from None


def _rev(cell: str) -> int | None:
    try:
        number = read_int(cell)
    except CellError:
        return None
    return number if number >= 0 else None


def _letter(place: int) -> str:
    """The letter of a column in a spreadsheet: 0 is A, 26 is AA."""
    letters = ""
    number = place + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
