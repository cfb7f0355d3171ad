"""Money left on account when a debt opens again: the member does not owe what the office already holds."""

from __future__ import annotations

from datetime import date

from app.models.directory.rules import PartyDraft
from app.models.dues import checks
from app.models.dues.charging import add_opening_charge, add_plan, charge_period
from app.models.dues.commands import PaymentOrder, correct_receipt, pay, void_receipt
from app.models.dues.queries import account
from app.models.dues.receipt_queries import stored_receipt
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office

DAY = date(2026, 11, 21)


def member(office: Office, number: str = "1") -> int:
    return office.run(add_member, MemberDraft(PartyDraft("person", f"Ana Vera {number}"), number=number)).value


def cash(member_id: int, amount: int) -> PaymentOrder:
    return PaymentOrder(member_id, amount, "cash", DAY)


def october(office: Office) -> None:
    plan = office.run(add_plan, "Cuota social", 50_000, "monthly").value
    office.run(charge_period, plan, "2026-10", DAY)


def test_a_voided_receipt_reopens_only_what_no_other_money_covers(office: Office) -> None:
    ana = member(office)
    october(office)
    first = office.run(pay, cash(ana, 50_000)).value
    office.run(pay, cash(ana, 30_000))
    office.run(void_receipt, first.receipt_id, "Cheque devuelto", DAY)
    now = office.read(account, ana)
    assert (now.debt, now.credit) == (20_000, 0)
    assert not office.read(checks.money_objections)


def test_who_left_enough_stays_up_to_date(office: Office) -> None:
    ana = member(office)
    october(office)
    first = office.run(pay, cash(ana, 50_000)).value
    office.run(pay, cash(ana, 90_000))
    office.run(void_receipt, first.receipt_id, "Cheque devuelto", DAY)
    now = office.read(account, ana)
    assert (now.debt, now.credit, now.standing) == (0, 40_000, "in_good_standing")


def test_a_correction_pays_the_same_debt_again_and_not_the_money_on_account(office: Office) -> None:
    ana, eva = member(office), member(office, "2")
    october(office)
    first = office.run(pay, cash(ana, 50_000)).value
    office.run(pay, cash(ana, 90_000))
    right = office.run(correct_receipt, first.receipt_id, "Otra forma de pago", cash(ana, 50_000)).value
    assert office.read(stored_receipt, right.receipt_id).content["concept"] == "Cuota social 10/2026"
    office.run(correct_receipt, right.receipt_id, "Otro socio", cash(eva, 50_000))
    now = office.read(account, ana)
    assert (now.debt, now.credit, now.standing) == (0, 40_000, "in_good_standing")
    assert office.read(account, eva).balance == 0


def test_a_debt_of_the_first_day_noted_late_uses_what_was_left(office: Office) -> None:
    ana = member(office)
    office.run(pay, cash(ana, 90_000))
    office.run(add_opening_charge, ana, 100_000, 0, DAY)
    now = office.read(account, ana)
    assert (now.debt, now.credit) == (10_000, 0)
