"""The PC's battery is empty and it wakes up in 2024: the command line says so beside its answers and goes on."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.models.base.database import Clock
from tests.cli.conftest import Desk


def test_a_clock_set_back_is_said_beside_the_answer(working: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    working("members", "add", "--name", "Ana Vera Sosa", "--number", "0125")
    assert "reloj" not in working("cheques", "list").err
    monkeypatch.setattr("app.office.file.Clock", lambda: Clock(lambda: datetime(2024, 3, 12, 15, tzinfo=UTC)))
    paid = working("dues", "pay", "--member", "0125", "--amount", 85_000, "--method", "cash", "--json")
    assert (paid.code, paid.json["amount"]) == (0, 85_000)
    for said in (paid, working("cheques", "list")):
        assert "El reloj de esta computadora dice 12/03/2024, pero lo último se anotó el 21/11/2026." in said.err
        assert "Corrija la fecha" in said.err
