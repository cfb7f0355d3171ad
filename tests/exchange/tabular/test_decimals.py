"""1.500 is fifteen hundred in Asunción and one and a half in México: only the whole column can tell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.tabular import decide_decimal


@pytest.mark.parametrize(
    ("samples", "expected"),
    [
        (["1.500,50"], ","),
        (["1,500.50"], "."),
        (["1.500"], None),
        (["1,500"], None),
        (["1.500", "85.000", "340.000"], None),
        (["1.500", "1.500.000"], ","),
        (["1,500,000"], "."),
        (["12,5"], ","),
        (["12.75"], "."),
        (["1500.500"], "."),
        (["0,500"], ","),
        (["0.500"], "."),
        (["85000"], None),
        ([], None),
        (["", "—", "no debe", "n/a"], None),
        (["Gs. 1.500.000"], ","),
        (["₲ 1.500.000"], ","),
        (["$150.000.-"], None),
        (["$1.150.000.-"], ","),
        (["$ 1,500.00 MXN"], "."),
        (["1'500,000.00"], "."),
        (["1.500,50 Gs"], ","),
        (["-1.500,50"], ","),
        (["(1.500,50)"], ","),
        (["1 500,50"], ","),
        (["12.05.2024", "3.4.26"], None),
        (["0981.123.456"], None),
        (["21.02.2026", "1.500,50"], ","),
        (["3 meses", "12,5"], ","),
    ],
)
def test_the_sign_is_taken_from_plain_evidence_only(samples: list[str], expected: str | None) -> None:
    assert decide_decimal(samples) == expected


def test_a_column_that_contradicts_itself_decides_nothing() -> None:
    assert decide_decimal(["1.500,50", "1,500.50"]) is None


def shown(amount: int, group: str, decimal: str, cents: bool) -> str:
    whole = f"{amount:,}".replace(",", group)
    return f"{whole}{decimal}{amount % 100:02d}" if cents else whole


@given(
    amounts=st.lists(st.tuples(st.integers(0, 10**9), st.booleans()), min_size=1),
    signs=st.sampled_from([(".", ","), (",", ".")]),
)
def test_a_column_written_by_one_convention_never_shows_the_other(
    amounts: list[tuple[int, bool]], signs: tuple[str, str]
) -> None:
    group, decimal = signs
    decided = decide_decimal(shown(amount, group, decimal, cents) for amount, cents in amounts)
    assert decided in (None, decimal)
    if any(cents or amount >= 1_000_000 for amount, cents in amounts):
        assert decided == decimal
