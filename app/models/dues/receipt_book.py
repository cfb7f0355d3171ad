"""The receipts book: every number given in some days, void ones with their reason. What one says is frozen in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.base.database import Reader


@dataclass(frozen=True, slots=True)
class BookReceipt:
    """A receipt as the book lists it; ``amount`` in minor units, of a void one too; days ISO text."""

    id: int
    series: str
    number: int
    number_text: str
    issued_on: str
    kind: str
    payer: str
    tax_id: str
    concept: str
    method: str
    amount: int
    voided_on: str | None
    reason: str

    @property
    def counted(self) -> int:
        """What of it counts: nothing of a void one."""
        return 0 if self.voided_on else self.amount


_BOOK: Final = (
    "SELECT r.id, s.code, r.number, printf('%0*d', s.width, r.number), r.issued_on, r.kind, "
    "json_extract(r.content, '$.payer.name'), coalesce(json_extract(r.content, '$.payer.tax_id'), ''), "
    "coalesce(json_extract(r.content, '$.concept'), ''), coalesce(json_extract(r.content, '$.method'), ''), "
    "r.amount, v.voided_on, coalesce(v.reason, '') FROM receipt r JOIN receipt_series s ON s.id = r.series_id "
    "LEFT JOIN receipt_void v ON v.receipt_id = r.id "
)


def receipt_book(reader: Reader, since: date, until: date) -> list[BookReceipt]:
    """By series and number."""
    rows = reader.rows(
        f"{_BOOK}WHERE r.issued_on BETWEEN ? AND ? ORDER BY s.code, r.number", (since.isoformat(), until.isoformat())
    )
    return [BookReceipt(*row) for row in rows]


def voided_between(reader: Reader, since: date, until: date) -> list[BookReceipt]:
    """The receipts voided in these days, whenever they were given, by the day they were voided."""
    rows = reader.rows(
        f"{_BOOK}WHERE v.voided_on BETWEEN ? AND ? ORDER BY v.voided_on, s.code, r.number",
        (since.isoformat(), until.isoformat()),
    )
    return [BookReceipt(*row) for row in rows]


def receipt_counts(reader: Reader, since: date, until: date) -> tuple[int, int]:
    """How many receipts were given and how many voided in these days."""
    row = reader.row(
        "SELECT (SELECT count(*) FROM receipt WHERE issued_on BETWEEN :since AND :until), "
        "(SELECT count(*) FROM receipt_void WHERE voided_on BETWEEN :since AND :until)",
        {"since": since.isoformat(), "until": until.isoformat()},
    )
    return row or (0, 0)
