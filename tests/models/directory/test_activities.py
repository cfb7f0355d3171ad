"""Trades of the office and official classes: names of codes, and which part of the economy they are."""

from __future__ import annotations

import pytest

from app.models.directory.activities import (
    CIIU,
    SCIAN,
    activities,
    activity_name,
    find_trade,
    scheme_of,
    sector_of,
    trades,
)


def test_the_lists_are_whole() -> None:
    """CIIU Rev. 4 has 88 divisions, SCIAN 20 sectors; every trade points to codes that exist."""
    assert (len(activities(CIIU)), len(activities(SCIAN)), len(trades())) == (88, 20, 15)
    for trade in trades():
        assert set(trade.ciiu) <= set(activities(CIIU))
        assert trade.scian in activities(SCIAN)
        for division in trade.ciiu[:1]:
            assert sector_of(CIIU, division) == trade.sector


@pytest.mark.parametrize(
    ("scheme", "code", "begins"),
    [
        (CIIU, "14", "Fabricación de prendas"),
        (CIIU, "1410", "Fabricación de prendas"),
        (CIIU, "56.10", "Actividades de servicio de comidas"),
        (CIIU, "04", ""),
        (CIIU, "", ""),
        (SCIAN, "311", "Industrias manufactureras"),
        (SCIAN, "31-33", "Industrias manufactureras"),
        (SCIAN, "49", "Transportes"),
        (SCIAN, "461110", "Comercio al por menor"),
        ("SII", "141000", ""),
    ],
)
def test_a_code_is_named_by_its_division(scheme: str, code: str, begins: str) -> None:
    name = activity_name(scheme, code)
    assert name.startswith(begins)
    assert bool(name) is bool(begins)


def test_which_part_of_the_economy_it_is() -> None:
    assert [sector_of(CIIU, code) for code in ("0111", "1410", "4711", "5610", "x")] == [
        *("", "industry", "commerce", "services", ""),
    ]
    assert [sector_of(SCIAN, code) for code in ("11", "31-33", "46", "72")] == ["", "industry", "commerce", "services"]
    assert (scheme_of("MX"), scheme_of("PY"), scheme_of("CL")) == (SCIAN, CIIU, CIIU)


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
