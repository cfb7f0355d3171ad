"""Where a cheque is, as a person reads it on screen and in the terminal."""

from __future__ import annotations

from app.messages import words
from app.models.base.values.dates import format_iso
from app.models.cash.cheque_list import Cheque


def cheque_state(one: Cheque) -> str:
    """In hand, deposited when and where, paid, returned why."""
    day = one.deposited_on if one.state == "deposited" else one.ended_on
    return words(
        f"cheque_state.{one.state}", day=format_iso(day) if day else "", account=one.bank_account, reason=one.reason
    )
