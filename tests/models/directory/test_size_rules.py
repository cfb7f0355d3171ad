"""How large a business is for the law of its country, on its day; the sums are in the docstrings."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.directory.size_rules import SECTORS, rule_set_on, rule_sets, size_class

TODAY = date(2026, 11, 21)
ORDER = ["micro", "small", "medium", "large"]


def test_paraguay_since_september_2025() -> None:
    """8 workers (<= 10) and G 900 M (<= 1.000 M): both say micro."""
    found = size_class(8, 900_000_000, "PYG", "", TODAY, "PY")
    assert (found.size_class, found.rule_set, found.missing) == ("micro", "PY-D4535-2025", ())
    assert found.basis == "workers=8; sales=900000000; by_workers=micro; by_sales=micro"


def test_the_day_before_the_change_the_old_ceilings_hold() -> None:
    """G 900 M: above 500 M (micro until 9 Sep 2025), below 2.500 M; with 12 workers both say small."""
    assert size_class(12, 900_000_000, "PYG", "", date(2025, 9, 9), "PY").size_class == "small"
    assert size_class(12, 900_000_000, "PYG", "", date(2025, 9, 10), "PY").choices == ("small", "micro")


def test_two_criteria_that_differ_are_for_a_person_to_settle() -> None:
    """8 workers are micro, G 2.000 M (> 1.000 M, <= 5.000 M) small: nobody read how the decree settles it."""
    found = size_class(8, 2_000_000_000, "PYG", "", TODAY, "PY")
    assert (found.size_class, found.choices, found.missing) == ("", ("micro", "small"), ())


def test_half_of_what_is_asked_says_what_is_missing() -> None:
    found = size_class(8, None, "PYG", "", TODAY, "PY")
    assert (found.size_class, found.choices, found.missing) == ("", ("micro",), ("sales",))
    assert size_class(None, None, "PYG", "", TODAY, "PY").missing == ("workers", "sales")
    assert size_class(8, 1, "USD", "", TODAY, "PY").missing == ("currency",)
    assert size_class(8, 1, "PYG", "", date(2000, 1, 1), "PY").missing == ("rule_set",)
    assert size_class(8, 1, "PYG", "", TODAY, "BO").missing == ("rule_set",)


def test_chile_counts_sales_in_uf() -> None:
    """CLP 96.000.000 / 40.000 = 2.400 UF: still micro; one peso more is small. Workers do not count."""
    uf = {"UF": Decimal(40_000)}
    assert size_class(None, 96_000_000, "CLP", "", TODAY, "CL", uf).size_class == "micro"
    found = size_class(500, 96_000_001, "CLP", "", TODAY, "CL", uf)
    assert (found.size_class, found.basis) == ("small", "sales=96000001; UF=40000; sales_in_UF=2400.00")
    assert size_class(1, 4_000_000_001, "CLP", "", TODAY, "CL", uf).size_class == "large"
    assert size_class(1, 96_000_000, "CLP", "", TODAY, "CL").missing == ("UF",)
    assert size_class(1, None, "CLP", "", TODAY, "CL").missing == ("sales", "UF")


@pytest.mark.parametrize(
    ("workers", "million", "sector", "found", "score"),
    [
        (10, 4, "commerce", "micro", "4.6"),
        (20, 12, "commerce", "small", "12.8"),
        (30, 100, "commerce", "small", "93"),
        (31, 100, "commerce", "medium", "93.1"),
        (31, 100, "services", "small", "93.1"),
        (100, 250, "services", "medium", "235"),
        (100, 250, "industry", "medium", "235"),
        (250, 250, "industry", "medium", "250"),
        (251, 250, "industry", "large", "250.1"),
        (251, 250, "commerce", "large", "250.1"),
    ],
)
def test_mexico_scores_by_sector(workers: int, million: int, sector: str, found: str, score: str) -> None:
    """workers x 10 % + millions of pesos x 90 %: 20 x 0,1 + 12 x 0,9 = 2 + 10,8 = 12,8; amounts are in cents."""
    result = size_class(workers, million * 100_000_000, "MXN", sector, TODAY, "MX")
    assert result.size_class == found
    assert result.basis.endswith(f"score={score}")


def test_mexico_needs_the_sector() -> None:
    assert size_class(5, 1, "MXN", "", TODAY, "MX").missing == ("sector",)
    assert size_class(None, 1, "MXN", "fishing", TODAY, "MX").missing == ("workers", "sector")


def test_rules_of_a_country_follow_one_another_without_gap() -> None:
    for country in ("PY", "CL", "MX"):
        of_country = sorted((one for one in rule_sets() if one.country == country), key=lambda one: one.valid_from)
        for before, after in pairwise(of_country):
            assert before.valid_until is not None
            assert before.valid_until + timedelta(days=1) == after.valid_from
        assert of_country[-1].valid_until is None
        assert rule_set_on(country, TODAY) == of_country[-1]
        assert all(one.source for one in of_country)


@given(
    st.sampled_from(["PY", "CL", "MX"]),
    st.integers(0, 400),
    st.integers(0, 10**12),
    st.integers(0, 100),
    st.integers(0, 10**11),
    st.sampled_from(SECTORS),
)
def test_who_grows_is_never_smaller(country: str, workers: int, sales: int, more: int, sold: int, sector: str) -> None:
    unit = {"PY": "PYG", "CL": "CLP", "MX": "MXN"}[country]
    index = {"UF": Decimal(39_000)}
    before = size_class(workers, sales, unit, sector, TODAY, country, index)
    after = size_class(workers + more, sales + sold, unit, sector, TODAY, country, index)
    if before.size_class and after.size_class:
        assert ORDER.index(before.size_class) <= ORDER.index(after.size_class)
