"""Verbs of the parts of an agreement: its institutions, its areas, its text, the files kept with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Final

import click

from app.cli.agreements_said import changing_agreement, joining_said
from app.cli.output import tell
from app.cli.verbs import DAY, PATH, WHOLE, OneOf, Room, Session, room, verb
from app.messages.agreement_words import left_open_words
from app.models.agreements.areas import (
    add_area,
    add_passage,
    move_part,
    passages_of,
    remove_area,
    remove_passage,
    resolve_area,
)
from app.models.agreements.areas import edit_area as change_area
from app.models.agreements.commitments import open_promises
from app.models.agreements.kinds import kinds
from app.models.agreements.parties import (
    edit_agreement_party,
    join,
    joining_draft,
    leave,
    remove_agreement_party,
    resolve_agreement_party,
)
from app.models.agreements.queries import agreement_sheet
from app.models.agreements.rules import SECTIONS, AreaDraft, PassageDraft
from app.models.base.attachments import caption
from app.models.base.errors import Refused

_ROLES: Final = tuple(kinds("role", ""))
_SCOPES: Final = ("regional", "extra_regional", "")


def add(agreements: Room) -> None:
    """Puts these verbs under ``agreements``."""
    party, area, text = (room(agreements, name) for name in ("party", "area", "text"))
    for put in (_add_party, _edit_party, _leave, _remove_party):
        put(party)
    for put in (_add_area, _edit_area, _move_area, _remove_area):
        put(area)
    for put in (_add_passage, _usual_clauses, _remove_passage):
        put(text)
    _add_attach(agreements)


# -- institutions ---------------------------------------------------------------------------------


def _party_options(function: Any) -> Any:
    for name in ("instrument", "signer_power", "signer_office", "signer"):
        function = click.option(f"--{name.replace('_', '-')}", name, metavar="TEXT")(function)
    function = click.option("--signed", "party_signed", type=DAY, metavar="DAY")(function)
    function = click.option("--from", "party_from", type=DAY, metavar="DAY")(function)
    function = click.option("--scope", "party_scope", type=OneOf(*_SCOPES), metavar="regional|extra_regional")(function)
    return click.option("--role", "party_role", type=OneOf(*_ROLES), metavar="ROLE")(function)


_COLUMNS: Final = {
    **{"party_role": "role", "party_scope": "scope", "party_from": "from_on", "party_signed": "signed_on"},
    **{name: name for name in ("signer", "signer_office", "signer_power", "instrument")},
}


def _said(said: dict[str, Any]) -> dict[str, Any]:
    return {_COLUMNS[name]: value for name, value in said.items() if name in _COLUMNS and value is not None}


def _add_party(parts: Room) -> None:
    example = (
        'gremial --office gremio.gremial agreements party add marco "Cámara Pyme" --role adherent --from 1998-05-04'
    )

    @verb(parts, "add", example=example)
    @click.argument("ref", metavar="REF")
    @click.argument("name", metavar="NAME")
    @click.option("--new-institutions", is_flag=True)
    @_party_options
    def add_one(session: Session, ref: str, name: str, new_institutions: bool, **said: Any) -> None:
        with changing_agreement(session, ref) as (office, found):
            who = joining_said(office, name, new=new_institutions)
            office.run(join, found, replace(who, **_said(said)))


def _edit_party(parts: Room) -> None:
    @verb(parts, "edit", example='gremial --office gremio.gremial agreements party edit marco Sela --signer "Ana Vera"')
    @click.argument("ref", metavar="REF")
    @click.argument("name", metavar="NAME")
    @_party_options
    def edit_one(session: Session, ref: str, name: str, **said: Any) -> None:
        with changing_agreement(session, ref) as (office, found):
            row = office.read(resolve_agreement_party, found, name)
            draft = replace(office.read(joining_draft, row.id), **_said(said))
            office.run(edit_agreement_party, row.id, draft)


def _leave(parts: Room) -> None:
    @verb(parts, "leave", example="gremial --office gremio.gremial agreements party leave marco Tips --date 2001-06-30")
    @click.argument("ref", metavar="REF")
    @click.argument("name", metavar="NAME")
    @click.option("--date", "last_day", type=DAY, metavar="DAY")
    @click.option("--note", "agreement_note", default="", metavar="TEXT")
    def leave_it(session: Session, ref: str, name: str, last_day: date | None, agreement_note: str) -> None:
        with changing_agreement(session, ref) as (office, found):
            row = office.read(resolve_agreement_party, found, name)
            office.run(leave, row.id, last_day or office.clock.today(), agreement_note)
            still = left_open_words(office.read(open_promises, found, row.organization_id))
        if still:
            tell(still)


def _remove_party(parts: Room) -> None:
    @verb(parts, "remove", example="gremial --office gremio.gremial agreements party remove marco Tips")
    @click.argument("ref", metavar="REF")
    @click.argument("name", metavar="NAME")
    def remove_one(session: Session, ref: str, name: str) -> None:
        with changing_agreement(session, ref) as (office, found):
            office.run(remove_agreement_party, office.read(resolve_agreement_party, found, name).id)


# -- areas ----------------------------------------------------------------------------------------


def _add_area(parts: Room) -> None:
    @verb(parts, "add", example='gremial --office gremio.gremial agreements area add marco "Capacitación"')
    @click.argument("ref", metavar="REF")
    @click.argument("names", nargs=-1, required=True, metavar="NAME")
    @click.option("--kind", "section", type=OneOf(*SECTIONS), default="area", metavar="|".join(SECTIONS))
    @click.option("--label", "area_label", default="", metavar="TEXT")
    @click.option("--text", "area_text", default="", metavar="TEXT")
    @click.option("--open", "area_open", is_flag=True)
    def add_one(session: Session, ref: str, names: tuple[str, ...], **said: Any) -> None:
        with changing_agreement(session, ref) as (office, found):
            for name in names:
                draft = AreaDraft(name, said["section"], said["area_label"], said["area_text"], said["area_open"])
                office.run(add_area, found, draft)


def _edit_area(parts: Room) -> None:
    @verb(parts, "edit", example='gremial --office gremio.gremial agreements area edit marco III --text "Articular…"')
    @click.argument("ref", metavar="REF")
    @click.argument("name", metavar="NAME")
    @click.option("--name", "new_name", metavar="TEXT")
    @click.option("--label", "area_label", metavar="TEXT")
    @click.option("--text", "area_text", metavar="TEXT")
    @click.option("--open/--not-open", "area_open", default=None)
    def edit_one(session: Session, ref: str, name: str, **said: Any) -> None:
        with changing_agreement(session, ref) as (office, found):
            row = office.read(resolve_area, found, name)
            new = {"name": said["new_name"], "label": said["area_label"], "body": said["area_text"]}
            values = {one: getattr(row, one) if value is None else value for one, value in new.items()}
            opened = row.open if said["area_open"] is None else said["area_open"]
            section: Any = row.kind
            office.run(change_area, row.id, AreaDraft(kind=section, open=opened, **values))


def _move_area(parts: Room) -> None:
    @verb(parts, "move", example="gremial --office gremio.gremial agreements area move marco Capacitación --by -1")
    @click.argument("ref", metavar="REF")
    @click.argument("name", metavar="NAME")
    @click.option("--by", "places", type=WHOLE, required=True, metavar="N")
    def move_one(session: Session, ref: str, name: str, places: int) -> None:
        with changing_agreement(session, ref) as (office, found):
            office.run(move_part, "agreement_area", office.read(resolve_area, found, name).id, places)


def _remove_area(parts: Room) -> None:
    @verb(parts, "remove", example="gremial --office gremio.gremial agreements area remove marco Capacitación")
    @click.argument("ref", metavar="REF")
    @click.argument("name", metavar="NAME")
    def remove_one(session: Session, ref: str, name: str) -> None:
        with changing_agreement(session, ref) as (office, found):
            office.run(remove_area, office.read(resolve_area, found, name).id)


# -- text -----------------------------------------------------------------------------------------


def _add_passage(parts: Room) -> None:
    example = 'gremial --office gremio.gremial agreements text add marco --recital "La integración requiere…"'

    @verb(parts, "add", example=example)
    @click.argument("ref", metavar="REF")
    @click.argument("body", metavar="TEXT")
    @click.option("--recital", is_flag=True)
    @click.option("--heading", default="", metavar="TEXT")
    def add_one(session: Session, ref: str, body: str, recital: bool, heading: str) -> None:
        with changing_agreement(session, ref) as (office, found):
            office.run(add_passage, found, PassageDraft(body, "recital" if recital else "clause", heading))


def _usual_clauses(parts: Room) -> None:
    @verb(parts, "usual", example="gremial --office gremio.gremial agreements text usual alianza")
    @click.argument("ref", metavar="REF")
    def put_them(session: Session, ref: str) -> None:
        from app.models.agreements.usual_clauses import put_usual_clauses

        with changing_agreement(session, ref) as (office, found):
            office.run(put_usual_clauses, found)


def _remove_passage(parts: Room) -> None:
    @verb(parts, "remove", example="gremial --office gremio.gremial agreements text remove marco 3")
    @click.argument("ref", metavar="REF")
    @click.argument("number", type=WHOLE, metavar="NUMBER")
    def remove_one(session: Session, ref: str, number: int) -> None:
        with changing_agreement(session, ref) as (office, found):
            if number not in [one.id for one in office.read(passages_of, found)]:
                raise Refused("agreement.passage_unknown", field="number", text=str(number))
            office.run(remove_passage, number)


# -- files ----------------------------------------------------------------------------------------


def _add_attach(agreements: Room) -> None:
    example = 'gremial --office gremio.gremial agreements attach marco firmado.pdf --caption "Convenio firmado"'

    @verb(agreements, "attach", example=example)
    @click.argument("ref", metavar="REF")
    @click.argument("file", type=PATH, metavar="FILE")
    @click.option("--caption", "file_caption", default="", metavar="TEXT")
    def attach_it(session: Session, ref: str, file: Path, file_caption: str) -> None:
        from app.jobs.attachments import attach_file  # brings Pillow

        with changing_agreement(session, ref) as (office, found):
            made = attach_file(office, "agreement", office.read(agreement_sheet, found).uid, file)
            if file_caption:
                office.run(caption, made, file_caption)
