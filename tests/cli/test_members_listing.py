"""The list with the window's filters, filters kept by name, and one value for many, from the command line."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Desk


@pytest.fixture
def trades(desk: Desk) -> Desk:
    for number, name, trade, district, joined in (
        ("1", "Ana Vera", "Ferretería", "Luque", "2026-10-03"),
        ("2", "Bruno Paz", "FERRETERIA", "Asunción", "2020-01-05"),
        ("3", "Carla Sosa", "Panadería", "Luque", "2026-10-20"),
        ("4", "Darío Gill", "", "", "2019-05-05"),
    ):
        said = ("--number", number, "--trade", trade, "--district", district, "--joined", joined)
        assert desk("members", "add", "--name", name, *said).code == 0
    return desk


def _numbers(desk: Desk, *words: str) -> list[str]:
    said = desk("members", "list", "--json", *words)
    assert said.code == 0, said.err
    return [row["number"] for row in said.json]


def test_the_list_takes_the_filters_of_the_window(trades: Desk) -> None:
    assert _numbers(trades, "--trade", "ferreteria") == ["1", "2"]
    assert _numbers(trades, "--trade", "-") == ["4"]
    assert _numbers(trades, "--joined", "2026-10", "--district", "luque") == ["1", "3"]
    assert _numbers(trades, "--size", "-", "--search", "sosa") == ["3"]
    assert trades("members", "status", "2", "--event", "resigned", "--date", "2026-11-02").code == 0
    assert _numbers(trades, "--standing", "member") == ["1", "3", "4"]
    assert _numbers(trades, "--left", "2026-11") == ["2"]
    assert _numbers(trades, "--trade", "ferretería", "--as-of", "2026-06-30") == ["2"]
    refused = trades("members", "list", "--joined", "octubre")
    assert refused.code == 1
    assert "octubre" in refused.err
    assert "Activo" in trades("members", "list", "--category", "Nadie").err


def test_a_filter_is_kept_by_name_and_forgotten(trades: Desk) -> None:
    assert trades("members", "filters", "save", "Ferreteros", "--trade", "ferretería").code == 0
    assert _numbers(trades, "--filter", "FERRETEROS") == ["1", "2"]
    assert _numbers(trades, "--filter", "Ferreteros", "--district", "luque") == ["1"]
    listed = trades("members", "filters", "list")
    assert "Rubro: ferretería" in listed.out
    assert "Ferreteros" in trades("members", "list", "--filter", "Otro").err
    assert trades("members", "filters", "save", "Todos").code == 1
    assert trades("members", "filters", "remove", "ferreteros", "--json").json == []
    assert trades("members", "list", "--filter", "Ferreteros").code == 1


def test_one_value_for_a_list_is_shown_before_and_taken_back_as_one_step(trades: Desk) -> None:
    asked = ("members", "bulk", "--field", "district", "--value", "Luque", "--trade", "ferretería")
    seen = trades(*asked, "--dry-run", "--json").json
    assert [(one["number"], one["before"]) for one in seen["changing"]] == [("2", "Asunción")]
    assert (seen["same"], seen["batch"]) == (1, None)
    assert _numbers(trades, "--district", "luque") == ["1", "3"]
    batch = trades(*asked, "--json").json["batch"]
    assert _numbers(trades, "--district", "luque") == ["1", "2", "3"]
    assert trades("undo", str(batch)).code == 0
    assert _numbers(trades, "--district", "luque") == ["1", "3"]


def test_who_is_changed_must_be_said_one_way(trades: Desk) -> None:
    change = ("members", "bulk", "--field", "trade", "--value", "Panadería")
    assert "--all" in trades(*change).err
    assert trades(*change, "4", "--trade", "-").code == 1
    told = trades(*change, "4", "3")
    assert told.code == 0
    assert "Cambian: 1 · ya lo tienen: 1" in told.out
    assert trades(*change, "--all", "--dry-run").out.count("Panadería") == 2


def test_the_next_number_is_given_when_asked_for_and_blank_when_nothing_is_said(desk: Desk) -> None:
    assert desk("members", "add", "--name", "Ana Vera", "--number", "next", "--json").json["number"] == "1"
    assert desk("members", "add", "--name", "Bruno Paz", "--number", "0141").code == 0
    assert desk("members", "add", "--name", "Carla Sosa", "--number", "A-900").code == 0
    assert desk("members", "add", "--name", "Darío Gill", "--number", "4123456").code == 0
    assert desk("members", "add", "--name", "Eva Ríos", "--number", "next", "--json").json["number"] == "0142"
    assert desk("members", "add", "--name", "Fidel Soto", "--json").json["number"] == ""
    assert "next" in desk("members", "add", "--help").out
