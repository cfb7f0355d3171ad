"""Verbs of the wordings by which a consent is asked: list, show, add; and the form to sign."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_file, show_json, table
from app.cli.verbs import DAY, PATH, OneOf, Room, Session, room, verb
from app.messages import words
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.members.consent import PURPOSES, Purpose
from app.models.members.queries import resolve_member
from app.models.privacy.texts import add_text


def add_texts(privacy: Room) -> None:
    """Puts ``text`` and ``form`` under ``privacy``."""
    wordings = room(privacy, "text")
    _add_list(wordings)
    _add_show(wordings)
    _add_add(wordings)
    _add_form(privacy)


def _add_list(wordings: Room) -> None:
    @verb(wordings, "list", example="gremial --office gremio.gremial privacy text list")
    def list_texts(session: Session) -> None:
        from app.jobs.consents import wordings as every

        with reading(session) as office:
            found = every(office)
        if session.json:
            show_json(found)
            return
        rows = [
            (one.purpose, one.version, format_iso(one.from_date) or words("consent_text.model"), one.body[:60])
            for one in found
        ]
        columns = ("consent_text.purpose", "consent_text.col_version", "consent_text.from_date", "consent_text.body")
        show(*table(columns, rows))


def _add_show(wordings: Room) -> None:
    @verb(wordings, "show", example="gremial --office gremio.gremial privacy text show directorio")
    @click.argument("purpose", type=OneOf(*PURPOSES), metavar="|".join(PURPOSES))
    @click.option("--version", default="", metavar="TEXT")
    def show_text(session: Session, purpose: Purpose, version: str) -> None:
        from app.jobs.consents import wording_of

        with reading(session) as office:
            found = wording_of(office, purpose, version)
        if session.json:
            show_json(found)
        else:
            since = format_iso(found.from_date) or words("consent_text.model")
            show(words("consent_text.heading", version=found.version, since=since), found.body)


def _add_add(wordings: Room) -> None:
    @verb(
        wordings,
        "add",
        example='gremial --office gremio.gremial privacy text add directorio "Autorizo a figurar en el directorio."',
    )
    @click.argument("purpose", type=OneOf(*PURPOSES), metavar="|".join(PURPOSES))
    @click.argument("body", required=False, default="", metavar="TEXT")
    @click.option("--file", "source", type=PATH, metavar="FILE")
    @click.option("--from", "from_date", type=DAY, metavar="DAY")
    @click.option("--version", default="", metavar="TEXT")
    def add_one(
        session: Session, purpose: Purpose, body: str, source: Path | None, from_date: date | None, version: str
    ) -> None:
        with writing(session) as office:
            text = body if source is None else _read(source)
            chosen = office.run(add_text, purpose, text, from_date or office.clock.today(), version).value
        if session.json:
            show_json({"purpose": purpose, "version": chosen})
        else:
            show(words("consent_text.added", version=chosen))


def _read(source: Path) -> str:
    try:
        return source.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as fault:
        raise Refused("consent_text.file", field="file", file=str(source)) from fault


def _add_form(privacy: Room) -> None:
    @verb(privacy, "form", example="gremial --office gremio.gremial privacy form 101 --out consentimiento.pdf")
    @click.argument("ref", required=False, default="", metavar="REF")
    @click.option("--purpose", "purposes", type=OneOf(*PURPOSES), multiple=True, metavar="|".join(PURPOSES))
    @click.option("--out", type=PATH, required=True, metavar="FILE")
    def form(session: Session, ref: str, purposes: tuple[str, ...], out: Path) -> None:
        from app.jobs.consents import consent_form_bytes
        from app.jobs.papers import save_paper

        with reading(session) as office:
            member_id = office.read(resolve_member, ref) if ref else None
            save_paper(out, consent_form_bytes(office, member_id, purposes))
        show_file(session.json, out)
