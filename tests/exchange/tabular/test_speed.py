"""Reading 100,000 rows costs hardly more than Python's csv alone, and no more memory than a short list."""

from __future__ import annotations

import csv
import time
import tracemalloc
from collections import deque
from pathlib import Path

import pytest

from app.exchange.tabular import Table
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


def seconds_of_csv(path: Path) -> float:
    start = time.process_time()
    with path.open(encoding="utf-8", newline="") as file:
        deque(csv.reader(file, delimiter=";"), maxlen=0)
    return time.process_time() - start


def seconds_of_ours(table: Table) -> float:
    start = time.process_time()
    deque(table.rows(), maxlen=0)
    return time.process_time() - start


@pytest.mark.slow
def test_rows_cost_at_most_1_6_times_the_csv_module(tmp_path: Path) -> None:
    path = big_list(tmp_path / "p.csv", 100_000)
    table = opened(path)
    # Other programs share the machine: the quietest of some rounds is the truth about both.
    floor = min(seconds_of_csv(path) for _ in range(7))
    ours = min(seconds_of_ours(table) for _ in range(7))
    assert ours <= 1.6 * floor


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
