"""The sidecar lock of an office file: who has it open for writing, and since when.

One writing process, whatever happens.
"""

from __future__ import annotations

import errno
import getpass
import json
import os
import socket
import sys
import time
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from app.models.base.errors import Unavailable
from app.models.base.values.dates import format_date

_POLL_SECONDS: Final = 0.1
_LOCKED_BYTE: Final = 1 << 30  # far behind the text, so that others can read it while it is locked


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds an office file open."""

    host: str
    user: str
    pid: int
    since: str

    @classmethod
    def here(cls, now: datetime) -> Holder:
        try:
            user = getpass.getuser()
        except (OSError, KeyError, ImportError):
            user = "?"
        return cls(socket.gethostname(), user, os.getpid(), now.isoformat(timespec="seconds"))


def sidecar(path: Path) -> Path:
    return path.with_name(path.name + ".lock")


class FileLock:
    """Held from ``acquire`` to ``release``.

    The operating system's lock on the sidecar dies with the process, so a killed program never leaves
    the file shut; the text inside says who holds it. A text from another computer that was never
    cleared (network folder, stick pulled out) is only overruled by ``break_lock``.
    """

    def __init__(self, path: Path, holder: Holder) -> None:
        self._sidecar = sidecar(path)
        self._holder = holder
        self._descriptor: int | None = None

    def acquire(self, wait: float, *, break_lock: bool = False) -> None:
        """Raises ``Unavailable("office.locked", host, user, since)`` after ``wait`` seconds."""
        deadline = time.monotonic() + wait
        while True:
            other = self._try(break_lock)
            if other is None:
                return
            if time.monotonic() >= deadline:
                raise Unavailable("office.locked", host=other.host, user=other.user, since=_said(other.since))
            time.sleep(_POLL_SECONDS)

    def _try(self, break_lock: bool) -> Holder | None:
        try:
            descriptor = os.open(self._sidecar, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
        except OSError as error:
            raise Unavailable("office.read_only", path=str(self._sidecar)) from error
        if not _lock(descriptor):
            other = _read(descriptor) or Holder("?", "?", 0, "?")
            os.close(descriptor)
            return other
        if not _still_there(descriptor, self._sidecar):
            os.close(descriptor)
            return self._try(break_lock)
        other_text = _read(descriptor)
        if other_text is not None and other_text.host != self._holder.host and not break_lock:
            _unlock(descriptor)
            os.close(descriptor)
            return other_text
        self._write_holder(descriptor)
        self._descriptor = descriptor
        return None

    def _write_holder(self, descriptor: int) -> None:
        try:
            os.ftruncate(descriptor, 0)
            os.lseek(descriptor, 0, os.SEEK_SET)
            os.write(descriptor, json.dumps(asdict(self._holder)).encode())
        except OSError as error:
            os.close(descriptor)
            code = "office.disk_full" if error.errno == errno.ENOSPC else "office.read_only"
            raise Unavailable(code, path=str(self._sidecar)) from error

    def release(self) -> None:
        if self._descriptor is None:
            return
        os.ftruncate(self._descriptor, 0)
        if sys.platform == "win32":  # an open file cannot be removed there
            _unlock(self._descriptor)
            os.close(self._descriptor)
            self._sidecar.unlink(missing_ok=True)
        else:
            self._sidecar.unlink(missing_ok=True)
            os.close(self._descriptor)
        self._descriptor = None


def _read(descriptor: int) -> Holder | None:
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        return Holder(**json.loads(os.read(descriptor, 4_096)))
    except (ValueError, TypeError, OSError):
        return None


def _still_there(descriptor: int, path: Path) -> bool:
    """Whether the locked file is still the one others would open (its holder may have removed it meanwhile)."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


def _said(since: str) -> str:
    """``21/11/2026 16:14``; what is no moment, in a damaged sidecar, as it stands there."""
    try:
        moment = datetime.fromisoformat(since)
    except ValueError:
        return since[:16]
    return f"{format_date(moment.date())} {moment:%H:%M}"
