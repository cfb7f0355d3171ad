"""Verbs of projects with money of a funder: add, edit, list, show, budget, papers of the call, events, close, reopen.

Their vouchers, parts and papers: beside.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any, Final

import click

from app.cli import projects_files, projects_papers, projects_parts, projects_vouchers
from app.cli.agreements_said import find_agreement, organization_said
from app.cli.dues import money
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table
from app.cli.projects_said import changing_project, find_project, tell_project
from app.cli.promise_said import fund_of
from app.cli.verbs import DAY, WHOLE, OneOf, Room, Session, room, verb
from app.messages import words
from app.models.agreements.project_queries import cockpit, project_draft, projects, requirements
from app.models.agreements.project_rules import EVENT_KINDS, LineDraft, ProjectDraft, parse_percent
from app.models.agreements.projects import (
    close_project,
    note_project_event,
    reopen_project,
    save_budget,
    save_project,
    save_requirement,
    take_back_project_event,
)
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.base.values.text import fold
from app.office import Office

_EXAMPLE: Final = "gremial --office gremio.gremial projects"
_STATES: Final = ("draft", "applied", "rejected", "awarded", "running", "ended", "closed")
_NOTED: Final = tuple(kind for kind in EVENT_KINDS if kind not in ("closed", "reopened"))
_LINE: Final = re.compile(
    r"(?P<name>[^=]+)=(?P<funder>\d{1,15})(\+(?P<own>\d{1,15}))?(\+(?P<kind>\d{1,15}))?(@(?P<head>.+))?"
)
_COLUMNS: Final = {
    **{"project_title": "title", "project_number": "number", "project_code": "code", "objectives": "objectives"},
    **{"approved": "approved_on", "project_from": "starts_on", "project_until": "ends_on", "ceiling": "ceiling"},
    **{"own_percent": "own_percent", "needs_aim": "needs_aim", "project_note": "note"},
}


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    made = room(program, "projects")
    for put in (_add_new, _add_edit, _add_list, _add_show, _add_budget, _add_require, _add_event, _add_take_back):
        put(made)
    projects_vouchers.add(made)
    projects_parts.add(made)
    projects_files.add(made)
    projects_papers.add(made)
    for put in (_add_close, _add_reopen):
        put(made)


def _facts(function: Any) -> Any:
    """What a project says; each is left as it is when it is not said."""
    function = click.option("--needs-aim/--no-aim", "needs_aim", default=None)(function)
    function = click.option("--own-percent", "own_percent", metavar="PERCENT")(function)
    function = click.option("--ceiling", type=WHOLE, metavar="N")(function)
    days = (("--approved", "approved"), ("--from", "project_from"), ("--until", "project_until"))
    for option, name in reversed(days):
        function = click.option(option, name, type=DAY, metavar="DAY")(function)
    texts = (
        *(("--funder", "funder_name"), ("--agreement", "project_agreement"), ("--fund", "fund")),
        *(("--code", "project_code"), ("--number", "project_number"), ("--objectives", "objectives")),
        ("--note", "project_note"),
    )
    for option, name in reversed(texts):
        function = click.option(option, name, metavar="TEXT")(function)
    return function


def _said(office: Office, said: dict[str, Any]) -> dict[str, Any]:
    values = {_COLUMNS[name]: value for name, value in said.items() if name in _COLUMNS and value is not None}
    if "own_percent" in values:
        values["own_percent"] = _percent(values["own_percent"])
    if said["funder_name"] is not None:
        values["funder_id"] = organization_said(office, said["funder_name"]) if said["funder_name"] else None
    if said["project_agreement"] is not None:
        name = said["project_agreement"]
        values["agreement_id"] = find_agreement(office, name) if name else None
    if said["fund"] is not None:
        values["fund_id"] = fund_of(office, said["fund"])
    return values


def _percent(text: str) -> int:
    """Hundredths of per cent of ``15`` or ``12,5``. Raises ``Refused``."""
    found = parse_percent(text)
    if found is None:
        raise Refused("project.percent_range", field="own_percent")
    return found


def _add_new(made: Room) -> None:
    example = (
        f'{_EXAMPLE} add "Oficina que atiende" --funder Sercotec --code FFG-17 --approved 2026-03-01 --own-percent 15'
    )

    @verb(made, "add", example=example)
    @click.argument("project_title", metavar="TITLE")
    @_facts
    def add_one(session: Session, project_title: str, **said: Any) -> None:
        with writing(session) as office:
            draft = ProjectDraft(project_title, **_said(office, said))
            tell_project(session, office, office.run(save_project, draft).value)


def _add_edit(made: Room) -> None:
    @verb(made, "edit", example=f"{_EXAMPLE} edit FFG-17 --until 2026-12-31")
    @click.argument("ref", metavar="REF")
    @click.option("--title", "project_title", metavar="TEXT")
    @_facts
    def edit_one(session: Session, ref: str, **said: Any) -> None:
        with changing_project(session, ref) as (office, found):
            office.run(save_project, replace(office.read(project_draft, found), **_said(office, said)), found)


def _add_list(made: Room) -> None:
    @verb(made, "list", example=f"{_EXAMPLE} list --state running")
    @click.option("--search", "project_search", default="", metavar="TEXT")
    @click.option("--state", "project_state", type=OneOf(*_STATES), metavar="|".join(_STATES))
    def list_them(session: Session, project_search: str, project_state: str | None) -> None:
        with reading(session) as office:
            found = office.read(projects, project_search, project_state or "")
            if session.json:
                show_json(found)
                return
            rows = [
                (
                    *(words(f"project.state.{one.state}"), one.title, one.code, one.funder, format_iso(one.ends_on)),
                    *(money(office, one.planned), money(office, one.used), str(one.objected or "")),
                )
                for one in found
            ]
        columns = ("state", "project", "code", "funder_name", "until", "budget", "project_used", "objections")
        show(*table(columns, rows, right=("budget", "project_used", "objections")))


def _add_show(made: Room) -> None:
    @verb(made, "show", example=f"{_EXAMPLE} show FFG-17")
    @click.argument("ref", metavar="REF")
    def show_one(session: Session, ref: str) -> None:
        with reading(session) as office:
            tell_project(session, office, find_project(office, ref))


def line_said(text: str) -> LineDraft:
    """``Capacitación=3000000+500000+0@Gestión``: name, of the funder, own, in kind, heading. Raises ``Refused``."""
    found = _LINE.fullmatch(text.strip())
    if found is None:
        raise Refused("project.line_odd", field="lines", text=text[:80])
    funder, own, in_kind = (int(found[name] or 0) for name in ("funder", "own", "kind"))
    code, colon, name = found["name"].partition(":")
    return LineDraft(name if colon else code, funder, own, in_kind, code if colon else "", found["head"] or "")


def _add_budget(made: Room) -> None:
    example = f'{_EXAMPLE} budget FFG-17 "1.1:Capacitación=3000000+500000@Gestión" "Difusión=2000000"'

    @verb(made, "budget", example=example)
    @click.argument("ref", metavar="REF")
    @click.argument("lines", nargs=-1, required=True, metavar="LINE")
    def budget(session: Session, ref: str, lines: tuple[str, ...]) -> None:
        with changing_project(session, ref) as (office, found):
            known = {fold(one.name): one.id for one in office.read(cockpit, found).lines}
            said = [line_said(text) for text in lines]
            office.run(save_budget, found, [(known.pop(fold(one.name), None), one) for one in said])


def _add_require(made: Room) -> None:
    @verb(made, "require", example=f'{_EXAMPLE} require FFG-17 "Directorio vigente" --obtained 2026-02-01')
    @click.argument("ref", metavar="REF")
    @click.argument("requirement", metavar="NAME")
    @click.option("--due", type=DAY, metavar="DAY")
    @click.option("--obtained", type=DAY, metavar="DAY")
    @click.option("--valid-until", type=DAY, metavar="DAY")
    @click.option("--note", "project_note", metavar="TEXT")
    def require(session: Session, ref: str, requirement: str, **said: Any) -> None:
        with changing_project(session, ref) as (office, found):
            row = next((one for one in office.read(requirements, found) if fold(one.name) == fold(requirement)), None)
            days = [
                said[name] or (date.fromisoformat(kept) if kept else None)
                for name, kept in (
                    ("due", row.due_on if row else None),
                    ("obtained", row.obtained_on if row else None),
                    ("valid_until", row.valid_until if row else None),
                )
            ]
            note = said["project_note"] if said["project_note"] is not None else (row.note if row else "")
            kept_id = row.id if row else None
            office.run(save_requirement, found, requirement, days[0], days[1], days[2], note, kept_id)


def _add_event(made: Room) -> None:
    @verb(made, "event", example=f'{_EXAMPLE} event FFG-17 received --amount 3000000 --document "Transferencia 88"')
    @click.argument("ref", metavar="REF")
    @click.argument("kind", type=OneOf(*_NOTED), metavar="|".join(_NOTED))
    @click.option("--date", "event_day", type=DAY, metavar="DAY")
    @click.option("--amount", "event_amount", type=WHOLE, metavar="N")
    @click.option("--document", "event_document", default="", metavar="TEXT")
    @click.option("--note", "project_note", default="", metavar="TEXT")
    def event(session: Session, ref: str, kind: str, event_day: date | None, **said: Any) -> None:
        with changing_project(session, ref) as (office, found):
            day = event_day or office.clock.today()
            told = (said["event_amount"], said["event_document"], said["project_note"])
            office.run(note_project_event, found, kind, day, *told)


def _add_take_back(made: Room) -> None:
    @verb(made, "take-back", example=f'{_EXAMPLE} take-back FFG-17 3 --reason "Era de otro proyecto"')
    @click.argument("ref", metavar="REF")
    @click.argument("event", type=WHOLE, metavar="NUMBER")
    @click.option("--reason", required=True, metavar="TEXT")
    def take_back(session: Session, ref: str, event: int, reason: str) -> None:
        with changing_project(session, ref) as (office, found):
            if event not in {one.id for one in office.read(cockpit, found).events}:
                raise Refused("project.event_missing", field="event")
            office.run(take_back_project_event, event, reason)


def _add_close(made: Room) -> None:
    @verb(made, "close", example=f"{_EXAMPLE} close FFG-17")
    @click.argument("ref", metavar="REF")
    @click.option("--date", "event_day", type=DAY, metavar="DAY")
    @click.option("--note", "project_note", default="", metavar="TEXT")
    def close(session: Session, ref: str, event_day: date | None, project_note: str) -> None:
        with changing_project(session, ref) as (office, found):
            office.run(close_project, found, event_day or office.clock.today(), project_note)


def _add_reopen(made: Room) -> None:
    @verb(made, "reopen", example=f'{_EXAMPLE} reopen FFG-17 --reason "Observó el financiador"')
    @click.argument("ref", metavar="REF")
    @click.option("--reason", required=True, metavar="TEXT")
    def reopen(session: Session, ref: str, reason: str) -> None:
        with changing_project(session, ref) as (office, found):
            office.run(reopen_project, found, reason)
