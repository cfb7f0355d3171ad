"""Instalment plans: agreed over open charges, how each is kept, how it ends. The charges stay as they are.

Paid means: what these charges owe less than on the day of the agreement. Who keeps a plan counts as up to date only
where the office says so (``rolls.RollRules``).
"""

from __future__ import annotations

import calendar
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final, Literal

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.resources import resource_path
from app.models.base.values.dates import format_date
from app.models.base.values.text import clean
from app.models.dues.queries import NAMED, open_charges

PlanState = Literal["kept", "late", "paid", "ended"]
MOST_PARTS: Final = 60
MOST_TEXT: Final = 300


@dataclass(frozen=True, slots=True)
class Part:
    """One instalment: the last day to pay it and minor units."""

    due_on: date
    amount: int


@dataclass(frozen=True, slots=True)
class PlanAgreed:
    """A plan as it was agreed; ``act`` is the resolution that allows it, the parts add up to what is owed."""

    member_id: int
    agreed_on: date
    act: str
    charge_ids: tuple[int, ...]
    parts: tuple[Part, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class InstalmentPlan:
    """A plan and how it stands on a day: minor units, days ISO text; ``next`` None once all is paid.

    ``next_amount`` is what is missing of that instalment, ``behind`` what should have been paid and was not.
    """

    id: int
    member_id: int
    agreed_on: str
    act: str
    note: str
    parts: tuple[Part, ...]
    charge_ids: tuple[int, ...]
    total: int
    paid: int
    behind: int
    next: Part | None
    next_amount: int
    state: PlanState
    ended_on: str
    end_reason: str


@cache
def usual_coins(currency: str) -> tuple[int, ...]:
    """To what parts are rounded where people pay in cash, the largest first, minor units; empty: not at all."""
    presets = json.loads(resource_path("presets", "instalments.json").read_text(encoding="utf-8"))
    return tuple(int(one) for one in presets["coins"].get(currency, ()))


def equal_parts(total: int, count: int, first: date, coins: Sequence[int] = ()) -> tuple[Part, ...]:
    """So many equal parts, month by month from ``first``, rounded to ``coins``; the last takes the difference.

    Who starts on a 31st pays on the last day of shorter months. Raises ``Refused("instalments.count_odd")``.
    """
    if not 1 <= count <= MOST_PARTS or count > total:
        raise Refused("instalments.count_odd", field="parts", most=MOST_PARTS)
    each = _rounded(total, count, coins)
    days = [_months_after(first, at) for at in range(count)]
    return tuple(Part(day, each if at < count - 1 else total - each * at) for at, day in enumerate(days))


def _rounded(total: int, count: int, coins: Sequence[int]) -> int:
    """One part, to the largest coin with which the last is neither half as much nor as much and a half."""
    if coins and total % (count * coins[-1]) == 0:
        return total // count  # equal to the last, and nobody needs change
    for coin in coins:
        each = (2 * total + count * coin) // (2 * count * coin) * coin
        last = total - each * (count - 1)
        if each <= 2 * last <= 3 * each:
            return each
    return total // count


def _months_after(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def next_part(parts: Sequence[Part], paid: int) -> tuple[Part | None, int]:
    """The first instalment that is not paid whole, and what is missing of it."""
    due = 0
    for part in parts:
        due += part.amount
        if due > paid:
            return part, min(due - paid, due)
    return None, 0


@command("dues.agree_instalments", needs=Role.TREASURER)
def agree(tx: Tx, plan: PlanAgreed) -> int:
    """Writes a plan; returns its id. Raises ``Refused``: no resolution, a charge that is not open, sums that differ."""
    _check(tx, plan)
    made = tx.insert(
        "instalment_plan",
        uid=tx.new_uid(),
        member_id=plan.member_id,
        agreed_on=plan.agreed_on.isoformat(),
        act=clean(plan.act),
        note=clean(plan.note),
        ended_on=None,
        end_reason="",
    )
    for number, part in enumerate(plan.parts, 1):
        due = part.due_on.isoformat()
        tx.insert("instalment", uid=tx.new_uid(), plan_id=made, number=number, due_on=due, amount=part.amount)
    for charge in plan.charge_ids:
        tx.insert("instalment_charge", uid=tx.new_uid(), plan_id=made, charge_id=charge)
    return made


def _check(tx: Tx, plan: PlanAgreed) -> None:
    if not tx.value("SELECT 1 FROM member WHERE id = ?", (plan.member_id,)):
        raise Refused("member.unknown", field="member", text=str(plan.member_id))
    if not clean(plan.act):
        raise Refused("instalments.no_act", field="act")
    if len(plan.act) > MOST_TEXT or len(plan.note) > MOST_TEXT:
        raise Refused("instalments.long", field="act", most=MOST_TEXT)
    if plan.agreed_on != tx.clock.today():
        # What is owed is counted on the day of the agreement: an earlier one would count money twice.
        raise Refused("instalments.today", field="date")
    balances = {charge.id: charge.balance for charge in open_charges(tx, plan.member_id)}
    if not plan.charge_ids or len(set(plan.charge_ids)) != len(plan.charge_ids):
        raise Refused("instalments.no_charges", field="charges")
    if any(charge not in balances for charge in plan.charge_ids):
        raise Refused("instalments.not_open", field="charges")
    others = {charge for one in plans_of(tx, plan.member_id) if one.state != "ended" for charge in one.charge_ids}
    if others & set(plan.charge_ids):
        raise Refused("instalments.in_another", field="charges")
    _check_parts(plan, sum(balances[charge] for charge in plan.charge_ids))


def _check_parts(plan: PlanAgreed, owed: int) -> None:
    if not 1 <= len(plan.parts) <= MOST_PARTS or any(part.amount <= 0 for part in plan.parts):
        raise Refused("instalments.count_odd", field="parts", most=MOST_PARTS)
    if sum(part.amount for part in plan.parts) != owed:
        raise Refused("instalments.sum_differs", field="parts")
    before = plan.agreed_on
    for at, part in enumerate(plan.parts):
        if part.due_on < before or (at and part.due_on == before):
            raise Refused("instalments.days", field="parts", day=format_date(part.due_on))
        before = part.due_on


@command("dues.end_instalments", needs=Role.TREASURER)
def end(tx: Tx, plan_id: int, reason: str) -> None:
    """Ends a plan today: the debt is as without it. Raises ``Refused``."""
    row = tx.row("SELECT ended_on FROM instalment_plan WHERE id = ?", (plan_id,))
    if row is None:
        raise Refused("instalments.unknown", field="plan", text=str(plan_id))
    if row[0] is not None:
        raise Refused("instalments.ended", field="plan")
    if not clean(reason):
        raise Refused("instalments.reason", field="reason")
    tx.update("instalment_plan", plan_id, ended_on=tx.clock.today().isoformat(), end_reason=clean(reason))


def plans_of(reader: Reader, member_id: int | None = None, day: date | None = None) -> list[InstalmentPlan]:
    """The plans of a member, or of all, as they stand at the end of ``day`` (today), newest first."""
    on = day or reader.clock.today()
    found = reader.rows(
        "SELECT id, member_id, agreed_on, act, note, coalesce(ended_on, ''), end_reason FROM instalment_plan "
        "WHERE agreed_on <= :day AND (:member IS NULL OR member_id = :member) ORDER BY id DESC",
        {"day": on.isoformat(), "member": member_id},
    )
    return [_read(reader, row, on) for row in found]


def plan_of(reader: Reader, plan_id: int) -> InstalmentPlan:
    """Raises ``Refused("instalments.unknown")``."""
    found = next((one for one in plans_of(reader) if one.id == plan_id), None)
    if found is None:
        raise Refused("instalments.unknown", field="plan", text=str(plan_id))
    return found


def _read(reader: Reader, row: Sequence[str | int], day: date) -> InstalmentPlan:
    identity, member, agreed_on, act, note, ended_on, reason = row
    parts = tuple(
        Part(date.fromisoformat(due), amount)
        for due, amount in reader.rows(
            "SELECT due_on, amount FROM instalment WHERE plan_id = ? ORDER BY number", (int(identity),)
        )
    )
    open_now = dict(
        reader.rows(
            "SELECT h.id, h.amount - coalesce((SELECT sum(amount) FROM application WHERE charge_id = h.id "
            "AND applied_on <= :day), 0) - coalesce((SELECT sum(amount) FROM charge_relief WHERE charge_id = h.id "
            "AND relieved_on <= :day), 0) FROM instalment_charge c JOIN charge h ON h.id = c.charge_id "
            "WHERE c.plan_id = :plan",
            {"day": day.isoformat(), "plan": int(identity)},
        )
    )
    total = sum(part.amount for part in parts)
    paid = total - sum(open_now.values())
    coming, missing = next_part(parts, paid)
    # An instalment is owed from the day after: who pays on the day itself pays in time.
    behind = max(0, sum(part.amount for part in parts if part.due_on < day) - paid)
    stopped = bool(ended_on) and str(ended_on) <= day.isoformat()
    state: PlanState = "ended" if stopped else "paid" if paid >= total else "late" if behind else "kept"
    return InstalmentPlan(
        *(int(identity), int(member), str(agreed_on), str(act), str(note), parts, tuple(open_now), total, paid),
        *(behind, coming, missing, state, str(ended_on), str(reason)),
    )


@dataclass(frozen=True, slots=True)
class ChargeAgreed:
    """A charge inside a plan as the act names it; ``owed`` on the day of the agreement, None where that is not told."""

    kind: str
    plan: str
    period: str
    months: int
    due_on: date
    owed: int | None


_OWED: Final = (
    "h.amount - coalesce((SELECT sum(amount) FROM application WHERE charge_id = h.id AND applied_on {sign} ?), 0) - "
    "coalesce((SELECT sum(amount) FROM charge_relief WHERE charge_id = h.id AND relieved_on {sign} ?), 0)"
)


def charges_agreed(reader: Reader, plan: InstalmentPlan) -> tuple[ChargeAgreed, ...]:
    """The charges of a plan, oldest first.

    Money of the day itself may have come before or after the agreement: what is owed of each is told where it adds
    up to the plan.
    """
    marks = ", ".join("?" * len(plan.charge_ids))
    rows = reader.rows(
        f"SELECT h.kind, {NAMED}, h.period, h.months, h.due_on, "
        f"{_OWED.format(sign='<')}, {_OWED.format(sign='<=')} "
        "FROM charge h LEFT JOIN dues_plan p ON p.id = h.plan_id "
        f"WHERE h.id IN ({marks}) ORDER BY h.due_on, h.period, h.id",
        (*([plan.agreed_on] * 4), *plan.charge_ids),
    )
    told = next((at for at in (0, 1) if sum(row[5 + at] for row in rows) == plan.total), None)
    return tuple(
        ChargeAgreed(
            kind, name, period, months, date.fromisoformat(due), None if told is None else (before, after)[told]
        )
        for kind, name, period, months, due, before, after in rows
    )


def kept_charges(reader: Reader, day: date) -> dict[int, set[int]]:
    """Member id to the charges inside plans that are kept on ``day``."""
    found: dict[int, set[int]] = {}
    for one in plans_of(reader, None, day):
        if one.state == "kept":
            found.setdefault(one.member_id, set()).update(one.charge_ids)
    return found
