"""How long somebody has belonged: whole months since the admission that still held on a day."""

from __future__ import annotations

from datetime import date

from app.models.base.database import Reader


def admissions_as_of(reader: Reader, day: date) -> dict[int, str | None]:
    """Member id to the day (ISO) of the admission in force on ``day``; ``None`` when the office does not know it.

    Who left and was admitted again counts from the new admission; a suspension does not interrupt.
    """
    rows = reader.rows(
        "SELECT member_id, on_date FROM member_event WHERE event = 'admitted' AND coalesce(on_date, '') <= ? "
        "ORDER BY member_id, coalesce(on_date, ''), id",
        (day.isoformat(),),
    )
    return dict(rows)


def whole_months(since: date, until: date) -> int:
    """Months completed between two days: 31 January to 28 February is none, to 1 March one; never negative."""
    months = (until.year - since.year) * 12 + until.month - since.month - (until.day < since.day)
    return max(months, 0)
