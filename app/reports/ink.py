"""Drawing marks of one block of paper: texts, lines, boxes. Millimetres, from the block's top left corner downwards."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Protocol

from app.reports.fonts import printable, text_width
from app.reports.paper import POINTS_PER_MM as MM

_ROUND: Final = 0.5523  # of a quarter circle as a Bézier curve


RED: Final = -1.0
"""In the place of a grey: what must not be overlooked."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks: size in points, weight, and grey from 0 (black) to 1 (white), or ``RED``."""

    size: float = 9.0
    bold: bool = False
    grey: float = 0.0

    def sized(self, size: float) -> Style:
        return Style(size, self.bold, self.grey)


class Letters(Protocol):
    """What turns a text into the letters of the document's fonts: a PDF operator sequence that sets font and shows."""

    def show(self, text: str, size: float, bold: bool) -> str: ...


def width_of(text: str, style: Style) -> float:
    """Width in mm of a text as it will be drawn."""
    return text_width(printable(text), style.bold) * style.size / 1000 / MM


def fitted(text: str, style: Style, width: float, least: float) -> tuple[str, Style]:
    """The text in the size that fits in ``width`` mm, not under ``least`` points; then shortened with an ellipsis."""
    needed = width_of(text, style)
    if needed <= width:
        return text, style
    size = max(least, int(style.size * width / needed * 20) / 20)
    small = style.sized(size)
    if width_of(text, small) <= width:
        return text, small
    return _shortened(text, small, width), small


def _shortened(text: str, style: Style, width: float) -> str:
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width_of(text[:middle].rstrip() + "…", style) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…"


@lru_cache(maxsize=2048)
def wrapped(text: str, style: Style, width: float) -> tuple[str, ...]:
    """Lines of at most ``width`` mm, broken at blanks; a word longer than a line is broken anywhere."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        joined = f"{line} {word}" if line else word
        if width_of(joined, style) <= width:
            line = joined
            continue
        if line:
            lines.append(line)
        while width_of(word, style) > width and len(word) > 1:
            cut = len(_shortened(word, style, width)) - 1
            lines.append(word[: max(1, cut)])
            word = word[max(1, cut) :]
        line = word
    return (*lines, line) if line else tuple(lines)


def wrapped_within(text: str, style: Style, width: float, most: int, least: float) -> tuple[tuple[str, ...], Style]:
    """At most ``most`` lines: smaller type down to ``least`` points first, an ellipsis last."""
    size = style.size
    while True:
        lines = wrapped(text, style.sized(size), width)
        if len(lines) <= most:
            return lines, style.sized(size)
        if size <= least:
            break
        size = max(least, size - 0.5)
    small = style.sized(size)
    return (*lines[: most - 1], _shortened(" ".join(lines[most - 1 :]), small, width)), small


class Ink:
    """The drawing of one block; the document places it on a page, as often as it likes."""

    __slots__ = ("_grey", "_letters", "ops", "pictures")

    def __init__(self, letters: Letters) -> None:
        self.ops: list[str] = []
        self.pictures: set[str] = set()
        self._letters = letters
        self._grey = 0.0

    def text(self, x: float, y: float, text: str, style: Style) -> None:
        """A line of text whose baseline starts at x, y."""
        if text:
            self._fill(style.grey)
            shown = self._letters.show(printable(text), style.size, style.bold)
            self.ops.append(f"BT 1 0 0 1 {x * MM:.2f} {-y * MM:.2f} Tm {shown} ET")

    def right(self, x: float, y: float, text: str, style: Style) -> None:
        """A line of text that ends at x."""
        self.text(x - width_of(text, style), y, text, style)

    def center(self, x: float, y: float, text: str, style: Style) -> None:
        self.text(x - width_of(text, style) / 2, y, text, style)

    def slanted(self, x: float, y: float, text: str, style: Style, rise: float, *, hollow: bool = False) -> None:
        """Text centred on x, y and climbing ``rise`` mm for every 1 mm; ``hollow`` draws outlines only."""
        length = (1 + rise * rise) ** 0.5
        cos, sin = 1 / length, rise / length
        half = width_of(text, style) / 2
        drop = style.size * 0.355 / MM  # half of a capital's height
        left, base = (x - half * cos + drop * sin) * MM, -(y + half * sin + drop * cos) * MM
        shown = self._letters.show(printable(text), style.size, style.bold)
        mode = f"1 Tr 1.2 w {style.grey:g} G" if hollow else f"{style.grey:g} g"
        matrix = f"{cos:.4f} {sin:.4f} {-sin:.4f} {cos:.4f} {left:.2f} {base:.2f} Tm"
        self.ops.append(f"q BT {mode} {matrix} {shown} ET Q")

    def line(
        self, x1: float, y1: float, x2: float, y2: float, weight: float = 0.5, *, grey: float = 0.0, dash: str = ""
    ) -> None:
        """A line ``weight`` points thick; ``dash`` is lengths of ink and gap in points."""
        path = f"{x1 * MM:.2f} {-y1 * MM:.2f} m {x2 * MM:.2f} {-y2 * MM:.2f} l S"
        pattern = f"[{dash}] 0 d " if dash else ""
        self.ops.append(f"q {weight:g} w {grey:g} G {pattern}{path} Q")

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        weight: float = 0.6,
        grey: float = 0.0,
        fill: float | None = None,
        radius: float = 0.0,
        dash: str = "",
    ) -> None:
        """A rectangle with x, y at its top left: outline of ``weight`` points (0: none), ``fill`` grey inside."""
        paint = "n" if not weight and fill is None else "S" if fill is None else "B" if weight else "f"
        inside = "" if fill is None else f"{fill:g} g "
        pattern = f"[{dash}] 0 d " if dash else ""
        path = _rectangle(x * MM, -y * MM, width * MM, height * MM, radius * MM)
        self.ops.append(f"q {weight:g} w {grey:g} G {inside}{pattern}{path} {paint} Q")

    def picture(self, name: str, x: float, y: float, width: float, height: float) -> None:
        """A registered picture with x, y at its top left."""
        self.pictures.add(name)
        matrix = f"{width * MM:.2f} 0 0 {height * MM:.2f} {x * MM:.2f} {-(y + height) * MM:.2f}"
        self.ops.append(f"q {matrix} cm /{name} Do Q")

    def raw(self, operators: str) -> None:
        """Operators of somebody who knows PDF, in points with y upwards from the block's top."""
        self.ops.append(operators)

    def _fill(self, grey: float) -> None:
        if grey != self._grey:
            self._grey = grey
            self.ops.append("0.72 0.07 0.07 rg" if grey == RED else f"{grey:g} g")


def _rectangle(x: float, y: float, width: float, height: float, radius: float) -> str:
    """Path in points; y is the top edge, upwards positive."""
    if not radius:
        return f"{x:.2f} {y - height:.2f} {width:.2f} {height:.2f} re"
    r, k = radius, radius * (1 - _ROUND)
    left, right, top, bottom = x, x + width, y, y - height
    return (
        f"{left + r:.2f} {bottom:.2f} m {right - r:.2f} {bottom:.2f} l "
        f"{right - k:.2f} {bottom:.2f} {right:.2f} {bottom + k:.2f} {right:.2f} {bottom + r:.2f} c "
        f"{right:.2f} {top - r:.2f} l {right:.2f} {top - k:.2f} {right - k:.2f} {top:.2f} {right - r:.2f} {top:.2f} c "
        f"{left + r:.2f} {top:.2f} l {left + k:.2f} {top:.2f} {left:.2f} {top - k:.2f} {left:.2f} {top - r:.2f} c "
        f"{left:.2f} {bottom + r:.2f} l {left:.2f} {bottom + k:.2f} {left + k:.2f} {bottom:.2f} "
        f"{left + r:.2f} {bottom:.2f} c h"
    )
