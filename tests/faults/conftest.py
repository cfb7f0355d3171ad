"""A disk that is full whenever the test wants it, and an office lying on it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.models.dues.charging import add_plan
from app.office import Office
from tests.faults.small_disk import SmallDisk


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
    return small_disk(10)


@pytest.fixture
def lying_there(disk: SmallDisk, office_template: Path) -> Path:
    """An office on the small disk, with a monthly plan."""
    path = disk.folder / "gremio.gremial"
    shutil.copy(office_template, path)
    with Office.open(path, "Marta") as office:
        office.run(add_plan, "Cuota social", 50_000, "monthly")
    return path
