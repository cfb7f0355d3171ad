"""What is this spreadsheet? Every sheet of a file with the kind it seems to be; the person may say otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.exchange.dues_sheet.kinds import SheetKind, kind_of_table, recognise_any
from app.exchange.tabular import open_table, sheets
from app.models.base.errors import Refused


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
