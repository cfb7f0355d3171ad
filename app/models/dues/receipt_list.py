"""The list of receipts as the office goes through it: by days, state, way to pay, number or member; and its sum.

One receipt, its paper and its verdict are asked in ``receipt_queries``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from app.models.base.database import Reader, SqlValue
from app.models.dues.receipt_queries import ReceiptRow, named_receipts, receipts_by_id
from app.models.dues.receipts import parse_code

ReceiptState = Literal["", "standing", "void", "corrected"]
_STATES = {
    "standing": "NOT EXISTS (SELECT 1 FROM receipt_void WHERE receipt_id = r.id)",
    "void": "EXISTS (SELECT 1 FROM receipt_void WHERE receipt_id = r.id) "
    "AND NOT EXISTS (SELECT 1 FROM receipt WHERE corrects_id = r.id)",
    "corrected": "EXISTS (SELECT 1 FROM receipt WHERE corrects_id = r.id)",
}


@dataclass(frozen=True, slots=True)
class ReceiptWish:
    """Which receipts are wanted; blank or ``None`` means all. Days are those on the paper, both included."""

    since: date | None = None
    until: date | None = None
    state: ReceiptState = ""
    method: str = ""


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
    """A receipt in the list; ``entered_on`` is the day it was written here, later than its paper for old papers."""

    receipt: ReceiptRow
    entered_on: date

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
    return {row.id: ListedReceipt(row, _local_day(entered[row.id])) for row in receipts_by_id(reader, ids)}


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
