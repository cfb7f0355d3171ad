"""A charge taken back counts as never made: not owed, not overdue, and the period can be charged again."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.models.base.errors import Refused
from app.models.directory.rules import PartyDraft
from app.models.dues import checks
from app.models.dues.as_of import positions_as_of
from app.models.dues.charging import add_opening_charge, add_plan, charge_ahead, charge_period
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.overview import overview
from app.models.dues.queries import account, open_charges, positions, statement
from app.models.dues.register_list import ListWish, listed_ids
from app.models.dues.relief import void_charge
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
