"""How far a goal is: a gauge with its milestones, and month by month what was counted, as lines, boxes and texts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.reports.chart_parts import Box, Label, Measure, Primitive, Rule

_TITLE: Final = 8.0
_GAUGE: Final = 6.0
_MARKS: Final = 9.0
_MONTHS: Final = 34.0
_FOOT: Final = 6.0
_SIZE: Final = 8.5
_PALE: Final = 0.88
_DARK: Final = 0.45
MOST_MONTHS: Final = 24


@dataclass(frozen=True, slots=True)
class Mark:
    """A value on the way with its words ("200 · Inicio"); ``reached`` as it is counted today."""

    value: int
    text: str


@dataclass(frozen=True, slots=True)
class MonthPoint:
    """The total at the end of a month; ``label`` is short ("11/26"), ``text`` the total in words."""

    label: str
    total: int
    text: str


@dataclass(frozen=True, slots=True)
class GoalChart:
    """``counted`` of ``goal``; ``text`` says it ("200 de 2.000 (10 %)"). Only the last months are drawn."""

    title: str
    counted: int
    goal: int
    text: str
    marks: tuple[Mark, ...] = ()
    months: tuple[MonthPoint, ...] = ()


def goal_height(chart: GoalChart) -> float:
    """Height in mm that the chart needs."""
    return _TITLE + _GAUGE + (_MARKS if chart.marks else 3) + (_MONTHS + _FOOT if chart.months else 0) + 2


def goal_primitives(chart: GoalChart, width: float, measure: Measure) -> tuple[Primitive, ...]:
    """The chart in ``width`` mm from its top left corner; ``measure(text, size, bold)`` gives mm."""
    whole = max(chart.goal, 1)
    done = min(max(chart.counted, 0), whole) * width / whole
    result: list[Primitive] = [
        Label(0, 4, chart.title, 9.5, bold=True),
        Label(width, 4, chart.text, 9.5, "end", bold=True),
        Box(0, _TITLE, width, _GAUGE, _PALE),
    ]
    if done:
        result.append(Box(0, _TITLE, done, _GAUGE, _DARK))
    result += _marks(chart, width, measure)
    if chart.months:
        result += _columns(chart, width, measure)
    return tuple(result)


def _marks(chart: GoalChart, width: float, measure: Measure) -> list[Primitive]:
    """A line at each milestone; its words where they do not run into those before."""
    found: list[Primitive] = []
    free = 0.0
    for mark in chart.marks:
        x = min(max(mark.value, 0), chart.goal) * width / max(chart.goal, 1)
        found.append(Rule(x, _TITLE - 1, x, _TITLE + _GAUGE + 1.5, 1.0, 0.1))
        room = measure(mark.text, _SIZE, False)
        start = min(max(x - room / 2, 0.0), width - room)
        if start >= free:
            found.append(Label(start, _TITLE + _GAUGE + 5.5, mark.text, _SIZE))
            free = start + room + 3
    return found


def _columns(chart: GoalChart, width: float, measure: Measure) -> list[Primitive]:
    shown = chart.months[-MOST_MONTHS:]
    top = _TITLE + _GAUGE + (_MARKS if chart.marks else 3) + 5
    foot = top + _MONTHS - 5
    highest = max([1, *(one.total for one in shown)])
    step = min(width / len(shown), 22.0)
    wide = step * 0.6
    found: list[Primitive] = [Rule(0, foot, step * len(shown), foot, 0.6, 0.2)]
    fits = _every(shown, step, measure)
    for place, one in enumerate(shown):
        left, height = place * step + (step - wide) / 2, one.total * (foot - top) / highest
        if height:
            found.append(Box(left, foot - height, wide, height, _DARK))
        if (len(shown) - 1 - place) % fits == 0:
            middle = left + wide / 2
            for text, y in ((one.text, foot - height - 1), (one.label, foot + 4)):
                found.append(Label(middle - measure(text, 7.5, False) / 2, y, text, 7.5))
    return found


def _every(shown: Sequence[MonthPoint], step: float, measure: Measure) -> int:
    """Which months have words: every one, every second … so that they do not touch."""
    widest = max(max(measure(one.label, 7.5, False), measure(one.text, 7.5, False)) for one in shown) + 2
    return max(1, -int(-widest // step))
