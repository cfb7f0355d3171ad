"""A payment plan holds reminders back only while it is kept, by the one rule of plans."""

from __future__ import annotations

from datetime import date, timedelta

from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_opening_charge
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.instalments import PlanAgreed, agree, equal_parts, plans_of
from app.models.dues.queries import open_charges
from app.models.dues.reminders import due_reminders
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office

DAY = date(2026, 11, 21)


def test_what_was_paid_on_the_day_before_the_agreement_keeps_no_part_of_it(office: Office) -> None:
    """Gs. 50.000 of 100.000 are paid, then the rest is agreed on in two parts: the first, of tomorrow, is not paid."""
    ana = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1")).value
    office.run(add_opening_charge, ana, 100_000, 2, date(2026, 1, 1))
    office.run(pay, PaymentOrder(ana, 50_000, "cash", DAY))
    charge = office.read(open_charges, ana)[0].id
    parts = equal_parts(50_000, 2, DAY + timedelta(days=1))
    office.run(agree, PlanAgreed(ana, DAY, "Acta 9", (charge,), parts))
    in_time, late = DAY + timedelta(days=1), DAY + timedelta(days=10)
    assert office.read(plans_of, ana, in_time)[0].state == "kept"
    assert office.read(due_reminders, in_time) == []
    assert office.read(plans_of, ana, late)[0].state == "late"
    assert [(one.member_id, one.amount) for one in office.read(due_reminders, late)] == [(ana, 50_000)]
