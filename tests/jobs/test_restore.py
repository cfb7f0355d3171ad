"""Bringing a copy back when things are not as they should be: another user, an older program, a log left behind."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from app.jobs import backup
from app.jobs.new_office import NewOffice, new_office
from app.models.base import connect, migrations, proof
from app.models.base.database import Clock
from app.models.base.errors import Refused
from app.models.directory.rules import PartyDraft
from app.models.dues.commands import PaymentOrder, pay
from app.models.members.commands import add_category, add_member
from app.models.members.rules import MemberDraft
from app.office import Office


def _log(path: Path) -> Path:
    return Path(f"{path}-wal")


def _cut_off(office: Office) -> bytes:
    """The log as a power cut leaves it between the commit and its way into the file; the office is closed."""
    connection = connect.write_connection(office.path)
    connection.execute("UPDATE office SET name = 'De antes', address = hex(randomblob(3000))")
    kept = _log(office.path).read_bytes()
    connection.close()
    office.close()
    assert kept
    return kept


def _give(office: Office, member: int) -> int:
    return office.run(pay, PaymentOrder(member, 50_000, "cash", office.clock.today())).value.number


def test_numbers_of_the_present_file_count_where_nothing_is_remembered(
    office: Office, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Julio restores under his own Windows user: that one never saw the office."""
    member = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1")).value
    _give(office, member)
    copy = backup.make(office).path
    assert [_give(office, member), _give(office, member)] == [4514, 4515]
    path = office.path
    office.close()
    monkeypatch.setenv("GREMIAL_DATA", str(tmp_path / "julio"))
    done = backup.restore(path, copy, actor="Julio", clock=clock)
    assert done.standing.missing == (("A", 4514), ("A", 4515))
    with Office.open(path, "Julio", clock=clock) as back:
        assert _give(back, member) == 4516


def test_a_copy_of_an_older_program_comes_back(
    office: Office, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, copy = office.path, tmp_path / "vieja.gremial"
    office.close()
    shutil.copy(path, copy)
    step = tmp_path / f"{connect.SCHEMA_NUMBER + 1:04d}_next.sql"
    step.write_text("CREATE TABLE probe (id INTEGER PRIMARY KEY) STRICT;\n", encoding="utf-8")
    files = [*migrations.files(), step]
    monkeypatch.setattr(migrations, "files", lambda: files)
    monkeypatch.setattr(connect, "SCHEMA_NUMBER", connect.SCHEMA_NUMBER + 1)
    Office.open(path, "Marta", clock=clock).close()
    backup.restore(path, copy, clock=clock)
    assert connect.schema_number(path) == connect.SCHEMA_NUMBER


def test_a_copy_of_another_office_is_refused(office: Office, clock: Clock, tmp_path: Path) -> None:
    other = new_office(tmp_path / "otro.gremial", NewOffice("Otro gremio", "PY"), clock=clock).path
    path = office.path
    office.close()
    with pytest.raises(Refused, match="other_office"):
        backup.restore(path, other, clock=clock)


def test_a_log_without_its_file_is_not_played_into_the_copy(office: Office, clock: Clock) -> None:
    copy, name, path = backup.make(office).path, office.facts.name, office.path
    log = _cut_off(office)
    path.unlink()
    _log(path).write_bytes(log)
    backup.restore(path, copy, clock=clock)
    with Office.look(path) as back:
        assert back.facts.name == name


def test_a_log_without_its_file_is_not_played_into_a_new_office(office: Office, clock: Clock) -> None:
    path, log = office.path, _cut_off(office)
    path.unlink()
    _log(path).write_bytes(log)
    new_office(path, NewOffice("Gremio nuevo", "PY"), clock=clock)
    with Office.open(path, clock=clock) as made:
        assert made.facts.name == "Gremio nuevo"


def test_the_file_is_on_the_disk_before_it_takes_the_place(
    office: Office, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, path = backup.make(office).path, office.path
    office.close()
    flushed: set[int] = set()
    sync, move = os.fsync, backup.replace_safely
    placed: list[bool] = []

    def noted(handle: int) -> None:
        flushed.add(os.fstat(handle).st_ino)
        sync(handle)

    def watched(temporary: Path, target: Path) -> None:
        placed.append(temporary.stat().st_ino in flushed)
        move(temporary, target)

    monkeypatch.setattr(os, "fsync", noted)
    monkeypatch.setattr(backup, "replace_safely", watched)
    backup.restore(path, copy, clock=clock)
    assert placed == [True]


def test_proving_a_file_that_is_open_leaves_its_log(office: Office, clock: Clock) -> None:
    office.run(add_category, "Juvenil")
    proof.prove(office.path)
    assert _log(office.path).exists()
    with pytest.raises(Refused, match="itself"):
        backup.restore(office.path, office.path, clock=clock)
    assert _log(office.path).exists()


def test_proving_a_copy_leaves_nothing_beside_it(office: Office) -> None:
    copy = backup.make(office).path
    proof.prove(copy)
    assert [one.name for one in copy.parent.iterdir()] == [copy.name]
    connection = sqlite3.connect(copy)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
