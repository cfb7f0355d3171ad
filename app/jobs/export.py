"""The register out to a spreadsheet (CSV or XLSX by the name of the file), with nothing a spreadsheet would run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from app.exchange.tables_out import Cell, Value, csv_bytes, xlsx_bytes
from app.jobs.progress import Progress, silent
from app.messages import words
from app.messages.system import why
from app.models.base.errors import Refused, Unavailable
from app.models.base.safe_write import write_safely
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money, format_number
from app.models.dues.queries import Position, positions
from app.models.members.queries import MemberRow, member_ids, members_by_id
from app.models.privacy.requests import without_blocked
from app.office import Office

_COLUMNS: Final[dict[str, Callable[[MemberRow], str]]] = {
    "number": lambda m: m.number,
    "name": lambda m: m.name,
    "trade_name": lambda m: m.trade_name,
    "tax_id": lambda m: m.tax_id or m.tax_raw,
    "category": lambda m: m.category,
    "status": lambda m: words(f"status.{m.status}"),
    "joined_on": lambda m: format_iso(m.joined_on),
    "phone": lambda m: m.phone_raw or m.phone,
    "phone2": lambda m: m.phone2_raw or m.phone2,
    "email": lambda m: m.email,
    "address": lambda m: m.address,
    "locality": lambda m: m.locality,
    "district": lambda m: m.district,
    "region": lambda m: m.region,
    "trade": lambda m: m.trade,
    "notes": lambda m: m.notes,
}
_FIGURES: Final = ("standing", "months", "balance")
COLUMNS: Final = (*_COLUMNS, *_FIGURES)
USUAL: Final = ("number", "name", "tax_id", "category", "status", "joined_on", "trade", "district")
"""Without being asked no telephone and no debt: the list may be passed on."""
AS_SEEN: Final = (
    *("number", "name", "tax_id", "phone", "trade", "category", "joined_on", "district"),
    "standing",
    "balance",
)
"""The list of the window, which its people see with telephones and debts."""
PERSONAL: Final = frozenset(("name", "tax_id", "phone", "phone2", "email", "address", "notes"))
"""Data of a person: whoever makes the list is told that they leave the office."""
_AT_ONCE: Final = 2_000


def export_members(
    office: Office,
    out: Path,
    *,
    columns: Sequence[str] = (),
    search: str = "",
    ids: Sequence[int] | None = None,
    progress: Progress = silent,
) -> int:
    """Writes the members that match, or those of ``ids`` in their order; returns how many.

    Members whose data are blocked stay out.

    ``columns`` are names of ``COLUMNS``, the usual ones when empty. Amounts are numbers in a workbook, in CSV
    they are written as the country writes them. Raises ``Refused("export.column_unknown" | "export.kind")``
    and ``Unavailable("export.not_written")``.
    """
    chosen = columns or USUAL
    for name in chosen:
        if name not in COLUMNS:
            raise Refused("export.column_unknown", field="columns", name=name, names=", ".join(COLUMNS))
    wanted = office.read(without_blocked, office.read(member_ids, search) if ids is None else list(ids))
    figures = not set(chosen).isdisjoint(_FIGURES)
    cells: list[list[Cell]] = []
    for start in range(0, len(wanted), _AT_ONCE):
        progress(start, len(wanted), "import.writing")
        page = wanted[start : start + _AT_ONCE]
        stands = office.read(positions, page) if figures else {}
        rows = office.read(members_by_id, page)
        cells += [[_cell(office, name, row, stands.get(row.id)) for name in chosen] for row in rows]
    _write(out, _bytes(office, out, [title(name) for name in chosen], cells))
    return len(cells)


def personal_titles(columns: Sequence[str]) -> list[str]:
    """The titles of those columns that hold data of a person."""
    return [title(name) for name in columns or USUAL if name in PERSONAL]


def title(column: str) -> str:
    """The title of a column, as a sheet shows it."""
    text = words(f"col.{column}" if column in _FIGURES else f"field.{column}")
    return text[:1].upper() + text[1:]


def _cell(office: Office, name: str, row: MemberRow, stand: Position | None) -> Cell:
    if stand is None or name not in _FIGURES:
        return _COLUMNS[name](row)
    if name == "standing":
        return words(f"standing.{stand.standing}")
    if name == "months":
        return stand.months
    return Money(stand.balance, office.facts.currency)


def _bytes(office: Office, out: Path, header: list[str], cells: list[list[Cell]]) -> bytes:
    kind = out.suffix.lower()
    if kind == ".csv":
        return csv_bytes(header, ([_written(office, cell) for cell in row] for row in cells))
    if kind == ".xlsx":
        return xlsx_bytes(words("export.sheet"), header, cells)
    raise Refused("export.kind", field="out", file=out.name)


def _written(office: Office, cell: Cell) -> Value:
    return format_number(cell.amount, cell.currency, office.facts.country) if isinstance(cell, Money) else cell


def _write(out: Path, data: bytes) -> None:
    try:
        write_safely(out, data)
    except OSError as fault:
        raise Unavailable("export.not_written", file=str(out), reason=why(fault)) from fault
