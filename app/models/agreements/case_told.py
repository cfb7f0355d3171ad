"""What a noted event means for the rest of its file: a reply is the answer of who was asked, a use needs its benefit.

Noting and taking back events are in ``cases``.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from app.models.agreements.case_rules import EventDraft
from app.models.agreements.case_standing import STANDING
from app.models.base.database import Reader, Tx
from app.models.base.errors import Problem
from app.models.base.values.dates import format_date

REPLY: Final = "reply"
USE: Final = "use"


def use_problems(reader: Reader, case_id: int, draft: EventDraft) -> list[Problem]:
    """A benefit is not used after the last day it is valid, nor after the day it ended."""
    if draft.kind != USE:
        return []
    days = reader.rows(
        "SELECT value FROM case_field WHERE case_id = ? AND field = 'valid_until' AND value <> '' "
        "UNION SELECT closed_on FROM case_file WHERE id = ? AND closed_on IS NOT NULL",
        (case_id, case_id),
    )
    last = min((date.fromisoformat(row[0]) for row in days), default=None)
    if last is None or draft.on_date <= last:
        return []
    return [Problem("on_date", "case.use_after", {"day": format_date(last)})]


def answer_of_reply(tx: Tx, case_id: int, draft: EventDraft) -> None:
    """The reply of an institution or person that was asked is its answer: it is not typed twice."""
    note = draft.note.strip()
    if draft.kind == REPLY and note:
        tx.execute(
            "UPDATE case_party SET answer = ?, on_date = ? WHERE case_id = ? AND role = 'asked' "
            "AND (organization_id = ? OR person_id = ?)",
            (note, draft.on_date.isoformat(), case_id, draft.organization_id, draft.person_id),
        )


def answer_taken_back(tx: Tx, case_id: int, event_id: int) -> None:
    """A reply that counts no more is no answer any more: the one before it is, or none."""
    row = tx.row("SELECT kind, organization_id, person_id, note FROM case_event WHERE id = ?", (event_id,))
    if row is None or row[0] != REPLY:
        return
    _, organization, person, note = row
    before = tx.row(
        "SELECT note, on_date FROM case_event e WHERE case_id = ? AND kind = ? AND note <> '' "
        f"AND (organization_id = ? OR person_id = ?) AND {STANDING} ORDER BY on_date DESC, id DESC LIMIT 1",
        (case_id, REPLY, organization, person),
    )
    tx.execute(
        "UPDATE case_party SET answer = ?, on_date = ? WHERE case_id = ? AND role = 'asked' AND answer = ? "
        "AND (organization_id = ? OR person_id = ?)",
        (*(before or ("", None)), case_id, note, organization, person),
    )
