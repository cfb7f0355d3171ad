"""Colours and merged cells of XLSX and ODS: by style, theme and the old palette; white and no colour are none."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import PatternFill
from openpyxl.styles.colors import Color

from app.exchange.dues_sheet.colours import COLOURS, colour_name
from app.exchange.tabular.marks import Merged, sheet_marks


def book_with(path: Path, colours: dict[str, Color | str]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Hoja é"
    sheet["A1"] = "x"
    for cell, colour in colours.items():
        sheet[cell].fill = PatternFill("solid", fgColor=colour)
    sheet.merge_cells("B2:D2")
    book.create_sheet("Otra")["A1"].fill = PatternFill("solid", fgColor="FF0000")
    book.save(path)
    return path


def test_fills_are_read_whatever_way_excel_wrote_them(tmp_path: Path) -> None:
    path = book_with(
        tmp_path / "c.xlsx",
        {
            "B3": "92D050",
            "C3": Color(indexed=10),
            "D3": Color(theme=9),
            "E3": Color(theme=9, tint=0.5999),
            "F3": "FFFFFF",
            "AA10": "FFFF00",
        },
    )
    marks = sheet_marks(path, "hoja É")
    assert marks.coloured
    assert (marks.fill(3, 1), marks.fill(3, 2), marks.fill(10, 26)) == ("92D050", "FF0000", "FFFF00")
    assert colour_name(marks.fill(3, 3)) == colour_name(marks.fill(3, 4)) == "orange"
    assert marks.fill(3, 5) == marks.fill(1, 0) == ""
    assert marks.merged == (Merged(2, 1, 2, 3),)


def test_each_sheet_has_its_own_marks_and_an_unknown_one_none(tmp_path: Path) -> None:
    path = book_with(tmp_path / "c.xlsx", {"B3": "92D050"})
    assert sheet_marks(path, "Otra").fills == {1: {0: "FF0000"}}
    assert sheet_marks(path, "Ninguna").fills == {}
    assert sheet_marks(path, None).coloured is False


@pytest.mark.parametrize(
    ("rgb", "name"),
    [
        ("92D050", "green"), ("00B050", "green"), ("C6EFCE", "green"), ("FF0000", "red"), ("FFC7CE", "pink"),
        ("FFFF00", "yellow"), ("FFEB9C", "yellow"), ("FFC000", "orange"), ("ED7D31", "orange"),
        ("00B0F0", "light_blue"),
        ("0070C0", "blue"), ("BDD7EE", "light_blue"), ("7030A0", "purple"), ("D9D9D9", "grey"), ("000000", "black"),
        ("833C0B", "brown"),
    ],
)  # fmt: skip
def test_colours_are_called_as_people_call_them(rgb: str, name: str) -> None:
    assert colour_name(rgb) == name
    assert name in COLOURS
