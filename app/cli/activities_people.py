"""Verbs of who came to an activity (typed or from a file), the sheet to sign, the lists and the report of a year."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Final

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_file, show_json, table
from app.cli.promise_said import (
    activities_wished,
    agreement_of,
    kind_name,
    kind_of,
    minutes_of,
    organization_of,
    person_of,
)
from app.cli.verbs import DAY, PATH, WHOLE, YEAR, OneOf, Room, Session, verb
from app.messages import words
from app.messages.promise_words import came_words
from app.models.agreements.activity_queries import activity_draft, attendee_of, resolve_activity
from app.models.agreements.attendee_firms import KnownFirms, typed_firms
from app.models.agreements.counting import attended
from app.models.agreements.promise_queries import attendees
from app.models.agreements.promise_rules import AttendeeDraft
from app.models.base.values.dates import format_iso
from app.office import Office

STATES: Final = ("planned", "done", "cancelled")
_BY: Final = ("area", "party", "region", "business")
_EXAMPLE: Final = "gremial --office gremio.gremial activities"


def add_people(activities: Room) -> None:
    """The verbs of the list of people."""
    for put in (_add_attend, _add_people, _add_strike):
        put(activities)


def _add_attend(activities: Room) -> None:
    @verb(
        activities,
        "attend",
        example=f'{_EXAMPLE} attend 7 --name "Ana Vera" --document 1234567 --phone "0981 222333"\n'
        f"{_EXAMPLE} attend 7 --from inscriptos.xlsx",
    )
    @click.argument("activity", metavar="NUMBER")
    @click.option("--from", "file", type=PATH, metavar="FILE")
    @click.option("--sheet", metavar="TEXT")
    @click.option("--name", default="", metavar="NAME")
    @click.option("--document", default="", metavar="TEXT")
    @click.option("--phone", default="", metavar="TEXT")
    @click.option("--person", default="", metavar="NAME")
    @click.option("--business", default="", metavar="NAME")
    @click.option("--brought-by", default="", metavar="NAME")
    @click.option("--role", default="attendee", metavar="KIND")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @click.option("--hours", metavar="H:MM")
    @click.option("--district", default="", metavar="TEXT")
    def attend(session: Session, activity: str, file: Path | None, sheet: str | None, **said: Any) -> None:
        from app.jobs.agreements.attendance import import_attendance
        from app.models.agreements.activities import add_attendees

        if (file is None) == (not said["name"] and not said["person"]):
            raise click.UsageError(words("cli.name_or_file"))
        with writing(session) as office:
            known = office.read(resolve_activity, activity)
            before = len(office.read(attendees, known))
            if file is not None:
                import_attendance(office, known, file, sheet)
            else:
                office.run(add_attendees, known, [_attendee(office, known, said)])
            added = len(office.read(attendees, known)) - before
            came, firms = office.read(attended, known), office.read(typed_firms, known)
        if session.json:
            show_json({"activity": known, "added": added, "attended": came, "businesses_to_link": firms})
            return
        waiting = words("cli.firms_waiting", count=len(firms), number=known) if firms else ""
        said_of = came_words(came)
        show(words("cli.attendance_noted", count=added), *(text for text in (said_of, waiting) if text))


def _attendee(office: Office, activity_id: int, said: dict[str, Any]) -> AttendeeDraft:
    from app.models.members.parties import PartyRef, party

    person = person_of(office, said["person"])
    name = said["name"] or ("" if person is None else office.read(party, PartyRef("person", person)).name)
    return AttendeeDraft(
        name,
        said["day"] or office.read(activity_draft, activity_id).starts_on,
        person_id=person,
        organization_id=office.read(KnownFirms).find(said["business"]),
        brought_by_id=organization_of(office, said["brought_by"]),
        document=said["document"],
        phone=said["phone"],
        minutes=minutes_of(said["hours"]),
        role=kind_of(office, "attendee", said["role"]),
        district=said["district"],
        business=said["business"],
    )


def _add_people(activities: Room) -> None:
    @verb(activities, "list-people", example=f"{_EXAMPLE} list-people 7\n{_EXAMPLE} list-people 7 --out personas.xlsx")
    @click.argument("activity", metavar="NUMBER")
    @click.option("--out", type=PATH, metavar="FILE")
    def list_people(session: Session, activity: str, out: Path | None) -> None:
        with reading(session) as office:
            known = office.read(resolve_activity, activity)
            if out is not None:
                from app.jobs.agreements.people_list import save_attendees

                show_file(session.json, out, rows=save_attendees(office, known, out))
                return
            found, came = office.read(attendees, known), office.read(attended, known)
            if session.json:
                show_json(found)
                return
            rows = [
                (
                    *(str(one.id), one.name, one.document, one.phone, one.business, format_iso(one.on_date)),
                    kind_name(office, "attendee", one.role),
                )
                for one in found
            ]
        columns = ("number", "name", "id_document", "phone", "business", "date", "role")
        show(*table(columns, rows, right=("number",)), came_words(came))


def _add_strike(activities: Room) -> None:
    @verb(activities, "strike", example=f'{_EXAMPLE} strike 7 "Ana Vera"')
    @click.argument("activity", metavar="NUMBER")
    @click.argument("who", metavar="NAME")
    def strike(session: Session, activity: str, who: str) -> None:
        from app.models.agreements.activities import strike_attendee

        with writing(session) as office:
            known = office.read(resolve_activity, activity)
            line = office.read(attendee_of, known, who)
            name = next(one.name for one in office.read(attendees, known) if one.id == line)
            office.run(strike_attendee, line)
        if session.json:
            show_json({"activity": known, "struck": name})
        else:
            show(words("cli.attendee_struck", name=name))


def add_papers(activities: Room) -> None:
    """The verbs of papers and files."""
    for put in (_add_sheet, _add_export, _add_year):
        put(activities)


def _add_sheet(activities: Room) -> None:
    @verb(activities, "sheet", example=f"{_EXAMPLE} sheet 7 --out lista.pdf")
    @click.argument("activity", metavar="NUMBER")
    @click.option("--out", type=PATH, required=True, metavar="FILE.pdf")
    @click.option("--blank", type=WHOLE, metavar="N")
    def sheet(session: Session, activity: str, out: Path, blank: int | None) -> None:
        from app.jobs.agreements.promise_papers import print_attendance

        with reading(session) as office:
            print_attendance(office, office.read(resolve_activity, activity), out, blank)
        show_file(session.json, out, rows=1)


def _add_export(activities: Room) -> None:
    @verb(activities, "export", example=f"{_EXAMPLE} export --since 01/01/2026 --out actividades.xlsx")
    @click.option("--out", type=PATH, required=True, metavar="FILE")
    @click.option("--search", default="", metavar="TEXT")
    @click.option("--kind", metavar="KIND")
    @click.option("--agreement", metavar="NAME")
    @click.option("--organizer", metavar="NAME")
    @click.option("--state", type=OneOf(*STATES), metavar="|".join(STATES))
    @click.option("--since", type=DAY, metavar="DAY")
    @click.option("--until", type=DAY, metavar="DAY")
    def export(session: Session, out: Path, **said: Any) -> None:
        from app.jobs.agreements.promise_papers import save_activities

        with reading(session) as office:
            count = save_activities(office, out, activities_wished(office, said))
        show_file(session.json, out, rows=count)


def _add_year(activities: Room) -> None:
    @verb(activities, "year", example=f"{_EXAMPLE} year 2026 --agreement ASOMIPYMES --out memoria.pdf")
    @click.argument("year", type=YEAR, metavar="YEAR")
    @click.option("--agreement", metavar="NAME")
    @click.option("--by", type=OneOf(*_BY), default="area", metavar="|".join(_BY))
    @click.option("--since", type=DAY, metavar="DAY")
    @click.option("--until", type=DAY, metavar="DAY")
    @click.option("--out", type=PATH, required=True, metavar="FILE")
    def report_of_year(
        session: Session,
        year: int,
        agreement: str | None,
        by: str,
        since: date | None,
        until: date | None,
        out: Path,
    ) -> None:
        from app.jobs.agreements.annual_paper import save_annual
        from app.jobs.agreements.reached_list import save_reached

        with reading(session) as office:
            known = None if agreement is None else agreement_of(office, agreement)
            first, last = since or date(year, 1, 1), until or date(year, 12, 31)
            save = save_reached if by == "business" else partial(save_annual, by=by)  # type: ignore[arg-type]  # one of these
            count = save(office, out, first, last, known)
        show_file(session.json, out, rows=count)
