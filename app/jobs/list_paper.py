"""A list of members with the columns somebody chose, on paper or as a sheet: what leaves is said before."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, Literal, TypeVar

from app.exchange.tables_out import Cell
from app.jobs.export import list_cells, write_sheet, written
from app.jobs.grouping import grouped
from app.jobs.letterhead import letterhead
from app.jobs.list_columns import BY_KEY, USUAL, ListColumn, chosen_columns, personal_titles, title
from app.jobs.papers import paper_of, save_paper
from app.jobs.print_people import Drawn, LeftOut, need_somebody, people
from app.messages import words
from app.models.base.errors import Refused
from app.models.base.values.dates import format_date
from app.models.base.values.text import clean
from app.models.members.queries import MemberRow, status_as_of
from app.office import Office
from app.reports.member_list import MemberList, draw_member_list
from app.reports.member_texts import member_texts
from app.reports.paper import Paper
from app.reports.table import Column

R = TypeVar("R")
Group = Literal["", "category", "district", "trade", "standing"]
GROUPS: Final[tuple[Group, ...]] = ("", "category", "district", "trade", "standing")
ON_PAPER: Final = ("number", "name", "category", "trade", "district")
"""What a list on paper shows until somebody chooses."""
_MOST_BLANK: Final = 4
_UPRIGHT: Final = 5  # columns an upright sheet holds without crowding
_BY_HAND: Final = 32.0  # mm of a column that is filled in by hand
_RIGHT: Final = frozenset(("months", "balance"))
_SHORT: Final = frozenset(("number", "joined_on", "tax_id", "phone", "phone2", *_RIGHT))
"""Columns that need no more room than their longest text."""


@dataclass(frozen=True, slots=True)
class ListPaper:
    """``columns`` are keys of ``list_columns``; ``blank`` the titles of columns to fill in by hand.

    ``title`` replaces the usual one; ``lying`` turns the sheet, ``None`` lets the columns decide. A list with ``ended``
    members keeps those who left. ``day`` is a past day whose categories, standings and debts it shows; who did
    not belong by then is not on it.
    """

    columns: tuple[str, ...] = ON_PAPER
    group: Group = ""
    blank: tuple[str, ...] = ()
    title: str = ""
    lying: bool | None = None
    ended: bool = False
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Leaving:
    """What would leave the office with a list: titles of its personal columns, how many members, who stays out."""

    personal: tuple[str, ...]
    count: int
    left_out: tuple[LeftOut, ...]


def foreseen(office: Office, ids: Sequence[int], wish: ListPaper) -> Leaving:
    """Said before a list is made. Raises ``Refused("export.column_unknown" | "list.group" | "list.blank")``."""
    columns = _columns(wish)
    rows, out = _members(office, ids, wish)
    return Leaving(tuple(personal_titles([column.key for column in columns])), len(rows), out)


def draw_list_paper(office: Office, ids: Sequence[int], wish: ListPaper, paper: Paper | None = None) -> Drawn:
    """The list as a PDF, in the order of ``ids`` within each group.

    Raises what ``foreseen`` raises, "print.nobody" and "print.nobody_left".
    """
    columns, texts = _columns(wish), member_texts(office.facts.country)
    kept, out = _kept(office, ids, wish)
    blanks = [clean(one) for one in wish.blank if clean(one)]
    rows = [
        [*(str(written(office, cell) or "") for cell in row), *("" for _ in blanks)]
        for row in list_cells(office, columns, kept, as_of=wish.day)
    ]
    groups = _grouped(office, wish, kept, rows)
    titles = [Column(title(c.key), "right" if c.key in _RIGHT else "left", wraps=c.key not in _SHORT) for c in columns]
    many = len(columns) + len(blanks)
    wanted = MemberList(
        head=letterhead(office),
        title=clean(wish.title) or texts.list_title,
        columns=(*titles, *(Column(one, least=_BY_HAND) for one in blanks)),
        groups=[
            (texts.list_group_rows.format(group=name, count=len(some)) if name else "", some) for name, some in groups
        ],
        subtitle=texts.directory_day.format(day=format_date(wish.day or office.clock.today())),
        day=office.clock.today(),
        landscape=many > _UPRIGHT if wish.lying is None else wish.lying,
        by_hand=bool(blanks),
    )
    buffer = io.BytesIO()
    pages = draw_member_list(wanted, paper or paper_of(office), buffer)
    return Drawn(buffer.getvalue(), len(kept), pages, out)


def save_list_paper(
    office: Office, ids: Sequence[int], wish: ListPaper, out: Path, paper: Paper | None = None
) -> Drawn:
    """Writes the list as PDF, CSV or XLSX by the name of the file; a sheet has the group as its first column.

    Raises what ``draw_list_paper`` raises, "list.kind" and ``Unavailable``; the old file then stays.
    """
    if out.suffix.lower() == ".pdf":
        drawn = draw_list_paper(office, ids, wish, paper)
        save_paper(out, drawn.data)
        return drawn
    if out.suffix.lower() not in (".csv", ".xlsx"):
        raise Refused("list.kind", field="out", file=out.name)
    columns = _columns(wish)
    if wish.group and wish.group not in (column.key for column in columns):
        columns = (BY_KEY[wish.group], *columns)
    kept, gone = _kept(office, ids, wish)
    blanks = [clean(one) for one in wish.blank if clean(one)]
    rows = _grouped(office, wish, kept, list_cells(office, columns, kept, as_of=wish.day))
    cells: list[list[Cell]] = [[*row, *("" for _ in blanks)] for _, some in rows for row in some]
    write_sheet(office, out, [*(title(column.key) for column in columns), *blanks], cells)
    return Drawn(b"", len(kept), 0, gone)


def _columns(wish: ListPaper) -> tuple[ListColumn, ...]:
    if wish.group not in GROUPS:
        raise Refused("list.group", field="group", text=wish.group, known=", ".join(one for one in GROUPS if one))
    if len(wish.blank) > _MOST_BLANK:
        raise Refused("list.blank", field="blank", most=_MOST_BLANK)
    columns = chosen_columns(wish.columns or USUAL)
    # What every row of a group has is its title; it would only take room.
    return tuple(column for column in columns if column.key != wish.group) or columns


def _members(office: Office, ids: Sequence[int], wish: ListPaper) -> tuple[Sequence[MemberRow], tuple[LeftOut, ...]]:
    """Those who are on the list; who belonged on a past day is, whatever became of them."""
    found = people(office, ids, without=() if wish.ended or wish.day else ("ended",))
    if wish.day is None:
        return found.rows, found.left_out
    then = office.read(status_as_of, wish.day)
    return [row for row in found.rows if row.id in then], found.left_out


def _kept(office: Office, ids: Sequence[int], wish: ListPaper) -> tuple[list[int], tuple[LeftOut, ...]]:
    rows, out = _members(office, ids, wish)
    need_somebody(rows, out)
    return [row.id for row in rows], out


def _grouped(office: Office, wish: ListPaper, ids: Sequence[int], rows: Sequence[R]) -> list[tuple[str, list[R]]]:
    """The rows by the value of a column; one group without a title where none is wished."""
    if not wish.group:
        return [("", list(rows))]
    values = [str(value or "") for (value,) in list_cells(office, (BY_KEY[wish.group],), ids, as_of=wish.day)]
    return grouped(values, rows, member_texts(office.facts.country).list_group_none)


def leaving_words(found: Leaving) -> str:
    """Which personal columns leave, in words; empty where none does."""
    return words("privacy.leaving", names=", ".join(found.personal)) if found.personal else ""
