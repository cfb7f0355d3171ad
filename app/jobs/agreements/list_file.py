"""A list of cooperation as a file, PDF, CSV or Excel by its name. What stands in it is said by who asks."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

from app.exchange.tables_out import Cell
from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper, save_sheet
from app.models.base.values.money import Money, format_money
from app.office import Office
from app.reports.listing import Column, Listing, draw_listing

Rows = tuple[tuple[str, ...], ...]


def without_blank(columns: tuple[Column, ...], rows: Rows, kept: int) -> tuple[tuple[Column, ...], Rows]:
    """The table without columns that say nothing in any row; the first ``kept`` stay."""
    shown = [at for at in range(len(columns)) if at < kept or any(row[at] for row in rows)]
    return tuple(columns[at] for at in shown), tuple(tuple(row[at] for at in shown) for row in rows)


def save_list(
    office: Office,
    out: Path,
    title: str,
    subtitle: str,
    columns: Sequence[Column],
    rows: Sequence[Sequence[Cell]],
    *,
    totals: Sequence[str] = (),
    note: str = "",
) -> int:
    """A list as PDF, CSV or XLSX by the name of the file; amounts are ``Money``. Returns how many rows."""
    if out.suffix.lower() != ".pdf":
        named = title.capitalize() if title.isupper() else title
        save_sheet(out, named, [column.title for column in columns], rows, office.facts.country)
    else:
        save_paper(out, list_bytes(office, title, subtitle, columns, rows, totals=totals, note=note))
    return len(rows)


def list_bytes(
    office: Office,
    title: str,
    subtitle: str,
    columns: Sequence[Column],
    rows: Sequence[Sequence[Cell]],
    *,
    totals: Sequence[str] = (),
    note: str = "",
) -> bytes:
    """The same list as a PDF."""
    listing = Listing(
        head=letterhead(office),
        title=title,
        columns=tuple(columns),
        rows=[[_said(cell, office.facts.country) for cell in row] for row in rows],
        subtitle=subtitle,
        totals=tuple(totals) if rows else (),
        note=note,
        day=office.clock.today(),
        landscape=len(columns) > 6,
    )
    buffer = io.BytesIO()
    draw_listing(listing, paper_of(office), buffer)
    return buffer.getvalue()


def _said(cell: Cell, country: str) -> str:
    if isinstance(cell, Money):
        return format_money(cell, country)
    return "" if cell is None else str(cell)
