"""What a spreadsheet seems to be: register, months, receipts, attendance. A proposal; the person decides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from app.exchange.dues_sheet.titles import is_column, month_of, words_known
from app.exchange.members_sheet import recognise
from app.exchange.tabular import Header, Table
from app.models.base.values.text import fold

SheetKind = Literal["members", "months", "receipts", "attendance", "cash", "fair", ""]
"""``cash`` and ``fair`` are known by sight and not read yet; "" is no list we know."""

READ_KINDS: Final[tuple[SheetKind, ...]] = ("members", "months", "receipts", "attendance")
LEAST_MONTHS: Final = 3
_OWN_COLUMNS: Final = ("receipt", "date", "concept", "amount", "method", "void", "payer", "present", "income", "outgo")
_NAMES: Final = frozenset(("name", "surnames", "given_names", "trade_name"))


def recognise_any(title: str) -> str | None:
    """What a title stands for in any of the books; only for finding the row of titles."""
    month = month_of(title)
    if month is not None:
        return f"month {month}"
    found = recognise(title)
    return found or next((f"own {name}" for name in _OWN_COLUMNS if is_column(name, title)), None)


def kind_of_table(table: Table) -> SheetKind:
    """The kind a table's titles speak of; where they fit two, the words over it and its name decide."""
    titles = [header.original for header in table.headers if header.original]
    if len({month for title in titles if (month := month_of(title)) is not None}) >= LEAST_MONTHS:
        return "months"
    if numbered_months(table.headers):
        return "months"
    has = {name: any(is_column(name, title) for title in titles) for name in (*_OWN_COLUMNS, "stall")}
    names = bool(_NAMES & {recognise(title) for title in titles})
    said = _said(table)
    if has["income"] and has["outgo"]:
        return "cash"
    if has["stall"] and names:
        return "fair"
    if has["date"] and has["amount"] and (has["receipt"] or has["concept"] or has["method"] or said == "receipts"):
        return "receipts"
    if names and (has["present"] or said == "attendance"):
        return "attendance"
    return "members" if names else ""


def _said(table: Table) -> str:
    """What the letterhead, the sheet's name and the file's name call it."""
    above = " ".join(str(cell) for row in table.above for cell in row if cell not in (None, ""))
    text = fold(f"{above} {table.source.sheet or ''} {table.source.path.stem}".replace("_", " ").replace("-", " "))
    return next((kind for kind, pattern in words_known().titles if pattern.search(text)), "")


def numbered_months(headers: Sequence[Header]) -> dict[int, int]:
    """Column to month where an office writes 1 to 12 over its months; empty unless all twelve stand in a row."""
    texts = [header.original.strip().lstrip("0") for header in headers]
    wanted = [str(month) for month in range(1, 13)]
    for start in range(len(texts) - 11):
        if texts[start : start + 12] == wanted:
            return {start + at: at + 1 for at in range(12)}
    return {}
