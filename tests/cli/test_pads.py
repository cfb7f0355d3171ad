"""A collector's pad from the printer's box to the auditor's table, typed as a script would."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.cli.conftest import Desk


def _pad(working: Desk) -> None:
    assert working("receipts", "series", "add", "T1", "--first", "101", "--last", "110").code == 0
    assert working("receipts", "series", "hand", "t1", "--to", "Juan  Cobrador", "--date", "2026-11-14").code == 0


def _paper(working: Desk, number: int, amount: str = "85000") -> int:
    paid = ("dues", "pay", "--member", "1", "--amount", amount, "--method", "cash")
    return working(*paid, "--series", f"T1-{number}").code


def test_the_collector_comes_back_with_papers_in_any_order(working: Desk, tmp_path: Path) -> None:
    _pad(working)
    assert [_paper(working, number) for number in (103, 101, 105)] == [0, 0, 0]
    assert working("receipts", "void", "T1-103", "--reason", "Monto equivocado").code == 0
    listed = {one["code"]: one for one in working("receipts", "series", "list", "--json").json}
    pad = listed["T1"]
    assert (pad["holder"], pad["used"], pad["void"], pad["next"], pad["out"], pad["skipped"]) == (
        *("Juan Cobrador", 3, 1, 106),
        *(7, 2),
    )
    early = working("receipts", "series", "return", "T1", "--json")
    assert (early.code, early.json["error"]["code"]) == (1, "pad.skipped")
    assert "T1-000102, T1-000104" in early.err
    assert working("receipts", "explain", "T1", "102", "--note", "Papel arruinado, está en el talonario").code == 0
    assert _paper(working, 104) == 0
    assert working("receipts", "series", "return", "T1").code == 0
    report = working("receipts", "numbers", "T1", "--json").json
    assert report["counts"] == {"issued": 3, "void": 1, "explained": 1, "out": 0, "blank": 5, "gap": 0}
    assert report["total"] == 3 * 85_000
    explained = report["numbers"][1]
    assert explained["about"] == "Papel arruinado, está en el talonario"
    assert explained["noted_by"]
    assert working("receipts", "verify", "T1-104", "--json").json["status"] == "genuine"
    assert working("receipts", "verify", "T1-103", "--json").json["status"] == "void"
    assert working("check").code == 0
    out = tmp_path / "numeros.csv"
    assert working("receipts", "numbers", "T1", "--out", out).code == 0
    with out.open(encoding="utf-8-sig") as sheet:
        rows = list(csv.DictReader(sheet, delimiter=";"))
    assert [row["Estado"] for row in rows[:6]] == ["emitido", "explicado", "anulado", "emitido", "emitido", "sin usar"]
    assert working("receipts", "numbers", "T1", "--out", tmp_path / "numeros.pdf").code == 0


def test_what_a_pad_does_not_take(working: Desk) -> None:
    def refused(number: int) -> str:
        paid = ("dues", "pay", "--member", "1", "--amount", "1000", "--method", "cash")
        said = working(*paid, "--series", f"T1-{number}", "--json")
        return str(said.json["error"]["code"]) if said.code else "taken"

    assert refused(1) == "series.unknown"
    working("receipts", "series", "add", "T1", "--first", "101", "--last", "110")
    assert refused(101) == "pad.not_handed"
    working("receipts", "series", "hand", "T1", "--to", "Juan")
    assert [refused(number) for number in (100, 111, 101, 101)] == [
        *("pad.out_of_range", "pad.out_of_range", "taken", "pad.number_used"),
    ]
    working("receipts", "explain", "T1", "102", "--note", "Perdido")
    assert refused(102) == "pad.number_explained"
    working("receipts", "series", "return", "T1")
    assert refused(103) == "pad.returned"
    working("receipts", "series", "hand", "T1", "--to", "Luisa")
    assert refused(103) == "taken"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        (("series", "add", "T1", "--first", "9", "--last", "3"), "pad.range"),
        (("series", "add", "T1", "--first", "1", "--last", "99999"), "pad.range"),
        (("series", "add", "T1", "--first", "0"), "series.first_number"),
        (("series", "add", "A", "--first", "1", "--last", "5"), "series.taken"),
        (("series", "hand", "A", "--to", "Juan"), "series.gives_numbers"),
        (("series", "hand", "X", "--to", "Juan"), "series.unknown"),
        (("explain", "A", "999999", "--note", "x"), "number.not_given"),
        (("numbers", "A", "--from", "1", "--to", "500000"), "numbers.range"),
        (("numbers", "NADA"), "series.unknown"),
    ],
)
def test_an_odd_wish_is_refused_in_words(working: Desk, typed: tuple[str, ...], code: str) -> None:
    said = working("receipts", *typed, "--json")
    assert (said.code, said.json["error"]["code"]) == (1, code)
    assert said.json["error"]["message"] != code


def test_a_pad_says_what_it_wants(working: Desk) -> None:
    _pad(working)
    said = working("dues", "pay", "--member", "1", "--amount", "1000", "--method", "cash", "--series", "T1")
    assert said.code == 1
    assert "T1-25" in said.err
    assert working("receipts", "series", "hand", "T1", "--to", "Otra").code == 1
    assert working("receipts", "series", "return", "T1", "--date", "2026-11-01").code == 1
    assert working("receipts", "series", "return", "T1").code == 0
    assert working("receipts", "series", "return", "T1").code == 1


def test_a_wrong_paper_of_a_pad_is_corrected_at_the_desk(working: Desk) -> None:
    _pad(working)
    assert _paper(working, 101) == 0
    right = working("receipts", "correct", "T1-101", "--reason", "Monto equivocado", "--amount", "80000", "--json")
    assert (right.code, right.json["receipt"]) == (0, "A-004513")
    assert working("receipts", "verify", "T1-101", "--json").json["status"] == "void"
    assert working("check").code == 0


def test_a_paper_of_two_members_that_a_firm_paid(working: Desk) -> None:
    _pad(working)
    enter = ("dues", "route-enter", "T1")
    firm = ("--payer-name", "101=Ferretería Sur SA", "--payer-id", "101=80012345-0")
    said = working(*enter, "--line", "101=1:85000+3:30000", *firm, "--line", "102=1:10000", "--payer", "102=3")
    assert (said.code, "Gs. 125.000" in said.out) == (0, True), said.err
    listed = working("receipts", "list", "--json").json
    assert [(one["receipt"], one["payer"], one["amount"], one["collector"]) for one in listed] == [
        ("T1-000102", "María González", 10_000, "Juan Cobrador"),
        ("T1-000101", "Ferretería Sur SA", 115_000, "Juan Cobrador"),
    ]
    assert working(*enter, "--line", "103=1:85000+3").code == 2
    assert working(*enter, "--line", "103=1:85000", "--payer", "104=3").code == 2
    assert working(*enter, "--line", "103=1:85000", "--payer", "3").code == 2
    assert working("check").code == 0
