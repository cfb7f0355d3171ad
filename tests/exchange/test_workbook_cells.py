"""A funder's workbook comes back whole: only the cells that take a value change, byte for byte."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image as Picture
from PIL import Image

from app.exchange.report_template import fill, left_empty, titles_above
from app.exchange.workbook_cells import CellValue, write_cells
from app.models.base.errors import Refused

DAY = date(2026, 5, 9)


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def day_of(value: Any) -> Any:
    """openpyxl gives days an hour."""
    return value.date() if isinstance(value, datetime) else value


def packed(of: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in of.items():
            archive.writestr(name, data)
    return buffer.getvalue()


@pytest.fixture(scope="module")
def form() -> bytes:
    """With a logo, a chart, a note, a sum on another sheet, days in one column, text in another."""
    book = Workbook()
    page = book.active
    assert page is not None
    page.title = "Rendición"
    page.append(["Nº", "Fecha", "Folio", "Monto", "Uso interno"])
    page["B2"].number_format = "yyyy-mm-dd"
    page["C2"].number_format = "@"
    page["D12"] = "=SUM(D2:D11)"
    page.column_dimensions["D"].number_format = "#,##0"
    page["A1"].comment = Comment("No modificar", "Fondo")
    logo = io.BytesIO()
    Image.new("RGB", (20, 20), "red").save(logo, "PNG")
    page.add_image(Picture(logo), "G1")
    chart = BarChart()
    chart.add_data(Reference(page, min_col=4, min_row=1, max_row=11), titles_from_data=True)
    page.add_chart(chart, "G5")
    other = book.create_sheet("Resumen")
    other["A1"] = "=Rendición!D12"
    buffer = io.BytesIO()
    book.save(buffer)
    kept = parts(buffer.getvalue())
    for name in ("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"):  # as Excel saves them, with what they came to
        kept[name] = (
            kept[name].replace(b"<v></v>", b"<v>0</v>").replace(b"<v/>", b"<v>0</v>").replace(b"<v />", b"<v>0</v>")
        )
    kept["xl/workbook.xml"] = kept["xl/workbook.xml"].replace(b'fullCalcOnLoad="1"', b"")
    return packed(kept)


def test_everything_else_stays_as_it_is(form: bytes) -> None:
    done = write_cells(
        form, "Rendición", {(2, 1): 1, (2, 2): DAY, (2, 4): 1_500_000, (3, 3): "a & <b>\x07", (3, 5): None}
    )
    before, after = parts(form), parts(done)
    assert list(before) == list(after)
    assert {name for name in before if before[name] != after[name]} == {
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml",
        "xl/workbook.xml",
    }
    assert any(name.startswith("xl/charts/") for name in after)
    assert any(name.startswith("xl/media/") for name in after)
    assert b'fullCalcOnLoad="1"' in after["xl/workbook.xml"]
    for name in ("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"):
        assert (b"<v>0</v>" in before[name], b"<v>0</v>" in after[name]) == (True, False)
    page = load_workbook(io.BytesIO(done))["Rendición"]
    assert [day_of(cell.value) for cell in page[2]] == [1, DAY, None, 1_500_000, None]
    assert (page["C3"].value, page["C3"].data_type, page["E3"].value) == ("a & <b>", "s", None)
    assert page["D12"].value == "=SUM(D2:D11)"
    assert page["D2"].number_format == "#,##0"  # that of its column, as if somebody had typed it


@pytest.mark.parametrize(
    ("place", "value", "shown"),
    [
        ((2, 2), DAY, "yyyy-mm-dd"),
        ((2, 3), "09/05/2026", "@"),
        ((4, 1), DAY, "dd/mm/yyyy"),
        ((4, 4), DAY, "dd/mm/yyyy"),
    ],
)
def test_a_day_is_a_day_in_the_format_of_its_cell_or_else_of_the_office(
    form: bytes, place: tuple[int, int], value: CellValue, shown: str
) -> None:
    cell = load_workbook(io.BytesIO(write_cells(form, "Rendición", {place: DAY})))["Rendición"].cell(*place)
    assert (day_of(cell.value), cell.number_format) == (value, shown)


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STYLES = f'<styleSheet xmlns="{MAIN}"><fonts/><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>'
BOOK = (
    '<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:workbookPr date1904="1"/>'
    '<x:sheets><x:sheet name="Hoja &amp; 1" sheetId="1" r:id="R1"/></x:sheets></x:workbook>'
)
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATED = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="R1" Type="{KIND}/worksheet" Target="/xl/hojas/una.xml"/>'
    f'<Relationship Id="R2" Type="{KIND}/styles" Target="styles.xml"/></Relationships>'
)
TOP = (
    RELATED.partition("<Relationship Id")[0]
    + f'<Relationship Id="R0" Type="{KIND}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/hojas/una.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
    '<Override PartName="/xl/styles.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>'
)


def odd(sheet: str) -> bytes:
    """A workbook of another program: prefixes, days since 1904, no calculation part, a sheet in its own folder."""
    root = '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    return packed(
        {
            "[Content_Types].xml": TYPES.encode(),
            "_rels/.rels": TOP.encode(),
            "xl/workbook.xml": BOOK.encode(),
            "xl/_rels/workbook.xml.rels": RELATED.encode(),
            "xl/styles.xml": STYLES.encode(),
            "xl/hojas/una.xml": f"{root}{sheet}</x:worksheet>".encode(),
        }
    )


@pytest.mark.filterwarnings("ignore:Workbook contains no")
@pytest.mark.parametrize(
    "sheet",
    [
        "<x:sheetData/>",
        '<x:sheetData><x:row r="1"/><x:row r="9"><x:c r="B9" t=\'str\'><x:f>1&gt;0</x:f><x:v>x</x:v></x:c></x:row>'
        "</x:sheetData>",
        '<x:sheetData><x:row r="2"><x:c r="C2" s="0"/></x:row></x:sheetData>',
        "<x:sheetData><x:row/><x:row><x:c/><x:c/></x:row></x:sheetData>",
    ],
)
def test_workbooks_of_other_programs_are_filled_too(sheet: str) -> None:
    values: dict[tuple[int, int], CellValue] = {(2, 1): DAY, (2, 2): "Ñandutí", (2, 4): 12.5, (10, 1): 3, (11, 2): 4}
    page = load_workbook(io.BytesIO(write_cells(odd(sheet), "Hoja & 1", values)))["Hoja & 1"]
    found = {(cell.row, cell.column): cell.value for row in page.iter_rows() for cell in row if cell.value is not None}
    found.pop((9, 2), None)
    assert {place: day_of(value) for place, value in found.items()} == values
    assert page["A2"].number_format == "dd/mm/yyyy"


def test_columns_that_stay_empty_are_known_before(form: bytes) -> None:
    titles = titles_above(form, "Rendición", 2)
    assert titles == {"A": "Nº", "B": "Fecha", "C": "Folio", "D": "Monto", "E": "Uso interno"}
    mapped = {"A": "number", "B": "paid_on", "C": "", "D": "funder"}
    assert left_empty(form, "Rendición", 2, titles, mapped) == {"C": "Folio", "E": "Uso interno"}
    assert left_empty(form, "Rendición", 12, titles, {}).keys() == {"A", "B", "C", "E"}  # a formula stands in D12


def test_a_workbook_that_cannot_be_followed_is_refused(form: bytes) -> None:
    broken = parts(form)
    broken["xl/worksheets/sheet2.xml"] = b"<worksheet"
    with pytest.raises(Refused, match="not_a_workbook"):
        fill(packed(broken), "Rendición", 2, {"A": "number"}, [{"number": 1}])
