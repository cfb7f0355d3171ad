"""A table of figures with its words and a chart: on paper, for CSV and XLSX. Which there are: ``case_reports``."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Final

from app.exchange.tables_out import Cell
from app.jobs.agreements.list_file import without_blank
from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper, save_sheet
from app.models.agreements.case_queries import CaseWish
from app.models.base.values.dates import format_date
from app.models.base.values.text import fold
from app.models.privacy.kept_back import blocked_names
from app.office import Office
from app.reports.agreement_sheet import Block, FactsSheet, draw_facts_sheet
from app.reports.case_texts import CaseTexts, case_texts
from app.reports.charts import BarChart
from app.reports.privacy_texts import privacy_texts
from app.reports.table import Column

_MOST_UPRIGHT: Final = 6  # columns of texts that a page has room for


@dataclass(frozen=True, slots=True)
class CaseReport:
    """A table with its words: ``numbers`` are the places of columns that are counted, ``bars`` a chart of it."""

    title: str
    header: tuple[str, ...]
    rows: tuple[Sequence[Cell], ...]
    numbers: frozenset[int] = frozenset()
    subtitle: str = ""
    bars: BarChart | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """Which report of which kind, for which days (both included; opened or done in them)."""

    key: str
    kind: str
    since: date
    until: date
    wish: CaseWish = field(default_factory=CaseWish)

    @property
    def days(self) -> tuple[str, str]:
        """The first and the last day, ISO."""
        return self.since.isoformat(), self.until.isoformat()

    def between(self, texts: CaseTexts) -> str:
        """Its days in words."""
        return texts.between.format(since=format_date(self.since), until=format_date(self.until))


def drawn(office: Office, made: CaseReport) -> bytes:
    """A table with its words as a PDF."""
    texts, found = case_texts(office.facts.country), _going_out(office, made)
    columns = tuple(
        Column(title, "right" if at in found.numbers else "left", wraps=at not in found.numbers)
        for at, title in enumerate(found.header)
    )
    rows = tuple(tuple(_shown(cell) for cell in row) for row in found.rows)
    columns, rows = without_blank(columns, rows, 1)
    sheet = FactsSheet(
        title=found.title,
        subtitle=found.subtitle,
        facts=(),
        blocks=(Block("", columns, rows),),
        charts=(found.bars,) if found.bars and found.bars.bars else (),
        note="" if rows else texts.nothing,
    )
    buffer, paper = io.BytesIO(), paper_of(office)
    wide = len(columns) > _MOST_UPRIGHT
    draw_facts_sheet(letterhead(office), sheet, paper.turned() if wide else paper, buffer, office.clock.today())
    return buffer.getvalue()


def save_made(office: Office, found: CaseReport, out: Path) -> int:
    """A table with its words as PDF, CSV or XLSX by the name of the file; returns its rows."""
    if out.suffix.lower() == ".pdf":
        save_paper(out, drawn(office, found))
    else:
        save_sheet(out, found.title, found.header, _going_out(office, found).rows, office.facts.country)
    return len(found.rows)


def _going_out(office: Office, found: CaseReport) -> CaseReport:
    """Without the names of people whose data are blocked; on the screen of the office they stand."""
    blocked, hidden = office.read(blocked_names), privacy_texts(office.facts.country).kept_back
    if not blocked:
        return found

    def told(cell: Cell) -> Cell:
        return hidden if isinstance(cell, str) and fold(cell) in blocked else cell

    rows = tuple(tuple(told(cell) for cell in row) for row in found.rows)
    if found.bars is None:
        return replace(found, rows=rows)
    bars = tuple(replace(bar, label=str(told(bar.label))) for bar in found.bars.bars)
    return replace(found, rows=rows, bars=replace(found.bars, bars=bars))


def _shown(cell: Cell) -> str:
    return "" if cell is None else str(cell)
