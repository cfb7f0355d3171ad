"""Which businesses and members the activities of some days reached, as a list that goes out: PDF, CSV or Excel."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.exchange.tables_out import Cell
from app.jobs.agreements.list_file import save_list
from app.models.agreements.kinds import kind
from app.models.agreements.queries import agreement_sheet
from app.models.agreements.reached import reached
from app.models.base.values.dates import format_date
from app.models.base.values.hours import format_hours
from app.models.base.values.text import fold
from app.models.privacy.kept_back import blocked_names
from app.office import Office
from app.reports.listing import Column
from app.reports.privacy_texts import privacy_texts
from app.reports.promise_texts import promise_texts


def save_reached(office: Office, out: Path, since: date, until: date, agreement_id: int | None = None) -> int:
    """A line for each business and kind of activity; returns how many. Who asked to be kept back is not named.

    Raises ``Unavailable`` when the file cannot be written; the old one then stays.
    """
    country = office.facts.country
    texts, blocked = promise_texts(country), office.read(blocked_names)
    title = "" if agreement_id is None else office.read(agreement_sheet, agreement_id).draft.title
    between = texts.annual_between.format(since=format_date(since), until=format_date(until))
    hidden = privacy_texts(country).kept_back
    rows: list[tuple[Cell, ...]] = []
    for one in office.read(reached, since, until, agreement_id):
        known = fold(one.name) not in blocked
        member = (one.member or texts.reached_yes) if one.is_member and known else ""
        rows.append(
            (
                *(one.name if known else hidden, member, kind("activity", one.kind, country).plural),
                *(one.activities, one.people, one.attendances, format_hours(one.minutes)),
            )
        )
    columns = (
        *(Column(texts.column_reached), Column(texts.column_member, wraps=False), Column(texts.column_kind)),
        *(Column(texts.column_done, "right"), Column(texts.column_people, "right")),
        *(Column(texts.column_attendances, "right"), Column(texts.column_hours, "right")),
    )
    subtitle = " · ".join(part for part in (title, between) if part)
    return save_list(office, out, texts.reached_title, subtitle, columns, rows)
