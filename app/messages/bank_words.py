"""Money without a name and what stands in a bank statement, as a person reads it on screen and in the terminal."""

from __future__ import annotations

from app.messages import words
from app.models.base.values.dates import format_iso
from app.models.cash.incomes import Income
from app.models.cash.proposals import Proposal


def income_state(one: Income) -> str:
    """What became of an income: waits, whose it is with the receipts, or why it was none."""
    if one.ended_on:
        return words("income_state.ended", day=format_iso(one.ended_on), reason=one.reason)
    if not one.given:
        return words("income_state.waiting")
    code = "income_state.part" if one.waiting else "income_state.given"
    return words(code, receipts=one.receipts, owners=one.owners)


def why_words(one: Proposal) -> str:
    """Why it is proposed; who else it may be of."""
    said = ", ".join(words(f"income_why.{why}") for why in one.why)
    return f"{said} · {words('income_why.others', names=', '.join(one.others))}" if one.others else said
