"""Reading a list of 100,000 rows with its encoding, delimiter, titles and line numbers, against Python's csv module."""

from __future__ import annotations

import csv
from collections import deque
from pathlib import Path

from app.exchange.members_sheet import recognise
from app.exchange.tabular import open_table
from tests.bench.measure import Figure, alternating, median, seconds

TARGET = 1.6
_REST = ("Asunción", "02/01/2026", "0981 123", "Centro", "activo", "a, b", "", "85.000", "al día")


def bench_reading(folder: Path, rows: int, rounds: int) -> Figure:
    path = folder / "lista.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["Nº", "Nombre", "R.U.C.", *(f"c{index}" for index in range(len(_REST)))])
        writer.writerows([number, f"Ñandutí Núñez {number}", "80012345-6", *_REST] for number in range(rows))
    table = open_table(path, recognise=recognise)

    def floor() -> None:
        with path.open(encoding="utf-8", newline="") as file:
            deque(csv.reader(file, delimiter=";"), maxlen=0)

    ours, bare = alternating(rounds, lambda: seconds(lambda: deque(table.rows(), maxlen=0)), lambda: seconds(floor))
    details = {"ours s": median(ours), "floor s": median(bare), "rows": rows}
    return Figure("reading a CSV", median(ours) / median(bare), TARGET, floor="csv.reader alone", details=details)
