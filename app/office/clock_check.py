"""Whether this computer's clock was set back: said on opening, nothing is blocked. No words for people here."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from app.models.base.database import Reader
from app.models.base.errors import Problem
from app.models.base.values.dates import format_date, format_time

TOLERANCE: Final = timedelta(hours=1)
"""PCs of one office differ by minutes, and a clock is put right by some; an hour is no accident."""
_LOOKED_AT: Final = 50


def clock_problem(reader: Reader) -> Problem | None:
    """The problem "office.clock_back" where something was entered an hour or a day later than it is now.

    The newest of the last fifty entries counts: what is entered with the wrong clock does not silence it at once, and
    one wrong year of long ago does not speak for ever.
    """
    last = reader.value(
        "SELECT max(at) FROM journal_tx WHERE id > (SELECT coalesce(max(id), 0) FROM journal_tx) - ?", (_LOOKED_AT,)
    )
    if last is None:
        return None
    now, then = reader.clock.now().astimezone(), datetime.fromisoformat(last).astimezone()
    if then.date() > now.date():
        return Problem("", "office.clock_back", {"now": format_date(now.date()), "last": format_date(then.date())})
    if then - now > TOLERANCE:
        return Problem("", "office.clock_back", {"now": _moment(now), "last": _moment(then)})
    return None


def _moment(moment: datetime) -> str:
    return f"{format_date(moment.date())} {format_time(moment)}"
