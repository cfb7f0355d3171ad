"""What the verbs that bring a sheet in share: columns and sheet as typed, the copy before, rows shown, how it ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import click

from app.cli.output import show, tell
from app.messages import say, words
from app.models.base.errors import GremialError
from app.office import Office

SHOWN_ROWS: Final = 40
PARTLY: Final = 4
_REFUSED: Final = 1


def column_pairs(mapping: Sequence[str]) -> dict[str, str] | None:
    """``COL=FIELD`` as typed; ``None`` when nothing was. Raises ``click.UsageError``."""
    pairs = {}
    for said in mapping:
        column, equals, field = said.rpartition("=")
        if not equals or not column.strip():
            raise click.UsageError(words("cli.map_form", text=said[:60]))
        pairs[column.strip()] = field.strip()
    return pairs or None


def sheet_choice(sheet: str | None) -> str | int | None:
    """A sheet by its place or by its name."""
    return int(sheet) if sheet is not None and sheet.isdecimal() else sheet


def copy_before(office: Office) -> None:
    """A proven copy before anything is written; where none can be made that is said and the import goes on."""
    from app.jobs import backup

    try:
        backup.before_import(office)
    except GremialError as fault:
        tell(say(fault))


def show_rows(title: str, rows: Sequence[tuple[int, str, list[str]]]) -> None:
    """Line, name and reasons of the first rows under a title; nothing where there are none."""
    if not rows:
        return
    show("", words(title, count=len(rows)))
    for line, name, why in rows[:SHOWN_ROWS]:
        show(f"  {words('cli.line', line=line)} {name[:60]}: {' · '.join(why)}")
    show_rest(len(rows))


def show_rest(count: int) -> None:
    """How many rows there are beyond those shown."""
    if count > SHOWN_ROWS:
        show(f"  {words('cli.and_more', count=count - SHOWN_ROWS)}")


def show_end(batch: int | None, *, dry_run: bool) -> None:
    """Whether something was written, and the step by which it is taken back."""
    if dry_run:
        show("", words("cli.import_dry"))
    elif batch is None:
        show("", words("cli.import_nothing"))
    else:
        show("", words("cli.import_done", batch=batch))


def exit_code(rows: int, problems: int) -> int:
    """0 when every row came in, 1 when none did, 4 in between."""
    if not problems:
        return 0
    return PARTLY if problems < rows else _REFUSED
