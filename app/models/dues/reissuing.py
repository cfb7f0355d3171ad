"""Where voiding and correcting start: what forbids it, and the order that would make the receipt again.

Nothing is written here; the deeds are in ``commands``.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.dues.closed_days import refuse_closed_day, refuse_locked_year
from app.models.dues.foreign import Tendered
from app.models.dues.orders import Income, PaidBy, ReceiptOrder, Share
from app.models.dues.receipt_sql import PAYMENTS_OF_RECEIPT
from app.models.dues.receiving import receipt_number
from app.models.dues.rules import Application


def refuse_void(reader: Reader, receipt_id: int, day: date) -> None:
    """Raises ``Refused`` when the receipt cannot be voided on that day.

    "receipt.unknown", "receipt.already_void", "receipt.void_before", "receipt.void_future", "receipt.cheque_at_bank",
    "cash.day_closed", "cash.today_closed", "year.locked".
    """
    issued_on = reader.value("SELECT issued_on FROM receipt WHERE id = ?", (receipt_id,))
    if issued_on is None:
        raise Refused("receipt.unknown", field="receipt", text=str(receipt_id))
    if reader.value("SELECT 1 FROM receipt_void WHERE receipt_id = ?", (receipt_id,)):
        raise Refused("receipt.already_void", field="receipt", number=receipt_number(reader, receipt_id))
    if day.isoformat() < issued_on:
        raise Refused("receipt.void_before", field="date")
    if day > reader.clock.today():
        raise Refused("receipt.void_future", field="date")
    at_bank = (
        "SELECT e.kind FROM cheque_event e JOIN cheque c ON c.id = e.cheque_id JOIN receipt r "
        "ON r.payment_id = c.payment_id WHERE r.id = ? ORDER BY e.id DESC LIMIT 1"
    )
    if reader.value(at_bank, (receipt_id,)) in ("deposited", "cleared"):
        # The money is at the bank: only the cheque's return brings it back (cash.cheques).
        raise Refused("receipt.cheque_at_bank", field="receipt", number=receipt_number(reader, receipt_id))
    if is_identified(reader, receipt_id):
        # The money stays where it is, in the books of the day it came (cash.books): no count changes by it.
        refuse_locked_year(reader, day)
        return
    account = "SELECT y.account_id FROM receipt r JOIN payment y ON y.id = r.payment_id WHERE r.id = ?"
    refuse_closed_day(reader, reader.value(account, (receipt_id,)), day)


def refuse_correction(reader: Reader, receipt_id: int) -> None:
    """The same for a correction, which is of today; also "receipt.correct_identified"."""
    if is_identified(reader, receipt_id):
        # The money waits again once the receipt is void; a new receipt beside it would count it twice.
        raise Refused("receipt.correct_identified", field="receipt")
    refuse_void(reader, receipt_id, reader.clock.today())


def is_identified(reader: Reader, receipt_id: int) -> bool:
    """Whether the receipt was made of money that waited for its owner."""
    return bool(reader.value("SELECT 1 FROM identification WHERE receipt_id = ?", (receipt_id,)))


def payments_of(reader: Reader, receipt_id: int) -> dict[int, int]:
    """The payment on the receipt by the member whose account it is of; empty for other income."""
    rows = reader.rows(f"SELECT y.member_id, y.id {PAYMENTS_OF_RECEIPT}", {"receipt": receipt_id})
    return {member: payment for member, payment in rows if member is not None}


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


def lead_of(order: ReceiptOrder) -> tuple[int, Share | None]:
    """The member in front at the counter when the receipt is corrected, and what is paid for them.

    The payer where that is a member (None where nothing is paid for them), else the first it is paid for.
    """
    payer = order.payer.member_id
    if payer is None:
        return order.shares[0].member_id, order.shares[0]
    return payer, next((share for share in order.shares if share.member_id == payer), None)


def _applied(reader: Reader, payment_id: int) -> tuple[Application, ...]:
    rows = reader.rows(
        "SELECT charge_id, sum(amount) FROM application WHERE payment_id = ? GROUP BY charge_id HAVING sum(amount) > 0",
        (payment_id,),
    )
    return tuple(Application(*row) for row in rows)


def _tendered(rows: list[tuple[Any, ...]]) -> Tendered | None:
    given, coin, rate = sum(row[12] or 0 for row in rows), rows[0][13], rows[0][14]
    return Tendered(given, coin, rate) if given else None
