"""Taking back a batch and telling the history of a record. The rules are in ``models/base``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from app.messages import words
from app.messages.change_words import known_words
from app.models.agreements.taking_back import agreements_hold
from app.models.base.errors import Refused
from app.models.base.history import Batch, Step, batches, history, table_named
from app.models.base.undo import Lean, undo_batch
from app.models.dues.taking_back import needs_inverse, refuse_locked_books, take_back
from app.models.members.queries import members_by_id
from app.models.schema import TABLES
from app.office import Office

_SHOWN_LABELS: Final = 3
_ALL_STEPS: Final = -1  # no limit


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
    try:
        return Undone(batch, office.run(undo_batch, batch, TABLES, refuse_locked_books, agreements_hold).value)
    except Refused as refusal:
        if refusal.code != "undo.ledger":
            raise
        written = str(refusal.problem.params["tables"]).split(", ")
        names = dict.fromkeys(known_words(f"table.{table}") or table.replace("_", " ") for table in written)
        raise Refused("undo.ledger", field="batch", batch=batch, tables=", ".join(names)) from refusal


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


def lean_lines(office: Office, leans: Sequence[Lean], most: int) -> list[str]:
    """The same for people: under each later step, the newest first, one line for the records of one kind and member.

    No more than ``most`` lines and one that says how many are left: 24 months of a member are one line, and the
    number of the step is what has to be undone before.
    """
    verbs = {one.number: one.verb for one in office.read(batches, _ALL_STEPS)}
    lines = []
    for batch, of_step in groupby(sorted(leans, key=lambda lean: -lean.batch), key=lambda lean: lean.batch):
        verb = words(f"verb.{verbs[batch]}") if batch in verbs else ""
        lines.append(words("undo.lean_step", batch=batch, verb=verb))
        kinds: dict[tuple[str, int | None], list[Lean]] = {}
        for lean in of_step:
            kinds.setdefault((lean.table, lean.member_id), []).append(lean)
        lines += [f"- {_of_a_kind(office, same)}" for same in kinds.values()]
    if len(lines) > most:
        lines = [*lines[:most], words("cli.and_more", count=len(lines) - most)]
    return lines


def _of_a_kind(office: Office, same: Sequence[Lean]) -> str:
    labels = sorted({lean.label for lean in same if lean.label})
    shown = ", ".join(labels) if len(labels) <= _SHOWN_LABELS else f"{labels[0]} … {labels[-1]}"
    text = lean_text(office, replace(same[0], label=shown))
    return f"{text} ({len(same)})" if len(same) > 1 else text
