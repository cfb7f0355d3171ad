"""A column that came after a row was noted: what older images mean to check, undo and history."""

from __future__ import annotations

import gzip
from dataclasses import replace
from pathlib import Path

import pytest

from app.jobs.check import check
from app.models.base import connect, journal
from app.models.base.changes import Collector
from app.models.base.database import Clock, Tx, command
from app.models.base.history import history
from app.models.base.registry import Table
from app.models.base.undo import undo_batch
from app.models.schema import TABLES
from app.office import Office

RELEASED = Path(__file__).parents[2] / "golden" / "db" / "v1.gremial.gz"
KNOWN = {table.name: table for table in TABLES}


@command("test.edit")
def prefer(tx: Tx, name: str) -> int:
    tx.update("person", 1, preferred_name=name)
    return tx.number


@pytest.fixture
def old_file(tmp_path: Path) -> Path:
    path = tmp_path / "oficina.gremial"
    path.write_bytes(gzip.decompress(RELEASED.read_bytes()))
    return path


def _consent_as_version_1(path: Path) -> None:
    connection = connect.write_connection(path)
    names = {row[1] for row in connection.execute("PRAGMA table_info(consent)")}
    old: Table = replace(KNOWN["consent"], columns=tuple(c for c in KNOWN["consent"].columns if c.name in names))
    journal.install(connection, [old])
    connection.execute("BEGIN IMMEDIATE")
    number, last, link = journal.begin(connection)
    connection.execute(
        "INSERT INTO consent (uid, member_id, purpose, given_on, channel) "
        "VALUES ('u-1', 1, 'contacto', '2026-01-02', '')"
    )
    entry = journal.Entry(number, "members.consent", 1, "2026-01-02T10:00:00Z", "", "")
    journal.seal(connection, entry, last, link, Collector())
    connection.execute("COMMIT")
    connect.checkpoint(connection)
    connection.close()


def test_a_consent_of_version_1_is_nobodys_tampering(old_file: Path, clock: Clock) -> None:
    _consent_as_version_1(old_file)
    Office.open(old_file, "Marta", clock=clock, accept_copy=True).close()
    rows = next(one for one in check(old_file).checks if one.name == "rows")
    assert (rows.ok, rows.detail) == (True, "")


def test_undo_gives_a_later_column_its_default_back(old_file: Path, clock: Clock) -> None:
    with Office.open(old_file, "Marta", clock=clock) as office:
        batch = office.run(prefer, "Lalo").value
        office.run(undo_batch, batch, TABLES)
        assert office.read(lambda reader: reader.value("SELECT preferred_name FROM person WHERE id = 1")) == ""
    assert check(old_file).ok


def test_history_names_only_what_somebody_changed(old_file: Path, clock: Clock) -> None:
    with Office.open(old_file, "Marta", clock=clock) as office:
        uid = str(office.read(lambda reader: reader.value("SELECT uid FROM person WHERE id = 1")))
        office.run(prefer, "Lalo")
        assert office.read(history, KNOWN["person"], uid)[-1].changes == {"preferred_name": ("", "Lalo")}
