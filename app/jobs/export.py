"""The register out to a spreadsheet (CSV or XLSX by the name of the file), with nothing a spreadsheet would run."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from app.exchange.tables_out import Cell, Value, between, csv_bytes, xlsx_bytes
from app.jobs.list_columns import ListColumn, chosen_columns, title
from app.jobs.progress import Progress, silent
from app.messages import words
from app.messages.system import why
from app.models.base.errors import Refused, Unavailable
from app.models.base.safe_write import write_safely
from app.models.base.values.money import Money, format_number
from app.models.dues.queries import Position, positions
from app.models.dues.register_list import ListWish
from app.models.dues.register_then import lines_then, listed_then
from app.models.members.queries import MemberRow, member_ids, members_by_id
from app.models.privacy.requests import without_blocked
from app.office import Office

_AT_ONCE: Final = 2_000


def export_members(
    office: Office,
    out: Path,
    *,
    columns: Sequence[str] = (),
    search: str = "",
    ids: Sequence[int] | None = None,
    as_of: date | None = None,
    progress: Progress = silent,
) -> int:
    """Writes the members that match, or those of ``ids`` in their order; returns how many.

    Members whose data are blocked stay out. With ``as_of`` category, status and debt are those of that day, and who
    did not belong by then is left out.

    ``columns`` are keys of ``list_columns``, the usual ones when empty. Amounts are numbers in a workbook, in CSV
    they are written as the country writes them. Raises ``Refused("export.column_unknown" | "export.kind")``
    and ``Unavailable("export.not_written")``.
    """
    chosen = chosen_columns(columns)
    wanted = office.read(without_blocked, _wanted(office, search, as_of) if ids is None else list(ids))
    cells = list_cells(office, chosen, wanted, progress, as_of)
    write_sheet(office, out, [title(column.key) for column in chosen], cells)
    return len(cells)


def _wanted(office: Office, search: str, as_of: date | None) -> list[int]:
    if as_of is None:
        return office.read(member_ids, search)
    return office.read(listed_then, search, ListWish(), as_of)


def list_cells(
    office: Office,
    columns: Sequence[ListColumn],
    ids: Sequence[int],
    progress: Progress = silent,
    as_of: date | None = None,
) -> list[list[Cell]]:
    """The cells of these members, a row each in their order; amounts are ``Money``."""
    figures = any(column.figure for column in columns)
    cells: list[list[Cell]] = []
    for start in range(0, len(ids), _AT_ONCE):
        progress(start, len(ids), "import.writing")
        page = list(ids[start : start + _AT_ONCE])
        if as_of is not None:
            lines = office.read(lines_then, page, as_of)
            stands = {one: line.position for one, line in lines.items()}
            rows = [line.member for line in lines.values()]
        else:
            stands = office.read(positions, page) if figures else {}
            rows = office.read(members_by_id, page)
        cells += [[_cell(office, column, row, stands.get(row.id)) for column in columns] for row in rows]
    return cells


def write_sheet(office: Office, out: Path, header: list[str], cells: list[list[Cell]]) -> None:
    """As CSV or XLSX by the file's name. Raises ``Refused("export.kind")``, ``Unavailable("export.not_written")``."""
    _write(out, _bytes(office, out, header, cells))


def _cell(office: Office, column: ListColumn, row: MemberRow, stand: Position | None) -> Cell:
    if column.text is not None:
        return column.text(row, office.facts.country)
    if stand is None:
        return ""
    if column.key == "standing":
        return words(f"standing.{stand.standing}")
    if column.key == "months":
        return stand.months
    return Money(stand.balance, office.facts.currency)


def _bytes(office: Office, out: Path, header: list[str], cells: list[list[Cell]]) -> bytes:
    kind = out.suffix.lower()
    if kind == ".csv":
        rows = ([written(office, cell) for cell in row] for row in cells)
        return csv_bytes(header, rows, between(office.facts.country))
    if kind == ".xlsx":
        return xlsx_bytes(words("export.sheet"), header, cells)
    raise Refused("export.kind", field="out", file=out.name)


def written(office: Office, cell: Cell) -> Value:
    """An amount as the country writes it; anything else as it is."""
    return format_number(cell.amount, cell.currency, office.facts.country) if isinstance(cell, Money) else cell


def _write(out: Path, data: bytes) -> None:
    try:
        write_safely(out, data)
    except OSError as fault:
        raise Unavailable("export.not_written", file=str(out), reason=why(fault)) from fault
