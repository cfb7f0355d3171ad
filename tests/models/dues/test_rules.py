"""Which charges an amount covers, when they fall due: nothing is lost and nobody pays twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base.errors import Refused
from app.models.dues.rules import (
    Application,
    OpenCharge,
    age_of,
    cover_as_chosen,
    cover_oldest_first,
    due_date,
    months_owed,
    period_problem,
    standing_of,
)

TODAY = date(2026, 11, 21)


def charge(identity: int, amount: int, due: date, paid: int = 0, months: int = 1) -> OpenCharge:
    return OpenCharge(identity, "dues", "Cuota social", "2026-10", months, amount, paid, due)


charges = st.lists(
    st.builds(
        charge,
        st.integers(1, 10**6),
        st.integers(1, 10**7),
        st.dates(date(2020, 1, 1), date(2027, 12, 31)),
    ),
    unique_by=lambda c: c.id,
    max_size=30,
)


@given(charges, st.integers(1, 10**8))
def test_an_amount_is_spread_without_losing_a_guarani(open_charges: list[OpenCharge], amount: int) -> None:
    coverage = cover_oldest_first(open_charges, amount)
    assert sum(part.amount for part in coverage.applications) + coverage.credit == amount
    balances = {c.id: c.balance for c in open_charges}
    assert all(0 < part.amount <= balances[part.charge_id] for part in coverage.applications)


@given(charges, st.integers(1, 10**8))
def test_no_charge_is_touched_while_an_older_one_is_open(open_charges: list[OpenCharge], amount: int) -> None:
    paid = {p.charge_id: p.amount for p in cover_oldest_first(open_charges, amount).applications}
    ordered = sorted(open_charges, key=lambda c: (c.due_on, c.period, c.id))
    left_open = False
    for one in ordered:
        assert not (left_open and one.id in paid)
        left_open = left_open or paid.get(one.id, 0) < one.balance


def test_the_oldest_month_is_paid_first() -> None:
    october, november = charge(1, 50_000, date(2026, 10, 31)), charge(2, 50_000, date(2026, 11, 30))
    coverage = cover_oldest_first([november, october], 80_000)
    assert coverage.applications == (Application(1, 50_000), Application(2, 30_000))
    assert coverage.credit == 0


@pytest.mark.parametrize(
    ("chosen", "amount", "code"),
    [
        ([Application(9, 1)], 10, "payment.charge_not_open"),
        ([Application(1, 60_000)], 60_000, "payment.over_charge"),
        ([Application(1, 30_000), Application(1, 30_000)], 60_000, "payment.over_charge"),
        ([Application(1, 0)], 10, "payment.over_charge"),
        ([Application(1, 40_000)], 30_000, "payment.over_amount"),
    ],
)
def test_a_chosen_application_must_fit(chosen: list[Application], amount: int, code: str) -> None:
    with pytest.raises(Refused) as refused:
        cover_as_chosen([charge(1, 50_000, TODAY)], amount, chosen)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("period", "key", "day", "charged", "due"),
    [
        ("monthly", "2026-11", 0, date(2026, 11, 1), date(2026, 11, 30)),
        ("monthly", "2024-02", 0, date(2024, 2, 1), date(2024, 2, 29)),
        ("monthly", "2026-11", 10, date(2026, 11, 1), date(2026, 11, 10)),
        ("yearly", "2026", 0, date(2026, 1, 5), date(2026, 1, 31)),
        ("once", "", 5, date(2026, 11, 21), date(2026, 11, 21)),
    ],
)
def test_due_dates(period: str, key: str, day: int, charged: date, due: date) -> None:
    assert due_date(period, key, day, charged) == due  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("period", "key", "good"),
    [
        ("monthly", "2026-11", True),
        ("monthly", "2026-13", False),
        ("monthly", "2026", False),
        ("yearly", "2026", True),
        ("yearly", "2026-11", False),
        ("once", "", True),
        ("once", "2026", False),
        ("monthly", "11/2026", False),
    ],
)
def test_a_period_must_fit_its_plan(period: str, key: str, good: bool) -> None:
    assert (period_problem(period, key) is None) is good  # type: ignore[arg-type]


def test_ages_and_months() -> None:
    found = [
        charge(1, 10, date(2026, 11, 30)),
        charge(2, 10, date(2026, 10, 31)),
        replace(charge(3, 30, date(2026, 8, 1), months=3), kind="opening"),
        charge(4, 10, date(2026, 11, 21)),
    ]
    assert [age_of(c.due_on, TODAY) for c in found] == ["not_due", "to_30", "to_180", "not_due"]
    assert months_owed(found, TODAY) == 4


def test_two_monthly_dues_of_one_month_are_one_month_owed() -> None:
    dues = [replace(charge(at, 10, date(2026, 8 + at // 2, 1)), period=f"2026-{8 + at // 2:02d}") for at in range(4)]
    assert months_owed(dues, TODAY) == 2
    assert months_owed([*dues, replace(charge(9, 30, date(2026, 7, 1), months=3), kind="opening")], TODAY) == 5


def test_standing_says_membership_first() -> None:
    assert standing_of("active", 0) == "in_good_standing"
    assert standing_of("active", 1) == "in_arrears"
    assert standing_of("suspended", 0) == "suspended"
    assert standing_of("ended", 9) == "ended"
