"""Who never was a member but came to a course has the same rights: told everything, blocked, erased."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.jobs.about_person import save_about
from app.jobs.check import check
from app.jobs.erasing import erase, plan_erasing
from app.messages import words
from app.models.base.errors import Refused
from app.models.directory.commands import add_party
from app.models.members.commands import add_member
from app.models.members.parties import PartyRef, party, party_of_member
from app.models.privacy.requests import block, blocked_since
from app.models.privacy.subject import resolve_whom
from app.office import Office
from tests.jobs.test_erasing import absent
from tests.jobs.test_erasing_unlinked import DAY, DOCUMENT, NAME, PHONE, TRACES, person, row
from tests.models.agreements.rows import put_parents


@pytest.fixture
def zunilda(office: Office) -> PartyRef:
    """A student of the directory: linked on one list, typed on another."""
    office.run(put_parents)
    ref = PartyRef("person", office.run(add_party, person().party).value)
    linked = {"person_id": ref.id, "organization_id": None}
    row(office, "participation", linked, name=NAME, document=DOCUMENT)
    row(office, "participation", name="Zunilda A.", document="3456789", who="d:3456789")
    row(office, "team_member", linked, name=NAME, study="Diseño gráfico")
    return ref


def test_everything_is_told_and_put_into_files(office: Office, zunilda: PartyRef, tmp_path: Path) -> None:
    about = save_about(office, zunilda, tmp_path)
    names = {path.name for path in about.files}
    stem = f"ficha-{zunilda.id}"
    assert {f"todo-sobre-{stem}.pdf", f"{stem}-persona.csv", f"{stem}-actividades-en-que-participó.csv"} <= names
    assert f"{stem}-membresía.csv" not in names


def test_nothing_is_left_of_who_never_was_a_member(office: Office, zunilda: PartyRef, tmp_path: Path) -> None:
    label = words("erase.label_party", number=zunilda.id)
    assert plan_erasing(office, zunilda).preview.records["participation"] == 2
    erase(office, zunilda, "Pedido por nota")
    absent(office, tmp_path / "after", *TRACES, "Diseño gráfico")
    assert office.read(party, zunilda).name == label
    with pytest.raises(Refused, match=r"erase\.done"):
        plan_erasing(office, zunilda)
    path = office.path
    office.close()
    assert {one.name for one in check(path).checks if not one.ok} <= {"cases"}  # of put_parents: it took no step


def test_who_is_a_member_is_asked_for_as_one(office: Office) -> None:
    one = office.run(add_member, person()).value
    ref = office.read(party_of_member, one)
    with pytest.raises(Refused, match=r"erase\.not_ended"):
        plan_erasing(office, ref)


def test_their_data_are_blocked_and_released(office: Office, zunilda: PartyRef) -> None:
    office.run(block, zunilda, DAY)
    assert office.read(blocked_since, zunilda) == DAY.isoformat()
    office.run(block, zunilda, None)
    assert office.read(blocked_since, zunilda) is None


def test_a_record_is_found_by_its_whole_name_or_document_and_by_no_part(office: Office, zunilda: PartyRef) -> None:
    for text in (NAME, NAME.upper(), DOCUMENT):
        assert office.read(resolve_whom, text) == zunilda
    with pytest.raises(Refused, match=r"member\.unknown"):
        office.read(resolve_whom, "Zunilda")
    row(office, "participation", name="Rosa Cáceres")
    with pytest.raises(Refused, match=r"erase\.only_typed"):
        office.read(resolve_whom, "rosa caceres")
    assert PHONE in office.read(party, zunilda).phone_raw
