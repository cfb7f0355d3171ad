"""What an office keeps in the program: chosen, changed later, and never hidden where something stands in it."""

from __future__ import annotations

from tests.cli.conftest import Desk


def test_parts_are_chosen_later_and_what_is_noted_is_not_hidden(desk: Desk) -> None:
    assert desk("office", "show", "--json").json["modules"] == ["members", "dues", "alliance"]
    refused = desk("office", "edit", "--modules", "members,bailes", "--json")
    assert (refused.code, refused.json["error"]["field"]) == (1, "modules")
    kept = desk("office", "edit", "--modules", "agreements, members,dues", "--json")
    assert kept.json["modules"] == ["members", "dues", "agreements"]
    assert desk("office", "edit", "--modules", "members", "--json").json["modules"] == ["members"]
    noted = desk("agreements", "add", "--title", "Convenio", "--signed", "2026-11-20")
    assert noted.code == 0, noted.err
    assert desk("office", "show", "--json").json["modules"] == ["members", "agreements"]
