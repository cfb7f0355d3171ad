"""A chart as one pure value, and that value as lines, boxes and texts which paper and window paint alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

Measure = Callable[[str, float, bool], float]

_BAR: Final = 5.2  # mm of a bar
_STEP: Final = 8.0  # mm from bar to bar
_TITLE: Final = 8.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar; ``text`` is its value in words of the office ("Gs. 340.000")."""

    label: str
    value: int
    text: str


@dataclass(frozen=True, slots=True)
class BarChart:
    """Horizontal bars from zero, in the given order. Negative values are drawn as zero and say their text."""

    title: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle, x, y its top left; millimetres, grey from 0 (black) to 1."""

    x: float
    y: float
    width: float
    height: float
    grey: float


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line ``weight`` points thick."""

    x1: float
    y1: float
    x2: float
    y2: float
    weight: float
    grey: float


@dataclass(frozen=True, slots=True)
class Label:
    """A text of ``size`` points whose baseline is at y; ``anchor`` says what x is."""

    x: float
    y: float
    text: str
    size: float
    anchor: Literal["start", "end"] = "start"
    bold: bool = False
    grey: float = 0.0


Primitive = Box | Rule | Label


def chart_height(chart: BarChart) -> float:
    """Height in mm that the chart needs."""
    return _TITLE + _STEP * len(chart.bars) + 2


def primitives(chart: BarChart, width: float, measure: Measure) -> tuple[Primitive, ...]:
    """The chart in ``width`` mm from its top left corner; ``measure(text, size, bold)`` gives mm.

    Labels take at most two fifths of the width; the longest bar ends where its value still has room.
    """
    size = 8.5
    labels = [_shortened(bar.label, size, width * 0.4, measure) for bar in chart.bars]
    start = max([0.0, *(measure(label, size, False) for label in labels)]) + 3
    room = max(1.0, width - start - 2 - max([0.0, *(measure(bar.text, size, False) for bar in chart.bars)]))
    longest = max([1, *(bar.value for bar in chart.bars)])
    result: list[Primitive] = [Label(0, 4, chart.title, 9.5, bold=True)]
    y = _TITLE
    for bar, label in zip(chart.bars, labels, strict=True):
        base = y + _BAR * 0.72
        result.append(Label(start - 3, base, label, size, "end"))
        length = max(0, bar.value) * room / longest
        if length:
            result.append(Box(start, y, length, _BAR, 0.45))
        result.append(Label(start + length + 1.5, base, bar.text, size))
        y += _STEP
    result.append(Rule(start, _TITLE - 1.5, start, y - _STEP + _BAR + 1.5, 0.6, 0.2))
    return tuple(result)


def _shortened(text: str, size: float, width: float, measure: Measure) -> str:
    if measure(text, size, False) <= width:
        return text
    while text and measure(text + "…", size, False) > width:
        text = text[:-1].rstrip()
    return text + "…"
