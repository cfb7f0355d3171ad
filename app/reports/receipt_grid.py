"""How a receipt's lines are set on half a sheet, layout 1: columns, smaller type, further sheets. Never changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.reports.ink import Ink, Style, fitted, width_of
from app.reports.receipt_content import ReceiptPrint
from app.reports.receipt_lines import Line, grouped_lines, plain_lines
from app.reports.receipt_slip import HEAD, SIDE, Slip

_AROUND: Final = 12.0  # mm: titles above the lines and the total below
_GAP: Final = 7.0  # mm between columns of lines
_TITLE: Final = Style(6.5, grey=0.35)


@dataclass(frozen=True, slots=True)
class Grid:
    """How lines are set: columns, lines per column, distance in mm, type size."""

    columns: int
    rows: int
    pitch: float
    size: float

    @property
    def room(self) -> int:
        return self.columns * self.rows


def sheets_of(item: ReceiptPrint, slip: Slip, start: float) -> tuple[tuple[tuple[Line, ...], Grid], ...]:
    """The lines of each sheet and how they are set there.

    As frozen where they fit in one or two columns; else runs of months as one line; else on further sheets.
    """
    first = _grids(slip.foot - start - _AROUND)
    lines, grouped = plain_lines(item.content), grouped_lines(item.content, slip.texts.run, slip.country)
    if "shares" in item.content and len(lines) > first[0].room:
        lines = grouped  # over several columns nobody would see whose a month is
    for chosen in (lines, grouped):
        for grid in first:
            if len(chosen) <= grid.room and _readable(chosen, slip, grid):
                return ((chosen, grid),)
        lines = chosen
    room, further = first[2], _grids(slip.foot - HEAD - 9 - _AROUND)[2]
    parts = [(lines[: room.room], room)]
    rest = lines[room.room :]
    while rest:
        parts.append((rest[: further.room], further))
        rest = rest[further.room :]
    return tuple(parts)


def _column(slip: Slip, grid: Grid) -> float:
    return (slip.right - SIDE - _GAP * (grid.columns - 1)) / grid.columns


def _readable(lines: Sequence[Line], slip: Slip, grid: Grid) -> bool:
    """Whether three columns would not squeeze the texts; fewer columns always do."""
    if grid.columns < 3:
        return True
    style = Style(grid.size)
    space = _column(slip, grid) - 8
    return all(width_of(f"{line.text} {line.balance} {line.amount}", style) <= space for line in lines)


def _grids(height: float) -> tuple[Grid, ...]:
    """The ways of setting lines in ``height`` mm, the most readable first."""
    wide, close = max(0, int(height / 4.2)), max(0, int(height / 3.3))
    return (Grid(1, wide, 4.2, 8.5), Grid(2, wide, 4.2, 8), Grid(2, close, 3.3, 7), Grid(3, close, 3.3, 7))


def draw_lines(ink: Ink, slip: Slip, y: float, lines: Sequence[Line], grid: Grid) -> float:
    """Titles and lines, column by column. Returns where the next part starts."""
    texts = slip.texts
    width = _column(slip, grid)
    used = min(grid.columns, -(-len(lines) // grid.rows)) if lines else 0
    per_column = -(-len(lines) // used) if used else 0
    top = y
    for column in range(used):
        left = SIDE + column * (width + _GAP)
        ink.box(left, top, width, 4.6, weight=0, fill=0.92)
        ink.text(left + 1.5, top + 3.3, texts.lines_title, _TITLE)
        ink.right(left + width - 1.5, top + 3.3, texts.amount_title, _TITLE)
        y = top + 4.6
        for line in lines[column * per_column : (column + 1) * per_column]:
            y += grid.pitch
            _draw_line(ink, line, left + 1.5, y - grid.pitch * 0.22, width - 3, Style(grid.size))
    return top + 4.6 + per_column * grid.pitch if used else y


def _draw_line(ink: Ink, line: Line, x: float, y: float, width: float, style: Style) -> None:
    ink_width = width - width_of(line.amount, style) - 3
    if line.balance:
        left_over = f"({line.balance})"
        text, small = fitted(line.text, style, ink_width - width_of(left_over, style) - 2, 5)
        ink.text(x, y, text, small)
        ink.text(x + width_of(text, small) + 1.5, y, left_over, Style(style.size, grey=0.3))
    else:
        text, small = fitted(line.text, style, ink_width, 5)
        # A line without amount names the member whose lines follow.
        ink.text(x, y, text, small if line.amount else Style(small.size, bold=True))
    ink.right(x + width, y, line.amount, style)
