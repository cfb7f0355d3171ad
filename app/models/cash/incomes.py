"""Money without a name as a screen or a paper needs it: what waits, what it became. Writing is in ``unidentified``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.base.database import Reader
from app.models.base.errors import Refused

GIVEN: Final = (
    "(SELECT coalesce(sum(r.amount), 0) FROM identification i JOIN receipt r ON r.id = i.receipt_id "
    "WHERE i.unidentified_id = u.id AND NOT EXISTS (SELECT 1 FROM receipt_void v WHERE v.receipt_id = r.id))"
)
"""What of the income ``u`` has found its owner, in minor units; a void receipt gives it back to those that wait."""

ENDED: Final = "EXISTS (SELECT 1 FROM identification x WHERE x.unidentified_id = u.id AND x.receipt_id IS NULL)"
"""The income ``u`` was none or was given back, whole: nothing of it waits any more."""


@dataclass(frozen=True, slots=True)
class Income:
    """Money without a name; amounts in minor units, days as ISO text. ``given`` found its owner, the rest waits.

    ``receipts`` are the numbers that stand, ``owners`` who they are for. ``ended_on`` with ``reason`` when it was none.
    """

    id: int
    uid: str
    account_id: int
    account: str
    came_on: str
    amount: int
    method: str
    reference: str
    payer: str
    note: str
    given: int
    ended_on: str | None
    reason: str
    receipts: str
    owners: str

    @property
    def waiting(self) -> int:
        return 0 if self.ended_on else self.amount - self.given


_STANDING: Final = (
    "FROM identification i JOIN receipt r ON r.id = i.receipt_id JOIN receipt_series s ON s.id = r.series_id "
    "WHERE i.unidentified_id = u.id AND NOT EXISTS (SELECT 1 FROM receipt_void v WHERE v.receipt_id = r.id)"
)
_ROW: Final = (
    "SELECT u.id, u.uid, u.account_id, a.name, u.came_on, u.amount, u.method, u.reference, u.payer, u.note, "
    f"{GIVEN} AS given, e.on_date, coalesce(e.reason, ''), "
    f"coalesce((SELECT group_concat(s.code || '-' || printf('%0*d', s.width, r.number), ', ') {_STANDING}), ''), "
    f"coalesce((SELECT group_concat(json_extract(r.content, '$.payer.name'), ', ') {_STANDING}), '') "
    "FROM unidentified u JOIN money_account a ON a.id = u.account_id "
    "LEFT JOIN identification e ON e.unidentified_id = u.id AND e.receipt_id IS NULL "
)


def incomes(reader: Reader, *, waiting_only: bool = True, since: date = date.min) -> list[Income]:
    """Money without a name, oldest first: what still waits, or all that came since a day."""
    waits = "AND e.id IS NULL AND u.amount > given " if waiting_only else ""
    rows = reader.rows(f"{_ROW}WHERE u.came_on >= ? {waits}ORDER BY u.came_on, u.id", (since.isoformat(),))
    return [Income(*row) for row in rows]


def income(reader: Reader, income_id: int) -> Income:
    """Raises ``Refused("income.unknown")``."""
    row = reader.row(f"{_ROW}WHERE u.id = ?", (income_id,))
    if row is None:
        raise Refused("income.unknown", field="income", text=str(income_id))
    return Income(*row)
