"""CSV lists as offices have them: titles somewhere, quotes anywhere, rows of any length."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.tabular.formulas import escaped, unescaped
from app.models.base.errors import Refused
from tests.exchange.tabular.samples import cells, opened, read, write


def test_the_titles_are_found_below_a_letterhead_and_blank_rows(tmp_path: Path) -> None:
    path = write(
        tmp_path / "padron.csv",
        "ASOCIACIÓN DE COMERCIANTES;;\r\n;;\r\n\r\nPadrón de socios;al 2026;\r\n;;\r\n"
        "Nº;Nombre;Deuda\r\n;;\r\n1;Ana;5\r\n",
    )
    table = opened(path)
    assert [(header.letter, header.text, header.line) for header in table.headers] == [
        ("A", "Nº", 6), ("B", "Nombre", 6), ("C", "Deuda", 6),
    ]  # fmt: skip
    assert [(row.line, row.row, row.cells) for row in table.rows()] == [(8, 8, ("1", "Ana", "5"))]


def test_titles_in_two_rows_because_cells_were_merged_downwards_become_one(tmp_path: Path) -> None:
    path = write(tmp_path / "p.csv", "Nº;Nombre;Contacto;;Deuda\n;;Teléfono;Correo;\n1;Ana;0981;a@b;5\n")
    table = opened(path)
    assert [header.text for header in table.headers] == ["Nº", "Nombre", "Teléfono", "Correo", "Deuda"]
    assert [row.cells for row in table.rows()] == [("1", "Ana", "0981", "a@b", "5")]


def test_a_first_row_of_data_is_never_taken_for_a_second_row_of_titles(tmp_path: Path) -> None:
    path = write(tmp_path / "p.csv", "Nº;Nombre;;Deuda\n1;Ana;Correo;5\n2;Eva;x;6\n")
    assert [row[0] for row in cells(path)] == ["1", "2"]


def test_line_and_row_part_ways_after_a_line_break_inside_a_cell(tmp_path: Path) -> None:
    path = write(tmp_path / "p.csv", 'Nombre;Dirección\r\n"Ana";"piso 1\r\ncasa 2"\r\n\r\nEva;x\r\n')
    assert [(row.line, row.row, row.cells) for row in read(path)] == [
        (2, 2, ("Ana", "piso 1\r\ncasa 2")),
        (5, 4, ("Eva", "x")),
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_system_are_read(tmp_path: Path, end: str) -> None:
    path = write(tmp_path / "p.csv", end.join(["Nombre;Deuda", "Ana;1", "", "Eva;2"]))
    assert [(row.line, row.row, row.cells) for row in read(path)] == [
        (2, 2, ("Ana", "1")),
        (4, 4, ("Eva", "2")),
    ]


@pytest.mark.parametrize("first", ["sep=;", "SEP=;", '"sep=;"', "sep=|"])
def test_the_sep_line_of_excel_is_obeyed_and_not_counted_as_a_row(tmp_path: Path, first: str) -> None:
    sign = "|" if "|" in first else ";"
    path = write(tmp_path / "p.csv", f"{first}\r\nNombre{sign}Deuda\r\nAna, la de 5{sign}1\r\n", "utf-8-sig")
    table = opened(path)
    assert table.source.delimiter == sign
    assert [(row.line, row.row, row.cells) for row in table.rows()] == [(3, 2, ("Ana, la de 5", "1"))]


def test_the_delimiter_is_the_one_whose_titles_are_known_not_the_most_frequent(tmp_path: Path) -> None:
    path = write(tmp_path / "p.csv", "Nombre|Dirección|Deuda\nPerez, Ana, y Gómez; Eva|a;b,c,d;e,f|1\n")
    assert cells(path) == [("Perez, Ana, y Gómez; Eva", "a;b,c,d;e,f", "1")]


def test_a_list_of_one_column_keeps_its_commas(tmp_path: Path) -> None:
    path = write(tmp_path / "p.csv", "Nombre\nPerez, Ana\nGómez, Eva\n")
    assert cells(path) == [("Perez, Ana",), ("Gómez, Eva",)]


def test_ragged_rows_are_filled_and_what_is_too_much_is_said(tmp_path: Path) -> None:
    path = write(tmp_path / "p.csv", "Nº;Nombre;Deuda\n1;Ana\n2;Eva;5;;\n3;Perez; Luz;7;x\n")
    short, padded, long = read(path)
    assert (short.cells, short.problems) == (("1", "Ana", ""), ())
    assert (padded.cells, padded.problems) == (("2", "Eva", "5"), ())
    assert long.cells == ("3", "Perez", " Luz")
    assert [(p.code, p.params) for p in long.problems] == [
        ("import.extra_cell", {"column": "D", "value": "7"}),
        ("import.extra_cell", {"column": "E", "value": "x"}),
    ]


def test_blank_rows_and_the_titles_printed_again_on_each_page_are_left_out(tmp_path: Path) -> None:
    path = write(tmp_path / "p.csv", "Nº;Nombre\n1;Ana\n;\n ;\xa0\n\nNº;Nombre\n2;Eva\n;sin número\nTOTAL;2\n\x1a")
    assert cells(path) == [("1", "Ana"), ("2", "Eva"), ("", "sin número"), ("TOTAL", "2")]


def test_repeated_and_missing_titles_are_kept_and_marked(tmp_path: Path) -> None:
    path = write(tmp_path / "p.csv", "Nombre;Teléfono;;teléfono ;Teléfono (2);C;;\nAna;1;2;3;4;5;;\n")
    headers = opened(path).headers
    assert [(h.letter, h.text, h.original, h.repeated) for h in headers] == [
        ("A", "Nombre", "Nombre", False),
        ("B", "Teléfono", "Teléfono", False),
        ("C", "C (2)", "", False),
        ("D", "teléfono (3)", "teléfono", True),
        ("E", "Teléfono (2)", "Teléfono (2)", False),
        ("F", "C", "C", False),
    ]


def test_two_hundred_columns_are_read(tmp_path: Path) -> None:
    titles = ["Nombre", "Deuda", *(f"c{i}" for i in range(198))]
    path = write(tmp_path / "p.csv", ";".join(titles) + "\n" + ";".join(map(str, range(200))) + "\n")
    table = opened(path)
    assert (len(table.headers), table.headers[-1].letter) == (200, "GR")
    assert [row.cells for row in table.rows()] == [tuple(map(str, range(200)))]


def test_the_same_table_is_read_again_and_both_at_once(tmp_path: Path) -> None:
    table = opened(write(tmp_path / "p.csv", "Nombre;Deuda\nAna;1\nEva;2\n"))
    first, second = table.rows(), table.rows()
    assert [next(first), *second][1:] == [*table.rows()]
    assert [row.cells[0] for row in first] == ["Eva"]
    assert table.about == 2


def test_a_quote_in_the_middle_of_a_cell_spoils_that_row_only(tmp_path: Path) -> None:
    path = write(tmp_path / "p.csv", 'Nombre;Deuda\nAlmacén "La Fe";1\n"La Fe" S.A.;2\n\n"Bien";3\n')
    fine, spoiled, after = read(path)
    assert (fine.cells, fine.problems) == (('Almacén "La Fe"', "1"), ())
    assert (spoiled.line, spoiled.row, spoiled.cells) == (3, 3, ('La Fe" S.A.', "2"))
    assert [(p.code, p.params["line"]) for p in spoiled.problems] == [("import.stray_quote", 3)]
    assert (after.line, after.row, after.cells, after.problems) == (5, 5, ("Bien", "3"), ())


@pytest.mark.parametrize(
    "text",
    [
        'Nombre;Deuda\nAna;1\n"Eva;2\nLuz;3\n',
        'Nombre;Deuda\nAna;1\n"Eva;2\nLuz;3\n"Paz";4\n',
        'Nombre;Deuda\nAna;1\n"Eva;2\n' + "Luz;3\n" * 40_000,
    ],
)
def test_a_quote_never_closed_is_refused_with_the_line_where_it_opens(tmp_path: Path, text: str) -> None:
    table = opened(write(tmp_path / "p.csv", text))
    rows = table.rows()
    assert next(rows).cells == ("Ana", "1")
    with pytest.raises(Refused) as refusal:
        list(rows)
    assert (refusal.value.code, refusal.value.params["line"]) == ("import.unclosed_quote", 3)


def test_a_cell_of_a_megabyte_spoils_its_row_only(tmp_path: Path) -> None:
    path = write(tmp_path / "p.csv", "Nombre;Deuda\nAna;1\nEva" + "a" * 1_000_000 + ";2\nLuz;3\n")
    before, spoiled, after = read(path)
    assert (before.cells[0], after.cells, after.line) == ("Ana", ("Luz", "3"), 4)
    assert [problem.code for problem in spoiled.problems] == ["import.cell_too_large"]
    assert spoiled.cells[1] == "2"
    assert len(str(spoiled.cells[0])) == 200


def test_a_file_saved_again_between_two_readings_is_noticed(tmp_path: Path) -> None:
    path = write(tmp_path / "p.csv", "Nombre;Deuda\nAna;1\n")
    table = opened(path)
    write(path, "Nombre;Deuda\nAna;1\nEva;2\n")
    with pytest.raises(Refused) as refusal:
        list(table.rows())
    assert refusal.value.code == "import.file_changed"


@pytest.mark.parametrize("given_as", [",", "comma"])
def test_a_declared_delimiter_is_used_even_when_another_fits_better(tmp_path: Path, given_as: str) -> None:
    path = write(tmp_path / "p.csv", "Nombre,Deuda;x;Correo;R.U.C.\nAna,1;2\n")
    assert opened(path, delimiter=given_as).source.delimiter == ","


@pytest.mark.parametrize("delimiter", ["ab", '"', "a", "\n"])
def test_a_delimiter_that_cannot_be_one_is_refused(tmp_path: Path, delimiter: str) -> None:
    path = write(tmp_path / "p.csv", "Nombre;Deuda\nAna;1\n")
    with pytest.raises(Refused) as refusal:
        opened(path, delimiter=delimiter)
    assert (refusal.value.code, refusal.value.field) == ("import.delimiter", "delimiter")


WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff"), max_size=12)


@given(
    rows=st.lists(st.tuples(WORDS.filter(str.strip), WORDS, WORDS), min_size=1, max_size=8),
    delimiter=st.sampled_from([";", ",", "\t", "|"]),
    encoding=st.sampled_from(["utf-8-sig", "utf-16"]),
)
def test_any_text_written_as_csv_is_read_back(
    tmp_path: Path, rows: list[tuple[str, str, str]], delimiter: str, encoding: str
) -> None:
    rows = [("Luz" + name, *rest) for name, *rest in rows]
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter)
    writer.writerow(["Nombre", "Deuda", "Dirección"])
    writer.writerows([escaped(cell) for cell in row] for row in rows)
    path = write(tmp_path / "p.csv", text.getvalue(), encoding)
    assert cells(path, encoding=encoding) == rows


@given(text=st.text(max_size=20) | st.text("'=+-@0123456789.,\t\n", max_size=14))
def test_the_apostrophe_comes_off_as_it_went_on(text: str) -> None:
    assert unescaped(escaped(text)) == text
    assert escaped(text)[:1] not in tuple("=+@\t\r\n")


@pytest.mark.parametrize("kept", ["'La Casa'", "D'Angelo", "'", "'90", "-1.500", "-", "100", "80012345-6"])
def test_what_needs_no_apostrophe_and_what_is_somebodys_own_stay(kept: str) -> None:
    assert unescaped(kept) == kept


def test_numbers_protected_by_an_apostrophe_arrive_as_they_were(tmp_path: Path) -> None:
    path = write(tmp_path / "p.csv", "Nº;Nombre;Teléfono\n'004512;'La Casa';'+595981\n2;''x;'=1\n")
    assert cells(path) == [("004512", "'La Casa'", "+595981"), ("2", "'x", "=1")]


def test_a_stray_quote_in_the_letterhead_does_not_hide_the_titles(tmp_path: Path) -> None:
    path = write(
        tmp_path / "p.csv",
        '"ASOCIACIÓN" del Centro;;\nPadrón;;\nNº;Nombre ;Deuda;\n1;Ana;5\nNº;Nombre ;Deuda;\n',
    )
    assert [(row.line, row.row, row.cells) for row in read(path)] == [(4, 4, ("1", "Ana", "5"))]
