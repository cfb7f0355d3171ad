"""Offices held as the secretary notes them: one person in two organisations, terms that follow each other, mistakes."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base.errors import Refused
from app.models.base.undo import undo_batch
from app.models.directory.commands import add_party
from app.models.directory.offices import (
    Holding,
    OfficeDraft,
    correct_office,
    end_office,
    hold_office,
    holders_on,
    holding,
    offices_known,
    offices_of_organization,
    offices_of_person,
    remove_office,
)
from app.models.directory.own import own_organization, own_organization_id
from app.models.directory.rules import PartyDraft
from app.models.schema import TABLES
from app.office import Office

MAY = date(2024, 5, 1)
TWO_YEARS_ON = date(2026, 4, 30)


@pytest.fixture
def person(office: Office) -> int:
    return office.run(add_party, PartyDraft("person", "Alfredo Meneses")).value


@pytest.fixture
def guild(office: Office) -> int:
    return office.run(add_party, PartyDraft("organization", "ASEXMA Biobío", organization_kind="guild")).value


def refused(office: Office, command: Any, *args: Any) -> Refused:
    with pytest.raises(Refused) as refusal:
        office.run(command, *args)
    return refusal.value


def test_one_person_holds_offices_in_two_organisations(office: Office, person: int, guild: int) -> None:
    table = office.run(add_party, PartyDraft("organization", "Mesa COMEX", organization_kind="alliance")).value
    office.run(hold_office, OfficeDraft(person, guild, "Gerente", represents=True, source="Acta 3/2024"))
    office.run(hold_office, OfficeDraft(person, table, "Vicepresidente", from_date=MAY))
    held = office.read(offices_of_person, person)
    assert {(one.organization, one.office, one.represents) for one in held} == {
        ("ASEXMA Biobío", "Gerente", True),
        ("Mesa COMEX", "Vicepresidente", False),
    }
    assert [one.person for one in office.read(offices_of_organization, guild)] == ["Alfredo Meneses"]
    assert office.read(offices_known) == ["Gerente", "Vicepresidente"]


def test_who_held_office_on_a_day_counts_both_ends(office: Office, person: int, guild: int) -> None:
    office.run(hold_office, OfficeDraft(person, guild, "Presidente", from_date=MAY, until_date=TWO_YEARS_ON))

    def holders(day: date) -> list[str]:
        return [one.person for one in office.read(holders_on, day, guild)]

    assert holders(date(2024, 4, 30)) == []
    assert holders(MAY) == holders(TWO_YEARS_ON) == ["Alfredo Meneses"]
    assert holders(date(2026, 5, 1)) == []


def test_who_is_elected_again_begins_on_the_last_day(office: Office, person: int, guild: int) -> None:
    first = OfficeDraft(person, guild, "Presidente", from_date=MAY, until_date=TWO_YEARS_ON)
    office.run(hold_office, first)
    office.run(hold_office, OfficeDraft(person, guild, "Presidente", from_date=TWO_YEARS_ON))
    again = refused(office, hold_office, OfficeDraft(person, guild, "PRESIDENTE", from_date=date(2025, 1, 1)))
    assert again.code in ("holding.overlaps", "holding.overlaps_open")
    office.run(hold_office, OfficeDraft(person, guild, "Delegado", from_date=MAY))


def test_what_cannot_be_is_refused_with_its_field(office: Office, person: int, guild: int) -> None:
    backwards = OfficeDraft(person, guild, "Tesorero", from_date=TWO_YEARS_ON, until_date=MAY)
    assert refused(office, hold_office, backwards).field == "until_date"
    assert refused(office, hold_office, OfficeDraft(person, guild, "  ")).code == "holding.nameless"
    assert refused(office, hold_office, OfficeDraft(person, guild, "x" * 121)).code == "holding.too_long"
    nobody = refused(office, hold_office, OfficeDraft(99, 98, ""))
    assert [one.code for one in nobody.problems] == [
        *("holding.nameless", "holding.person_unknown", "holding.organization_unknown")
    ]
    assert refused(office, end_office, 77, MAY).code == "holding.unknown"
    assert office.read(offices_of_person, person) == []


def test_an_office_ends_once_and_a_term_ahead_may_end_earlier(office: Office, person: int, guild: int) -> None:
    term = OfficeDraft(person, guild, "Presidente", from_date=MAY, until_date=date(2028, 5, 1), source="Acta 3/2024")
    held = office.run(hold_office, term).value
    assert refused(office, end_office, held, date(2024, 1, 1)).code == "holding.until_before_from"
    office.run(end_office, held, date(2026, 10, 31), "Acta 20/2026")
    ended = office.read(holding, held)
    assert (ended.until_date, ended.source) == ("2026-10-31", "Acta 3/2024; Acta 20/2026")
    assert refused(office, end_office, held, date(2026, 11, 1)).code == "holding.ended_already"
    office.run(correct_office, held, OfficeDraft(person, guild, "Presidente", from_date=MAY))
    assert office.read(holding, held).until_date is None


def test_each_step_is_taken_back(office: Office, person: int, guild: int) -> None:
    made = office.run(hold_office, OfficeDraft(person, guild, "Gerente"))
    before = office.read(holding, made.value)
    steps = [
        (end_office, (made.value, TWO_YEARS_ON)),
        (correct_office, (made.value, OfficeDraft(person, guild, "Director"))),
        (remove_office, (made.value,)),
    ]
    for command, args in steps:
        office.run(command, *args)
        office.run(undo_batch, last_step(office), TABLES)
        assert office.read(offices_of_person, person) == [before]
    # An organisation in which somebody holds an office is not taken away under them.
    added = office.read(lambda reader: reader.value("SELECT min(id) FROM journal_tx WHERE verb = 'directory.add'"))
    assert refused(office, undo_batch, added, TABLES).code == "undo.leans"


def last_step(office: Office) -> int:
    return int(office.read(lambda reader: reader.value("SELECT max(id) FROM journal_tx")))


def test_the_office_itself_has_a_board_and_is_one_organisation(office: Office, person: int) -> None:
    assert office.read(own_organization_id) is None
    own = office.run(own_organization).value
    office.run(hold_office, OfficeDraft(person, own, "Presidente"))
    assert office.run(own_organization).value == own
    assert office.read(offices_of_organization, own)[0].organization == office.facts.name


_DAYS = st.none() | st.dates(date(2020, 1, 1), date(2020, 1, 31))


@given(_DAYS, _DAYS, st.dates(date(2020, 1, 1), date(2020, 1, 31)))
def test_an_open_end_reaches_everywhere(begins: date | None, ends: date | None, day: date) -> None:
    held = Holding(1, "", 1, "", 1, "", "x", False, begins and begins.isoformat(), ends and ends.isoformat(), "")
    inside = (begins is None or begins <= day) and (ends is None or day <= ends)
    assert held.held_on(day.isoformat()) == inside
