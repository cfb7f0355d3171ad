"""What a sheet says with less than everything, or with more than there is room for: nothing is lost without a word."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from app.exchange.members_sheet import ReadingRules, map_columns, read_drafts, recognise
from app.exchange.members_sheet.reading import DraftRow
from app.exchange.tabular import open_table

RULES = ReadingRules(country="PY", currency="PYG", decimal=",", today=date(2026, 11, 21))


def _only_row(folder: Path, *lines: str) -> DraftRow:
    path = folder / "lista.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    table = open_table(path, recognise=recognise)
    (row,) = read_drafts(table, map_columns(table.headers, {}, {}), RULES)
    return row


@pytest.mark.parametrize("written", ["marzo 2019", "ago-18", "ago 18", "Sept. '18", "2017", "18-ago", "5/3"])
def test_less_than_a_day_lets_the_member_in_without_the_date(tmp_path: Path, written: str) -> None:
    row = _only_row(tmp_path, "Nombre;F. ingreso", f"Ana Vera;{written}")
    assert row.problems == ()
    assert row.draft.joined_on is None
    assert row.warnings[0].code in ("date.day_missing", "date.year_missing")
    assert written in row.draft.party.notes


def test_a_year_in_a_cell_of_numbers_is_less_than_a_day_too(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for cells in (("Nombre", "F. ingreso"), ("Ana Vera", 2017)):
        sheet.append(cells)
    book.save(tmp_path / "lista.xlsx")
    table = open_table(tmp_path / "lista.xlsx", recognise=recognise)
    (row,) = read_drafts(table, map_columns(table.headers, {}, {}), RULES)
    assert row.problems == ()
    assert "2017" in row.draft.party.notes


def test_a_day_that_does_not_exist_keeps_the_row_out(tmp_path: Path) -> None:
    row = _only_row(tmp_path, "Nombre;F. ingreso", "Ana Vera;31/02/2020")
    assert [problem.code for problem in row.problems] == ["date.impossible"]


def test_a_second_document_is_said(tmp_path: Path) -> None:
    row = _only_row(tmp_path, "Nombre;RUC;C.I.", "Comercial Sol S.A.;80009735-1;3.456.789")
    assert row.draft.party.tax is not None
    assert row.draft.party.tax.value == "80009735-1"
    assert [(w.code, w.params["text"]) for w in row.warnings] == [("import.second_id", "3.456.789")]


def test_the_same_number_in_both_columns_is_no_second_document(tmp_path: Path) -> None:
    row = _only_row(tmp_path, "Nombre;RUC;C.I.", "Ana Vera;2.345.678-7;2.345.678")
    assert row.warnings == ()
