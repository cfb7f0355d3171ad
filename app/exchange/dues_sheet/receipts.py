"""A sheet with a row for each receipt of the office's old book: its columns, and its rows as they were written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from app.exchange.dues_sheet.cells import CellReader
from app.exchange.dues_sheet.people import is_sum_line, with_people
from app.exchange.dues_sheet.periods import periods_in
from app.exchange.dues_sheet.titles import is_column, words_known
from app.exchange.members_sheet import DraftRow, Mapping, ReadingRules, map_columns, read_drafts, recognise
from app.exchange.members_sheet.columns import plain, resolved
from app.exchange.tabular import Cell, Table
from app.exchange.tabular.marks import Marks
from app.models.base.errors import Problem, Refused
from app.models.base.values.dates import Period, excel_serial, parse_date
from app.models.base.values.text import clean, fold
from app.models.dues.rules import Method

RECEIPT_FIELDS: Final = ("receipt", "date", "concept", "amount", "method", "void")
_NEEDED: Final = ("receipt", "date", "amount")
_LAST_NUMBER: Final = re.compile(r"(\d{1,12})\D*$")
_VOID: Final = re.compile(r"\banulad[oa]s?\b|\bsin efecto\b|^nul[oa]$")


@dataclass(frozen=True, slots=True)
class ReceiptsMapping:
    """Columns of the people (``who``) and of the receipt."""

    who: Mapping
    own: dict[str, int]


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """A receipt as the sheet has it; ``amount`` in minor units, ``periods`` the months its concept names."""

    person: DraftRow
    number: int | None
    number_text: str
    issued_on: date | None
    amount: int | None
    concept: str
    periods: tuple[Period, ...]
    method: Method
    void: bool
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]

    @property
    def line(self) -> int:
        return self.person.row.line


def map_receipts(table: Table, chosen: dict[str, str], remembered: dict[str, str]) -> ReceiptsMapping:
    """Decides which column is what; ``chosen`` maps a title or letter to a field (``""`` leaves it out).

    A bare "Nº" is the receipt's number where no other column is. Raises ``Refused``: "receipts_sheet.column_missing".
    """
    said = resolved(table.headers, chosen)
    own = {field: index for index, field in said.items() if field in RECEIPT_FIELDS}
    payer: int | None = None
    for header in table.headers:
        if header.index in said or not header.original:
            continue
        field = next((f for f in RECEIPT_FIELDS if f not in own and is_column(f, header.original)), None)
        if field is not None and (field != "void" or recognise(header.original) in (None, "status")):
            own[field] = header.index
        elif is_column("payer", header.original):
            payer = header.index
    bare = next((h.index for h in table.headers if plain(h.original) == "n" and h.index not in said), None)
    if "receipt" not in own and bare is not None:
        own["receipt"] = bare
    missing = [field for field in _NEEDED if field not in own]
    if missing:
        columns = ", ".join(header.text for header in table.headers)[:300]
        raise Refused("receipts_sheet.column_missing", field=missing[0], columns=columns)
    taken = {*own.values(), *(() if bare is None else (bare,))}
    blanked = [replace(h, original="") if h.index in taken else h for h in table.headers]
    people = {table.headers[i].text: field for i, field in said.items() if i not in taken}
    if payer is not None and not any(recognise(h.original) == "name" for h in blanked):
        people[table.headers[payer].text] = "name"
    return ReceiptsMapping(with_people(map_columns(blanked, people, remembered)), own)


def read_receipts(table: Table, mapping: ReceiptsMapping, rules: ReadingRules, marks: Marks) -> Iterator[ReceiptLine]:
    """Every row with a receipt; sums are passed over. A blank day is the one of the row above, as people write."""
    reader = _LineReader(table, mapping, rules, _merged_down(marks))
    for person in read_drafts(table, mapping.who, rules, every=True, also=tuple(mapping.own.values())):
        line = reader.read(person)
        if line is not None:
            yield line


def _merged_down(marks: Marks) -> dict[tuple[int, int], int]:
    """(row, column) to the first row, for cells merged over several rows of one column."""
    found = {}
    for one in marks.merged:
        if one.first_column == one.last_column:
            for row in range(one.first_row + 1, one.last_row + 1):
                found[row, one.first_column] = one.first_row
    return found


class _LineReader:
    """Reads one row after another; remembers the day and the merged cells above."""

    def __init__(
        self, table: Table, mapping: ReceiptsMapping, rules: ReadingRules, merged: AnyMapping[tuple[int, int], int]
    ) -> None:
        self._own = mapping.own
        self._headers = table.headers
        self._rules = rules
        self._merged = merged
        self._held: dict[tuple[int, int], Cell] = {}
        self._first_rows = {(first, column) for (_, column), first in merged.items()}
        self._amounts = CellReader(rules, "amount")
        self._day: date | None = None
        self._problems: list[Problem] = []
        self._warnings: list[Problem] = []

    def read(self, person: DraftRow) -> ReceiptLine | None:
        self._problems, self._warnings = list(person.row.problems), []
        text = clean(_shown(self._cell(person, "receipt")))
        found = _LAST_NUMBER.search(text)
        number = int(found[1]) if found else None
        if number is None and (is_sum_line(person) or not text):
            if is_sum_line(person) or not any(self._cell(person, f) not in (None, "") for f in ("amount", "date")):
                return None
            if any(_is_sum(cell) for cell in person.row.cells):
                return None
        if not number:
            self._object("receipt", "receipts_sheet.no_number", text=text[:40])
        concept = clean(_shown(self._cell(person, "concept")))
        void = self._void(person, concept)
        day = self._date(person)
        amount = self._amount(person, void)
        periods = tuple(periods_in(concept, day)) if day is not None else ()
        method = self._method(person)
        return ReceiptLine(
            person, number, text, day, amount, concept, periods, method, void,
            tuple(self._problems), tuple(self._warnings),
        )  # fmt: skip

    def _cell(self, person: DraftRow, field: str) -> Cell:
        index = self._own.get(field)
        if index is None:
            return None
        place = (person.row.row, index)
        cell = person.row.cells[index]
        if place in self._first_rows:
            self._held[place] = cell
        if cell in (None, "") and place in self._merged:
            return self._held.get((self._merged[place], index))
        return cell

    def _object(self, field: str, code: str, **params: str | int) -> None:
        self._problems.append(self._at(Problem(field, code, params)))

    def _at(self, problem: Problem) -> Problem:
        index = self._own.get(problem.field)
        if index is None:
            return problem
        header = self._headers[index]
        return replace(problem, params={**problem.params, "column": header.text, "letter": header.letter})

    def _void(self, person: DraftRow, concept: str) -> bool:
        said = fold(_shown(self._cell(person, "void"))).strip(" .")
        if said and (said in words_known().void or _VOID.search(said)):
            return True
        texts = (concept, person.draft.party.name, _shown(self._cell(person, "amount")))
        return any(_VOID.search(fold(text)) for text in texts)

    def _date(self, person: DraftRow) -> date | None:
        cell = self._cell(person, "date")
        if isinstance(cell, datetime):
            found: date | Problem = cell.date()
        elif isinstance(cell, date):
            found = cell
        elif isinstance(cell, (int, float)) and not isinstance(cell, bool):
            found = excel_serial(cell, date1904=self._rules.date1904)
        elif not clean(cell or "") if not isinstance(cell, bool) else True:
            if self._day is None:
                self._object("date", "receipts_sheet.no_date")
            else:
                shown = self._day.strftime("%d/%m/%Y")
                self._warnings.append(self._at(Problem("date", "receipts_sheet.day_above", {"day": shown})))
            return self._day
        else:
            found = parse_date(str(cell), today=self._rules.today)
        if isinstance(found, Problem):
            self._problems.append(self._at(replace(found, field="date")))
            return None
        if found > self._rules.today:
            self._object("date", "receipts_sheet.in_future", day=found.strftime("%d/%m/%Y"))
        self._day = found
        return found

    def _amount(self, person: DraftRow, void: bool) -> int | None:
        cell = self._cell(person, "amount")
        amount = self._amounts.amount(cell)
        if not amount and not void:
            self._object("amount", "receipts_sheet.no_amount", text=clean(_shown(cell))[:40] or "—")
        return amount or None

    def _method(self, person: DraftRow) -> Method:
        text = fold(_shown(self._cell(person, "method"))).strip(" .")
        method = words_known().methods.get(text)
        if method is None and text:
            method = next((m for word, m in words_known().methods.items() if len(word) > 3 and word in text), None)
            if method is None:
                self._warnings.append(self._at(Problem("method", "receipts_sheet.method_unknown", {"text": text[:40]})))
        return method or "cash"


def _shown(cell: Cell) -> str:
    if cell is None or isinstance(cell, bool):
        return "si" if cell else ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return f"{cell:%d/%m/%Y}" if isinstance(cell, date) else str(cell)


def _is_sum(cell: Cell) -> bool:
    return isinstance(cell, str) and fold(cell).startswith(("total", "suma", "subtotal"))
