"""The treasurer's questions asked from the command line: every table prints with its totals."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Desk


@pytest.mark.parametrize("by", ["method", "collector", "day", "payment"])
def test_what_came_in_adds_up_by_any_column(working: Desk, by: str) -> None:
    """Also where days stand first, and the word of the totals under them."""
    working("dues", "pay", "--member", "1", "--amount", "20000", "--method", "cash")
    told = working("cash", "income", "--by", by)
    assert (told.code, "Total" in told.out, "20.000" in told.out) == (0, True, True)


def test_the_books_make_their_folder(working: Desk, tmp_path: Path) -> None:
    where = tmp_path / "contador" / "2026"
    assert working("year", "books", "2026", "--out", where).code == 0
    assert len(list(where.glob("*.csv"))) == len(list(where.glob("*.pdf")))
