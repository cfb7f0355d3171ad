"""Plans and charges: what members are asked to pay, for a period, once and never twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from app.models.base import settings
from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.dates import Period
from app.models.base.values.money import MOST_AMOUNT
from app.models.base.values.text import clean, fold
from app.models.dues.closed_days import refuse_charging_day
from app.models.dues.credits import use_credits
from app.models.dues.own_tariff import NOT_THEIR_OWN, WithOwn, paid_besides, with_their_own
from app.models.dues.pricing import Price, part_of, price_of, prices, spared_ahead
from app.models.dues.queries import plan as plan_of
from app.models.dues.queries import plan_to_charge
from app.models.dues.relief import insert_relief
from app.models.dues.rules import (
    FOR_EVERYBODY,
    Plan,
    PlanPeriod,
    due_date,
    period_bounds,
    period_problem,
    plan_problems,
)
from app.models.dues.settled import NOT_VOID
from app.models.dues.tariffs import allowed

MOST_MONTHS_OWED: Final = 600

_FARTHEST: Final = timedelta(days=366)
"""Nobody charges everybody more than a year ahead: it is a slip of the year."""


@dataclass(frozen=True, slots=True)
class ChargeRun:
    """The result of charging a period: how many members, how many had it already, sums in minor units.

    ``relieved`` was forgiven at once to who has a scholarship; ``unpriced`` are members whose size or workers are
    not known: they are not charged.
    """

    run_id: int | None
    charged: int
    already: int
    amount: int
    credit_used: int
    relieved: int = 0
    unpriced: tuple[int, ...] = ()


@command("dues.add_plan", needs=Role.TREASURER)
def add_plan(
    tx: Tx, name: str, amount: int, period: PlanPeriod, category_id: int | None = None, due_day: int = 0
) -> int:
    """Adds a tariff; ``amount`` in minor units of the office's currency.

    Raises ``Refused`` with every objection.
    """
    problems = plan_problems(name, amount, period, due_day)
    if problems:
        raise Refused.because(problems)
    cleaned = clean(name)
    if fold(cleaned) in {fold(known) for (known,) in tx.rows("SELECT name FROM dues_plan")}:
        raise Refused("plan.name_taken", field="name", name=cleaned)
    known = dict(tx.rows("SELECT id, name FROM member_category ORDER BY name"))
    if category_id is not None and category_id not in known:
        raise Refused("category.unknown", field="category", name=str(category_id), names=", ".join(known.values()))
    return tx.insert(
        "dues_plan",
        uid=tx.new_uid(),
        name=cleaned,
        amount=amount,
        currency=tx.value("SELECT currency FROM office"),
        period=period,
        category_id=category_id,
        due_day=due_day,
        active=1,
    )


@command("dues.change_plan", needs=Role.TREASURER)
def change_plan(tx: Tx, plan_id: int, *, amount: int, due_day: int, active: bool) -> None:
    """Changes a tariff from now on; what was charged stays as it was charged."""
    plan = plan_of(tx, plan_id)
    problems = plan_problems(plan.name, amount, plan.period, due_day)
    if problems:
        raise Refused.because(problems)
    tx.update("dues_plan", plan_id, amount=amount, due_day=due_day, active=int(active))


def members_to_charge(tx: Reader, plan_id: int, period: str, charged_on: date) -> tuple[list[int], int]:
    """Active paying members of the plan's category who had joined by then, and how many already have the period.

    Of a general monthly plan not those of a category with its own, unless it is paid besides (``own_tariff``).
    """
    plan = plan_of(tx, plan_id)
    _, last = period_bounds(plan.period, period, charged_on)
    rows = tx.rows(
        f"SELECT m.id, EXISTS (SELECT 1 FROM charge h WHERE plan_id = :plan AND period = :period AND member_id = m.id "
        f"AND {NOT_VOID}) "
        "FROM member m JOIN member_category c ON c.id = m.category_id "
        "WHERE m.status = 'active' AND c.pays = 1 AND (:category IS NULL OR m.category_id = :category) "
        f"AND coalesce(m.joined_on, '') <= :last AND {NOT_THEIR_OWN} ORDER BY m.id",
        {
            **{"plan": plan_id, "period": period, "category": plan.category_id, "last": last.isoformat()},
            "besides": int(paid_besides(tx, plan)),
        },
    )
    return [row[0] for row in rows if not row[1]], sum(row[1] for row in rows)


def _copies(tx: Reader, ids: list[int], plan_id: int, period: str) -> list[int]:
    """For each member the next free copy of the period: 0, unless earlier charges of it were voided."""
    taken = dict(
        tx.rows(
            "SELECT member_id, max(copy) + 1 FROM charge WHERE plan_id = ? AND period = ? GROUP BY member_id",
            (plan_id, period),
        )
    )
    return [taken.get(member, 0) for member in ids]


@dataclass(frozen=True, slots=True)
class RunPreview:
    """What charging a period would do: each member's price, who has it already, who has no price.

    ``relieved`` is what scholarships forgive of it at once, in minor units; ``with_own`` are the categories with a
    monthly tariff of their own, who pay both or are left out.
    """

    prices: dict[int, Price]
    already: int
    unpriced: tuple[int, ...]
    relieved: int = 0
    with_own: tuple[WithOwn, ...] = ()

    @property
    def amount(self) -> int:
        return sum(price.amount for price in self.prices.values())


def run_preview(reader: Reader, plan_id: int, period: str, charged_on: date) -> RunPreview:
    """The same as ``charge_period`` would do, without doing it. Raises ``Refused`` like it."""
    plan = plan_of(reader, plan_id)
    _refuse_period(reader, plan, period, charged_on)
    ids, already = members_to_charge(reader, plan_id, period, charged_on)
    found, missing = prices(reader, plan, period, charged_on, ids)
    known = allowed(reader, plan.id, charged_on)
    relieved = sum(part_of(price.amount, known[who].percent) for who, price in found.items() if who in known)
    own = with_their_own(reader, plan, period_bounds(plan.period, period, charged_on)[1])
    return RunPreview(found, already, tuple(missing), relieved, own)


def _refuse_period(reader: Reader, plan: Plan, key: str, charged_on: date) -> None:
    problem = period_problem(plan.period, key or None)
    if problem is not None:
        raise Refused.because([problem])
    refuse_charging_day(reader, charged_on)
    if key and Period.parse(key).first_day() > charged_on + _FARTHEST:
        raise Refused("plan.period_far", field="period", period=Period.parse(key).words())
    if plan.terms.kind not in FOR_EVERYBODY:
        raise Refused("plan.one_by_one", field="plan", name=plan.name)
    if plan.period == "monthly" and int(key[5:7]) in plan.terms.exempt_months:
        raise Refused("plan.exempt_month", field="period", name=plan.name, period=Period.parse(key).words())
    if plan.terms.kind == "extraordinary" and settings.get(reader, settings.ONE_EXTRAORDINARY):
        other = reader.value(
            "SELECT p.name FROM charge_run r JOIN dues_plan p ON p.id = r.plan_id WHERE p.kind = 'extraordinary' "
            "AND p.id <> ? AND substr(r.charged_on, 1, 7) = ? AND EXISTS (SELECT 1 FROM charge h "
            f"WHERE h.run_id = r.id AND {NOT_VOID})",
            (plan.id, charged_on.isoformat()[:7]),
        )
        if other is not None:
            raise Refused("plan.one_extraordinary", field="plan", name=other)


@command("dues.charge", needs=Role.TREASURER)
def charge_period(tx: Tx, plan_id: int, period: str | None, charged_on: date) -> ChargeRun:
    """Charges a period to everybody who should pay it; doing it again charges only who is missing.

    Who has a scholarship is forgiven its part at once; credit that members left is used, oldest charge first.
    """
    plan = plan_to_charge(tx, plan_id)
    key = period or ""
    preview = run_preview(tx, plan_id, key, charged_on)
    if not preview.prices:
        return ChargeRun(None, 0, preview.already, 0, 0, 0, preview.unpriced)
    ids = list(preview.prices)
    run_id = tx.insert("charge_run", uid=tx.new_uid(), plan_id=plan_id, period=key, charged_on=charged_on.isoformat())
    due_on = due_date(plan.period, key, plan.due_day, charged_on).isoformat()
    months = 1 if plan.period == "monthly" else 0
    day = charged_on.isoformat()
    tx.executemany(
        "INSERT INTO charge (uid, member_id, kind, plan_id, run_id, period, months, amount, "
        "currency, charged_on, due_on, copy, fund_id, note) "
        "VALUES (?, ?, 'dues', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                *(tx.new_uid(), member, plan_id, run_id, key, months, preview.prices[member].amount, plan.currency),
                *(day, due_on, copy, plan.fund_id, preview.prices[member].note),
            )
            for member, copy in zip(ids, _copies(tx, ids, plan_id, key), strict=True)
        ),
    )
    relieved = _relieve_allowed(tx, plan, run_id, charged_on)
    used = use_credits(tx, charged_on)
    return ChargeRun(run_id, len(ids), preview.already, preview.amount, used, relieved, preview.unpriced)


def _relieve_allowed(tx: Tx, plan: Plan, run_id: int, day: date) -> int:
    """Forgives who has a scholarship its part of a run's charges; returns the minor units."""
    known = allowed(tx, plan.id, day)
    if not known:
        return 0
    total = 0
    for charge_id, member, amount in tx.rows("SELECT id, member_id, amount FROM charge WHERE run_id = ?", (run_id,)):
        one = known.get(member)
        part = 0 if one is None else part_of(amount, one.percent)
        if one is None or not part:
            continue
        insert_relief(tx, charge_id, "scholarship", part, day, one.reason, one.act)
        total += part
    return total


def standing_runs(reader: Reader, plan_id: int, period: str) -> list[int]:
    """The runs of a plan's period of which something still stands."""
    rows = reader.rows(
        "SELECT r.id FROM charge_run r WHERE r.plan_id = ? AND r.period = ? AND EXISTS (SELECT 1 FROM charge h "
        f"WHERE h.run_id = r.id AND {NOT_VOID}) ORDER BY r.id",
        (plan_id, period),
    )
    return [row[0] for row in rows]


@command("dues.charge_ahead", needs=Role.TREASURER)
def charge_ahead(tx: Tx, member_id: int, plan_id: int, periods: list[str], charged_on: date) -> list[int]:
    """Charges coming periods to one member who pays ahead, less the discount that the tariff gives for so many.

    The later run finds them and does not double them. Exempt months are left out.
    """
    plan = plan_to_charge(tx, plan_id)
    refuse_charging_day(tx, charged_on)
    if not tx.value("SELECT 1 FROM member WHERE id = ?", (member_id,)):
        raise Refused("member.unknown", field="member", text=str(member_id))
    made: list[tuple[int, int]] = []
    for period in periods:
        problem = period_problem(plan.period, period)
        if problem is not None:
            raise Refused.because([problem])
        if plan.period == "monthly" and int(period[5:7]) in plan.terms.exempt_months:
            continue
        if tx.value(
            f"SELECT 1 FROM charge h WHERE plan_id = ? AND period = ? AND member_id = ? AND {NOT_VOID}",
            (plan_id, period, member_id),
        ):
            continue
        price = price_of(tx, plan, period, charged_on, member_id)
        made.append(
            (
                tx.insert(
                    "charge",
                    uid=tx.new_uid(),
                    member_id=member_id,
                    kind="dues",
                    plan_id=plan_id,
                    run_id=None,
                    period=period,
                    months=1 if plan.period == "monthly" else 0,
                    amount=price.amount,
                    currency=plan.currency,
                    charged_on=charged_on.isoformat(),
                    due_on=due_date(plan.period, period, plan.due_day, charged_on).isoformat(),
                    copy=_copies(tx, [member_id], plan_id, period)[0],
                    fund_id=plan.fund_id,
                    note=price.note,
                ),
                price.amount,
            )
        )
    _relieve_ahead(tx, plan, member_id, made, charged_on)
    return [charge for charge, _ in made]


def _relieve_ahead(tx: Tx, plan: Plan, member_id: int, made: list[tuple[int, int]], day: date) -> None:
    one = allowed(tx, plan.id, day).get(member_id)
    for charge_id, amount in made:
        part, off = spared_ahead(plan, amount, one.percent if one else 0, len(made))
        if one is not None and part:
            insert_relief(tx, charge_id, "scholarship", part, day, one.reason, one.act)
        if off:
            insert_relief(tx, charge_id, "discount", off, day, plan.name, plan.terms.act)


@command("dues.open", needs=Role.TREASURER)
def add_opening_charge(tx: Tx, member_id: int, amount: int, months: int, opened_on: date) -> int:
    """What a member owed on the first day, as one charge marked as such and already due. Raises ``Refused``."""
    if not tx.value("SELECT 1 FROM member WHERE id = ?", (member_id,)):
        raise Refused("member.unknown", field="member", text=str(member_id))
    refuse_charging_day(tx, opened_on, "opening")
    if not 0 < amount <= MOST_AMOUNT:
        raise Refused("amount.not_positive" if amount <= 0 else "amount.too_large", field="opening")
    if not 0 <= months <= MOST_MONTHS_OWED:
        raise Refused("opening.months_odd", field="opening", most=MOST_MONTHS_OWED)
    if tx.value(f"SELECT 1 FROM charge h WHERE member_id = ? AND kind = 'opening' AND {NOT_VOID}", (member_id,)):
        raise Refused("opening.already", field="opening")
    charge_id = tx.insert("charge", uid=tx.new_uid(), **opening_row(tx, member_id, amount, months, opened_on))
    use_credits(tx, tx.clock.today(), member_id)
    return charge_id


def opening_row(tx: Tx, member_id: int, amount: int, months: int, opened_on: date) -> dict[str, str | int | None]:
    """The columns of an opening charge but ``uid``; it fell due the day before the books were opened."""
    return {
        "member_id": member_id,
        "kind": "opening",
        "plan_id": None,
        "run_id": None,
        "period": "",
        "months": months,
        "amount": amount,
        "currency": tx.value("SELECT currency FROM office"),
        "charged_on": opened_on.isoformat(),
        "due_on": date.fromordinal(opened_on.toordinal() - 1).isoformat(),
    }
