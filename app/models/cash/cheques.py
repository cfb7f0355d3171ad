"""The life of a cheque: noted with its payment, deposited, cleared or returned; never twice, in the order of days.

The list is in ``cheque_list``. Source: issue of the counter; post-dated cheques are common in PY, CL and MX.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.dates import format_date
from app.models.base.values.text import clean, fold
from app.models.cash.cheque_list import Cheque, cheque, cheque_of_receipt
from app.models.cash.moves import move_money
from app.models.dues.closed_days import refuse_closed_day
from app.models.dues.commands import correct_receipt, void_receipt
from app.models.dues.orders import PaymentOrder, ReceiptOrder
from app.models.dues.receiving import Paid, receive
from app.models.dues.single_charges import charge_one

MOST_TEXT: Final = 120


@dataclass(frozen=True, slots=True)
class ChequeDraft:
    """What stands on a cheque; ``payable_on`` is the day from which the bank takes it (later than today: post-dated).

    ``again``: it is meant although the same number of the same bank is noted already.
    """

    bank: str
    number: str
    drawer: str
    payable_on: date
    again: bool = False


@dataclass(frozen=True, slots=True)
class ReturnFee:
    """What the member is asked for because the bank charged for the return: a tariff paid once, minor units."""

    plan_id: int
    amount: int


@command("cash.pay_by_cheque", needs=Role.TREASURER)
def pay_by_cheque(tx: Tx, order: ReceiptOrder, draft: ChequeDraft, corrects_id: int | None = None) -> Paid:
    """Receives a cheque: receipt and cheque in one transaction, or neither; the paper names it. Raises ``Refused``."""
    if order.method != "cheque":
        raise Refused("cheque.other_method", field="method")
    paid = receive(tx, replace(order, reference=order.reference or said_on_paper(draft)), corrects_id)
    note_cheque(tx, paid.receipt_id, draft)
    return paid


def said_on_paper(draft: ChequeDraft) -> str:
    """Number and bank, as the receipt names the cheque."""
    return f"{clean(draft.number)} {clean(draft.bank)}".strip()


def draft_of_receipt(reader: Reader, receipt_id: int) -> ChequeDraft | None:
    """What was noted of the cheque behind a receipt, to note it again on the right one; None for no cheque."""
    found = cheque_of_receipt(reader, receipt_id)
    if found is None:
        return None
    return ChequeDraft(found.bank, found.number, found.drawer, date.fromisoformat(found.payable_on), again=True)


@command("cash.correct_by_cheque", needs=Role.TREASURER)
def correct_by_cheque(
    tx: Tx, receipt_id: int, reason: str, order: PaymentOrder | ReceiptOrder, draft: ChequeDraft | None = None
) -> Paid:
    """Corrects a receipt and keeps the cheque's data: those of ``draft``, else what was noted of the wrong receipt.

    A right receipt that was paid otherwise has no cheque. Raises ``Refused``, also for a cheque that is at the bank.
    """
    kept = draft or draft_of_receipt(tx, receipt_id)
    right = order.as_receipt() if isinstance(order, PaymentOrder) else order
    if kept is not None and right.method == "cheque":
        paid = correct_receipt(tx, receipt_id, reason, replace(right, reference=right.reference or said_on_paper(kept)))
        note_cheque(tx, paid.receipt_id, kept)
        return paid
    if draft is not None:
        raise Refused("cheque.other_method", field="method")
    return correct_receipt(tx, receipt_id, reason, order)


@command("cash.note_cheque", needs=Role.TREASURER)
def note_cheque(tx: Tx, receipt_id: int, draft: ChequeDraft) -> int:
    """Notes the cheque behind a receipt that was paid by cheque; returns the cheque's id. Raises ``Refused``."""
    row = tx.row(
        "SELECT r.payment_id, r.amount, r.issued_on, y.method, EXISTS (SELECT 1 FROM receipt_void v WHERE "
        "v.receipt_id = r.id) FROM receipt r JOIN payment y ON y.id = r.payment_id WHERE r.id = ?",
        (receipt_id,),
    )
    if row is None:
        raise Refused("receipt.unknown", field="receipt", text=str(receipt_id))
    payment_id, amount, _, method, void = row
    if method != "cheque" or void:
        raise Refused("cheque.receipt_void" if void else "cheque.other_method", field="receipt")
    if tx.value("SELECT 1 FROM cheque WHERE payment_id = ?", (payment_id,)):
        raise Refused("cheque.noted", field="receipt")
    _check(tx, draft)
    return tx.insert(
        "cheque",
        uid=tx.new_uid(),
        payment_id=payment_id,
        bank=clean(draft.bank),
        number=clean(draft.number),
        drawer=clean(draft.drawer),
        payable_on=draft.payable_on.isoformat(),
        amount=amount,
    )


def _check(tx: Tx, draft: ChequeDraft) -> None:
    for field, text in (("bank", draft.bank), ("number", draft.number)):
        if not clean(text):
            raise Refused(f"cheque.no_{field}", field=field)
    for field, text in (("bank", draft.bank), ("number", draft.number), ("drawer", draft.drawer)):
        if len(text) > MOST_TEXT:
            raise Refused("cheque.long", field=field, most=MOST_TEXT)
    away = (draft.payable_on - tx.clock.today()).days
    if not -366 <= away <= 732:
        # A mistyped year; who has a cheque two years ahead has no cheque.
        raise Refused("cheque.day_odd", field="payable_on", date=format_date(draft.payable_on))
    standing = (
        "SELECT c.bank FROM cheque c JOIN receipt r ON r.payment_id = c.payment_id WHERE c.number = ? "
        "AND NOT EXISTS (SELECT 1 FROM receipt_void v WHERE v.receipt_id = r.id)"
    )
    banks = {fold(bank) for (bank,) in tx.rows(standing, (clean(draft.number),))}
    if not draft.again and fold(draft.bank) in banks:
        raise Refused("cheque.twice", field="number", number=clean(draft.number))


@command("cash.deposit_cheques", needs=Role.TREASURER)
def deposit_cheques(tx: Tx, ids: Sequence[int], account_id: int, day: date, reference: str = "") -> list[int]:
    """Carries cheques to a bank account with one slip; returns the moves, one for each cash box they lay in.

    All or none. Raises ``Refused``: not in hand, post-dated, a closed day, an account that is no bank.
    """
    if not ids or len(set(ids)) != len(ids):
        raise Refused("cheque.none_chosen" if not ids else "cheque.same_twice", field="cheques")
    kind = tx.value("SELECT kind FROM money_account WHERE id = ?", (account_id,))
    if kind != "bank":
        raise Refused("account.unknown" if kind is None else "cheque.not_a_bank", field="account", text=str(account_id))
    found = [cheque(tx, one) for one in ids]
    for one in found:
        _refuse_state(one, "in_hand")
        _refuse_day(tx, one, day, one.received_on)
        if day.isoformat() < one.payable_on:
            raise Refused("cheque.not_payable", field="date", number=one.number, day=_day_text(one.payable_on))
    moves: dict[int, int | None] = {}
    for box in dict.fromkeys(one.account_id for one in found):
        amount = sum(one.held for one in found if one.account_id == box)
        moves[box] = None if box == account_id else move_money(tx, box, account_id, amount, day, reference=reference)
    for one in found:
        _event(tx, one, "deposited", day, moves[one.account_id])
    return [move for move in moves.values() if move is not None]


@command("cash.clear_cheque", needs=Role.TREASURER)
def clear_cheque(tx: Tx, cheque_id: int, day: date) -> int:
    """The bank has paid it: nothing moves, the cheque's life ends well. Raises ``Refused``."""
    found = cheque(tx, cheque_id)
    _refuse_state(found, "deposited")
    _refuse_day(tx, found, day, found.deposited_on)
    return _event(tx, found, "cleared", day, None)


@command("cash.return_cheque", needs=Role.TREASURER)
def return_cheque(tx: Tx, cheque_id: int, day: date, reason: str, fee: ReturnFee | None = None) -> int:
    """The bank does not pay it, or it is handed back: the deposit goes back, the receipt is void, the debt is open.

    ``fee`` is charged to the member who paid; returns the event. Raises ``Refused``, also for a closed day.
    """
    found = cheque(tx, cheque_id)
    if found.state != "deposited":
        _refuse_state(found, "in_hand")
    _refuse_day(tx, found, day, found.deposited_on or found.received_on)
    if not clean(reason):
        raise Refused("cheque.reason", field="reason")
    move = None
    if found.bank_id is not None:
        refuse_closed_day(tx, found.bank_id, day)
        note = f"{found.bank} {found.number} · {clean(reason)}"
        move = move_money(tx, found.bank_id, found.account_id, found.held, day, reference=found.number, note=note)
    event = _event(tx, found, "returned", day, move, clean(reason))
    void_receipt(tx, found.receipt_id, clean(reason), day)
    if fee is not None:
        if found.member_id is None:
            raise Refused("cheque.fee_of_nobody", field="fee")
        charge_one(tx, found.member_id, fee.plan_id, day, amount=fee.amount, note=f"{found.bank} {found.number}")
    return event


def _refuse_state(one: Cheque, wanted: str) -> None:
    if one.state != wanted:
        raise Refused(f"cheque.is_{one.state}", field="cheque", bank=one.bank, number=one.number)


def _refuse_day(tx: Tx, one: Cheque, day: date, after: str) -> None:
    if day > tx.clock.today():
        raise Refused("cheque.in_future", field="date", date=format_date(day))
    if day.isoformat() < after:
        raise Refused("cheque.before", field="date", number=one.number, day=_day_text(after))


def _day_text(day: str) -> str:
    return format_date(date.fromisoformat(day))


def _event(tx: Tx, one: Cheque, kind: str, day: date, move_id: int | None, reason: str = "") -> int:
    return tx.insert(
        "cheque_event",
        uid=tx.new_uid(),
        cheque_id=one.id,
        kind=kind,
        on_date=day.isoformat(),
        move_id=move_id,
        reason=reason,
    )
