"""A chart as one pure value, and that value as lines, boxes and texts which paper and window paint alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.reports.chart_parts import Box, Label, Measure, Primitive, Rule
from app.reports.goal_chart import GoalChart, goal_height, goal_primitives

_BAR: Final = 5.2  # mm of a bar
_STEP: Final = 8.0  # mm from bar to bar
_TITLE: Final = 8.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar; ``text`` is its value in words of the office ("Gs. 340.000").

    ``hollow`` bars are the other one of two series, told apart in black and white too.
    """

    label: str
    value: int
    text: str
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class BarChart:
    """Horizontal bars from zero, in the given order. Negative values are drawn as zero and say their text."""

    title: str
    bars: tuple[Bar, ...]


Chart = BarChart | GoalChart


def chart_height(chart: Chart) -> float:
    """Height in mm that the chart needs."""
    return goal_height(chart) if isinstance(chart, GoalChart) else _TITLE + _STEP * len(chart.bars) + 2


def primitives(chart: Chart, width: float, measure: Measure) -> tuple[Primitive, ...]:
    """The chart in ``width`` mm from its top left corner; ``measure(text, size, bold)`` gives mm."""
    return goal_primitives(chart, width, measure) if isinstance(chart, GoalChart) else _bars(chart, width, measure)


def spoken(chart: Chart) -> str:
    """What a chart says, to be read aloud."""
    if isinstance(chart, GoalChart):
        said = [chart.text, *(one.text for one in chart.marks), *(f"{one.label}: {one.text}" for one in chart.months)]
    else:
        said = [f"{bar.label}: {bar.text}" for bar in chart.bars]
    return ". ".join((chart.title, *said))


def _bars(chart: BarChart, width: float, measure: Measure) -> tuple[Primitive, ...]:
    """Labels take at most two fifths of the width; the longest bar ends where its value still has room."""
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
            result.append(Box(start, y, length, _BAR, 0.45, bar.hollow))
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
