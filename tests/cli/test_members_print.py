"""Cards, labels, lists and the directory on the command line: what is written, who was left out, what is refused."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.cli.conftest import Desk
from tests.reports.reading import page_texts


@pytest.fixture
def peopled(desk: Desk) -> Desk:
    """Three members: one with an address and a telephone, one without, one who left."""
    home = ("--address", "Caaguazú 1534", "--district", "Ñemby", "--trade", "Ferretería", "--phone", "0981 361 948")
    assert desk("members", "add", "--name", "Ana Vera", "--number", "1", "--joined", "2020-01-05", *home).code == 0
    assert desk("members", "add", "--name", "Bruno Paredes", "--number", "2", "--joined", "2021-01-05").code == 0
    assert desk("members", "add", "--name", "Celia Ortiz", "--number", "3", "--joined", "2019-01-05").code == 0
    assert desk("members", "status", "3", "--event", "resigned", "--date", "2026-06-01").code == 0
    return desk


def pdf(path: Path) -> str:
    return " ".join(" ".join(page_texts(path.read_bytes())).split())


def test_cards_are_written_and_their_code_is_known(peopled: Desk, tmp_path: Path) -> None:
    out = tmp_path / "carnets.pdf"
    said = peopled("members", "cards", "--until", "31/12/2026", "--out", out, "--json").json
    assert (said["file"], said["count"], said["pages"], said["left_out"]) == (str(out), 2, 1, [])
    text = pdf(out)
    assert "Ana Vera" in text
    code = text.split("Código ")[1].split()[0]
    known = peopled("members", "card-check", code, "--until", "31/12/2026")
    assert (known.code, "Ana Vera" in known.out or "Bruno Paredes" in known.out) == (0, True)
    assert peopled("members", "card-check", code).code == 1
    named = peopled("members", "cards", "1-3", "--out", out)
    assert "ya no son socios: 1. Celia Ortiz (3)" in named.err


def test_labels_name_who_has_no_address(peopled: Desk, tmp_path: Path) -> None:
    out = tmp_path / "etiquetas.pdf"
    said = peopled("members", "labels", "--sheet", "5160", "--start", "30", "--out", out, "--json").json
    assert (said["count"], said["pages"], said["sheet"]) == (1, 1, "5160")
    assert said["left_out"] == [{"number": "2", "name": "Bruno Paredes", "reason": "no_address"}]
    assert "Caaguazú 1534" in pdf(out)
    assert [one["key"] for one in peopled("members", "label-sheets", "--json").json][:2] == ["L7160", "L7163"]
    assert "63.5 × 38.1 mm" in peopled("members", "label-sheets").out


def test_a_list_says_its_personal_columns(peopled: Desk, tmp_path: Path) -> None:
    out = tmp_path / "lista.csv"
    wish = ("--columns", "number,name,phone", "--group", "trade", "--blank", "Firma", "--out", out)
    said = peopled("members", "list-paper", *wish, "--json").json
    assert (said["count"], said["personal"]) == (2, ["Nombre", "Teléfono"])
    assert "Nombre, Teléfono" in peopled("members", "list-paper", *wish).err
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.reader(file, delimiter=";")) == ["Rubro", "Nº de socio", "Nombre", "Teléfono", "Firma"]
    paper = tmp_path / "lista.pdf"
    assert peopled("members", "list-paper", "--as-of", "2026-01-31", "--out", paper).code == 0
    assert "Celia Ortiz" in pdf(paper)


def test_the_directory_prints_contact_of_who_consented(peopled: Desk, tmp_path: Path) -> None:
    out = tmp_path / "directorio.pdf"
    assert peopled("members", "directory", "--out", out, "--json").json["without_contact"] == 2
    assert "0981" not in pdf(out)
    assert peopled("members", "consent", "1", "--purpose", "directorio", "--channel", "ficha").code == 0
    assert "sin teléfono ni correo" in peopled("members", "directory", "--out", out).err
    assert "0981 361" in pdf(out)
    narrow = peopled("members", "directory", "--only-consenting", "--by", "name", "--out", out, "--json").json
    assert (narrow["count"], [one["reason"] for one in narrow["left_out"]]) == (1, ["no_consent"])


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("cards", "--start", "99"), 1),
        (("cards", "--start", "x"), 2),
        (("cards", "--until", "2020-01-01"), 1),
        (("cards", "--paper", "roll80"), 1),
        (("cards", "777"), 1),
        (("cards", "--search", "nadie así"), 1),
        (("cards", "3"), 1),
        (("labels", "--sheet", "9999"), 1),
        (("labels", "2"), 1),
        (("list-paper", "--columns", "zz"), 1),
        (("list-paper", "--group", "zz"), 2),
        (("directory", "--by", "zz"), 2),
        (("directory", "--category", "zz"), 1),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_written(
    peopled: Desk, tmp_path: Path, words: tuple[str, ...], code: int
) -> None:
    said = peopled("members", *words, "--out", tmp_path / "papel.pdf")
    assert said.code == code
    assert said.err
    assert not (tmp_path / "papel.pdf").exists()


def test_a_folder_that_is_not_there_is_said(peopled: Desk, tmp_path: Path) -> None:
    for verb in ("cards", "labels", "list-paper", "directory"):
        said = peopled("members", verb, "--out", tmp_path / "no" / "papel.pdf")
        assert said.code == 3
        assert "carpeta" in said.err
