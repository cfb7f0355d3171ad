"""The budget of a year: what is expected to come in and go out, by fund and purpose. What it looks like is beside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Literal

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.money import MOST_AMOUNT
from app.models.base.values.text import clean
from app.models.cash.by_fund import INCOME, Side, flows
from app.models.cash.expenses import category_for
from app.models.cash.years import fiscal_year
from app.models.dues.closed_days import refuse_locked_year

_WHOLE: Final = 1_000  # tenths of a percent
_MOST_CHANGE: Final = 10 * _WHOLE
_PERCENT: Final = re.compile(r"([+-]?)(\d{1,4})(?:[.,](\d))?%?", re.ASCII)


@dataclass(frozen=True, slots=True)
class BudgetKey:
    """What a line is about: income of a kind (see ``INCOME``) or expenses of a category; ``None`` the general fund."""

    side: Side
    fund_id: int | None = None
    income: str = ""
    category_id: int | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """A line as it is written; ``amount`` of the whole year in minor units, ``act`` the resolution behind it."""

    key: BudgetKey
    amount: int
    act: str = ""


@command("cash.budget", needs=Role.TREASURER)
def set_budget(tx: Tx, year: int, key: BudgetKey, amount: int, *, act: str = "", category: str = "") -> None:
    """Writes a line of the year's budget, or changes it; minor units, 0 takes it away.

    ``category`` names the category of a line of expenses without an id; a new one is added. Raises ``Refused``:
    "year.odd", "budget.income_unknown", "expense.category_unknown", "fund.unknown", "amount.*", "year.locked" when
    the books of that year are.
    """
    refuse_locked_year(tx, fiscal_year(tx, year)[1])
    if key.side == "out" and key.category_id is None and clean(category):
        key = replace(key, category_id=category_for(tx, category))
    _check(tx, key)
    if not 0 <= amount <= MOST_AMOUNT:
        raise Refused("amount.not_positive" if amount < 0 else "amount.too_large", field="amount")
    row = tx.value(
        "SELECT id FROM budget_line WHERE year = ? AND side = ? AND fund_id IS ? AND income = ? AND category_id IS ?",
        (year, key.side, key.fund_id, key.income, key.category_id),
    )
    if row is not None and not amount:
        tx.execute("DELETE FROM budget_line WHERE id = ?", (row,))
    elif row is not None:
        tx.update("budget_line", int(row), amount=amount, act=clean(act))
    elif amount:
        tx.insert(
            "budget_line",
            uid=tx.new_uid(),
            year=year,
            side=key.side,
            fund_id=key.fund_id,
            income=key.income,
            category_id=key.category_id,
            amount=amount,
            act=clean(act),
        )


def _check(tx: Tx, key: BudgetKey) -> None:
    if key.side == "in" and key.income not in INCOME:
        raise Refused("budget.income_unknown", field="income", text=key.income, known=", ".join(INCOME))
    category = "SELECT 1 FROM expense_category WHERE id = ?"
    if key.side == "out" and (key.category_id is None or not tx.value(category, (key.category_id,))):
        raise Refused("expense.category_unknown", field="category", text=str(key.category_id or ""), names="")
    if key.fund_id is not None and not tx.value("SELECT 1 FROM fund WHERE id = ?", (key.fund_id,)):
        raise Refused("fund.unknown", field="fund", text=str(key.fund_id))


@command("cash.budget_rewrite", needs=Role.TREASURER)
def rewrite_budget(tx: Tx, year: int, lines: Sequence[Planned]) -> int:
    """Makes these the lines of the year: what is not among them goes, what is the same stays untouched.

    Returns how many lines changed. Raises what ``set_budget`` raises.
    """
    refuse_locked_year(tx, fiscal_year(tx, year)[1])
    wanted = {one.key: one for one in lines}
    held = {one.key: one for one in planned(tx, year)}
    changed = [one for key, one in wanted.items() if held.get(key) != one]
    gone = [replace(one, amount=0) for key, one in held.items() if key not in wanted]
    for one in (*gone, *changed):
        set_budget(tx, year, one.key, one.amount, act=one.act)
    return len(gone) + len(changed)


@command("cash.budget_act", needs=Role.TREASURER)
def approve_budget(tx: Tx, year: int, act: str) -> int:
    """Writes the resolution that approved it on every line; how many. Raises ``Refused("budget.empty_year")``."""
    lines = planned(tx, year)
    if not lines:
        raise Refused("budget.empty_year", field="year", year=year)
    for one in lines:
        set_budget(tx, year, one.key, one.amount, act=act)
    return len(lines)


@dataclass(frozen=True, slots=True)
class DraftWish:
    """How a year becomes the draft of another: its budget or what came of it, more or less, in round figures.

    ``change`` in tenths of a percent (55 is 5.5 % more), ``step`` in minor units (10000: whole ten thousands).
    """

    basis: Literal["plan", "actual"] = "plan"
    change: int = 0
    step: int = 1


def percent_of(text: str) -> int:
    """``5,5`` or ``-3 %`` in tenths of a percent. Raises ``Refused("budget.percent_odd")``."""
    found = _PERCENT.fullmatch("".join(text.split()))
    if found is None:
        raise Refused("budget.percent_odd", field="percent")
    sign, whole, tenth = found.groups()
    change = int(whole) * 10 + int(tenth or 0)
    return -change if sign == "-" else change


def drafted(reader: Reader, source: int, wish: DraftWish) -> list[Planned]:
    """The lines of such a draft, without a resolution.

    Money left on account is nobody's plan, and what a closed fund did is not asked of it again: both are left out.
    Raises ``Refused("budget.percent_odd")``.
    """
    if not -_WHOLE < wish.change <= _MOST_CHANGE or wish.step < 1:
        raise Refused("budget.percent_odd", field="percent")
    closed = {row[0] for row in reader.rows("SELECT id FROM fund WHERE closed_on IS NOT NULL")}
    found = []
    for one in budget_against(reader, source):
        amount = one.planned if wish.basis == "plan" else one.actual
        passing = wish.basis == "actual" and one.key.income == "credit"
        if amount > 0 and not passing and one.key.fund_id not in closed:
            found.append(Planned(one.key, _changed(amount, wish)))
    return found


def _changed(amount: int, wish: DraftWish) -> int:
    """Half a unit goes up; what would round to nothing keeps its exact figure, or the line would be lost."""
    exact = max((2 * amount * (_WHOLE + wish.change) + _WHOLE) // (2 * _WHOLE), 1)
    return (2 * exact + wish.step) // (2 * wish.step) * wish.step or exact


@command("cash.budget_copy", needs=Role.TREASURER)
def copy_budget(
    tx: Tx, source: int, target: int, wish: DraftWish | None = None, *, act: str = "", over: bool = False
) -> int:
    """One year as the first draft of another; returns how many lines. ``over`` replaces what the other has.

    Raises ``Refused("budget.not_empty" | "budget.empty" | "budget.no_actual")``, and what ``drafted`` raises.
    """
    asked = wish or DraftWish()
    if not over and planned(tx, target):
        raise Refused("budget.not_empty", field="year", year=target)
    lines = drafted(tx, source, asked)
    if not lines:
        raise Refused("budget.empty" if asked.basis == "plan" else "budget.no_actual", field="source", year=source)
    rewrite_budget(tx, target, [replace(one, act=clean(act)) for one in lines])
    return len(lines)


def planned(reader: Reader, year: int) -> list[Planned]:
    """The lines of a year as they were written."""
    rows = reader.rows(
        "SELECT side, fund_id, income, category_id, amount, act FROM budget_line WHERE year = ? ORDER BY id", (year,)
    )
    return [Planned(BudgetKey(*row[:4]), row[4], row[5]) for row in rows]


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """A purpose with what was planned and what moved, minor units; without a plan ``planned`` is 0."""

    key: BudgetKey
    fund: str
    category: str
    planned: int
    actual: int
    act: str


def budget_against(reader: Reader, year: int, until: date | None = None) -> list[BudgetLine]:
    """Every purpose that was planned or moved in the year, until that day: income first, by fund, the largest first."""
    since, last = fiscal_year(reader, year)
    moved = {
        BudgetKey(one.side, one.fund_id, one.kind, one.category_id): one
        for one in flows(reader, since, min(last, until or last))
    }
    found = []
    for side, fund_id, fund, income, category_id, category, amount, act in reader.rows(
        "SELECT b.side, b.fund_id, coalesce(f.name, ''), b.income, b.category_id, coalesce(c.name, ''), b.amount, "
        "b.act FROM budget_line b LEFT JOIN fund f ON f.id = b.fund_id "
        "LEFT JOIN expense_category c ON c.id = b.category_id WHERE b.year = ?",
        (year,),
    ):
        key = BudgetKey(side, fund_id, income, category_id)
        flow = moved.pop(key, None)
        found.append(BudgetLine(key, fund, category, amount, flow.amount if flow else 0, act))
    found += [BudgetLine(key, one.fund, one.category, 0, one.amount, "") for key, one in moved.items()]
    return sorted(
        found,
        key=lambda one: (one.key.side, one.key.fund_id is not None, one.fund, -one.planned, -one.actual, one.category),
    )
