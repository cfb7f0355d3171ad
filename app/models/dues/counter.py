"""What the counter asks before money changes hands: debt, what an amount would settle, where a correction starts.

Nothing is written here; receiving money is in ``commands``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.base.facts import office_facts
from app.models.base.values.dates import Period
from app.models.dues.orders import MOST_MONTHS_AHEAD, Share
from app.models.dues.own_tariff import monthly_plans_for
from app.models.dues.pricing import price_of, refuse_unpaid_discount, spared_ahead
from app.models.dues.queries import NAMED, Account, account
from app.models.dues.rules import (
    Application,
    Coverage,
    Method,
    OpenCharge,
    Plan,
    after_credit,
    cover_as_chosen,
    cover_oldest_first,
    different_months,
    due_date,
    months_owed,
    standing_of,
)
from app.models.dues.settled import NOT_VOID, RELIEVED
from app.models.dues.tariffs import allowed


@dataclass(frozen=True, slots=True)
class Ahead:
    """A tariff whose coming months a member may pay, with their own price as its amount.

    ``newest`` is the last month charged of it ("" for none), ``allowed`` what they need not pay of it today, in
    hundredths of a percent.
    """

    plan: Plan
    newest: str
    allowed: int = 0

    def month(self, months: int) -> tuple[int, int]:
        """Price of a coming month and what is spared of it when so many are paid ahead, in minor units."""
        return self.plan.amount, sum(spared_ahead(self.plan, self.plan.amount, self.allowed, months))


@dataclass(frozen=True, slots=True)
class CounterSheet:
    """A member at the counter.

    ``newest`` is the last month charged of ``plan`` ("" for none), ``last_method`` how this member paid last,
    ``allowed`` what they need not pay of it today, in hundredths of a percent; ``country`` is the office's. ``beside``
    are the monthly tariffs that are paid besides it.
    """

    account: Account
    plan: Plan | None
    newest: str
    last_method: Method
    allowed: int = 0
    country: str = ""
    beside: tuple[Ahead, ...] = ()

    @property
    def ahead(self) -> tuple[Ahead, ...]:
        """Every monthly tariff whose coming months may be paid."""
        return () if self.plan is None else (Ahead(self.plan, self.newest, self.allowed), *self.beside)

    def month_ahead(self, months: int) -> tuple[int, int]:
        """Price of a coming month and what is spared of it when so many are paid ahead, in minor units."""
        each = [one.month(months) for one in self.ahead]
        return sum(price for price, _ in each), sum(off for _, off in each)


def counter_sheet(reader: Reader, member_id: int, without_payment: int | None = None) -> CounterSheet:
    """How the member stands today; with ``without_payment`` as if that payment had not been received."""
    found = account(reader, member_id)
    if without_payment is not None:
        found = _account_without(reader, found, without_payment)
    category = reader.value("SELECT category_id FROM member WHERE id = ?", (member_id,))
    ahead = _ahead(reader, member_id, monthly_plans_for(reader, category))
    first = ahead[0] if ahead else None
    method = reader.value(
        "SELECT method FROM payment WHERE member_id = ? AND reverses_id IS NULL ORDER BY id DESC LIMIT 1",
        (member_id,),
    )
    return CounterSheet(
        *(found, first.plan if first else None, first.newest if first else "", method or "cash"),
        *(first.allowed if first else 0, office_facts(reader).country, tuple(ahead[1:])),
    )


def _ahead(reader: Reader, member_id: int, plans: Sequence[Plan]) -> list[Ahead]:
    """The tariffs of the coming months with this member's prices; none at all where one has no price today."""
    found: list[Ahead] = []
    for plan in plans:
        newest = _newest_month(reader, member_id, plan.id)
        priced = plan if plan.plain else _priced(reader, plan, newest, member_id)
        if priced is None:
            return []
        scholarship = allowed(reader, plan.id, reader.clock.today()).get(member_id)
        found.append(Ahead(priced, newest, scholarship.percent if scholarship else 0))
    return found


def _priced(reader: Reader, plan: Plan, newest: str, member_id: int) -> Plan | None:
    """The tariff with this member's own price as its amount; None where it has none today (no value, no size)."""
    today = reader.clock.today()
    period = Period.parse(newest).next() if newest else Period.of(today, "monthly")
    try:
        return replace(plan, amount=price_of(reader, plan, str(period), today, member_id).amount)
    except Refused:
        return None


def _newest_month(reader: Reader, member_id: int, plan_id: int) -> str:
    sql = f"SELECT max(period) FROM charge h WHERE member_id = ? AND plan_id = ? AND {NOT_VOID}"
    return str(reader.value(sql, (member_id, plan_id)) or "")


def _account_without(reader: Reader, found: Account, payment_id: int) -> Account:
    """The account once a payment is taken back: its charges are open again, its credit is gone."""
    rows = reader.rows(
        f"SELECT h.id, h.kind, {NAMED}, h.period, h.months, h.amount, {RELIEVED} + "
        "coalesce((SELECT sum(amount) FROM application WHERE charge_id = h.id AND payment_id <> :payment), 0) AS paid, "
        "h.due_on FROM charge h "
        "LEFT JOIN dues_plan p ON p.id = h.plan_id WHERE h.member_id = :member AND h.amount > paid "
        "ORDER BY h.due_on, h.period, h.id",
        {"payment": payment_id, "member": found.member_id},
    )
    charges = tuple(
        OpenCharge(identity, kind, plan, period, months, amount, paid, date.fromisoformat(due))
        for identity, kind, plan, period, months, amount, paid, due in rows
    )
    day = reader.clock.today()
    overdue = sum(one.balance for one in charges if one.due_on < day)
    status = str(reader.value("SELECT status FROM member WHERE id = ?", (found.member_id,)))
    own = payment_of(reader, payment_id)
    left = own.amount - sum(part.amount for part in own.applications) if own.member_id == found.member_id else 0
    return replace(
        found,
        debt=sum(one.balance for one in charges),
        overdue=overdue,
        credit=found.credit - left,
        months=months_owed(charges, day),
        standing=standing_of(status, overdue),
        charges=charges,
    )


@dataclass(frozen=True, slots=True)
class PaymentFacts:
    """A payment as it was received; ``amount`` in minor units."""

    id: int
    member_id: int | None
    amount: int
    method: Method
    paid_on: date
    reference: str
    note: str
    account_id: int
    applications: tuple[Application, ...]


def payment_of(reader: Reader, payment_id: int) -> PaymentFacts:
    """The payment behind a receipt, with what it settles now."""
    row = reader.row(
        "SELECT member_id, amount, method, paid_on, reference, note, account_id FROM payment WHERE id = ?",
        (payment_id,),
    )
    if row is None:
        raise Refused("receipt.unknown", field="receipt", text=str(payment_id))
    member, amount, method, paid_on, reference, note, account_id = row
    parts = reader.rows(
        "SELECT charge_id, sum(amount) FROM application WHERE payment_id = ? GROUP BY charge_id HAVING sum(amount) > 0",
        (payment_id,),
    )
    applications = tuple(Application(charge, part) for charge, part in parts)
    day = date.fromisoformat(paid_on)
    return PaymentFacts(payment_id, member, amount, method, day, reference, note, account_id, applications)


def charges_ahead(sheet: CounterSheet, months: int, day: date) -> tuple[OpenCharge, ...]:
    """The coming months that would be charged now so that they can be paid; their ids are negative, in their order."""
    made = [charge for one in sheet.ahead for charge in _months_of(one, months, day)]
    made.sort(key=lambda charge: (charge.due_on, charge.period))
    return tuple(replace(charge, id=at - len(made)) for at, charge in enumerate(made))


def _months_of(one: Ahead, months: int, day: date) -> list[OpenCharge]:
    """The coming months of one tariff; exempt ones are left out."""
    plan, (price, off) = one.plan, one.month(months)
    period = Period.parse(one.newest).next() if one.newest else Period.of(day, "monthly")
    made: list[OpenCharge] = []
    while len(made) < months:
        if period.month not in plan.terms.exempt_months:
            due_on = due_date("monthly", str(period), plan.due_day, day)
            made.append(OpenCharge(-1, "dues", plan.name, str(period), 1, price, off, due_on))
        period = period.next()
    return made


def as_usual(charges: Sequence[OpenCharge], share: Share) -> bool:
    """Whether the dues of a share are those that its amount pays anyway, the oldest first."""
    if share.applications is None:
        return True
    usual = cover_oldest_first(charges, share.amount).applications
    return {part.charge_id: part.amount for part in usual} == {one.charge_id: one.amount for one in share.applications}


@dataclass(frozen=True, slots=True)
class Offer:
    """An amount in minor units that a chip proposes, and the months ahead it pays for."""

    amount: int
    months_ahead: int = 0


def offer_months(sheet: CounterSheet, count: int) -> Offer:
    """What ``count`` months cost, oldest first; when fewer are owed and nothing else is, the rest is paid ahead."""
    units = [price for charge in sheet.account.charges for price in _month_prices(charge)]
    taken = sum(units[:count])
    short = count - len(units)
    if short <= 0:
        return Offer(taken)
    if sheet.plan is None:
        return Offer(taken)
    only_months = taken == sheet.account.debt
    price, off = sheet.month_ahead(short if only_months else 0)
    return Offer(taken + short * (price - off), short if only_months else 0)


def _month_prices(charge: OpenCharge) -> list[int]:
    """The minor units of each month inside a charge that are still owed, the oldest first."""
    if charge.months <= 1:
        return [charge.balance] * charge.months
    price = -(-charge.amount // charge.months)
    whole, part = divmod(charge.balance, price)
    return ([part] if part else []) + [price] * whole


@dataclass(frozen=True, slots=True)
class Outlook:
    """What an amount would do, in minor units.

    ``months`` are paid in full; ``part_of`` is the charge that stays half paid; ``remaining`` and ``overdue`` are owed
    afterwards; ``until`` is the last month paid without a hole ("" when it cannot be said).
    """

    settled: tuple[tuple[OpenCharge, Application], ...]
    months: int
    part_of: OpenCharge | None
    remaining: int
    overdue: int
    until: str
    credit: int


def outlook(
    sheet: CounterSheet,
    amount: int,
    today: date,
    *,
    months_ahead: int = 0,
    chosen: Sequence[Application] | None = None,
) -> Outlook:
    """What would be settled, by the same rules as the payment itself. Raises ``Refused`` like it."""
    if not 0 <= months_ahead <= MOST_MONTHS_AHEAD:
        raise Refused("payment.months_ahead_odd", field="months_ahead", most=MOST_MONTHS_AHEAD)
    coming = charges_ahead(sheet, months_ahead, today)
    charges = [*sheet.account.charges, *coming]
    if months_ahead:
        charges = after_credit(charges, sheet.account.credit, chosen or ())
    covered: Coverage = cover_oldest_first(charges, amount)
    if chosen is not None:
        covered = cover_as_chosen(charges, amount, chosen, {charge.id for charge in coming})
    for one in sheet.ahead:
        ahead = [charge for charge in charges if charge.id < 0 and charge.plan == one.plan.name]
        refuse_unpaid_discount(one.plan, months_ahead, ahead, covered, sheet.country)
    paid = {part.charge_id: part.amount for part in covered.applications}
    by_id = {charge.id: charge for charge in charges}
    still = [charge for charge in charges if charge.balance > paid.get(charge.id, 0)]
    left = {charge.id: charge.balance - paid.get(charge.id, 0) for charge in still}
    return Outlook(
        settled=tuple((by_id[part.charge_id], part) for part in covered.applications),
        months=different_months(
            [(one.kind, one.period, one.months) for one in charges if one.id in paid and one.id not in left]
        ),
        part_of=next((charge for charge in still if charge.id in paid), None),
        remaining=sum(left.values()),
        overdue=sum(left[charge.id] for charge in still if charge.due_on < today),
        until=_until(sheet, charges, still),
        credit=covered.credit,
    )


def _until(sheet: CounterSheet, charges: Sequence[OpenCharge], still: Sequence[OpenCharge]) -> str:
    months = sorted(charge.period for charge in still if len(charge.period) == 7)
    if months:
        return str(Period.parse(months[0]).previous())
    known = [(charge.plan, charge.period) for charge in charges if len(charge.period) == 7]
    ends = [max([one.newest, *(month for name, month in known if name == one.plan.name)]) for one in sheet.ahead]
    return min(filter(None, ends), default=max((month for _, month in known), default=""))
