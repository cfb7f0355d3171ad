"""What comes to each in an order or purchase made together, asked of the office file. The arithmetic: settlement."""

from __future__ import annotations

from typing import cast

from app.models.agreements.case_kinds import CaseKind
from app.models.agreements.settlement import Part, Settlement, Split, settle_purchase, settle_sale
from app.models.base.database import Reader
from app.models.base.errors import Refused

_TAKES_PART = {"sale": "maker", "purchase": "buyer"}


def settlement_of(reader: Reader, case_id: int, kind: CaseKind) -> Settlement:
    """Amounts in minor units of the office's currency. Raises ``Refused`` for a kind that shares nothing out."""
    if not kind.settlement:
        raise Refused("case.no_settlement", field="kind")
    fields = dict(reader.rows("SELECT field, value FROM case_field WHERE case_id = ?", (case_id,)))
    price = int(fields.get("price") or 0)
    parts = [
        Part(party, quantity or 0, price if own is None else own)
        for party, quantity, own in reader.rows(
            "SELECT id, quantity, price FROM case_party WHERE case_id = ? AND role = ? ORDER BY position",
            (case_id, _TAKES_PART[kind.settlement]),
        )
    ]
    costs = reader.value(
        "SELECT coalesce(sum(amount), 0) FROM case_event e WHERE case_id = ? AND kind = 'cost' AND NOT EXISTS "
        "(SELECT 1 FROM case_event x WHERE x.reverses_id = e.id)",
        (case_id,),
    )
    if kind.settlement == "sale":
        return settle_sale(parts, price, int(costs))
    shared = int(costs) + int(fields.get("freight") or 0) + int(fields.get("costs") or 0)
    return settle_purchase(parts, shared, cast("Split", fields.get("split") or "quantity"))
