"""The directory on the command line: an agency, a person with two offices, an admission, and what is refused."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Desk


@pytest.fixture
def known(desk: Desk) -> Desk:
    """An office whose directory has an agency, a guild and a person."""
    agency = ("--name", "SERCOTEC Biobío", "--organization-kind", "agency", "--phone", "021 412 000")
    assert desk("directory", "add-organization", *agency).code == 0
    assert desk("directory", "add-organization", "--name", "ASEXMA Biobío", "--legal-form", "A.G.").code == 0
    assert desk("directory", "add-person", "--surnames", "Meneses", "--given-names", "Alfredo").code == 0
    return desk


def test_the_directory_is_listed_by_kind_and_found_by_words(known: Desk) -> None:
    everybody = known("directory", "list", "--json").json
    assert [(one["name"], one["kind"], one["member"]) for one in everybody] == [
        ("ASEXMA Biobío", "organization", False),
        ("Alfredo Meneses", "person", False),
        ("SERCOTEC Biobío", "organization", False),
    ]  # a person stands at the surname
    assert [one["name"] for one in known("directory", "list", "--kind", "agency", "--json").json] == ["SERCOTEC Biobío"]
    assert known("directory", "list", "--search", "021412", "--json").json[0]["name"] == "SERCOTEC Biobío"
    words = known("directory", "list").out
    assert "Organismo público" in words
    assert known("directory", "list", "--kind", "club").code == 2


def test_one_person_has_two_offices(known: Desk) -> None:
    first = known(
        "directory", "office", "add", "meneses", "--at", "asexma", "--post", "Gerente", "--represents", "--json"
    )
    assert (first.json["office"], first.json["represents"], first.json["until_date"]) == ("Gerente", True, None)
    here = ("--post", "Vicepresidente", "--from", "01/05/2024", "--source", "Acta 3/2024", "--json")
    second = known("directory", "office", "add", "Alfredo Meneses", *here).json
    assert second["organization"] == "Gremio de Prueba"
    shown = known("directory", "show", "meneses", "--json").json
    assert {one["office"] for one in shown["offices"]} == {"Gerente", "Vicepresidente"}
    before = known("directory", "offices", "--as-of", "2024-04-30", "--json").json
    assert [one["office"] for one in before] == ["Gerente"]
    assert len(known("directory", "offices", "--at", "gremio de prueba", "--json").json) == 1
    assert "2 cargos" in known("directory", "offices").err


def test_an_office_is_ended_corrected_and_taken_away(known: Desk) -> None:
    known("directory", "office", "add", "meneses", "--at", "asexma", "--post", "Gerente", "--from", "2024-01-01")
    ended = known("directory", "office", "end", "1", "--day", "2026-10-31", "--source", "Acta 9/2026", "--json").json
    assert (ended["until_date"], ended["source"]) == ("2026-10-31", "Acta 9/2026")
    assert known("directory", "office", "end", "1").code == 1
    mended = known("directory", "office", "edit", "1", "--still", "--represents", "yes", "--json").json
    assert (mended["until_date"], mended["represents"], mended["from_date"]) == (None, True, "2024-01-01")
    assert "Se quitó: Gerente de Alfredo Meneses" in known("directory", "office", "remove", "1").out
    assert known("directory", "offices", "--json").json == []
    steps = known("history", "--json").json
    assert known("undo", str(steps[0]["number"])).code == 0
    assert known("directory", "offices", "--json").json[0]["office"] == "Gerente"


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (("nadie", "--at", "asexma", "--post", "Gerente"), "party.unknown_text", "Nadie en el directorio"),
        (("meneses", "--at", "sercotec", "--post", " "), "holding.nameless", "Escriba el cargo"),
        (
            ("meneses", "--at", "asexma", "--post", "x", "--from", "2026-02-01", "--until", "2026-01-01"),
            "holding.until_before_from",
            "no puede terminar el 01/01/2026",
        ),
    ],
)
def test_a_mistake_is_said_and_nothing_is_noted(known: Desk, words: tuple[str, ...], code: str, sentence: str) -> None:
    said = known("directory", "office", "add", *words, "--json")
    assert (said.code, said.json["error"]["code"]) == (1, code)
    assert sentence in said.err
    assert known("directory", "offices", "--json").json == []


def test_who_is_in_the_directory_is_admitted_by_resolution(known: Desk) -> None:
    act = ("--category", "Institucional", "--number", "18", "--joined", "2026-11-20", "--act", "Acta 12/2026")
    admitted = known("members", "add", "--existing", "sercotec", *act, "--json").json
    assert (admitted["name"], admitted["organization_kind"], admitted["admission_act"]) == (
        *("SERCOTEC Biobío", "agency", "Acta 12/2026"),
    )
    assert [one["name"] for one in known("directory", "list", "--who", "member", "--json").json] == ["SERCOTEC Biobío"]
    assert len(known("directory", "list", "--json").json) == 3
    again = known("members", "add", "--existing", "sercotec")
    assert (again.code, "ya es socio, con el Nº 18" in again.err) == (1, True)
    assert known("members", "add", "--existing", "asexma", "--phone", "021").code == 1


def test_other_names_find_a_person_and_may_be_changed(known: Desk) -> None:
    names = ("--surnames", "Benítez", "--given-names", "Ruth", "--married-name", "de Imlach", "--gender", "f")
    made = known(
        "members", "add", *names, "--treatment", "Lic.", "--preferred-name", "Rucha", "--number", "7", "--json"
    )
    assert made.json["name"] == "Ruth Benítez de Imlach"
    assert known("members", "list", "--search", "rucha", "--json").json[0]["number"] == "7"
    changed = known("directory", "edit", "imlach", "--married-name", "", "--json").json
    assert changed["name"] == "Ruth Benítez"
    assert known("members", "list", "--search", "imlach", "--json").json == []
    known("members", "edit", "7", "--married-name", "de Imlach")
    assert known("members", "list", "--search", "imlach ruth", "--json").json[0]["name"] == "Ruth Benítez de Imlach"


def test_who_may_be_there_already_is_said(known: Desk) -> None:
    again = known("directory", "add-person", "--name", "Alfredo Meneses")
    assert "ya está en el directorio (mismo nombre)" in again.err
    both = known("directory", "show", "alfredo meneses", "--json")
    assert both.json["error"]["code"] == "party.several"


def test_a_region_is_named_whether_its_name_or_code_was_typed(desk: Desk) -> None:
    centre = ("--name", "Centro de Negocios", "--country", "CL", "--region", "16")
    assert desk("directory", "add-organization", *centre).code == 0
    assert desk("directory", "show", "Centro de Negocios", "--json").json["region"] == "Ñuble", "by name or code"
