"""Verbs that put files that go through steps on paper: print one, export a list, report figures."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from app.cli.cases_said import find_case, kind_said, wish_options, wish_said
from app.cli.opening import reading, writing
from app.cli.output import show, show_file, show_json, show_report, table
from app.cli.verbs import DAY, PATH, Room, Session, verb
from app.messages import words
from app.models.agreements.case_dues import due_soon
from app.models.agreements.case_queries import case_lines
from app.models.base.values.dates import format_date


def add(cases: Room) -> None:
    """Puts these verbs under ``cases``."""
    for put in (_add_due, _add_attach, _add_print, _add_export, _add_report):
        put(cases)


def _add_due(cases: Room) -> None:
    @verb(cases, "due", example="gremial --office gremio.gremial cases due")
    def due(session: Session) -> None:
        with reading(session) as office:
            found = office.read(due_soon)
        if session.json:
            show_json([{"ref": one.line.ref, "what": one.label, "on": one.on, "late": one.late} for one in found])
            return
        rows = [(format_date(one.on), one.label, one.kind_name, one.line.heading, one.line.ref) for one in found]
        show(*table(("date", "case_due", "kind", "case_title", "case_ref"), rows))


def _add_attach(cases: Room) -> None:
    @verb(cases, "attach", example="gremial --office gremio.gremial cases attach export_gap-3 ficha.pdf")
    @click.argument("ref", metavar="REF")
    @click.argument("file", type=PATH, metavar="FILE")
    def attach(session: Session, ref: str, file: Path) -> None:
        from app.jobs.attachments import attach_file

        with writing(session) as office:
            line = office.read(case_lines, [find_case(office, ref)])[0]
            attach_file(office, "case_file", line.uid, file)
        if session.json:
            show_json({"ref": line.ref, "file": str(file)})
        else:
            show(words("cli.case_file_kept", file=file.name, title=line.heading))


def _add_print(cases: Room) -> None:
    @verb(cases, "print", example="gremial --office gremio.gremial cases print policy_proposal-1 --out legajo.pdf")
    @click.argument("ref", metavar="REF")
    @click.option("--out", type=PATH, required=True, metavar="FILE.pdf")
    def print_one(session: Session, ref: str, out: Path) -> None:
        from app.jobs.agreements.case_papers import print_case

        with reading(session) as office:
            print_case(office, find_case(office, ref), out)
        show_file(session.json, out)


def _add_export(cases: Room) -> None:
    @verb(cases, "export", example="gremial --office gremio.gremial cases export export_gap --out brechas.xlsx")
    @click.argument("kind", metavar="KIND")
    @wish_options
    @click.option("--out", type=PATH, required=True, metavar="FILE")
    def export(session: Session, kind: str, out: Path, **said: Any) -> None:
        from app.jobs.agreements.case_reports import save_report
        from app.jobs.agreements.report_table import Asked

        with reading(session) as office:
            today = office.clock.today()
            wish = wish_said(office, {**said, "case_class": kind})
            count = save_report(office, Asked("list", wish.kind, today, today, wish), out)
        show_file(session.json, out, rows=count)


def _add_report(cases: Room) -> None:
    example = "gremial --office gremio.gremial cases report formalization months --since 2026-01-01 --out meses.pdf"

    @verb(cases, "report", example=example)
    @click.argument("kind", metavar="KIND")
    @click.argument("what", metavar="WHAT")
    @click.option("--since", type=DAY, metavar="DAY")
    @click.option("--until", type=DAY, metavar="DAY")
    @click.option("--out", type=PATH, metavar="FILE")
    def report(
        session: Session, kind: str, what: str, since: date | None, until: date | None, out: Path | None
    ) -> None:
        from app.jobs.agreements.case_reports import case_report, save_report
        from app.jobs.agreements.report_table import Asked

        with reading(session) as office:
            last = until or office.clock.today()
            first = since or min(date(last.year, 1, 1), last)
            asked = Asked(what, kind_said(office, kind).code, first, last)
            found = case_report(office, asked)
            if out is not None:
                save_report(office, asked, out)
        show_report(session.json, found, out)
