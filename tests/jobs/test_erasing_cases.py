"""What cooperation knows of a person: all of it is told, and all of it goes with who left; others' stays."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.jobs.erasing import erase
from app.messages import words
from app.models.agreements.case_queries import case, case_lines
from app.models.agreements.case_rules import CaseDraft, EventDraft
from app.models.agreements.cases import edit_case, note_event, open_case
from app.models.base.attachments import NewFile, attach
from app.models.base.database import Reader
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft
from app.models.dues.merging import merge_records
from app.models.members.commands import add_member, change_status
from app.models.members.parties import PartyRef, party_of_member
from app.models.members.rules import MemberDraft
from app.models.privacy.about import records_about
from app.models.schema import TABLES
from app.office import Office
from tests.jobs.test_erasing import absent
from tests.models.agreements.rows import ACTIVITY
from tests.models.dues.test_joining_every_table import put

DAY = date(2026, 11, 21)


def member(office: Office, name: str, number: str, kind: str = "person") -> tuple[int, PartyRef]:
    draft = MemberDraft(
        PartyDraft("person" if kind == "person" else "organization", name), number=number, joined_on=DAY
    )
    made = office.run(add_member, draft).value
    return made, office.read(party_of_member, made)


@pytest.fixture
def zunilda(office: Office) -> tuple[int, PartyRef, int]:
    """A member with a file of her own: data, a session, a paper."""
    one, ref = member(office, "Zunilda Ayala", "7")
    draft = CaseDraft(
        "formalization", DAY, person_id=ref.id, document="3.456.789", phone="0981 765 432", adviser="Estudio Fariña",
        fields={"activity": "Costura de Zunilda"},
    )  # fmt: skip
    made = office.run(open_case, draft).value
    told = {"activity": "Ropa de Zunilda", "legal_form": "Unipersonal"}
    again = CaseDraft("formalization", DAY, person_id=ref.id, document="3.456.789", fields=told)
    office.run(edit_case, made, again)
    office.run(note_event, made, EventDraft("session", DAY, "Zunilda trajo sus papeles", minutes=60))
    uid = office.read(case_lines, [made])[0].uid
    office.run(attach, "case_file", uid, NewFile(b"foto de Zunilda", "image/png", "Zunilda.png"), DAY)
    return one, ref, made


def attend(office: Office, **who: object) -> int:
    activity = office.run(put, "activity", {**ACTIVITY, "agreement_id": None}).value
    row = {"activity_id": activity, "project_id": None, "person_id": None, "organization_id": None, "minutes": None}
    row |= {"brought_by_id": None, "name": "Zunilda Ayala", "document": "3.456.789", "phone": "", "who": "d:3456789"}
    more = {"on_date": "2026-05-01", "role": "attendee", "district": "", "sort_key": "ayala zunilda"}
    return office.run(put, "participation", {**row, **more, **who}).value


def test_everything_about_a_person_says_their_files_and_not_those_they_saw_to(
    office: Office, zunilda: tuple[int, PartyRef, int]
) -> None:
    one, _ref, _made = zunilda
    told = {found.table: found for found in office.read(records_about, one, TABLES)}
    assert told["case_file"].rows[0][told["case_file"].columns.index("document")] == "3.456.789"
    values = [row[told["case_field"].columns.index("value")] for row in told["case_field"].rows]
    assert values == ["Ropa de Zunilda", "Unipersonal"]
    assert "Zunilda trajo sus papeles" in {
        row[told["case_event"].columns.index("note")] for row in told["case_event"].rows
    }
    assert "attached" in told

    guild, ref = member(office, "Centro de Negocios S.A.", "9", "organization")
    other = CaseDraft("formalization", DAY, name="Blas Benítez", responsible_id=ref.id, fields={"activity": "Pan"})
    office.run(open_case, other)
    assert {"case_file", "case_field"}.isdisjoint({found.table for found in office.read(records_about, guild, TABLES)})


def test_nothing_of_it_stays_when_who_left_is_erased(
    office: Office, zunilda: tuple[int, PartyRef, int], tmp_path: Path
) -> None:
    one, ref, made = zunilda
    for _ in range(2):
        attend(office, person_id=ref.id)
    office.run(change_status, one, "resigned", DAY, "Se mudó")
    done = erase(office, one, "Pedido por nota")
    absent(
        office,
        tmp_path / "after",
        "Zunilda",
        "Ayala",
        "3.456.789",
        "765 432",
        "Fariña",
        "Costura",
        "Ropa de",
        "papeles",
    )
    assert done.clean
    found = office.read(case, made)
    assert (found.line.business, found.line.step) == (words("erase.label", number="7"), "asked")
    assert [event.minutes for event in found.events] == [None, 60]  # what was done is still counted


def test_an_institution_that_left_takes_nothing_of_those_it_helped(office: Office) -> None:
    guild, ref = member(office, "Centro de Negocios S.A.", "9", "organization")
    draft = CaseDraft("formalization", DAY, name="Blas Benítez", phone="0985 1", responsible_id=ref.id)
    made = office.run(open_case, draft).value
    office.run(note_event, made, EventDraft("session", DAY, "Blas vino", organization_id=ref.id))
    attend(office, organization_id=ref.id, name="Rosa Cáceres", who="d:1", document="1")
    attend(office, brought_by_id=ref.id, name="Juana Ríos", who="d:2", document="2")
    office.run(change_status, guild, "resigned", DAY, "Cerró")
    erase(office, guild, "Pedido por nota")
    found = office.read(case, made)
    assert (found.name, found.phone, found.events[-1].note) == ("Blas Benítez", "0985 1", "Blas vino")
    assert office.read(_names) == ["Rosa Cáceres", "Juana Ríos"]


def _names(reader: Reader) -> list[str]:
    return [row[0] for row in reader.rows("SELECT name FROM participation ORDER BY id")]


def test_joining_two_records_of_a_business_keeps_their_files(
    office: Office, zunilda: tuple[int, PartyRef, int]
) -> None:
    _one, ref, made = zunilda
    twin = office.run(add_party, PartyDraft("person", "Zunilda Ayala F.")).value
    other = office.run(open_case, CaseDraft("export_gap", DAY, "Sin etiqueta", person_id=twin)).value
    office.run(merge_records, ref, PartyRef("person", twin), (), TABLES, DAY, "Es la misma")
    assert [one.business for one in office.read(case_lines, [made, other])] == ["Zunilda Ayala", "Zunilda Ayala"]
