"""Why a member stands as the lists show: the explanation agrees with them on every day, and names its records."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base.errors import Refused
from app.models.directory.rules import PartyDraft
from app.models.dues.as_of import positions_as_of
from app.models.dues.charging import add_plan, charge_period
from app.models.dues.commands import PaymentOrder, pay, void_receipt
from app.models.dues.register_list import register_lines
from app.models.dues.rolls import RollRules, set_roll_rules
from app.models.dues.standing import standing_explained
from app.models.members.commands import add_member, change_status
from app.models.members.queries import status_as_of
from app.models.members.rules import MemberDraft
from app.office import Office
from tests.models.dues.lives import DAYS, DEEDS, TODAY, Deed, live

FEE = 50_000


def joined(office: Office, name: str = "Ana Vera", day: date | None = date(2026, 1, 5)) -> int:
    return office.run(add_member, MemberDraft(PartyDraft("person", name), joined_on=day)).value


@pytest.fixture
def plan(office: Office) -> int:
    return office.run(add_plan, "Cuota social", FEE, "monthly").value


def charged(office: Office, plan: int, *months: int) -> None:
    for month in months:
        office.run(charge_period, plan, f"2026-{month:02d}", date(2026, month, 1))


def test_what_is_past_due_is_named_with_its_month_and_due_date(office: Office, plan: int) -> None:
    ana = joined(office)
    charged(office, plan, 8, 9, 10, 11)
    paid = office.run(pay, PaymentOrder(ana, FEE + 20_000, "cash", date(2026, 10, 3))).value
    why = office.read(standing_explained, ana)
    assert (why.standing, why.overdue, why.debt, why.months) == ("in_arrears", 80_000, 130_000, 2)
    assert [(due.period, due.due_on, due.balance, due.overdue) for due in why.dues] == [
        ("2026-09", "2026-09-30", 30_000, True),
        ("2026-10", "2026-10-31", FEE, True),
        ("2026-11", "2026-11-30", FEE, False),
    ]
    part = why.dues[0].settled[0]
    assert (part.day, part.kind, part.amount) == ("2026-10-03", "payment", 20_000)
    assert part.number.endswith(paid.number_text)
    assert [one.number for one in why.last_receipts] == [part.number]


def test_on_an_earlier_day_the_books_stood_otherwise(office: Office, plan: int) -> None:
    ana = joined(office)
    charged(office, plan, 8, 9)
    receipt = office.run(pay, PaymentOrder(ana, FEE, "cash", date(2026, 9, 10))).value
    office.run(void_receipt, receipt.receipt_id, "Monto equivocado", date(2026, 10, 2))
    standings = {
        day: office.read(standing_explained, ana, day).standing
        for day in (date(2026, 8, 31), date(2026, 9, 1), date(2026, 9, 10), date(2026, 10, 2))
    }
    assert list(standings.values()) == ["in_good_standing", "in_arrears", "in_good_standing", "in_arrears"]
    why = office.read(standing_explained, ana, date(2026, 9, 12))
    assert ([one.id for one in why.last_receipts], why.dues[0].period) == ([receipt.receipt_id], "2026-09")
    assert office.read(standing_explained, ana).last_receipts == ()


def test_a_suspension_is_told_with_its_day_reason_and_resolution(office: Office) -> None:
    ana = joined(office)
    act = "Acta 12/2026, Comité Ejecutivo"
    office.run(change_status, ana, "suspended", date(2026, 6, 1), "Falta grave", act)
    why = office.read(standing_explained, ana)
    assert why.standing == "suspended"
    assert why.event is not None
    assert (why.event.on_date, why.event.reason, why.event.act) == ("2026-06-01", "Falta grave", act)
    assert office.read(standing_explained, ana, date(2026, 5, 31)).standing == "in_good_standing"


def test_before_the_admission_and_after_leaving(office: Office) -> None:
    ana = joined(office)
    office.run(change_status, ana, "resigned", date(2026, 6, 1), "Se muda")
    assert office.read(standing_explained, ana, date(2026, 1, 4)).standing == "not_yet"
    assert office.read(standing_explained, ana, date(2026, 1, 4)).event is None
    assert office.read(standing_explained, ana, date(2026, 6, 1)).standing == "ended"


def test_the_article_is_the_one_the_office_wrote(office: Office) -> None:
    ana = joined(office)
    assert office.read(standing_explained, ana).article == ""
    office.run(set_roll_rules, RollRules(article="art. 14 del estatuto"))
    assert office.read(standing_explained, ana).article == "art. 14 del estatuto"


def test_nobody_has_no_standing(office: Office) -> None:
    with pytest.raises(Refused):
        office.read(standing_explained, 99)


@given(deeds=DEEDS, days=st.lists(DAYS, min_size=1, max_size=4), known=st.booleans())
def test_it_agrees_with_the_lists_on_every_day(office: Office, deeds: list[Deed], days: list[int], known: bool) -> None:
    ana = joined(office, day=date(2026, 1, 20) if known else None)
    live(office, ana, deeds)
    for day in [*(date(2026, 1, 1) + timedelta(one) for one in days), TODAY]:
        states = office.read(status_as_of, day)
        why = office.read(standing_explained, ana, day)
        if ana not in states:
            assert why.standing == "not_yet"
            continue
        listed = office.read(positions_as_of, day, {ana: states[ana]})[ana]
        found = (why.standing, why.overdue, why.debt, why.months)
        assert found == (listed.standing, listed.overdue, listed.debt, listed.months)
    shown = office.read(register_lines, [ana])[ana].position
    assert office.read(standing_explained, ana).standing == shown.standing
