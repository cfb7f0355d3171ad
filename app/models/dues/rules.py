"""The arithmetic of dues: which charges a payment covers, when a charge falls due, who is up to date.

No tables here.
"""

from __future__ import annotations

import calendar
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Literal

from app.models.base.errors import Problem, Refused
from app.models.base.values.dates import Period
from app.models.base.values.money import MOST_AMOUNT

Method = Literal["cash", "transfer", "cheque", "wallet", "card"]
PlanPeriod = Literal["monthly", "yearly", "once"]
METHODS: Final[tuple[Method, ...]] = ("cash", "transfer", "cheque", "wallet", "card")
PlanKind = Literal["ordinary", "extraordinary", "joining", "fine", "service", "late_fee"]
PLAN_KINDS: Final[tuple[PlanKind, ...]] = ("ordinary", "extraordinary", "joining", "fine", "service", "late_fee")
FOR_EVERYBODY: Final[tuple[PlanKind, ...]] = ("ordinary", "extraordinary")
"""Kinds that are charged to all; the others to one member at a time."""
Basis = Literal["same", "size", "workers"]
BASES: Final[tuple[Basis, ...]] = ("same", "size", "workers")
PLAN_PERIODS: Final[tuple[PlanPeriod, ...]] = ("monthly", "yearly", "once")


@dataclass(frozen=True, slots=True)
class PlanTerms:
    """What a tariff says beyond its amount; nothing said is the plain due that everybody pays.

    ``index_unit`` (UTM, UF, UMA, jornal): the amount is then in ten-thousandths of it. ``exempt_months`` are the
    numbers of months (1 to 12) that are not charged; ``prorates`` asks who joined within the period for its share
    only. ``ahead_*``: who pays so many months ahead at once gets so many hundredths of a percent off. ``late_*``:
    after so many days a fee of a part (hundredths of a percent) of what is open, or of an amount in minor units, by
    the article of the statutes that allows it.
    """

    kind: PlanKind = "ordinary"
    index_unit: str = ""
    basis: Basis = "same"
    exempt_months: tuple[int, ...] = ()
    prorates: bool = False
    act: str = ""
    ahead_months: int = 0
    ahead_percent: int = 0
    late_days: int = 0
    late_percent: int = 0
    late_amount: int = 0
    late_article: str = ""


PLAIN_TERMS: Final = PlanTerms()


@dataclass(frozen=True, slots=True)
class Plan:
    """A tariff: ``amount`` in minor units of ``currency``, or as ``PlanTerms.index_unit`` says.

    ``due_day`` 0 means the last day of the month; ``fund_id`` None the general fund.
    """

    id: int
    name: str
    amount: int
    currency: str
    period: PlanPeriod
    category_id: int | None
    category: str | None
    due_day: int
    active: bool
    fund_id: int | None = None
    terms: PlanTerms = PLAIN_TERMS

    @property
    def plain(self) -> bool:
        """Whether everybody who pays it pays the same amount of money."""
        return not self.terms.index_unit and self.terms.basis == "same" and not self.terms.prorates


@dataclass(frozen=True, slots=True)
class OpenCharge:
    """A charge that is not fully paid; amounts in minor units.

    ``months`` counts monthly dues inside an opening charge.
    """

    id: int
    kind: Literal["dues", "opening"]
    plan: str
    period: str
    months: int
    amount: int
    paid: int
    due_on: date

    @property
    def balance(self) -> int:
        return self.amount - self.paid


@dataclass(frozen=True, slots=True)
class Application:
    """A part of a payment that settles (part of) a charge, in minor units."""

    charge_id: int
    amount: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """What an amount would settle: the applications in order and the credit that stays."""

    applications: tuple[Application, ...]
    credit: int


def cover_oldest_first(charges: Sequence[OpenCharge], amount: int) -> Coverage:
    """Spreads an amount over open charges, oldest due date first; what is left becomes credit.

    Of charges due on one day those that are still to be made (negative ids) come last, as their ids then will.
    """
    left = amount
    applied: list[Application] = []
    for charge in sorted(charges, key=lambda c: (c.due_on, c.period, c.id < 0, c.id)):
        if left <= 0:
            break
        part = min(left, charge.balance)
        if part > 0:
            applied.append(Application(charge.id, part))
            left -= part
    return Coverage(tuple(applied), left)


def without_chosen(charges: Sequence[OpenCharge], chosen: Sequence[Application]) -> list[OpenCharge]:
    """The charges as far as the money of a payment was not chosen for them, so that credit pays none of it first."""
    taken = {part.charge_id: part.amount for part in chosen}
    left = [replace(charge, paid=charge.paid + max(taken.get(charge.id, 0), 0)) for charge in charges]
    return [charge for charge in left if charge.balance > 0]


def after_credit(charges: Sequence[OpenCharge], credit: int, chosen: Sequence[Application] = ()) -> list[OpenCharge]:
    """The charges once money left on account was used for them, oldest first; those it pays whole are left out.

    What a payment was ``chosen`` for is left to that payment.
    """
    used = {p.charge_id: p.amount for p in cover_oldest_first(without_chosen(charges, chosen), credit).applications}
    left = [replace(charge, paid=charge.paid + used.get(charge.id, 0)) for charge in charges]
    return [charge for charge in left if charge.balance > 0]


def cover_as_chosen(
    charges: Sequence[OpenCharge], amount: int, chosen: Sequence[Application], ahead: Collection[int] = ()
) -> Coverage:
    """Checks applications that a person chose; what they leave pays the months ``ahead`` (ids of charges), in order.

    Raises ``Refused`` when one exceeds its charge or all exceed the amount.
    """
    balances = {charge.id: charge.balance for charge in charges}
    left = amount
    for part in chosen:
        if part.charge_id not in balances:
            raise Refused("payment.charge_not_open", field="applications", id=part.charge_id)
        if part.amount <= 0 or part.amount > balances[part.charge_id]:
            raise Refused("payment.over_charge", field="applications", id=part.charge_id)
        balances[part.charge_id] -= part.amount
        left -= part.amount
    if left < 0:
        raise Refused("payment.over_amount", field="applications")
    named = {part.charge_id for part in chosen}
    coming = [charge for charge in charges if charge.id in ahead and charge.id not in named]
    rest = cover_oldest_first(coming, left)
    return Coverage((*chosen, *rest.applications), rest.credit)


def due_date(period: PlanPeriod, key: str, due_day: int, charged_on: date) -> date:
    """When a charge falls due.

    Monthly: the plan's day of the period's month, or its last day. Yearly and once: the same day rule
    in the month in which it was charged, never before that day.
    """
    if period == "monthly":
        year, month = int(key[:4]), int(key[5:7])
        return _day_in(year, month, due_day)
    return max(_day_in(charged_on.year, charged_on.month, due_day), charged_on)


def _day_in(year: int, month: int, due_day: int) -> date:
    return date(year, month, due_day or calendar.monthrange(year, month)[1])


def period_problem(period: PlanPeriod, key: str | None) -> Problem | None:
    """Whether a period text fits a plan: ``2026-11`` monthly, ``2026`` yearly, nothing for once."""
    expected = {"monthly": 7, "yearly": 4, "once": 0}[period]
    text = key or ""
    if len(text) != expected:
        return Problem("period", f"period.not_{period}", {"text": text})
    if not text:
        return None
    try:
        Period.parse(text)
    except (ValueError, Refused):
        return Problem("period", f"period.not_{period}", {"text": text})
    return None


def period_bounds(period: PlanPeriod, key: str, charged_on: date) -> tuple[date, date]:
    """First and last day a period covers (``once``: the day it is charged)."""
    if period == "monthly":
        year, month = int(key[:4]), int(key[5:7])
        return date(year, month, 1), _day_in(year, month, 0)
    if period == "yearly":
        return date(int(key), 1, 1), date(int(key), 12, 31)
    return charged_on, charged_on


def plan_problems(name: str, amount: int, period: str, due_day: int) -> list[Problem]:
    problems = []
    if not name.strip():
        problems.append(Problem("name", "plan.nameless"))
    if not 0 < amount <= MOST_AMOUNT:
        problems.append(Problem("amount", "amount.not_positive" if amount <= 0 else "amount.too_large"))
    if period not in PLAN_PERIODS:
        problems.append(Problem("period", "plan.period_unknown", {"text": period}))
    if not 0 <= due_day <= 28:
        problems.append(Problem("due_day", "plan.due_day", {"day": due_day}))
    return problems


def terms_problems(terms: PlanTerms, period: str, fund_id: int | None) -> list[Problem]:
    """Objections to what a tariff says beyond its amount, at their fields."""
    problems = []
    if terms.kind not in PLAN_KINDS:
        problems.append(Problem("kind", "plan.kind_unknown", {"text": terms.kind}))
    if terms.basis not in BASES:
        problems.append(Problem("basis", "plan.basis_unknown", {"text": terms.basis}))
    if terms.kind == "extraordinary" and fund_id is None:
        problems.append(Problem("fund", "plan.extraordinary_without_fund"))
    if terms.kind not in FOR_EVERYBODY and period != "once":
        problems.append(Problem("period", "plan.single_is_once"))
    if any(not 1 <= month <= 12 for month in terms.exempt_months) or len(set(terms.exempt_months)) == 12:
        problems.append(Problem("exempt_months", "plan.exempt_months"))
    if terms.exempt_months and period != "monthly":
        problems.append(Problem("exempt_months", "plan.exempt_only_monthly"))
    if not 0 <= terms.ahead_months <= 60 or not 0 <= terms.ahead_percent <= 10_000:
        problems.append(Problem("ahead_percent", "plan.ahead_odd"))
    if bool(terms.ahead_months) != bool(terms.ahead_percent) or (terms.ahead_months and period != "monthly"):
        problems.append(Problem("ahead_percent", "plan.ahead_odd"))
    if not 0 <= terms.late_days <= 3650 or not 0 <= terms.late_percent <= 10_000:
        problems.append(Problem("late_percent", "plan.late_odd"))
    if not 0 <= terms.late_amount <= MOST_AMOUNT:
        problems.append(Problem("late_percent", "plan.late_odd"))
    if (terms.late_percent or terms.late_amount) and not terms.late_article.strip():
        problems.append(Problem("late_article", "plan.late_article"))
    return problems


Age = Literal["not_due", "to_30", "to_60", "to_90", "to_180", "to_365", "over_365"]
AGES: Final[tuple[Age, ...]] = ("not_due", "to_30", "to_60", "to_90", "to_180", "to_365", "over_365")


def age_of(due_on: date, today: date) -> Age:
    """The age class of a debt in days after its due date."""
    days = (today - due_on).days
    limits: tuple[tuple[int, Age], ...] = (
        *((0, "not_due"), (30, "to_30"), (60, "to_60"), (90, "to_90")),
        *((180, "to_180"), (365, "to_365")),
    )
    return next((age for most, age in limits if days <= most), "over_365")


def months_owed(charges: Sequence[OpenCharge], today: date) -> int:
    """Of how many months dues are overdue, those inside an opening charge included.

    A month of which two monthly dues are owed is one month.
    """
    return different_months([(c.kind, c.period, c.months) for c in charges if c.due_on < today and c.balance > 0])


def different_months(charges: Iterable[tuple[str, str, int]]) -> int:
    """The months in these charges (kind, period, months): each once, and those inside opening charges as many."""
    found = list(charges)
    named = {period for kind, period, months in found if kind == "dues" and months}
    return len(named) + sum(months for kind, _, months in found if kind != "dues")


def months_sum(owed: str) -> str:
    """The same in SQL, of the rows with ``kind``, ``period`` and ``months`` for which ``owed`` holds.

    Filtered, not asked inside the sum: that takes half the time, most rows are paid.
    """
    return (
        f"count(DISTINCT period) FILTER (WHERE {owed} AND kind = 'dues' AND months > 0) "
        f"+ coalesce(sum(months) FILTER (WHERE {owed} AND kind <> 'dues'), 0)"
    )


StandingState = Literal["in_good_standing", "in_arrears", "suspended", "ended"]


def standing_of(status: str, overdue: int) -> StandingState:
    """Up to date unless something is overdue; a suspended or ended membership says so first."""
    if status in ("suspended", "ended"):
        return "suspended" if status == "suspended" else "ended"
    return "in_arrears" if overdue > 0 else "in_good_standing"
