"""The deeds of the counter: taking a member's money, voiding a receipt, correcting it, noting that it was printed.

How money is received is in ``receiving``; plans and charges are in ``charging``.
"""

from __future__ import annotations

from datetime import date

from app.models.base.database import Role, Tx, command
from app.models.base.errors import Refused
from app.models.dues.credits import take_out, use_credits
from app.models.dues.fiscal_carried import carry_documents
from app.models.dues.orders import PaymentOrder, ReceiptOrder
from app.models.dues.receipt_sql import PAYMENTS_OF_RECEIPT
from app.models.dues.receiving import Paid, receive
from app.models.dues.reissuing import refuse_correction, refuse_void
from app.models.dues.relief import take_back_discounts
from app.models.dues.series import Series


@command("dues.pay", needs=Role.TREASURER)
def pay(tx: Tx, order: PaymentOrder, corrects_id: int | None = None) -> Paid:
    """Receives what a member pays for themselves and issues the receipt; see ``receiving.receive``."""
    return receive(tx, order.as_receipt(), corrects_id)


@command("receipts.void", needs=Role.TREASURER)
def void_receipt(tx: Tx, receipt_id: int, reason: str, voided_on: date) -> int:
    """Voids a receipt.

    It stays in the list, the money is taken out by linked entries, the debt of every member on it is open again as
    far as no other money that they left on account covers it; a discount for paying it ahead is gone.
    """
    void_id, members = _void(tx, receipt_id, reason, voided_on)
    take_back_discounts(tx, receipt_id, reason, voided_on)
    for member_id in members:
        use_credits(tx, voided_on, member_id)
    return void_id


def _void(tx: Tx, receipt_id: int, reason: str, voided_on: date) -> tuple[int, list[int]]:
    """The row of the void and the members whose debt is open again."""
    if not reason.strip():
        raise Refused("receipt.void_reason", field="reason")
    refuse_void(tx, receipt_id, voided_on)
    tx.because(reason.strip())
    payments = tx.rows(f"SELECT y.id, y.member_id {PAYMENTS_OF_RECEIPT}", {"receipt": receipt_id})
    reversals = [_reverse(tx, payment_id, voided_on) for payment_id, _ in payments]
    void_id = tx.insert(
        "receipt_void",
        uid=tx.new_uid(),
        receipt_id=receipt_id,
        voided_on=voided_on.isoformat(),
        reason=reason.strip(),
        reversal_id=reversals[0],
    )
    return void_id, [member for _, member in payments if member is not None]


def _reverse(tx: Tx, payment_id: int, day: date) -> int:
    names = (
        *("member_id", "account_id", "currency", "method", "reference", "income_kind", "fund_id", "concept"),
        *("collector", "tendered_currency", "rate"),
    )
    row = tx.row(f"SELECT {', '.join(names)}, amount, tendered FROM payment WHERE id = ?", (payment_id,))
    assert row is not None
    *same, amount, tendered = row
    reversal = tx.insert(
        "payment",
        uid=tx.new_uid(),
        **dict(zip(names, same, strict=True)),
        paid_on=day.isoformat(),
        amount=-amount,
        tendered=None if tendered is None else -tendered,
        note="",
        reverses_id=payment_id,
    )
    take_out(tx, "a.payment_id = ?", payment_id, day)
    return reversal


@command("receipts.correct", needs=Role.TREASURER)
def correct_receipt(tx: Tx, receipt_id: int, reason: str, order: PaymentOrder | ReceiptOrder) -> Paid:
    """Voids a receipt and issues the right one, both or neither; the two are linked.

    Whatever the receipt is of: one member, several, another payer, nobody's account. Its fiscal documents go with it.
    """
    today = tx.clock.today()
    refuse_correction(tx, receipt_id)
    _, members = _void(tx, receipt_id, reason, today)
    # The right receipt pays first: it is to show the debt of the wrong one, not what money on account leaves.
    right = order.as_receipt() if isinstance(order, PaymentOrder) else order
    wrong = int(tx.value("SELECT amount FROM receipt WHERE id = ?", (receipt_id,)))
    if right.amount < wrong:  # less money is for the whole price, not for months that a discount made cheaper
        take_back_discounts(tx, receipt_id, reason, today)
    paid = receive(tx, right, receipt_id)
    take_back_discounts(tx, receipt_id, reason, today)
    carry_documents(tx, receipt_id, paid.receipt_id)
    for member_id in members:
        use_credits(tx, today, member_id)
    return paid


@command("receipts.print")
def note_print(tx: Tx, receipt_id: int) -> int:
    """Notes that a receipt goes on paper; returns 0 for the original, n for the n-th copy."""
    copy = int(tx.value("SELECT coalesce(max(copy) + 1, 0) FROM receipt_print WHERE receipt_id = ?", (receipt_id,)))
    tx.insert(
        "receipt_print",
        uid=tx.new_uid(),
        receipt_id=receipt_id,
        copy=copy,
        printed_on=tx.clock.today().isoformat(),
    )
    return copy


__all__ = ["Paid", "PaymentOrder", "Series", "correct_receipt", "note_print", "pay", "void_receipt"]
