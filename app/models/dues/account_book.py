"""The book of one cash box or account: what came and went, with the balance after each. Totals are in ``money``."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.base.database import Reader
from app.models.dues.money import HELD_SINCE


@dataclass(frozen=True, slots=True)
class BookLine:
    """A movement; ``amount`` in minor units, negative when a void took it out again."""

    id: int
    day: str
    member: str
    method: str
    reference: str
    receipt: str
    receipt_id: int | None
    amount: int
    balance: int


def account_book(reader: Reader, account_id: int) -> list[BookLine]:
    """All movements in order of their day; the balance begins with what the account held on its first day."""
    balance = int(reader.value("SELECT opening_balance FROM money_account WHERE id = ?", (account_id,)) or 0)
    rows = reader.rows(
        "SELECT y.id, y.paid_on, coalesce(p.full_name, o.legal_name), y.method, y.reference, "
        "coalesce(s.code || '-' || printf('%0*d', s.width, r.number), ''), r.id, y.amount FROM payment y "
        "JOIN money_account a ON a.id = y.account_id JOIN member m ON m.id = y.member_id "
        "LEFT JOIN person p ON p.id = m.person_id "
        "LEFT JOIN organization o ON o.id = m.organization_id "
        "LEFT JOIN receipt r ON r.payment_id = coalesce(y.reverses_id, y.id) "
        f"LEFT JOIN receipt_series s ON s.id = r.series_id WHERE y.account_id = ? AND {HELD_SINCE} "
        "ORDER BY y.paid_on, y.id",
        (account_id,),
    )
    lines = []
    for identity, day, member, method, reference, receipt, receipt_id, amount in rows:
        balance += amount
        lines.append(BookLine(identity, day, member, method, reference, receipt, receipt_id, amount, balance))
    return lines
