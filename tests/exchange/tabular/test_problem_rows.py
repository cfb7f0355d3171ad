"""The office gets back only the rows to mend, mends them in Excel, and imports that file as it is."""

from __future__ import annotations

import errno
import os
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.tabular import write_problems
from app.models.base.errors import Refused, Unavailable
from tests.exchange.tabular.samples import cells, opened, workbook, write

# A sheet knows no time zones.
EVENING = datetime(2026, 11, 21, 18, 30)  # noqa: DTZ001


def test_only_the_bad_rows_with_one_column_more_that_says_why(tmp_path: Path) -> None:
    path = write(tmp_path / "p.csv", "LISTA||\nNº|Nombre|Deuda\n1|Ana|5\n2|Peña|x\n3|Luz; hija|-\n", "cp1252")
    table = opened(path)
    _, pena, luz = table.rows()
    out = tmp_path / "revisar.csv"
    bad = [(pena, ["La deuda no es un número."]), (luz, ["Falta el RUC.", "Falta la deuda."])]
    assert write_problems(out, table, bad, column="problema") == 2
    assert out.read_bytes().decode("utf-8") == (
        "\ufeffNº|Nombre|Deuda|problema\r\n"
        "2|Peña|x|La deuda no es un número.\r\n"
        "3|Luz; hija|-|Falta el RUC. · Falta la deuda.\r\n"
    )
    assert list(tmp_path.glob(".*")) == []


def test_mended_and_imported_again_the_column_does_not_double(tmp_path: Path) -> None:
    table = opened(write(tmp_path / "p.csv", "Nombre;Deuda;Problema\nAna;5;antes\n"))
    out = tmp_path / "otra.csv"
    write_problems(out, table, [(row, ["ahora"]) for row in table.rows()], column="problema")
    assert out.read_text(encoding="utf-8-sig").splitlines() == ["Nombre;Deuda;problema", "Ana;5;ahora"]


def test_repeated_and_missing_titles_go_back_as_they_came(tmp_path: Path) -> None:
    table = opened(write(tmp_path / "p.csv", "Nombre;Teléfono;;Teléfono\nAna;1;2;3\n"))
    out = tmp_path / "otra.csv"
    write_problems(out, table, [(row, ["x"]) for row in table.rows()], column="problema")
    assert out.read_text(encoding="utf-8-sig").splitlines() == [
        "Nombre;Teléfono;;Teléfono;problema",
        "Ana;1;2;3;x",
    ]


def test_nothing_in_the_file_runs_or_changes_when_excel_opens_it(tmp_path: Path) -> None:
    table = opened(write(tmp_path / "p.csv", "Nº;Nombre;Deuda\n004512;=cmd|x;+595981\n595981123456;@a;-1.500\n"))
    out = tmp_path / "otra.csv"
    write_problems(out, table, [(row, ["=1"]) for row in table.rows()], column="problema")
    assert out.read_text(encoding="utf-8-sig").splitlines()[1:] == [
        "'004512;'=cmd|x;'+595981;'=1",
        "'595981123456;'@a;-1.500;'=1",
    ]
    assert [row[:3] for row in cells(out)] == [row.cells for row in table.rows()]


def test_the_rows_of_a_workbook_are_written_as_the_office_would_type_them(tmp_path: Path) -> None:
    values = [4915, 85000.5, date(2026, 11, 21), EVENING, True, None, "Ñandú"]
    path = workbook(tmp_path / "p.xlsx", [["Nombre", "Deuda", "c", "d", "e", "f", "g"], values])
    out = tmp_path / "otra.csv"
    for decimal, amount in ((None, "85000,5"), (",", "85000,5"), (".", "85000.5")):
        table = opened(path, decimal=decimal)
        write_problems(out, table, [(row, ["x"]) for row in table.rows()], column="problema")
        line = out.read_text(encoding="utf-8-sig").splitlines()[1]
        assert line == f"4915;{amount};21/11/2026;21/11/2026 18:30;si;;Ñandú;x"


WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff"), max_size=10)
TRICKY = st.text("'=+-@0123456789.,;\"\n\t|", max_size=10)


@given(rows=st.lists(st.tuples(WORDS | TRICKY, WORDS | TRICKY), min_size=1, max_size=5))
def test_whatever_the_cells_say_the_file_is_read_back_the_same(tmp_path: Path, rows: list[tuple[str, str]]) -> None:
    empty = opened(write(tmp_path / "p.csv", "Nombre;Deuda\nAna;1\n"))
    (row,) = empty.rows()
    bad = [(row._replace(cells=("Luz" + name, debt)), ["x"]) for name, debt in rows]
    out = tmp_path / "otra.csv"
    write_problems(out, empty, bad, column="problema")
    assert cells(out) == [(*made.cells, "x") for made, _ in bad]


def test_the_original_is_never_written_over(tmp_path: Path) -> None:
    path = write(tmp_path / "p.csv", "Nombre;Deuda\nAna;1\n")
    with pytest.raises(Refused) as refusal:
        write_problems(tmp_path / "." / "p.csv", opened(path), [], column="problema")
    assert refusal.value.code == "import.problems_over_original"
    assert cells(path) == [("Ana", "1")]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "import.problems_disk_full"),
        (errno.EACCES, "import.problems_busy"),
        (errno.EIO, "import.problems_not_written"),
    ],
)
def test_a_full_disk_or_a_held_file_leaves_the_old_one_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    table = opened(write(tmp_path / "p.csv", "Nombre;Deuda\nAna;1\n"))
    out = write(tmp_path / "otra.csv", "lo de antes")

    def fails(*args: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(Unavailable) as refusal:
        write_problems(out, table, [], column="problema")
    assert refusal.value.code == code
    assert out.read_text(encoding="utf-8") == "lo de antes"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["otra.csv", "p.csv"]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    table = opened(write(tmp_path / "p.csv", "Nombre;Deuda\nAna;1\n"))
    with pytest.raises(Unavailable) as refusal:
        write_problems(tmp_path / "nada" / "otra.csv", table, [], column="problema")
    assert refusal.value.code == "import.problems_no_folder"
