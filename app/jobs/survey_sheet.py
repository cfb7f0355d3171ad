"""A first look at a member sheet: sheets, columns, samples, and the field each seems to be. It decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from app.exchange.dues_sheet.kinds import recognise_any
from app.exchange.dues_sheet.months import OWN_FIELDS, map_months
from app.exchange.dues_sheet.people import PEOPLE_FIELDS
from app.exchange.dues_sheet.receipts import RECEIPT_FIELDS, map_receipts
from app.exchange.members_sheet import map_columns, recognise
from app.exchange.members_sheet.columns import IGNORED, plain
from app.exchange.tabular import Header, SheetInfo, Table, open_table, sheets
from app.jobs.progress import Progress, silent
from app.models.base import settings
from app.models.base.errors import Refused
from app.models.base.values.dates import Period
from app.office import Office

_ROWS_LOOKED_AT: Final = 200
_SAMPLES: Final = 3


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column of the sheet: its letter and title, some of what it holds, the field proposed ("" = none)."""

    letter: str
    title: str
    samples: tuple[str, ...]
    proposed: str


@dataclass(frozen=True, slots=True)
class Survey:
    """What a file seems to hold. ``sheet`` is the one looked at ("" in a text file), ``about`` its rows from above.

    ``fields`` is what a column of an old book may be; empty for a list of members.
    """

    path: Path
    sheets: tuple[SheetInfo, ...]
    sheet: str
    columns: tuple[SheetColumn, ...]
    about: int
    notices: tuple[str, ...]
    fields: tuple[str, ...] = ()


def survey_sheet(office: Office, path: Path, sheet: str | None = None, progress: Progress = silent) -> Survey:
    """Opens the file and proposes a field for each column. Raises ``Refused`` or ``Unavailable`` as ``open_table``."""
    progress(0, 0, "import.reading")
    table = open_table(
        path, sheet=sheet, recognise=recognise, progress=lambda done, total: progress(done, total, "import.reading")
    )
    remembered = office.read(settings.get, settings.IMPORT_MAPPING)
    proposed = _proposed(table.headers, remembered)
    samples = _samples(table)
    columns = tuple(
        SheetColumn(header.letter, header.text, samples[header.index], proposed.get(header.index, IGNORED))
        for header in table.headers
    )
    visible = tuple(one for one in sheets(path) if one.visible)
    notices = tuple(notice.code for notice in table.notices)
    return Survey(path, visible, table.source.sheet or "", columns, table.about, notices)


def survey_book(office: Office, path: Path, kind: str, sheet: str | None, progress: Progress = silent) -> Survey:
    """The same of an old book ("months" or "receipts"): what each column seems to be, and what else it may be."""
    progress(0, 0, "import.reading")
    table = open_table(path, sheet=sheet, recognise=recognise_any)
    remembered = office.read(settings.get, settings.IMPORT_MAPPING)
    this_year = office.clock.today().year
    proposed = _receipt_columns(table, remembered)
    fields: tuple[str, ...] = (*RECEIPT_FIELDS, *PEOPLE_FIELDS)
    if kind == "months":
        proposed = _month_columns(table, remembered, this_year)
        years = {int(field[:4]) for field in proposed.values() if field[:2] == "20"} or {this_year - 1, this_year}
        months = [str(Period(year, month)) for year in sorted(years) for month in range(1, 13)]
        fields = (*PEOPLE_FIELDS, *OWN_FIELDS, *months)
    samples = _samples(table)
    columns = tuple(
        SheetColumn(header.letter, header.text, samples[header.index], proposed.get(header.index, IGNORED))
        for header in table.headers
    )
    return Survey(path, (), table.source.sheet or "", columns, table.about, (), fields)


def _month_columns(table: Table, remembered: dict[str, str], this_year: int) -> dict[int, str]:
    try:
        found = map_months(table, {}, remembered, this_year)
    except Refused:  # no months or no names yet: the person says which column is which
        return {i: field for i, field in _proposed(table.headers, remembered).items() if field in PEOPLE_FIELDS}
    people = {index: field for field, index in {**found.who.columns, **found.own}.items()}
    return people | {column.header.index: str(column.period) for column in found.months}


def _receipt_columns(table: Table, remembered: dict[str, str]) -> dict[int, str]:
    try:
        found = map_receipts(table, {}, remembered)
    except Refused:
        return {i: field for i, field in _proposed(table.headers, remembered).items() if field in PEOPLE_FIELDS}
    return {index: field for field, index in {**found.who.columns, **found.own}.items()}


def _proposed(headers: Sequence[Header], remembered: dict[str, str]) -> dict[int, str]:
    try:
        found = map_columns(headers, {}, remembered).columns
    except Refused:  # no column holds names yet: the person says which one does
        fields: dict[str, int] = {}
        for header in headers:
            field = remembered.get(plain(header.original), recognise(header.original))
            if field:
                fields.setdefault(field, header.index)
        found = fields
    return {index: field for field, index in found.items()}


def _samples(table: Table) -> list[tuple[str, ...]]:
    found: list[list[str]] = [[] for _ in table.headers]
    for row in islice(table.rows(), _ROWS_LOOKED_AT):
        for kept, cell in zip(found, row.cells, strict=False):
            text = " ".join(str(cell).split()) if cell is not None else ""
            if text and len(kept) < _SAMPLES and text not in kept:
                kept.append(text[:40])
    return [tuple(one) for one in found]
