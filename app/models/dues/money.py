"""Where money is received: cash boxes, banks, wallets, and what came in on a day. Their books are in ``cash``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.money import MOST_AMOUNT
from app.models.base.values.money import currency as coin_of
from app.models.dues.closed_days import refuse_locked_year
from app.models.dues.receipt_sql import NO_FURTHER_SHARE

AccountKind = Literal["cash", "bank", "wallet"]
HELD_SINCE: Final = (
    "((y.reverses_id IS NULL AND y.paid_on >= a.opened_on) OR "
    "NOT EXISTS (SELECT 1 FROM import_origin i JOIN payment q ON q.id = i.row_id WHERE i.tbl = 'payment' "
    "AND i.row_id = coalesce(y.reverses_id, y.id) AND q.paid_on < a.opened_on))"
)
"""Payment ``y`` counts in account ``a``: money of an old book from before its first day is in its opening balance."""

STANDING_PAYMENT: Final = "(y.amount > 0 AND NOT EXISTS (SELECT 1 FROM payment r WHERE r.reverses_id = y.id))"
"""Payment ``y`` is money received that was not given back."""

STANDING_RECEIPT: Final = f"({STANDING_PAYMENT} AND {NO_FURTHER_SHARE})"
"""The same for counting receipts: one over several members counts once."""


@command("money.add_account", needs=Role.TREASURER)
def add_account(tx: Tx, name: str, kind: AccountKind, opening_balance: int, opened_on: date, currency: str = "") -> int:
    """Adds an account with what it held on its first day (minor units; a bank may be overdrawn).

    ``currency`` is the office's when none is said; another one's account moves by what is handed over in it.
    """
    cleaned = " ".join(name.split())
    if not cleaned:
        raise Refused("account.nameless", field="name")
    if tx.value("SELECT 1 FROM money_account WHERE name = ?", (cleaned,)):
        raise Refused("account.name_taken", field="name", name=cleaned)
    if kind == "cash" and opening_balance < 0:
        raise Refused("account.cash_negative", field="opening_balance")
    if abs(opening_balance) > MOST_AMOUNT:
        raise Refused("amount.too_large", field="opening_balance")
    refuse_locked_year(tx, opened_on)
    return tx.insert(
        "money_account",
        uid=tx.new_uid(),
        name=cleaned,
        kind=kind,
        currency=coin_of(currency).code if currency else tx.value("SELECT currency FROM office"),
        opening_balance=opening_balance,
        opened_on=opened_on.isoformat(),
    )


@dataclass(frozen=True, slots=True)
class DayTotal:
    """What came in on a day by method, voids of that day taken out; minor units, and the receipts that stand."""

    method: str
    amount: int
    receipts: int


# The receipt made of money that waited for its owner and its void move nothing: the money waits again.
_WAITS_AGAIN: Final = (
    "EXISTS (SELECT 1 FROM receipt r JOIN identification i ON i.receipt_id = r.id JOIN receipt_void v "
    "ON v.receipt_id = r.id WHERE r.payment_id = coalesce(y.reverses_id, y.id))"
)


def day_totals(reader: Reader, day: date) -> list[DayTotal]:
    rows = reader.rows(
        f"SELECT y.method, sum(y.amount), sum({STANDING_RECEIPT}) FROM payment y WHERE y.paid_on = ? "
        f"AND NOT {_WAITS_AGAIN} GROUP BY y.method ORDER BY y.method",
        (day.isoformat(),),
    )
    return [DayTotal(*row) for row in rows]
