"""Questions to what was promised and done: commitments with their light, activities, lists, compliance by area."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from app.models.agreements.commitments import ENDED
from app.models.agreements.counting import WHO, counted
from app.models.agreements.lights import lit, standings
from app.models.agreements.promise_rules import LIGHTS, CommitmentDraft, Light, Standing, Standpoint, how_it_stands
from app.models.base.database import Reader, SqlValue
from app.models.base.errors import Refused
from app.models.members.queries import like_terms

_ORGANIZATION: Final = "coalesce(nullif(o.trade_name, ''), o.legal_name, '')"


@dataclass(frozen=True, slots=True)
class CommitmentWish:
    """Which commitments; empty values mean all. ``lacking``: without means, or without anybody responsible.

    ``source_kind``: what they come from, as in the kinds of "source".
    """

    text: str = ""
    agreement_id: int | None = None
    area_id: int | None = None
    organization_id: int | None = None
    light: Light | Literal[""] = ""
    lacking: Literal["", "means", "responsible", "either"] = ""
    source_kind: str = ""


@dataclass(frozen=True, slots=True)
class CommitmentRow:
    """A commitment with how it stands; ``counted`` ``None`` where its progress is not counted. Days ISO text."""

    id: int
    uid: str
    agreement_id: int
    agreement: str
    area: str
    organization: str
    person: str
    kind: str
    body: str
    starts_on: str | None
    due_on: str | None
    means_kind: str
    means: str
    means_amount: int | None
    currency: str
    unit: str
    goal: int | None
    counts: str
    counted: int | None
    standing: Standing

    @property
    def light(self) -> Light:
        return LIGHTS[self.standing]

    @property
    def percent(self) -> int | None:
        """Of its goal, at most 100; ``None`` where nothing is counted."""
        return None if self.counted is None or not self.goal else min(self.counted * 100 // self.goal, 100)


@dataclass(frozen=True, slots=True)
class Event:
    """What became of a commitment; ``due_on``: the day it fell due before it was put off."""

    kind: str
    on_date: str
    due_on: str | None
    note: str


@dataclass(frozen=True, slots=True)
class ComplianceRow:
    """Commitments of an area or a party by their light; ``id`` the area's or organisation's, of none without."""

    name: str
    total: int
    green: int
    amber: int
    red: int
    grey: int
    activities: int
    id: int | None = None


@dataclass(frozen=True, slots=True)
class ActivityWish:
    """Which activities; empty values mean all. Days ISO text, both included."""

    text: str = ""
    kind: str = ""
    agreement_id: int | None = None
    project_id: int | None = None
    organizer_id: int | None = None
    state: str = ""
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """A line of the list; ``attendances`` by the list, ``headcount`` where somebody only counted."""

    id: int
    uid: str
    kind: str
    title: str
    starts_on: str
    ends_on: str | None
    minutes: int | None
    place: str
    district: str
    agreement: str
    area: str
    organizers: str
    cost: int | None
    currency: str
    state: str
    headcount: int | None
    attendances: int
    people: int
    link: str

    @property
    def where(self) -> str:
        """The place and city; of what has none, as a publication may, its address on the web."""
        return ", ".join(part for part in (self.place, self.district) if part) or self.link


@dataclass(frozen=True, slots=True)
class Attendee:
    """A line of the list of an activity or of whom a project serves.

    ``business`` by the directory, else as typed: then ``typed_business`` and there is no ``organization_id``.
    """

    id: int
    name: str
    document: str
    phone: str
    business: str
    brought_by: str
    on_date: str
    minutes: int | None
    role: str
    district: str
    person_id: int | None
    organization_id: int | None
    typed_business: bool


_COMMITMENT: Final = (
    f"SELECT c.id, c.uid, c.agreement_id, a.title, coalesce(r.name, ''), {_ORGANIZATION}, coalesce(p.full_name, ''), "
    "c.kind, c.body, c.starts_on, c.due_on, c.means_kind, c.means, c.means_amount, c.currency, c.unit, c.goal, "
    f"c.counts, {ENDED} FROM commitment c JOIN agreement a ON a.id = c.agreement_id "
    "LEFT JOIN agreement_area r ON r.id = c.area_id LEFT JOIN organization o ON o.id = c.organization_id "
    "LEFT JOIN person p ON p.id = c.person_id "
)
_LACKING: Final = {
    "means": "c.means = '' AND c.means_amount IS NULL AND c.means_kind = ''",
    "responsible": "c.organization_id IS NULL AND c.person_id IS NULL",
}


def commitment_ids(reader: Reader, wish: CommitmentWish = CommitmentWish(), today: date | None = None) -> list[int]:
    """Commitments that match, those that fall due first before the others; by light only what is not ended is rated."""
    where, params = _commitments_where(wish)
    order = "ORDER BY c.due_on IS NULL, c.due_on, c.id"
    if wish.light:
        return lit(reader, where, params, order, wish.light, today or reader.clock.today())
    rows = reader.rows(f"SELECT c.id FROM commitment c WHERE {where} {order}", params)
    return [int(row[0]) for row in rows]


def commitment_rows(reader: Reader, ids: Sequence[int], today: date | None = None) -> list[CommitmentRow]:
    """Those commitments in the order of ``ids``."""
    day = today or reader.clock.today()
    sums = counted(reader, ids)
    found = {}
    for row in reader.rows(f"{_COMMITMENT}WHERE c.id IN ({', '.join('?' * len(ids))})", list(ids)):
        *said, ended = row
        row_id, starts, due, goal, counts = row[0], row[9], row[10], row[16], row[17]
        number = sums.get(row_id, 0)
        standing = how_it_stands(Standpoint(_day(starts), _day(due), goal, number, ended), day)
        found[row_id] = CommitmentRow(*(*said, number if counts else None, standing))
    return [found[one] for one in ids if one in found]


def commitment_draft(reader: Reader, commitment_id: int) -> CommitmentDraft:
    """The commitment as it could be written again. Raises ``Refused("promise.unknown")``."""
    row = reader.row(
        "SELECT agreement_id, body, area_id, organization_id, person_id, kind, starts_on, due_on, means_kind, means, "
        "means_amount, indicator, unit, goal, counts, source_kind, source_on, source FROM commitment WHERE id = ?",
        (commitment_id,),
    )
    if row is None:
        raise Refused("promise.unknown", field="commitment", text=str(commitment_id))
    return CommitmentDraft(*(*row[:6], _day(row[6]), _day(row[7]), *row[8:16], _day(row[16]), row[17]))


def commitment_events(reader: Reader, commitment_id: int) -> list[Event]:
    """In the order in which they were noted."""
    sql = "SELECT kind, on_date, due_on, note FROM commitment_event WHERE commitment_id = ? ORDER BY id"
    return [Event(*row) for row in reader.rows(sql, (commitment_id,))]


_BY: Final = {
    "area": (
        "SELECT id, name, 1 FROM agreement_area WHERE agreement_id = ? ORDER BY kind <> 'area', kind, position",
        "SELECT id, area_id FROM commitment WHERE agreement_id = ?",
        "SELECT area_id, count(*) FROM activity WHERE agreement_id = ? AND state = 'done' GROUP BY area_id",
    ),
    "party": (
        f"SELECT o.id, {_ORGANIZATION}, max(y.role <> 'observer') FROM agreement_party y JOIN organization o "
        "ON o.id = y.organization_id WHERE y.agreement_id = ? GROUP BY o.id ORDER BY min(y.position)",
        "SELECT id, organization_id FROM commitment WHERE agreement_id = ?",
        "SELECT g.organization_id, count(DISTINCT y.id) FROM activity y JOIN activity_organizer g "
        "ON g.activity_id = y.id WHERE y.agreement_id = ? AND y.state = 'done' GROUP BY g.organization_id",
    ),
}
"""Compliance by area or institution: which lines there are, whose each commitment is, what was done."""


def compliance(reader: Reader, agreement_id: int, by: Literal["area", "party"], today: date) -> list[ComplianceRow]:
    """Each area in its order (or each party), with its commitments by light and the activities of the agreement.

    Areas without any commitment stand there too; "" is what belongs to no area or to nobody. Who only observes is
    there only with a commitment of its own from before.
    """
    standing = standings(reader, today, agreement_id)
    rows: dict[int | None, list[Light]] = {}
    names: dict[int | None, str] = {}
    listed, of, did = _BY[by]
    for row_id, name, shown in reader.rows(listed, (agreement_id,)):
        names[row_id] = name
        if shown:
            rows[row_id] = []
    for commitment, where in reader.rows(of, (agreement_id,)):
        names.setdefault(where, "")
        rows.setdefault(where, []).append(LIGHTS[standing[commitment]])
    done = dict(reader.rows(did, (agreement_id,)))
    for where in done:
        if where not in rows and where is None:
            names[None], rows[None] = "", []
    return [
        ComplianceRow(
            names[where],
            len(lights),
            lights.count("green"),
            lights.count("amber"),
            lights.count("red"),
            lights.count("grey"),
            done.get(where, 0),
            where,
        )
        for where, lights in rows.items()
    ]


def activity_ids(reader: Reader, wish: ActivityWish = ActivityWish()) -> list[int]:
    """Activities that match, the newest first."""
    parts, params = _words("y.search_key", wish.text)
    for column, value in (
        ("kind", wish.kind or None),
        ("agreement_id", wish.agreement_id),
        ("project_id", wish.project_id),
        ("state", wish.state or None),
    ):
        if value is not None:
            parts.append(f"y.{column} = :{column}")
            params[column] = value
    if wish.organizer_id is not None:
        parts.append(
            "EXISTS (SELECT 1 FROM activity_organizer g WHERE g.activity_id = y.id AND g.organization_id = :by)"
        )
        params["by"] = wish.organizer_id
    if wish.since:
        parts.append("coalesce(y.ends_on, y.starts_on) >= :since")
        params["since"] = wish.since
    if wish.until:
        parts.append("y.starts_on <= :until")
        params["until"] = wish.until
    sql = f"SELECT y.id FROM activity y WHERE {' AND '.join(parts)} ORDER BY y.starts_on DESC, y.id DESC"
    return [int(row[0]) for row in reader.rows(sql, params)]


def activity_rows(reader: Reader, ids: Sequence[int]) -> list[ActivityRow]:
    """Those activities in the order of ``ids``."""
    listed = "FROM participation t WHERE t.activity_id = y.id AND t.role <> 'speaker'"
    found = {
        row[0]: ActivityRow(*row)
        for row in reader.rows(
            "SELECT y.id, y.uid, y.kind, y.title, y.starts_on, y.ends_on, y.minutes, y.place, y.district, "
            "coalesce(a.title, ''), coalesce(r.name, ''), coalesce((SELECT group_concat(name, ' · ') FROM "
            f"(SELECT {_ORGANIZATION} AS name FROM activity_organizer g "
            "JOIN organization o ON o.id = g.organization_id WHERE g.activity_id = y.id ORDER BY g.id)), ''), "
            "y.cost, y.currency, y.state, y.headcount, "
            f"(SELECT count(*) {listed}), (SELECT count(DISTINCT {WHO}) {listed}), y.link FROM activity y "
            "LEFT JOIN agreement a ON a.id = y.agreement_id LEFT JOIN agreement_area r ON r.id = y.area_id "
            f"WHERE y.id IN ({', '.join('?' * len(ids))})",
            list(ids),
        )
    }
    return [found[one] for one in ids if one in found]


def attendees(reader: Reader, activity_id: int) -> list[Attendee]:
    """The list of an activity by name."""
    return _attendees(reader, "t.activity_id = ?", activity_id)


def beneficiaries(reader: Reader, project_id: int) -> list[Attendee]:
    """Whom a project serves, by name."""
    return _attendees(reader, "t.project_id = ?", project_id)


def _attendees(reader: Reader, where: str, owner: int) -> list[Attendee]:
    rows = reader.rows(
        f"SELECT t.id, t.name, t.document, t.phone, coalesce(nullif({_ORGANIZATION}, ''), t.business), "
        "coalesce(nullif(b.trade_name, ''), b.legal_name, ''), t.on_date, t.minutes, t.role, t.district, "
        "t.person_id, t.organization_id, t.business <> '' FROM participation t "
        "LEFT JOIN organization o ON o.id = t.organization_id "
        f"LEFT JOIN organization b ON b.id = t.brought_by_id WHERE {where} ORDER BY t.sort_key, t.on_date, t.id",
        (owner,),
    )
    return [Attendee(*(*row[:-1], bool(row[-1]))) for row in rows]


def _commitments_where(wish: CommitmentWish) -> tuple[str, dict[str, SqlValue]]:
    parts, params = _words("c.search_key", wish.text)
    for column, value in (
        ("agreement_id", wish.agreement_id),
        ("area_id", wish.area_id),
        ("organization_id", wish.organization_id),
        ("source_kind", wish.source_kind or None),
    ):
        if value is not None:
            parts.append(f"c.{column} = :{column}")
            params[column] = value
    if wish.lacking:
        asked = [_LACKING[one] for one in ("means", "responsible") if wish.lacking in (one, "either")]
        parts.append(f"{ENDED} = '' AND ({' OR '.join(f'({one})' for one in asked)})")
    return " AND ".join(parts), params


def _words(column: str, text: str) -> tuple[list[str], dict[str, SqlValue]]:
    params: dict[str, SqlValue] = {f"w{place}": term for place, term in enumerate(like_terms(text))}
    return ["1", *(f"{column} LIKE :{name} ESCAPE '\\'" for name in params)], params


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
