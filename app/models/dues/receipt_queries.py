"""Questions about receipts: finding, showing, verifying. What they settled is in ``queries``."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final

from app.models.base.database import Reader, SqlValue
from app.models.base.errors import Refused
from app.models.dues.receipts import Verdict, canonical, chain_hash, control_code, parse_code
from app.models.members.queries import like_terms

_JOIN: Final = (
    "FROM receipt r JOIN receipt_series s ON s.id = r.series_id JOIN member m ON m.id = r.member_id "
    "JOIN payment y ON y.id = r.payment_id LEFT JOIN receipt_void v ON v.receipt_id = r.id "
    "LEFT JOIN receipt x ON x.id = r.corrects_id LEFT JOIN receipt n ON n.corrects_id = r.id"
)
_COLUMNS: Final = (
    "r.id, r.uid, s.code, r.number, printf('%0*d', s.width, r.number), r.code, r.issued_on, r.member_id, "
    "json_extract(r.content, '$.payer.name'), r.amount, r.currency, y.method, y.reference, v.voided_on, v.reason, "
    "x.number, n.number, coalesce((SELECT max(copy) FROM receipt_print WHERE receipt_id = r.id), -1), r.payment_id"
)

_MOST_DIGITS: Final = 12  # of a receipt's number


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """A receipt as lists show it; ``amount`` in minor units, ``copies`` is -1 before the first print."""

    id: int
    uid: str
    series: str
    number: int
    number_text: str
    code: str
    issued_on: str
    member_id: int
    payer: str
    amount: int
    currency: str
    method: str
    reference: str
    voided_on: str | None
    void_reason: str | None
    corrects: int | None
    corrected_by: int | None
    copies: int
    payment_id: int


def receipts_by_id(reader: Reader, ids: list[int]) -> list[ReceiptRow]:
    """Rows for a page of ids, in the order of ``ids``."""
    marks = ", ".join("?" * len(ids))
    rows = reader.rows(f"SELECT {_COLUMNS} {_JOIN} WHERE r.id IN ({marks})", ids)
    found = {row[0]: ReceiptRow(*row) for row in rows}
    return [found[i] for i in ids if i in found]


def receipt_ids(
    reader: Reader, text: str = "", *, member_id: int | None = None, since: str = "", until: str = ""
) -> list[int]:
    """Ids newest first; ``text`` is a number or words of the member; days are ISO text."""
    conditions = []
    params: list[SqlValue] = []
    bare = text.strip().lstrip("0")
    if bare.isascii() and bare.isdecimal() and len(bare) <= _MOST_DIGITS:
        conditions.append("r.number = ?")
        params.append(int(bare))
    else:
        terms = like_terms(text)
        conditions += ["m.search_key LIKE ? ESCAPE '\\'"] * len(terms)
        params += terms
    for condition, value in (
        ("r.member_id = ?", member_id),
        ("r.issued_on >= ?", since),
        ("r.issued_on <= ?", until),
    ):
        if value:
            conditions.append(condition)
            params.append(value)
    where = " WHERE " + " AND ".join(conditions) if conditions else ""
    sql = f"SELECT r.id FROM receipt r JOIN member m ON m.id = r.member_id{where} ORDER BY r.id DESC"
    return [row[0] for row in reader.rows(sql, params)]


def resolve_receipt(reader: Reader, ref: str) -> int:
    """A receipt by code, ``SERIES-NUMBER`` or bare number where there is one series. A code must be right.

    A bare number is the office's own before one of an older book.
    """
    typed = parse_code(ref)
    if typed is None:
        raise Refused("receipt.unknown", field="receipt", text=ref)
    rows = reader.rows(
        "SELECT r.id, r.code, s.kind FROM receipt r JOIN receipt_series s ON s.id = r.series_id "
        "WHERE r.number = ? AND (? IS NULL OR s.code = ?) ORDER BY s.kind = 'own' DESC, s.id",
        (typed.number, typed.series, typed.series),
    )
    own = [row for row in rows if row[2] == "own"]
    rows = own or rows
    if len(rows) > 1:
        raise Refused("receipt.several", field="receipt", text=ref)
    if not rows or (typed.check and not rows[0][1].endswith(f"-{typed.check}")):
        raise Refused("receipt.unknown", field="receipt", text=ref)
    return int(rows[0][0])


@dataclass(frozen=True, slots=True)
class Stored:
    """A receipt as it was frozen, with its void if any."""

    id: int
    content: dict[str, Any]
    code: str
    hash: str
    voided_on: str | None
    void_reason: str | None
    copies: int
    voided_by: str = ""


def stored_receipt(reader: Reader, receipt_id: int) -> Stored:
    row = reader.row(
        "SELECT r.id, r.content, r.code, r.hash, v.voided_on, v.reason, "
        "coalesce((SELECT max(copy) FROM receipt_print WHERE receipt_id = r.id), -1), "
        "coalesce((SELECT o.name FROM journal j JOIN journal_tx t ON t.id = j.tx JOIN operator o ON o.id = t.actor_id "
        "WHERE j.tbl = 'receipt_void' AND j.row_id = v.id AND j.op = 'i'), '') "
        "FROM receipt r LEFT JOIN receipt_void v ON v.receipt_id = r.id WHERE r.id = ?",
        (receipt_id,),
    )
    if row is None:
        raise Refused("receipt.unknown", field="receipt", text=str(receipt_id))
    return Stored(row[0], json.loads(row[1]), *row[2:])


@dataclass(frozen=True, slots=True)
class Verification:
    """The verdict on a code, always with the frozen content when the number exists."""

    status: Verdict
    content: dict[str, Any] | None
    code: str | None
    voided_on: str | None = None
    void_reason: str | None = None


def verify(reader: Reader, text: str) -> Verification:
    """Unknown (no such number), altered (code or stored content do not agree), void, or genuine."""
    typed = parse_code(text)
    if typed is None:
        return Verification("unknown", None, None)
    row = reader.row(
        "SELECT r.id, r.content, r.previous_hash, r.hash, r.code, s.code, r.number FROM receipt r "
        "JOIN receipt_series s ON s.id = r.series_id WHERE r.number = ? AND (? IS NULL OR s.code = ?) "
        "ORDER BY s.kind = 'own' DESC, s.id",
        (typed.number, typed.series, typed.series),
    )
    if row is None:
        return Verification("unknown", None, None)
    receipt_id, content, previous, digest, code, series, number = row
    stored = stored_receipt(reader, receipt_id)
    intact = (
        chain_hash(previous, content) == digest
        and control_code(series, number, digest) == code
        and canonical(stored.content) == content
        and (stored.content["series"], stored.content["number"]) == (series, number)
    )
    if not intact or (typed.check is not None and not code.endswith(f"-{typed.check}")):
        return Verification("altered", stored.content, code)
    status: Verdict = "void" if stored.voided_on else "genuine"
    return Verification(status, stored.content, code, stored.voided_on, stored.void_reason)


def chain_objections(reader: Reader) -> list[str]:
    """Receipts whose hash does not follow from their content and the receipt before, as ``SERIES-NUMBER``."""
    objections = []
    previous: dict[int, str] = {}
    for series_id, code, number, content, previous_hash, digest in reader.rows(
        "SELECT s.id, s.code, r.number, r.content, r.previous_hash, r.hash FROM receipt r "
        "JOIN receipt_series s ON s.id = r.series_id WHERE s.kind = 'own' ORDER BY s.id, r.number"
    ):
        expected = previous.get(series_id)
        follows = expected is None or expected == previous_hash or _missing_before(reader, series_id, number)
        if not follows or chain_hash(previous_hash, content) != digest:
            objections.append(f"{code}-{number}")
        previous[series_id] = digest
    return objections


def _missing_before(reader: Reader, series_id: int, number: int) -> bool:
    """After numbers that are not in this copy the chain goes on from what was known of them."""
    return bool(
        reader.value("SELECT 1 FROM receipt_missing WHERE series_id = ? AND number = ?", (series_id, number - 1))
    )
