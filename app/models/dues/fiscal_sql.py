"""SQL for what fiscal documents cover: receipts at once, or through charges that were invoiced before their payment.

The one rule for "waits for an invoice" is ``WAITS``; ``fiscal_pending``, the list of receipts and Home ask it.
"""

from __future__ import annotations

from typing import Final

STANDS: Final = "d.cancelled_on IS NULL"
"""Document ``d`` was not cancelled."""

HAS_OWN: Final = (
    "EXISTS (SELECT 1 FROM fiscal_link l JOIN fiscal_document d ON d.id = l.document_id "
    f"WHERE l.receipt_id = r.id AND {STANDS})"
)
"""Receipt ``r`` itself stands on a document."""

_INVOICED_CHARGES: Final = (
    "SELECT l.charge_id FROM fiscal_link l JOIN fiscal_document d ON d.id = l.document_id "
    f"WHERE l.charge_id IS NOT NULL AND {STANDS}"
)
_PAYMENTS: Final = "SELECT r.payment_id UNION ALL SELECT payment_id FROM receipt_share WHERE receipt_id = r.id"

NOT_INVOICED: Final = (
    f"(r.amount - coalesce((SELECT sum(a.amount) FROM application a WHERE a.charge_id IN ({_INVOICED_CHARGES}) "
    f"AND a.payment_id IN ({_PAYMENTS})), 0))"
)
"""What of receipt ``r`` paid no charge that was invoiced before, in minor units."""

WAITS: Final = (
    "(:donations OR r.kind <> 'donation') "
    "AND NOT EXISTS (SELECT 1 FROM receipt_void WHERE receipt_id = r.id) "
    "AND NOT EXISTS (SELECT 1 FROM import_origin WHERE tbl = 'payment' AND row_id = r.payment_id) "
    f"AND NOT {HAS_OWN} AND {NOT_INVOICED} > 0"
)
"""Receipt ``r`` stands, is of no old book and something of it is on no document; ``:donations`` by the country."""

LEFT_OF_CHARGE: Final = (
    "(h.amount - coalesce((SELECT sum(amount) FROM charge_relief WHERE charge_id = h.id), 0) "
    "- coalesce((SELECT sum(a.amount) FROM application a WHERE a.charge_id = h.id AND EXISTS (SELECT 1 FROM receipt r "
    "WHERE (r.payment_id = a.payment_id OR r.id = (SELECT receipt_id FROM receipt_share "
    f"WHERE payment_id = a.payment_id)) AND {HAS_OWN})), 0))"
)
"""What of charge ``h`` can be invoiced: less what was relieved, less what was paid with receipts on a document."""

CHARGE_DOCUMENT: Final = (
    "(SELECT d.number FROM fiscal_link l JOIN fiscal_document d ON d.id = l.document_id "
    f"WHERE l.charge_id = h.id AND {STANDS} ORDER BY d.id LIMIT 1)"
)
"""The number of the document on which charge ``h`` stands, NULL for none."""

DOCUMENTS_OF_RECEIPTS: Final = (
    "WITH wanted AS (SELECT value AS id FROM json_each(:receipts)), "
    "paid AS (SELECT r.id AS receipt_id, r.payment_id FROM receipt r WHERE r.id IN wanted UNION ALL "
    "SELECT receipt_id, payment_id FROM receipt_share WHERE receipt_id IN wanted) "
    "SELECT l.receipt_id, d.id, d.kind, d.number FROM fiscal_link l JOIN fiscal_document d ON d.id = l.document_id "
    f"WHERE l.receipt_id IN wanted AND {STANDS} UNION "
    "SELECT paid.receipt_id, d.id, d.kind, d.number FROM paid JOIN application a ON a.payment_id = paid.payment_id "
    f"JOIN fiscal_link l ON l.charge_id = a.charge_id JOIN fiscal_document d ON d.id = l.document_id WHERE {STANDS} "
    "GROUP BY paid.receipt_id, d.id HAVING sum(a.amount) > 0 ORDER BY 1, 2"
)
"""(receipt, document, kind, number) of the documents that stand for receipts, their own and those of charges."""
