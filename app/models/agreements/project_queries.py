"""Questions to the projects with money of a funder: list, cockpit, vouchers, requirements, money used for advocacy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from app.models.agreements.project_rules import ProjectDraft, ProjectState, own_share, project_state
from app.models.agreements.project_standing import EVENT_STANDS, VOUCHER_COUNTS, VOUCHER_STATE, balance_to_return
from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.base.values.text import fold


@dataclass(frozen=True, slots=True)
class ProjectLine:
    """A line of the budget with what vouchers that count bear on it; minor units."""

    id: int
    position: int
    code: str
    heading: str
    name: str
    funder: int
    own: int
    in_kind: int
    used_funder: int
    used_own: int

    @property
    def planned(self) -> int:
        return self.funder + self.own + self.in_kind

    @property
    def used(self) -> int:
        return self.used_funder + self.used_own


@dataclass(frozen=True, slots=True)
class Requirement:
    """A paper or condition of the call; days ISO text."""

    id: int
    uid: str
    name: str
    due_on: str | None
    obtained_on: str | None
    valid_until: str | None
    note: str

    def missing(self, on: date) -> bool:
        """Whether it is not there that day, or counts no more."""
        return self.obtained_on is None or (self.valid_until is not None and self.valid_until < on.isoformat())


@dataclass(frozen=True, slots=True)
class ProjectEvent:
    """What happened with a project; ``taken_back`` counts no more."""

    id: int
    kind: str
    on_date: str
    amount: int | None
    document: str
    note: str
    taken_back: bool


@dataclass(frozen=True, slots=True)
class Cockpit:
    """A project at a glance; amounts in minor units of ``currency``, ``own_reached`` in hundredths of per cent."""

    id: int
    uid: str
    draft: ProjectDraft
    currency: str
    funder: str
    fund: str
    agreement: str
    closed_on: str | None
    state: ProjectState
    lines: tuple[ProjectLine, ...]
    requirements: tuple[Requirement, ...]
    events: tuple[ProjectEvent, ...]
    received: int
    to_return: int
    own_reached: int

    @property
    def own_spent(self) -> int:
        """What the office brought so far: its vouchers and what the budget values in kind, hundredths of per cent.

        0 while nothing was spent.
        """
        funder, own = self.used
        return own_share(funder, own, self.planned[2]) if funder + own else 0

    @property
    def planned(self) -> tuple[int, int, int]:
        """Of the funder, of the office in money, of the office in kind."""
        rows = [(one.funder, one.own, one.in_kind) for one in self.lines]
        return sum(row[0] for row in rows), sum(row[1] for row in rows), sum(row[2] for row in rows)

    @property
    def used(self) -> tuple[int, int]:
        """Of the funder and of the office, by vouchers that count."""
        return sum(one.used_funder for one in self.lines), sum(one.used_own for one in self.lines)


@dataclass(frozen=True, slots=True)
class ProjectRow:
    """A line of the list of projects."""

    id: int
    uid: str
    title: str
    code: str
    funder: str
    state: ProjectState
    ends_on: str | None
    planned: int
    used: int
    objected: int


_LINE: Final = (
    "SELECT l.id, l.position, l.code, l.heading, l.name, l.funder, l.own, l.in_kind, "
    "coalesce(sum(u.funder), 0), coalesce(sum(u.own), 0) FROM project_line l LEFT JOIN project_voucher u "
    f"ON u.line_id = l.id AND {VOUCHER_COUNTS} WHERE l.project_id = ? GROUP BY l.id ORDER BY l.position"
)


_DRAFT: Final = (
    "j.title, j.agreement_id, j.funder_id, j.fund_id, j.number, j.code, j.objectives, j.approved_on, j.starts_on, "
    "j.ends_on, j.ceiling, j.own_percent, j.needs_aim, j.note"
)


def projects(reader: Reader, text: str = "", state: str = "") -> list[ProjectRow]:
    """The projects whose title, code, number or funder has these words, those that run first."""
    wanted = fold(text).split()
    happened: dict[int, list[str]] = {}
    sql = f"SELECT e.project_id, e.kind FROM project_event e WHERE {EVENT_STANDS} ORDER BY e.on_date, e.id"
    for project_id, kind in reader.rows(sql):
        happened.setdefault(project_id, []).append(kind)
    found = []
    for project_id, uid, key, funder, planned, used, objected, closed, *said in reader.rows(
        "SELECT j.id, j.uid, j.search_key, coalesce(o.legal_name, ''), "
        "(SELECT coalesce(sum(funder + own + in_kind), 0) FROM project_line WHERE project_id = j.id), "
        f"(SELECT coalesce(sum(u.funder + u.own), 0) FROM project_voucher u WHERE u.project_id = j.id "
        f"AND {VOUCHER_COUNTS}), (SELECT count(*) FROM project_voucher u WHERE u.project_id = j.id "
        f"AND {VOUCHER_STATE} = 'objected'), j.closed_on, {_DRAFT} FROM project j "
        "LEFT JOIN organization o ON o.id = j.funder_id ORDER BY j.closed_on IS NOT NULL, j.sort_key, j.id"
    ):
        if not all(word in f"{key} {fold(funder)}" for word in wanted):
            continue
        draft = _drafted(said)
        stands = project_state(draft, happened.get(project_id, []), _day(closed), reader.clock.today())
        if state and stands != state:
            continue
        ends = draft.ends_on.isoformat() if draft.ends_on else None
        found.append(
            ProjectRow(project_id, uid, draft.title, draft.code, funder, stands, ends, planned, used, objected)
        )
    return found


def project_draft(reader: Reader, project_id: int) -> ProjectDraft:
    """The project as it could be written again. Raises ``Refused("project.unknown")``."""
    row = reader.row(f"SELECT {_DRAFT} FROM project j WHERE j.id = ?", (project_id,))
    if row is None:
        raise Refused("project.unknown", field="project", text=str(project_id))
    return _drafted(row)


def _drafted(row: Sequence[Any]) -> ProjectDraft:
    """What stands in the columns of ``_DRAFT``."""
    return ProjectDraft(*(*row[:7], *(_day(one) for one in row[7:10]), row[10], row[11], bool(row[12]), row[13]))


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def cockpit(reader: Reader, project_id: int) -> Cockpit:
    """Raises ``Refused("project.unknown")``."""
    draft = project_draft(reader, project_id)
    row = reader.row(
        "SELECT j.uid, j.currency, coalesce(o.legal_name, ''), coalesce(f.name, ''), coalesce(a.title, ''), "
        "j.closed_on FROM project j LEFT JOIN organization o ON o.id = j.funder_id "
        "LEFT JOIN fund f ON f.id = j.fund_id LEFT JOIN agreement a ON a.id = j.agreement_id WHERE j.id = ?",
        (project_id,),
    )
    assert row is not None
    uid, currency, funder, fund, agreement, closed_on = row
    lines = tuple(ProjectLine(*one) for one in reader.rows(_LINE, (project_id,)))
    events = tuple(project_events(reader, project_id))
    received = sum(one.amount or 0 for one in events if one.kind == "received" and not one.taken_back)
    return Cockpit(
        id=project_id,
        uid=uid,
        draft=draft,
        currency=currency,
        funder=funder,
        fund=fund,
        agreement=agreement,
        closed_on=closed_on,
        state=_state(reader, project_id, draft),
        lines=lines,
        requirements=tuple(requirements(reader, project_id)),
        events=events,
        received=received,
        to_return=balance_to_return(reader, project_id),
        own_reached=own_share(
            sum(one.funder for one in lines), sum(one.own for one in lines), sum(one.in_kind for one in lines)
        ),
    )


def project_events(reader: Reader, project_id: int) -> list[ProjectEvent]:
    """By day; what takes another back is not listed by itself."""
    rows = reader.rows(
        f"SELECT e.id, e.kind, e.on_date, e.amount, e.document, e.note, NOT ({EVENT_STANDS}) FROM project_event e "
        "WHERE e.project_id = ? AND e.reverses_id IS NULL ORDER BY e.on_date, e.id",
        (project_id,),
    )
    return [ProjectEvent(*(*row[:-1], bool(row[-1]))) for row in rows]


def requirements(reader: Reader, project_id: int) -> list[Requirement]:
    rows = reader.rows(
        "SELECT id, uid, name, due_on, obtained_on, valid_until, note FROM project_requirement WHERE project_id = ? "
        "ORDER BY position, id",
        (project_id,),
    )
    return [Requirement(*row) for row in rows]


def resolve_project(reader: Reader, text: str) -> int:
    """By the funder's code, the number, the title or the uid. Raises ``Refused("project.unknown")``."""
    wanted = fold(text)
    found = [
        row[0]
        for row in reader.rows("SELECT id, uid, code, number, title FROM project ORDER BY id")
        if text == row[1] or wanted in (fold(one) for one in row[2:] if one)
    ]
    if len(found) != 1:
        raise Refused("project.several" if found else "project.unknown", field="project", text=text)
    return int(found[0])


def _state(reader: Reader, project_id: int, draft: ProjectDraft) -> ProjectState:
    closed = reader.value("SELECT closed_on FROM project WHERE id = ?", (project_id,))
    kinds = [one.kind for one in project_events(reader, project_id) if not one.taken_back]
    return project_state(draft, kinds, _day(closed), reader.clock.today())


def resolve_line(reader: Reader, project_id: int, text: str) -> int:
    """A line by its place, the funder's code or its name. Raises ``Refused("project.line_unknown")``."""
    wanted = fold(text)
    lines = [ProjectLine(*one) for one in reader.rows(_LINE, (project_id,))]
    found = [one.id for one in lines if wanted in (str(one.position), fold(one.code) or None, fold(one.name))]
    if len(found) != 1:
        raise Refused("project.line_unknown", field="line", text=text)
    return found[0]
