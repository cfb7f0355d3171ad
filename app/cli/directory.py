"""Verbs of the directory: people and organisations of every kind, members or not. Offices: ``directory_offices``."""

from __future__ import annotations

from typing import Any

import click

from app.cli.directory_offices import add_offices, holding_value, tell_holdings
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.verbs import OneOf, Room, Session, room, verb
from app.messages import say, words
from app.models.base.errors import Problem
from app.models.base.values.phones import phone_text
from app.models.directory.countries import country_name
from app.models.directory.rules import ORGANIZATION_KINDS
from app.models.members.parties import (
    PARTY_KINDS,
    Belonging,
    DirectoryWish,
    Party,
    PartyRef,
    directory_keys,
    offices_of,
    parties_by_key,
    party,
    resolve_party,
)
from app.models.members.queries import MemberRow
from app.office import Office

_TEXTS = ("trade_name", "email", "address", "locality", "district", "region", "trade", "notes")
_AT_ONCE = 500


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    directory = room(program, "directory")
    _add_list(directory)
    _add_show(directory)
    _add_person(directory)
    _add_organization(directory)
    _add_edit(directory)
    _add_remove(directory)
    add_offices(directory)


def _add_list(directory: Room) -> None:
    @verb(directory, "list", example="gremial --office gremio.gremial directory list --kind agency")
    @click.option("--search", default="", metavar="TEXT")
    @click.option("--kind", type=OneOf(*PARTY_KINDS), metavar="KIND")
    @click.option("--who", type=OneOf("member", "other"), metavar="member|other")
    @click.option("--office-holders", is_flag=True)
    def list_directory(
        session: Session, search: str, kind: str | None, who: Belonging | None, office_holders: bool
    ) -> None:
        wish = DirectoryWish(kind or "", who or "", office_holders)
        with reading(session) as office:
            keys = office.read(directory_keys, search, wish)
            rows = [row for at in range(0, len(keys), _AT_ONCE) for row in _page(office, keys[at : at + _AT_ONCE])]
        if session.json:
            show_json([_value(row) for row in rows])
            return
        cells = [
            (
                *(row.name, words(f"party.{row.what}"), belonging_words(row), row.tax_raw or row.tax_id),
                *(phone_text(row.phone, row.phone_raw, office.facts.country), str(row.offices or "")),
            )
            for row in rows
        ]
        columns = ("name", "party.what", "party.here", "tax_id", "field.phone", "party.offices")
        show(*table(columns, cells, right=("party.offices",)))
        tell(words("party.count", count=len(rows)))


def _page(office: Office, keys: list[int]) -> list[Party]:
    found = office.read(parties_by_key, keys)
    return [found[key] for key in keys if key in found]


def belonging_words(row: Party) -> str:
    """What a record is to the office: the office itself, a member with its number, or nothing."""
    if row.own:
        return words("party.own")
    if row.member_id is None:
        return words("party.no_member")
    parts = (row.number, row.category if row.member_status != "ended" else words("status.ended"))
    return " · ".join(part for part in parts if part)


def phones_shown(row: Party | MemberRow, country: str) -> str:
    """Both telephones as they are dialled at home."""
    pairs = ((row.phone, row.phone_raw), (row.phone2, row.phone2_raw))
    return " / ".join(dict.fromkeys(shown for e164, raw in pairs if (shown := phone_text(e164, raw, country))))


def _value(row: Party) -> dict[str, Any]:
    hidden = ("ref", "member_id")
    plain = {name: getattr(row, name) for name in Party.__slots__ if name not in hidden}
    return {"kind": row.kind, **plain, "member": row.member_id is not None}


def _add_show(directory: Room) -> None:
    @verb(directory, "show", example="gremial --office gremio.gremial directory show sercotec")
    @click.argument("ref", metavar="REF")
    def show_party(session: Session, ref: str) -> None:
        with reading(session) as office:
            _tell_party(session, office, office.read(resolve_party, ref))


def _tell_party(session: Session, office: Office, ref: PartyRef) -> None:
    row = office.read(party, ref)
    holdings = office.read(offices_of, ref)
    if session.json:
        show_json({**_value(row), "offices": [holding_value(one) for one in holdings]})
        return
    shown = {
        "field.name": " ".join(part for part in (row.treatment, row.name) if part),
        "field.preferred_name": row.preferred_name,
        "party.what": words(f"party.{row.what}"),
        "field.legal_form": row.legal_form,
        "field.country": country_name(row.country),
        "party.here": belonging_words(row),
        "field.tax_id": row.tax_raw or row.tax_id,
        "field.phone": phones_shown(row, office.facts.country),
        **{f"field.{name}": getattr(row, name) for name in _TEXTS},
    }
    lines = [(words(code), text) for code, text in shown.items() if text]
    width = max(len(name) for name, _ in lines)
    show(*(f"{name:<{width}}  {text}" for name, text in lines))
    if holdings:
        show("")
        tell_holdings(office, holdings)


# -- writing --------------------------------------------------------------------------------------


def _contact_options(function: Any) -> Any:
    for name, meta in (
        *(("--notes", "TEXT"), ("--trade", "TEXT"), ("--region", "TEXT"), ("--district", "TEXT")),
        *(("--locality", "TEXT"), ("--address", "TEXT"), ("--email", "TEXT"), ("--phone", "TEXT"), ("--tax-id", "ID")),
        ("--trade-name", "TEXT"),
    ):
        function = click.option(name, metavar=meta)(function)
    return function


def other_names(function: Any) -> Any:
    """What a person is called besides, and how they are addressed."""
    function = click.option("--gender", type=OneOf("f", "m", ""), metavar="f|m")(function)
    for name in ("--treatment", "--preferred-name", "--married-name"):
        function = click.option(name, metavar="TEXT")(function)
    return function


def organization_options(function: Any) -> Any:
    """What kind of organisation it is, and its legal form."""
    function = click.option("--legal-form", metavar="TEXT")(function)
    return click.option("--organization-kind", type=OneOf(*ORGANIZATION_KINDS), metavar="KIND")(function)


def _surnames(function: Any) -> Any:
    function = click.option("--given-names", metavar="TEXT")(function)
    return click.option("--surnames", metavar="TEXT")(function)


def _told(session: Session, office: Office, ref: PartyRef, doubts: list[Problem]) -> None:
    for doubt in doubts:
        tell(say(doubt))
    _tell_party(session, office, ref)


def _add_person(directory: Room) -> None:
    example = 'gremial --office gremio.gremial directory add-person --surnames Meneses --given-names "Alfredo"'

    @verb(directory, "add-person", example=example)
    @click.option("--name", metavar="NAME")
    @_surnames
    @other_names
    @_contact_options
    def add_person(session: Session, **said: Any) -> None:
        from app.jobs.party_said import PartySaid, add_said

        with writing(session) as office:
            ref, doubts = add_said(office, PartySaid(kind="person", **said))
            _told(session, office, ref, doubts)


def _add_organization(directory: Room) -> None:
    example = (
        'gremial --office gremio.gremial directory add-organization --name "Banco Nación" --organization-kind other'
    )

    @verb(directory, "add-organization", example=example)
    @click.option("--name", metavar="NAME")
    @click.option("--country", metavar="PY")
    @organization_options
    @_contact_options
    def add_organization(session: Session, **said: Any) -> None:
        from app.jobs.party_said import PartySaid, add_said

        with writing(session) as office:
            ref, doubts = add_said(office, PartySaid(kind="organization", **said))
            _told(session, office, ref, doubts)


def _add_edit(directory: Room) -> None:
    @verb(
        directory, "edit", example="gremial --office gremio.gremial directory edit sercotec --email biobio@ejemplo.cl"
    )
    @click.argument("ref", metavar="REF")
    @click.option("--name", metavar="NAME")
    @_surnames
    @other_names
    @click.option("--country", metavar="PY")
    @organization_options
    @_contact_options
    def edit_party(session: Session, ref: str, **said: Any) -> None:
        from app.jobs.party_said import PartySaid, amend_said

        with writing(session) as office:
            found = office.read(resolve_party, ref)
            _told(session, office, found, amend_said(office, found, PartySaid(**said)))


def _add_remove(directory: Room) -> None:
    @verb(directory, "remove", example="gremial --office gremio.gremial directory remove sercotec")
    @click.argument("ref", metavar="REF")
    def remove_record(session: Session, ref: str) -> None:
        from app.models.members.removing import remove_party
        from app.models.schema import TABLES

        with writing(session) as office:
            row = office.read(party, office.read(resolve_party, ref))
            office.run(remove_party, row.ref, TABLES)
        if session.json:
            show_json({"removed": row.uid, "name": row.name})
        else:
            show(words("party.removed", name=row.name))
