"""Funds with a purpose: what came in for it, what was spent of it, what is left. The rest is the general fund."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.money import MOST_AMOUNT
from app.models.base.values.text import clean, fold
from app.models.dues.closed_days import refuse_locked_year
from app.models.dues.settled import SETTLED


@dataclass(frozen=True, slots=True)
class Fund:
    """A fund with a purpose; amounts in minor units. ``act`` is the resolution that made it."""

    id: int
    name: str
    purpose: str
    act: str
    opened_on: str
    closed_on: str | None
    opening_balance: int
    received: int
    spent: int

    @property
    def balance(self) -> int:
        return self.opening_balance + self.received - self.spent


@command("cash.add_fund", needs=Role.TREASURER)
def add_fund(tx: Tx, name: str, purpose: str, opened_on: date, *, act: str = "", opening_balance: int = 0) -> int:
    """Adds a fund; ``opening_balance`` is what the office held for it on that day already (minor units)."""
    cleaned = clean(name)
    if not cleaned:
        raise Refused("fund.nameless", field="name")
    if fold(cleaned) in {fold(known) for (known,) in tx.rows("SELECT name FROM fund")}:
        raise Refused("fund.name_taken", field="name", name=cleaned)
    if not clean(purpose):
        raise Refused("fund.no_purpose", field="purpose")
    if not 0 <= opening_balance <= MOST_AMOUNT:
        raise Refused("amount.not_positive" if opening_balance < 0 else "amount.too_large", field="opening_balance")
    refuse_locked_year(tx, opened_on)
    return tx.insert(
        "fund",
        uid=tx.new_uid(),
        name=cleaned,
        purpose=clean(purpose),
        act=clean(act),
        opening_balance=opening_balance,
        opened_on=opened_on.isoformat(),
        closed_on=None,
    )


@command("cash.close_fund", needs=Role.TREASURER)
def close_fund(tx: Tx, fund_id: int, closed_on: date) -> None:
    """Ends a fund whose money is spent and for which no more can come in.

    Raises ``Refused``: "fund.not_empty" while something is left or missing, "fund.charged" while a due is charged for
    it, "fund.owed" while members still owe something for it, "fund.close_day".
    """
    found = next((one for one in funds(tx) if one.id == fund_id), None)
    if found is None or found.closed_on is not None:
        raise Refused("fund.unknown", field="fund", text=str(fund_id))
    if found.balance:
        raise Refused("fund.not_empty", field="fund", name=found.name)
    if not found.opened_on <= closed_on.isoformat() <= tx.clock.today().isoformat():
        raise Refused("fund.close_day", field="date", day=date.fromisoformat(found.opened_on).strftime("%d/%m/%Y"))
    plan = tx.value("SELECT min(name) FROM dues_plan WHERE fund_id = ? AND active = 1", (fund_id,))
    if plan is not None:
        raise Refused("fund.charged", field="fund", name=found.name, plan=plan)
    if tx.value(f"SELECT 1 FROM charge h WHERE h.fund_id = ? AND h.amount > {SETTLED} LIMIT 1", (fund_id,)):
        raise Refused("fund.owed", field="fund", name=found.name)
    tx.update("fund", fund_id, closed_on=closed_on.isoformat())


@command("cash.plan_fund", needs=Role.TREASURER)
def bind_plan(tx: Tx, plan_id: int, fund_id: int | None) -> None:
    """What is charged by this plan from now on is for that fund (None: the general one); old charges stay."""
    if not tx.value("SELECT 1 FROM dues_plan WHERE id = ?", (plan_id,)):
        raise Refused("plan.unknown", field="plan", name=str(plan_id))
    if fund_id is not None and not tx.value("SELECT 1 FROM fund WHERE id = ? AND closed_on IS NULL", (fund_id,)):
        raise Refused("fund.unknown", field="fund", text=str(fund_id))
    tx.update("dues_plan", plan_id, fund_id=fund_id)


def funds(reader: Reader, until: date | None = None) -> list[Fund]:
    """Every fund with what it received and spent up to that day, by name.

    Received is what was applied to charges of the fund and other income given for it; a void receipt takes it out
    again on its own day.
    """
    day = (until or date.max).isoformat()
    rows = reader.rows(
        "SELECT f.id, f.name, f.purpose, f.act, f.opened_on, f.closed_on, f.opening_balance, "
        "(SELECT coalesce(sum(a.amount), 0) FROM charge h JOIN application a ON a.charge_id = h.id "
        "WHERE h.fund_id = f.id AND a.applied_on <= :day) + "
        "(SELECT coalesce(sum(amount), 0) FROM payment WHERE fund_id = f.id AND paid_on <= :day), "
        "(SELECT coalesce(sum(p.amount), 0) FROM expense_part p JOIN expense e ON e.id = p.expense_id "
        "WHERE p.fund_id = f.id AND e.paid_on <= :day AND "
        "NOT EXISTS (SELECT 1 FROM expense_void v WHERE v.expense_id = e.id AND v.voided_on <= :day)) "
        "FROM fund f ORDER BY f.closed_on IS NOT NULL, f.name",
        {"day": day},
    )
    return [Fund(*row) for row in rows]


def overspent(reader: Reader, until: date | None = None) -> list[str]:
    """The names of funds of which more was spent than came in up to that day."""
    return [one.name for one in funds(reader, until) if one.balance < 0]


def resolve_fund(reader: Reader, name: str) -> int:
    """The open fund of that name whatever its accents and case. Raises ``Refused("fund.unknown")``."""
    wanted = fold(name)
    for row_id, known in reader.rows("SELECT id, name FROM fund WHERE closed_on IS NULL ORDER BY id"):
        if fold(known) == wanted:
            return int(row_id)
    raise Refused("fund.unknown", field="fund", text=name)
