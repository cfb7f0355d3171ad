"""Tables on paper: columns that take the room their texts need, rows that wrap, a header on every page, totals."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from app.reports.ink import RED, Ink, Style, fitted, width_of, wrapped, wrapped_within
from app.reports.sheet import Sheets

_GAP: Final = 4.0  # mm between columns
_COMFORTABLE: Final = 45.0  # mm under which a column of long texts becomes a tower
_MOST_LINES: Final = 6
_MOST_LETTERS: Final = 600
_BY_HAND: Final = 9.0  # mm a line needs that is filled in by hand
_GROUP: Final = Style(10.5, bold=True)
_SIZES: Final = (9.0, 8.5, 8.0, 7.5, 7.0, 6.5)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, where its texts stand, and whether long texts may go on in a second line.

    ``least`` is room it keeps whatever its texts (mm): where somebody signs.
    """

    title: str
    align: Literal["left", "right", "center"] = "left"
    wraps: bool = True
    least: float = 0.0


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where columns stand (mm from the page's left) and the type they are set in."""

    lefts: tuple[float, ...]
    widths: tuple[float, ...]
    style: Style

    @property
    def pitch(self) -> float:
        return self.style.size * 0.45


def draw_groups(
    sheets: Sheets,
    columns: Sequence[Column],
    groups: Sequence[tuple[str, Sequence[Sequence[str]]]],
    *,
    airy: bool = False,
) -> None:
    """Tables one below the other with a title each, their columns in line; an empty title is not drawn."""
    body = [(title, [[cell[:_MOST_LETTERS] for cell in row] for row in rows]) for title, rows in groups]
    plan = _planned(sheets, columns, [row for _, rows in body for row in rows])

    def header() -> None:
        _draw_header(sheets, columns, plan)

    for title, rows in body:
        if title:
            sheets.need(26)
            sheets.y += 6
            text, style = fitted(title, _GROUP, sheets.width, 7)
            sheets.ink.text(sheets.left, sheets.y, text, style)
            sheets.y += 2
        sheets.need(20)
        header()
        sheets.on_new_page = header
        for row in rows:
            _draw_row(sheets, columns, plan, row, plan.style, least=_BY_HAND if airy else 0.0)
        sheets.on_new_page = None


def draw_table(
    sheets: Sheets,
    columns: Sequence[Column],
    rows: Iterable[Sequence[str]],
    totals: Sequence[str] = (),
    *,
    airy: bool = False,
    alarms: Container[int] = (),
) -> None:
    """Draws all rows from ``sheets.y`` on, as many pages as it takes; cells and totals follow ``columns``.

    ``airy`` rows leave room to write by hand; the rows whose places are in ``alarms`` stand in red.
    """
    body = [[cell[:_MOST_LETTERS] for cell in row] for row in rows]
    plan = _planned(sheets, columns, [*body, list(totals)] if totals else body)

    def header() -> None:
        _draw_header(sheets, columns, plan)

    sheets.need(20)
    header()
    sheets.on_new_page = header
    red = Style(plan.style.size, bold=True, grey=RED)
    for at, row in enumerate(body):
        style = red if at in alarms else plan.style
        _draw_row(sheets, columns, plan, row, style, least=_BY_HAND if airy else 0.0)
    if totals:
        sheets.need(8)
        sheets.ink.line(sheets.left, sheets.y, sheets.right, sheets.y, 0.8)
        _draw_row(sheets, columns, plan, totals, Style(plan.style.size, bold=True), ruled=False)
    sheets.on_new_page = None


def _planned(sheets: Sheets, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> _Plan:
    """The largest type in which nothing that must stay on one line is squeezed, and the room of each column."""
    space = sheets.width - _GAP * (len(columns) - 1)
    natural = [
        max([width_of(column.title, Style(100, bold=True)), *(width_of(row[i], Style(100)) for row in rows)])
        for i, column in enumerate(columns)
    ]
    bold = [max([0.0, *(width_of(row[i], Style(100, bold=True)) for row in rows[-1:])]) for i in range(len(columns))]
    natural = [max(pair) for pair in zip(natural, bold, strict=True)]
    size = _SIZES[-1]
    widths: list[float] = []
    for size in _SIZES:
        wanted = [max(width * size / 100 + 0.2, column.least) for width, column in zip(natural, columns, strict=True)]
        widths = _shared(wanted, columns, space)
        if all(
            given >= min(need, _COMFORTABLE) - 0.01 if column.wraps else given >= need - 0.01
            for given, need, column in zip(widths, wanted, columns, strict=True)
        ):
            break
    lefts = [sheets.left + sum(widths[:i]) + _GAP * i for i in range(len(columns))]
    return _Plan(tuple(lefts), tuple(widths), Style(size))


def _shared(wanted: Sequence[float], columns: Sequence[Column], space: float) -> list[float]:
    """Room for each column: what is left over goes to those that wrap; what is missing is taken from the widest."""
    total = sum(wanted)
    if total <= space:
        free = [i for i, column in enumerate(columns) if column.wraps and column.align == "left"] or [0]
        extra = (space - total) / len(free)
        return [width + extra if i in free else width for i, width in enumerate(wanted)]
    stiff = sum(width for width, column in zip(wanted, columns, strict=True) if not column.wraps)
    soft = sorted(width for width, column in zip(wanted, columns, strict=True) if column.wraps)
    if not soft or stiff + 12 * len(soft) > space:
        return [width * space / total for width in wanted]
    left, level = space - stiff, 0.0
    for number, width in enumerate(soft):
        level = left / (len(soft) - number)
        if width > level:
            break
        left -= width
    return [min(width, level) if column.wraps else width for width, column in zip(wanted, columns, strict=True)]


def _draw_header(sheets: Sheets, columns: Sequence[Column], plan: _Plan) -> None:
    style = Style(plan.style.size - 0.5, bold=True)
    titles = [
        wrapped_within(column.title, style, width, 2, 5) for column, width in zip(columns, plan.widths, strict=True)
    ]
    height = max(len(lines) for lines, _ in titles) * plan.pitch + 2.4
    sheets.ink.box(sheets.left - 1, sheets.y, sheets.width + 2, height, weight=0, fill=0.92)
    for i, (lines, small) in enumerate(titles):
        for number, line in enumerate(lines):
            y = sheets.y + 1 + plan.pitch * (number + 0.85)
            _draw_cell(sheets.ink, columns[i], plan, i, y, line, small)
    sheets.y += height + 0.4


def _draw_row(
    sheets: Sheets,
    columns: Sequence[Column],
    plan: _Plan,
    row: Sequence[str],
    style: Style,
    *,
    ruled: bool = True,
    least: float = 0.0,
) -> None:
    cells = []
    for column, cell, width in zip(columns, row, plan.widths, strict=True):
        if column.wraps and width_of(cell, style) > width:
            cells.append((_limited(cell, style, width), style))
        else:
            text, small = fitted(cell, style, width, 5)
            cells.append(((text,), small))
    height = max(max(len(lines) for lines, _ in cells) * plan.pitch + 1.4, least)
    sheets.need(height)
    blank = max(height - max(len(lines) for lines, _ in cells) * plan.pitch - 1.4, 0) / 2
    for i, (lines, small) in enumerate(cells):
        for number, line in enumerate(lines):
            y = sheets.y + 0.6 + blank + plan.pitch * (number + 0.85)
            _draw_cell(sheets.ink, columns[i], plan, i, y, line, small)
    sheets.y += height
    if ruled:
        sheets.ink.line(sheets.left, sheets.y, sheets.right, sheets.y, 0.25, grey=0.75)


def _limited(cell: str, style: Style, width: float) -> tuple[str, ...]:
    lines = wrapped(cell, style, width)
    if len(lines) <= _MOST_LINES:
        return lines
    last, _ = fitted(" ".join(lines[_MOST_LINES - 1 :]), style, width, style.size)
    return (*lines[: _MOST_LINES - 1], last)


def _draw_cell(ink: Ink, column: Column, plan: _Plan, i: int, y: float, text: str, style: Style) -> None:
    left, width = plan.lefts[i], plan.widths[i]
    if column.align == "right":
        ink.right(left + width, y, text, style)
    elif column.align == "center":
        ink.center(left + width / 2, y, text, style)
    else:
        ink.text(left, y, text, style)
