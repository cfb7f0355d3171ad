"""Which copies stay, where they lie, and when the automatic one is made."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.jobs import backup
from app.jobs.backup import Copy, copies, out_of_rotation
from app.models.base.errors import Unavailable
from app.models.members.commands import add_category
from app.office import Office

DAY = datetime.fromisoformat("2026-11-21T10:00")  # local, as a person reads it in a name


def at(*moments: datetime) -> list[Copy]:
    return [Copy(Path(f"g-{m:%Y%m%d-%H%M%S}.gremial"), m, 1) for m in sorted(moments, reverse=True)]


def test_a_busy_saturday_does_not_push_the_week_out() -> None:
    saturday = [DAY + timedelta(minutes=5 * n) for n in range(20)]
    week = [DAY - timedelta(days=n) for n in range(1, 7)]
    gone = {copy.made for copy in out_of_rotation(at(*saturday, *week))}
    kept = {*saturday, *week} - gone
    assert kept == {*saturday[-3:], *week[:4]}


@given(st.lists(st.datetimes(DAY - timedelta(days=30), DAY), unique=True, max_size=40))
def test_seven_stay_and_the_newest_always(moments: list[datetime]) -> None:
    found = at(*moments)
    gone = out_of_rotation(found)
    kept = [copy for copy in found if copy not in gone]
    assert len(kept) == min(7, len(found))
    assert kept[:3] == found[:3]


def test_copies_lie_beside_the_file_and_only_its_own_are_listed(office: Office) -> None:
    first, second = backup.make(office), backup.make(office)
    folder = office.path.with_name(f"copias-{office.path.stem}")
    assert {first.path.parent, second.path.parent} == {folder}
    (folder / "otro-20261121-103000.gremial").write_bytes(b"x")
    (folder / "notas.txt").write_text("x", encoding="utf-8")
    assert [copy.path for copy in copies(folder, office.path.stem)] == [second.path, first.path]
    assert not list(folder.glob(".*")), "nothing half made stays"


def test_the_automatic_copy_is_made_once_an_hour_and_always_for_the_window(office: Office) -> None:
    assert backup.copy_when_due(office) is not None
    office.run(add_category, "Otra")
    assert backup.copy_when_due(office) is None
    assert backup.copy_when_due(office, after=timedelta(0)) is not None
    assert backup.copy_when_due(office, after=timedelta(0)) is None, "nothing changed since"


def test_a_folder_that_cannot_be_made_leaves_the_office_alone(office: Office, tmp_path: Path) -> None:
    (tmp_path / "archivo").write_text("x", encoding="utf-8")
    with pytest.raises(Unavailable) as refusal:
        backup.make(office, tmp_path / "archivo" / "dentro")
    assert refusal.value.code == "office.cannot_write"
    office.run(add_category, "Otra")


def test_a_stick_with_the_copies_of_two_offices_keeps_both(office: Office, tmp_path: Path) -> None:
    """ "gremio" and "gremio-norte" share the stick; the rotation of one is nothing to the other."""
    folder = tmp_path / "pendrive"
    folder.mkdir()
    others = [folder / f"gremio-norte-202611{day:02d}-103000.gremial" for day in range(1, 12)]
    for path in others:
        path.write_bytes(b"x")
    made = backup.make(office, folder)
    assert [copy.path for copy in copies(folder, "gremio")] == [made.path]
    assert all(path.exists() for path in others)
