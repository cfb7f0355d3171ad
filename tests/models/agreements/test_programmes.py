"""Who asks a programme for support, where they are from, and the sheet of a commercial district."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.models.agreements.agreements import agreement_draft
from app.models.agreements.case_rules import CaseDraft, EventDraft, StepDraft
from app.models.agreements.cases import note_event, open_case, take_step
from app.models.agreements.counting import counted_for
from app.models.agreements.district_queries import (
    district_programmes,
    district_sheet,
    districts,
    move_to_year,
    safety_months,
)
from app.models.agreements.districts import PremisesDraft, TerritoryDraft, save_premises, save_territories
from app.models.agreements.parties import join
from app.models.agreements.programme_queries import (
    CountryRow,
    by_country,
    by_partner,
    enrolment_ids,
    enrolments,
    programme,
    programmes,
    resolve_enrolment,
    supported_by,
)
from app.models.agreements.promise_rules import TargetDraft
from app.models.agreements.requests import RequestDraft, request_support
from app.models.agreements.rules import JoiningDraft
from app.models.agreements.teams import TeamDraft, TeamMemberDraft, match_team, save_team, save_team_member
from app.models.base.errors import Refused
from app.models.directory.commands import add_party
from app.models.directory.countries import countries, country_name, resolve_country
from app.models.directory.rules import PartyDraft
from app.office import Office
from tests.models.agreements.rows import AGREEMENT
from tests.models.dues.test_joining_every_table import put

DAY = date(2026, 3, 1)


def refused(office: Office, command: Any, *args: Any) -> tuple[str, str]:
    with pytest.raises(Refused) as fault:
        office.run(command, *args)
    return fault.value.code, fault.value.field


@pytest.fixture
def covid(office: Office) -> int:
    row = {**AGREEMENT, "kind": "programme", "title": "MiPyme contra el COVID", "search_key": "mipyme contra el covid"}
    return int(office.run(put, "agreement", {**row, "free": 1}).value)


def asks(office: Office, programme_id: int, name: str, **said: Any) -> int:
    return int(office.run(request_support, RequestDraft(programme_id, name, DAY, **said)).value)


def test_anybody_may_ask_and_waits_for_a_team(office: Office, covid: int) -> None:
    first = asks(office, covid, "Kiosco Sol", phone="0981 123456", channel="Papel", consent="written")
    second = asks(office, covid, "Kiosco Sol", phone="0982 000000", technology="paper", country="CL")
    assert refused(office, request_support, RequestDraft(covid, " kiosco sol", DAY, phone="0981-123456")) == (
        "programme.asked_twice",
        "name",
    )
    again = RequestDraft(covid, "KIOSCO  Sol", DAY)
    assert refused(office, request_support, again) == ("programme.asked_maybe", "name")
    assert refused(office, request_support, RequestDraft(covid, " ", DAY)) == ("case.business_missing", "name")
    assert refused(office, request_support, RequestDraft(999, "Otro", DAY)) == ("programme.unknown", "programme")
    assert office.read(enrolment_ids, covid, "waiting") == [first, second]
    assert office.read(enrolment_ids, covid, "", "2") == [second]
    assert office.read(enrolment_ids, covid, "", "", "CL") == [second]
    found = office.read(enrolments, [first, second])
    assert (found[first].consent, found[first].country, found[first].state) == ("written", "PY", "waiting")
    team = office.run(save_team, TeamDraft(covid, "Equipo 1")).value
    office.run(match_team, first, team)
    office.run(take_step, second, StepDraft("dropped", DAY, note="Cerró"))
    (row,) = office.read(programmes, "covid")
    assert (row.waiting, row.running, row.ended, row.asked, row.teams, row.free) == (0, 1, 1, 2, 1, True)
    assert office.read(enrolment_ids, covid, "running", team_id=team) == [first]
    assert office.read(resolve_enrolment, covid, "1") == first
    for text, code in (("kiosco", "programme.business_several"), ("nadie", "programme.business_unknown")):
        with pytest.raises(Refused, match=code):
            office.read(resolve_enrolment, covid, text)
    with pytest.raises(Refused, match=r"programme\.unknown"):
        office.read(programme, 999)


def test_a_free_programme_takes_no_charge_and_a_pilot_begins_with_a_diagnosis(office: Office, covid: int) -> None:
    one = asks(office, covid, "Kiosco Sol")
    assert refused(office, note_event, one, EventDraft("charge", DAY, amount=100)) == ("case.free_programme", "amount")
    pilot = office.run(put, "agreement", {**AGREEMENT, "kind": "pilot"}).value
    assert office.read(enrolments, [asks(office, pilot, "Muebles del Sur")]).popitem()[1].kind == "diagnosis"


def test_countries_of_institutions_and_of_businesses(office: Office, covid: int) -> None:
    uv = office.run(add_party, PartyDraft("organization", "Universidad de Valparaíso", country="CL")).value
    una = office.run(add_party, PartyDraft("organization", "Universidad Nacional")).value
    office.run(join, covid, JoiningDraft(uv, role="executor"))
    team = office.run(save_team, TeamDraft(covid, "Equipo 1", una)).value
    student = office.run(save_team_member, team, TeamMemberDraft("Ana Vera", until_on=date(2026, 4, 30))).value
    bakery = asks(office, covid, "Panadería", country="CL")
    asks(office, covid, "Almacén")
    office.run(match_team, bakery, team)
    for day in (date(2026, 4, 2), date(2026, 5, 2)):
        office.run(note_event, bakery, EventDraft("session", day, team_id=team, minutes=90))
    assert office.read(by_country, covid) == [CountryRow("CL", 1, 1, 1, 1, 0), CountryRow("PY", 1, 1, 1, 0, 0)]
    assert [
        (one.name, one.country, one.students, one.running, one.minutes) for one in office.read(by_partner, covid)
    ] == [
        ("Universidad de Valparaíso", "CL", 0, 0, 0),
        ("Universidad Nacional", "PY", 1, 1, 180),
    ]
    centre = PartyDraft("organization", "Centro de Negocios", district="Cañete", region="Biobío", country="CL")
    office.run(join, covid, JoiningDraft(office.run(add_party, centre).value, role="executor"))
    body = next(one for one in office.read(by_partner, covid) if one.name == "Centro de Negocios")
    assert (body.where, body.running) == ("Cañete, Biobío, Chile", 0)
    asks(office, covid, "Muebles del Sur", responsible_id=body.organization_id)
    assert next(one.running for one in office.read(by_partner, covid) if one.name == "Centro de Negocios") == 1
    (only,) = office.read(supported_by, student)
    assert (only.business, only.minutes, only.sessions) == ("Panadería", 90, 1)


def test_the_sheet_of_a_district(office: Office, covid: int) -> None:
    row = {**AGREEMENT, "kind": "district_plan", "title": "Barrio Centro", "parent_id": covid, "district": "Rengo"}
    barrio = int(office.run(put, "agreement", row).value)
    office.run(save_territories, covid, [TerritoryDraft("Rengo", "06", "GORE")])
    office.run(save_premises, PremisesDraft(barrio, "Botica"))

    def note(kind: str, title: str, day: date, **fields: str) -> int:
        draft = CaseDraft(kind, day, title, agreement_id=barrio, fields=fields)
        return int(office.run(open_case, draft).value)

    front = note("improvement", "Fachadas", DAY, type="facade", plan_year="1", cost="500")
    note("improvement", "Luces", DAY, type="lighting")
    dark = note("safety_item", "Cuadra a oscuras", date(2026, 2, 3), type="lighting")
    note("safety_item", "Vidriera rota", date(2026, 3, 4), type="damage")
    office.run(take_step, dark, StepDraft("solved", DAY))
    note("survey", "Encuesta", DAY, question="¿Compraría aquí?", before="40")
    sheet = office.read(district_sheet, barrio)
    assert (sheet.line, len(sheet.shops), len(sheet.surveys), sheet.residents) == ("GORE", 1, 1, ())
    assert [[one.line.title for one in sheet.of_year(year)] for year in (1, 2, 0)] == [["Fachadas"], [], ["Luces"]]
    assert [(one.month, one.total, one.solved) for one in safety_months(sheet.safety)] == [
        ("2026-02", 1, 1),
        ("2026-03", 1, 0),
    ]
    office.run(move_to_year, front, 3)
    moved = office.read(district_sheet, barrio).of_year(3)
    assert [(one.line.title, one.cost) for one in moved] == [("Fachadas", 500)]
    assert refused(office, move_to_year, front, 4) == ("district.year_range", "plan_year")
    assert refused(office, move_to_year, dark, 1) == ("case.unknown", "case")
    assert [(one.title, one.shops, one.open_items) for one in office.read(districts)] == [("Barrio Centro", 1, 4)]
    assert [(one.places, one.plans) for one in office.read(district_programmes)] == [(1, 1)]
    with pytest.raises(Refused, match=r"district\.unknown"):
        office.read(district_sheet, covid)


def test_countries_are_found_by_code_and_by_name() -> None:
    assert (resolve_country("paraguay"), resolve_country("cl"), resolve_country("Mexico")) == ("PY", "CL", "MX")
    assert (country_name("PE"), country_name("ZZ"), country_name("")) == ("Perú", "ZZ", "")
    assert all(len(code) == 2 and code.isupper() for code in countries())
    with pytest.raises(Refused, match=r"party\.country_unknown"):
        resolve_country("Atlántida")


def test_a_goal_of_different_businesses_counts_those_that_asked_once_each(office: Office, covid: int) -> None:
    asks(office, covid, "Kiosco Sol", phone="0981 123456")
    asks(office, covid, "Botica")
    firm = office.run(add_party, PartyDraft("organization", "Taller Ana")).value
    first = asks(office, covid, "", organization_id=firm)
    office.run(take_step, first, StepDraft("closed", DAY))
    asks(office, covid, "", organization_id=firm)
    goal = TargetDraft(covid, "Empresas", "empresas", 2000, "businesses")
    assert [one.total for one in office.read(counted_for, goal)] == [3]


def test_a_region_that_was_noted_otherwise_is_read_by_its_name(office: Office) -> None:
    said = {**AGREEMENT, "region": "Dpto. Central"}
    plan = int(office.run(put, "agreement", {**said, "kind": "district_plan", "title": "Barrio Centro"}).value)
    office.run(put, "agreement", {**said, "kind": "pilot", "title": "Piloto"})
    assert [one.region for one in office.read(districts)] == ["Central"]
    assert [one.region for one in office.read(programmes)] == ["Central"]
    assert office.read(agreement_draft, plan).region == "Central"
