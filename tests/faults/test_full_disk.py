"""The disk is full: it is said, nothing is lost, and with room again the work goes on where it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app.jobs.backup import make, restore
from app.jobs.check import check
from app.jobs.import_members import ImportOptions, carry_out, plan_import
from app.jobs.new_office import NewOffice, new_office
from app.models.base.errors import Unavailable
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import charge_period
from app.models.dues.commands import Paid, PaymentOrder, pay
from app.models.dues.receipt_queries import verify
from app.models.members.commands import add_member
from app.models.members.queries import member_ids
from app.models.members.rules import MemberDraft
from app.office import Office
from tests.bench.people import write_sheet
from tests.faults.small_disk import SmallDisk


def failed(path: Path) -> list[str]:
    return [f"{one.name}: {one.detail}" for one in check(path).checks if not one.ok]


def with_members(office: Office, sheet: Path, count: int) -> None:
    carry_out(office, plan_import(office, write_sheet(sheet, count), ImportOptions()))


def one_member(office: Office) -> int:
    return office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1")).value


def receive(office: Office, member: int) -> Paid:
    return office.run(pay, PaymentOrder(member, 50_000, "cash", office.clock.today())).value


def until_refused(office: Office, member: int, given: list[Paid]) -> Unavailable:
    """Receives until the disk is full; ``given`` holds every receipt the person had in hand by then."""
    for _ in range(1_000):
        try:
            given.append(receive(office, member))
        except Unavailable as fault:
            return fault
    raise AssertionError("the disk was never full")


def test_an_import_comes_in_whole_or_not_at_all(disk: SmallDisk, lying_there: Path, tmp_path: Path) -> None:
    sheet = write_sheet(tmp_path / "padron.csv", 3_000)
    with Office.open(lying_there, "Marta") as office:
        plan = plan_import(office, sheet, ImportOptions())
        disk.fill(leaving=1_000_000)
        with pytest.raises(Unavailable) as said:
            carry_out(office, plan)
        assert said.value.code == "office.disk_full"
        assert office.read(member_ids) == []
    assert failed(lying_there) == []
    disk.free()
    with Office.open(lying_there, "Marta") as office:
        assert carry_out(office, plan_import(office, sheet, ImportOptions())).new == 3_000
    assert failed(lying_there) == []


def test_a_charge_is_made_for_all_or_for_nobody(disk: SmallDisk, lying_there: Path, tmp_path: Path) -> None:
    with Office.open(lying_there, "Marta") as office:
        with_members(office, tmp_path / "padron.csv", 1_000)
        disk.fill(leaving=200_000)
        with pytest.raises(Unavailable) as said:
            office.run(charge_period, 1, "2026-11", date(2026, 11, 1))
        assert said.value.code == "office.disk_full"
        assert office.read(lambda r: r.value("SELECT count(*) FROM charge")) == 0
        disk.free()
        assert office.run(charge_period, 1, "2026-11", date(2026, 11, 1)).value.charged == 1_000
    assert failed(lying_there) == []


@pytest.mark.parametrize("leaving", range(0, 200_000, 16_384))
def test_every_receipt_that_was_given_is_there(disk: SmallDisk, lying_there: Path, leaving: int) -> None:
    given: list[Paid] = []
    with Office.open(lying_there, "Marta") as office:
        member = one_member(office)
        disk.fill(leaving)
        assert until_refused(office, member, given).code == "office.disk_full"
        with pytest.raises(Unavailable):
            receive(office, member)
    assert failed(lying_there) == []
    disk.free()
    with Office.open(lying_there, "Marta") as office:
        assert [office.read(verify, paid.code).status for paid in given] == ["genuine"] * len(given)
        assert receive(office, member).number == 4513 + len(given)
    assert failed(lying_there) == []


def test_the_record_outside_finds_no_room(
    disk: SmallDisk, office_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The money is in the file: to say that it failed would have it received twice."""
    monkeypatch.setenv("GREMIAL_DATA", str(disk.folder / "data"))
    path = tmp_path / "gremio.gremial"
    path.write_bytes(office_template.read_bytes())
    with Office.open(path, "Marta") as office:
        member = one_member(office)
        disk.fill()
        paid = receive(office, member)
        assert office.read(verify, paid.code).status == "genuine"
        disk.free()
    with Office.open(path, "Marta") as office:
        assert office.standing.relation in ("same", "ahead")
        assert receive(office, member).number == paid.number + 1


def test_a_new_office_is_not_begun(disk: SmallDisk) -> None:
    for leaving in range(0, 400_000, 40_960):
        disk.fill(leaving)
        with pytest.raises(Unavailable) as said:
            new_office(disk.folder / "nueva.gremial", NewOffice("Gremio", "PY"))
        assert said.value.code == "office.disk_full"
        assert not (disk.folder / "nueva.gremial").exists()
        assert disk.leftovers() == []
    disk.free()
    new_office(disk.folder / "nueva.gremial", NewOffice("Gremio", "PY"))
    assert failed(disk.folder / "nueva.gremial") == []


def test_a_copy_that_finds_no_room_leaves_nothing(
    disk: SmallDisk, office: Office, small_disk: Callable[[int], SmallDisk]
) -> None:
    one_member(office)
    disk.fill(leaving=40_000)
    with pytest.raises(Unavailable) as said:
        make(office, disk.folder / "copias")
    assert said.value.code == "backup.no_space"
    assert not list((disk.folder / "copias").glob("*"))
    disk.free()
    assert make(office, disk.folder / "copias").proof.members == 1


def test_a_copy_does_not_come_back_without_room(disk: SmallDisk, lying_there: Path, tmp_path: Path) -> None:
    with Office.open(lying_there, "Marta") as office:
        one_member(office)
        copy = make(office, tmp_path / "copias").path
        receive(office, 1)
    disk.fill(leaving=40_000)
    with pytest.raises(Unavailable) as said:
        restore(lying_there, copy)
    assert said.value.code == "backup.no_space"
    disk.free()
    with Office.look(lying_there) as office:
        assert office.read(lambda r: r.value("SELECT count(*) FROM receipt")) == 1
    assert failed(lying_there) == []


@pytest.mark.parametrize("leaving", range(0, 81_920, 8_192))
def test_opening_says_that_the_disk_is_full(disk: SmallDisk, lying_there: Path, leaving: int) -> None:
    disk.fill(leaving)
    try:
        with Office.open(lying_there, "Marta", wait=0.0) as office:
            assert office.facts.country == "PY"
    except Unavailable as said:
        assert said.code == "office.disk_full"  # noqa: PT017 - with a little room it may also open
    disk.free()
    with Office.open(lying_there, "Marta", wait=0.0) as office:
        one_member(office)
    assert failed(lying_there) == []
