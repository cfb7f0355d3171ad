"""The program of the command line: its rooms, and how every end becomes a code and a sentence."""

from __future__ import annotations

import os
import platform
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NoReturn

import click

from app import VERSION
from app.cli import (
    activities,
    agreements,
    answers,
    backups,
    bank,
    budget,
    cases,
    cash,
    cheques,
    collecting,
    commitments,
    directory,
    districts,
    dues,
    dues_relief,
    dues_tariffs,
    expenses,
    fiscal,
    handover,
    instalments,
    letters,
    members,
    office,
    office_data,
    packages,
    privacy,
    programmes,
    projects,
    receipts,
    receipts_correct,
    reminders,
    route,
    targets,
    unidentified,
    years,
)
from app.cli.output import prepare_streams, show_json, tell
from app.cli.usage import usage_field, usage_sentence
from app.cli.verbs import Room, Session
from app.messages import say, words
from app.messages.language import speaking
from app.models.base.database import Clock
from app.models.base.errors import Cancelled, GremialError, Refused
from app.models.base.own_folder import data_folder

DONE: Final = 0
REFUSED: Final = 1
USAGE: Final = 2
UNAVAILABLE: Final = 3
INTERRUPTED: Final = 130
LOG_NAME: Final = "errores.log"  # the window writes to the same file


class Program(Room):
    """``gremial``: what click needs to know, with our own ends."""

    def main(self, args: Sequence[str] | None = None, *_: Any, standalone_mode: bool = True, **__: Any) -> Any:
        """Runs the words of a command line; ``standalone_mode`` ends the process with the code."""
        arguments = list(sys.argv[1:] if args is None else args)
        code = self._spoken(arguments)
        if standalone_mode:
            _leave(code)
        return code

    def _spoken(self, arguments: list[str]) -> int:
        prepare_streams()
        session = Session()
        session.json = "--json" in arguments
        session.lang = _language(arguments)
        try:
            with speaking(session.lang), session.country_words:
                return self._ended(arguments, session)
        except GremialError as fault:
            tell(say(fault))
            return UNAVAILABLE

    def _ended(self, arguments: list[str], session: Session) -> int:
        try:
            with self.make_context("gremial", list(arguments), obj=session) as context:
                answer = self.invoke(context)
            return answer if isinstance(answer, int) else DONE
        except click.exceptions.Exit as end:
            return end.exit_code
        except click.UsageError as fault:
            return _say_end(session, USAGE, "usage", usage_field(fault), usage_sentence(fault))
        except GremialError as fault:
            return _say_refusal(session, fault)
        except (KeyboardInterrupt, click.Abort, Cancelled):
            return _say_end(session, INTERRUPTED, "interrupted", "", words("cli.interrupted"))
        except BrokenPipeError:
            # Whoever reads us (head, more) has seen enough; what was asked for is done.
            _silence_stdout()
            return DONE
        except Exception as fault:  # noqa: BLE001 - the last door: a bug is told in one sentence and written down
            return _say_bug(session, fault)


def no_display() -> int:
    """The end of a start that wanted the window on a machine without a screen."""
    prepare_streams()
    with speaking("es"):
        tell(words("cli.no_display"))
    return UNAVAILABLE


def _language(arguments: Sequence[str]) -> str:
    """``--lang`` is needed before click speaks for the first time."""
    for at, word in enumerate(arguments):
        if word.startswith("--lang="):
            return word.partition("=")[2]
        if word == "--lang" and at + 1 < len(arguments):
            return arguments[at + 1]
    return "es"


def _say_end(session: Session, code: int, name: str, field: str, message: str) -> int:
    if session.json:
        show_json({"error": {"code": name, "field": field, "message": message}})
    tell(message)
    return code


def _say_refusal(session: Session, fault: GremialError) -> int:
    code = REFUSED if isinstance(fault, Refused) else UNAVAILABLE
    others = [say(problem) for problem in fault.problems[1:]] if isinstance(fault, Refused) else []
    message = "\n".join((say(fault), *others))
    return _say_end(session, code, fault.code, fault.field, message)


def _say_bug(session: Session, fault: BaseException) -> int:
    try:
        path: Path | str = _write_report(fault)
    except OSError:
        path = "?"
    return _say_end(session, UNAVAILABLE, "bug", "", words("cli.bug", path=str(path)))


def _write_report(fault: BaseException) -> Path:
    folder = data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / LOG_NAME
    trace = "".join(traceback.format_exception(fault))
    head = f"{Clock().instant()} · Gremial {VERSION} · Python {platform.python_version()} · {platform.platform()}"
    with path.open("a", encoding="utf-8") as log:
        log.write(f"{head}\n{trace}\n")
    return path


def _silence_stdout() -> None:
    """Python would complain once more while it closes a pipe nobody reads."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        return


def _leave(code: int) -> NoReturn:
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _silence_stdout()
    sys.exit(code)


program = Program("gremial")
_ROOMS: Final = (
    *(office, office_data, members, directory, dues, dues_tariffs, dues_relief),
    *(receipts, receipts_correct, collecting, instalments),
    *(expenses, cash, cheques, handover, unidentified, fiscal, letters, packages),
    *(backups, bank, privacy, answers, reminders, years, budget, route),
    *(commitments, activities, targets),
    *(agreements, cases, projects, programmes, districts),
)
for each in _ROOMS:
    each.add(program)
