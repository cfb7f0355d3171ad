"""Trades of the office: found as people write them, and which part of the economy they are."""

from __future__ import annotations

from app.models.directory.activities import find_trade, trades


def test_the_list_is_whole() -> None:
    assert len(trades()) == 15
    assert {trade.sector for trade in trades()} == {"industry", "commerce", "services", ""}


def test_a_trade_is_found_by_its_word() -> None:
    for written, name in (
        ("TEXTIL", "Confección y textil"),
        ("artesania", "Artesanía"),
        ("calzado", "Calzado y cuero"),
    ):
        found = find_trade(written)
        assert found is not None
        assert found.name == name
    assert find_trade("") is None
    assert find_trade("astrología") is None
