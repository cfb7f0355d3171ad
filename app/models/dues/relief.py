"""Taking back what was charged: a void charge counts as never made. Money already applied is never touched here."""

from __future__ import annotations

from datetime import date

from app.models.base.database import Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.text import clean
from app.models.dues.settled import SETTLED


@command("dues.void_charge", needs=Role.TREASURER)
def void_charge(tx: Tx, charge_id: int, reason: str, voided_on: date, act: str = "") -> int:
    """Notes that a charge counts as never made; the period can be charged again. Returns the relief's id.

    ``act`` is the resolution that allows it, as the office cites it. Raises ``Refused``: "charge.unknown",
    "charge.void_reason", "charge.settled" (something was paid or forgiven of it: void the receipt first),
    "charge.void_day" (before it was charged, or still to come).
    """
    row = tx.row(f"SELECT h.amount, {SETTLED}, h.charged_on FROM charge h WHERE h.id = ?", (charge_id,))
    if row is None:
        raise Refused("charge.unknown", field="charge", text=str(charge_id))
    if not clean(reason):
        raise Refused("charge.void_reason", field="reason")
    amount, settled, charged_on = row
    if settled:
        raise Refused("charge.settled", field="charge")
    if not charged_on <= voided_on.isoformat() <= tx.clock.today().isoformat():
        raise Refused("charge.void_day", field="date", day=date.fromisoformat(charged_on).strftime("%d/%m/%Y"))
    return tx.insert(
        "charge_relief",
        uid=tx.new_uid(),
        charge_id=charge_id,
        kind="void",
        amount=amount,
        relieved_on=voided_on.isoformat(),
        reason=clean(reason),
        act=clean(act),
        reverses_id=None,
    )
