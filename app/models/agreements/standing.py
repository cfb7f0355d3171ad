"""How an agreement stands by what the office file says: its terms and what happened to it that counts. Read only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from app.models.agreements.kinds import kind
from app.models.agreements.terms import Event, Standing, Terms, standing
from app.models.base.database import Reader
from app.models.base.errors import Refused

TERM_COLUMNS: Final = "signed_on, starts_on, ends_on, renewal, renewal_months, notice_days, alert_days, kind"


def terms_of(row: Sequence[Any]) -> Terms:
    """From a row of ``TERM_COLUMNS``."""
    signed, starts, ends, renewal, months, notice, alert, code = row
    signed_on, starts_on, ends_on = (date.fromisoformat(one) if one else None for one in (signed, starts, ends))
    return Terms(signed_on, starts_on, ends_on, renewal, months, notice, alert, kind("agreement", code, "").signed)


def agreement_terms(reader: Reader, agreement_id: int) -> Terms:
    """Raises ``Refused("agreement.unknown")``."""
    row = reader.row(f"SELECT {TERM_COLUMNS} FROM agreement WHERE id = ?", (agreement_id,))
    if row is None:
        raise Refused("agreement.unknown", field="agreement", text=str(agreement_id))
    return terms_of(row)


def live_events(reader: Reader, agreement_id: int | None = None) -> dict[int, list[Event]]:
    """What counts of each agreement (or of one), in the order of its days; what was taken back is left out."""
    only = "" if agreement_id is None else " AND e.agreement_id = :agreement"
    found: dict[int, list[Event]] = defaultdict(list)
    for agreement, what, on_date, until_on in reader.rows(
        "SELECT e.agreement_id, e.kind, e.on_date, e.until_on FROM agreement_event e WHERE e.kind <> 'revoked' "
        f"AND NOT EXISTS (SELECT 1 FROM agreement_event r WHERE r.reverses_id = e.id){only} ORDER BY e.on_date, e.id",
        {"agreement": agreement_id},
    ):
        until = date.fromisoformat(until_on) if until_on else None
        found[agreement].append(Event(what, date.fromisoformat(on_date), until))
    return found


def agreement_standing(reader: Reader, agreement_id: int, day: date | None = None) -> Standing:
    """How it stands on a day (today). Raises ``Refused("agreement.unknown")``."""
    events = live_events(reader, agreement_id)[agreement_id]
    return standing(agreement_terms(reader, agreement_id), events, day or reader.clock.today())
