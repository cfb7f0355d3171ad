"""Lists that other programs export (Odoo, CiviCRM, Wild Apricot, Tryton, Google Contacts) and what offices make.

Every row is in, or listed with what is wrong; no column is taken for something else.
"""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from app.exchange.members_sheet import recognise
from app.jobs.import_members import ImportOptions, ImportPlan, carry_out, plan_import
from app.models.members.queries import member, member_ids
from app.office import Office


def planned(
    office: Office, folder: Path, *rows: list[str], delimiter: str = ",", encoding: str = "utf-8"
) -> ImportPlan:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    path = folder / "export.csv"
    path.write_bytes(text.getvalue().encode(encoding))
    return plan_import(office, path, ImportOptions())


def columns(plan: ImportPlan) -> dict[str, str]:
    return {name: plan.table.headers[at].text for name, at in plan.mapping.columns.items()}


def test_odoo(office: Office, tmp_path: Path) -> None:
    plan = planned(
        office, tmp_path,
        ["id", "display_name", "is_company", "parent_id/name", "phone", "mobile", "street", "state_id/name", "vat"],
        ["p1", "Lácteos del Sur S.A.", "True", "", "021555222", "", "Ruta 1", "Central", "80028061-0"],
        ["p2", "Rosa Duarte", "False", "Lácteos del Sur S.A.", "", "+595971333444", "", "", "3.456.789"],
    )  # fmt: skip
    assert columns(plan) == {
        **{"name": "display_name", "phone": "phone", "phone2": "mobile", "address": "street"},
        **{"region": "state_id/name", "tax_id": "vat"},
    }
    firm, rosa = (row.draft.party for row in plan.rows)
    assert (firm.kind, rosa.kind, rosa.surnames, rosa.given_names) == ("organization", "person", "Duarte", "Rosa")


def test_civicrm_says_a_firm_only_in_the_name_that_is_shown(office: Office, tmp_path: Path) -> None:
    plan = planned(
        office, tmp_path,
        ["Contact Type", "Display Name", "First Name", "Middle Name", "Last Name", "Individual Prefix", "Member Since",
         "Membership Status"],
        ["Individual", "Lic. Luis A. Gil", "Luis", "A.", "Gil", "Lic.", "2019-02-03", "Current"],
        ["Organization", "Tornillo S.A.", "", "", "", "", "2018-01-15", "Expired"],
        ["Individual", "Eva Sol", "Eva", "", "Sol", "", "2018-01-15", "Deceased"],
    )  # fmt: skip
    luis, firm, eva = plan.rows
    assert (luis.draft.party.name, luis.draft.party.given_names, luis.draft.party.treatment) == (
        "Luis A. Gil", "Luis A.", "Lic.",
    )  # fmt: skip
    assert luis.draft.joined_on == date(2019, 2, 3)
    assert (firm.draft.party.kind, firm.draft.party.name) == ("organization", "Tornillo S.A.")
    assert [problem.code for problem in firm.source.warnings] == ["import.status_unknown"]
    assert eva.draft.event == "deceased"


def test_wild_apricot_writes_the_month_first_and_two_columns_of_mail(office: Office, tmp_path: Path) -> None:
    plan = planned(
        office, tmp_path,
        ["Member bundle ID or email", "First name", "Last name", "Organization", "Email", "Member since"],
        ["", "Ana", "Vera Sosa", "Kiosco Ana", "ana@x.example", "3/15/2015 12:00:00 AM"],
        ["", "", "", "Tornillo S.A.", "", "1/2/2018"],
    )  # fmt: skip
    assert columns(plan)["email"] == "Email"
    ana, firm = (row.draft for row in plan.rows)
    assert (ana.party.trade_name, ana.joined_on, firm.joined_on) == ("Kiosco Ana", date(2015, 3, 15), date(2018, 1, 2))
    assert (firm.party.kind, firm.party.name) == ("organization", "Tornillo S.A.")


def test_google_contacts(office: Office, tmp_path: Path) -> None:
    plan = planned(
        office, tmp_path,
        ["First Name", "Last Name", "Nickname", "Organization Name", "E-mail 1 - Label", "E-mail 1 - Value",
         "Phone 1 - Label", "Phone 1 - Value"],
        ["Ana", "Vera", "Anita", "", "* ", "ana@x.example ::: a2@x.example", "Mobile",
         "+595 981 111111 ::: 021 555111 ::: 021 555222"],
        ["Don Pedro Carpintero", "", "", "", "", "", "Mobile", "0971222333"],
    )  # fmt: skip
    ana, pedro = (row.draft.party for row in plan.rows)
    assert (ana.email, ana.preferred_name, ana.notes) == ("ana@x.example", "Anita", "a2@x.example; 021 555222")
    assert [phone.e164 for phone in ana.phones or ()] == ["+595981111111", "+59521555111"]
    assert (pedro.given_names or "").casefold() != "don pedro carpintero", "the whole is no given name"


def test_tryton_goes_on_in_rows_of_their_own(office: Office, tmp_path: Path) -> None:
    plan = planned(
        office, tmp_path,
        ["Code", "Name", "Identifiers/Code", "Addresses/Street", "Contact Mechanisms/Type", "Contact Mechanisms/Value"],
        ["1", "Vera Sosa, Ana", "1234567-9", "Calle 1", "mobile", "+595981111111"],
        ["", "", "", "", "email", "ana@x.example"],
    )  # fmt: skip
    assert [row.kind for row in plan.rows] == ["new", "problem"], "a row that is nobody is listed, not lost"
    assert plan.rows[0].draft.party.name == "Ana Vera Sosa"


def test_a_town_across_the_sheet_is_no_member(office: Office, tmp_path: Path) -> None:
    plan = planned(
        office, tmp_path, ["Nro", "Socio", "Cel."], ["LUQUE", "", ""], ["1", "Ana Vera", "0981111111"],
        ["Nro", "Socio", "Cel."], ["2", "Luis Gil", ""], ["TOTAL", "2", ""],
    )  # fmt: skip
    assert [[problem.code for problem in row.problems] for row in plan.rows] == [["import.group_row"], [], []]


def test_titles_on_two_rows_and_forty_columns(office: Office, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    leaf = book.active
    assert leaf is not None
    leaf.append(["Nº", "Datos", None, "Domicilio", None, None, *(f"Extra {n}" for n in range(34))])
    leaf.append([None, "Apellidos", "Nombres", "Calle", "Barrio", "Ciudad"])
    leaf.append([1, "Vera Sosa", "Ana", "Calle 1", "Centro", "Asunción", "algo"])
    leaf.merge_cells("A1:A2")
    leaf.merge_cells("D1:F1")
    book.save(tmp_path / "cuarenta.xlsx")
    plan = plan_import(office, tmp_path / "cuarenta.xlsx", ImportOptions())
    assert columns(plan) == {
        **{"number": "Nº", "surnames": "Apellidos", "given_names": "Nombres"},
        **{"address": "Calle", "locality": "Barrio", "district": "Ciudad"},
    }
    assert (plan.rows[0].kind, len(plan.mapping.unknown)) == ("new", 34)


@pytest.mark.parametrize("text", ["", "-", "s/f", "S/D", "sin fecha", "00/00/0000", "0000-00-00", "?"])
def test_a_day_that_nobody_knows_keeps_nobody_out(office: Office, tmp_path: Path, text: str) -> None:
    (row,) = planned(office, tmp_path, ["Socio", "Ingreso"], ["Ana Vera", text]).rows
    assert (row.kind, row.draft.joined_on) == ("new", None)


@pytest.mark.parametrize(
    "text", ["'01/02/2016", "01/02/2016 00:00", "2016-02-01T00:00:00", "01/02/2016 12:00:00 a. m."]
)
def test_a_day_with_an_hour_or_an_apostrophe(office: Office, tmp_path: Path, text: str) -> None:
    (row,) = planned(office, tmp_path, ["Socio", "Ingreso"], ["Ana Vera", text]).rows
    assert row.draft.joined_on == date(2016, 2, 1)


def test_days_are_days_first_where_one_of_them_must_be(office: Office, tmp_path: Path) -> None:
    plan = planned(office, tmp_path, ["Socio", "Ingreso"], ["Ana Vera", "13/02/2016"], ["Luis Gil", "02/13/2016"])
    assert [row.kind for row in plan.rows] == ["new", "problem"]


@pytest.mark.parametrize(
    ("title", "field"),
    [
        ("E-mail 1 - Label", None), ("Phone 2 - Type", None), ("Teléfono 1 - Etiqueta", None),
        ("parent_id/name", None), ("TEL 1", "phone"), ("CUOTAS ADEUD.", "opening"), ("NIF", "tax_id"),
    ],
)  # fmt: skip
def test_titles_of_other_programs(title: str, field: str | None) -> None:
    assert recognise(title) == field


def test_the_old_way_of_writing_from_windows(office: Office, tmp_path: Path) -> None:
    plan = planned(
        office, tmp_path,
        ["PADRÓN DE SOCIOS", "", "", ""], ["", "", "", ""],
        ["Nº", "APELLIDOS Y NOMBRES", "TELÉFONO", "OBS."],
        ["1", "BENÍTEZ AYALA JUAN CARLOS", "0981-123456 / 021 555-111", "(heredero)"],
        ["2", "ÑANDÚ, ÑECA", "021-555222 int. 12", ""],
        ["TOTAL", "2", "", ""], delimiter=";", encoding="latin-1",
    )  # fmt: skip
    assert [(row.draft.party.surnames, row.draft.party.given_names) for row in plan.rows] == [
        ("Benítez Ayala", "Juan Carlos"), ("Ñandú", "Ñeca"),
    ]  # fmt: skip
    assert [phone.e164 for phone in plan.rows[0].draft.party.phones or ()] == ["+595981123456", "+59521555111"]


def test_a_firm_that_trades_under_its_own_name_does_not_resemble_itself(office: Office, tmp_path: Path) -> None:
    plan = planned(
        office, tmp_path, ["Razón social", "Fantasía", "Cel"], ["TORNILLO S.A.", "El Tornillo", ""], ["Ana", "", ""]
    )
    assert [row.source.warnings for row in plan.rows] == [(), ()]


def test_what_has_no_place_of_its_own_is_kept_in_the_notes(office: Office, tmp_path: Path) -> None:
    (row,) = planned(
        office, tmp_path,
        ["Nombre", "CI", "RUC", "Celular", "Correo", "Estado", "Ingreso", "Obs"],
        ["Ana Vera", "2345678", "1234567-9", "preguntar en el kiosco", "a@x.example; b@x.example", "a prueba", "2015",
         "hola"],
    ).rows  # fmt: skip
    assert row.kind == "new"
    assert (row.draft.party.notes or "").split("; ") == [
        *("hola", "b@x.example", "CI: 2345678", "Celular: preguntar en el kiosco"),
        *("Ingreso: 2015", "Estado: a prueba"),
    ]


@pytest.mark.parametrize("nothing", ["no tiene", "S/N", "-", "sin correo", "ninguno", "N/A", "x", "?"])
def test_words_for_none_are_no_value(office: Office, tmp_path: Path, nothing: str) -> None:
    cells = ["Ana Vera", nothing, nothing, nothing]
    (row,) = planned(office, tmp_path, ["Nombre", "Celular", "Correo", "Estado"], cells).rows
    party = row.draft.party
    assert (row.kind, party.email, party.notes, list(party.phones or ())) == ("new", None, None, [])


def test_a_sign_is_no_name(office: Office, tmp_path: Path) -> None:
    plan = planned(office, tmp_path, ["Nº", "Nombre"], ["1", "Ana Vera"], ["2", "??"])
    assert [[problem.code for problem in row.problems] for row in plan.rows] == [[], ["member.nameless"]]


def test_a_note_of_the_register_is_not_written_over(office: Office, tmp_path: Path) -> None:
    carry_out(office, planned(office, tmp_path, ["Nombre", "Obs"], ["Ana Vera", "debe traer su foto"]))
    plan = planned(office, tmp_path, ["Nombre", "Ingreso", "Celular"], ["Ana Vera", "2015", "0981111111"])
    carry_out(office, plan)
    assert office.read(member, office.read(member_ids)[0]).notes == "debe traer su foto; Ingreso: 2015"
    again = planned(office, tmp_path, ["Nombre", "Ingreso", "Celular"], ["Ana Vera", "2015", "0981111111"])
    assert [row.kind for row in again.rows] == ["same"]
