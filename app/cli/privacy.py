"""Verbs of personal data: everything about a member, erasing who left."""

from __future__ import annotations

from pathlib import Path

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_json, tell
from app.cli.verbs import PATH, Room, Session, room, verb
from app.messages import words
from app.models.members.queries import resolve_member


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    _add_erase(program)
    _add_notice(room(program, "privacy"))


def _add_notice(privacy: Room) -> None:
    @verb(privacy, "notice", example="gremial --office gremio.gremial privacy notice --out aviso.pdf")
    @click.option("--out", type=PATH, required=True, metavar="FILE")
    def notice(session: Session, out: Path) -> None:
        from app.jobs.about_person import notice_bytes
        from app.jobs.statement import save_paper

        with reading(session) as office:
            save_paper(out, notice_bytes(office))
        if session.json:
            show_json({"file": out})
        else:
            show(words("cli.file_written", path=str(out)))


def _add_erase(program: Room) -> None:
    @verb(program, "erase", example='gremial --office gremio.gremial erase 101 --reason "Lo pidió por nota" --dry-run')
    @click.argument("ref", metavar="REF")
    @click.option("--reason", default="", metavar="TEXT")
    @click.option("--dry-run", is_flag=True)
    def erase(session: Session, ref: str, reason: str, dry_run: bool) -> None:
        from app.jobs.erasing import copy_lines, kept_lines, plan_erasing
        from app.jobs.erasing import erase as do_it

        with reading(session) if dry_run else writing(session) as office:
            member_id = office.read(resolve_member, ref)
            done = None if dry_run else do_it(office, member_id, reason)
            plan = done.plan if done else plan_erasing(office, member_id)
            kept, copies = kept_lines(plan), copy_lines(plan)
        if session.json:
            show_json(
                {
                    "erased": done is not None,
                    "records": plan.preview.records,
                    "files": plan.preview.files,
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


def add_about(members: Room) -> None:
    """Puts ``members about`` under ``members``."""

    @verb(members, "about", example="gremial --office gremio.gremial members about 101 --out carpeta")
    @click.argument("ref", metavar="REF")
    @click.option("--out", type=PATH, required=True, metavar="DIR")
    def about(session: Session, ref: str, out: Path) -> None:
        from app.jobs.about_person import save_about

        with reading(session) as office:
            written = save_about(office, office.read(resolve_member, ref), out)
        if session.json:
            show_json(written)
        else:
            show(*(words("cli.file_written", path=str(path)) for path in written.files))
