"""The book of requests on personal data: who asked what, by when it is to be answered, the answer. And blocking."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from app.models.base.database import Reader, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.base.values.text import clean
from app.models.privacy.subject import Whom, subject_of

RequestKind = Literal["access", "rectification", "erasure", "objection", "portability", "blocking"]
KINDS: Final[tuple[RequestKind, ...]] = ("access", "rectification", "erasure", "objection", "portability", "blocking")
DayKind = Literal["calendar", "working"]
SOON: Final = timedelta(days=7)
"""A request is pressing when its last day is this near."""
PATIENCE: Final = timedelta(days=10)
"""Where the law's term is not known, a request is pressing after this long: no country's is shorter than some weeks."""


_COLUMNS: Final = "id, who, kind, received_on, due_on, channel, detail, answered_on, answer, law, member_id"


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
    law: str
    member_id: int | None

    def late(self, today: date) -> bool:
        """Whether its last day is over without an answer."""
        return self.answered_on is None and self.due_on is not None and self.due_on < today.isoformat()

    def pressing(self, today: date) -> bool:
        """Whether it is late or about to be; without a term, whether it has waited long."""
        if self.answered_on is not None:
            return False
        if self.due_on is not None:
            return date.fromisoformat(self.due_on) - today <= SOON
        return today - date.fromisoformat(self.received_on) >= PATIENCE


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks: a member, a person of the directory, or somebody of whom the office knows only the name said."""

    member_id: int | None = None
    person_id: int | None = None
    who: str = ""


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
    tx: Tx, asker: Asker, kind: RequestKind, received: date, due: date | None, channel: str, detail: str, law: str
) -> int:
    """Writes a request into the book. Raises ``Refused``: "request.kind", "request.future", "request.nobody"."""
    if kind not in KINDS:
        raise Refused("request.kind", field="kind", text=str(kind))
    if received > tx.clock.today():
        raise Refused("request.future", field="received")
    who = _name(tx, asker)
    if not who:
        raise Refused("request.nobody", field="who")
    return tx.insert(
        "privacy_request",
        uid=tx.new_uid(),
        member_id=asker.member_id,
        person_id=asker.person_id,
        who=who,
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
    """Notes the answer, once.

    Raises ``Refused``: "request.unknown", "request.answered", "request.no_answer", "request.answer_before",
    "request.answer_future".
    """
    found = _open(tx, request_id)
    if not answer.strip():
        raise Refused("request.no_answer", field="answer")
    if answered > tx.clock.today():
        raise Refused("request.answer_future", field="answered")
    if answered.isoformat() < found.received_on:
        raise Refused("request.answer_before", field="answered", day=format_iso(found.received_on))
    tx.update("privacy_request", request_id, answered_on=answered.isoformat(), answer=answer.strip())


@command("privacy.extend")
def extend_request(tx: Tx, request_id: int, until: date, why: str) -> None:
    """A later last day, where the law allows it once and the person was told why; kept in the detail.

    Raises ``Refused``: "request.unknown", "request.answered", "request.no_reason", "request.not_later".
    """
    found = _open(tx, request_id)
    if not why.strip():
        raise Refused("request.no_reason", field="why")
    if until.isoformat() <= (found.due_on or found.received_on):
        raise Refused("request.not_later", field="until", day=format_iso(found.due_on or found.received_on))
    said = f"{format_iso(found.due_on) or '—'} → {format_iso(until.isoformat())}: {why.strip()}"
    detail = "\n".join(part for part in (found.detail, said) if part)
    tx.update("privacy_request", request_id, due_on=until.isoformat(), detail=detail)


def requests(reader: Reader, *, open_only: bool = False) -> list[Request]:
    """The book, open ones by their last day first, then the answered ones, newest first."""
    where = "WHERE answered_on IS NULL" if open_only else ""
    rows = reader.rows(
        f"SELECT {_COLUMNS} FROM privacy_request {where} "
        "ORDER BY answered_on IS NOT NULL, coalesce(due_on, '9'), received_on DESC, id"
    )
    return [Request(*row) for row in rows]


def request_numbered(reader: Reader, request_id: int) -> Request:
    """Raises ``Refused("request.unknown")``."""
    row = reader.row(f"SELECT {_COLUMNS} FROM privacy_request WHERE id = ?", (request_id,))
    if row is None:
        raise Refused("request.unknown", field="request", number=request_id)
    return Request(*row)


def _open(reader: Reader, request_id: int) -> Request:
    found = request_numbered(reader, request_id)
    if found.answered_on is not None:
        raise Refused("request.answered", field="request", number=request_id)
    return found


def _name(reader: Reader, asker: Asker) -> str:
    if asker.member_id is not None:
        return subject_of(reader, asker.member_id).name
    if asker.person_id is not None:
        return str(reader.value("SELECT full_name FROM person WHERE id = ?", (asker.person_id,)) or "")
    return clean(asker.who)


@command("privacy.block")
def block(tx: Tx, whom: Whom, blocked_on: date | None) -> None:
    """Says from when the data of somebody are only kept and not used; ``None`` lifts it."""
    subject = subject_of(tx, whom)
    tx.update(subject.party, subject.party_id, blocked_on=blocked_on.isoformat() if blocked_on else None)


def blocked_since(reader: Reader, whom: Whom) -> str | None:
    """The day (ISO text) since which the data are blocked."""
    subject = subject_of(reader, whom)
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
