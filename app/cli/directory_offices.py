"""Verbs of offices held: note one, end it, correct it, take it away, list who holds or held them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.verbs import DAY, WHOLE, OneOf, Room, Session, room, verb
from app.messages import words
from app.models.base.values.dates import format_iso
from app.models.directory.offices import (
    Holding,
    OfficeDraft,
    correct_office,
    end_office,
    hold_office,
    holders_on,
    holding,
    remove_office,
)
from app.models.directory.own import hold_office_here
from app.models.members.parties import resolve_party
from app.office import Office


def add_offices(directory: Room) -> None:
    """Puts these verbs under ``directory``."""
    _add_offices_list(directory)
    offices = room(directory, "office")
    _add_add(offices)
    _add_end(offices)
    _add_edit(offices)
    _add_remove(offices)


def holding_value(one: Holding) -> dict[str, Any]:
    """An office held for other programs; ``holding`` is the number that the verbs ask for."""
    hidden = ("id", "person_id", "organization_id")
    return {"holding": one.id, **{name: getattr(one, name) for name in Holding.__slots__ if name not in hidden}}


def tell_holdings(office: Office, holdings: Sequence[Holding]) -> None:
    """The table of offices, with the number by which each is named."""
    today = office.clock.today().isoformat()
    cells = [
        (
            *(str(one.id), one.organization, one.office, one.person),
            words("holding.represents") if one.represents else "",
            *(format_iso(one.from_date), format_iso(one.until_date), one.source),
            words("holding.held" if one.held_on(today) else "holding.not_held"),
        )
        for one in holdings
    ]
    columns = (
        "number",
        *(f"holding.{name}" for name in ("organization", "office", "person", "power", "from", "until")),
    )
    show(*table((*columns, "holding.source", "holding.today"), cells, right=("number",)))


def _tell(session: Session, office: Office, holding_id: int) -> None:
    one = office.read(holding, holding_id)
    if session.json:
        show_json(holding_value(one))
    else:
        tell_holdings(office, [one])


def _add_offices_list(directory: Room) -> None:
    @verb(directory, "offices", example="gremial --office gremio.gremial directory offices --as-of 2026-06-30")
    @click.option("--as-of", type=DAY, metavar="DAY")
    @click.option("--at", "organization", metavar="REF")
    def offices(session: Session, as_of: date | None, organization: str | None) -> None:
        with reading(session) as office:
            where = office.read(resolve_party, organization, "organization").id if organization else None
            held = office.read(holders_on, as_of or office.clock.today(), where)
            if session.json:
                show_json([holding_value(one) for one in held])
                return
            tell_holdings(office, held)
            tell(words("holding.count", count=len(held)))


def _add_add(offices: Room) -> None:
    example = 'gremial --office gremio.gremial directory office add "Alfredo Meneses" --at sercotec --post Asesor'

    @verb(offices, "add", example=example)
    @click.argument("person", metavar="REF")
    @click.option("--at", "organization", metavar="REF")
    @click.option("--post", required=True, metavar="TEXT")
    @click.option("--from", "from_date", type=DAY, metavar="DAY")
    @click.option("--until", "until_date", type=DAY, metavar="DAY")
    @click.option("--represents", is_flag=True)
    @click.option("--source", default="", metavar="TEXT")
    def add(session: Session, person: str, organization: str | None, post: str, **rest: Any) -> None:
        with writing(session) as office:
            who = office.read(resolve_party, person, "person").id
            if organization is None:
                made = office.run(hold_office_here, OfficeDraft(who, 0, post, **rest)).value
            else:
                where = office.read(resolve_party, organization, "organization").id
                made = office.run(hold_office, OfficeDraft(who, where, post, **rest)).value
            _tell(session, office, made)


def _add_end(offices: Room) -> None:
    @verb(offices, "end", example='gremial --office gremio.gremial directory office end 1 --source "Acta 14/2026"')
    @click.argument("number", type=WHOLE, metavar="N")
    @click.option("--day", type=DAY, metavar="DAY")
    @click.option("--source", default="", metavar="TEXT")
    def end(session: Session, number: int, day: date | None, source: str) -> None:
        with writing(session) as office:
            office.run(end_office, number, day or office.clock.today(), source)
            _tell(session, office, number)


def _add_edit(offices: Room) -> None:
    @verb(offices, "edit", example="gremial --office gremio.gremial directory office edit 1 --from 2024-05-01")
    @click.argument("number", type=WHOLE, metavar="N")
    @click.option("--post", metavar="TEXT")
    @click.option("--from", "from_date", type=DAY, metavar="DAY")
    @click.option("--until", "until_date", type=DAY, metavar="DAY")
    @click.option("--still", is_flag=True)
    @click.option("--represents", type=OneOf("yes", "no"), metavar="yes|no")
    @click.option("--source", metavar="TEXT")
    def edit(session: Session, number: int, still: bool, **said: Any) -> None:
        with writing(session) as office:
            draft = _amended(office.read(holding, number), said, still=still)
            office.run(correct_office, number, draft)
            _tell(session, office, number)


def _amended(held: Holding, said: dict[str, Any], *, still: bool) -> OfficeDraft:
    """The office as it is with what was said; ``still`` takes its end away."""
    begins = date.fromisoformat(held.from_date) if held.from_date else None
    ends = date.fromisoformat(held.until_date) if held.until_date and not still else None
    represents = held.represents if said["represents"] is None else said["represents"] == "yes"
    return OfficeDraft(
        held.person_id,
        held.organization_id,
        held.office if said["post"] is None else said["post"],
        represents,
        said["from_date"] or begins,
        said["until_date"] or ends,
        held.source if said["source"] is None else said["source"],
    )


def _add_remove(offices: Room) -> None:
    @verb(offices, "remove", example="gremial --office gremio.gremial directory office remove 1")
    @click.argument("number", type=WHOLE, metavar="N")
    def remove(session: Session, number: int) -> None:
        with writing(session) as office:
            one = office.read(holding, number)
            office.run(remove_office, number)
        if session.json:
            show_json({"removed": holding_value(one)})
        else:
            show(words("holding.removed", person=one.person, office=one.office, organization=one.organization))
