"""The shape of a resource in a package: columns, their types as text, a row. No files."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from app.exchange.package.cells import LONGEST, escape, tidy, unescape, would_change
from app.exchange.package.manifest import COLUMN, NAME

ColumnType = Literal["text", "date", "int", "bool", "id"]
Value = str | int | bool | date | None

ID: Final = "_id"
REV: Final = "_rev"
MOST_ROWS: Final = 1_000_000
LARGEST_INT: Final = 2**63 - 1

_UUID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_CODE: Final = re.compile(r"[A-Za-z][A-Za-z0-9_.:-]{0,63}")
_INT: Final = re.compile(r"0|-?[1-9][0-9]{0,18}")
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Column:
    """One column, under its Spanish snake name. ``required`` refuses an empty cell."""

    name: str
    type: ColumnType = "text"
    required: bool = False

    def __post_init__(self) -> None:
        if not COLUMN.fullmatch(self.name) or self.name in (ID, REV):
            raise ValueError(f"not a column name: {self.name!r}")


@dataclass(frozen=True, slots=True)
class Resource:
    """One table of a package; ``_id`` and ``_rev`` come after its columns by themselves."""

    name: str
    columns: tuple[Column, ...]

    def __post_init__(self) -> None:
        if not NAME.fullmatch(self.name) or len(set(self.header)) != len(self.header):
            raise ValueError(f"not a resource: {self.name!r}")

    @property
    def path(self) -> str:
        return f"datos/{self.name}.csv"

    @property
    def header(self) -> tuple[str, ...]:
        return (*(column.name for column in self.columns), ID, REV)


@dataclass(frozen=True, slots=True)
class SharedRow:
    """One row that leaves the office: its identity, its revision (a round) and a value per column."""

    id: str
    rev: int
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Removal:
    """A row that is no longer there (a line of ``datos/bajas.csv``)."""

    resource: str
    id: str
    rev: int
    reason: str = ""


class CellError(ValueError):
    """A cell is not of its type; ``code`` names the sentence."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def is_id(text: str) -> bool:
    """A UUID, or a code that no spreadsheet takes for a number or a date."""
    return bool(_UUID.fullmatch(text)) or (bool(_CODE.fullmatch(text)) and not would_change(text))


def canonical_cells(resource: Resource, values: tuple[Value, ...]) -> list[str]:
    """The values as text, before the apostrophe: what digests are made of. Raises ``CellError``."""
    if len(values) != len(resource.columns):
        raise ValueError(f"{len(values)} values for {len(resource.columns)} columns of {resource.name}")
    return [_WRITE[column.type](value) for column, value in zip(resource.columns, values, strict=True)]


def written_cell(column: Column, canonical: str) -> str:
    """A canonical cell as it stands in the file."""
    return escape(canonical) if column.type == "text" else canonical


def read_value(column: Column, cell: str) -> Value:
    """The value of a cell of the file; an empty one is "" for text, else None. Raises ``CellError``."""
    if not cell:
        if column.required:
            raise CellError("package.cell_empty")
        return "" if column.type == "text" else None
    return _READ[column.type](cell)


def read_int(cell: str) -> int:
    if not _INT.fullmatch(cell) or abs(int(cell)) > LARGEST_INT:
        raise CellError("package.cell_not_int")
    return int(cell)


def _read_text(cell: str) -> str:
    text = unescape(cell)
    if "\0" in text:
        raise CellError("package.cell_control")
    if len(text) > LONGEST:
        raise CellError("package.cell_too_long")
    return text


def _read_date(cell: str) -> date:
    if not _DATE.fullmatch(cell):
        raise CellError("package.cell_not_date")
    try:
        return date.fromisoformat(cell)
    except ValueError:
        raise CellError("package.cell_no_such_date") from None


def _read_bool(cell: str) -> bool:
    if cell not in ("si", "no"):
        raise CellError("package.cell_not_bool")
    return cell == "si"


def _read_id(cell: str) -> str:
    if not is_id(cell):
        raise CellError("package.cell_not_id")
    return cell


def _write_text(value: Value) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise CellError("package.cell_not_text")
    text = tidy(value)
    if len(text) > LONGEST:
        raise CellError("package.cell_too_long")
    return text


def _write_date(value: Value) -> str:
    if value is None or value == "":
        return ""
    text = value.isoformat() if isinstance(value, date) else str(value)
    _read_date(text)
    return text


def _write_int(value: Value) -> str:
    if value is None:
        return ""
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) > LARGEST_INT:
        raise CellError("package.cell_not_int")
    return str(value)


def _write_bool(value: Value) -> str:
    if value is None:
        return ""
    # SQLite keeps truth as 0 and 1.
    if value not in (True, False):
        raise CellError("package.cell_not_bool")
    return "si" if value else "no"


def _write_id(value: Value) -> str:
    if value is None or value == "":
        return ""
    if not isinstance(value, str):
        raise CellError("package.cell_not_id")
    return _read_id(value)


_WRITE: Final[dict[ColumnType, Callable[[Value], str]]] = {
    "text": _write_text,
    "date": _write_date,
    "int": _write_int,
    "bool": _write_bool,
    "id": _write_id,
}
_READ: Final[dict[ColumnType, Callable[[str], Value]]] = {
    "text": _read_text,
    "date": _read_date,
    "int": read_int,
    "bool": _read_bool,
    "id": _read_id,
}
