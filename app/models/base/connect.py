"""Every SQLite connection of the program is opened here, with the same guards.

Nothing else imports ``sqlite3`` to open one.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from pathlib import Path
from typing import Final
from urllib.parse import quote

from app.models.base.errors import Refused, Unavailable

APPLICATION_ID: Final = 0x47524D4C  # "GRML"
SCHEMA_NUMBER: Final = 9
Connection = sqlite3.Connection
WrongThread = sqlite3.ProgrammingError
_READ_CACHE: Final = -32_000  # KiB at most: the index of 100,000 members stays in memory between two letters
_HEADER: Final = b"SQLite format 3\x00"


def write_connection(path: Path) -> sqlite3.Connection:
    """The one connection that writes; WAL, fully synchronous.

    Transactions are begun and ended by ``Office`` alone.
    """
    connection = _open(f"file:{quote(str(path.resolve()))}?mode=rw")
    with describing(path):
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA wal_autocheckpoint=0")
    return connection


def read_connection(path: Path) -> sqlite3.Connection:
    """A connection that cannot write.

    On read-only media it reads the file as it lies there, or a copy beside its ``-wal``.
    """
    resolved = path.resolve()
    wal = Path(f"{resolved}-wal")
    as_it_lies = f"file:{quote(str(resolved))}?mode=ro&immutable=1"
    if os.access(resolved.parent, os.W_OK) and os.access(resolved, os.W_OK):
        target = f"file:{quote(str(resolved))}?mode=rw"
        if _disk_is_full(target) and (not wal.exists() or wal.stat().st_size == 0):
            target = as_it_lies
    elif not wal.exists() or wal.stat().st_size == 0:
        target = as_it_lies
    else:
        folder = Path(tempfile.mkdtemp(prefix="gremial-"))
        for name in (resolved, wal):
            shutil.copy(name, folder / name.name)
        target = f"file:{quote(str(folder / resolved.name))}?mode=rw"
    connection = _open(target)
    connection.execute(f"PRAGMA cache_size={_READ_CACHE}")
    connection.execute("PRAGMA query_only=ON")
    return connection


def _disk_is_full(target: str) -> bool:
    """Whether the disk has no room even for the shared memory that reading beside a log needs."""
    connection = _open(target)
    try:
        connection.execute("PRAGMA user_version").fetchone()  # opens the log, and need not read the schema for it
    except sqlite3.OperationalError as error:
        return error.sqlite_errorname in ("SQLITE_IOERR_SHMSIZE", "SQLITE_IOERR_SHMOPEN", "SQLITE_FULL")
    except sqlite3.DatabaseError:
        return False  # damaged: whoever asks the first question is told
    finally:
        connection.close()
    return False


def empty_connection(path: Path) -> sqlite3.Connection:
    """A connection to a new file that becomes an office.

    Page size and application id are set before any table.
    """
    connection = _open(f"file:{quote(str(path.resolve()))}?mode=rwc")
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    return connection


def checkpoint(connection: sqlite3.Connection) -> bool:
    """Moves the log into the file, so that a copied file is whole.

    When there is no room for it the log stays and is read with the file: nothing is lost, and the next
    call tries again.
    """
    try:
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except sqlite3.OperationalError:
        return False
    return not busy


def compact(connection: sqlite3.Connection) -> bool:
    """Writes the file anew, so that nothing of what was deleted lies in it, and empties the log.

    Returns whether the log is empty: another connection that reads may hold it back.
    """
    connection.execute("VACUUM")
    return checkpoint(connection)


def _open(target: str) -> sqlite3.Connection:
    connection = sqlite3.connect(target, uri=True, isolation_level=None, timeout=5.0, cached_statements=256)
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA busy_timeout=5000")
    connection.execute("PRAGMA recursive_triggers=OFF")
    return connection


def schema_number(path: Path) -> int:
    """The schema number of an office file, after refusing kindly what is missing, damaged, foreign or newer.

    Raises ``Unavailable`` with ``office.missing``, ``office.not_ours``, ``office.damaged`` or ``office.newer``.
    """
    if not path.is_file():
        raise Unavailable("office.missing", path=str(path))
    try:
        with path.open("rb") as file:
            header = file.read(16)
    except OSError as error:
        raise Unavailable("office.unreadable", path=str(path), reason=error.strerror or "") from error
    if header != _HEADER:
        raise Unavailable("office.not_ours", path=str(path))
    with describing(path):
        connection = read_connection(path)
        try:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            number = int(connection.execute("PRAGMA user_version").fetchone()[0])
        finally:
            connection.close()
    if application != APPLICATION_ID:
        raise Unavailable("office.not_ours", path=str(path))
    if number > SCHEMA_NUMBER:
        raise Unavailable("office.newer", path=str(path), number=number)
    return number


class describing:
    """Turns SQLite's own complaints about the file into ``Unavailable``; a mistake of ours passes through.

    A number beyond what it holds was typed by somebody: ``Refused("number.too_large")``.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        return None

    def __exit__(self, _type: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, OverflowError) and "SQLite" in str(error):
            raise Refused("number.too_large") from error
        if not isinstance(error, sqlite3.DatabaseError):
            return
        name = getattr(error, "sqlite_errorname", "") or ""
        for prefix, code in _KNOWN.items():
            if name.startswith(prefix):
                raise Unavailable(code, path=str(self._path)) from error
        if type(error) is sqlite3.DatabaseError:
            raise Unavailable("office.damaged", path=str(self._path)) from error


_KNOWN: Final = {
    "SQLITE_FULL": "office.disk_full",
    "SQLITE_IOERR_SHMSIZE": "office.disk_full",  # before the other faults of a disk: the first match counts
    "SQLITE_IOERR": "office.disk_error",
    "SQLITE_BUSY": "office.busy",
    "SQLITE_LOCKED": "office.busy",
    "SQLITE_CORRUPT": "office.damaged",
    "SQLITE_NOTADB": "office.not_ours",
    "SQLITE_READONLY": "office.read_only",
    "SQLITE_CANTOPEN": "office.read_only",
}
