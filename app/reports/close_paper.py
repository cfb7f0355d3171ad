"""The close of a cash box on paper: what should be there, what was counted, note by note, and who signs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

from app.reports.cash_texts import cash_texts
from app.reports.facts_paper import Fact, draw_facts, draw_signatures
from app.reports.paper import Paper
from app.reports.sheet import Letterhead, Sheets, opened
from app.reports.table import Column, draw_table


@dataclass(frozen=True, slots=True)
class ClosePaper:
    """A close in words: ``facts`` are (label, amount), the last ones strong; ``pieces`` (note, how many, amount)."""

    subtitle: str
    facts: tuple[tuple[str, str, bool], ...]
    pieces: tuple[tuple[str, str, str], ...]
    counted: str
    explanation: str = ""


def draw_close(head: Letterhead, close: ClosePaper, paper: Paper, out: Path | BinaryIO, day: date) -> int:
    """Writes the sheet as a PDF; returns its pages."""
    texts = cash_texts(head.country)
    with opened(out) as file:
        sheets = Sheets(file, head, paper, texts.close_title, subtitle=close.subtitle, day=day)
        draw_facts(sheets, [Fact(label, text, strong=strong, right=True) for label, text, strong in close.facts])
        if close.explanation:
            sheets.paragraph(texts.close_explanation.format(text=close.explanation), after=5)
        if close.pieces:
            columns = (
                Column(texts.column_piece, "right", wraps=False),
                Column(texts.column_quantity, "right", wraps=False),
                Column(texts.column_amount, "right", wraps=False),
            )
            draw_table(sheets, columns, close.pieces, ("", "", close.counted))
        draw_signatures(sheets, texts.close_signatures, texts.signature_person)
        return sheets.finish()
