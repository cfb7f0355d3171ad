"""The list of members as it stands on the screen, out to a workbook. The whole register is ``export``'s."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from app.exchange.tables_out import Value, xlsx_bytes
from app.jobs.progress import Progress, silent
from app.messages import words
from app.models.base.errors import Unavailable
from app.models.base.safe_write import write_safely
from app.models.base.values.dates import format_iso
from app.models.base.values.money import currency
from app.models.dues.register_list import RegisterLine, register_lines
from app.office import Office

_AT_ONCE: Final = 2_000
_FIELDS: Final = ("number", "name", "tax_id", "phone", "trade", "category", "joined_on", "district")


def list_to_workbook(office: Office, ids: Sequence[int], out: Path, progress: Progress = silent) -> int:
    """Writes these members in this order, with standing and debt; returns how many. Raises ``Unavailable``."""
    titles = [words(f"field.{name}") for name in _FIELDS]
    header = [text[:1].upper() + text[1:] for text in (*titles, words("col.standing"), words("col.balance"))]
    rows: list[list[Value]] = []
    for start in range(0, len(ids), _AT_ONCE):
        progress(start, len(ids), "import.writing")
        page = list(ids[start : start + _AT_ONCE])
        lines = office.read(register_lines, page)
        rows += [_cells(office, lines[one]) for one in page if one in lines]
    try:
        write_safely(out, xlsx_bytes(words("export.sheet"), header, rows))
    except OSError as fault:
        raise Unavailable("export.not_written", file=str(out), reason=fault.strerror or "") from fault
    return len(rows)


def _cells(office: Office, line: RegisterLine) -> list[Value]:
    row = line.member
    document, phone = row.tax_id or row.tax_raw, row.phone_raw or row.phone
    texts = (row.number, row.name, document, phone, row.trade, row.category)
    balance: Value = line.position.balance
    if currency(office.facts.currency).exponent:  # a workbook's number would need a format of its own
        balance = f"{line.position.balance / 10 ** currency(office.facts.currency).exponent:.2f}"
    return [*texts, format_iso(row.joined_on), row.district, words(f"standing.{line.position.standing}"), balance]
