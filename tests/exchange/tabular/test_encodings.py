"""Whatever program saved the list, its accents arrive; where nobody can know, the person is asked."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base.errors import Refused
from tests.exchange.tabular.samples import PEOPLE, TITLES, cells, opened, write

ENCODINGS = [
    "utf-8",
    "utf-8-sig",
    "cp1252",
    "cp850",
    "mac_roman",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
]


def text_of(rows: list[list[str]], delimiter: str) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue()


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_encoding_with_every_delimiter_arrives_whole(tmp_path: Path, encoding: str, delimiter: str) -> None:
    path = write(tmp_path / "padron.csv", text_of([TITLES, *PEOPLE], delimiter), encoding)
    table = opened(path)
    assert [row.cells for row in table.rows()] == [tuple(row) for row in PEOPLE]
    assert [header.text for header in table.headers] == TITLES
    assert (table.source.encoding, table.source.delimiter) == (encoding, delimiter)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_what_was_found_can_be_given_back_as_an_option(tmp_path: Path, encoding: str) -> None:
    path = write(tmp_path / "padron.csv", text_of([TITLES, *PEOPLE], ";"), encoding)
    first = opened(path)
    again = opened(path, encoding=first.source.encoding, delimiter=first.source.delimiter)
    assert again.source == first.source
    assert list(again.rows()) == list(first.rows())


SURNAMES = [
    "Peña",
    "Núñez",
    "Ibáñez",
    "García",
    "Agüero",
    "Benítez",
    "Ñamandú",
    "MUÑOZ",
    "JOSÉ",
    "Ángel",
    "LÓPEZ",
]


@given(
    names=st.lists(st.sampled_from(SURNAMES), min_size=1, max_size=6),
    encoding=st.sampled_from(["cp1252", "cp850", "mac_roman"]),
)
def test_a_single_spanish_surname_is_enough_to_tell_the_old_encodings_apart(
    tmp_path: Path, names: list[str], encoding: str
) -> None:
    path = write(tmp_path / "lista.csv", "Nombre;Deuda\r\n" + "".join(f"{n} Perez;1\r\n" for n in names), encoding)
    assert cells(path) == [(f"{name} Perez", "1") for name in names]


def test_a_dash_and_curly_quotes_from_word_do_not_turn_into_letters(tmp_path: Path) -> None:
    path = write(tmp_path / "l.csv", "Nombre;Deuda\r\nSocios – Padrón “A”;1\r\nLa Casa – Peña;2\r\n", "cp1252")
    assert [row[0] for row in cells(path)] == ["Socios – Padrón “A”", "La Casa – Peña"]


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_list_encoded_twice_is_mended_as_a_whole(tmp_path: Path, mark: str) -> None:
    spoiled = text_of([TITLES, *PEOPLE, ["4", "ÁÉÍÓÚ ÑÜ ¿á?", "", "", "", ""]], ";")
    spoiled = spoiled.encode("utf-8").decode("latin-1")
    path = write(tmp_path / "lista.csv", mark + spoiled)
    table = opened(path)
    assert table.source.encoding == "utf-8-twice"
    rows = list(table.rows())
    assert rows[0].cells == tuple(PEOPLE[0])
    assert rows[3].cells[1] == "ÁÉÍÓÚ ÑÜ ¿á?"
    assert list(opened(path, encoding="utf-8-twice").rows()) == list(table.rows())


def test_a_list_spoiled_in_some_rows_only_is_read_as_it_is_and_said(tmp_path: Path) -> None:
    path = write(tmp_path / "lista.csv", "Nombre;Deuda\r\nPeÃ±a;1\r\nMuñoz;2\r\n")
    table = opened(path)
    assert [row.cells[0] for row in table.rows()] == ["PeÃ±a", "Muñoz"]
    assert [notice.code for notice in table.notices] == ["import.encoding_mixed"]


def test_the_portuguese_a_with_tilde_is_no_spoiled_letter(tmp_path: Path) -> None:
    path = write(tmp_path / "lista.csv", "Nombre;Deuda\r\nJOÃO Muñoz;1\r\nSÃO José;2\r\n")
    table = opened(path)
    assert [row.cells[0] for row in table.rows()] == ["JOÃO Muñoz", "SÃO José"]
    assert table.notices == ()


def test_letters_that_no_spanish_list_has_are_asked_about(tmp_path: Path) -> None:
    path = tmp_path / "lista.csv"
    path.write_bytes(b"Nombre;Deuda\r\n\xd0\xd5\xe5\xf0\xdb;1\r\n")
    with pytest.raises(Refused) as refusal:
        opened(path)
    assert (refusal.value.code, refusal.value.field) == ("import.encoding_undecided", "encoding")
    assert cells(path, encoding="iso8859-5") == [(b"\xd0\xd5\xe5\xf0\xdb".decode("iso8859-5"), "1")]


@pytest.mark.parametrize("name", ["ANSI", "windows-1252", "cp1252"])
def test_the_names_people_use_for_an_encoding_are_understood(tmp_path: Path, name: str) -> None:
    path = write(tmp_path / "lista.csv", "Nombre;Deuda\r\nPeña;1\r\n", "cp1252")
    assert cells(path, encoding=name) == [("Peña", "1")]


@pytest.mark.parametrize("name", ["klingon", "base64", ""])
def test_a_name_that_is_no_encoding_is_refused_or_ignored_when_empty(tmp_path: Path, name: str) -> None:
    path = write(tmp_path / "lista.csv", "Nombre;Deuda\r\nPeña;1\r\n")
    if not name:
        assert cells(path, encoding=name) == [("Peña", "1")]
        return
    with pytest.raises(Refused) as refusal:
        opened(path, encoding=name)
    assert refusal.value.code == "import.unknown_encoding"


@pytest.mark.parametrize(("written", "declared"), [("cp1252", "utf-8"), ("utf-8", "ascii"), ("cp850", "utf-8-twice")])
def test_a_declared_encoding_that_cannot_be_is_refused(tmp_path: Path, written: str, declared: str) -> None:
    path = write(tmp_path / "lista.csv", "Nombre;Deuda\r\nPeña;1\r\n", written)
    with pytest.raises(Refused) as refusal:
        opened(path, encoding=declared)
    assert refusal.value.code == "import.encoding_wrong"


def test_utf8_cut_in_the_middle_of_its_last_letter_is_not_taken_for_good(tmp_path: Path) -> None:
    path = tmp_path / "lista.csv"
    path.write_bytes("Nombre;Deuda\r\nMuñoz;1\r\nPeñ".encode()[:-1])
    with pytest.raises(Refused) as refusal:
        list(opened(path, encoding="utf-8").rows())
    assert refusal.value.code == "import.encoding_wrong"


def test_progress_counts_the_bytes_of_the_file_up_to_the_end(tmp_path: Path) -> None:
    path = write(tmp_path / "lista.csv", "Nombre;Deuda\r\n" + "Peña;1\r\n" * 300_000)
    seen: list[tuple[int, int]] = []
    opened(path, progress=lambda done, total: seen.append((done, total)))
    assert seen == sorted(seen)
    assert len(seen) > 2
    assert seen[-1] == (path.stat().st_size, path.stat().st_size)
