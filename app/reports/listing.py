"""Any list on paper: the register, who owes, a sheet to sign. The caller chooses columns and words the cells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

from app.reports.paper import Paper
from app.reports.sheet import LABEL, Letterhead, Sheets, opened
from app.reports.table import Column, draw_table

__all__ = ["Column", "Listing", "draw_listing"]


@dataclass(frozen=True, slots=True)
class Listing:
    """A list: ``rows`` and ``totals`` hold a text per column. ``day`` is for the foot, ``note`` for the end.

    The rows whose places are in ``alarms`` stand in red.
    """

    head: Letterhead
    title: str
    columns: tuple[Column, ...]
    rows: Iterable[Sequence[str]]
    subtitle: str = ""
    totals: tuple[str, ...] = ()
    note: str = ""
    day: date | None = None
    landscape: bool = False
    alarms: frozenset[int] = frozenset()


def draw_listing(listing: Listing, paper: Paper, out: Path | BinaryIO) -> int:
    """Writes the list as a PDF; returns its pages. An empty list says so instead of an empty table."""
    sheet = paper.turned() if listing.landscape else paper
    with opened(out) as file:
        sheets = Sheets(file, listing.head, sheet, listing.title, subtitle=listing.subtitle, day=listing.day)
        rows = list(listing.rows)
        if rows:
            draw_table(sheets, listing.columns, rows, listing.totals, alarms=listing.alarms)
        sheets.y += 3
        sheets.paragraph(sheets.texts.rows.format(count=len(rows)) if rows else sheets.texts.no_rows, LABEL)
        if listing.note:
            sheets.paragraph(listing.note, LABEL)
        return sheets.finish()
