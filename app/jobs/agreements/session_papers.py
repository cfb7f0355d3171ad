"""Sessions of a programme on screen and paper: by platform, topic, team, student or month."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from app.exchange.tables_out import Cell
from app.jobs.agreements.report_table import CaseReport, drawn, save_made
from app.messages.case_words import field_words, hours_words
from app.models.agreements.case_kinds import case_kind
from app.models.agreements.programme_queries import programme
from app.models.agreements.session_figures import By, SessionSum, sessions_all, sessions_by
from app.models.base.errors import Refused
from app.models.base.values.dates import format_date
from app.office import Office
from app.reports.case_texts import CaseTexts, case_texts
from app.reports.charts import Bar, BarChart
from app.reports.support_texts import support_texts

_MOST_BARS = 18
_TOPICS = "accompaniment"


def session_report(office: Office, programme_id: int, by: By, since: date, until: date) -> CaseReport:
    """Sessions of those days, both included. Raises ``Refused``: "programme.unknown", days that end before they begin.

    The total counts a session and a business once; in a list of students a session counts for each of them.
    """
    if until < since:
        raise Refused("case.party_days", field="until")
    one, country = office.read(programme, programme_id), office.facts.country
    texts, days = case_texts(country), (since.isoformat(), until.isoformat())
    found = office.read(sessions_by, programme_id, by, *days)
    labels = [_label(office, by, row, texts) for row in found]
    with_about = by in ("team", "student")
    support = support_texts(country)
    about = {"team": support.institution, "student": support.team}
    rows: list[Sequence[Cell]] = [
        (label, *((row.about,) if with_about else ()), row.sessions, row.businesses, hours_words(row.minutes))
        for label, row in zip(labels, found, strict=True)
    ]
    if len(found) > 1:
        total = office.read(sessions_all, programme_id, *days)
        blank = ("",) if with_about else ()
        rows.append((texts.total, *blank, total.sessions, total.businesses, hours_words(total.minutes)))
    shown = list(zip(labels, found, strict=True))[:_MOST_BARS]
    header = (texts.column_by[by], *((about[by],) if with_about else ()))
    counted = (texts.column_sessions, texts.column_businesses, texts.column_hours)
    return CaseReport(
        title=texts.sessions_titles[by],
        header=(*header, *counted),
        rows=tuple(rows),
        numbers=frozenset(range(len(header), len(header) + len(counted))),
        subtitle=f"{one.title} · {texts.between.format(since=format_date(since), until=format_date(until))}",
        bars=BarChart(texts.chart_sessions, tuple(Bar(label, row.sessions, str(row.sessions)) for label, row in shown)),
    )


def _label(office: Office, by: By, row: SessionSum, texts: CaseTexts) -> str:
    if by == "month":
        return "/".join(reversed(row.label.split("-")))
    if by == "topic":
        topic = case_kind(office.facts.country, _TOPICS).field("topic")
        return (field_words(topic, row.label, office.facts) if topic else row.label) or texts.not_said
    return row.label or texts.not_said


def session_bytes(office: Office, programme_id: int, by: By, since: date, until: date) -> bytes:
    """The report as a PDF."""
    return drawn(office, session_report(office, programme_id, by, since, until))


def save_sessions(office: Office, programme_id: int, by: By, since: date, until: date, out: Path) -> int:
    """As PDF, CSV or XLSX by the name of the file; returns its rows."""
    return save_made(office, session_report(office, programme_id, by, since, until), out)
