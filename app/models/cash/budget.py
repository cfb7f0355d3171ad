"""The budget of a year: what is expected to come in and go out, by fund and purpose, and what did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.money import MOST_AMOUNT
from app.models.base.values.text import clean
from app.models.cash.by_fund import INCOME, Side, flows
from app.models.cash.years import fiscal_year


@dataclass(frozen=True, slots=True)
class BudgetKey:
    """What a line is about: income of a kind (see ``INCOME``) or expenses of a category; ``None`` the general fund."""

    side: Side
    fund_id: int | None = None
    income: str = ""
    category_id: int | None = None


@command("cash.budget", needs=Role.TREASURER)
def set_budget(tx: Tx, year: int, key: BudgetKey, amount: int, *, act: str = "") -> None:
    """Writes a line of the year's budget, or changes it; minor units, 0 takes it away.

    Raises ``Refused``: "year.odd", "budget.income_unknown", "expense.category_unknown", "fund.unknown", "amount.*",
    "year.locked" when the books of that year are.
    """
    fiscal_year(tx, year)
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


@command("cash.budget_copy", needs=Role.TREASURER)
def copy_budget(tx: Tx, source: int, target: int, *, act: str = "") -> int:
    """The lines of one year as the first draft of another that has none; returns how many.

    Raises ``Refused("budget.not_empty" | "budget.empty")``.
    """
    if tx.value("SELECT 1 FROM budget_line WHERE year = ?", (target,)):
        raise Refused("budget.not_empty", field="year", year=target)
    lines = tx.rows("SELECT side, fund_id, income, category_id, amount FROM budget_line WHERE year = ?", (source,))
    if not lines:
        raise Refused("budget.empty", field="year", year=source)
    for side, fund, income, category, amount in lines:
        set_budget(tx, target, BudgetKey(side, fund, income, category), amount, act=act)
    return len(lines)


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
