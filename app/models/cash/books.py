"""What each cash box and account holds and everything that moved in it: the cash book, one account or all together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.base.values.text import fold
from app.models.dues.closed_days import STANDING_CLOSE
from app.models.dues.money import HELD_SINCE, AccountKind
from app.models.dues.receipt_sql import RECEIPT_OF_PAYMENT

MoveKind = Literal[
    "payment", "reversal", "expense", "expense_void", "move_in", "move_out",
    "unidentified", "unidentified_back", "difference",
]  # fmt: skip

_IDENTIFIED: Final = (
    "coalesce(y.reverses_id, y.id) IN (SELECT r.payment_id FROM identification i JOIN receipt r ON r.id = i.receipt_id "
    "UNION ALL SELECT s.payment_id FROM identification i JOIN receipt_share s ON s.receipt_id = i.receipt_id)"
)
"""Payment ``y`` is money that waited for its owner: it is in the books since its own day, as what came then."""

_PAYMENTS: Final = (
    "SELECT y.account_id AS account, y.paid_on AS day, 1 AS place, y.id AS row, "
    "CASE WHEN y.amount > 0 THEN 'payment' ELSE 'reversal' END AS kind, "
    # An account in another currency moves by what was handed over.
    "CASE WHEN y.tendered_currency = a.currency AND y.currency <> a.currency "
    "THEN CASE WHEN y.amount < 0 THEN -abs(y.tendered) ELSE y.tendered END ELSE y.amount END AS amount "
    f"FROM payment y JOIN money_account a ON a.id = y.account_id WHERE {HELD_SINCE} AND NOT {_IDENTIFIED}"
)
_INCOMES: Final = (
    "SELECT u.account_id, u.came_on, 6, u.id, 'unidentified', u.amount FROM unidentified u UNION ALL "
    "SELECT u.account_id, i.on_date, 7, u.id, 'unidentified_back', -u.amount FROM identification i "
    "JOIN unidentified u ON u.id = i.unidentified_id WHERE i.receipt_id IS NULL"
)
_OTHERS: Final = (
    "SELECT e.account_id, e.paid_on, 2, e.id, 'expense', e.withheld - e.total FROM expense e UNION ALL "
    "SELECT e.account_id, v.voided_on, 3, e.id, 'expense_void', e.total - e.withheld FROM expense_void v "
    "JOIN expense e ON e.id = v.expense_id UNION ALL "
    "SELECT t.from_id, t.moved_on, 4, t.id, 'move_out', -t.amount FROM account_move t UNION ALL "
    "SELECT t.to_id, t.moved_on, 4, t.id, 'move_in', t.amount FROM account_move t UNION ALL "
    "SELECT d.account_id, d.day, 9, d.id, 'difference', d.counted - d.expected FROM day_close d "
    f"WHERE d.counted <> d.expected AND {STANDING_CLOSE}"
)
MOVEMENTS: Final = f"({_PAYMENTS} UNION ALL {_INCOMES} UNION ALL {_OTHERS})"
"""Everything that changes what an account holds: (account, day, place, row, kind, amount in minor units).

``place`` orders the kinds within a day; the difference of a count comes last, for it was found in the evening.
Money without a name counts on the day it came, whole and for ever: giving it to a member, and voiding that receipt,
change nothing here, so no closed day changes by it. Money given back leaves on the day it is given back.
"""


@dataclass(frozen=True, slots=True)
class MoneyAccount:
    """A cash box or account; amounts in minor units. ``closed_until`` is the last day that was counted and closed."""

    id: int
    name: str
    kind: AccountKind
    currency: str
    opening_balance: int
    opened_on: str
    closed_until: str | None
    balance: int


def money_accounts(reader: Reader, until: date | None = None) -> list[MoneyAccount]:
    """Every account with its balance at the end of that day (today's when none is given)."""
    rows = reader.rows(
        "SELECT a.id, a.name, a.kind, a.currency, a.opening_balance, a.opened_on, "
        f"(SELECT max(d.day) FROM day_close d WHERE d.account_id = a.id AND {STANDING_CLOSE}), "
        "a.opening_balance + coalesce(m.moved, 0) FROM money_account a LEFT JOIN "
        f"(SELECT account, sum(amount) AS moved FROM {MOVEMENTS} WHERE day <= ? GROUP BY account) m "
        "ON m.account = a.id ORDER BY a.id",
        ((until or date.max).isoformat(),),
    )
    return [MoneyAccount(*row) for row in rows]


def resolve_account(reader: Reader, name: str) -> int:
    """The account of that name whatever its accents and case. Raises ``Refused("account.unknown")``."""
    wanted = fold(name)
    for row_id, known in reader.rows("SELECT id, name FROM money_account ORDER BY id"):
        if fold(known) == wanted:
            return int(row_id)
    raise Refused("account.unknown", field="account", text=name)


def currency_of(reader: Reader, account_id: int | None) -> str:
    """The money of an account, the office's for all together."""
    own = "SELECT coalesce((SELECT currency FROM money_account WHERE id = ?), currency) FROM office"
    return str(reader.value(own, (account_id,)))


def balance_at(reader: Reader, account_id: int, until: date) -> int:
    """What an account held at the end of a day by the books, in minor units."""
    return next(one.balance for one in money_accounts(reader, until) if one.id == account_id)


@dataclass(frozen=True, slots=True)
class BookLine:
    """A movement; ``amount`` in minor units, negative when money left; ``row_id`` is its row in the table of its kind.

    ``number`` is the receipt or voucher, ``who`` the member or supplier, ``about`` the concept, the other account or
    the reason. ``receipt_id`` where there is a receipt to open.
    """

    id: int
    day: str
    kind: MoveKind
    row_id: int
    number: str
    who: str
    about: str
    method: str
    reference: str
    receipt_id: int | None
    account_id: int
    amount: int
    balance: int


_GIVEN: Final = (
    "FROM identification i JOIN receipt r ON r.id = i.receipt_id JOIN receipt_series s ON s.id = r.series_id "
    "WHERE i.unidentified_id = k.row AND NOT EXISTS (SELECT 1 FROM receipt_void v WHERE v.receipt_id = r.id)"
)
_SAID: Final = (
    "SELECT k.account, k.day, k.kind, k.row, k.amount, "
    "CASE WHEN k.place = 1 THEN coalesce(s.code || '-' || printf('%0*d', s.width, r.number), '') "
    "WHEN k.place IN (2, 3) THEN CAST(e.number AS TEXT) WHEN k.place = 6 THEN coalesce((SELECT "
    f"group_concat(s.code || '-' || printf('%0*d', s.width, r.number), ', ') {_GIVEN}), '') ELSE '' END, "
    "CASE WHEN k.place = 1 THEN coalesce(p.full_name, o.legal_name, json_extract(r.content, '$.payer.name'), '') "
    "WHEN k.place = 6 THEN coalesce((SELECT group_concat(json_extract(r.content, '$.payer.name'), ', ') "
    f"{_GIVEN}), u.payer) WHEN k.place = 7 THEN u.payer "
    "WHEN k.place IN (2, 3) THEN e.supplier WHEN k.kind = 'move_out' THEN b.name WHEN k.kind = 'move_in' THEN c.name "
    "ELSE '' END, "
    "CASE WHEN k.place IN (2, 3) THEN e.concept WHEN k.place = 4 THEN t.note WHEN k.place = 9 THEN d.explanation "
    "WHEN k.place = 6 THEN u.note WHEN k.place = 7 THEN g.reason "
    "ELSE trim(coalesce(json_extract(r.content, '$.concept'), '') || CASE y.note WHEN '' THEN '' "
    "ELSE ' · ' || y.note END, ' ·') END, "
    "CASE WHEN k.place = 1 THEN y.method WHEN k.place IN (2, 3) THEN e.method "
    "WHEN k.place IN (6, 7) THEN u.method ELSE '' END, "
    "CASE WHEN k.place = 1 THEN y.reference WHEN k.place IN (2, 3) THEN e.reference WHEN k.place = 4 THEN t.reference "
    "WHEN k.place IN (6, 7) THEN u.reference ELSE '' END, "
    f"CASE WHEN k.place = 6 THEN (SELECT max(r.id) {_GIVEN}) ELSE r.id END FROM {MOVEMENTS} k "
    "LEFT JOIN payment y ON k.place = 1 AND y.id = k.row LEFT JOIN member m ON m.id = y.member_id "
    "LEFT JOIN person p ON p.id = m.person_id LEFT JOIN organization o ON o.id = m.organization_id "
    f"LEFT JOIN receipt r ON k.place = 1 AND r.id = {RECEIPT_OF_PAYMENT} "
    "LEFT JOIN receipt_series s ON s.id = r.series_id "
    "LEFT JOIN expense e ON k.place IN (2, 3) AND e.id = k.row "
    "LEFT JOIN account_move t ON k.place = 4 AND t.id = k.row "
    "LEFT JOIN money_account b ON b.id = t.to_id LEFT JOIN money_account c ON c.id = t.from_id "
    "LEFT JOIN unidentified u ON k.place IN (6, 7) AND u.id = k.row "
    "LEFT JOIN identification g ON k.place = 7 AND g.unidentified_id = u.id AND g.receipt_id IS NULL "
    "LEFT JOIN day_close d ON k.place = 9 AND d.id = k.row "
)


_OF_THESE: Final = (
    "(k.account = :account OR :account IS NULL AND k.account IN (SELECT a.id FROM money_account a "
    "JOIN office f ON f.currency = a.currency))"
)
"""All accounts together are those in the office's own money: dollars are not added to guaraníes."""


def cash_book(
    reader: Reader, *, account_id: int | None = None, since: date = date.min, until: date = date.max
) -> list[BookLine]:
    """Movements in order of their day with the balance after each: of one account, or of all together.

    The balance begins with what was held before ``since``.
    """
    wanted = f"WHERE {_OF_THESE} AND k.day BETWEEN :since AND :until "
    rows = reader.rows(
        f"{_SAID}{wanted} ORDER BY k.day, k.place, k.row, k.amount",
        {"account": account_id, "since": since.isoformat(), "until": until.isoformat()},
    )
    balance = held_before(reader, since, account_id)
    lines = []
    for at, (account, day, kind, row, amount, number, who, about, method, reference, receipt_id) in enumerate(rows, 1):
        balance += amount
        lines.append(
            BookLine(at, day, kind, row, number, who, about, method, reference, receipt_id, account, amount, balance)
        )
    return lines


_BEFORE: Final = f"WHERE {_OF_THESE} AND k.day < :day"
# Payments are added up by themselves and as they lie on the disk: nearly all are asked for, and by their day each would
# be looked for alone, which takes four times as long.
_ALL_PAYMENTS: Final = _PAYMENTS.replace("payment y JOIN", "payment y NOT INDEXED CROSS JOIN")
_HELD_BEFORE: Final = (
    "SELECT (SELECT coalesce(sum(opening_balance), 0) FROM money_account a WHERE a.id = :account "
    "OR :account IS NULL AND a.currency = (SELECT currency FROM office)) "
    f"+ (SELECT coalesce(sum(k.amount), 0) FROM ({_ALL_PAYMENTS}) k {_BEFORE}) "
    "+ (SELECT coalesce(sum(k.amount), 0) FROM (SELECT 0 AS account, '' AS day, 0 AS place, 0 AS row, '' AS kind, "
    f"0 AS amount WHERE 0 UNION ALL {_INCOMES} UNION ALL {_OTHERS}) k {_BEFORE})"
)


def held_before(reader: Reader, day: date, account_id: int | None = None) -> int:
    """What one account, or all together, held before a day's first movement, in minor units."""
    return int(reader.value(_HELD_BEFORE, {"account": account_id, "day": day.isoformat()}))
