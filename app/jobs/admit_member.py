"""Admitting one member at the desk, with what they owe already: both in one transaction."""

from __future__ import annotations

from datetime import date

from app.models.base.database import Tx, command
from app.models.dues.charging import add_opening_charge
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft


@command("members.add")
def admit_member(tx: Tx, draft: MemberDraft, opened_on: date) -> int:
    """Adds the member and, where the draft says so, the debt of before these records.

    Returns the member's id. Raises ``Refused`` with every objection; then nothing was written.
    """
    member_id = add_member(tx, draft)
    if draft.opening is not None:
        add_opening_charge(tx, member_id, draft.opening.amount, draft.opening.months, opened_on)
    return member_id
