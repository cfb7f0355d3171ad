"""Who paid: by way to pay, by collector, by day, and payment by payment. Sums are of the days money was received."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from app.models.base.database import Reader
from app.models.dues.money import STANDING_PAYMENT
from app.models.dues.receipt_sql import RECEIPT_OF_PAYMENT

By = Literal["method", "collector", "day", "month"]
_KEYS: Final[dict[By, str]] = {
    "method": "y.method",
    "collector": "y.collector",
    "day": "y.paid_on",
    "month": "substr(y.paid_on, 1, 7)",
}


@dataclass(frozen=True, slots=True)
class IncomeSum:
    """What came in under a key, voids of those days taken out: minor units, and how many payments stand."""

    key: str
    amount: int
    payments: int


def income_by(reader: Reader, by: By, since: date, until: date) -> list[IncomeSum]:
    """By day and month in their order, by method and collector the most first."""
    order = "1" if by in ("day", "month") else "2 DESC, 1"
    rows = reader.rows(
        f"SELECT {_KEYS[by]}, sum(y.amount), sum({STANDING_PAYMENT}) FROM payment y "
        f"WHERE y.paid_on BETWEEN ? AND ? GROUP BY 1 ORDER BY {order}",
        (since.isoformat(), until.isoformat()),
    )
    return [IncomeSum(*row) for row in rows]


@dataclass(frozen=True, slots=True)
class Received:
    """A payment or the giving back of one (negative); ``receipt`` as printed, ``who`` the member or the payer."""

    id: int
    day: str
    receipt: str
    receipt_id: int | None
    who: str
    about: str
    method: str
    collector: str
    amount: int


def payments_between(
    reader: Reader,
    since: date,
    until: date,
    *,
    method: str | None = None,
    collector: str | None = None,
    member_id: int | None = None,
) -> list[Received]:
    """The payments of these days in their order, those of a way to pay, a collector or a member only."""
    rows = reader.rows(
        "SELECT y.id, y.paid_on, coalesce(s.code || '-' || printf('%0*d', s.width, r.number), ''), r.id, "
        "coalesce(p.full_name, o.legal_name, r.payer_name, ''), "
        "coalesce(nullif(y.concept, ''), json_extract(r.content, '$.concept'), y.note), y.method, y.collector, "
        "y.amount FROM payment y LEFT JOIN member m ON m.id = y.member_id "
        "LEFT JOIN person p ON p.id = m.person_id LEFT JOIN organization o ON o.id = m.organization_id "
        f"LEFT JOIN receipt r ON r.id = {RECEIPT_OF_PAYMENT} "
        "LEFT JOIN receipt_series s ON s.id = r.series_id "
        "WHERE y.paid_on BETWEEN :since AND :until AND (:method IS NULL OR y.method = :method) "
        "AND (:collector IS NULL OR y.collector = :collector) AND (:member IS NULL OR y.member_id = :member) "
        "ORDER BY y.paid_on, y.id",
        {
            **{"since": since.isoformat(), "until": until.isoformat(), "method": method, "collector": collector},
            "member": member_id,
        },
    )
    return [Received(*row) for row in rows]
