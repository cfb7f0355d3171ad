"""The schema's history: numbered SQL files and the runner that applies them.

No table is described anywhere else. A file may add a column to an old table only with a DEFAULT (or as NULL): rows
are not written for it, and the journal's images of before, which do not name the column, mean that default.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path


def files() -> list[Path]:
    """The numbered SQL files, oldest first."""
    return sorted(Path(__file__).parent.glob("[0-9]*.sql"))


def statements(script: str) -> Iterator[str]:
    """Single statements of a script: ``executescript`` would commit inside the migration's transaction."""
    buffer = ""
    for line in script.splitlines(keepends=True):
        if not buffer.strip() and line.lstrip().startswith("--"):
            continue
        buffer += line
        if sqlite3.complete_statement(buffer):
            yield buffer.strip()
            buffer = ""
    if buffer.strip():
        raise ValueError(f"unfinished statement: {buffer.strip()[:60]}")


def apply(connection: sqlite3.Connection) -> int:
    """Applies what is missing and returns the schema number.

    Each file in one transaction, recorded by sqlite-utils.
    """
    # Imported here because the window must start without it and only a new or an old file needs it.
    from sqlite_utils import Database, Migrations  # noqa: PLC0415 - see above

    migrations = Migrations("gremial")
    for file in files():
        number = int(file.name[:4])

        def step(database: Database, file: Path = file, number: int = number) -> None:
            for statement in statements(file.read_text(encoding="utf-8")):
                database.execute(statement)
            if torn := database.execute("PRAGMA foreign_key_check").fetchone():
                raise sqlite3.IntegrityError(f"{file.stem}: a row of {torn[0]} refers to a row that is not there")
            database.execute(f"PRAGMA user_version={number}")

        migrations(name=file.stem)(step)
    # A table that is written anew is dropped while others refer to it: https://sqlite.org/lang_altertable.html 7.
    connection.execute("PRAGMA foreign_keys=OFF")
    try:
        migrations.apply(Database(connection))
    finally:
        connection.execute("PRAGMA foreign_keys=ON")
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
