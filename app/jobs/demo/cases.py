"""Which practice offices are made for a letter: the story of a guild and its alliance, the founding cases, or all."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.jobs.demo.founding import FOUNDING, make_founding
from app.jobs.demo.story import DemoSummary, make_demo
from app.jobs.progress import Progress, silent
from app.models.base.errors import Refused

STORY: Final = "a"
"""The letter that comes with the story of the guild as well."""
ALL: Final = "all"


@dataclass(frozen=True, slots=True)
class Demos:
    """What was made: the story where it was asked for, and the files of the founding cases."""

    folder: Path
    story: DemoSummary | None
    cases: tuple[Path, ...]


def make_cases(folder: Path, case: str = STORY, seed: int = 1, progress: Progress = silent) -> Demos:
    """Makes the offices of a letter, or of "all", in ``folder``, which must be new or empty of offices.

    Raises ``Refused``: "demo.case", "demo.not_empty".
    """
    if case not in (*FOUNDING, ALL):
        raise Refused("demo.case", field="case", text=case, known=", ".join((*FOUNDING, ALL)))
    story = make_demo(folder, seed, progress) if case in (STORY, ALL) else None
    letters = FOUNDING if case == ALL else (case,)
    return Demos(folder, story, tuple(make_founding(folder, letter) for letter in letters))
