"""The invoices are written in the tax office's tool; their numbers come back in one paste. Typed as a script would."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from tests.cli.conftest import Desk

CDC = "01800097351" + "0010010000124" + "2" + "20261121" + "1" + "123456789" + "5"


def _receipts(working: Desk) -> list[str]:
    made = []
    for number, amount in (("1", 85_000), ("3", 30_000), ("1", 10_000)):
        paid = ("dues", "pay", "--member", number, "--amount", str(amount), "--method", "cash", "--json")
        made.append(working(*paid).json["receipt"])
    return made


def test_numbers_come_back_in_one_paste(working: Desk, tmp_path: Path) -> None:
    first, second, third = _receipts(working)
    waiting = working("fiscal", "pending", "--json").json
    assert sorted(one["receipt"] for one in waiting) == sorted((first, second, third))
    block = working("fiscal", "pending", "--copy").out
    assert "Nombre o razón social: Ñandutí Peña" in block
    assert "Precio unitario: 95000" in block  # two receipts of one person are one invoice
    assert "Recibo interno: A-004513, A-004515" in block
    apart = working("fiscal", "pending", "--copy", "--apart", "--only", first).out
    assert "Precio unitario: 85000" in apart
    file = tmp_path / "numeros.csv"
    file.write_text(
        f"Recibo;Factura;Timbrado;Fecha\n{first};1-1-123;12345678;20/11/2026\n{third};001-001-0000123;12345678;\n"
        f"{second};001-001-0000124;{CDC};31/02/2026\n\nA-9999;001-001-0000125;12345678;\n",
        encoding="cp1252",
    )
    shown = working("fiscal", "paste", file, "--json").json
    assert (shown["applied"], shown["problems"], len(shown["rows"])) == (False, 2, 4)
    assert len(working("fiscal", "pending", "--json").json) == 3
    taken = working("fiscal", "paste", file, "--apply", "--json")
    assert (taken.code, taken.json["documents"]) == (4, 1)
    listed = working("fiscal", "list", "--json").json
    assert [(one["number"], one["amount"], one["receipts"]) for one in listed] == [
        ("001-001-0000123", 95_000, f"{first}, {third}")
    ]
    assert [one["receipt"] for one in working("fiscal", "pending", "--json").json] == [second]
    numbers = working("receipts", "numbers", "A", "--json").json["numbers"]
    assert [one["fiscal"] for one in numbers] == ["001-001-0000123", "", "001-001-0000123"]
    assert working("receipts", "print", first, "--out", tmp_path / "r.pdf").code == 0
    assert "Factura 001-001-0000123" in PdfDocument(tmp_path / "r.pdf")[0].get_textpage().get_text_range()
    assert working("receipts", "verify", first, "--json").json["status"] == "genuine"
    again = working("fiscal", "paste", file, "--apply", "--json")
    assert (again.code, again.json["error"]["code"]) == (1, "fiscal.nothing_pasted")
    assert working("check").code == 0


def test_a_cancelled_invoice_sends_its_receipt_back_to_the_queue(working: Desk) -> None:
    first, *_ = _receipts(working)
    noted = working("fiscal", "note", "1-1-124", "--receipt", first, "--stamp", CDC, "--json").json
    assert (noted["number"], noted["code"], noted["receiver"]) == ("001-001-0000124", CDC, "Ñandutí Peña")
    twice = working("fiscal", "note", "1-1-125", "--receipt", first, "--json")
    assert twice.json["error"]["code"] == "fiscal.receipt_has"
    assert working("fiscal", "note", "1-1-125", "--receipt", first, "--again").code == 0
    alone = working("fiscal", "cancel", "001-001-0000124", "--reason", "RUC equivocado")
    assert (alone.code, first in alone.out) == (0, False)  # the other one stands
    assert first in working("fiscal", "cancel", "1-1-125", "--reason", "RUC equivocado").out
    assert first in [one["receipt"] for one in working("fiscal", "pending", "--json").json]
    assert working("fiscal", "cancel", "1-1-124", "--reason", "x", "--json").json["error"]["code"] == "fiscal.cancelled"
    assert working("fiscal", "note", "1-1-124", "--receipt", first).code == 0


def test_odd_numbers_are_said_and_taken(working: Desk) -> None:
    first, second, _ = _receipts(working)
    said = working("fiscal", "note", "FACT 12", "--receipt", first)
    assert (said.code, "001-001-0000123" in said.err, "timbrado" in said.err) == (0, True, True)
    other = working("fiscal", "note", "1-1-999", "--receipt", second, "--stamp", CDC)
    assert (other.code, "CDC es de otro documento" in other.err) == (0, True)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        (("note", "1-1-1"), "fiscal.nothing"),
        (("note", " ", "--receipt", "A-4513"), "fiscal.no_number"),
        (("note", "1-1-1", "--receipt", "A-4513", "--kind", "cfdi"), "fiscal.kind"),
        (("note", "1-1-1", "--receipt", "A-4513", "--date", "2027-01-01"), "fiscal.in_future"),
        (("note", "1-1-1", "--receipt", "A-9"), "receipt.unknown"),
        (("note", "1-1-1", "--charge", "999"), "charge.unknown"),
        (("cancel", "9-9-9", "--reason", "x"), "fiscal.unknown"),
        (("add-stamp", "1", "--since", "2026-12-01", "--until", "2026-01-01"), "stamp.days"),
        (("add-stamp", "1", "--first", "9", "--last", "1"), "stamp.range"),
        (("paste", "no-esta.csv"), "fiscal.unreadable"),
    ],
)
def test_an_odd_wish_is_refused_in_words(working: Desk, typed: tuple[str, ...], code: str) -> None:
    working("dues", "pay", "--member", "1", "--amount", "1000", "--method", "cash")
    said = working("fiscal", *typed, "--json")
    assert (said.code in (1, 3), said.json["error"]["code"]) == (True, code)
    assert said.json["error"]["message"] != code


def test_a_void_receipt_waits_for_nothing(working: Desk) -> None:
    first, *_ = _receipts(working)
    working("receipts", "void", first, "--reason", "Monto equivocado")
    assert first not in [one["receipt"] for one in working("fiscal", "pending", "--json").json]
    said = working("fiscal", "note", "1-1-1", "--receipt", first, "--json")
    assert said.json["error"]["code"] == "fiscal.receipt_void"


def test_the_invoice_of_a_void_receipt_goes_to_the_right_one(working: Desk) -> None:
    first, _, third = _receipts(working)
    working("fiscal", "note", "1-1-123", "--receipt", third, "--stamp", "12345678")
    said = working("receipts", "void", third, "--reason", "Otro socio")
    assert ("001-001-0000123" in said.err, "001-001-0000123" in working("fiscal", "pending").err) == (True, True)
    refused = working("fiscal", "move", "1-1-123", "--receipt", first, "--json")
    assert refused.json["error"]["code"] == "fiscal.move_amount"
    right = working("dues", "pay", "--member", "3", "--amount", "10000", "--method", "cash", "--json").json["receipt"]
    moved = working("fiscal", "move", "1-1-123", "--receipt", right, "--json").json
    assert moved["receipts"] == right
    assert working("fiscal", "note", "1-1-999", "--receipt", first, "--stamp", "87654321").err == ""
    working("fiscal", "add-stamp", "12345678", "--until", "2026-12-30")
    other = working("fiscal", "note", "1-1-124", "--receipt", first, "--stamp", "87654321", "--again")
    assert "87654321" in other.err
    assert working("check").code == 0


def test_a_stamp_about_to_end_warns_until_the_next_one_is_there(working: Desk) -> None:
    working(
        "fiscal",
        "add-stamp",
        "12345678",
        "--since",
        "2025-12-15",
        "--until",
        "2026-12-14",
        "--first",
        "1",
        "--last",
        "130",
    )
    assert "vence el 14/12/2026 (faltan 23 días)" in working("fiscal", "stamps").err
    first, *_ = _receipts(working)
    working("fiscal", "note", "1-1-123", "--receipt", first, "--stamp", "12345678")
    warned = working("fiscal", "stamps", "--json").json
    assert (warned["stamps"][0]["numbers_left"], len(warned["warnings"])) == (7, 2)
    assert "12345678" in working("fiscal", "pending").err
    working("fiscal", "add-stamp", "87654321", "--since", "2026-11-20", "--until", "2027-11-19")
    assert working("fiscal", "stamps", "--json").json["warnings"] == []
    assert working("fiscal", "add-stamp", "87654321", "--json").json["error"]["code"] == "stamp.twice"


def test_dues_are_invoiced_on_credit_before_they_are_paid(working: Desk) -> None:
    listed = working("fiscal", "charges", "1", "--copy", "--json").json
    assert "Condición: Crédito" in listed["block"]["text"]
    charges = [word for one in listed["block"]["charge_ids"] for word in ("--charge", str(one))]
    noted = working("fiscal", "note", "1-1-123", *charges, "--stamp", "12345678")
    assert (noted.code, "cargos a crédito: " in noted.out) == (0, True)
    assert "001-001-0000123" in working("fiscal", "charges", "1").out
    paid = working("dues", "pay", "--member", "1", "--amount", "85000", "--method", "cash", "--json").json["receipt"]
    assert working("fiscal", "pending", "--json").json == []
    assert [one["fiscal"] for one in working("receipts", "list", "--fiscal", "done", "--json").json] == [
        "001-001-0000123"
    ]
    assert working("receipts", "list", "--fiscal", "waiting", "--json").json == []
    assert "Ningún recibo" not in working("fiscal", "cancel", "1-1-123", "--reason", "RUC equivocado").out
    assert [one["receipt"] for one in working("fiscal", "pending", "--json").json] == [paid]
    assert working("check").code == 0
