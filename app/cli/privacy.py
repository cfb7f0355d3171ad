"""Verbs of personal data: everything about a member, requests and their answers, blocking, erasing who left.

Leaks and the wordings of consents have files of their own.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_file, show_json, table, tell
from app.cli.privacy_breaches import add_breaches
from app.cli.privacy_texts import add_texts
from app.cli.verbs import DAY, PATH, WHOLE, OneOf, Room, Session, room, verb
from app.messages import words
from app.models.base.errors import Refused
from app.models.base.values.dates import format_date, format_iso
from app.models.members.parties import PartyRef
from app.models.privacy.requests import (
    KINDS,
    Asker,
    RequestKind,
    answer_request,
    block,
    extend_request,
    request_numbered,
    requests,
)
from app.models.privacy.subject import Whom, resolve_whom


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    _add_erase(program)
    privacy = room(program, "privacy")
    _add_notice(privacy)
    _add_request(privacy)
    _add_requests(privacy)
    _add_answer(privacy)
    _add_extend(privacy)
    _add_block(privacy)
    add_breaches(privacy)
    add_texts(privacy)


def _add_notice(privacy: Room) -> None:
    @verb(privacy, "notice", example="gremial --office gremio.gremial privacy notice --out aviso.pdf")
    @click.option("--out", type=PATH, required=True, metavar="FILE")
    def notice(session: Session, out: Path) -> None:
        from app.jobs.about_person import notice_bytes
        from app.jobs.papers import save_paper

        with reading(session) as office:
            save_paper(out, notice_bytes(office))
        show_file(session.json, out)


def _add_erase(program: Room) -> None:
    @verb(program, "erase", example='gremial --office gremio.gremial erase 101 --reason "Lo pidió por nota" --dry-run')
    @click.argument("ref", metavar="REF")
    @click.option("--reason", default="", metavar="TEXT")
    @click.option("--dry-run", is_flag=True)
    @click.option("--out", type=PATH, metavar="FILE")
    def erase(session: Session, ref: str, reason: str, dry_run: bool, out: Path | None) -> None:
        from app.jobs.erasing import copy_lines, kept_lines, plan_erasing
        from app.jobs.erasing import erase as do_it
        from app.jobs.erasing_paper import erasing_bytes
        from app.jobs.papers import save_paper

        if dry_run and out is not None:
            raise Refused("erase.paper_after", field="out")
        with reading(session) if dry_run else writing(session) as office:
            whom = office.read(resolve_whom, ref)
            done = None if dry_run else do_it(office, whom, reason)
            plan = done.plan if done else plan_erasing(office, whom)
            kept, copies = kept_lines(plan), copy_lines(plan)
            if out is not None:
                save_paper(out, erasing_bytes(office, plan, reason))
        if session.json:
            show_json(
                {
                    "erased": done is not None,
                    "records": plan.preview.records,
                    "files": plan.preview.files,
                    "reworded": plan.preview.reworded,
                    "kept": kept,
                    "papers": plan.papers,
                    "law": plan.law,
                    "copies": plan.copies,
                    "blanked": done.blanked if done else 0,
                    "clean": done.clean if done else None,
                }
            )
            return
        show(words("erase.would" if dry_run else "erase.erased", name=plan.preview.subject.name, label=plan.label))
        show(*(f"  - {words(f'table.{name}')}: {count}" for name, count in plan.preview.records.items()))
        show(words("erase.stays"), *(f"  - {line}" for line in kept))
        if copies:
            show(words("erase.copies"), *(f"  - {line}" for line in copies))
        if done is not None and not done.clean:
            tell(words("erase.log_busy"))
        if out is not None:
            show(words("cli.file_written", path=str(out)))


def _add_request(privacy: Room) -> None:
    @verb(
        privacy,
        "request",
        example='gremial --office gremio.gremial privacy request 101 --kind access --channel "nota"',
    )
    @click.argument("ref", required=False, default="", metavar="REF")
    @click.option("--name", default="", metavar="TEXT")
    @click.option("--kind", type=OneOf(*KINDS), required=True, metavar="|".join(KINDS))
    @click.option("--day", type=DAY, metavar="DAY")
    @click.option("--channel", default="", metavar="TEXT")
    @click.option("--detail", default="", metavar="TEXT")
    def request(
        session: Session, ref: str, name: str, kind: RequestKind, day: date | None, channel: str, detail: str
    ) -> None:
        from app.jobs.privacy_requests import note

        with writing(session) as office:
            received = day or office.clock.today()
            asker = _asker(office.read(resolve_whom, ref), name) if ref else Asker(who=name)
            number = note(office, asker, kind, received, channel, detail)
            found = office.read(request_numbered, number)
        if session.json:
            show_json(found)
        else:
            until = format_iso(found.due_on) or "—"
            show(words("request.noted", number=number, until=until))


def _asker(whom: Whom, name: str) -> Asker:
    """A member, a person of the directory, or an institution by whoever asks for it."""
    if not isinstance(whom, PartyRef):
        return Asker(whom)
    return Asker(person_id=whom.id) if whom.kind == "person" else Asker(who=name)


def _add_requests(privacy: Room) -> None:
    @verb(privacy, "requests", example="gremial --office gremio.gremial privacy requests --open")
    @click.option("--open", "open_only", is_flag=True)
    @click.option("--late", is_flag=True)
    def list_requests(session: Session, open_only: bool, late: bool) -> None:
        with reading(session) as office:
            today = office.clock.today()
            found = office.read(requests, open_only=open_only or late)
        if late:
            found = [one for one in found if one.late(today)]
        if session.json:
            show_json(found)
            return
        columns = ("number", "request.who", "request.what", "request.received", "request.until", "request.answered_on")
        rows = [
            (
                *(str(one.id), one.who, words(f"request.kind_{one.kind}")),
                *(format_iso(day) for day in (one.received_on, one.due_on, one.answered_on)),
            )
            for one in found
        ]
        show(*table(columns, rows))
        if overdue := sum(one.late(today) for one in found):
            tell(words("request.late_count", count=overdue))


def _add_answer(privacy: Room) -> None:
    @verb(
        privacy,
        "answer",
        example='gremial --office gremio.gremial privacy answer 1 --text "Se entregó todo en PDF"',
    )
    @click.argument("number", type=WHOLE, metavar="NUMBER")
    @click.option("--text", required=True, metavar="TEXT")
    @click.option("--day", type=DAY, metavar="DAY")
    def answer(session: Session, number: int, text: str, day: date | None) -> None:
        with writing(session) as office:
            office.run(answer_request, number, day or office.clock.today(), text)
        if session.json:
            show_json({"answered": number})
        else:
            show(words("request.answer_noted", number=number))


def _add_extend(privacy: Room) -> None:
    @verb(
        privacy,
        "extend",
        example='gremial --office gremio.gremial privacy extend 1 --until 30/12/2026 --reason "Faltan papeles"',
    )
    @click.argument("number", type=WHOLE, metavar="NUMBER")
    @click.option("--until", type=DAY, metavar="DAY")
    @click.option("--reason", required=True, metavar="TEXT")
    def extend(session: Session, number: int, until: date | None, reason: str) -> None:
        from app.jobs.privacy_requests import extended_day

        with writing(session) as office:
            until = until or extended_day(office, number)
            office.run(extend_request, number, until, reason)
        if session.json:
            show_json({"extended": number, "due_on": until})
        else:
            show(words("request.extended", number=number, until=format_date(until)))


def _add_block(privacy: Room) -> None:
    @verb(privacy, "block", example="gremial --office gremio.gremial privacy block 101 --lift")
    @click.argument("ref", metavar="REF")
    @click.option("--day", type=DAY, metavar="DAY")
    @click.option("--lift", is_flag=True)
    def block_data(session: Session, ref: str, day: date | None, lift: bool) -> None:
        with writing(session) as office:
            since = None if lift else day or office.clock.today()
            office.run(block, office.read(resolve_whom, ref), since)
        if session.json:
            show_json({"blocked_on": since})
        else:
            show(words("request.unblocked") if since is None else words("request.blocked", day=format_date(since)))


def add_about(members: Room) -> None:
    """Puts ``members about`` under ``members``."""

    @verb(members, "about", example="gremial --office gremio.gremial members about 101 --out carpeta")
    @click.argument("ref", metavar="REF")
    @click.option("--out", type=PATH, required=True, metavar="DIR")
    def about(session: Session, ref: str, out: Path) -> None:
        from app.jobs.about_person import save_about

        with reading(session) as office:
            written = save_about(office, office.read(resolve_whom, ref), out)
        if session.json:
            show_json(written)
        else:
            show(*(words("cli.file_written", path=str(path)) for path in written.files))
