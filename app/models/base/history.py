"""What happened to a record, read from the journal. Taking back is in ``undo``."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.models.base import journal
from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.base.registry import Table


@dataclass(frozen=True, slots=True)
class Step:
    """One change of a record; ``changes`` maps a column to its value before and after."""

    batch: int
    at: str
    actor: str
    verb: str
    reason: str
    op: str
    changes: dict[str, tuple[Any, Any]]


@dataclass(frozen=True, slots=True)
class Batch:
    """A transaction as a person may take it back."""

    number: int
    verb: str
    actor: str
    at: str
    rows: int


def table_named(name: str, tables: Sequence[Table]) -> Table:
    """Raises ``Refused("history.no_table")`` for a table that keeps no history."""
    for table in tables:
        if table.name == name and table.journalled:
            return table
    raise Refused(
        "history.no_table", field="table", name=name, tables=", ".join(t.name for t in tables if t.journalled)
    )


def history(reader: Reader, table: Table, uid: str) -> list[Step]:
    """Every noted change of the record with this identity, oldest first, also when it is no longer there."""
    row_id = _row_id(reader, table, uid)
    if row_id is None:
        raise Refused("history.unknown", field="uid", name=table.name, text=uid)
    rows = reader.rows(
        "SELECT j.tx, t.at, coalesce(o.name, ''), t.verb, t.reason, j.op, j.image FROM journal j "
        "JOIN journal_tx t ON t.id = j.tx LEFT JOIN operator o ON o.id = t.actor_id "
        "WHERE j.tbl = ? AND j.row_id = ? ORDER BY j.seq",
        (table.name, row_id),
    )
    steps = []
    before: dict[str, Any] = {}
    came = journal.before_it_came(reader._connection, table.name)  # noqa: SLF001 - the journal speaks to connections
    ours = True
    for tx, at, actor, verb, reason, op, image in rows:
        after: dict[str, Any] = json.loads(image) if image else {}
        if op == "i":  # a place whose record was undone may have been given to another one
            ours = after.get("uid", uid) == uid or uid.isdigit()
        if ours:
            known = {name: came.get(name) for name in after} | before if before else before
            steps.append(Step(tx, at, actor, verb, reason, op, _changes(known, after)))
        before = after
    return steps


def _changes(before: dict[str, Any], after: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    names = [name for name in (*after, *(n for n in before if n not in after)) if name != "id"]
    return {name: (before.get(name), after.get(name)) for name in names if before.get(name) != after.get(name)}


def _row_id(reader: Reader, table: Table, uid: str) -> int | None:
    if "uid" in table.column_names:
        found = reader.value(f"SELECT id FROM {table.name} WHERE uid = ?", (uid,))
        if found is None:
            found = reader.value(
                "SELECT row_id FROM journal WHERE tbl = ? AND json_extract(image, '$.uid') = ? LIMIT 1",
                (table.name, uid),
            )
        if found is not None:
            return int(found)
    if uid.isdigit() and reader.value(
        "SELECT 1 FROM journal WHERE tbl = ? AND row_id = ? LIMIT 1", (table.name, int(uid))
    ):
        return int(uid)
    return None


def row_values(reader: Reader, table: Table, row_id: int) -> dict[str, Any]:
    """A row as it is, or as it was before it was taken away; nothing of one that never was."""
    columns = table.column_names
    row = reader.row(f"SELECT {', '.join(columns)} FROM {table.name} WHERE id = ?", (row_id,))
    if row is not None:
        return dict(zip(columns, row, strict=True))
    image = reader.value(
        "SELECT image FROM journal WHERE tbl = ? AND row_id = ? AND image IS NOT NULL ORDER BY seq DESC LIMIT 1",
        (table.name, row_id),
    )
    found: dict[str, Any] = json.loads(image) if image else {}
    return found


def batches(reader: Reader, limit: int = 20) -> list[Batch]:
    """The newest transactions."""
    rows = reader.rows(
        "SELECT t.id, t.verb, coalesce(o.name, ''), t.at, t.row_count FROM journal_tx t "
        "LEFT JOIN operator o ON o.id = t.actor_id ORDER BY t.id DESC LIMIT ?",
        (limit,),
    )
    return [Batch(*row) for row in rows]
