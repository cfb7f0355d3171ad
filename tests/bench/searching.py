"""Search as you type: what one more letter costs until the visible rows can be drawn."""

from __future__ import annotations

import random
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from app.models.base.database import Reader
from app.models.dues.queries import positions
from app.models.members.queries import find_while_typing, members_by_id
from app.office import Office
from tests.bench.measure import Figure, median, percentile, seconds
from tests.bench.offices import ACTOR
from tests.bench.people import people

TARGET_MS = 16.0
REFERENCE_SCAN_MS = 13.0
VISIBLE = 30


def scan_milliseconds(path: Path) -> tuple[float, float]:
    """The calibration: a plain connection looks at every row of the index and finds nothing: letters, digits.

    Digits are dearer: ids and telephones are full of them, so that LIKE begins to compare in every row. The
    figure is judged by the mean of both, because both are typed; the scan of letters is reported beside it.
    """
    sql = "SELECT count(*) FROM member INDEXED BY member_while_typing WHERE search_key LIKE ?"
    with closing(sqlite3.connect(path)) as connection:

        def scan(pattern: str) -> float:
            return median([seconds(lambda: connection.execute(sql, (pattern,)).fetchall()) for _ in range(9)])

        return 1000 * scan("%benitezx%"), 1000 * scan("%9999999999%")


def typed(count: int, words: int, seed: int = 5) -> list[str]:
    """What people type, letter after letter: names, member numbers, tax ids, telephones, and what does not exist."""
    dice = random.Random(seed)
    rows = list(people(min(count, 5_000), seed))
    texts: list[str] = []
    for _ in range(words):
        row = dice.choice(rows)
        first, last = row[1].split()[0], row[1].split()[2]
        whole = dice.choice([last, f"{last} {first}", row[0], row[2][:7], row[3], f"{first[:3]} {last[:4]}", "wqx"])
        texts += [whole[:length] for length in range(1, len(whole) + 1)]
    return texts


def look(reader: Reader, text: str) -> int:
    """The query and everything a visible row shows."""
    ids = find_while_typing(reader, text)[:VISIBLE]
    rows = members_by_id(reader, ids)
    owed = positions(reader, ids) if ids else {}
    return len(rows) + len(owed)


def bench_search(peopled: Path, count: int, words: int) -> Figure:
    """Each text is typed in three rounds and counts with its median: p95 is about texts, not the machine."""
    texts = typed(count, words)
    scans: list[tuple[float, float]] = []
    rounds: list[list[float]] = []
    with Office.open(peopled, ACTOR) as office:
        for text in texts[:50]:
            office.read(look, text)
        for _ in range(3):
            scans.append(scan_milliseconds(peopled))
            rounds.append([_milliseconds(office, text) for text in texts])
        scans.append(scan_milliseconds(peopled))
    times = [median(three) for three in zip(*rounds, strict=True)]
    letters, digits = (median(kind) for kind in zip(*scans, strict=True))
    scan, p95 = (letters + digits) / 2, percentile(times, 0.95)
    slowest = sorted(zip(times, texts, strict=True), reverse=True)[:3]
    return Figure(
        f"search as you type over {count:,} members, p95",
        p95 * REFERENCE_SCAN_MS / scan,
        TARGET_MS,
        unit="ms",
        floor="milliseconds of the reference machine, where a LIKE scan over these rows takes 13 ms",
        details={
            "scan_letters_ms": letters,
            "scan_digits_ms": digits,
            "p95_by_letters_alone_ms": p95 * REFERENCE_SCAN_MS / letters,
            "p50_ms": median(times),
            "p95_ms": p95,
            "p95_of_all_ms": percentile([one for each in rounds for one in each], 0.95),
            "searches": len(texts),
            "slowest": ", ".join(f"{text} {milliseconds:.1f}" for milliseconds, text in slowest),
        },
    )


def _milliseconds(office: Office, text: str) -> float:
    started = time.perf_counter()
    office.read(look, text)
    return 1000 * (time.perf_counter() - started)
