"""A year of an office, lived at random through the command line: at the end every sum is the expected one."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.years import Life


def test_after_a_year_of_office_life_every_sum_is_right(tmp_path: Path) -> None:
    life = Life(tmp_path, seed=1)
    life.live(years=1)
    assert life.books.numbers > 10
    assert life.books.vouchers > 3
