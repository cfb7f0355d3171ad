"""A sheet with a row for each member and a column for each month: which column is what, and its rows as cells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.exchange.dues_sheet.cells import CellReader, Said
from app.exchange.dues_sheet.kinds import numbered_months
from app.exchange.dues_sheet.people import is_sum_line, with_people
from app.exchange.dues_sheet.titles import is_column, month_of, year_in
from app.exchange.members_sheet import DraftRow, Mapping, ReadingRules, map_columns, read_drafts
from app.exchange.members_sheet.columns import resolved
from app.exchange.tabular import Cell, Header, Table
from app.exchange.tabular.marks import Marks
from app.models.base.errors import Refused
from app.models.base.values.dates import Period

OWN_FIELDS: Final = ("total", "debt", "fee")
_PERIOD: Final = re.compile(r"20\d\d-(?:0[1-9]|1[0-2])")


@dataclass(frozen=True, slots=True)
class MonthColumn:
    """A column that stands for a month."""

    header: Header
    period: Period


@dataclass(frozen=True, slots=True)
class MonthsMapping:
    """Columns of the people (``who``), of the months, and of what the sheet sums up itself."""

    who: Mapping
    months: tuple[MonthColumn, ...]
    own: dict[str, int]

    @property
    def years(self) -> tuple[int, ...]:
        return tuple(sorted({column.period.year for column in self.months}))


@dataclass(frozen=True, slots=True)
class MonthsRow:
    """A row: who it speaks of, what each month's cell says, the sheet's own sums (minor units, ``None`` = blank)."""

    person: DraftRow
    cells: tuple[Said, ...]
    total: int | None
    debt: int | None
    fee: int | None

    @property
    def line(self) -> int:
        return self.person.row.line


def map_months(
    table: Table, chosen: dict[str, str], remembered: dict[str, str], year: int | None = None
) -> MonthsMapping:
    """Decides which column is which month and who the rows speak of.

    ``chosen`` maps a title or column letter to a field of the register, "total", "debt", "fee", a month
    ("2025-03") or "" (not used). The year is the title's own, else the one written over the column, else ``year``,
    else the one in the sheet's or file's name. Raises ``Refused``: "months.none", "months.year_unknown", and those of
    ``map_columns``.
    """
    said = resolved(table.headers, chosen)
    months: dict[int, Period] = {i: Period.parse(field) for i, field in said.items() if _PERIOD.fullmatch(field)}
    numbered = numbered_months(table.headers)
    found = {
        header.index: (None, numbered[header.index]) if header.index in numbered else month_of(header.original)
        for header in table.headers
        if header.index not in said
    }
    months |= _dated(table, {index: month for index, month in found.items() if month is not None}, year)
    if not months:
        raise Refused("months.none", file=table.source.name)
    own = {field: i for i, field in said.items() if field in OWN_FIELDS}
    for header in table.headers:
        if header.index in months or header.index in said:
            continue
        for field in OWN_FIELDS:
            if field not in own and header.index > 0 and is_column(field, header.original):
                own[field] = header.index
                break
    taken = set(months) | set(own.values())
    blanked = [replace(h, original="") if h.index in taken else h for h in table.headers]
    people = {table.headers[i].text: field for i, field in said.items() if i not in taken}
    who = with_people(map_columns(blanked, people, remembered))
    columns = tuple(MonthColumn(table.headers[i], period) for i, period in sorted(months.items()))
    return MonthsMapping(who, columns, own)


def _dated(table: Table, found: dict[int, tuple[int | None, int]], year: int | None) -> dict[int, Period]:
    """Each month with its year; after December another January belongs to the year after."""
    named = year or year_in(table.source.sheet or "") or year_in(table.source.path.stem)
    result: dict[int, Period] = {}
    before: Period | None = None
    for index, (own, month) in sorted(found.items()):
        known = own or _year_over(table, index) or named
        if known is None:
            raise Refused("months.year_unknown", field="year", file=table.source.name)
        period = Period(known, month)
        if before is not None and period <= before and own is None:
            period = Period(before.year + (month <= before.month), month)
        if period in result.values():
            raise Refused("months.twice", field="mapping", month=period.label(), column=table.headers[index].letter)
        result[index] = before = period
    return result


def _year_over(table: Table, index: int) -> int | None:
    """The year in the rows over a column: in the nearest filled cell at its place or to the left (merged cells)."""
    for row in reversed(table.above):
        for cell in reversed(row[: index + 1]):
            if cell in (None, ""):
                continue
            if (found := year_in(cell)) is not None:
                return found
            break
    return None


def read_months(
    table: Table, mapping: MonthsMapping, rules: ReadingRules, marks: Marks, numbers: str
) -> Iterator[MonthsRow]:
    """Every row that speaks of somebody; sums at the end are passed over. ``numbers`` as in ``CellReader``."""
    reader = CellReader(rules, numbers)
    across = _merged_across(marks, mapping)
    headings = _headings(marks, mapping)
    name_column = min(mapping.who.columns.values(), default=0)
    # A total without its result only compares less; a month or the fee without one says nothing.
    fee = [at for field, at in mapping.own.items() if field == "fee"]
    needed = [*(column.header.index for column in mapping.months), *fee]
    for person in read_drafts(table, mapping.who, rules, also=needed):
        row = person.row
        if is_sum_line(person) or row.row in headings:
            continue
        fills = marks.fills.get(row.row, {})
        of_row = fills.get(name_column, "")  # a whole row in one colour is a stripe or a note on the member
        cells = []
        spread: tuple[int, Said] | None = None
        for at, column in enumerate(mapping.months):
            if spread is not None and at <= spread[0]:
                cells.append(replace(spread[1], follows=True))
                continue
            fill = fills.get(column.header.index, "")
            said = reader.read(row.cells[column.header.index], column.period, "" if fill == of_row else fill)
            last = across.get((row.row, at), at)
            spread = (last, said) if last > at else None
            cells.append(replace(said, covers=last - at + 1))
        sums = {field: reader.amount(_cell(row.cells, mapping.own.get(field))) for field in OWN_FIELDS}
        yield MonthsRow(person, tuple(cells), sums["total"], sums["debt"], sums["fee"])


def _headings(marks: Marks, mapping: MonthsMapping) -> frozenset[int]:
    """Rows with one text merged over names and months: "SOCIOS ACTIVOS", the name of a branch."""
    first = min((column.header.index for column in mapping.months), default=0)
    names = max((at for at in mapping.who.columns.values() if at < first), default=0)
    return frozenset(one.first_row for one in marks.merged if one.first_column <= names and one.last_column >= first)


def _cell(cells: Sequence[Cell], index: int | None) -> Cell:
    return None if index is None else cells[index]


def _merged_across(marks: Marks, mapping: MonthsMapping) -> dict[tuple[int, int], int]:
    """(row, first month) to last month, by position, of cells merged over several months."""
    places = {column.header.index: at for at, column in enumerate(mapping.months)}
    found = {}
    for one in marks.merged:
        inside = [places[c] for c in range(one.first_column, one.last_column + 1) if c in places]
        if len(inside) > 1:
            for row in range(one.first_row, one.last_row + 1):
                found[row, inside[0]] = inside[-1]
    return found
