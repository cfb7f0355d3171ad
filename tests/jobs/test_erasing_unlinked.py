"""Somebody who was only typed on lists and in texts of cooperation: told, put out, and what the law keeps is said."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.jobs.about_person import save_about
from app.jobs.erasing import erase, kept_lines, plan_erasing
from app.messages import words
from app.models.agreements.activities import strike_attendee
from app.models.base.attachments import NewFile, attach
from app.models.base.database import Command, Reader, Tx, command
from app.models.base.errors import Refused
from app.models.base.undo import undo_batch
from app.models.base.values.phones import parse_phone
from app.models.base.values.tax_id import parse_tax_id
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft
from app.models.members.commands import add_member, change_status
from app.models.members.parties import PartyRef, party_of_member
from app.models.members.rules import MemberDraft
from app.models.privacy.about import records_about
from app.models.schema import TABLES
from app.office import Office
from tests.jobs.test_erasing import absent
from tests.models.agreements.rows import ACTIVITY, AGREEMENT, ROWS, Whose, put_parents
from tests.models.dues.test_joining_every_table import put

DAY = date(2026, 11, 21)
NOBODY: Whose = {"person_id": None, "organization_id": None}
NAME, TURNED = "Zunilda Ayala Ferreira", "AYALA FERREIRA, ZUNILDA"
DOCUMENT, PHONE = "3.456.789", "0981 765 432"
TRACES = ("Zunilda", "Ayala", "Ferreira", "3456789", DOCUMENT, "981765432", "765 432", "81765432")


def person() -> MemberDraft:
    """With document and telephone."""
    phones = (parse_phone(PHONE, "PY"),)
    party = PartyDraft("person", NAME, tax=parse_tax_id(DOCUMENT, "PY").tax_id, phones=phones)
    return MemberDraft(party, number="7", joined_on=date(2020, 1, 5))


@pytest.fixture
def zunilda(office: Office) -> tuple[int, PartyRef]:
    """Somebody who left."""
    one = office.run(add_member, person()).value
    office.run(change_status, one, "resigned", DAY, "")
    office.run(put_parents)
    return one, office.read(party_of_member, one)


def row(office: Office, table: str, whose: Whose = NOBODY, **said: object) -> int:
    columns = next(one.column_names for one in TABLES if one.name == table)
    made = ROWS[table]({name: value for name, value in whose.items() if name in columns})
    return office.run(put, table, {**made, **said}).value


def everywhere(office: Office) -> dict[str, int]:
    """In each place where a name may be typed, without a record: on lists as herself, in texts of others."""
    made = {
        "by document": row(office, "participation", name="Zunilda A.", document="3456789", who="d:3456789"),
        "by phone": row(office, "participation", name="Zunilda", phone="+595 981 765432", who="n:zunilda|81765432"),
        "by name": row(office, "participation", name=TURNED, who="n:ayala ferreira, zunilda|", sort_key="ayala z"),
        "struck": row(office, "participation", name=NAME, document=DOCUMENT, who="d:3456789"),
        "case_file": row(office, "case_file", name=NAME, document=DOCUMENT, phone=PHONE, note=f"Hija de {NAME}"),
        "case_party": row(office, "case_party", name=NAME, note="La de la mercería"),
        "premises": row(office, "premises", name=NAME, phone=PHONE),
    }
    row(office, "team_member", name=NAME)
    office.run(strike_attendee, made["struck"])
    told = {
        "title": f"Charla de {NAME}",
        "result": f"{TURNED} ({DOCUMENT}) habló",
        "search_key": f"charla {NAME.lower()}",
    }
    office.run(put, "activity", {**ACTIVITY, **told})
    row(office, "case_file", name="Blas Benítez", adviser=NAME, note=f"Avisar a {NAME}, {PHONE}", declared_by="firm")
    row(office, "case_event", note=f'Vinieron:\n{NAME.upper()}\nRosa "la de la esquina"')
    row(office, "team", name="Equipo de Blas", supervisor=NAME)
    uid = office.read(lambda reader: reader.value("SELECT uid FROM activity LIMIT 1"))
    photo = NewFile(b"foto de un taller", "image/png", f"{NAME}.png", f"{NAME} recibe el certificado")
    office.run(attach, "activity", uid, photo, DAY)
    return made


@command("activities.save")
def put_title(tx: Tx, activity_id: int, title: str) -> None:
    tx.update("activity", activity_id, title=title)


def _batch(office: Office, deed: Command[Any, Any], *args: Any) -> int:
    office.run(deed, *args)
    return int(office.read(lambda reader: reader.value("SELECT max(id) FROM journal_tx")))


def _participants(reader: Reader) -> list[tuple[str, str]]:
    return [(row[0], row[1]) for row in reader.rows("SELECT name, who FROM participation ORDER BY id")]


def test_no_byte_is_left_of_who_was_typed_without_a_record(
    office: Office, zunilda: tuple[int, PartyRef], tmp_path: Path
) -> None:
    one, _ref = zunilda
    everywhere(office)
    label = words("erase.label", number="7")
    said = plan_erasing(office, one)
    assert said.preview.records["participation"] == 3
    assert {"case_file", "case_party", "team_member", "premises"} <= set(said.preview.records)
    assert {"activity", "case_file", "case_event", "team", "attached"} == set(said.preview.reworded)
    done = erase(office, one, "Pedido por nota")
    absent(office, tmp_path / "after", *TRACES)
    assert done.clean
    assert {name for name, _ in office.read(_participants)} == {label}
    assert len({who for _, who in office.read(_participants)}) == 1  # she is counted as one, as before
    texts = office.read(lambda reader: reader.rows("SELECT title, result FROM activity ORDER BY id DESC LIMIT 1"))
    assert texts == [(f"Charla de {label}", f"{label} ({label}) habló")]
    others = office.read(lambda reader: reader.rows("SELECT name, note FROM case_file WHERE name LIKE 'Blas%'"))
    assert others == [("Blas Benítez", f"Avisar a {label}, {label}")]


def test_somebody_else_of_that_name_stays(office: Office, zunilda: tuple[int, PartyRef]) -> None:
    one, _ref = zunilda
    row(office, "participation", name=NAME, document="1.111.111", who="d:1111111")
    assert "participation" not in plan_erasing(office, one).preview.records
    office.run(add_party, PartyDraft("person", TURNED))
    row(office, "participation", name=NAME)
    seen = plan_erasing(office, one).preview  # two of that name are known: nobody can say whose the line is
    assert "participation" not in seen.records
    assert seen.elsewhere["participation"] == 2
    erase(office, one, "Pedido por nota")
    assert [name for name, _ in office.read(_participants)] == [NAME, NAME]


def test_a_shorter_form_of_the_name_is_left_to_somebody_who_looks(
    office: Office, zunilda: tuple[int, PartyRef]
) -> None:
    one, _ref = zunilda
    row(office, "participation", name="Zunilda Ayala")
    row(office, "participation", name="Zunilda Ayala", document="1.111.111", who="d:1111111")
    row(office, "participation", name="Ayala")
    seen = plan_erasing(office, one).preview
    assert "participation" not in seen.records
    assert seen.elsewhere == {"participation": 1}


def test_what_was_signed_and_what_was_rendered_stays_and_is_said(office: Office, zunilda: tuple[int, PartyRef]) -> None:
    one, _ref = zunilda
    guild = office.run(add_party, PartyDraft("organization", "Centro de Negocios S.A.")).value
    row(office, "agreement_party", {"organization_id": guild}, signer=NAME)
    office.run(put, "agreement", {**AGREEMENT, "note": f"Lo trajo {NAME}"})
    seen = plan_erasing(office, one)
    assert seen.preview.signed == {"agreement": 1, "agreement_party": 1}
    assert any("convenio" in line or "agreement" in line for line in kept_lines(seen))
    erase(office, one, "Pedido por nota")
    assert office.read(lambda reader: reader.value("SELECT signer FROM agreement_party")) == NAME


def test_everything_about_a_person_lists_each_place(
    office: Office, zunilda: tuple[int, PartyRef], tmp_path: Path
) -> None:
    one, _ref = zunilda
    everywhere(office)
    guild = office.run(add_party, PartyDraft("organization", "Centro de Negocios S.A.")).value
    row(office, "agreement_party", {"organization_id": guild}, signer=NAME)
    found = {records.table: records for records in office.read(records_about, one, TABLES)}
    assert len(found["participation"].rows) == 3
    assert {"case_file", "case_party", "team_member", "premises", "named_in"} <= set(found)
    named = {str(line[0]) for line in found["named_in"].rows}
    assert named == {"activity", "case_file", "case_event", "team", "attached", "agreement_party"}
    written = save_about(office, one, tmp_path)
    assert not any("_" in path.name for path in written.files)
    said = " ".join(path.read_text(encoding="utf-8-sig") for path in written.files[1:])
    assert "Blas Benítez" not in said  # of others' records only what names her
    assert "sort_key" not in said
    assert "Taller" in said  # which activity it was


def test_who_is_linked_to_a_shop_or_an_order_is_erased_from_it(
    office: Office, zunilda: tuple[int, PartyRef], tmp_path: Path
) -> None:
    one, ref = zunilda
    who = {"person_id": ref.id, "organization_id": None}
    row(office, "premises", who, name=f"Mercería {NAME}", phone=PHONE)
    row(office, "case_party", who, name="", note=f"{NAME} cose de noche")
    row(office, "case_file", who, name="", note="Vive con su madre", title=f"Apertura de {NAME}", place="Su casa 77")
    erase(office, one, "Pedido por nota")
    absent(office, tmp_path / "after", *TRACES, "cose de noche", "Vive con su madre", "Su casa 77")
    with pytest.raises(Refused):
        plan_erasing(office, one)


def test_of_a_list_of_people_only_their_own_line_is_told(office: Office, zunilda: tuple[int, PartyRef]) -> None:
    one, _ref = zunilda
    row(office, "case_event", note=f"Vinieron:\nBlas Benítez\n{NAME} (C.I. {DOCUMENT})\nRosa Cáceres")
    found = {records.table: records for records in office.read(records_about, one, TABLES)}
    assert [line[2] for line in found["named_in"].rows] == [f"{NAME} (C.I. {DOCUMENT})"]


def test_what_was_struck_or_noted_does_not_come_back_by_undoing(
    office: Office, zunilda: tuple[int, PartyRef], tmp_path: Path
) -> None:
    one, _ref = zunilda
    kept = office.run(put, "activity", {**ACTIVITY, "title": f"Charla de {NAME}"}).value
    line = row(office, "participation", name=NAME, document=DOCUMENT, who="d:3456789")
    struck = _batch(office, strike_attendee, line)
    edited = _batch(office, put_title, kept, "Charla")
    erase(office, one, "Pedido por nota")
    for batch in (struck, edited):
        with pytest.raises(Refused, match=r"undo\."):
            office.run(undo_batch, batch, TABLES)
    absent(office, tmp_path / "after", *TRACES)
