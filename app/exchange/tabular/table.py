"""What a table read from a file looks like: source, headers, rows. How they are found is elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from app.models.base.errors import Problem

Cell: TypeAlias = str | int | float | date | datetime | bool | None
"""CSV: always ``str``. Workbooks: what the cell holds. A blank cell is ``""`` in both."""

Decimal: TypeAlias = Literal[",", "."]
Recognise: TypeAlias = Callable[[str], str | None]
"""Header text to field name, or None when the column is unknown."""

Progress: TypeAlias = Callable[[int, int], None]
"""Called with (bytes read, bytes in all) while the file is looked through; may raise ``Cancelled``."""


class Row(NamedTuple):
    """One row with as many cells as the table has headers.

    ``line`` is the physical line of the file on which the row begins (in a workbook: the row number), ``row``
    the number a spreadsheet shows in its margin; they differ once a cell holds a line break. A row with
    ``problems`` (codes ``import.*``) was read only in part: its cells are the best that could be saved.
    """

    # A NamedTuple and not a frozen dataclass: 100,000 of them cost a fifth, and reading is mostly this.
    line: int
    row: int
    cells: tuple[Cell, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Header:
    """A column: ``index`` from 0, ``letter`` as a spreadsheet shows it, ``text`` unique in the table.

    ``original`` is the text in the file: "" when the column has no title (``text`` is then its letter), and
    the same for several columns when a title is ``repeated`` (``text`` then ends in " (2)").
    """

    index: int
    letter: str
    text: str
    original: str
    line: int
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """Where a table came from and how it was read; given back to ``open_table`` it is read the same way.

    ``sheet``, ``encoding``, ``delimiter`` are None where the kind of file has none. ``decimal`` is what the
    caller declared: which columns hold amounts is not known here (see ``decide_decimal``).
    """

    path: Path
    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    decimal: Decimal | None = None
    date1904: bool = False

    @property
    def name(self) -> str:
        return self.path.name


@dataclass(frozen=True, slots=True)
class SheetInfo:
    """A sheet of a workbook to choose from; ``number`` counts from 1, as people do."""

    number: int
    name: str
    rows: int
    columns: int
    visible: bool


@dataclass(frozen=True, slots=True)
class Table:
    """A table in a file: ``rows()`` reads it again each time it is called.

    ``about`` is the number of rows, from above and not exact (for a progress bar). ``notices`` are things to
    tell that hinder nothing, ``above`` the cells of the rows over the titles. ``rows()`` raises ``Refused`` when
    the file turns out to be broken further down (the line is said) or was changed since it was opened,
    ``Unavailable`` when it cannot be read any more.
    """

    source: Source
    headers: tuple[Header, ...]
    about: int
    read: Callable[[], Iterator[Row]]
    notices: tuple[Problem, ...] = ()
    above: tuple[tuple[Cell, ...], ...] = ()

    def rows(self) -> Iterator[Row]:
        return self.read()


def column_letter(index: int) -> str:
    """0 -> "A", 25 -> "Z", 26 -> "AA"."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def fit(cells: list[str] | list[Cell], width: int) -> tuple[tuple[Cell, ...], tuple[Problem, ...]]:
    """A ragged row made as wide as the header: missing cells are "", cells too many are objected to."""
    if len(cells) <= width:
        return (*cells, *("",) * (width - len(cells))), ()
    problems = tuple(
        Problem("", "import.extra_cell", {"column": column_letter(at), "value": str(cell)[:60]})
        for at, cell in enumerate(cells[width:], width)
        if not is_blank(cell)
    )
    return tuple(cells[:width]), problems


def is_blank(cell: Cell) -> bool:
    # U+200B and U+FEFF come along when people paste from WhatsApp; \x1a ends files written by DOS programs.
    return cell is None or (isinstance(cell, str) and not cell.strip(" \t\r\n\v\f\xa0\u200b\ufeff\x1a"))
