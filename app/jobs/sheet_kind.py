"""What is this spreadsheet? Every sheet of a file with the kind it seems to be; the person may say otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.exchange.dues_sheet.kinds import READ_KINDS, SheetKind, kind_of_table, recognise_any
from app.exchange.tabular import Table, open_table, sheets
from app.jobs.progress import Progress, silent
from app.jobs.survey_sheet import Survey, survey_sheet
from app.models.base.errors import Refused
from app.office import Office

_LOOKED_THROUGH: Final = 20_000


@dataclass(frozen=True, slots=True)
class SheetGuess:
    """A sheet ("" in a text file) and what it seems to be ("" = not recognised)."""

    sheet: str
    kind: SheetKind


def kind_of(path: Path, sheet: int | str | None = None) -> SheetKind:
    """The kind of a sheet; without one, of the sheet whose titles are known best. Raises as ``open_table``."""
    return kind_of_table(open_table(path, sheet=sheet, recognise=recognise_any))


def guesses(path: Path) -> list[SheetGuess]:
    """Every visible sheet with its kind, in the order of the file; a sheet without titles is not recognised."""
    names = [one.name for one in sheets(path) if one.visible]
    if not names:
        return [SheetGuess("", kind_of(path))]
    found = []
    for name in names:
        try:
            found.append(SheetGuess(name, kind_of(path, name)))
        except Refused as refusal:
            if refusal.code not in ("import.no_header", "import.empty"):
                raise
            found.append(SheetGuess(name, ""))
    return found


def other_lists(table: Table) -> list[str]:
    """Visible sheets of the same workbook that hold lists of members too and were not read.

    Not looked for in a large sheet: each look opens the whole workbook again.
    """
    if not table.source.sheet or table.about > _LOOKED_THROUGH:
        return []
    names = [one.sheet for one in guesses(table.source.path) if one.kind == "members"]
    return [name for name in names if name != table.source.sheet]


@dataclass(frozen=True, slots=True)
class Look:
    """A first look at a file: its sheets with their kinds, the one proposed, and its columns if it is a member list."""

    path: Path
    guesses: tuple[SheetGuess, ...]
    sheet: str
    kind: SheetKind
    survey: Survey | None
    about: int


def look_at(office: Office, path: Path, sheet: str | None = None, progress: Progress = silent) -> Look:
    """Proposes a sheet and its kind. A member list comes first: the other books speak of members.

    Raises ``Refused`` or ``Unavailable`` as ``open_table`` when no sheet can be understood.
    """
    progress(0, 0, "import.reading")
    found = guesses(path)
    chosen = next((one for one in found if sheet is not None and one.sheet == sheet), None) or _proposed(found)
    survey: Survey | None = None
    try:
        survey = survey_sheet(office, path, chosen.sheet or None, progress)
    except Refused:
        if chosen.kind in ("members", ""):
            raise
    about = survey.about if survey is not None else 0
    return Look(path, tuple(found), chosen.sheet, chosen.kind, survey, about)


def _proposed(found: list[SheetGuess]) -> SheetGuess:
    for kind in READ_KINDS:
        for one in found:
            if one.kind == kind:
                return one
    return found[0]
