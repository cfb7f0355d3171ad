"""What the counter proposes and promises must be what the payment then does."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.models.dues.commands import PaymentOrder, correct_receipt, pay
from app.models.dues.counter import (
    CounterSheet,
    Offer,
    charges_ahead,
    counter_sheet,
    offer_months,
    outlook,
    payment_of,
)
from app.models.dues.queries import Account, account
from app.models.dues.rules import Application, OpenCharge, Plan
from app.office import Office
from tests.ui.pages.treasury_office import DUE, TODAY, furnish

PLAN = Plan(1, "Cuota social", DUE, "PYG", "monthly", None, None, 0, True)


def month(number: int, *, paid: int = 0) -> OpenCharge:
    due = date(2026, number, 28)
    return OpenCharge(number, "dues", "Cuota social", f"2026-{number:02d}", 1, DUE, paid, due)


def sheet(*charges: OpenCharge, plan: Plan | None = PLAN, newest: str = "2026-10") -> CounterSheet:
    debt = sum(one.balance for one in charges)
    found = Account(1, debt, debt, 0, len(charges), "in_arrears", charges)
    return CounterSheet(found, plan, newest, "cash")


def test_three_months_of_four_cost_three() -> None:
    assert offer_months(sheet(*(month(n) for n in (7, 8, 9, 10))), 3) == Offer(3 * DUE)


def test_a_month_half_paid_costs_what_is_left() -> None:
    assert offer_months(sheet(month(7, paid=20_000), month(8)), 1) == Offer(65_000)


def test_who_owes_two_and_pays_three_pays_one_ahead() -> None:
    assert offer_months(sheet(month(9), month(10)), 3) == Offer(3 * DUE, months_ahead=1)


def test_who_owes_something_else_too_pays_no_month_ahead() -> None:
    entry = OpenCharge(99, "dues", "Cuota de ingreso", "", 0, 150_000, 0, date(2026, 1, 1))
    assert offer_months(sheet(entry, month(10)), 3) == Offer(3 * DUE)


def test_an_opening_balance_of_three_months_counts_as_three() -> None:
    before = OpenCharge(5, "opening", "", "", 3, 3 * DUE, 0, date(2026, 6, 1))
    assert offer_months(sheet(before), 1) == Offer(DUE)
    assert offer_months(sheet(before), 3) == Offer(3 * DUE)


def test_without_a_monthly_due_nothing_is_paid_ahead() -> None:
    assert offer_months(sheet(plan=None, newest=""), 3) == Offer(0)
    assert charges_ahead(sheet(plan=None, newest=""), 2, TODAY) == ()


def test_all_four_months_are_paid_and_it_says_until_when() -> None:
    view = outlook(sheet(*(month(n) for n in (7, 8, 9, 10))), 4 * DUE, TODAY)
    assert (view.months, view.remaining, view.until, view.credit) == (4, 0, "2026-10", 0)


def test_too_much_money_stays_in_favour() -> None:
    assert outlook(sheet(month(10)), DUE + 20_000, TODAY).credit == 20_000


def test_a_part_of_a_month_is_said() -> None:
    view = outlook(sheet(month(7), month(8)), 100_000, TODAY)
    assert view.months == 1
    assert view.part_of == month(8)
    assert view.overdue == 2 * DUE - 100_000


def test_months_ahead_move_the_day_until_which_one_is_up_to_date() -> None:
    view = outlook(sheet(month(10)), 3 * DUE, TODAY, months_ahead=2)
    assert (view.months, view.until, view.credit) == (3, "2026-12", 0)


def test_a_month_chosen_by_hand_leaves_the_older_one() -> None:
    chosen = (Application(8, DUE),)
    view = outlook(sheet(month(7), month(8)), DUE, TODAY, chosen=chosen)
    assert (view.months, view.overdue, view.until) == (1, DUE, "2026-06")


@given(amount=st.integers(1, 8 * DUE), ahead=st.integers(0, 3))
def test_nothing_is_lost_between_what_is_paid_owed_and_in_favour(amount: int, ahead: int) -> None:
    stand = sheet(*(month(n) for n in (7, 8, 9, 10)))
    view = outlook(stand, amount, TODAY, months_ahead=ahead)
    settled = sum(part.amount for _, part in view.settled)
    assert settled + view.credit == amount
    assert settled + view.remaining == stand.account.debt + ahead * DUE


def test_the_promise_is_what_the_payment_does(office: Office) -> None:
    ids = furnish(office)
    stand = office.read(counter_sheet, ids["María"])
    promised = outlook(stand, 5 * DUE + 1_000, TODAY, months_ahead=1)
    paid = office.run(pay, PaymentOrder(ids["María"], 5 * DUE + 1_000, "cash", TODAY, months_ahead=1)).value
    assert [part.amount for _, part in paid.applied] == [part.amount for _, part in promised.settled]
    assert paid.credit == promised.credit == 1_000
    assert office.read(account, ids["María"]).debt == promised.remaining == 0


def test_before_a_correction_the_member_stands_as_if_nothing_had_been_paid(office: Office) -> None:
    ids = furnish(office)
    before = office.read(counter_sheet, ids["María"])
    paid = office.run(pay, PaymentOrder(ids["María"], 5 * DUE, "transfer", TODAY, "998877")).value
    again = office.read(counter_sheet, ids["María"], paid.payment_id)
    assert again.account == before.account
    assert again.last_method == "transfer"
    facts = office.read(payment_of, paid.payment_id)
    assert (facts.amount, facts.reference, len(facts.applications)) == (5 * DUE, "998877", 4)
    right = office.run(correct_receipt, paid.receipt_id, "Otro socio", PaymentOrder(ids["Ramón"], DUE, "cash", TODAY))
    assert right.value.number == paid.number + 1
    assert office.read(counter_sheet, ids["María"]).account == before.account
