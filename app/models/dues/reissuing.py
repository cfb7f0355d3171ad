"""What a receipt was made from, as an order that would make it again: where a correction starts. Nothing is written."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.dues.foreign import Tendered
from app.models.dues.orders import Income, PaidBy, ReceiptOrder, Share
from app.models.dues.receipt_sql import PAYMENTS_OF_RECEIPT
from app.models.dues.rules import Application


def order_of(reader: Reader, receipt_id: int) -> ReceiptOrder:
    """The order of a receipt, with what its payments settle now. Raises ``Refused("receipt.unknown")``."""
    found = reader.row(
        "SELECT r.member_id, r.payer_name, r.payer_tax_id, s.code, s.kind FROM receipt r "
        "JOIN receipt_series s ON s.id = r.series_id WHERE r.id = ?",
        (receipt_id,),
    )
    if found is None:
        raise Refused("receipt.unknown", field="receipt", text=str(receipt_id))
    member, name, tax_id, series, kind = found
    rows = reader.rows(
        "SELECT y.id, y.member_id, y.amount, y.method, y.paid_on, y.reference, y.note, y.collector, y.account_id, "
        f"y.income_kind, y.concept, y.fund_id, y.tendered, y.tendered_currency, y.rate {PAYMENTS_OF_RECEIPT}",
        {"receipt": receipt_id},
    )
    first = rows[0]
    income = Income(first[9], first[10], first[2], first[11]) if first[9] else None
    shares = () if income else tuple(Share(row[1], row[2], _applied(reader, row[0])) for row in rows)
    own = len(rows) == 1 and member == first[1] and not income
    return ReceiptOrder(
        method=first[3],
        paid_on=date.fromisoformat(first[4]),
        shares=shares,
        income=income,
        payer=PaidBy() if own else PaidBy(member, name, tax_id),
        reference=first[5],
        note=first[6],
        collector=first[7],
        tendered=_tendered(rows),
        series=series if kind == "own" else None,
        account_id=first[8],
    )


def _applied(reader: Reader, payment_id: int) -> tuple[Application, ...]:
    rows = reader.rows(
        "SELECT charge_id, sum(amount) FROM application WHERE payment_id = ? GROUP BY charge_id HAVING sum(amount) > 0",
        (payment_id,),
    )
    return tuple(Application(*row) for row in rows)


def _tendered(rows: list[tuple[Any, ...]]) -> Tendered | None:
    given, coin, rate = sum(row[12] or 0 for row in rows), rows[0][13], rows[0][14]
    return Tendered(given, coin, rate) if given else None
