"""Amounts, days and members that nobody can be charged with: said in one sentence, and nothing is written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from app.models.base.errors import Refused
from app.models.cash.handover_facts import last_entry
from app.models.cash.statements import StatementLine, import_statement
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_opening_charge, add_plan, charge_ahead, charge_period, run_preview
from app.models.dues.commands import void_receipt
from app.models.dues.foreign import Tendered
from app.models.dues.opening import OpeningDebt, open_balances
from app.models.dues.orders import ReceiptOrder, Share
from app.models.dues.pads import explain_number
from app.models.dues.plan_saving import PlanDraft, save_plan
from app.models.dues.receiving import receive
from app.models.dues.rules import PlanTerms
from app.models.dues.stamps import StampDraft, add_stamp
from app.models.dues.tariffs import Rate, set_index_value
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office

DAY = date(2026, 11, 21)
TOMORROW = DAY + timedelta(days=1)
NOBODY = 999


def refused(office: Office, command: Callable[..., Any], *args: Any) -> str:
    before = office.read(last_entry)
    with pytest.raises(Refused) as refusal:
        office.run(command, *args)
    assert office.read(last_entry) == before
    return refusal.value.code


def someone(office: Office) -> int:
    return office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1")).value


def test_nobody_is_charged_before_the_day_comes(office: Office) -> None:
    ana, plan = someone(office), office.run(add_plan, "Cuota social", 50_000, "monthly").value
    assert refused(office, charge_period, plan, "2026-12", TOMORROW) == "charge.in_future"
    with pytest.raises(Refused, match=r"charge\.in_future"):
        office.read(run_preview, plan, "2026-12", TOMORROW)
    assert refused(office, charge_ahead, ana, plan, ["2026-12"], TOMORROW) == "charge.in_future"
    assert refused(office, add_opening_charge, ana, 1_000, 0, TOMORROW) == "charge.in_future"
    assert refused(office, open_balances, [(ana, OpeningDebt(1_000, 0, TOMORROW))]) == "charge.in_future"


def test_who_is_not_in_the_register_is_charged_nothing(office: Office) -> None:
    plan = office.run(add_plan, "Cuota social", 50_000, "monthly").value
    assert refused(office, add_opening_charge, NOBODY, 1_000, 0, DAY) == "member.unknown"
    assert refused(office, charge_ahead, NOBODY, plan, ["2026-12"], DAY) == "member.unknown"
    assert refused(office, add_plan, "Otra", 1_000, "monthly", NOBODY) == "category.unknown"


@pytest.mark.parametrize(
    ("parts", "worth", "code"),
    [(1, 1, "amount.not_positive"), (10**12, 10**12, "amount.too_large")],
)
def test_a_unit_that_makes_no_amount_of_money(office: Office, parts: int, worth: int, code: str) -> None:
    """0,0001 UTM of 0,0001 is no guaraní; 100 million UTM of 100 million are more than anybody can owe."""
    someone(office)
    office.run(set_index_value, "UTM", date(2026, 1, 1), worth)
    plan = office.run(save_plan, PlanDraft(parts, "Cuota", terms=PlanTerms(index_unit="UTM"))).value
    assert refused(office, charge_period, plan, "2026-11", DAY) == code


@pytest.mark.parametrize(
    ("basis", "rate"),
    [
        ("workers", Rate(1_000)),
        ("workers", Rate(1_000, from_workers=-1)),
        ("workers", Rate(1_000, from_workers=10**20)),
        ("size", Rate(1_000, size_class="enorme")),
        ("size", Rate(1_000, size_class="micro", from_workers=3)),
    ],
)
def test_a_rate_for_a_business_that_there_cannot_be(office: Office, basis: Any, rate: Rate) -> None:
    draft = PlanDraft(50_000, "Cuota", terms=PlanTerms(basis=basis), rates=(rate,))
    assert refused(office, save_plan, draft) == "plan.rates"


@pytest.mark.parametrize("amount", [-1, 10**12 + 1, 10**20])
def test_a_late_fee_that_nobody_can_owe(office: Office, amount: int) -> None:
    terms = PlanTerms(late_days=10, late_amount=amount, late_article="Art. 9")
    assert refused(office, save_plan, PlanDraft(50_000, "Cuota", terms=terms)) == "plan.late_odd"


@pytest.mark.parametrize(
    ("command", "args"),
    [
        (explain_number, ("A", 10**20, "Se mojó")),
        (import_statement, (2, "banco.csv", [StatementLine(DAY, 5)], 10**20)),
        (add_stamp, (StampDraft("invoice", "12345678", first_number=10**20),)),
        (void_receipt, (10**20, "Otra socia", DAY)),
    ],
)
def test_a_number_longer_than_any_book(office: Office, command: Callable[..., Any], args: tuple[Any, ...]) -> None:
    assert refused(office, command, *args) == "number.too_large"


@pytest.mark.parametrize("rate", ["0.000001", "999999999"])
def test_more_dollars_than_there_are(office: Office, rate: str) -> None:
    given = Tendered(10**26, "USD", rate)
    order = ReceiptOrder("cash", DAY, (Share(someone(office), 10**12),), tendered=given)
    assert refused(office, receive, order) == "amount.too_large"
