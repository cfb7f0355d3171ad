"""What stands behind a member in the file: dated events, and who it is. Changes are in ``commands``."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.base.database import Reader
from app.models.base.errors import Refused


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
