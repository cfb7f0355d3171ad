"""SQL for who stands on which receipt: a receipt has one payment or, over several members, further ones as shares."""

from __future__ import annotations

from typing import Final

RECEIPT_OF_PAYMENT: Final = (
    "coalesce((SELECT id FROM receipt WHERE payment_id = coalesce(y.reverses_id, y.id)), "
    "(SELECT receipt_id FROM receipt_share WHERE payment_id = coalesce(y.reverses_id, y.id)))"
)
"""The receipt of payment ``y``, or of the one that it reverses; NULL for money of an old book without a number."""

PAYMENTS_OF_RECEIPT: Final = (
    "FROM payment y WHERE y.id = (SELECT payment_id FROM receipt WHERE id = :receipt) "
    "OR y.id IN (SELECT payment_id FROM receipt_share WHERE receipt_id = :receipt) ORDER BY y.id"
)
"""The payments on a receipt, in the order in which they were entered: the first is the receipt's own."""

RECEIPTS_OF_MEMBER: Final = (
    "SELECT id FROM receipt WHERE member_id = :member UNION "
    "SELECT q.id FROM payment y JOIN receipt q ON q.payment_id = y.id WHERE y.member_id = :member UNION "
    "SELECT t.receipt_id FROM payment y JOIN receipt_share t ON t.payment_id = y.id WHERE y.member_id = :member"
)
"""Ids of the receipts of a member: those they paid and those that paid for them."""

NO_FURTHER_SHARE: Final = "NOT EXISTS (SELECT 1 FROM receipt_share WHERE payment_id = coalesce(y.reverses_id, y.id))"
"""Payment ``y`` is the first of its receipt: so that receipts are counted once."""
