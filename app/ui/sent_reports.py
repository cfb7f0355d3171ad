"""Which reports to a funder an expense was handed over in, in words: what the boxes that void or correct it say."""

from __future__ import annotations

from app.messages import words
from app.models.base.values.dates import format_iso
from app.ui.page import Desk


def sent_words(desk: Desk, expense_id: int) -> list[str]:
    """A sentence for each report; none for an expense of no project."""
    # A treasury without projects never loads their models.
    from app.models.agreements.voucher_numbers import handed_over  # noqa: PLC0415

    return [
        words("expense.handed_over", title=title, number=number, day=format_iso(day))
        for title, number, day in desk.runner.now(handed_over, expense_id)
    ]
