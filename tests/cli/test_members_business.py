"""Businesses, categories and traits from the command line, as somebody types them, slips of the pen included."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Desk


def test_a_state_is_noted_corrected_and_taken_away(working: Desk) -> None:
    assert working("members", "business", "1", "--state", "reopened", "--date", "2024-01-01").code == 1
    opened = working("members", "business", "1", "--state", "open", "--date", "01/03/2023", "--source", "Patente")
    assert "Abierto desde el 01/03/2023" in opened.out
    working("members", "business", "1", "--state", "closed", "--date", "2025-01-01")
    assert "Cerró" in working("members", "business", "1").out
    corrected = working("members", "business", "1", "--correct", "2", "--state", "paused", "--json")
    assert [one["state"] for one in corrected.json["noted"]] == ["open", "paused"]
    assert working("members", "business", "1", "--as-of", "2024-06-01", "--json").json["state"] == "open"
    assert "hay 2" in working("members", "business", "1", "--remove", "3").err
    working("members", "business", "1", "--remove", "2")
    assert len(working("members", "business", "1", "--json").json["noted"]) == 1
    assert working("members", "business", "1", "--date", "2025-01-01").code == 1


def test_a_size_says_why_and_asks_for_a_choice(working: Desk) -> None:
    noted = working("members", "size", "3", "--workers", "8", "--sales", "2000000000", "--year", "2025")
    assert "Por trabajadores (8): micro." in noted.out
    assert "hay que elegir" in noted.out
    assert working("members", "size", "3", "--correct", "1", "--class", "large").code == 1
    chosen = working("members", "size", "3", "--correct", "1", "--class", "small", "--json").json[0]
    assert (chosen["size_class"], chosen["chosen_by_hand"], chosen["workers"]) == ("small", True, 8)
    assert working("members", "size", "3", "--workers", "ocho").code == 2
    assert working("members", "size", "3", "--workers", "-4").code == 1
    assert working("members", "size", "3", "--uf", "mucho", "--workers", "4").code == 1
    figures = working("members", "figures", "--json").json["size"]
    assert {"value": "pequeña", "members": 1} in figures


def test_each_size_says_the_rule_of_its_own_day(working: Desk) -> None:
    """600 million were small under the law of 2012 and are micro under the decree of 10 September 2025."""
    for day in ("2025-09-10", "2025-09-09"):
        said = working(
            "members", "size", "3", "--workers", "5", "--sales", "600000000", "--year", "2024", "--date", day
        )
    before, after = said.out.split("09/09/2025: ")[1].split("10/09/2025: ")
    assert "Gs. 600.000.000): pequeña." in before
    assert "Ley 4457/2012 de mipymes" in before
    assert "Gs. 600.000.000): micro." in after
    assert "Decreto 4535/2025" in after


def test_the_report_tells_what_is_known_and_what_is_not(working: Desk, tmp_path: Path) -> None:
    working("members", "business", "1", "--state", "open", "--date", "2023-03-01")
    working("members", "size", "3", "--workers", "8", "--date", "2026-06-30")
    told = working("members", "survival", "--json").json
    assert told["after"][0] | {"percent": None} == {
        **{"months": 12, "all": 1, "open": 0, "paused": 0, "closed": 0, "unknown": 1, "percent": None}
    }
    work = working("members", "employment", "--json").json
    assert (work["workers"], work["saying"], work["silent"]) == (8, 1, work["silent"])
    assert "8" in working("members", "employment").out
    for name in ("r.pdf", "r.csv", "r.xlsx"):
        assert working("members", "survival", "--out", tmp_path / name).code == 0
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")
    assert "Trabajadores" in (tmp_path / "r.csv").read_text(encoding="utf-8-sig")
    assert working("members", "survival", "--out", tmp_path / "r.doc").code == 1
    assert working("members", "survival", "--as-of", "2030-01-01").code == 1


def test_categories_are_edited_and_those_in_use_stay(working: Desk) -> None:
    made = working("members", "categories", "add", "Protector", "--votes", "no", "--json").json
    assert {"name": "Protector", "votes": False, "pays": True, "benefits": True, "members": 0} in made
    assert "«Protector»" in working("members", "categories", "add", "PROTECTOR").err
    edited = working("members", "categories", "edit", "protector", "--name", "Protectora", "--benefits", "no")
    assert "Protectora" in edited.out
    used = next(one for one in made if one["members"])
    refused = working("members", "categories", "remove", used["name"])
    assert (refused.code, str(used["members"]) in refused.err) == (1, True)
    assert working("members", "categories", "remove", "Nadie").code == 1
    assert "Protectora" not in working("members", "categories", "remove", "Protectora").out


def test_traits_wait_for_the_office_to_say_what_for(working: Desk) -> None:
    person = ("members", "traits", "1")
    assert working(*person, "--sex", "f").code == 1
    assert working("members", "employment", "--women-led").code == 1
    assert working("members", "traits-rules", "--on", "yes", "--purpose", "Informe").code == 1
    told = ("--purpose", "Informe al Ministerio", "--notice", "Responder es libre.")
    assert working("members", "traits-rules", "--on", "yes", *told).code == 0
    assert working(*person, "--sex", "f", "--birth-year", "1890").code == 1
    assert working(*person, "--sex", "f", "--birth-year", "1980", "--json").json["birth_year"] == 1980
    assert working(*person, "--birth-range", "30-44", "--json").json["birth_year"] is None
    assert working("members", "employment", "--women-led", "--json").json["led_by_women"]["women"] == 1
    assert "mujeres" not in working("members", "employment").out
    assert working("members", "traits-rules", "--on", "no", "--json").json["kept"] == 1
    assert working(*person).code == 1
    assert working("members", "traits-rules", "--clear", "--json").json["kept"] == 0
