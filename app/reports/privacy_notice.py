"""The notice on personal data: paragraphs under a title. Its words are in ``privacy_texts``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO

from app.reports.paper import Paper
from app.reports.sheet import Letterhead, Sheets, opened


def draw_notice(
    head: Letterhead, title: str, paragraphs: Sequence[str], paper: Paper, out: Path | BinaryIO, day: date
) -> int:
    """Writes the notice as a PDF; returns its pages."""
    with opened(out) as file:
        sheets = Sheets(file, head, paper, title, day=day)
        for text in paragraphs:
            sheets.paragraph(text, after=5.0)
        return sheets.finish()
