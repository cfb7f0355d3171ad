"""Verbs of the sessions of a programme: note-session, and sessions, which adds them up."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from app.cli.cases_said import tell_case
from app.cli.opening import reading, writing
from app.cli.output import show_report
from app.cli.programmes_said import find_business, find_programme
from app.cli.verbs import DAY, PATH, WHOLE, OneOf, Room, Session, verb
from app.models.agreements.case_rules import EventDraft
from app.models.agreements.cases import note_event
from app.models.agreements.session_figures import WAYS


def add(programmes: Room) -> None:
    """Puts these verbs under ``programmes``."""
    for put in (_add_note, _add_sessions):
        put(programmes)


def _add_note(programmes: Room) -> None:
    example = (
        "gremial --office gremio.gremial programmes note-session covid kiosco --minutes 90 --platform WhatsApp "
        '--note "Catálogo en línea"'
    )

    @verb(programmes, "note-session", example=example)
    @click.argument("programme_ref", metavar="PROGRAMME")
    @click.argument("business_ref", metavar="BUSINESS")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @click.option("--minutes", "case_minutes", type=WHOLE, metavar="N")
    @click.option("--platform", "case_platform", default="", metavar="TEXT")
    @click.option("--note", "case_note", default="", metavar="TEXT")
    def note_session(session: Session, programme_ref: str, business_ref: str, day: date | None, **said: Any) -> None:
        with writing(session) as office:
            case_id = find_business(office, find_programme(office, programme_ref), business_ref)
            draft = EventDraft(
                "session",
                day or office.clock.today(),
                said["case_note"],
                minutes=said["case_minutes"],
                platform=said["case_platform"],
            )
            office.run(note_event, case_id, draft)
            tell_case(session, office, case_id)


def _add_sessions(programmes: Room) -> None:
    example = "gremial --office gremio.gremial programmes sessions covid --by platform --out plataformas.pdf"

    @verb(programmes, "sessions", example=example)
    @click.argument("programme_ref", metavar="PROGRAMME")
    @click.option("--by", "sessions_by", type=OneOf(*WAYS), default="platform", metavar="|".join(WAYS))
    @click.option("--since", type=DAY, metavar="DAY")
    @click.option("--until", type=DAY, metavar="DAY")
    @click.option("--out", type=PATH, metavar="FILE")
    def sessions(
        session: Session, programme_ref: str, sessions_by: Any, since: date | None, until: date | None, out: Path | None
    ) -> None:
        from app.jobs.agreements.session_papers import save_sessions, session_report

        with reading(session) as office:
            programme, last = find_programme(office, programme_ref), until or office.clock.today()
            days = (since or min(date(last.year, 1, 1), last), last)
            found = session_report(office, programme, sessions_by, *days)
            if out is not None:
                save_sessions(office, programme, sessions_by, *days, out)
        show_report(session.json, found, out)
