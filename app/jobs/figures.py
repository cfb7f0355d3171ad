"""The register in bars: the figures of today as charts on one paper, and as a sheet. Counting is ``models.dues``'."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper, save_sheet
from app.messages import words
from app.models.base.values.dates import Period, format_date
from app.models.base.values.money import format_count
from app.models.dues.figures import GROUPINGS, Count, Grouping, counts
from app.models.members.queries import categories
from app.office import Office
from app.reports.chart_paper import draw_chart
from app.reports.charts import Bar, BarChart, chart_height
from app.reports.register_texts import register_texts
from app.reports.sheet import Sheets

_MOST_BARS: Final = 15  # the rest is one bar: what has one member each tells nothing


def label_of(office: Office, grouping: Grouping, key: str) -> str:
    """A counted value as people read it."""
    if not key:
        return words("grouping.blank")
    if grouping == "category":
        return next((one.name for one in office.read(categories) if one.id == int(key)), key)
    if grouping in ("size", "standing"):
        return words(f"{grouping}.{key}")
    return Period.parse(key).words() if grouping in ("joined", "left") else key


def charts_of(office: Office, groupings: Sequence[Grouping] = GROUPINGS) -> list[BarChart]:
    """One chart a grouping; those that say nothing (a single blank bar) are left out."""
    made = []
    for grouping in groupings:
        found = office.read(counts, grouping)
        if any(one.key and one.members for one in found):
            made.append(BarChart(words(f"grouping.{grouping}"), _bars(office, grouping, found)))
    return made


def _bars(office: Office, grouping: Grouping, found: Sequence[Count]) -> tuple[Bar, ...]:
    country = office.facts.country
    bars = [
        Bar(label_of(office, grouping, one.key), one.members, format_count(one.members, country))
        for one in (found if grouping in ("joined", "left") else found[:_MOST_BARS])
    ]
    rest = sum(one.members for one in found[len(bars) :])
    if rest:
        bars.append(Bar(words("grouping.rest"), rest, format_count(rest, country)))
    return tuple(bars)


def figures_bytes(office: Office) -> bytes:
    """The figures as a PDF: totals only, nobody's name."""
    texts, day = register_texts(office.facts.country), office.clock.today()
    buffer = io.BytesIO()
    subtitle = texts.book_day.format(day=format_date(day))
    sheets = Sheets(buffer, letterhead(office), paper_of(office), texts.figures_title, subtitle=subtitle, day=day)
    for chart in charts_of(office):
        sheets.need(chart_height(chart) + 6)
        sheets.y += draw_chart(sheets.ink, chart, sheets.left, sheets.y + 2, sheets.width) + 6
    sheets.finish()
    return buffer.getvalue()


def save_figures(office: Office, out: Path) -> None:
    """Writes the figures as PDF, CSV or XLSX by the name of the file. Raises ``Refused("export.kind")``."""
    if out.suffix.lower() == ".pdf":
        save_paper(out, figures_bytes(office))
        return
    header = [words("figures.what"), words("figures.value"), words("figures.members")]
    rows = [
        (words(f"grouping.{grouping}"), label_of(office, grouping, one.key), one.members)
        for grouping in GROUPINGS
        for one in office.read(counts, grouping)
    ]
    title = register_texts(office.facts.country).figures_title
    save_sheet(out, title, header, rows)
