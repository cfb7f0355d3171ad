"""The list of receipts as the office goes through it: by days, state, way to pay, invoice, number or member; its sum.

One receipt, its paper and its verdict are asked in ``receipt_queries``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from app.models.base.database import Reader, SqlValue
from app.models.dues.fiscal import fiscal_of
from app.models.dues.fiscal_pending import wants_donations
from app.models.dues.fiscal_sql import HAS_OWN, NOT_INVOICED, WAITS
from app.models.dues.receipt_queries import ReceiptRow, named_receipts, receipts_by_id
from app.models.dues.receipts import parse_code
from app.models.dues.stamps import writes_documents

ReceiptState = Literal["", "standing", "void", "corrected"]
FiscalState = Literal["", "waiting", "done"]
_FISCAL = {"waiting": WAITS, "done": f"({HAS_OWN} OR {NOT_INVOICED} < r.amount)"}
_STATES = {
    "standing": "NOT EXISTS (SELECT 1 FROM receipt_void WHERE receipt_id = r.id)",
    "void": "EXISTS (SELECT 1 FROM receipt_void WHERE receipt_id = r.id) "
    "AND NOT EXISTS (SELECT 1 FROM receipt WHERE corrects_id = r.id)",
    "corrected": "EXISTS (SELECT 1 FROM receipt WHERE corrects_id = r.id)",
}


@dataclass(frozen=True, slots=True)
class ReceiptWish:
    """Which receipts are wanted; blank or ``None`` means all. Days are those on the paper, both included.

    ``fiscal``: those that wait for an invoice, or those that are on one.
    """

    since: date | None = None
    until: date | None = None
    state: ReceiptState = ""
    method: str = ""
    fiscal: FiscalState = ""


def listed_receipts(reader: Reader, text: str, wish: ReceiptWish, limit: int = -1) -> list[int]:
    """Ids, newest first; ``text`` is a number (``4513``, ``A-4513``, a whole code) or words of who paid or for whom."""
    where, params = _where(reader, text, wish)
    sql = (
        "SELECT r.id FROM receipt r JOIN receipt_series s ON s.id = r.series_id "
        f"JOIN payment y ON y.id = r.payment_id{where} ORDER BY r.id DESC LIMIT :limit"
    )
    return [row[0] for row in reader.rows(sql, {**params, "limit": limit})]


def _where(reader: Reader, text: str, wish: ReceiptWish) -> tuple[str, dict[str, SqlValue]]:
    conditions: list[str] = []
    params: dict[str, SqlValue] = {}
    code = parse_code(text)
    if code is not None:
        conditions.append("r.number = :number AND (:series IS NULL OR s.code = :series)")
        params |= {"number": code.number, "series": code.series}
    elif named := named_receipts(reader, text):
        conditions.append(named[0])
        params |= named[1]
    if wish.state:
        conditions.append(_STATES[wish.state])
    if wish.fiscal:
        conditions.append(_FISCAL[wish.fiscal])
        params["donations"] = wants_donations(reader)
    for condition, name, value in (
        ("r.issued_on >= :since", "since", wish.since and wish.since.isoformat()),
        ("r.issued_on <= :until", "until", wish.until and wish.until.isoformat()),
        ("y.method = :method", "method", wish.method),
    ):
        if value:
            conditions.append(condition)
            params[name] = value
    return (" WHERE " + " AND ".join(conditions) if conditions else ""), params


@dataclass(frozen=True, slots=True)
class ListedReceipt:
    """A receipt in the list; ``entered_on`` is the day it was written here, later than its paper for old papers.

    ``fiscal`` are the numbers of its fiscal documents, with those of the charges it paid; ``waits``: one is missing.
    """

    receipt: ReceiptRow
    entered_on: date
    fiscal: str = ""
    waits: bool = False

    @property
    def state(self) -> ReceiptState:
        if self.receipt.corrected_by is not None:
            return "corrected"
        return "void" if self.receipt.voided_on else "standing"

    @property
    def late(self) -> bool:
        """Whether the paper is older than its entry."""
        return self.entered_on > date.fromisoformat(self.receipt.issued_on)


def listed_by_id(reader: Reader, ids: list[int]) -> dict[int, ListedReceipt]:
    if not ids:
        return {}
    marks = ", ".join("?" * len(ids))
    entered = dict(reader.rows(f"SELECT id, issued_at FROM receipt WHERE id IN ({marks})", ids))
    numbers, waiting = fiscal_of(reader, ids), waiting_among(reader, ids)
    return {
        row.id: ListedReceipt(
            row,
            _local_day(entered[row.id]),
            ", ".join(number for _kind, number in numbers.get(row.id, [])),
            row.id in waiting,
        )
        for row in receipts_by_id(reader, ids)
    }


def waiting_among(reader: Reader, ids: list[int]) -> set[int]:
    """Those of these receipts that wait for an invoice; none in an office that never wrote one."""
    if not writes_documents(reader):
        return set()
    sql = f"SELECT r.id FROM receipt r WHERE r.id IN (SELECT value FROM json_each(:ids)) AND {WAITS}"
    rows = reader.rows(sql, {"ids": json.dumps(ids), "donations": wants_donations(reader)})
    return {row[0] for row in rows}


def _local_day(instant: str) -> date:
    return datetime.fromisoformat(instant).astimezone().date()


@dataclass(frozen=True, slots=True)
class ReceiptSum:
    """How many receipts of a list stand, and their minor units."""

    standing: int
    amount: int


def receipts_sum(reader: Reader, text: str, wish: ReceiptWish) -> ReceiptSum:
    """What the receipts that stand add up to; void ones count for nothing."""
    where, params = _where(reader, text, wish)
    joined = f"{where} AND " if where else " WHERE "
    row = reader.row(
        "SELECT count(*), coalesce(sum(r.amount), 0) FROM receipt r JOIN receipt_series s ON s.id = r.series_id "
        f"JOIN payment y ON y.id = r.payment_id{joined}{_STATES['standing']}",
        params,
    )
    return ReceiptSum(*(row or (0, 0)))
