"""Labels for the post on a sheet of labels or on plain paper to cut. Who gets one is decided by the job."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from app.reports.document import Document, Placed
from app.reports.grid import Grid
from app.reports.ink import Ink, Style, fitted, wrapped
from app.reports.label_sheets import LabelSheet
from app.reports.member_texts import member_texts
from app.reports.sheet import Letterhead, opened
from app.reports.texts import paper_texts

_SIDE: Final = 4.0  # mm kept clear at the sides and above: printers pull a sheet in a little askew
_ABOVE: Final = 2.5
_LARGEST: Final = 11.0
_LEAST: Final = 5.5  # points under which a postman does not read
_SQUEEZED: Final = 4.5  # for a single line that will not fit otherwise
_PITCH: Final = 0.45  # mm from line to line for each point of type
_MOST_LINES: Final = 4  # of one part: a name or a street never takes the whole label


@dataclass(frozen=True, slots=True)
class Label:
    """Who it is for: the line above the name (``Señores``), the name, and the lines of the address."""

    name: str
    lines: tuple[str, ...]
    above: str = ""


@dataclass(frozen=True, slots=True)
class LabelPrint:
    """Labels of one office; ``start`` is the first place of the sheet that still has its label."""

    head: Letterhead
    labels: Sequence[Label]
    sheet: LabelSheet
    start: int = 1


def draw_labels(wish: LabelPrint, out: Path | BinaryIO) -> int:
    """Writes the labels as a PDF; returns its pages. Raises ``Refused("sheet.start")``."""
    grid, head = wish.sheet.grid, wish.head
    grid.check_start(wish.start)
    with opened(out) as file:
        title = member_texts(head.country).labels_title
        document = Document(file, title=title, author=head.name, language=f"es-{head.country.upper()}")
        pages = 0
        for page in grid.sheets(len(wish.labels), wish.start):
            blocks = [Placed(_label(document, wish, wish.labels[at]), x, y) for at, x, y in page]
            document.add_page(grid.paper.width, grid.paper.height, blocks)
            pages += 1
        document.save()
        return pages


def _label(document: Document, wish: LabelPrint, label: Label) -> Ink:
    ink, grid = document.ink(), wish.sheet.grid
    if wish.sheet.cut:
        ink.box(0, 0, grid.width, grid.height, weight=0.3, grey=0.6, dash="2 2")
    if wish.head.practice:
        size = min(grid.height * 1.1, 34)
        word = paper_texts(wish.head.country).practice
        ink.slanted(grid.width / 2, grid.height / 2, word, Style(size, bold=True, grey=0.88), 0.3)
    rows = _rows(label, grid)
    height = sum(style.size * _PITCH for _, style in rows)
    y = (grid.height - height) / 2
    for text, style in rows:
        y += style.size * _PITCH
        ink.text(_SIDE, y - style.size * 0.08, text, style)
    return ink


def _rows(label: Label, grid: Grid) -> list[tuple[str, Style]]:
    """The lines in the largest type in which all of them fit; at the least one each long line shrinks by itself."""
    width, room = grid.width - 2 * _SIDE, grid.height - 2 * _ABOVE
    parts = [(text, False) for text in (label.above,) if text]
    parts += [(label.name, True), *((text, False) for text in label.lines if text)]
    size = _LARGEST
    while size >= _LEAST:
        cut = [(wrapped(text, Style(size, bold), width), Style(size, bold)) for text, bold in parts]
        if all(len(lines) <= _MOST_LINES for lines, _ in cut):
            rows = [(line, style) for lines, style in cut for line in lines]
            if len(rows) * size * _PITCH <= room:
                return rows
        size -= 0.5
    size = min(_LEAST, room / _PITCH / len(parts))
    return [fitted(text, Style(size, bold), width, _SQUEEZED) for text, bold in parts]
