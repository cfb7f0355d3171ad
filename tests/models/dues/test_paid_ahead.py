"""Months paid ahead with a discount: who gets it, and when it is gone again; sums by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.models.base.errors import Refused
from app.models.directory.rules import PartyDraft
from app.models.dues import checks
from app.models.dues.charging import charge_period
from app.models.dues.commands import PaymentOrder, correct_receipt, pay, void_receipt
from app.models.dues.counter import counter_sheet, outlook
from app.models.dues.plan_saving import PlanDraft, save_plan
from app.models.dues.queries import account, statement
from app.models.dues.reissuing import order_of
from app.models.dues.rules import Application, PlanTerms
from app.models.members.commands import add_member, change_status
from app.models.members.rules import MemberDraft
from app.office import Office

DAY = date(2026, 11, 21)


def debt(office: Office, who: int) -> int:
    return office.read(account, who).debt


def a_year_ahead(office: Office) -> int:
    """A member where twelve months at once cost a tenth less: 12 × 45.000 are Gs. 540.000."""
    terms = PlanTerms(ahead_months=12, ahead_percent=1_000, act="Acta 4")
    office.run(save_plan, PlanDraft(50_000, "Cuota social", terms=terms))
    return office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1")).value


def test_a_discount_is_for_who_pays_all_of_it_now(office: Office) -> None:
    who = a_year_ahead(office)
    with pytest.raises(Refused, match=r"payment\.ahead_short") as refusal:
        office.run(pay, PaymentOrder(who, 500_000, "cash", DAY, months_ahead=12))
    assert refusal.value.params["missing"] == "Gs. 40.000"
    with pytest.raises(Refused, match=r"payment\.ahead_short") as promised:
        outlook(office.read(counter_sheet, who), 500_000, DAY, months_ahead=12)
    assert promised.value.params == refusal.value.params
    assert debt(office, who) == 0
    assert office.run(pay, PaymentOrder(who, 100_000, "cash", DAY, months_ahead=3)).value.credit == 0
    assert debt(office, who) == 50_000, "three months give no discount and may be paid in part"


def test_the_discount_goes_with_the_receipt(office: Office) -> None:
    who = a_year_ahead(office)
    paid = office.run(pay, PaymentOrder(who, 540_000, "cash", DAY, months_ahead=12)).value
    office.run(void_receipt, paid.receipt_id, "El cheque no tenía fondos", DAY)
    assert (debt(office, who), office.read(statement, who)[-1].balance) == (600_000, 600_000)
    assert office.read(checks.money_objections) == []


def test_a_correction_of_the_way_to_pay_keeps_the_discount(office: Office) -> None:
    who = a_year_ahead(office)
    paid = office.run(pay, PaymentOrder(who, 540_000, "cash", DAY, months_ahead=12)).value
    order = replace(office.read(order_of, paid.receipt_id), method="transfer", account_id=None)
    right = office.run(correct_receipt, paid.receipt_id, "Era transferencia", order).value
    assert (right.credit, debt(office, who)) == (0, 0)
    less = PaymentOrder(who, 90_000, "cash", DAY)
    office.run(correct_receipt, right.receipt_id, "Eran dos meses", less)
    assert debt(office, who) == 12 * 50_000 - 90_000


def test_who_left_pays_no_coming_months(office: Office) -> None:
    who = a_year_ahead(office)
    office.run(change_status, who, "resigned", DAY, "")
    with pytest.raises(Refused, match=r"payment\.ahead_left"):
        office.run(pay, PaymentOrder(who, 100_000, "cash", DAY, months_ahead=2))
    assert debt(office, who) == 0


def test_chosen_dues_and_coming_months_leave_the_credit_to_the_others(office: Office) -> None:
    """September to November are owed; 100.000 came for September alone, so 50.000 are in favour beside two debts.

    Then October is chosen with a month ahead, 100.000: the credit pays November and nothing stays open.
    """
    plan = office.run(save_plan, PlanDraft(50_000, "Cuota social")).value
    who = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1")).value
    for period in ("2026-09", "2026-10", "2026-11"):
        office.run(charge_period, plan, period, DAY)
    months = {one.period: one.id for one in office.read(counter_sheet, who).account.charges}
    first = (Application(months["2026-09"], 50_000),)
    office.run(pay, PaymentOrder(who, 100_000, "cash", DAY, applications=first))
    owed = office.read(counter_sheet, who)
    assert (owed.account.debt, owed.account.credit) == (100_000, 50_000)
    chosen = (Application(months["2026-10"], 50_000),)
    seen = outlook(owed, 100_000, DAY, months_ahead=1, chosen=chosen)
    paid = office.run(pay, PaymentOrder(who, 100_000, "cash", DAY, applications=chosen, months_ahead=1)).value
    assert [(charge.period, part.amount) for charge, part in paid.applied] == [("2026-10", 50_000), ("2026-12", 50_000)]
    assert (paid.credit, debt(office, who)) == (0, 0)
    assert (seen.credit, seen.remaining, seen.until) == (0, 0, "2026-12"), "the counter promised what happened"
    assert office.read(checks.money_objections) == []
