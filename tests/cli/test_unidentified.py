"""A Monday with the bank's list beside the keyboard: three transfers without a name, typed as a script would."""

from __future__ import annotations

from tests.cli.conftest import Desk


def test_transfers_wait_are_proposed_and_all_receipts_are_made_at_once(working: Desk) -> None:
    working("cash", "add-account", "Cooperativa", "--kind", "bank", "--since", "2026-11-01")
    working("members", "add", "--name", "Ana Vera Sosa", "--number", "0123")
    working("members", "add", "--name", "Eva Rojas", "--number", "0124")
    for amount, said in ((100_000, "socio 123"), (50_000, "ROJAS EVA"), (70_000, "DEPOSITO 77")):
        made = working(
            "unidentified", "note", "--account", "Cooperativa", "--amount", amount, "--date", "2026-11-18",
            "--payer", said, "--json",
        )  # fmt: skip
        assert made.code == 0
    held = next(one for one in working("cash", "accounts", "--json").json if one["name"] == "Cooperativa")
    assert held["balance"] == 220_000
    assert "3 ingresos por identificar" in working("unidentified", "list").out
    assert "figura su número de socio" in working("unidentified", "propose").out

    shown = working("unidentified", "accept", "--json").json
    assert (shown["accepted"], len(shown["proposals"])) == (False, 2)
    made = working("unidentified", "accept", "--yes", "--json").json
    assert [one["series"] for one in made["receipts"]] == ["A", "A"]
    refused = working("unidentified", "accept", "3", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "income.no_proposal")

    assert working("unidentified", "give", "3", "--to", "0123=20000").code == 0
    left = working("unidentified", "list", "--json").json
    assert [one["waiting"] for one in left] == [50_000]
    odd = working("unidentified", "give", "3", "--to", "0123", "--to", "0124=1", "--json")
    assert odd.json["error"]["code"] == "income.share_odd"
    assert working("check").code == 0


def test_what_was_no_income_is_taken_out_with_its_reason(working: Desk) -> None:
    working("unidentified", "note", "--account", "Banco", "--amount", 70_000)
    out = working("unidentified", "return", "1", "--reason", "Error del banco").out
    assert "salieron de la cuenta" in out
    assert "devuelto el" in working("unidentified", "list", "--all").out
    assert working("check").code == 0
