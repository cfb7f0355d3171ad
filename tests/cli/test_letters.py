"""The correspondence book from the command line: templates, drafts, circulars, a year of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import typed


@pytest.fixture
def two(office_file: Path) -> Path:
    for name, number in (("Ana Vera", "7"), ('Blas "Toto" Ríos', "8")):
        typed("--office", office_file, "members", "add", "--name", name, "--number", number)
    return office_file


def test_a_template_is_added_copied_changed_and_removed(office_file: Path) -> None:
    at = ("--office", office_file, "letters", "templates")
    assert typed(*at, "add", "Pésame", "--subject", "Condolencias", "--text", "A {destinatario}").code == 0
    assert "Ya hay un modelo" in typed(*at, "add", "pésame", "--text", "Otro").err
    assert typed(*at, "add", "Mi aviso", "--copy", "Aviso de cuotas").code == 0
    assert typed(*at, "edit", "Pésame", "--name", "Duelo").code == 0
    assert "{monto" not in typed(*at, "edit", "Duelo", "--text", "{monto}").out
    assert "«Nota simple» viene con el programa" in typed(*at, "remove", "Nota simple").err
    listed = {one["name"]: one for one in typed(*at, "list", "--json").json["templates"]}
    assert listed["Duelo"]["body"] == "A {destinatario}"
    assert "{deuda}" in listed["Mi aviso"]["body"]
    assert typed(*at, "remove", "duelo").code == 0
    assert "Duelo" not in typed(*at, "list").out


def test_a_draft_waits_and_takes_its_number_when_it_goes_out(office_file: Path) -> None:
    at = ("--office", office_file, "letters")
    kept = typed(*at, "draft", "keep", "--subject", "Plaza", "--json").json["letter"]["uid"]
    assert (
        "a quién" in typed(*at, "draft", "issue", kept).err.lower() or "nadie" in typed(*at, "draft", "issue", kept).err
    )
    assert typed(*at, "draft", "discard", kept).code == 0
    kept = typed(*at, "draft", "keep", "--to", "Municipio", "--subject", "Plaza", "--text", "Nº {numero}", "--json")
    done = typed(*at, "draft", "issue", kept.json["letter"]["uid"], "--json").json
    assert (done["letter"]["number"], done["letter"]["body"]) == (1, "Nº 1/2026")
    assert typed(*at, "draft", "discard", kept.json["letter"]["uid"]).code != 0


def test_a_circular_to_all_and_a_letter_to_each(two: Path, tmp_path: Path) -> None:
    at = ("--office", two, "letters", "issue", "--subject", "Asamblea", "--json")
    circular = typed(*at, "--kind", "circular", "--to", "Socios", "--text", "Se convoca.", "--members", "member")
    assert circular.json["letter"]["to_address"].splitlines() == ["Ana Vera · Nº 7", 'Blas "Toto" Ríos · Nº 8']
    each = typed(*at, "--text", "A {nombre}", "--member", "7", "--member", "8", "--out", tmp_path / "dos.pdf")
    assert [one["number"] for one in each.json["letters"]] == [2, 3]
    assert (tmp_path / "dos.pdf").read_bytes().startswith(b"%PDF")
    wrong = typed(*at, "--text", "Su trámite {expediente}", "--member", "7")
    assert wrong.code != 0
    assert "expediente" in wrong.err


def test_a_letter_to_one_whose_data_are_blocked_says_so(two: Path) -> None:
    typed("--office", two, "privacy", "block", "7")
    done = typed("--office", two, "letters", "issue", "--subject", "Pedido", "--text", "Listo.", "--member", "7")
    assert done.code == 0
    assert "bloqueados desde" in done.err
    other = typed("--office", two, "letters", "issue", "--subject", "Plaza", "--text", "Listo.", "--member", "8")
    assert "bloqueados" not in other.err


def test_the_book_begins_where_the_paper_one_ended(office_file: Path, tmp_path: Path) -> None:
    at = ("--office", office_file, "letters")
    assert "57" in typed(*at, "start", "57").out
    typed(*at, "issue", "--to", "Municipio", "--subject", "Plaza", "--text", "Saludos.")
    assert typed(*at, "void", "57/2026", "--reason", "Repetida").code == 0
    assert typed(*at, "void", "57/2026", "--reason", "Otra vez").code != 0
    assert "Nº 57/2026" in typed(*at, "list", "--state", "void").out
    assert typed(*at, "start", "12").code != 0
    assert typed(*at, "book", "--out", tmp_path / "libro.pdf").code == 0
    assert typed(*at, "book", "--year", "2019", "--out", tmp_path / "viejo.pdf").code != 0


def test_no_number_is_given_when_the_paper_has_nowhere_to_go(two: Path, tmp_path: Path) -> None:
    nowhere = tmp_path / "no" / "nota.pdf"
    at = ("--office", two, "letters")
    said = typed(*at, "issue", "--to", "Municipio", "--subject", "S", "--text", "T", "--out", nowhere)
    assert said.code != 0
    assert typed("--office", two, "members", "certificate", "7", "--out", nowhere).code != 0
    assert typed(*at, "list", "--json").json == {"letters": []}
    typed(*at, "issue", "--to", "Municipio", "--subject", "S", "--text", "T")
    assert "libro.txt" in typed(*at, "book", "--out", tmp_path / "libro.txt").err


def test_what_is_told_after_the_file_is_closed_is_in_the_words_of_the_country(tmp_path: Path) -> None:
    file = tmp_path / "puebla.gremial"
    assert typed("new", file, "--name", "Unión de Puebla", "--country", "MX").code == 0
    assert typed("--office", file, "members", "add", "--name", "Ana Vera", "--number", "7").code == 0
    assert "Afiliados: 1" in typed("--office", file, "members", "cards", "--out", tmp_path / "credenciales.pdf").err
    assert "ningún afiliado" in typed("--office", file, "members", "certificate", "9", "--out", tmp_path / "x.pdf").err
