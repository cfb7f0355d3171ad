"""A file is the old one or the new one, whatever goes wrong in between."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.models.base import safe_write
from app.models.base.safe_write import replace_safely, write_safely


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "oficina.json"
    path.write_bytes(b"antes")
    return path


def failing(number: int) -> Callable[..., None]:
    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


def busy(number: int, times: int) -> tuple[Callable[[Path, Path], Path], list[float]]:
    """A rename that Windows refuses a few times, and the list of pauses that follow."""
    left = [times]
    rename = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if left[0]:
            left[0] -= 1
            error = OSError(errno.EACCES, "Acceso denegado")
            error.winerror = number  # type: ignore[attr-defined,unused-ignore]
            raise error
        return rename(self, target)

    return replace, []


def test_the_new_file_takes_the_place_of_the_old_one(old: Path) -> None:
    write_safely(old, b"despues")
    assert old.read_bytes() == b"despues"
    assert list(old.parent.iterdir()) == [old]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EROFS])
def test_a_disk_that_fails_leaves_the_old_file(old: Path, number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", failing(number))
    with pytest.raises(OSError, match=os.strerror(number)):
        write_safely(old, b"despues")
    assert old.read_bytes() == b"antes"
    assert list(old.parent.iterdir()) == [old]


def test_a_disk_that_gives_back_other_bytes_is_noticed(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", lambda handle: os.ftruncate(handle, 3))
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        write_safely(old, b"despues")
    monkeypatch.undo()
    assert old.read_bytes() == b"antes"


@pytest.mark.skipif(sys.platform == "win32", reason="rights of files")
def test_a_private_file_is_private_from_its_first_byte(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    sync = os.fsync

    def look(handle: int) -> None:
        seen.append(stat.S_IMODE(os.fstat(handle).st_mode))
        sync(handle)

    monkeypatch.setattr(os, "fsync", look)
    write_safely(old, b"secreto", mode=0o600)
    assert seen == [0o600]
    assert stat.S_IMODE(old.stat().st_mode) == 0o600


@pytest.mark.parametrize("number", [5, 32, 33])
def test_an_antivirus_that_holds_the_file_is_waited_for(
    old: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace, pauses = busy(number, times=3)
    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(safe_write.time, "sleep", pauses.append)
    write_safely(old, b"despues")
    assert old.read_bytes() == b"despues"
    assert pauses == [0.05, 0.1, 0.2]


def test_but_not_for_ever(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace, pauses = busy(32, times=99)
    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(safe_write.time, "sleep", pauses.append)
    with pytest.raises(OSError, match="Acceso denegado"):
        write_safely(old, b"despues")
    assert old.read_bytes() == b"antes"
    assert list(old.parent.iterdir()) == [old]
    assert sum(pauses) < 2


def test_another_refusal_is_not_waited_for(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace, pauses = busy(17, times=1)
    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(safe_write.time, "sleep", pauses.append)
    with pytest.raises(OSError, match="Acceso denegado"):
        replace_safely(old, old.with_name("otro.json"))
    assert pauses == []


def test_a_name_as_long_as_a_disk_allows_is_written(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 251 + ".pdf")
    write_safely(path, b"contenido")
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
