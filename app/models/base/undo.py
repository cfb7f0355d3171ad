"""Taking back a batch: earlier images, unless something leans on it. Money is never taken back this way."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any, Final

from app.models.base import journal
from app.models.base.database import Role, SqlValue, Tx, command
from app.models.base.errors import Refused
from app.models.base.registry import Table

KEPT_TABLES: Final = frozenset(("operator", "attachment"))  # names at the desk and stored files hurt nobody
LENIENT_TABLES: Final = frozenset(("setting",))  # a later choice simply stays
_FIRST_DAY: Final = "office.create"
_LABELS: Final = ("number", "full_name", "legal_name", "name", "code", "period", "event", "office")

_PUT_RIGHT: Final = {
    "undo.year_lock": frozenset(("year_lock", "year_unlock")),
    "undo.close": frozenset(("day_close", "day_reopen")),
    "undo.cheque": frozenset(("cheque_event",)),
    "undo.receipt": frozenset(("receipt", "payment", "receipt_void")),
    "undo.expense": frozenset(("expense", "expense_void")),
    "undo.move": frozenset(("account_move",)),
    "undo.income": frozenset(("unidentified", "identification")),
    "undo.charge": frozenset(("charge", "charge_run")),
    "undo.case": frozenset(("case_event",)),
    "undo.project": frozenset(("project_event",)),
    "undo.voucher": frozenset(("voucher_event",)),
    "undo.agreement": frozenset(("agreement_event",)),
    "undo.commitment": frozenset(("commitment_event",)),
}
"""How what is never erased is put right, by what the step wrote; the first that fits is said."""

_NUMBERED: Final = {"project_voucher": "number"}
"""Numbers that a step may give anew in another order: none of them is free while the others are put back."""


@dataclass(frozen=True, slots=True)
class Lean:
    """A later record that leans on the batch: it would be left hanging or lose its change."""

    table: str
    uid: str
    label: str
    batch: int
    member_id: int | None = None


class Leaning(Refused):
    """The refusal that lists what leans on the batch."""

    leans: tuple[Lean, ...] = ()


@dataclass(frozen=True, slots=True)
class Touched:
    """A row of the batch: the image before it (``None``: the batch made the row)."""

    table: Table
    row_id: int
    before: Mapping[str, Any] | None


@command("undo", needs=Role.ADMIN)
def undo_batch(
    tx: Tx,
    batch: int,
    tables: Sequence[Table],
    guard: Callable[[Tx, Sequence[Touched]], None] | None = None,
    within: Callable[[Tx, int, Sequence[Touched]], AbstractContextManager[None]] | None = None,
) -> int:
    """Restores what the batch changed, newest first; returns the number of the transaction that did it.

    ``guard`` raises where a subject does not let go of these rows, ``within`` also once they are restored. Raises
    ``Refused``: "undo.unknown", "undo.ledger" (with the tables) and its kin, which say how such a thing is put right,
    "undo.first_day", "undo.nothing", "undo.taken", or ``Leaning`` with everything that leans on it.
    """
    verb = tx.value("SELECT verb FROM journal_tx WHERE id = ?", (batch,))
    if verb is None:
        raise Refused("undo.unknown", field="batch", batch=batch)
    if verb == _FIRST_DAY:
        raise Refused("undo.first_day", field="batch")
    touched = touched_rows(tx, batch, tables)
    _refuse_ledger(tx, touched, batch)
    if not touched:
        raise Refused("undo.nothing", field="batch", batch=batch)
    if guard is not None:
        guard(tx, touched)
    tx.because(f"{verb} {batch}")
    with nullcontext() if within is None else within(tx, batch, touched):
        restore_rows(tx, batch, touched, tables)
    return tx.number


def restore_rows(
    tx: Tx, batch: int, touched: Sequence[Touched], tables: Sequence[Table], leans: Sequence[Lean] = ()
) -> None:
    """Gives these rows their earlier image, unless something leans on them (or ``leans`` says so already)."""
    later = _touched_later(tx, batch, touched)
    refuse_leaning([*leans, *(lean for lean in later if lean.table not in LENIENT_TABLES)], batch)
    skipped = {(lean.table, lean.uid) for lean in later}
    tx.execute("PRAGMA defer_foreign_keys=ON")
    try:
        _put_aside(tx, touched)
        for row in touched:
            if (row.table.name, str(row.row_id)) not in skipped:
                _restore(tx, row)
    except sqlite3.IntegrityError as fault:  # a number or name of then belongs to somebody else now
        raise Refused("undo.taken", field="batch", batch=batch) from fault
    refuse_leaning(_left_hanging(tx, {table.name: table for table in tables}), batch)


def touched_rows(tx: Tx, batch: int, tables: Sequence[Table]) -> list[Touched]:
    """Every row the batch changed, the newest first. Raises ``Refused("undo.erased")``."""
    known = {table.name: table for table in tables}
    rows = tx.rows(
        "SELECT tbl, row_id, min(seq), max(seq) AS newest FROM journal WHERE tx = ? "
        "GROUP BY tbl, row_id ORDER BY newest DESC",
        (batch,),
    )
    found = []
    for table, row_id, first, _ in rows:
        if table in KEPT_TABLES or table not in known:
            continue
        before = tx.row(
            "SELECT image, erased_by FROM journal WHERE tbl = ? AND row_id = ? AND seq < ? ORDER BY seq DESC LIMIT 1",
            (table, row_id, first),
        )
        if before is not None and before[1] is not None:
            raise Refused("undo.erased", field="batch", batch=batch)
        image = json.loads(before[0]) if before is not None and before[0] else None
        if image is not None:  # older than a column: the row goes back to what the column meant then
            # A BLOB is in no image and stays.
            came = journal.before_it_came(tx._connection, table)  # noqa: SLF001 - the journal speaks to connections
            image = {c.name: came[c.name] for c in known[table].columns if c.type != "BLOB"} | image
        found.append(Touched(known[table], row_id, image))
    return found


def _refuse_ledger(tx: Tx, touched: Sequence[Touched], batch: int) -> None:
    letters = [row.row_id for row in touched if row.table.name == "letter"]
    if any(tx.value("SELECT number FROM letter WHERE id = ?", (letter,)) for letter in letters):
        raise Refused("undo.letter", field="batch", batch=batch)
    ledger = sorted({row.table.name for row in touched if row.table.kind == "ledger"})
    if not ledger:
        return
    for code, names in _PUT_RIGHT.items():
        if names & {*ledger}:
            raise Refused(code, field="batch", batch=batch)
    raise Refused("undo.ledger", field="batch", batch=batch, tables=", ".join(ledger))


def _touched_later(tx: Tx, batch: int, touched: Sequence[Touched]) -> list[Lean]:
    leans = []
    for row in touched:
        later = tx.row(
            "SELECT tx, image FROM journal WHERE tbl = ? AND row_id = ? AND tx > ? ORDER BY seq DESC LIMIT 1",
            (row.table.name, row.row_id, batch),
        )
        if later is not None and not _as_it_was_left(tx, row, batch, later[1]):
            if row.table.name in LENIENT_TABLES:
                leans.append(Lean(row.table.name, str(row.row_id), "", later[0]))
            else:
                leans.append(lean_of(row.table, row.row_id, later[1], later[0]))
    return leans


def _as_it_was_left(tx: Tx, row: Touched, batch: int, image: str | None) -> bool:
    """Whether the row stands as the batch left it: what came later was itself taken back."""
    left = "SELECT image FROM journal WHERE tbl = ? AND row_id = ? AND tx = ? ORDER BY seq DESC LIMIT 1"
    return image is not None and image == tx.value(left, (row.table.name, row.row_id, batch))


def _put_aside(tx: Tx, touched: Sequence[Touched]) -> None:
    for row in touched:
        column = _NUMBERED.get(row.table.name)
        if column is not None and row.before is not None:
            name = row.table.name
            last = tx.value(f"SELECT max({column}) FROM {name}") or 0
            if tx.value(f"SELECT 1 FROM {name} WHERE id = ?", (row.row_id,)):
                tx.update(name, row.row_id, **{column: last + 1})


def _restore(tx: Tx, row: Touched) -> None:
    name = row.table.name
    here = tx.value(f"SELECT 1 FROM {name} WHERE id = ?", (row.row_id,))
    if row.before is None:
        tx.execute(f"DELETE FROM {name} WHERE id = ?", (row.row_id,))
        return
    values: dict[str, SqlValue] = {
        column: row.before[column] for column in row.table.column_names if column in row.before
    }
    if here is None:
        tx.insert(name, **values)
    else:
        tx.update(name, row.row_id, **{column: value for column, value in values.items() if column != "id"})


def _left_hanging(tx: Tx, known: Mapping[str, Table]) -> list[Lean]:
    leans = []
    for table, row_id, _, _ in tx.rows("PRAGMA foreign_key_check"):
        newest = tx.row(
            "SELECT tx, image FROM journal WHERE tbl = ? AND row_id = ? ORDER BY seq DESC LIMIT 1", (table, row_id)
        )
        batch, image = newest or (0, None)
        leans.append(lean_of(known[table], row_id, image, batch))
    return leans


def lean_of(table: Table, row_id: int, image: str | None, batch: int) -> Lean:
    """A row that leans on a batch, as its image (JSON text) names it; ``batch`` is the step that last touched it."""
    values: dict[str, Any] = json.loads(image) if image else {}
    label = next((str(values[name]) for name in _LABELS if values.get(name)), "")
    member = row_id if table.name == "member" else values.get("member_id")
    return Lean(table.name, str(values.get("uid", row_id)), label, batch, member)


def refuse_leaning(leans: Sequence[Lean], batch: int) -> None:
    """Raises ``Leaning`` when there is anything in the list."""
    if not leans:
        return
    refusal = Leaning("undo.leans", field="batch", batch=batch, count=len(leans))
    refusal.leans = tuple(leans)
    raise refusal
