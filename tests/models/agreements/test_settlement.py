"""What many made or bought together is shared out to the last unit."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.models.agreements.settlement import (
    Part,
    Share,
    in_proportion,
    settle_purchase,
    settle_sale,
    settlement_problems,
)

AMOUNTS = st.integers(0, 10**12)


@given(AMOUNTS, st.lists(st.integers(0, 10**9), min_size=1, max_size=40))
def test_nothing_is_lost_and_nobody_pays_a_whole_unit_too_much(total: int, weights: list[int]) -> None:
    shares = in_proportion(total, weights)
    assert sum(shares) == total
    whole = sum(weights)
    for share, weight in zip(shares, weights, strict=True):
        if whole:
            assert abs(share * whole - total * weight) < whole
        else:
            assert total // len(weights) <= share <= total // len(weights) + 1


def test_three_workshops_make_a_thousand_shirts_and_one_exports() -> None:
    """1,000 shirts at Gs. 60.000 = 60.000.000. Makers 400 × 40.000 + 350 × 42.000 + 250 × 40.000 = 40.700.000.

    Freight 3.300.000; with who sells stay 60.000.000 - 40.700.000 - 3.300.000 = 16.000.000.
    """
    settled = settle_sale([Part(1, 400, 40_000), Part(2, 350, 42_000), Part(3, 250, 40_000)], 60_000, 3_300_000)
    assert settled.total == 60_000_000
    assert [one.total for one in settled.shares] == [16_000_000, 14_700_000, 10_000_000]
    assert (settled.goods, settled.costs, settled.rest) == (40_700_000, 3_300_000, 16_000_000)


def test_freight_of_a_purchase_goes_by_quantity() -> None:
    """Freight 100 over 1, 1 and 1 units: 34, 33, 33."""
    settled = settle_purchase([Part(7, 1, 500), Part(8, 1, 500), Part(9, 1, 700)], 100, "quantity")
    assert settled.shares[0] == Share(7, 1, 500, 34, 534)
    assert [one.costs for one in settled.shares] == [34, 33, 33]
    assert (settled.total, settled.rest) == (1_800, 0)


@given(
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)), min_size=1, max_size=30),
    AMOUNTS,
    st.sampled_from(("quantity", "value", "equal")),
)
def test_what_the_buyers_pay_is_what_was_paid(parts: list[tuple[int, int]], costs: int, split: str) -> None:
    settled = settle_purchase([Part(place, *one) for place, one in enumerate(parts)], costs, split)  # type: ignore[arg-type] - the sampled words are the three
    assert sum(one.total for one in settled.shares) == settled.total == settled.goods + costs


def test_an_order_nobody_makes_or_with_other_units_is_not_settled() -> None:
    assert [one.code for one in settlement_problems(settle_sale([], 10, 0), None)] == ["case.settlement_empty"]
    settled = settle_sale([Part(1, 90, 5)], 10, 0)
    assert [one.code for one in settlement_problems(settled, 100)] == ["case.settlement_units"]
    assert settlement_problems(settled, 90) == []
