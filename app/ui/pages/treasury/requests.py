"""What one page of Treasury asks of another when it goes there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class CorrectReceipt:
    """To the counter: the payment of this receipt once more."""

    receipt_id: int


@dataclass(frozen=True, slots=True)
class CollectAndReturn:
    """To the counter: from this member, and then back to the page where the next one waits."""

    member_id: int
    page: str


@dataclass(frozen=True, slots=True)
class ShowReceipts:
    """To the receipts: those of these days, of one way to pay ("" for all)."""

    since: date
    until: date
    method: str = ""


@dataclass(frozen=True, slots=True)
class VoidReceipt:
    """To the receipts: this one, to be voided; the reason may be known already."""

    receipt_id: int
    reason: str = ""
