"""Personal data on the command line: who came to a course asks what is known of them, and to be forgotten."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Desk

PEOPLE = "Nombre;Documento;Teléfono\nRosa Cáceres;4.111.222;0985 222 333\nCÁCERES, Rosa;;\nBlas Benítez;;0981 1\n"


@pytest.fixture
def course(desk: Desk, tmp_path: Path) -> Desk:
    """A talk with three lines on its list; nobody of them is in the directory."""
    (tmp_path / "lista.csv").write_text(PEOPLE, encoding="utf-8")
    assert desk("activities", "add", "Charla de Rosa Cáceres", "--kind", "training").code == 0
    assert desk("activities", "attend", "1", "--from", str(tmp_path / "lista.csv")).code == 0
    return desk


def test_a_name_of_a_list_is_told_and_erased_once_it_has_a_record(course: Desk, tmp_path: Path) -> None:
    unknown = course("erase", "Rosa Cáceres", "--dry-run")
    assert unknown.code != 0
    assert "directory add-person" in unknown.err
    new = ("--surnames", "Cáceres", "--given-names", "Rosa", "--tax-id", "4.111.222")
    assert course("directory", "add-person", *new).code == 0

    course("members", "about", "Rosa Cáceres", "--out", str(tmp_path / "todo"))
    lines = next((tmp_path / "todo").glob("*participó.csv")).read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 3  # the titles and her two lines
    assert "Charla de Rosa Cáceres" in next((tmp_path / "todo").glob("*nombran*.csv")).read_text(encoding="utf-8-sig")

    asked = course("privacy", "request", "Rosa Cáceres", "--kind", "erasure", "--channel", "nota", "--json").json
    assert asked["who"] == "Rosa Cáceres"
    seen = course("erase", "Rosa Cáceres", "--dry-run", "--json").json
    assert (seen["records"]["participation"], seen["reworded"]) == (2, {"activity": 1})
    done = course("erase", "4.111.222", "--reason", "Nota", "--json").json
    assert done["erased"]
    assert done["clean"]
    names = {one["name"] for one in course("activities", "list-people", "1", "--json").json}
    assert names == {"Persona suprimida Nº 1", "Blas Benítez"}


def test_blocked_people_are_on_the_sheet_without_a_name(course: Desk, tmp_path: Path) -> None:
    assert course("directory", "add-person", "--name", "Blas Benítez").code == 0
    assert course("privacy", "block", "Blas Benítez").code == 0
    assert course("activities", "sheet", "1", "--out", str(tmp_path / "hoja.pdf")).code == 0
    assert (tmp_path / "hoja.pdf").read_bytes().startswith(b"%PDF")
    assert course("privacy", "block", "Blas Benítez", "--lift").code == 0
