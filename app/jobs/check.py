"""Looking the whole file over: sound, unaltered, does the money add up. It reads only, also a damaged file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from app.jobs.progress import Progress, silent
from app.messages import say, words
from app.models.agreements.case_checks import case_objections
from app.models.agreements.checks import agreement_objections
from app.models.alliance.sent_heads import heads_changed
from app.models.base import slim_copy, soundness
from app.models.base.attachments import STICK_BYTES, attachments_size, damaged_attachments
from app.models.base.connect import schema_number
from app.models.base.database import Clock, Reader
from app.models.base.errors import GremialError
from app.models.cash import checks as cash_checks
from app.models.cash.handover import handover_objections
from app.models.dues import checks
from app.models.schema import TABLES
from app.office.making import as_of_now


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at; ``detail`` says what was found when it is not in order."""

    name: str
    ok: bool
    detail: str


@dataclass(frozen=True, slots=True)
class CheckReport:
    """Everything looked at; ``ok`` when all of it is in order."""

    checks: tuple[Check, ...]

    @property
    def ok(self) -> bool:
        return all(check.ok for check in self.checks)


def _foreign_schema(reader: Reader) -> list[str]:
    return soundness.foreign_schema(reader, TABLES)


def _changed_behind(reader: Reader) -> list[str]:
    return soundness.changed_behind(reader, TABLES)


def _damaged_files(path: Path, reader: Reader) -> list[str]:
    """A copy of its folder's own leaves its stored files beside it, each once: those are looked at there."""
    return [digest for digest in damaged_attachments(reader) if not slim_copy.whole_beside(path, digest)]


_QUESTIONS: Final[tuple[tuple[str, Callable[[Reader], list[str]]], ...]] = (
    ("integrity", soundness.integrity),
    ("foreign_keys", soundness.dangling),
    ("schema", _foreign_schema),
    ("journal", soundness.broken_journal),
    ("rows", _changed_behind),
    ("receipt_gaps", checks.receipt_gaps),
    ("receipt_chain", checks.receipt_chain),
    ("receipt_sent", heads_changed),
    ("money", checks.money_objections),
    ("voucher_gaps", cash_checks.voucher_gaps),
    ("cash", cash_checks.cash_objections),
    ("handover", handover_objections),
    ("cases", case_objections),
    ("agreements", agreement_objections),
)


def check(path: Path, *, clock: Clock | None = None, progress: Progress = silent) -> CheckReport:
    """Asks every question, each on its own, so that damage in one place does not hide the others.

    A file of an older program is looked at in a copy brought up to date: what came since is no damage.

    Raises ``Unavailable`` only for what is no office file at all: missing, foreign, made by a newer program.
    """
    try:
        schema_number(path)
    except GremialError as fault:
        if fault.code != "office.damaged":
            raise
        return CheckReport((Check("integrity", False, say(fault)),))
    with ExitStack() as stack:
        looked = path
        with suppress(GremialError):  # so damaged that it cannot be brought up to date: then it is looked at as it is
            looked = stack.enter_context(as_of_now(path))
        return CheckReport(tuple(_look_over(path, looked, clock or Clock(), progress)))


def _look_over(path: Path, looked: Path, clock: Clock, progress: Progress) -> Iterator[Check]:
    """Every question to ``looked``, which is the file or, of an older program's, a copy with the tables of today."""
    if looked != path:
        yield Check("older", True, words("check.older_of"))
    for done, (name, question) in enumerate(_QUESTIONS):
        progress(done, len(_QUESTIONS), f"check.{name}")
        yield _answer(looked, name, question, clock)
    yield _answer(looked, "attachments", partial(_damaged_files, path), clock)
    yield _room(path, looked, clock)


def _room(path: Path, looked: Path, clock: Clock) -> Check:
    """How large the file is and what of it are stored files: said in any case, a warning before it is too large."""
    size = path.stat().st_size
    try:
        count, stored = soundness.ask(looked, clock, attachments_size)
    except GremialError as fault:
        return Check("size", False, say(fault))
    code = "check.size_large" if size > STICK_BYTES * 3 // 4 else "check.size_of"
    return Check("size", True, words(code, size=_megabytes(size), count=count, stored=_megabytes(stored)))


def _megabytes(size: int) -> str:
    return f"{size / 1024**2:.1f}".replace(".", ",")


def _answer(path: Path, name: str, question: Callable[[Reader], list[str]], clock: Clock) -> Check:
    try:
        objections = soundness.ask(path, clock, question)
    except GremialError as fault:
        return Check(name, False, say(fault))
    except (
        ValueError,
        TypeError,
        KeyError,
    ) as fault:  # a stored text that should be JSON or a day and is not
        return Check(name, False, f"{words('check.unreadable')} ({fault})")
    if not objections:
        return Check(name, True, "")
    shown = "; ".join(objections[: soundness.MOST])
    more = len(objections) - soundness.MOST
    return Check(name, False, shown + (f" (+{more})" if more > 0 else ""))
