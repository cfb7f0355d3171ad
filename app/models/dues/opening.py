"""The opening position: what members owed before the books began here, and what they had paid too much.

A debt is a charge marked as such; a balance in favour is a payment of an old book, without a receipt of ours.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from app.models.base.database import Reader, Role, SqlValue, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.money import MOST_AMOUNT
from app.models.dues.charging import opening_row
from app.models.dues.closed_days import refuse_charging_day, refuse_locked_year
from app.models.dues.credits import use_credits
from app.models.dues.past import note_batch
from app.models.dues.queries import plans
from app.models.dues.receiving import default_account
from app.models.dues.settled import NOT_VOID

_ORIGIN: Final = "credit|"


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


def existing_credits(reader: Reader) -> dict[int, int]:
    """Member id to the balance in favour of the first day it already has, in minor units."""
    sql = (
        "SELECT y.member_id, y.amount FROM import_origin i JOIN payment y ON y.id = i.row_id WHERE i.tbl = 'payment' "
        "AND i.origin LIKE ? || '%' AND NOT EXISTS (SELECT 1 FROM payment v WHERE v.reverses_id = y.id)"
    )
    return dict(reader.rows(sql, (_ORIGIN,)))


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
    for day in (min(debt.opened_on for _, debt in debts), max(debt.opened_on for _, debt in debts)):
        refuse_charging_day(tx, day, "opening")
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


@command("dues.open_credit", needs=Role.TREASURER)
def open_credit(tx: Tx, member_id: int, amount: int, opened_on: date) -> int:
    """What a member had paid too much when the books opened (minor units), used for what is open; returns the payment.

    It may be taken back like an import. Raises ``Refused``: "opening.credit_already" for a second one, an odd amount,
    a member nobody knows, a locked year.
    """
    if not 0 < amount <= MOST_AMOUNT:
        raise Refused("amount.not_positive" if amount <= 0 else "amount.too_large", field="credit")
    uid = tx.value("SELECT uid FROM member WHERE id = ?", (member_id,))
    if uid is None:
        raise Refused("member.unknown", field="member", text=str(member_id))
    if tx.value("SELECT 1 FROM import_origin WHERE tbl = 'payment' AND origin = ?", (f"{_ORIGIN}{uid}",)):
        raise Refused("opening.credit_already", field="credit")
    made = write_credit(tx, note_batch(tx, "members", "", "", 1), member_id, amount, opened_on)
    use_credits(tx, tx.clock.today(), member_id)
    return made


def write_credit(tx: Tx, batch_id: int, member_id: int, amount: int, opened_on: date) -> int:
    """The payment behind a balance in favour; the note of the import ``batch_id`` stands for the receipt it has not."""
    account_id = default_account(tx, "cash")
    first = date.fromisoformat(tx.value("SELECT opened_on FROM money_account WHERE id = ?", (account_id,)))
    # Before the account's first day the money is in its opening balance; before the month it is no income of the month.
    paid_on = min(opened_on, first).replace(day=1) - timedelta(days=1)
    refuse_locked_year(tx, paid_on)
    row: dict[str, SqlValue] = {
        "member_id": member_id,
        "account_id": account_id,
        "paid_on": paid_on.isoformat(),
        "amount": amount,
        "currency": tx.value("SELECT currency FROM office"),
        "method": "cash",
        "reference": "",
        "note": "",
        "reverses_id": None,
    }
    payment_id = tx.insert("payment", uid=tx.new_uid(), **row)
    uid = tx.value("SELECT uid FROM member WHERE id = ?", (member_id,))
    origin = f"{_ORIGIN}{uid}"
    tx.insert("import_origin", uid=tx.new_uid(), batch_id=batch_id, tbl="payment", row_id=payment_id, origin=origin)
    return payment_id
