"""Copies of one folder keep their stored files once, beside them: taken out of a copy, brought in again, swept.

A copy that leaves the folder (a stick, mail) is made whole and knows nothing of this.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Final

from app.models.base import connect
from app.models.base.errors import Unavailable
from app.models.base.safe_write import write_safely

FOLDER: Final = "adjuntos"
_LEAST: Final = 16 * 1024  # bytes; what is smaller is not worth a file of its own


def put_aside(copy: Path, folder: Path) -> int:
    """Moves the stored files of a copy into ``folder``, each content once; returns how many it now leans on."""
    with connect.describing(copy), closing(sqlite3.connect(copy)) as connection:
        found = connection.execute("SELECT sha256 FROM attachment WHERE size >= ?", (_LEAST,)).fetchall()
        for (digest,) in found:
            target = _place(folder, digest)
            if not target.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                data = connection.execute("SELECT bytes FROM attachment WHERE sha256 = ?", (digest,)).fetchone()[0]
                write_safely(target, bytes(data))
        if found:
            connection.execute("UPDATE attachment SET bytes = zeroblob(0) WHERE size >= ?", (_LEAST,))
            connection.commit()
            connection.execute("VACUUM")
    return len(found)


def leans_on(copy: Path) -> set[str]:
    """The contents that a copy does not hold itself, by their SHA-256."""
    with connect.describing(copy), closing(connect.read_connection(copy)) as connection:
        return {row[0] for row in connection.execute("SELECT sha256 FROM attachment WHERE length(bytes) < size")}


def missing(copy: Path, folder: Path) -> list[str]:
    """What a copy leans on and is not whole in ``folder``."""
    return sorted(digest for digest in leans_on(copy) if not _whole(_place(folder, digest), digest))


def whole_beside(copy: Path, digest: str) -> bool:
    """Whether a content that a copy does not hold itself lies beside it, unaltered."""
    return digest in leans_on(copy) and _whole(_place(copy.parent / FOLDER, digest), digest)


def bring_in(copy: Path, folder: Path) -> None:
    """Makes a copy whole again. Raises ``Unavailable("backup.files_missing")``; the copy is then as it was."""
    lacking = missing(copy, folder)
    if lacking:
        raise Unavailable("backup.files_missing", path=str(folder), count=len(lacking))
    wanted = leans_on(copy)
    if not wanted:
        return
    with connect.describing(copy), closing(sqlite3.connect(copy)) as connection:
        for digest in wanted:
            data = _place(folder, digest).read_bytes()
            connection.execute("UPDATE attachment SET bytes = ? WHERE sha256 = ?", (data, digest))
        connection.commit()


def sweep(folder: Path, copies: Iterable[Path]) -> None:
    """Takes away what no copy leans on any more; with a copy that cannot be read nothing is taken away."""
    if not folder.is_dir():
        return
    needed: set[str] = set()
    for copy in copies:
        try:
            needed |= leans_on(copy)
        except Unavailable:
            return
    for file in folder.glob("??/*"):
        if len(file.name) == hashlib.sha256().digest_size * 2 and file.name not in needed:
            file.unlink(missing_ok=True)


def _place(folder: Path, digest: str) -> Path:
    return folder / digest[:2] / digest


def _whole(file: Path, digest: str) -> bool:
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest() == digest
    except OSError:
        return False
