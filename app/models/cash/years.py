"""The fiscal year and its lock: which days it has, what is still open in it, locking its books and opening them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from app.models.base import settings
from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.settings import Setting
from app.models.base.values.dates import format_date
from app.models.base.values.text import clean
from app.models.cash.books import MOVEMENTS
from app.models.cash.funds import overspent
from app.models.cash.incomes import ENDED, GIVEN
from app.models.dues.closed_days import STANDING_CLOSE, STANDING_LOCK, locked_until

_FIRST_MONTH: Final[Setting[int]] = Setting("fiscal.first_month", 1)


def first_month(reader: Reader) -> int:
    """The month in which the fiscal year begins, 1 unless the office says otherwise."""
    return settings.get(reader, _FIRST_MONTH)


@command("cash.fiscal_year", needs=Role.ADMIN)
def set_first_month(tx: Tx, month: int) -> None:
    """Raises ``Refused("year.month_odd")``."""
    if not 1 <= month <= 12:
        raise Refused("year.month_odd", field="month")
    settings.put(tx, _FIRST_MONTH, month)


def fiscal_year_of(reader: Reader, day: date) -> int:
    """The year in which the fiscal year of a day begins."""
    return day.year - (day.month < first_month(reader))


def fiscal_year(reader: Reader, year: int) -> tuple[date, date]:
    """First and last day of the fiscal year that begins in ``year``. Raises ``Refused("year.odd")``."""
    if not 1900 <= year <= 2200:
        raise Refused("year.odd", field="year", year=year)
    month = first_month(reader)
    return date(year, month, 1), date(year + 1, month, 1) - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class YearLock:
    """A lock: nothing dated until ``until_date`` enters any more; ``unlocked`` is the reason it was taken away."""

    id: int
    until_date: str
    locked_at: str
    act: str
    unlocked_at: str
    unlocked: str


def year_locks(reader: Reader) -> list[YearLock]:
    """Every lock, newest first, those that were taken away too."""
    rows = reader.rows(
        "SELECT l.id, l.until_date, l.locked_at, l.act, coalesce(u.unlocked_at, ''), coalesce(u.reason, '') "
        "FROM year_lock l LEFT JOIN year_unlock u ON u.lock_id = l.id ORDER BY l.id DESC"
    )
    return [YearLock(*row) for row in rows]


@dataclass(frozen=True, slots=True)
class OpenPoints:
    """What should be done before a year is locked.

    Money that waits for its owner, cash boxes not closed until then, funds of which more was spent than came in: that
    money was taken from another purpose.
    """

    unidentified: int
    boxes: tuple[str, ...]
    overspent: tuple[str, ...] = ()


def open_points(reader: Reader, until: date) -> OpenPoints:
    """What is still open in the books until that day; nothing of it forbids the lock."""
    waiting = reader.value(
        f"SELECT count(*) FROM unidentified u WHERE u.came_on <= ? AND NOT {ENDED} AND u.amount > {GIVEN}",
        (until.isoformat(),),
    )
    boxes = reader.rows(
        f"SELECT a.name FROM money_account a WHERE a.kind = 'cash' AND EXISTS (SELECT 1 FROM {MOVEMENTS} k "
        "WHERE k.account = a.id AND k.day <= :day AND k.day > coalesce((SELECT max(d.day) FROM day_close d "
        f"WHERE d.account_id = a.id AND {STANDING_CLOSE}), '')) ORDER BY a.id",
        {"day": until.isoformat()},
    )
    return OpenPoints(int(waiting), tuple(row[0] for row in boxes), tuple(overspent(reader, until)))


@command("cash.lock_year", needs=Role.TREASURER)
def lock_year(tx: Tx, until: date, *, act: str = "") -> int:
    """Closes the books until that day, the last of a year that is over; ``act`` is the resolution that approved them.

    Raises ``Refused``: "year.not_over", "year.locked_already".
    """
    if until >= tx.clock.today():
        raise Refused("year.not_over", field="year", day=format_date(until))
    locked = locked_until(tx)
    if locked is not None and until <= locked:
        raise Refused("year.locked_already", field="year", day=format_date(locked))
    return tx.insert(
        "year_lock", uid=tx.new_uid(), until_date=until.isoformat(), locked_at=tx.clock.instant(), act=clean(act)
    )


@command("cash.unlock_year", needs=Role.ADMIN)
def unlock_year(tx: Tx, reason: str) -> date:
    """Takes the last lock away; both stay in the record. Returns until when it held.

    Raises ``Refused``: "year.not_locked", "year.reason".
    """
    cleaned = clean(reason)
    if not cleaned:
        raise Refused("year.reason", field="reason")
    row = tx.row(f"SELECT l.id, l.until_date FROM year_lock l WHERE {STANDING_LOCK} ORDER BY l.until_date DESC LIMIT 1")
    if row is None:
        raise Refused("year.not_locked", field="year")
    tx.because(cleaned)
    tx.insert("year_unlock", uid=tx.new_uid(), lock_id=row[0], unlocked_at=tx.clock.instant(), reason=cleaned)
    return date.fromisoformat(row[1])
