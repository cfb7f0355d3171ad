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
    assert working(*correct, "--amount", "1", "--json").json["error"]["code"] == "receipt.correct_shared"
    assert working(*correct).code == 0
    assert working("check").code == 0


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
