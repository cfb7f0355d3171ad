"""What the command line prints: results (words or one JSON value) on stdout, messages on stderr."""

from __future__ import annotations

import dataclasses
import io
import json
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.messages import words

if TYPE_CHECKING:
    from app.jobs.agreements.report_table import CaseReport


def prepare_streams() -> None:
    """UTF-8 whatever the console's code page is: a redirected stdout on Windows would be cp1252."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def tell(text: str) -> None:
    """A message to the person: stderr."""
    click.echo(text, err=True)


def show(*lines: str) -> None:
    """A result in words: stdout."""
    for line in lines:
        click.echo(line)


def show_json(value: object) -> None:
    """The one JSON value of a call; dataclasses as objects, days as ISO text, paths as text."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2, default=_plain))


def show_file(as_json: bool, path: Path, **more: object) -> None:
    """The result of a verb that wrote a file: its path, for a program with what else there is to know of it."""
    if as_json:
        show_json({"file": path, **more})
    else:
        show(words("cli.file_written", path=str(path)))


def show_report(as_json: bool, found: CaseReport, out: Path | None) -> None:
    """A report as a table, its numbers at their right edge, and the file it was written to as well."""
    if as_json:
        show_json({"title": found.title, "columns": found.header, "rows": found.rows})
        return
    edges = [at in found.numbers for at in range(len(found.header))]
    rows = [["" if cell is None else str(cell) for cell in row] for row in found.rows]
    show(found.title, found.subtitle, "", *aligned(found.header, rows, edges))
    if out is not None:
        show("", words("cli.file_written", path=str(out)))


def _plain(value: object) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (Path, bytes)):
        return str(value) if isinstance(value, Path) else value.hex()
    if isinstance(value, Iterable):
        return list(value)
    raise TypeError(type(value).__name__)


def heading(name: str) -> str:
    """The title of a column."""
    return words(name if "." in name else f"col.{name}")


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], right: Sequence[str] = ()) -> list[str]:
    """Aligned lines under Spanish titles; ``columns`` are names for ``col.*``, those in ``right`` end at their edge."""
    return aligned([heading(name) for name in columns], rows, [name in right for name in columns])


def aligned(titles: Sequence[str], rows: Iterable[Sequence[str]], edges: Sequence[bool]) -> list[str]:
    """Aligned lines under titles that are words already; ``edges`` says which columns end at their right edge."""
    cells = [list(titles), *([_one_line(cell) for cell in row] for row in rows)]
    widths = [max(_width(line[at]) for line in cells) for at in range(len(titles))]
    lines = [_line(line, widths, edges) for line in cells]
    rule = "  ".join("-" * width for width in widths)
    return [lines[0], rule, *lines[1:]]


def _line(cells: Sequence[str], widths: Sequence[int], edges: Sequence[bool]) -> str:
    parts = []
    for cell, width, right in zip(cells, widths, edges, strict=True):
        gap = " " * (width - _width(cell))
        parts.append(gap + cell if right else cell + gap)
    return "  ".join(parts).rstrip()


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _width(text: str) -> int:
    """Letters as a terminal counts them: g̃ is two characters and one column."""
    return sum(not unicodedata.combining(character) for character in text)
