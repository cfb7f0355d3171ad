"""Verbs of a project's report: the funder's own workbook, what is missing, the folder, what was handed over."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Final

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table, tell
from app.cli.projects_said import find_project
from app.cli.verbs import DAY, PATH, WHOLE, Room, Session, verb
from app.messages import say, words
from app.messages.project_words import alert_words
from app.models.agreements.project_alerts import project_alerts
from app.models.agreements.project_reports import reports_of, resolve_report, send_report
from app.models.base.errors import Refused
from app.models.base.values.dates import format_date, format_iso

_EXAMPLE: Final = "gremial --office gremio.gremial projects"
_MISSING: Final = 4


def add(made: Room) -> None:
    """Puts these verbs under ``projects``."""
    for put in (_add_waiting, _add_template, _add_fill, _add_missing, _add_folder, _add_reports, _add_sent):
        put(made)


def _add_waiting(made: Room) -> None:
    @verb(made, "waiting", example=f"{_EXAMPLE} waiting")
    def waiting(session: Session) -> None:
        with reading(session) as office:
            found = office.read(project_alerts)
            lines = [f"{one.title}: {alert_words(one, office.facts.country)}" for one in found]
        if session.json:
            show_json(found)
        else:
            show(*(lines or [words("cli.projects_nothing_waits")]))


def _column(text: str) -> tuple[str, str]:
    """``C=supplier``. Raises ``Refused``."""
    letter, equals, field = text.partition("=")
    if not equals or not letter.strip().isalpha():
        raise Refused("project.column_odd", field="columns", text=text[:40])
    return letter.strip().upper(), field.strip()


def _add_template(made: Room) -> None:
    @verb(made, "template", example=f"{_EXAMPLE} template FFG-17 planilla.xlsx --column C=supplier --column F=funder")
    @click.argument("ref", metavar="REF")
    @click.argument("file", type=PATH, required=False, metavar="FILE.xlsx")
    @click.option("--name", "template_name", default="", metavar="TEXT")
    @click.option("--sheet", "template_sheet", default="", metavar="NAME")
    @click.option("--first-row", type=WHOLE, default=0, metavar="N")
    @click.option("--column", "template_columns", multiple=True, metavar="LETTER=FIELD")
    def template(session: Session, ref: str, file: Path | None, template_name: str, **said: Any) -> None:
        from app.jobs.agreements.template import empty_columns, keep_template

        with writing(session) as office:
            found = find_project(office, ref)
            columns = dict(_column(one) for one in said["template_columns"])
            kept = keep_template(office, found, file, template_name, said["template_sheet"], said["first_row"], columns)
            empty = [one for one in empty_columns(office, found, kept.name) if not one.meant]
        if session.json:
            show_json(kept)
            return
        show(words("cli.template_kept", name=kept.name, sheet=kept.sheet, row=kept.first_row))
        for letter, field in kept.columns.items():
            show(f"{letter} = {words(f'voucher.field.{field}' if field else 'template.left_empty')}")
        if empty:
            tell(words("template.empty_columns", names=", ".join(str(one) for one in empty)))


def _span(function: Any) -> Any:
    function = click.option("--until", type=DAY, metavar="DAY")(function)
    return click.option("--since", type=DAY, metavar="DAY")(function)


def _add_fill(made: Room) -> None:
    @verb(made, "fill", example=f"{_EXAMPLE} fill FFG-17 --out planilla-llena.xlsx")
    @click.argument("ref", metavar="REF")
    @click.option("--name", "template_name", default="", metavar="TEXT")
    @_span
    @click.option("--out", type=PATH, required=True, metavar="FILE.xlsx")
    @click.option("--anyway", is_flag=True)
    def fill(session: Session, ref: str, template_name: str, since: date | None, until: date | None, **to: Any) -> None:
        from app.jobs.agreements.template import empty_columns, fill_template

        with reading(session) as office:
            found = find_project(office, ref)
            empty = empty_columns(office, found, template_name)
            if empty:
                tell(words("template.empty_columns", names=", ".join(str(one) for one in empty)))
            if any(not one.meant for one in empty) and not to["anyway"]:
                raise Refused("template.columns_unsaid", field="columns")
            done = fill_template(office, found, to["out"], template_name, since, until)
        if session.json:
            show_json({"file": str(to["out"]), "rows": done.rows, "empty": [one.letter for one in empty]})
        else:
            show(words("cli.file_written", path=str(to["out"])))


def _add_missing(made: Room) -> None:
    @verb(made, "missing", example=f"{_EXAMPLE} missing FFG-17")
    @click.argument("ref", metavar="REF")
    @_span
    def what_is_missing(session: Session, ref: str, since: date | None, until: date | None) -> int:
        from app.jobs.agreements.project_folder import missing

        with reading(session) as office:
            found = missing(office, find_project(office, ref), since, until)
            said = [say(one) for one in found]
        if session.json:
            show_json([{"code": one.code, "text": text} for one, text in zip(found, said, strict=True)])
        else:
            show(*(said or [words("cli.nothing_missing")]))
        return _MISSING if found else 0


def _add_folder(made: Room) -> None:
    @verb(made, "folder", example=f"{_EXAMPLE} folder FFG-17 --out rendicion.pdf --zip rendicion.zip")
    @click.argument("ref", metavar="REF")
    @_span
    @click.option("--out", type=PATH, required=True, metavar="FILE.pdf")
    @click.option("--zip", "zip_file", type=PATH, metavar="FILE.zip")
    @click.option("--anyway", is_flag=True)
    @click.option("--number", "report_number", type=WHOLE, metavar="N")
    @click.option("--note", "project_note", default="", metavar="TEXT")
    def folder(session: Session, ref: str, since: date | None, until: date | None, **said: Any) -> None:
        from app.jobs.agreements.project_folder import make_folder, missing, print_folder

        out, archive, number = said["out"], said["zip_file"], said["report_number"]
        if number is not None:
            with reading(session) as office:
                made = print_folder(
                    office, office.read(resolve_report, find_project(office, ref), number), out, archive
                )
        else:
            with writing(session) as office:
                found = find_project(office, ref)
                lacking = missing(office, found, since, until)
                for one in lacking:
                    tell(say(one))
                if lacking and not said["anyway"]:
                    raise Refused("folder.incomplete")
                made = make_folder(office, found, out, archive, since, until, said["project_note"])
        if session.json:
            sizes = {"pages": made.pages, "files": made.files, "renumbered": made.renumbered}
            show_json({"number": made.report.number, "hash": made.report.hash, **sizes})
        else:
            code = "cli.report_made" if archive else "cli.report_drawn"
            show(words(code, number=made.report.number, pages=made.pages, left=made.files))
            if made.renumbered:
                tell(words("folder.renumbered", count=made.renumbered))


def _add_reports(made: Room) -> None:
    @verb(made, "reports", example=f"{_EXAMPLE} reports FFG-17")
    @click.argument("ref", metavar="REF")
    def list_them(session: Session, ref: str) -> None:
        with reading(session) as office:
            found = office.read(reports_of, find_project(office, ref))
        if session.json:
            show_json(found)
            return
        rows = [
            (str(one.number), format_iso(one.from_on), format_iso(one.until_on), format_iso(one.sent_on), one.note)
            for one in found
        ]
        show(*table(("number", "since", "until", "handed_over", "note"), rows, right=("number",)))


def _add_sent(made: Room) -> None:
    @verb(made, "sent", example=f'{_EXAMPLE} sent FFG-17 1 --date 2026-07-10 --note "Mesa de entradas 812"')
    @click.argument("ref", metavar="REF")
    @click.argument("number", type=WHOLE, metavar="NUMBER")
    @click.option("--date", "event_day", type=DAY, metavar="DAY")
    @click.option("--note", "project_note", default="", metavar="TEXT")
    def sent(session: Session, ref: str, number: int, event_day: date | None, project_note: str) -> None:
        with writing(session) as office:
            day = event_day or office.clock.today()
            report = office.read(resolve_report, find_project(office, ref), number)
            office.run(send_report, report, day, project_note)
        if session.json:
            show_json({"number": number, "sent_on": day})
        else:
            show(words("cli.report_sent", number=number, day=format_date(day)))
