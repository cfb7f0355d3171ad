"""Charging a period to everybody against one ``INSERT … SELECT`` into the same table with the same triggers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.models.base import journal
from app.models.dues.charging import charge_period
from app.models.schema import TABLES
from app.office import Office
from tests.bench.measure import Figure, alternating, median, seconds
from tests.bench.offices import ACTOR, FEE, bare_connection, fresh_copy

TARGET = 3.0
_INSERT = (
    "INSERT INTO charge (uid, member_id, kind, plan_id, run_id, period, months, amount, currency, "
    "charged_on, due_on) "
    f"SELECT hex(randomblob(18)), id, 'dues', 1, NULL, '2026-11', 1, {FEE}, 'PYG', '2026-11-01', '2026-11-30' "
    "FROM member WHERE status = 'active'"
)


def bench_charge(peopled: Path, folder: Path, count: int, rounds: int) -> Figure:
    target = folder / "cobra.gremial"

    def ours() -> float:
        with Office.open(fresh_copy(peopled, target), ACTOR) as office:
            return seconds(lambda: office.run(charge_period, 1, "2026-11", date(2026, 11, 1)))

    def floor() -> float:
        connection = bare_connection(fresh_copy(peopled, target))
        journal.install(connection, TABLES)
        connection.execute("BEGIN IMMEDIATE")
        journal.begin(connection)

        def work() -> None:
            connection.execute(_INSERT)
            connection.execute("COMMIT")

        try:
            return seconds(work)
        finally:
            connection.close()

    floors, times = alternating(rounds, floor, ours)
    return Figure(
        f"charging {count:,} members",
        median(times) / median(floors),
        TARGET,
        floor="one INSERT … SELECT with the same triggers, through COMMIT",
        details={"seconds": median(times), "floor_seconds": median(floors), "rounds": rounds},
    )
