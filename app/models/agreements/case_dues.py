"""Days of files that are told before they come: an answer due, a delivery, a benefit or certificate that ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from app.models.agreements.case_kinds import case_kinds
from app.models.agreements.case_queries import CaseLine, case_lines
from app.models.base.database import Reader

SOON: Final = timedelta(days=30)
LONG_AGO: Final = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Due:
    """A day with what it is ("Vigente hasta"); ``late`` when it has passed."""

    line: CaseLine
    kind_name: str
    label: str
    on: date
    late: bool


def due_soon(reader: Reader, today: date | None = None) -> list[Due]:
    """Those of the next 30 days and of the last 60, the first day first; ended files only where that says nothing."""
    day = today or reader.clock.today()
    kinds = case_kinds(reader.value("SELECT country FROM office"))
    found: list[tuple[int, str, str, str]] = []
    for kind in kinds.values():
        for one in kind.fields:
            if not one.due:
                continue
            failed = [step.code for step in kind.steps if step.end == "failed"]
            ended = " AND c.closed_on IS NULL" if one.due == "open" else ""
            rows = reader.rows(
                "SELECT c.id, v.value FROM case_field v JOIN case_file c ON c.id = v.case_id WHERE c.kind = ? "
                f"AND v.field = ? AND v.value BETWEEN ? AND ?{ended} AND c.step NOT IN "
                f"({', '.join('?' * len(failed))})",
                (kind.code, one.code, (day - LONG_AGO).isoformat(), (day + SOON).isoformat(), *failed),
            )
            found += [(case_id, value, kind.name, one.label) for case_id, value in rows]
    lines = {one.id: one for one in case_lines(reader, [one[0] for one in found])}
    ordered = sorted(found, key=lambda one: (one[1], lines[one[0]].heading))
    return [
        Due(lines[case_id], name, label, date.fromisoformat(value), date.fromisoformat(value) < day)
        for case_id, value, name, label in ordered
    ]
