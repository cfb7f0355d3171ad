"""Reading a long list takes no more memory than a short one (its speed is measured in ``tests/bench``)."""

from __future__ import annotations

import csv
import tracemalloc
from collections import deque
from pathlib import Path

import pytest

from tests.exchange.tabular.samples import opened

COLUMNS = 12
REST = ["Centro", "activo", "a, b", "", "85.000", "al día"]


def big_list(path: Path, rows: int) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["Nº", "Nombre", "R.U.C.", *(f"c{i}" for i in range(COLUMNS - 3))])
        for number in range(rows):
            writer.writerow(
                [number, f"Ñandutí Núñez {number}", "80012345-6", "Asunción", "02/01/2026", "0981 123", *REST]
            )
    return path


@pytest.mark.slow
def test_memory_does_not_grow_with_the_list(tmp_path: Path) -> None:
    path = big_list(tmp_path / "p.csv", 40_000)
    tracemalloc.start()
    try:
        table = opened(path)
        deque(table.rows(), maxlen=0)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert path.stat().st_size > 3_500_000
    assert peak < 3 << 19  # a quarter of a megabyte looked through at a time, and its decoded text
