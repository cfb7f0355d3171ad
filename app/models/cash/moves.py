"""Money carried from one account to another: the deposit of the cash box, the withdrawal, the wallet emptied."""

from __future__ import annotations

from datetime import date

from app.models.base.database import Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.base.values.money import MOST_AMOUNT
from app.models.base.values.text import clean
from app.models.dues.closed_days import refuse_closed_day


@command("cash.move", needs=Role.TREASURER)
def move_money(
    tx: Tx, from_id: int, to_id: int, amount: int, moved_on: date, *, reference: str = "", note: str = ""
) -> int:
    """Carries an amount (minor units) from one account to another of the same currency; returns its id."""
    if not 0 < amount <= MOST_AMOUNT:
        raise Refused("amount.not_positive" if amount <= 0 else "amount.too_large", field="amount")
    if from_id == to_id:
        raise Refused("move.same_account", field="to")
    if moved_on > tx.clock.today():
        raise Refused("move.in_future", field="date", date=moved_on.strftime("%d/%m/%Y"))
    coins = set()
    for field, account_id in (("from", from_id), ("to", to_id)):
        row = tx.row("SELECT currency, opened_on, name FROM money_account WHERE id = ?", (account_id,))
        if row is None:
            raise Refused("account.unknown", field=field, text=str(account_id))
        if moved_on.isoformat() < row[1]:
            raise Refused("move.before_account", field="date", account=row[2], day=format_iso(row[1]))
        coins.add(row[0])
        refuse_closed_day(tx, account_id, moved_on)
    if len(coins) > 1:
        raise Refused("move.other_currency", field="to")
    return tx.insert(
        "account_move",
        uid=tx.new_uid(),
        moved_on=moved_on.isoformat(),
        from_id=from_id,
        to_id=to_id,
        amount=amount,
        reference=clean(reference),
        note=clean(note),
        reverses_id=None,
    )


@command("cash.take_back_move", needs=Role.TREASURER)
def take_back_move(tx: Tx, move_id: int, reason: str) -> int:
    """Carries the same amount back today, linked to what was a mistake. Raises ``Refused``."""
    row = tx.row("SELECT from_id, to_id, amount, reverses_id FROM account_move WHERE id = ?", (move_id,))
    if row is None:
        raise Refused("move.unknown", field="move", text=str(move_id))
    if row[3] is not None or tx.value("SELECT 1 FROM account_move WHERE reverses_id = ?", (move_id,)):
        raise Refused("move.already_back", field="move")
    if tx.value("SELECT 1 FROM cheque_event WHERE move_id = ?", (move_id,)):
        raise Refused("move.of_cheques", field="move")
    if not clean(reason):
        raise Refused("move.reason", field="reason")
    from_id, to_id, amount, _ = row
    back = move_money(tx, to_id, from_id, amount, tx.clock.today(), note=reason)
    tx.update("account_move", back, reverses_id=move_id)
    return back
