"""The day until which a cash box, or the books of a year, are closed: nothing enters it or an earlier one any more."""

from __future__ import annotations

from datetime import date
from typing import Final

from app.models.base.database import Reader
from app.models.base.errors import Refused

STANDING_CLOSE: Final = "NOT EXISTS (SELECT 1 FROM day_reopen n WHERE n.close_id = d.id)"
"""Close ``d`` was not opened again."""

STANDING_LOCK: Final = "NOT EXISTS (SELECT 1 FROM year_unlock u WHERE u.lock_id = l.id)"
"""Lock ``l`` of a year was not taken away."""


def locked_until(reader: Reader) -> date | None:
    """The last day of the books that were locked and not opened again."""
    found = reader.value(f"SELECT max(l.until_date) FROM year_lock l WHERE {STANDING_LOCK}")
    return date.fromisoformat(found) if found else None


def is_locked(reader: Reader, day: date) -> bool:
    """Whether the books of the year of a day are locked."""
    locked = locked_until(reader)
    return locked is not None and day <= locked


def refuse_locked_year(reader: Reader, day: date) -> None:
    """Raises ``Refused("year.locked")`` when something would be dated in a year whose books are locked."""
    locked = locked_until(reader)
    if locked is not None and day <= locked:
        raise Refused("year.locked", field="date", day=day.strftime("%d/%m/%Y"), locked=locked.strftime("%d/%m/%Y"))


def refuse_charging_day(reader: Reader, day: date, field: str = "date") -> None:
    """Raises ``Refused("charge.in_future" | "year.locked")`` when something would be charged then."""
    refuse_locked_year(reader, day)
    if day > reader.clock.today():
        raise Refused("charge.in_future", field=field, date=day.strftime("%d/%m/%Y"))


def closed_until(reader: Reader, account_id: int) -> date | None:
    """The last day of that account that was counted and closed and not opened again."""
    found = reader.value(
        f"SELECT max(d.day) FROM day_close d WHERE d.account_id = ? AND {STANDING_CLOSE}", (account_id,)
    )
    return date.fromisoformat(found) if found else None


def refuse_closed_day(reader: Reader, account_id: int, day: date) -> None:
    """Raises ``Refused("cash.day_closed" | "year.locked")`` when money would enter or leave a day that is closed."""
    refuse_locked_year(reader, day)
    closed = closed_until(reader, account_id)
    if closed is not None and day <= closed:
        name = reader.value("SELECT name FROM money_account WHERE id = ?", (account_id,))
        raise Refused(
            "cash.day_closed" if closed < reader.clock.today() else "cash.today_closed",
            field="date",
            account=name,
            day=day.strftime("%d/%m/%Y"),
            closed=closed.strftime("%d/%m/%Y"),
        )


def refuse_old_money_in_closed_days(reader: Reader, account_id: int, day: date) -> None:
    """The same for a payment of an old book: before the account's first day it is in the opening balance anyway."""
    refuse_locked_year(reader, day)
    if closed_until(reader, account_id) is None:
        return
    opened = reader.value("SELECT opened_on FROM money_account WHERE id = ?", (account_id,))
    if day.isoformat() >= opened:
        refuse_closed_day(reader, account_id, day)
