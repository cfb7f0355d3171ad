"""Opening, sharing and carrying the office file, as it happens in the office."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.models.base.database import Clock, Reader, Tx, command
from app.models.base.errors import Refused, Unavailable
from app.models.base.facts import OfficeFacts
from app.models.directory.rules import PartyDraft
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.series import gaps
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office, lock
from app.office.clock_check import clock_problem
from app.office.lock import sidecar
from app.office.places import place_of
from app.office.record import record_path


@command("test.fail")
def _fail_halfway(tx: Tx) -> None:
    tx.insert("member_category", uid=tx.new_uid(), name="Vitalicio", pays=0, votes=1)
    raise RuntimeError("power cut")


@command("test.nothing")
def _nothing(tx: Tx) -> int:
    return int(tx.value("SELECT count(*) FROM member"))


@command("test.category")
def _add_category(tx: Tx, name: str) -> int:
    return tx.insert("member_category", uid=tx.new_uid(), name=name, pays=1, votes=1)


def _categories(reader: Reader) -> list[str]:
    return [row[0] for row in reader.rows("SELECT name FROM member_category ORDER BY id")]


def _add_ana(office: Office) -> int:
    return office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1")).value


def _pay(office: Office, member: int, amount: int = 50_000) -> int:
    return office.run(pay, PaymentOrder(member, amount, "cash", office.clock.today())).value.number


def test_the_first_change_is_in_the_journal_whether_or_not_it_was_prepared(office: Office) -> None:
    path, clock = office.path, office.clock
    office.close()
    for prepared in (False, True):
        with Office.open(path, "Marta", clock=clock) as again:
            if prepared:
                again.get_ready()
                again.get_ready()
            noted = again.run(_add_category, f"Honorario {prepared}").value
            assert (
                again.read(lambda r: r.value("SELECT max(row_id) FROM journal WHERE tbl = 'member_category'")) == noted
            )


def test_a_command_that_fails_changes_nothing(office: Office) -> None:
    before = office.read(_categories)
    with pytest.raises(RuntimeError):
        office.run(_fail_halfway)
    assert office.read(_categories) == before


def test_a_command_that_changes_nothing_leaves_no_trace_in_the_journal(office: Office) -> None:
    office.run(_add_category, "Juvenil")
    before = office.read(lambda r: r.value("SELECT max(id) FROM journal_tx"))
    outcome = office.run(_nothing)
    assert not outcome.changes
    assert office.read(lambda r: r.value("SELECT max(id) FROM journal_tx")) == before


def test_the_changes_name_what_was_touched(office: Office) -> None:
    outcome = office.run(_add_category, "Juvenil")
    assert outcome.changes.touches("member_category")
    assert outcome.changes.ids["member_category"] == frozenset({outcome.value})
    assert not outcome.changes.touches("member")


def test_after_each_command_the_file_alone_is_whole(office: Office, tmp_path: Path) -> None:
    office.run(_add_category, "Juvenil")
    copied = tmp_path / "stick.gremial"
    shutil.copy(office.path, copied)
    with sqlite3.connect(copied) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM member_category")]
    connection.close()
    assert "Juvenil" in names


def test_a_second_program_is_told_who_has_the_file(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    monkeypatch.setattr(lock.time, "sleep", waits.append)
    with pytest.raises(Unavailable) as refused:
        Office.open(office.path, wait=0)
    assert refused.value.code == "office.locked"
    assert refused.value.params["host"]
    assert waits == [], "no patience was asked for"


def test_reading_needs_no_lock(office: Office) -> None:
    with Office.look(office.path) as looked:
        assert looked.facts.name == office.facts.name
        with pytest.raises(Unavailable, match="read_only"):
            looked.run(_nothing)


def test_the_lock_of_a_killed_program_is_taken_over(office: Office) -> None:
    path = office.path
    office.close()
    code = (
        "import os, sys; from pathlib import Path; from app.office import Office\n"
        "Office.open(Path(sys.argv[1])); os.kill(os.getpid(), 9)"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", code, str(path)], cwd=root, env=os.environ, check=False, timeout=60)
    assert sidecar(path).exists()
    with Office.open(path, wait=0) as again:
        assert again.facts.name


def test_a_lock_of_another_computer_is_only_broken_on_purpose(office: Office) -> None:
    path = office.path
    office.close()
    sidecar(path).write_text(
        json.dumps({"host": "PC-TESORERIA", "user": "julio", "pid": 4, "since": "2026-11-20T18:00:00"}),
        encoding="utf-8",
    )
    with pytest.raises(Unavailable) as refused:
        Office.open(path, wait=0)
    assert refused.value.params["host"] == "PC-TESORERIA"
    Office.open(path, wait=0, break_lock=True).close()
    assert not sidecar(path).exists()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "office.not_ours"),
        (b"PK\x03\x04 a workbook", "office.not_ours"),
        (b"SQLite format 3\x00" + b"\x00" * 200, "office.not_ours"),
    ],
)
def test_a_foreign_file_is_refused_kindly(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "otra.gremial"
    path.write_bytes(content)
    with pytest.raises(Unavailable) as refused:
        Office.open(path, wait=0)
    assert refused.value.code in (code, "office.damaged")
    assert path.read_bytes() == content


def test_a_newer_file_is_refused_kindly(office: Office) -> None:
    path = office.path
    office.close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(Unavailable) as refused:
        Office.open(path)
    assert (refused.value.code, refused.value.params["number"]) == ("office.newer", 99)


def test_an_existing_file_is_never_overwritten(office: Office, clock: Clock) -> None:
    size = office.path.stat().st_size
    with pytest.raises(Refused) as refused:
        Office.create(office.path, OfficeFacts("Otra", "PY", "PYG"), _nothing, clock=clock)  # type: ignore[arg-type]
    assert refused.value.code == "office.exists"
    assert office.path.stat().st_size >= size


def test_an_older_copy_goes_on_after_the_highest_number_ever_given(office: Office, clock: Clock) -> None:
    member = _add_ana(office)
    assert _pay(office, member) == 4513
    path, kept = office.path, office.path.with_name("copia.gremial")
    office.close()
    shutil.copy(path, kept)
    with Office.open(path, "Marta", clock=clock) as later:
        assert [_pay(later, member), _pay(later, member)] == [4514, 4515]
    shutil.copy(kept, path)
    with Office.open(path, "Marta", clock=clock) as old:
        assert old.standing.relation == "behind"
        assert old.standing.missing == (("A", 4514), ("A", 4515))
        assert _pay(old, member) == 4516
        assert old.read(gaps) == []
    with Office.open(path, "Marta", clock=clock) as again:
        assert again.standing.relation == "same"


def test_a_copy_used_elsewhere_is_refused_before_anything_is_written(office: Office, clock: Clock) -> None:
    member = _add_ana(office)
    path, stick = office.path, office.path.with_name("pendrive.gremial")
    record = record_path(office.facts.uid)
    office.close()
    shutil.copy(path, stick)
    before = record.read_bytes()
    with Office.open(path, "Marta", clock=clock) as here:
        _pay(here, member)
    mine = record.read_bytes()
    record.write_bytes(before)  # the other computer remembers only what it saw
    with Office.open(stick, "Julio", clock=clock) as there:
        _pay(there, member, 20_000)
        _pay(there, member, 30_000)
    record.write_bytes(mine)
    content = stick.read_bytes()
    with pytest.raises(Refused) as refused:
        Office.open(stick, "Marta", clock=clock)
    assert refused.value.code == "office.diverged"
    assert stick.read_bytes() == content
    with Office.open(stick, "Marta", clock=clock, accept_copy=True) as accepted:
        assert _pay(accepted, member) == 4515


def test_a_damaged_record_outside_the_file_stops_nobody(office: Office, clock: Clock) -> None:
    record_path(office.facts.uid).write_text("{", encoding="utf-8")
    path = office.path
    office.close()
    with Office.open(path, "Marta", clock=clock) as again:
        assert again.standing.relation == "same"


@pytest.mark.parametrize(
    ("path", "place"),
    [("/home/ana/OneDrive - Gremio/x.gremial", "cloud"), ("/home/ana/Dropbox/x.gremial", "cloud")],
)
def test_a_cloud_folder_is_noticed(path: str, place: str) -> None:
    assert place_of(Path(path)) == place


def test_a_local_folder_is_just_a_folder(tmp_path: Path) -> None:
    assert place_of(tmp_path / "x.gremial") == "local"


def test_who_serves_is_the_journals_actor(office: Office) -> None:
    office.attend("Julio Ayala")
    office.run(_add_category, "Juvenil")
    name = office.read(
        lambda r: r.value("SELECT o.name FROM journal_tx t JOIN operator o ON o.id = t.actor_id ORDER BY t.id DESC")
    )
    assert name == "Julio Ayala"


def at(when: datetime) -> Clock:
    return Clock(lambda: when)


def test_a_clock_set_back_is_said_and_blocks_nothing(office: Office, clock: Clock) -> None:
    """The PC's battery is empty: it wakes up two years ago; receipts go on, and it is said until it is put right."""
    member = _add_ana(office)
    path, now = office.path, clock.now()
    assert office.read(clock_problem) is None
    office.close()
    for back in (timedelta(minutes=50), timedelta(0), timedelta(days=-30)):
        with Office.look(path, clock=at(now - back)) as fine:
            assert fine.read(clock_problem) is None
    with Office.look(path, clock=at(now - timedelta(hours=2))) as earlier:
        said = earlier.read(clock_problem)
        assert said is not None
        assert (said.code, said.params["last"]) == ("office.clock_back", "21/11/2026 10:30")
    for _ in range(2):
        with Office.open(path, "Marta", clock=at(datetime(2024, 3, 12, 15, tzinfo=UTC))) as wrong:
            said = wrong.read(clock_problem)
            assert said is not None
            assert said.params == {"now": "12/03/2024", "last": "21/11/2026"}
            _pay(wrong, member)
    with Office.look(path, clock=clock) as right:
        assert right.read(clock_problem) is None


def test_a_year_mistyped_once_does_not_speak_for_ever(office: Office, clock: Clock) -> None:
    path = office.path
    office.close()
    with Office.open(path, "Marta", clock=at(datetime(2031, 1, 1, tzinfo=UTC))) as ahead:
        ahead.run(_add_category, "2031")
    with Office.open(path, "Marta", clock=clock) as back:
        assert back.read(clock_problem) is not None
        for number in range(50):
            back.run(_add_category, f"Categoría {number}")
        assert back.read(clock_problem) is None
