"""Money taken from the command line: several members, other income, dollars, a reference seen before, the proof."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tests.cli.conftest import Desk

TRANSFER = ("--method", "transfer", "--reference", "5512-99")
CASH = ("--method", "cash")


def test_a_firm_pays_for_two_and_sends_its_proof(working: Desk, tmp_path: Path) -> None:
    photo = tmp_path / "comprobante.png"
    Image.new("RGB", (300, 400), "white").save(photo)
    who = ("--payer-name", "Comercial Sur SA", "--payer-id", "80012345-0", "--collector", "Don Julio")
    said = working(
        "dues",
        "pay",
        "--member",
        "1",
        "--amount",
        "20000",
        "--for",
        "3=30000",
        *who,
        *TRANSFER,
        "--proof",
        photo,
        "--json",
    )
    paid = said.json
    assert (paid["payer"], paid["amount"]) == ("Comercial Sur SA", 50_000)
    assert [(share["member"], share["amount"]) for share in paid["shares"]] == [("1", 20_000), ("3", 30_000)]
    assert [one["file"] for one in working("receipts", "files", paid["receipt"], "--json").json] == ["comprobante.jpg"]
    working("receipts", "files", paid["receipt"], "--out", tmp_path / "sacados")
    assert (tmp_path / "sacados" / "comprobante.jpg").exists()
    for search in ("comercial sur", "80012345"):
        found = working("receipts", "list", "--search", search, "--json").json
        assert (paid["receipt"] in [one["receipt"] for one in found]) == (search == "comercial sur")
    listed = working("receipts", "list", "--member", "3", "--json").json[0]
    assert (listed["receipt"], listed["collector"]) == (paid["receipt"], "Don Julio")
    voided = working("receipts", "void", paid["receipt"], "--reason", "Transferencia rechazada")
    assert (voided.code, working("check").code) == (0, 0)


def test_the_dues_of_each_member_are_named(working: Desk) -> None:
    """Member 3 pays a part of one due of theirs and a month ahead, in the same breath as member 1."""
    both = ("dues", "pay", "--member", "1", "--amount", "1000", "--for", "3=86000", *CASH, "--json")
    share = working(*both, "--apply", "3:2026-11=1000", "--ahead-for", "3=1").json["shares"][1]
    assert [(one["period"], one["amount"]) for one in share["applied"]] == [("2026-11", 1_000), ("2026-12", 85_000)]
    alone = ("dues", "pay", "--member", "1", "--amount", "1000", *CASH)
    for wrong, said in ((("--apply", "3:2026-11=5"), "--for"), (("--ahead-for", "3=x"), "--ahead-for")):
        refused = working(*alone, *wrong)
        assert (refused.code, said in refused.err) == (2, True)
    unknown = working(*both, "--apply", "3:1999-01=5").json
    assert unknown["error"]["code"] == "payment.no_such_charge"


def test_two_dues_of_one_month_are_told_apart_by_their_plan(working: Desk) -> None:
    """A second plan of the same month and a fine: the month alone does not say which, its plan does."""
    working("dues", "plan", "add", "Aporte", "--amount", "10000", "--period", "monthly")
    for period in ("2026-12", "2027-01"):
        working("dues", "charge", "--plan", "Aporte", "--period", period)
        working("dues", "charge", "--plan", "Cuota social", "--period", period)
    working("dues", "plan", "add", "Multa", "--amount", "20000", "--period", "once")
    working("dues", "plan", "set", "Multa", "--kind", "fine")
    for note in ("Asamblea", "Feria"):
        working("dues", "charge-one", "--member", "3", "--plan", "Multa", "--note", note)
    pay = ("dues", "pay", "--member", "3", *CASH, "--json", "--amount", "10000", "--apply")
    which = working(*pay, "2026-12=10000").json["error"]
    assert (which["code"], "2026-12 Aporte" in which["message"]) == ("payment.which_charge", True)
    paid = working(*pay, "2026-12 aporte=10000").json["applied"]
    assert [(one["charge"], one["period"], one["amount"]) for one in paid] == [("Aporte", "2026-12", 10_000)]
    fine = working(*pay, "Multa · Feria=10000").json["applied"]
    assert [(one["charge"], one["amount"]) for one in fine] == [("Multa · Feria", 10_000)]
    assert working(*pay, "Multa=10000").json["error"]["code"] == "payment.which_charge"
    assert working("check").code == 0


def test_a_reference_seen_before_is_said_and_not_blocked(working: Desk) -> None:
    first = working("dues", "pay", "--member", "1", "--amount", "10000", *TRANSFER, "--json").json["receipt"]
    second = ("dues", "pay", "--member", "3", "--amount", "10000")
    again = working(*second, "--method", "transfer", "--reference", "55 1299")
    assert again.code == 0
    assert first in again.err + again.out
    wallet = working(*second, "--method", "wallet", "--reference", "551299")
    assert first not in wallet.err + wallet.out
    working("receipts", "void", first, "--reason", "Error")
    other = working("dues", "pay", "--member", "1", "--amount", "10000", *TRANSFER)
    assert first not in other.err


def test_a_donation_and_what_is_missing_in_it(working: Desk) -> None:
    give = ("receipts", "income", "donation", "--amount", "500000", *CASH)
    assert working(*give, "--concept", "Fiesta", "--json").json["error"]["code"] == "payment.no_payer"
    assert (
        working(*give, "--payer-name", "Ana", "--concept", " ", "--json").json["error"]["code"]
        == "other_income.no_concept"
    )
    done = working(*give, "--payer-name", "Farmacia Sur", "--concept", "Fiesta", "--json").json
    listed = working("receipts", "list", "--search", "farmacia", "--json").json
    assert [(one["receipt"], one["kind"], one["payer"]) for one in listed] == [
        (done["receipt"], "donation", "Farmacia Sur")
    ]
    verdict = working("receipts", "verify", done["code"]).out
    assert "RECIBO DE DONACIÓN" in verdict
    correct = ("receipts", "correct", done["receipt"], "--reason", "Era transferencia", "--method", "transfer")
    assert working(*correct, "--for", "1=5", "--json").json["error"]["code"] == "receipt.correct_shared"
    right = working(*correct, "--amount", "450000", "--concept", "Fiesta del niño", "--json").json
    assert (right["amount"], right["payer"]) == (450_000, "Farmacia Sur")
    dues = ("receipts", "correct", right["receipt"], "--reason", "Era la cuota", "--member", "1", "--json")
    assert [share["member"] for share in working(*dues).json["shares"]] == ["1"]
    assert working("check").code == 0


def test_a_receipt_of_several_is_corrected_in_one_step(working: Desk) -> None:
    """For member 3 it was 5.000 less, member 1 stays as it was; then member 1 leaves the receipt and dollars came."""
    both = ("dues", "pay", "--member", "1", "--amount", "20000", "--for", "3=30000", *CASH, "--json")
    wrong = working(*both, "--payer-name", "Comercial Sur SA").json["receipt"]
    correct = ("receipts", "correct", wrong, "--reason", "Monto equivocado")
    assert working(*correct, "--amount", "1", "--json").json["error"]["code"] == "receipt.correct_shared"
    assert working(*correct, "--concept", "Rifa", "--json").json["error"]["code"] == "receipt.correct_concept"
    right = working(*correct, "--for", "3=25000", "--apply", "3:2026-11=25000", "--json").json
    assert (right["payer"], [share["amount"] for share in right["shares"]]) == ("Comercial Sur SA", [20_000, 25_000])
    again = ("receipts", "correct", right["receipt"], "--reason", "Era solo de 3", "--for", "1=0", "--json")
    dollars = ("--for", "3=73000", "--tendered", "1000", "--currency", "USD", "--rate", "7.300")
    last = working(*again, *dollars, "--payer", "3").json
    assert [(share["member"], share["amount"]) for share in last["shares"]] == [("3", 73_000)]
    guaranies = ("receipts", "correct", last["receipt"], "--reason", "Eran guaraníes", "--tendered", "0", "--json")
    assert working(*guaranies).json["amount"] == 73_000
    listed = working("receipts", "list", "--json").json
    assert [bool(one["voided_on"]) for one in listed] == [False, True, True, True]
    assert working("check").code == 0


def test_a_receipt_by_cheque_for_two_is_corrected_until_it_is_at_the_bank(working: Desk) -> None:
    cheque = ("--method", "cheque", "--cheque-number", "88", "--bank", "Continental")
    first = working("dues", "pay", "--member", "1", "--amount", "20000", "--for", "3=30000", *cheque, "--json").json
    correct = ("receipts", "correct", first["receipt"], "--reason", "Otro banco", "--cheque-number", "89")
    second = working(*correct, "--bank", "Regional", "--json").json["receipt"]
    assert [one["number"] for one in working("cheques", "list", "--json").json] == ["89"]
    assert working("cheques", "deposit", "89", "--account", "Banco").code == 0
    late = ("receipts", "correct", second, "--reason", "Tarde", "--for", "3=1", "--json")
    assert working(*late).json["error"]["code"] == "receipt.cheque_at_bank"


def test_dollars_are_worth_what_the_rate_says(working: Desk) -> None:
    dollars = ("--tendered", "5000", "--currency", "usd", "--rate", "7.312,50")
    assert working("dues", "pay", "--member", "1", *CASH, *dollars, "--json").json["amount"] == 365_625
    wrong = working("dues", "pay", "--member", "1", "--amount", "365000", *CASH, *dollars, "--json").json
    assert wrong["error"]["code"] == "payment.rate_differs"
    half = working("dues", "pay", "--member", "1", *CASH, "--tendered", "5000", "--json").json
    assert half["error"]["code"] == "payment.tendered_half"
    assert working("check").code == 0


@pytest.mark.parametrize("words", [("--amount", "10.5"), ("--for", "3"), ("--for", "3=1.5"), ()])
def test_what_cannot_be_read_is_said_in_words(working: Desk, words: tuple[str, ...]) -> None:
    said = working("dues", "pay", "--member", "1", *CASH, *words)
    assert said.code == 2
    assert said.err.strip()
