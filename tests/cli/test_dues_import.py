"""``gremial dues import`` at the prompt: what it says, its codes, rows given back, twice the same, and undo."""

from __future__ import annotations

import csv
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import Desk
from tests.jobs.old_books import FEE, GREEN, PADRON, months_book, paint, receipts_book


@pytest.fixture
def guild(desk: Desk, tmp_path: Path) -> Desk:
    """The register is in and a month costs 85.000."""
    path = tmp_path / "padron.csv"
    path.write_text(PADRON, encoding="utf-8")
    assert desk("members", "import", path).code == 0
    assert desk("dues", "plan", "add", "Cuota social", "--amount", str(FEE), "--period", "monthly").code == 0
    return desk


def owes(desk: Desk, number: str) -> int:
    return int(desk("dues", "statement", "--member", number, "--json").json["balance"])


def test_a_year_goes_in_once_and_comes_out_again(guild: Desk, tmp_path: Path) -> None:
    path = months_book(tmp_path / "cuotas.xlsx", [[101, "", 1234567, "X", FEE, None, *["-"] * 9]])
    dry = guild("dues", "import", path, "--dry-run")
    assert dry.code == 0
    assert "María González Benítez           P  P  D  E" in dry.out
    (columns,) = (line for line in dry.out.splitlines() if "→" in line)
    assert "→ nombre" in columns
    assert "→ 2026-" not in columns
    assert owes(guild, "101") == 0
    done = guild("dues", "import", path, "--json")
    assert (done.code, done.json["kind"], done.json["charges"], done.json["payments"]) == (0, "months", 3, 2)
    assert owes(guild, "101") == FEE
    again = guild("dues", "import", path, "--json")
    assert (again.code, again.json["new"], again.json["same"], again.json["batch"]) == (0, 0, 1, None)
    assert guild("undo", str(done.json["batch"])).code == 0
    assert owes(guild, "101") == 0
    assert guild("check").code == 0


def test_a_legend_is_said_by_the_name_of_the_colour_or_the_mark(guild: Desk, tmp_path: Path) -> None:
    path = months_book(tmp_path / "c.xlsx", [[101, "", 1234567, None, "kq", *["-"] * 10]])
    book = openpyxl.load_workbook(path)
    paint(book.active, "D5", GREEN)
    book.save(path)
    first = guild("dues", "import", path, "--dry-run")
    assert first.code == 1
    assert "Leyenda: «verde» en 1 celdas" in first.out
    said = guild("dues", "import", path, "--mark", "verde=paid", "--mark", "KQ=paid", "--json")
    assert (said.code, said.json["payments"]) == (0, 2)
    assert guild("dues", "import", path, "--mark", "verde=rojo").code == 2


def test_rows_that_stay_out_are_given_back_with_their_reason(guild: Desk, tmp_path: Path) -> None:
    rows = [[101, "", 1234567, *["X"] * 12], ["", "Nadie Conocido", "", *["X"] * 12]]
    out = tmp_path / "revisar.csv"
    said = guild("dues", "import", months_book(tmp_path / "c.xlsx", rows), "--problems", out)
    assert said.code == 4
    with out.open(encoding="utf-8-sig", newline="") as file:
        given = list(csv.reader(file, delimiter=";"))
    assert [row[1] for row in given[1:]] == ["Nadie Conocido"]
    assert "no está en el padrón" in given[1][-1]


def test_receipts_are_recognised_and_go_to_a_series_of_their_own(guild: Desk, tmp_path: Path) -> None:
    rows = [[4513, date(2025, 3, 1), "Ríos, Juan", "Cuota marzo 2025", FEE, "Transf.", ""]]
    said = guild("dues", "import", receipts_book(tmp_path / "r.xlsx", rows), "--json")
    assert (said.code, said.json["kind"], said.json["series"]) == (0, "receipts", "EXT")
    assert (
        guild("dues", "pay", "--member", "103", "--amount", "1000", "--method", "cash", "--json")
        .json["receipt"]
        .startswith("A-")
    )
    assert guild("check").code == 0


def test_a_list_of_members_is_not_taken_for_dues(guild: Desk, tmp_path: Path) -> None:
    said = guild("dues", "import", tmp_path / "padron.csv", "--json")
    assert (said.code, said.json["error"]["code"]) == (1, "past.other_kind")


def test_what_leans_on_the_year_is_listed(guild: Desk, tmp_path: Path) -> None:
    path = months_book(tmp_path / "c.xlsx", [[101, "", 1234567, None, *["-"] * 11]])
    batch = guild("dues", "import", path, "--json").json["batch"]
    assert guild("dues", "pay", "--member", "101", "--amount", str(FEE), "--method", "cash").code == 0
    said = guild("undo", str(batch), "--json")
    assert said.code == 1
    assert [lean["table"] for lean in said.json["leans"]] == ["receipt"]
    assert "A-004513" in said.json["leans"][0]["text"]


def test_the_roll_of_an_assembly_is_compared_and_nothing_written(guild: Desk, tmp_path: Path) -> None:
    path = tmp_path / "asistencia.csv"
    path.write_text(
        "ASISTENCIA\r\nNº;Nombre;C.I.;Firma\r\n1;Ríos Juan;;x\r\n2;Ñandutí Peña;2345678;\r\n3;Nadie Aquí;;x\r\n",
        encoding="utf-8",
    )
    out = tmp_path / "comparada.csv"
    said = guild("members", "attendance", path, "--out", out, "--json")
    assert said.code == 4
    assert (said.json["known"], said.json["unknown"], said.json["present"]) == (2, 1, 2)
    assert "Nº 103" in out.read_text(encoding="utf-8-sig")


OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"


_PAID = (
    '<table:table-cell table:style-name="ce1" table:number-columns-repeated="2"/>'
    f'<table:table-cell table:number-columns-spanned="2" office:value-type="float" office:value="{2 * FEE}"/>'
    "<table:covered-table-cell/>"
)


def ods(path: Path) -> Path:
    """What LibreOffice writes: a style with a colour, a repeated cell, a cell merged over two months."""
    content = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="{OFFICE}" xmlns:table="{TABLE}" office:version="1.3"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">
<office:automatic-styles><style:style style:name="ce1" style:family="table-cell">
<style:table-cell-properties fo:background-color="#81d41a"/></style:style></office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="Cuotas 2025">
<table:table-row>{"".join(_cell(text) for text in ("Nº", "Socio", "Ene", "Feb", "Mar", "Abr"))}</table:table-row>
<table:table-row>{_cell("101")}{_cell("María González Benítez")}{_PAID}</table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>"""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr(
            "META-INF/manifest.xml",
            '<?xml version="1.0"?><manifest:manifest xmlns:manifest='
            '"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
    return path


def _cell(text: str) -> str:
    return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'


def test_an_ods_brings_its_colours_and_merged_months(guild: Desk, tmp_path: Path) -> None:
    said = guild("dues", "import", ods(tmp_path / "cuotas.ods"), "--mark", "verde=paid", "--json")
    assert (said.code, said.json["charges"], said.json["payments"]) == (0, 4, 3), said.err
    assert owes(guild, "101") == 0
