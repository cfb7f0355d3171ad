"""The sheet on which people sign that they came: what it was, where and when, lines to write and sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO, Final

from app.reports.facts_paper import Fact, draw_facts
from app.reports.paper import Paper
from app.reports.promise_texts import promise_texts
from app.reports.sheet import LABEL, Letterhead, Sheets, opened
from app.reports.table import Column, draw_table

_SIGNATURE: Final = 36.0  # mm a signature needs
_SIGNATURE_OF_A_DAY: Final = 24.0  # a short one
_NAME: Final = 42.0
_BY_HAND: Final = 19.0


@dataclass(frozen=True, slots=True)
class AttendanceSheet:
    """Every word ready; rows are name, document, telephone and business, ``blank`` lines follow them.

    ``days``: what stands over each place to sign, where people sign more than once.
    """

    title: str
    facts: tuple[Fact, ...]
    rows: Sequence[Sequence[str]]
    blank: int = 20
    days: Sequence[str] = ()


def draw_attendance(head: Letterhead, sheet: AttendanceSheet, paper: Paper, out: Path | BinaryIO, day: date) -> int:
    """Writes the sheet as a PDF; returns its pages."""
    texts = promise_texts(head.country)
    with opened(out) as file:
        sheets = Sheets(file, head, paper, texts.sheet_title, subtitle=sheet.title, day=day)
        draw_facts(sheets, sheet.facts)
        signatures = [Column(one, least=_SIGNATURE_OF_A_DAY) for one in sheet.days] or [
            Column(texts.column_signature, least=_SIGNATURE)
        ]
        columns = (
            Column(texts.column_number, "right", wraps=False),
            Column(texts.column_name, least=_NAME),
            Column(texts.column_document, wraps=False, least=_BY_HAND),
            Column(texts.column_phone, wraps=False, least=_BY_HAND),
            Column(texts.column_business, least=_BY_HAND),
            *signatures,
        )
        lines = [*sheet.rows, *[("", "", "", "")] * sheet.blank]
        free = [""] * len(signatures)
        draw_table(sheets, columns, [(str(at), *row, *free) for at, row in enumerate(lines, 1)], airy=True)
        sheets.y += 3
        sheets.paragraph(texts.sheet_note, LABEL)
        return sheets.finish()
