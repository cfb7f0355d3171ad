"""Deposits and the end of the day; whatever the order, the books add up and a closed day stays as it was."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.models.base.database import Clock
from app.models.base.errors import Refused
from app.models.cash.books import balance_at, cash_book, held_before, money_accounts
from app.models.cash.checks import cash_objections, voucher_gaps
from app.models.cash.closing import close_day, closes, day_sheet, reopen_day
from app.models.cash.expenses import record_expense, void_expense
from app.models.cash.moves import move_money, take_back_move
from app.models.cash.rules import ExpenseDraft
from app.models.directory.rules import PartyDraft
from app.models.dues import checks
from app.models.dues.commands import PaymentOrder, correct_receipt, pay, void_receipt
from app.models.dues.money import add_account
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office, record

DAY = date(2026, 11, 21)
FIRST = date(2026, 11, 1)
MAY_BE_REFUSED = {
    *("cash.day_closed", "cash.today_closed", "close.already"),
    *("receipt.void_before", "expense.void_day", "close.not_the_last"),
}


def spend(office: Office, account: int, amount: int, day: date = DAY) -> int:
    draft = ExpenseDraft(day, account, "cash", "Librería", "Papel", amount, category="Papelería", document_kind="none")
    return office.run(record_expense, draft).value


@pytest.fixture
def box(office: Office) -> int:
    return office.run(add_account, "Caja chica", "cash", 200_000, FIRST).value


@pytest.fixture
def bank(office: Office) -> int:
    return office.run(add_account, "Cooperativa", "bank", 0, FIRST).value


def test_a_deposit_moves_and_comes_back(office: Office, box: int, bank: int) -> None:
    move = office.run(move_money, box, bank, 150_000, DAY, reference="boleta 77").value
    held = {one.id: one.balance for one in office.read(money_accounts)}
    assert (held[box], held[bank]) == (50_000, 150_000)
    line = office.read(cash_book, account_id=bank)[0]
    assert (line.kind, line.who, line.reference) == ("move_in", "Caja chica", "boleta 77")
    back = office.run(take_back_move, move, "Era otra cuenta").value
    assert {one.id: one.balance for one in office.read(money_accounts)}[box] == 200_000
    for again in (move, back):
        with pytest.raises(Refused, match="already_back"):
            office.run(take_back_move, again, "x")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"amount": 0}, "amount.not_positive"),
        ({"amount": 10**12 + 1}, "amount.too_large"),
        ({"to_id": 1}, "move.same_account"),
        ({"to_id": 99}, "account.unknown"),
        ({"moved_on": DAY + timedelta(days=1)}, "move.in_future"),
        ({"moved_on": date(2020, 1, 1)}, "move.before_account"),
    ],
)
def test_a_wrong_deposit_is_not_written(office: Office, bank: int, change: dict[str, object], code: str) -> None:
    wanted: dict[str, object] = {"from_id": 1, "to_id": bank, "amount": 5, "moved_on": DAY, **change}
    with pytest.raises(Refused) as refusal:
        office.run(move_money, **wanted)  # type: ignore[arg-type]
    assert refusal.value.code == code


def test_the_day_ends_with_one_number(office: Office, box: int, bank: int) -> None:
    ana = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"))).value
    paid = office.run(pay, PaymentOrder(ana, 85_000, "cash", DAY, account_id=box)).value
    spend(office, box, 35_000)
    office.run(move_money, box, bank, 100_000, DAY)
    sheet = office.read(day_sheet, box, DAY)
    assert (sheet.before, sheet.received, sheet.spent, sheet.went) == (200_000, 85_000, 35_000, 100_000)
    assert sheet.expected == office.read(balance_at, box, DAY) == 150_000
    close = office.run(close_day, box, DAY, 150_000, counts={100_000: 1, 50_000: 1, 20_000: 0}).value
    found = office.read(closes, box)[0]
    assert (found.id, found.difference, found.pieces) == (close, 0, ((100_000, 1), (50_000, 1)))
    for late in (
        lambda: office.run(pay, PaymentOrder(ana, 1, "cash", DAY, account_id=box)),
        lambda: office.run(void_receipt, paid.receipt_id, "Monto equivocado", DAY),
        lambda: spend(office, box, 1),
        lambda: office.run(move_money, bank, box, 1, DAY),
        lambda: office.run(move_money, box, bank, 1, DAY - timedelta(days=3)),
    ):
        with pytest.raises(Refused, match=r"(day|today)_closed"):
            late()
    spend(office, bank, 1)
    assert office.read(cash_objections) == []


def test_a_difference_is_written_with_its_reason_and_the_books_follow_the_box(office: Office, box: int) -> None:
    with pytest.raises(Refused, match="no_explanation"):
        office.run(close_day, box, DAY, 190_000)
    office.run(close_day, box, DAY, 190_000, explanation="No se sabe")
    assert {one.id: one.balance for one in office.read(money_accounts)}[box] == 190_000
    last = office.read(cash_book, account_id=box)[-1]
    assert (last.kind, last.amount, last.about) == ("difference", -10_000, "No se sabe")
    assert office.read(cash_objections) == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"day": DAY + timedelta(days=1)}, "close.in_future"),
        ({"day": date(2026, 10, 31)}, "close.before_account"),
        ({"counted": -1}, "close.counted_odd"),
        ({"counts": {50_000: 1}}, "close.pieces_differ"),
        ({"counts": {50_000: -4, 100_000: 4}}, "close.pieces_odd"),
        ({"account_id": 99}, "account.unknown"),
    ],
)
def test_a_wrong_close_is_not_written(office: Office, box: int, change: dict[str, object], code: str) -> None:
    wanted: dict[str, object] = {"account_id": box, "day": DAY, "counted": 200_000, **change}
    with pytest.raises(Refused) as refusal:
        office.run(close_day, **wanted)  # type: ignore[arg-type]
    assert refusal.value.code == code
    assert office.read(closes) == []


def test_an_overdrawn_account_is_reconciled_not_counted(office: Office) -> None:
    bank = office.run(add_account, "Continental", "bank", 0, DAY).value
    with pytest.raises(Refused, match=r"close\.overdrawn"):
        office.run(close_day, bank, DAY, -5_000, explanation="Descubierto")


def test_a_day_is_closed_once(office: Office, box: int) -> None:
    office.run(close_day, box, DAY - timedelta(days=1), 200_000)
    for day in (DAY - timedelta(days=1), DAY - timedelta(days=5)):
        with pytest.raises(Refused, match=r"close\.already"):
            office.run(close_day, box, day, 200_000)
    spend(office, box, 20_000)
    assert office.read(day_sheet, box, DAY).since == DAY
    office.run(close_day, box, DAY, 180_000)


def test_the_last_close_can_be_opened_again_and_both_stay(office: Office, box: int) -> None:
    friday = office.run(close_day, box, DAY - timedelta(days=1), 190_000, explanation="No se sabe").value
    today = office.run(close_day, box, DAY, 190_000).value
    with pytest.raises(Refused, match="not_the_last"):
        office.run(reopen_day, friday, "Faltó uno")
    with pytest.raises(Refused, match="reopen_reason"):
        office.run(reopen_day, today, " ")
    office.run(reopen_day, today, "Llegó un socio tarde")
    with pytest.raises(Refused, match="not_the_last"):
        office.run(reopen_day, today, "otra vez")
    spend(office, box, 5_000)
    office.run(close_day, box, DAY, 185_000)
    assert [one.reopened for one in office.read(closes, box)] == ["", "Llegó un socio tarde", ""]
    assert office.read(cash_objections) == []


def test_a_difference_found_and_opened_again_is_no_difference(office: Office, box: int) -> None:
    close = office.run(close_day, box, DAY, 150_000, explanation="No se sabe").value
    office.run(reopen_day, close, "Estaba en el cajón")
    assert office.read(balance_at, box, DAY) == 200_000
    assert office.read(cash_objections) == []


def test_a_receipt_of_a_closed_day_is_corrected_with_todays_date(office: Office, box: int) -> None:
    ana = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"))).value
    friday = DAY - timedelta(days=1)
    wrong = office.run(pay, PaymentOrder(ana, 90_000, "cash", friday, account_id=box)).value
    office.run(close_day, box, friday, 290_000)
    order = PaymentOrder(ana, 80_000, "cash", friday, account_id=box)
    with pytest.raises(Refused, match="day_closed"):
        office.run(correct_receipt, wrong.receipt_id, "Monto equivocado", order)
    office.run(
        correct_receipt, wrong.receipt_id, "Monto equivocado", PaymentOrder(ana, 80_000, "cash", DAY, account_id=box)
    )
    assert office.read(balance_at, box, friday) == 290_000
    assert office.read(balance_at, box, DAY) == 280_000
    assert office.read(cash_objections) == []


class CashLife(RuleBasedStateMachine):
    """Anything a treasurer may do with a box and a bank, on any day, in any order."""

    template: Path
    folder: Path
    clock: Clock
    runs = 0

    @initialize()
    def begin(self) -> None:
        type(self).runs += 1
        path = self.folder / f"cash-{self.runs}.gremial"
        shutil.copy(self.template, path)
        with Office.look(path) as looked:
            record.record_path(looked.facts.uid).unlink(missing_ok=True)
        self.office = Office.open(path, "Marta", clock=self.clock)
        self.accounts = [
            self.office.run(add_account, name, "cash", 100_000, FIRST).value for name in ("Caja 1", "Caja 2")
        ]
        self.member = self.office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"))).value
        self.expenses: list[int] = []
        self.receipts: list[int] = []
        self.last: list[tuple[int, int, date]] = []
        self.closed: dict[int, dict[date, int]] = {one: {} for one in self.accounts}

    def _try(self, command: object, *args: object, **more: object) -> int | None:
        try:
            return self.office.run(command, *args, **more).value  # type: ignore[call-overload,no-any-return]
        except Refused as refusal:
            if refusal.code not in MAY_BE_REFUSED:
                raise
            return None

    @rule(at=st.integers(0, 1), day=st.integers(1, 21), amount=st.integers(1, 90_000))
    def spend(self, at: int, day: int, amount: int) -> None:
        draft = ExpenseDraft(date(2026, 11, day), self.accounts[at], "cash", "X", "Y", amount, category="Z")
        made = self._try(record_expense, draft)
        if made is not None:
            self.expenses.append(made)

    @rule(at=st.integers(0, 1), day=st.integers(1, 21), amount=st.integers(1, 90_000))
    def receive(self, at: int, day: int, amount: int) -> None:
        order = PaymentOrder(self.member, amount, "cash", date(2026, 11, day), account_id=self.accounts[at])
        try:
            self.receipts.append(self.office.run(pay, order).value.receipt_id)
        except Refused as refusal:
            if refusal.code not in MAY_BE_REFUSED:
                raise

    @rule(at=st.integers(0, 1), day=st.integers(1, 21), amount=st.integers(1, 90_000))
    def carry(self, at: int, day: int, amount: int) -> None:
        self._try(move_money, self.accounts[at], self.accounts[1 - at], amount, date(2026, 11, day))

    @precondition(lambda self: self.expenses)
    @rule(which=st.integers(0, 10**6), day=st.integers(1, 21))
    def void(self, which: int, day: int) -> None:
        at = which % len(self.expenses)
        if self._try(void_expense, self.expenses[at], "prueba", date(2026, 11, day)) is not None:
            self.expenses.pop(at)

    @precondition(lambda self: self.receipts)
    @rule(which=st.integers(0, 10**6), day=st.integers(1, 21))
    def void_receipt(self, which: int, day: int) -> None:
        at = which % len(self.receipts)
        if self._try(void_receipt, self.receipts[at], "prueba", date(2026, 11, day)) is not None:
            self.receipts.pop(at)

    @rule(at=st.integers(0, 1), day=st.integers(1, 21), off=st.sampled_from([0, 0, 500, -500]))
    def close(self, at: int, day: int, off: int) -> None:
        account, on = self.accounts[at], date(2026, 11, day)
        counted = max(0, self.office.read(balance_at, account, on) + off)
        made = self._try(close_day, account, on, counted, explanation="no se sabe")
        if made is not None:
            self.closed[account][on] = counted
            self.last.append((made, account, on))

    @precondition(lambda self: self.last)
    @rule(which=st.integers(0, 10**6))
    def reopen(self, which: int) -> None:
        close, account, on = self.last[which % len(self.last)]
        if self._try(reopen_day, close, "prueba") is not None:
            self.last.remove((close, account, on))
            del self.closed[account][on]

    @invariant()
    def books_add_up(self) -> None:
        office = getattr(self, "office", None)
        if office is None:
            return
        assert office.read(cash_objections) == []
        assert office.read(checks.money_objections) == []
        assert office.read(voucher_gaps) == []
        for one in office.read(money_accounts):
            lines = office.read(cash_book, account_id=one.id)
            assert (lines[-1].balance if lines else one.opening_balance) == one.balance
            for day, counted in self.closed.get(one.id, {}).items():
                assert office.read(balance_at, one.id, day) == counted
                assert office.read(held_before, day + timedelta(days=1), one.id) == counted
        together = office.read(cash_book)
        if together:
            assert together[-1].balance == sum(one.balance for one in office.read(money_accounts))

    def teardown(self) -> None:
        office = getattr(self, "office", None)
        if office is not None:
            office.close()


def test_whatever_the_order_a_closed_day_stays(office_template: Path, tmp_path: Path, clock: Clock) -> None:
    CashLife.template, CashLife.folder, CashLife.clock = office_template, tmp_path, clock
    case = CashLife.TestCase
    case.settings = settings(max_examples=12, stateful_step_count=20, deadline=None)
    case("runTest").runTest()
