"""Copying an office file and proving a copy: whole, consistent, and with the same counts.

When and where copies are kept is ``app.jobs.backup``'s.
"""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from app.models.base import connect
from app.models.base.errors import Unavailable
from app.models.base.journal import head


@dataclass(frozen=True, slots=True)
class Proof:
    """What a copy holds.

    Members, receipts, money received (minor units of the office), newest transaction.
    """

    members: int
    receipts: int
    balance: int
    tx: int


def snapshot(source: Path, target: Path) -> None:
    """A whole copy by ``VACUUM INTO``; ``target`` must not exist yet."""
    target.unlink(missing_ok=True)
    with connect.describing(target):
        connection = connect.read_connection(source)
        try:
            connection.execute("PRAGMA query_only=OFF")  # VACUUM INTO writes another file, never this one
            connection.execute("VACUUM INTO ?", (str(target),))
        finally:
            connection.close()


def prove(path: Path) -> Proof:
    """Opens a copy and checks integrity and foreign keys. Raises ``Unavailable("backup.not_proven")``."""
    beside = [log for suffix in ("-wal", "-shm") if not (log := Path(f"{path}{suffix}")).exists()]
    connect.schema_number(path)
    with connect.describing(path):
        connection = connect.read_connection(path)
        try:
            sound = connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            dangling = connection.execute("PRAGMA foreign_key_check").fetchall()
            if not sound or dangling:
                raise Unavailable("backup.not_proven", path=str(path))
            return counts(connection)
        finally:
            connection.close()
            with contextlib.suppress(OSError):
                for log in beside:  # what was there before belongs to whoever has the file open
                    log.unlink(missing_ok=True)


def whose(path: Path) -> tuple[str, str]:
    """Uid and name of the office of a file, whatever version wrote it. Raises ``Unavailable``."""
    connect.schema_number(path)
    with connect.describing(path):
        connection = connect.read_connection(path)
        try:
            uid, name = connection.execute("SELECT uid, name FROM office").fetchone()
            return str(uid), str(name)
        finally:
            connection.close()


def newest_link(path: Path) -> str:
    """The link of the newest transaction in a copy: files with the same one hold the same. Raises ``Unavailable``."""
    connect.schema_number(path)
    with connect.describing(path):
        connection = connect.read_connection(path)
        try:
            return head(connection)[1]
        finally:
            connection.close()


def counts(connection: sqlite3.Connection) -> Proof:
    """Recounts what an office would miss first."""
    one = (
        "SELECT (SELECT count(*) FROM member), (SELECT count(*) FROM receipt), "
        "(SELECT coalesce(sum(amount), 0) FROM payment), (SELECT coalesce(max(id), 0) FROM journal_tx)"
    )
    return Proof(*connection.execute(one).fetchone())
