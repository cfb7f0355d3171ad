"""A disk that is full whenever a test wants it."""

from __future__ import annotations

import errno
from pathlib import Path


class SmallDisk:
    """A disk in memory of a few megabytes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._ballast = folder / "ballast"

    def fill(self, leaving: int = 0) -> None:
        """Leaves so many bytes (whole pages of 4,096) free."""
        self.free()
        with self._ballast.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError as fault:
                if fault.errno != errno.ENOSPC:
                    raise
            file.truncate(max(0, file.tell() - leaving))

    def free(self) -> None:
        self._ballast.unlink(missing_ok=True)

    def leftovers(self) -> list[str]:
        """Every file that is neither an office, its log, its lock nor the ballast."""
        kept = (".gremial", "ballast", "-wal", "-shm", ".lock")
        return sorted(p.name for p in self.folder.rglob("*") if p.is_file() and not p.name.endswith(kept))
