"""Charging, paying, voiding, correcting on a real file; whatever the order, the books add up."""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.models.base.database import Clock
from app.models.base.errors import Refused
from app.models.directory.rules import PartyDraft
from app.models.dues import checks
from app.models.dues.aged import arrears
from app.models.dues.charging import add_opening_charge, add_plan, charge_period
from app.models.dues.commands import PaymentOrder, correct_receipt, note_print, pay, void_receipt
from app.models.dues.foreign import Tendered, worth
from app.models.dues.orders import INCOME_KINDS, Income, IncomeKind, PaidBy, ReceiptOrder, Share
from app.models.dues.queries import account, positions, statement
from app.models.dues.receipt_queries import receipt_ids, receipts_by_id, stored_receipt, verify
from app.models.dues.receiving import receive
from app.models.dues.reissuing import order_of
from app.models.dues.rules import Application
from app.models.dues.series import gaps
from app.models.members.commands import add_member, change_status
from app.models.members.rules import MemberDraft
from app.office import Office, record

DAY = date(2026, 11, 21)


def member(office: Office, number: str = "1", name: str = "Ana Vera") -> int:
    return office.run(add_member, MemberDraft(PartyDraft("person", name), number=number)).value


def monthly(office: Office, amount: int = 50_000) -> int:
    return office.run(add_plan, "Cuota social", amount, "monthly").value


def cash(member_id: int, amount: int, **more: object) -> PaymentOrder:
    return PaymentOrder(member_id, amount, "cash", DAY, **more)  # type: ignore[arg-type]


def test_charging_twice_doubles_nobody(office: Office) -> None:
    ana, plan = member(office), monthly(office)
    member(office, "2", "Eladio Sosa")
    first = office.run(charge_period, plan, "2026-11", DAY).value
    again = office.run(charge_period, plan, "2026-11", DAY).value
    assert (first.charged, first.already, first.amount) == (2, 0, 100_000)
    assert (again.charged, again.already, again.amount) == (0, 2, 0)
    assert office.read(account, ana).debt == 50_000


def test_a_slip_of_the_year_charges_nobody(office: Office) -> None:
    member(office)
    plan = monthly(office)
    with pytest.raises(Refused, match=r"plan\.period_far"):
        office.run(charge_period, plan, "2028-11", DAY)
    assert office.run(charge_period, plan, "2027-11", DAY).value.charged == 1


def test_who_joined_later_or_left_is_not_charged(office: Office) -> None:
    plan = monthly(office)
    late = MemberDraft(PartyDraft("person", "Nery Jara"), joined_on=date(2026, 12, 1))
    office.run(add_member, late)
    gone = member(office)
    office.run(change_status, gone, "resigned", DAY, "")
    assert office.run(charge_period, plan, "2026-11", DAY).value.charged == 0


def test_partial_and_advance_payments_leave_the_right_balance(office: Office) -> None:
    ana, plan = member(office), monthly(office)
    office.run(charge_period, plan, "2026-10", date(2026, 10, 1))
    paid = office.run(pay, cash(ana, 20_000)).value
    assert (paid.number, paid.credit, paid.applied[0][1].amount) == (4513, 0, 20_000)
    more = office.run(pay, cash(ana, 60_000)).value
    assert (more.applied[0][1].amount, more.credit) == (30_000, 30_000)
    office.run(charge_period, plan, "2026-11", DAY)
    now = office.read(account, ana)
    assert (now.debt, now.credit) == (20_000, 0)


def test_months_ahead_are_charged_once(office: Office) -> None:
    ana, plan = member(office), monthly(office)
    office.run(charge_period, plan, "2026-11", DAY)
    paid = office.run(pay, cash(ana, 150_000, months_ahead=2)).value
    assert [c.period for c, _ in paid.applied] == ["2026-11", "2026-12", "2027-01"]
    assert office.run(charge_period, plan, "2026-12", DAY).value.already == 1
    assert office.read(account, ana).debt == 0


def test_a_void_receipt_stays_and_the_debt_is_open_again(office: Office) -> None:
    ana, plan = member(office), monthly(office)
    office.run(charge_period, plan, "2026-11", DAY)
    paid = office.run(pay, cash(ana, 50_000)).value
    assert office.read(verify, paid.code).status == "genuine"
    office.run(void_receipt, paid.receipt_id, "Monto equivocado", DAY)
    assert office.read(verify, paid.code).status == "void"
    assert office.read(account, ana).debt == 50_000
    assert [r.number for r in office.read(receipts_by_id, office.read(receipt_ids))] == [4513]
    with pytest.raises(Refused, match="already_void"):
        office.run(void_receipt, paid.receipt_id, "otra vez", DAY)
    assert office.run(pay, cash(ana, 50_000)).value.number == 4514


def test_a_correction_links_both_receipts_or_does_nothing(office: Office) -> None:
    ana = member(office)
    wrong = office.run(pay, cash(ana, 50_000)).value
    with pytest.raises(Refused):
        office.run(correct_receipt, wrong.receipt_id, "Monto equivocado", cash(ana, 0))
    assert office.read(verify, wrong.code).status == "genuine"
    right = office.run(correct_receipt, wrong.receipt_id, "Monto equivocado", cash(ana, 40_000)).value
    assert office.read(stored_receipt, right.receipt_id).content["corrects"] == "A-004513"
    row = office.read(receipts_by_id, [wrong.receipt_id])[0]
    assert (row.corrected_by, row.void_reason) == (4514, "Monto equivocado")


def test_a_printed_receipt_comes_again_as_a_copy(office: Office) -> None:
    paid = office.run(pay, cash(member(office), 50_000)).value
    assert [office.run(note_print, paid.receipt_id).value for _ in range(3)] == [0, 1, 2]


@pytest.mark.parametrize(
    ("text", "status"),
    [("A-4513-00000000", "altered"), ("4513", "genuine"), ("a 4513", "genuine"), ("B-4513", "unknown"),
     ("9999", "unknown"), ("A451300000000", "altered"), ("hola", "unknown"), ("004513", "genuine")],
)  # fmt: skip
def test_a_receipt_answers_for_itself(office: Office, text: str, status: str) -> None:
    office.run(pay, cash(member(office), 50_000))
    assert office.read(verify, text).status == status


def test_a_retouched_receipt_is_noticed(office: Office, clock: Clock) -> None:
    paid = office.run(pay, cash(member(office), 50_000)).value
    path = office.path
    office.close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE receipt SET content = replace(content, '50000', '90000')")
    connection.close()
    with Office.look(path, clock=clock) as looked:
        assert looked.read(verify, paid.code).status == "altered"
        assert looked.read(checks.receipt_chain) == ["A-4513"]


def test_an_opening_debt_is_due_at_once_and_only_once(office: Office) -> None:
    ana = member(office)
    office.run(add_opening_charge, ana, 150_000, 3, DAY)
    now = office.read(account, ana)
    assert (now.debt, now.overdue, now.months, now.standing) == (150_000, 150_000, 3, "in_arrears")
    with pytest.raises(Refused, match=r"opening\.already"):
        office.run(add_opening_charge, ana, 1, 0, DAY)
    assert office.read(arrears)[0].by_age["to_30"] == 150_000


def test_money_cannot_come_from_the_future(office: Office) -> None:
    with pytest.raises(Refused, match="in_future"):
        office.run(pay, PaymentOrder(member(office), 1_000, "cash", DAY + timedelta(days=1)))


def test_a_chosen_charge_is_paid_before_an_older_one(office: Office) -> None:
    ana, plan = member(office), monthly(office)
    for month in ("2026-09", "2026-10"):
        office.run(charge_period, plan, month, DAY)
    october = office.read(account, ana).charges[1]
    office.run(pay, cash(ana, 50_000, applications=(Application(october.id, 50_000),)))
    assert [c.period for c in office.read(account, ana).charges] == ["2026-09"]


class OfficeLife(RuleBasedStateMachine):
    """Anything a treasurer may do, in any order."""

    template: Path
    folder: Path
    clock: Clock
    runs = 0

    @initialize()
    def begin(self) -> None:
        type(self).runs += 1
        path = self.folder / f"life-{self.runs}.gremial"
        shutil.copy(self.template, path)
        # Each life is another office to the record outside the file.
        record.record_path(self._uid(path)).unlink(missing_ok=True)
        self.office = Office.open(path, "Marta", clock=self.clock)
        self.members = [member(self.office, str(n), f"Socia {n}") for n in range(1, 4)]
        self.plan = monthly(self.office)
        self.receipts: list[int] = []

    def _uid(self, path: Path) -> str:
        with Office.look(path) as looked:
            return looked.facts.uid

    @rule(month=st.integers(1, 11))
    def charge(self, month: int) -> None:
        self.office.run(charge_period, self.plan, f"2026-{month:02d}", date(2026, month, 1))

    @rule(who=st.integers(0, 2), amount=st.integers(1, 300_000), ahead=st.integers(0, 2))
    def pay(self, who: int, amount: int, ahead: int) -> None:
        paid = self.office.run(pay, cash(self.members[who], amount, months_ahead=ahead)).value
        self.receipts.append(paid.receipt_id)

    @rule(
        amounts=st.lists(st.integers(1, 200_000), min_size=1, max_size=3),
        first=st.integers(0, 2),
        payer=st.sampled_from(("", "Tía Ñeca", "member")),
        ahead=st.integers(0, 1),
    )
    def pay_for_several(self, amounts: list[int], first: int, payer: str, ahead: int) -> None:
        who = [self.members[(first + at) % 3] for at in range(len(amounts))]
        shares = tuple(Share(one, amount, None, ahead) for one, amount in zip(who, amounts, strict=True))
        paid_by = PaidBy(self.members[0]) if payer == "member" else PaidBy(name=payer)
        self.receipts.append(
            self.office.run(receive, ReceiptOrder("cash", DAY, shares, payer=paid_by)).value.receipt_id
        )

    @rule(kind=st.sampled_from(INCOME_KINDS), amount=st.integers(1, 300_000))
    def other_income(self, kind: IncomeKind, amount: int) -> None:
        order = ReceiptOrder("transfer", DAY, income=Income(kind, "rifa", amount), payer=PaidBy(name="Vecino"))
        self.receipts.append(self.office.run(receive, order).value.receipt_id)

    @rule(cents=st.integers(1, 5_000), rate=st.sampled_from(("7300", "7312.5", "0.75")), who=st.integers(0, 1))
    def pay_in_dollars(self, cents: int, rate: str, who: int) -> None:
        given = Tendered(cents, "USD", rate)
        value = worth(given, "PYG")
        if value > 1:
            shares = (Share(self.members[who], value - 1), Share(self.members[2], 1))
            order = ReceiptOrder("cash", DAY, shares, tendered=given)
            self.receipts.append(self.office.run(receive, order).value.receipt_id)

    @precondition(lambda self: self.receipts)
    @rule(which=st.integers(0, 10**6))
    def correct_the_way_to_pay(self, which: int) -> None:
        receipt = self.receipts.pop(which % len(self.receipts))
        order = replace(self.office.read(order_of, receipt), method="transfer", account_id=None)
        self.receipts.append(self.office.run(correct_receipt, receipt, "prueba", order).value.receipt_id)

    @precondition(lambda self: self.receipts)
    @rule(which=st.integers(0, 10**6))
    def void(self, which: int) -> None:
        receipt = self.receipts.pop(which % len(self.receipts))
        self.office.run(void_receipt, receipt, "prueba", DAY)

    @precondition(lambda self: self.receipts)
    @rule(which=st.integers(0, 10**6), amount=st.integers(1, 300_000), who=st.integers(0, 2))
    def correct(self, which: int, amount: int, who: int) -> None:
        receipt = self.receipts.pop(which % len(self.receipts))
        order = cash(self.members[who], amount)
        self.receipts.append(self.office.run(correct_receipt, receipt, "prueba", order).value.receipt_id)

    @invariant()
    def books_add_up(self) -> None:
        office = getattr(self, "office", None)
        if office is None:
            return
        assert office.read(checks.money_objections) == []
        assert office.read(gaps) == []
        everybody = office.read(positions)
        for one in self.members:
            now = office.read(account, one)
            assert (now.debt, now.credit, now.overdue) == (
                everybody[one].debt,
                everybody[one].credit,
                everybody[one].overdue,
            )
            lines = office.read(statement, one)
            assert (lines[-1].balance if lines else 0) == now.balance
        standing = sum(office.read(stored_receipt, receipt).content["amount"] for receipt in self.receipts)
        assert standing == office.read(lambda r: r.value("SELECT coalesce(sum(amount), 0) FROM payment"))

    def teardown(self) -> None:
        office = getattr(self, "office", None)
        if office is not None:
            assert office.read(checks.receipt_chain) == []
            office.close()


def test_whatever_the_order_the_books_add_up(office_template: Path, tmp_path: Path, clock: Clock) -> None:
    OfficeLife.template, OfficeLife.folder, OfficeLife.clock = office_template, tmp_path, clock
    case = OfficeLife.TestCase
    case.settings = settings(max_examples=12, stateful_step_count=20, deadline=None)
    case("runTest").runTest()
