"""What the budget page has done in the background; each change brings back what the year was before it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.models.cash.budget import (
    DraftWish,
    Planned,
    approve_budget,
    copy_budget,
    planned,
    rewrite_budget,
    set_budget,
)
from app.ui.runner import Progress


@dataclass(frozen=True, slots=True)
class Step:
    """A change that can be taken back: the lines of the year as they were."""

    year: int
    before: tuple[Planned, ...]
    lines: int = 1


def write_job(office: Any, year: int, line: Planned, category: str, *, progress: Progress) -> Step:  # noqa: ARG001
    """One line; ``category`` names the one of an expense that has no id yet."""
    before = tuple(office.read(planned, year))
    office.run(set_budget, year, line.key, line.amount, act=line.act, category=category)
    return Step(year, before)


def copy_job(office: Any, source: int, target: int, wish: DraftWish, *, progress: Progress) -> Step:  # noqa: ARG001
    """A draft in the place of what the year has."""
    before = tuple(office.read(planned, target))
    return Step(target, before, office.run(copy_budget, source, target, wish, over=True).value)


def act_job(office: Any, year: int, act: str, *, progress: Progress) -> Step:  # noqa: ARG001
    """The resolution on every line."""
    before = tuple(office.read(planned, year))
    return Step(year, before, office.run(approve_budget, year, act).value)


def back_job(office: Any, step: Step, *, progress: Progress) -> Step:  # noqa: ARG001
    """The year as it was before that step."""
    return Step(step.year, (), office.run(rewrite_budget, step.year, step.before).value)
