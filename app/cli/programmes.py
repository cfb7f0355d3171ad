"""Verbs of programmes: list, show, request(s), businesses, match, curve, by-country, form, print; others beside."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Final

import click

from app.cli import programmes_sessions, programmes_teams
from app.cli.cases_said import institution_said
from app.cli.opening import reading, writing
from app.cli.output import show, show_file, show_json, table, tell
from app.cli.programmes_said import find_business, find_programme, find_team, who_asks
from app.cli.verbs import DAY, PATH, OneOf, Room, Session, room, verb
from app.messages import words
from app.messages.promise_words import how_many
from app.models.agreements.case_kinds import case_kind
from app.models.agreements.kinds import kind
from app.models.agreements.programme_queries import (
    STATES,
    Enrolment,
    State,
    by_partner,
    enrolment_ids,
    enrolments,
    programme,
    programmes,
)
from app.models.agreements.requests import RequestDraft, request_support
from app.models.agreements.teams import match_team, teams
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.directory.countries import country_name, resolve_country
from app.office import Office

_CONSENTS: Final = ("written", "said")


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    made = room(program, "programmes")
    for put in (_add_list, _add_show, _add_request, _add_requests, _add_businesses, _add_match, _add_unmatch):
        put(made)
    programmes_teams.add(made)
    programmes_sessions.add(made)
    for put in (_add_curve, _add_by_country, _add_form, _add_print, _add_export):
        put(made)


def _add_list(made: Room) -> None:
    @verb(made, "list", example="gremial --office gremio.gremial programmes list")
    @click.option("--search", "programme_search", default="", metavar="TEXT")
    def list_programmes(session: Session, programme_search: str) -> None:
        with reading(session) as office:
            found, country = office.read(programmes, programme_search), office.facts.country
        if session.json:
            show_json([_plain(one) for one in found])
            return
        rows = [
            (
                *(one.title, kind("agreement", one.kind, country).name, one.region),
                *(str(number) for number in (one.asked, one.waiting, one.running, one.ended, one.teams)),
            )
            for one in found
        ]
        numbers = ("asked", "waits", "running_now", "ended_count", "teams")
        show(*table(("programme", "kind", "region", *numbers), rows, right=numbers))


def _plain(row: Any) -> dict[str, Any]:
    return {name: getattr(row, name) for name in row.__slots__ if name not in ("id", "team_id", "organization_id")}


def _add_show(made: Room) -> None:
    @verb(made, "show", example="gremial --office gremio.gremial programmes show covid")
    @click.argument("programme_ref", metavar="PROGRAMME")
    def show_one(session: Session, programme_ref: str) -> None:
        from app.jobs.agreements.programme_papers import goal_charts, reported_words
        from app.models.agreements.targets import reported_of
        from app.reports.support_texts import support_texts

        with reading(session) as office:
            one = office.read(programme, find_programme(office, programme_ref))
            charts, bodies = goal_charts(office, one.id), office.read(by_partner, one.id)
            said, country = office.read(reported_of, one.id), office.facts.country
            found_teams = office.read(teams, one.id)
        if session.json:
            show_json(
                {
                    **_plain(one),
                    "goals": [{"name": c.title, "counted": c.counted, "goal": c.goal} for c in charts],
                    "reported": [one.draft for one in said],
                    "institutions": [_plain(body) for body in bodies],
                    "team_list": [_plain(team) for team in found_teams],
                }
            )
            return
        show(f"{one.title} · {kind('agreement', one.kind, country).name}")
        texts = support_texts(country)
        show(*([f"{texts.fact_criteria}: {one.criteria}"] if one.criteria else []))
        show(*([texts.is_free] if one.free else []), *(f"{c.title}: {c.text}" for c in charts))
        show(words("cli.programme_counts", count=one.asked, waiting=one.waiting, running=one.running, ended=one.ended))
        if said:
            show("", texts.reported)
            show(*(f"{each.draft.name}: {reported_words(each.draft, texts, country)}" for each in said))
        if bodies:
            rows = [(body.name, body.where, str(body.teams), str(body.running)) for body in bodies]
            show("", *table(("name", "where", "teams", "running_now"), rows, right=("teams", "running_now")))


def _add_request(made: Room) -> None:
    example = (
        'gremial --office gremio.gremial programmes request covid "Kiosco Sol" --phone "0981 123456" --channel Papel '
        "--consent written"
    )

    @verb(made, "request", example=example)
    @click.argument("programme_ref", metavar="PROGRAMME")
    @click.argument("name", metavar="NAME")
    @click.option("--id", "business_document", default="", metavar="TEXT")
    @click.option("--phone", "business_phone", default="", metavar="TEXT")
    @click.option("--country", "business_country", metavar="COUNTRY")
    @click.option("--district", "business_district", default="", metavar="TEXT")
    @click.option("--channel", "asked_channel", default="", metavar="TEXT")
    @click.option("--technology", "technology", metavar="TEXT")
    @click.option("--consent", "consent_given", type=OneOf(*_CONSENTS), metavar="|".join(_CONSENTS))
    @click.option("--institution", "asked_institution", metavar="NAME")
    @click.option("--date", "asked_on", type=DAY, metavar="DAY")
    @click.option("--note", "asked_note", default="", metavar="TEXT")
    def request(session: Session, programme_ref: str, name: str, asked_on: date | None, **said: Any) -> None:
        with writing(session) as office:
            draft = RequestDraft(
                find_programme(office, programme_ref),
                asked_on=asked_on or office.clock.today(),
                document=said["business_document"],
                phone=said["business_phone"],
                country=resolve_country(said["business_country"]) if said["business_country"] else "",
                district=said["business_district"],
                channel=said["asked_channel"],
                technology=_technology(office, said["technology"]),
                consent=said["consent_given"] or "",
                note=said["asked_note"],
                responsible_id=institution_said(office, said["asked_institution"]),
                **who_asks(office, name),
            )
            case_id = office.run(request_support, draft).value
            one = office.read(enrolments, [case_id])[case_id]
        if session.json:
            show_json({**_plain(one), "state": one.state})
        else:
            show(words("cli.request_noted", number=one.number, name=one.business))


def _add_requests(made: Room) -> None:
    @verb(made, "requests", example="gremial --office gremio.gremial programmes requests covid solicitudes.xlsx")
    @click.argument("programme_ref", metavar="PROGRAMME")
    @click.argument("file", type=PATH, metavar="FILE")
    @click.option("--sheet", metavar="TEXT")
    @click.option("--channel", "asked_channel", default="", metavar="TEXT")
    @click.option("--date", "asked_on", type=DAY, metavar="DAY")
    def requests(session: Session, programme_ref: str, file: Path, sheet: str | None, **said: Any) -> None:
        from app.jobs.agreements.request_list import Usual, import_requests

        with writing(session) as office:
            programme, day = find_programme(office, programme_ref), said["asked_on"] or office.clock.today()
            noted, left = import_requests(office, file, Usual(programme, day, said["asked_channel"]), sheet)
        if session.json:
            show_json({"noted": noted, "had_asked": left})
        else:
            show(words("cli.requests_noted", made=noted, left=left))


def _technology(office: Office, text: str | None) -> str:
    """A choice by its code or word; what is no choice is refused where it is written."""
    from app.models.base.values.text import fold

    field = case_kind(office.facts.country, "accompaniment").field("technology")
    if text is None or field is None:
        return ""
    return next((one.code for one in field.choices if fold(text) in (one.code, fold(one.name))), text)


def _add_businesses(made: Room) -> None:
    @verb(made, "businesses", example="gremial --office gremio.gremial programmes businesses covid --state waiting")
    @click.argument("programme_ref", metavar="PROGRAMME")
    @click.option("--state", "business_state", type=OneOf(*STATES), metavar="|".join(STATES))
    @click.option("--search", "business_search", default="", metavar="TEXT")
    @click.option("--country", "business_country", metavar="COUNTRY")
    @click.option("--team", "team_name", metavar="TEAM")
    def businesses(session: Session, programme_ref: str, team_name: str | None, **said: Any) -> None:
        with reading(session) as office:
            found = find_programme(office, programme_ref)
            country = resolve_country(said["business_country"]) if said["business_country"] else ""
            team = None if team_name is None else find_team(office, found, team_name)
            state: State = said["business_state"] or ""
            ids = office.read(enrolment_ids, found, state, said["business_search"], country, team)
            known = office.read(enrolments, ids)
        rows = [known[each] for each in ids]
        if session.json:
            show_json([{**_plain(one), "state": one.state} for one in rows])
            return
        columns = ("number", "business", "country", "asked_on", "team", "state", "consent")
        show(*table(columns, [_line(one) for one in rows]))
        tell(how_many("cli.businesses", len(rows)))


def _line(one: Enrolment) -> tuple[str, ...]:
    return (
        *(str(one.number), one.business, country_name(one.country), format_iso(one.opened_on), one.with_whom),
        words(f"programme.state.{one.state}"),
        words(f"programme.consent.{one.consent or 'none'}"),
    )


def _add_match(made: Room) -> None:
    @verb(made, "match", example='gremial --office gremio.gremial programmes match covid 12 "Equipo 1"')
    @click.argument("programme_ref", metavar="PROGRAMME")
    @click.argument("business_ref", metavar="BUSINESS")
    @click.argument("team_name", metavar="TEAM")
    def match(session: Session, programme_ref: str, business_ref: str, team_name: str) -> None:
        with writing(session) as office:
            found = find_programme(office, programme_ref)
            case_id = find_business(office, found, business_ref)
            office.run(match_team, case_id, find_team(office, found, team_name))
            _tell_matched(session, office, case_id)


def _add_unmatch(made: Room) -> None:
    @verb(made, "unmatch", example="gremial --office gremio.gremial programmes unmatch covid 12")
    @click.argument("programme_ref", metavar="PROGRAMME")
    @click.argument("business_ref", metavar="BUSINESS")
    def unmatch(session: Session, programme_ref: str, business_ref: str) -> None:
        with writing(session) as office:
            case_id = find_business(office, find_programme(office, programme_ref), business_ref)
            office.run(match_team, case_id, None)
            _tell_matched(session, office, case_id)


def _tell_matched(session: Session, office: Office, case_id: int) -> None:
    one = office.read(enrolments, [case_id])[case_id]
    if session.json:
        show_json({**_plain(one), "state": one.state})
    elif one.team:
        show(words("cli.matched", name=one.business, team=one.team))
    else:
        show(words("cli.unmatched", name=one.business))


def _add_curve(made: Room) -> None:
    @verb(made, "curve", example="gremial --office gremio.gremial programmes curve covid")
    @click.argument("programme_ref", metavar="PROGRAMME")
    def curve(session: Session, programme_ref: str) -> None:
        from app.jobs.agreements.programme_papers import goal_charts

        with reading(session) as office:
            charts = goal_charts(office, find_programme(office, programme_ref))
        if not charts:
            raise Refused("programme.no_target", field="programme")
        if session.json:
            show_json(charts)
            return
        for one in charts:
            show(f"{one.title}: {one.text}", *(f"  {mark.text}" for mark in one.marks))
            rows = [(point.label, point.text) for point in one.months]
            show(*table(("month", "counted_so_far"), rows, right=("counted_so_far",)))


def _add_by_country(made: Room) -> None:
    @verb(made, "by-country", example="gremial --office gremio.gremial programmes by-country covid")
    @click.argument("programme_ref", metavar="PROGRAMME")
    def countries(session: Session, programme_ref: str) -> None:
        from app.jobs.agreements.programme_papers import country_rows
        from app.models.agreements.programme_queries import by_country

        with reading(session) as office:
            found = find_programme(office, programme_ref)
            plain, rows = office.read(by_country, found), country_rows(office, found)
        if session.json:
            show_json(plain)
            return
        numbers = ("institutions", "executors", "asked", "running_now", "ended_count")
        show(*table(("country", *numbers), rows, right=numbers))


def _add_form(made: Room) -> None:
    @verb(made, "form", example="gremial --office gremio.gremial programmes form covid --out solicitud.pdf")
    @click.argument("programme_ref", metavar="PROGRAMME")
    @click.option("--out", type=PATH, required=True, metavar="FILE.pdf")
    def form(session: Session, programme_ref: str, out: Path) -> None:
        from app.jobs.agreements.programme_papers import request_form_bytes
        from app.jobs.papers import save_paper

        with reading(session) as office:
            save_paper(out, request_form_bytes(office, find_programme(office, programme_ref)))
        show_file(session.json, out)


def _add_print(made: Room) -> None:
    @verb(made, "print", example="gremial --office gremio.gremial programmes print covid --out avance.pdf")
    @click.argument("programme_ref", metavar="PROGRAMME")
    @click.option("--out", type=PATH, required=True, metavar="FILE.pdf")
    def print_one(session: Session, programme_ref: str, out: Path) -> None:
        from app.jobs.agreements.programme_papers import programme_bytes
        from app.jobs.papers import save_paper

        with reading(session) as office:
            save_paper(out, programme_bytes(office, find_programme(office, programme_ref)))
        show_file(session.json, out)


def _add_export(made: Room) -> None:
    @verb(made, "export", example="gremial --office gremio.gremial programmes export covid --out empresas.xlsx")
    @click.argument("programme_ref", metavar="PROGRAMME")
    @click.option("--state", "business_state", type=OneOf(*STATES), metavar="|".join(STATES))
    @click.option("--out", type=PATH, required=True, metavar="FILE")
    def export(session: Session, programme_ref: str, business_state: Any, out: Path) -> None:
        from app.jobs.agreements.programme_papers import save_enrolments

        with reading(session) as office:
            count = save_enrolments(office, find_programme(office, programme_ref), out, business_state or "")
        show_file(session.json, out, rows=count)
