"""The cheques of a week from the command line: noted, deposited, one paid, one returned with the bank's fee."""

from __future__ import annotations

from tests.cli.conftest import Desk


def test_two_cheques_and_how_they_end(working: Desk) -> None:
    working("cash", "add-account", "Cooperativa", "--kind", "bank", "--since", "2026-11-01")
    working("dues", "plan", "add", "Gasto bancario", "--amount", 45_000, "--period", "once")
    numbers = []
    for number, name in (("0123", "Ana Vera Sosa"), ("0124", "Eva Rojas")):
        working("members", "add", "--name", name, "--number", number)
        made = working("dues", "pay", "--member", number, "--amount", 85_000, "--method", "cheque", "--json")
        assert made.code == 0, made.out
        numbers.append(made.json["receipt"])
    listed = working("cheques", "list")
    assert "col." not in listed.out
    assert "Pagados con cheque y sin sus datos" in listed.err
    for at, receipt in enumerate(numbers, 1):
        noted = working("cheques", "note", str(receipt), "--bank", "Itaú", "--number", f"00{at}", "--json")
        assert noted.code == 0, noted.out
    late = working("cheques", "deposit", "001", "--account", "Cooperativa", "--date", "2026-11-22", "--json")
    assert (late.code, late.json["error"]["code"]) == (1, "cheque.in_future")
    done = working("cheques", "deposit", "001", "002", "--account", "Cooperativa", "--reference", "7781")
    assert "Cooperativa: 2" in done.out
    assert working("cheques", "clear", "1").code == 0, "its place in the list, where no cheque has that number"
    working("fiscal", "note", "001-001-0000009", "--receipt", numbers[1])
    back = working(
        "cheques", "return", "002", "--reason", "Sin fondos", "--fee", 45_000, "--fee-plan", "Gasto bancario"
    )
    assert "deuda está abierta" in back.out
    assert f"001-001-0000009 sigue vigente y su recibo {numbers[1]} está anulado" in back.err
    assert working("cheques", "list", "--json").json == []
    assert {one["state"] for one in working("cheques", "list", "--all", "--json").json} == {"cleared", "returned"}
    assert working("cheques", "return", "002", "--reason", "x", "--fee", 1).code == 2
    assert working("check").code == 0


def test_a_cheque_said_at_the_counter_and_kept_by_the_correction(working: Desk) -> None:
    working("members", "add", "--name", "Ana Vera Sosa", "--number", "0125")
    cheque = ("--cheque-number", "0088123", "--bank", "Continental", "--payable", "2026-12-15")
    pay = ("dues", "pay", "--member", "0125", "--amount", 85_000, "--method")
    half = working(*pay, "cheque", "--cheque-number", "0088123", "--json")
    assert (half.code, half.json["error"]["code"]) == (1, "cheque.no_bank")
    wrong = working(*pay, "cash", *cheque, "--json")
    assert (wrong.code, wrong.json["error"]["code"]) == (1, "cheque.other_method")
    made = working(*pay, "cheque", *cheque, "--drawer", "Juan Sur", "--json")
    assert made.code == 0, made.out
    assert working(*pay, "cheque", *cheque, "--json").json["error"]["code"] == "cheque.twice"
    (found,) = working("cheques", "list", "--json").json
    assert (found["number"], found["drawer"], found["payable_on"]) == ("0088123", "Juan Sur", "2026-12-15")
    right = working(
        "receipts", "correct", made.json["receipt"], "--reason", "Monto equivocado", "--amount", 80_000, "--json"
    )
    assert right.code == 0, right.out
    (kept,) = working("cheques", "list", "--json").json
    assert (kept["number"], kept["drawer"], kept["amount"]) == ("0088123", "Juan Sur", 80_000)
    (row,) = (one for one in working("receipts", "list", "--json").json if one["receipt"] == right.json["receipt"])
    assert row["reference"] == "0088123 Continental"
    otherwise = working(
        "receipts", "correct", right.json["receipt"], "--reason", "Pagó en efectivo", "--method", "cash"
    )
    assert otherwise.code == 0, otherwise.out
    assert working("cheques", "list", "--json").json == []
    assert working("check").code == 0
