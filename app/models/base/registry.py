"""The shape of a table as data: columns with their flags and the table's kind.

The subjects' ``tables.py`` fill it; no SQL text here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ColumnType = Literal["INTEGER", "TEXT", "BLOB"]
TableKind = Literal["record", "ledger", "mirror", "internal"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``personal`` marks data of a person, ``folded_into`` names the key column it feeds."""

    name: str
    type: ColumnType = "TEXT"
    null: bool = False
    references: str | None = None
    personal: bool = False
    folded_into: str | None = None
    searchable: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One table.

    ``record`` rows may be edited, ``ledger`` rows are only added (their inverse is a further row),
    ``mirror`` rows belong to another office, ``internal`` rows are bookkeeping of the program. Only the
    first two are journalled.
    """

    name: str
    kind: TableKind
    columns: tuple[Column, ...]

    @property
    def journalled(self) -> bool:
        return self.kind in ("record", "ledger")

    @property
    def column_names(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns)


def key() -> Column:
    """The local integer id of a row."""
    return Column("id", "INTEGER", null=True)


def uid() -> Column:
    """The identity of a row that other offices may see (UUIDv7 text)."""
    return Column("uid")


def text(
    name: str,
    *,
    null: bool = False,
    personal: bool = False,
    folded: str | None = None,
    searchable: bool = False,
) -> Column:
    return Column(name, "TEXT", null=null, personal=personal, folded_into=folded, searchable=searchable)


def integer(name: str, *, null: bool = False) -> Column:
    return Column(name, "INTEGER", null=null)


def ref(name: str, table: str, *, null: bool = False) -> Column:
    """A foreign key to ``table.id``; NO ACTION, the only kind the house uses."""
    return Column(name, "INTEGER", null=null, references=table)
