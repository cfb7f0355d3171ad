"""A chart's primitives onto paper."""

from __future__ import annotations

from typing import Final

from app.reports.chart_parts import Box, Rule
from app.reports.charts import Chart, chart_height, primitives
from app.reports.ink import Ink, Style, width_of

_EDGE: Final = 0.9  # points of the line around a hollow bar


def draw_chart(ink: Ink, chart: Chart, x: float, y: float, width: float) -> float:
    """Draws it with its top left at x, y (mm) and returns its height."""
    for part in primitives(chart, width, _measure):
        if isinstance(part, Box):
            edge, fill = (_EDGE, None) if part.hollow else (0.0, part.grey)
            ink.box(x + part.x, y + part.y, part.width, part.height, weight=edge, grey=part.grey, fill=fill)
        elif isinstance(part, Rule):
            ink.line(x + part.x1, y + part.y1, x + part.x2, y + part.y2, part.weight, grey=part.grey)
        else:
            write = ink.text if part.anchor == "start" else ink.right
            write(x + part.x, y + part.y, part.text, Style(part.size, part.bold, part.grey))
    return chart_height(chart)


def _measure(text: str, size: float, bold: bool) -> float:
    return width_of(text, Style(size, bold))
