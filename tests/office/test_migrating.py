"""A file of an older version is brought up to date on a proven copy, and is left as it was when that fails."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from app.models.base import connect, migrations
from app.models.base.errors import Unavailable
from app.office import Office
from app.office.lock import FileLock


@pytest.fixture
def newer_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A program whose next version adds a table; returns the file that says how."""
    step = tmp_path / f"{connect.SCHEMA_NUMBER + 1:04d}_next.sql"
    step.write_text("-- The next version.\nCREATE TABLE probe (id INTEGER PRIMARY KEY) STRICT;\n", encoding="utf-8")
    files = [*migrations.files(), step]
    monkeypatch.setattr(migrations, "files", lambda: files)
    monkeypatch.setattr(connect, "SCHEMA_NUMBER", connect.SCHEMA_NUMBER + 1)
    return step


def _tables(path: Path) -> set[str]:
    connection = sqlite3.connect(path)
    try:
        return {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    finally:
        connection.close()


def test_an_older_file_is_updated_and_the_old_one_is_kept(office: Office, newer_program: Path) -> None:
    path, name = office.path, office.facts.name
    office.close()
    with Office.open(path, "Marta") as updated:
        assert updated.facts.name == name
        assert updated.standing.relation == "same"
    assert "probe" in _tables(path)
    kept = list(path.parent.glob("*.antes-de-actualizar.gremial"))
    assert [("probe" in _tables(one)) for one in kept] == [False]
    assert newer_program.exists()


def test_a_step_that_fails_leaves_the_file_as_it_was(office: Office, newer_program: Path) -> None:
    path = office.path
    office.close()
    before = path.read_bytes()
    newer_program.write_text("CREATE TABLE member (id INTEGER);\n", encoding="utf-8")
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        Office.open(path, "Marta")
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir() if "migrating" in one.name] == []


def test_reading_an_older_file_asks_to_open_it_once(office: Office, newer_program: Path) -> None:
    path = office.path
    office.close()
    with pytest.raises(Unavailable, match="needs_update"):
        Office.look(path)
    assert newer_program.exists()


def test_a_script_is_cut_into_statements() -> None:
    script = "-- first\nCREATE TABLE a (x TEXT DEFAULT ';');\n\nCREATE INDEX b ON a (x);\n"
    assert [text.split()[1] for text in migrations.statements(script)] == ["TABLE", "INDEX"]
    with pytest.raises(ValueError, match="unfinished"):
        list(migrations.statements("CREATE TABLE a (x"))


def test_whoever_waited_for_the_update_does_not_do_it_again(
    office: Office, newer_program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the kept older file would be replaced by the updated one."""
    path = office.path
    office.close()
    acquire = FileLock.acquire

    def second(lock: FileLock, wait: float, *, break_lock: bool = False) -> None:
        monkeypatch.setattr(FileLock, "acquire", acquire)
        Office.open(path, "Julio").close()
        acquire(lock, wait, break_lock=break_lock)

    monkeypatch.setattr(FileLock, "acquire", second)
    Office.open(path, "Marta").close()
    kept = list(path.parent.glob("*.antes-de-actualizar.gremial"))
    assert [("probe" in _tables(one)) for one in kept] == [False]
    assert newer_program.exists()
