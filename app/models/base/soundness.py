"""Questions to the file itself: whole, references held, tables the program's own, journal agreed. Money: ``dues``."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeVar

from app.models.base import connect, journal
from app.models.base.database import Clock, Reader
from app.models.base.errors import Unavailable
from app.models.base.registry import Table

T = TypeVar("T")
MOST: Final = 20  # objections named one by one; a damaged file has thousands
_OWN: Final = ("sqlite_", "_sqlite_migrations", "_migrations")


def ask(path: Path, clock: Clock, question: Callable[[Reader], T]) -> T:
    """Asks a file that may be damaged, through a connection of its own.

    Raises ``Unavailable``, whatever SQLite says.
    """
    with connect.describing(path):
        reader = Reader(connect.read_connection(path), clock)
        try:
            return question(reader)
        except sqlite3.OperationalError as error:  # a table or column that should be there is not
            if getattr(error, "sqlite_errorname", "") == "SQLITE_ERROR":
                raise Unavailable("office.damaged", path=str(path)) from error
            raise
        finally:
            reader.close()


def integrity(reader: Reader) -> list[str]:
    found = [str(row[0]) for row in reader.rows(f"PRAGMA integrity_check({MOST})")]
    return [] if found == ["ok"] else found


def dangling(reader: Reader) -> list[str]:
    """References to records that are not there, as ``table row -> table``."""
    return [f"{table} {row} -> {parent}" for table, row, parent, _ in reader.rows("PRAGMA foreign_key_check")[:MOST]]


def foreign_schema(reader: Reader, tables: Sequence[Table]) -> list[str]:
    """What the file's schema has that the registry does not know, lacks, or has otherwise."""
    objections = []
    known = {table.name: table for table in tables}
    names = {row[0] for row in reader.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    foreign = sorted(name for name in names - set(known) if not name.startswith(_OWN))
    objections += [f"+{name}" for name in foreign]
    objections += [f"-{name}" for name in sorted(set(known) - names)]
    for name in sorted(names & set(known)):
        found = {(row[1], row[2]) for row in reader.rows(f"PRAGMA table_info({name})")}
        wanted = {(column.name, column.type) for column in known[name].columns}
        objections += [f"{name}.{column}" for column, _ in sorted(found ^ wanted)]
    objections += [
        f"{kind} {name}"
        for kind, name in reader.rows("SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view')")
    ]
    return objections


def broken_journal(reader: Reader) -> list[str]:
    return journal.verify_chain(reader._connection)[:MOST]  # noqa: SLF001 - the journal speaks to connections


def changed_behind(reader: Reader, tables: Sequence[Table]) -> list[str]:
    """Rows that are not what was last noted, as ``table id: columns``."""
    found = journal.differences(reader._connection, tables)  # noqa: SLF001 - the journal speaks to connections
    return [f"{d.table} {d.row_id}: {', '.join(d.columns)}" for d in found[:MOST]]
