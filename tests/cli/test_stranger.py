"""What somebody does who does not know the program: the same twice, blanks, folders that are not there."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from app.office import Office, record
from tests.cli.conftest import Desk, process, typed


def test_two_tariffs_cannot_differ_only_in_capitals(desk: Desk) -> None:
    assert desk("dues", "plan", "add", "Cuota social", "--amount", "85000", "--period", "monthly").code == 0
    said = desk("dues", "plan", "add", "CUOTA  sociál", "--amount", "90000", "--period", "monthly", "--json")
    assert (said.code, said.json["error"]["code"]) == (1, "plan.name_taken")


def test_an_id_that_another_member_has_is_said_and_kept(desk: Desk) -> None:
    desk("members", "add", "--name", "Ana Paz", "--number", "1", "--tax-id", "1.234.567")
    again = desk("members", "add", "--name", "Kiosco Ana", "--number", "2", "--tax-id", "1234567")
    assert again.code == 0
    assert "«1234567» ya es el documento de Ana Paz (Nº 1)" in again.err
    edited = desk("members", "edit", "2", "--tax-id", "1234567", "--trade", "Kiosco")
    assert "Ana Paz (Nº 1)" in edited.err


def test_a_name_is_not_taken_away(desk: Desk) -> None:
    desk("members", "add", "--name", "Ana Paz", "--number", "1")
    said = desk("members", "edit", "1", "--name", " ", "--json")
    assert (said.code, said.json["error"]["field"]) == (1, "name")


@pytest.mark.parametrize("months", ["-2", "5000"])
def test_months_ahead_are_a_few(working: Desk, months: str) -> None:
    said = working("dues", "pay", "--member", "1", "--amount", "85000", "--method", "cash", "--ahead", months, "--json")
    assert (said.code, said.json["error"]["field"]) == (1, "months_ahead")


def test_no_place_for_the_problem_rows_means_nothing_was_imported(desk: Desk, padron: Path, tmp_path: Path) -> None:
    said = desk("members", "import", padron, "--problems", tmp_path / "no" / "corregir.csv", "--json")
    assert said.code == 3
    assert desk("members", "list", "--json").json == []


def test_who_only_looks_is_told_that_there_are_two_copies(working: Desk, office_file: Path, tmp_path: Path) -> None:
    twin = tmp_path / "gemelo.gremial"
    shutil.copy(office_file, twin)
    working("members", "add", "--name", "Ana Paz")
    with Office.look(twin) as office:
        known = record.record_path(office.facts.uid)
    remembered = known.read_bytes()
    links = record.links_path(office.facts.uid).read_bytes()
    typed("--office", twin, "--accept-copy", "members", "add", "--name", "Eva Sol")
    known.write_bytes(remembered)
    record.links_path(office.facts.uid).write_bytes(links)
    looked = typed("--office", twin, "members", "list")
    assert looked.code == 0
    assert "Hay dos copias de la oficina" in looked.err


def test_the_history_speaks_of_deeds_and_not_of_verbs(working: Desk) -> None:
    working("dues", "pay", "--member", "1", "--amount", "85000", "--method", "cash")
    said = working("history").out
    for deed in ("cobro", "cuotas generadas", "lista importada", "oficina creada"):
        assert deed in said
    assert "dues.pay" not in said


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_without_a_screen_the_window_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "GREMIAL_OFFICE"):
        monkeypatch.delenv(name, raising=False)
    child = process()
    _, err = child.communicate(timeout=60)
    assert child.returncode == 3
    assert "no hay una pantalla" in err.decode("utf-8")


def test_estado_and_situacion_are_two_columns_and_a_place_is_shown_whole(office_file: Path) -> None:
    place = ("--locality", "Caaguazú", "--district", "Ñemby", "--region", "Central")
    shown = typed("--office", office_file, "members", "add", "--name", "Rosa Benítez", "--number", "9", *place)
    assert [word for word in ("Caaguazú", "Ñemby", "Central") if word not in shown.out] == []
    titles = typed("--office", office_file, "members", "list").out.splitlines()[0].split()
    assert titles.count("Situación") == 1
    assert titles[2:6] == ["Id", "Categoría", "Estado", "Situación"]
