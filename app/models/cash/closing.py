"""The end of a day: what should be in the cash box, what was counted, the difference with its reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.money import MOST_AMOUNT
from app.models.base.values.text import clean
from app.models.cash.books import MOVEMENTS, balance_at, held_before
from app.models.dues.closed_days import STANDING_CLOSE, closed_until, refuse_locked_year


@dataclass(frozen=True, slots=True)
class DaySheet:
    """One account at the end of a day by the books, in minor units.

    ``before`` is what it held when the account was closed last (or on its first day); the rest is what moved since:
    ``since`` is the first day that is not closed yet, None when nothing was closed before. ``received`` holds money
    without a name too, ``given_back`` what of it was no income.
    """

    account_id: int
    account: str
    day: date
    since: date | None
    before: int
    received: int
    voided: int
    spent: int
    came: int
    went: int
    given_back: int = 0

    @property
    def expected(self) -> int:
        return self.before + self.received - self.voided - self.spent + self.came - self.went - self.given_back


def day_sheet(reader: Reader, account_id: int, day: date) -> DaySheet:
    """What moved in an account since its last close, up to and with that day. Raises ``Refused("account.unknown")``."""
    if not reader.value("SELECT 1 FROM money_account WHERE id = ?", (account_id,)):
        raise Refused("account.unknown", field="account", text=str(account_id))
    return _sheet(reader, account_id, day, closed_until(reader, account_id))


def _sheet(reader: Reader, account_id: int, day: date, closed: date | None) -> DaySheet:
    since = None if closed is None else date.fromordinal(closed.toordinal() + 1)
    first = since or date.min
    sums = dict(
        reader.rows(
            f"SELECT kind, sum(amount) FROM {MOVEMENTS} WHERE account = ? AND day BETWEEN ? AND ? GROUP BY kind",
            (account_id, first.isoformat(), day.isoformat()),
        )
    )
    return DaySheet(
        account_id=account_id,
        account=reader.value("SELECT name FROM money_account WHERE id = ?", (account_id,)),
        day=day,
        since=since,
        before=held_before(reader, first, account_id),
        received=sums.get("payment", 0) + sums.get("unidentified", 0),
        voided=-sums.get("reversal", 0),
        spent=-sums.get("expense", 0) - sums.get("expense_void", 0),
        came=sums.get("move_in", 0),
        went=-sums.get("move_out", 0),
        given_back=-sums.get("unidentified_back", 0),
    )


@command("cash.close_day", needs=Role.TREASURER)
def close_day(
    tx: Tx, account_id: int, day: date, counted: int, *, explanation: str = "", counts: Mapping[int, int] | None = None
) -> int:
    """Closes an account up to that day with what was counted (minor units); nothing enters those days any more.

    ``counts`` is how many of each note or coin (minor units each); when given, they must make up ``counted``.
    A difference is written with its explanation, not blocked. Raises ``Refused``, also for a year that is locked.
    """
    if day > tx.clock.today():
        raise Refused("close.in_future", field="day")
    closed = closed_until(tx, account_id)
    if closed is not None and day <= closed:
        raise Refused("close.already", field="day", closed=closed.strftime("%d/%m/%Y"))
    opened = tx.value("SELECT opened_on FROM money_account WHERE id = ?", (account_id,))
    if opened is None:
        raise Refused("account.unknown", field="account", text=str(account_id))
    if day.isoformat() < opened:
        raise Refused("close.before_account", field="day", day=date.fromisoformat(opened).strftime("%d/%m/%Y"))
    refuse_locked_year(tx, day)
    if counted < 0 and tx.value("SELECT kind FROM money_account WHERE id = ?", (account_id,)) != "cash":
        raise Refused("close.overdrawn", field="counted")
    if not 0 <= counted <= MOST_AMOUNT:
        raise Refused("close.counted_odd", field="counted")
    pieces = {piece: quantity for piece, quantity in (counts or {}).items() if quantity}
    if any(piece <= 0 or quantity < 0 for piece, quantity in pieces.items()):
        raise Refused("close.pieces_odd", field="counted")
    if pieces and sum(piece * quantity for piece, quantity in pieces.items()) != counted:
        raise Refused("close.pieces_differ", field="counted")
    expected = balance_at(tx, account_id, day)
    if counted != expected and not clean(explanation):
        raise Refused("close.no_explanation", field="explanation")
    close_id = tx.insert(
        "day_close",
        uid=tx.new_uid(),
        account_id=account_id,
        day=day.isoformat(),
        expected=expected,
        counted=counted,
        explanation=clean(explanation),
        closed_at=tx.clock.instant(),
    )
    for piece, quantity in sorted(pieces.items(), reverse=True):
        tx.insert("cash_count", uid=tx.new_uid(), close_id=close_id, denomination=piece, quantity=quantity)
    return close_id


@command("cash.reopen_day", needs=Role.ADMIN)
def reopen_day(tx: Tx, close_id: int, reason: str) -> int:
    """Opens an account again up to the close before: only the last close, with a reason; both stay in the list."""
    row = tx.row("SELECT account_id, day FROM day_close WHERE id = ?", (close_id,))
    if row is None:
        raise Refused("close.unknown", field="close")
    if not clean(reason):
        raise Refused("close.reopen_reason", field="reason")
    closed = closed_until(tx, row[0])
    reopened = tx.value("SELECT 1 FROM day_reopen WHERE close_id = ?", (close_id,))
    if reopened or closed is None or closed.isoformat() != row[1]:
        raise Refused("close.not_the_last", field="close")
    refuse_locked_year(tx, closed)  # the difference of the count would leave a year that was approved with it
    tx.because(clean(reason))
    return tx.insert(
        "day_reopen", uid=tx.new_uid(), close_id=close_id, reopened_at=tx.clock.instant(), reason=clean(reason)
    )


@dataclass(frozen=True, slots=True)
class DayClose:
    """A close as it was written; amounts in minor units. ``pieces`` are (note or coin, how many).

    ``reopened`` is the reason why the day was opened again; such a close counts for nothing any more.
    """

    id: int
    account_id: int
    account: str
    day: str
    expected: int
    counted: int
    explanation: str
    reopened: str
    pieces: tuple[tuple[int, int], ...]
    currency: str

    @property
    def difference(self) -> int:
        return self.counted - self.expected


def closes(reader: Reader, account_id: int | None = None) -> list[DayClose]:
    """The closes of an account, or of all, newest first."""
    pieces: dict[int, list[tuple[int, int]]] = {}
    for close_id, piece, quantity in reader.rows(
        "SELECT close_id, denomination, quantity FROM cash_count ORDER BY denomination DESC"
    ):
        pieces.setdefault(close_id, []).append((piece, quantity))
    rows = reader.rows(
        "SELECT d.id, d.account_id, a.name, d.day, d.expected, d.counted, d.explanation, "
        "coalesce((SELECT n.reason FROM day_reopen n WHERE n.close_id = d.id), ''), a.currency FROM day_close d "
        "JOIN money_account a ON a.id = d.account_id WHERE ? IS NULL OR d.account_id = ? "
        "ORDER BY d.day DESC, d.id DESC",
        (account_id, account_id),
    )
    return [
        DayClose(one, account, name, day, expected, counted, said, reopened, tuple(pieces.get(one, ())), coin)
        for one, account, name, day, expected, counted, said, reopened, coin in rows
    ]


def day_sheet_of(reader: Reader, close: DayClose) -> DaySheet:
    """What had moved when that close was written: since the one before it."""
    before = reader.value(
        f"SELECT max(d.day) FROM day_close d WHERE d.account_id = ? AND d.day < ? AND {STANDING_CLOSE}",
        (close.account_id, close.day),
    )
    return _sheet(
        reader, close.account_id, date.fromisoformat(close.day), date.fromisoformat(before) if before else None
    )
