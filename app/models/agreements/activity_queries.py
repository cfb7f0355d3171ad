"""One activity in full, what stands behind a figure, finding one as typed. Lists: ``promise_queries``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from app.models.agreements.counting import WHO
from app.models.agreements.promise_queries import attendees
from app.models.agreements.promise_rules import ActivityDraft
from app.models.agreements.targets import Target, targets_of
from app.models.base.database import Reader, SqlValue
from app.models.base.errors import Refused
from app.models.base.values.text import fold
from app.models.members.queries import like_terms

_SHOWN: Final = 3
_NAME: Final = "coalesce(nullif(o.trade_name, ''), o.legal_name)"
_DRAFT: Final = (
    "kind, title, starts_on, ends_on, agreement_id, area_id, project_id, case_id, minutes, place, region, district, "
    "cost, fund_id, headcount, state, result, link"
)


@dataclass(frozen=True, slots=True)
class Organizer:
    """An institution of an activity with its role."""

    organization_id: int
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Credit:
    """A commitment that an activity serves; ``quantity`` ``None`` where the measure counts by itself."""

    commitment_id: int
    body: str
    counts: str
    unit: str
    quantity: int | None


@dataclass(frozen=True, slots=True)
class Behind:
    """An activity behind the progress of a commitment, with what it brought; ISO day."""

    activity_id: int
    title: str
    starts_on: str
    state: str
    attendances: int
    people: int
    minutes: int | None
    quantity: int | None


def activity_draft(reader: Reader, activity_id: int) -> ActivityDraft:
    """The activity as it could be written again. Raises ``Refused("activity.unknown")``."""
    row = reader.row(f"SELECT {_DRAFT} FROM activity WHERE id = ?", (activity_id,))
    if row is None:
        raise Refused("activity.unknown", field="activity", text=str(activity_id))
    ends = None if row[3] is None else date.fromisoformat(row[3])
    return ActivityDraft(*(*row[:2], date.fromisoformat(row[2]), ends, *row[4:]))


def organizers_of(reader: Reader, activity_id: int) -> list[Organizer]:
    """In the order in which they were named."""
    rows = reader.rows(
        f"SELECT o.id, {_NAME}, g.role FROM activity_organizer g JOIN organization o ON o.id = g.organization_id "
        "WHERE g.activity_id = ? ORDER BY g.id",
        (activity_id,),
    )
    return [Organizer(*row) for row in rows]


def credits_of(reader: Reader, activity_id: int) -> list[Credit]:
    """The commitments it serves."""
    rows = reader.rows(
        "SELECT c.id, c.body, c.counts, c.unit, x.quantity FROM activity_credit x "
        "JOIN commitment c ON c.id = x.commitment_id WHERE x.activity_id = ? ORDER BY x.id",
        (activity_id,),
    )
    return [Credit(*row) for row in rows]


def credit_marks(reader: Reader, activity_id: int) -> dict[int, int | None]:
    """The same as ``save_activity`` takes them."""
    return {one.commitment_id: one.quantity for one in credits_of(reader, activity_id)}


def behind(reader: Reader, commitment_id: int) -> list[Behind]:
    """The activities that serve a commitment, the newest first; speakers are not counted."""
    listed = "FROM participation t WHERE t.activity_id = y.id AND t.role <> 'speaker'"
    rows = reader.rows(
        "SELECT y.id, y.title, y.starts_on, y.state, "
        f"coalesce(nullif((SELECT count(*) {listed}), 0), y.headcount, 0), (SELECT count(DISTINCT {WHO}) {listed}), "
        "y.minutes, x.quantity FROM activity_credit x JOIN activity y ON y.id = x.activity_id "
        "WHERE x.commitment_id = ? ORDER BY y.starts_on DESC, y.id DESC",
        (commitment_id,),
    )
    return [Behind(*row) for row in rows]


# -- finding one ----------------------------------------------------------------------------------


def resolve_commitment(reader: Reader, text: str, agreement_id: int | None = None) -> int:
    """By the number of the list, identity, or words of it.

    Raises ``Refused``: "promise.unknown", "promise.several", and "promise.of_other" when it is not of the agreement.
    """
    only = "" if agreement_id is None else " AND agreement_id = :agreement"
    found = _found(reader, "commitment", "body", text, only, {"agreement": agreement_id})
    if not found and agreement_id is not None and _found(reader, "commitment", "body", text, "", {}):
        raise Refused("promise.of_other", field="commitment")
    if not found:
        raise Refused("promise.unknown", field="commitment", text=text[:80])
    if len(found) > 1:
        raise Refused("promise.several", field="commitment", text=text[:80], names=_told(found))
    return int(found[0][0])


def resolve_activity(reader: Reader, text: str) -> int:
    """By number, identity, or words of its title. Raises ``Refused``: "activity.unknown", "activity.several"."""
    found = _found(reader, "activity", "title", text, "", {})
    if not found:
        raise Refused("activity.unknown", field="activity", text=text[:80])
    if len(found) > 1:
        raise Refused("activity.several", field="activity", text=text[:80], names=_told(found))
    return int(found[0][0])


def resolve_target(reader: Reader, agreement_id: int, text: str) -> Target:
    """A target of an agreement by number, identity or name; the only one where ``text`` is "".

    Raises ``Refused("target.which")`` with the names there are.
    """
    known, wanted = targets_of(reader, agreement_id), fold(text)
    exact = [one for one in known if text in (str(one.id), one.uid) or wanted == fold(one.draft.name)]
    found = exact or [one for one in known if wanted in fold(one.draft.name)]
    if len(found) != 1:
        names = " · ".join(one.draft.name for one in known)
        raise Refused("target.which", field="target", text=text[:80], names=names)
    return found[0]


def attendee_of(reader: Reader, activity_id: int, text: str) -> int:
    """A line of its list by number or name. Raises ``Refused``: "attendee.unknown", "attendee.several"."""
    known, wanted = attendees(reader, activity_id), fold(text)
    found = [one for one in known if text == str(one.id)] or [one for one in known if wanted == fold(one.name)]
    found = found or [one for one in known if wanted and wanted in fold(one.name)]
    if not found:
        raise Refused("attendee.unknown", field="name")
    if len(found) > 1:
        names = " · ".join(f"{one.name} ({one.id})" for one in found[:_SHOWN])
        raise Refused("attendee.several", field="name", names=names)
    return found[0].id


def _found(
    reader: Reader, table: str, shown: str, text: str, only: str, params: dict[str, SqlValue]
) -> list[tuple[Any, ...]]:
    wanted = text.strip()
    if not wanted:
        return []
    exact = f"SELECT id, {shown} FROM {table} WHERE (id = :number OR uid = :uid){only}"
    number = int(wanted) if wanted.isdecimal() and len(wanted) < 18 else -1
    if found := reader.rows(exact, {"number": number, "uid": wanted.lower(), **params}):
        return list(found)
    terms: dict[str, SqlValue] = {f"w{place}": term for place, term in enumerate(like_terms(wanted))}
    where = " AND ".join(f"search_key LIKE :{name} ESCAPE '\\'" for name in terms) or "0"
    sql = f"SELECT id, {shown} FROM {table} WHERE {where}{only} ORDER BY id"
    found = list(reader.rows(sql, {**terms, **params}))
    whole = [row for row in found if fold(row[1]) == fold(wanted)]
    return (whole or found)[: _SHOWN + 1]


def _told(found: list[tuple[Any, ...]]) -> str:
    said = [f"{row[1][:60]} ({row[0]})" for row in found[:_SHOWN]]
    return " · ".join(said) + (" …" if len(found) > _SHOWN else "")
