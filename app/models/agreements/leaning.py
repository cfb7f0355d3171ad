"""What leans on the days of an agreement and its parties: who joined, who may still join, who promised what."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Final

from app.models.agreements.kinds import kinds
from app.models.agreements.standing import agreement_terms, live_events
from app.models.agreements.terms import standing
from app.models.base.database import Reader, Tx
from app.models.base.errors import Refused
from app.models.base.values.dates import format_date, format_iso

GONE: Final = ("expired", "ended", "terminated")
"""States of an agreement that nobody joins any more."""
_SHOWN: Final = 80


@contextmanager
def joined_kept(tx: Tx, agreement_id: int, field: str) -> Iterator[None]:
    """What is written within leaves nobody who joined outside the agreement: nobody joins what is over.

    Raises ``Refused("agreement.joined_after")`` at ``field``.
    """
    before = _joined_outside(tx, agreement_id)
    yield
    for party, (name, day) in _joined_outside(tx, agreement_id).items():
        if party not in before:
            raise Refused("agreement.joined_after", field=field, name=name, day=format_iso(day))


def refuse_late_accession(tx: Tx, agreement_id: int) -> None:
    """Nobody may join until a day after its end. Raises ``Refused("agreement.accession_after")``."""
    until = tx.value("SELECT accession_until FROM agreement WHERE id = ?", (agreement_id,))
    if until is None:
        return
    now = standing(
        agreement_terms(tx, agreement_id), live_events(tx, agreement_id)[agreement_id], date.fromisoformat(until)
    )
    if now.state in GONE:
        last = format_date(now.ends_on) if now.ends_on else format_iso(until)
        raise Refused("agreement.accession_after", field="accession_until", day=last)


def _joined_outside(reader: Reader, agreement_id: int) -> dict[int, tuple[str, str]]:
    """Parties that joined when it was over: row, with name and day (ISO text)."""
    terms, events = agreement_terms(reader, agreement_id), live_events(reader, agreement_id)[agreement_id]
    rows = reader.rows(
        "SELECT p.id, o.legal_name, p.from_on FROM agreement_party p JOIN organization o ON o.id = p.organization_id "
        "WHERE p.agreement_id = ? AND p.from_on IS NOT NULL ORDER BY p.from_on",
        (agreement_id,),
    )
    return {
        party: (name, day)
        for party, name, day in rows
        if standing(terms, events, date.fromisoformat(day)).state in GONE
    }


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
    """Commitments that begin, or fall due, before their institution is bound; who has left was bound."""
    roles = ", ".join(f"'{code}'" for code, one in kinds("role", "").items() if one.binds)
    rows = reader.rows(
        "SELECT c.id, o.legal_name, coalesce(c.starts_on, c.due_on), c.body FROM commitment c "
        "JOIN organization o ON o.id = c.organization_id WHERE c.agreement_id = ? "
        "AND coalesce(c.starts_on, c.due_on) IS NOT NULL AND NOT EXISTS (SELECT 1 FROM agreement_party p "
        f"WHERE p.agreement_id = c.agreement_id AND p.organization_id = c.organization_id AND p.role IN ({roles}) "
        "AND p.from_on <= coalesce(c.starts_on, c.due_on)) ORDER BY c.id",
        (agreement_id,),
    )
    return [(row[0], row[1], row[2], row[3]) for row in rows]
