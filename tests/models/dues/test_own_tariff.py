"""Comerciantes have a monthly due of their own beside the general one: who pays which, in runs and at the counter."""

from __future__ import annotations

from datetime import date

import pytest

from app.models.base.errors import Refused
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_plan, charge_period, run_preview
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.counter import counter_sheet, outlook
from app.models.dues.overview import overview
from app.models.dues.own_tariff import WithOwn, monthly_plans_for, pay_besides
from app.models.dues.plan_saving import PlanDraft, save_plan
from app.models.dues.queries import account
from app.models.dues.rules import PlanTerms
from app.models.dues.tariffs import set_terms
from app.models.members.commands import add_category, add_member
from app.models.members.rules import MemberDraft
from app.office import Office

DAY = date(2026, 11, 21)
NOVEMBER = "2026-11"


@pytest.fixture
def ids(office: Office) -> dict[str, int]:
    """Ana pays the general due of Gs. 50.000; Nery's category has one of Gs. 80.000."""
    traders = office.run(add_category, "Comerciantes").value
    general = office.run(add_plan, "Cuota social", 50_000, "monthly").value
    own = office.run(add_plan, "Cuota de comerciantes", 80_000, "monthly", traders).value
    ana = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1")).value
    trader = MemberDraft(PartyDraft("person", "Nery Jara"), number="2", category="Comerciantes")
    nery = office.run(add_member, trader).value
    return {"general": general, "own": own, "traders": traders, "Ana": ana, "Nery": nery}


def test_who_has_a_due_of_their_category_pays_that_one_only(office: Office, ids: dict[str, int]) -> None:
    seen = office.read(run_preview, ids["general"], NOVEMBER, DAY)
    assert list(seen.prices) == [ids["Ana"]]
    assert seen.with_own == (WithOwn("Comerciantes", 1, both=False),)
    assert office.read(run_preview, ids["own"], NOVEMBER, DAY).with_own == ()
    pending = office.read(overview, DAY).pending
    assert {one.plan_id: one.members for one in pending} == {ids["general"]: 1, ids["own"]: 1}
    for plan in ("general", "own"):
        office.run(charge_period, ids[plan], NOVEMBER, DAY)
    assert [office.read(account, ids[who]).debt for who in ("Ana", "Nery")] == [50_000, 80_000]
    assert office.read(counter_sheet, ids["Nery"]).month_ahead(1) == (80_000, 0)


def test_where_the_plan_says_besides_both_are_charged_and_paid_ahead(office: Office, ids: dict[str, int]) -> None:
    """Nery owes 80.000 + 50.000 of November and pays December too: Gs. 260.000."""
    office.run(pay_besides, ids["general"], True)
    assert office.read(run_preview, ids["general"], NOVEMBER, DAY).with_own == (WithOwn("Comerciantes", 1, both=True),)
    for plan in ("general", "own"):
        office.run(charge_period, ids[plan], NOVEMBER, DAY)
    stand = office.read(counter_sheet, ids["Nery"])
    assert (stand.account.debt, stand.month_ahead(1)) == (130_000, (130_000, 0))
    promised = outlook(stand, 260_000, DAY, months_ahead=1)
    paid = office.run(pay, PaymentOrder(ids["Nery"], 260_000, "cash", DAY, months_ahead=1)).value
    assert [part.amount for _, part in paid.applied] == [part.amount for _, part in promised.settled]
    assert (promised.until, promised.credit, paid.credit) == ("2026-12", 0, 0)
    for plan in ("general", "own"):
        again = office.run(charge_period, ids[plan], "2026-12", DAY).value
        assert again.already == 1, "what was paid ahead is not doubled"
    office.run(pay_besides, ids["general"], False)
    assert [one.id for one in office.read(monthly_plans_for, ids["traders"])] == [ids["own"]]


def test_each_discount_ahead_is_of_its_own_due(office: Office, ids: dict[str, int]) -> None:
    """10 % off three months of the general due only: 3 × (80.000 + 45.000) = Gs. 375.000; less is refused."""
    office.run(pay_besides, ids["general"], True)
    office.run(set_terms, ids["general"], PlanTerms(ahead_months=3, ahead_percent=1_000))
    order = PaymentOrder(ids["Nery"], 375_000, "cash", DAY, months_ahead=3)
    view = outlook(office.read(counter_sheet, ids["Nery"]), 375_000, DAY, months_ahead=3)
    assert (view.remaining, view.credit) == (0, 0)
    with pytest.raises(Refused, match="ahead_short"):
        office.run(pay, PaymentOrder(ids["Nery"], 250_000, "cash", DAY, months_ahead=3))
    assert office.run(pay, order).value.credit == 0
    assert office.read(account, ids["Nery"]).debt == 0


def test_a_due_of_the_category_that_is_no_longer_charged_counts_no_more(office: Office, ids: dict[str, int]) -> None:
    office.run(save_plan, PlanDraft(80_000, active=False), ids["own"])
    seen = office.read(run_preview, ids["general"], NOVEMBER, DAY)
    assert (len(seen.prices), seen.with_own) == (2, ())


def test_the_choice_is_kept_with_the_due_and_only_where_it_says_something(office: Office, ids: dict[str, int]) -> None:
    made = office.run(save_plan, PlanDraft(10_000, "Mutual", beside_own=True)).value
    assert [one.name for one in office.read(monthly_plans_for, ids["traders"])] == ["Cuota de comerciantes", "Mutual"]
    office.run(save_plan, PlanDraft(12_000), made)
    assert len(office.read(monthly_plans_for, ids["traders"])) == 2, "nothing said of it changes nothing"
    with pytest.raises(Refused, match=r"plan\.beside_not_general"):
        office.run(save_plan, PlanDraft(80_000, beside_own=True), ids["own"])
    office.run(save_plan, PlanDraft(80_000, beside_own=False), ids["own"])
