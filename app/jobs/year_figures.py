"""The register's figures of a year for the annual report: a paper with bars, or a sheet. Counted in ``models.dues``."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper, save_sheet
from app.messages import words
from app.models.base.values.dates import Period, format_date
from app.models.base.values.money import format_count
from app.models.dues.figures import Count
from app.models.dues.year_figures import HELD, Held, YearFigures, year_figures
from app.office import Office
from app.reports.chart_paper import draw_chart
from app.reports.charts import Bar, BarChart, chart_height
from app.reports.ink import Style
from app.reports.sheet import Sheets
from app.reports.table import Column, draw_groups
from app.reports.year_texts import YearTexts, year_texts

_MOST_BARS: Final = 15  # the rest is one bar: what has one member each tells nothing
_GAP: Final = 6.0  # mm between charts
_NOTE: Final = Style(8.0, grey=0.35)


def movement_rows(figures: YearFigures, texts: YearTexts) -> list[tuple[str, int, str]]:
    """Who was there, came, left and why, and was there at the end: label, how many, the sign before it."""
    before = date(figures.year - 1, 12, 31)
    rows = [
        (texts.at_start.format(day=format_date(before)), figures.at_start, ""),
        (texts.joined, figures.joined, "+"),
        (texts.left, figures.all_left, "−"),
        *((f"   {texts.reasons[one.key]}", one.members, "") for one in figures.left if one.members),
    ]
    if figures.undated:
        rows.append((texts.undated, abs(figures.undated), "−" if figures.undated < 0 else "+"))
    return [*rows, (texts.at_end.format(day=format_date(figures.day)), figures.at_end, "")]


def value_label(held: Held, key: str) -> str:
    """A counted value as people read it."""
    if not key:
        return words("grouping.blank")
    return words(f"{held}.{key}") if held in ("size", "standing") else key


def charts_of(figures: YearFigures, texts: YearTexts, country: str) -> list[BarChart]:
    """A chart for each value that says something, and the months."""
    charts = []
    for held in HELD:
        found = figures.held[held]
        if any(one.key and one.members for one in found):
            title = texts.held.format(grouping=words(f"grouping.{held}"), day=format_date(figures.day))
            charts.append(BarChart(title, _bars(held, found, country)))
    for title, months in (
        (texts.joined_by_month, figures.joined_by_month),
        (texts.left_by_month, figures.left_by_month),
    ):
        if any(one.members for one in months):
            bars = tuple(
                Bar(Period.parse(one.key).words(), one.members, format_count(one.members, country)) for one in months
            )
            charts.append(BarChart(title, bars))
    return charts


def _bars(held: Held, found: Sequence[Count], country: str) -> tuple[Bar, ...]:
    bars = [
        Bar(value_label(held, one.key), one.members, format_count(one.members, country)) for one in found[:_MOST_BARS]
    ]
    rest = sum(one.members for one in found[_MOST_BARS:])
    if rest:
        bars.append(Bar(words("grouping.rest"), rest, format_count(rest, country)))
    return tuple(bars)


def year_bytes(office: Office, year: int) -> bytes:
    """The paper for the annual report, totals only. Raises ``Refused("figures.year_odd")``."""
    country = office.facts.country
    figures, texts = office.read(year_figures, year), year_texts(country)
    buffer = io.BytesIO()
    title = texts.title.format(year=year)
    subtitle = texts.until.format(year=year, day=format_date(figures.day))
    sheets = Sheets(buffer, letterhead(office), paper_of(office), title, subtitle=subtitle, day=office.clock.today())
    columns = (Column(texts.what, wraps=False), Column(texts.many, align="right"))
    rows = [
        (label, f"{sign}{format_count(many, country)}" if many else "0")
        for label, many, sign in movement_rows(figures, texts)
    ]
    draw_groups(sheets, columns, [(texts.movement, rows)])
    sheets.paragraph(texts.note, _NOTE)  # under the table it explains: at the end it could be alone on a page
    sheets.y += _GAP
    for chart in charts_of(figures, texts, country):
        sheets.need(chart_height(chart) + _GAP)
        sheets.y += draw_chart(sheets.ink, chart, sheets.left, sheets.y + 2, sheets.width) + _GAP
    sheets.finish()
    return buffer.getvalue()


def year_rows(office: Office, year: int) -> list[tuple[str, str, int]]:
    """Every figure as a row: what is counted, the value, how many. Raises ``Refused("figures.year_odd")``."""
    figures, texts = office.read(year_figures, year), year_texts(office.facts.country)
    rows = [(texts.movement, label.strip(), many) for label, many, _ in movement_rows(figures, texts)]
    for held in HELD:
        title = texts.held.format(grouping=words(f"grouping.{held}"), day=format_date(figures.day))
        rows += [(title, value_label(held, one.key), one.members) for one in figures.held[held]]
    for title, months in (
        (texts.joined_by_month, figures.joined_by_month),
        (texts.left_by_month, figures.left_by_month),
    ):
        rows += [(title, Period.parse(one.key).words(), one.members) for one in months]
    return rows


def save_year(office: Office, year: int, out: Path) -> None:
    """Writes them as PDF, CSV or XLSX by the name of the file. Raises ``Refused("export.kind")`` too."""
    if out.suffix.lower() == ".pdf":
        save_paper(out, year_bytes(office, year))
        return
    header = [words("figures.what"), words("figures.value"), words("figures.members")]
    save_sheet(out, year_texts(office.facts.country).title.format(year=year), header, year_rows(office, year))
