"""A workbook with a list of members in more than one sheet: what was not read is said."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from tests.cli.conftest import Desk


def test_the_lists_that_stay_out_are_named(desk: Desk, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Zona Norte"
    for sheet, row in ((book.active, [1, "Ana Paz"]), (book.create_sheet("Zona Sur"), [2, "Luis Gil"])):
        sheet.append(["Nº", "Nombre"])
        sheet.append(row)
    book.create_sheet("Instrucciones").append(["Lea antes de usar"])
    book.save(tmp_path / "zonas.xlsx")
    said = desk("members", "import", tmp_path / "zonas.xlsx")
    assert "Zona Sur" in said.err
    assert "Instrucciones" not in said.err
    chosen = desk("members", "import", tmp_path / "zonas.xlsx", "--sheet", "Zona Sur")
    assert "Zona Norte" not in chosen.err
