"""Survival, employment and who leads: what the office can answer, and what it must leave unknown."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base.errors import Refused
from app.models.directory.business import State, StateDraft, note_state
from app.models.directory.business_size import SizeDraft, note_size
from app.models.directory.commands import add_party
from app.models.directory.offices import OfficeDraft, hold_office
from app.models.directory.rules import PartyDraft
from app.models.directory.traits import (
    TraitSwitch,
    clear_traits,
    note_traits,
    set_trait_switch,
    traits_kept,
    traits_of,
)
from app.models.members.businesses import HORIZONS, Survival, employment, leadership, months_after, survival
from app.models.members.commands import add_member, change_status
from app.models.members.parties import PartyRef, party_of_member
from app.models.members.rules import MemberDraft
from app.models.members.seniority import whole_months
from app.office import Office

TODAY = date(2026, 11, 21)
ON = TraitSwitch(on=True, purpose="Informe al Ministerio sobre mujeres", notice="Se pregunta solo para el informe.")


def joins(office: Office, name: str, number: str, *, firm: bool = True) -> tuple[int, PartyRef]:
    party = PartyDraft("organization" if firm else "person", name)
    member = office.run(add_member, MemberDraft(party, number, joined_on=date(2020, 1, 1))).value
    return member, office.read(party_of_member, member)


def stands(office: Office, ref: PartyRef, *noted: tuple[State, date]) -> None:
    for state, day in noted:
        office.run(note_state, StateDraft(ref.kind, ref.id, state, day))


def at(report: Survival, months: int) -> tuple[int, int, int, int]:
    found = next(one for one in report.horizons if one.months == months)
    return found.open, found.paused, found.closed, found.unknown


def test_survival_counts_only_what_somebody_noted(office: Office) -> None:
    _, goes_on = joins(office, "Uno S.A.", "1")
    _, closed = joins(office, "Dos S.A.", "2")
    _, unheard = joins(office, "Tres S.A.", "3")
    _, young = joins(office, "Cuatro S.A.", "4")
    joins(office, "Cinco S.A.", "5")
    _, unknown_opening = joins(office, "Seis S.A.", "6")
    stands(office, goes_on, ("open", date(2023, 5, 1)), ("open", date(2026, 6, 1)))
    stands(office, closed, ("open", date(2023, 5, 1)), ("closed", date(2025, 1, 1)))
    stands(office, unheard, ("open", date(2023, 5, 1)))
    stands(office, young, ("open", date(2026, 1, 1)))
    stands(office, unknown_opening, ("paused", date(2026, 1, 1)))
    found = office.read(survival, TODAY)
    assert at(found, 12) == (2, 0, 0, 1)
    assert at(found, 24) == at(found, 36) == (1, 0, 1, 1)
    assert [one.percent for one in found.horizons] == [100, 50, 50]
    assert (found.count("open"), found.count("paused"), found.count("closed"), found.count("")) == (3, 1, 1, 1)
    assert found.opening_known == 4


def test_a_number_of_workers_says_that_it_went_on(office: Office) -> None:
    _, ref = joins(office, "Uno S.A.", "1")
    stands(office, ref, ("open", date(2023, 5, 1)))
    assert at(office.read(survival, TODAY), 24) == (0, 0, 0, 1)
    office.run(note_size, SizeDraft(ref.kind, ref.id, date(2026, 3, 1), 4))
    assert at(office.read(survival, TODAY), 24) == (1, 0, 0, 0)


def test_who_left_the_office_still_counts_for_survival_and_not_for_work(office: Office) -> None:
    """Those that close are the ones that leave: without them everybody would have survived."""
    member, ref = joins(office, "Uno S.A.", "1")
    stands(office, ref, ("open", date(2023, 5, 1)))
    office.run(note_size, SizeDraft(ref.kind, ref.id, date(2024, 1, 1), 7))
    stands(office, ref, ("closed", date(2024, 3, 1)))
    office.run(change_status, member, "resigned", date(2024, 4, 1), "")
    found = office.read(survival, TODAY)
    assert at(found, 12) == (0, 0, 1, 0)
    assert (found.lines[0].months, found.lines[0].member_status) == (10, "ended")
    assert office.read(employment, TODAY).lines == ()
    before = office.read(employment, date(2024, 2, 1))
    assert (before.workers, len(before.saying)) == (7, 1)


def test_workers_are_those_last_said_and_the_silent_are_counted(office: Office) -> None:
    _, first = joins(office, "Uno S.A.", "1")
    _, second = joins(office, "Rosa Benítez", "2", firm=False)
    _, third = joins(office, "Tres S.A.", "3")
    _, fourth = joins(office, "Cuatro S.A.", "4")
    joins(office, "Cinco S.A.", "5")
    for ref, day, workers in (
        *((first, date(2024, 6, 1), 10), (first, date(2026, 6, 1), 12)),
        *((second, date(2025, 6, 1), 0), (third, date(2025, 1, 1), 30), (fourth, date(2024, 1, 1), 5)),
    ):
        office.run(note_size, SizeDraft(ref.kind, ref.id, day, workers))
    stands(office, third, ("closed", date(2026, 1, 1)))
    stands(office, fourth, ("closed", date(2024, 6, 1)), ("reopened", date(2025, 6, 1)))
    found = office.read(employment, TODAY)
    assert (found.workers, len(found.saying), found.silent, found.closed) == (12, 2, 2, 1)
    assert found.days == ("2025-06-01", "2026-06-01")
    assert found.by_class() == [("", 2, 12)]
    assert office.read(employment, date(2025, 12, 31)).workers == 10 + 30


def test_traits_are_off_until_the_office_says_what_for(office: Office) -> None:
    _, ref = joins(office, "Rosa Benítez", "1", firm=False)

    def code(command: object, *args: object) -> str:
        with pytest.raises(Refused) as refusal:
            office.run(command, *args)  # type: ignore[arg-type]
        return refusal.value.code

    assert code(note_traits, ref.id, "f") == "trait.off"
    assert code(set_trait_switch, TraitSwitch(on=True, notice="x")) == "trait.purpose"
    assert code(set_trait_switch, TraitSwitch(on=True, purpose="x")) == "trait.notice"
    with pytest.raises(Refused) as refusal:
        office.read(leadership, TODAY)
    assert refusal.value.code == "trait.off"
    office.run(set_trait_switch, ON)
    assert code(note_traits, ref.id, "w") == "trait.sex_unknown"
    assert code(note_traits, ref.id, "f", 1850) == "trait.year_odd"
    assert code(note_traits, ref.id, "f", 1980, "30-44") == "trait.year_or_range"
    assert code(note_traits, 99, "f") == "business.unknown"
    office.run(note_traits, ref.id, "f", 1980)
    assert office.read(traits_of, ref.id) is not None
    office.run(set_trait_switch, TraitSwitch())
    assert office.read(traits_of, ref.id) is None
    assert office.read(traits_kept) == 1
    assert office.run(clear_traits).value == 1
    assert office.read(traits_kept) == 0


def test_women_led_by_who_represents_on_the_day(office: Office) -> None:
    office.run(set_trait_switch, ON)
    _, owner = joins(office, "Rosa Benítez", "1", firm=False)
    _, firm = joins(office, "Dos S.A.", "2")
    joins(office, "Tres S.A.", "3")
    man = office.run(add_party, PartyDraft("person", "Juan Pérez")).value
    office.run(note_traits, owner.id, "f")
    office.run(note_traits, man, "m")
    office.run(hold_office, OfficeDraft(man, firm.id, "Gerente", True, until_date=date(2025, 12, 31)))
    office.run(hold_office, OfficeDraft(owner.id, firm.id, "Gerente", True, from_date=date(2026, 1, 1)))
    office.run(hold_office, OfficeDraft(man, firm.id, "Contador", False))
    now, before = office.read(leadership, TODAY), office.read(leadership, date(2025, 6, 1))
    assert (now.women, now.not_women, now.unknown, now.percent) == (2, 0, 1, 100)
    assert (before.women, before.not_women, before.unknown, before.percent) == (1, 1, 1, 50)


@given(st.dates(date(2000, 1, 1), date(2030, 12, 31)), st.sampled_from([1, 2, *HORIZONS]))
def test_the_day_so_many_months_on_is_the_first_that_has_them(day: date, months: int) -> None:
    reached = months_after(day, months)
    assert whole_months(day, reached) == months
    assert whole_months(day, date.fromordinal(reached.toordinal() - 1)) == months - 1
