"""The journal notes everything, and notices whoever went behind its back."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from app.models.base import journal
from app.models.base.database import Tx, command
from app.models.base.registry import Table
from app.models.directory.rules import PartyDraft
from app.models.members.commands import add_member, edit_member
from app.models.members.rules import MemberDraft
from app.models.schema import TABLES
from app.office import Office


def _filled(office: Office) -> Path:
    ana = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1")).value
    office.run(add_member, MemberDraft(PartyDraft("organization", "Panadería Yvoty S.R.L."), number="2"))
    office.run(edit_member, ana, MemberDraft(PartyDraft("person", "Ana Vera Ñandutí"), number="1"))
    path = office.path
    office.close()
    return path


def _tampered(path: Path, sql: str) -> tuple[list[str], list[journal.Difference]]:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute(sql)
        return journal.verify_chain(connection), journal.differences(connection, TABLES)
    finally:
        connection.close()


def test_an_honest_file_has_nothing_to_object_to(office: Office) -> None:
    assert _tampered(_filled(office), "SELECT 1") == ([], [])


@pytest.mark.parametrize(
    ("sql", "table", "column"),
    [
        ("UPDATE person SET full_name = 'Otra' WHERE id = 1", "person", "full_name"),
        ("UPDATE member SET number = '99' WHERE id = 2", "member", "number"),
        ("DELETE FROM member_event WHERE id = 1", "member_event", "*"),
        (
            "INSERT INTO member_category (uid, name, pays, votes) VALUES ('x', 'Colada', 1, 1)",
            "member_category",
            "*",
        ),
    ],
)
def test_a_row_changed_behind_its_back_is_named(office: Office, sql: str, table: str, column: str) -> None:
    chain, rows = _tampered(_filled(office), sql)
    assert chain == []
    assert [(found.table, found.columns) for found in rows] == [(table, (column,))]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE journal SET image = replace(image, 'Ana', 'Eva') WHERE tbl = 'person'",
        "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)",
        "UPDATE journal_tx SET verb = 'members.edit' WHERE id = 2",
        "UPDATE journal_tx SET actor_id = 7 WHERE id = 1",
        "DELETE FROM journal_tx WHERE id = 2",
    ],
)
def test_a_rewritten_journal_breaks_the_chain(office: Office, sql: str) -> None:
    chain, _ = _tampered(_filled(office), sql)
    assert chain != []


@command("test.same")
def _write_the_same(tx: Tx) -> None:
    tx.execute("UPDATE person SET full_name = full_name")


def test_writing_the_same_value_is_no_change(office: Office) -> None:
    office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera")))
    assert not office.run(_write_the_same).changes


@command("test.many")
def _many(tx: Tx, count: int) -> None:
    tx.executemany(
        "INSERT INTO member_category (uid, name, pays, votes) VALUES (?, ?, 1, 1)",
        ((tx.new_uid(), f"C{number}") for number in range(count)),
    )


def test_above_a_thousand_rows_the_whole_table_counts_as_changed(office: Office) -> None:
    assert office.run(_many, 1_001).changes.ids["member_category"] is None


def _live_schema(connection: sqlite3.Connection, table: Table) -> list[tuple[str, str, bool, str | None]]:
    references = {row[3]: row[2] for row in connection.execute(f"PRAGMA foreign_key_list({table.name})").fetchall()}
    return [
        (name, kind, not required and not key, references.get(name))
        for _, name, kind, required, _, key in connection.execute(f"PRAGMA table_info({table.name})").fetchall()
    ]


def test_the_registry_is_the_schema(office: Office) -> None:
    path = office.path
    office.close()
    connection = sqlite3.connect(path)
    names = {
        row[0]
        for row in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
            "AND name NOT LIKE '\\_%' ESCAPE '\\'"
        )
    }
    assert names == {table.name for table in TABLES}
    for table in TABLES:
        declared = [(c.name, c.type, c.null and c.name != "id", c.references) for c in table.columns]
        assert _live_schema(connection, table) == declared, table.name
    strict = connection.execute("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0").fetchall()
    assert {row[0] for row in strict if not row[0].startswith(("sqlite_", "_"))} == set()
    connection.close()
