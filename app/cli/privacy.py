"""Verbs of personal data: erase an ex-member."""

from __future__ import annotations

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_json, tell
from app.cli.verbs import Room, Session, verb
from app.messages import words
from app.models.members.queries import resolve_member


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    _add_erase(program)


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
