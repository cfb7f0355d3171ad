"""Sessions of a programme added up: by platform, topic, team, student or month; without what was taken back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

from app.models.agreements.case_standing import STANDING
from app.models.base.database import Reader, SqlValue

By = Literal["platform", "topic", "team", "student", "month"]
WAYS: Final[tuple[By, ...]] = get_args(By)
BUSINESS_KEY: Final = "coalesce('p' || c.person_id, 'o' || c.organization_id, c.name || '|' || c.document)"
"""By which one business is counted once, in however many files it is."""
_LABEL: Final[dict[By, str]] = {
    "platform": "e.platform",
    "topic": "coalesce((SELECT v.value FROM case_field v WHERE v.case_id = c.id AND v.field = 'topic'), '')",
    "team": "coalesce(t.name, '')",
    "student": "coalesce(m.name, '')",
    "month": "substr(e.on_date, 1, 7)",
}
_NOTHING: Final = "''"
_ABOUT: Final[dict[By, str]] = {
    "team": "coalesce(nullif(o.trade_name, ''), o.legal_name, '')",
    "student": "iif(m.id IS NULL, '', coalesce(t.name, ''))",
}
_GROUP: Final[dict[By, str]] = {"team": "t.id", "student": "m.id"}
_STUDENTS: Final = (
    "LEFT JOIN team_member m ON m.team_id = e.team_id AND (m.from_on IS NULL OR e.on_date >= m.from_on) "
    "AND (m.until_on IS NULL OR e.on_date <= m.until_on)"
)


@dataclass(frozen=True, slots=True)
class SessionSum:
    """Sessions with their minutes, and the businesses they were with.

    ``label``: a platform, the code of a topic, a team, a student, or a month (``2026-11``); "" where nobody said.
    ``about``: the institution of a team, the team of a student.
    """

    label: str
    about: str
    sessions: int
    businesses: int
    minutes: int


def sessions_by(reader: Reader, programme_id: int, by: By, since: str, until: str) -> list[SessionSum]:
    """Sessions of those days (ISO, both included), those with most of them first, months in their order.

    A session of a team counts for every student who was in it that day; one without students stands under "".
    """
    order = "label" if by == "month" else f"{'m.id IS NULL, ' if by == 'student' else ''}count(*) DESC, label"
    rows = reader.rows(
        f"SELECT {_LABEL[by]} AS label, {_ABOUT.get(by, _NOTHING)}, count(*), count(DISTINCT {BUSINESS_KEY}), "
        f"coalesce(sum(e.minutes), 0) {_source(by)} GROUP BY {_GROUP.get(by, 'label')} ORDER BY {order}",
        _params(programme_id, since, until),
    )
    return [SessionSum(*row) for row in rows]


def sessions_all(reader: Reader, programme_id: int, since: str, until: str) -> SessionSum:
    """All of them together: a session, a business counted once."""
    row = reader.row(
        f"SELECT count(*), count(DISTINCT {BUSINESS_KEY}), coalesce(sum(e.minutes), 0) {_source('platform')}",
        _params(programme_id, since, until),
    )
    assert row is not None
    return SessionSum("", "", *row)


def _source(by: By) -> str:
    return (
        "FROM case_event e JOIN case_file c ON c.id = e.case_id LEFT JOIN team t ON t.id = e.team_id "
        f"LEFT JOIN organization o ON o.id = t.organization_id {_STUDENTS if by == 'student' else ''} "
        f"WHERE c.agreement_id = :programme AND e.kind = 'session' AND e.on_date BETWEEN :since AND :until "
        f"AND {STANDING}"
    )


def _params(programme_id: int, since: str, until: str) -> dict[str, SqlValue]:
    return {"programme": programme_id, "since": since, "until": until}
