"""Questions about plans, charges and what each member owes. Receipts are asked in ``receipt_queries``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.dues.receipt_sql import RECEIPT_OF_PAYMENT
from app.models.dues.rules import (
    OpenCharge,
    Plan,
    PlanTerms,
    StandingState,
    months_owed,
    months_sum,
    standing_of,
)
from app.models.dues.settled import EACH_SETTLED, SETTLED

_PLAN: Final = (
    "SELECT p.id, p.name, p.amount, p.currency, p.period, p.category_id, c.name, p.due_day, p.active, p.fund_id, "
    "p.kind, p.index_unit, p.basis, p.exempt_months, p.prorates, p.act, p.ahead_months, p.ahead_percent, "
    "p.late_days, p.late_percent, p.late_amount, p.late_article "
    "FROM dues_plan p LEFT JOIN member_category c ON c.id = p.category_id"
)


def _plan(row: tuple[Any, ...]) -> Plan:
    kind, unit, basis, exempt, prorates, *rest = row[10:]
    months = tuple(int(month) for month in exempt.split())
    terms = PlanTerms(kind, unit, basis, months, bool(prorates), *rest)
    identity, name, amount, currency, period, category_id, category, due_day, active, fund_id = row[:10]
    return Plan(identity, name, amount, currency, period, category_id, category, due_day, bool(active), fund_id, terms)


def plans(reader: Reader, *, active_only: bool = False) -> list[Plan]:
    where = " WHERE p.active = 1" if active_only else ""
    return [_plan(row) for row in reader.rows(f"{_PLAN}{where} ORDER BY p.name")]


def plan(reader: Reader, plan_id: int) -> Plan:
    row = reader.row(f"{_PLAN} WHERE p.id = ?", (plan_id,))
    if row is None:
        raise Refused("plan.unknown", field="plan", name=str(plan_id))
    return _plan(row)


def plan_to_charge(reader: Reader, plan_id: int) -> Plan:
    """A plan by which something may be charged now.

    Raises ``Refused``: "plan.unknown", "plan.retired", "fund.unknown" where what it is for was ended.
    """
    found = plan(reader, plan_id)
    if not found.active:
        raise Refused("plan.retired", name=found.name)
    ended = reader.value("SELECT name FROM fund WHERE id = ? AND closed_on IS NOT NULL", (found.fund_id,))
    if ended is not None:
        raise Refused("fund.unknown", field="fund", text=ended)
    return found


def plan_named(reader: Reader, name: str) -> Plan:
    """A plan by its name; case and surrounding blanks do not matter."""
    wanted = " ".join(name.split()).casefold()
    for found in plans(reader):
        if found.name.casefold() == wanted:
            return found
    raise Refused("plan.unknown", field="plan", name=name)


NAMED: Final = "(coalesce(p.name, '') || CASE WHEN h.period = '' AND h.note <> '' THEN ' · ' || h.note ELSE '' END)"
"""How the charge ``h`` of plan ``p`` is called: what was asked once says what it was for."""


def open_charges(reader: Reader, member_id: int) -> list[OpenCharge]:
    """Charges with a balance, oldest due date first."""
    rows = reader.rows(
        f"SELECT h.id, h.kind, {NAMED}, h.period, h.months, h.amount, {SETTLED} AS paid, h.due_on "
        "FROM charge h LEFT JOIN dues_plan p ON p.id = h.plan_id "
        "WHERE h.member_id = ? AND h.amount > paid ORDER BY h.due_on, h.period, h.id",
        (member_id,),
    )
    return [
        OpenCharge(identity, kind, name, period, months, amount, paid, date.fromisoformat(due))
        for identity, kind, name, period, months, amount, paid, due in rows
    ]


@dataclass(frozen=True, slots=True)
class Account:
    """A member's position today; amounts in minor units.

    ``debt`` is everything open, ``overdue`` what is past due.
    """

    member_id: int
    debt: int
    overdue: int
    credit: int
    months: int
    standing: StandingState
    charges: tuple[OpenCharge, ...]

    @property
    def balance(self) -> int:
        """Debt less credit: what the member owes in the end; negative when money is left."""
        return self.debt - self.credit


def account(reader: Reader, member_id: int, today: date | None = None) -> Account:
    day = today or reader.clock.today()
    status = reader.value("SELECT status FROM member WHERE id = ?", (member_id,))
    if status is None:
        raise Refused("member.unknown", field="member", text=str(member_id))
    charges = open_charges(reader, member_id)
    overdue = sum(c.balance for c in charges if c.due_on < day)
    debt = sum(c.balance for c in charges)
    return Account(
        member_id,
        debt,
        overdue,
        credit(reader, member_id),
        months_owed(charges, day),
        standing_of(status, overdue),
        tuple(charges),
    )


def credit(reader: Reader, member_id: int) -> int:
    """Money received and not applied to any charge, in minor units."""
    return int(
        reader.value(
            "SELECT coalesce((SELECT sum(amount) FROM payment WHERE member_id = :m), 0) - "
            "coalesce((SELECT sum(a.amount) "
            "FROM application a JOIN payment p ON p.id = a.payment_id WHERE p.member_id = :m), 0)",
            {"m": member_id},
        )
    )


_SOME: Final = f"SELECT h.member_id, h.kind, h.period, h.amount, h.due_on, h.months, {SETTLED} AS paid FROM charge h"
_ALL: Final = (
    "SELECT h.member_id, h.kind, h.period, h.amount, h.due_on, h.months, coalesce(s.amount, 0) AS paid FROM charge h "
    f"LEFT JOIN {EACH_SETTLED} s ON s.charge_id = h.id"
)


_MONTHS: Final = months_sum("c.due_on < :day AND c.amount > c.paid")


@dataclass(frozen=True, slots=True)
class Position:
    """A member's figures in a list: debt and credit in minor units, months overdue, standing."""

    debt: int
    overdue: int
    credit: int
    months: int
    standing: StandingState

    @property
    def balance(self) -> int:
        return self.debt - self.credit


def positions(reader: Reader, ids: list[int] | None = None, today: date | None = None) -> dict[int, Position]:
    """The position of the given members, or of all, in three sums over indexes."""
    day = (today or reader.clock.today()).isoformat()
    only = "" if ids is None else f" AND m.id IN ({', '.join(str(int(i)) for i in ids)})"
    charged = {
        member: (amount, overdue, months)
        for member, amount, overdue, months in reader.rows(
            "SELECT c.member_id, sum(c.amount - c.paid), sum(iif(c.due_on < :day, c.amount - c.paid, 0)), "
            f"{_MONTHS} FROM ({_ALL if ids is None else _SOME}) c JOIN member m ON m.id = c.member_id "
            f"WHERE 1{only} GROUP BY c.member_id",
            {"day": day},
        )
    }
    credits = dict(
        reader.rows(
            "SELECT p.member_id, sum(p.amount - coalesce((SELECT sum(amount) FROM application "
            "WHERE payment_id = p.id), 0)) "
            f"FROM payment p JOIN member m ON m.id = p.member_id WHERE 1{only} GROUP BY p.member_id"
        )
    )
    result = {}
    for member, status in reader.rows(f"SELECT m.id, m.status FROM member m WHERE 1{only}"):
        debt, overdue, months = charged.get(member, (0, 0, 0))
        result[member] = Position(debt, overdue, credits.get(member, 0), months, standing_of(status, overdue))
    return result


@dataclass(frozen=True, slots=True)
class Movement:
    """A line of a statement, in minor units.

    ``charge`` raises the balance, ``payment`` (money or relief) lowers it. The kinds "past_payment" and
    "past_reversal" came out of an old book; "relief" is a charge without effect, "forgiven" a waiver, "write_off",
    "discount" and "scholarship" are named as such, "relief_back" is one of them that is gone again.
    """

    day: str
    kind: str
    plan: str
    period: str
    months: int
    receipt: str
    method: str
    charge: int
    payment: int
    balance: int


_RELIEF_SAID: Final = (
    "CASE WHEN r.reverses_id IS NOT NULL THEN 'relief_back' WHEN r.kind = 'void' THEN 'relief' "
    "WHEN r.kind = 'waiver' THEN 'forgiven' ELSE r.kind END"
)


def statement(reader: Reader, member_id: int) -> list[Movement]:
    """Everything charged to, forgiven and received from a member, in order of its day, with the running balance."""
    rows = reader.rows(
        f"SELECT h.charged_on, h.kind, {NAMED}, h.period, h.months, '', '', h.amount, 0, 0 AS o, h.id "
        "FROM charge h LEFT JOIN dues_plan p ON p.id = h.plan_id WHERE h.member_id = :m UNION ALL "
        f"SELECT r.relieved_on, {_RELIEF_SAID}, {NAMED}, h.period, h.months, '', '', 0, "
        "r.amount, 1, r.id "
        "FROM charge_relief r JOIN charge h ON h.id = r.charge_id LEFT JOIN dues_plan p ON p.id = h.plan_id "
        "WHERE h.member_id = :m UNION ALL "
        "SELECT y.paid_on, iif(EXISTS (SELECT 1 FROM import_origin WHERE tbl = 'payment' AND "
        "row_id = coalesce(y.reverses_id, y.id)), 'past_', '') || iif(y.amount > 0, 'payment', 'reversal'), '', '', 0, "
        "coalesce(s.code || '-' || printf('%0*d', s.width, r.number), ''), y.method, 0, y.amount, 2, y.id "
        f"FROM payment y LEFT JOIN receipt r ON r.id = {RECEIPT_OF_PAYMENT} "
        "LEFT JOIN receipt_series s ON s.id = r.series_id WHERE y.member_id = :m ORDER BY 1, 10, 11",
        {"m": member_id},
    )
    balance = 0
    lines = []
    for day, kind, name, period, months, receipt, method, charge, payment, _, _ in rows:
        balance += charge - payment
        lines.append(Movement(day, kind, name, period, months, receipt, method, charge, payment, balance))
    return lines
