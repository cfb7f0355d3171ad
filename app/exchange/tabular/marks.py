"""What a sheet says without words: the fill colour of its cells and which cells are one. Values are in ``workbook``."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from xml.parsers import expat

from python_calamine import CalamineError, CalamineWorkbook

from app.exchange.tabular.files import reading
from app.exchange.tabular.fills import cell_fills, sheet_part
from app.models.base.errors import Refused

_REFERENCE: Final = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_MOST_REPEATED: Final = 500
"""A style repeated over more rows than this is the rest of the sheet, not a mark."""

_CHUNK: Final = 1 << 18
_Start = Callable[[str, dict[str, str]], None]


@dataclass(frozen=True, slots=True)
class Merged:
    """Cells that are one: rows as the margin counts them, columns from 0, the last ones included."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


@dataclass(frozen=True, slots=True)
class Marks:
    """Colours as "92D050" by row (as the margin counts) and column from 0.

    ``coloured`` is false where colours cannot be read: text files have none, and the old .xls keeps them out of reach.
    Colours that Excel gives by a rule (conditional formatting) are not in the cells and are never seen: ``ruled`` says
    that there are such rules.
    """

    fills: Mapping[int, Mapping[int, str]] = field(default_factory=dict)
    merged: tuple[Merged, ...] = ()
    coloured: bool = False
    ruled: bool = False

    def fill(self, row: int, column: int) -> str:
        return self.fills.get(row, {}).get(column, "")


def sheet_marks(path: Path, sheet: str | None) -> Marks:
    """The marks of one sheet of a workbook that ``open_table`` has accepted; a file without any gives none."""
    with reading(path):
        if sheet is None:
            return Marks()
        if not zipfile.is_zipfile(path):
            return Marks(merged=_merged_in_xls(path, sheet))
        try:
            with zipfile.ZipFile(path) as archive:
                if "content.xml" in archive.namelist():
                    return _OdsMarks(sheet).read(archive)
                return _XlsxMarks(archive, sheet).read(archive)
        except (zipfile.BadZipFile, expat.ExpatError, KeyError, ValueError):
            raise Refused("import.damaged", file=path.name) from None


def _merged_in_xls(path: Path, sheet: str) -> tuple[Merged, ...]:
    """The old .xls: the reading library knows its merged cells, but no colours."""
    try:
        found = CalamineWorkbook.from_path(str(path)).get_sheet_by_name(sheet).merged_cell_ranges or []
    except CalamineError:
        return ()
    return tuple(Merged(first[0] + 1, first[1], last[0] + 1, last[1]) for first, last in found)


def _pieces(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    with archive.open(part) as file:
        while piece := file.read(_CHUNK):
            yield piece


def _parse(archive: zipfile.ZipFile, part: str, start: _Start, end: Callable[[str], None] | None = None) -> None:
    parser = expat.ParserCreate(namespace_separator=None)
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    for piece in _pieces(archive, part):
        parser.Parse(piece, False)
    parser.Parse(b"", True)


class _XlsxMarks:
    """Reads the style of each cell and the merged ranges of one worksheet; only the marks are kept."""

    def __init__(self, archive: zipfile.ZipFile, sheet: str) -> None:
        self._styles = cell_fills(archive)
        self._part = sheet_part(archive, sheet)
        self._fills: dict[int, dict[int, str]] = {}
        self._merged: list[Merged] = []
        self._ruled = False

    def read(self, archive: zipfile.ZipFile) -> Marks:
        if not self._part:
            return Marks()
        _parse(archive, self._part, self._start)
        return Marks(self._fills, tuple(self._merged), coloured=True, ruled=self._ruled)

    def _start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if name == "c":
            colour = self._styles.get(attributes.get("s", ""), "")
            found = _REFERENCE.fullmatch(attributes.get("r", "")) if colour else None
            if found is not None:
                self._fills.setdefault(int(found[2]), {})[_column(found[1])] = colour
        elif name == "conditionalFormatting":
            self._ruled = True
        elif name == "mergeCell":
            first, _, last = attributes.get("ref", "").partition(":")
            one, two = _REFERENCE.fullmatch(first), _REFERENCE.fullmatch(last)
            if one is not None and two is not None:
                self._merged.append(Merged(int(one[2]), _column(one[1]), int(two[2]), _column(two[1])))


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


class _OdsMarks:
    """The same of an ODS file: styles and all sheets are in one part, cells are counted and may be repeated."""

    def __init__(self, sheet: str) -> None:
        self._sheet = sheet.strip().casefold()
        self._styles: dict[str, str] = {}
        self._style = ""
        self._here = False
        self._row = self._column = self._rows = 0
        self._fills: dict[int, dict[int, str]] = {}
        self._merged: list[Merged] = []

    def read(self, archive: zipfile.ZipFile) -> Marks:
        _parse(archive, "content.xml", self._start, self._end)
        return Marks(self._fills, tuple(self._merged), coloured=True)

    def _start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "style:style":
            self._style = attributes.get("style:name", "")
        elif tag == "style:table-cell-properties" and self._style:
            colour = attributes.get("fo:background-color", "").lstrip("#").upper()
            if re.fullmatch(r"[0-9A-F]{6}", colour) and colour != "FFFFFF":
                self._styles[self._style] = colour
        elif tag == "table:table":
            self._here = attributes.get("table:name", "").strip().casefold() == self._sheet
            self._row = 0
        elif self._here and tag == "table:table-row":
            self._rows = int(attributes.get("table:number-rows-repeated", "1"))
            self._row, self._column = self._row + 1, 0
        elif self._here and tag in ("table:table-cell", "table:covered-table-cell"):
            self._cell(attributes)

    def _end(self, tag: str) -> None:
        if self._here and tag == "table:table-row":
            self._row += self._rows - 1
        elif tag == "table:table":
            self._here = False

    def _cell(self, attributes: Mapping[str, str]) -> None:
        wide = int(attributes.get("table:number-columns-repeated", "1"))
        colour = self._styles.get(attributes.get("table:style-name", ""), "")
        if colour and wide <= _MOST_REPEATED and self._rows <= _MOST_REPEATED:
            for row in range(self._row, self._row + self._rows):
                for column in range(self._column, self._column + wide):
                    self._fills.setdefault(row, {})[column] = colour
        across = int(attributes.get("table:number-columns-spanned", "1"))
        down = int(attributes.get("table:number-rows-spanned", "1"))
        if across > 1 or down > 1:
            last = (self._row + down - 1, self._column + across - 1)
            self._merged.append(Merged(self._row, self._column, *last))
        self._column += wide
