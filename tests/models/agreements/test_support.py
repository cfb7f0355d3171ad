"""Students who accompany businesses, and the shops of a commercial district."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.models.agreements.case_rules import CaseDraft, EventDraft, StepDraft
from app.models.agreements.cases import note_event, open_case, take_back_event, take_step
from app.models.agreements.districts import (
    LineTotal,
    PremisesDraft,
    TerritoryDraft,
    line_totals,
    premises_of,
    regional_list,
    remove_premises,
    save_premises,
    save_territories,
)
from app.models.agreements.teams import (
    TeamDraft,
    TeamMemberDraft,
    match_team,
    remove_team_member,
    save_team,
    save_team_member,
    team_members,
    teams,
    unmatched,
)
from app.models.base.errors import Refused
from app.office import Office
from tests.models.agreements.rows import AGREEMENT
from tests.models.dues.test_joining_every_table import put

ASKED = date(2026, 3, 1)


def refused(office: Office, command: Any, *args: Any) -> tuple[str, str]:
    with pytest.raises(Refused) as fault:
        office.run(command, *args)
    return fault.value.code, fault.value.field


@pytest.fixture
def programme(office: Office) -> int:
    return int(office.run(put, "agreement", {**AGREEMENT, "kind": "programme", "free": 1}).value)


def business(office: Office, programme: int, name: str) -> int:
    draft = CaseDraft("accompaniment", ASKED, name=name, agreement_id=programme)
    return int(office.run(open_case, draft).value)


def test_a_business_is_matched_to_a_team_that_has_room(office: Office, programme: int) -> None:
    first, second = business(office, programme, "Kiosco Sol"), business(office, programme, "Taller Luna")
    team = office.run(save_team, TeamDraft(programme, "Equipo 1", supervisor="Prof. Gil", places=1)).value
    other = office.run(put, "agreement", {**AGREEMENT, "kind": "programme"}).value
    strange = office.run(save_team, TeamDraft(other, "Equipo 1")).value
    assert office.read(unmatched, programme) == [first, second]
    office.run(match_team, first, team)
    assert refused(office, match_team, second, team) == ("team.full", "team_id")
    assert refused(office, match_team, second, strange) == ("case.team_of_other", "team_id")
    office.run(take_step, first, StepDraft("closed", date(2026, 6, 1)))
    assert refused(office, match_team, first, None) == ("team.case_ended", "case")
    office.run(match_team, second, team)
    (found,) = office.read(teams, programme)
    assert (found.running, found.ended, found.left) == (1, 1, 0)
    assert office.read(unmatched, programme) == []
    office.run(match_team, second, None)
    assert office.read(unmatched, programme) == [second]


def test_hours_of_a_student_are_those_of_the_team_while_in_it(office: Office, programme: int) -> None:
    team = office.run(save_team, TeamDraft(programme, "Equipo 1")).value
    early = TeamMemberDraft("Ana Vera", study="Administración", until_on=date(2026, 4, 30))
    office.run(save_team_member, team, early)
    late = office.run(save_team_member, team, TeamMemberDraft("Luis Gil", from_on=date(2026, 5, 1))).value
    mine = business(office, programme, "Kiosco Sol")
    office.run(match_team, mine, team)
    for month, minutes in ((4, 60), (5, 90), (6, 45)):
        office.run(note_event, mine, EventDraft("session", date(2026, month, 15), team_id=team, minutes=minutes))
    wrong = EventDraft("session", date(2026, 6, 16), team_id=team, minutes=600)
    office.run(take_back_event, office.run(note_event, mine, wrong).value, "Era de otro equipo")
    assert [(one.name, one.minutes, one.sessions, one.businesses) for one in office.read(team_members, team)] == [
        ("Ana Vera", 60, 1, 1),
        ("Luis Gil", 135, 2, 1),
    ]
    office.run(remove_team_member, late)
    assert refused(office, remove_team_member, late) == ("team.member_unknown", "name")


def test_what_is_wrong_with_a_team_is_said_at_its_field(office: Office, programme: int) -> None:
    office.run(save_team, TeamDraft(programme, "Equipo 1"))
    for draft, said in (
        (TeamDraft(programme, " equipo 1 "), ("team.name_taken", "name")),
        (TeamDraft(programme, " "), ("team.nameless", "name")),
        (TeamDraft(999, "Otro"), ("promise.no_agreement", "agreement_id")),
        (TeamDraft(programme, "Otro", places=0), ("team.places_range", "places")),
        (TeamDraft(programme, "Otro", from_on=ASKED, until_on=date(2026, 2, 1)), ("team.ends_early", "until_on")),
    ):
        assert refused(office, save_team, draft) == said
    assert refused(office, save_team_member, 999, TeamMemberDraft("Ana")) == ("team.unknown", "team")
    assert refused(office, save_team_member, 1, TeamMemberDraft("")) == ("attendee.name_missing", "name")


def test_ten_districts_in_nine_communes_and_three_without_a_figure(office: Office, programme: int) -> None:
    nine = ("Rancagua", "Graneros", "Rengo", "Las Cabras", "Placilla", "Paredones", "Navidad", "Santa Cruz", "Lolol")
    three = ("La Estrella", "Malloa", "San Fernando")
    places = [
        *(TerritoryDraft(one, "06", "GORE") for one in nine),
        *(TerritoryDraft(one, "06", "Regular") for one in three),
    ]
    office.run(save_territories, programme, places)
    for number, commune in enumerate((*nine, "Rancagua"), 1):
        row = {**AGREEMENT, "kind": "district_plan", "title": f"Barrio {number}", "parent_id": programme}
        office.run(put, "agreement", {**row, "district": commune, "region": "06", "sort_key": f"{number:02}"})
    rows = office.read(regional_list, programme)
    assert len(rows) == 12
    assert rows[0].plans == ("Barrio 1", "Barrio 10")
    assert line_totals(rows) == [LineTotal("GORE", 9, 10), LineTotal("Regular", 3, None)]
    assert [one.district for one in office.read(regional_list, programme, line="regular")] == list(three)
    assert [one.district for one in office.read(regional_list, programme, "cruz")] == ["Santa Cruz"]
    office.run(save_territories, programme, places[:2])
    assert [one.district for one in office.read(regional_list, programme)][-1] == "Lolol"
    for draft, said in (
        ([TerritoryDraft("")], ("district.place_missing", "district 1")),
        ([TerritoryDraft("Rengo"), TerritoryDraft("rengo")], ("district.place_twice", "district 2")),
        ([TerritoryDraft("Rengo", quantity=-1)], ("district.quantity_range", "quantity 1")),
    ):
        assert refused(office, save_territories, programme, draft) == said
    assert len(office.read(regional_list, programme)) == 9


def test_the_shops_of_a_district_on_a_day(office: Office, programme: int) -> None:
    def shop(name: str, number: str, **said: Any) -> int:
        return int(
            office.run(
                save_premises, PremisesDraft(programme, name, street="Brasil", street_number=number, **said)
            ).value
        )

    shop("Botica", "1010", tenure="owner")
    gone = shop("Zapatería", "98", until_on=date(2026, 5, 31))
    shop("Almacén", "100", from_on=date(2026, 6, 1))
    assert [one.name for one in office.read(premises_of, programme)] == ["Zapatería", "Almacén", "Botica"]
    assert [one.name for one in office.read(premises_of, programme, date(2026, 5, 31))] == ["Zapatería", "Botica"]
    assert refused(office, save_premises, PremisesDraft(programme, " ")) == ("district.shop_nameless", "name")
    office.run(remove_premises, gone)
    assert refused(office, remove_premises, gone) == ("district.shop_unknown", "name")
