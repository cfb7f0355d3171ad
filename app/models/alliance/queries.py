"""Questions about the exchange.

What was sent and received, what the alliance sees of each office, rows for review.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.models.alliance.counterparts import Counterpart, Holding, counterparts, holding
from app.models.base.database import Reader


@dataclass(frozen=True, slots=True)
class Sent:
    """A package that was made; ``acked_at`` when the other office said it has it."""

    to_uid: str
    until: int
    package: str
    file: str
    rows: int
    made_at: str
    acked_at: str | None


@dataclass(frozen=True, slots=True)
class Received:
    """A package that came, and what became of it."""

    from_uid: str
    until: int
    package: str
    file: str
    status: str
    state: str
    rows: int
    problems: int
    received_at: str


def sent(reader: Reader, limit: int = 100) -> list[Sent]:
    rows = reader.rows(
        "SELECT to_uid, until, package, file, row_count, made_at, acked_at FROM package_sent ORDER BY id DESC LIMIT ?",
        (limit,),
    )
    return [Sent(*row) for row in rows]


def received(reader: Reader, limit: int = 100) -> list[Received]:
    rows = reader.rows(
        "SELECT from_uid, until, package, file, status, state, row_count, problem_count, received_at "
        "FROM package_received ORDER BY id DESC LIMIT ?",
        (limit,),
    )
    return [Received(*row) for row in rows]


@dataclass(frozen=True, slots=True)
class Relation:
    """A counterpart with where both stand and the last package each way."""

    counterpart: Counterpart
    holding: Holding
    last_sent: Sent | None
    last_received: Received | None


def relations(reader: Reader) -> list[Relation]:
    newest_sent = {item.to_uid: item for item in reversed(sent(reader, 10_000))}
    newest_received = {item.from_uid: item for item in reversed(received(reader, 10_000))}
    return [
        Relation(
            found,
            holding(reader, found.office_uid),
            newest_sent.get(found.office_uid),
            newest_received.get(found.office_uid),
        )
        for found in counterparts(reader)
    ]


@dataclass(frozen=True, slots=True)
class Total:
    """A figure an office reported: ``subject`` groups them (socios, estado, categoria, situacion, meses)."""

    office_uid: str
    subject: str
    label: str
    value: int


def totals(reader: Reader, office_uid: str | None = None) -> list[Total]:
    where = "" if office_uid is None else " WHERE office_uid = ?"
    rows = reader.rows(
        f"SELECT office_uid, subject, label, value FROM mirror_total{where} ORDER BY office_uid, subject, label",
        () if office_uid is None else (office_uid,),
    )
    return [Total(*row) for row in rows]


@dataclass(frozen=True, slots=True)
class MirrorMember:
    """A member of another office as it was shown, with standing when that came too."""

    office_uid: str
    number: str
    name: str
    trade: str
    district: str
    category: str
    status: str
    standing: str
    months: int


def mirrored_members(reader: Reader, office_uid: str) -> list[MirrorMember]:
    rows = reader.rows(
        "SELECT m.office_uid, m.number, m.name, m.trade, m.district, m.category, m.status, "
        "coalesce(s.standing, ''), coalesce(s.months, 0) FROM mirror_member m LEFT JOIN mirror_standing s "
        "ON s.office_uid = m.office_uid AND s.uid = m.uid WHERE m.office_uid = ? ORDER BY m.name",
        (office_uid,),
    )
    return [MirrorMember(*row) for row in rows]


@dataclass(frozen=True, slots=True)
class Review:
    """A cell of a received package that could not be used."""

    office_uid: str
    resource: str
    line: int
    column: str
    value: str
    code: str


def rows_to_review(reader: Reader) -> list[Review]:
    rows = reader.rows(
        "SELECT office_uid, resource, line, column_name, value, code FROM quarantine ORDER BY "
        "office_uid, resource, line"
    )
    return [Review(*row) for row in rows]
