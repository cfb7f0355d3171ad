"""Taking back a spreadsheet that brought money: each inverse is a further row, and what leans on it is listed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.history import row_values
from app.models.base.registry import Table
from app.models.base.undo import Lean, Touched, lean_of, restore_rows, touched_rows
from app.models.dues.closed_days import refuse_locked_year
from app.models.dues.credits import STANDING_PART
from app.models.dues.past import void_past
from app.models.dues.receipt_sql import RECEIPT_OF_PAYMENT
from app.models.dues.settled import NOT_VOID
from app.models.members.rules import member_keys

VERBS: Final = ("dues.import", "members.import", "dues.open_credit")
_KEPT: Final = frozenset(("dues_plan", "receipt_series", "import_batch", "import_origin"))
"""A tariff or series that old charges and receipts name stays; the notes of the import say that it was taken back."""

_NOTHING_LEFT: Final = {
    "payment": "t.reverses_id IS NOT NULL OR EXISTS (SELECT 1 FROM payment z WHERE z.reverses_id = t.id) "
    "OR EXISTS (SELECT 1 FROM receipt r WHERE r.payment_id = t.id) "
    "OR EXISTS (SELECT 1 FROM receipt_share s WHERE s.payment_id = t.id)",
    "receipt": "EXISTS (SELECT 1 FROM receipt_void v WHERE v.receipt_id = t.id)",
    "charge": f"NOT ({NOT_VOID.replace('h.', 't.')})",
}
"""Rows of money that no longer say anything of a member: taken out, void; a payment is named by its receipt."""

_DATED: Final = {
    "money_account": ("opened_on", "opening_balance"),
    "fund": ("opened_on", "opening_balance"),
    "fiscal_document": ("issued_on", "number", "amount"),
}
"""Records of money that belong to the year of a day, which is named first, and what of them the books of it say."""

_IN: Final = "(SELECT value FROM json_each(?))"
_Written = dict[str, list[int]]


def refuse_locked_books(tx: Tx, touched: Sequence[Touched]) -> None:
    """Raises ``Refused("year.locked")`` when restoring rows would change the books of a locked year."""
    for row in touched:
        columns = _DATED.get(row.table.name)
        if columns is None:
            continue
        now, before = row_values(tx, row.table, row.row_id), dict(row.before or {})
        if [now.get(name) for name in columns] != [before.get(name) for name in columns]:
            days = [str(one[columns[0]]) for one in (now, before) if one.get(columns[0])]
            refuse_locked_year(tx, date.fromisoformat(min(days)))


def needs_inverse(reader: Reader, batch: int, tables: Sequence[Table]) -> bool:
    """Whether a step is an import that wrote money, so that images cannot undo it."""
    verb = reader.value("SELECT verb FROM journal_tx WHERE id = ?", (batch,))
    ledger = [table.name for table in tables if table.kind == "ledger"]
    wrote = f"SELECT 1 FROM journal WHERE tx = ? AND tbl IN ({', '.join('?' * len(ledger))}) LIMIT 1"
    return verb in VERBS and reader.value(wrote, (batch, *ledger)) is not None


@command("undo", needs=Role.ADMIN)
def take_back(tx: Tx, batch: int, tables: Sequence[Table], reason: str) -> int:
    """Voids what an import charged, takes out what it received, and restores the register; returns this step's number.

    Old rows of money stay in the books beside their inverse, dated as they are, so that no day shows money that never
    came. A member who came in with a debt stays behind it, without number and without membership. ``reason`` is
    written beside each void. Raises ``Refused("undo.already")`` for a second time, and ``Leaning`` with everything that
    leans on the batch.
    """
    if tx.value("SELECT 1 FROM import_batch WHERE batch = ? AND taken_back_on IS NOT NULL", (batch,)):
        raise Refused("undo.already", field="batch", batch=batch)
    written = _written(tx, batch)
    held = _members_behind_money(tx, written)
    found = [*_money_leans(tx, batch, written), *_leans_on_members(tx, batch, held, tables)]
    leans = list({(lean.table, lean.uid): lean for lean in reversed(found)}.values())[::-1]
    touched = [row for row in touched_rows(tx, batch, tables) if not _aside(row, held)]
    _take_out_payments(tx, written, reason)
    _void_charges(tx, written, reason)
    _close(tx, held)
    restore_rows(tx, batch, touched, tables, leans)
    _note_taken_back(tx, batch)
    verb = tx.value("SELECT verb FROM journal_tx WHERE id = ?", (batch,))
    tx.because(f"{verb} {batch}")
    return tx.number


def _written(tx: Tx, batch: int) -> _Written:
    """The rows the batch made, by table."""
    found: _Written = {}
    for table, row_id in tx.rows("SELECT tbl, row_id FROM journal WHERE tx = ? AND op = 'i'", (batch,)):
        found.setdefault(table, []).append(row_id)
    return found


def _ids(written: _Written, table: str) -> str:
    return json.dumps(written.get(table, []))


def _members_behind_money(tx: Tx, written: _Written) -> dict[str, list[int]]:
    """Members the batch made who have money of it, with their person or organisation: rows of money name them."""
    rows = tx.rows(
        f"SELECT m.id, m.person_id, m.organization_id FROM member m WHERE m.id IN {_IN} AND EXISTS "
        "(SELECT 1 FROM charge h WHERE h.member_id = m.id UNION ALL SELECT 1 FROM payment y WHERE y.member_id = m.id)",
        (_ids(written, "member"),),
    )
    return {
        "member": [row[0] for row in rows],
        "person": [row[1] for row in rows if row[1] is not None],
        "organization": [row[2] for row in rows if row[2] is not None],
    }


def _aside(row: Touched, held: dict[str, list[int]]) -> bool:
    return row.table.kind == "ledger" or row.table.name in _KEPT or row.row_id in held.get(row.table.name, ())


def _money_leans(tx: Tx, batch: int, written: _Written) -> Iterator[Lean]:
    """Money that came later and settled a charge of the batch, or was the batch's and settled something later."""
    later = (
        f"NOT EXISTS (SELECT 1 FROM journal j WHERE j.tbl = 'application' AND j.row_id = a.id AND j.tx = {int(batch)})"
    )
    rows = tx.rows(
        "SELECT iif(r.id IS NULL, 'payment', 'receipt'), coalesce(r.uid, p.uid), "
        "coalesce(s.code || '-' || printf('%0*d', s.width, r.number), strftime('%d/%m/%Y', p.paid_on)), p.member_id, "
        "(SELECT max(tx) FROM journal WHERE tbl = 'application' AND row_id = a.id) FROM application a "
        "JOIN payment p ON p.id = a.payment_id LEFT JOIN receipt r "
        f"ON r.id = {RECEIPT_OF_PAYMENT.replace('y.', 'p.')} "
        f"LEFT JOIN receipt_series s ON s.id = r.series_id WHERE {STANDING_PART} AND {later} "
        f"AND (a.charge_id IN {_IN} OR a.payment_id IN {_IN}) GROUP BY p.id ORDER BY a.id",
        (_ids(written, "charge"), _ids(written, "payment")),
    )
    for table, uid, label, member, step in rows:
        yield Lean(table, uid, label, step, member)
    yield from _forgiven_or_corrected(tx, written)


def _forgiven_or_corrected(tx: Tx, written: _Written) -> Iterator[Lean]:
    """Relief that somebody gave for a charge of the batch, and receipts that put one of its receipts right."""
    rows = tx.rows(
        "SELECT 'charge_relief', f.id, f.uid, h.period, h.member_id FROM charge_relief f "
        "JOIN charge h ON h.id = f.charge_id "
        f"WHERE h.id IN {_IN} AND f.kind <> 'void' AND f.amount > 0 "
        "AND NOT EXISTS (SELECT 1 FROM charge_relief z WHERE z.reverses_id = f.id) UNION ALL "
        f"SELECT 'receipt', r.id, r.uid, r.number, r.member_id FROM receipt r WHERE r.corrects_id IN {_IN} UNION ALL "
        # What a tax office, a bank or a box has of it since.
        "SELECT 'fiscal_document', d.id, d.uid, d.number, NULL FROM fiscal_link l "
        "JOIN fiscal_document d ON d.id = l.document_id AND d.cancelled_on IS NULL "
        f"WHERE l.receipt_id IN {_IN} OR l.charge_id IN {_IN} UNION ALL "
        "SELECT 'cheque_event', e.id, e.uid, c.number, NULL FROM cheque_event e JOIN cheque c ON c.id = e.cheque_id "
        f"WHERE c.payment_id IN {_IN} UNION ALL "
        "SELECT 'bank_match', b.id, b.uid, '', NULL FROM bank_match b "
        f"WHERE b.payment_id IN {_IN}",
        (
            *(_ids(written, "charge"), _ids(written, "receipt"), _ids(written, "receipt"), _ids(written, "charge")),
            *(_ids(written, "payment"), _ids(written, "payment")),
        ),
    )
    for table, row_id, uid, label, member in rows:
        yield Lean(table, uid, str(label), _last_step(tx, table, row_id), member)


def _last_step(tx: Tx, table: str, row_id: int) -> int:
    return int(tx.value("SELECT max(tx) FROM journal WHERE tbl = ? AND row_id = ?", (table, row_id)) or 0)


def _leans_on_members(tx: Tx, batch: int, held: dict[str, list[int]], tables: Sequence[Table]) -> Iterator[Lean]:
    """Whatever else names a member who must stay behind a charge: dues of later months, letters, offices held."""
    for table in tables:
        for column in table.columns:
            ids = held.get(column.references or "", [])
            if not ids or not table.journalled:
                continue
            rows = tx.rows(
                f"SELECT t.id FROM {table.name} t WHERE t.{column.name} IN {_IN} "
                f"AND NOT ({_NOTHING_LEFT.get(table.name, '0')}) AND NOT EXISTS "
                "(SELECT 1 FROM journal j WHERE j.tbl = ? AND j.row_id = t.id AND j.tx = ? AND j.op = 'i')",
                (json.dumps(ids), table.name, batch),
            )
            for (row_id,) in rows:
                image = tx.value(
                    "SELECT image FROM journal WHERE tbl = ? AND row_id = ? ORDER BY seq DESC LIMIT 1",
                    (table.name, row_id),
                )
                yield lean_of(table, row_id, image, _last_step(tx, table.name, row_id))


def _take_out_payments(tx: Tx, written: _Written, reason: str) -> None:
    today = tx.clock.today().isoformat()
    rows = tx.rows(
        f"SELECT p.id, r.id FROM payment p LEFT JOIN receipt r ON r.payment_id = p.id WHERE p.id IN {_IN} "
        "AND p.amount > 0 AND NOT EXISTS (SELECT 1 FROM payment v WHERE v.reverses_id = p.id) ORDER BY p.id",
        (_ids(written, "payment"),),
    )
    for payment_id, receipt_id in rows:
        void_past(tx, receipt_id, payment_id, today, reason)


def _void_charges(tx: Tx, written: _Written, reason: str) -> None:
    rows = tx.rows(
        f"SELECT h.id, h.amount, h.charged_on FROM charge h WHERE h.id IN {_IN} AND {NOT_VOID}",
        (_ids(written, "charge"),),
    )
    if rows:
        refuse_locked_year(tx, date.fromisoformat(min(day for _, _, day in rows)))
    tx.executemany(
        "INSERT INTO charge_relief (uid, charge_id, kind, amount, relieved_on, reason, act, reverses_id) VALUES "
        "(?, ?, 'void', ?, ?, ?, '', NULL)",
        [(tx.new_uid(), charge, amount, day, reason) for charge, amount, day in rows],
    )


def _close(tx: Tx, held: dict[str, list[int]]) -> None:
    """No number, no day of joining and (with the events restored) no event: whoever stays was never a member."""
    for member in held["member"]:
        sort, search = tx.row(
            "SELECT coalesce(p.sort_key, o.sort_key), coalesce(p.search_key, o.search_key) FROM member m "
            "LEFT JOIN person p ON p.id = m.person_id LEFT JOIN organization o ON o.id = m.organization_id "
            "WHERE m.id = ?",
            (member,),
        ) or ("", "")
        sort_key, search_key = member_keys("", sort, search)
        tx.update("member", member, status="ended", number="", joined_on=None, sort_key=sort_key, search_key=search_key)


def _note_taken_back(tx: Tx, batch: int) -> None:
    """The origins are free again: the corrected spreadsheet may bring the same receipts and months."""
    tx.execute(
        "UPDATE import_origin SET origin = origin || '|' || ? WHERE batch_id IN (SELECT id FROM import_batch WHERE "
        "batch = ?)",
        (str(tx.number), batch),
    )
    tx.execute("UPDATE import_batch SET taken_back_on = ? WHERE batch = ?", (tx.clock.today().isoformat(), batch))
    tx.execute(
        "UPDATE dues_plan SET active = 0 WHERE active = 1 AND id IN (SELECT row_id FROM journal WHERE tx = ? AND "
        "tbl = 'dues_plan' AND op = 'i') AND NOT EXISTS (SELECT 1 FROM charge h WHERE h.plan_id = dues_plan.id AND "
        f"{NOT_VOID})",
        (batch,),
    )
