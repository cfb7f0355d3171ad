"""Verbs of the whole file: new, demo, check, undo, history, self-test."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import click

from app.cli.opening import office_path, reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.verbs import PATH, WHOLE, OneOf, Room, Session, verb
from app.messages import say, words
from app.messages.change_words import known_words, moment_said

REFUSED: Final = 1
UNAVAILABLE: Final = 3
_SHOWN_LEANS: Final = 40


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    _add_new(program)
    _add_demo(program)
    _add_check(program)
    _add_undo(program)
    _add_history(program)
    _add_self_test(program)


def _add_new(program: Room) -> None:
    @verb(
        program,
        "new",
        example='gremial new gremio.gremial --name "Gremio de Comerciantes" --country PY --first-receipt 4513',
    )
    @click.argument("file", type=PATH, metavar="FILE")
    @click.option("--name", required=True, metavar="NAME")
    @click.option("--country", required=True, metavar="PY")
    @click.option("--currency", default="", metavar="PYG")
    @click.option("--kind", type=OneOf("guild", "alliance"), default="guild", metavar="guild|alliance")
    @click.option("--short", default="", metavar="SIGLA")
    @click.option("--code", default="", metavar="PY-0014")
    @click.option("--tax-id", default="", metavar="ID")
    @click.option("--address", default="", metavar="TEXT")
    @click.option("--city", default="", metavar="TEXT")
    @click.option("--phone", default="", metavar="TEXT")
    @click.option("--email", default="", metavar="TEXT")
    @click.option("--logo", type=PATH, metavar="FILE")
    @click.option("--first-receipt", type=WHOLE, default=1, metavar="N")
    @click.option("--cash", type=WHOLE, default=0, metavar="N")
    @click.option("--bank", type=WHOLE, default=0, metavar="N")
    @click.option("--practice", is_flag=True)
    def new(session: Session, file: Path, logo: Path | None, **said: Any) -> None:
        from app.jobs.new_office import NewOffice, new_office

        made = new_office(file, NewOffice(logo_path=logo, **said), actor=session.actor)
        if made.place != "local":
            tell(words(f"office.{made.place}"))
        if session.json:
            show_json({"file": str(made.path), "uid": made.uid})
        else:
            show(words("cli.new_done", path=str(made.path)))


def _add_demo(program: Room) -> None:
    @verb(program, "demo", example="gremial demo demostracion")
    @click.argument("dir", type=PATH, metavar="DIR")
    @click.option("--case", default="a", metavar="a..h|all")
    @click.option("--seed", type=WHOLE, default=2026, metavar="N")
    def demo(session: Session, dir: Path, case: str, seed: int) -> None:
        from dataclasses import asdict

        from app.jobs.demo import make_cases

        made = make_cases(dir, case, seed, _telling(session))
        if session.json:
            story = asdict(made.story) if made.story else {"folder": made.folder}
            show_json({**story, "cases": made.cases})
        else:
            show(words("cli.demo_done", path=str(dir)))
            for path in sorted(p for p in dir.rglob("*") if p.is_file()):
                show(f"  {path.relative_to(dir)}")


def _telling(session: Session) -> Any:
    """Progress of a long job at a terminal: each stage once, on stderr; silent for programs."""
    seen: set[str] = set()

    def progress(_done: int, _total: int, stage: str) -> None:
        if not session.json and stage not in seen:
            seen.add(stage)
            tell(words(stage))

    return progress


def _add_check(program: Room) -> None:
    @verb(program, "check", example="gremial --office gremio.gremial check")
    def check(session: Session) -> int:
        from app.jobs.check import check as look_over

        report = look_over(office_path(session))
        if session.json:
            show_json({"ok": report.ok, "checks": report.checks})
        else:
            rows = [
                (words(f"check.{c.name}"), words("check.good" if c.ok else "check.failed"), c.detail)
                for c in report.checks
            ]
            show(*table(("check", "result", "detail"), rows))
        if not report.ok:
            tell(words("check.not_ok"))
        return 0 if report.ok else UNAVAILABLE


def _add_undo(program: Room) -> None:
    @verb(program, "undo", example="gremial --office gremio.gremial undo 12")
    @click.argument("batch", type=WHOLE, metavar="BATCH")
    def undo(session: Session, batch: int) -> int:
        from app.jobs.undo import lean_lines, lean_text
        from app.jobs.undo import undo as take_back
        from app.models.base.undo import Leaning

        with writing(session) as office:
            try:
                done = take_back(office, batch)
            except Leaning as fault:
                tell(say(fault))
                if session.json:
                    leans = [{"table": n.table, "uid": n.uid, "text": lean_text(office, n)} for n in fault.leans]
                    error = {"code": fault.code, "field": fault.field, "message": say(fault)}
                    show_json({"leans": leans, "error": error})
                else:
                    show(*lean_lines(office, fault.leans, _SHOWN_LEANS))
                return REFUSED
        if session.json:
            show_json(done)
        else:
            show(words("cli.undo_done", undone=done.undone, batch=done.batch))
        return 0


def _add_history(program: Room) -> None:
    @verb(
        program,
        "history",
        example="gremial --office gremio.gremial history\n"
        "gremial --office gremio.gremial history member 0190aa5e-7c1d-7b5e-9d7e-0c4f6a1b2c3d",
    )
    @click.argument("table", required=False, metavar="TABLE")
    @click.argument("uid", required=False, metavar="UID")
    def history(session: Session, table: str | None, uid: str | None) -> None:
        from app.jobs.told import told_history
        from app.jobs.undo import newest_batches, record_history

        with reading(session) as office:
            if table is None or uid is None:
                _show_batches(session, newest_batches(office))
                return
            named = _identity(office, table, uid)
            if session.json:
                show_json(record_history(office, table, named))
                return
            for step in told_history(office, table, named):
                show(words("cli.history_step", at=step.at, actor=step.actor, verb=step.deed, batch=step.batch))
                show(*(f"    {line}" for line in (*step.lines, step.reason) if line))


def _identity(office: Any, name: str, uid: str) -> str:
    """A member may also be named by number or tax id, a receipt by its code."""
    from app.models.base.errors import Refused
    from app.models.dues.receipt_queries import receipts_by_id, resolve_receipt
    from app.models.members.queries import members_by_id, resolve_member

    try:
        if name == "member":
            return str(office.read(members_by_id, [office.read(resolve_member, uid)])[0].uid)
        if name == "receipt":
            return str(office.read(receipts_by_id, [office.read(resolve_receipt, uid)])[0].uid)
    except Refused:
        return uid
    return uid


def _show_batches(session: Session, found: Any) -> None:
    if session.json:
        show_json(found)
        return
    rows = [
        (str(b.number), moment_said(b.at), b.actor, known_words(f"verb.{b.verb}") or b.verb, str(b.rows)) for b in found
    ]
    show(*table(("batch", "when", "actor", "action", "rows"), rows, right=("batch", "rows")))


def _add_self_test(program: Room) -> None:
    @verb(program, "self-test", example="gremial self-test")
    def self_test(session: Session) -> int:
        from app.jobs.self_test import self_test as try_everything

        report = try_everything()
        if session.json:
            show_json({"ok": report.ok, "steps": report.steps})
        else:
            rows = [
                (words(f"self_test.{s.name}"), words("check.good" if s.ok else "check.failed"), s.detail)
                for s in report.steps
            ]
            show(*table(("step", "result", "detail"), rows))
        return 0 if report.ok else UNAVAILABLE
