"""«Estado» over a column: a member's status, or the state of Mexico. The cells decide; what was said goes first."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.exchange.members_sheet import map_sheet, recognise
from app.exchange.tabular import open_table


def columns(tmp_path: Path, text: str, country: str = "MX", chosen: dict[str, str] | None = None) -> dict[str, int]:
    path = tmp_path / "padron.csv"
    path.write_text(text, encoding="utf-8")
    return map_sheet(open_table(path, recognise=recognise), chosen or {}, {}, country).columns


STATES = "No.,Afiliado,Calle y número,Municipio,Estado\n1,Ana,Juárez 1,Zapopan,Jal.\n2,Eva,,Monterrey,N.L.\n3,Leo,,,\n"


def test_states_of_mexico_are_no_status(tmp_path: Path) -> None:
    found = columns(tmp_path, STATES)
    assert (found.get("region"), found.get("status"), found["address"]) == (4, None, 2)


def test_a_status_beside_it_is_found_in_either_order(tmp_path: Path) -> None:
    for title, expected in (("Estado,Estatus", (1, 2)), ("Estatus,Estado", (2, 1))):
        first, second = ("Jal.", "activo") if title.startswith("Estado") else ("activo", "Jal.")
        found = columns(tmp_path, f"Afiliado,{title}\nAna,{first},{second}\nEva,{first},{second}\n")
        assert (found["region"], found["status"]) == expected


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Socio,Estado\nAna,activo\nEva,baja\n", "MX"),
        ("Socio,Estado\nAna,\nEva,\n", "MX"),
        ("Socio,Estado\nAna,Jal.\nEva,activo\n", "MX"),
        ("Socio,Estado\nAna,pendiente\nEva,al día\n", "PY"),
    ],
)
def test_anything_else_stays_the_status(tmp_path: Path, text: str, country: str) -> None:
    assert columns(tmp_path, text, country)["status"] == 1


def test_who_says_what_the_column_is_is_believed(tmp_path: Path) -> None:
    assert columns(tmp_path, STATES, chosen={"Estado": "status"})["status"] == 4
