"""Receiving money: payment, receipt and their inverse, each in one transaction.

Plans and charges are in ``charging``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.facts import office_facts
from app.models.base.values.dates import Period
from app.models.base.values.money import MOST_AMOUNT
from app.models.dues import receipts
from app.models.dues.charging import charge_ahead
from app.models.dues.closed_days import refuse_closed_day
from app.models.dues.credits import use_credits
from app.models.dues.queries import monthly_plan_for, open_charges
from app.models.dues.rules import (
    METHODS,
    Application,
    Coverage,
    Method,
    OpenCharge,
    cover_as_chosen,
    cover_oldest_first,
)
from app.models.dues.series import Series, next_link, series_for
from app.models.dues.settled import NOT_VOID
from app.models.dues.wording import receipt_wording

MOST_MONTHS_AHEAD: Final = 60


@dataclass(frozen=True, slots=True)
class PaymentOrder:
    """What the person at the counter decided; ``amount`` in minor units.

    Without ``applications`` the oldest charges are paid first. ``months_ahead`` charges coming months
    so that they are paid with this amount. ``in_books``: the money waited for its owner and has been in the books
    since ``paid_on`` (``cash.unidentified``), so a close of that day does not refuse it; the receipt is of today.
    """

    member_id: int
    amount: int
    method: Method
    paid_on: date
    reference: str = ""
    note: str = ""
    applications: tuple[Application, ...] | None = None
    months_ahead: int = 0
    series: str | None = None
    account_id: int | None = None
    in_books: bool = False


@dataclass(frozen=True, slots=True)
class Paid:
    """The receipt that was issued and what the money settled."""

    receipt_id: int
    payment_id: int
    series: str
    number: int
    number_text: str
    code: str
    applied: tuple[tuple[OpenCharge, Application], ...]
    credit: int


@command("dues.pay", needs=Role.TREASURER)
def pay(tx: Tx, order: PaymentOrder, corrects_id: int | None = None) -> Paid:
    """Receives money and issues its receipt: number and money in the same transaction, or neither."""
    _check(tx, order)
    account_id = order.account_id or default_account(tx, order.method)
    if not order.in_books:
        refuse_closed_day(tx, account_id, order.paid_on)
    if order.months_ahead:
        _charge_months_ahead(tx, order)
        use_credits(tx, order.paid_on, order.member_id)  # what was left on account pays the coming months first
    charges = open_charges(tx, order.member_id)
    coverage = _cover(charges, order)
    facts = office_facts(tx)
    payment_id = tx.insert(
        "payment",
        uid=tx.new_uid(),
        member_id=order.member_id,
        account_id=account_id,
        paid_on=order.paid_on.isoformat(),
        amount=order.amount,
        currency=facts.currency,
        method=order.method,
        reference=order.reference.strip(),
        note=order.note.strip(),
        reverses_id=None,
    )
    by_id = {charge.id: charge for charge in charges}
    applied = tuple((by_id[part.charge_id], part) for part in coverage.applications)
    _write_applications(tx, payment_id, coverage.applications, order.paid_on)
    return _issue(tx, order, payment_id, applied, coverage.credit, corrects_id)


def _check(tx: Tx, order: PaymentOrder) -> None:
    if not 0 < order.amount <= MOST_AMOUNT:
        raise Refused("amount.not_positive" if order.amount <= 0 else "amount.too_large", field="amount")
    if not 0 <= order.months_ahead <= MOST_MONTHS_AHEAD:
        raise Refused("payment.months_ahead_odd", field="months_ahead", most=MOST_MONTHS_AHEAD)
    if order.method not in METHODS:
        raise Refused("payment.method_unknown", field="method", text=str(order.method))
    if order.paid_on > tx.clock.today():
        raise Refused("payment.in_future", field="date", date=order.paid_on.strftime("%d/%m/%Y"))
    if not tx.value("SELECT 1 FROM member WHERE id = ?", (order.member_id,)):
        raise Refused("member.unknown", field="member", text=str(order.member_id))


def _cover(charges: Sequence[OpenCharge], order: PaymentOrder) -> Coverage:
    if order.applications is None:
        return cover_oldest_first(charges, order.amount)
    return cover_as_chosen(charges, order.amount, order.applications)


def _charge_months_ahead(tx: Tx, order: PaymentOrder) -> None:
    category = tx.value("SELECT category_id FROM member WHERE id = ?", (order.member_id,))
    plan = monthly_plan_for(tx, category)
    if plan is None:
        raise Refused("payment.no_monthly_plan", field="months_ahead")
    newest = tx.value(
        f"SELECT max(period) FROM charge h WHERE member_id = ? AND plan_id = ? AND {NOT_VOID}",
        (order.member_id, plan.id),
    )
    period = Period.parse(newest).next() if newest else Period.of(order.paid_on, "monthly")
    periods: list[str] = []
    while len(periods) < order.months_ahead:
        if period.month not in plan.terms.exempt_months:
            periods.append(str(period))
        period = period.next()
    charge_ahead(tx, order.member_id, plan.id, periods, order.paid_on)


def default_account(reader: Reader, method: Method) -> int:
    """Cash goes to the first cash box, everything else to the first bank, else wherever there is an account."""
    kinds = {"cash": ("cash", "bank"), "cheque": ("cash", "bank"), "wallet": ("wallet", "bank", "cash")}
    for kind in kinds.get(method, ("bank", "cash")):
        found = reader.value("SELECT min(id) FROM money_account WHERE kind = ?", (kind,))
        if found is not None:
            return int(found)
    raise Refused("account.none", field="account")


def _write_applications(tx: Tx, payment_id: int, parts: Sequence[Application], day: date) -> None:
    for part in parts:
        tx.insert(
            "application",
            uid=tx.new_uid(),
            payment_id=payment_id,
            charge_id=part.charge_id,
            applied_on=day.isoformat(),
            amount=part.amount,
            reverses_id=None,
        )


def _issue(
    tx: Tx,
    order: PaymentOrder,
    payment_id: int,
    applied: tuple[tuple[OpenCharge, Application], ...],
    credit: int,
    corrects_id: int | None,
) -> Paid:
    series = series_for(tx, order.series)
    number, previous = next_link(tx, series)
    facts = office_facts(tx)
    issued_on = tx.clock.today() if order.in_books else order.paid_on
    issue = receipts.Issue(
        series=series.code,
        number=number,
        width=series.width,
        issued_on=issued_on,
        amount=order.amount,
        method=order.method,
        reference=order.reference.strip(),
        received_by=str(tx.value("SELECT name FROM operator WHERE id = ?", (tx.actor_id,)) or ""),
        credit=credit,
        corrects=None if corrects_id is None else _number_text(tx, corrects_id),
        logo_sha256=tx.value("SELECT sha256 FROM attachment WHERE id = ?", (facts.logo_id,)),
        came_on=order.paid_on if order.in_books else None,
    )
    content = receipts.canonical(
        receipts.frozen_content(facts, receipt_wording(facts.country), issue, payer_of(tx, order.member_id), applied)
    )
    digest = receipts.chain_hash(previous, content)
    code = receipts.control_code(series.code, number, digest)
    receipt_id = tx.insert(
        "receipt",
        uid=tx.new_uid(),
        series_id=series.id,
        number=number,
        issued_on=issued_on.isoformat(),
        issued_at=tx.clock.instant(),
        member_id=order.member_id,
        payment_id=payment_id,
        amount=order.amount,
        currency=facts.currency,
        content=content,
        previous_hash=previous,
        hash=digest,
        code=code,
        corrects_id=corrects_id,
    )
    text = str(number).zfill(series.width)
    return Paid(receipt_id, payment_id, series.code, number, text, code, applied, credit)


def payer_of(tx: Tx, member_id: int) -> receipts.Payer:
    """Who is named on a receipt of this member, as the register has it today."""
    row = tx.row(
        "SELECT coalesce(p.full_name, o.legal_name), m.number, coalesce(p.tax_kind, o.tax_kind), "
        "coalesce(nullif(p.tax_raw, ''), nullif(o.tax_raw, ''), p.tax_id, o.tax_id, '') FROM member m "
        "LEFT JOIN person p ON p.id = m.person_id LEFT JOIN organization o ON o.id = m.organization_id WHERE m.id = ?",
        (member_id,),
    )
    assert row is not None
    return receipts.Payer(*row)


def _number_text(tx: Tx, receipt_id: int) -> str:
    code, number, width = tx.row(
        "SELECT s.code, r.number, s.width FROM receipt r JOIN receipt_series s ON s.id = r.series_id WHERE r.id = ?",
        (receipt_id,),
    ) or ("", 0, 1)
    return f"{code}-{str(number).zfill(width)}"


@command("receipts.void", needs=Role.TREASURER)
def void_receipt(tx: Tx, receipt_id: int, reason: str, voided_on: date) -> int:
    """Voids a receipt.

    It stays in the list, the money is taken out by linked entries, the debt is open again as far as no
    other money that the member left on account covers it.
    """
    void_id, member_id = _void(tx, receipt_id, reason, voided_on)
    use_credits(tx, voided_on, member_id)
    return void_id


def _void(tx: Tx, receipt_id: int, reason: str, voided_on: date) -> tuple[int, int]:
    """The row of the void and the member whose debt is open again."""
    if not reason.strip():
        raise Refused("receipt.void_reason", field="reason")
    row = tx.row("SELECT payment_id, issued_on, member_id FROM receipt WHERE id = ?", (receipt_id,))
    if row is None:
        raise Refused("receipt.unknown", field="receipt", text=str(receipt_id))
    payment_id, issued_on, member_id = row
    if tx.value("SELECT 1 FROM receipt_void WHERE receipt_id = ?", (receipt_id,)):
        raise Refused("receipt.already_void", field="receipt", number=_number_text(tx, receipt_id))
    if voided_on.isoformat() < issued_on:
        raise Refused("receipt.void_before", field="date")
    if voided_on > tx.clock.today():
        raise Refused("receipt.void_future", field="date")
    tx.because(reason.strip())
    reversal = _reverse(tx, payment_id, voided_on)
    void_id = tx.insert(
        "receipt_void",
        uid=tx.new_uid(),
        receipt_id=receipt_id,
        voided_on=voided_on.isoformat(),
        reason=reason.strip(),
        reversal_id=reversal,
    )
    return void_id, member_id


def _reverse(tx: Tx, payment_id: int, day: date) -> int:
    member, account, amount, currency, method, reference = tx.row(
        "SELECT member_id, account_id, amount, currency, method, reference FROM payment WHERE id = ?",
        (payment_id,),
    ) or (0, 0, 0, "", "", "")
    refuse_closed_day(tx, account, day)
    reversal = tx.insert(
        "payment",
        uid=tx.new_uid(),
        member_id=member,
        account_id=account,
        paid_on=day.isoformat(),
        amount=-amount,
        currency=currency,
        method=method,
        reference=reference,
        note="",
        reverses_id=payment_id,
    )
    # "+": the index of reversals would be read from end to end, nearly every row of it is NULL.
    parts = tx.rows(
        "SELECT id, charge_id, amount FROM application a WHERE payment_id = ? AND +reverses_id IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM application r WHERE r.reverses_id = a.id)",
        (payment_id,),
    )
    for application_id, charge_id, part in parts:
        tx.insert(
            "application",
            uid=tx.new_uid(),
            payment_id=payment_id,
            charge_id=charge_id,
            applied_on=day.isoformat(),
            amount=-part,
            reverses_id=application_id,
        )
    return reversal


@command("receipts.correct", needs=Role.TREASURER)
def correct_receipt(tx: Tx, receipt_id: int, reason: str, order: PaymentOrder) -> Paid:
    """Voids a receipt and issues the right one, both or neither; the two are linked."""
    today = tx.clock.today()
    if tx.value("SELECT 1 FROM identification WHERE receipt_id = ?", (receipt_id,)):
        # The money waits again once the receipt is void; a new receipt beside it would count it twice.
        raise Refused("receipt.correct_identified", field="receipt")
    _, member_id = _void(tx, receipt_id, reason, today)
    # The right receipt pays first: it is to show the debt of the wrong one, not what money on account leaves.
    paid = pay(tx, order, receipt_id)
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
