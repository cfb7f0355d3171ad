"""The folder of a report as it is handed over: what is missing first, stamped scans, one PDF and one ZIP; the funder's
own workbook with nothing changed but the cells that take the vouchers."""

from __future__ import annotations

import errno
import io
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from PIL import Image, ImageDraw

from app.exchange.report_template import fill, guess
from app.jobs.agreements.project_content import gather
from app.jobs.agreements.project_folder import draft_bytes, make_folder, missing, print_folder
from app.jobs.agreements.template import fill_template, keep_template, known_titles
from app.jobs.attachments import attach_bytes
from app.jobs.undo import newest_batches, undo
from app.models.agreements.activities import add_beneficiaries, save_activity
from app.models.agreements.project_parts import AssetDraft, QuotationDraft, quotations, save_asset, save_quotation
from app.models.agreements.project_queries import cockpit
from app.models.agreements.project_reports import freeze_report, reports_of
from app.models.agreements.project_rules import LineDraft, ProjectDraft, VoucherDraft
from app.models.agreements.projects import note_project_event, save_budget, save_project
from app.models.agreements.promise_queries import activity_rows
from app.models.agreements.promise_rules import ActivityDraft, AttendeeDraft
from app.models.agreements.voucher_queries import vouchers
from app.models.agreements.vouchers import OUTSIDE_TERM, add_voucher, note_voucher_event
from app.models.base.attachments import attached_to, caption, detach
from app.models.base.errors import Cancelled, Refused, Unavailable
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft
from app.office import Office
from app.reports.joined import readable
from app.reports.project_texts import project_texts
from tests.models.agreements.test_projects import spend

SHEET = "Rendición"


def picture(text: str, size: tuple[int, int] = (600, 800)) -> bytes:
    image = Image.new("RGB", size, "white")
    ImageDraw.Draw(image).text((40, 60), text, fill="black")
    buffer = io.BytesIO()
    image.save(buffer, "JPEG")
    return buffer.getvalue()


def pdf(*pages: tuple[int, int]) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for size in pages:
        document.new_page(*size)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def texts(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def codes(office: Office, project: int) -> list[str]:
    return [one.code for one in missing(office, project)]


@pytest.fixture
def project(office: Office) -> int:
    """Two lines, three expenses, an activity that was done; nothing scanned yet."""
    funder = office.run(add_party, PartyDraft("organization", "Agencia de Fomento"), "agency").value
    draft = ProjectDraft(
        "Oficina que atiende", funder_id=funder, code="FFG-17", approved_on=date(2026, 3, 1), own_percent=2_000
    )
    made = int(office.run(save_project, draft).value)
    office.run(
        save_budget, made, [(None, LineDraft("Talleres", 3_000_000, 500_000)), (None, LineDraft("Difusión", 900_000))]
    )
    office.run(note_project_event, made, "received", date(2026, 3, 5), 3_000_000, "Transferencia 88")
    lines = [one.id for one in office.read(cockpit, made).lines]
    for line, total, number in ((lines[1], 300_000, "77"), (lines[0], 900_000, "78"), (lines[0], 100_000, "")):
        office.run(add_voucher, made, VoucherDraft(line, spend(office, total, number=number), total))
    activity = ActivityDraft("training", "Taller de costos", date(2026, 5, 9), project_id=made, state="done")
    office.run(save_activity, activity)
    return made


def complete(office: Office, project: int) -> None:
    """Scans of everything."""
    kept = office.read(vouchers, project)
    for one, (data, name) in zip(
        kept,
        ((picture("Factura 77"), "f77.jpg"), (pdf((595, 842), (842, 595)), "f78.pdf"), (picture("Ticket"), "t.png")),
        strict=True,
    ):
        attach_bytes(office, "expense", one.expense_uid, data, name)
    (activity,) = office.read(lambda reader: activity_rows(reader, [1]))
    sheet = attach_bytes(office, "activity", activity.uid, picture("Firmas"), "hoja.jpg")
    office.run(caption, sheet, "Lista de asistencia")
    attach_bytes(office, "activity", activity.uid, picture("Foto del taller", (800, 600)), "foto.jpg")
    for line in office.read(cockpit, project).lines:
        office.run(save_quotation, project, QuotationDraft("Imprenta", 900_000, date(2026, 4, 1), line.id))
    for quote in office.read(quotations, project):
        attach_bytes(office, "quotation", quote.uid, pdf((300, 400)), "cotizacion.pdf")
    uid = office.read(cockpit, project).uid
    signed = attach_bytes(office, "project", uid, pdf((595, 842)), "firmada.pdf")
    office.run(caption, signed, "Declaración jurada")
    served = AttendeeDraft(
        "Rosa Giménez", date(2026, 5, 9), document="3.456.789", phone="0981 111222", role="beneficiary"
    )
    office.run(add_beneficiaries, project, [served])
    office.run(save_asset, project, AssetDraft("Impresora de etiquetas", "ZX-81", "Sede", "Ana Vera", value=900_000))


def test_what_is_missing_is_said_before(office: Office, project: int) -> None:
    assert codes(office, project) == [
        "folder.no_numbers",
        "folder.no_scans",
        "folder.no_attendance",
        "folder.no_quotations",
        "folder.no_statement",
        "folder.no_beneficiaries",
        "folder.own_below",
    ]
    assert [one.params for one in missing(office, project)[:2]] == [{"count": 3, "names": "1, 2, 3"}] * 2
    first = office.read(vouchers, project)[0]
    office.run(note_voucher_event, first.id, "objected", date(2026, 6, 1), "Falta el timbre")
    attach_bytes(office, "expense", first.expense_uid, b"%PDF-1.4 no es", "roto.pdf")
    assert {"folder.unreadable", "project.objections_open"} <= set(codes(office, project))
    assert not readable(b"%PDF-1.4 no es")
    assert codes(office, int(office.run(save_project, ProjectDraft("Vacío")).value)) == [
        "folder.no_vouchers",
        "folder.no_code",
        "folder.no_statement",
        "folder.no_beneficiaries",
    ]


def test_the_folder_has_everything_stamped_in_the_order_of_the_lines(
    office: Office, project: int, tmp_path: Path
) -> None:
    complete(office, project)
    assert codes(office, project) == ["folder.no_numbers", "folder.own_below"]
    out, archive = tmp_path / "rendicion.pdf", tmp_path / "rendicion.zip"
    made = make_folder(office, project, out, archive)
    pages = texts(out.read_bytes())
    assert made.pages == len(pages)
    assert "Rendición de cuentas Nº 1" in pages[0]
    assert f"Folio 1 de {len(pages)}" in pages[0]
    assert "Declaración jurada" in " ".join(pages[:3])
    front = " ".join(pages[:3])
    assert "Rosa Giménez 3.456.789" in front
    assert "0981 111222" not in front
    assert "Impresora de etiquetas ZX-81" in front
    stamped = [page for page in pages if "FFG-17 ·" in page and "Folio" in page and "Rendición" not in page]
    assert "FFG-17 · Talleres · Comprobante Nº 1" in stamped[0]
    assert "hoja 1 de 2" in stamped[0]
    assert "hoja 2 de 2" in stamped[1]
    assert "Comprobante Nº 2" in stamped[2]
    assert "FFG-17 · Difusión · Comprobante Nº 3" in stamped[3]
    assert "Planillas de asistencia" in stamped[4]
    assert "Fotografías" in stamped[5]
    assert "Cotizaciones: Talleres" in stamped[6]
    assert "Declaración jurada" in stamped[8]
    with zipfile.ZipFile(archive) as packed:
        names = packed.namelist()
        assert packed.read("0 Carpeta de rendición.pdf") == out.read_bytes()
        table = zipfile.ZipFile(io.BytesIO(packed.read("0 Planilla de comprobantes.xlsx")))
        assert {one.date_time for one in table.infolist()} == {(2026, 11, 21, 0, 0, 0)}
        assert table.read("docProps/core.xml").count(b"2026-11-21T00:00:00Z") == 2
    assert len(names) == made.files
    assert "1 Comprobantes/001 Imprenta f78.pdf" in names
    assert "0 Lista de beneficiarios.xlsx" in names
    assert sum(name.startswith("2 Asistencia/") for name in names) == 1

    first = office.read(vouchers, project)[0]
    office.run(detach, office.read(attached_to, "expense", first.expense_uid)[0].id)
    again = tmp_path / "otra.pdf"
    (kept,) = office.read(reports_of, project)
    print_folder(office, kept.id, again)
    assert again.read_bytes() == out.read_bytes()
    with pytest.raises(Refused, match="no_vouchers"):
        make_folder(office, project, out, since=date(2020, 1, 1), until=date(2020, 12, 31))
    assert texts(draft_bytes(office, project))[0].count("borrador") == 1
    assert len(office.read(reports_of, project)) == 1


def numbered(office: Office, project: int) -> list[tuple[int, str]]:
    """Number and document of each voucher, as the list has them."""
    return [(one.number, one.document_number) for one in office.read(vouchers, project)]


def table_of(archive: Path) -> list[tuple[Any, ...]]:
    with zipfile.ZipFile(archive) as packed:
        page = load_workbook(io.BytesIO(packed.read("0 Planilla de comprobantes.xlsx"))).active
    assert page is not None
    return [row for row in page.iter_rows(min_row=2, values_only=True) if row[0]]


def test_numbers_run_as_the_folder_does_and_stay_once_they_were_handed_over(
    office: Office, project: int, tmp_path: Path
) -> None:
    """Expenses are charged as they come, folders stand by line: table, stamps, file names and list agree."""
    complete(office, project)
    drafted = draft_bytes(office, project)
    assert numbered(office, project) == [(1, "77"), (2, "78"), (3, "")]
    assert "Difusión · Comprobante Nº 3" in " ".join(texts(drafted))
    archive = tmp_path / "uno.zip"
    first = make_folder(office, project, tmp_path / "uno.pdf", archive)
    assert first.renumbered == 3
    assert numbered(office, project) == [(1, "78"), (2, ""), (3, "77")]
    assert [row[0] for row in table_of(archive)] == [1, 2, 3]

    undo(office, newest_batches(office, 1)[0].number)  # put together by mistake: as if it had not been
    assert numbered(office, project) == [(1, "77"), (2, "78"), (3, "")]
    assert office.read(reports_of, project) == []
    make_folder(office, project, tmp_path / "uno.pdf", archive)

    lines = [one.id for one in office.read(cockpit, project).lines]
    for line, number in ((lines[1], "90"), (lines[0], "91"), (lines[0], "92")):
        office.run(add_voucher, project, VoucherDraft(line, spend(office, 1_000, number=number), 1_000))
    gone = office.read(vouchers, project)
    office.run(note_voucher_event, gone[1].id, "withdrawn", date(2026, 6, 1), "Era de otro")
    office.run(note_voucher_event, gone[4].id, "withdrawn", date(2026, 6, 1), "Era de otro")
    again = tmp_path / "dos.zip"
    make_folder(office, project, tmp_path / "dos.pdf", again)
    assert numbered(office, project) == [(1, "78"), (2, ""), (3, "77"), (4, "92"), (5, "90"), (6, "91")]
    assert [row[0] for row in table_of(again)] == [1, 3, 4, 5]
    stamps = " ".join(texts((tmp_path / "dos.pdf").read_bytes()))
    assert "FFG-17 · Difusión · Comprobante Nº 3" in stamps


def test_who_stops_it_keeps_nothing_and_a_full_disk_leaves_the_report_to_be_printed_again(
    office: Office, project: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    complete(office, project)

    def stopped(_done: int, _of: int, _what: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        make_folder(office, project, tmp_path / "uno.pdf", tmp_path / "uno.zip", progress=stopped)
    assert office.read(reports_of, project) == []
    assert not list(tmp_path.glob("uno.*"))

    def full(_path: Path, _data: bytes) -> None:
        raise OSError(errno.ENOSPC, "")

    monkeypatch.setattr("app.jobs.papers.write_safely", full)
    with pytest.raises(Unavailable, match=r"folder\.kept"):
        make_folder(office, project, tmp_path / "uno.pdf", tmp_path / "uno.zip")
    monkeypatch.undo()
    (kept,) = office.read(reports_of, project)
    assert print_folder(office, kept.id, tmp_path / "uno.pdf").report == kept


def test_two_folders_at_once_do_not_give_a_number_twice(office: Office, project: int) -> None:
    of = gather(office, office.read(cockpit, project), None, None)
    numbers = {one.id: one.number for one in of.vouchers}
    span = (project, of.since, of.until)
    office.run(freeze_report, *span, {"vouchers": [{"number": one} for one in numbers.values()]}, [], "", numbers)
    swapped = dict(zip(numbers, reversed(numbers.values()), strict=True))
    with pytest.raises(Refused, match=r"folder\.overtaken"):
        office.run(freeze_report, *span, {}, [], "", swapped)
    assert len(office.read(reports_of, project)) == 1


def test_a_report_of_some_months_stands_as_of_its_last_day(office: Office, project: int) -> None:
    line = office.read(cockpit, project).lines[0].id
    office.run(add_voucher, project, VoucherDraft(line, spend(office, 500_000, date(2026, 8, 1)), 500_000))
    office.run(note_project_event, project, "returned", date(2026, 9, 1), 7, "Depósito 9")
    first = texts(draft_bytes(office, project, until=date(2026, 6, 30)))[0]
    assert "Rendido hasta el 30/06/2026 Gs. 1.300.000" in first
    assert "Saldo a devolver Gs. 1.700.000" in first
    whole = texts(draft_bytes(office, project))[0]
    assert "Rendido hasta el 21/11/2026 Gs. 1.800.000" in whole
    assert "Saldo a devolver Gs. 1.199.993" in whole
    second = office.read(cockpit, project)
    found = gather(office, second, date(2026, 7, 1), date(2026, 12, 31))
    assert [(one.id, one.number) for one in found.vouchers] == [(4, 1)]
    assert sum(one.used_funder for one in found.seen.lines) == 1_800_000


def test_a_project_that_ended_is_reported_until_its_last_day(office: Office, project: int) -> None:
    seen = office.read(cockpit, project)
    office.run(save_project, replace(seen.draft, ends_on=date(2026, 10, 31)), project)
    assert "al 31/10/2026" in texts(draft_bytes(office, project))[0]
    office.run(note_project_event, project, "returned", date(2026, 11, 2), 1_000_000, "Boleta 9")
    whole = texts(draft_bytes(office, project))[0]
    assert "Devuelto Gs. 1.000.000" in whole
    assert "Saldo a devolver Gs. 700.000" in whole
    assert "Devuelto" not in texts(draft_bytes(office, project, until=date(2026, 9, 30)))[0]
    part = spend(office, 1_000, date(2026, 11, 3))
    late = VoucherDraft(seen.lines[0].id, part, 1_000, despite=(OUTSIDE_TERM,))
    office.run(add_voucher, project, late)
    assert "01/03/2026 al 03/11/2026" in texts(draft_bytes(office, project))[0]
    (out, *_) = missing(office, project, until=date(2026, 10, 31))
    assert (out.code, out.params) == ("folder.left_out", {"count": 1, "names": "4"})


def funders_book(path: Path) -> Path:
    """A funder's workbook: title, merged head, formats, a list to choose from, a total, another sheet."""
    book = Workbook()
    page = book.active
    assert page is not None
    page.title = SHEET
    page["A1"] = "FONDO DE FORTALECIMIENTO GREMIAL"
    page.merge_cells("A1:F1")
    page["A1"].font = Font(bold=True, size=14)
    titles = ("N°", "Fecha de pago", "RUT Proveedor", "Nombre o razón social", "Monto subsidio", "Uso interno", "Total")
    for at, title in enumerate(titles, 1):
        page.cell(4, at, title).fill = PatternFill("solid", fgColor="FFDDEEFF")
    for row in range(5, 15):
        page.cell(row, 2).number_format = "dd/mm/yyyy"
        page.cell(row, 5).number_format = '"$"#,##0'
        page.cell(row, 6).alignment = Alignment(horizontal="center")
        page.cell(row, 7, f"=E{row}*1.1")
    page["D15"], page["E15"] = "TOTAL", "=SUM(E5:E14)"
    page.add_data_validation(DataValidation(type="list", formula1='"Sí,No"', sqref="F5:F14"))
    page.column_dimensions["D"].width = 44
    page.freeze_panes = "A5"
    other = book.create_sheet("Instructivo")
    other["B2"], other["B3"] = "No modificar las columnas", "=TODAY()"
    book.save(path)
    return path


def looks(cell: Any) -> tuple[str, ...]:
    """How a cell is shown."""
    return (cell.number_format, *(repr(one) for one in (cell.font, cell.fill, cell.alignment, cell.border)))


def test_the_funders_workbook_changes_only_where_vouchers_go(office: Office, project: int, tmp_path: Path) -> None:
    original = funders_book(tmp_path / "planilla.xlsx")
    seen = guess(original.read_bytes(), known_titles())
    assert (seen.sheet, seen.first_row) == (SHEET, 5)
    read = {"A": "number", "B": "paid_on", "C": "supplier_tax_id", "D": "supplier", "E": "funder"}
    assert seen.columns == read  # the total is a formula of theirs
    kept = keep_template(office, project, original, "Planilla FFG", columns={"G": "", "F": "state"})
    assert kept.columns == read | {"G": "", "F": "state"}
    out = tmp_path / "llena.xlsx"
    done = fill_template(office, project, out)
    assert done.rows == 3
    before, after = load_workbook(original), load_workbook(out)
    assert before.sheetnames == after.sheetnames
    written = set()
    for name in before.sheetnames:
        was, now = before[name], after[name]
        assert (was.dimensions, was.merged_cells.ranges, was.freeze_panes) == (
            now.dimensions,
            now.merged_cells.ranges,
            now.freeze_panes,
        )
        assert {key: one.width for key, one in was.column_dimensions.items()} == {
            key: one.width for key, one in now.column_dimensions.items()
        }
        assert [one.sqref for one in was.data_validations.dataValidation] == [
            one.sqref for one in now.data_validations.dataValidation
        ]
        for row in was.iter_rows():
            for cell in row:
                twin = now[cell.coordinate]
                assert looks(twin) == looks(cell), cell.coordinate
                if cell.value != twin.value:
                    assert cell.value is None
                    written.add(cell.coordinate)
    assert {place[0] for place in written} == {"A", "B", "D", "E", "F"}  # these suppliers have no tax id
    assert {int(place[1:]) for place in written} == {5, 6, 7}
    assert [after[SHEET][f"E{row}"].value for row in (5, 6, 7)] == [900_000, 100_000, 300_000]
    assert after[SHEET]["G5"].value == "=E5*1.1"


def test_a_report_keeps_the_workbook_it_was_handed_over_with(office: Office, project: int, tmp_path: Path) -> None:
    keep_template(office, project, funders_book(tmp_path / "planilla.xlsx"), "Planilla")
    first, again = tmp_path / "r.zip", tmp_path / "otra.zip"
    made = make_folder(office, project, tmp_path / "r.pdf", first)
    keep_template(office, project, None, "Planilla", columns={"E": "", "D": "description"})
    print_folder(office, made.report.id, None, again)
    assert again.read_bytes() == first.read_bytes()
    with zipfile.ZipFile(again) as packed:
        (name,) = (one for one in packed.namelist() if "Planilla del financiador" in one)
        page = load_workbook(io.BytesIO(packed.read(name)))[SHEET]
    assert (page["D5"].value, page["E5"].value) == ("Imprenta", 900_000)


def test_a_workbook_without_room_or_that_is_none_is_refused(office: Office, project: int, tmp_path: Path) -> None:
    data = funders_book(tmp_path / "planilla.xlsx").read_bytes()
    rows = [{"number": at, "supplier": "=cmd()"} for at in range(11)]
    with pytest.raises(Refused) as fault:
        fill(data, SHEET, 5, {"A": "number", "D": "supplier"}, rows)
    assert fault.value.params == {"cell": f"{SHEET}!D15", "left": 10, "count": 11}
    page = load_workbook(io.BytesIO(fill(data, SHEET, 5, {"D": "supplier"}, rows[:1])))[SHEET]
    assert (page["D5"].value, page["D5"].data_type) == ("=cmd()", "s")
    with pytest.raises(Refused, match="no_sheet"):
        fill(data, "Otra", 5, {"A": "number"}, [])
    keep_template(office, project, funders_book(tmp_path / "corta.xlsx"), first_row=13)
    with pytest.raises(Refused, match="cell_taken"):
        make_folder(office, project, tmp_path / "r.pdf", tmp_path / "r.zip")
    assert office.read(reports_of, project) == []
    odd = tmp_path / "foto.xlsx"
    odd.write_bytes(b"no es una planilla")
    with pytest.raises(Refused, match="not_a_workbook"):
        keep_template(office, project, odd)
    with pytest.raises(Refused, match="no_template"):
        fill_template(office, project, tmp_path / "x.xlsx", "Otra")


def test_the_law_on_advocacy_is_that_of_paraguay_alone() -> None:
    assert "7363/2024" in project_texts("PY").advocacy_law
    assert [project_texts(country).advocacy_law for country in ("CL", "MX", "")] == ["", "", ""]
