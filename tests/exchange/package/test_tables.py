"""Tables of a package: the alliance reads what the guild wrote, and a bad cell only stops its row."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.package.cells import TRIGGERS, tidy
from app.exchange.package.columns import Column, Removal, Resource, SharedRow
from app.exchange.package.csv_in import read_removals, read_rows
from app.exchange.package.csv_out import shared_digest, write_removals, write_rows
from app.exchange.package.digests import resource_digest
from app.exchange.package.manifest import DELIMITERS, Delimiter, ResourceEntry
from app.models.base.errors import Refused
from tests.exchange.package.offices import MEMBERS, ROWS
from tests.exchange.package.test_cells import ANY_TEXT

UID = "01930000-0000-7000-8000-{:012x}"
DELIMITER = st.sampled_from(DELIMITERS)
ROW = st.tuples(
    ANY_TEXT,
    ANY_TEXT.filter(lambda text: tidy(text) != ""),
    st.none() | st.dates(),
    st.none() | st.integers(-(2**63) + 1, 2**63 - 1),
    st.none() | st.booleans(),
    st.none() | st.sampled_from(["plena", "adherente", UID.format(77)]),
)


def file(*lines: str, header: str = "numero;nombre;desde;meses;activo;categoria;_id;_rev") -> bytes:
    return ("\ufeff" + "".join(f"{line}\r\n" for line in (header, *lines))).encode()


def good(number: int = 1) -> str:
    return f"S-{number};Juana;2019-05-31;4;si;plena;{UID.format(number)};3"


@given(st.lists(ROW, max_size=5), DELIMITER)
def test_any_row_comes_back_through_any_delimiter(values: list[tuple[object, ...]], delimiter: Delimiter) -> None:
    rows = [SharedRow(UID.format(number), number, value) for number, value in enumerate(values)]  # type: ignore[arg-type]
    read = read_rows(MEMBERS, write_rows(MEMBERS, rows, delimiter), delimiter)
    assert read.bad == ()
    for sent, got in zip(rows, read.rows, strict=True):
        texts = tuple(tidy(value) if isinstance(value, str) else value for value in sent.values)
        assert (got.id, got.rev, got.values) == (sent.id, sent.rev, texts)
        assert got.digest == shared_digest(MEMBERS, sent)


@given(ANY_TEXT)
def test_no_text_column_of_the_file_begins_as_a_formula(text: str) -> None:
    resource = Resource("notas", (Column("nota"),))
    data = write_rows(resource, [SharedRow(UID.format(1), 1, (text,))], ";").decode("utf-8-sig")
    cell = data.split("\r\n", 1)[1].removeprefix('"')
    assert cell[:1] not in TRIGGERS


def test_the_file_is_what_excel_in_paraguay_opens() -> None:
    lines = write_rows(MEMBERS, ROWS, ";")
    assert lines.startswith(b"\xef\xbb\xbfnumero;nombre;desde;meses;activo;categoria;_id;_rev\r\n")
    assert "'004915;Ñemitỹ S.A.;2019-05-31;4;si;plena;".encode() in lines
    assert b"S-2;'=HYPERLINK(1);;0;no;;" in lines


def test_dates_from_the_database_travel_as_dates() -> None:
    row = SharedRow(UID.format(1), 1, ("", "Juana", "2020-02-29", 1, 1, "plena"))
    (read,) = read_rows(MEMBERS, write_rows(MEMBERS, [row], ";"), ";").rows
    assert read.values == ("", "Juana", date(2020, 2, 29), 1, True, "plena")


@pytest.mark.parametrize(
    ("cells", "column", "letter", "code"),
    [
        ("S-1;Juana;2026-02-31;4;si;plena", "desde", "C", "package.cell_no_such_date"),
        ("S-1;Juana;31/05/2019;4;si;plena", "desde", "C", "package.cell_not_date"),
        ("S-1;Juana;2019-05-31;1.5;si;plena", "meses", "D", "package.cell_not_int"),
        ("S-1;Juana;2019-05-31;007;si;plena", "meses", "D", "package.cell_not_int"),
        ("S-1;Juana;2019-05-31;9223372036854775808;si;plena", "meses", "D", "package.cell_not_int"),
        ("S-1;Juana;2019-05-31;4;sí;plena", "activo", "E", "package.cell_not_bool"),
        ("S-1;Juana;2019-05-31;4;si;MAR-05", "categoria", "F", "package.cell_not_id"),
        ("S-1;;2019-05-31;4;si;plena", "nombre", "B", "package.cell_empty"),
        (f"S-1;{'x' * 8001};2019-05-31;4;si;plena", "nombre", "B", "package.cell_too_long"),
        ("S-1;Jua\0na;2019-05-31;4;si;plena", "nombre", "B", "package.cell_control"),
    ],
)
def test_a_bad_cell_is_named_and_only_its_row_waits(cells: str, column: str, letter: str, code: str) -> None:
    read = read_rows(MEMBERS, file(good(1), f"{cells};{UID.format(2)};3", good(3)), ";")
    assert [row.id for row in read.rows] == [UID.format(1), UID.format(3)]
    (fault,) = read.faults
    assert (fault.column, fault.letter, fault.code, fault.row, fault.line) == (column, letter, code, 3, 3)
    problem = fault.problem
    assert problem.field == column
    assert problem.params["file"] == "socios.csv"
    assert len(str(problem.params["value"])) <= 81


def test_the_row_of_the_spreadsheet_and_the_line_of_the_file_differ_after_a_line_break() -> None:
    data = file(f'S-1;"Juana\nde Asunción\ny otros";;1;si;plena;{UID.format(1)};3', f"S-2;;;1;si;;{UID.format(2)};3")
    (fault,) = read_rows(MEMBERS, data, ";").faults
    assert (fault.row, fault.line) == (3, 5)


def test_a_short_row_a_repeated_id_and_a_bad_revision_wait_too() -> None:
    lines = [good(1), "S-2;Juana", good(1), f"S-3;Juana;;;;;{UID.format(3)};-1", "S-4;Juana;;;;;4;1"]
    read = read_rows(MEMBERS, file(*lines), ";")
    assert [row.id for row in read.rows] == [UID.format(1)]
    codes = ["package.row_width", "package.id_twice", "package.cell_not_int", "package.cell_not_id"]
    assert [fault.code for fault in read.faults] == codes


def test_columns_of_a_later_version_are_kept_aside_and_missing_ones_are_empty() -> None:
    data = file(f"Juana;'007;{UID.format(1)};3", header="nombre;apodo;_id;_rev")
    (row,) = read_rows(MEMBERS, data, ";").rows
    assert row.values == ("", "Juana", None, None, None, None)
    assert row.extra == {"apodo": "007"}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "package.table_columns"),
        (file(header="nombre;_rev;_id"), "package.table_columns"),
        (file(header="numero;desde;_id;_rev"), "package.table_columns"),
        (file(header="nombre;nombre;_id;_rev"), "package.table_columns"),
        (file(good(), 'S-2;"Juana'), "package.table_broken"),
        (file(good()) + b"S-2;Mu\xf1oz;;;;;x;1\r\n", "package.table_broken"),
        (file(good(), "S-2;" + "x" * 200_000), "package.table_broken"),
    ],
)
def test_a_file_that_is_no_table_of_ours_is_refused_as_a_whole(data: bytes, code: str) -> None:
    with pytest.raises(Refused) as refused:
        read_rows(MEMBERS, data, ";")
    assert refused.value.code == code


def test_the_file_must_be_the_one_that_the_header_describes() -> None:
    data = write_rows(MEMBERS, ROWS, ";")
    entry = ResourceEntry("socios", "datos/socios.csv", MEMBERS.header, 3, 4, "00" * 32)
    assert len(read_rows(MEMBERS, data, ";", entry).rows) == 3
    for other in (replace(entry, filas=2), replace(entry, columnas=("nombre", "_id", "_rev"))):
        with pytest.raises(Refused, match="table_other"):
            read_rows(MEMBERS, data, ";", other)


@pytest.mark.parametrize("values", [("x" * 8001,), (7,), ("a", "b")])
def test_a_value_that_cannot_travel_is_refused_before_anything_leaves(values: tuple[object, ...]) -> None:
    resource = Resource("notas", (Column("nota"),))
    with pytest.raises((Refused, ValueError)):
        write_rows(resource, [SharedRow(UID.format(1), 1, values)], ";")  # type: ignore[arg-type]


def test_the_refusal_names_the_table_the_column_and_the_row() -> None:
    row = SharedRow(UID.format(1), 1, ("S-1", "Juana", "31/05/2019", 1, True, "plena"))
    with pytest.raises(Refused) as refused:
        write_rows(MEMBERS, [row], ";")
    assert refused.value.params == {"resource": "socios", "column": "desde", "id": UID.format(1)}


@pytest.mark.parametrize("row_id", ["", "4915", "MAR-05", "=1", "01930000-0000-7000-8000-00000000000G", "x" * 65])
def test_an_identity_is_a_uuid_or_a_code_no_spreadsheet_changes(row_id: str) -> None:
    resource = Resource("notas", (Column("nota"),))
    with pytest.raises(Refused, match="row_unfit"):
        write_rows(resource, [SharedRow(row_id, 1, ("x",))], ";")


@given(
    st.lists(st.tuples(st.sampled_from(["socios", "cuotas"]), st.integers(0, 99), ANY_TEXT), max_size=4),
    DELIMITER,
)
def test_removals_come_back(lines: list[tuple[str, int, str]], delimiter: Delimiter) -> None:
    removals = tuple(Removal(name, UID.format(number), number, tidy(why)) for name, number, why in lines)
    assert read_removals(write_removals(removals, delimiter), delimiter) == removals


@pytest.mark.parametrize(
    "line", ["socios;x y;1;", f"SOCIOS;{UID.format(1)};1;", f"socios;{UID.format(1)};-1;", "socios"]
)
def test_a_removal_is_never_half_understood(line: str) -> None:
    with pytest.raises(Refused):
        read_removals(file(line, header="recurso;_id;_rev;motivo"), ";")


def test_the_digest_sees_every_cell_and_no_order_of_arrival() -> None:
    digests = {row.id: shared_digest(MEMBERS, row) for row in ROWS}
    backwards = dict(reversed(digests.items()))
    assert resource_digest(digests) == resource_digest(backwards)
    moved = SharedRow(ROWS[0].id, 99, ROWS[0].values)
    assert shared_digest(MEMBERS, moved) == digests[ROWS[0].id]
    seen = {resource_digest(digests)}
    for place, value in enumerate(("4915", "Nemity S.A.", "2019-06-01", 5, False, "adherente")):
        values = (*ROWS[0].values[:place], value, *ROWS[0].values[place + 1 :])
        seen.add(resource_digest({**digests, ROWS[0].id: shared_digest(MEMBERS, SharedRow(ROWS[0].id, 3, values))}))
    assert len(seen) == 7


def test_cells_do_not_run_into_each_other_in_the_digest() -> None:
    resource = Resource("notas", (Column("a"), Column("b")))
    one = shared_digest(resource, SharedRow(UID.format(1), 1, ("ab", "c")))
    two = shared_digest(resource, SharedRow(UID.format(1), 1, ("a", "bc")))
    assert one != two
