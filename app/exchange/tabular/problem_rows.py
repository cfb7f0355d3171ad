"""Writing back the rows with problems, as they were with one column more that says why. No sentences here."""

from __future__ import annotations

import csv
import errno
import io
import os
import time
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path

from app.exchange.tabular.formulas import escaped
from app.exchange.tabular.table import Cell, Row, Table
from app.models.base.errors import Refused, Unavailable

_BETWEEN = " · "
_BUSY = {5, 32, 33}
"""WinError: access denied, sharing violation, lock violation: an antivirus or indexer, gone in a moment."""


def write_problems(path: Path, table: Table, bad: Iterable[tuple[Row, Sequence[str]]], *, column: str) -> int:
    """Writes each row and its sentences under ``column`` (the last); gives back how many rows.

    The delimiter of the original (";" for a workbook), UTF-8 with BOM, CRLF, cells that a spreadsheet would
    run or change with an apostrophe that ``open_table`` takes off again. The file appears whole or not at
    all. Raises Refused when ``path`` is the original, Unavailable when it cannot be written.
    """
    path = Path(path)
    if path.resolve() == table.source.path.resolve():
        raise Refused("import.problems_over_original", file=path.name)
    keep = len(table.headers)
    if keep and table.headers[-1].original.casefold() == column.casefold():
        keep -= 1  # a file of problems, mended in part and imported again
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=table.source.delimiter or ";", lineterminator="\r\n")
    writer.writerow([*(escaped(header.original) for header in table.headers[:keep]), column])
    rows = 0
    for row, sentences in bad:
        cells = (escaped(_text(cell, table.source.decimal)) for cell in row.cells[:keep])
        writer.writerow([*cells, escaped(_BETWEEN.join(sentences))])
        rows += 1
    _replace(path, text.getvalue().encode("utf-8-sig"))
    return rows


def _text(cell: Cell, decimal: str | None) -> str:
    """As the office would type it."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "si" if cell else "no"
    if isinstance(cell, float):
        shown = str(cell) if cell < 1e15 else f"{cell:.0f}"
        return shown if decimal == "." else shown.replace(".", ",")
    if isinstance(cell, datetime):
        return f"{cell:%d/%m/%Y %H:%M}"
    if isinstance(cell, date):
        return f"{cell:%d/%m/%Y}"
    return str(cell).replace("\0", "")


def _replace(path: Path, data: bytes) -> None:
    try:
        if not path.name:  # "/" or "."
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
        try:
            with temporary.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            _rename(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)
    except PermissionError:
        raise Unavailable("import.problems_busy", file=path.name) from None
    except (FileNotFoundError, NotADirectoryError):
        raise Unavailable("import.problems_no_folder", file=path.name, folder=str(path.parent)) from None
    except OSError as fault:
        code = "import.problems_disk_full" if fault.errno == errno.ENOSPC else "import.problems_not_written"
        raise Unavailable(code, file=path.name, number=fault.errno or 0) from fault


def _rename(temporary: Path, path: Path) -> None:
    for pause in (0.05, 0.1, 0.2, 0.4, 0.8):
        try:
            temporary.replace(path)
            return
        except OSError as fault:
            if getattr(fault, "winerror", None) not in _BUSY:
                raise
            time.sleep(pause)
    temporary.replace(path)
