"""Instants of the file (UTC text) as the office's own day and hour. Words for days are in ``values.dates``."""

from __future__ import annotations

from datetime import date, datetime

from app.models.base.values.dates import format_date, format_time


def local_day(instant: str) -> date:
    """The day of an instant where this PC stands."""
    return datetime.fromisoformat(instant).astimezone().date()


def day_words(instant: str | None) -> str:
    """The day as it is written, 21/11/2026; empty for never."""
    return format_date(local_day(instant)) if instant else ""


def moment_words(moment: datetime) -> str:
    """A local time as it is written: 21/11/2026, 10:30."""
    return f"{format_date(moment.date())}, {format_time(moment)}"
