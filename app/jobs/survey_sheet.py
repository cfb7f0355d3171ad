"""A first look at a member sheet: sheets, columns, samples, and the field each seems to be. It decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from app.exchange.members_sheet import map_columns, recognise
from app.exchange.members_sheet.columns import IGNORED, plain
from app.exchange.tabular import Header, SheetInfo, Table, open_table, sheets
from app.jobs.progress import Progress, silent
from app.models.base import settings
from app.models.base.errors import Refused
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
    """What a file seems to hold. ``sheet`` is the one looked at ("" in a text file), ``about`` its rows from above."""

    path: Path
    sheets: tuple[SheetInfo, ...]
    sheet: str
    columns: tuple[SheetColumn, ...]
    about: int
    notices: tuple[str, ...]


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
