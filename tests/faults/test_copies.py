"""Copies of the office that come back: older ones, ones written to elsewhere, and a record that is damaged or gone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.jobs.check import check
from app.models.base.errors import Refused
from app.models.directory.rules import PartyDraft
from app.models.dues.commands import Paid, PaymentOrder, pay
from app.models.dues.series import gaps
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office, record


@pytest.fixture
def path(office_template: Path, tmp_path: Path) -> Path:
    """An office with one member and two receipts given: 4513 and 4514."""
    file = tmp_path / "gremio.gremial"
    shutil.copy(office_template, file)
    with Office.open(file, "Marta") as office:
        office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1"))
        receive(office)
        receive(office)
    return file


def receive(office: Office) -> Paid:
    return office.run(pay, PaymentOrder(1, 50_000, "cash", office.clock.today())).value


def works(path: Path, receipts: int) -> list[int]:
    with Office.open(path, "Marta") as office:
        return [receive(office).number for _ in range(receipts)]


def sound(path: Path) -> bool:
    return all(one.ok for one in check(path).checks)


def test_an_older_copy_goes_on_behind_the_highest_number(path: Path, tmp_path: Path) -> None:
    older = shutil.copy(path, tmp_path / "pendrive.gremial")
    assert works(path, 3) == [4515, 4516, 4517]
    shutil.copy(older, path)
    with Office.open(path, "Marta") as office:
        assert office.standing.relation == "behind"
        assert office.standing.missing == (("A", 4515), ("A", 4516), ("A", 4517))
        assert receive(office).number == 4518
        assert office.read(gaps) == []
        noted = office.read(lambda r: r.rows("SELECT number FROM receipt_missing ORDER BY number"))
        assert noted == [(4515,), (4516,), (4517,)]
    assert sound(path)
    with Office.open(path, "Marta") as office:
        assert office.standing.relation == "same"


def test_an_older_copy_of_an_older_copy(path: Path, tmp_path: Path) -> None:
    """Put back twice, the numbers still go up only."""
    older = shutil.copy(path, tmp_path / "pendrive.gremial")
    given = works(path, 1)
    for _ in range(3):
        shutil.copy(older, path)
        given += works(path, 2)
    assert given == list(range(4515, 4515 + len(given)))
    assert sound(path)


def test_a_copy_without_receipts_of_its_own(office_template: Path, path: Path) -> None:
    shutil.copy(office_template, path)
    with Office.open(path, "Marta") as office:
        assert office.standing.missing == (("A", 4513), ("A", 4514))
        office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1"))
        assert receive(office).number == 4515
    assert sound(path)


def elsewhere(path: Path, data: Path, receipts: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same file on another computer, whose record is another."""
    with monkeypatch.context() as there:
        there.setenv("GREMIAL_DATA", str(data))
        works(path, receipts)


def test_a_file_that_was_used_elsewhere_and_came_back(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere(path, tmp_path / "otra-pc", 2, monkeypatch)
    with Office.open(path, "Marta") as office:
        assert office.standing.relation == "ahead"
        assert receive(office).number == 4517


@pytest.mark.parametrize(("here", "there"), [(2, 2), (1, 3), (3, 1), (5, 2)])
def test_two_copies_that_were_both_written_to(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, here: int, there: int
) -> None:
    """Nothing is written, and the file is left unlocked, until somebody decides which copy counts."""
    other = Path(shutil.copy(path, tmp_path / "pendrive.gremial"))
    works(path, here)
    elsewhere(other, tmp_path / "otra-pc", there, monkeypatch)
    shutil.copy(other, path)
    before = path.read_bytes()
    for _ in range(2):
        with pytest.raises(Refused) as said:
            Office.open(path, "Marta", wait=0.0)
        assert said.value.code == "office.diverged"
    assert path.read_bytes() == before
    with Office.open(path, "Marta", accept_copy=True) as office:
        assert receive(office).number == 4515 + max(here, there)
        assert office.read(gaps) == []
    assert sound(path)
    with Office.open(path, "Marta") as office:
        assert office.standing.relation == "same"


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"\x00\xff", b"[]", b'{"tx": 1, "series": 3}', b"null", b'{"series": {}}']
)
def test_a_damaged_record_counts_as_none(path: Path, damage: bytes) -> None:
    with Office.look(path) as office:
        uid = office.facts.uid
    record.record_path(uid).write_bytes(damage)
    with Office.open(path, "Marta") as office:
        assert office.standing.relation in ("same", "ahead")
        assert receive(office).number == 4515
    assert record.load(uid) is not None


def test_a_torn_record_file_beside_it_is_no_matter(path: Path) -> None:
    with Office.look(path) as office:
        place = record.record_path(office.facts.uid)
    place.with_name(f".{place.name}.123.abcd.tmp").write_bytes(b'{"tx": 9')
    assert works(path, 1) == [4515]


def test_the_log_lies_beside_an_older_file(path: Path, tmp_path: Path) -> None:
    """Somebody copies the old file over the new one while a killed program's log still lies there."""
    older = shutil.copy(path, tmp_path / "pendrive.gremial")
    works(path, 2)
    log = Path(f"{path}-wal")
    log.write_bytes(b"not a log of this file" * 100)
    shutil.copy(older, path)
    with Office.open(path, "Marta") as office:
        assert office.standing.relation == "behind"
        assert receive(office).number == 4517
    assert sound(path)


@pytest.mark.parametrize("receipts", [1, 2, 5])
def test_killed_between_the_mending_and_the_record(path: Path, tmp_path: Path, receipts: int) -> None:
    """An older copy was mended, and the program ended before this computer could note it: that is no other history."""
    older = shutil.copy(path, tmp_path / "pendrive.gremial")
    works(path, receipts)
    data = record.data_folder()
    known = {file: file.read_bytes() for file in data.iterdir()}
    shutil.copy(older, path)
    for _ in range(3):
        with Office.open(path, "Marta") as office:
            assert office.standing.relation == "behind"
        for file, content in known.items():
            file.write_bytes(content)
    with Office.open(path, "Marta") as office:
        assert receive(office).number == 4515 + receipts
        assert office.read(gaps) == []
    assert sound(path)
