"""What becomes of a receipt's fiscal documents when it is corrected. Noting and cancelling them are in ``fiscal``."""

from __future__ import annotations

from typing import Final

from app.models.base.database import Tx
from app.models.base.errors import Refused
from app.models.dues.fiscal_sql import STANDS
from app.models.dues.receiving import receipt_number

_SAID: Final = (
    "SELECT amount, json_extract(content, '$.payer.name'), json_extract(content, '$.payer.tax_id') "
    "FROM receipt WHERE id = ?"
)


def carry_documents(tx: Tx, wrong_id: int, right_id: int) -> None:
    """Puts the right receipt on the documents of the wrong one, so that nobody writes a second invoice for it.

    Raises ``Refused("receipt.correct_invoiced")`` when amount or payer differ: then the document is wrong as well and
    is cancelled first. Documents of charges need nothing: the charges stay.
    """
    documents = tx.rows(
        "SELECT DISTINCT d.id, d.number FROM fiscal_link l JOIN fiscal_document d ON d.id = l.document_id "
        f"WHERE l.receipt_id = ? AND {STANDS} ORDER BY d.id",
        (wrong_id,),
    )
    if documents and tx.row(_SAID, (wrong_id,)) != tx.row(_SAID, (right_id,)):
        numbers = ", ".join(number for _, number in documents)
        number = receipt_number(tx, wrong_id)
        raise Refused("receipt.correct_invoiced", field="receipt", number=number, document=numbers)
    for document_id, _ in documents:
        tx.insert("fiscal_link", uid=tx.new_uid(), document_id=document_id, receipt_id=right_id, charge_id=None)
