"""Workbooks: the right sheet and titles, cells with their values, and what Excel shows as an error."""

from __future__ import annotations

import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from app.exchange.tabular import open_table, sheets
from app.models.base.errors import Refused
from tests.exchange.tabular.samples import PEOPLE, TITLES, cells, opened, read, recognise, rezipped, workbook

# A sheet knows no time zones.
EVENING = datetime(2026, 1, 2, 18, 30)  # noqa: DTZ001


def test_a_workbook_is_read_whatever_its_name_says(tmp_path: Path) -> None:
    for name in ("PADRON FINAL (2) ok.xlsx", "padron.xls", "padron.csv", "padron"):
        path = workbook(tmp_path / name, [TITLES, *PEOPLE])
        assert cells(path) == [tuple(row) for row in PEOPLE]


def test_titles_below_a_merged_letterhead_in_a_corner_that_is_not_a1(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet["B3"] = "ASOCIACIÓN DE COMERCIANTES"
    sheet.merge_cells("B3:D3")
    for column, text in enumerate(["Nº", "Nombre", "Contacto", None, "Deuda"], 2):
        sheet.cell(5, column, text)
    for column, text in enumerate([None, None, "Teléfono", "Correo", None], 2):
        sheet.cell(6, column, text)
    for merged in ("B5:B6", "C5:C6", "D5:E5", "F5:F6"):
        sheet.merge_cells(merged)
    for column, value in enumerate([4915, "Ana", "0981", "a@b", 85000], 2):
        sheet.cell(8, column, value)
    book.save(tmp_path / "p.xlsx")
    table = opened(tmp_path / "p.xlsx")
    assert [(h.letter, h.text) for h in table.headers if h.original] == [
        ("B", "Nº"), ("C", "Nombre"), ("D", "Teléfono"), ("E", "Correo"), ("F", "Deuda"),
    ]  # fmt: skip
    assert [(row.line, row.row, row.cells) for row in table.rows()] == [(8, 8, ("", 4915, "Ana", "0981", "a@b", 85000))]


def test_values_come_as_what_they_are(tmp_path: Path) -> None:
    values = [4915, 4915.0, 85000.5, 595981123456.0, 1.5e300, True, "004915", date(2026, 1, 2)]
    values += [EVENING, time(18, 30), timedelta(hours=30), None, "dos\nlíneas"]
    path = workbook(tmp_path / "p.xlsx", [["Nombre", "Deuda", *(f"c{i}" for i in range(11))], list(values)])
    (row,) = read(path)
    assert row.cells == (
        4915, 4915, 85000.5, 595981123456, 1.5e300, True, "004915", date(2026, 1, 2),
        EVENING, "18:30", "30:00", "", "dos\nlíneas",
    )  # fmt: skip
    assert [type(cell).__name__ for cell in row.cells[:7]] == [
        "int",
        "int",
        "float",
        "int",
        "float",
        "bool",
        "str",
    ]


def test_the_calendar_of_old_macs_is_told_and_its_dates_are_right(tmp_path: Path) -> None:
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active.append(["Nombre", "Deuda"])
    book.active.append(["Ana", date(2026, 1, 2)])
    book.save(tmp_path / "p.xlsx")
    table = opened(tmp_path / "p.xlsx")
    assert table.source.date1904
    assert [row.cells[1] for row in table.rows()] == [date(2026, 1, 2)]


def three_sheets(path: Path) -> Path:
    book = Workbook()
    book.active.title = "Instrucciones"
    book.active.append(["Complete su nombre y su deuda"])
    socios = book.create_sheet("Socios & Cía")
    socios.append(["Nº", "Nombre", "Deuda"])
    socios.append([1, "Ana", 5])
    book.create_sheet("Vacía")
    old = book.create_sheet("Viejo")
    old.sheet_state = "hidden"
    old.append(["Nº", "Nombre", "Deuda", "Teléfono", "Correo"])
    old.append([9, "Vieja", 5, "", ""])
    book.create_chartsheet("Gráfico")
    book.save(path)
    return path


def test_without_asking_the_visible_sheet_with_the_best_known_titles_is_read(tmp_path: Path) -> None:
    table = opened(three_sheets(tmp_path / "p.xlsx"))
    assert (table.source.sheet, table.about) == ("Socios & Cía", 1)
    assert [row.cells for row in table.rows()] == [(1, "Ana", 5)]


@pytest.mark.parametrize("asked", ["Viejo", " viejo ", 4, "4"])
def test_a_sheet_is_asked_for_by_name_or_by_its_number(tmp_path: Path, asked: int | str) -> None:
    assert opened(three_sheets(tmp_path / "p.xlsx"), sheet=asked).source.sheet == "Viejo"


@pytest.mark.parametrize("asked", ["Nueva", 0, 5, 17, "Gráfico"])
def test_a_sheet_that_is_not_there_is_refused_naming_those_that_are(tmp_path: Path, asked: int | str) -> None:
    with pytest.raises(Refused) as refusal:
        opened(three_sheets(tmp_path / "p.xlsx"), sheet=asked)
    assert (refusal.value.code, refusal.value.field) == ("import.no_sheet", "sheet")
    assert refusal.value.params["sheets"] == "Instrucciones, Socios & Cía, Vacía, Viejo"


def test_the_sheets_are_listed_to_choose_from(tmp_path: Path) -> None:
    found = sheets(three_sheets(tmp_path / "p.xlsx"))
    assert [(info.number, info.name, info.visible) for info in found] == [
        (1, "Instrucciones", True), (2, "Socios & Cía", True), (3, "Vacía", True), (4, "Viejo", False),
    ]  # fmt: skip
    assert (found[1].rows, found[1].columns) == (2, 3)


def test_a_text_file_has_no_sheets(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_text("Nombre;Deuda\n", encoding="utf-8")
    assert sheets(path) == []


def test_a_cell_that_shows_an_error_is_said_instead_of_being_read_as_blank(tmp_path: Path) -> None:
    path = three_sheets(tmp_path / "p.xlsx")
    xml = zipfile.ZipFile(path).read("xl/worksheets/sheet2.xml")
    broken = xml.replace(b'<c r="C2" t="n"><v>5</v></c>', b'<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>')
    assert broken != xml
    (row,) = read(rezipped(path, {"xl/worksheets/sheet2.xml": broken}))
    assert row.cells == (1, "Ana", "")
    assert [(p.field, p.code, p.params) for p in row.problems] == [
        ("Deuda", "import.cell_in_error", {"column": "C", "value": "#DIV/0!"})
    ]


def test_a_formula_that_was_never_calculated_is_said(tmp_path: Path) -> None:
    path = workbook(tmp_path / "p.xlsx", [["Nombre", "Deuda"], ["Ana", "=2*5"], ["Eva", 3]])
    formula, plain = read(path)
    assert [(p.field, p.code) for p in formula.problems] == [("Deuda", "import.cell_not_calculated")]
    assert (plain.cells, plain.problems) == (("Eva", 3), ())


def test_a_calculated_formula_is_its_result_even_when_that_is_an_empty_text(tmp_path: Path) -> None:
    path = workbook(tmp_path / "p.xlsx", [["Nombre", "Deuda"], ["Ana", 1], ["Eva", 2]])
    xml = zipfile.ZipFile(path).read("xl/worksheets/sheet1.xml")
    xml = xml.replace(b'<c r="B2" t="n"><v>1</v></c>', b'<c r="B2"><f>2*5</f><v>10</v></c>')
    xml = xml.replace(b'<c r="B3" t="n"><v>2</v></c>', b'<c r="B3" t="str"><f>IF(1,"")</f><v></v></c>')
    first, second = read(rezipped(path, {"xl/worksheets/sheet1.xml": xml}))
    assert (first.cells, first.problems) == (("Ana", 10), ())
    assert (second.cells, second.problems) == (("Eva", ""), ())


def test_cells_beyond_the_titles_blank_rows_and_repeated_titles(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Nº", "Nombre"],
        [1, "Ana", None, "al margen"],
        [],
        [None, " "],
        ["Nº", "Nombre"],
    ]
    first, second = read(workbook(tmp_path / "p.xlsx", [*rows, ["TOTAL", 1]]))
    assert (first.row, first.cells) == (2, (1, "Ana"))
    assert [p.params for p in first.problems] == [{"column": "D", "value": "al margen"}]
    assert (second.row, second.cells, second.problems) == (6, ("TOTAL", 1), ())


def test_a_stray_cell_at_the_end_of_the_sheet_is_named_instead_of_filling_the_memory(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Nombre", "Deuda"])
    book.active.append(["Ana", 1])
    book.active["XFD1048576"] = "x"
    book.save(tmp_path / "p.xlsx")
    with pytest.raises(Refused) as refusal:
        opened(tmp_path / "p.xlsx")
    assert (refusal.value.code, refusal.value.params["cell"]) == ("import.sheet_too_large", "XFD1048576")


def test_blank_cells_coloured_to_the_end_of_the_sheet_do_no_harm(tmp_path: Path) -> None:
    path = workbook(tmp_path / "p.xlsx", [["Nombre", "Deuda"], ["Ana", 1]])
    xml = zipfile.ZipFile(path).read("xl/worksheets/sheet1.xml")
    far = b'<row r="1048576"><c r="A1048576" s="1"/><c r="XFD1048576" s="1"/></row></sheetData>'
    assert cells(rezipped(path, {"xl/worksheets/sheet1.xml": xml.replace(b"</sheetData>", far)})) == [("Ana", 1)]


def test_two_hundred_columns_and_repeated_titles(tmp_path: Path) -> None:
    path = workbook(tmp_path / "p.xlsx", [["Nombre", "Nombre", *(f"c{i}" for i in range(198))], list(range(200))])
    table = opened(path)
    assert (len(table.headers), table.headers[1].text, table.headers[1].repeated) == (200, "Nombre (2)", True)
    assert [row.cells for row in table.rows()] == [tuple(range(200))]


def test_a_table_is_read_again_even_after_excel_saved_over_the_file(tmp_path: Path) -> None:
    path = workbook(tmp_path / "p.xlsx", [["Nombre", "Deuda"], ["Ana", 1], ["Eva", 2]])
    table = opened(path)
    path.unlink()
    assert list(table.rows()) == list(table.rows())
    assert table.about == 2


ODS_CELL = '<table:table-cell office:value-type="{type}" {value}><text:p>{text}</text:p></table:table-cell>'


def ods(path: Path, rows: list[list[str | float]], mimetype: str = "spreadsheet", manifest: str = "") -> Path:
    lines = ""
    for row in rows:
        lines += "<table:table-row>"
        for cell in row:
            number = isinstance(cell, float)
            value = f'office:value="{cell}"' if number else ""
            lines += ODS_CELL.format(type="float" if number else "string", value=value, text=cell)
        lines += "</table:table-row>"
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}>'
        f'<office:body><office:spreadsheet><table:table table:name="Hoja1">{lines}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", f"application/vnd.oasis.opendocument.{mimetype}")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", f"<manifest>{manifest}</manifest>")
    return path


def test_a_sheet_of_libreoffice_is_read_too(tmp_path: Path) -> None:
    path = ods(tmp_path / "p.ods", [["Nombre", "Deuda"], ["Muñoz", 85000.0]])
    table = open_table(path, recognise=recognise)
    assert table.source.sheet == "Hoja1"
    assert [row.cells for row in table.rows()] == [("Muñoz", 85000)]


@pytest.mark.parametrize(
    ("mimetype", "manifest", "code"),
    [("text", "", "import.other_kind"), ("spreadsheet", "<manifest:encryption-data/>", "import.password")],
)
def test_a_letter_or_a_locked_sheet_of_libreoffice_is_refused(
    tmp_path: Path, mimetype: str, manifest: str, code: str
) -> None:
    with pytest.raises(Refused) as refusal:
        opened(ods(tmp_path / "p.ods", [["Nombre", "Deuda"]], mimetype, manifest))
    assert refusal.value.code == code
