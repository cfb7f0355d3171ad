"""Plans and charges: what members are asked to pay, for a period, once and never twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.money import MOST_AMOUNT
from app.models.base.values.text import clean, fold
from app.models.dues.credits import use_credits
from app.models.dues.queries import plan as plan_of
from app.models.dues.rules import PlanPeriod, due_date, period_bounds, period_problem, plan_problems
from app.models.dues.settled import NOT_VOID

MOST_MONTHS_OWED: Final = 600


@dataclass(frozen=True, slots=True)
class ChargeRun:
    """The result of charging a period: how many members, how many had it already, the sum in minor units."""

    run_id: int | None
    charged: int
    already: int
    amount: int
    credit_used: int


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
    """Active paying members of the plan's category who had joined by then, and how many already have the period."""
    plan = plan_of(tx, plan_id)
    _, last = period_bounds(plan.period, period, charged_on)
    rows = tx.rows(
        f"SELECT m.id, EXISTS (SELECT 1 FROM charge h WHERE plan_id = :plan AND period = :period AND member_id = m.id "
        f"AND {NOT_VOID}) "
        "FROM member m JOIN member_category c ON c.id = m.category_id "
        "WHERE m.status = 'active' AND c.pays = 1 AND (:category IS NULL OR m.category_id = :category) "
        "AND coalesce(m.joined_on, '') <= :last ORDER BY m.id",
        {"plan": plan_id, "period": period, "category": plan.category_id, "last": last.isoformat()},
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


def fund_of_plan(tx: Reader, plan_id: int) -> int | None:
    """The fund that what is charged by this plan is for; None is the general one."""
    found = tx.value("SELECT fund_id FROM dues_plan WHERE id = ?", (plan_id,))
    return None if found is None else int(found)


@command("dues.charge", needs=Role.TREASURER)
def charge_period(tx: Tx, plan_id: int, period: str | None, charged_on: date) -> ChargeRun:
    """Charges a period to everybody who should pay it; doing it again charges only who is missing.

    Credit that members left is used at once, oldest charge first.
    """
    plan = plan_of(tx, plan_id)
    if not plan.active:
        raise Refused("plan.retired", name=plan.name)
    problem = period_problem(plan.period, period)
    if problem is not None:
        raise Refused.because([problem])
    key = period or ""
    ids, already = members_to_charge(tx, plan_id, key, charged_on)
    if not ids:
        return ChargeRun(None, 0, already, 0, 0)
    run_id = tx.insert("charge_run", uid=tx.new_uid(), plan_id=plan_id, period=key, charged_on=charged_on.isoformat())
    due_on = due_date(plan.period, key, plan.due_day, charged_on).isoformat()
    months = 1 if plan.period == "monthly" else 0
    day, fund = charged_on.isoformat(), fund_of_plan(tx, plan_id)
    tx.executemany(
        "INSERT INTO charge (uid, member_id, kind, plan_id, run_id, period, months, amount, "
        "currency, charged_on, due_on, copy, fund_id) "
        "VALUES (?, ?, 'dues', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (tx.new_uid(), member, plan_id, run_id, key, months, plan.amount, plan.currency, day, due_on, copy, fund)
            for member, copy in zip(ids, _copies(tx, ids, plan_id, key), strict=True)
        ),
    )
    used = use_credits(tx, charged_on)
    return ChargeRun(run_id, len(ids), already, plan.amount * len(ids), used)


@command("dues.charge_ahead", needs=Role.TREASURER)
def charge_ahead(tx: Tx, member_id: int, plan_id: int, periods: list[str], charged_on: date) -> list[int]:
    """Charges coming periods to one member who pays ahead.

    The later run finds them and does not double them.
    """
    plan = plan_of(tx, plan_id)
    if not plan.active:
        raise Refused("plan.retired", name=plan.name)
    made = []
    for period in periods:
        problem = period_problem(plan.period, period)
        if problem is not None:
            raise Refused.because([problem])
        if tx.value(
            f"SELECT 1 FROM charge h WHERE plan_id = ? AND period = ? AND member_id = ? AND {NOT_VOID}",
            (plan_id, period, member_id),
        ):
            continue
        made.append(
            tx.insert(
                "charge",
                uid=tx.new_uid(),
                member_id=member_id,
                kind="dues",
                plan_id=plan_id,
                run_id=None,
                period=period,
                months=1 if plan.period == "monthly" else 0,
                amount=plan.amount,
                currency=plan.currency,
                charged_on=charged_on.isoformat(),
                due_on=due_date(plan.period, period, plan.due_day, charged_on).isoformat(),
                copy=_copies(tx, [member_id], plan_id, period)[0],
                fund_id=fund_of_plan(tx, plan_id),
            )
        )
    return made


@command("dues.open", needs=Role.TREASURER)
def add_opening_charge(tx: Tx, member_id: int, amount: int, months: int, opened_on: date) -> int:
    """What a member owed on the first day, as one charge marked as such and already due."""
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
