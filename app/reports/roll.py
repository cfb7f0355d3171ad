"""The roll of an assembly on paper: those entitled, with room to sign, and on request those without a vote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO, Final

from app.models.base.values.dates import format_date
from app.reports.paper import Paper
from app.reports.register_texts import register_texts
from app.reports.sheet import LABEL, STRONG, Letterhead, Sheets, opened
from app.reports.table import Column, draw_table
from app.reports.texts import paper_texts

_SIGNATURE: Final = 48.0  # mm a signature needs


@dataclass(frozen=True, slots=True)
class RollPaper:
    """A roll with every text ready; rows are number, name, category and, where wished, the id."""

    head: Letterhead
    day: date
    rule: str
    sums: str
    entitled: Sequence[Sequence[str]]
    with_ids: bool = False
    barred: Sequence[Sequence[str]] | None = None
    printed_on: date | None = None


def draw_roll(roll: RollPaper, paper: Paper, out: Path | BinaryIO) -> int:
    """Writes the roll as a PDF; returns its pages. ``barred`` (number, name, reason) follows where it is given."""
    texts, common = register_texts(roll.head.country), paper_texts(roll.head.country)
    with opened(out) as file:
        subtitle = texts.roll_day.format(day=format_date(roll.day))
        sheets = Sheets(file, roll.head, paper, texts.roll_title, subtitle=subtitle, day=roll.printed_on)
        sheets.paragraph(roll.rule, LABEL)
        columns = [Column(common.column_number), Column(common.column_name), Column(texts.column_category)]
        if roll.with_ids:
            columns.append(Column(texts.column_id, wraps=False))
        columns.append(Column(texts.column_signature, least=_SIGNATURE))
        if roll.entitled:
            draw_table(sheets, columns, [(*row, "") for row in roll.entitled], airy=True)
        sheets.y += 3
        sheets.paragraph(roll.sums, STRONG)
        if roll.barred:
            sheets.need(30)
            sheets.y += 4
            sheets.paragraph(texts.roll_barred_title, STRONG)
            names = (common.column_number, common.column_name, texts.column_reason)
            draw_table(sheets, [Column(name) for name in names], roll.barred)
        return sheets.finish()
