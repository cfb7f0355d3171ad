"""SQL for what is settled of a charge: money applied to it and relief given. Sums only; who asks is in the queries."""

from __future__ import annotations

from typing import Final

RELIEVED: Final = "coalesce((SELECT sum(amount) FROM charge_relief WHERE charge_id = h.id), 0)"
"""Relief that stands for the charge ``h``: voided, waived, written off (minor units)."""

SETTLED: Final = f"(coalesce((SELECT sum(amount) FROM application WHERE charge_id = h.id), 0) + {RELIEVED})"
"""What is no longer owed of the charge ``h`` (minor units)."""

NOT_VOID: Final = (
    "coalesce((SELECT sum(amount) FROM charge_relief WHERE charge_id = h.id AND kind = 'void'), 0) < h.amount"
)
"""Whether the charge ``h`` was not voided as a whole; a voided one counts as never made."""

EACH_SETTLED: Final = (
    "(SELECT charge_id, sum(amount) AS amount FROM (SELECT charge_id, amount FROM application UNION ALL "
    "SELECT charge_id, amount FROM charge_relief) GROUP BY charge_id)"
)
"""``SETTLED`` of every charge at once, for questions about all members: one pass instead of two looks a charge."""
