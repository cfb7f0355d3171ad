"""Lists as other programs and other offices leave them: closing lines, firms, particles, cells nobody needs."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from app.exchange.members_sheet import DraftRow, ReadingRules, map_columns, read_drafts, recognise
from app.exchange.tabular import open_table

RULES = ReadingRules(country="PY", currency="PYG", decimal=",", today=date(2026, 11, 21))


def _rows(folder: Path, *rows: list[object]) -> list[DraftRow]:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    path = folder / "lista.xlsx"
    book.save(path)
    table = open_table(path, recognise=recognise)
    return list(read_drafts(table, map_columns(table.headers, {}, {}), RULES))


def _only(folder: Path, titles: list[object], row: list[object]) -> DraftRow:
    (found,) = _rows(folder, titles, row)
    return found


@pytest.mark.parametrize(
    "closing",
    [
        [None, "Presidente", "Secretaria", None],
        ["Página 2 de 3", None, None, None],
        ["Cantidad de socios: 3", None, None, None],
        ["Total de afiliados activos: 287", None, None, None],
    ],
)
def test_signatures_and_page_lines_are_nobody(tmp_path: Path, closing: list[object]) -> None:
    titles: list[object] = ["Nº", "Apellidos", "Nombres", "C.I."]
    (row,) = _rows(tmp_path, titles, [1, "AYALA", "ROSA", "1.234.567"], closing)
    assert row.draft.party.name == "Rosa Ayala"


def test_who_is_called_like_an_office_is_a_member_all_the_same(tmp_path: Path) -> None:
    row = _only(tmp_path, ["Nº", "Nombre", "C.I."], [7, "Secretaria", "1.234.567"])
    assert row.draft.party.name == "Secretaria"


@pytest.mark.parametrize(
    ("written", "said", "surnames"),
    [
        ("ÑAMANDÚ BENÍTEZ, Yerutí", "Yerutí Ñamandú Benítez", "Ñamandú Benítez"),
        ("DE LA CRUZ AYALA, MARÍA DEL CARMEN", "María del Carmen de la Cruz Ayala", "de la Cruz Ayala"),
        ("VAN DER POL, JUAN", "Juan van der Pol", "van der Pol"),
        ("LA ROSA, JUAN", "Juan La Rosa", "La Rosa"),
        ("De la Cruz, Juan", "Juan De la Cruz", "De la Cruz"),
        ("O'HIGGINS RIQUELME, BERNARDO", "Bernardo O'Higgins Riquelme", "O'Higgins Riquelme"),
    ],
)
def test_a_name_in_capitals_comes_out_as_it_is_said(tmp_path: Path, written: str, said: str, surnames: str) -> None:
    party = _only(tmp_path, ["Nº", "Nombre"], [1, written]).draft.party
    assert (party.name, party.surnames) == (said, surnames)


@pytest.mark.parametrize(
    "written", ["AFI", "COMEX", "AFI S.A.", "COMERCIAL AFI S.R.L.", "MESA COMEX BIOBÍO", "ASOC. DE FERIANTES LUQUE"]
)
def test_the_capitals_of_a_firm_stay(tmp_path: Path, written: str) -> None:
    assert _only(tmp_path, ["Nº", "Nombre"], [1, written]).draft.party.name == written


def test_a_widow_without_a_surname_of_her_own(tmp_path: Path) -> None:
    party = _only(tmp_path, ["Nº", "Nombre"], [1, "VDA. DE GÓMEZ, ROSA"]).draft.party
    assert (party.name, party.married_name, party.surnames) == ("Rosa Vda. de Gómez", "Vda. de Gómez", "")


def test_a_person_with_her_firm_in_brackets_is_a_person(tmp_path: Path) -> None:
    party = _only(tmp_path, ["Nº", "Nombre"], [1, "ROJAS, PEDRO (AFI S.A.)"]).draft.party
    assert (party.kind, party.name, party.notes) == ("person", "Pedro Rojas", "AFI S.A.")


def test_a_row_with_nothing_but_a_business_is_an_organisation(tmp_path: Path) -> None:
    party = _only(tmp_path, ["Nº", "First name", "Last name", "Organization"], [1, None, None, "COMEX"]).draft.party
    assert (party.kind, party.name) == ("organization", "COMEX")


def test_a_phone_in_three_groups_is_one_phone(tmp_path: Path) -> None:
    party = _only(tmp_path, ["Nº", "Nombre", "Celular"], [1, "Ana Vera", "0981/123/459"]).draft.party
    assert [phone.e164 for phone in party.phones or ()] == ["+595981123459"]


def test_a_formula_without_result_matters_only_where_its_column_is_used(tmp_path: Path) -> None:
    row = _only(tmp_path, ["Nº", "Nombre", "Años de socio"], [1, "Ana Vera", "=2026-2015"])
    assert row.problems == ()
    row = _only(tmp_path, ["Nº", "Nombre", "Deuda"], [1, "Ana Vera", "=2*50000"])
    assert [problem.code for problem in row.problems] == ["import.cell_not_calculated"]
