"""Who owes a year agrees to pay in parts: what is due when, whether it is kept, how it ends."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base.errors import Refused
from app.models.directory.rules import PartyDraft
from app.models.dues import checks
from app.models.dues.commands import PaymentOrder, pay, void_receipt
from app.models.dues.instalments import (
    InstalmentPlan,
    Part,
    PlanAgreed,
    agree,
    end,
    equal_parts,
    kept_charges,
    next_part,
    plan_of,
    plans_of,
    usual_coins,
)
from app.models.dues.opening import OpeningDebt, open_balances
from app.models.dues.queries import open_charges
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office

TODAY = date(2026, 11, 21)


def debtor(office: Office, owes: int = 1_000_000) -> int:
    made = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"))).value
    office.run(open_balances, [(made, OpeningDebt(owes, 0, date(2026, 11, 1)))])
    return made


def draft(office: Office, member: int, count: int = 3, first: date = date(2026, 11, 30)) -> PlanAgreed:
    charges = office.read(open_charges, member)
    parts = equal_parts(sum(one.balance for one in charges), count, first)
    return PlanAgreed(member, TODAY, "Acta 12/2026", tuple(one.id for one in charges), parts)


def stands(office: Office, member: int, day: date = TODAY) -> InstalmentPlan:
    return office.read(plans_of, member, day)[0]


@given(total=st.integers(1, 10**12), count=st.integers(1, 60), first=st.dates(date(2020, 1, 1), date(2090, 1, 1)))
def test_equal_parts_add_up_and_their_days_go_on(total: int, count: int, first: date) -> None:
    if count > total:
        with pytest.raises(Refused):
            equal_parts(total, count, first)
        return
    parts = equal_parts(total, count, first)
    assert sum(part.amount for part in parts) == total
    assert len({part.amount for part in parts[:-1]}) <= 1
    assert 0 <= parts[-1].amount - parts[0].amount < count
    months = [part.due_on.year * 12 + part.due_on.month for part in parts]
    assert months == list(range(months[0], months[0] + count))


@pytest.mark.parametrize(
    ("total", "count", "currency", "each", "last"),
    [
        (340_000, 6, "PYG", 57_000, 55_000),  # 56.667; 5 × 57.000 = 285.000
        (1_000_000, 3, "PYG", 333_000, 334_000),
        (255_000, 2, "PYG", 127_500, 127_500),  # equal, and payable with a coin of 500
        (10_000, 12, "PYG", 800, 1_200),  # 833: with 1.000 or 500 the last would be odd
        (50_000, 7, "CLP", 7_100, 7_400),
        (1_990, 6, "CLP", 330, 340),
        (100_000, 3, "MXN", 33_300, 33_400),  # $333.33 is $333.00
        (5, 5, "PYG", 1, 1),
        (1_000, 3, "XXX", 333, 334),
    ],
)
def test_parts_are_rounded_to_the_usual_coins_and_the_last_takes_the_difference(
    total: int, count: int, currency: str, each: int, last: int
) -> None:
    amounts = [part.amount for part in equal_parts(total, count, TODAY, usual_coins(currency))]
    assert amounts == [*[each] * (count - 1), last]


@given(total=st.integers(1, 10**9), count=st.integers(1, 60), coins=st.sampled_from(("PYG", "CLP", "MXN")))
def test_rounded_parts_add_up_and_the_last_is_no_surprise(total: int, count: int, coins: str) -> None:
    if count <= total:
        amounts = [part.amount for part in equal_parts(total, count, TODAY, usual_coins(coins))]
        assert sum(amounts) == total
        assert amounts[-1] < 2 * amounts[0] or total < count * count
        assert min(amounts) > 0


@given(amounts=st.lists(st.integers(1, 10**6), min_size=1, max_size=12), paid=st.integers(0, 10**7))
def test_the_next_part_is_the_first_that_money_does_not_cover(amounts: list[int], paid: int) -> None:
    parts = [Part(TODAY + timedelta(days=at), amount) for at, amount in enumerate(amounts)]
    found, missing = next_part(parts, paid)
    if paid >= sum(amounts):
        assert (found, missing) == (None, 0)
        return
    assert found is not None
    before = sum(amounts[: parts.index(found)])
    assert before <= paid < before + found.amount
    assert missing == before + found.amount - paid


def test_a_plan_over_the_31st_falls_on_last_days() -> None:
    days = [part.due_on for part in equal_parts(10, 3, date(2027, 12, 31))]
    assert days == [date(2027, 12, 31), date(2028, 1, 31), date(2028, 2, 29)]


def test_ana_agrees_pays_falls_behind_and_catches_up(office: Office) -> None:
    """1.000.000 in three: 333.333, 333.333, 333.334. She pays 300.000 today: 33.333 are missing for the 30th."""
    ana = debtor(office)
    made = office.run(agree, draft(office, ana)).value
    assert [part.amount for part in office.read(plan_of, made).parts] == [333_333, 333_333, 333_334]
    office.run(pay, PaymentOrder(ana, 300_000, "cash", TODAY))
    now = stands(office, ana)
    assert (now.state, now.paid, now.next_amount) == ("kept", 300_000, 33_333)
    assert stands(office, ana, date(2026, 11, 30)).state == "kept"
    late = stands(office, ana, date(2026, 12, 1))
    assert (late.state, late.behind) == ("late", 33_333)
    assert office.read(kept_charges, TODAY) == {ana: set(now.charge_ids)}
    assert office.read(kept_charges, date(2026, 12, 1)) == {}
    rest = office.run(pay, PaymentOrder(ana, 700_000, "cash", TODAY)).value
    assert (stands(office, ana).state, stands(office, ana).next) == ("paid", None)
    office.run(void_receipt, rest.receipt_id, "Otro socio", TODAY)
    assert stands(office, ana, date(2027, 2, 1)).behind == 700_000
    assert not office.read(checks.money_objections)


def test_a_plan_ends_once_and_with_a_reason(office: Office) -> None:
    ana = debtor(office)
    made = office.run(agree, draft(office, ana)).value
    with pytest.raises(Refused, match=r"instalments\.in_another"):
        office.run(agree, draft(office, ana))
    with pytest.raises(Refused, match=r"instalments\.reason"):
        office.run(end, made, " ")
    office.run(end, made, "No pagó dos partes")
    assert (stands(office, ana).state, stands(office, ana).end_reason) == ("ended", "No pagó dos partes")
    with pytest.raises(Refused, match=r"instalments\.ended"):
        office.run(end, made, "otra vez")
    assert office.run(agree, draft(office, ana, 5)).value != made  # a new agreement over the same debt


def test_what_does_not_fit_is_refused_and_nothing_is_written(office: Office) -> None:
    ana, eva = debtor(office), debtor(office)
    good = draft(office, ana)
    parts, days = good.parts, (date(2026, 12, 1), date(2026, 12, 1))
    for wrong, code in (
        (PlanAgreed(ana, TODAY, " ", good.charge_ids, parts), "instalments.no_act"),
        (PlanAgreed(ana, TODAY - timedelta(days=1), "A", good.charge_ids, parts), "instalments.today"),
        (PlanAgreed(ana, TODAY, "A", (), parts), "instalments.no_charges"),
        (PlanAgreed(eva, TODAY, "A", good.charge_ids, parts), "instalments.not_open"),
        (PlanAgreed(ana, TODAY, "A", good.charge_ids, parts[:2]), "instalments.sum_differs"),
        (PlanAgreed(ana, TODAY, "A", good.charge_ids, ()), "instalments.count_odd"),
        (
            PlanAgreed(ana, TODAY, "A", good.charge_ids, tuple(Part(day, 500_000) for day in days)),
            "instalments.days",
        ),
        (PlanAgreed(ana, TODAY, "A", good.charge_ids, (Part(date(2026, 11, 1), 1_000_000),)), "instalments.days"),
        (PlanAgreed(999, TODAY, "A", good.charge_ids, parts), "member.unknown"),
    ):
        with pytest.raises(Refused) as said:
            office.run(agree, wrong)
        assert said.value.code == code
    assert office.read(plans_of) == []
