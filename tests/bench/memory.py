"""Memory of the whole process while 100,000 members come in: a process of its own, its highest resident size."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

import openpyxl

from app.jobs.import_members import ImportOptions, carry_out, plan_import
from app.office import Office
from tests.bench.measure import Figure
from tests.bench.offices import ACTOR, empty_office, fresh_copy
from tests.bench.people import write_sheet

TARGET = 400.0
_STATUS = Path("/proc/self/status")


def bench_memory(folder: Path, rows: int) -> list[Figure]:
    """CSV and XLSX; where the system does not tell a process's highest size, nothing is measured."""
    if not _STATUS.exists():
        return []
    sheet = write_sheet(folder / "memoria.csv", rows)
    empty = empty_office(folder / "memoria.gremial")
    return [_figure(folder, empty, one, rows) for one in (sheet, _as_workbook(sheet))]


def _figure(folder: Path, empty: Path, sheet: Path, rows: int) -> Figure:
    target = fresh_copy(empty, folder / "memoria-llena.gremial")
    words = (sys.executable, "-m", "tests.bench.memory", str(target), str(sheet))
    said = subprocess.run(words, check=True, capture_output=True, text=True, encoding="utf-8").stdout.split()
    before, after, members = (int(word) for word in said)
    details = {"rows": members, "megabytes_before": before}
    name = f"memory of an import of {rows:,} rows, {sheet.suffix[1:]}"
    return Figure(name, float(after), TARGET, "MB", floor="the limit of an office's PC", details=details)


def _as_workbook(sheet: Path) -> Path:
    path = sheet.with_suffix(".xlsx")
    book = openpyxl.Workbook(write_only=True)
    leaf = book.create_sheet("PADRON")
    with sheet.open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file, delimiter=";"):
            leaf.append(row)
    book.save(path)
    return path


def highest() -> int:
    """Megabytes of the highest resident size of this process so far."""
    lines = _STATUS.read_text(encoding="ascii").splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) // 1024


def _import(target: Path, sheet: Path) -> str:
    before = highest()
    with Office.open(target, ACTOR) as office:
        done = carry_out(office, plan_import(office, sheet, ImportOptions()))
    return f"{before} {highest()} {done.new}"


if __name__ == "__main__":
    sys.stdout.write(_import(Path(sys.argv[1]), Path(sys.argv[2])))
