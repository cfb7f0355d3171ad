"""Writing a file so that it is either the old one or the new one, never half of it."""

from __future__ import annotations

import errno
import os
import time
from pathlib import Path
from typing import Final

_RETRY_AFTER: Final = (0.05, 0.1, 0.2, 0.4, 0.8)
_BUSY_ON_WINDOWS: Final = (5, 32, 33)  # antivirus, indexer or a cloud service holds the file for a moment
_PIECE: Final = 1024 * 1024
_BINARY: Final = getattr(os, "O_BINARY", 0)


def write_safely(path: Path, data: bytes, *, mode: int = 0o666) -> None:
    """Writes beside the target, flushes to disk, reads it back, then takes the target's place.

    ``mode`` is what the new file may be (less the umask), from its first byte on. Raises ``OSError`` (EIO
    when the disk gives back other bytes than it took) and leaves the old file as it was; a power cut can
    leave at most a ``.….tmp`` beside it (named for itself: a name of 255 bytes is allowed).
    """
    if not path.name:  # "/" or "."
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    temporary = path.with_name(f".{os.urandom(8).hex()}.tmp")
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, mode)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if not _holds(temporary, data):
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))
        replace_safely(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def _holds(path: Path, data: bytes) -> bool:
    """Whether the file gives these bytes back; piece by piece, since a folder of scans is large."""
    wanted, at = memoryview(data), 0
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            if piece != wanted[at : at + len(piece)]:
                return False
            at += len(piece)
    return at == len(wanted)


def replace_safely(temporary: Path, target: Path) -> None:
    """A rename onto ``target`` that waits up to 1.5 s when Windows says that somebody holds the file."""
    for pause in _RETRY_AFTER:
        try:
            temporary.replace(target)
        except OSError as error:
            if getattr(error, "winerror", None) not in _BUSY_ON_WINDOWS:
                raise
            time.sleep(pause)
        else:
            return
    temporary.replace(target)
