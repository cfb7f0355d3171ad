"""Titles and closing lines as offices of several countries write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.exchange.members_sheet import map_columns, recognise
from app.exchange.tabular import Table, open_table


def table(tmp_path: Path, text: str) -> Table:
    path = tmp_path / "padron.csv"
    path.write_text(text, encoding="utf-8")
    return open_table(path, recognise=recognise)


@pytest.mark.parametrize(
    ("title", "field"),
    [
        *(("C.I. Nº", "ci"), ("Nº C.I.", "ci"), ("Cédula Nro.", "ci"), ("R.U.C. N°", "ruc"), ("Nro. de RUC", "ruc")),
        *(("Tel. Nº", "phone"), ("Acta Nº", "admission_act"), ("Nº", "number"), ("Socio Nº", "number")),
        *(("No. Afiliado", "number"), ("Ord.", "number"), ("Estatus", "status"), ("DNI", "ci")),
        *(("Apellido paterno", "surnames"), ("Apellido materno", "surname2"), ("Primer apellido", "surnames")),
        *(("Fecha de incorporación", "joined_on"), ("Adherido el", "joined_on"), ("Nombres completos", "name")),
        *(("Gremio", "name"), ("Meses atrasados", "opening"), ("Valor pendiente", "opening")),
        *(("Nº de empleados", None), ("Nº de recibo", None), ("Fecha de nacimiento", None)),
        *(("Saldo a favor", "credit"), ("SALDO A FAVOR Gs.", "credit"), ("A favor", "credit")),
        *(("Saldo a favor del socio al 31/10", "credit"), ("Pagó de más", "credit"), ("Saldo", "opening")),
        *(("Crédito", None), ("A cuenta", None), ("Anticipo", None)),
    ],
)
def test_what_offices_write_above_their_columns(title: str, field: str | None) -> None:
    assert recognise(title) == field


def test_two_surnames_in_two_columns(tmp_path: Path) -> None:
    found = table(tmp_path, "RUT;Nombres;Apellido paterno;Apellido materno\n1-9;Camila;Rojas;Pérez\n")
    assert map_columns(found.headers, {}, {}).columns == {"rut": 0, "given_names": 1, "surnames": 2, "surname2": 3}


def test_a_second_surname_alone_is_the_surname(tmp_path: Path) -> None:
    found = table(tmp_path, "Nº;Nombres;Apellido materno\n1;Camila;Pérez\n")
    assert map_columns(found.headers, {}, {}).columns == {"number": 0, "given_names": 1, "surnames": 2}


def test_titles_over_two_rows_where_the_upper_one_says_what_is_meant(tmp_path: Path) -> None:
    found = table(
        tmp_path, "Nº;Nombre;Documento;;Teléfonos;\n;;Tipo;Número;Fijo;Celular\n1;Paz, Luz;CI;1234000;;0981\n"
    )
    mapping = map_columns(found.headers, {}, {})
    assert mapping.columns == {"number": 0, "name": 1, "ci": 3, "phone2": 4, "phone": 5}
    assert [header.text for header in mapping.unknown] == ["Documento Tipo"]


def test_a_heading_over_the_titles_changes_nothing(tmp_path: Path) -> None:
    found = table(
        tmp_path,
        "DATOS PERSONALES;;;CONTACTO;;CUOTAS;\nNº;Nombre;C.I.;Celular;Correo;Categoría;Debe\n1;Paz;1;2;a@b.py;X;\n",
    )
    assert list(map_columns(found.headers, {}, {}).columns) == [
        *("number", "name", "ci", "phone", "email", "category", "opening"),
    ]
