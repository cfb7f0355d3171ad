"""Import of clean rows against Python's ``csv`` and one ``executemany`` per table, without validation or journal."""

from __future__ import annotations

import csv
import tracemalloc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from app.exchange.members_sheet import recognise
from app.exchange.tabular import open_table
from app.jobs.import_members import ImportOptions, carry_out, plan_import
from app.models.base import journal
from app.office import Office
from tests.bench.measure import Figure, alternating, median, seconds
from tests.bench.offices import ACTOR, bare_connection, empty_office, fresh_copy
from tests.bench.people import write_sheet

TARGET = 10.0
_PARTY = (
    "id, uid, {name}, {own} tax_kind, tax_raw, tax_id, tax_verified, phone_raw, phone, phone2_raw, phone2, "
    "email, address, locality, district, region, trade, trade_name, notes, sort_key, search_key"
)


def bench_import(folder: Path, rows: int, rounds: int) -> Figure:
    sheet = write_sheet(folder / "padron.csv", rows)
    empty = empty_office(folder / "vacia.gremial")
    target = folder / "importa.gremial"
    shares: list[dict[str, float]] = []

    def ours() -> float:
        shares.append(_import_once(fresh_copy(empty, target), sheet))
        return sum(shares[-1].values())

    def floor() -> float:
        fresh_copy(empty, target)
        return seconds(lambda: floor_import(target, sheet))

    floors, times = alternating(rounds, floor, ours)
    total = median(times)
    reading = median([seconds(lambda: sum(1 for _ in open_table(sheet, recognise=recognise).rows())) for _ in range(2)])
    with _without_journal():
        bare_writing = _import_once(fresh_copy(empty, target), sheet)["write"]
    plan, write = median([s["plan"] for s in shares]), median([s["write"] for s in shares])
    parts = {
        "reading": reading,
        "rules": plan - reading,
        "writing": min(bare_writing, write),
        "journal": max(0.0, write - bare_writing),
    }
    return Figure(
        f"import of {rows:,} rows",
        total / median(floors),
        TARGET,
        floor="csv + executemany into the same tables and indexes",
        details={
            "rows": rows,
            "seconds": total,
            "floor_seconds": median(floors),
            "rounds": rounds,
            "share": {name: part / total for name, part in parts.items()},
            "peak_megabytes": _peak(fresh_copy(empty, target), sheet),
        },
    )


def _import_once(path: Path, sheet: Path) -> dict[str, float]:
    """Seconds of the plan and of the writing; opening and closing the office is not the import."""
    with Office.open(path, ACTOR) as office:
        plans = []
        planned = seconds(lambda: plans.append(plan_import(office, sheet, ImportOptions())))
        written = seconds(lambda: carry_out(office, plans[0]))
    return {"plan": planned, "write": written}


@contextmanager
def _without_journal() -> Iterator[None]:
    """The same commands with no triggers, so that nothing is noted and nothing sealed."""
    with mock.patch.object(journal, "install", _no_triggers):
        yield


def _no_triggers(connection: object, _tables: object) -> None:
    connection.execute("CREATE TEMP TABLE current_tx (id INTEGER)")  # type: ignore[attr-defined]
    connection.execute("INSERT INTO current_tx VALUES (0)")  # type: ignore[attr-defined]


def _peak(path: Path, sheet: Path) -> float:
    """Megabytes of Python objects at the highest moment of plan and writing."""
    tracemalloc.start()
    try:
        _import_once(path, sheet)
        return tracemalloc.get_traced_memory()[1] / 1e6
    finally:
        tracemalloc.stop()


def floor_import(path: Path, sheet: Path) -> None:
    """The least that fills the same tables and indexes: no rules, no keys but lower case, no journal."""
    persons, companies, members, events = [], [], [], []
    with sheet.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file, delimiter=";")
        next(rows)
        for n, (number, name, tax, phone, email, address, city, joined, trade, _) in enumerate(rows, 1):
            key = name.lower()
            day = f"{joined[6:]}-{joined[3:5]}-{joined[:2]}"
            search = f"{number} {key} {tax}"
            common = (
                *("ruc", tax, tax, 1, phone, phone, "", "", email, address, city, "", "", trade),
                *("", "", key, search),
            )
            if name.endswith("S.A."):
                companies.append((n, f"{n:036d}", name, "enterprise", *common))
            else:
                persons.append((n, f"{n:036d}", name, "", "", "", *common))
            person = None if name.endswith("S.A.") else n
            company = n if person is None else None
            members.append((n, f"{n:036d}", number, 1, person, company, day, "active", "", key, search))
            events.append((n, f"{n:036d}", n, "admitted", day, ""))
    connection = bare_connection(path)
    connection.execute("BEGIN IMMEDIATE")
    own = "given_names, surname1, surname2,"
    _fill(connection, f"person ({_PARTY.format(name='full_name', own=own)})", persons)
    _fill(connection, f"organization ({_PARTY.format(name='legal_name', own='kind,')})", companies)
    own = "id, uid, number, category_id, person_id, organization_id, joined_on, status, admission_act"
    _fill(connection, f"member ({own}, sort_key, search_key)", members)
    _fill(connection, "member_event (id, uid, member_id, event, on_date, reason)", events)
    connection.execute("COMMIT")
    connection.close()


def _fill(connection: object, into: str, rows: Sequence[Iterable[object]]) -> None:
    marks = ", ".join("?" * (into.count(",") + 1))
    connection.executemany(f"INSERT INTO {into} VALUES ({marks})", rows)  # type: ignore[attr-defined]
