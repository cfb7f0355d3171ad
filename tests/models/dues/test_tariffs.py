"""Tariffs beyond one amount, with sums by hand: UTM in Chile, workers and size, shares of a month, who pays less."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.jobs.new_office import NewOffice, new_office
from app.models.base import settings
from app.models.base.database import Clock, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.values.decimals import format_parts, parse_parts, said_parts
from app.models.cash.checks import cash_objections
from app.models.cash.funds import add_fund, funds
from app.models.directory.rules import PartyDraft
from app.models.dues import checks
from app.models.dues.charging import add_plan, charge_period, run_preview
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.counter import charges_ahead, counter_sheet, offer_months, outlook
from app.models.dues.instalments import PlanAgreed, agree, end, equal_parts
from app.models.dues.pricing import in_money, part_of
from app.models.dues.queries import account, open_charges, statement
from app.models.dues.relief import relieve_charge, take_back_relief, void_run
from app.models.dues.rules import PlanTerms
from app.models.dues.single_charges import charge_late_fees, charge_one, late_fees
from app.models.dues.tariffs import Rate, allow, allowances, end_allowance, plan_rates, set_index_value, set_terms
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office

DAY = date(2026, 11, 21)
OCTOBER = date(2026, 10, 1)


def member(office: Office, number: str, joined: date | None = None) -> int:
    draft = MemberDraft(PartyDraft("organization", f"Firma {number}"), number=number, joined_on=joined)
    return office.run(add_member, draft).value


def monthly(office: Office, amount: int, terms: PlanTerms | None = None, rates: tuple[Rate, ...] = ()) -> int:
    plan = office.run(add_plan, "Cuota social", amount, "monthly").value
    if terms is not None:
        office.run(set_terms, plan, terms, rates=rates)
    return plan


def debt(office: Office, who: int) -> int:
    return office.read(account, who).debt


@command("test.size")
def note_size(tx: Tx, who: int, size_class: str, workers: int | None, on_date: str) -> None:
    organization = tx.value("SELECT organization_id FROM member WHERE id = ?", (who,))
    tx.insert(
        "business_size", uid=tx.new_uid(), person_id=None, organization_id=organization, on_date=on_date,
        workers=workers, sales=None, currency="", sales_year=None, sector="", rule_set="", size_class=size_class,
        chosen_by_hand=1, basis="", source="",
    )  # fmt: skip


# -- index units ------------------------------------------------------------------------------------


@pytest.fixture
def chile(tmp_path: Path, clock: Clock) -> Iterator[Office]:
    path = new_office(tmp_path / "o.gremial", NewOffice(name="Gremio", country="CL"), actor="M", clock=clock).path
    with Office.open(path, "Marta", clock=clock) as office:
        yield office


def test_a_due_of_half_a_utm(chile: Office) -> None:
    """0,5 UTM × $69.265 = $34.632,5 → $34.633; in November the UTM is $69.542: × 0,5 = $34.771."""
    who = member(chile, "1")
    plan = monthly(chile, 5_000, PlanTerms(index_unit="UTM"))
    chile.run(set_index_value, "UTM", date(2026, 10, 1), 692_650_000, "SII")
    chile.run(set_index_value, "UTM", date(2026, 11, 1), 695_420_000, "SII")
    chile.run(charge_period, plan, "2026-10", DAY)
    chile.run(charge_period, plan, "2026-11", DAY)
    charges = chile.read(account, who).charges
    assert [one.amount for one in charges] == [34_633, 34_771]
    note = chile.read(lambda r: r.value("SELECT note FROM charge WHERE period = '2026-11'"))
    assert note == "0,5 UTM × 69.542 (01/11/2026)"
    with pytest.raises(Refused, match="no_index_value"):
        chile.run(charge_period, plan, "2026-09", DAY)


def test_a_value_of_the_same_day_is_corrected(chile: Office) -> None:
    first = chile.run(set_index_value, "UF", DAY, 385_001_200).value
    assert chile.run(set_index_value, "UF", DAY, 385_001_300).value == first
    for unit, value, code in (("", 1, "nameless"), ("UF", 0, "value_odd")):
        with pytest.raises(Refused, match=code):
            chile.run(set_index_value, unit, DAY, value)


@pytest.mark.parametrize(
    ("amount", "worth", "code", "money"),
    [
        (5_000, 692_650_000, "CLP", 34_633),  # 34.632,5 goes up
        (500, 692_650_000, "CLP", 3_463),  # 3.463,25
        (10_000, 1_131_400, "MXN", 11_314),  # 1 UMA of $113.14
        (25_000, 1_131_400, "MXN", 28_285),  # 2,5 UMA
        (10_000, 1_074_120_000, "PYG", 107_412),  # a jornal
    ],
)
def test_units_into_money(amount: int, worth: int, code: str, money: int) -> None:
    assert in_money(amount, worth, code) == money


@given(amount=st.integers(1, 10**6), percent=st.integers(0, 10_000))
def test_a_part_is_never_more_than_the_whole(amount: int, percent: int) -> None:
    part = part_of(amount, percent)
    assert 0 <= part <= amount
    assert abs(part * 10_000 - amount * percent) <= 5_000


def test_units_are_said_as_people_write_them() -> None:
    assert [said_parts(parts, 4, "CL") for parts in (394_856_500, 695_420_000, 500)] == ["39.485,65", "69.542", "0,05"]
    assert said_parts(11_314_000, 4, "MX") == "1,131.4"
    assert [parse_parts(text, 4) for text in ("39.485,65", "1,039,485.65")] == [394_856_500, 10_394_856_500]
    assert all(isinstance(parse_parts(text, 4), Problem) for text in ("69.542", "1.039.485", "39.48,65", "39.485.65"))
    assert [format_parts(parts, 4) for parts in (21_000, 695_420_000, 500)] == ["2,1", "69542", "0,05"]
    assert [parse_parts(text, 4) for text in ("2,1", " 69542 ", "0.05")] == [21_000, 695_420_000, 500]
    for text in ("69.542", "x", "1,23456", "-1", ""):
        assert not isinstance(parse_parts(text, 4), int), text


@given(parts=st.integers(0, 10**9))
def test_what_is_shown_is_read_again(parts: int) -> None:
    assert parse_parts(format_parts(parts, 4), 4) == parts


# -- size, workers, shares, exempt months -----------------------------------------------------------


def test_by_workers_the_step_below_counts(office: Office) -> None:
    """Up to 10 workers Gs. 50.000, from 11 on Gs. 120.000; who has not said how many is not charged and is named."""
    small, large, silent = (member(office, number) for number in "123")
    office.run(note_size, small, "", 10, "2026-01-01")
    office.run(note_size, large, "", 3, "2025-01-01")
    office.run(note_size, large, "", 40, "2026-10-31")
    office.run(note_size, large, "", 2, "2026-12-01")
    rates = (Rate(50_000, from_workers=0), Rate(120_000, from_workers=11))
    plan = monthly(office, 50_000, PlanTerms(basis="workers"), rates)
    run = office.run(charge_period, plan, "2026-11", DAY).value
    assert (run.charged, run.amount, run.unpriced) == (2, 170_000, (silent,))
    assert [debt(office, who) for who in (small, large, silent)] == [50_000, 120_000, 0]
    assert office.read(plan_rates, plan) == list(rates)
    office.run(note_size, silent, "", 11, "2026-11-30")
    assert office.run(charge_period, plan, "2026-11", DAY).value.charged == 1


def test_by_size(office: Office) -> None:
    who = member(office, "1")
    office.run(note_size, who, "small", None, "2026-01-01")
    plan = monthly(office, 1, PlanTerms(basis="size"), (Rate(30_000, "micro"), Rate(60_000, "small")))
    assert office.run(charge_period, plan, "2026-11", DAY).value.amount == 60_000


def test_who_joined_within_the_month_pays_its_share(office: Office) -> None:
    """Joined on 16/11: 15 of 30 days of Gs. 85.000 = Gs. 42.500; who joined on the first pays all of it."""
    half, whole = member(office, "1", date(2026, 11, 16)), member(office, "2", date(2026, 11, 1))
    plan = monthly(office, 85_000, PlanTerms(prorates=True))
    office.run(charge_period, plan, "2026-11", DAY)
    assert (debt(office, half), debt(office, whole)) == (42_500, 85_000)


def test_an_exempt_month_is_not_charged_nor_paid_ahead(office: Office) -> None:
    who = member(office, "1")
    plan = monthly(office, 50_000, PlanTerms(exempt_months=(1, 12)))
    with pytest.raises(Refused, match="exempt_month"):
        office.run(charge_period, plan, "2026-12", DAY)
    office.run(charge_period, plan, "2026-11", DAY)
    sheet = office.read(counter_sheet, who)
    assert [one.period for one in charges_ahead(sheet, 2, DAY)] == ["2027-02", "2027-03"]
    paid = office.run(pay, PaymentOrder(who, 150_000, "cash", DAY, months_ahead=2)).value
    assert [charge.period for charge, _ in paid.applied] == ["2026-11", "2027-02", "2027-03"]


def test_who_pays_the_year_ahead_pays_less(office: Office) -> None:
    """12 months of Gs. 50.000 less 10 %: 12 × 45.000 = Gs. 540.000; eleven months get nothing off."""
    who = member(office, "1")
    plan = monthly(office, 50_000, PlanTerms(ahead_months=12, ahead_percent=1_000, act="Acta 3/2026"))
    office.run(charge_period, plan, "2026-11", DAY)
    office.run(pay, PaymentOrder(who, 50_000, "cash", DAY))
    sheet = office.read(counter_sheet, who)
    assert (offer_months(sheet, 12).amount, offer_months(sheet, 11).amount) == (540_000, 550_000)
    paid = office.run(pay, PaymentOrder(who, 540_000, "cash", DAY, months_ahead=12)).value
    assert (paid.credit, debt(office, who), len(paid.applied)) == (0, 0, 12)
    assert office.read(checks.money_objections) == []


# -- who pays less ----------------------------------------------------------------------------------


def test_a_scholarship_forgives_its_part_by_its_act(office: Office) -> None:
    """60 % of Gs. 85.000 is Gs. 51.000: Gs. 34.000 are left to pay."""
    who, other = member(office, "1"), member(office, "2")
    plan = monthly(office, 85_000)
    given_by = {"reason": "Estudiante", "act": "Acta 9/2026"}
    one = office.run(allow, who, 6_000, OCTOBER, **given_by).value
    run = office.run(charge_period, plan, "2026-11", DAY).value
    assert (run.amount, run.relieved) == (170_000, 51_000)
    assert (debt(office, who), debt(office, other)) == (34_000, 85_000)
    with pytest.raises(Refused, match="overlaps"):
        office.run(allow, who, 1_000, DAY, plan_id=plan, **given_by)
    eve = DAY - timedelta(days=1)
    office.run(end_allowance, one, eve)
    assert office.read(allowances, who)[0].until_date == eve.isoformat()
    assert office.run(charge_period, plan, "2026-12", DAY).value.relieved == 0
    office.run(allow, who, 1_000, DAY, **given_by)
    with pytest.raises(Refused, match="overlaps"):
        office.run(end_allowance, one, DAY)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"percent": 0}, "percent"),
        ({"percent": 10_001}, "percent"),
        ({"reason": " "}, "reason"),
        ({"act": ""}, "act"),
        ({"until_date": date(2020, 1, 1)}, "days"),
        ({"member_id": 99}, "unknown"),
    ],
)
def test_a_scholarship_that_cannot_be(office: Office, change: dict[str, object], code: str) -> None:
    wanted = {"member_id": member(office, "1"), "percent": 5_000, "from_date": DAY, "reason": "x", "act": "y", **change}
    with pytest.raises(Refused, match=code):
        office.run(allow, **wanted)  # type: ignore[arg-type]


def test_a_waiver_needs_its_act_and_can_be_taken_back(office: Office) -> None:
    who, plan = member(office, "1"), monthly(office, 50_000)
    office.run(charge_period, plan, "2026-10", OCTOBER)
    charge = office.read(account, who).charges[0].id
    with pytest.raises(Refused, match=r"relief\.act"):
        office.run(relieve_charge, charge, "waiver", 50_000, DAY, reason="Enfermedad", act="")
    with pytest.raises(Refused, match=r"relief\.amount"):
        office.run(relieve_charge, charge, "waiver", 50_001, DAY, reason="Enfermedad", act="Acta 9")
    relief = office.run(relieve_charge, charge, "waiver", 50_000, DAY, reason="Enfermedad", act="Acta 9").value
    assert debt(office, who) == 0
    office.run(take_back_relief, relief, "Era otra persona")
    assert debt(office, who) == 50_000
    with pytest.raises(Refused, match=r"relief\.unknown"):
        office.run(take_back_relief, relief, "otra vez")
    assert office.read(statement, who)[-1].balance == 50_000
    assert office.read(checks.money_objections) == []


def test_a_run_goes_back_whole_until_something_was_paid(office: Office) -> None:
    who, other = member(office, "1"), member(office, "2")
    plan = monthly(office, 85_000)
    office.run(allow, other, 5_000, OCTOBER, reason="Beca", act="Acta 9")
    run = office.run(charge_period, plan, "2026-11", DAY).value
    paid = office.run(pay, PaymentOrder(who, 1_000, "cash", DAY)).value
    with pytest.raises(Refused, match=r"run\.paid"):
        office.run(void_run, run.run_id, "Era otro monto", DAY)
    from app.models.dues.commands import void_receipt

    office.run(void_receipt, paid.receipt_id, "Monto equivocado", DAY)
    assert office.run(void_run, run.run_id, "Era otro monto", DAY).value == 2
    assert (debt(office, who), debt(office, other)) == (0, 0)
    with pytest.raises(Refused, match="already_void"):
        office.run(void_run, run.run_id, "otra vez", DAY)
    assert office.run(charge_period, plan, "2026-11", DAY).value.charged == 2
    assert office.read(checks.money_objections) == []


# -- single charges and late fees -------------------------------------------------------------------


def test_a_fine_as_often_as_it_happens(office: Office) -> None:
    who = member(office, "1")
    fine = office.run(add_plan, "Multa por inasistencia", 20_000, "once").value
    office.run(set_terms, fine, PlanTerms(kind="fine", act="art. 22 del estatuto"))
    with pytest.raises(Refused, match="one_by_one"):
        office.run(charge_period, fine, None, DAY)
    office.run(charge_one, who, fine, DAY, note="Asamblea del 14/11")
    office.run(charge_one, who, fine, DAY, amount=30_000)
    assert debt(office, who) == 50_000
    for more, code in (({"amount": 0}, "not_positive"), ({"due_on": OCTOBER}, "due_before")):
        with pytest.raises(Refused, match=code):
            office.run(charge_one, who, fine, DAY, **more)  # type: ignore[arg-type]
    with pytest.raises(Refused, match="not_once"):
        office.run(charge_one, who, monthly(office, 1), DAY)


def test_a_late_fee_falls_once_by_its_article(office: Office) -> None:
    """2 % of the Gs. 30.000 still open, plus Gs. 1.000: Gs. 1.600, more than 30 days after 31/08."""
    who = member(office, "1")
    terms = PlanTerms(late_days=30, late_percent=200, late_amount=1_000, late_article="art. 15")
    plan = monthly(office, 50_000, terms)
    for period in ("2026-08", "2026-11"):
        office.run(charge_period, plan, period, DAY)
    office.run(pay, PaymentOrder(who, 20_000, "cash", DAY))
    fee_plan = office.run(add_plan, "Recargo", 1, "once").value
    with pytest.raises(Refused, match="not_late_fee"):
        office.run(charge_late_fees, fee_plan, DAY)
    office.run(set_terms, fee_plan, PlanTerms(kind="late_fee"))
    assert [(fee.period, fee.amount) for fee in office.read(late_fees, DAY)] == [("2026-08", 1_600)]
    assert office.run(charge_late_fees, fee_plan, DAY).value == 1
    assert office.run(charge_late_fees, fee_plan, DAY).value == 0
    assert debt(office, who) == 30_000 + 50_000 + 1_600


def test_no_late_fee_while_a_payment_plan_is_kept_and_again_when_it_breaks(office: Office) -> None:
    """August is in a plan whose first instalment is due on 30/11: until that day no fee, from 01/12 on Gs. 1.000."""
    who = member(office, "1")
    plan = monthly(office, 50_000, PlanTerms(late_days=30, late_amount=1_000, late_article="art. 15"))
    office.run(charge_period, plan, "2026-08", DAY)
    owed = office.read(open_charges, who)
    parts = equal_parts(50_000, 2, date(2026, 11, 30))
    agreed = office.run(agree, PlanAgreed(who, DAY, "Acta 12/2026", tuple(one.id for one in owed), parts)).value
    assert [len(office.read(late_fees, day)) for day in (DAY, date(2026, 11, 30), date(2026, 12, 1))] == [0, 0, 1]
    office.run(pay, PaymentOrder(who, 25_000, "cash", DAY))
    assert office.read(late_fees, date(2026, 12, 1)) == [], "the first instalment was paid"
    office.run(end, agreed, "No quiere seguir")
    assert [fee.amount for fee in office.read(late_fees, DAY)] == [1_000]


@pytest.mark.parametrize(
    ("terms", "code"),
    [
        (PlanTerms(kind="extraordinary"), "extraordinary_without_fund"),
        (PlanTerms(kind="fine"), "single_is_once"),
        (PlanTerms(exempt_months=(13,)), "exempt_months"),
        (PlanTerms(exempt_months=tuple(range(1, 13))), "exempt_months"),
        (PlanTerms(ahead_months=12), "ahead_odd"),
        (PlanTerms(late_percent=100), "late_article"),
        (PlanTerms(late_percent=-1, late_article="x"), "late_odd"),
        (PlanTerms(basis="size"), "rates"),
    ],
)
def test_terms_that_cannot_be(office: Office, terms: PlanTerms, code: str) -> None:
    plan = monthly(office, 50_000)
    with pytest.raises(Refused, match=code):
        office.run(set_terms, plan, terms)


def test_an_extraordinary_due_goes_to_its_fund_and_comes_once_a_month(office: Office) -> None:
    who = member(office, "1")
    fund = office.run(add_fund, "Sede", "Comprar la sede", DAY).value
    plans = []
    for name in ("Sede I", "Sede II"):
        plan = office.run(add_plan, name, 100_000, "once").value
        office.run(set_terms, plan, PlanTerms(kind="extraordinary", act="Acta 1/2026"), fund_id=fund)
        plans.append(plan)
    office.run(settings.put, settings.ONE_EXTRAORDINARY, True)
    assert office.read(run_preview, plans[0], "", DAY).amount == 100_000
    office.run(charge_period, plans[0], None, DAY)
    with pytest.raises(Refused, match="one_extraordinary"):
        office.run(charge_period, plans[1], None, DAY)
    office.run(pay, PaymentOrder(who, 60_000, "cash", DAY))
    assert office.read(funds)[0].received == 60_000
    assert office.read(cash_objections) == []


def test_the_counter_asks_who_has_a_scholarship_for_their_part_only(office: Office) -> None:
    """Half of Gs. 50.000 is 25.000; a tenth less for three months ahead is 22.500: 67.500 and nothing too much."""
    monthly(office, 50_000, PlanTerms(ahead_months=3, ahead_percent=1_000, act="Acta 4"))
    who = member(office, "1")
    office.run(allow, who, 5_000, OCTOBER, reason="Estudiante", act="Acta 9/2026")
    sheet = office.read(counter_sheet, who)
    assert [offer_months(sheet, months).amount for months in (1, 3)] == [25_000, 67_500]
    promised = outlook(sheet, 67_500, DAY, months_ahead=3)
    paid = office.run(pay, PaymentOrder(who, 67_500, "cash", DAY, months_ahead=3)).value
    assert [part.amount for _, part in paid.applied] == [part.amount for _, part in promised.settled] == [22_500] * 3
    assert (paid.credit, promised.credit, office.read(account, who).debt) == (0, 0, 0)
