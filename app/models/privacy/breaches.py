"""The record of leaks of personal data: what happened, whose data, what was done, who was told, when it was closed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.base.database import Reader, SqlValue, Tx, command
from app.models.base.errors import Problem, Refused

_COLUMNS: Final = "noticed_on, what, happened_on, data_kinds, people, measures, authority_on, holders_on"


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


@dataclass(frozen=True, slots=True)
class NotedBreach:
    """A leak of the record with its number; a closed one is not changed any more."""

    number: int
    breach: Breach
    closed_on: date | None


@command("privacy.breach")
def note_breach(tx: Tx, breach: Breach) -> int:
    """Writes a leak into the record; returns its number. Raises ``Refused`` as ``_check``."""
    _check(breach, tx.clock.today())
    return tx.insert("privacy_breach", uid=tx.new_uid(), closed_on=None, **_values(breach))


@command("privacy.change_breach")
def change_breach(tx: Tx, number: int, breach: Breach) -> None:
    """What was learned or done since. Raises ``Refused``: "breach.unknown", "breach.closed", and as ``_check``."""
    _open(tx, number)
    _check(breach, tx.clock.today())
    tx.update("privacy_breach", number, **_values(breach))


@command("privacy.close_breach")
def close_breach(tx: Tx, number: int, closed_on: date) -> None:
    """Closes a leak once it says what was done.

    Raises ``Refused``: "breach.unknown", "breach.closed", "breach.no_measures", "breach.closed_before",
    "breach.future".
    """
    found = _open(tx, number)
    if not found.breach.measures:
        raise Refused("breach.no_measures", field="measures")
    if closed_on > tx.clock.today():
        raise Refused("breach.future", field="closed_on")
    if closed_on < found.breach.noticed_on:
        raise Refused("breach.closed_before", field="closed_on")
    tx.update("privacy_breach", number, closed_on=closed_on.isoformat())


@command("privacy.reopen_breach")
def reopen_breach(tx: Tx, number: int) -> None:
    """A leak closed too early is open again. Raises ``Refused``: "breach.unknown", "breach.not_closed"."""
    if breach_numbered(tx, number).closed_on is None:
        raise Refused("breach.not_closed", field="breach", number=number)
    tx.update("privacy_breach", number, closed_on=None)


def breaches(reader: Reader, *, open_only: bool = False) -> list[NotedBreach]:
    """The record: open ones first, each part newest first."""
    where = "WHERE closed_on IS NULL" if open_only else ""
    rows = reader.rows(
        f"SELECT id, {_COLUMNS}, closed_on FROM privacy_breach {where} "
        "ORDER BY closed_on IS NOT NULL, noticed_on DESC, id DESC"
    )
    return [_noted(row) for row in rows]


def breach_numbered(reader: Reader, number: int) -> NotedBreach:
    """Raises ``Refused("breach.unknown")``."""
    row = reader.row(f"SELECT id, {_COLUMNS}, closed_on FROM privacy_breach WHERE id = ?", (number,))
    if row is None:
        raise Refused("breach.unknown", field="breach", number=number)
    return _noted(row)


def _open(reader: Reader, number: int) -> NotedBreach:
    found = breach_numbered(reader, number)
    if found.closed_on is not None:
        raise Refused("breach.closed", field="breach", number=number)
    return found


def _check(breach: Breach, today: date) -> None:
    """Raises ``Refused``: "breach.what", "breach.future", "breach.happened_after", "breach.told_before"."""
    problems = [] if breach.what.strip() else [Problem("what", "breach.what")]
    days: Mapping[str, date | None] = {
        "noticed_on": breach.noticed_on,
        "happened_on": breach.happened_on,
        "authority_on": breach.authority_on,
        "holders_on": breach.holders_on,
    }
    for field, day in days.items():
        if day is None:
            continue
        if day > today:
            problems.append(Problem(field, "breach.future"))
        elif field == "happened_on" and day > breach.noticed_on:
            problems.append(Problem(field, "breach.happened_after"))
        elif field in ("authority_on", "holders_on") and day < breach.noticed_on:
            problems.append(Problem(field, "breach.told_before"))
    if problems:
        raise Refused.because(problems)


def _values(breach: Breach) -> dict[str, SqlValue]:
    return {
        "noticed_on": breach.noticed_on.isoformat(),
        "happened_on": _iso(breach.happened_on),
        "what": breach.what.strip(),
        "data_kinds": breach.data_kinds.strip(),
        "people": breach.people,
        "measures": breach.measures.strip(),
        "authority_on": _iso(breach.authority_on),
        "holders_on": _iso(breach.holders_on),
    }


def _noted(row: tuple[SqlValue, ...]) -> NotedBreach:
    number, noticed, what, happened, kinds, people, measures, authority, holders, closed = row
    breach = Breach(
        date.fromisoformat(str(noticed)),
        *(str(what), _day(happened), str(kinds), None if people is None else int(str(people)), str(measures)),
        *(_day(authority), _day(holders)),
    )
    return NotedBreach(int(str(number)), breach, _day(closed))


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: SqlValue) -> date | None:
    return date.fromisoformat(str(text)) if text else None
