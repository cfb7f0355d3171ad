"""The lines, boxes and texts of which every chart is made: paper and window paint them alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Measure = Callable[[str, float, bool], float]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, x, y its top left; millimetres, grey from 0 (black) to 1. Filled, or only its edge (``hollow``)."""

    x: float
    y: float
    width: float
    height: float
    grey: float
    hollow: bool = False


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
