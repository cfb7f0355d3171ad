"""Verbs of the register: show, add, edit, export, status, consent. The others stand in files of their own."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from app.cli.directory import organization_options, other_names, phones_shown
from app.cli.directory_offices import holding_value, tell_holdings
from app.cli.members_business import add_business
from app.cli.members_categories import add_categories
from app.cli.members_files import add_files
from app.cli.members_import import add_import
from app.cli.members_listing import add_listing
from app.cli.members_papers import add_papers
from app.cli.members_rolls import add_rolls
from app.cli.members_standing import add_standing
from app.cli.members_twins import add_twins
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, tell
from app.cli.privacy import add_about
from app.cli.verbs import DAY, PATH, OneOf, Room, Session, room, verb
from app.messages import say, words
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money, format_money
from app.models.directory.offices import Holding
from app.models.dues.queries import account
from app.models.members.consent import PURPOSES
from app.models.members.parties import offices_of, party_of_member, resolve_party
from app.models.members.queries import member, resolve_member
from app.office import Office


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    members = room(program, "members")
    add_import(members)
    add_listing(members)
    _add_show(members)
    _add_add(members)
    _add_edit(members)
    _add_status(members)
    _add_consent(members)
    _add_export(members)
    add_standing(members)
    add_rolls(members)
    add_twins(members)
    add_files(members)
    add_about(members)
    add_papers(members)
    add_business(members)
    add_categories(members)


def _add_show(members: Room) -> None:
    @verb(members, "show", example="gremial --office gremio.gremial members show 101")
    @click.argument("ref", metavar="REF")
    def show_member(session: Session, ref: str) -> None:
        with reading(session) as office:
            member_id = office.read(resolve_member, ref)
            _show_one(session, office, member_id)


def _show_one(session: Session, office: Office, member_id: int) -> None:
    row = office.read(member, member_id)
    held = office.read(account, member_id)
    if session.json:
        names = [name for name in type(row).__slots__ if name not in ("id", "category_id")]
        own = {name: getattr(row, name) for name in names}
        charges = [
            {"kind": c.kind, "plan": c.plan, "period": c.period, "balance": c.balance, "due_on": c.due_on}
            for c in held.charges
        ]
        figures = {"standing": held.standing, "balance": held.balance, "debt": held.debt, "credit": held.credit}
        offices = [holding_value(one) for one in _offices(office, member_id)]
        show_json({**own, **figures, "charges": charges, "offices": offices})
        return
    facts = office.facts
    shown = {
        "number": row.number,
        "name": row.name,
        "married_name": row.married_name,
        "preferred_name": row.preferred_name,
        "treatment": row.treatment,
        "legal_form": row.legal_form,
        "trade_name": row.trade_name,
        "tax_id": row.tax_raw or row.tax_id,
        "category": row.category,
        "status": words(f"status.{row.status}"),
        "joined_on": format_iso(row.joined_on),
        "admission_act": row.admission_act,
        "phone": phones_shown(row, office.facts.country),
        "email": row.email,
        "address": row.address,
        "locality": row.locality,
        "district": row.district,
        "region": row.region,
        "trade": row.trade,
        "notes": row.notes,
    }
    lines = [(words(f"field.{name}"), text) for name, text in shown.items() if text]
    lines.append((words("col.standing"), words(f"standing.{held.standing}")))
    lines.append((words("col.balance"), format_money(Money(held.balance, facts.currency), facts.country)))
    width = max(len(name) for name, _ in lines)
    show(*(f"{name:<{width}}  {text}" for name, text in lines))
    if offices_held := _offices(office, member_id):
        show("")
        tell_holdings(office, offices_held)


def _offices(office: Office, member_id: int) -> list[Holding]:
    return office.read(offices_of, office.read(party_of_member, member_id))


def _draft_options(function: Any) -> Any:
    for name, meta in (
        *(("--notes", "TEXT"), ("--trade", "TEXT"), ("--region", "TEXT"), ("--district", "TEXT")),
        *(("--locality", "TEXT"), ("--address", "TEXT"), ("--email", "TEXT"), ("--phone", "TEXT")),
        *(("--tax-id", "ID"), ("--trade-name", "TEXT"), ("--given-names", "TEXT"), ("--surnames", "TEXT")),
        *(("--act", "TEXT"), ("--category", "NAME"), ("--number", "N")),
    ):
        function = click.option(name, metavar=meta)(function)
    return other_names(organization_options(click.option("--joined", type=DAY, metavar="DAY")(function)))


def _add_add(members: Room) -> None:
    @verb(
        members,
        "add",
        example='gremial --office gremio.gremial members add --name "Comercial Peña S.A." --number 215',
    )
    @click.option("--name", metavar="NAME")
    @click.option("--kind", type=OneOf("person", "organization"), metavar="person|organization")
    @click.option("--existing", metavar="REF")
    @_draft_options
    def add_member(session: Session, existing: str | None, **said: Any) -> None:
        from app.jobs.register import MemberSaid, admit, admit_known

        with writing(session) as office:
            if existing is None:
                made, doubts = admit(office, MemberSaid(**said))
            else:
                made, doubts = admit_known(office, office.read(resolve_party, existing), MemberSaid(**said)), []
            for doubt in doubts:
                tell(say(doubt))
            _show_one(session, office, made)


def _add_edit(members: Room) -> None:
    @verb(members, "edit", example="gremial --office gremio.gremial members edit 215 --phone '0981 123 456'")
    @click.argument("ref", metavar="REF")
    @click.option("--name", metavar="NAME")
    @_draft_options
    def edit_member(session: Session, ref: str, **said: Any) -> None:
        from app.jobs.register import MemberSaid, amend

        with writing(session) as office:
            member_id = office.read(resolve_member, ref)
            for doubt in amend(office, member_id, MemberSaid(**said)):
                tell(say(doubt))
            _show_one(session, office, member_id)


def _add_status(members: Room) -> None:
    kinds = ("suspended", "reinstated", "resigned", "expelled", "deceased", "admitted")

    @verb(
        members,
        "status",
        example="gremial --office gremio.gremial members status 215 --event resigned --date 2026-11-21",
    )
    @click.argument("ref", metavar="REF")
    @click.option("--event", type=OneOf(*kinds), required=True, metavar="EVENT")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @click.option("--reason", default="", metavar="TEXT")
    @click.option("--act", default="", metavar="TEXT")
    def status(session: Session, ref: str, event: Any, day: date | None, reason: str, act: str) -> None:
        from app.models.members.commands import change_status

        with writing(session) as office:
            member_id = office.read(resolve_member, ref)
            office.run(change_status, member_id, event, day or office.clock.today(), reason, act)
            _show_one(session, office, member_id)


def _add_consent(members: Room) -> None:
    @verb(
        members,
        "consent",
        example='gremial --office gremio.gremial members consent 101 102 --purpose resumen --channel "ficha firmada"',
    )
    @click.argument("refs", nargs=-1, required=True, metavar="REF")
    @click.option("--purpose", type=OneOf(*PURPOSES), default="resumen", metavar="|".join(PURPOSES))
    @click.option("--channel", default="", metavar="TEXT")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @click.option("--revoke", is_flag=True)
    def consent(
        session: Session, refs: tuple[str, ...], purpose: Any, channel: str, day: date | None, revoke: bool
    ) -> None:
        from app.jobs.consents import note_consent
        from app.models.members.consent import revoke_consents

        with writing(session) as office:
            ids = [office.read(resolve_member, ref) for ref in refs]
            on = day or office.clock.today()
            if revoke:
                count = office.run(revoke_consents, ids, purpose, on, channel).value
            else:
                count = note_consent(office, ids, purpose, on, channel)
        if session.json:
            show_json({"purpose": purpose, "members": len(ids), "changed": count, "revoked": revoke})
        else:
            show(words("cli.consent_revoked" if revoke else "cli.consent_given", count=count))


def _add_export(members: Room) -> None:
    @verb(
        members,
        "export",
        example="gremial --office gremio.gremial members export socios.xlsx --columns number,name,phone",
    )
    @click.argument("out", type=PATH, metavar="FILE")
    @click.option("--columns", default="", metavar="A,B,C")
    @click.option("--search", default="", metavar="TEXT")
    @click.option("--as-of", type=DAY, metavar="DAY")
    def export(session: Session, out: Path, columns: str, search: str, as_of: date | None) -> None:
        from app.jobs.export import export_members
        from app.jobs.list_columns import personal_titles

        chosen = tuple(name.strip() for name in columns.split(",") if name.strip())
        with reading(session) as office:
            count = export_members(office, out, columns=chosen, search=search, as_of=as_of)
        if session.json:
            show_json({"file": str(out), "rows": count})
        else:
            show(words("cli.export_done", path=str(out), count=count))
            if leaving := personal_titles(chosen):
                tell(words("privacy.leaving", names=", ".join(leaving)))
