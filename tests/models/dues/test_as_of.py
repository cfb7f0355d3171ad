"""The books of a past day, summed quickly, say what the plain question says, for one member and for all."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base.database import Reader
from app.models.directory.rules import PartyDraft
from app.models.dues import as_of
from app.models.dues.as_of import positions_as_of
from app.models.dues.charging import add_opening_charge, charge_period
from app.models.dues.plan_saving import PlanDraft, save_plan
from app.models.dues.queries import account, positions
from app.models.dues.standing import standing_explained
from app.models.members.commands import add_member
from app.models.members.queries import HAPPENED, NOTED, status_as_of
from app.models.members.rules import STATUS_AFTER, MemberDraft
from app.office import Office
from tests.models.dues.lives import DAYS, DEEDS, TODAY, Deed, live

_CHARGED: Final = (
    "SELECT member_id, sum(amount - paid), sum(iif(due_on < :day, amount - paid, 0)), "
    "count(DISTINCT CASE WHEN due_on < :day AND amount > paid AND kind = 'dues' AND months THEN period END) "
    "+ sum(CASE WHEN due_on < :day AND amount > paid AND kind = 'opening' THEN months ELSE 0 END) FROM "
    "(SELECT h.member_id, h.kind, h.period, h.amount, h.months, h.due_on, coalesce(s.amount, 0) AS paid FROM charge h "
    "LEFT JOIN (SELECT charge_id, sum(amount) AS amount FROM "
    "(SELECT charge_id, amount FROM application WHERE applied_on <= :day UNION ALL "
    "SELECT charge_id, amount FROM charge_relief WHERE relieved_on <= :day) GROUP BY charge_id) s "
    "ON s.charge_id = h.id WHERE h.charged_on <= :day) GROUP BY member_id"
)
_CREDITS: Final = (
    "SELECT p.member_id, sum(p.amount) - coalesce((SELECT sum(a.amount) FROM application a JOIN payment q "
    "ON q.id = a.payment_id JOIN charge h ON h.id = a.charge_id "
    "WHERE q.member_id = p.member_id AND max(a.applied_on, h.charged_on) <= :day), 0) "
    "FROM payment p WHERE p.paid_on <= :day GROUP BY p.member_id"
)
_EVENTS: Final = (
    f"SELECT member_id, event FROM (SELECT id, member_id, event, on_date, {NOTED} FROM member_event) "
    f"WHERE {HAPPENED} ORDER BY member_id, coalesce(on_date, noted), id"
)


def _plainly(reader: Reader, day: date, ids: list[int]) -> dict[int, tuple[int, int, int, int]]:
    """Debt, overdue, months, credit, as the plain questions give them."""
    params = {"day": day.isoformat()}
    charged = {row[0]: tuple(row[1:]) for row in reader.rows(_CHARGED, params)}
    credits = dict(reader.rows(_CREDITS, params))
    return {one: (*charged.get(one, (0, 0, 0)), credits.get(one, 0)) for one in ids}


@given(lives=st.lists(DEEDS, min_size=1, max_size=3), days=st.lists(DAYS, min_size=1, max_size=3))
def test_quick_sums_and_plain_ones_agree(
    office: Office, monkeypatch: pytest.MonkeyPatch, lives: list[list[Deed]], days: list[int]
) -> None:
    for deeds in lives:
        draft = MemberDraft(PartyDraft("person", "Ana Vera"), joined_on=date(2026, 1, 20) if len(deeds) % 2 else None)
        live(office, office.run(add_member, draft).value, deeds)
    for day in [*(date(2026, 1, 1) + timedelta(one) for one in days), TODAY]:
        states = office.read(status_as_of, day)
        params = {"day": day.isoformat(), "today": TODAY.isoformat()}
        events = office.read(lambda reader, said=params: reader.rows(_EVENTS, said))
        assert states == {member: STATUS_AFTER[event] for member, event in events}
        wanted = office.read(_plainly, day, list(states))
        for few in (0, 10_000):
            monkeypatch.setattr(as_of, "FEW", few)
            found = office.read(positions_as_of, day, states)
            assert {m: (p.debt, p.overdue, p.months, p.credit) for m, p in found.items()} == wanted


@given(deeds=DEEDS)
def test_as_of_today_is_today(office: Office, deeds: list[Deed]) -> None:
    ana = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), joined_on=date(2026, 1, 20))).value
    live(office, ana, deeds)
    states = office.read(status_as_of, TODAY)
    assert office.read(positions_as_of, TODAY, {ana: states[ana]})[ana] == office.read(positions, [ana])[ana]


def test_nobody_is_no_question(office: Office) -> None:
    assert office.read(positions_as_of, TODAY, {}) == {}


def test_a_month_with_two_dues_is_one_month_owed_wherever_it_is_asked(office: Office) -> None:
    ana = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), joined_on=date(2026, 1, 2))).value
    for name in ("Cuota social", "Fondo edificio"):
        plan = office.run(save_plan, PlanDraft(50_000, name, due_day=10)).value
        for month in ("2026-08", "2026-09", "2026-10"):
            office.run(charge_period, plan, month, TODAY)
    office.run(add_opening_charge, ana, 100_000, 2, date(2026, 1, 2))
    assert office.read(positions)[ana].months == 5
    assert office.read(positions, [ana])[ana].months == 5
    assert office.read(positions_as_of, TODAY, {ana: "active"})[ana].months == 5
    assert office.read(account, ana, TODAY).months == 5
    assert office.read(standing_explained, ana).months == 5
