"""The opening position: what members owed before the books began here, as charges marked as such."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.models.base.database import Reader, Role, Tx, command
from app.models.dues.charging import opening_row
from app.models.dues.closed_days import refuse_locked_year
from app.models.dues.queries import plans
from app.models.dues.settled import NOT_VOID


@dataclass(frozen=True, slots=True)
class OpeningDebt:
    """A debt of the first day.

    Minor units, the months it stands for (0 when unknown), the day the books open.
    """

    amount: int
    months: int
    opened_on: date


def existing_openings(reader: Reader) -> dict[int, int]:
    """Member id to the opening charge it already has, in minor units."""
    return dict(reader.rows(f"SELECT member_id, amount FROM charge h WHERE kind = 'opening' AND {NOT_VOID}"))


def price_months(reader: Reader) -> dict[str, int]:
    """Minor units of one monthly due by category name; ``""`` is the general tariff.

    For debts written as "3 meses".
    """
    prices: dict[str, int] = {}
    for plan in plans(reader, active_only=True):
        if plan.period == "monthly":
            prices.setdefault(plan.category or "", plan.amount)
    return prices


@command("dues.open", needs=Role.TREASURER)
def open_balances(tx: Tx, debts: Sequence[tuple[int, OpeningDebt]]) -> None:
    """Writes opening charges for many members."""
    if not debts:
        return
    refuse_locked_year(tx, min(debt.opened_on for _, debt in debts))
    first = debts[0][1]
    columns = list(opening_row(tx, 0, 1, 0, first.opened_on))
    marks = ", ".join("?" * (len(columns) + 1))
    tx.executemany(
        f"INSERT INTO charge (uid, {', '.join(columns)}) VALUES ({marks})",
        (
            (tx.new_uid(), *opening_row(tx, member, debt.amount, debt.months, debt.opened_on).values())
            for member, debt in debts
        ),
    )
