"""Figures of files that go through steps, counted from their steps and events: by month, business, datum, adviser."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.agreements.case_kinds import CaseKind
from app.models.agreements.case_standing import STANDING
from app.models.agreements.session_figures import BUSINESS_KEY
from app.models.base.database import Reader, SqlValue

_BUSINESS = "coalesce(p.full_name, nullif(o.trade_name, ''), o.legal_name, c.name)"
_SESSIONS = (
    "WITH session AS MATERIALIZED (SELECT e.case_id, e.team_id, e.person_id, e.organization_id, e.on_date, e.minutes "
    "FROM case_event e CROSS JOIN case_file c ON c.id = e.case_id AND c.kind = :kind "
    "WHERE e.kind = 'session' AND e.on_date BETWEEN :since AND :until AND e.id NOT IN "
    "(SELECT x.reverses_id FROM case_event x WHERE x.reverses_id IS NOT NULL)), "
    "given AS MATERIALIZED (SELECT case_id, team_id, person_id, organization_id, count(*) AS times, "
    "coalesce(sum(minutes), 0) AS minutes FROM session GROUP BY 1, 2, 3, 4), "
    "student AS MATERIALIZED (SELECT team_id, group_concat(name, ', ') AS names FROM (SELECT DISTINCT d.team_id, "
    "m.name FROM (SELECT DISTINCT team_id, on_date FROM session WHERE team_id IS NOT NULL) d JOIN team_member m "
    "ON m.team_id = d.team_id AND (m.from_on IS NULL OR d.on_date >= m.from_on) "
    "AND (m.until_on IS NULL OR d.on_date <= m.until_on) ORDER BY d.team_id, m.name) GROUP BY team_id)"
)
"""Sessions of a kind that count, those of one file and one giver together, and who was in each team on their days."""
_JOINED = "LEFT JOIN person p ON p.id = c.person_id LEFT JOIN organization o ON o.id = c.organization_id"


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of something are open, ended well, and ended otherwise; ``label`` is a month, a business, a datum."""

    label: str
    open: int
    done: int
    failed: int

    @property
    def total(self) -> int:
        return self.open + self.done + self.failed


@dataclass(frozen=True, slots=True)
class MonthFlow:
    """What happened in a month (``2026-11``): opened, ended well, ended otherwise."""

    month: str
    opened: int
    done: int
    failed: int


@dataclass(frozen=True, slots=True)
class Hours:
    """Sessions of an adviser or team on a topic, with their minutes; a session without a time counts none.

    ``topic``: what the kind's own field for it says, as it is kept. ``people``: who was in the team on a day of one of
    these sessions, or who guides it where nobody is noted in it.
    """

    topic: str
    adviser: str
    people: str
    sessions: int
    minutes: int
    businesses: int


@dataclass(frozen=True, slots=True)
class Benefit:
    """An offer to members with the uses counted; days ISO text."""

    title: str
    provider: str
    step: str
    conditions: str
    discount: str
    valid_until: str
    uses: int


@dataclass(frozen=True, slots=True)
class Instrument:
    """A resource that answered a gap: for whom, from whom, its worth (minor units, ``None``: not said)."""

    on_date: str
    business: str
    about: str
    what: str
    who: str
    amount: int | None


def instruments_delivered(reader: Reader, kind: CaseKind, since: str, until: str) -> list[Instrument]:
    """Instruments noted in the files of a kind in those days, ISO text, both included; by day."""
    rows = reader.rows(
        "SELECT e.on_date, coalesce(cp.full_name, nullif(co.trade_name, ''), co.legal_name, c.name), c.title, "
        "trim(e.note || CASE WHEN e.document <> '' THEN ' (' || e.document || ')' ELSE '' END), "
        "coalesce(ep.full_name, nullif(eo.trade_name, ''), eo.legal_name, ''), e.amount "
        "FROM case_event e JOIN case_file c ON c.id = e.case_id "
        "LEFT JOIN person cp ON cp.id = c.person_id LEFT JOIN organization co ON co.id = c.organization_id "
        "LEFT JOIN person ep ON ep.id = e.person_id LEFT JOIN organization eo ON eo.id = e.organization_id "
        f"WHERE c.kind = ? AND e.kind = 'instrument' AND e.on_date BETWEEN ? AND ? AND {STANDING} "
        "ORDER BY e.on_date, e.id",
        (kind.code, since, until),
    )
    return [Instrument(*row) for row in rows]


def flow_by_month(reader: Reader, kind: CaseKind, since: str, until: str) -> list[MonthFlow]:
    """Every month with something in it, days ISO text, both included."""
    found: dict[str, list[int]] = {}
    ends = {one.code: one.end for one in kind.steps}
    days = (kind.code, since, until)
    for (month,) in reader.rows(
        "SELECT substr(opened_on, 1, 7) FROM case_file WHERE kind = ? AND opened_on BETWEEN ? AND ?", days
    ):
        found.setdefault(month, [0, 0, 0])[0] += 1
    for month, step in reader.rows(
        "SELECT substr(closed_on, 1, 7), step FROM case_file WHERE kind = ? AND closed_on BETWEEN ? AND ?", days
    ):
        found.setdefault(month, [0, 0, 0])[2 if ends.get(step) == "failed" else 1] += 1
    return [MonthFlow(month, *counts) for month, counts in sorted(found.items())]


def by_business(reader: Reader, kind: CaseKind, since: str, until: str) -> list[Tally]:
    """Files opened in those days, by the business they are about, those with most open ones first."""
    return _tallies(reader, kind, _BUSINESS, "", {}, since, until)


def by_institution(reader: Reader, kind: CaseKind, since: str, until: str) -> list[Tally]:
    """The same by the institution that sees to it, with its city and region; "" where none is noted."""
    label = (
        "coalesce(coalesce(nullif(r.trade_name, ''), r.legal_name) || CASE WHEN r.district || r.region = '' THEN '' "
        "ELSE ' · ' || r.district || CASE WHEN r.district <> '' AND r.region <> '' THEN ', ' ELSE '' END || r.region "
        "END, '')"
    )
    return _tallies(reader, kind, label, "LEFT JOIN organization r ON r.id = c.responsible_id", {}, since, until)


def by_field(reader: Reader, kind: CaseKind, field: str, since: str, until: str) -> list[Tally]:
    """The same by what a field of the kind says, as it is kept; "" where nothing is said."""
    joined = "LEFT JOIN case_field v ON v.case_id = c.id AND v.field = :field"
    return _tallies(reader, kind, "coalesce(v.value, '')", joined, {"field": field}, since, until)


def _tallies(
    reader: Reader, kind: CaseKind, label: str, joined: str, more: dict[str, SqlValue], since: str, until: str
) -> list[Tally]:
    failed = ", ".join(f"'{one.code}'" for one in kind.steps if one.end == "failed") or "''"
    rows = reader.rows(
        f"SELECT {label} AS label, sum(c.closed_on IS NULL), sum(c.closed_on IS NOT NULL AND c.step NOT IN ({failed})),"
        f" sum(c.closed_on IS NOT NULL AND c.step IN ({failed})) FROM case_file c {_JOINED} {joined} "
        "WHERE c.kind = :kind AND c.opened_on BETWEEN :since AND :until GROUP BY label "
        "ORDER BY sum(c.closed_on IS NULL) DESC, label",
        {"kind": kind.code, "since": since, "until": until, **more},
    )
    return [Tally(*row) for row in rows]


def fields_of_kind(
    reader: Reader, kind: CaseKind, since: str, until: str, agreement_id: int | None = None
) -> list[tuple[str, dict[str, str]]]:
    """What the fields of each file opened in those days say, by its title or business; those without any left out."""
    found: dict[int, tuple[str, dict[str, str]]] = {}
    for case_id, label, field, value in reader.rows(
        f"SELECT c.id, coalesce(nullif(c.title, ''), {_BUSINESS}), v.field, v.value FROM case_file c {_JOINED} "
        "JOIN case_field v ON v.case_id = c.id WHERE c.kind = :kind AND c.opened_on BETWEEN :since AND :until "
        "AND (:agreement IS NULL OR c.agreement_id = :agreement) ORDER BY c.sort_key, c.id",
        {"kind": kind.code, "since": since, "until": until, "agreement": agreement_id},
    ):
        found.setdefault(case_id, (label, {}))[1][field] = value
    return list(found.values())


def hours_by_topic(reader: Reader, kind: CaseKind, since: str, until: str) -> list[Hours]:
    """Sessions of those days by topic and by who gave them; what was taken back does not count.

    Who is noted with the session comes first, then the team that it was of, then who has the file.
    """
    by_team = "e.person_id IS NULL AND e.organization_id IS NULL AND t.id IS NOT NULL"
    rows = reader.rows(
        f"{_SESSIONS} SELECT coalesce(v.value, ''), coalesce(ep.full_name, nullif(eo.trade_name, ''), eo.legal_name, "
        "t.name || coalesce(' · ' || coalesce(nullif(tb.trade_name, ''), tb.legal_name), ''), nullif(c.adviser, ''), "
        "nullif(cr.trade_name, ''), cr.legal_name, ''), "
        f"CASE WHEN {by_team} THEN coalesce(w.names, t.supervisor) ELSE '' END, sum(e.times), "
        f"sum(e.minutes), count(DISTINCT {BUSINESS_KEY}) "
        "FROM given e JOIN case_file c ON c.id = e.case_id "
        "LEFT JOIN case_field v ON v.case_id = c.id AND v.field = :topic "
        "LEFT JOIN person ep ON ep.id = e.person_id LEFT JOIN organization eo ON eo.id = e.organization_id "
        "LEFT JOIN team t ON t.id = e.team_id LEFT JOIN organization tb ON tb.id = t.organization_id "
        "LEFT JOIN organization cr ON cr.id = c.responsible_id LEFT JOIN student w ON w.team_id = t.id "
        "GROUP BY 1, 2, 3 ORDER BY 1, 5 DESC, 2",
        {"kind": kind.code, "topic": kind.topic, "since": since, "until": until},
    )
    return [Hours(*row) for row in rows]


def benefits(reader: Reader, since: str, until: str) -> list[Benefit]:
    """Every offer to members with the uses noted in those days; an entry without a number is one use."""
    rows = reader.rows(
        "SELECT c.title, coalesce((SELECT group_concat(coalesce(nullif(o.trade_name, ''), o.legal_name, p.full_name, "
        "y.name), ', ') FROM case_party y LEFT JOIN organization o ON o.id = y.organization_id "
        "LEFT JOIN person p ON p.id = y.person_id WHERE y.case_id = c.id), ''), c.step, "
        + ", ".join(
            f"coalesce((SELECT value FROM case_field WHERE case_id = c.id AND field = '{name}'), '')"
            for name in ("conditions", "discount", "valid_until")
        )
        + ", coalesce((SELECT sum(coalesce(e.quantity, 1)) FROM case_event e WHERE e.case_id = c.id AND e.kind = 'use' "
        f"AND e.on_date BETWEEN ? AND ? AND {STANDING}), 0) "
        "FROM case_file c WHERE c.kind = 'member_benefit' ORDER BY c.closed_on IS NOT NULL, c.sort_key",
        (since, until),
    )
    return [Benefit(*row) for row in rows]


def uses_by_member(reader: Reader, since: str, until: str) -> list[tuple[str, str, int]]:
    """Who used which offer how often in those days, by name; "" where nobody was named, last."""
    rows = reader.rows(
        "SELECT coalesce(ep.full_name, nullif(eo.trade_name, ''), eo.legal_name, '') AS who, c.title, "
        "sum(coalesce(e.quantity, 1)) FROM case_event e JOIN case_file c ON c.id = e.case_id "
        "LEFT JOIN person ep ON ep.id = e.person_id LEFT JOIN organization eo ON eo.id = e.organization_id "
        f"WHERE c.kind = 'member_benefit' AND e.kind = 'use' AND e.on_date BETWEEN ? AND ? AND {STANDING} "
        "GROUP BY e.person_id, e.organization_id, c.id ORDER BY who = '', who, c.sort_key",
        (since, until),
    )
    return [(row[0], row[1], row[2]) for row in rows]
