"""Questions to programmes and pilots: the list, who asked and waits, countries, institutions, hours of students."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from app.models.agreements.case_standing import STANDING
from app.models.agreements.free_of_charge import is_free
from app.models.agreements.requests import CONSENT, ENROLLED, PROGRAMME_KINDS
from app.models.agreements.rules import features_said
from app.models.base.database import Reader, SqlValue
from app.models.base.errors import Refused
from app.models.base.values.places import region_name
from app.models.directory.countries import country_name
from app.models.members.queries import like_terms

State = Literal["", "waiting", "running", "ended"]
STATES: Final[tuple[State, ...]] = ("waiting", "running", "ended")
_KINDS: Final = ", ".join(f"'{one}'" for one in PROGRAMME_KINDS)
_IN: Final = "f.kind IN (" + ", ".join(f"'{one}'" for one in ENROLLED) + ")"
_BESIDE: Final = ("counterpart", "funder", "observer")
"""Roles of who does not carry a programme on itself."""
_BUSINESS: Final = "coalesce(p.full_name, nullif(o.trade_name, ''), o.legal_name, f.name)"
_COUNTRY: Final = "coalesce(nullif(o.country, ''), f.country)"
_FROM: Final = (
    "FROM case_file f LEFT JOIN person p ON p.id = f.person_id LEFT JOIN organization o ON o.id = f.organization_id "
    "LEFT JOIN team t ON t.id = f.team_id"
)
_WHERE: Final[dict[State, str]] = {
    "": "1",
    "waiting": "f.closed_on IS NULL AND f.team_id IS NULL AND f.responsible_id IS NULL",
    "running": "f.closed_on IS NULL AND (f.team_id IS NOT NULL OR f.responsible_id IS NOT NULL)",
    "ended": "f.closed_on IS NOT NULL",
}


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """A programme or pilot with its businesses: those that wait, are accompanied (by a team or centre), and ended.

    ``criteria``: which businesses it is for, where not everybody may join.
    """

    id: int
    uid: str
    kind: str
    title: str
    region: str
    free: bool
    features: str
    purpose: str
    parent: str
    criteria: str
    waiting: int
    running: int
    ended: int
    teams: int

    @property
    def asked(self) -> int:
        return self.waiting + self.running + self.ended


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A business in a programme; days ISO text, ``consent`` "" where nobody noted it, ``own``: of the directory."""

    id: int
    uid: str
    kind: str
    number: int
    business: str
    document: str
    phone: str
    country: str
    district: str
    channel: str
    opened_on: str
    closed_on: str | None
    step: str
    team_id: int | None
    team: str
    responsible: str
    consent: str
    own: bool

    @property
    def with_whom(self) -> str:
        """The team that has it, else the centre that sees to it."""
        return self.team or self.responsible

    @property
    def state(self) -> State:
        if self.closed_on is not None:
            return "ended"
        return "running" if self.with_whom else "waiting"


@dataclass(frozen=True, slots=True)
class CountryRow:
    """What a country has in a programme: institutions that take part, those that carry it on, and businesses."""

    country: str
    institutions: int
    executors: int
    asked: int
    running: int
    ended: int


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """An institution of a programme with its teams, students, and the businesses it sees to, itself or by its teams.

    ``place``: its city and region.
    """

    organization_id: int
    name: str
    role: str
    country: str
    place: str
    teams: int
    students: int
    running: int
    ended: int
    minutes: int

    @property
    def where(self) -> str:
        """``Cañete, Biobío, Chile``."""
        return ", ".join(part for part in (self.place, country_name(self.country)) if part)


@dataclass(frozen=True, slots=True)
class Supported:
    """A business a student accompanied, with the time and days of the sessions while the student was in the team."""

    business: str
    minutes: int
    sessions: int
    first_on: str
    last_on: str


def programmes(reader: Reader, text: str = "") -> list[ProgrammeRow]:
    """Programmes, funds that run like one, and pilots, by title."""
    where = [f"a.kind IN ({_KINDS})", "(a.kind <> 'fund' OR coalesce(n.waiting + n.running + n.ended, 0))"]
    params: dict[str, SqlValue] = {}
    for place, term in enumerate(like_terms(text)):
        params[f"w{place}"] = term
        where.append(f"a.search_key LIKE :w{place} ESCAPE '\\'")
    rows = reader.rows(
        "SELECT a.id, a.uid, a.kind, a.title, a.region, a.free, a.features, a.purpose, coalesce(u.title, ''), "
        "a.accession_rule, coalesce(n.waiting, 0), coalesce(n.running, 0), coalesce(n.ended, 0), "
        "(SELECT count(*) FROM team t WHERE t.agreement_id = a.id) "
        "FROM agreement a LEFT JOIN agreement u ON u.id = a.parent_id LEFT JOIN (SELECT f.agreement_id AS agreement, "
        f"sum({_WHERE['waiting']}) AS waiting, sum({_WHERE['running']}) AS running, sum({_WHERE['ended']}) AS ended "
        f"FROM case_file f WHERE {_IN} GROUP BY f.agreement_id) n ON n.agreement = a.id "
        f"WHERE {' AND '.join(where)} ORDER BY a.sort_key, a.id",
        params,
    )
    country = reader.value("SELECT country FROM office")
    named = [(*row[:4], region_name(row[4], country), *row[5:]) for row in rows]
    return [ProgrammeRow(*(*row[:5], is_free(reader, row[0]), features_said(row[6])[0], *row[7:])) for row in named]


def programme(reader: Reader, agreement_id: int) -> ProgrammeRow:
    """One of them. Raises ``Refused("programme.unknown")``."""
    found = next((one for one in programmes(reader) if one.id == agreement_id), None)
    if found is None:
        raise Refused("programme.unknown", field="programme", text=str(agreement_id))
    return found


def enrolment_ids(
    reader: Reader,
    agreement_id: int,
    state: State = "",
    text: str = "",
    country: str = "",
    team_id: int | None = None,
) -> list[int]:
    """Businesses of a programme, those that asked first before the others; ``text`` also finds the number."""
    where = ["f.agreement_id = :programme", _IN, _WHERE[state]]
    params: dict[str, SqlValue] = {"programme": agreement_id}
    for place, term in enumerate(like_terms(text)):
        params[f"w{place}"] = term
        like, bare = f"LIKE :w{place} ESCAPE '\\'", term.strip("%")
        number = f" OR f.number = {bare}" if bare.isascii() and bare.isdigit() and len(bare) < 10 else ""
        where.append(f"(f.search_key {like} OR p.search_key {like} OR o.search_key {like}{number})")
    if country:
        where.append(f"{_COUNTRY} = :country")
        params["country"] = country
    if team_id is not None:
        where.append("f.team_id = :team")
        params["team"] = team_id
    rows = reader.rows(f"SELECT f.id {_FROM} WHERE {' AND '.join(where)} ORDER BY f.opened_on, f.number, f.id", params)
    return [int(row[0]) for row in rows]


def enrolments(reader: Reader, ids: Sequence[int]) -> dict[int, Enrolment]:
    """Those businesses by the id of their file."""
    found: dict[int, Enrolment] = {}
    for start in range(0, len(ids), _AT_ONCE):
        found |= _enrolments(reader, ids[start : start + _AT_ONCE])
    return found


_AT_ONCE: Final = 10_000


def _enrolments(reader: Reader, ids: Sequence[int]) -> dict[int, Enrolment]:
    marks = ", ".join("?" * len(ids))
    rows = reader.rows(
        f"SELECT f.id, f.uid, f.kind, f.number, {_BUSINESS}, f.document, f.phone, {_COUNTRY}, f.district, f.channel, "
        "f.opened_on, f.closed_on, f.step, f.team_id, coalesce(t.name, ''), "
        "coalesce((SELECT coalesce(nullif(r.trade_name, ''), r.legal_name) FROM organization r "
        "WHERE r.id = f.responsible_id), ''), coalesce((SELECT c.value FROM case_field c "
        f"WHERE c.case_id = f.id AND c.field = '{CONSENT}'), ''), "
        f"f.person_id IS NOT NULL OR f.organization_id IS NOT NULL {_FROM} WHERE f.id IN ({marks})",
        list(ids),
    )
    return {row[0]: Enrolment(*(*row[:-1], bool(row[-1]))) for row in rows}


def resolve_enrolment(reader: Reader, agreement_id: int, text: str) -> int:
    """A business of a programme by its number there or its name. Raises ``Refused``: none, or several."""
    found = list(enrolments(reader, enrolment_ids(reader, agreement_id, "", text)).values())
    exact = [one for one in found if text.strip() == str(one.number)]
    found = exact or found
    if not found:
        raise Refused("programme.business_unknown", field="business", text=text[:80])
    if len(found) > 1:
        names = " · ".join(f"{one.number} {one.business}" for one in found[:3])
        raise Refused("programme.business_several", field="business", text=text[:80], count=len(found), names=names)
    return found[0].id


def by_country(reader: Reader, agreement_id: int) -> list[CountryRow]:
    """Countries of the institutions and of the businesses, by code; the office's own stands for those not said."""
    own = reader.value("SELECT country FROM office")
    asked = {
        row[0] or own: row[1:]
        for row in reader.rows(
            f"SELECT {_COUNTRY}, count(*), sum({_WHERE['running']}), sum({_WHERE['ended']}) {_FROM} "
            f"WHERE f.agreement_id = ? AND {_IN} GROUP BY 1",
            (agreement_id,),
        )
    }
    bodies: dict[str, list[bool]] = {}
    for one in by_partner(reader, agreement_id):
        bodies.setdefault(one.country, []).append(one.role not in _BESIDE)
    return [
        CountryRow(code, len(carry), sum(carry), *asked.get(code, (0, 0, 0)))
        for code in sorted({*asked, *bodies})
        for carry in (bodies.get(code, []),)
    ]


def by_partner(reader: Reader, agreement_id: int) -> list[PartnerRow]:
    """Institutions of a programme in their order, and those that only have a team in it; without observers."""
    rows = reader.rows(
        "WITH body (id, role, place) AS (SELECT organization_id, role, position FROM agreement_party "
        "WHERE agreement_id = :programme AND role <> 'observer' GROUP BY organization_id UNION "
        "SELECT DISTINCT organization_id, '', 10000 FROM team WHERE agreement_id = :programme AND organization_id IS "
        "NOT NULL AND organization_id NOT IN (SELECT organization_id FROM agreement_party WHERE agreement_id = "
        ":programme AND role <> 'observer')) "
        "SELECT b.id, coalesce(nullif(o.trade_name, ''), o.legal_name), b.role, "
        "coalesce(nullif(o.country, ''), (SELECT country FROM office)), "
        "o.district || CASE WHEN o.district <> '' AND o.region <> '' THEN ', ' ELSE '' END || o.region, "
        f"{_of_body('count(*)', 'team t')}, {_of_body('count(*)', 'team t JOIN team_member m ON m.team_id = t.id')}, "
        f"{_files_of_body('f.closed_on IS NULL')}, {_files_of_body('f.closed_on IS NOT NULL')}, "
        f"{_of_body('coalesce(sum(e.minutes), 0)', _SESSIONS)} "
        "FROM body b JOIN organization o ON o.id = b.id ORDER BY b.place, o.sort_key, b.id",
        {"programme": agreement_id},
    )
    return [PartnerRow(*row) for row in rows]


_SESSIONS: Final = f"team t JOIN case_event e ON e.team_id = t.id AND e.kind = 'session' AND {STANDING}"


def _of_body(what: str, source: str) -> str:
    return f"(SELECT {what} FROM {source} WHERE t.organization_id = b.id AND t.agreement_id = :programme)"


def _files_of_body(which: str) -> str:
    """Businesses that one of its teams has, or that it sees to itself; each once."""
    return (
        f"(SELECT count(*) FROM case_file f LEFT JOIN team t ON t.id = f.team_id WHERE f.agreement_id = :programme "
        f"AND {_IN} AND (f.responsible_id = b.id OR t.organization_id = b.id) AND {which})"
    )


def supported_by(reader: Reader, member_id: int) -> list[Supported]:
    """The businesses of a member of a team, by the first session; nothing before or after the time in the team."""
    rows = reader.rows(
        f"SELECT {_BUSINESS}, coalesce(sum(e.minutes), 0), count(*), min(e.on_date), max(e.on_date) "
        "FROM team_member m JOIN case_event e ON e.team_id = m.team_id AND e.kind = 'session' "
        "AND (m.from_on IS NULL OR e.on_date >= m.from_on) AND (m.until_on IS NULL OR e.on_date <= m.until_on) "
        f"AND {STANDING} JOIN case_file f ON f.id = e.case_id LEFT JOIN person p ON p.id = f.person_id "
        "LEFT JOIN organization o ON o.id = f.organization_id WHERE m.id = ? GROUP BY f.id "
        "ORDER BY min(e.on_date), f.id",
        (member_id,),
    )
    return [Supported(*row) for row in rows]
