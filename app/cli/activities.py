"""Verbs of what is done: activities with organisers and the commitments they serve, and who came."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import click

from app.cli.activities_firms import add_firms
from app.cli.activities_people import STATES, add_papers, add_people
from app.cli.agreements_said import file_line
from app.cli.dues import money
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table
from app.cli.promise_said import (
    activities_wished,
    agreement_of,
    area_of,
    fund_of,
    keep_evidence,
    kind_name,
    kind_of,
    minutes_of,
    number_said,
    organization_of,
)
from app.cli.verbs import DAY, PATH, WHOLE, OneOf, Room, Session, room, verb
from app.messages import words
from app.messages.promise_words import came_words
from app.models.agreements.activities import Organizers
from app.models.agreements.activity_queries import (
    activity_draft,
    credit_marks,
    credits_of,
    organizers_of,
    resolve_activity,
    resolve_commitment,
)
from app.models.agreements.counting import attended
from app.models.agreements.project_queries import project_draft, resolve_project
from app.models.agreements.promise_queries import ActivityRow, activity_ids, activity_rows
from app.models.agreements.promise_rules import ActivityDraft
from app.models.base.attachments import attached_to
from app.models.base.values.dates import format_iso
from app.models.base.values.hours import format_hours
from app.models.cash.funds import funds
from app.office import Office

_CHUNK: Final = 5_000
_EXAMPLE: Final = "gremial --office gremio.gremial activities"


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    activities = room(program, "activities")
    for put in (_add_new, _add_edit, _add_list, _add_show, _add_remove):
        put(activities)
    _add_attach(activities)
    add_people(activities)
    add_firms(activities)
    add_papers(activities)


def _told(function: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say what an activity is; those not typed are ``None``."""
    for option in reversed(
        (
            click.option("--until", type=DAY, metavar="DAY"),
            click.option("--agreement", metavar="NAME"),
            click.option("--area", metavar="NAME"),
            click.option("--project", "of_project", metavar="REF"),
            click.option("--organizer", "organizers", multiple=True, metavar="NAME[=ROLE]"),
            click.option("--serves", multiple=True, metavar="NUMBER[=N]"),
            click.option("--place", metavar="TEXT"),
            click.option("--region", metavar="TEXT"),
            click.option("--district", metavar="TEXT"),
            click.option("--hours", metavar="H:MM"),
            click.option("--cost", type=WHOLE, metavar="N"),
            click.option("--fund", metavar="NAME"),
            click.option("--headcount", type=WHOLE, metavar="N"),
            click.option("--state", type=OneOf(*STATES), metavar="|".join(STATES)),
            click.option("--result", metavar="TEXT"),
            click.option("--link", metavar="TEXT"),
        )
    ):
        function = option(function)
    return function


_SAME: Final = {
    **{"title": "title", "day": "starts_on", "until": "ends_on", "place": "place", "region": "region"},
    **{"district": "district", "cost": "cost", "headcount": "headcount", "state": "state", "result": "result"},
    "link": "link",
}


def _drafted(office: Office, draft: ActivityDraft, said: dict[str, Any]) -> ActivityDraft:
    """The draft with what was typed; what was not stays."""
    found: dict[str, Any] = {_SAME[name]: value for name, value in said.items() if name in _SAME and value is not None}
    if said.get("kind") is not None:
        found["kind"] = kind_of(office, "activity", said["kind"])
    if said["agreement"] is not None:
        found["agreement_id"] = agreement_of(office, said["agreement"]) if said["agreement"] else None
    if said["of_project"] is not None:
        found["project_id"] = office.read(resolve_project, said["of_project"]) if said["of_project"] else None
    if said["area"] is not None:
        agreement = found.get("agreement_id", draft.agreement_id)
        project = found.get("project_id", draft.project_id)
        if agreement is None and project is not None:
            agreement = office.read(project_draft, project).agreement_id  # an aim of the fund it is paid by
            found["agreement_id"] = agreement
        if agreement is None and said["area"]:
            raise click.UsageError(words("cli.area_of_which"))
        found["area_id"] = None if agreement is None else area_of(office, agreement, said["area"])
    if said["fund"] is not None:
        found["fund_id"] = fund_of(office, said["fund"])
    if said["hours"] is not None:
        found["minutes"] = minutes_of(said["hours"])
    return replace(draft, **found)


def _organizers(office: Office, typed: tuple[str, ...]) -> Organizers:
    """``ASIMCOPAR`` or ``Universidad=host``."""
    found = []
    for text in typed:
        name, _, role = text.rpartition("=") if "=" in text else (text, "", "")
        who = organization_of(office, name)
        if who is not None:
            found.append((who, kind_of(office, "organizer", role) or "organizer"))
    return found


def _credits(office: Office, typed: tuple[str, ...], agreement_id: int | None) -> dict[int, int | None]:
    """``12`` or ``12=40`` where a quantity counts."""
    found: dict[int, int | None] = {}
    for text in typed:
        name, equals, quantity = text.rpartition("=") if "=" in text else (text, "", "")
        commitment = office.read(resolve_commitment, name, agreement_id)
        found[commitment] = number_said(quantity, "serves") if equals else None
    return found


def _add_new(activities: Room) -> None:
    @verb(
        activities,
        "add",
        example=f'{_EXAMPLE} add "Taller de costos" --kind training --date 20/11/2026 --agreement ASOMIPYMES --area I '
        "--organizer ASIMCOPAR --organizer Universidad=host --hours 2:30 --serves 12",
    )
    @click.argument("title", metavar="TEXT")
    @click.option("--kind", default="training", metavar="KIND")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @_told
    def add_one(session: Session, title: str, **said: Any) -> None:
        from app.models.agreements.activities import save_activity

        with writing(session) as office:
            blank = ActivityDraft("training", title, office.clock.today())
            draft = _drafted(office, blank, said)
            marks = _credits(office, said["serves"], draft.agreement_id)
            made = office.run(save_activity, draft, _organizers(office, said["organizers"]), marks).value
            _tell(session, office, made, "cli.activity_saved")


def _add_edit(activities: Room) -> None:
    @verb(activities, "edit", example=f"{_EXAMPLE} edit 7 --hours 3 --state done --serves 12 --serves 15=40")
    @click.argument("activity", metavar="NUMBER")
    @click.option("--title", metavar="TEXT")
    @click.option("--kind", metavar="KIND")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @_told
    def edit_one(session: Session, activity: str, **said: Any) -> None:
        """Organisers and commitments are replaced where some are typed; an empty one takes all off."""
        from app.models.agreements.activities import save_activity

        with writing(session) as office:
            known = office.read(resolve_activity, activity)
            draft = _drafted(office, office.read(activity_draft, known), said)
            organizers: Organizers = [(one.organization_id, one.role) for one in office.read(organizers_of, known)]
            marks = office.read(credit_marks, known)
            if said["organizers"]:
                organizers = _organizers(office, said["organizers"])
            if said["serves"]:
                marks = _credits(office, tuple(text for text in said["serves"] if text), draft.agreement_id)
            office.run(save_activity, draft, organizers, marks, known)
            _tell(session, office, known, "cli.activity_saved")


def _row(office: Office, activity_id: int) -> ActivityRow:
    return office.read(activity_rows, [activity_id])[0]


def _tell(session: Session, office: Office, activity_id: int, code: str) -> None:
    row = _row(office, activity_id)
    if session.json:
        show_json(row)
    else:
        kind = kind_name(office, "activity", row.kind)
        show(words(code, number=row.id, kind=kind, title=row.title, day=format_iso(row.starts_on)))


def _add_list(activities: Room) -> None:
    @verb(activities, "list", example=f"{_EXAMPLE} list --agreement ASOMIPYMES --since 01/01/2026")
    @click.option("--search", default="", metavar="TEXT")
    @click.option("--kind", metavar="KIND")
    @click.option("--agreement", metavar="NAME")
    @click.option("--organizer", metavar="NAME")
    @click.option("--project", "of_project", metavar="REF")
    @click.option("--state", type=OneOf(*STATES), metavar="|".join(STATES))
    @click.option("--since", type=DAY, metavar="DAY")
    @click.option("--until", type=DAY, metavar="DAY")
    def list_them(session: Session, **said: Any) -> None:
        with reading(session) as office:
            ids = office.read(activity_ids, activities_wished(office, said))
            found = [
                row for at in range(0, len(ids), _CHUNK) for row in office.read(activity_rows, ids[at : at + _CHUNK])
            ]
            if session.json:
                show_json(found)
                return
            rows = [
                (
                    *(str(row.id), format_iso(row.starts_on), kind_name(office, "activity", row.kind), row.title[:60]),
                    *(row.where[:40], row.organizers),
                    *(str(row.people or ""), str(row.attendances or row.headcount or "")),
                    *(format_hours(row.minutes), words(f"activity.state.{row.state}")),
                )
                for row in found
            ]
        columns = ("number", "date", "kind", "title", "where", "organizers", "people", "attendances", "hours", "state")
        show(*table(columns, rows, right=("number", "people", "attendances", "hours")))


def _add_show(activities: Room) -> None:
    @verb(activities, "show", example=f"{_EXAMPLE} show 7")
    @click.argument("activity", metavar="NUMBER")
    def show_one(session: Session, activity: str) -> None:
        with reading(session) as office:
            known = office.read(resolve_activity, activity)
            row, came = _row(office, known), office.read(attended, known)
            draft = office.read(activity_draft, known)
            project = office.read(project_draft, draft.project_id).title if draft.project_id else ""
            serves, by = office.read(credits_of, known), office.read(organizers_of, known)
            files, draft = office.read(attached_to, "activity", row.uid), office.read(activity_draft, known)
            if session.json:
                more = {"region": draft.region, "result": draft.result, "link": draft.link}
                told = {"activity": row, **more, "attended": came, "serves": serves, "organizers": by, "files": files}
                show_json({**told, "project": project})
                return
            until = f" – {format_iso(row.ends_on)}" if row.ends_on else ""
            cost = "" if row.cost is None else money(office, row.cost)
            fund = next((one.name for one in office.read(funds) if one.id == draft.fund_id), "")
            lines = [
                f"{row.id} · {kind_name(office, 'activity', row.kind)} · {row.title}",
                f"{format_iso(row.starts_on)}{until} · {words(f'activity.state.{row.state}')}",
                _where(row, draft),
                " · ".join(part for part in (row.agreement, row.area) if part),
                words("cli.activity_project", title=project) if project else "",
                *(f"{kind_name(office, 'organizer', one.role)}: {one.name}" for one in by),
                came_words(came),
                words("cli.activity_hours", hours=format_hours(row.minutes)) if row.minutes else "",
                words("cli.activity_cost", amount=" · ".join(part for part in (cost, fund) if part)) if cost else "",
                words("cli.activity_result", text=draft.result) if draft.result else "",
                *(words("cli.activity_serves", number=one.commitment_id, body=one.body[:60]) for one in serves),
                *(file_line(one) for one in files),
            ]
        show(*(line for line in lines if line))


def _where(row: ActivityRow, draft: ActivityDraft) -> str:
    """Where it was, or in whose pages it was published, and where to read it."""
    place = ", ".join(part for part in (row.place, row.district, draft.region) if part)
    said = words("cli.activity_place", place=place) if place else ""
    return " · ".join(part for part in (said, draft.link) if part)


def _add_remove(activities: Room) -> None:
    @verb(activities, "remove", example=f"{_EXAMPLE} remove 7")
    @click.argument("activity", metavar="NUMBER")
    def remove(session: Session, activity: str) -> None:
        from app.models.agreements.activities import remove_activity

        with writing(session) as office:
            row = _row(office, office.read(resolve_activity, activity))
            office.run(remove_activity, row.id)
        if session.json:
            show_json(row)
        else:
            show(words("cli.activity_removed", title=row.title, day=format_iso(row.starts_on)))


def _add_attach(activities: Room) -> None:
    @verb(activities, "attach", example=f"{_EXAMPLE} attach 7 foto.jpg --caption Asistencia")
    @click.argument("activity", metavar="NUMBER")
    @click.argument("file", type=PATH, metavar="FILE")
    @click.option("--caption", "file_caption", default="", metavar="TEXT")
    def attach(session: Session, activity: str, file: Path, file_caption: str) -> None:
        with writing(session) as office:
            row = _row(office, office.read(resolve_activity, activity))
            keep_evidence(session, office, "activity", row, file, file_caption)
