"""Opening a bank's file, with a row of titles or without one; what its columns are is told in ``columns``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from app.exchange.bank_sheet.cells import day_of
from app.exchange.tabular import Table, open_table
from app.models.base.errors import Refused

_FEWEST = 2
"""A day and an amount at least: what has one title only has none."""


def open_bank(
    path: Path,
    today: date,
    recognise: Callable[[str], str | None],
    *,
    sheet: str | int | None = None,
    titles: bool | None = None,
) -> Table:
    """The bank's table; ``titles`` says whether it has a row of them, None looks whether what seems one has a day.

    Raises as ``open_table``.
    """
    if titles is not False:
        try:
            table = open_table(path, sheet=sheet, recognise=recognise)
        except Refused as refusal:
            if titles or refusal.code != "import.no_header":
                raise
        else:
            if titles or _has_titles(table, today):
                return table
    return open_table(path, sheet=sheet, recognise=recognise, titles=False)


def is_untitled(table: Table) -> bool:
    """Its columns are named by their letters, because the file gives them no name."""
    return not any(header.original for header in table.headers)


def _has_titles(table: Table, today: date) -> bool:
    """A movement whose text says "DEPOSITO" is no row of titles: it has a day."""
    said = [header.original for header in table.headers if header.original]
    return len(said) >= _FEWEST and not any(isinstance(day_of(text, "dmy", today), date) for text in said)


def samples_of(table: Table, most: int = 60) -> dict[str, str]:
    """For each column by its title or letter what stands in it: of the fullest of the first rows, else the first."""
    rows = [row.cells for _, row in zip(range(most), table.rows(), strict=False)]
    rows.sort(key=lambda cells: sum(map(bool, map(_shown, cells))), reverse=True)
    return {
        header.text: next((text for cells in rows if (text := _shown(cells[header.index]))), "")
        for header in table.headers
    }


def _shown(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.strftime("%d/%m/%Y")
    text = f"{cell:.0f}" if isinstance(cell, float) and cell.is_integer() else str(cell)
    return " ".join(text.split())[:40]
