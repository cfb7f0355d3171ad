"""What the wizard has done in the worker: looking, comparing, writing, taking back; stages told in words."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.jobs import past_plan
from app.jobs.backup import before_import
from app.jobs.import_attendance import RollPlan, plan_attendance
from app.jobs.import_members import Imported, ImportOptions, ImportPlan, carry_out, plan_import
from app.jobs.import_months import plan_months
from app.jobs.import_receipts import plan_receipts
from app.jobs.past_plan import PastDone, PastOptions, PastPlan
from app.jobs.sheet_kind import Look, look_at
from app.jobs.survey_sheet import Survey, survey_book
from app.jobs.undo import lean_lines, undo
from app.messages import say
from app.messages import words as code_words
from app.models.base.errors import GremialError
from app.models.base.undo import Leaning
from app.office import Office
from app.ui.runner import Progress

_SHOWN_LEANS: Final = 12  # as many as a question box holds on a small screen


@dataclass(frozen=True, slots=True)
class Written:
    """What went in, and why there is no copy of before, in words ("" = there is one)."""

    imported: Imported | PastDone
    no_copy: str


@dataclass(frozen=True, slots=True)
class Undoing:
    """Why a step stays, in words ("" = it was undone), and each thing that leans on it."""

    why: str
    leans: tuple[str, ...]


def look_job(office: Office, path: Path, sheet: str | None, *, progress: Progress) -> Look:
    return look_at(office, path, sheet, _in_words(progress))


def columns_job(office: Office, path: Path, kind: str, sheet: str | None, *, progress: Progress) -> Survey:
    return survey_book(office, path, kind, sheet, _in_words(progress))


def books_job(office: Office, path: Path, kind: str, options: PastOptions, *, progress: Progress) -> PastPlan:
    with _unswept():
        if kind == "receipts":
            return plan_receipts(office, path, options, _in_words(progress))
        return plan_months(office, path, options, _in_words(progress))


def roll_job(office: Office, path: Path, options: PastOptions, *, progress: Progress) -> RollPlan:
    return plan_attendance(office, path, options, _in_words(progress))


def plan_job(office: Office, path: Path, options: ImportOptions, *, progress: Progress) -> ImportPlan:
    with _unswept():
        return plan_import(office, path, options, _in_words(progress))


def write_job(office: Office, plan: ImportPlan | PastPlan, *, progress: Progress) -> Written:
    """A proven copy first. A disk without room for it must not keep the list out: it is said instead."""
    told = _in_words(progress)
    told(0, 0, "import.writing")
    no_copy = ""
    try:
        before_import(office)
    except GremialError as error:
        no_copy = say(error)
    with _unswept():
        if isinstance(plan, PastPlan):
            return Written(past_plan.carry_out(office, plan), no_copy)
        return Written(carry_out(office, plan, told), no_copy)


def undo_job(office: Office, batch: int, *, progress: Progress) -> Undoing:
    """Takes a step back, or says why not and what leans on it."""
    progress(0, 0, "")
    try:
        undo(office, batch)
    except Leaning as refusal:
        return Undoing(say(refusal), tuple(lean_lines(office, refusal.leans, _SHOWN_LEANS)))
    return Undoing("", ())


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
