"""Admitting one member at the desk, with what they owe already or have in favour: all in one transaction."""

from __future__ import annotations

from datetime import date

from app.models.base.database import Tx, command
from app.models.base.errors import Refused
from app.models.dues.charging import add_opening_charge
from app.models.dues.opening import open_credit
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft


@command("members.add")
def admit_member(tx: Tx, draft: MemberDraft, opened_on: date) -> int:
    """Adds the member and, where the draft says so, the debt of before these records or the balance in favour.

    Returns the member's id. Raises ``Refused`` with every objection; then nothing was written.
    """
    opening = draft.opening
    if opening is not None and opening.credit and (opening.amount or opening.months):
        raise Refused("opening.both", field="credit")
    member_id = add_member(tx, draft)
    if opening is not None and opening.credit:
        open_credit(tx, member_id, opening.credit, opened_on)
    elif opening is not None:
        add_opening_charge(tx, member_id, opening.amount, opening.months, opened_on)
    return member_id
