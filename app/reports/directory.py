"""The directory of members to hand out: authorities, entries in two columns by group, index by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO, Final

from app.models.base.values.dates import format_date
from app.models.base.values.text import sort_key
from app.reports.ink import Style, width_of, wrapped
from app.reports.member_texts import member_texts
from app.reports.paper import Paper
from app.reports.sheet import LABEL, Letterhead, Sheets, opened
from app.reports.table import Column, draw_table

_GAP: Final = 7.0  # mm between columns
_GROUP: Final = Style(10.5, bold=True)
_NAME: Final = Style(9, bold=True)
_LINE: Final = Style(8)
_INDEX: Final = Style(7.5)
_PITCH: Final = 0.45
_AFTER: Final = 2.2  # mm under an entry
_PAGES: Final = 9.0  # mm for the number of a page in the index


@dataclass(frozen=True, slots=True)
class Entry:
    """A member in the directory: the name and what stands below it."""

    name: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DirectoryPaper:
    """``groups`` are a title and its entries; ``offices`` rows of office, name and since when; ``note`` ends it."""

    head: Letterhead
    day: date
    groups: Sequence[tuple[str, Sequence[Entry]]]
    offices: Sequence[tuple[str, str, str]] = ()
    index: bool = True


class _Flow:
    """Text in columns from top to bottom, one after the other, page after page."""

    def __init__(self, sheets: Sheets, columns: int) -> None:
        self._sheets = sheets
        self._columns = columns
        self._column = 0
        self._top = self._lowest = sheets.y
        self.width = (sheets.width - _GAP * (columns - 1)) / columns

    @property
    def left(self) -> float:
        return self._sheets.left + self._column * (self.width + _GAP)

    def need(self, height: float) -> None:
        """The next column, or the first one of the next page, unless ``height`` mm are left in this one."""
        sheets = self._sheets
        if sheets.y + height <= sheets.bottom:
            return
        self._lowest = max(self._lowest, sheets.y)
        self._column += 1
        if self._column < self._columns:
            sheets.y = self._top
            return
        self._column = 0
        sheets.need(sheets.bottom)
        self._top = self._lowest = sheets.y

    def write(self, text: str, style: Style) -> None:
        self._sheets.y += style.size * _PITCH
        self._sheets.ink.text(self.left, self._sheets.y, text, style)

    def close(self) -> None:
        """What follows stands below the longest column."""
        self._sheets.y = max(self._lowest, self._sheets.y)


def draw_directory(paper: DirectoryPaper, sheet: Paper, out: Path | BinaryIO) -> int:
    """Writes the directory as a PDF; returns its pages."""
    texts = member_texts(paper.head.country)
    with opened(out) as file:
        subtitle = texts.directory_day.format(day=format_date(paper.day))
        sheets = Sheets(file, paper.head, sheet, texts.directory_title, subtitle=subtitle, day=paper.day)
        sheets.paragraph(texts.directory_note, LABEL)
        if paper.offices:
            sheets.y += _GROUP.size * _PITCH
            sheets.ink.text(sheets.left, sheets.y, texts.directory_offices, _GROUP)
            sheets.y += 2
            titles = (texts.column_office, texts.column_person, texts.column_since)
            draw_table(sheets, [Column(one) for one in titles], paper.offices)
            sheets.y += 4
        places = _draw_groups(sheets, paper.groups)
        if paper.index:
            _draw_index(sheets, texts.directory_index, places)
        return sheets.finish()


def _draw_groups(sheets: Sheets, groups: Sequence[tuple[str, Sequence[Entry]]]) -> list[tuple[str, int]]:
    """Draws the entries; returns each name and its page."""
    flow, places = _Flow(sheets, 2), []
    for title, entries in groups:
        for at, entry in enumerate(entries):
            rows = _rows(entry, flow.width)
            height = sum(style.size * _PITCH for _, style in rows) + _AFTER
            heading = wrapped(title, _GROUP, flow.width) if at == 0 and title else ()
            flow.need(height + len(heading) * _GROUP.size * _PITCH + (4.5 if heading else 0))
            if heading:
                _draw_heading(sheets, flow, heading)
            for text, style in rows:
                flow.write(text, style)
            sheets.y += _AFTER
            places.append((entry.name, sheets.page))
    flow.close()
    return places


def _draw_heading(sheets: Sheets, flow: _Flow, lines: Sequence[str]) -> None:
    sheets.y += 1.5
    for line in lines:
        flow.write(line, _GROUP)
    sheets.y += 1
    sheets.ink.line(flow.left, sheets.y, flow.left + flow.width, sheets.y, 0.6, grey=0.4)
    sheets.y += 1


def _rows(entry: Entry, width: float) -> list[tuple[str, Style]]:
    rows = [(line, _NAME) for line in wrapped(entry.name, _NAME, width)]
    return rows + [(line, _LINE) for text in entry.lines for line in wrapped(text, _LINE, width)]


def _draw_index(sheets: Sheets, title: str, places: Sequence[tuple[str, int]]) -> None:
    sheets.need(40)
    sheets.y += 6
    sheets.ink.text(sheets.left, sheets.y, title, _GROUP)
    sheets.y += 2
    flow = _Flow(sheets, 3)
    for name, page in sorted(places, key=lambda place: (sort_key(place[0]), place[1])):
        lines = wrapped(name, _INDEX, flow.width - _PAGES)
        flow.need(len(lines) * _INDEX.size * _PITCH + 0.6)
        for line in lines:
            flow.write(line, _INDEX)
        number, end = str(page), flow.left + flow.width
        dots, stop = flow.left + width_of(lines[-1], _INDEX) + 1.5, end - width_of(number, _INDEX) - 1.5
        if dots < stop:
            sheets.ink.line(dots, sheets.y, stop, sheets.y, 0.4, grey=0.6, dash="0.5 2")
        sheets.ink.right(end, sheets.y, number, _INDEX)
        sheets.y += 0.6
    flow.close()
