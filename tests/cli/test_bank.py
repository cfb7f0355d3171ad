"""The bank's file on a Monday, typed: read, agreed, and the sheet for the síndico."""

from __future__ import annotations

import csv
from pathlib import Path

from tests.cli.conftest import Desk


def statement(tmp_path: Path) -> Path:
    path = tmp_path / "extracto.csv"
    path.write_text(
        "Fecha;Descripción;Comprobante;Débito;Crédito;Saldo\n"
        "21/11/2026;COMISION MENSUAL;3;11.000;;174.000\n"
        "21/11/2026;DEPOSITO SIN NOMBRE;2;;100.000;185.000\n"
        "21/11/2026;TRF VERA ANA;990;;85.000;85.000\n"
        "31/02/2026;NO EXISTE;4;;1;\n",
        encoding="utf-8",
    )
    return path


def test_the_banks_file_is_read_agreed_and_explained(working: Desk, tmp_path: Path) -> None:
    working("members", "add", "--name", "Ana Vera", "--number", "0123")
    working("dues", "pay", "--member", "0123", "--amount", 85_000, "--method", "transfer", "--reference", "TRX 990")
    file = statement(tmp_path)
    bring = ("bank", "import", file, "--account", "Banco")
    shown = working(*bring, "--problems", tmp_path / "mal.csv", "--json").json
    assert (shown["new"], shown["problems"], shown["written"]) == (3, 1, None)
    assert "NO EXISTE" in (tmp_path / "mal.csv").read_text(encoding="utf-8-sig")
    said = working(*bring, "--yes")
    assert "Se guardaron 3 líneas nuevas" in said.out
    assert "Fila 5" in said.err
    assert working(*bring, "--yes", "--json").json["known"] == 3

    assert "parece gasto bancario" in working("bank", "lines", "--account", "Banco").out
    agreed = working("bank", "reconcile", "--account", "Banco", "--fees", "--yes", "--json").json
    assert (len(agreed["proposals"]), agreed["left"]) == (2, 1)
    left = working("bank", "lines", "--account", "Banco", "--json").json
    assert [one["line"]["amount"] for one in left] == [100_000]
    assert working("bank", "match", left[0]["line"]["id"], "--unidentified").code == 0
    assert "1 ingresos por identificar" in working("unidentified", "list").out

    report = ("bank", "report", "--account", "Banco")
    found = working(*report, "--json").json
    assert (found["report"]["books"], found["report"]["bank"], found["difference"]) == (174_000, 174_000, 0)
    for name in ("conciliacion.pdf", "conciliacion.xlsx", "conciliacion.csv"):
        assert working(*report, "--out", tmp_path / name).code == 0
    with (tmp_path / "conciliacion.csv").open(encoding="utf-8-sig") as sheet:
        rows = list(csv.DictReader(sheet, delimiter=";"))
    assert (rows[0]["Dónde está"], rows[0]["Monto"]) == ("Saldo según los libros", "174000")

    assert working("bank", "unmatch", left[0]["line"]["id"]).code == 0
    odd = working("bank", "match", left[0]["line"]["id"], "--with", "nada", "--json")
    assert odd.json["error"]["code"] == "bank.movement_unknown"
    assert working("check").code == 0


def test_a_file_without_an_amount_says_which_columns_it_has(working: Desk, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("Fecha;Texto\n21/11/2026;Hola\n", encoding="utf-8")
    refused = working("bank", "import", path, "--account", "Banco")
    assert refused.code == 1
    assert "Fecha, Texto" in refused.err


def test_cards_that_arrive_less_the_commission_are_agreed_and_it_is_an_expense(working: Desk, tmp_path: Path) -> None:
    working("members", "add", "--name", "Ana Vera", "--number", "0123")
    for amount in (100_000, 80_000):
        working("dues", "pay", "--member", "0123", "--amount", amount, "--method", "card")
    path = tmp_path / "x.csv"
    path.write_text("Fecha;Detalle;Importe\n21/11/2026;TARJETAS;174.600\n", encoding="utf-8")
    assert working("bank", "import", path, "--account", "Banco", "--yes").code == 0
    agree = ("bank", "reconcile", "--account", "Banco")
    assert working(*agree, "--json").json["proposals"] == []
    shown = working(*agree, "--net")
    assert "Gs. 5.400 que retuvo el banco" in shown.out
    (line,) = working("bank", "lines", "--account", "Banco", "--json").json
    keys = [f"{kind}:{row}" for kind, row in line["proposal"]["keys"]]
    match = ("bank", "match", line["line"]["id"])
    two = working("bank", "match", 1, 2, "--with", keys[0], "--fee")
    assert "una sola línea" in two.err
    part = [word for key in keys for word in ("--with", key)]
    assert working(*match, *part, "--category", "Comisión de tarjetas").code == 0
    expenses = working("expenses", "list", "--json").json
    assert [(one["total"], one["categories"]) for one in expenses] == [(5_400, "Comisión de tarjetas")]
    assert working("bank", "unmatch", line["line"]["id"]).code == 0
    assert working(*agree, "--net", "--yes", "--json").json["left"] == 1  # the expense is there: only its sum is likely
    assert working("check").code == 0


def test_a_bank_in_dollars_speaks_of_dollars(working: Desk, tmp_path: Path) -> None:
    working("cash", "add-account", "Dólares", "--kind", "bank", "--currency", "USD", "--since", "2026-11-01")
    path = tmp_path / "usd.csv"
    path.write_text("Fecha;Detalle;Importe;Saldo\n21/11/2026;TRANSFER;20,25;20,25\n", encoding="utf-8")
    said = [working("bank", "import", path, "--account", "Dólares", "--yes")]
    said += [working("bank", word, "--account", "Dólares") for word in ("lines", "reconcile", "report")]
    assert [one.code for one in said] == [0, 0, 0, 0]
    assert "USD 20,25" in said[0].out
    assert not any("Gs." in one.out for one in said)


def test_a_file_without_titles_is_read_by_its_contents_or_as_it_is_said(working: Desk, tmp_path: Path) -> None:
    path = tmp_path / "movimientos.csv"
    path.write_text(
        "19/11/2026;DEPOSITO;100.000\n20/11/2026;COMISION;-11.000\n31/02/2026;NO EXISTE;5\n", encoding="utf-8"
    )
    early = working("bank", "import", path, "--account", "Banco").out
    assert "Se dejan fuera 2 de antes de que empiecen los libros de «Banco»" in early
    working("cash", "add-account", "Cooperativa", "--kind", "bank", "--since", "2026-11-01")
    bring = ("bank", "import", path, "--account", "Cooperativa")
    said = working(*bring)
    assert "no tiene títulos" in said.out
    assert "A «19/11/2026» = Fecha (date)" in said.out
    found = working(*bring, "--problems", tmp_path / "mal.csv", "--yes", "--json").json
    assert (found["untitled"], found["new"], found["problems"]) == (True, 2, 1)
    bad = (tmp_path / "mal.csv").read_text(encoding="utf-8-sig")
    assert bad.startswith("Fecha;Descripción;Monto;")
    (tmp_path / "mal.csv").write_text(bad.replace("31/02", "20/11"), encoding="utf-8-sig")
    mended = working("bank", "import", tmp_path / "mal.csv", "--account", "Cooperativa", "--yes", "--json").json
    assert (mended["untitled"], mended["new"], mended["columns"]["Fecha"]) == (False, 1, "date")
    odd = tmp_path / "otro.csv"
    odd.write_text("20/11/2026;1.000;900\n20/11/2026;2.000;1.900\n", encoding="utf-8")
    assert "A (20/11/2026), B (1.000), C (900)" in working("bank", "import", odd, "--account", "Cooperativa").err
    mapped = ("--map", "C=amount", "--map", "B=", "--no-titles")
    said_so = working("bank", "import", odd, "--account", "Cooperativa", *mapped)
    assert "Gs. 1.900" in said_so.out


def test_letters_that_were_learnt_say_nothing_of_a_file_with_titles(working: Desk, tmp_path: Path) -> None:
    plain, titled = tmp_path / "a.csv", tmp_path / "b.csv"
    plain.write_text("19/11/2026;DEPOSITO;100.000\n20/11/2026;COMISION;-11.000\n", encoding="utf-8")
    titled.write_text("Monto;Fecha;Detalle\n-5.000;21/11/2026;COMISION\n", encoding="utf-8")
    assert working("bank", "import", plain, "--account", "Banco", "--yes").code == 0
    found = working("bank", "import", titled, "--account", "Banco", "--json").json
    assert (found["columns"], found["new"]) == ({"Monto": "amount", "Fecha": "date", "Detalle": "description"}, 1)
