"""Package files in a folder or on a stick: names, writing without losing any, reading. Not what is inside."""

from __future__ import annotations

import errno
from itertools import count
from pathlib import Path
from typing import Final

from app.exchange.package.keys import plain_code
from app.exchange.package.seal import LARGEST_FILE, SealFault, SealRefused
from app.models.base.errors import Unavailable
from app.models.base.safe_write import write_safely

SUFFIX: Final = ".zip.age"
_FULL: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def package_name(sender: str, recipient: str, number: int) -> str:
    """A name such as sinc_PY-0014_a_ALZ-PY_0042.zip.age: for people, never read as truth; ASCII, short."""
    return f"sinc_{plain_code(sender) or 'X'}_a_{plain_code(recipient) or 'X'}_{number:04d}{SUFFIX}"


def write_new(folder: Path, name: str, data: bytes) -> Path:
    """Writes under the name, or "…-2", "…-3" if it is taken; what is there is never overwritten.

    Raises ``Unavailable`` when the folder is missing, full or may not be written.
    """
    try:
        path = _free(folder, name)
        write_safely(path, data)
    except OSError as error:
        raise unavailable(error, folder) from error
    return path


def read_whole(path: Path) -> bytes:
    """The bytes of a file that somebody chose, 1 GB at most. Raises ``SealRefused`` or ``Unavailable``."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise Unavailable("package.file_missing", file=path.name) from None
    except OSError as error:
        raise Unavailable("package.file_unreadable", file=path.name, number=error.errno or 0) from error
    if len(data) > LARGEST_FILE:
        raise SealRefused(SealFault.TOO_LARGE, "file")
    return data


def _free(folder: Path, name: str) -> Path:
    """The first name of its kind that nobody has (``zip.age`` stays at the end)."""
    stem, dot, suffix = name.partition(".")
    for number in count(1):
        path = folder / (name if number == 1 else f"{stem}-{number}{dot}{suffix}")
        if not path.exists():
            return path
    raise AssertionError


def unavailable(error: OSError, folder: Path) -> Unavailable:
    """What to tell of a folder that took no file."""
    if error.errno in _FULL:
        return Unavailable("package.disk_full", folder=str(folder))
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return Unavailable("package.folder_missing", folder=str(folder))
    return Unavailable("package.not_written", folder=str(folder), number=error.errno or 0)
