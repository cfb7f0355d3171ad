"""What must always hold of the money.

Numbers gapless, sums that add up, receipts that equal their payments.
"""

from __future__ import annotations

from typing import Final

from app.models.base.database import Reader
from app.models.dues.receipt_queries import chain_objections
from app.models.dues.series import gaps
from app.models.dues.settled import RELIEVED, SETTLED

# Payments of years before the program have no receipt of ours; what they came from is noted beside them.
_NOT_IMPORTED: Final = "NOT EXISTS (SELECT 1 FROM import_origin WHERE tbl = 'payment' AND row_id = y.id)"


def receipt_gaps(reader: Reader) -> list[str]:
    return [f"{gap.code}-{gap.number}" for gap in gaps(reader)]


def receipt_chain(reader: Reader) -> list[str]:
    return chain_objections(reader)


def money_objections(reader: Reader) -> list[str]:
    """Every sum that does not add up, as ``table uid``."""
    found: list[str] = []
    for what, sql in (
        (
            "charge",
            f"SELECT h.uid FROM charge h WHERE {SETTLED} NOT BETWEEN 0 AND h.amount OR {RELIEVED} < 0",
        ),
        (
            "payment",
            "SELECT y.uid FROM payment y WHERE y.amount > 0 AND (SELECT coalesce(sum(amount), 0) FROM application "
            "WHERE payment_id = y.id) NOT BETWEEN 0 AND y.amount",
        ),
        (
            "receipt",
            "SELECT r.uid FROM receipt r JOIN payment y ON y.id = r.payment_id WHERE r.amount <> y.amount "
            "OR r.member_id <> y.member_id OR r.currency <> y.currency "
            "OR r.amount IS NOT json_extract(r.content, '$.amount')",
        ),
        (
            "payment",
            "SELECT y.uid FROM payment y WHERE y.amount > 0 AND NOT EXISTS (SELECT 1 FROM "
            f"receipt WHERE payment_id = y.id) AND {_NOT_IMPORTED}",
        ),
        (
            "payment",
            "SELECT v.uid FROM payment v JOIN payment y ON y.id = v.reverses_id WHERE v.amount <> -y.amount "
            f"OR NOT EXISTS (SELECT 1 FROM receipt_void WHERE reversal_id = v.id) AND {_NOT_IMPORTED}",
        ),
        (
            "application",
            "SELECT a.uid FROM application a JOIN payment y ON y.id = a.payment_id JOIN charge h ON h.id = a.charge_id "
            "WHERE y.member_id <> h.member_id",
        ),
    ):
        found += [f"{what} {row[0]}" for row in reader.rows(sql)]
    return found
