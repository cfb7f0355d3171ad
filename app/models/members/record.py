"""What stands behind a member in the file: dated events, who it is, its line in the book."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.members.categories import categories_as_of
from app.models.members.queries import status_as_of
from app.models.members.rules import STATUS_AFTER
from app.models.members.seniority import admissions_as_of


@dataclass(frozen=True, slots=True)
class MemberEvent:
    """An event of a membership; ``on_date`` is ISO text, ``None`` when the office does not know the day."""

    event: str
    on_date: str | None
    reason: str


def events_of(reader: Reader, member_id: int) -> list[MemberEvent]:
    """The events in the order in which they happened; one without a day stands where it was noted."""
    rows = reader.rows("SELECT event, on_date, reason FROM member_event WHERE member_id = ? ORDER BY id", (member_id,))
    dated = [MemberEvent(*row) for row in rows]
    if all(event.on_date for event in dated):
        dated.sort(key=lambda event: event.on_date or "")
    return dated


def party_of(reader: Reader, member_id: int) -> tuple[str, str]:
    """Table ("person", "organization") and uid of who the member is."""
    row = reader.row(
        "SELECT iif(m.person_id IS NULL, 'organization', 'person'), coalesce(p.uid, o.uid) FROM member m "
        "LEFT JOIN person p ON p.id = m.person_id LEFT JOIN organization o ON o.id = m.organization_id "
        "WHERE m.id = ?",
        (member_id,),
    )
    if row is None:
        raise Refused("member.unknown", text=str(member_id))
    return str(row[0]), str(row[1])


@dataclass(frozen=True, slots=True)
class MembershipLine:
    """A member in the book as of a day: admission in force, and how and when it ended; dates ISO text."""

    member_id: int
    category_id: int
    admitted_on: str | None
    left_on: str | None
    left_by: str


def book_lines(reader: Reader, day: date) -> list[MembershipLine]:
    """Everybody admitted until ``day``, also who left since, by member number."""
    states = status_as_of(reader, day)
    admitted = admissions_as_of(reader, day)
    category = categories_as_of(reader, day)
    ended: dict[int, tuple[str | None, str]] = {}
    for member, on_date, event in reader.rows(
        "SELECT member_id, on_date, event FROM member_event WHERE coalesce(on_date, '') <= ? "
        "ORDER BY member_id, coalesce(on_date, ''), id",
        (day.isoformat(),),
    ):
        ended[member] = (on_date, event) if STATUS_AFTER[event] == "ended" else (None, "")
    rows = reader.rows("SELECT id FROM member ORDER BY number = '', length(number), number, sort_key")
    lines = []
    for (member,) in rows:
        if member in states:
            left = ended[member] if states[member] == "ended" else (None, "")
            lines.append(MembershipLine(member, category[member], admitted.get(member), *left))
    return lines
