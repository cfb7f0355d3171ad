"""The record of leaks of personal data: what happened, whose data, what was done, who was told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.models.base.database import Reader, Tx, command
from app.models.base.errors import Refused


@dataclass(frozen=True, slots=True)
class Breach:
    """One leak; days are dates, ``None`` where not known or not yet; ``people`` how many, ``None`` unknown."""

    noticed_on: date
    what: str
    happened_on: date | None = None
    data_kinds: str = ""
    people: int | None = None
    measures: str = ""
    authority_on: date | None = None
    holders_on: date | None = None


@command("privacy.breach")
def note_breach(tx: Tx, breach: Breach) -> int:
    """Writes a leak into the record. Raises ``Refused``: "breach.what", "breach.future"."""
    if not breach.what.strip():
        raise Refused("breach.what", field="what")
    if breach.noticed_on > tx.clock.today():
        raise Refused("breach.future", field="noticed_on")
    return tx.insert(
        "privacy_breach",
        uid=tx.new_uid(),
        noticed_on=breach.noticed_on.isoformat(),
        happened_on=_iso(breach.happened_on),
        what=breach.what.strip(),
        data_kinds=breach.data_kinds.strip(),
        people=breach.people,
        measures=breach.measures.strip(),
        authority_on=_iso(breach.authority_on),
        holders_on=_iso(breach.holders_on),
        closed_on=None,
    )


def breach_named(reader: Reader, number: int) -> Breach:
    """Raises ``Refused("breach.unknown")``."""
    row = reader.row(
        "SELECT noticed_on, what, happened_on, data_kinds, people, measures, authority_on, holders_on "
        "FROM privacy_breach WHERE id = ?",
        (number,),
    )
    if row is None:
        raise Refused("breach.unknown", field="breach", number=number)
    noticed, what, happened, kinds, people, measures, authority, holders = row
    return Breach(
        date.fromisoformat(noticed), what, _day(happened), kinds, people, measures, _day(authority), _day(holders)
    )


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
