"""The state of a business through time: opened, paused, closed, reopened, with day and source. Sizes stand apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from app.models.base.database import Reader, SqlValue, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.values.text import clean
from app.models.directory.rules import PartyKind

State = Literal["open", "paused", "closed", "reopened"]
STATES: Final[tuple[State, ...]] = ("open", "paused", "closed", "reopened")
EARLIEST: Final = date(1850, 1, 1)
"""An earlier day is a slip of the pen (1026 for 2026)."""
LONGEST_SOURCE: Final = 200
_MAY_FOLLOW: Final[dict[str, tuple[State, ...]]] = {
    "": ("open", "paused", "closed"),
    "open": ("open", "paused", "closed"),
    "reopened": ("open", "paused", "closed"),
    "paused": ("paused", "closed", "reopened"),
    "closed": ("reopened",),
}
_WHY_NOT: Final[dict[str, str]] = {
    "reopened": "business.nothing_to_reopen",
    "open": "business.not_working",
    "paused": "business.paused_closed",
    "closed": "business.closed_already",
}


@dataclass(frozen=True, slots=True)
class StateDraft:
    """What somebody notes: the first ``open`` is the day it opened, a later one that it was seen working.

    ``kind`` and ``party_id`` are whose business it is; ``source`` is who or what says so.
    """

    kind: PartyKind
    party_id: int
    state: State
    on_date: date
    source: str = ""


@dataclass(frozen=True, slots=True)
class BusinessState:
    """A state as it was noted; ``on_date`` ISO text."""

    id: int
    uid: str
    state: State
    on_date: str
    source: str

    @property
    def working(self) -> bool:
        return self.state in ("open", "reopened")


# -- writing --------------------------------------------------------------------------------------


@command("business.note_state")
def note_state(tx: Tx, draft: StateDraft) -> int:
    """Notes a state of a business on its day, also between earlier ones; returns its id.

    Raises ``Refused``: "business.unknown", "business.future", "business.long_ago", "business.source_long",
    "business.state_unknown", "business.day_taken", and what order forbids: "business.nothing_to_reopen",
    "business.not_working", "business.paused_closed", "business.closed_already", "business.later_breaks".
    """
    _refuse_odd(tx, draft, 0)
    owner: dict[str, SqlValue] = {f"{kind}_id": None for kind in ("person", "organization")}
    owner[f"{draft.kind}_id"] = draft.party_id
    return tx.insert("business_state", uid=tx.new_uid(), **owner, **_columns(draft))


@command("business.correct_state")
def correct_state(tx: Tx, state_id: int, state: State, on_date: date, source: str = "") -> None:
    """Writes a state anew as it should have been noted. Raises as ``note_state``, and "business.state_gone"."""
    kind, party_id = state_owner(tx, state_id)
    draft = StateDraft(kind, party_id, state, on_date, source)
    _refuse_odd(tx, draft, state_id)
    tx.update("business_state", state_id, **_columns(draft))


@command("business.remove_state")
def remove_state(tx: Tx, state_id: int) -> None:
    """Takes away what was noted by mistake. Raises ``Refused``: "business.state_gone", "business.later_breaks"."""
    kind, party_id = state_owner(tx, state_id)
    noted = states_of(tx, kind, party_id)
    rest = [(one.on_date, one.state) for one in noted if one.id != state_id]
    problem = order_problem(rest, "")
    if problem is not None and not _broken(noted):
        raise Refused.because([problem])
    tx.execute("DELETE FROM business_state WHERE id = ?", (state_id,))


def refuse_unknown_business(tx: Tx, kind: PartyKind, party_id: int) -> None:
    """Raises ``Refused("business.unknown")`` for a record that is not there, or whose data were erased."""
    if tx.value(f"SELECT 1 FROM {kind} WHERE id = ? AND erased_on IS NULL", (party_id,)) is None:
        raise Refused("business.unknown")


def day_problems(day: date, today: date) -> list[Problem]:
    """A day of which something is noted has been, and not before there were businesses to note."""
    if day > today:
        return [Problem("on_date", "business.future", {"day": _day(day.isoformat())})]
    if day < EARLIEST:
        return [Problem("on_date", "business.long_ago", {"day": _day(day.isoformat())})]
    return []


def source_problems(source: str) -> list[Problem]:
    length = len(clean(source))
    return [Problem("source", "business.source_long", {"length": length, "most": LONGEST_SOURCE})] * (
        length > LONGEST_SOURCE
    )


def _refuse_odd(tx: Tx, draft: StateDraft, own_id: int) -> None:
    refuse_unknown_business(tx, draft.kind, draft.party_id)
    problems = [*day_problems(draft.on_date, tx.clock.today()), *source_problems(draft.source)]
    if draft.state not in STATES:
        problems.append(Problem("state", "business.state_unknown", {"text": draft.state[:40]}))
    if not problems:
        problems = _order_problems(states_of(tx, draft.kind, draft.party_id), draft, own_id)
    if problems:
        raise Refused.because(problems)


def _order_problems(noted: Sequence[BusinessState], draft: StateDraft, own_id: int) -> list[Problem]:
    day = draft.on_date.isoformat()
    rest = [(one.on_date, one.state) for one in noted if one.id != own_id]
    found = order_problem([*rest, (day, draft.state)], day)
    if found is None or (found.code == "business.later_breaks" and _broken(noted)):
        return []
    return [found]


def _broken(noted: Sequence[BusinessState]) -> bool:
    """Two records joined may tell two stories: what is out of order already can be put right step by step."""
    return order_problem([(one.on_date, one.state) for one in noted], "") is not None


def order_problem(noted: Sequence[tuple[str, State]], changed: str) -> Problem | None:
    """What stands in the way of these states (day as ISO text, state) following each other; ``None``: nothing.

    ``changed`` is the day of the one that is being noted: what is wrong there is said of it, what goes wrong
    further on is said of the later one.
    """
    before, since = "", ""
    for day, state in sorted(noted, key=lambda one: one[0]):
        if day == since and changed == day:
            return Problem("on_date", "business.day_taken", {"day": _day(day)})
        if state not in _MAY_FOLLOW[before]:
            if day == changed:
                return Problem("state", _WHY_NOT[state], {"day": _day(day), "since": _day(since)})
            return Problem("state", "business.later_breaks", {"day": _day(day)})
        before, since = state, day
    return None


def _columns(draft: StateDraft) -> dict[str, SqlValue]:
    return {"state": draft.state, "on_date": draft.on_date.isoformat(), "source": clean(draft.source)}


def _day(iso: str) -> str:
    return date.fromisoformat(iso).strftime("%d/%m/%Y") if iso else "—"


# -- asking ---------------------------------------------------------------------------------------


def state_owner(reader: Reader, state_id: int) -> tuple[PartyKind, int]:
    """Whose business a noted state is of. Raises ``Refused("business.state_gone")``."""
    row = reader.row("SELECT person_id, organization_id FROM business_state WHERE id = ?", (state_id,))
    if row is None:
        raise Refused("business.state_gone", field="number")
    return ("organization", row[1]) if row[0] is None else ("person", row[0])


def states_of(reader: Reader, kind: PartyKind, party_id: int) -> list[BusinessState]:
    """Everything noted of the state of a business, the oldest first."""
    sql = f"SELECT id, uid, state, on_date, source FROM business_state WHERE {kind}_id = ? ORDER BY on_date, id"
    return [BusinessState(*row) for row in reader.rows(sql, (party_id,))]


def all_states(reader: Reader, day: date) -> dict[tuple[PartyKind, int], list[BusinessState]]:
    """What was noted until a day of every business, the oldest first."""
    found: dict[tuple[PartyKind, int], list[BusinessState]] = {}
    for row in reader.rows(
        "SELECT person_id, organization_id, id, uid, state, on_date, source FROM business_state "
        "WHERE on_date <= ? ORDER BY on_date, id",
        (day.isoformat(),),
    ):
        key: tuple[PartyKind, int] = ("organization", row[1]) if row[0] is None else ("person", row[0])
        found.setdefault(key, []).append(BusinessState(*row[2:]))
    return found


def state_on(noted: Sequence[BusinessState], day: date) -> BusinessState | None:
    """The last state noted until a day; ``None`` where nothing was: nobody knows."""
    until = [one for one in noted if one.on_date <= day.isoformat()]
    return max(until, key=lambda one: (one.on_date, one.id)) if until else None


def opened_on(noted: Sequence[BusinessState]) -> str | None:
    """The day it opened, where that is noted: the first note is an ``open``."""
    return noted[0].on_date if noted and noted[0].state == "open" else None


def since_of(noted: Sequence[BusinessState], now: BusinessState) -> str:
    """The day from which it stands as it does: notes that only say "still so" do not begin it anew."""
    since = now.on_date
    for one in sorted(noted, key=lambda one: (one.on_date, one.id), reverse=True):
        if (one.on_date, one.id) > (now.on_date, now.id):
            continue
        same = one.working if now.working else one.state == now.state
        if not same:
            break
        since = one.on_date
        if one.state == "reopened":
            break
    return since
