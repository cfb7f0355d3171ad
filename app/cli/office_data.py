"""Verbs of the office's own data, as it stands on papers: seen, and changed."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.verbs import PATH, Room, Session, room, verb
from app.jobs.modules import used_modules
from app.messages import say, words
from app.messages.change_words import column_words
from app.models.base.facts import CHANGEABLE, OfficeFacts
from app.models.base.values.tax_id import parse_tax_id


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    data = room(program, "office")
    _add_show(data)
    _add_edit(data)


def _add_show(data: Room) -> None:
    @verb(data, "show", example="gremial --office gremio.gremial office show")
    def show_data(session: Session) -> None:
        with reading(session) as office:
            _show(session, office.facts, office.read(used_modules))


def _add_edit(data: Room) -> None:
    @verb(
        data,
        "edit",
        example='gremial --office gremio.gremial office edit --address "Palma 123" --logo logo.png',
    )
    @click.option("--name", metavar="NAME")
    @click.option("--short", "short_name", metavar="SIGLA")
    @click.option("--tax-id", metavar="ID")
    @click.option("--address", metavar="TEXT")
    @click.option("--city", metavar="TEXT")
    @click.option("--phone", metavar="TEXT")
    @click.option("--email", metavar="TEXT")
    @click.option("--code", metavar="PY-0014")
    @click.option("--logo", type=PATH, metavar="FILE")
    @click.option("--no-logo", is_flag=True)
    @click.option("--modules", metavar="members,dues,agreements")
    def edit_data(session: Session, logo: Path | None, no_logo: bool, modules: str | None, **said: Any) -> None:
        from app.jobs.office_data import change_data

        with writing(session) as office:
            given = {name: text for name, text in said.items() if text is not None}
            parts = None if modules is None else [one.strip() for one in modules.split(",") if one.strip()]
            facts = change_data(office, given, logo, no_logo=no_logo, modules=parts)
            for problem in parse_tax_id(given.get("tax_id", ""), facts.country).problems if "tax_id" in given else ():
                tell(say(problem))
            _show(session, facts, office.read(used_modules))


def _show(session: Session, facts: OfficeFacts, modules: list[str]) -> None:
    if session.json:
        said = asdict(facts)
        show_json({**said, "logo": said.pop("logo_id") is not None, "modules": modules})
        return
    rows = [(column_words("office", name), getattr(facts, name)) for name in CHANGEABLE]
    rows.append((words("field.logo"), words("choice.yes" if facts.logo_id else "choice.no")))
    rows.append((words("field.modules"), ", ".join(modules)))
    show(*table(("detail", "value"), rows))
