"""Monday with the bank's list: what agrees, what the bank has not seen, its fees, and a balance that is explained."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.base.database import Clock
from app.models.base.errors import Refused
from app.models.cash.bank_proposals import propose, sums_to
from app.models.cash.bank_state import bank_state, key_of
from app.models.cash.books import balance_at
from app.models.cash.checks import cash_objections
from app.models.cash.closing import close_day
from app.models.cash.expenses import correct_expense, record_expense, void_expense
from app.models.cash.incomes import incomes
from app.models.cash.matching import enter_fee, match_lines, match_net, note_line, reconcile, unmatch_line
from app.models.cash.moves import move_money
from app.models.cash.queries import expense_rows, expense_sheet
from app.models.cash.reconciliation import reconciliation
from app.models.cash.rules import ExpenseDraft
from app.models.cash.statements import StatementLine, import_statement, statements
from app.models.directory.rules import PartyDraft
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.money import add_account
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office, record

FIRST = date(2026, 11, 1)
TODAY = date(2026, 11, 21)


def day(number: int) -> date:
    return date(2026, 11, number)


@pytest.fixture
def bank(office: Office) -> int:
    return office.run(add_account, "Cooperativa", "bank", 1_000_000, FIRST).value


def line(number: int, amount: int, text: str = "", reference: str = "") -> StatementLine:
    return StatementLine(day(number), amount, text, reference)


def bring(office: Office, bank: int, *lines: StatementLine, balance: int | None = None) -> int:
    return office.run(import_statement, bank, "extracto.csv", lines, balance).value.added


def test_lines_from_before_the_books_are_in_the_money_they_began_with(office: Office) -> None:
    """The account begins on the 11th with 1.000.000; the list of the whole month says 900.000 + 100.000 − 5.000."""
    bank = office.run(add_account, "Continental", "bank", 1_000_000, day(11)).value
    lines = (line(3, 900_000), line(9, 100_000), line(12, -5_000, "Comisión"))
    done = office.run(import_statement, bank, "noviembre.csv", lines, 995_000).value
    assert (done.added, [one.day for one in office.read(bank_state, bank).lines.values()]) == (1, [day(12).isoformat()])
    found = office.read(reconciliation, bank, TODAY)
    assert (found.before, found.difference) == (0, 0)
    assert office.run(import_statement, bank, "octubre.csv", lines[:2], 1_000_000).value.statement_id is None


def test_a_statement_that_begins_on_the_last_day_of_the_one_before_changes_no_day_before_it(
    office: Office, bank: int
) -> None:
    bring(office, bank, line(2, 2_000), line(4, 1_000), balance=1_003_000)
    bring(office, bank, line(4, -2_000), line(7, 2_000), balance=1_003_000)
    found = office.read(reconciliation, bank, day(2))
    assert (found.bank, found.before, found.difference) == (1_002_000, 0, 0)


def received(office: Office, bank: int, amount: int, number: int, reference: str = "", name: str = "Ana Vera") -> int:
    who = office.run(add_member, MemberDraft(PartyDraft("person", name))).value
    order = PaymentOrder(who, amount, "transfer", day(number), reference=reference, account_id=bank)
    return office.run(pay, order).value.payment_id


def by_card(office: Office, bank: int, amount: int, number: int) -> int:
    who = office.run(add_member, MemberDraft(PartyDraft("person", f"Con tarjeta {amount}"))).value
    return office.run(pay, PaymentOrder(who, amount, "card", day(number), account_id=bank)).value.payment_id


def spent(office: Office, bank: int, amount: int, number: int) -> int:
    draft = ExpenseDraft(day(number), bank, "transfer", "Librería", "Papel", amount, category="Papelería")
    return office.run(record_expense, draft).value


def test_the_same_file_twice_and_one_that_overlaps_add_nothing_twice(office: Office, bank: int) -> None:
    twins = [line(3, 50_000, "DEPOSITO"), line(3, 50_000, "DEPOSITO"), line(4, -11_000, "COMISION")]
    assert bring(office, bank, *twins, balance=1_089_000) == 3
    assert bring(office, bank, *twins, balance=1_089_000) == 0
    assert bring(office, bank, line(4, -11_000, "COMISION"), line(5, 7_000), balance=1_096_000) == 1
    third = bring(office, bank, *twins, line(3, 50_000, " DEPOSITO "), line(5, 7_000))
    assert third == 1
    assert [one.lines for one in office.read(statements, bank)] == [3, 1, 1]


@pytest.mark.parametrize(
    ("lines", "code"),
    [([], "bank.no_lines"), ([StatementLine(TODAY + timedelta(days=1), 5)], "bank.line_odd")],
)
def test_what_is_no_statement_is_not_written(office: Office, bank: int, lines: list[StatementLine], code: str) -> None:
    with pytest.raises(Refused, match=code.replace(".", r"\.")):
        office.run(import_statement, bank, "x.csv", lines)
    box = office.run(add_account, "Caja chica", "cash", 0, FIRST).value
    with pytest.raises(Refused, match="cash_box"):
        office.run(import_statement, box, "x.csv", [line(3, 5)])


def test_the_program_says_what_each_line_probably_is(office: Office, bank: int) -> None:
    ana = received(office, bank, 85_000, 2, "TRX 990")
    twin = received(office, bank, 85_000, 3, "", "Eva Rojas")
    cash = [received(office, bank, amount, 4, "", f"Socio {amount}") for amount in (20_000, 30_000, 45_000)]
    rent = spent(office, bank, 300_000, 5)
    bring(
        office,
        bank,
        line(3, 85_000, "TRF 990 VERA"),
        line(4, 85_000, "TRANSFERENCIA"),
        line(5, 95_000, "DEPOSITO EN EFECTIVO"),
        line(6, -300_000, "CHEQUE 123"),
        line(7, -11_000, "COMISION MANTENIMIENTO"),
        line(8, 77_000, "DEPOSITO"),
        line(9, -5_000, "PAGO VARIOS"),
    )
    found = propose(office.read(bank_state, bank))
    assert [(one.why, one.keys, one.sure) for one in found] == [
        ("reference", (("payment", ana),), True),
        ("amount", (("payment", twin),), True),
        ("several", tuple(("payment", one) for one in cash), True),
        ("amount", (("expense", rent),), True),
        ("fee", (), False),
        ("income", (), False),
        ("outgo", (), False),
    ]
    office.run(
        reconcile, [(one.line.id, one.keys) for one in found if one.keys], [found[4].line.id], [found[5].line.id]
    )
    assert [one.line.amount for one in propose(office.read(bank_state, bank))] == [-5_000]
    assert [(one.waiting, one.payer, one.came_on) for one in office.read(incomes)] == [
        (77_000, "DEPOSITO", "2026-11-08")
    ]
    assert office.read(cash_objections) == []


def test_two_of_the_same_amount_are_proposed_but_not_sure(office: Office, bank: int) -> None:
    received(office, bank, 85_000, 2)
    received(office, bank, 85_000, 2, "", "Eva Rojas")
    bring(office, bank, line(3, 85_000, "TRF"), line(3, 85_000, "TRF ROJAS EVA"))
    assert [one.sure for one in propose(office.read(bank_state, bank))] == [True, True]  # who the bank names leaves one
    received(office, bank, 85_000, 2, "", "Luis Sosa")
    assert [one.sure for one in propose(office.read(bank_state, bank))] == [False, True]


@given(st.lists(st.integers(1, 60), max_size=9), st.integers(1, 200))
def test_sums_are_found_wherever_there_are_some(amounts: list[int], total: int) -> None:
    found = list(sums_to(total, amounts))
    assert all(sum(amounts[at] for at in one) == total and len(one) > 1 for one in found)
    wanted = [
        mask
        for mask in range(1 << len(amounts))
        if 2 <= mask.bit_count() <= 8 and sum(one for at, one in enumerate(amounts) if mask >> at & 1) == total
    ]
    assert len(found) == len(wanted)


def test_one_deposit_answers_three_receipts_and_is_taken_apart_again(office: Office, bank: int) -> None:
    three = [("payment", received(office, bank, amount, 4, "", f"S {amount}")) for amount in (1_000, 2_000, 3_000)]
    bring(office, bank, line(5, 6_000), line(6, 2_500), line(6, 3_500))
    deposit, half, rest = bank_lines(office, bank)
    with pytest.raises(Refused, match="sums_differ"):
        office.run(match_lines, [deposit], three[:2])
    with pytest.raises(Refused, match="many_to_many"):
        office.run(match_lines, [half, rest], three[1:])
    office.run(match_lines, [deposit], three)
    for again in ([deposit], three), ([half], three[:1]):
        with pytest.raises(Refused, match="matched"):
            office.run(match_lines, *again)
    assert office.run(unmatch_line, deposit).value == 1
    office.run(match_lines, [half, rest], [("payment", received(office, bank, 6_000, 6, "", "Luis Sosa"))])
    assert office.run(unmatch_line, rest).value == 2
    with pytest.raises(Refused, match="line_open"):
        office.run(unmatch_line, rest)


def bank_lines(office: Office, bank: int) -> list[int]:
    return list(office.read(bank_state, bank).lines)


def test_a_fee_and_a_credit_are_entered_once_and_in_the_right_direction(office: Office, bank: int) -> None:
    bring(office, bank, line(3, -11_000, "COMISION"), line(4, 70_000, "DEPOSITO"))
    fee, credit = bank_lines(office, bank)
    with pytest.raises(Refused, match="not_in"):
        office.run(note_line, fee)
    with pytest.raises(Refused, match="not_out"):
        office.run(enter_fee, credit)
    office.run(enter_fee, fee)
    office.run(note_line, credit)
    for again in (lambda: office.run(enter_fee, fee), lambda: office.run(note_line, credit)):
        with pytest.raises(Refused, match="line_matched"):
            again()
    assert office.read(balance_at, bank, TODAY) == 1_059_000


def test_a_closed_day_takes_no_fee_of_the_bank(office: Office, bank: int) -> None:
    bring(office, bank, line(3, -11_000, "COMISION"))
    office.run(close_day, bank, day(5), 1_000_000)
    with pytest.raises(Refused, match="day_closed"):
        office.run(enter_fee, bank_lines(office, bank)[0])


def test_the_difference_with_the_bank_is_explained_to_the_last_guarani(office: Office, bank: int) -> None:
    """By hand: books 1.000.000 + 85.000 - 300.000 - 40.000 = 745.000; the bank saw the 85.000 and a fee of 11.000.

    Not yet in the bank: -300.000 (cheque) and -40.000; not in the books: -11.000.
    745.000 + 340.000 - 11.000 = 1.074.000, which is what the statement says.
    """
    box = office.run(add_account, "Caja chica", "cash", 100_000, FIRST).value
    paid = received(office, bank, 85_000, 2)
    spent(office, bank, 300_000, 5)
    office.run(move_money, bank, box, 40_000, day(6))
    bring(office, bank, line(3, 85_000, "TRF"), line(6, -11_000, "COMISION"), balance=1_074_000)
    office.run(match_lines, [bank_lines(office, bank)[0]], [("payment", paid)])
    found = office.read(reconciliation, bank, day(10))
    assert (found.books, found.expected, found.bank, found.difference) == (745_000, 1_074_000, 1_074_000, 0)
    assert [one.amount for one in found.waiting] == [-300_000, -40_000]
    assert [one.amount for one in found.unknown] == [-11_000]


def test_what_was_on_its_way_before_the_first_statement_is_no_difference(office: Office, bank: int) -> None:
    cheque = spent(office, bank, 200_000, 2)
    spent(office, bank, 50_000, 2)  # agreed before: the bank has seen it
    bring(office, bank, line(6, -200_000, "CHEQUE"), line(7, 10_000, "DEPOSITO"), balance=760_000)
    assert office.read(reconciliation, bank, day(10)).before == 200_000
    office.run(match_lines, [bank_lines(office, bank)[0]], [("expense", cheque)])
    found = office.read(reconciliation, bank, day(10))
    assert (found.before, found.gaps, found.difference) == (0, (), 0)
    assert found.since == day(6)


def test_a_statement_that_is_missing_is_named(office: Office, bank: int) -> None:
    bring(office, bank, line(3, 5_000), balance=1_005_000)
    bring(office, bank, line(12, 7_000), balance=1_042_000)
    found = office.read(reconciliation, bank, day(20))
    assert [(gap.after, gap.until, gap.amount) for gap in found.gaps] == [("2026-11-03", "2026-11-12", 30_000)]
    assert found.difference == 30_000
    bring(office, bank, line(8, 30_000))
    found = office.read(reconciliation, bank, day(20))
    assert (found.gaps, found.difference) == ((), 0)


def test_what_was_voided_before_the_bank_saw_it_waits_for_nothing(office: Office, bank: int) -> None:
    wrong = spent(office, bank, 200_000, 5)
    office.run(void_expense, wrong, "Dos veces", TODAY)
    bring(office, bank, line(3, 5_000), balance=1_005_000)
    assert office.read(bank_state, bank).open_movements() == []
    assert office.read(reconciliation, bank, TODAY).waiting == ()
    assert [one.kind for one in office.read(reconciliation, bank, day(20)).waiting] == ["expense"]


@settings(max_examples=8)
@given(st.data())
def test_whatever_is_matched_the_difference_is_what_is_said_of_it(
    office_template: Path, clock: Clock, data: st.DataObject
) -> None:
    """Random movements, random lines, random matches: bank less expected = before + gaps, on every day."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "o.gremial"
        shutil.copy(office_template, path)
        with Office.look(path) as looked:
            record.record_path(looked.facts.uid).unlink(missing_ok=True)
        with Office.open(path, "Marta", clock=clock) as office:
            bank = office.run(add_account, "Cooperativa", "bank", 1_000_000, FIRST).value
            entries = st.lists(st.tuples(st.integers(1, 20), st.integers(1, 4)), min_size=1, max_size=6)
            for at, (number, amount) in enumerate(data.draw(entries)):
                received(office, bank, amount * 1_000, number, "", f"Socio {at}")
                if amount == 4:
                    spent(office, bank, 2_000, number)
            said = sorted(data.draw(entries))
            cut = data.draw(st.integers(0, len(said)))
            for part, balance in ((said[:cut], 1_000_000), (said[cut:], data.draw(st.integers(0, 2_000_000)))):
                if part:
                    rows = [line(number, amount * 1_000 if amount < 4 else -2_000) for number, amount in part]
                    bring(office, bank, *rows, balance=balance)
            for one in propose(office.read(bank_state, bank)):
                if one.keys and data.draw(st.booleans()):
                    office.run(match_lines, [one.line.id], list(one.keys))
            for number in range(1, 22):
                found = office.read(reconciliation, bank, day(number))
                if found.difference is not None:
                    assert found.difference == found.before + sum(gap.amount for gap in found.gaps)


def test_cards_arrive_less_the_commission_and_it_becomes_an_expense(office: Office, bank: int) -> None:
    """By hand: 100.000 + 80.000 by card on the 3rd; the bank puts 174.600 on the 5th: it kept 5.400, 3 %."""
    cards = [by_card(office, bank, amount, 3) for amount in (100_000, 80_000)]
    received(office, bank, 5_000, 5)
    bring(office, bank, line(5, 174_600, "LIQUIDACION TARJETAS"), balance=1_174_600)
    (found,) = propose(office.read(bank_state, bank))
    assert (found.why, found.keys, found.sure, found.fee) == (
        "net", tuple(("payment", one) for one in cards), False, 5_400,
    )  # fmt: skip
    expense = office.run(match_net, found.line.id, found.keys).value
    sheet = office.read(expense_sheet, expense)
    assert (sheet.row.total, sheet.row.paid_on, sheet.row.supplier) == (5_400, "2026-11-05", "Cooperativa")
    assert sheet.parts[0].category == "Gastos bancarios"
    assert propose(office.read(bank_state, bank)) == []
    agreed = office.read(reconciliation, bank, day(10))
    assert (agreed.books, agreed.expected, agreed.difference) == (1_179_600, 1_174_600, 0)
    assert office.read(cash_objections) == []


def test_the_commission_of_the_last_time_tells_which_days_arrived(office: Office, bank: int) -> None:
    """3 % was kept before: 97.000 is the 100.000 of the 7th, not the 103.000 of the 6th (5,8 %)."""
    first = by_card(office, bank, 200_000, 2)
    bring(office, bank, line(3, 194_000, "TARJETAS"))
    (found,) = propose(office.read(bank_state, bank))
    assert (found.keys, found.fee) == ((("payment", first),), 6_000)
    by_card(office, bank, 103_000, 6)
    wanted = by_card(office, bank, 100_000, 7)
    office.run(reconcile, [], net=[(found.line.id, found.keys)])
    bring(office, bank, line(8, 97_000, "TARJETAS"))
    assert propose(office.read(bank_state, bank))[0].keys == (("payment", wanted),)


def test_several_days_of_cards_arrive_together_and_far_too_little_is_not_theirs(office: Office, bank: int) -> None:
    days = [by_card(office, bank, amount, number) for amount, number in ((50_000, 6), (70_000, 7))]
    bring(office, bank, line(9, 116_400, "TARJETAS"), line(10, 20_000, "DEPOSITO"))
    both, other = propose(office.read(bank_state, bank))
    assert (both.keys, both.fee) == (tuple(("payment", one) for one in days), 3_600)
    assert (other.why, other.keys) == ("income", ())


def test_what_is_agreed_to_at_once_takes_no_movement_and_no_line_twice(office: Office, bank: int) -> None:
    one, two = (("payment", received(office, bank, 1_000, 4, "", name)) for name in ("Ana Vera", "Eva Rojas"))
    bring(office, bank, line(5, 1_000, "A"), line(6, 1_000, "B"))
    first, second = bank_lines(office, bank)
    for matches in ([(first, [one]), (second, [one])], [(first, [one]), (first, [two])]):
        with pytest.raises(Refused, match="matched"):
            office.run(reconcile, matches)
    assert office.read(bank_state, bank).of_key == {}
    office.run(reconcile, [(first, [one]), (second, [two])])
    assert office.read(bank_state, bank).open_lines() == []


def test_what_the_bank_kept_is_taken_apart_and_put_together_without_a_second_expense(office: Office, bank: int) -> None:
    card = by_card(office, bank, 100_000, 3)
    bring(office, bank, line(5, 97_000, "TARJETAS"))
    (found,) = propose(office.read(bank_state, bank))
    fee = office.run(match_net, found.line.id, found.keys).value
    office.run(unmatch_line, found.line.id)
    (again,) = propose(office.read(bank_state, bank))
    assert (again.why, again.keys, again.fee) == ("several", (("payment", card), ("expense", fee)), 0)
    office.run(match_lines, [again.line.id], again.keys)
    office.run(void_expense, fee, "Va en otra cuenta", day(6))
    found_then = office.read(reconciliation, bank, day(10))
    assert [one.kind for one in found_then.waiting] == ["expense_void"]
    assert set(office.read(bank_state, bank).of_key) == {("payment", card), ("expense", fee)}


@pytest.mark.parametrize(
    ("amount", "code"), [(100_000, "no_fee"), (100_001, "no_fee"), (49_999, "fee_too_much"), (97_000, "day_closed")]
)
def test_what_is_no_commission_is_refused_and_nothing_is_written(
    office: Office, bank: int, amount: int, code: str
) -> None:
    key = ("payment", by_card(office, bank, 100_000, 3))
    bring(office, bank, line(5, amount, "TARJETAS"))
    if code == "day_closed":
        office.run(close_day, bank, day(5), 1_100_000)
    with pytest.raises(Refused, match=code):
        office.run(match_net, bank_lines(office, bank)[0], [key])
    assert office.read(bank_state, bank).of_key == {}
    assert office.read(expense_rows) == []


def test_a_voucher_written_anew_still_answers_its_line(office: Office, bank: int) -> None:
    """Corrected twice for the same money, the bank page has nothing open; for other money it has."""
    rent = spent(office, bank, 300_000, 6)
    bring(office, bank, line(6, -300_000, "CHEQUE"))
    office.run(match_lines, bank_lines(office, bank), [("expense", rent)])
    draft = ExpenseDraft(day(6), bank, "transfer", "Librería", "Papel", 300_000, category="Alquiler")
    second = office.run(correct_expense, rent, "Categoría", draft).value
    third = office.run(correct_expense, second, "Otra vez", replace(draft, concept="Alquiler de noviembre")).value
    state = office.read(bank_state, bank)
    assert (state.open_movements(), state.open_lines()) == ([], [])
    assert set(state.of_key) == {("expense", third)}
    assert office.read(reconciliation, bank, TODAY).waiting == ()
    office.run(correct_expense, third, "Monto", replace(draft, total=310_000))
    assert [one.amount for one in office.read(bank_state, bank).open_movements()] == [-310_000, 300_000]


def test_a_movement_is_named_by_kind_and_row(office: Office, bank: int) -> None:
    paid = received(office, bank, 5_000, 2)
    assert [key_of(one) for one in office.read(bank_state, bank).open_movements()] == [("payment", paid)]
