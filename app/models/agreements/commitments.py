"""Keeping commitments: who promised what, what became of it. How they stand: ``promise_queries``."""

from __future__ import annotations

from datetime import date
from typing import Final, Literal

from app.models.agreements.parties import roles_on
from app.models.agreements.promise_rules import CommitmentDraft, commitment_problems
from app.models.base.database import Reader, SqlValue, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.values.dates import format_date, format_iso
from app.models.base.values.text import clean, fold

CommitmentEvent = Literal["done", "cancelled", "reopened", "postponed", "note"]
ENDED: Final = (
    "coalesce((SELECT CASE WHEN v.kind = 'reopened' THEN '' ELSE v.kind END FROM commitment_event v "
    "WHERE v.commitment_id = c.id AND v.kind IN ('done', 'cancelled', 'reopened') ORDER BY v.id DESC LIMIT 1), '')"
)
"""What ended commitment ``c``: "done", "cancelled" or ""."""


@command("commitments.save")
def save_commitment(tx: Tx, draft: CommitmentDraft, commitment_id: int | None = None) -> int:
    """Notes a commitment, or writes ``commitment_id`` anew; returns it.

    Raises ``Refused`` with every objection; "promise.not_a_party" for an organisation that is not one on the day it
    begins (without one: the day it falls due, or today), "promise.observer" for one that only observes then;
    "promise.worked_for" when it would change agreement although something was done or reported for it. Who has left
    meanwhile may stay: that is asked again only when who or when changes.
    """
    problems = commitment_problems(draft)
    problems += _place_problems(tx, draft, commitment_id)
    if problems:
        raise Refused.because(problems)
    coin = tx.value("SELECT currency FROM office") if draft.means_amount is not None else ""
    columns: dict[str, SqlValue] = {
        "agreement_id": draft.agreement_id,
        "area_id": draft.area_id,
        "organization_id": draft.organization_id,
        "person_id": draft.person_id,
        "kind": draft.kind,
        "body": draft.body.strip(),
        "starts_on": _iso(draft.starts_on),
        "due_on": _iso(draft.due_on),
        "means_kind": draft.means_kind,
        "means": clean(draft.means),
        "means_amount": draft.means_amount,
        "currency": coin,
        "indicator": clean(draft.indicator),
        "unit": clean(draft.unit),
        "goal": draft.goal,
        "counts": draft.counts,
        "source_kind": draft.source_kind,
        "source_on": _iso(draft.source_on),
        "source": clean(draft.source),
        "search_key": fold(f"{draft.body} {draft.indicator}"),
    }
    if commitment_id is None:
        return tx.insert("commitment", uid=tx.new_uid(), owner_office=None, **columns)
    _agreement_of(tx, commitment_id)
    tx.update("commitment", commitment_id, **columns)
    return commitment_id


@command("commitments.event")
def note_commitment(
    tx: Tx, commitment_id: int, kind: CommitmentEvent, on_date: date, note: str = "", due_on: date | None = None
) -> int:
    """It was done, given up, taken up again, put off (``due_on``: until when), or something is noted of it.

    Raises ``Refused``. Putting off moves the day it falls due; the day before stays in the note of the event.
    """
    _agreement_of(tx, commitment_id)
    if on_date > tx.clock.today():
        raise Refused("activity.not_yet", field="on_date", day=format_date(on_date))
    ended = tx.value(f"SELECT {ENDED} FROM commitment c WHERE c.id = ?", (commitment_id,))
    if kind == "reopened" and not ended:
        raise Refused("promise.open_already", field="kind")
    if kind in ("done", "cancelled", "postponed") and ended:
        raise Refused("promise.ended_already", field="kind")
    if kind in ("cancelled", "reopened", "note") and not clean(note):
        raise Refused("promise.note_missing", field="note")
    before = tx.value("SELECT due_on FROM commitment WHERE id = ?", (commitment_id,))
    text = clean(note)
    if kind == "postponed":
        _check_later(tx, commitment_id, due_on, before)
        tx.update("commitment", commitment_id, due_on=_iso(due_on))
    return tx.insert(
        "commitment_event",
        uid=tx.new_uid(),
        commitment_id=commitment_id,
        kind=kind,
        on_date=on_date.isoformat(),
        due_on=before if kind == "postponed" else None,
        note=text,
    )


@command("commitments.remove")
def remove_commitment(tx: Tx, commitment_id: int) -> None:
    """Takes out one that was written by mistake. Raises ``Refused`` when something was done or noted for it."""
    _agreement_of(tx, commitment_id)
    for table in ("commitment_event", "activity_credit", "reported_value"):
        if tx.value(f"SELECT 1 FROM {table} WHERE commitment_id = ?", (commitment_id,)):
            raise Refused("promise.used", field="commitment")
    tx.execute("DELETE FROM commitment WHERE id = ?", (commitment_id,))


def open_promises(reader: Reader, agreement_id: int, organization_id: int) -> list[str]:
    """What an institution has promised in an agreement and is neither done nor given up, the soonest first."""
    rows = reader.rows(
        f"SELECT c.body FROM commitment c WHERE c.agreement_id = ? AND c.organization_id = ? AND {ENDED} = '' "
        "ORDER BY c.due_on IS NULL, c.due_on, c.id",
        (agreement_id, organization_id),
    )
    return [str(row[0]) for row in rows]


def _check_later(tx: Tx, commitment_id: int, due_on: date | None, before: str | None) -> None:
    if due_on is None:
        raise Refused("promise.due_missing", field="due_on")
    if before is not None and due_on.isoformat() <= before:
        raise Refused("promise.due_not_later", field="due_on", day=format_iso(before))
    starts = tx.value("SELECT starts_on FROM commitment WHERE id = ?", (commitment_id,))
    if starts is not None and due_on.isoformat() < starts:
        raise Refused("promise.due_early", field="due_on", day=format_iso(starts))


def _place_problems(tx: Tx, draft: CommitmentDraft, commitment_id: int | None) -> list[Problem]:
    if not tx.value("SELECT 1 FROM agreement WHERE id = ?", (draft.agreement_id,)):
        return [Problem("agreement_id", "promise.no_agreement")]
    found = []
    area = "SELECT agreement_id FROM agreement_area WHERE id = ?"
    if draft.area_id is not None and tx.value(area, (draft.area_id,)) != draft.agreement_id:
        found.append(Problem("area_id", "promise.area_of_other"))
    places = (draft.agreement_id, draft.organization_id, _iso(draft.starts_on), _iso(draft.due_on))
    before = tx.row(
        "SELECT agreement_id, organization_id, starts_on, due_on FROM commitment WHERE id = ?", (commitment_id,)
    )
    if before is not None and before[0] != draft.agreement_id and _worked_for(tx, commitment_id):
        found.append(Problem("agreement_id", "promise.worked_for"))
    if draft.organization_id is not None and (before is None or tuple(before) != places):
        day = draft.starts_on or draft.due_on or tx.clock.today()
        roles = roles_on(tx, draft.agreement_id, draft.organization_id, day)
        if not any(binds for _, binds in roles):
            code = "promise.observer" if roles else "promise.not_a_party"
            found.append(Problem("organization_id", code, {"day": format_date(day)}))
    return found


def _worked_for(tx: Tx, commitment_id: int | None) -> bool:
    """Something done under its agreement counts for it, or somebody reported a figure of it."""
    return bool(
        tx.value("SELECT 1 FROM reported_value WHERE commitment_id = ?", (commitment_id,))
        or tx.value(
            "SELECT 1 FROM activity_credit x JOIN activity y ON y.id = x.activity_id WHERE x.commitment_id = ? "
            "AND y.agreement_id IS NOT NULL",
            (commitment_id,),
        )
    )


def _agreement_of(reader: Reader, commitment_id: int) -> int:
    found = reader.value("SELECT agreement_id FROM commitment WHERE id = ?", (commitment_id,))
    if found is None:
        raise Refused("promise.unknown", field="commitment", text=str(commitment_id))
    return int(found)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
