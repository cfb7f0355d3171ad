"""What stands behind a member in the file: dated events, who it is, its line in the book."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.members.categories import categories_as_of
from app.models.members.queries import HAPPENED, NOTED, status_as_of
from app.models.members.rules import STATUS_AFTER, Event, Status
from app.models.members.seniority import admissions_as_of


@dataclass(frozen=True, slots=True)
class MemberEvent:
    """An event of a membership; ``on_date`` is ISO text, ``None`` when the office does not know the day.

    ``act`` is the resolution as the office cites it.
    """

    event: Event
    on_date: str | None
    reason: str
    act: str
    id: int

    @property
    def status(self) -> Status:
        """What the membership was after it."""
        return STATUS_AFTER[self.event]


def events_of(reader: Reader, member_id: int) -> list[MemberEvent]:
    """The events in the order in which they happened; one without a day stands where it was noted."""
    rows = reader.rows(
        f"SELECT event, on_date, reason, act, id FROM (SELECT *, {NOTED} FROM member_event WHERE member_id = ?) "
        "ORDER BY coalesce(on_date, noted), id",
        (member_id,),
    )
    return [MemberEvent(*row) for row in rows]


def event_uids(reader: Reader, member_id: int) -> list[str]:
    """The identities of the events, for their history."""
    return [row[0] for row in reader.rows("SELECT uid FROM member_event WHERE member_id = ?", (member_id,))]


def last_event_as_of(reader: Reader, member_id: int, day: date) -> MemberEvent | None:
    """The event that tells how the member stood on ``day``, by the same rule as ``queries.status_as_of``."""
    row = reader.row(
        f"SELECT event, on_date, reason, act, id FROM (SELECT *, {NOTED} FROM member_event WHERE member_id = :member) "
        f"WHERE {HAPPENED} ORDER BY coalesce(on_date, noted) DESC, id DESC LIMIT 1",
        {"member": member_id, "day": day.isoformat(), "today": reader.clock.today().isoformat()},
    )
    return None if row is None else MemberEvent(*row)


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
    """A member in the book as of a day: admission in force, and how and when it ended; dates ISO text.

    ``act`` is the resolution that admitted them, ``left_act`` the one that ended it, as the office cites them.
    """

    member_id: int
    category_id: int
    admitted_on: str | None
    act: str
    left_on: str | None
    left_by: str
    left_act: str


def book_lines(reader: Reader, day: date) -> list[MembershipLine]:
    """Everybody admitted until ``day``, also who left since, by member number."""
    states = status_as_of(reader, day)
    admitted = admissions_as_of(reader, day)
    category = categories_as_of(reader, day)
    first = dict(reader.rows("SELECT id, admission_act FROM member"))
    stayed = (None, "", "")
    ended: dict[int, tuple[str | None, str, str]] = {}
    acts: dict[int, str] = {}
    for member, on_date, event, act in reader.rows(
        "SELECT member_id, on_date, event, act FROM member_event WHERE coalesce(on_date, '') <= ? "
        "ORDER BY member_id, coalesce(on_date, ''), id",
        (day.isoformat(),),
    ):
        ended[member] = (on_date, event, act) if STATUS_AFTER[event] == "ended" else stayed
        if event == "admitted":  # the first admission of older files has its resolution in the record alone
            acts[member] = act or ("" if member in acts else first[member])
    rows = reader.rows("SELECT id FROM member ORDER BY number = '', length(number), number, sort_key")
    lines = []
    for (member,) in rows:
        if member in states:
            left_on, left_by, left_act = ended[member] if states[member] == "ended" else stayed
            act = acts[member] if member in acts else first[member]
            since = admitted.get(member)
            lines.append(MembershipLine(member, category[member], since, act, left_on, left_by, left_act))
    return lines
