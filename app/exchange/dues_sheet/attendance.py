"""A roll of an assembly: who was listed and who was there. Meetings come with their own room; nothing is kept here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.exchange.dues_sheet.people import is_sum_line, with_people
from app.exchange.dues_sheet.titles import is_column
from app.exchange.members_sheet import DraftRow, Mapping, ReadingRules, map_columns, read_drafts
from app.exchange.tabular import Cell, Table
from app.models.base.values.text import fold

_ABSENT: Final = frozenset(("", "no", "n", "a", "ausente", "-", "--", "f", "falta", "falto", "0", "false"))


@dataclass(frozen=True, slots=True)
class RollLine:
    """A line of the roll; ``present`` is ``None`` when the sheet has no column for it (a printed, blank roll)."""

    person: DraftRow
    present: bool | None


def map_attendance(table: Table, chosen: dict[str, str], remembered: dict[str, str]) -> tuple[Mapping, int | None]:
    """Columns of the people, and the one with the signature or mark. Raises as ``map_columns``."""
    mark = next((h.index for h in table.headers if h.original and is_column("present", h.original)), None)
    return with_people(map_columns(table.headers, chosen, remembered)), mark


def read_roll(table: Table, mapping: Mapping, mark: int | None, rules: ReadingRules) -> Iterator[RollLine]:
    for person in read_drafts(table, mapping, rules):
        if not is_sum_line(person):
            yield RollLine(person, None if mark is None else _there(person.row.cells[mark]))


def _there(cell: Cell) -> bool:
    if isinstance(cell, (bool, int, float)):
        return bool(cell)
    return fold(str(cell or "")).strip(" .") not in _ABSENT
