"""Who came to an activity as a list that goes out: PDF, CSV or Excel. The sheet to sign is ``promise_papers``."""

from __future__ import annotations

from pathlib import Path

from app.exchange.tables_out import Cell
from app.jobs.agreements.list_file import save_list, without_blank
from app.models.agreements.kinds import kind
from app.models.agreements.promise_queries import activity_rows, attendees
from app.models.base.values.dates import format_iso
from app.models.base.values.hours import format_hours
from app.models.privacy.kept_back import lines_kept_back
from app.office import Office
from app.reports.listing import Column
from app.reports.privacy_texts import privacy_texts
from app.reports.promise_texts import promise_texts

_ALWAYS = 5
"""Number, name, document, telephone and business stand there even when nobody said them."""


def save_attendees(office: Office, activity_id: int, out: Path) -> int:
    """Everybody on its list; returns how many. Who asked to be kept back is counted and not named.

    Raises ``Unavailable`` when the file cannot be written; the old one then stays.
    """
    country = office.facts.country
    texts, row = promise_texts(country), office.read(activity_rows, [activity_id])[0]
    kept = office.read(lines_kept_back, "participation", "activity_id", activity_id)
    blank = (privacy_texts(country).kept_back, *[""] * 3)
    rows = tuple(
        (
            str(place),
            *(blank if one.id in kept else (one.name, one.document, one.phone, one.business)),
            *("" if one.id in kept else one.brought_by, format_iso(one.on_date)),
            *(kind("attendee", one.role, country).name, format_hours(one.minutes)),
            "" if one.id in kept else one.district,
        )
        for place, one in enumerate(office.read(attendees, activity_id), 1)
    )
    titles = (
        *(texts.column_name, texts.column_document, texts.column_phone, texts.column_business),
        *(texts.column_brought_by, texts.column_day, texts.column_as, texts.column_hours, texts.column_district),
    )
    columns, shown = without_blank(
        (Column(texts.column_number, "right", wraps=False), *(Column(title) for title in titles)), rows, _ALWAYS
    )
    subtitle = " · ".join(part for part in (row.title, format_iso(row.starts_on), row.place) if part)
    cells: list[tuple[Cell, ...]] = [*shown]
    return save_list(office, out, texts.people_title, subtitle, columns, cells)
