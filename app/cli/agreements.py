"""Verbs of agreements: add, list, show, edit, sign, clone, bound, print, export. Parts and events: beside."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any, Final

import click

from app.cli import agreements_events, agreements_parts
from app.cli.agreements_said import (
    changing_agreement,
    find_agreement,
    joining_said,
    organization_said,
    paper_day,
    tell_agreement,
)
from app.cli.opening import reading, writing
from app.cli.output import show, show_file, show_json, table, tell
from app.cli.verbs import DAY, PATH, WHOLE, OneOf, Room, Session, room, verb
from app.messages import words
from app.messages.agreement_words import state_words
from app.models.agreements.agreements import (
    add_agreement,
    agreement_draft,
    clone_agreement,
    edit_agreement,
    remove_agreement,
    sign_agreement,
)
from app.models.agreements.kinds import kind, resolve_kind
from app.models.agreements.parties import bonds
from app.models.agreements.queries import RUNS, AgreementWish, agreement_rows, alerts
from app.models.agreements.rules import OWN_OFFICE, AgreementDraft, JoiningDraft
from app.models.agreements.terms import RENEWALS, STATES
from app.models.base.values.dates import format_date, format_iso
from app.office import Office

_STATES: Final = (RUNS, *STATES)
_PAPERS: Final = ("sheet", "text", "parties")


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    agreements = room(program, "agreements")
    for put in (_add_new, _add_list, _add_show, _add_edit, _add_sign, _add_clone, _add_remove):
        put(agreements)
    agreements_parts.add(agreements)
    agreements_events.add(agreements)
    for put in (_add_bound, _add_waiting, _add_print, _add_export):
        put(agreements)


def _facts_options(function: Any) -> Any:
    """What an agreement says; each is left as it is when it is not said."""
    texts = (
        *(("--number", "agreement_number"), ("--purpose", "agreement_purpose"), ("--place", "sign_place")),
        *(("--accession-rule", "accession_rule"), ("--territory", "territory"), ("--region", "agreement_region")),
        *(("--district", "agreement_district"), ("--features", "features"), ("--act", "approved_act")),
        ("--note", "agreement_note"),
    )
    days = (("--signed", "signed"), ("--from", "holds_from"), ("--until", "holds_until"))
    wholes = ("renewal_months", "notice_days", "alert_days", "copies")
    for option, name in reversed(texts):
        function = click.option(option, name, metavar="TEXT")(function)
    for name in reversed(wholes):
        function = click.option(f"--{name.replace('_', '-')}", name, type=WHOLE, metavar="N")(function)
    function = click.option("--free/--not-free", "free", default=None)(function)
    function = click.option("--accession-until", type=DAY, metavar="DAY")(function)
    function = click.option("--open/--closed", "open_accession", default=None)(function)
    function = click.option("--renewal", type=OneOf(*RENEWALS), metavar="|".join(RENEWALS))(function)
    for option, name in reversed(days):
        function = click.option(option, name, type=DAY, metavar="DAY")(function)
    function = click.option("--parent", "parent", metavar="REF")(function)
    return click.option("--kind", "agreement_kind", metavar="KIND")(function)


_COLUMNS: Final = {
    **{"agreement_number": "number", "agreement_purpose": "purpose", "sign_place": "place", "signed": "signed_on"},
    **{"holds_from": "starts_on", "holds_until": "ends_on", "agreement_region": "region"},
    **{"agreement_district": "district", "approved_act": "act", "agreement_note": "note"},
}


def _said(office: Office, said: dict[str, Any]) -> dict[str, Any]:
    """The fields of a draft that were said."""
    known = {one.name for one in fields(AgreementDraft)}
    found = {_COLUMNS.get(name, name): value for name, value in said.items() if value is not None}
    values = {name: value for name, value in found.items() if name in known}
    if said["agreement_kind"] is not None:
        values["kind"] = resolve_kind("agreement", said["agreement_kind"], office.facts.country)
    if said["parent"] is not None:
        values["parent_id"] = find_agreement(office, said["parent"])
    return values


def _add_new(agreements: Room) -> None:
    example = (
        'gremial --office gremio.gremial agreements add --title "Convenio de alianza" --with "Asomipymes" '
        "--with Apep --signed 2024-03-01 --until 2027-02-28"
    )

    @verb(agreements, "add", example=example)
    @click.option("--title", "agreement_title", required=True, metavar="TEXT")
    @click.option("--with", "with_names", multiple=True, metavar="NAME")
    @click.option("--new-institutions", is_flag=True)
    @click.option("--without-us", is_flag=True)
    @_facts_options
    def add_one(session: Session, agreement_title: str, with_names: tuple[str, ...], **said: Any) -> None:
        with writing(session) as office:
            draft = AgreementDraft(agreement_title, **_said(office, said))
            parties = [joining_said(office, name, new=said["new_institutions"]) for name in with_names]
            if not said["without_us"] and office.facts.kind != "alliance":
                parties.insert(0, JoiningDraft(OWN_OFFICE))
            made = office.run(add_agreement, draft, parties).value
            tell_agreement(session, office, made)


def _add_list(agreements: Room) -> None:
    @verb(agreements, "list", example="gremial --office gremio.gremial agreements list --state expiring")
    @_wish_options
    @click.option("--as-of", "state_day", type=DAY, metavar="DAY")
    def list_agreements(session: Session, state_day: date | None, **said: Any) -> None:
        with reading(session) as office:
            found = office.read(agreement_rows, _wish(office, said, state_day), state_day)
            if session.json:
                show_json([{**_plain(one), "standing": one.now} for one in found])
                return
            country = office.facts.country
            rows = [
                (
                    *(state_words(one.now), one.title, kind("agreement", one.kind, country).name),
                    *(one.number, ", ".join(one.parties), format_iso(one.signed_on)),
                    format_date(one.now.ends_on) if one.now.ends_on else "",
                )
                for one in found
            ]
        show(*table(("state", "agreement", "kind", "number", "agreement_with", "signed", "until"), rows))


def _plain(row: Any) -> dict[str, Any]:
    return {name: getattr(row, name) for name in row.__slots__ if name not in ("id", "now", "parent_id")}


def _wish_options(function: Any) -> Any:
    function = click.option("--search", "agreement_search", default="", metavar="TEXT")(function)
    function = click.option("--with", "with_name", metavar="NAME")(function)
    function = click.option("--state", "agreement_state", type=OneOf(*_STATES), metavar="STATE")(function)
    return click.option("--kind", "agreement_kind", metavar="KIND")(function)


def _wish(office: Office, said: dict[str, Any], day: date | None) -> AgreementWish:
    code, name = said["agreement_kind"], said["with_name"]
    return AgreementWish(
        said["agreement_search"],
        "" if code is None else resolve_kind("agreement", code, office.facts.country),
        said["agreement_state"] or "",
        None if name is None else organization_said(office, name),
        then=day is not None,
    )


def _add_show(agreements: Room) -> None:
    @verb(agreements, "show", example="gremial --office gremio.gremial agreements show alianza")
    @click.argument("ref", metavar="REF")
    @click.option("--as-of", "state_day", type=DAY, metavar="DAY")
    def show_one(session: Session, ref: str, state_day: date | None) -> None:
        with reading(session) as office:
            tell_agreement(session, office, find_agreement(office, ref), state_day)


def _add_edit(agreements: Room) -> None:
    example = "gremial --office gremio.gremial agreements edit alianza --renewal tacit --notice-days 30"

    @verb(agreements, "edit", example=example)
    @click.argument("ref", metavar="REF")
    @click.option("--title", "agreement_title", metavar="TEXT")
    @click.option("--no-end", is_flag=True)
    @click.option("--no-parent", is_flag=True)
    @_facts_options
    def edit_one(session: Session, ref: str, agreement_title: str | None, **said: Any) -> None:
        with changing_agreement(session, ref) as (office, found):
            values = _said(office, said)
            if agreement_title is not None:
                values["title"] = agreement_title
            values |= {"ends_on": None} if said["no_end"] else {}
            values |= {"parent_id": None} if said["no_parent"] else {}
            office.run(edit_agreement, found, replace(office.read(agreement_draft, found), **values))


def _add_sign(agreements: Room) -> None:
    @verb(agreements, "sign", example="gremial --office gremio.gremial agreements sign alianza --place Asunción")
    @click.argument("ref", metavar="REF")
    @click.option("--date", "signed", type=DAY, metavar="DAY")
    @click.option("--place", "sign_place", default="", metavar="TEXT")
    def sign(session: Session, ref: str, signed: date | None, sign_place: str) -> None:
        with changing_agreement(session, ref) as (office, found):
            office.run(sign_agreement, found, signed or office.clock.today(), sign_place)


def _add_clone(agreements: Room) -> None:
    example = 'gremial --office gremio.gremial agreements clone piloto --title "Piloto Ñuble" --region Ñuble'

    @verb(agreements, "clone", example=example)
    @click.argument("ref", metavar="REF")
    @click.option("--title", "agreement_title", required=True, metavar="TEXT")
    @click.option("--region", "agreement_region", default="", metavar="TEXT")
    @click.option("--district", "agreement_district", default="", metavar="TEXT")
    @click.option("--with-parties", is_flag=True)
    def clone(session: Session, ref: str, agreement_title: str, with_parties: bool, **said: str) -> None:
        with writing(session) as office:
            source = find_agreement(office, ref)
            where = (said["agreement_region"], said["agreement_district"])
            made = office.run(clone_agreement, source, agreement_title, *where, with_parties=with_parties).value
            tell_agreement(session, office, made)


def _add_remove(agreements: Room) -> None:
    @verb(agreements, "remove", example='gremial --office gremio.gremial agreements remove "Por error"')
    @click.argument("ref", metavar="REF")
    def remove(session: Session, ref: str) -> None:
        with writing(session) as office:
            found = find_agreement(office, ref)
            title = office.read(agreement_draft, found).title
            office.run(remove_agreement, found)
        if session.json:
            show_json({"removed": title})
        else:
            show(words("cli.agreement_removed", title=title))


def _add_bound(agreements: Room) -> None:
    @verb(agreements, "bound", example="gremial --office gremio.gremial agreements bound Parlatino --as-of 1996-12-10")
    @click.argument("name", metavar="NAME")
    @click.option("--as-of", "state_day", type=DAY, metavar="DAY")
    def bound(session: Session, name: str, state_day: date | None) -> None:
        with reading(session) as office:
            found = office.read(bonds, organization_said(office, name), paper_day(office, state_day))
            if session.json:
                show_json(found)
                return
            country = office.facts.country
            rows = [
                (
                    *(one.title, kind("role", one.role, country).name, format_iso(one.from_on)),
                    *(format_iso(one.until_on), state_words(one.now)),
                    words("choice.yes" if one.binds else "choice.no"),
                )
                for one in found
            ]
        show(*table(("agreement", "party_role", "since", "until", "state", "binds"), rows))


def _add_waiting(agreements: Room) -> None:
    @verb(agreements, "waiting", example="gremial --office gremio.gremial agreements waiting")
    def waiting(session: Session) -> None:
        from app.messages.agreement_words import why_words

        with reading(session) as office:
            found, today = office.read(alerts), office.clock.today()
        if session.json:
            show_json(found)
        else:
            show(*(f"{one.title}: {why_words(one.now, today)}" for one in found))
            tell(words("cli.agreements_waiting", count=len(found)))


def _add_print(agreements: Room) -> None:
    example = "gremial --office gremio.gremial agreements print alianza --what parties --out instituciones.pdf"

    @verb(agreements, "print", example=example)
    @click.argument("ref", metavar="REF")
    @click.option("--what", "agreement_paper", type=OneOf(*_PAPERS), default="sheet", metavar="|".join(_PAPERS))
    @click.option("--as-of", "state_day", type=DAY, metavar="DAY")
    @click.option("--out", type=PATH, required=True, metavar="FILE.pdf")
    def print_one(session: Session, ref: str, agreement_paper: Any, state_day: date | None, out: Path) -> None:
        from app.jobs.agreements.papers import print_agreement

        with reading(session) as office:
            print_agreement(office, find_agreement(office, ref), out, agreement_paper, state_day)
        show_file(session.json, out)


def _add_export(agreements: Room) -> None:
    @verb(agreements, "export", example="gremial --office gremio.gremial agreements export --out convenios.xlsx")
    @_wish_options
    @click.option("--as-of", "state_day", type=DAY, metavar="DAY")
    @click.option("--out", type=PATH, required=True, metavar="FILE")
    def export(session: Session, state_day: date | None, out: Path, **said: Any) -> None:
        from app.jobs.agreements.lists import save_agreements

        with reading(session) as office:
            count = save_agreements(office, out, _wish(office, said, state_day), state_day)
        show_file(session.json, out, rows=count)
