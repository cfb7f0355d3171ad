"""Taking back a batch and telling the history of a record. The rules are in ``models/base``."""

from __future__ import annotations

from dataclasses import dataclass

from app.messages import words
from app.models.base.history import Batch, Step, batches, history, table_named
from app.models.base.undo import Lean, undo_batch
from app.models.dues.taking_back import needs_inverse, take_back
from app.models.members.queries import members_by_id
from app.models.schema import TABLES
from app.office import Office


@dataclass(frozen=True, slots=True)
class Undone:
    """Which batch was taken back, and the batch that did it (which may be taken back in turn)."""

    undone: int
    batch: int


def undo(office: Office, batch: int) -> Undone:
    """Raises ``Refused``; ``models.base.undo.Leaning`` lists what leans on the batch."""
    if office.read(needs_inverse, batch, TABLES):
        reason = words("undo.import_reason", batch=batch)
        return Undone(batch, office.run(take_back, batch, TABLES, reason).value)
    return Undone(batch, office.run(undo_batch, batch, TABLES).value)


def record_history(office: Office, table: str, uid: str) -> list[Step]:
    """What happened to one record, oldest first."""
    return office.read(history, table_named(table, TABLES), uid)


def newest_batches(office: Office, limit: int = 20) -> list[Batch]:
    return office.read(batches, limit)


def lean_text(office: Office, lean: Lean) -> str:
    """What leans on a batch, in words: the kind of record, whose it is, and its number or period."""
    name = ""
    if lean.member_id is not None:
        found = office.read(members_by_id, [lean.member_id])
        name = found[0].name if found else ""
    return " · ".join(part for part in (words(f"table.{lean.table}"), name, lean.label) if part)
