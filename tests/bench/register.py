"""The register of a guild of 10,000: list, filter, as of a day, roll, and the radar of repeated records."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

from app.models.base.database import Reader
from app.models.directory.kinship import Likeness
from app.models.dues.as_of import positions_as_of
from app.models.dues.figures import GROUPINGS, counts
from app.models.dues.register_list import ListWish, listed_ids, register_lines
from app.models.dues.register_then import lines_then, listed_then
from app.models.dues.rolls import voter_roll
from app.models.members.parties import directory_keys, parties_by_key
from app.models.members.queries import status_as_of
from app.models.members.twins import members_like, suspected_pairs
from app.office import Office
from tests.bench.measure import Figure, median, percentile, seconds
from tests.bench.offices import ACTOR
from tests.bench.people import people

TARGET_MS = 100.0
WHOLE_MS = 250.0  # a page of its own that is drawn at leisure
RADAR_MS = 1_000.0
REFERENCE_SCAN_MS = 1.3  # 13 ms over 100,000 rows on the reference machine
ROUNDS = 15
VISIBLE = 30
AUTUMN = date(2026, 4, 30)

_TARGETS = {"radar over all": RADAR_MS, "roll of an assembly": WHOLE_MS, "counts by everything": WHOLE_MS}


def _page(reader: Reader, wish: ListWish) -> int:
    return len(register_lines(reader, listed_ids(reader, "", wish)[:VISIBLE]))


def _directory(reader: Reader) -> int:
    return len(parties_by_key(reader, directory_keys(reader)[:VISIBLE]))


def _as_of(reader: Reader) -> int:
    return len(positions_as_of(reader, AUTUMN, status_as_of(reader, AUTUMN)))


def _list_then(reader: Reader, wish: ListWish) -> int:
    return len(lines_then(reader, listed_then(reader, "", wish, AUTUMN)[:VISIBLE], AUTUMN))


def bench_register(peopled: Path, count: int) -> list[Figure]:
    """Each question in fifteen rounds: the 95th percentile, scaled by a LIKE scan over the same rows."""
    with Office.open(peopled, ACTOR) as office:
        typed = [Likeness(0, "person", row[1], "", row[2]) for row in list(people(count, 5))[:ROUNDS]]
        questions: dict[str, list[Callable[[], object]]] = {
            "list by debt": [lambda: office.read(_page, ListWish(order="debt", descending=True))] * ROUNDS,
            "directory": [lambda: office.read(_directory)] * ROUNDS,
            "filter in arrears": [lambda: office.read(_page, ListWish(standing="in_arrears"))] * ROUNDS,
            "as of a day": [lambda: office.read(_as_of)] * ROUNDS,
            "list of a day, in arrears": [lambda: office.read(_list_then, ListWish(standing="in_arrears"))] * ROUNDS,
            "roll of an assembly": [lambda: office.read(voter_roll, AUTUMN, AUTUMN)] * ROUNDS,
            "counts by everything": [lambda: [office.read(counts, one) for one in GROUPINGS]] * ROUNDS,
            "twins while typing": [lambda one=one: office.read(members_like, one) for one in typed],
            "radar over all": [lambda: office.read(suspected_pairs)] * 5,
        }
        scan = _scan(peopled)
        return [_figure(name, works, count, scan) for name, works in questions.items()]


def _scan(path: Path) -> float:
    sql = "SELECT count(*) FROM member INDEXED BY member_while_typing WHERE search_key LIKE '%benitezx%'"
    with closing(sqlite3.connect(path)) as connection:
        return 1000 * median([seconds(lambda: connection.execute(sql).fetchall()) for _ in range(9)])


def _figure(name: str, works: list[Callable[[], object]], count: int, scan: float) -> Figure:
    times = [1000 * seconds(work) for work in works]
    p95 = percentile(times, 0.95)
    return Figure(
        f"{name}, {count:,} members, p95",
        p95 * REFERENCE_SCAN_MS / scan,
        _TARGETS.get(name, TARGET_MS),
        unit="ms",
        floor="milliseconds of the reference machine, where a LIKE scan over these rows takes 1.3 ms",
        details={"scan_ms": scan, "p50_ms": median(times), "p95_ms": p95},
    )
