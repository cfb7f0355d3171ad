"""A sample of the kills in the suite; `dev.py faults` does hundreds."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.faults.desk import DEATHS, Shift
from tests.faults.kills import _context, _office, _one_life, kill_often, objections


def test_five_kills_lose_nothing(tmp_path: Path) -> None:
    promised = 0
    for seed in (7, 8, 9, 10):  # on a busy machine five lives may all end before they promise anything
        tally = kill_often(tmp_path, 5, seed=seed, limit=60.0)
        assert tally.objections == []
        assert tally.kills == 5
        promised += sum(tally.promises.values())
        if promised:
            break
    assert promised > 0


@pytest.mark.parametrize("death", DEATHS)
def test_killed_around_commit(tmp_path: Path, death: str) -> None:
    """Before COMMIT nothing happened; after it everything did, whatever the record outside had come to."""

    with _office(tmp_path, 1) as (path, data):
        promised = []
        for after in (1, 2, 5):
            shift = Shift(path, data, after, death, after)  # type: ignore[arg-type]
            told, end = _one_life(_context(), shift, 0.1, random.Random(after))
            promised += told
            standing, found = objections(path, promised)
            assert found == []
            assert end == f"{death}, SIGKILL"
            assert standing == ("same" if death.startswith("before") else "ahead")


def test_the_harness_would_notice_a_loss(tmp_path: Path) -> None:
    with _office(tmp_path, 1) as (path, _):
        _, found = objections(path, [("receipt", "A-4513-00000000"), ("import", "1", "3"), ("charge", "2026-11", "2")])
    assert found == ["receipt A-4513-00000000 is unknown", "import 1–3", "charge 2026-11: 0 of 2"]
