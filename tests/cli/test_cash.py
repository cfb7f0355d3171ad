"""Expenses, deposits, closes, funds and the cash book, typed as a script would."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.cli.conftest import Desk

RENT = ("expenses", "add", "--supplier", "Inmobiliaria Aurora", "--concept", "Alquiler", "--category", "Alquiler")


def test_an_expense_goes_in_and_out_for_the_accountant(working: Desk, tmp_path: Path) -> None:
    made = working(
        *RENT, "--total", "1100000", "--document", "invoice", "--number", "001-001-0000123",
        "--tax", "10=600000", "--tax", "5=300000", "--tax", "0=200000", "--withheld", "30000", "--json",
    ).json  # fmt: skip
    assert (made["number"], made["total"], made["withheld"]) == (1, 1_100_000, 30_000)
    again = working(*RENT, "--total", "1100000", "--document", "invoice", "--number", "1-1-123", "--json")
    assert (again.code, again.json["error"]["code"]) == (1, "expense.document_twice")
    working(*RENT, "--total", "50000", "--method", "transfer", "--reference", "99")
    assert working("expenses", "void", "2", "--reason", "Se anotó dos veces").code == 0
    out = tmp_path / "egresos.csv"
    assert working("expenses", "export", "--out", out, "--json").json["rows"] == 2
    with out.open(encoding="utf-8-sig") as sheet:
        first, second = csv.DictReader(sheet, delimiter=";")
    assert (first["Exento"], first["Gravado 5 %"], first["Impuesto 5 %"]) == ("200000", "300000", "14286")
    assert (first["Gravado 10 %"], first["Impuesto 10 %"], first["Pagado"]) == ("600000", "54545", "1070000")
    assert (second["Pagado"], second["Estado"]) == ("", "anulado: Se anotó dos veces")
    for name in ("egresos.pdf", "egresos.xlsx"):
        assert working("expenses", "export", "--out", tmp_path / name).code == 0
    assert working("expenses", "print", "1", "2", "--out", tmp_path / "v.pdf").code == 0
    assert "001-001-0000123" in working("expenses", "show", "1").out
    assert working("check").code == 0


def test_a_wrong_expense_is_corrected_in_one_step(working: Desk) -> None:
    working(*RENT, "--total", "1100000")
    right = working(*RENT, "--total", "900000", "--corrects", "1", "--reason", "Monto equivocado", "--json").json
    assert right["corrects"] == 1
    listed = working("expenses", "list", "--search", "aurora", "--json").json
    assert [(one["number"], bool(one["voided_on"])) for one in listed] == [(2, False), (1, True)]


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (("--total", "0"), "amount.not_positive"),
        (("--total", "10", "--part", "Luz"), "expense.part_odd"),
        (("--total", "10", "--part", "Luz=4"), "expense.parts_differ"),
        (("--total", "10", "--tax", "10,5,5=3"), "expense.tax_said_oddly"),
        (("--total", "10", "--tax", "10=3"), "expense.taxes_differ"),
        (("--total", "10", "--fund", "Nada"), "fund.unknown"),
        (("--total", "10", "--account", "Nada"), "account.unknown"),
        (("--total", "10", "--date", "2027-01-01"), "expense.in_future"),
        (("--total", "10", "--document", "invoice"), "expense.no_document_number"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(working: Desk, more: tuple[str, ...], code: str) -> None:
    said = working(*RENT, *more, "--json")
    assert (said.code, said.json["error"]["code"]) == (1, code)
    assert working("expenses", "list", "--json").json == []


def test_the_day_ends_with_a_sheet(working: Desk, tmp_path: Path) -> None:
    working("dues", "pay", "--member", "1", "--amount", "85000", "--method", "cash")
    working(*RENT, "--total", "35000")
    assert "50.000" in working("cash", "close", "Caja").out
    carried = ("cash", "move", "--from", "Caja", "--to", "Banco", "--amount", "60000")
    assert "Caja queda con -Gs. 10.000, y en una caja no puede haber menos que nada" in working(*carried).err
    working("cash", "move", "--from", "Banco", "--to", "Caja", "--amount", "60000")
    short = working("cash", "close", "Caja", "--counted", "40000", "--json")
    assert short.json["error"]["code"] == "close.no_explanation"
    sheet = tmp_path / "cierre.pdf"
    closed = working(
        "cash", "close", "caja", "--piece", "20000=2", "--explanation", "No se sabe", "--out", sheet, "--json"
    )
    assert (closed.json["difference"], closed.json["close"]["pieces"]) == (-10_000, [[20_000, 2]])
    assert sheet.read_bytes().startswith(b"%PDF")
    late = working("dues", "pay", "--member", "1", "--amount", "1000", "--method", "cash", "--json")
    assert (late.code, late.json["error"]["code"]) == (1, "cash.today_closed")
    assert working("cash", "reopen", "Caja", "--reason", "Llegó un socio tarde").code == 0
    assert working("dues", "pay", "--member", "1", "--amount", "1000", "--method", "cash").code == 0
    assert "se reabrió: Llegó un socio tarde" in working("cash", "closes").out
    assert working("check").code == 0


@pytest.mark.parametrize("piece", ["20000", "x=1", "20000=dos"])
def test_a_piece_that_cannot_be_read(working: Desk, piece: str) -> None:
    assert working("cash", "close", "Caja", "--piece", piece).code == 2


def test_the_cash_book_goes_to_the_accountant(working: Desk, tmp_path: Path) -> None:
    working("cash", "add-account", "Cooperativa", "--kind", "bank", "--holds", "500000", "--since", "2026-11-01")
    working("dues", "pay", "--member", "1", "--amount", "85000", "--method", "cash")
    moved = working("cash", "move", "--from", "Caja", "--to", "cooperativa", "--amount", "80000", "--json").json
    assert (moved["from"]["balance"], moved["to"]["balance"]) == (5_000, 580_000)
    out = tmp_path / "libro.csv"
    working("cash", "book", "--out", out)
    with out.open(encoding="utf-8-sig") as sheet:
        rows = list(csv.DictReader(sheet, delimiter=";"))
    assert [(row["Qué es"], row["Entra"], row["Sale"], row["Saldo"]) for row in rows] == [
        ("cobro", "85000", "0", "585000"),
        ("llevado a", "0", "80000", "505000"),
        ("traído de", "80000", "0", "585000"),
    ]
    assert working("cash", "book", "--account", "Caja", "--out", tmp_path / "libro.pdf").code == 0
    assert working("cash", "book", "--out", tmp_path / "nada" / "libro.pdf").code == 3
    accounts = working("cash", "accounts", "--until", "2026-10-31", "--json").json
    assert accounts[-1]["balance"] == 500_000


def test_a_fund_follows_its_due_and_its_expenses(working: Desk) -> None:
    working("dues", "plan", "add", "Cuota feria", "--amount", "50000", "--period", "once")
    assert working("funds", "add", "Fondo feria", "--purpose", "Carpas", "--act", "Acta 7/2026").code == 0
    assert working("funds", "bind", "Cuota feria", "--fund", "fondo feria").code == 0
    working("dues", "charge", "--plan", "Cuota feria")
    working("dues", "pay", "--member", "1", "--amount", "500000", "--method", "cash")
    working(*RENT, "--total", "20000", "--fund", "Fondo feria")
    fund = working("funds", "list", "--json").json[0]
    assert (fund["fund"]["received"], fund["fund"]["spent"], fund["balance"]) == (50_000, 20_000, 30_000)
    more = working(*RENT, "--total", "40000", "--fund", "Fondo feria")
    assert "De «Fondo feria» se gastó más de lo que entró" in more.err
    working("expenses", "void", "2", "--reason", "Era del general")
    assert working("funds", "close", "Fondo feria", "--json").json["error"]["code"] == "fund.not_empty"
