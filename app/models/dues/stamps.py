"""The stamps of the tax office (timbrados, folios) that documents are written under: noted, used up, warned of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.values.text import clean
from app.models.dues.fiscal_rules import counter_of

WARN_DAYS: Final = 30
WARN_NUMBERS: Final = 20


@dataclass(frozen=True, slots=True)
class StampDraft:
    """A stamp (timbrado, folios): its number, days and range; what is not said has no limit."""

    kind: str
    number: str
    from_date: date | None = None
    until_date: date | None = None
    first_number: int | None = None
    last_number: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class StampLine:
    """A stamp today: ``days_left`` until it ends, ``numbers_left`` of its range, None where it has no such limit."""

    id: int
    kind: str
    number: str
    from_date: str | None
    until_date: str | None
    first_number: int | None
    last_number: int | None
    note: str
    used: int
    days_left: int | None
    numbers_left: int | None


@command("fiscal.add_stamp", needs=Role.TREASURER)
def add_stamp(tx: Tx, draft: StampDraft) -> int:
    """Notes a stamp of the tax office. Raises ``Refused("stamp.…")``."""
    number = clean(draft.number)
    if not number:
        raise Refused("stamp.no_number", field="number")
    if draft.from_date and draft.until_date and draft.until_date < draft.from_date:
        raise Refused("stamp.days", field="until")
    if draft.first_number is not None and draft.last_number is not None and draft.last_number < draft.first_number:
        raise Refused("stamp.range", field="last_number")
    if tx.value("SELECT 1 FROM fiscal_stamp WHERE kind = ? AND number = ?", (draft.kind, number)):
        raise Refused("stamp.twice", field="number", number=number)
    return tx.insert(
        "fiscal_stamp",
        uid=tx.new_uid(),
        kind=draft.kind,
        number=number,
        from_date=draft.from_date.isoformat() if draft.from_date else None,
        until_date=draft.until_date.isoformat() if draft.until_date else None,
        first_number=draft.first_number,
        last_number=draft.last_number,
        note=clean(draft.note),
    )


def stamps(reader: Reader) -> list[StampLine]:
    """Every stamp, the one that ends last first."""
    today = reader.clock.today()
    used: dict[str, list[int]] = {}
    for stamp, number in reader.rows("SELECT stamp, number FROM fiscal_document WHERE stamp <> ''"):
        used.setdefault(stamp, []).append(counter_of(number) or 0)
    found = []
    for identity, kind, number, since, until, first, last, note in reader.rows(
        "SELECT id, kind, number, from_date, until_date, first_number, last_number, note FROM fiscal_stamp "
        "ORDER BY coalesce(until_date, '9') DESC, id DESC"
    ):
        numbers = used.get(number, [])
        left = None if last is None else last - max([*numbers, (first or 1) - 1])
        days = None if until is None else (date.fromisoformat(until) - today).days
        found.append(StampLine(identity, kind, number, since, until, first, last, note, len(numbers), days, left))
    return found


def stamp_warnings(reader: Reader) -> list[Problem]:
    """Stamps about to end, by day or number, that no later one of their kind replaces."""
    lines = stamps(reader)
    found = []
    for one in lines:
        later = any(
            other.kind == one.kind and other.id != one.id and (other.until_date or "9") > (one.until_date or "9")
            for other in lines
        )
        said: dict[str, str | int] = {
            "number": one.number,
            "date": "/".join(reversed((one.until_date or "").split("-"))),
        }
        if later:
            continue
        if one.days_left is not None and one.days_left < 0:
            found.append(Problem("stamp", "stamp.ended", said))
        elif one.days_left is not None and one.days_left <= WARN_DAYS:
            found.append(Problem("stamp", "stamp.ends", said | {"days": one.days_left}))
        if one.numbers_left is not None and one.numbers_left <= WARN_NUMBERS:
            found.append(Problem("stamp", "stamp.few", said | {"left": max(one.numbers_left, 0)}))
    return found


def writes_documents(reader: Reader) -> bool:
    """Whether the office ever noted a fiscal document or a stamp."""
    return bool(reader.value("SELECT EXISTS (SELECT 1 FROM fiscal_document) OR EXISTS (SELECT 1 FROM fiscal_stamp)"))
