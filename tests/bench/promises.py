"""The lists of an alliance of 500 agreements: 20,000 commitments, 200,000 attendances. Each list a person opens, p95.

The rows are written with plain SQL: what is measured is the asking, with the rows that are first in sight, in time of
the processor: everything is in memory, and what else the machine does meanwhile is not the office's.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from app.models.agreements.activity_queries import behind
from app.models.agreements.annual import year_of
from app.models.agreements.counting import counted_for
from app.models.agreements.promise_queries import (
    ActivityWish,
    CommitmentWish,
    activity_ids,
    activity_rows,
    commitment_ids,
    commitment_rows,
    compliance,
)
from app.models.agreements.promise_rules import Light, TargetDraft
from app.models.agreements.queries import AgreementWish, agreement_rows, agreement_sheet
from app.models.base.database import Reader
from app.models.base.values.text import bare_number, search_key, sort_key
from app.office import Office
from tests.bench.measure import Figure, median, percentile
from tests.bench.offices import ACTOR, bare_connection, empty_office
from tests.bench.people import people

TARGET_MS = 100.0
REFERENCE_SCAN_MS = 13.0
VISIBLE = 64
TODAY = date(2026, 11, 21)
LIGHTS: tuple[Light, ...] = ("red", "amber", "green", "grey")

_FOUR = "(SELECT 1 AS i UNION SELECT 2 UNION SELECT 3 UNION SELECT 4) p"
_CREDITED = (
    "(SELECT y.id AS activity, y.agreement_id + 500 * ((y.id / 500 + k.i * 7) % :each) AS promise FROM activity y, "
    "(SELECT 0 AS i UNION SELECT 1) k) c"
)
_MANY = ("commitment", "participation")
_PERSON = "(i * 7919 % 30000)"
_EACH = 40  # commitments of an agreement
# What is not said is empty or 0; "n" counts from 0.
_ROWS: tuple[tuple[str, int, str, dict[str, str]], ...] = (
    ("organization", 60, "n", {"legal_name": "'Gremio ' || i", "kind": "'guild'", "sort_key": "'gremio ' || i"}),
    (
        "agreement",
        500,
        "n",
        {
            **{"kind": "'cooperation'", "title": "'Convenio ' || i", "signed_on": "'2024-01-01'"},
            **{"starts_on": "'2024-01-01'", "renewal": "'none'", "sort_key": "'convenio ' || i"},
        },
    ),
    (
        "agreement_area",
        0,
        f"agreement a, {_FOUR}",
        {"agreement_id": "a.id", "kind": "'area'", "position": "p.i", "name": "'Área ' || p.i"},
    ),
    (
        "agreement_party",
        0,
        f"agreement a, {_FOUR}",
        {
            **{"agreement_id": "a.id", "organization_id": "1 + (a.id + p.i) % 60", "role": "'signatory'"},
            **{"position": "p.i", "from_on": "'2024-01-01'"},
        },
    ),
    (
        "commitment",
        20_000,
        "n",
        {
            **{"agreement_id": "1 + i % 500", "area_id": "1 + (i % 500) * 4 + i % 4", "kind": "'commitment'"},
            **{"organization_id": "iif(i % 7, 1 + i % 60, NULL)", "body": "'Dar talleres de ventas ' || i"},
            **{"starts_on": "'2026-01-01'", "means": "iif(i % 3, 'aulas', '')", "goal": "iif(i % 2, 40, NULL)"},
            "due_on": "iif(i % 5, date('2026-06-01', '+' || (i % 600) || ' days'), NULL)",
            "unit": "iif(i % 2, 'personas', '')",
            "counts": "iif(i % 2, iif(i % 4 = 1, 'people', 'activities'), '')",
            "search_key": "'dar talleres de ventas ' || i",
        },
    ),
    (
        "commitment_event",
        0,
        "commitment WHERE id % 6 = 0",
        {"commitment_id": "id", "kind": "'done'", "on_date": "'2026-05-01'"},
    ),
    (
        "activity",
        10_000,
        "n",
        {
            **{"agreement_id": "1 + i % 500", "area_id": "1 + (i % 500) * 4 + i % 4", "kind": "'training'"},
            **{"title": "'Taller ' || i", "starts_on": "date('2024-01-01', '+' || (i % 1050) || ' days')"},
            **{"minutes": "120", "cost": "100000", "currency": "'PYG'", "state": "'done'"},
            **{"place": "'Salón'", "sort_key": "'taller ' || i", "search_key": "'taller ' || i || ' salon'"},
        },
    ),
    (
        "activity_organizer",
        0,
        "activity",
        {"activity_id": "id", "organization_id": "1 + id % 60", "role": "'organizer'"},
    ),
    ("activity_credit", 0, _CREDITED, {"activity_id": "c.activity", "commitment_id": "c.promise"}),
    (
        "participation",
        200_000,
        "n",
        {
            **{"activity_id": "1 + i / 20", "name": f"'Persona ' || {_PERSON}", "on_date": "'2026-01-01'"},
            **{"who": f"'n:persona ' || {_PERSON}", "role": "'attendee'", "sort_key": f"'persona ' || {_PERSON}"},
        },
    ),
)


def alliance_office(path: Path, part: int = 1) -> Path:
    """500 agreements with four areas and parties each, and what was promised and done; only a ``part`` of it all."""
    empty_office(path)
    with closing(bare_connection(path)) as connection:
        for table, count, source, said in _ROWS:
            columns = connection.execute('SELECT name, type FROM pragma_table_info(?) WHERE "notnull"', (table,))
            blank = {name: "''" if kind == "TEXT" else "0" for name, kind in columns if name != "id"}
            values = {**blank, "uid": "hex(randomblob(18))", **said}
            wanted = count // part if table in _MANY else count
            numbers = f"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {wanted - 1}) "
            sql = (
                f"{numbers if count else ''}INSERT INTO {table} ({', '.join(values)}) "
                f"SELECT {', '.join(values.values())} FROM {source}"
            )
            connection.execute(sql, {"each": _EACH // part} if ":each" in sql else {})
        connection.execute("ANALYZE")
        connection.commit()
    return path


def keys(folder: Path, count: int = 100_000) -> Path:
    """The keys of a register as large as the one on which the reference machine was measured."""
    path = folder / "claves.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE keys (id INTEGER PRIMARY KEY, sort_key TEXT, search_key TEXT)")
        rows = (
            (sort_key(row[1]), search_key(row[1], "", bare_number(row[2]), bare_number(row[3])))
            for row in people(count)
        )
        connection.executemany("INSERT INTO keys (sort_key, search_key) VALUES (?, ?)", rows)
        connection.execute("CREATE INDEX keys_while_typing ON keys (sort_key, search_key)")
        connection.commit()
    return path


def scan_milliseconds(path: Path) -> float:
    """The calibration: a plain connection looks at every key and finds nothing."""
    sql = "SELECT count(*) FROM keys INDEXED BY keys_while_typing WHERE search_key LIKE '%benitezx%'"
    with closing(sqlite3.connect(path)) as connection:
        spent = []
        for _ in range(9):
            started = time.process_time()
            connection.execute(sql).fetchall()
            spent.append(time.process_time() - started)
        return 1000 * median(spent)


def _commitments(reader: Reader, wish: CommitmentWish) -> int:
    """The list and the rows in sight."""
    ids = commitment_ids(reader, wish, TODAY)
    return len(commitment_rows(reader, ids[:VISIBLE], TODAY))


def _activities(reader: Reader, wish: ActivityWish) -> int:
    ids = activity_ids(reader, wish)
    return len(activity_rows(reader, ids[:VISIBLE]))


def questions() -> dict[str, Callable[[Reader], Any]]:
    """Every list and figure that a page of agreements shows, by what it is called."""
    target = TargetDraft(7, "Personas", "personas", 2000, "people")
    found: dict[str, Callable[[Reader], Any]] = {
        "agreements": lambda reader: agreement_rows(reader, AgreementWish(), TODAY),
        "agreement": lambda reader: agreement_sheet(reader, 7, TODAY),
        "commitments": lambda reader: _commitments(reader, CommitmentWish()),
        "commitments by words": lambda reader: _commitments(reader, CommitmentWish("ventas 77")),
        "commitments of an agreement": lambda reader: _commitments(reader, CommitmentWish(agreement_id=7)),
        "commitments of an institution": lambda reader: _commitments(reader, CommitmentWish(organization_id=7)),
        "commitments lacking something": lambda reader: _commitments(reader, CommitmentWish(lacking="either")),
        "what is behind a commitment": lambda reader: behind(reader, 1007),
        "compliance by area": lambda reader: compliance(reader, 7, "area", TODAY),
        "compliance by institution": lambda reader: compliance(reader, 7, "party", TODAY),
        "activities": lambda reader: _activities(reader, ActivityWish()),
        "activities by words": lambda reader: _activities(reader, ActivityWish("taller 77")),
        "activities of an institution": lambda reader: _activities(reader, ActivityWish(organizer_id=7)),
        "curve of a target": lambda reader: counted_for(reader, target),
        "year of an agreement": lambda reader: year_of(reader, date(2026, 1, 1), date(2026, 12, 31), 7),
    }
    for light in LIGHTS:
        found[f"commitments in {light}"] = lambda reader, light=light: _commitments(  # type: ignore[misc]
            reader, CommitmentWish(light=light)
        )
    return found


def bench_promises(folder: Path, rounds: int) -> list[Figure]:
    """A figure for each question: p95 of its calls, as on the reference machine."""
    path = alliance_office(folder / "alianza.gremial")
    register = keys(folder)
    scans = [scan_milliseconds(register)]
    times: dict[str, list[float]] = {}
    with Office.open(path, ACTOR) as office:
        for name, ask in questions().items():
            office.read(ask)
            times[name] = [_milliseconds(office, ask) for _ in range(max(rounds, 3) * 5)]
    scans.append(scan_milliseconds(register))
    scan = median(scans)
    return [
        Figure(
            f"{name}, p95",
            percentile(spent, 0.95) * REFERENCE_SCAN_MS / scan,
            TARGET_MS,
            unit="ms",
            floor=f"the reference machine, where a LIKE scan over 100,000 rows takes {REFERENCE_SCAN_MS:g} ms",
            details={"p50_ms": median(spent), "p95_ms": percentile(spent, 0.95), "scan_ms": scan},
        )
        for name, spent in times.items()
    ]


def _milliseconds(office: Office, ask: Callable[[Reader], Any]) -> float:
    started = time.process_time()
    office.read(ask)
    return 1000 * (time.process_time() - started)
