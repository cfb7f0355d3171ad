"""A firm pays with a cheque for December: it waits in the drawer, goes to the bank, is paid or comes back."""

from __future__ import annotations

import sqlite3
from datetime import date, timedelta

import pytest

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.cash.books import balance_at, cash_book
from app.models.cash.checks import cash_objections
from app.models.cash.cheque_list import Cheque, cheque, cheques, receipts_without_cheque, resolve_cheque
from app.models.cash.cheques import (
    ChequeDraft,
    ReturnFee,
    clear_cheque,
    deposit_cheques,
    note_cheque,
    pay_by_cheque,
    return_cheque,
)
from app.models.cash.closing import close_day
from app.models.cash.moves import take_back_move
from app.models.directory.rules import PartyDraft
from app.models.dues import checks
from app.models.dues.charging import add_plan
from app.models.dues.commands import pay, void_receipt
from app.models.dues.money import add_account
from app.models.dues.opening import OpeningDebt, open_balances
from app.models.dues.orders import PaymentOrder, ReceiptOrder, Share
from app.models.dues.queries import account
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office

TODAY = date(2026, 11, 21)
CAME = date(2026, 11, 18)
FIRST = date(2026, 11, 1)


@pytest.fixture
def bank(office: Office) -> int:
    return office.run(add_account, "Cooperativa", "bank", 0, FIRST).value


def debtor(office: Office, name: str = "Comercial Sur", owes: int = 300_000) -> int:
    made = office.run(add_member, MemberDraft(PartyDraft("person", name))).value
    office.run(open_balances, [(made, OpeningDebt(owes, 0, FIRST))])
    return made


def by_cheque(
    office: Office, *members: int, number: str = "0088", payable: date = CAME, amount: int = 300_000
) -> Cheque:
    order = ReceiptOrder("cheque", CAME, tuple(Share(one, amount) for one in members))
    paid = office.run(pay_by_cheque, order, ChequeDraft("Continental", number, "Juan Sur", payable)).value
    return next(one for one in office.read(cheques) if one.receipt_id == paid.receipt_id)


def refusal(office: Office, *deed: object) -> str:
    with pytest.raises(Refused) as said:
        office.run(*deed)  # type: ignore[arg-type]
    return said.value.code


def sound(office: Office) -> bool:
    return not office.read(cash_objections) and not office.read(checks.money_objections)


def test_a_cheque_waits_is_deposited_and_paid(office: Office, bank: int) -> None:
    one = by_cheque(office, debtor(office), payable=CAME)
    box = one.account_id
    held = office.read(balance_at, box, TODAY)
    assert (one.state, one.amount, one.payer) == ("in_hand", 300_000, "Comercial Sur")
    office.run(deposit_cheques, [one.id], bank, TODAY, "Boleta 7781")
    assert office.read(balance_at, box, TODAY) == held - 300_000
    assert office.read(balance_at, bank, TODAY) == 300_000
    assert office.read(cash_book, account_id=bank)[-1].reference == "Boleta 7781"
    office.run(clear_cheque, one.id, TODAY)
    assert office.read(cheque, one.id).state == "cleared"
    assert office.read(cheques) == []
    assert sound(office)


def test_a_returned_cheque_opens_the_debt_and_the_bank_asks_a_fee(office: Office, bank: int) -> None:
    member = debtor(office)
    fee = office.run(add_plan, "Gasto bancario", 50_000, "once", None, 0).value
    one = by_cheque(office, member)
    assert office.read(account, member).debt == 0
    office.run(deposit_cheques, [one.id], bank, TODAY)
    office.run(return_cheque, one.id, TODAY, "Sin fondos", ReturnFee(fee, 45_000))
    assert office.read(account, member).debt == 345_000
    assert office.read(balance_at, bank, TODAY) == 0
    assert office.read(balance_at, one.account_id, TODAY) == office.read(balance_at, one.account_id, FIRST)
    after = office.read(cheque, one.id)
    assert (after.state, after.reason, after.ended_on) == ("returned", "Sin fondos", "2026-11-21")
    assert refusal(office, void_receipt, one.receipt_id, "otra vez", TODAY) == "receipt.already_void"
    assert sound(office)


def test_two_cheques_go_with_one_slip_and_one_comes_back(office: Office, bank: int) -> None:
    """One deposit in the bank's list, several receipts; the other cheque stays where it is."""
    first = by_cheque(office, debtor(office, "Ana"), debtor(office, "Eva"))
    second = by_cheque(office, debtor(office, "Rosa"), number="0089")
    assert first.amount == 600_000
    moves = office.run(deposit_cheques, [first.id, second.id], bank, TODAY, "7781").value
    assert (len(moves), office.read(balance_at, bank, TODAY)) == (1, 900_000)
    office.run(return_cheque, second.id, TODAY, "Firma distinta")
    assert office.read(balance_at, bank, TODAY) == 600_000
    assert [one.state for one in office.read(cheques)] == ["deposited"]
    assert sound(office)


def test_nothing_happens_twice_or_before_its_day(office: Office, bank: int) -> None:
    one = by_cheque(office, debtor(office), payable=TODAY + timedelta(days=30))
    assert refusal(office, deposit_cheques, [one.id], bank, TODAY) == "cheque.not_payable"
    assert refusal(office, clear_cheque, one.id, TODAY) == "cheque.is_in_hand"
    other = by_cheque(office, debtor(office), number="0090")
    assert refusal(office, deposit_cheques, [other.id], bank, CAME - timedelta(days=1)) == "cheque.before"
    assert refusal(office, deposit_cheques, [other.id], bank, TODAY + timedelta(days=1)) == "cheque.in_future"
    assert refusal(office, deposit_cheques, [other.id], other.account_id, TODAY) == "cheque.not_a_bank"
    assert refusal(office, deposit_cheques, [other.id, other.id], bank, TODAY) == "cheque.same_twice"
    (move,) = office.run(deposit_cheques, [other.id], bank, TODAY).value
    assert refusal(office, deposit_cheques, [other.id], bank, TODAY) == "cheque.is_deposited"
    assert refusal(office, return_cheque, other.id, CAME, "Sin fondos") == "cheque.before"
    assert refusal(office, return_cheque, other.id, TODAY, " ") == "cheque.reason"
    assert refusal(office, take_back_move, move, "error") == "move.of_cheques"
    assert refusal(office, void_receipt, other.receipt_id, "Monto equivocado", TODAY) == "receipt.cheque_at_bank"
    office.run(return_cheque, other.id, TODAY, "Sin fondos")
    assert refusal(office, return_cheque, other.id, TODAY, "Sin fondos") == "cheque.is_returned"
    assert refusal(office, clear_cheque, other.id, TODAY) == "cheque.is_returned"


def test_no_closed_day_is_entered_and_nothing_is_half_done(office: Office, bank: int) -> None:
    member = debtor(office)
    one = by_cheque(office, member)
    office.run(deposit_cheques, [one.id], bank, TODAY)
    box = office.read(balance_at, one.account_id, TODAY)
    office.run(close_day, one.account_id, TODAY, box)
    assert refusal(office, return_cheque, one.id, TODAY, "Sin fondos") == "cash.today_closed"
    assert office.read(cheque, one.id).state == "deposited"
    assert office.read(account, member).debt == 0


def test_a_cheque_in_hand_goes_with_its_void_receipt_or_is_handed_back(office: Office, bank: int) -> None:
    one = by_cheque(office, debtor(office))
    office.run(void_receipt, one.receipt_id, "Otro socio", TODAY)
    assert office.read(cheque, one.id).state == "void"
    assert refusal(office, deposit_cheques, [one.id], bank, TODAY) == "cheque.is_void"
    again = by_cheque(office, debtor(office, "Eva"))  # the same paper, for the right member
    office.run(return_cheque, again.id, TODAY, "Lo cambió por efectivo")
    assert office.read(cheque, again.id).state == "returned"
    assert sound(office)


def test_what_is_written_badly_leaves_neither_receipt_nor_cheque(office: Office) -> None:
    member = debtor(office)
    order = ReceiptOrder("cheque", CAME, (Share(member, 100_000),))
    for draft, code in (
        (ChequeDraft("", "1", "", CAME), "cheque.no_bank"),
        (ChequeDraft("Itaú", " ", "", CAME), "cheque.no_number"),
        (ChequeDraft("Itaú", "1" * 121, "", CAME), "cheque.long"),
        (ChequeDraft("Itaú", "1", "", date(2062, 11, 18)), "cheque.day_odd"),
    ):
        assert refusal(office, pay_by_cheque, order, draft) == code
    assert office.read(account, member).debt == 300_000
    cash = ReceiptOrder("cash", CAME, (Share(member, 100_000),))
    assert refusal(office, pay_by_cheque, cash, ChequeDraft("Itaú", "1", "", CAME)) == "cheque.other_method"


def test_the_cheque_of_an_everyday_receipt_is_noted_later(office: Office) -> None:

    paid = office.run(pay, PaymentOrder(debtor(office), 300_000, "cheque", CAME)).value
    assert [row[0] for row in office.read(receipts_without_cheque)] == [paid.receipt_id]
    made = office.run(note_cheque, paid.receipt_id, ChequeDraft("Itaú", "77", "", TODAY)).value
    assert office.read(receipts_without_cheque) == []
    assert office.read(resolve_cheque, "77") == office.read(resolve_cheque, f"#{made}") == made
    assert refusal(office, note_cheque, paid.receipt_id, ChequeDraft("Itaú", "78", "", TODAY)) == "cheque.noted"
    other = office.run(pay, PaymentOrder(debtor(office, "Eva"), 300_000, "cheque", CAME)).value
    twice = ChequeDraft("ITAU", "77", "", TODAY)
    assert refusal(office, note_cheque, other.receipt_id, twice) == "cheque.twice"
    with pytest.raises(Refused):
        office.read(resolve_cheque, "12345")


def tampered(office: Office, change: str) -> list[str]:
    """What the file's review says once somebody has written past the program; the change does not stay."""
    connection = sqlite3.connect(office.path)
    for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{trigger}"')
    connection.execute(change)
    found = cash_objections(Reader(connection, office.clock))
    connection.rollback()
    connection.close()
    return [one.split()[0] for one in found]


def test_the_review_of_the_file_sees_a_cheque_that_was_altered(office: Office, bank: int) -> None:
    one, other = by_cheque(office, debtor(office)), by_cheque(office, debtor(office, "Eva"), number="0089")
    office.run(deposit_cheques, [one.id, other.id], bank, TODAY)
    office.run(clear_cheque, one.id, TODAY)
    assert sound(office)
    event = "INSERT INTO cheque_event (uid, cheque_id, kind, on_date, reason) VALUES ('x', {}, '{}', '{}', '{}')"
    assert tampered(office, f"UPDATE cheque SET amount = 1 WHERE id = {one.id}") == ["cheque"]
    assert tampered(office, event.format(one.id, "returned", "2026-11-21", "Sin fondos")) == ["cheque", "cheque_event"]
    assert tampered(office, event.format(one.id, "deposited", "2026-11-21", "")) == ["cheque_event"]
    assert tampered(office, event.format(other.id, "cleared", "2026-11-20", "")) == ["cheque_event"]
    gone = f"DELETE FROM cheque_event WHERE kind = 'deposited' AND cheque_id = {one.id}"
    assert tampered(office, gone) == ["cheque_event"]
    assert sound(office)
