"""The budget as a sheet to write on: every purpose in a fixed order, what it was the year before, what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.models.base.database import Reader
from app.models.base.values.text import fold
from app.models.cash.budget import BudgetKey, budget_against
from app.models.cash.by_fund import INCOME
from app.models.cash.queries import expense_categories


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A purpose: last year's actual, the plan and the actual of this one, minor units.

    A category nobody has used yet has a name and no id in its ``key``.
    """

    key: BudgetKey
    category: str
    fund: str
    before: int = 0
    planned: int = 0
    actual: int = 0
    act: str = ""

    @property
    def used(self) -> bool:
        return bool(self.before or self.planned or self.actual)


def budget_sheet(reader: Reader, year: int, usual: Sequence[str] = ()) -> list[SheetLine]:
    """Income in the order of ``INCOME``, expenses by name; the general fund before the others.

    Every kind of income and every category, used or ``usual``, has its line: an order that does not move while
    somebody writes down the column.
    """
    known = expense_categories(reader)
    ids = {fold(name): row_id for row_id, name in known}
    found = {key: SheetLine(key, "", "") for key in (BudgetKey("in", None, kind) for kind in INCOME[:-1])}
    found |= {
        BudgetKey("out", None, "", row_id): SheetLine(BudgetKey("out", None, "", row_id), name, "")
        for row_id, name in known
    }
    for one in budget_against(reader, year):
        found[one.key] = SheetLine(one.key, one.category, one.fund, 0, one.planned, one.actual, one.act)
    for one in budget_against(reader, year - 1):
        held = found.get(one.key, SheetLine(one.key, one.category, one.fund))
        found[one.key] = replace(held, before=one.actual)
    new = [SheetLine(BudgetKey("out"), name, "") for name in usual if fold(name) not in ids]
    return sorted([*found.values(), *new], key=_place)


def _place(one: SheetLine) -> tuple[bool, bool, str, int, str]:
    kind = INCOME.index(one.key.income) if one.key.side == "in" else 0
    return one.key.side == "out", one.key.fund_id is not None, fold(one.fund), kind, fold(one.category)


def budget_years(reader: Reader) -> list[int]:
    """The years that have a budget."""
    return [row[0] for row in reader.rows("SELECT DISTINCT year FROM budget_line ORDER BY year")]
