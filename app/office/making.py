"""Making and migrating an office file.

Both happen on another file that takes its place only when it is proven.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.models.base import connect, migrations
from app.models.base.errors import Refused, Unavailable
from app.models.base.proof import prove, snapshot
from app.models.base.safe_write import replace_safely


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """A temporary office file with its tables, renamed to ``path`` when the block ends well."""
    if path.exists():
        raise Refused("office.exists", path=str(path))
    if not path.parent.is_dir():
        raise Refused("office.no_folder", path=str(path.parent))
    temporary = path.with_name(f".{path.name}.new-{os.getpid()}")
    try:
        with connect.describing(path):
            connection = connect.empty_connection(temporary)
            try:
                migrations.apply(connection)
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            finally:
                connection.close()
        yield temporary
        if path.exists():
            raise Refused("office.exists", path=str(path))
        drop_log(path)
        replace_safely(temporary, path)
    except OSError as error:
        raise Unavailable("office.cannot_write", path=str(path), reason=error.strerror or "") from error
    finally:
        _remove(temporary)


def migrate(path: Path) -> None:
    """Brings an older file up to date: on a proven copy, which then replaces the file.

    The old one is kept as a backup.
    """
    temporary = path.with_name(f".{path.name}.migrating-{os.getpid()}")
    kept = path.with_name(f"{path.stem}.antes-de-actualizar{path.suffix}")
    try:
        snapshot(path, temporary)
        snapshot(path, kept)
        connection = connect.write_connection(temporary)
        try:
            migrations.apply(connection)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            connection.close()
        prove(temporary)
        replace_safely(temporary, path)
    finally:
        _remove(temporary)


@contextmanager
def as_of_now(path: Path) -> Iterator[Path]:
    """A passing copy of an older file with the tables of today, to be looked at; a file of today is that file itself.

    Neither the file nor its folder is touched. Raises ``Unavailable`` where it cannot be copied or brought up to date.
    """
    if connect.schema_number(path) >= connect.SCHEMA_NUMBER:
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="gremial-") as folder:
        copy = Path(folder) / path.name
        snapshot(path, copy)
        with connect.describing(path):
            connection = connect.write_connection(copy)
            try:
                migrations.apply(connection)
            finally:
                connection.close()
        yield copy


def drop_log(path: Path) -> None:
    """Removes the log of a file that is not there any more: SQLite would play it into the one that takes the name."""
    for suffix in ("-wal", "-shm"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)


def _remove(temporary: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):  # on a read-only disk there is nothing of ours, and the first fault is the one to tell
            Path(f"{temporary}{suffix}").unlink(missing_ok=True)
