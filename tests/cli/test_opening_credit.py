"""A balance in favour of the first day from the command line: noted, used by the next month, taken back."""

from __future__ import annotations

from tests.cli.conftest import Desk


def test_a_balance_in_favour_is_noted_and_taken_back(working: Desk) -> None:
    working("members", "add", "--name", "Rosa Sosa", "--number", "0130")
    for amount in (10_000, 20_000):  # the payment of the balance is not the first one: its note has another id
        working("members", "add", "--name", f"Ana {amount}", "--number", str(amount))
        assert working("dues", "pay", "--member", str(amount), "--amount", amount, "--method", "cash").code == 0
    done = working("dues", "open", "--member", "0130", "--credit", 85_000, "--json")
    assert (done.code, done.json["balance"]) == (0, -85_000)
    assert working("dues", "statement", "--member", "0130", "--json").json["credit"] == 85_000
    again = working("dues", "open", "--member", "0130", "--credit", 1_000, "--json")
    assert (again.code, again.json["error"]["code"]) == (1, "opening.credit_already")
    for wrong in ((), ("--amount", 1, "--credit", 1)):
        assert working("dues", "open", "--member", "0130", *wrong).code == 2
    assert working("check").code == 0
