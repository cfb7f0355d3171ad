"""Stored files lie once beside the copies of a folder; a copy for a stick is whole; nothing is restored by halves."""

from __future__ import annotations

import random
from datetime import timedelta
from pathlib import Path

import pytest

from app.jobs.backup import default_folder, make, prove_copy, restore
from app.jobs.check import check
from app.models.base.attachments import NewFile, attach, attached_to, attachment_bytes, detach
from app.models.base.database import Clock
from app.models.base.errors import Unavailable
from app.models.base.slim_copy import FOLDER
from app.office import Office
from tests.conftest import NOW

SCAN = random.Random(7).randbytes(300_000)


def kept(office: Office) -> list[Path]:
    return sorted((default_folder(office.path) / FOLDER).glob("??/*"))


@pytest.fixture
def with_scan(office: Office) -> Office:
    office.run(attach, "member", "uid-1", NewFile(SCAN, "image/jpeg", "cedula.jpg"), office.clock.today())
    office.run(attach, "member", "uid-1", NewFile(b"chico", "image/jpeg", "chico.jpg"), office.clock.today())
    return office


def test_two_copies_hold_the_scan_once(with_scan: Office) -> None:
    first, second = make(with_scan), make(with_scan)
    assert [file.stat().st_size for file in kept(with_scan)] == [len(SCAN)]
    sizes = [copy.path.stat().st_size for copy in (first, second)]
    assert max(sizes) < with_scan.path.stat().st_size - len(SCAN) // 2
    assert prove_copy(first.path) == first.proof


def test_a_copy_is_looked_over_with_the_files_beside_it(with_scan: Office) -> None:
    copy = make(with_scan)
    assert check(copy.path).ok
    kept(with_scan)[0].write_bytes(b"otra cosa")
    assert [one.name for one in check(copy.path).checks if not one.ok] == ["attachments"]


def test_what_is_restored_is_whole(with_scan: Office, clock: Clock) -> None:
    copy, path = make(with_scan), with_scan.path
    with_scan.run(detach, with_scan.read(attached_to, "member", "uid-1")[1].id)
    with_scan.close()
    restore(path, copy.path, clock=clock)
    assert check(path).ok
    with Office.look(path) as office:
        files = office.read(attached_to, "member", "uid-1")
        assert [office.read(attachment_bytes, file.sha256) for file in files] == [b"chico", SCAN]


def test_a_copy_for_a_stick_is_whole(with_scan: Office, tmp_path: Path, clock: Clock) -> None:
    stick = tmp_path / "pendrive"
    copy = make(with_scan, stick)
    assert not (stick / FOLDER).exists()
    assert check(copy.path).ok


@pytest.mark.parametrize("harm", [lambda file: file.unlink(), lambda file: file.write_bytes(b"otra cosa")])
def test_without_its_files_nothing_is_restored(with_scan: Office, clock: Clock, harm) -> None:  # type: ignore[no-untyped-def]
    copy, path = make(with_scan), with_scan.path
    harm(kept(with_scan)[0])
    with_scan.close()
    before = path.read_bytes()
    with pytest.raises(Unavailable, match=r"backup\.files_missing"):
        prove_copy(copy.path)
    with pytest.raises(Unavailable, match=r"backup\.files_missing"):
        restore(path, copy.path, clock=clock)
    assert path.read_bytes() == before


def test_the_rotation_takes_the_files_of_the_last_copy_along(office_template: Path, tmp_path: Path) -> None:
    path = tmp_path / "gremio.gremial"
    path.write_bytes(office_template.read_bytes())
    days = 0
    with Office.open(path, "Marta", clock=Clock(lambda: NOW + timedelta(days=days))) as office:
        link = office.run(attach, "member", "uid-1", NewFile(SCAN, "image/jpeg", "a.jpg"), office.clock.today()).value
        make(office)
        office.run(detach, link)
        for days in range(1, 12):
            make(office)
            if days == 3:
                assert len(kept(office)) == 1
        assert kept(office) == []
