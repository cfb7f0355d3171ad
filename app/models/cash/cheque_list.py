"""Questions about cheques: which are in hand, where each one is, which receipts by cheque say nothing of theirs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.base.values.text import clean

ChequeState = Literal["in_hand", "deposited", "cleared", "returned", "void"]


@dataclass(frozen=True, slots=True)
class Cheque:
    """A cheque and where it is; amounts in minor units, days ISO text, "" when it did not happen yet.

    ``held`` is what its account holds because of it (another currency: as handed over). ``state`` "void": its receipt
    was voided before it went to the bank. ``bank_id`` is the account a deposit carried it to; None where nothing
    moved.
    """

    id: int
    receipt_id: int
    receipt: str
    payer: str
    member_id: int | None
    bank: str
    number: str
    drawer: str
    payable_on: str
    amount: int
    held: int
    account_id: int
    received_on: str
    state: ChequeState
    deposited_on: str
    bank_id: int | None
    bank_account: str
    ended_on: str
    reason: str


_EVENT: Final = "(SELECT max(e.on_date) FROM cheque_event e WHERE e.cheque_id = c.id AND e.kind = '{}')"
_STATE: Final = (
    "coalesce((SELECT e.kind FROM cheque_event e WHERE e.cheque_id = c.id ORDER BY e.id DESC LIMIT 1), "
    "iif(EXISTS (SELECT 1 FROM receipt_void v WHERE v.receipt_id = r.id), 'void', 'in_hand'))"
)
_HELD: Final = (
    "(SELECT sum(iif(y.tendered_currency = a.currency AND y.currency <> a.currency, y.tendered, y.amount)) "
    "FROM payment y WHERE y.id = r.payment_id OR y.id IN (SELECT t.payment_id FROM receipt_share t "
    "WHERE t.receipt_id = r.id))"
)
_CHEQUES: Final = (
    "SELECT c.id, r.id, s.code || '-' || printf('%0*d', s.width, r.number), json_extract(r.content, '$.payer.name'), "
    f"coalesce(r.member_id, f.member_id), c.bank, c.number, c.drawer, c.payable_on, c.amount, {_HELD}, f.account_id, "
    f"f.paid_on, {_STATE} AS state, coalesce({_EVENT.format('deposited')}, ''), b.id, coalesce(b.name, ''), "
    f"coalesce({_EVENT.format('cleared')}, {_EVENT.format('returned')}, ''), "
    "coalesce((SELECT e.reason FROM cheque_event e WHERE e.cheque_id = c.id AND e.kind = 'returned'), '') "
    "FROM cheque c JOIN payment f ON f.id = c.payment_id JOIN receipt r ON r.payment_id = f.id "
    "JOIN receipt_series s ON s.id = r.series_id JOIN money_account a ON a.id = f.account_id "
    "LEFT JOIN cheque_event d ON d.cheque_id = c.id AND d.kind = 'deposited' "
    "LEFT JOIN account_move t ON t.id = d.move_id LEFT JOIN money_account b ON b.id = t.to_id"
)


def cheques(reader: Reader, *, every: bool = False) -> list[Cheque]:
    """Those in hand and at the bank by the day from which they can be paid; ``every``: all there ever were."""
    where = "" if every else "WHERE state IN ('in_hand', 'deposited') "
    return [Cheque(*row) for row in reader.rows(f"SELECT * FROM ({_CHEQUES}) {where}ORDER BY payable_on, id")]


def cheque(reader: Reader, cheque_id: int) -> Cheque:
    row = reader.row(f"{_CHEQUES} WHERE c.id = ?", (cheque_id,))
    if row is None:
        raise Refused("cheque.unknown", field="cheque", text=str(cheque_id))
    return Cheque(*row)


def cheque_of_receipt(reader: Reader, receipt_id: int) -> Cheque | None:
    """The cheque noted behind a receipt; None where nothing is."""
    row = reader.row(f"{_CHEQUES} WHERE r.id = ?", (receipt_id,))
    return None if row is None else Cheque(*row)


def resolve_cheque(reader: Reader, said: str) -> int:
    """A cheque by its number, the one in hand or at the bank before the others; ``#7`` by its place in the list.

    A bare ``7`` is the place too where no cheque has that number.

    Raises ``Refused``: "cheque.unknown", or "cheque.several" where banks share the number.
    """
    text = clean(said)
    if text.startswith("#") and text[1:].isdecimal():
        return cheque(reader, int(text[1:])).id
    found = [one for one in cheques(reader, every=True) if one.number == text]
    alive = [one for one in found if one.state in ("in_hand", "deposited")] or found
    if not alive and text.isdecimal():
        alive = [one for one in cheques(reader, every=True) if str(one.id) == text]
    if not alive:
        raise Refused("cheque.unknown", field="cheque", text=text)
    if len(alive) > 1:
        raise Refused("cheque.several", field="cheque", ids=", ".join(f"#{one.id} {one.bank}" for one in alive))
    return alive[0].id


def receipts_without_cheque(reader: Reader) -> list[tuple[int, str, str, int]]:
    """``(receipt, number, payer, minor units)`` of receipts that stand, were paid by cheque, and say nothing of it."""
    rows = reader.rows(
        "SELECT r.id, s.code || '-' || printf('%0*d', s.width, r.number), json_extract(r.content, '$.payer.name'), "
        "r.amount FROM receipt r JOIN payment y ON y.id = r.payment_id JOIN receipt_series s ON s.id = r.series_id "
        "WHERE y.method = 'cheque' AND NOT EXISTS (SELECT 1 FROM cheque c WHERE c.payment_id = y.id) "
        "AND NOT EXISTS (SELECT 1 FROM receipt_void v WHERE v.receipt_id = r.id) ORDER BY r.id"
    )
    return [(row[0], row[1], row[2], row[3]) for row in rows]
