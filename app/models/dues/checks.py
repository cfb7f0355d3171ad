"""What must always hold of the money.

Numbers gapless, sums that add up, receipts that equal their payments.
"""

from __future__ import annotations

from typing import Final

from app.models.base.database import Reader
from app.models.dues.chains import chain_objections
from app.models.dues.receipt_sql import RECEIPT_OF_PAYMENT
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
            "SELECT r.uid FROM receipt r JOIN payment y ON y.id = r.payment_id WHERE r.amount <> y.amount + coalesce(("
            "SELECT sum(q.amount) FROM receipt_share t JOIN payment q ON q.id = t.payment_id WHERE t.receipt_id = r.id"
            "), 0) OR (r.member_id IS NULL) <> (r.payer_name <> '') OR r.currency <> y.currency "
            "OR (r.kind = 'donation') <> (y.income_kind = 'donation') "
            "OR r.amount IS NOT json_extract(r.content, '$.amount')",
        ),
        (
            "receipt",  # its payments are one handing over: same day, way to pay, account, and void together
            "SELECT r.uid FROM receipt r JOIN payment y ON y.id = r.payment_id JOIN receipt_share t "
            "ON t.receipt_id = r.id JOIN payment q ON q.id = t.payment_id WHERE q.paid_on <> y.paid_on "
            "OR q.method <> y.method OR q.account_id <> y.account_id OR q.member_id IS NULL OR y.member_id IS NULL "
            "OR q.reverses_id IS NOT NULL OR q.id IN (SELECT payment_id FROM receipt) "
            "OR EXISTS (SELECT 1 FROM payment x WHERE x.reverses_id = q.id) "
            "<> EXISTS (SELECT 1 FROM payment x WHERE x.reverses_id = y.id)",
        ),
        (
            "payment",
            f"SELECT y.uid FROM payment y WHERE y.amount > 0 AND {RECEIPT_OF_PAYMENT} IS NULL AND {_NOT_IMPORTED}",
        ),
        (
            "payment",
            "SELECT v.uid FROM payment v JOIN payment y ON y.id = v.reverses_id WHERE v.amount <> -y.amount "
            "OR v.member_id IS NOT y.member_id OR coalesce(v.tendered, 0) <> -coalesce(y.tendered, 0) "
            "OR v.account_id <> y.account_id OR v.fund_id IS NOT y.fund_id OR v.income_kind <> y.income_kind "
            f"OR NOT EXISTS (SELECT 1 FROM receipt_void w WHERE w.receipt_id = {RECEIPT_OF_PAYMENT}) "
            f"AND {_NOT_IMPORTED}",
        ),
        (
            "receipt_void",  # void without its money taken out
            "SELECT w.uid FROM receipt_void w JOIN receipt r ON r.id = w.receipt_id JOIN payment v "
            "ON v.id = w.reversal_id WHERE v.reverses_id IS NOT r.payment_id",
        ),
        (
            "application",  # two records that were joined and parted again leave pairs that come to nothing
            "SELECT a.uid FROM application a JOIN payment y ON y.id = a.payment_id JOIN charge h ON h.id = a.charge_id "
            "WHERE y.member_id IS NOT h.member_id GROUP BY y.id, h.id HAVING sum(a.amount) <> 0",
        ),
    ):
        found += [f"{what} {row[0]}" for row in reader.rows(sql)]
    return found
