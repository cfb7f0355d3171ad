"""Old books as offices keep them, for the tests: a register, and sheets written cell by cell with their colours."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import openpyxl
from openpyxl.styles import PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from app.jobs.import_members import ImportOptions, carry_out, plan_import
from app.jobs.import_months import plan_months
from app.jobs.import_receipts import plan_receipts
from app.jobs.past_plan import PastDone, PastOptions, PastPlan
from app.jobs.past_plan import carry_out as write
from app.models.dues.charging import add_plan
from app.office import Office

MONTHS = ("ENE", "FEB", "MAR", "ABR", "MAY", "JUN", "JUL", "AGO", "SET", "OCT", "NOV", "DIC")
FEE = 85_000
PADRON = (
    "Nº;Apellidos y Nombres;C.I.;F. ingreso\r\n"
    "101;González Benítez, María;1.234.567;01/02/2020\r\n"
    "102;Peña, Ñandutí;2.345.678;15/04/2025\r\n"
    "103;Ríos, Juan;;10/10/2019\r\n"
    "104;Almacén El Sol S.A.;80009735-1;\r\n"
)
GREEN, RED, GREY = "92D050", "FFFF0000", "D9D9D9"


def with_members(office: Office, folder: Path, text: str = PADRON, *, plan: bool = True) -> None:
    """The register comes in first, as it should; with a monthly fee unless the office has none yet."""
    path = folder / "padron.csv"
    path.write_text(text, encoding="utf-8")
    carry_out(office, plan_import(office, path, ImportOptions()))
    if plan:
        office.run(add_plan, "Cuota social", FEE, "monthly")


def paint(sheet: Worksheet, cell: str, colour: str) -> None:
    sheet[cell].fill = PatternFill("solid", fgColor=colour)


def months_book(path: Path, rows: Sequence[Sequence[object]], *, title: str = "CUOTAS 2025") -> Path:
    """Letterhead, "2025" merged over the months, titles in two rows, a line of sums at the end."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title[:31]
    sheet["A1"] = "GREMIO DE COMERCIANTES"
    sheet.merge_cells("A1:Q1")
    for at, text in enumerate(("Nº", "SOCIO", "C.I."), 1):
        sheet.cell(3, at, text)
        sheet.merge_cells(start_row=3, end_row=4, start_column=at, end_column=at)
    sheet.cell(3, 4, 2025)
    sheet.merge_cells("D3:O3")
    for at, month in enumerate(MONTHS, 4):
        sheet.cell(4, at, month)
    for at, text in ((16, "TOTAL"), (17, "DEBE")):
        sheet.cell(3, at, text)
        sheet.merge_cells(start_row=3, end_row=4, start_column=at, end_column=at)
    for row in rows:
        sheet.append(list(row))
    sheet.append(["", "TOTAL", "", *[FEE * len(rows)] * 12])
    book.save(path)
    return path


def receipts_book(path: Path, rows: Sequence[Sequence[object]]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "RECIBOS"
    sheet.append(["LIBRO DE RECIBOS 2025"])
    sheet.append([])
    sheet.append(["Nº", "Fecha", "Socio", "Concepto", "Importe", "Forma", "Anulado"])
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path


def months(office: Office, path: Path, **said: object) -> PastPlan:
    return plan_months(office, path, PastOptions(**said))  # type: ignore[arg-type]


def receipts(office: Office, path: Path, **said: object) -> PastPlan:
    return plan_receipts(office, path, PastOptions(**said))  # type: ignore[arg-type]


def brought(office: Office, plan: PastPlan) -> PastDone:
    return write(office, plan)
