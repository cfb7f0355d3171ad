"""The office's paper, and writing a finished paper or sheet to a file, whole or not at all. Drawing is ``reports``'."""

from __future__ import annotations

import errno
from collections.abc import Sequence
from pathlib import Path

from app.exchange.tables_out import Cell, Value, between, csv_bytes, xlsx_bytes
from app.messages.system import why
from app.models.base import settings
from app.models.base.errors import Refused, Unavailable
from app.models.base.safe_write import write_safely
from app.models.base.values.money import Money, plain_number
from app.office import Office
from app.reports.paper import Paper, paper_named, usual_paper


def paper_of(office: Office) -> Paper:
    """The paper the office chose, else what its country uses; a roll is only for receipts."""
    chosen = office.read(settings.get, settings.RECEIPT_PAPER)
    paper = paper_named(chosen) if chosen else None
    return paper if paper and not paper.is_roll else usual_paper(office.facts.country)


def expect_folder(out: Path) -> None:
    """For what must be said before a number is given. Raises ``Unavailable("print.not_written")`` without a folder."""
    if not out.absolute().parent.is_dir():
        fault = FileNotFoundError(errno.ENOENT, "")
        raise Unavailable("print.not_written", file=str(out), reason=why(fault))


def save_paper(out: Path, data: bytes) -> None:
    """Raises ``Unavailable("office.disk_full" | "print.not_written")``; the old file then stays."""
    try:
        write_safely(out, data)
    except OSError as fault:
        if fault.errno == errno.ENOSPC:
            raise Unavailable("office.disk_full") from fault
        raise Unavailable("print.not_written", file=str(out), reason=why(fault)) from fault


def save_sheet(out: Path, title: str, header: Sequence[str], rows: Sequence[Sequence[Cell]], country: str = "") -> None:
    """As CSV or XLSX by the name of the file; in CSV amounts are plain numbers as the country's spreadsheets read them.

    Raises ``Refused("export.kind")`` and what ``save_paper`` raises.
    """
    kind = out.suffix.lower()
    if kind == ".csv":
        save_paper(
            out, csv_bytes(header, [[plain_cell(cell, country) for cell in row] for row in rows], between(country))
        )
    elif kind == ".xlsx":
        save_paper(out, xlsx_bytes(title, header, rows))
    else:
        raise Refused("export.kind", field="out", file=out.name)


def plain_cell(cell: Cell, country: str) -> Value:
    """What a cell says in CSV: an amount as a plain number that the country's spreadsheets read."""
    return plain_number(cell.amount, cell.currency, country) if isinstance(cell, Money) else cell
