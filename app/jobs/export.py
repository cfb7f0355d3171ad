"""The register out to a spreadsheet (CSV or XLSX by the name of the file), with nothing a spreadsheet would run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from app.exchange.tables_out import Value, csv_bytes, xlsx_bytes
from app.jobs.register import rows_of
from app.messages import words
from app.messages.system import why
from app.models.base.errors import Refused, Unavailable
from app.models.base.safe_write import write_safely
from app.models.base.values.dates import format_iso
from app.models.base.values.money import format_number
from app.models.dues.queries import Position, positions
from app.models.members.queries import MemberRow, member_ids
from app.office import Office

_COLUMNS: Final[dict[str, Callable[[MemberRow], str]]] = {
    "number": lambda m: m.number,
    "name": lambda m: m.name,
    "trade_name": lambda m: m.trade_name,
    "tax_id": lambda m: m.tax_id or m.tax_raw,
    "category": lambda m: m.category,
    "status": lambda m: words(f"status.{m.status}"),
    "joined_on": lambda m: format_iso(m.joined_on),
    "phone": lambda m: m.phone_raw,
    "phone2": lambda m: m.phone2_raw,
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


def export_members(office: Office, out: Path, *, columns: tuple[str, ...] = (), search: str = "") -> int:
    """Writes the members that match; returns how many. ``columns`` are names of ``COLUMNS``, usual ones when empty.

    Amounts are written as the country writes them. Raises ``Refused("export.column_unknown" | "export.kind")`` and
    ``Unavailable("export.not_written")``.
    """
    chosen = columns or USUAL
    for name in chosen:
        if name not in COLUMNS:
            raise Refused("export.column_unknown", field="columns", name=name, names=", ".join(COLUMNS))
    rows = rows_of(office, office.read(member_ids, search))
    stands = office.read(positions) if set(chosen) & set(_FIGURES) else {}
    header = [title(name) for name in chosen]
    cells = [[_cell(office, name, row, stands.get(row.id)) for name in chosen] for row in rows]
    _write(out, _bytes(out, header, cells))
    return len(rows)


def title(column: str) -> str:
    """The title of a column, as a sheet shows it."""
    text = words(f"col.{column}" if column in _FIGURES else f"field.{column}")
    return text[:1].upper() + text[1:]


def _cell(office: Office, name: str, row: MemberRow, stand: Position | None) -> Value:
    if stand is None or name not in _FIGURES:
        return _COLUMNS[name](row)
    if name == "standing":
        return words(f"standing.{stand.standing}")
    if name == "months":
        return stand.months
    return format_number(stand.balance, office.facts.currency, office.facts.country)


def _bytes(out: Path, header: list[str], cells: list[list[Value]]) -> bytes:
    kind = out.suffix.lower()
    if kind == ".csv":
        return csv_bytes(header, cells)
    if kind == ".xlsx":
        return xlsx_bytes(words("export.sheet"), header, cells)
    raise Refused("export.kind", field="out", file=out.name)


def _write(out: Path, data: bytes) -> None:
    try:
        write_safely(out, data)
    except OSError as fault:
        raise Unavailable("export.not_written", file=str(out), reason=why(fault)) from fault
