"""Office files for the measurements: made by the program itself, copied for each round."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import date
from pathlib import Path

from app.jobs.import_members import ImportOptions, carry_out, plan_import
from app.jobs.new_office import NewOffice, new_office
from app.models.base import connect
from app.models.dues.charging import add_plan, charge_period
from app.office import Office
from tests.bench.people import write_sheet

ACTOR = "Banco de pruebas"
FEE = 50_000


def empty_office(path: Path) -> Path:
    """A guild on its first day, with one monthly plan."""
    new_office(path, NewOffice("Asociación de Prueba", "PY", short="ADP", city="Asunción"), actor=ACTOR)
    with Office.open(path, ACTOR) as office:
        office.run(add_plan, "Cuota social", FEE, "monthly")
    return path


def peopled_office(path: Path, count: int, *, months: int = 0) -> Path:
    """A guild with ``count`` members and so many months charged, from December 2025 on: none may lie in the future."""
    empty_office(path)
    sheet = write_sheet(path.with_suffix(".csv"), count)
    with Office.open(path, ACTOR) as office:
        carry_out(office, plan_import(office, sheet, ImportOptions()))
        for at in range(months):
            first = date(2025 + (at + 11) // 12, (at + 11) % 12 + 1, 1)
            office.run(charge_period, 1, f"{first:%Y-%m}", first)
    return path


def fresh_copy(source: Path, target: Path) -> Path:
    """A copy without log, as at rest; an older one is thrown away."""
    for suffix in ("", "-wal", "-shm", ".lock"):
        Path(f"{target}{suffix}").unlink(missing_ok=True)
    shutil.copyfile(source, target)
    return target


def bare_connection(path: Path) -> sqlite3.Connection:
    """What a floor writes through: the same pragmas as the program's own connection, nothing else."""
    return connect.write_connection(path)
