"""Package files on a stick: names that survive mail and Windows, and nothing ever lost."""

from __future__ import annotations

import errno
import os
import re
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.package import files
from app.exchange.package.files import package_name, read_whole, write_new
from app.exchange.package.seal import SealFault, SealRefused
from app.models.base.errors import Unavailable


def test_the_name_says_from_whom_to_whom_and_which() -> None:
    assert package_name("PY-0014", "ALZ-PY", 42) == "sinc_PY-0014_a_ALZ-PY_0042.zip.age"


@given(sender=st.text(max_size=60), recipient=st.text(max_size=60), number=st.integers(0, 10**8))
def test_any_name_is_short_plain_and_good_on_windows(sender: str, recipient: str, number: int) -> None:
    name = package_name(sender, recipient, number)
    assert re.fullmatch(r"sinc_[A-Za-z0-9-]+_a_[A-Za-z0-9-]+_\d{4,}\.zip\.age", name)
    assert len(name) <= 64


def test_a_file_that_is_there_stays(tmp_path: Path) -> None:
    made = [write_new(tmp_path, "sinc_x_0001.zip.age", data) for data in (b"uno", b"dos", b"tres")]
    assert [path.name for path in made] == [
        "sinc_x_0001.zip.age",
        "sinc_x_0001-2.zip.age",
        "sinc_x_0001-3.zip.age",
    ]
    assert [path.read_bytes() for path in made] == [b"uno", b"dos", b"tres"]
    assert len(list(tmp_path.iterdir())) == 3


def test_a_stick_that_was_pulled_out_is_said(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="folder_missing"):
        write_new(tmp_path / "E", "a.zip.age", b"x")


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "package.disk_full"),
        (errno.EROFS, "package.not_written"),
        (errno.EIO, "package.not_written"),
    ],
)
def test_a_full_or_locked_stick_is_said_and_keeps_no_half_file(
    number: int, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(Unavailable) as unavailable:
        write_new(tmp_path, "a.zip.age", b"x")
    assert unavailable.value.code == code
    assert list(tmp_path.iterdir()) == []


def test_a_chosen_file_is_read_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.zip.age"
    path.write_bytes(b"hola")
    assert read_whole(path) == b"hola"
    with pytest.raises(Unavailable, match="file_missing"):
        read_whole(tmp_path / "b.zip.age")
    with pytest.raises(Unavailable, match="file_unreadable"):
        read_whole(tmp_path)
    monkeypatch.setattr(files, "LARGEST_FILE", 3)
    with pytest.raises(SealRefused) as refused:
        read_whole(path)
    assert refused.value.fault is SealFault.TOO_LARGE


@pytest.mark.skipif(sys.platform == "win32", reason="rights of folders")
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(Unavailable, match="not_written"):
        write_new(tmp_path, "a.zip.age", b"x")
