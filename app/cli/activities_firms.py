"""Verbs of lists and the directory: businesses that people named and are not in it, who is the same person."""

from __future__ import annotations

from typing import Final

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table
from app.cli.promise_said import organization_of
from app.cli.verbs import Room, Session, verb
from app.messages import words
from app.models.agreements.activity_queries import resolve_activity
from app.models.agreements.attendee_firms import typed_firms
from app.models.agreements.project_queries import resolve_project

_EXAMPLE: Final = "gremial --office gremio.gremial activities"


def add_firms(activities: Room) -> None:
    """The verbs of such businesses and people."""
    _add_businesses(activities)
    _add_link(activities)
    _add_link_people(activities)


def _add_businesses(activities: Room) -> None:
    @verb(activities, "businesses", example=f"{_EXAMPLE} businesses\n{_EXAMPLE} businesses 7")
    @click.argument("activity", metavar="[NUMBER]", required=False)
    @click.option("--of-project", default="", metavar="NAME")
    def businesses(session: Session, activity: str | None, of_project: str) -> None:
        with reading(session) as office:
            known = office.read(resolve_activity, activity) if activity else None
            project = office.read(resolve_project, of_project) if of_project else None
            found = office.read(typed_firms, known, project)
        if session.json:
            show_json(found)
            return
        rows = [(one.name, str(one.lines), str(one.lists), one.known) for one in found]
        lines = table(("business", "lines", "lists", "like_known"), rows, right=("lines", "lists"))
        show(*lines if found else (words("cli.no_typed_firms"),))


def _add_link(activities: Room) -> None:
    @verb(
        activities,
        "link-business",
        example=f'{_EXAMPLE} link-business "Muebles del Sur" --to "Muebles del Sur S.A."\n'
        f'{_EXAMPLE} link-business "Despensa Ña Tina" --new',
    )
    @click.argument("business", metavar="NAME")
    @click.option("--to", "organization", default="", metavar="NAME")
    @click.option("--new", "is_new", is_flag=True)
    def link(session: Session, business: str, organization: str, is_new: bool) -> None:
        from app.models.agreements.attendee_firms import link_firm

        if bool(organization) == is_new:
            raise click.UsageError(words("cli.to_or_new"))
        with writing(session) as office:
            count = office.run(link_firm, business, organization_of(office, organization)).value
        if session.json:
            show_json({"business": business, "lines": count})
        else:
            show(words("cli.firm_linked", count=count, name=organization or business))


def _add_link_people(activities: Room) -> None:
    @verb(activities, "link-people", example=f"{_EXAMPLE} link-people")
    def link_people(session: Session) -> None:
        from app.models.agreements.attendee_people import link_people as link_all

        with writing(session) as office:
            count = office.run(link_all).value
        if session.json:
            show_json({"lines": count})
        else:
            show(words("cli.people_linked", count=count))
