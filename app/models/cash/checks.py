"""What must always hold of money that goes out and moves: vouchers without gaps, sums, closed days, cheques."""

from __future__ import annotations

from typing import Final

from app.models.base.database import Reader
from app.models.cash.books import MOVEMENTS
from app.models.cash.incomes import ENDED, GIVEN
from app.models.dues.closed_days import STANDING_CLOSE

# Before an event there is nothing (deposited, returned) or one deposit (cleared, returned), and no later day.
_EVENTS_OUT_OF_ORDER: Final = (
    "SELECT e.uid FROM cheque_event e JOIN cheque c ON c.id = e.cheque_id JOIN payment y ON y.id = c.payment_id "
    "LEFT JOIN cheque_event b ON b.id = (SELECT max(x.id) FROM cheque_event x WHERE x.cheque_id = c.id "
    "AND x.id < e.id) "
    "WHERE e.on_date < coalesce(b.on_date, y.paid_on) OR b.kind IN ('cleared', 'returned') "
    "OR e.kind = 'deposited' AND b.id IS NOT NULL OR e.kind = 'cleared' AND b.id IS NULL"
)


def voucher_gaps(reader: Reader) -> list[str]:
    """Numbers of expense vouchers that are missing: the first is 1 and none is left out."""
    numbers = {row[0] for row in reader.rows("SELECT number FROM expense")}
    return [str(number) for number in range(1, max(numbers, default=0) + 1) if number not in numbers]


def cash_objections(reader: Reader) -> list[str]:
    """Every sum that does not add up, as ``table uid``; a closed day into which something was entered is one."""
    found: list[str] = []
    for table, sql in (
        (
            "expense",
            "SELECT uid FROM expense e WHERE total <> (SELECT coalesce(sum(amount), 0) FROM expense_part p "
            "WHERE p.expense_id = e.id)",
        ),
        (
            "expense",
            "SELECT uid FROM expense e WHERE EXISTS (SELECT 1 FROM expense_tax x WHERE x.expense_id = e.id) "
            "AND total <> (SELECT sum(amount) FROM expense_tax x WHERE x.expense_id = e.id)",
        ),
        (
            "account_move",
            "SELECT b.uid FROM account_move b JOIN account_move t ON t.id = b.reverses_id "
            "WHERE b.amount <> t.amount OR b.from_id <> t.to_id OR b.to_id <> t.from_id",
        ),
        (
            "cash_count",
            "SELECT d.uid FROM day_close d JOIN cash_count n ON n.close_id = d.id GROUP BY d.id "
            "HAVING sum(n.denomination * n.quantity) <> d.counted",
        ),
        (
            "unidentified",
            f"SELECT u.uid FROM unidentified u WHERE {GIVEN} > u.amount OR {GIVEN} > 0 AND {ENDED}",
        ),
        (
            "identification",
            "SELECT i.uid FROM identification i JOIN unidentified u ON u.id = i.unidentified_id "
            "JOIN receipt r ON r.id = i.receipt_id JOIN payment y ON y.id = r.payment_id "
            # Today's where the year in which it came was locked by then.
            "WHERE y.account_id <> u.account_id OR y.paid_on NOT IN (u.came_on, i.on_date)",
        ),
        (
            "day_close",
            "SELECT d.uid FROM day_close d JOIN money_account a ON a.id = d.account_id "
            f"WHERE {STANDING_CLOSE} AND d.expected <> a.opening_balance + (SELECT coalesce(sum(k.amount), 0) "
            f"FROM {MOVEMENTS} k WHERE k.account = a.id AND k.day <= d.day "
            "AND NOT (k.kind = 'difference' AND k.row = d.id))",
        ),
        (
            "cheque",
            "SELECT c.uid FROM cheque c LEFT JOIN receipt r ON r.payment_id = c.payment_id "
            "WHERE r.amount IS NOT c.amount",
        ),
        (
            # Returned without its receipt void: the debt would stay paid with a cheque that nobody paid.
            "cheque",
            "SELECT c.uid FROM cheque c JOIN cheque_event e ON e.cheque_id = c.id AND e.kind = 'returned' "
            "JOIN receipt r ON r.payment_id = c.payment_id "
            "WHERE NOT EXISTS (SELECT 1 FROM receipt_void v WHERE v.receipt_id = r.id)",
        ),
        ("cheque_event", _EVENTS_OUT_OF_ORDER),
    ):
        found += [f"{table} {row[0]}" for row in reader.rows(sql)]
    return found
