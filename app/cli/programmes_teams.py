"""Verbs of the teams of a programme: add, edit, list, member, member-edit, member-out; and the certificate."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from app.cli.agreements_said import organization_said
from app.cli.opening import reading, writing
from app.cli.output import show, show_file, show_json, table
from app.cli.programmes_said import find_programme, find_team
from app.cli.verbs import DAY, PATH, WHOLE, Room, Session, room, verb
from app.models.agreements.teams import (
    TeamDraft,
    TeamMember,
    TeamMemberDraft,
    remove_team_member,
    save_team,
    save_team_member,
    team_draft,
    team_members,
    teams,
)
from app.models.base.errors import Refused
from app.models.base.values.text import fold
from app.office import Office


def add(programmes: Room) -> None:
    """Puts these verbs under ``programmes``."""
    made = room(programmes, "team")
    for put in (_add_new, _add_edit, _add_list, _add_member, _add_member_edit, _add_member_out):
        put(made)
    _add_certificate(programmes)


def _team_options(function: Any) -> Any:
    function = click.option("--until", "team_until", type=DAY, metavar="DAY")(function)
    function = click.option("--from", "team_from", type=DAY, metavar="DAY")(function)
    function = click.option("--places", "team_places", type=WHOLE, metavar="N")(function)
    function = click.option("--supervisor", "supervisor", metavar="NAME")(function)
    return click.option("--institution", "team_institution", metavar="NAME")(function)


def _said(office: Office, said: dict[str, Any]) -> dict[str, Any]:
    columns = {
        **{"supervisor": said["supervisor"], "places": said["team_places"]},
        **{"from_on": said["team_from"], "until_on": said["team_until"]},
    }
    if said["team_institution"] is not None:
        columns["organization_id"] = organization_said(office, said["team_institution"])
    return {name: value for name, value in columns.items() if value is not None}


def _add_new(made: Room) -> None:
    example = (
        'gremial --office gremio.gremial programmes team add covid "Equipo 1" --institution "Universidad Nacional" '
        "--places 5"
    )

    @verb(made, "add", example=example)
    @click.argument("programme_ref", metavar="PROGRAMME")
    @click.argument("team_name", metavar="NAME")
    @_team_options
    def add_one(session: Session, programme_ref: str, team_name: str, **said: Any) -> None:
        with writing(session) as office:
            programme = find_programme(office, programme_ref)
            office.run(save_team, TeamDraft(programme, team_name, **_said(office, said)))
            _tell_teams(session, office, programme)


def _add_edit(made: Room) -> None:
    @verb(made, "edit", example='gremial --office gremio.gremial programmes team edit covid "Equipo 1" --places 8')
    @click.argument("programme_ref", metavar="PROGRAMME")
    @click.argument("team_name", metavar="TEAM")
    @click.option("--name", "renamed", metavar="TEXT")
    @_team_options
    def edit(session: Session, programme_ref: str, team_name: str, renamed: str | None, **said: Any) -> None:
        with writing(session) as office:
            programme = find_programme(office, programme_ref)
            team = find_team(office, programme, team_name)
            values = _said(office, said) | ({} if renamed is None else {"name": renamed})
            office.run(save_team, replace(office.read(team_draft, team), **values), team)
            _tell_teams(session, office, programme)


def _tell_teams(session: Session, office: Office, programme: int) -> None:
    found = office.read(teams, programme)
    if session.json:
        plain = [
            {
                **{name: getattr(one, name) for name in one.__slots__ if not name.endswith("_id") and name != "id"},
                "left": one.left,
                "members": [_plain(member) for member in office.read(team_members, one.id)],
            }
            for one in found
        ]
        show_json(plain)
        return
    rows = [
        (
            *(one.name, one.organization, one.supervisor, str(one.running), str(one.ended)),
            "" if one.left is None else str(one.left),
        )
        for one in found
    ]
    numbers = ("running_now", "ended_count", "places_left")
    show(*table(("team", "institution", "supervisor", *numbers), rows, right=numbers))


def _plain(one: TeamMember) -> dict[str, Any]:
    return {name: getattr(one, name) for name in one.__slots__ if name not in ("id", "person_id")}


def _add_list(made: Room) -> None:
    @verb(made, "list", example="gremial --office gremio.gremial programmes team list covid")
    @click.argument("programme_ref", metavar="PROGRAMME")
    @click.argument("team_name", required=False, metavar="TEAM")
    def list_teams(session: Session, programme_ref: str, team_name: str | None) -> None:
        with reading(session) as office:
            programme = find_programme(office, programme_ref)
            if team_name is None:
                _tell_teams(session, office, programme)
            else:
                _tell_members(session, office, find_team(office, programme, team_name))


def _tell_members(session: Session, office: Office, team: int) -> None:
    found = office.read(team_members, team)
    if session.json:
        show_json([_plain(one) for one in found])
        return
    rows = [
        (one.name, one.study, f"{one.minutes // 60}:{one.minutes % 60:02}", str(one.sessions), str(one.businesses))
        for one in found
    ]
    numbers = ("hours_given", "sessions", "businesses")
    show(*table(("name", "study", *numbers), rows, right=numbers))


def _member_options(function: Any) -> Any:
    function = click.option("--until", "member_until", type=DAY, metavar="DAY")(function)
    function = click.option("--from", "member_from", type=DAY, metavar="DAY")(function)
    return click.option("--study", "study", metavar="TEXT")(function)


def _add_member(made: Room) -> None:
    example = 'gremial --office gremio.gremial programmes team member covid "Equipo 1" "Ana Vera" --study Contabilidad'

    @verb(made, "member", example=example)
    @click.argument("programme_ref", metavar="PROGRAMME")
    @click.argument("team_name", metavar="TEAM")
    @click.argument("member_name", metavar="NAME")
    @_member_options
    def member(session: Session, programme_ref: str, team_name: str, member_name: str, **said: Any) -> None:
        with writing(session) as office:
            team = find_team(office, find_programme(office, programme_ref), team_name)
            draft = TeamMemberDraft(member_name, None, said["study"] or "", said["member_from"], said["member_until"])
            office.run(save_team_member, team, draft)
            _tell_members(session, office, team)


def _add_member_edit(made: Room) -> None:
    example = 'gremial --office gremio.gremial programmes team member-edit covid "Equipo 1" Vera --until 2026-06-30'

    @verb(made, "member-edit", example=example)
    @click.argument("programme_ref", metavar="PROGRAMME")
    @click.argument("team_name", metavar="TEAM")
    @click.argument("member_name", metavar="NAME")
    @click.option("--name", "renamed", metavar="TEXT")
    @_member_options
    def member_edit(
        session: Session, programme_ref: str, team_name: str, member_name: str, renamed: str | None, **said: Any
    ) -> None:
        with writing(session) as office:
            team = find_team(office, find_programme(office, programme_ref), team_name)
            one = find_member(office, team, member_name)
            draft = TeamMemberDraft(
                renamed or one.name,
                one.person_id,
                one.study if said["study"] is None else said["study"],
                said["member_from"] or _day(one.from_on),
                said["member_until"] or _day(one.until_on),
            )
            office.run(save_team_member, team, draft, one.id)
            _tell_members(session, office, team)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def find_member(office: Office, team: int, text: str) -> TeamMember:
    """A member of a team by name or a part of it. Raises ``Refused``: "team.member_unknown", "…team_several"."""
    found, wanted = office.read(team_members, team), fold(text)
    fitting = [one for one in found if fold(one.name) == wanted] or [one for one in found if wanted in fold(one.name)]
    if not fitting:
        raise Refused("team.member_unknown", field="name")
    if len(fitting) > 1:
        names = " · ".join(one.name for one in fitting[:4])
        raise Refused("programme.team_several", field="name", text=text[:80], names=names)
    return fitting[0]


def _add_member_out(made: Room) -> None:
    @verb(made, "member-out", example='gremial --office gremio.gremial programmes team member-out covid "Equipo 1" Ana')
    @click.argument("programme_ref", metavar="PROGRAMME")
    @click.argument("team_name", metavar="TEAM")
    @click.argument("member_name", metavar="NAME")
    def member_out(session: Session, programme_ref: str, team_name: str, member_name: str) -> None:
        with writing(session) as office:
            team = find_team(office, find_programme(office, programme_ref), team_name)
            office.run(remove_team_member, find_member(office, team, member_name).id)
            _tell_members(session, office, team)


def _add_certificate(programmes: Room) -> None:
    example = 'gremial --office gremio.gremial programmes certificate covid "Equipo 1" "Ana Vera" --out ana.pdf'

    @verb(programmes, "certificate", example=example)
    @click.argument("programme_ref", metavar="PROGRAMME")
    @click.argument("team_name", metavar="TEAM")
    @click.argument("member_name", metavar="NAME")
    @click.option("--signed-by", "signed_by", default="", metavar="NAME")
    @click.option("--signed-office", "signed_office", default="", metavar="TEXT")
    @click.option("--out", type=PATH, required=True, metavar="FILE.pdf")
    def certificate(
        session: Session, programme_ref: str, team_name: str, member_name: str, out: Path, **said: str
    ) -> None:
        from app.jobs.agreements.team_certificate import issue_team_certificate
        from app.jobs.letters import letter_bytes
        from app.jobs.papers import expect_folder, save_paper

        with writing(session) as office:
            team = find_team(office, find_programme(office, programme_ref), team_name)
            expect_folder(out)
            one = issue_team_certificate(office, find_member(office, team, member_name).id, **said)
            save_paper(out, letter_bytes(office, one))
        show_file(session.json, out, number=one.number, year=one.year)
