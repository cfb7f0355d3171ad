"""The state of a business as the office hears of it: in order, out of order, put right, and never invented."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base.database import Tx, command
from app.models.base.errors import Refused
from app.models.base.undo import undo_batch
from app.models.directory.business import (
    STATES,
    BusinessState,
    State,
    StateDraft,
    correct_state,
    note_state,
    opened_on,
    order_problem,
    remove_state,
    state_on,
    states_of,
)
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft
from app.models.schema import TABLES
from app.office import Office

MARCH = date(2023, 3, 1)
TODAY = date(2026, 11, 21)


@pytest.fixture
def shop(office: Office) -> int:
    return office.run(add_party, PartyDraft("organization", "Ferretería Peña S.R.L.")).value


def note(office: Office, shop: int, state: State, day: date, source: str = "") -> int:
    return office.run(note_state, StateDraft("organization", shop, state, day, source)).value


def refused(office: Office, command: Any, *args: Any) -> Refused:
    with pytest.raises(Refused) as refusal:
        office.run(command, *args)
    return refusal.value


def told(office: Office, shop: int) -> list[tuple[str, str]]:
    return [(one.on_date, one.state) for one in office.read(states_of, "organization", shop)]


def test_a_business_opens_pauses_and_opens_again(office: Office, shop: int) -> None:
    note(office, shop, "open", MARCH, "Patente municipal")
    note(office, shop, "paused", date(2024, 1, 10))
    note(office, shop, "reopened", date(2024, 4, 2))
    noted = office.read(states_of, "organization", shop)
    assert state_on(noted, date(2023, 2, 28)) is None
    paused = state_on(noted, date(2024, 4, 1))
    assert paused is not None
    assert (paused.state, paused.working) == ("paused", False)
    assert opened_on(noted) == "2023-03-01"


def test_what_order_forbids_is_said_by_its_reason(office: Office, shop: int) -> None:
    def code(state: str, day: date) -> str:
        return refused(office, note_state, StateDraft("organization", shop, state, day)).code  # type: ignore[arg-type]

    assert code("reopened", MARCH) == "business.nothing_to_reopen"
    note(office, shop, "open", MARCH)
    assert code("reopened", date(2024, 1, 1)) == "business.nothing_to_reopen"
    note(office, shop, "closed", date(2025, 1, 1))
    assert code("closed", date(2025, 6, 1)) == "business.closed_already"
    assert code("paused", date(2025, 6, 1)) == "business.paused_closed"
    assert code("open", date(2025, 6, 1)) == "business.not_working"
    assert code("open", date(2025, 1, 1)) == "business.day_taken"
    assert code("closed", date(2024, 6, 1)) == "business.later_breaks"
    assert code("open", TODAY + timedelta(days=1)) == "business.future"
    assert code("open", date(1026, 5, 1)) == "business.long_ago"
    assert code("sleeping", date(2024, 5, 1)) == "business.state_unknown"
    assert told(office, shop) == [("2023-03-01", "open"), ("2025-01-01", "closed")]


def test_nobody_s_business_is_refused(office: Office) -> None:
    assert refused(office, note_state, StateDraft("person", 99, "open", MARCH)).code == "business.unknown"
    assert refused(office, correct_state, 7, "open", MARCH).code == "business.state_gone"
    assert refused(office, remove_state, 7).code == "business.state_gone"


def test_what_was_noted_wrong_is_corrected_or_taken_away(office: Office, shop: int) -> None:
    opened = note(office, shop, "open", MARCH)
    closed = note(office, shop, "closed", date(2024, 5, 1))
    again = note(office, shop, "reopened", date(2025, 5, 1))
    assert refused(office, remove_state, closed).code == "business.later_breaks"
    assert refused(office, correct_state, closed, "closed", date(2025, 6, 1)).code == "business.later_breaks"
    office.run(correct_state, closed, "paused", date(2024, 6, 1), "  Lo dijo   el dueño ")
    assert told(office, shop)[1] == ("2024-06-01", "paused")
    assert office.read(states_of, "organization", shop)[1].source == "Lo dijo el dueño"
    office.run(remove_state, again)
    office.run(remove_state, opened)
    assert told(office, shop) == [("2024-06-01", "paused")]
    assert opened_on(office.read(states_of, "organization", shop)) is None


def test_each_step_is_taken_back(office: Office, shop: int) -> None:
    first = note(office, shop, "open", MARCH)
    before = told(office, shop)
    for step, args in ((correct_state, (first, "paused", MARCH)), (remove_state, (first,))):
        office.run(step, *args)
        last = office.read(lambda reader: reader.value("SELECT max(id) FROM journal_tx"))
        office.run(undo_batch, last, TABLES)
        assert told(office, shop) == before


def test_two_stories_of_joined_records_are_put_right_step_by_step(office: Office, shop: int) -> None:
    note(office, shop, "open", MARCH)
    note(office, shop, "closed", date(2024, 1, 1))
    other = office.run(add_party, PartyDraft("organization", "Ferreteria Peña")).value
    wrong = note(office, other, "open", date(2024, 6, 1))
    office.run(_pointed_to, shop, wrong)
    assert order_problem(told_typed(office, shop), "") is not None
    office.run(correct_state, wrong, "reopened", date(2024, 6, 1))
    assert order_problem(told_typed(office, shop), "") is None


def told_typed(office: Office, shop: int) -> list[tuple[str, State]]:
    return [(one.on_date, one.state) for one in office.read(states_of, "organization", shop)]


@command("test.point")
def _pointed_to(tx: Tx, shop: int, state_id: int) -> None:
    """What joining two records does to a state."""
    tx.update("business_state", state_id, organization_id=shop)


_DAYS = st.integers(0, 12).map(lambda days: MARCH + timedelta(days=days))
_STEPS = st.lists(st.tuples(st.sampled_from(STATES), _DAYS), max_size=12)


def makes_sense(noted: list[tuple[str, State]]) -> bool:
    """The rule in other words: nothing comes back that had not stopped, nothing goes on that had."""
    stopped, known = "", False
    for _, state in sorted(noted):
        if state == "reopened":
            if not stopped:
                return False
            stopped = ""
        elif state in ("paused", "closed"):
            if stopped == "closed":
                return False
            stopped = state
        elif stopped:
            return False
        known = True
    return known or not noted


@given(_STEPS)
def test_whatever_is_noted_in_whatever_order_the_story_makes_sense(steps: list[tuple[State, date]]) -> None:
    """As the command does it: each step is judged with what stands already; what passes always makes sense."""
    story: list[tuple[str, State]] = []
    for state, day in steps:
        iso = day.isoformat()
        wanted = [*story, (iso, state)]
        problem = order_problem(wanted, iso)
        days = [one for one, _ in wanted]
        assert (problem is None) == (makes_sense(wanted) and len(set(days)) == len(days))
        if problem is None:
            story = wanted
    assert makes_sense(story)


@given(_STEPS, _DAYS)
def test_the_state_of_a_day_is_the_last_word_until_then(steps: list[tuple[State, date]], day: date) -> None:
    noted = [BusinessState(at, "", state, on.isoformat(), "") for at, (state, on) in enumerate(steps, 1)]
    found = state_on(noted, day)
    before = [one for one in noted if one.on_date <= day.isoformat()]
    if found is None:
        assert not before
    else:
        assert found in before
        assert all((one.on_date, one.id) <= (found.on_date, found.id) for one in before)
