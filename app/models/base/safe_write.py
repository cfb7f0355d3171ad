"""Writing a file so that it is either the old one or the new one, never half of it."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Final

_RETRY_AFTER: Final = (0.05, 0.1, 0.2, 0.4, 0.8)
_BUSY_ON_WINDOWS: Final = (5, 32, 33)  # antivirus, indexer or a cloud service holds the file for a moment


def write_safely(path: Path, data: bytes) -> None:
    """Writes beside the target, flushes to disk, then takes its place. Raises ``OSError`` and leaves the old file."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        replace_safely(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def replace_safely(temporary: Path, target: Path) -> None:
    """``os.replace`` that waits up to 1.5 s when Windows says that somebody holds the file."""
    for pause in _RETRY_AFTER:
        try:
            os.replace(temporary, target)
        except OSError as error:
            if getattr(error, "winerror", None) not in _BUSY_ON_WINDOWS:
                raise
            time.sleep(pause)
        else:
            return
    os.replace(temporary, target)
