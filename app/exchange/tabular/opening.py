"""The door: a path becomes a table or a refusal. Each kind of file is read in its own module."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.exchange.tabular import workbook
from app.exchange.tabular.delimited import open_delimited
from app.exchange.tabular.files import head_of, kind_of
from app.exchange.tabular.table import Decimal, Progress, SheetInfo, Table


def open_table(
    path: Path,
    *,
    sheet: int | str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    decimal: Decimal | None = None,
    recognise: Callable[[str], str | None],
    progress: Progress | None = None,
    titles: bool = True,
) -> Table:
    """The table in a CSV, XLSX, XLS or ODS file (told by content, not by extension).

    ``recognise`` gives the field a title stands for, or None; the row with most known titles is the header
    row, and the delimiter and (without ``sheet``) the sheet are those whose titles are known best. ``sheet``
    is a name or a number from 1. Without ``titles`` the file has none: columns are named by their letters and
    the first row is a row. ``encoding`` may be a Python codec, "ansi", or "utf-8-twice".
    ``progress(done, total)`` counts bytes. Raises ``Refused`` with a code ``import.*`` and ``Unavailable``
    when the file cannot be read.
    """
    path = Path(path)
    head = head_of(path)
    if kind_of(path, head) == "text":
        return open_delimited(
            path,
            head,
            encoding=encoding,
            delimiter=delimiter,
            decimal=decimal,
            recognise=recognise,
            progress=progress,
            titles=titles,
        )
    return workbook.open_sheet(
        path, sheet=sheet, decimal=decimal, recognise=recognise, progress=progress, titles=titles
    )


def sheets(path: Path) -> list[SheetInfo]:
    """The sheets of a workbook, to choose from; an empty list for a text file. Raises as ``open_table``."""
    path = Path(path)
    if kind_of(path, head_of(path)) == "text":
        return []
    return workbook.sheets(path)
