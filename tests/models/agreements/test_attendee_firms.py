"""The business somebody on a list said they come from: kept as typed, counted once, put in the directory later."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.jobs.check import check
from app.models.agreements.activities import add_attendees, add_beneficiaries, save_activity
from app.models.agreements.attendee_firms import KnownFirms, TypedFirm, link_firm, typed_firms
from app.models.agreements.commitments import save_commitment
from app.models.agreements.counting import counted, counted_for
from app.models.agreements.promise_queries import attendees, beneficiaries
from app.models.agreements.promise_rules import ActivityDraft, AttendeeDraft, CommitmentDraft, TargetDraft
from app.models.base.errors import Refused
from app.models.base.undo import undo_batch
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft
from app.models.schema import TABLES
from app.office import Office
from tests.models.agreements.rows import AGREEMENT
from tests.models.agreements.rows import ROWS as BLANK
from tests.models.dues.test_joining_every_table import put

DAY = date(2026, 11, 20)


def firm(office: Office, name: str) -> int:
    return int(office.run(add_party, PartyDraft("organization", name)).value)


def came(name: str, business: str, organization: int | None = None) -> AttendeeDraft:
    return AttendeeDraft(name, DAY, organization_id=organization, business=business)


@pytest.fixture
def workshop(office: Office) -> int:
    """A workshop for a commitment that counts businesses."""
    agreement = office.run(put, "agreement", AGREEMENT).value
    counts = {"goal": 10, "unit": "empresas", "counts": "businesses"}
    promise = office.run(save_commitment, CommitmentDraft(agreement, "Llegar a diez empresas", **counts)).value
    held = ActivityDraft("training", "Taller de costos", DAY, agreement_id=agreement)
    return int(office.run(save_activity, held, (), {promise: None}).value)


def test_a_business_that_is_not_in_the_directory_is_kept_as_typed_and_counted_once(
    office: Office, workshop: int
) -> None:
    ykua = firm(office, "Panadería Ykua S.R.L.")
    people = [
        came("Ana Vera", "Muebles del Sur"),
        came("Luis Gil", "MUEBLES DEL SUR S.R.L."),
        came("Rosa Paz", "", ykua),
        came("Juan Sosa", " - "),
        came("Nina Ruiz", "no tiene"),
    ]
    office.run(add_attendees, workshop, people)
    said = {one.name: (one.business, one.typed_business) for one in office.read(attendees, workshop)}
    assert said == {
        "Ana Vera": ("Muebles del Sur", True),
        "Luis Gil": ("MUEBLES DEL SUR S.R.L.", True),
        "Rosa Paz": ("Panadería Ykua S.R.L.", False),
        "Juan Sosa": ("", False),
        "Nina Ruiz": ("", False),
    }
    assert office.read(counted) == {1: 2}
    curve = office.read(counted_for, TargetDraft(1, "Empresas", "empresas", 10, "businesses"))
    assert [(one.month, one.total) for one in curve] == [("2026-11", 2)]
    assert check(office.path).ok


def test_it_is_linked_on_every_list_at_once_and_that_is_undone_whole(office: Office, workshop: int) -> None:
    office.run(add_attendees, workshop, [came("Ana Vera", "Muebles del Sur"), came("Eva Roa", "Otra")])
    project = office.run(put, "project", BLANK["project"]({"organization_id": None})).value
    office.run(add_beneficiaries, project, [replace(came("Luis Gil", "muebles del sur s.a."), role="beneficiary")])
    sur = firm(office, "Muebles del Sur S.A.")
    waiting = office.read(typed_firms)
    assert waiting[0] == TypedFirm("muebles sur", "Muebles del Sur", 2, 2, sur, "Muebles del Sur S.A.")
    assert [one.name for one in office.read(typed_firms, project_id=project)] == ["muebles del sur s.a."]
    assert office.run(link_firm, "Muebles del Sur", sur).value == 2
    assert [one.business for one in office.read(beneficiaries, project)] == ["Muebles del Sur S.A."]
    assert [one.name for one in office.read(typed_firms)] == ["Otra"]
    last = office.read(lambda reader: int(reader.value("SELECT max(id) FROM journal_tx")))
    office.run(undo_batch, last, TABLES)
    assert office.read(typed_firms)[0].lines == 2


def test_it_is_added_to_the_directory_with_the_name_on_the_list(office: Office, workshop: int) -> None:
    office.run(add_attendees, workshop, [came("Ana Vera", "Muebles del Sur")])
    assert office.run(link_firm, "muebles del sur").value == 1
    (one,) = office.read(attendees, workshop)
    assert (one.business, one.typed_business) == ("muebles del sur", False)
    assert office.read(KnownFirms).find("MUEBLES DEL SUR S.A.") == one.organization_id


def test_a_business_nobody_typed_or_an_institution_that_is_gone_is_refused(office: Office, workshop: int) -> None:
    office.run(add_attendees, workshop, [came("Ana Vera", "Muebles del Sur")])
    for name, organization, code in (
        ("Nadie", None, "attendee.firm_unknown"),
        ("", None, "attendee.firm_unknown"),
        ("Muebles del Sur", 99, "party.unknown"),
    ):
        with pytest.raises(Refused) as fault:
            office.run(link_firm, name, organization)
        assert fault.value.code == code


def test_a_business_is_found_without_its_legal_form_and_never_with_another(office: Office) -> None:
    sur, norte, other = (firm(office, name) for name in ("Muebles del Sur S.A.", "Kiosco Norte", "Kiosco Norte S.R.L."))
    for _ in range(2):
        firm(office, "La Espiga")
    known = office.read(KnownFirms)
    assert [known.find(text) for text in ("muebles del sur", "MUEBLES DEL SUR SA", "Muebles del Sur S.R.L.")] == [
        *(sur, sur, None),
    ]
    assert (known.find("kiosco norte"), known.find("Kiosco Norte SRL"), known.find("La Espiga")) == (norte, other, None)
    assert (known.find("-"), known.find("")) == (None, None)
