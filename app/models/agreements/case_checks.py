"""What must always hold of the files that go through steps."""

from __future__ import annotations

from app.models.agreements.case_standing import STANDING
from app.models.base.database import Reader


def case_objections(reader: Reader) -> list[str]:
    """Files that stand elsewhere than their events say, as ``table uid``: nobody writes "in force" by hand."""
    last = (
        f"FROM case_event e WHERE e.case_id = c.id AND e.kind = 'step' AND {STANDING} "
        "ORDER BY e.on_date DESC, e.id DESC LIMIT 1"
    )
    rows = reader.rows(
        f"SELECT c.uid FROM case_file c WHERE c.step IS NOT (SELECT e.step {last}) "
        f"OR c.step_on IS NOT (SELECT e.on_date {last})"
    )
    return [f"case_file {row[0]}" for row in rows]
