"""Money that members left on account and its use for charges."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from app.models.base.database import Reader, Tx
from app.models.dues.queries import open_charges
from app.models.dues.rules import Application, cover_oldest_first, without_chosen


def payments_with_credit(reader: Reader, member_id: int | None = None) -> list[tuple[int, int, int]]:
    """``(member, payment, unapplied minor units)`` of payments that stand, oldest first."""
    where = "" if member_id is None else " AND p.member_id = :member"
    rows = reader.rows(
        "SELECT p.member_id, p.id, p.amount - coalesce((SELECT sum(amount) FROM application "
        "WHERE payment_id = p.id), 0) "
        "AS left_over FROM payment p WHERE p.amount > 0 AND p.member_id IS NOT NULL "
        f"AND NOT EXISTS (SELECT 1 FROM payment r WHERE r.reverses_id = p.id){where} "
        "AND p.amount > coalesce((SELECT sum(amount) FROM application WHERE payment_id = p.id), 0) "
        "ORDER BY p.member_id, p.paid_on, p.id",
        {} if member_id is None else {"member": member_id},
    )
    return [(member, payment, left) for member, payment, left in rows]


def use_credits(tx: Tx, applied_on: date, member_id: int | None = None, chosen: Sequence[Application] = ()) -> int:
    """Applies what members left on account to their open charges, oldest first; returns the minor units used.

    Each part counts from ``applied_on``, but never from before the money came or the charge was made. What is
    ``chosen`` is left to the payment that comes.
    """
    used = 0
    for member, payment, left in payments_with_credit(tx, member_id):
        coverage = cover_oldest_first(without_chosen(open_charges(tx, member), chosen), left)
        for part in coverage.applications:
            tx.insert(
                "application",
                uid=tx.new_uid(),
                payment_id=payment,
                charge_id=part.charge_id,
                applied_on=_counts_from(tx, payment, part.charge_id, applied_on),
                amount=part.amount,
                reverses_id=None,
            )
            used += part.amount
    return used


STANDING_PART: Final = "+a.reverses_id IS NULL AND NOT EXISTS (SELECT 1 FROM application z WHERE z.reverses_id = a.id)"
"""Application ``a`` was not taken out again. "+": the index of reversals would be read from end to end, nearly every
row of it is NULL."""


def take_out(tx: Tx, which: str, value: int, day: date) -> None:
    """Takes out what payments settle, by a condition on application ``a`` with one value: the charges are open again.

    From ``day`` on, but never from before the money settled them: less than nothing would be settled in between.
    """
    parts = tx.rows(
        f"SELECT a.id, a.payment_id, a.charge_id, max(a.applied_on, ?), a.amount FROM application a "
        f"WHERE {STANDING_PART} AND {which} ORDER BY a.id",
        (day.isoformat(), value),
    )
    for application_id, payment_id, charge_id, since, part in parts:
        tx.insert(
            "application",
            uid=tx.new_uid(),
            payment_id=payment_id,
            charge_id=charge_id,
            applied_on=since,
            amount=-part,
            reverses_id=application_id,
        )


def _counts_from(tx: Tx, payment: int, charge: int, wished: date) -> str:
    """The first day (ISO) on which the money was free and the charge was there, ``wished`` or later."""
    return str(
        tx.value(
            "SELECT max(:day, y.paid_on, h.charged_on, coalesce((SELECT max(applied_on) FROM application "
            "WHERE payment_id = y.id AND amount < 0), '')) FROM payment y, charge h WHERE y.id = :y AND h.id = :h",
            {"day": wished.isoformat(), "y": payment, "h": charge},
        )
    )
