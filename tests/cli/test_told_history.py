"""What happened to a record, read aloud: names, days, money and choices, nothing that only the program reads."""

from __future__ import annotations

import re

from tests.cli.conftest import Desk


def test_a_payment_is_told_with_its_member_its_account_and_its_money(working: Desk) -> None:
    working("members", "add", "--name", "Ana Vera", "--number", "0123")
    working("dues", "pay", "--member", "0123", "--amount", 85_000, "--method", "transfer", "--date", "2026-11-20")
    said = working("history", "payment", "1").out
    assert "socio: Ana Vera · 0123" in said
    assert "cuenta: Banco" in said
    assert "fecha del pago: 20/11/2026" in said
    assert "importe: Gs. 85.000" in said
    assert "forma de pago: transferencia" in said
    assert not re.search(r"_id|_on:|→ \d{4}-", said)
    receipt = working("history", "receipt", "A-4513").out
    assert "cobro: 20/11/2026 · Gs. 85.000" in receipt
    assert "content" not in receipt
    assert not re.search(r"[0-9a-f]{40}", receipt)
    assert working("history", "payment", "1", "--json").json[0]["changes"]["amount"] == [None, 85_000]


def test_a_change_says_what_was_and_what_is(working: Desk) -> None:
    working("members", "add", "--name", "Ana Vera", "--number", "0123", "--phone", "0981 555 111")
    assert working("members", "edit", "0123", "--phone", "0981 555 222").code == 0
    said = "".join(working("history", "person", number).out for number in range(1, 6))
    assert "0981 555 111 → 0981 555 222" in said


def test_money_of_a_foreign_account_is_told_in_its_own(working: Desk) -> None:
    working("cash", "add-account", "Dólares", "--kind", "bank", "--currency", "USD", "--holds", 150_050)
    said = working("history", "money_account", "3").out
    assert "saldo inicial: USD 1.500,50" in said
    assert "tipo: cuenta bancaria" in said


def test_an_expense_and_a_close_are_told_by_number_and_account(working: Desk) -> None:
    spent = ("--account", "Banco", "--supplier", "Librería", "--concept", "Papel", "--total", 55_000)
    assert working("expenses", "add", *spent, "--category", "Papelería", "--method", "transfer").code == 0
    assert "proveedor: Librería" in working("history", "expense", "1").out
    part = working("history", "expense_part", "1").out
    assert "egreso: 1 · Papel · 21/11/2026 · Gs. 55.000" in part
    assert "categoría: Papelería" in part
