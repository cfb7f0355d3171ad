"""A project with money of a funder, typed at the command line by the treasurer of a small office."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PIL import Image

from tests.cli.conftest import Desk
from tests.papers import text_of


def spend(desk: Desk, total: int, number: str = "", day: str = "2026-05-05", supplier: str = "Imprenta Sur") -> int:
    paper = ("--document", "invoice", "--number", number) if number else ()
    made = desk(
        *("expenses", "add", "--supplier", supplier, "--concept", "Afiches", "--total", str(total)),
        *("--category", "Publicidad", "--date", day, "--account", "Cooperativa", *paper, "--json"),
    )
    assert made.code == 0, made.err
    return int(made.json["number"])


@pytest.fixture
def funded(desk: Desk) -> Desk:
    """An awarded project of two lines; the funder is in the directory."""
    assert desk("directory", "add-organization", "--name", "Sercotec").code == 0
    account = ("cash", "add-account", "Cooperativa", "--kind", "bank", "--holds", "90000000", "--since", "2026-01-01")
    assert desk(*account).code == 0
    made = desk(
        *("projects", "add", "Oficina que atiende", "--funder", "Sercotec", "--code", "FFG-17"),
        *("--approved", "2026-03-01", "--from", "2026-03-01", "--until", "2026-12-31", "--own-percent", "12,5"),
    )
    assert made.code == 0, made.err
    lines = ("1.1:Capacitación=3000000+500000@Gestión", "Difusión=2000000+0+400000@Gestión")
    assert desk("projects", "budget", "FFG-17", *lines).code == 0
    return desk


def test_a_project_from_the_call_to_the_report(funded: Desk, tmp_path: Path) -> None:
    funded("projects", "require", "FFG-17", "Directorio vigente", "--due", "2026-02-01")
    assert "FALTA" in funded("projects", "show", "ffg-17").out
    funded("projects", "require", "FFG-17", "directorio vigente", "--obtained", "2026-01-20")
    lapsed = ("--obtained", "2026-01-10", "--valid-until", "2026-02-28")
    funded("projects", "require", "FFG-17", "Sin deudas", *lapsed)
    assert "Sin deudas · VENCIÓ el 28/02/2026" in funded("projects", "show", "FFG-17").out
    funded("projects", "event", "FFG-17", "received", "--amount", "3000000", "--document", "Transferencia 88")
    number = spend(funded, 2_500_000, "001-001-0000077")
    made = funded("projects", "voucher", "FFG-17", number, "--line", "capacitación", "--own", 500_000, "--json")
    assert made.code == 0, made.err
    assert [(one["number"], one["funder"], one["own"]) for one in made.json] == [(1, 2_000_000, 500_000)]

    assert funded("projects", "object", "FFG-17", 1, "--note", "Falta la cotización", "--date", "2026-06-01").code == 0
    assert funded("projects", "list", "--json").json[0]["objected"] == 1
    refused = funded("projects", "close", "FFG-17", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "project.objections_open")
    funded("projects", "quote", "FFG-17", "Imprenta Sur", 2_500_000, "--line", "1", "--chosen")
    for verb in ("vouchers", "quote"):
        assert "Observación" in funded("projects", verb, "FFG-17").out.splitlines()[0]
    assert "Imprenta Sur" in funded("projects", "quote", "FFG-17").out
    assert funded("projects", "reply", "FFG-17", 1, "--note", "Se adjunta").code == 0
    assert funded("projects", "approve", "FFG-17", 1, "--document", "Oficio 41").code == 0
    shown = funded("projects", "show", "FFG-17")
    assert "se pide 12,5 %" in shown.out
    assert "quedan Gs. 1.000.000 por rendir o devolver" in shown.out
    assert funded("projects", "event", "FFG-17", "returned", "--amount", "1000000").code == 0
    assert funded("projects", "close", "FFG-17").code == 0
    assert funded("projects", "list", "--state", "closed", "--json").json[0]["title"] == "Oficina que atiende"
    assert funded("projects", "reopen", "FFG-17", "--reason", "Observó el financiador").code == 0


def test_what_looks_odd_is_asked_before_it_is_charged(funded: Desk) -> None:
    early = spend(funded, 100_000, day="2026-02-10")
    charge = ("projects", "voucher", "FFG-17", early, "--line", "Difusión", "--json")
    assert funded(*charge).json["error"]["code"] == "voucher.before_approval"
    assert funded(*charge, "--despite-warnings").code == 0
    assert funded("projects", "withdraw", "FFG-17", 1, "--note", "Era de antes").code == 0
    more = spend(funded, 2_000_001)
    charge = ("projects", "voucher", "FFG-17", more, "--line", "Difusión", "--json")
    assert funded(*charge).json["error"]["code"] == "voucher.above_line"
    assert funded(*charge, "--funder", 5).json[0]["number"] == 2
    wrong = ("projects", "voucher", "FFG-17", more, "--line", "Capacitación", "--funder", "7", "--corrects")
    assert funded(*wrong, "2", "--json").json[0]["line"] == "Capacitación"
    assert funded("projects", "budget", "FFG-17", "Capacitación", "--json").json["error"]["code"] == "project.line_odd"
    over = funded("projects", "edit", "FFG-17", "--own-percent", "101", "--json")
    assert over.json["error"]["code"] == "project.percent_range"


def test_whom_it_serves_what_was_bought_and_what_was_advocacy(funded: Desk, tmp_path: Path) -> None:
    people = tmp_path / "lista.csv"
    people.write_text("Nombre;C.I.;Empresa\nAna Vera;1.234.567;Kiosco Ana\nLuis Gil;;\n", encoding="utf-8")
    assert "Beneficiarios: 2." in funded("projects", "beneficiaries", "FFG-17", "--from", people).err
    assert funded("projects", "beneficiaries", "FFG-17", "--from", people, "--json").json[1]["name"]
    paper, sheet = tmp_path / "personas.pdf", tmp_path / "inventario.csv"
    funded("projects", "beneficiaries", "FFG-17", "--out", paper)
    assert "Ana Vera 1.234.567" in text_of(paper)
    number = spend(funded, 900_000)
    funded("projects", "voucher", "FFG-17", number, "--line", "Difusión")
    bought = funded("projects", "asset", "FFG-17", "Proyector", "--serial", "SN-9", "--voucher", 1, "--out", sheet)
    assert bought.code == 0, bought.err
    assert "Proyector;SN-9" in sheet.read_text(encoding="utf-8-sig")
    assert "Dónde está" in funded("projects", "asset", "FFG-17").out.splitlines()[0]
    assert funded("projects", "asset", "FFG-17", "--json").json[0]["value"] == 900_000

    assert funded("projects", "advocacy", "mark", number, "--amount", 400_000, "--note", "Audiencia").code == 0
    over = funded("projects", "advocacy", "mark", number, "--amount", 500_001, "--json")
    assert over.json["error"]["code"] == "voucher.above_part"
    report = tmp_path / "incidencia.pdf"
    funded("projects", "advocacy", "report", "--year", 2026, "--out", report)
    assert "Ley Nº 7363/2024" in text_of(report)
    assert "Fondo general: Gs. 400.000" in text_of(report)
    assert funded("projects", "advocacy", "report", "--year", 99999, "--out", report).code == 2
    (mark,) = funded("projects", "advocacy", "list", "--json").json
    assert funded("projects", "advocacy", "unmark", mark["id"]).code == 0


def test_the_folder_and_the_funders_workbook_are_made_by_verbs(funded: Desk, tmp_path: Path) -> None:
    number = spend(funded, 900_000, "001-001-0000077")
    assert funded("projects", "voucher", "FFG-17", number, "--line", "Difusión").code == 0
    lacking = funded("projects", "missing", "FFG-17")
    assert lacking.code == 4
    assert "Comprobantes sin copia escaneada (1): 1." in lacking.out
    scan = tmp_path / "factura.jpg"
    Image.new("RGB", (300, 400), "white").save(scan)
    assert funded("projects", "attach", "FFG-17", scan, "--voucher", 1).code == 0
    assert "sin copia" not in funded("projects", "missing", "FFG-17").out
    funded("activities", "add", "Taller", "--date", "2026-05-05", "--project", "FFG-17")
    assert "lista de asistencia firmada: Taller" in funded("projects", "missing", "FFG-17").out
    funded("activities", "attach", "Taller", scan, "--caption", "Asistencia")  # else a picture is a photo
    assert "lista de asistencia" not in funded("projects", "missing", "FFG-17").out
    out, archive = tmp_path / "rendicion.pdf", tmp_path / "rendicion.zip"
    folder = ("projects", "folder", "FFG-17", "--out", out, "--zip", archive, "--json")
    assert funded(*folder).json["error"]["code"] == "folder.incomplete"
    made = funded(*folder, "--anyway")
    assert (made.code, made.json["number"]) == (0, 1)
    assert "FFG-17 · Difusión · Comprobante Nº 1" in text_of(out)
    again = tmp_path / "otra.pdf"
    assert funded("projects", "folder", "FFG-17", "--number", 1, "--out", again).code == 0
    assert again.read_bytes() == out.read_bytes()
    assert funded("projects", "sent", "FFG-17", 1, "--note", "Mesa de entradas 812").code == 0
    assert funded("projects", "reports", "FFG-17", "--json").json[0]["note"] == "Mesa de entradas 812"

    book = Workbook()
    page = book.active
    assert page is not None
    page.append(["N°", "Proveedor", "Monto subsidio", "Uso interno", "Cuenta"])
    book.save(tmp_path / "planilla.xlsx")
    kept = funded("projects", "template", "FFG-17", tmp_path / "planilla.xlsx", "--json")
    assert kept.json["columns"] == {"A": "number", "B": "supplier", "C": "funder"}
    odd = funded("projects", "template", "FFG-17", "--column", "C", "--json")
    assert odd.json["error"]["code"] == "project.column_odd"
    filled = tmp_path / "llena.xlsx"
    asked = funded("projects", "fill", "FFG-17", "--out", filled)
    assert asked.code == 1
    assert "quedan vacías: D «Uso interno», E «Cuenta»" in asked.err
    assert "D «Uso interno»" in funded("projects", "missing", "FFG-17").out
    assert funded("projects", "template", "FFG-17", "--column", "D=", "--column", "E=project_code").code == 0
    assert "Uso interno" not in funded("projects", "missing", "FFG-17").out
    done = funded("projects", "fill", "FFG-17", "--out", filled)
    assert (done.code, "quedan vacías: D «Uso interno»" in done.err) == (0, True)
    page = load_workbook(filled).active
    assert page is not None
    assert [cell.value for cell in page[2]] == [1, "Imprenta Sur", 900_000, None, "FFG-17"]


def test_an_activity_is_tied_to_the_project_that_pays_for_it(funded: Desk) -> None:
    made = funded("activities", "add", "Taller de costos", "--date", "2026-05-05", "--project", "FFG-17", "--json")
    assert made.code == 0, made.err
    assert "Proyecto: Oficina que atiende" in funded("activities", "show", str(made.json["id"])).out
    funded("activities", "add", "Asamblea", "--date", "2026-05-06")
    assert [one["title"] for one in funded("activities", "list", "--project", "ffg-17", "--json").json] == [
        "Taller de costos"
    ]
    number = spend(funded, 100_000)
    charge = ("projects", "voucher", "FFG-17", number, "--line", "Difusión", "--activity", "Taller de costos", "--json")
    assert funded(*charge).json[0]["activity_id"] == made.json["id"]
    assert funded("activities", "edit", "Asamblea", "--project", "ffg-17").code == 0
    assert funded("activities", "edit", "Asamblea", "--project", "").code == 0
    assert funded("activities", "show", "Asamblea", "--json").json["project"] == ""
    assert funded("activities", "add", "Otra", "--project", "X-9", "--json").json["error"]["code"] == "project.unknown"


def test_what_waits_in_the_projects_is_one_line_each(funded: Desk) -> None:
    funded("projects", "require", "FFG-17", "Sin deudas", "--obtained", "2026-01-10", "--valid-until", "2026-02-28")
    funded("projects", "edit", "FFG-17", "--until", "2026-10-31")
    funded("projects", "event", "FFG-17", "received", "--amount", "3000000", "--date", "2026-03-05")
    assert funded("projects", "waiting").out.splitlines() == [
        "Oficina que atiende: Sin deudas: venció el 28/02/2026",
        "Oficina que atiende: terminó el 31/10/2026 y falta rendir",
        "Oficina que atiende: hay que devolver Gs. 3.000.000 al financiador",
    ]
    assert funded("projects", "event", "FFG-17", "rejected").code == 0
    assert funded("projects", "waiting").out.strip() == "No hay nada pendiente en los proyectos."


def test_a_scan_that_cannot_be_opened_is_replaced(funded: Desk, tmp_path: Path) -> None:
    number = spend(funded, 900_000)
    funded("projects", "voucher", "FFG-17", number, "--line", "Difusión")
    broken, good = tmp_path / "roto.pdf", tmp_path / "bueno.jpg"
    broken.write_bytes(b"%PDF-1.4 no es")
    Image.new("RGB", (300, 400), "white").save(good)
    funded("projects", "attach", "FFG-17", broken, "--voucher", 1)
    lacking = funded("projects", "missing", "FFG-17")
    assert "no se pueden abrir: roto.pdf" in lacking.out
    assert lacking.err == ""
    done = funded("projects", "attach", "FFG-17", good, "--voucher", 1, "--instead", "--json")
    assert done.json["instead_of"] == ["roto.pdf"]
    assert "roto.pdf" not in funded("projects", "missing", "FFG-17").out
    assert funded("projects", "attach", "FFG-17", good, "--instead", "--json").json["error"]["field"] == "instead"

    for amount in (900_000, 950_000):
        funded("projects", "quote", "FFG-17", "Imprenta Sur", amount, "--line", "Difusión")
    assert "Cotizaciones sin su copia" in funded("projects", "missing", "FFG-17").out
    two = funded("projects", "attach", "FFG-17", good, "--quote", "imprenta sur", "--json")
    assert two.json["error"]["code"] == "project.several_parts"
    funded("projects", "quote", "FFG-17", "Papelera", 990_000, "--line", "Difusión")
    assert funded("projects", "attach", "FFG-17", good, "--quote", "Papelera").code == 0
    none = funded("projects", "attach", "FFG-17", good, "--asset", "Proyector", "--json")
    assert none.json["error"]["code"] == "project.part_missing"


def test_more_is_not_returned_than_came(funded: Desk) -> None:
    funded("projects", "event", "FFG-17", "received", "--amount", "3000000", "--date", "2026-03-05")
    back = ("projects", "event", "FFG-17", "returned", "--json", "--amount")
    refused = funded(*back, "3000001")
    assert (refused.code, refused.json["error"]["code"]) == (1, "project.returned_above")
    assert "Gs. 3.000.000" in str(refused.json["error"])
    assert funded(*back, "1000000").code == 0
    assert funded(*back, "2000001").json["error"]["code"] == "project.returned_above"
