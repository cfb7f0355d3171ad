"""Lists as offices of Chile, Mexico and Paraguay keep them, as far as the register."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.jobs.import_members import ImportOptions, ImportPlan, plan_import
from app.jobs.new_office import NewOffice, new_office
from app.office import Office


def plan(tmp_path: Path, country: str, text: str) -> ImportPlan:
    sheet = tmp_path / "padron.csv"
    sheet.write_text(text, encoding="utf-8")
    path = tmp_path / "g.gremial"
    new_office(path, NewOffice(name="Gremio", country=country))
    with Office.look(path) as office:
        return plan_import(office, sheet, ImportOptions())


def test_both_surnames_are_in_the_name(tmp_path: Path) -> None:
    rows = plan(
        tmp_path, "CL",
        "RUT;Nombres;Apellido paterno;Apellido materno\n"
        "10.000.013-K;Camila;Rojas;Pérez\n11.111.111-1;Elsa;Vidal;\n",
    ).rows  # fmt: skip
    assert [row.draft.party.name for row in rows] == ["Camila Rojas Pérez", "Elsa Vidal"]
    assert rows[0].draft.party.surnames == "Rojas Pérez"


@pytest.mark.parametrize("nothing", ["al corriente", "$ -", "Gs. -", "sin adeudo", "N/A"])
def test_owing_nothing_has_many_words(tmp_path: Path, nothing: str) -> None:
    (row,) = plan(tmp_path, "CL", f"Nº;Nombre;Debe\n1;Ana Paz;{nothing}\n").rows
    assert (row.kind, row.opening) == ("new", None)


def test_what_stands_below_the_list_is_nobody(tmp_path: Path) -> None:
    found = plan(
        tmp_path, "PY",
        "Nº;Nombre;CI\n1;Ana Paz;1000001\n;Fuente Juan;\n;Firma Sur;\n\n;______________;\n;Firma del Tesorero;\n"
        ";Elaborado por: la secretaria;\n;Tesorero/a;\n;Página 1 de 1;\n;Nota: lista provisoria;\n",
    )  # fmt: skip
    assert [row.draft.party.name for row in found.rows] == ["Ana Paz", "Juan Fuente", "Firma Sur"]
