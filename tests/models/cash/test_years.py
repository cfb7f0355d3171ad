"""A locked year: nothing dated in it enters, is voided or forgiven; opening it again leaves its reason."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from app.models.base.errors import Refused
from app.models.cash.books import money_accounts
from app.models.cash.by_fund import flows
from app.models.cash.checks import cash_objections
from app.models.cash.closing import close_day, reopen_day
from app.models.cash.expenses import record_expense
from app.models.cash.funds import add_fund
from app.models.cash.rules import ExpenseDraft, ExpensePart
from app.models.cash.unidentified import IncomeDraft, Share, give_income, note_income
from app.models.cash.years import fiscal_year, lock_year, open_points, set_first_month, unlock_year, year_locks
from app.models.directory.rules import PartyDraft
from app.models.dues.as_of import positions_as_of
from app.models.dues.charging import add_opening_charge, add_plan, charge_ahead, charge_period
from app.models.dues.checks import money_objections
from app.models.dues.commands import PaymentOrder, pay, void_receipt
from app.models.dues.money import add_account
from app.models.dues.opening import OpeningDebt, open_balances
from app.models.dues.past import PastBooks, PastCharge, PlanWish, write_past
from app.models.dues.queries import account, open_charges
from app.models.dues.receipt_queries import stored_receipt
from app.models.dues.relief import relieve_charge
from app.models.dues.single_charges import charge_one
from app.models.dues.taking_back import take_back
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.models.schema import TABLES
from app.office import Office

LAST = date(2025, 12, 31)
TODAY = date(2026, 11, 21)
Deed = Callable[[Office, dict[str, int], date], Any]


@pytest.fixture
def ids(office: Office) -> dict[str, int]:
    member = office.run(add_member, MemberDraft(PartyDraft("person", "Ana"), joined_on=date(2020, 1, 1))).value
    plan = office.run(add_plan, "Cuota social", 50_000, "monthly").value
    once = office.run(add_plan, "Multa", 10_000, "once").value
    office.run(charge_period, plan, "2025-11", date(2025, 11, 1))
    charge = office.read(open_charges, member)[0].id
    box = office.run(add_account, "Caja vieja", "cash", 0, date(2020, 1, 1)).value
    office.run(lock_year, LAST, act="Acta 31/2026")
    return {"member": member, "plan": plan, "once": once, "charge": charge, "box": box}


def old_book(member: int, day: date) -> PastBooks:
    """One month that was charged then and nobody paid."""
    charge = PastCharge(member, "dues", f"{day:%Y-%m}", 40_000, day, day)
    plan = PlanWish(None, "Cuota vieja", 40_000)
    return PastBooks("months", "viejas.xlsx", "0" * 64, 1, 10**6, plan, None, "EXT", "Anulado", (charge,), ())


DEEDS: dict[str, Deed] = {
    "pay": lambda office, ids, day: office.run(pay, PaymentOrder(ids["member"], 10_000, "cash", day)),
    "charge": lambda office, ids, day: office.run(charge_period, ids["plan"], "2025-12", day),
    "ahead": lambda office, ids, day: office.run(charge_ahead, ids["member"], ids["plan"], ["2026-12"], day),
    "one": lambda office, ids, day: office.run(charge_one, ids["member"], ids["once"], day),
    "open": lambda office, ids, day: office.run(open_balances, [(ids["member"], OpeningDebt(1_000, 0, day))]),
    "debt": lambda office, ids, day: office.run(add_opening_charge, ids["member"], 1_000, 0, day),
    "old book": lambda office, ids, day: office.run(write_past, old_book(ids["member"], day)),
    "count": lambda office, ids, day: office.run(close_day, ids["box"], day, 500, explanation="Sobró"),
    "forgive": lambda office, ids, day: office.run(
        relieve_charge, ids["charge"], "waiver", 1_000, day, reason="Enfermedad", act="Acta 9"
    ),
    "fund": lambda office, ids, day: office.run(add_fund, "Feria", "Carpas", day),
    "account": lambda office, ids, day: office.run(add_account, "Cooperativa", "bank", 0, day),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_nothing_is_dated_in_a_locked_year_and_the_day_after_it_may_be(
    office: Office, ids: dict[str, int], deed: str
) -> None:
    with pytest.raises(Refused, match=r"year\.locked"):
        DEEDS[deed](office, ids, LAST)
    DEEDS[deed](office, ids, TODAY)


def test_a_receipt_of_a_locked_year_is_voided_today_and_not_then(office: Office, ids: dict[str, int]) -> None:
    office.run(unlock_year, "Falta un recibo")
    paid = office.run(pay, PaymentOrder(ids["member"], 10_000, "cash", LAST)).value
    office.run(lock_year, LAST)
    with pytest.raises(Refused, match=r"year\.locked"):
        office.run(void_receipt, paid.receipt_id, "Otro socio", LAST)
    office.run(void_receipt, paid.receipt_id, "Otro socio", TODAY)


def test_opening_a_year_again_needs_a_reason_and_leaves_it(office: Office, ids: dict[str, int]) -> None:
    with pytest.raises(Refused, match=r"year\.reason"):
        office.run(unlock_year, "  ")
    assert office.run(unlock_year, "Falta un egreso").value == LAST
    assert [(one.act, one.unlocked) for one in office.read(year_locks)] == [("Acta 31/2026", "Falta un egreso")]
    DEEDS["pay"](office, ids, LAST)
    with pytest.raises(Refused, match=r"year\.not_locked"):
        office.run(unlock_year, "Otra vez")


def test_a_year_is_locked_once_and_only_when_it_is_over(office: Office, ids: dict[str, int]) -> None:
    with pytest.raises(Refused, match=r"year\.locked_already"):
        office.run(lock_year, date(2024, 12, 31))
    with pytest.raises(Refused, match=r"year\.not_over"):
        office.run(lock_year, date(2026, 12, 31))


def test_a_year_may_begin_in_july(office: Office) -> None:
    assert office.read(fiscal_year, 2025) == (date(2025, 1, 1), LAST)
    office.run(set_first_month, 7)
    assert office.read(fiscal_year, 2025) == (date(2025, 7, 1), date(2026, 6, 30))
    for wrong in (0, 13):
        with pytest.raises(Refused, match=r"year\.month_odd"):
            office.run(set_first_month, wrong)
    with pytest.raises(Refused, match=r"year\.odd"):
        office.read(fiscal_year, 20_260)


def test_what_is_open_is_said_before(office: Office, ids: dict[str, int]) -> None:
    office.run(pay, PaymentOrder(ids["member"], 10_000, "cash", TODAY))
    assert office.read(open_points, LAST).boxes == ()
    assert office.read(open_points, TODAY).boxes == ("Caja",)
    office.run(close_day, 1, TODAY, 10_000)
    assert office.read(open_points, TODAY).boxes == ()


def test_a_cash_box_from_which_only_was_spent_is_open_too(office: Office, ids: dict[str, int]) -> None:
    office.run(record_expense, ExpenseDraft(TODAY, 1, "cash", "Librería", "Papel", 5_000, category="Oficina"))
    assert office.read(open_points, TODAY).boxes == ("Caja",)


def test_money_waits_as_long_as_a_part_of_it_has_no_owner(office: Office, ids: dict[str, int]) -> None:
    income = office.run(note_income, IncomeDraft(2, TODAY, 5_000)).value
    part = office.run(give_income, income, [Share(ids["member"], 2_000)]).value[0]
    assert office.read(open_points, TODAY).unidentified == 1
    office.run(give_income, income, [Share(ids["member"], 3_000)])
    assert office.read(open_points, TODAY).unidentified == 0
    office.run(void_receipt, part.receipt_id, "Otro socio", TODAY)
    assert office.read(open_points, TODAY).unidentified == 1


def test_a_fund_of_which_too_much_was_spent_is_named(office: Office, ids: dict[str, int]) -> None:
    fund = office.run(add_fund, "Feria", "Carpas", TODAY, opening_balance=1_000).value
    parts = (ExpensePart("Carpas", 1_500, fund),)
    office.run(record_expense, ExpenseDraft(TODAY, 1, "cash", "Carpas SA", "Carpas", 1_500, parts=parts))
    assert office.read(open_points, LAST).overspent == ()
    assert office.read(open_points, TODAY).overspent == ("Feria",)


def test_money_of_a_locked_year_finds_its_owner_and_the_year_stays_as_it_was_approved(
    office: Office, ids: dict[str, int]
) -> None:
    """Gs. 50.000 came in December without a name; in November it is known that they are Ana's, for her month."""
    office.run(unlock_year, "Falta un ingreso")
    income = office.run(note_income, IncomeDraft(ids["box"], LAST, 50_000, "cash")).value
    office.run(lock_year, LAST)
    before = [office.read(flows, date(2025, 1, 1), LAST), office.read(positions_as_of, LAST, {ids["member"]: "active"})]
    paid = office.run(give_income, income, [Share(ids["member"], 50_000)]).value[0]
    after = [office.read(flows, date(2025, 1, 1), LAST), office.read(positions_as_of, LAST, {ids["member"]: "active"})]
    assert after == before
    assert office.read(account, ids["member"]).debt == 0
    assert "31/12/2025" in office.read(stored_receipt, paid.receipt_id).content["reference"]
    assert next(one.balance for one in office.read(money_accounts, LAST) if one.id == ids["box"]) == 50_000
    assert next(one.balance for one in office.read(money_accounts) if one.id == ids["box"]) == 50_000
    assert office.read(cash_objections) == office.read(money_objections) == []
    office.run(void_receipt, paid.receipt_id, "Otra socia", TODAY)
    assert office.read(account, ids["member"]).debt == 50_000


def test_a_count_of_a_locked_year_is_not_opened_again(office: Office, ids: dict[str, int]) -> None:
    office.run(unlock_year, "Falta el cierre")
    close = office.run(close_day, ids["box"], LAST, 500, explanation="Sobró").value
    office.run(lock_year, LAST)
    with pytest.raises(Refused, match=r"year\.locked"):
        office.run(reopen_day, close, "Se contó mal")
    assert next(one.balance for one in office.read(money_accounts) if one.id == ids["box"]) == 500


def test_an_old_book_whose_year_was_locked_since_is_not_taken_back(office: Office, ids: dict[str, int]) -> None:
    office.run(unlock_year, "Falta un libro")
    batch = office.run(write_past, old_book(ids["member"], LAST)).value
    office.run(lock_year, LAST)
    owed = office.read(account, ids["member"]).debt
    with pytest.raises(Refused, match=r"year\.locked"):
        office.run(take_back, batch, TABLES, "Era otro libro")
    assert office.read(account, ids["member"]).debt == owed
