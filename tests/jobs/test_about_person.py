"""Somebody asks what the office knows of them: all of it, in words, and nothing of anybody else."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from app.jobs.about_person import about_bytes, save_about
from app.jobs.letters import issue
from app.models.base.attachments import NewFile, attach
from app.models.base.values.phones import parse_phone
from app.models.base.values.tax_id import parse_tax_id
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_plan, charge_period
from app.models.dues.commands import PaymentOrder, pay
from app.models.letters.rules import LetterDraft
from app.models.members.commands import add_member
from app.models.members.consent import give_consent
from app.models.members.queries import member
from app.models.members.rules import MemberDraft
from app.models.privacy.about import records_about
from app.models.schema import TABLES
from app.office import Office
from app.reports.privacy_texts import privacy_texts
from tests.reports.reading import page_texts

DAY = date(2026, 11, 21)


def filled(office: Office) -> int:
    phones = (parse_phone("0981 765 432", "PY"),)
    party = PartyDraft("person", "Zunilda Ayala", tax=parse_tax_id("3.456.789", "PY").tax_id, phones=phones)
    one = office.run(add_member, MemberDraft(party, number="7", joined_on=date(2020, 1, 5))).value
    office.run(add_member, MemberDraft(PartyDraft("person", "Blas Benítez"), number="8"))
    plan = office.run(add_plan, "Cuota social", 85_000, "monthly").value
    office.run(charge_period, plan, "2026-11", DAY)
    office.run(pay, PaymentOrder(one, 85_000, "cash", DAY))
    office.run(give_consent, [one], "contacto", DAY, "formulario")
    office.run(attach, "member", office.read(member, one).uid, NewFile(b"x", "image/png", "foto.png"), DAY)
    return one


def cells(path: Path) -> list[list[str]]:
    return list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))


def test_a_sheet_for_each_kind_of_record_and_a_pdf(office: Office, tmp_path: Path) -> None:
    about = save_about(office, filled(office), tmp_path / "nueva")
    names = {path.name for path in about.files}
    assert {"todo-sobre-7.pdf", "7-persona.csv", "7-pagos.csv", "7-recibos.csv", "7-consentimientos.csv"} <= names
    assert {"7-aplicación-de-pagos.csv", "7-archivos-adjuntos.csv"} <= names
    assert all(path.exists() for path in about.files)
    person = dict(zip(*cells(tmp_path / "nueva" / "7-persona.csv"), strict=True))
    assert person["Nombre completo"] == "Zunilda Ayala"
    assert person["Teléfono (como se escribió)"] == "0981 765 432"
    paid = dict(zip(*cells(tmp_path / "nueva" / "7-pagos.csv"), strict=True))
    assert paid["Pagado el"] == "21/11/2026"
    assert paid["Forma de pago"] == "efectivo"
    assert not any("Benítez" in path.read_text(encoding="utf-8-sig") for path in about.files[1:])


@pytest.mark.parametrize("country", ["PY", "CL", "MX"])
def test_every_table_and_column_has_a_spanish_name(office: Office, country: str) -> None:
    one = filled(office)
    texts = privacy_texts(country)
    shown = {column for found in office.read(records_about, one, TABLES) for column in found.columns}
    pointing = {
        column
        for table in TABLES
        if table.name in texts.tables
        for column in table.column_names
        if column in shown or not column.endswith("id")
    }
    inner = {
        "batch",
        "uid",
        "tbl",
        "row_uid",
        "sort_key",
        "search_key",
        "owner_office",
        "hash",
        "previous_hash",
        "issued_at",
        "business_key",
    }
    assert pointing - inner - set(texts.columns) == set()
    referring = {
        table.name
        for table in TABLES
        if table.journalled
        for column in table.columns
        if column.references in ("member", "person", "organization")
    }
    assert referring - set(texts.tables) == set()


def test_a_long_letter_is_in_it_to_its_last_word(office: Office) -> None:
    one = filled(office)
    body = " ".join(["Le escribimos por la feria del sábado."] * 60) + " Saludos finales."
    issue(office, LetterDraft("letter", DAY, "Zunilda Ayala", "Feria", body, member_id=one))
    said = " ".join(" ".join(page_texts(about_bytes(office, one))).split())
    assert "Saludos finales." in said
    assert "C.I." in said
