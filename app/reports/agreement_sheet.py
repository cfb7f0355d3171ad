"""The sheet of an agreement on paper: its facts, institutions, areas, places, what hangs on it, what happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO, Final

from app.reports.chart_paper import draw_chart
from app.reports.charts import Chart, chart_height
from app.reports.facts_paper import Fact, draw_facts
from app.reports.ink import Style
from app.reports.paper import Paper
from app.reports.sheet import LABEL, Letterhead, Sheets, opened
from app.reports.table import Column, draw_table

_HEAD: Final = Style(10.5, bold=True)
_HEAD_ROOM: Final = 26.0  # mm: a title never stands alone at the foot of a page


@dataclass(frozen=True, slots=True)
class Block:
    """A titled table; left out when it has no rows."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Sequence[str], ...]


@dataclass(frozen=True, slots=True)
class FactsSheet:
    """Title and subtitle, labelled facts, charts, and tables below them: every word ready."""

    title: str
    subtitle: str
    facts: tuple[Fact, ...]
    blocks: tuple[Block, ...]
    charts: tuple[Chart, ...] = ()
    note: str = ""


def draw_facts_sheet(head: Letterhead, sheet: FactsSheet, paper: Paper, out: Path | BinaryIO, day: date) -> int:
    """Writes the sheet as a PDF; returns its pages."""
    with opened(out) as file:
        sheets = Sheets(file, head, paper, sheet.title, subtitle=sheet.subtitle, day=day)
        draw_facts(sheets, sheet.facts)
        for chart in sheet.charts:
            sheets.need(chart_height(chart) + 4)
            sheets.y += 2
            sheets.y += draw_chart(sheets.ink, chart, sheets.left, sheets.y, sheets.width) + 2
        for block in sheet.blocks:
            if block.rows:
                sheets.need(_HEAD_ROOM)
                sheets.y += 3
                if block.title:
                    sheets.paragraph(block.title, _HEAD, after=1.5)
                draw_table(sheets, block.columns, block.rows)
                sheets.y += 3
        if sheet.note:
            sheets.paragraph(sheet.note, LABEL)
        return sheets.finish()
