"""Clocks and sums of the measurements: alternating rounds, medians, percentiles, and the figure that is reported."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table: ``value`` (a ratio, or milliseconds when ``unit`` says so) against its ``target``."""

    name: str
    value: float
    target: float
    unit: str = "x"
    floor: str = ""
    details: dict[str, Any] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        return self.value <= self.target


def seconds(work: Callable[[], object]) -> float:
    """Wall time of one call, with the garbage of whoever ran before collected first."""
    gc.collect()
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def alternating(rounds: int, *works: Callable[[], float]) -> list[list[float]]:
    """Each work measures itself; they take turns, so that a busy moment of the machine hits all of them."""
    found: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for index, work in enumerate(works):
            found[index].append(work())
    return found


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def percentile(values: Sequence[float], part: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(part * (len(ordered) - 1)))]
