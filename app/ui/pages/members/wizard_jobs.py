"""What the wizard has done in the worker: looking, comparing, writing, taking back; stages told in words."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.jobs.backup import before_import
from app.jobs.import_members import Imported, ImportOptions, ImportPlan, carry_out, plan_import
from app.jobs.survey_sheet import Survey, survey_sheet
from app.jobs.undo import undo
from app.messages import say
from app.messages import words as code_words
from app.models.base.errors import GremialError
from app.office import Office
from app.ui.runner import Progress


@dataclass(frozen=True, slots=True)
class Written:
    """What went in, and why there is no copy of before, in words ("" = there is one)."""

    imported: Imported
    no_copy: str


def survey_job(office: Office, path: Path, sheet: str | None, *, progress: Progress) -> Survey:
    return survey_sheet(office, path, sheet, _in_words(progress))


def plan_job(office: Office, path: Path, options: ImportOptions, *, progress: Progress) -> ImportPlan:
    with _unswept():
        return plan_import(office, path, options, _in_words(progress))


def write_job(office: Office, plan: ImportPlan, *, progress: Progress) -> Written:
    """A proven copy first. A disk without room for it must not keep the list out: it is said instead."""
    told = _in_words(progress)
    told(0, 0, "import.writing")
    no_copy = ""
    try:
        before_import(office)
    except GremialError as error:
        no_copy = say(error)
    with _unswept():
        return Written(carry_out(office, plan, told), no_copy)


def undo_job(office: Office, batch: int, *, progress: Progress) -> None:
    progress(0, 0, "")
    undo(office, batch)


@contextmanager
def _unswept() -> Iterator[None]:
    """Python's sweep for cycles stops the window too, a second long over 100,000 rows, and rows make no cycles."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _in_words(progress: Progress) -> Progress:
    """Jobs name their stages by code; the strip shows words."""
    return lambda done, total, stage: progress(done, total, code_words(stage))
