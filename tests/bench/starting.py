"""From the command to the first painted window, against a bare PySide6 window with a table."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.measure import Figure, alternating, median
from tests.bench.offices import peopled_office
from tests.bench.window import ROWS

TARGET = 1.5


def bench_start(folder: Path, rounds: int) -> list[Figure]:
    path = peopled_office(folder / "ventana.gremial", ROWS, months=2)
    _start("prepare", path)
    rounds = max(rounds, 15)
    runs: dict[str, list[dict[str, float]]] = {"ours": [], "bare": []}

    def take(kind: str) -> float:
        runs[kind].append(json.loads(_start(kind, path)))
        return runs[kind][-1]["painted"]

    take("ours"), take("bare")  # nobody's file is still to be read from the disk
    for kept in runs.values():
        kept.clear()
    floors, times = alternating(rounds, lambda: take("bare"), lambda: take("ours"))
    megabytes = {kind: median([run["megabytes"] for run in kept]) for kind, kept in runs.items()}
    filled = median([run["filled"] for run in runs["ours"]])
    return [
        Figure(
            f"start to the first painted window, {ROWS:,} members",
            median(times) / median(floors),
            TARGET,
            floor="a bare PySide6 window with a table of as many rows",
            details={"seconds": median(times), "floor_seconds": median(floors), "first_page_filled_seconds": filled},
        ),
        Figure(
            f"memory with the first page filled, {ROWS:,} members",
            megabytes["ours"] / megabytes["bare"],
            TARGET,
            floor="the same bare window",
            details={"megabytes": megabytes["ours"], "floor_megabytes": megabytes["bare"]},
        ),
    ]


def _start(kind: str, path: Path) -> str:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(path.parent / "compiled"),  # compiled once, as an installed program is
        "BENCH_STARTED": str(time.monotonic()),
    }
    command = [sys.executable, "-m", "tests.bench.window", kind, str(path)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
    if done.returncode:
        raise RuntimeError(f"{kind}: {done.stderr[-2000:]}")
    return done.stdout.strip()
