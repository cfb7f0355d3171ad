"""The book of requests on personal data: who asked what, by when it is to be answered, the answer. And blocking."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from app.models.base.database import Reader, Tx, command
from app.models.base.errors import Refused
from app.models.privacy.erasing import subject_of

RequestKind = Literal["access", "rectification", "erasure", "objection", "portability", "blocking"]
KINDS: Final[tuple[RequestKind, ...]] = ("access", "rectification", "erasure", "objection", "portability", "blocking")
DayKind = Literal["calendar", "working"]


@dataclass(frozen=True, slots=True)
class Request:
    """A line of the book; days are ISO text, ``due_on`` ``None`` where the country sets no term."""

    id: int
    who: str
    kind: str
    received_on: str
    due_on: str | None
    channel: str
    detail: str
    answered_on: str | None
    answer: str


def due_day(received: date, days: int, kind: DayKind, holidays: frozenset[date] = frozenset()) -> date:
    """The last day for the answer: the day of arrival does not count, nor do (working) weekends and holidays."""
    if kind == "calendar":
        return received + timedelta(days=days)
    day, left = received, days
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < 5 and day not in holidays
    return day


@command("privacy.request")
def note_request(
    tx: Tx, member_id: int, kind: RequestKind, received: date, due: date | None, channel: str, detail: str, law: str
) -> int:
    """Writes a request of a member into the book. Raises ``Refused``: "request.kind", "request.future"."""
    if kind not in KINDS:
        raise Refused("request.kind", field="kind", text=str(kind))
    if received > tx.clock.today():
        raise Refused("request.future", field="received")
    return tx.insert(
        "privacy_request",
        uid=tx.new_uid(),
        member_id=member_id,
        person_id=None,
        who=subject_of(tx, member_id).name,
        kind=kind,
        received_on=received.isoformat(),
        due_on=due.isoformat() if due else None,
        channel=channel.strip(),
        detail=detail.strip(),
        answered_on=None,
        answer="",
        law=law,
    )


@command("privacy.answer")
def answer_request(tx: Tx, request_id: int, answered: date, answer: str) -> None:
    """Notes the answer, once. Raises ``Refused``: "request.unknown", "request.answered", "request.no_answer"."""
    row = tx.row("SELECT answered_on FROM privacy_request WHERE id = ?", (request_id,))
    if row is None:
        raise Refused("request.unknown", field="request", number=request_id)
    if row[0] is not None:
        raise Refused("request.answered", field="request", number=request_id)
    if not answer.strip():
        raise Refused("request.no_answer", field="answer")
    tx.update("privacy_request", request_id, answered_on=answered.isoformat(), answer=answer.strip())


def requests(reader: Reader, *, open_only: bool = False) -> list[Request]:
    """The book, open ones by their last day first, then the answered ones, newest first."""
    where = "WHERE answered_on IS NULL" if open_only else ""
    rows = reader.rows(
        "SELECT id, who, kind, received_on, due_on, channel, detail, answered_on, answer FROM privacy_request "
        f"{where} ORDER BY answered_on IS NOT NULL, coalesce(due_on, '9'), received_on DESC, id"
    )
    return [Request(*row) for row in rows]


@command("privacy.block")
def block(tx: Tx, member_id: int, blocked_on: date | None) -> None:
    """Says from when the data of a member are only kept and not used; ``None`` lifts it."""
    subject = subject_of(tx, member_id)
    tx.update(subject.party, subject.party_id, blocked_on=blocked_on.isoformat() if blocked_on else None)


def blocked_since(reader: Reader, member_id: int) -> str | None:
    """The day (ISO text) since which the data are blocked."""
    subject = subject_of(reader, member_id)
    value = reader.value(f"SELECT blocked_on FROM {subject.party} WHERE id = ?", (subject.party_id,))
    return None if value is None else str(value)


def without_blocked(reader: Reader, member_ids: Sequence[int]) -> list[int]:
    """These members in their order, but for those whose data are only kept: for lists that leave the office."""
    blocked = {
        row[0]
        for row in reader.rows(
            "SELECT m.id FROM member m LEFT JOIN person p ON p.id = m.person_id LEFT JOIN organization o "
            "ON o.id = m.organization_id WHERE coalesce(p.blocked_on, o.blocked_on) IS NOT NULL"
        )
    }
    return [one for one in member_ids if one not in blocked]
