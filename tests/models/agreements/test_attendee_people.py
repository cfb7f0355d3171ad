"""One person on many lists is one person: by the document, whoever typed what, in whichever order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.agreements.activities import add_attendees, add_beneficiaries, save_activity
from app.models.agreements.attendee_people import link_people, same_document
from app.models.agreements.commitments import save_commitment
from app.models.agreements.counting import attended, counted
from app.models.agreements.project_rules import ProjectDraft
from app.models.agreements.projects import save_project
from app.models.agreements.promise_queries import attendees, beneficiaries
from app.models.agreements.promise_rules import ActivityDraft, AttendeeDraft, CommitmentDraft
from app.models.base.values.tax_id import parse_tax_id
from app.models.directory.commands import add_party, edit_party
from app.models.directory.rules import PartyDraft
from app.office import Office
from tests.models.agreements.rows import AGREEMENT
from tests.models.dues.test_joining_every_table import put

DAY = date(2026, 5, 5)


def person(office: Office, name: str, document: str = "") -> int:
    tax = parse_tax_id(document, "PY").tax_id if document else None
    return int(office.run(add_party, PartyDraft("person", name, tax=tax)).value)


class Lists:
    """Two workshops that count for one commitment."""

    def __init__(self, office: Office) -> None:
        self.office = office
        agreement = office.run(put, "agreement", AGREEMENT).value
        goal = CommitmentDraft(agreement, "Capacitar", counts="people", goal=9, unit="personas")
        self.goal = office.run(save_commitment, goal).value
        draft = ActivityDraft("training", "Taller", DAY, agreement_id=agreement)
        self.first, self.second = (office.run(save_activity, draft, (), {self.goal: None}).value for _ in "ab")

    def attend(self, activity: int, *people: AttendeeDraft) -> None:
        self.office.run(add_attendees, activity, people)

    @property
    def people(self) -> int:
        return self.office.read(counted)[self.goal]


@pytest.fixture
def lists(office: Office) -> Lists:
    return Lists(office)


def test_who_is_linked_on_one_list_and_typed_with_the_document_on_another_is_one(office: Office, lists: Lists) -> None:
    ana = person(office, "Ana Vera", "1234567-9")
    lists.attend(lists.first, AttendeeDraft("Ana Vera", DAY, person_id=ana))
    lists.attend(lists.second, AttendeeDraft("A. Vera", DAY, document="1.234.567"))
    assert lists.people == 1
    assert [one.person_id for one in office.read(attendees, lists.second)] == [ana]
    lists.attend(lists.second, AttendeeDraft("Ana Vera", DAY, person_id=ana), AttendeeDraft("Ana", DAY, document="9"))
    assert office.read(attended, lists.second).attendances == 2
    project = office.run(save_project, ProjectDraft("Oficina")).value
    office.run(add_beneficiaries, project, [AttendeeDraft("Ana V.", DAY, document="1234567", role="beneficiary")])
    assert [one.person_id for one in office.read(beneficiaries, project)] == [ana]


def test_who_was_typed_first_and_is_known_later_is_one_too(office: Office, lists: Lists) -> None:
    lists.attend(lists.first, AttendeeDraft("Ana Vera", DAY, document="1.234.567"))
    ana = person(office, "Ana Vera", "1234567-9")
    lists.attend(lists.second, AttendeeDraft("Ana Vera", DAY, person_id=ana))
    assert lists.people == 1


def test_who_gets_a_document_in_the_directory_afterwards_is_linked_when_asked(office: Office, lists: Lists) -> None:
    ana = person(office, "Ana Vera")
    lists.attend(lists.first, AttendeeDraft("Ana Vera", DAY, person_id=ana))
    lists.attend(lists.second, AttendeeDraft("Ana Vera", DAY, document="1234567"))
    tax = parse_tax_id("1234567-9", "PY").tax_id
    office.run(edit_party, ana, PartyDraft("person", "Ana Vera", tax=tax))
    assert lists.people == 2
    assert office.run(link_people).value == 1
    assert lists.people == 1


def test_a_document_of_two_persons_is_nobodys(office: Office, lists: Lists) -> None:
    for name in ("Ana Vera", "Ana Vera Gil"):
        person(office, name, "1234567")
    typed = AttendeeDraft("Ana Vera", DAY, document="1234567")
    lists.attend(lists.first, typed)
    lists.attend(lists.second, replace(typed, name="A. Vera"))
    assert lists.people == 1
    assert [one.person_id for one in office.read(attendees, lists.first)] == [None]


@pytest.mark.parametrize(
    ("typed", "kept", "country", "same"),
    [
        ("1.234.567", "1234567-9", "PY", True),
        ("1234567-9", "1234567-9", "PY", True),
        ("12345679", "1234567-9", "PY", False),
        ("1234567", "1234567", "PY", True),
        ("1234567-9", "1234567", "PY", True),
        ("12.345.678-5", "12345678-5", "CL", True),
        ("123456785", "12345678-5", "CL", True),
        ("vecj880326", "VECJ880326", "MX", True),
        ("", "", "PY", False),
        ("12", "12", "PY", False),
    ],
)
def test_a_document_is_the_same_however_it_was_typed(typed: str, kept: str, country: str, same: bool) -> None:
    assert same_document(typed, kept, country) is same


@given(st.text(max_size=12), st.text(max_size=12))
def test_only_what_says_the_same_signs_is_the_same(typed: str, kept: str) -> None:
    if same_document(typed, kept, "PY"):
        assert same_document(kept, kept, "PY")
