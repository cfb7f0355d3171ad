"""The roll of an assembly: who may vote that day, by the office's rules, and what bars the others."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base.errors import Refused
from app.models.directory.rules import PartyDraft
from app.models.dues.assembly import assembly_queue
from app.models.dues.charging import add_plan, charge_period
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.instalments import PlanAgreed, agree, end, equal_parts
from app.models.dues.queries import open_charges
from app.models.dues.rolls import RollRules, roll_rules, set_roll_rules, voter_roll
from app.models.dues.rules import Application
from app.models.members.categories import categories_as_of, change_category
from app.models.members.commands import add_category, add_member, change_status, edit_member
from app.models.members.rules import MemberDraft
from app.models.members.seniority import admissions_as_of, whole_months
from app.office import Office

ASSEMBLY = date(2026, 11, 20)
CUT_OFF = date(2026, 10, 31)


def joined(office: Office, name: str, day: date | None, category: str | None = None) -> int:
    draft = MemberDraft(PartyDraft("person", name), joined_on=day, category=category)
    return office.run(add_member, draft).value


def bars_of(office: Office, member: int, rules: RollRules | None = None) -> tuple[str, ...]:
    lines = {line.member_id: line for line in office.read(voter_roll, ASSEMBLY, CUT_OFF, rules).lines}
    return lines[member].bars


def test_who_paid_until_the_cut_off_votes(office: Office) -> None:
    ana, bruno = joined(office, "Ana Vera", date(2020, 1, 1)), joined(office, "Bruno Paredes", date(2020, 1, 1))
    plan = office.run(add_plan, "Cuota social", 50_000, "monthly").value
    office.run(charge_period, plan, "2026-09", date(2026, 9, 1))
    office.run(pay, PaymentOrder(ana, 50_000, "cash", date(2026, 10, 31)))
    office.run(pay, PaymentOrder(bruno, 50_000, "cash", date(2026, 11, 1)))
    assert bars_of(office, ana) == ()
    assert bars_of(office, bruno) == ("arrears",)
    assert bars_of(office, bruno, RollRules(months_allowed=1)) == ()
    assert bars_of(office, bruno, RollRules(up_to_date=False)) == ()


def test_seniority_is_counted_to_the_day_of_the_assembly(office: Office) -> None:
    exact = joined(office, "Ana Vera", date(2026, 5, 20))
    short = joined(office, "Bruno Paredes", date(2026, 5, 21))
    unknown = joined(office, "Celia Ojeda", None)
    rules = RollRules(min_months=6)
    assert bars_of(office, exact, rules) == ()
    assert bars_of(office, short, rules) == ("seniority",)
    assert bars_of(office, unknown, rules) == ("seniority_unknown",)


def test_suspended_members_and_categories_without_vote_have_no_vote(office: Office) -> None:
    office.run(add_category, "Benefactor", votes=False)
    honorary = joined(office, "Ana Vera", date(2020, 1, 1), "Benefactor")
    suspended = joined(office, "Bruno Paredes", date(2020, 1, 1))
    gone = joined(office, "Celia Ojeda", date(2020, 1, 1))
    late = joined(office, "Delia Rojas", ASSEMBLY + timedelta(days=1))
    office.run(change_status, suspended, "suspended", date(2026, 6, 1), "")
    office.run(change_status, gone, "resigned", ASSEMBLY, "")
    assert bars_of(office, honorary) == ("category",)
    assert bars_of(office, suspended) == ("suspended",)
    assert {gone, late} & {line.member_id for line in office.read(voter_roll, ASSEMBLY, CUT_OFF).lines} == set()


def test_a_category_changed_later_does_not_change_the_old_roll(office: Office) -> None:
    ana = joined(office, "Ana Vera", date(2020, 1, 1), "Activo")
    active = office.read(categories_as_of, ASSEMBLY)[ana]
    life = office.run(add_category, "Vitalicio", votes=False).value
    office.run(change_category, ana, life, ASSEMBLY + timedelta(days=10), "Acta 14")
    assert bars_of(office, ana) == ()
    later = office.read(voter_roll, ASSEMBLY + timedelta(days=10), CUT_OFF).lines[0]
    assert (later.category_id, later.bars) == (life, ("category",))
    with pytest.raises(Refused, match=r"category\.before_last"):
        office.run(change_category, ana, active, ASSEMBLY, "")
    office.run(change_category, ana, active, ASSEMBLY + timedelta(days=10), "Se rectifica")
    assert office.read(categories_as_of, ASSEMBLY + timedelta(days=10))[ana] == active


def test_editing_the_category_is_a_dated_change(office: Office) -> None:
    ana = joined(office, "Ana Vera", date(2020, 1, 1), "Activo")
    before = office.read(categories_as_of, CUT_OFF)[ana]
    office.run(edit_member, ana, MemberDraft(PartyDraft("person", "Ana Vera"), category="Honorario"))
    today = office.clock.today()
    assert office.read(categories_as_of, today - timedelta(days=1))[ana] == before
    assert office.read(categories_as_of, today)[ana] != before


def test_who_came_back_counts_from_the_new_admission(office: Office) -> None:
    ana = joined(office, "Ana Vera", date(2010, 3, 1))
    office.run(change_status, ana, "resigned", date(2015, 1, 1), "")
    office.run(change_status, ana, "admitted", date(2026, 1, 15), "")
    assert office.read(admissions_as_of, date(2014, 1, 1))[ana] == "2010-03-01"
    assert office.read(admissions_as_of, ASSEMBLY)[ana] == "2026-01-15"


def test_the_rules_are_kept_and_odd_ones_refused(office: Office) -> None:
    rules = RollRules(6, True, 2, "  art. 14  ")
    office.run(set_roll_rules, rules)
    assert office.read(roll_rules) == replace(rules, article="art. 14")
    with pytest.raises(Refused, match=r"roll\.months_odd"):
        office.run(set_roll_rules, RollRules(min_months=-1))
    with pytest.raises(Refused, match=r"roll\.cut_off_after"):
        office.read(voter_roll, CUT_OFF, ASSEMBLY)


@given(st.dates(date(2000, 1, 1), date(2030, 12, 31)), st.integers(0, 4000))
def test_whole_months_never_run_ahead_of_the_calendar(since: date, days: int) -> None:
    until = since + timedelta(days=days)
    months = whole_months(since, until)
    assert months * 28 <= days
    assert days <= (months + 1) * 31
    assert whole_months(until, since) == (0 if until >= since else months)


def test_who_keeps_a_payment_plan_counts_as_up_to_date_where_the_office_says_so(office: Office) -> None:
    today = office.clock.today()
    ana = joined(office, "Ana Vera", date(2020, 1, 1))
    plan = office.run(add_plan, "Cuota social", 50_000, "monthly").value
    for month in (7, 8, 9):
        office.run(charge_period, plan, f"2026-{month:02d}", date(2026, month, 1))
    first_two = office.read(open_charges, ana)[:2]
    parts = equal_parts(100_000, 2, today)
    ids = tuple(one.id for one in first_two)
    made = office.run(agree, PlanAgreed(ana, today, "Acta 12/2026", ids, parts)).value
    counts = RollRules(plans_count=True)

    def bars(rules: RollRules, day: date = today) -> tuple[str, ...]:
        return office.read(voter_roll, day, day, rules).lines[0].bars

    assert bars(RollRules()) == ("arrears",)
    assert bars(counts) == ("arrears",)
    assert bars(replace(counts, months_allowed=1)) == ()
    office.run(set_roll_rules, counts)
    assert [one.needed for one in office.read(assembly_queue, today)] == [50_000]
    (month, *_) = office.read(open_charges, ana)[2:]
    office.run(pay, PaymentOrder(ana, 50_000, "cash", today, applications=(Application(month.id, 50_000),)))
    assert bars(counts) == ()
    assert bars(counts, today + timedelta(days=1)) == ("arrears",)
    office.run(end, made, "Se fue de viaje")
    assert bars(counts) == ("arrears",)
