"""Teams that accompany businesses: who is in them, which business is matched to which, hours for the certificate."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.models.agreements.case_standing import STANDING
from app.models.agreements.rules import MOST_TEXT, too_long
from app.models.base.database import Reader, SqlValue, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.dates import format_date
from app.models.base.values.text import clean, fold


@dataclass(frozen=True, slots=True)
class TeamDraft:
    """A team of an institution in a programme; ``places``: how many businesses it takes at once, ``None`` for any."""

    agreement_id: int
    name: str
    organization_id: int | None = None
    supervisor: str = ""
    places: int | None = None
    from_on: date | None = None
    until_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class TeamMemberDraft:
    """Somebody of a team: of the directory, or a name alone; ``study``: what they study or do."""

    name: str
    person_id: int | None = None
    study: str = ""
    from_on: date | None = None
    until_on: date | None = None


@dataclass(frozen=True, slots=True)
class TeamMember:
    """A member of a team with the minutes of the team's sessions while they were in it."""

    id: int
    name: str
    person_id: int | None
    study: str
    from_on: str | None
    until_on: str | None
    minutes: int
    sessions: int
    businesses: int


@dataclass(frozen=True, slots=True)
class Team:
    """A team with its load: businesses it accompanies now, and those it ended with."""

    id: int
    uid: str
    agreement_id: int
    name: str
    organization_id: int | None
    organization: str
    supervisor: str
    places: int | None
    from_on: str | None
    until_on: str | None
    note: str
    running: int
    ended: int

    @property
    def left(self) -> int | None:
        """Places that are free; ``None`` where it takes any number."""
        return None if self.places is None else max(self.places - self.running, 0)


@command("teams.save")
def save_team(tx: Tx, draft: TeamDraft, team_id: int | None = None) -> int:
    """Notes a team, or writes ``team_id`` anew; returns it. Raises ``Refused``."""
    if not tx.value("SELECT 1 FROM agreement WHERE id = ?", (draft.agreement_id,)):
        raise Refused("promise.no_agreement", field="agreement_id")
    name = clean(draft.name)
    if not name:
        raise Refused("team.nameless", field="name")
    if problems := too_long(draft, ("name", "supervisor"), MOST_TEXT):
        raise Refused.because(problems)
    if draft.from_on and draft.until_on and draft.until_on < draft.from_on:
        raise Refused("team.ends_early", field="until_on", day=format_date(draft.from_on))
    if draft.places is not None and not 0 < draft.places <= 10_000:
        raise Refused("team.places_range", field="places")
    rows = tx.rows("SELECT name FROM team WHERE agreement_id = ? AND id IS NOT ?", (draft.agreement_id, team_id))
    if fold(name) in {fold(row[0]) for row in rows}:
        raise Refused("team.name_taken", field="name", name=name)
    of = "SELECT agreement_id FROM case_file WHERE team_id = ? LIMIT 1"
    if team_id is not None and tx.value(of, (team_id,)) not in (None, draft.agreement_id):
        raise Refused("team.has_files", field="agreement_id")
    columns: dict[str, SqlValue] = {
        "agreement_id": draft.agreement_id,
        "organization_id": draft.organization_id,
        "name": name,
        "supervisor": clean(draft.supervisor),
        "places": draft.places,
        "from_on": _iso(draft.from_on),
        "until_on": _iso(draft.until_on),
        "note": clean(draft.note),
    }
    if team_id is None:
        return tx.insert("team", uid=tx.new_uid(), **columns)
    tx.update("team", team_id, **columns)
    return team_id


@command("teams.member")
def save_team_member(tx: Tx, team_id: int, draft: TeamMemberDraft, member_id: int | None = None) -> int:
    """Puts somebody into a team, or writes ``member_id`` anew; returns the row. Raises ``Refused``."""
    if not tx.value("SELECT 1 FROM team WHERE id = ?", (team_id,)):
        raise Refused("team.unknown", field="team", text=str(team_id))
    if not clean(draft.name):
        raise Refused("attendee.name_missing", field="name")
    if draft.from_on and draft.until_on and draft.until_on < draft.from_on:
        raise Refused("team.ends_early", field="until_on", day=format_date(draft.from_on))
    columns: dict[str, SqlValue] = {
        "person_id": draft.person_id,
        "name": clean(draft.name),
        "study": clean(draft.study),
        "from_on": _iso(draft.from_on),
        "until_on": _iso(draft.until_on),
    }
    if member_id is None:
        return tx.insert("team_member", uid=tx.new_uid(), team_id=team_id, **columns)
    tx.update("team_member", member_id, **columns)
    return member_id


@command("teams.member_out")
def remove_team_member(tx: Tx, member_id: int) -> None:
    """Takes out who was written by mistake; who left is written with the last day instead."""
    if not tx.execute("DELETE FROM team_member WHERE id = ?", (member_id,)):
        raise Refused("team.member_unknown", field="name")


@command("teams.match")
def match_team(tx: Tx, case_id: int, team_id: int | None) -> None:
    """Gives a business to a team, or takes it back (``None``).

    Raises ``Refused``: a team of another programme, "team.full", a file that ended.
    """
    row = tx.row("SELECT agreement_id, closed_on, team_id FROM case_file WHERE id = ?", (case_id,))
    if row is None:
        raise Refused("case.unknown", field="case", text=str(case_id))
    agreement, closed, before = row
    if closed is not None:
        raise Refused("team.case_ended", field="case")
    if team_id is not None and team_id != before:
        refuse_team(tx, team_id, agreement)
    tx.update("case_file", case_id, team_id=team_id)


def refuse_team(reader: Reader, team_id: int, agreement_id: int | None) -> None:
    """Raises ``Refused`` for a team of another programme ("case.team_of_other") or without a place ("team.full")."""
    found = next((one for one in teams(reader, agreement_id) if one.id == team_id), None)
    if found is None:
        raise Refused("case.team_of_other", field="team_id")
    if found.left == 0:
        raise Refused("team.full", field="team_id", name=found.name, count=found.running)


def team_draft(reader: Reader, team_id: int) -> TeamDraft:
    """A team as it would be written anew. Raises ``Refused("team.unknown")``."""
    row = reader.row(
        "SELECT agreement_id, name, organization_id, supervisor, places, from_on, until_on, note FROM team "
        "WHERE id = ?",
        (team_id,),
    )
    if row is None:
        raise Refused("team.unknown", field="team")
    agreement, name, body, supervisor, places, from_on, until_on, note = row
    return TeamDraft(agreement, name, body, supervisor, places, _day(from_on), _day(until_on), note)


def teams(reader: Reader, agreement_id: int | None) -> list[Team]:
    """The teams of a programme by name."""
    rows = reader.rows(
        "SELECT t.id, t.uid, t.agreement_id, t.name, t.organization_id, coalesce(nullif(o.trade_name, ''), "
        "o.legal_name, ''), t.supervisor, t.places, t.from_on, t.until_on, t.note, "
        "(SELECT count(*) FROM case_file f WHERE f.team_id = t.id AND f.closed_on IS NULL), "
        "(SELECT count(*) FROM case_file f WHERE f.team_id = t.id AND f.closed_on IS NOT NULL) "
        "FROM team t LEFT JOIN organization o ON o.id = t.organization_id WHERE t.agreement_id = ? "
        "ORDER BY t.name, t.id",
        (agreement_id,),
    )
    return [Team(*row) for row in rows]


def team_members(reader: Reader, team_id: int) -> list[TeamMember]:
    """Who is or was in a team, by name, with what its sessions came to while they were in it."""
    within = (
        "e.team_id = m.team_id AND e.kind = 'session' AND (m.from_on IS NULL OR e.on_date >= m.from_on) "
        f"AND (m.until_on IS NULL OR e.on_date <= m.until_on) AND {STANDING}"
    )
    rows = reader.rows(
        "SELECT m.id, m.name, m.person_id, m.study, m.from_on, m.until_on, "
        f"(SELECT coalesce(sum(e.minutes), 0) FROM case_event e WHERE {within}), "
        f"(SELECT count(*) FROM case_event e WHERE {within}), "
        f"(SELECT count(DISTINCT e.case_id) FROM case_event e WHERE {within}) "
        "FROM team_member m WHERE m.team_id = ? ORDER BY m.name, m.id",
        (team_id,),
    )
    return [TeamMember(*row) for row in rows]


def member_facts(reader: Reader, member_id: int) -> dict[str, str]:
    """What a certificate says of somebody in a team. Raises ``Refused("team.member_unknown")``."""
    row = reader.row(
        "SELECT m.name, m.study, m.person_id, t.name, t.supervisor, a.title, coalesce(o.legal_name, '') "
        "FROM team_member m JOIN team t ON t.id = m.team_id JOIN agreement a ON a.id = t.agreement_id "
        "LEFT JOIN organization o ON o.id = t.organization_id WHERE m.id = ?",
        (member_id,),
    )
    if row is None:
        raise Refused("team.member_unknown", field="member")
    names = ("name", "study", "person", "team", "supervisor", "programme", "university")
    return {name: str(value) if value else "" for name, value in zip(names, row, strict=True)}


def unmatched(reader: Reader, agreement_id: int) -> list[int]:
    """Files of a programme that wait for a team, those that asked first before the others."""
    sql = (
        "SELECT id FROM case_file WHERE agreement_id = ? AND kind = 'accompaniment' AND team_id IS NULL "
        "AND closed_on IS NULL ORDER BY opened_on, number"
    )
    return [int(row[0]) for row in reader.rows(sql, (agreement_id,))]


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
