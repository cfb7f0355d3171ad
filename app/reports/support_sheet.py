"""A sheet of facts with charts and tables below: how far a programme is, a commercial district."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO, Final

from app.reports.agreement_sheet import FactsSheet
from app.reports.chart_paper import draw_chart
from app.reports.charts import Chart, chart_height
from app.reports.facts_paper import draw_facts
from app.reports.ink import Style
from app.reports.paper import Paper
from app.reports.sheet import LABEL, Letterhead, Sheets, opened
from app.reports.table import draw_table

_HEAD: Final = Style(10.5, bold=True)
_HEAD_ROOM: Final = 26.0  # mm: a title never stands alone at the foot of a page


def draw_support_sheet(
    head: Letterhead,
    sheet: FactsSheet,
    charts: Sequence[Chart],
    paper: Paper,
    out: Path | BinaryIO,
    day: date,
    note: str = "",
) -> int:
    """Writes the sheet as a PDF; returns its pages. Blocks without rows are left out."""
    with opened(out) as file:
        sheets = Sheets(file, head, paper, sheet.title, subtitle=sheet.subtitle, day=day)
        draw_facts(sheets, sheet.facts)
        for chart in charts:
            sheets.need(chart_height(chart))
            sheets.y += draw_chart(sheets.ink, chart, sheets.left, sheets.y, sheets.width) + 4
        for block in sheet.blocks:
            if block.rows:
                sheets.need(_HEAD_ROOM)
                sheets.y += 3
                if block.title:
                    sheets.paragraph(block.title, _HEAD, after=1.5)
                draw_table(sheets, block.columns, block.rows)
                sheets.y += 3
        if note:
            sheets.paragraph(note, LABEL)
        return sheets.finish()
