"""What one member alone is asked for: the joining fee, a fine, a stall, a service, and the fee for paying late."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.dates import Period
from app.models.base.values.money import MOST_AMOUNT
from app.models.base.values.text import clean
from app.models.dues.closed_days import refuse_charging_day
from app.models.dues.credits import use_credits
from app.models.dues.instalments import kept_charges
from app.models.dues.pricing import part_of, price_of
from app.models.dues.queries import plan_to_charge, plans
from app.models.dues.rules import Plan
from app.models.dues.settled import NOT_VOID, SETTLED


@command("dues.charge_one", needs=Role.TREASURER)
def charge_one(
    tx: Tx,
    member_id: int,
    plan_id: int,
    charged_on: date,
    *,
    amount: int | None = None,
    due_on: date | None = None,
    note: str = "",
) -> int:
    """Asks one member for something that is paid once, as often as it happens; returns the charge's id.

    ``amount`` in minor units, else the tariff's; due on the same day unless said otherwise. Raises ``Refused``.
    """
    plan = plan_to_charge(tx, plan_id)
    if plan.period != "once":
        raise Refused("plan.not_once", field="plan", name=plan.name)
    refuse_charging_day(tx, charged_on)
    if not tx.value("SELECT 1 FROM member WHERE id = ?", (member_id,)):
        raise Refused("member.unknown", field="member", text=str(member_id))
    price = price_of(tx, plan, "", charged_on, member_id) if amount is None else None
    asked = price.amount if price is not None else (amount or 0)
    if not 0 < asked <= MOST_AMOUNT:
        raise Refused("amount.not_positive" if asked <= 0 else "amount.too_large", field="amount")
    if due_on is not None and due_on < charged_on:
        raise Refused("charge.due_before", field="due_on")
    charge_id = _insert(
        tx, plan, member_id, asked, charged_on, due_on or charged_on, note=clean(note) or (price.note if price else "")
    )
    use_credits(tx, charged_on, member_id)
    return charge_id


def _insert(
    tx: Tx,
    plan: Plan,
    member_id: int,
    amount: int,
    charged_on: date,
    due_on: date,
    *,
    note: str = "",
    about_id: int | None = None,
) -> int:
    copy = tx.value(
        "SELECT coalesce(max(copy) + 1, 0) FROM charge WHERE plan_id = ? AND period = '' AND member_id = ?",
        (plan.id, member_id),
    )
    return tx.insert(
        "charge",
        uid=tx.new_uid(),
        member_id=member_id,
        kind="dues",
        plan_id=plan.id,
        run_id=None,
        period="",
        months=0,
        amount=amount,
        currency=tx.value("SELECT currency FROM office"),
        charged_on=charged_on.isoformat(),
        due_on=due_on.isoformat(),
        copy=copy,
        fund_id=plan.fund_id,
        note=note,
        about_id=about_id,
    )


@dataclass(frozen=True, slots=True)
class LateFee:
    """A fee that paying late would cost: of which charge, how much (minor units), by which article."""

    charge_id: int
    member_id: int
    plan: str
    period: str
    amount: int
    article: str


def late_fees(reader: Reader, day: date) -> list[LateFee]:
    """The fees that fall on a day by the tariffs' own rules: once for each charge that is late enough.

    None falls on what is inside a payment plan that is kept on that day; once it is broken or ended they fall.
    """
    agreed = {charge for charges in kept_charges(reader, day).values() for charge in charges}
    found = []
    for plan in plans(reader):
        terms = plan.terms
        if not terms.late_percent and not terms.late_amount:
            continue
        rows = reader.rows(
            f"SELECT h.id, h.member_id, h.period, h.amount - {SETTLED} AS open FROM charge h WHERE h.plan_id = ? "
            "AND open > 0 AND julianday(?) - julianday(h.due_on) > ? AND h.about_id IS NULL "
            f"AND NOT EXISTS (SELECT 1 FROM charge f WHERE f.about_id = h.id AND {NOT_VOID.replace('h.', 'f.')}) "
            "ORDER BY h.member_id, h.due_on",
            (plan.id, day.isoformat(), terms.late_days),
        )
        for charge_id, member, period, open_amount in rows:
            amount = terms.late_amount + part_of(open_amount, terms.late_percent)
            if amount and charge_id not in agreed:
                found.append(LateFee(charge_id, member, plan.name, period, amount, terms.late_article))
    return found


def _said(period: str) -> str:
    """``09/2026``: the note of a fee is read on receipts."""
    return Period.parse(period).label() if period else ""


@command("dues.charge_late", needs=Role.TREASURER)
def charge_late_fees(tx: Tx, plan_id: int, charged_on: date) -> int:
    """Charges the fees of ``late_fees`` under the tariff of that kind; doing it again charges none twice."""
    plan = plan_to_charge(tx, plan_id)
    if plan.terms.kind != "late_fee":
        raise Refused("plan.not_late_fee", field="plan", name=plan.name)
    refuse_charging_day(tx, charged_on)
    fees = late_fees(tx, charged_on)
    for fee in fees:
        note = " ".join(part for part in (fee.plan, _said(fee.period), f"({fee.article})") if part)
        _insert(tx, plan, fee.member_id, fee.amount, charged_on, charged_on, note=note, about_id=fee.charge_id)
    if fees:
        use_credits(tx, charged_on)
    return len(fees)
