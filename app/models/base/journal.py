"""The journal: triggers that note every change, the seal that chains transactions, and the proof.

History queries live in ``history``.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from app.models.base.changes import Collector
from app.models.base.registry import Table

GENESIS: Final = "0" * 64
_SEPARATOR: Final = "\x1f"  # JSON escapes it, so it cannot occur inside an image


def install(connection: sqlite3.Connection, tables: Iterable[Table]) -> None:
    """Makes the TEMP triggers of this connection.

    They are temporary so that a rebuilt table cannot lose them, a foreign file cannot bring code, and
    they may use JSON although the schema is not trusted.
    """
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS current_tx (id INTEGER)")
    connection.execute("INSERT INTO temp.current_tx SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM temp.current_tx)")
    for table in tables:
        if table.journalled:
            for statement in _triggers(table):
                connection.execute(statement)


def image_sql(table: Table, alias: str) -> str:
    """SQL for the JSON image of a row; a BLOB is represented by the table's own hash column."""
    parts = ", ".join(f"'{c.name}', {alias}.{c.name}" for c in table.columns if c.type != "BLOB")
    return f"json_object({parts})"


def _triggers(table: Table) -> Iterator[str]:
    note = "INSERT INTO journal (tx, tbl, row_id, op, image, salt) SELECT (SELECT id FROM current_tx)"
    differs = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in table.column_names)
    name = table.name
    yield (
        f"CREATE TEMP TRIGGER IF NOT EXISTS journal_{name}_i AFTER INSERT ON main.{name} BEGIN "
        f"{note}, '{name}', NEW.id, 'i', {image_sql(table, 'NEW')}, randomblob(16); END"
    )
    yield (
        f"CREATE TEMP TRIGGER IF NOT EXISTS journal_{name}_u AFTER UPDATE ON main.{name} WHEN {differs} BEGIN "
        f"{note}, '{name}', NEW.id, 'u', {image_sql(table, 'NEW')}, randomblob(16); END"
    )
    yield (
        f"CREATE TEMP TRIGGER IF NOT EXISTS journal_{name}_d AFTER DELETE ON main.{name} BEGIN "
        f"{note}, '{name}', OLD.id, 'd', NULL, randomblob(16); END"
    )


@dataclass(frozen=True, slots=True)
class Entry:
    """What the journal says about one transaction; ``actor_id`` is a user id, never a person's name."""

    tx: int
    verb: str
    actor_id: int
    at: str
    reason: str
    program: str

    def canonical(self) -> bytes:
        fields = {
            "tx": self.tx,
            "verb": self.verb,
            "actor": self.actor_id,
            "at": self.at,
            "reason": self.reason,
            "program": self.program,
        }
        return json.dumps(fields, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def row_digest(salt: bytes, table: str, row_id: int, op: str, image: str | None) -> bytes:
    """SHA-256 of salt, table, id, operation and image."""
    text = f"{table}{_SEPARATOR}{row_id}{_SEPARATOR}{op}{_SEPARATOR}{image or ''}"
    return hashlib.sha256(salt + text.encode()).digest()


def head(connection: sqlite3.Connection) -> tuple[int, str]:
    """Number and link of the newest transaction; ``(0, GENESIS)`` before the first."""
    row = connection.execute("SELECT id, link FROM journal_tx ORDER BY id DESC LIMIT 1").fetchone()
    return (0, GENESIS) if row is None else (row[0], row[1])


def begin(connection: sqlite3.Connection) -> tuple[int, int, str]:
    """Announces the next transaction to the triggers.

    Returns its number, the last row before it and the link before it.
    """
    number, link = head(connection)
    connection.execute("UPDATE temp.current_tx SET id = ?", (number + 1,))
    last = connection.execute("SELECT coalesce(max(seq), 0) FROM journal").fetchone()[0]
    return number + 1, last, link


def seal(connection: sqlite3.Connection, entry: Entry, after_seq: int, previous: str, touched: Collector) -> str | None:
    """Reads the transaction's rows once, chains it and fills ``touched``.

    Returns the link, or ``None`` when nothing was noted.
    """
    link = hashlib.sha256(previous.encode() + b"\n" + entry.canonical() + b"\n")
    count = 0
    sql = "SELECT salt, tbl, row_id, op, image FROM journal WHERE seq > ? ORDER BY seq"
    for salt, table, row_id, op, image in connection.execute(sql, (after_seq,)):
        link.update(row_digest(salt, table, row_id, op, image))
        touched.add(table, row_id)
        count += 1
    if count == 0:
        return None
    text = link.hexdigest()
    connection.execute(
        "INSERT INTO journal_tx (id, verb, actor_id, at, reason, program, row_count, link) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (entry.tx, entry.verb, entry.actor_id, entry.at, entry.reason, entry.program, count, text),
    )
    return text


def verify_chain(connection: sqlite3.Connection) -> list[str]:
    """Every objection to the chain, as ``tx N`` or ``row N`` texts; empty when it holds."""
    objections: list[str] = []
    previous = GENESIS
    expected = 1
    rows = _grouped(connection)
    pending = next(rows, None)
    for number, verb, actor, at, reason, program, count, link in connection.execute(
        "SELECT id, verb, actor_id, at, reason, program, row_count, link FROM journal_tx ORDER BY id"
    ).fetchall():
        if number != expected:
            objections.append(f"tx {expected}")
        expected = number + 1
        digest = hashlib.sha256(previous.encode() + b"\n")
        digest.update(Entry(number, verb, actor, at, reason, program).canonical() + b"\n")
        found = 0
        if pending is not None and pending[0] == number:
            found = len(pending[1])
            for row in pending[1]:
                digest.update(row)
            pending = next(rows, None)
        if found != count or digest.hexdigest() != link:
            objections.append(f"tx {number}")
        previous = link
    if pending is not None:
        objections.append(f"tx {pending[0]}")
    return objections


def _grouped(connection: sqlite3.Connection) -> Iterator[tuple[int, list[bytes]]]:
    current: int | None = None
    digests: list[bytes] = []
    # A kept digest speaks only for a row that was erased; of any other the image itself must give it.
    sql = (
        "SELECT tx, salt, tbl, row_id, op, image, "
        "iif(erased_by IS NOT NULL AND image IS NULL AND salt IS NULL, digest, NULL) FROM journal ORDER BY seq"
    )
    for tx, salt, table, row_id, op, image, digest in connection.execute(sql):
        if tx != current:
            if current is not None:
                yield current, digests
            current, digests = tx, []
        digests.append(digest if digest is not None else row_digest(salt or b"", table, row_id, op, image))
    if current is not None:
        yield current, digests


@dataclass(frozen=True, slots=True)
class Difference:
    """A live row that is not what the journal last noted."""

    table: str
    row_id: int
    columns: tuple[str, ...]


def differences(connection: sqlite3.Connection, tables: Sequence[Table]) -> list[Difference]:
    """Compares every live row with its last image; a change made behind the program's back is named here."""
    found: list[Difference] = []
    for table in tables:
        if table.journalled:
            found += _table_differences(connection, table)
    return found


def _table_differences(connection: sqlite3.Connection, table: Table) -> list[Difference]:
    # SQLite takes the bare columns from the row that holds max(seq).
    last = "SELECT row_id, image, op, erased_by, max(seq) FROM journal WHERE tbl = :tbl GROUP BY row_id"
    live = f"SELECT id AS live_id, {image_sql(table, 't')} AS live_image FROM {table.name} AS t"
    sql = (
        f"SELECT live_id, live_image, image FROM ({live}) LEFT JOIN ({last}) ON row_id = live_id "
        "WHERE erased_by IS NULL AND (image IS NULL OR image IS NOT live_image)"
    )
    found = []
    defaults = before_it_came(connection, table.name)
    for row_id, live_image, image in connection.execute(sql, {"tbl": table.name}).fetchall():
        columns = _differing(live_image, image, defaults)
        if columns:
            found.append(Difference(table.name, row_id, columns))
    # Every name with its table: import_origin has a column row_id of its own.
    gone = (
        f"SELECT n.row_id FROM ({last}) AS n WHERE n.op <> 'd' "
        f"AND NOT EXISTS (SELECT 1 FROM {table.name} AS t WHERE t.id = n.row_id)"
    )
    found += [
        Difference(table.name, row[0], ("*",)) for row in connection.execute(gone, {"tbl": table.name}).fetchall()
    ]
    return found


def before_it_came(connection: sqlite3.Connection, table: str) -> dict[str, Any]:
    """What each column holds in a row that is older than the column: images of before it came do not name it.

    Its DEFAULT; a rebuilt table may have none: there its text is empty where it cannot be NULL.
    """
    found: dict[str, Any] = {}
    for _, name, kind, not_null, default, _ in connection.execute(f"PRAGMA table_info({table})").fetchall():
        if default is not None:
            found[name] = connection.execute(f"SELECT {default}").fetchone()[0]
        else:
            found[name] = "" if not_null and kind == "TEXT" else None
    return found


def _differing(live: str, noted: str | None, defaults: Mapping[str, Any]) -> tuple[str, ...]:
    if noted is None:
        return ("*",)
    before: dict[str, Any] = {**defaults, **json.loads(noted)}
    after: dict[str, Any] = json.loads(live)
    return tuple(name for name, value in after.items() if before.get(name) != value)
