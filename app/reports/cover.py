"""The page that goes with totals for an alliance without Gremial: who, for whom, what. No row about a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

from app.models.base.values.dates import format_date
from app.reports.chart_paper import draw_chart
from app.reports.charts import BarChart, chart_height
from app.reports.ink import Style, fitted, width_of
from app.reports.paper import Paper
from app.reports.sheet import LABEL, NORMAL, STRONG, Letterhead, Sheets, opened
from app.reports.table import Column, draw_table


@dataclass(frozen=True, slots=True)
class Figure:
    """One total: what it counts and its value as printed."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """Totals under one heading."""

    title: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Cover:
    """The page of a plain package; ``number`` is the sending's own, as text; ``files`` names what comes with it."""

    head: Letterhead
    title: str
    day: date
    to: str = ""
    number: str = ""
    period: str = ""
    groups: tuple[FigureGroup, ...] = ()
    charts: tuple[BarChart, ...] = ()
    files: tuple[str, ...] = ()
    note: str = ""


def draw_cover(cover: Cover, paper: Paper, out: Path | BinaryIO) -> int:
    """Writes the page; returns 1, or more when the totals do not fit on one."""
    with opened(out) as file:
        sheets = Sheets(file, cover.head, paper, cover.title, subtitle=cover.period, day=cover.day)
        _draw_facts(sheets, cover)
        for group in cover.groups:
            sheets.need(18)
            sheets.y += 2
            columns = (Column(group.title), Column("", "right", wraps=False))
            draw_table(sheets, columns, [(figure.label, figure.text) for figure in group.figures])
            sheets.y += 3
        for chart in cover.charts:
            sheets.need(chart_height(chart) + 3)
            sheets.y += draw_chart(sheets.ink, chart, sheets.left, sheets.y + 2, sheets.width) + 3
        if cover.files:
            sheets.need(12)
            sheets.y += 2
            sheets.paragraph(sheets.texts.cover_files, STRONG, after=0.5)
            for name in cover.files:
                sheets.paragraph(f"– {name}", NORMAL, after=0.3)
        if cover.note:
            sheets.y += 3
            sheets.paragraph(cover.note, LABEL)
        return sheets.finish()


def _draw_facts(sheets: Sheets, cover: Cover) -> None:
    texts = sheets.texts
    facts = (
        (texts.cover_from, cover.head.name),
        (texts.cover_to, cover.to),
        (texts.cover_day, format_date(cover.day)),
        (texts.cover_number, cover.number),
    )
    shown = [(label, text) for label, text in facts if text]
    left = sheets.left + max(width_of(label, LABEL) for label, _ in shown) + 4
    sheets.y += 2
    for label, text in shown:
        sheets.y += 5
        sheets.ink.text(sheets.left, sheets.y, label, LABEL)
        fitting, style = fitted(text, Style(10, bold=True), sheets.right - left, 6.5)
        sheets.ink.text(left, sheets.y, fitting, style)
    sheets.y += 5
