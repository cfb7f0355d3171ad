"""Verbs of leaks of personal data: noting one, what was learned since, closing it, the record, the form."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table
from app.cli.verbs import DAY, PATH, WHOLE, Room, Session, verb
from app.messages import words
from app.models.base.values.dates import format_date
from app.models.privacy.breaches import (
    Breach,
    NotedBreach,
    breach_numbered,
    breaches,
    change_breach,
    close_breach,
    note_breach,
    reopen_breach,
)
from app.office import Office


def add_breaches(privacy: Room) -> None:
    """Puts these verbs under ``privacy``."""
    _add_breach(privacy)
    _add_change(privacy)
    _add_close(privacy)
    _add_list(privacy)


def _facts(function: Any) -> Any:
    """The options that say something of a leak."""
    for option in reversed(
        (
            click.option("--happened", type=DAY, metavar="DAY"),
            click.option("--data", "data_kinds", metavar="TEXT"),
            click.option("--people", type=WHOLE, metavar="N"),
            click.option("--measures", metavar="TEXT"),
            click.option("--authority", type=DAY, metavar="DAY"),
            click.option("--holders", type=DAY, metavar="DAY"),
            click.option("--out", type=PATH, metavar="FILE"),
        )
    ):
        function = option(function)
    return function


def _said(said: dict[str, Any]) -> dict[str, Any]:
    """What was said, by the names of ``Breach``."""
    names = {"happened": "happened_on", "authority": "authority_on", "holders": "holders_on"}
    return {names.get(name, name): value for name, value in said.items() if value is not None}


def _form(office: Office, number: int, out: Path | None) -> None:
    from app.jobs.papers import save_paper
    from app.jobs.privacy_breach import breach_bytes

    if out is not None:
        save_paper(out, breach_bytes(office, number))


def _value(one: NotedBreach) -> dict[str, Any]:
    return {"number": one.number, **asdict(one.breach), "closed_on": one.closed_on}


def _add_breach(privacy: Room) -> None:
    @verb(
        privacy,
        "breach",
        example='gremial --office gremio.gremial privacy breach "Se perdió un pendrive" --people 120 --out ficha.pdf',
    )
    @click.argument("what", metavar="TEXT")
    @click.option("--noticed", type=DAY, metavar="DAY")
    @_facts
    def breach(session: Session, what: str, noticed: date | None, out: Path | None, **said: Any) -> None:
        with writing(session) as office:
            number = office.run(note_breach, Breach(noticed or office.clock.today(), what, **_said(said))).value
            _form(office, number, out)
        if session.json:
            show_json({"number": number, "file": out})
        else:
            show(words("breach.noted", number=number))


def _add_change(privacy: Room) -> None:
    @verb(
        privacy,
        "change-breach",
        example='gremial --office gremio.gremial privacy change-breach 1 --measures "Se cambiaron las claves" '
        "--holders 21/11/2026",
    )
    @click.argument("number", type=WHOLE, metavar="NUMBER")
    @click.option("--what", metavar="TEXT")
    @click.option("--noticed", "noticed_on", type=DAY, metavar="DAY")
    @_facts
    def change(session: Session, number: int, out: Path | None, **said: Any) -> None:
        with writing(session) as office:
            found = office.read(breach_numbered, number)
            if changes := _said(said):
                office.run(change_breach, number, replace(found.breach, **changes))
            _form(office, number, out)
            found = office.read(breach_numbered, number)
        if session.json:
            show_json(_value(found))
        else:
            show(words("breach.changed", number=number))


def _add_close(privacy: Room) -> None:
    @verb(privacy, "close-breach", example="gremial --office gremio.gremial privacy close-breach 1")
    @click.argument("number", type=WHOLE, metavar="NUMBER")
    @click.option("--day", type=DAY, metavar="DAY")
    @click.option("--reopen", is_flag=True)
    def close(session: Session, number: int, day: date | None, reopen: bool) -> None:
        with writing(session) as office:
            if reopen:
                office.run(reopen_breach, number)
            else:
                office.run(close_breach, number, day or office.clock.today())
            found = office.read(breach_numbered, number)
        if session.json:
            show_json(_value(found))
        elif found.closed_on is None:
            show(words("breach.reopened", number=number))
        else:
            show(words("breach.closed_on", number=number, day=format_date(found.closed_on)))


def _add_list(privacy: Room) -> None:
    @verb(privacy, "breaches", example="gremial --office gremio.gremial privacy breaches --open")
    @click.option("--open", "open_only", is_flag=True)
    def list_breaches(session: Session, open_only: bool) -> None:
        with reading(session) as office:
            found = office.read(breaches, open_only=open_only)
        if session.json:
            show_json([_value(one) for one in found])
            return
        columns = ("number", "breach.col_noticed", "breach.col_what", "breach.col_people", "breach.col_authority")
        rows = [
            (
                *(str(one.number), format_date(one.breach.noticed_on), one.breach.what.replace("\n", " ")[:60]),
                "" if one.breach.people is None else str(one.breach.people),
                *(format_date(d) if d else "" for d in (one.breach.authority_on, one.breach.holders_on, one.closed_on)),
            )
            for one in found
        ]
        show(*table((*columns, "breach.col_holders", "breach.col_closed"), rows))
