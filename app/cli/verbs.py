"""How a verb is declared: texts by code, options of the whole program, kinds of values. No verb lives here."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Any, Final

import click

from app.messages import say, words
from app.models.base.errors import Problem
from app.models.base.values.dates import parse_date

Run = Callable[..., int | None]


class Session:
    """What was said for the whole program: which office, how to print, how to open."""

    def __init__(self) -> None:
        self.office: Path | None = None
        self.json = False
        self.lang = "es"
        self.wait = 5.0
        self.break_lock = False
        self.accept_copy = False
        self.actor = ""
        self.country_words = ExitStack()  # what the office's country says otherwise, until the verb ends


# -- kinds of values ------------------------------------------------------------------------------


FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2200


class Whole(click.ParamType[int]):
    """A whole number; amounts are minor units, so a point or comma is refused and not guessed."""

    name = "whole"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        if isinstance(value, int):
            return value
        if not re.fullmatch(r"-?\d{1,15}", value.strip()):
            code = "cli.not_whole" if any(sign.isdigit() for sign in value) else "cli.no_number"
            self.fail(words(code, text=value[:40]), param, ctx)
        return int(value)


class Year(Whole):
    """A year that books can have."""

    name = "year"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        found = super().convert(value, param, ctx)
        if not FIRST_YEAR <= found <= LAST_YEAR:
            self.fail(words("cli.no_year", text=str(value)[:20], first=FIRST_YEAR, last=LAST_YEAR), param, ctx)
        return found


class Day(click.ParamType[date]):
    """A day as ``2026-11-21`` or ``21/11/2026``."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        found = parse_date(value)
        if isinstance(found, Problem):
            self.fail(say(found), param, ctx)
        return found


class OneOf(click.ParamType[str]):
    """One of a few words."""

    name = "choice"

    def __init__(self, *choices: str) -> None:
        self.choices = choices

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value not in self.choices:
            self.fail(
                words("cli.not_one_of", text=value[:40], choices=", ".join(f"«{choice}»" for choice in self.choices)),
                param,
                ctx,
            )
        return str(value)


class FilePath(click.ParamType[Path]):
    """A path; whether it is there is judged by the job that uses it."""

    name = "path"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        if not value or "\0" in str(value):
            self.fail(words("cli.path_empty"), param, ctx)
        return Path(value).expanduser()


WHOLE: Final = Whole()
YEAR: Final = Year()
DAY: Final = Day()
PATH: Final = FilePath()

# -- options of the whole program -----------------------------------------------------------------


def _remember(ctx: click.Context, param: click.Parameter, value: Any) -> None:
    session = ctx.find_object(Session)
    if session is not None and value is not None and value is not False:
        setattr(session, str(param.name), value)


def _global_options() -> list[click.Option]:
    """Made anew for each verb: click keeps state of the parser in them."""
    kinds: tuple[tuple[str, dict[str, Any]], ...] = (
        ("--office", {"type": PATH, "metavar": "FILE"}),
        ("--json", {"is_flag": True}),
        ("--lang", {"type": OneOf("es", "en"), "metavar": "es|en"}),
        ("--actor", {"metavar": "NAME"}),
        ("--wait", {"type": WHOLE, "metavar": "SECONDS"}),
        ("--break-lock", {"is_flag": True}),
        ("--accept-copy", {"is_flag": True}),
    )
    return [click.Option([name], expose_value=False, callback=_remember, default=None, **kind) for name, kind in kinds]


GLOBAL_NAMES: Final = frozenset(("office", "json", "lang", "actor", "wait", "break_lock", "accept_copy"))

# -- verbs and rooms ------------------------------------------------------------------------------


class Verb(click.Command):
    """A verb; its help is ``help.<path>`` and each option's ``opt.<path>.<name>`` or ``opt.<name>``."""

    def __init__(self, *args: Any, example: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.example = example
        self.params.extend(_global_options())

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        path = _path(ctx)
        pieces = [_metavar(p) for p in self.params if isinstance(p, click.Argument)]
        formatter.write_usage(
            ctx.command_path, " ".join([*pieces, words("cli.options_mark")]), words("cli.usage") + " "
        )
        _write_lines(formatter, words(f"help.{path}"))
        own = [p for p in self.params if isinstance(p, click.Option) and p.name not in GLOBAL_NAMES]
        _write_options(formatter, words("cli.options"), own, path, ctx)
        _write_options(formatter, words("cli.global_options"), _shared(self.params), path, ctx)
        if self.example:
            with formatter.section(words("cli.example")):
                for line in self.example.splitlines():
                    formatter.write(f"{'':>{formatter.current_indent}}{line}\n")


class Room(click.Group):
    """Several verbs under one word."""

    command_class = Verb

    def __init__(self, name: str) -> None:
        super().__init__(name, no_args_is_help=False)
        self.params.extend(_global_options())

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        path = _path(ctx)
        formatter.write_usage(ctx.command_path, words("cli.verb_mark"), words("cli.usage") + " ")
        _write_lines(formatter, words(f"help.{path}" if path else "help.program"))
        names = self.list_commands(ctx)
        prefix = f"{path}." if path else ""
        rows = [(name, words(f"help.{prefix}{name}").split("\n")[0]) for name in names]
        with formatter.section(words("cli.verbs")):
            formatter.write_dl(rows)
        _write_options(formatter, words("cli.global_options"), _shared(self.params), path, ctx)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's own signature
        return list(self.commands)


def _path(ctx: click.Context) -> str:
    """``members.import`` for ``gremial members import``."""
    names = []
    at: click.Context | None = ctx
    while at is not None and at.parent is not None:
        names.append(at.info_name or "")
        at = at.parent
    return ".".join(reversed(names))


def _shared(params: Sequence[click.Parameter]) -> list[click.Option]:
    return [p for p in params if isinstance(p, click.Option) and p.name in GLOBAL_NAMES]


def _metavar(param: click.Parameter) -> str:
    name = param.metavar or (param.name or "").upper()
    many = "..." if param.nargs == -1 else ""
    return f"{name}{many}" if param.required else f"[{name}{many}]"


def _write_lines(formatter: click.HelpFormatter, text: str) -> None:
    formatter.write_paragraph()
    with formatter.indentation():
        for line in text.split("\n"):
            margin = " " * formatter.current_indent
            wrapped = click.wrap_text(line, formatter.width, initial_indent=margin, subsequent_indent=margin)
            formatter.write(wrapped + "\n")


def _write_options(
    formatter: click.HelpFormatter, title: str, options: Sequence[click.Option], path: str, ctx: click.Context
) -> None:
    rows = []
    for option in options:
        names = ", ".join((*option.opts, *option.secondary_opts))
        meta = "" if option.is_flag else f" {option.metavar or option.make_metavar(ctx)}"
        needed = f" ({words('cli.required')})" if option.required else ""
        rows.append((f"{names}{meta}", option_text(path, option.name or "") + needed))
    if path and title == words("cli.options"):
        rows.append(("--help", words("opt.help")))
    if rows:
        with formatter.section(title):
            formatter.write_dl(rows)


def option_text(path: str, name: str) -> str:
    """The verb's own sentence for an option, else the general one."""
    own = f"opt.{path}.{name}"
    found = words(own)
    return words(f"opt.{name}") if found == own else found


def verb(room: click.Group, name: str, *, example: str) -> Callable[[Run], click.Command]:
    """Declares a verb of a room; the function takes the ``Session`` first and returns the exit code (``None`` is 0)."""

    def add(function: Run) -> click.Command:
        return room.command(name, cls=Verb, example=example)(click.pass_obj(function))

    return add


def room(parent: click.Group, name: str) -> Room:
    """A word under which verbs stand."""
    made = Room(name)
    parent.add_command(made)
    return made
