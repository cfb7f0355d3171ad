"""A charge taken back counts as never made: not owed, not overdue, and the period can be charged again."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.models.base.errors import Refused
from app.models.directory.rules import PartyDraft
from app.models.dues import checks
from app.models.dues.as_of import positions_as_of
from app.models.dues.charging import add_opening_charge, add_plan, charge_ahead, charge_period
from app.models.dues.commands import PaymentOrder, pay, void_receipt
from app.models.dues.overview import overview
from app.models.dues.plan_saving import PlanDraft, save_plan
from app.models.dues.queries import account, open_charges, positions, statement
from app.models.dues.register_list import ListWish, listed_ids
from app.models.dues.relief import relieve_charge, take_back_relief, void_charge, void_run
from app.models.dues.rules import Application, PlanTerms
from app.models.dues.single_charges import charge_late_fees
from app.models.dues.tariffs import allow
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office

DAY = date(2026, 11, 21)


def charged_member(office: Office, day: date = DAY) -> tuple[int, int, int]:
    """A member, the tariff and the charge of October."""
    ana = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1")).value
    plan = office.run(add_plan, "Cuota social", 50_000, "monthly").value
    office.run(charge_period, plan, "2026-10", day)
    return ana, plan, office.read(open_charges, ana)[0].id


def test_a_void_charge_is_owed_nowhere(office: Office) -> None:
    ana, _, charge = charged_member(office)
    office.run(void_charge, charge, "Se cargó por error", DAY)
    assert office.read(open_charges, ana) == []
    assert office.read(account, ana).debt == 0
    assert office.read(positions)[ana].standing == "in_good_standing"
    assert office.read(listed_ids, "", ListWish(standing="in_arrears")) == []
    assert office.read(overview).month_charged == 0
    assert [(line.kind, line.balance) for line in office.read(statement, ana)] == [("dues", 50_000), ("relief", 0)]
    assert office.read(checks.money_objections) == []


def test_the_day_before_it_was_taken_back_it_was_owed(office: Office) -> None:
    ana, _, charge = charged_member(office, DAY - timedelta(days=9))
    office.run(void_charge, charge, "Se cargó por error", DAY)
    assert office.read(positions_as_of, DAY - timedelta(days=1), {ana: "active"})[ana].debt == 50_000
    assert office.read(positions_as_of, DAY, {ana: "active"})[ana].debt == 0


def test_the_period_can_be_charged_again_and_only_once(office: Office) -> None:
    ana, plan, charge = charged_member(office)
    office.run(void_charge, charge, "Monto equivocado", DAY)
    assert office.run(charge_period, plan, "2026-10", DAY).value.charged == 1
    assert office.run(charge_period, plan, "2026-10", DAY).value.charged == 0
    assert office.run(charge_ahead, ana, plan, ["2026-10"], DAY).value == []
    assert office.read(account, ana).debt == 50_000


def test_an_opening_debt_taken_back_can_be_written_anew(office: Office) -> None:
    ana, _, _ = charged_member(office)
    wrong = office.run(add_opening_charge, ana, 90_000, 0, DAY).value
    office.run(void_charge, wrong, "Era de otra socia", DAY)
    office.run(add_opening_charge, ana, 30_000, 0, DAY)
    assert office.read(account, ana).debt == 80_000


def test_what_was_paid_or_taken_back_before_is_refused(office: Office) -> None:
    ana, _, charge = charged_member(office)
    with pytest.raises(Refused, match=r"charge\.void_reason"):
        office.run(void_charge, charge, "  ", DAY)
    with pytest.raises(Refused, match=r"charge\.unknown"):
        office.run(void_charge, 999, "no está", DAY)
    office.run(pay, PaymentOrder(ana, 10_000, "cash", DAY))
    with pytest.raises(Refused, match=r"charge\.settled"):
        office.run(void_charge, charge, "Se cargó por error", DAY)


def test_a_run_taken_back_on_an_earlier_day_leaves_nothing_below_zero_since(office: Office) -> None:
    """Half of Gs. 50.000 was a scholarship: from the 5th on neither is there."""
    ana = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1")).value
    plan = office.run(add_plan, "Cuota social", 50_000, "monthly").value
    office.run(allow, ana, 5_000, date(2026, 1, 1), reason="Estudiante", act="Acta 9/2026")
    run = office.run(charge_period, plan, "2026-11", date(2026, 11, 1)).value.run_id
    office.run(void_run, run, "Monto equivocado", date(2026, 11, 5))
    owed = [office.read(positions_as_of, date(2026, 11, day), {ana: "active"})[ana].debt for day in (4, 5, 10, 21)]
    assert owed == [25_000, 0, 0, 0]
    assert [line.balance for line in office.read(statement, ana)][-1] == 0
    assert min(line.balance for line in office.read(statement, ana)) == 0


def test_a_charge_does_not_end_before_its_money_was_taken_out(office: Office) -> None:
    ana, _, charge = charged_member(office, date(2026, 10, 1))
    paid = office.run(pay, PaymentOrder(ana, 50_000, "cash", date(2026, 11, 10))).value
    office.run(void_receipt, paid.receipt_id, "Era de otra socia", date(2026, 11, 15))
    for relief in (
        lambda day: office.run(void_charge, charge, "Doble", day),
        lambda day: office.run(relieve_charge, charge, "waiver", 1_000, day, reason="Enfermedad", act="Acta 7"),
    ):
        with pytest.raises(Refused, match=r"charge\.void_day"):
            relief(date(2026, 11, 14))
    office.run(void_charge, charge, "Doble", date(2026, 11, 15))
    assert office.read(positions_as_of, date(2026, 11, 16), {ana: "active"})[ana].debt == 0


def late_fee_of(office: Office) -> tuple[int, int]:
    """A member who is Gs. 1.000 behind with the fee for October, and the run of October."""
    ana = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="1")).value
    terms = PlanTerms(late_days=10, late_amount=1_000, late_article="Art. 9")
    plan = office.run(save_plan, PlanDraft(50_000, "Cuota social", due_day=10, terms=terms)).value
    fee = office.run(save_plan, PlanDraft(1, "Recargo", "once", terms=PlanTerms(kind="late_fee"))).value
    run = office.run(charge_period, plan, "2026-10", date(2026, 10, 1)).value.run_id
    assert office.run(charge_late_fees, fee, DAY).value == 1
    return ana, run or 0


def test_who_was_charged_by_mistake_owes_no_fee_for_paying_it_late(office: Office) -> None:
    ana, run = late_fee_of(office)
    office.run(void_run, run, "Monto equivocado", date(2026, 11, 5))
    assert office.read(account, ana).debt == 0
    assert office.read(positions_as_of, date(2026, 11, 6), {ana: "active"})[ana].debt == 0
    assert office.read(checks.money_objections) == []


def test_a_fee_that_was_paid_keeps_its_charge(office: Office) -> None:
    ana, run = late_fee_of(office)
    fee = office.read(open_charges, ana)[-1]
    office.run(pay, PaymentOrder(ana, 1_000, "cash", DAY, applications=(Application(fee.id, 1_000),)))
    with pytest.raises(Refused, match=r"charge\.settled"):
        office.run(void_run, run, "Monto equivocado", DAY)
    assert office.read(account, ana).debt == 50_000


def test_what_is_owed_again_is_paid_with_what_was_left_on_account(office: Office) -> None:
    ana, _, charge = charged_member(office)
    relief = office.run(relieve_charge, charge, "waiver", 50_000, DAY, reason="Enfermedad", act="Acta 7").value
    office.run(pay, PaymentOrder(ana, 30_000, "cash", DAY))
    office.run(take_back_relief, relief, "No correspondía")
    now = office.read(account, ana)
    assert (now.debt, now.credit) == (20_000, 0)


def test_money_is_not_taken_out_before_it_settled_anything(office: Office) -> None:
    """What was on account paid the charge on the 15th; a void of the 5th makes nothing else owed on the 10th."""
    ana, _, charge = charged_member(office, date(2026, 10, 1))
    office.run(relieve_charge, charge, "waiver", 50_000, date(2026, 10, 2), reason="Enfermedad", act="Acta 7")
    paid = office.run(pay, PaymentOrder(ana, 50_000, "cash", date(2026, 11, 1))).value
    relief = office.read(lambda reader: int(reader.value("SELECT max(id) FROM charge_relief")))
    office.run(take_back_relief, relief, "No correspondía")
    office.run(void_receipt, paid.receipt_id, "Era de otra socia", date(2026, 11, 5))
    then = office.read(positions_as_of, date(2026, 11, 10), {ana: "active"})[ana]
    assert (then.debt, then.credit) == (0, 0)
    assert office.read(account, ana).debt == 50_000
