"""Receiving money: a payment for each member (or one for nobody's account) and the one receipt over them.

Voiding and correcting are in ``commands``; what an order may say is in ``orders``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.facts import OfficeFacts, office_facts
from app.models.base.values.dates import Period
from app.models.base.values.tax_id import parse_tax_id
from app.models.base.values.text import clean
from app.models.dues import receipts
from app.models.dues.charging import charge_ahead
from app.models.dues.closed_days import is_locked, refuse_closed_day
from app.models.dues.credits import use_credits
from app.models.dues.foreign import shared_out
from app.models.dues.orders import Income, PaidBy, ReceiptOrder, Share, check_order
from app.models.dues.own_tariff import monthly_plans_for
from app.models.dues.pricing import refuse_unpaid_discount
from app.models.dues.queries import open_charges
from app.models.dues.receipt_bodies import MemberPart, income_content, shared_content, tendered_content
from app.models.dues.rules import Application, Coverage, Method, OpenCharge, Plan, cover_as_chosen, cover_oldest_first
from app.models.dues.series import Series, next_link, series_for
from app.models.dues.settled import NOT_VOID
from app.models.dues.wording import ReceiptWording, receipt_wording


@dataclass(frozen=True, slots=True)
class PaidShare:
    """One payment of a receipt and what it settled, in minor units; ``member_id`` None where it is nobody's account."""

    payment_id: int
    member_id: int | None
    amount: int
    applied: tuple[tuple[OpenCharge, Application], ...] = ()
    credit: int = 0


@dataclass(frozen=True, slots=True)
class Paid:
    """The receipt that was issued and what the money settled."""

    receipt_id: int
    series: str
    number: int
    number_text: str
    code: str
    shares: tuple[PaidShare, ...]

    @property
    def payment_id(self) -> int:
        """The first payment; most receipts have no other."""
        return self.shares[0].payment_id

    @property
    def applied(self) -> tuple[tuple[OpenCharge, Application], ...]:
        return tuple(part for share in self.shares for part in share.applied)

    @property
    def credit(self) -> int:
        return sum(share.credit for share in self.shares)

    @property
    def amount(self) -> int:
        return sum(share.amount for share in self.shares)


@command("dues.receive", needs=Role.TREASURER)
def receive(tx: Tx, order: ReceiptOrder, corrects_id: int | None = None) -> Paid:
    """Receives money and issues its receipt: number and money in the same transaction, or neither."""
    check_order(tx, order)
    order = replace(order, account_id=_account(tx, order), collector=order.collector or _pad_holder(tx, order))
    if not order.in_books:
        refuse_closed_day(tx, order.account_id or 0, order.paid_on)
    elif is_locked(tx, order.paid_on):
        # What was approved with that year stays: its debts and its income by kind. The cash book has the money already.
        order = replace(order, paid_on=tx.clock.today(), came_on=order.paid_on)
    handed = shared_out(order.tendered, order.amounts) if order.tendered else [None] * len(order.amounts)
    if order.income is not None:
        payment = _write_payment(tx, order, None, order.income.amount, handed[0])
        return _issue(tx, order, (PaidShare(payment, None, order.income.amount),), corrects_id)
    paid = tuple(_settle(tx, order, share, given) for share, given in zip(order.shares, handed, strict=True))
    return _issue(tx, order, paid, corrects_id)


def _pad_holder(tx: Tx, order: ReceiptOrder) -> str:
    """Who brought the paper of a pad, where the order names no collector."""
    return series_for(tx, order.series).holder if order.series else ""


def _settle(tx: Tx, order: ReceiptOrder, share: Share, given: int | None) -> PaidShare:
    """The payment of one member, applied to what they owe; what is left stays in their favour."""
    ahead: list[int] = []
    asked: dict[int, list[int]] = {}
    plans = _plans_ahead(tx, share) if share.months_ahead else []
    if plans:
        asked = {plan.id: _charge_months_ahead(tx, share, plan, order.paid_on) for plan in plans}
        ahead = [charge for charges in asked.values() for charge in charges]
        # What was left on account pays the coming months first, and nothing that this money was chosen for.
        use_credits(tx, order.paid_on, share.member_id, share.applications or ())
    charges = open_charges(tx, share.member_id)
    coverage = _cover(charges, share, ahead)
    for plan in plans:
        coming = [charge for charge in charges if charge.id in asked[plan.id]]
        refuse_unpaid_discount(plan, share.months_ahead, coming, coverage, office_facts(tx).country)
    payment_id = _write_payment(tx, order, share.member_id, share.amount, given)
    for part in coverage.applications:
        tx.insert(
            "application",
            uid=tx.new_uid(),
            payment_id=payment_id,
            charge_id=part.charge_id,
            applied_on=order.paid_on.isoformat(),
            amount=part.amount,
            reverses_id=None,
        )
    by_id = {charge.id: charge for charge in charges}
    applied = tuple((by_id[part.charge_id], part) for part in coverage.applications)
    return PaidShare(payment_id, share.member_id, share.amount, applied, coverage.credit)


def _cover(charges: Sequence[OpenCharge], share: Share, ahead: Sequence[int]) -> Coverage:
    if share.applications is None:
        return cover_oldest_first(charges, share.amount)
    return cover_as_chosen(charges, share.amount, share.applications, ahead)


def _plans_ahead(tx: Tx, share: Share) -> list[Plan]:
    """The tariffs of the coming months of who has not left."""
    category, status = tx.row("SELECT category_id, status FROM member WHERE id = ?", (share.member_id,)) or (None, "")
    if status == "ended":
        raise Refused("payment.ahead_left", field="months_ahead")
    found = monthly_plans_for(tx, category)
    if not found:
        raise Refused("payment.no_monthly_plan", field="months_ahead")
    return found


def _charge_months_ahead(tx: Tx, share: Share, plan: Plan, day: date) -> list[int]:
    """Charges them; returns the ids of the charges."""
    newest = tx.value(
        f"SELECT max(period) FROM charge h WHERE member_id = ? AND plan_id = ? AND {NOT_VOID}",
        (share.member_id, plan.id),
    )
    period = Period.parse(newest).next() if newest else Period.of(day, "monthly")
    periods: list[str] = []
    while len(periods) < share.months_ahead:
        if period.month not in plan.terms.exempt_months:
            periods.append(str(period))
        period = period.next()
    return charge_ahead(tx, share.member_id, plan.id, periods, day)


def _account(tx: Tx, order: ReceiptOrder) -> int:
    """Where the money goes. An account in another currency takes that currency only."""
    home = str(tx.value("SELECT currency FROM office"))
    foreign = order.tendered.currency if order.tendered else None
    if order.account_id is None:
        found = _first_account(tx, order.method, foreign) if foreign else None
        return found if found is not None else default_account(tx, order.method)
    coin = tx.value("SELECT currency FROM money_account WHERE id = ?", (order.account_id,))
    if coin is None:
        raise Refused("account.unknown", field="account", text=str(order.account_id))
    if coin not in (home, foreign):
        raise Refused("payment.account_currency", field="account", currency=coin)
    return order.account_id


def default_account(reader: Reader, method: Method) -> int:
    """Cash goes to the first cash box, everything else to the first bank, else wherever there is an account."""
    found = _first_account(reader, method, str(reader.value("SELECT currency FROM office")))
    if found is None:
        raise Refused("account.none", field="account")
    return found


def _first_account(reader: Reader, method: Method, currency: str) -> int | None:
    kinds = {"cash": ("cash", "bank"), "cheque": ("cash", "bank"), "wallet": ("wallet", "bank", "cash")}
    for kind in kinds.get(method, ("bank", "cash")):
        found = reader.value("SELECT min(id) FROM money_account WHERE kind = ? AND currency = ?", (kind, currency))
        if found is not None:
            return int(found)
    return None


def _write_payment(tx: Tx, order: ReceiptOrder, member_id: int | None, amount: int, given: int | None) -> int:
    income, tendered = order.income, order.tendered
    return tx.insert(
        "payment",
        uid=tx.new_uid(),
        member_id=member_id,
        account_id=order.account_id,
        paid_on=order.paid_on.isoformat(),
        amount=amount,
        currency=tx.value("SELECT currency FROM office"),
        method=order.method,
        reference=clean(order.reference),
        note=clean(order.note),
        reverses_id=None,
        income_kind="" if income is None else income.kind,
        fund_id=None if income is None else income.fund_id,
        concept="" if income is None else clean(income.concept),
        collector=clean(order.collector),
        tendered=given,
        tendered_currency="" if tendered is None else tendered.currency,
        rate="" if tendered is None else tendered.rate,
    )


def _issue(tx: Tx, order: ReceiptOrder, paid: tuple[PaidShare, ...], corrects_id: int | None) -> Paid:
    series = series_for(tx, _series_code(tx, order))
    number, previous = next_link(tx, series)
    issued_on = tx.clock.today() if order.in_books else order.paid_on
    payer_id = order.payer.member_id
    if payer_id is None and not clean(order.payer.name):
        payer_id = paid[0].member_id
    content = receipts.canonical(_content(tx, order, paid, _issue_facts(tx, order, paid, series, number, corrects_id)))
    digest = receipts.chain_hash(previous, content)
    code = receipts.control_code(series.code, number, digest)
    receipt_id = tx.insert(
        "receipt",
        uid=tx.new_uid(),
        series_id=series.id,
        number=number,
        issued_on=issued_on.isoformat(),
        issued_at=tx.clock.instant(),
        member_id=payer_id,
        payment_id=paid[0].payment_id,
        amount=order.amount,
        currency=tx.value("SELECT currency FROM office"),
        content=content,
        previous_hash=previous,
        hash=digest,
        code=code,
        corrects_id=corrects_id,
        kind="donation" if order.income and order.income.kind == "donation" else "receipt",
        payer_name="" if payer_id else clean(order.payer.name),
        payer_tax_id="" if payer_id else clean(order.payer.tax_id),
    )
    for share in paid[1:]:
        tx.insert("receipt_share", uid=tx.new_uid(), receipt_id=receipt_id, payment_id=share.payment_id)
    return Paid(receipt_id, series.code, number, str(number).zfill(series.width), code, paid)


def _series_code(tx: Tx, order: ReceiptOrder) -> str | None:
    """The series that was chosen; a donation goes to the office's own for donations where it has one."""
    if order.series is None and order.income is not None and order.income.kind == "donation":
        own = "SELECT code FROM receipt_series WHERE kind = 'own' AND purpose = 'donation' ORDER BY id LIMIT 1"
        found: str | None = tx.value(own)
        return found
    return order.series


def _issue_facts(
    tx: Tx, order: ReceiptOrder, paid: tuple[PaidShare, ...], series: Series, number: int, corrects_id: int | None
) -> receipts.Issue:
    operator = str(tx.value("SELECT name FROM operator WHERE id = ?", (tx.actor_id,)) or "")
    return receipts.Issue(
        series=series.code,
        number=number,
        width=series.width,
        issued_on=tx.clock.today() if order.in_books else order.paid_on,
        amount=order.amount,
        method=order.method,
        reference=clean(order.reference),
        received_by=clean(order.collector) or operator,
        credit=sum(share.credit for share in paid),
        corrects=None if corrects_id is None else receipt_number(tx, corrects_id),
        logo_sha256=tx.value("SELECT sha256 FROM attachment WHERE id = ?", (office_facts(tx).logo_id,)),
        came_on=order.came_on or order.paid_on if order.in_books else None,
    )


def _content(tx: Tx, order: ReceiptOrder, paid: tuple[PaidShare, ...], issue: receipts.Issue) -> dict[str, Any]:
    facts = office_facts(tx)
    wording = receipt_wording(facts.country)
    payer = _payer(tx, facts, order.payer, paid[0].member_id)
    content = receipts.frozen_content(facts, wording, issue, payer, paid[0].applied)
    if order.income is not None:
        content = income_content(content, facts, wording, order.income, _fund_name(tx, order.income))
    elif len(paid) > 1 or order.payer.member_id not in (None, paid[0].member_id) or clean(order.payer.name):
        content = shared_content(content, facts, wording, [_part(tx, share) for share in paid])
    return _with_tendered(content, order, facts, wording)


def _with_tendered(
    content: dict[str, Any], order: ReceiptOrder, facts: OfficeFacts, wording: ReceiptWording
) -> dict[str, Any]:
    given = order.tendered
    return content if given is None else tendered_content(content, facts.country, wording, given)


def _part(tx: Tx, share: PaidShare) -> MemberPart:
    return MemberPart(payer_of(tx, share.member_id or 0), share.amount, share.applied, share.credit)


def _fund_name(tx: Tx, income: Income) -> str:
    return str(tx.value("SELECT name FROM fund WHERE id = ?", (income.fund_id,)) or "")


def _payer(tx: Tx, facts: OfficeFacts, said: PaidBy, first: int | None) -> receipts.Payer:
    member = said.member_id or (None if clean(said.name) else first)
    if member is not None:
        return payer_of(tx, member)
    written = clean(said.tax_id)
    kind = parse_tax_id(written, facts.country).tax_id.kind if written else ""
    return receipts.Payer(clean(said.name), "", kind, written)


def payer_of(reader: Reader, member_id: int) -> receipts.Payer:
    """Who is named on a receipt of this member, as the register has it today."""
    row = reader.row(
        "SELECT coalesce(p.full_name, o.legal_name), m.number, coalesce(p.tax_kind, o.tax_kind), "
        "coalesce(nullif(p.tax_raw, ''), nullif(o.tax_raw, ''), p.tax_id, o.tax_id, '') FROM member m "
        "LEFT JOIN person p ON p.id = m.person_id LEFT JOIN organization o ON o.id = m.organization_id WHERE m.id = ?",
        (member_id,),
    )
    assert row is not None
    return receipts.Payer(*row)


def receipt_number(reader: Reader, receipt_id: int) -> str:
    """``A-004513``."""
    code, number, width = reader.row(
        "SELECT s.code, r.number, s.width FROM receipt r JOIN receipt_series s ON s.id = r.series_id WHERE r.id = ?",
        (receipt_id,),
    ) or ("", 0, 1)
    return f"{code}-{str(number).zfill(width)}"
