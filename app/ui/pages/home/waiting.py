"""What waits in the treasury, counted in one go for Home. No widget here."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.base.database import Reader
from app.models.cash.cheque_list import cheques
from app.models.cash.incomes import incomes
from app.models.dues.instalments import plans_of
from app.models.dues.stamps import writes_documents


@dataclass(frozen=True, slots=True)
class Waiting:
    """Counts with their minor units: incomes without a name, cheques to deposit, plans behind; receipts to invoice.

    ``late_member`` is who has the oldest plan behind, 0 nobody.
    ``unbilled`` stays 0 in an office that never noted a fiscal document or stamp: it does not write them.
    """

    nameless: int = 0
    nameless_sum: int = 0
    payable: int = 0
    payable_sum: int = 0
    late_plans: int = 0
    late_sum: int = 0
    late_member: int = 0
    unbilled: int = 0


def look_waiting(reader: Reader) -> Waiting:
    """What waits today."""
    today = reader.clock.today()
    names = incomes(reader)
    papers = [one for one in cheques(reader) if one.state == "in_hand" and one.payable_on <= today.isoformat()]
    late = [one for one in plans_of(reader) if one.state == "late"]
    return Waiting(
        *(len(names), sum(one.waiting for one in names), len(papers), sum(one.amount for one in papers)),
        *(len(late), sum(one.behind for one in late), late[-1].member_id if late else 0),
        _unbilled(reader) if writes_documents(reader) else 0,
    )


def _unbilled(reader: Reader) -> int:
    # An office that writes no documents starts without what knows of them.
    from app.models.dues.fiscal_pending import pending_receipts, usual_since  # noqa: PLC0415

    today = reader.clock.today()
    return len(pending_receipts(reader, usual_since(today), today))
