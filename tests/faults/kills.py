"""Killing the program again and again at moments that dice choose, and looking after each time at what is left."""

from __future__ import annotations

import multiprocessing
import os
import random
import shutil
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from app.jobs.check import check
from app.jobs.new_office import NewOffice, new_office
from app.models.base.database import Reader
from app.models.dues.charging import add_plan
from app.models.dues.receipt_queries import verify
from app.office import Office
from tests.faults.desk import DEATHS, Shift, Told, work

FIRST_RECEIPT = 4513
LIVES_PER_OFFICE = 12
# How long a life may last (seconds) and how long a sheet it may import: mostly short, now and then big.
SMALL, BIG = (0.15, 150), (0.8, 3_000)


@dataclass(slots=True)
class Tally:
    """What was done to the program, what it had promised, and what was found wrong (nothing, one hopes)."""

    kills: int = 0
    promises: Counter[str] = field(default_factory=Counter)
    ends: Counter[str] = field(default_factory=Counter)
    standings: Counter[str] = field(default_factory=Counter)
    objections: list[str] = field(default_factory=list)
    seconds: float = 0.0


def kill_often(
    folder: Path, kills: int, seed: int, *, limit: float, say: Callable[[str], None] = lambda _: None
) -> Tally:
    """``kills`` ends of the program, or as many as fit in ``limit`` seconds; each followed by all checks."""
    tally, dice = Tally(), random.Random(seed)
    started = time.monotonic()
    context = _context()
    while tally.kills < kills and time.monotonic() - started < limit:
        with _office(folder, seed) as (path, data):
            promised: list[Told] = []
            life, rows = BIG if dice.random() < 0.1 else SMALL
            for _ in range(min(LIVES_PER_OFFICE, kills - tally.kills)):
                number = tally.kills
                shift = Shift(path, data, dice.randrange(1 << 30), *_end(dice), rows)
                told, end = _one_life(context, shift, life, dice)
                promised += told
                tally.kills += 1
                tally.ends[end] += 1
                tally.promises.update(promise[0] for promise in told)
                standing, found = objections(path, promised)
                tally.standings[standing] += 1
                tally.objections += [f"kill {number} (seed {seed}, {end}): {text}" for text in found]
                if time.monotonic() - started >= limit or found:
                    break
        say(f"{tally.kills} kills, {time.monotonic() - started:.0f} s, {len(tally.objections)} objections")
    tally.seconds = time.monotonic() - started
    return tally


def _context() -> Any:
    """Children that start at once: forked from a process that has imported the program and nothing else."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.faults.desk"])
    return context


@contextmanager
def _office(folder: Path, seed: int) -> Iterator[tuple[Path, Path]]:
    """A new office with a plan in a folder of its own; this process looks at the same record as its children."""
    here = folder / f"office-{seed}-{time.monotonic_ns()}"
    here.mkdir(parents=True)
    data = here / "data"
    before = os.environ.get("GREMIAL_DATA")
    os.environ["GREMIAL_DATA"] = str(data)
    path = here / "gremio.gremial"
    try:
        new_office(path, NewOffice("Gremio de Prueba", "PY", city="Asunción", first_receipt=FIRST_RECEIPT))
        with Office.open(path, "Marta") as office:
            office.run(add_plan, "Cuota social", 50_000, "monthly")
        yield path, data
    finally:
        if before is None:
            del os.environ["GREMIAL_DATA"]
        else:
            os.environ["GREMIAL_DATA"] = before
        shutil.rmtree(here, ignore_errors=True)


def _end(dice: random.Random) -> tuple[Any, int]:
    """Two in three die by the clock, the others at a place where the clock would seldom hit."""
    if dice.random() < 0.66:
        return "from outside", 0
    return dice.choice(DEATHS), dice.randint(0, 12)


def _one_life(context: Any, shift: Shift, life: float, dice: random.Random) -> tuple[list[Told], str]:
    """Starts the program, ends it, and returns what it had promised before it ended."""
    receive, send = context.Pipe(duplex=False)
    child: BaseProcess = context.Process(target=work, args=(shift, send), daemon=True)
    child.start()
    send.close()
    told: list[Told] = []
    end = shift.death
    if end == "from outside":
        if dice.random() > 0.1:  # else while it is still opening the file
            _listen(receive, told, 30.0, until_ready=True)
        _listen(receive, told, dice.uniform(0.0, life))
        politely = dice.random() < 0.15
        child.terminate() if politely else child.kill()
    _listen(receive, told, 30.0)
    child.join(30.0)
    receive.close()
    name = f"{end}, {'SIGTERM' if child.exitcode == -15 else 'SIGKILL' if child.exitcode == -9 else child.exitcode}"
    return [promise for promise in told if promise != ("ready",)], name


def _listen(receive: Connection, told: list[Told], wait: float, *, until_ready: bool = False) -> None:
    """Gathers promises until ``wait`` seconds have passed or the other end is gone."""
    deadline = time.monotonic() + wait
    while receive.poll(max(0.0, deadline - time.monotonic())):
        try:
            told.append(receive.recv())
        except (EOFError, OSError):
            return
        if until_ready and told[-1] == ("ready",):
            return
        if time.monotonic() > deadline:
            return


def objections(path: Path, promised: list[Told]) -> tuple[str, list[str]]:
    """Opens what was left, as the next person would, and compares it with every promise."""
    with Office.open(path, "Marta", wait=0.0) as office:
        standing = office.standing.relation
        found = [] if standing in ("same", "ahead") else [f"the file stands {standing} to the record"]
        found += [text for promise in promised for text in office.read(_broken, promise)]
        found += office.read(_numbers)
    report = check(path)
    return standing, found + [f"check: {one.name}: {one.detail}" for one in report.checks if not one.ok]


def _broken(reader: Reader, promise: Told) -> list[str]:
    kind, what, *rest = promise
    if kind in ("receipt", "void"):
        verdict = verify(reader, what).status
        kept = verdict == "void" if kind == "void" else verdict in ("genuine", "void")
        return [] if kept else [f"{kind} {what} is {verdict}"]
    if kind == "import":
        wanted = int(rest[0]) - int(what) + 1
        sql = "SELECT count(*) FROM member WHERE CAST(number AS INTEGER) BETWEEN ? AND ?"
        return [] if reader.value(sql, (int(what), int(rest[0]))) == wanted else [f"import {what}–{rest[0]}"]
    count = reader.value("SELECT count(*) FROM charge WHERE plan_id = 1 AND period = ? AND run_id > 0", (what,))
    return [] if count == int(rest[0]) else [f"charge {what}: {count} of {rest[0]}"]


def _numbers(reader: Reader) -> list[str]:
    """From the first on, without hole, each once; an import or a charge is there whole or not at all."""
    numbers = [row[0] for row in reader.rows("SELECT number FROM receipt ORDER BY number")]
    found = []
    if numbers != list(range(FIRST_RECEIPT, FIRST_RECEIPT + len(numbers))):
        found.append(f"numbers {numbers}")
    members = [int(row[0]) for row in reader.rows("SELECT number FROM member")]
    if sorted(members) != list(range(1, len(members) + 1)):
        found.append("half an import")
    return found
