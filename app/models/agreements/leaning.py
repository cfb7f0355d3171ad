"""What leans on the days of an agreement and its parties: who joined, who may still join, who promised what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Final

from app.models.agreements.events import agreement_terms, live_events
from app.models.agreements.kinds import kinds
from app.models.agreements.terms import Event, Terms, standing
from app.models.base.database import Reader, Tx
from app.models.base.errors import Refused
from app.models.base.values.dates import format_date, format_iso

GONE: Final = ("expired", "ended", "terminated")
"""States of an agreement that nobody joins any more."""
_SHOWN: Final = 80


def refuse_earlier_end(tx: Tx, agreement_id: int, before: Terms | None) -> None:
    """Nobody joins what is over, and nobody may until a day after its end; ``before`` the terms it had, if any.

    Raises ``Refused``: "agreement.joined_after", "agreement.accession_after".
    """
    now, events = agreement_terms(tx, agreement_id), live_events(tx, agreement_id)[agreement_id]
    parties = tx.rows(
        "SELECT o.legal_name, p.from_on FROM agreement_party p JOIN organization o ON o.id = p.organization_id "
        "WHERE p.agreement_id = ? AND p.from_on IS NOT NULL ORDER BY p.from_on",
        (agreement_id,),
    )
    for name, day in parties:
        on = date.fromisoformat(day)
        if _is_over(now, events, on) and before is not None and not _is_over(before, events, on):
            raise Refused("agreement.joined_after", field="ends_on", name=name, day=format_date(on))
    until = tx.value("SELECT accession_until FROM agreement WHERE id = ?", (agreement_id,))
    if until is not None and _is_over(now, events, date.fromisoformat(until)):
        end = standing(now, events, date.fromisoformat(until)).ends_on
        raise Refused(
            "agreement.accession_after", field="accession_until", day=format_date(end) if end else format_iso(until)
        )


def _is_over(terms: Terms, events: Sequence[Event], day: date) -> bool:
    return standing(terms, events, day).state in GONE


@contextmanager
def promises_kept(tx: Tx, agreement_id: int, field: str) -> Iterator[None]:
    """What is written within leaves whoever promised something bound on the day it begins.

    Raises ``Refused("agreement.promised_earlier")`` at ``field``.
    """
    before = {one[0] for one in _unbound(tx, agreement_id)}
    yield
    for one, name, day, body in _unbound(tx, agreement_id):
        if one not in before:
            said = {"name": name, "day": format_iso(day), "text": body[:_SHOWN]}
            raise Refused("agreement.promised_earlier", field=field, **said)


def _unbound(reader: Reader, agreement_id: int) -> list[tuple[int, str, str, str]]:
    """Commitments whose institution is not bound on the day they begin, or fall due."""
    roles = ", ".join(f"'{code}'" for code, one in kinds("role", "").items() if one.binds)
    rows = reader.rows(
        "SELECT c.id, o.legal_name, coalesce(c.starts_on, c.due_on), c.body FROM commitment c "
        "JOIN organization o ON o.id = c.organization_id WHERE c.agreement_id = ? "
        "AND coalesce(c.starts_on, c.due_on) IS NOT NULL AND NOT EXISTS (SELECT 1 FROM agreement_party p "
        f"WHERE p.agreement_id = c.agreement_id AND p.organization_id = c.organization_id AND p.role IN ({roles}) "
        "AND p.from_on <= coalesce(c.starts_on, c.due_on) "
        "AND (p.until_on IS NULL OR p.until_on >= coalesce(c.starts_on, c.due_on))) ORDER BY c.id",
        (agreement_id,),
    )
    return [(row[0], row[1], row[2], row[3]) for row in rows]
