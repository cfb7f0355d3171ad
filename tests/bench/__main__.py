"""``python -m tests.bench``: measures, prints the table, writes bench.json; exit code 1 when a target is missed."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from tests.bench.charging import bench_charge
from tests.bench.importing import bench_import
from tests.bench.measure import Figure
from tests.bench.memory import bench_memory
from tests.bench.offices import peopled_office
from tests.bench.promises import bench_promises
from tests.bench.reading import bench_reading
from tests.bench.receipts import bench_receipts
from tests.bench.register import bench_register
from tests.bench.searching import bench_search
from tests.bench.starting import bench_start
from tests.bench.treasury import bench_many_receipts, bench_treasury

PARTS = ("read", "import", "memory", "charge", "search", "register", "treasury", "receipts", "promises", "start")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--only", choices=PARTS, action="append", help="measure only this (may be repeated)")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--out", type=Path, default=Path("bench.json"))
    chosen = parser.parse_args(arguments)
    parts = chosen.only or list(PARTS)
    with tempfile.TemporaryDirectory(prefix="gremial-bench-") as name:
        folder = Path(name)
        os.environ["GREMIAL_DATA"] = str(folder / "data")
        os.environ["GREMIAL_KEYS"] = str(folder / "keys")
        figures = measure(folder, parts, chosen.rows, chosen.rounds)
    chosen.out.write_text(json.dumps(report(figures), indent=1, ensure_ascii=False), encoding="utf-8")
    return 0 if all(figure.ok for figure in figures) else 1


def measure(folder: Path, parts: list[str], rows: int, rounds: int) -> list[Figure]:
    figures: list[Figure] = []

    def take(work: Callable[[], list[Figure]]) -> None:
        for figure in work():
            figures.append(figure)
            sys.stdout.write(line(figure) + "\n")
            sys.stdout.flush()

    if "read" in parts:
        take(lambda: [bench_reading(folder, rows, rounds)])
    if "import" in parts:
        take(lambda: [bench_import(folder, rows, rounds)])
    if "memory" in parts:
        take(lambda: bench_memory(folder, rows))
    if "charge" in parts or "search" in parts:
        peopled = peopled_office(folder / "socios.gremial", rows, months=1)
        take(lambda: _peopled(peopled, folder, parts, rows, rounds))
    if "register" in parts:
        take(lambda: _register(folder, min(rows, 10_000)))
    if "treasury" in parts:
        take(lambda: _treasury(folder, min(rows, 10_000), rounds))
    if "receipts" in parts:
        take(lambda: [bench_receipts(folder, 500, rounds)])
    if "promises" in parts:
        take(lambda: bench_promises(folder, rounds))
    if "start" in parts:
        take(lambda: bench_start(folder, rounds))
    return figures


def _peopled(peopled: Path, folder: Path, parts: list[str], rows: int, rounds: int) -> list[Figure]:
    charging = [bench_charge(peopled, folder, rows, rounds)] if "charge" in parts else []
    words = min(120, max(rows // 20, 1))  # a small run, as the tests make it, types few
    return [*charging, *([bench_search(peopled, rows, words)] if "search" in parts else [])]


def _register(folder: Path, rows: int) -> list[Figure]:
    return bench_register(peopled_office(folder / "gremio.gremial", rows, months=12), rows)


def _treasury(folder: Path, rows: int, rounds: int) -> list[Figure]:
    return [*bench_treasury(folder, rows, rounds), *bench_many_receipts(folder, rows)]


def line(figure: Figure) -> str:
    mark = "ok    " if figure.ok else "MISSED"
    value = f"{figure.value:7.2f} {figure.unit}"
    shown = ", ".join(f"{name} {_short(value)}" for name, value in figure.details.items())
    target = f"(target {figure.target:g} {figure.unit})"
    return "\n         ".join((f"{mark} {value} {target}  {figure.name}", f"against {figure.floor}", shown))


def _short(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.3g}"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name} {_short(part)}" for name, part in value.items()) + "}"
    return str(value)


def report(figures: list[Figure]) -> dict[str, object]:
    return {
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "cores": os.cpu_count(),
        "figures": [{**asdict(figure), "ok": figure.ok} for figure in figures],
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
