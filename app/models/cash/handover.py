"""The act by which a treasury changes hands: numbered, dated, frozen as signed. What it lists is asked elsewhere."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.values.text import clean, fold
from app.models.cash.handover_facts import last_entry


@dataclass(frozen=True, slots=True)
class HandoverDraft:
    """Who gives, who takes, who watches; ``counted`` is what was found in an account (minor units), by its id.

    An account that is not named was not counted. ``explanation`` says what is known of the differences.
    """

    on_date: date
    outgoing: str
    incoming: str
    witness: str = ""
    counted: Mapping[int, int] | None = None
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class Handover:
    """An act as it was written; ``content`` holds every printed text."""

    id: int
    uid: str
    number: int
    on_date: str
    outgoing: str
    incoming: str
    witness: str
    content: dict[str, Any]
    hash: str


def handover_problems(draft: HandoverDraft, today: date, boxes: Collection[int]) -> list[Problem]:
    """Every objection; ``boxes`` are the accounts that are cash boxes: a bank may be overdrawn, a box cannot."""
    problems = []
    if not clean(draft.outgoing):
        problems.append(Problem("outgoing", "handover.outgoing"))
    if not clean(draft.incoming):
        problems.append(Problem("incoming", "handover.incoming"))
    if clean(draft.outgoing) and fold(draft.outgoing) == fold(draft.incoming):
        problems.append(Problem("incoming", "handover.same_person"))
    if draft.on_date > today:
        problems.append(Problem("date", "handover.in_future"))
    if any(found < 0 and account in boxes for account, found in (draft.counted or {}).items()):
        problems.append(Problem("counted", "handover.counted_odd"))
    return problems


@command("cash.hand_over", needs=Role.TREASURER)
def hand_over(tx: Tx, draft: HandoverDraft, content: Mapping[str, Any], until_tx: int) -> int:
    """Writes the act and returns its number, the next one.

    ``content`` is what its paper says, read when the journal stood at ``until_tx``. Differences between counted and
    written money do not stand in the way: they are in the act. Raises ``Refused`` with every objection, and
    "handover.changed" when something was written meanwhile.
    """
    boxes = {row[0] for row in tx.rows("SELECT id FROM money_account WHERE kind = 'cash'")}
    problems = handover_problems(draft, tx.clock.today(), boxes)
    if problems:
        raise Refused.because(problems)
    if last_entry(tx) != until_tx:
        raise Refused("handover.changed")
    number = int(tx.value("SELECT coalesce(max(number), 0) + 1 FROM handover"))
    frozen = json.dumps({**content, "number": number}, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    tx.insert(
        "handover",
        uid=tx.new_uid(),
        number=number,
        on_date=draft.on_date.isoformat(),
        outgoing=clean(draft.outgoing),
        incoming=clean(draft.incoming),
        witness=clean(draft.witness),
        content=frozen,
        hash=_digest(frozen),
    )
    return number


_ROW = "SELECT id, uid, number, on_date, outgoing, incoming, witness, content, hash FROM handover"


def handovers(reader: Reader) -> list[Handover]:
    """Every act, newest first."""
    return [_handover(row) for row in reader.rows(f"{_ROW} ORDER BY number DESC")]


def handover(reader: Reader, number: int) -> Handover:
    """The act of that number. Raises ``Refused("handover.unknown")``."""
    row = reader.row(f"{_ROW} WHERE number = ?", (number,))
    if row is None:
        raise Refused("handover.unknown", field="number", text=str(number))
    return _handover(row)


def handover_objections(reader: Reader) -> list[str]:
    """Acts whose text is not the one that was signed, and numbers that are missing."""
    rows = reader.rows("SELECT number, content, hash FROM handover ORDER BY number")
    altered = [f"handover {number}" for number, content, digest in rows if _digest(content) != digest]
    numbers = {number for number, _, _ in rows}
    missing = [f"handover {number}" for number in range(1, max(numbers, default=0) + 1) if number not in numbers]
    return altered + missing


def _digest(content: str) -> str:
    return hashlib.sha256(content.encode()).hexdigest()


def _handover(row: tuple[Any, ...]) -> Handover:
    row_id, uid, number, on_date, outgoing, incoming, witness, content, digest = row
    return Handover(row_id, uid, number, on_date, outgoing, incoming, witness, json.loads(content), digest)
