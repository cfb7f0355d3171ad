"""The lists of an alliance of 500 agreements: 20,000 commitments, 200,000 attendances. Each list a person opens, p95.

With the rows that are first in sight, in time of the processor: everything is in memory, and what else the machine does
meanwhile is not the office's.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from app.models.agreements.activity_queries import behind
from app.models.agreements.annual import year_activities, year_of
from app.models.agreements.areas import areas_of
from app.models.agreements.counting import attended, counted_for
from app.models.agreements.parties import parties_of
from app.models.agreements.promise_board import promise_board
from app.models.agreements.promise_queries import (
    ActivityWish,
    CommitmentWish,
    activity_ids,
    activity_rows,
    attendees,
    commitment_ids,
    commitment_rows,
    compliance,
)
from app.models.agreements.promise_rules import Light, TargetDraft
from app.models.agreements.queries import AgreementWish, agreement_parties_used, agreement_rows, agreement_sheet, alerts
from app.models.agreements.targets import targets_of
from app.models.base.database import Reader
from app.office import Office
from tests.bench.alliance import BUSY, TODAY, alliance_office, keys, scan_milliseconds
from tests.bench.following import following
from tests.bench.measure import Figure, median, percentile
from tests.bench.offices import ACTOR

TARGET_MS = 100.0
WHOLE_MS = 1_000.0
WHOLE = ("year of the alliance", "hours by topic", "figures by business")  # papers that are drawn, not lists
REFERENCE_SCAN_MS = 13.0
VISIBLE = 64
LIGHTS: tuple[Light, ...] = ("red", "amber", "green", "grey")
YEAR = (date(2026, 1, 1), date(2026, 12, 31))


def _commitments(reader: Reader, wish: CommitmentWish) -> int:
    """The list and the rows in sight."""
    ids = commitment_ids(reader, wish, TODAY)
    return len(commitment_rows(reader, ids[:VISIBLE], TODAY))


def _activities(reader: Reader, wish: ActivityWish) -> int:
    ids = activity_ids(reader, wish)
    return len(activity_rows(reader, ids[:VISIBLE]))


def _of_agreement(reader: Reader) -> int:
    """All that its tabs and the choices of its filters read."""
    sheet = agreement_sheet(reader, BUSY, TODAY)
    shown = _commitments(reader, CommitmentWish(agreement_id=BUSY)) + _activities(
        reader, ActivityWish(agreement_id=BUSY)
    )
    filters = len(areas_of(reader, BUSY)) + len(parties_of(reader, BUSY)) + len(agreement_parties_used(reader))
    return sheet.id + shown + filters + len(targets_of(reader, BUSY)) + len(alerts(reader, TODAY))


def questions() -> dict[str, Callable[[Reader], Any]]:
    """Every list and figure that a page of agreements shows, by what it is called."""
    target = TargetDraft(BUSY, "Personas", "personas", 2000, "people")
    found: dict[str, Callable[[Reader], Any]] = {
        "agreements": lambda reader: agreement_rows(reader, AgreementWish(), TODAY),
        "agreements by words": lambda reader: agreement_rows(reader, AgreementWish("gremio 7"), TODAY),
        "agreement with its tabs": _of_agreement,
        "commitments": lambda reader: _commitments(reader, CommitmentWish()),
        "commitments by words": lambda reader: _commitments(reader, CommitmentWish("ventas 77")),
        "commitments of an agreement": lambda reader: _commitments(reader, CommitmentWish(agreement_id=BUSY)),
        "commitments of an institution": lambda reader: _commitments(reader, CommitmentWish(organization_id=BUSY)),
        "commitments lacking something": lambda reader: _commitments(reader, CommitmentWish(lacking="either")),
        "what is behind a commitment": lambda reader: behind(reader, 1007),
        "compliance by area": lambda reader: compliance(reader, BUSY, "area", TODAY),
        "areas against institutions": lambda reader: promise_board(reader, BUSY, TODAY),
        "compliance by institution": lambda reader: compliance(reader, BUSY, "party", TODAY),
        "activities": lambda reader: _activities(reader, ActivityWish()),
        "activities by words": lambda reader: _activities(reader, ActivityWish("taller 77")),
        "activities of an institution": lambda reader: _activities(reader, ActivityWish(organizer_id=BUSY)),
        "list of 2,000 people": lambda reader: (attended(reader, BUSY), len(attendees(reader, BUSY))),
        "curve of a target": lambda reader: counted_for(reader, target),
        "year of an agreement": lambda reader: year_of(reader, *YEAR, BUSY),
        "activities of a year": lambda reader: year_activities(reader, *YEAR),
        "year of the alliance": lambda reader: year_of(reader, *YEAR),
    }
    for light in LIGHTS:
        for name, wish in (
            ("", CommitmentWish(light=light)),
            (" with words", CommitmentWish("ventas", light=light)),
            (" of an agreement", CommitmentWish(agreement_id=BUSY, light=light)),
            (" of an institution", CommitmentWish(organization_id=BUSY, light=light)),
        ):
            found[f"commitments in {light}{name}"] = lambda reader, wish=wish: _commitments(reader, wish)  # type: ignore[misc]
    return {**found, **following()}


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
            WHOLE_MS if name in WHOLE else TARGET_MS,
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
