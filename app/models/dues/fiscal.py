"""Fiscal documents: noted, linked, cancelled, listed. The stamps (timbrados) they are written under: ``stamps``.

They are issued in the tax office's own tool; here stands which receipts and charges each one covers.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.base.database import Reader, Role, SqlValue, Tx, command
from app.models.base.errors import Refused
from app.models.base.facts import office_facts
from app.models.base.values.money import MOST_AMOUNT
from app.models.base.values.text import clean, fold
from app.models.dues.fiscal_rules import FiscalDraft, fiscal_preset, tidy_number
from app.models.dues.fiscal_sql import CHARGE_DOCUMENT, DOCUMENTS_OF_RECEIPTS, LEFT_OF_CHARGE, NOT_INVOICED, STANDS
from app.models.dues.receiving import payer_of


@dataclass(frozen=True, slots=True)
class FiscalRow:
    """A document with what it covers; ``amount`` in minor units, days ISO text, ``receipts`` as ``A-004513``."""

    id: int
    uid: str
    kind: str
    number: str
    stamp: str
    code: str
    issued_on: str
    amount: int
    currency: str
    receiver: str
    receiver_tax_id: str
    cancelled_on: str | None
    cancel_reason: str
    receipts: str
    charges: int


_RECEIPTS: Final = (
    "coalesce((SELECT group_concat(s.code || '-' || printf('%0*d', s.width, r.number), ', ') FROM fiscal_link l "
    "JOIN receipt r ON r.id = l.receipt_id JOIN receipt_series s ON s.id = r.series_id WHERE l.document_id = d.id), '')"
)


def fiscal_documents(reader: Reader, text: str = "", since: str = "", until: str = "") -> list[FiscalRow]:
    """Documents newest first; ``text`` is looked for in numbers, receiver and receipts."""
    rows = reader.rows(
        "SELECT d.id, d.uid, d.kind, d.number, d.stamp, d.code, d.issued_on, d.amount, d.currency, d.receiver, "
        f"d.receiver_tax_id, d.cancelled_on, d.cancel_reason, {_RECEIPTS}, "
        "(SELECT count(*) FROM fiscal_link l WHERE l.document_id = d.id AND l.charge_id IS NOT NULL) "
        "FROM fiscal_document d WHERE (? = '' OR d.issued_on >= ?) AND (? = '' OR d.issued_on <= ?) "
        "ORDER BY d.issued_on DESC, d.id DESC",
        (since, since, until, until),
    )
    words = fold(text).split()
    found = [FiscalRow(*row) for row in rows]
    return [
        row
        for row in found
        if all(
            word in fold(" ".join((row.number, row.receiver, row.receiver_tax_id, row.receipts, row.code)))
            for word in words
        )
    ]


def fiscal_of(reader: Reader, receipt_ids: Iterable[int]) -> dict[int, list[tuple[str, str]]]:
    """(kind, number) of the documents that stand for each of these receipts or for the charges they paid."""
    found: dict[int, list[tuple[str, str]]] = {}
    for receipt, _document, kind, number in reader.rows(
        DOCUMENTS_OF_RECEIPTS, {"receipts": json.dumps(list(receipt_ids))}
    ):
        found.setdefault(receipt, []).append((kind, number))
    return found


def document_named(reader: Reader, ref: str) -> int:
    """A document by its number, the one that stands before a cancelled one. Raises ``Refused("fiscal.unknown")``."""
    country = office_facts(reader).country
    wanted = {tidy_number(kind, ref) for kind in (None, *fiscal_preset(country).kinds)}
    marks = ", ".join("?" * len(wanted))
    rows = reader.rows(
        f"SELECT id FROM fiscal_document d WHERE number IN ({marks}) ORDER BY {STANDS} DESC, id DESC", sorted(wanted)
    )
    if not rows:
        raise Refused("fiscal.unknown", field="number", text=ref)
    return int(rows[0][0])


@command("fiscal.note", needs=Role.TREASURER)
def note_document(tx: Tx, draft: FiscalDraft) -> int:
    """Notes a document and what it covers.

    Raises ``Refused``: "fiscal.kind", "fiscal.no_number", "fiscal.number_twice", "fiscal.in_future",
    "fiscal.nothing", "fiscal.receipt_void", "fiscal.receipt_has", "fiscal.charge_has", "fiscal.charge_done",
    "receipt.unknown", "charge.unknown".
    """
    facts = office_facts(tx)
    kind = fiscal_preset(facts.country).kind(draft.kind)
    if kind is None:
        known = ", ".join(one.name for one in fiscal_preset(facts.country).kinds)
        raise Refused("fiscal.kind", field="kind", text=draft.kind, known=known)
    number, stamp = tidy_number(kind, draft.number), clean(draft.stamp)
    if not number:
        raise Refused("fiscal.no_number", field="number")
    if not 0 <= draft.amount <= MOST_AMOUNT:
        raise Refused("amount.not_positive" if draft.amount < 0 else "amount.too_large", field="amount")
    if draft.issued_on > tx.clock.today():
        raise Refused("fiscal.in_future", field="date", date=draft.issued_on.strftime("%d/%m/%Y"))
    if is_noted(tx, draft.kind, number, stamp, clean(draft.code)):
        raise Refused("fiscal.number_twice", field="number", number=number)
    covered, name, tax_id = _covered(tx, draft)
    document_id = tx.insert(
        "fiscal_document",
        uid=tx.new_uid(),
        kind=draft.kind,
        number=number,
        stamp=stamp,
        code=clean(draft.code),
        issued_on=draft.issued_on.isoformat(),
        amount=draft.amount or covered,
        currency=facts.currency,
        receiver=clean(draft.receiver) or name,
        receiver_tax_id=clean(draft.receiver_tax_id) or tax_id,
        cancelled_on=None,
        cancel_reason="",
    )
    for column, ids in (("receipt_id", draft.receipt_ids), ("charge_id", draft.charge_ids)):
        for one in dict.fromkeys(ids):
            other: dict[str, SqlValue] = {"receipt_id": None, "charge_id": None, column: one}
            tx.insert("fiscal_link", uid=tx.new_uid(), document_id=document_id, **other)
    return document_id


def is_noted(reader: Reader, kind: str, number: str, stamp: str, code: str) -> bool:
    """Whether it is noted already: the same code, or the same number where neither stamp says it is of another."""
    sql = (
        f"SELECT 1 FROM fiscal_document d WHERE {STANDS} AND (d.code <> '' AND d.code = ? OR d.kind = ? "
        "AND d.number = ? AND (d.stamp = ? OR d.stamp = '' OR ? = ''))"
    )
    return reader.value(sql, (code, kind, number, stamp, stamp)) is not None


def _covered(tx: Tx, draft: FiscalDraft) -> tuple[int, str, str]:
    """What the receipts and charges sum to, and who the first receipt or charge names."""
    if not draft.receipt_ids and not draft.charge_ids:
        raise Refused("fiscal.nothing", field="receipt")
    total, named = 0, ("", "")
    for receipt_id in dict.fromkeys(draft.receipt_ids):
        total += _receipt_amount(tx, receipt_id, again=draft.again)
        said = tx.row(
            "SELECT json_extract(content, '$.payer.name'), json_extract(content, '$.payer.tax_id') FROM receipt "
            "WHERE id = ?",
            (receipt_id,),
        )
        named = named if named[0] or said is None else (said[0] or "", said[1] or "")
    for charge_id in dict.fromkeys(draft.charge_ids):
        amount, member_id = _charge_amount(tx, charge_id, again=draft.again)
        total += amount
        if not named[0]:
            owing = payer_of(tx, member_id)
            named = (owing.name, owing.tax_id)
    return total, *named


def _receipt_amount(tx: Tx, receipt_id: int, *, again: bool) -> int:
    """What a document on the receipt covers: of it, what is on no document of a charge yet."""
    row = tx.row(
        f"SELECT r.amount, s.code || '-' || printf('%0*d', s.width, r.number), v.id, {NOT_INVOICED} FROM receipt r "
        "JOIN receipt_series s ON s.id = r.series_id LEFT JOIN receipt_void v ON v.receipt_id = r.id WHERE r.id = ?",
        (receipt_id,),
    )
    if row is None:
        raise Refused("receipt.unknown", field="receipt", text=str(receipt_id))
    amount, text, void, left = row
    if void is not None:
        raise Refused("fiscal.receipt_void", field="receipt", receipt=text)
    own = tx.value(
        f"SELECT d.number FROM fiscal_link l JOIN fiscal_document d ON d.id = l.document_id WHERE l.receipt_id = ? "
        f"AND {STANDS} ORDER BY d.id LIMIT 1",
        (receipt_id,),
    )
    if again:
        return int(amount)
    if own is not None or left <= 0:
        number = own or fiscal_of(tx, [receipt_id])[receipt_id][0][1]
        raise Refused("fiscal.receipt_has", field="receipt", receipt=text, number=number)
    return int(left)


def _charge_amount(tx: Tx, charge_id: int, *, again: bool) -> tuple[int, int]:
    """What a document on the charge covers, and whose charge it is."""
    row = tx.row(
        f"SELECT h.amount, h.member_id, {CHARGE_DOCUMENT}, {LEFT_OF_CHARGE} FROM charge h WHERE h.id = ?", (charge_id,)
    )
    if row is None:
        raise Refused("charge.unknown", field="charge", text=str(charge_id))
    amount, member_id, number, left = row
    if again:
        return int(amount), int(member_id)
    if number is not None:
        raise Refused("fiscal.charge_has", field="charge", charge=charge_id, number=number)
    if left <= 0:
        raise Refused("fiscal.charge_done", field="charge", charge=charge_id)
    return int(left), int(member_id)


@command("fiscal.cancel", needs=Role.TREASURER)
def cancel_document(tx: Tx, document_id: int, reason: str, day: date) -> None:
    """Notes that a document was cancelled in the tax office's tool; its receipts wait for another one."""
    row = tx.row("SELECT number, issued_on, cancelled_on FROM fiscal_document WHERE id = ?", (document_id,))
    if row is None:
        raise Refused("fiscal.unknown", field="number", text=str(document_id))
    number, issued_on, cancelled_on = row
    if cancelled_on:
        raise Refused("fiscal.cancelled", field="number", number=number)
    if not clean(reason):
        raise Refused("fiscal.cancel_reason", field="reason")
    if not issued_on <= day.isoformat() <= tx.clock.today().isoformat():
        raise Refused("fiscal.cancel_day", field="date", number=number)
    tx.because(clean(reason))
    tx.update("fiscal_document", document_id, cancelled_on=day.isoformat(), cancel_reason=clean(reason))
