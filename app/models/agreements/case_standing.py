"""What counts of the events of a file, and the steps that stand. Writing them is in ``cases``."""

from __future__ import annotations

from datetime import date
from typing import Final

from app.models.agreements.case_rules import Taken
from app.models.base.database import Reader

STANDING: Final = "e.kind <> 'revoked' AND NOT EXISTS (SELECT 1 FROM case_event x WHERE x.reverses_id = e.id)"
"""Event ``e`` of a file counts: it takes nothing back and was not taken back."""


def steps_taken(reader: Reader, case_id: int) -> list[Taken]:
    """The steps that stand, by day and then as they were noted."""
    rows = reader.rows(
        f"SELECT step, on_date FROM case_event e WHERE case_id = ? AND kind = 'step' AND {STANDING} "
        "ORDER BY on_date, id",
        (case_id,),
    )
    return [Taken(step, date.fromisoformat(day)) for step, day in rows]
