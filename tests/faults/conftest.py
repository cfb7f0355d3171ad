"""A disk that is full whenever the test wants it, and an office lying on it."""

from __future__ import annotations

import errno
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.models.dues.charging import add_plan
from app.office import Office


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


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[int], SmallDisk]]:
    """Makes a disk of so many megabytes; needs a system and a user that may mount one."""
    mounted: list[Path] = []

    def make(megabytes: int) -> SmallDisk:
        folder = tmp_path / f"disk-{len(mounted)}"
        folder.mkdir()
        if sys.platform != "linux" or shutil.which("mount") is None:
            pytest.skip("a small disk needs Linux' tmpfs")
        command = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
        if subprocess.run(command, capture_output=True).returncode:
            pytest.skip("a small disk needs the right to mount a tmpfs (root)")
        mounted.append(folder)
        return SmallDisk(folder)

    yield make
    for folder in mounted:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.fixture
def disk(small_disk: Callable[[int], SmallDisk]) -> SmallDisk:
    return small_disk(8)


@pytest.fixture
def lying_there(disk: SmallDisk, office_template: Path) -> Path:
    """An office on the small disk, with a monthly plan."""
    path = disk.folder / "gremio.gremial"
    shutil.copy(office_template, path)
    with Office.open(path, "Marta") as office:
        office.run(add_plan, "Cuota social", 50_000, "monthly")
    return path
