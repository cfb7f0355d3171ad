"""Lists of people as offices write them: which column is which, whatever is written over it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.exchange.attendance_sheet import field_of, read_attendance, read_pasted


@pytest.mark.parametrize(
    ("field", "titles"),
    [
        ("document", "C.I. Nº|CI N°|Nº de C.I.|Nro C.I. o RUC|Cédula de Identidad Nº|Nro. de Cédula|R.U.T.|RUN|D.N.I."),
        ("phone", "Teléfono / Celular|Nº de teléfono|Tel.|WhatsApp|Nro. Cel.|Contacto"),
        ("business", "Empresa / Institución|Nombre del negocio|Nombre de fantasía|Razón Social|Unidad productiva"),
        ("name", "APELLIDOS Y NOMBRES|Nombre y Apellido:|Nombre completo del participante|Asistentes"),
        ("surnames", "Apellido|APELLIDOS"),
        ("district", "Ciudad/Distrito|Comuna"),
        ("role", "Participa como|Calidad"),
    ],
)
def test_a_column_is_known_by_the_words_over_it(field: str, titles: str) -> None:
    assert {title: field_of(title) for title in titles.split("|")} == dict.fromkeys(titles.split("|"), field)


def test_another_word_makes_it_a_column_of_no_use() -> None:
    for title in ("Fecha de nacimiento", "Firma", "Correo", "Nº", "LISTA DE PARTICIPANTES", "", "Ana Vera"):
        assert field_of(title) is None


def test_a_sheet_with_a_heading_and_a_foot_is_read_whole(tmp_path: Path) -> None:
    file = tmp_path / "lista.csv"
    file.write_text(
        "LISTA DE PARTICIPANTES - TALLER DE COSTOS\n\nNº;APELLIDOS Y NOMBRES;C.I. Nº;CELULAR;EMPRESA\n"
        "1;OJEDA, MARTA;3.456.789;0981-222.333;Muebles del Sur\n2;Luis  gil;  2345678 ;;-\n"
        ";TOTAL DE PARTICIPANTES: 2;;;\n;;;;\nTotal: 2 personas\n",
        encoding="utf-8",
    )
    found = read_attendance(file)
    assert [(one.name, one.document, one.phone, one.business) for one in found] == [
        ("OJEDA, MARTA", "3.456.789", "0981-222.333", "Muebles del Sur"),
        ("Luis gil", "2345678", "", "-"),
    ]
    pasted = read_pasted("Nombre\tNº de C.I.\tEmpresa/Negocio\nAna Vera\t1.234.567\tSur\n")
    assert [(one.document, one.business) for one in pasted] == [("1.234.567", "Sur")]
