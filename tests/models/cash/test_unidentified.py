"""A transfer comes without a name: it is in the books at once, finds its owner later, and no closed day changes."""

from __future__ import annotations

import json
import shutil
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.base.database import Clock
from app.models.base.errors import Refused
from app.models.cash.books import balance_at, cash_book
from app.models.cash.checks import cash_objections
from app.models.cash.closing import close_day, day_sheet
from app.models.cash.incomes import income, incomes
from app.models.cash.unidentified import (
    IncomeDraft,
    Share,
    accept_incomes,
    give_income,
    give_other,
    note_income,
    return_income,
)
from app.models.directory.rules import PartyDraft
from app.models.dues import checks
from app.models.dues.commands import PaymentOrder, correct_receipt, pay, void_receipt
from app.models.dues.money import add_account, day_totals
from app.models.dues.orders import PaidBy
from app.models.dues.queries import account
from app.models.dues.receipt_queries import stored_receipt
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office, record

DAY = date(2026, 11, 21)
CAME = date(2026, 11, 18)
FIRST = date(2026, 11, 1)


@pytest.fixture
def bank(office: Office) -> int:
    return office.run(add_account, "Cooperativa", "bank", 1_000_000, FIRST).value


def member(office: Office, name: str) -> int:
    return office.run(add_member, MemberDraft(PartyDraft("person", name))).value


def came(office: Office, bank: int, amount: int = 150_000, **said: str) -> int:
    return office.run(note_income, IncomeDraft(bank, CAME, amount, **said)).value  # type: ignore[arg-type]


def test_a_transfer_waits_in_the_books_of_its_own_day_and_then_is_anas(office: Office, bank: int) -> None:
    waiting = came(office, bank, reference="TRX 88", payer="VERA A. TRANSPORTES")
    assert office.read(balance_at, bank, CAME - timedelta(days=1)) == 1_000_000
    assert office.read(balance_at, bank, CAME) == 1_150_000
    line = office.read(cash_book, account_id=bank)[-1]
    assert (line.kind, line.day, line.who, line.number) == ("unidentified", "2026-11-18", "VERA A. TRANSPORTES", "")
    office.run(close_day, bank, DAY - timedelta(days=1), 1_150_000)

    ana = member(office, "Ana Vera")
    paid = office.run(give_income, waiting, [Share(ana, 150_000)]).value[0]

    content = office.read(stored_receipt, paid.receipt_id).content
    assert content["date"] == "2026-11-21"
    assert content["reference"] == "TRX 88 · recibido el 18/11/2026"
    assert office.read(account, ana).credit == 150_000
    assert office.read(balance_at, bank, CAME) == office.read(balance_at, bank, DAY) == 1_150_000
    line = office.read(cash_book, account_id=bank)[-1]
    assert (line.who, line.number, line.receipt_id) == ("Ana Vera", f"A-{paid.number_text}", paid.receipt_id)
    assert office.read(incomes) == []
    assert office.read(cash_objections) == office.read(checks.money_objections) == []


def test_the_receipt_is_void_and_the_money_waits_again(office: Office, bank: int) -> None:
    waiting, ana, eva = came(office, bank), member(office, "Ana Vera"), member(office, "Eva Rojas")
    paid = office.run(give_income, waiting, [Share(ana, 150_000)]).value[0]
    with pytest.raises(Refused, match="correct_identified"):
        office.run(correct_receipt, paid.receipt_id, "Era de Eva", PaymentOrder(eva, 150_000, "transfer", DAY))
    office.run(void_receipt, paid.receipt_id, "Era de Eva", DAY)
    assert office.read(account, ana).credit == 0
    assert [one.waiting for one in office.read(incomes)] == [150_000]
    assert office.read(balance_at, bank, DAY) == 1_150_000
    office.run(give_income, waiting, [Share(eva, 150_000)])
    assert office.read(account, eva).credit == 150_000
    assert office.read(balance_at, bank, DAY) == 1_150_000
    assert office.read(cash_objections) == office.read(checks.money_objections) == []


def test_the_receipt_is_void_after_the_count_because_no_book_of_it_changes(office: Office, bank: int) -> None:
    """Today is counted and closed: what waited waits again, the count stays. A receipt of the desk is not voided."""
    waiting, ana = came(office, bank), member(office, "Ana Vera")
    given = office.run(give_income, waiting, [Share(ana, 150_000)]).value[0]
    desk = office.run(pay, PaymentOrder(ana, 50_000, "transfer", DAY, account_id=bank)).value
    before = _balances(office, bank, DAY), office.read(day_totals, DAY)
    office.run(close_day, bank, DAY, 1_200_000)
    with pytest.raises(Refused, match=r"cash\.today_closed"):
        office.run(void_receipt, desk.receipt_id, "Error", DAY)
    office.run(void_receipt, given.receipt_id, "Era de Eva", DAY)
    assert (_balances(office, bank, DAY), office.read(day_totals, DAY)) == before
    assert [one.waiting for one in office.read(incomes)] == [150_000]
    assert office.read(account, ana).credit == 50_000
    assert office.read(cash_objections) == office.read(checks.money_objections) == []


def test_one_deposit_of_the_collector_is_of_three_and_a_part_still_waits(office: Office, bank: int) -> None:
    waiting = came(office, bank, 450_000, payer="Depósito cobrador")
    three = [member(office, name) for name in ("Ana Vera", "Eva Rojas", "Luis Sosa")]
    office.run(give_income, waiting, [Share(three[0], 150_000), Share(three[1], 100_000)])
    assert office.read(income, waiting).waiting == 200_000
    with pytest.raises(Refused, match="too_much"):
        office.run(give_income, waiting, [Share(three[2], 200_001)])
    with pytest.raises(Refused, match="partly_given"):
        office.run(return_income, waiting, "Se devolvió", DAY)
    office.run(give_income, waiting, [Share(three[2], 200_000)])
    with pytest.raises(Refused, match=r"income\.given"):
        office.run(give_income, waiting, [Share(three[2], 1)])
    assert office.read(balance_at, bank, CAME) == 1_450_000


def test_all_are_accepted_at_once_or_none(office: Office, bank: int) -> None:
    ana = member(office, "Ana Vera")
    two = [came(office, bank, 85_000), came(office, bank, 170_000)]
    with pytest.raises(Refused, match=r"member\.unknown"):
        office.run(accept_incomes, [(two[0], ana), (two[1], 999)])
    assert len(office.read(incomes)) == 2
    made = office.run(accept_incomes, [(one, ana) for one in two]).value
    assert [one.number for one in made] == [4513, 4514]
    assert office.read(incomes) == []


def test_the_interest_of_the_bank_is_of_no_members_account(office: Office, bank: int) -> None:
    waiting = came(office, bank, 4_300, payer="INTERESES GANADOS")
    office.run(close_day, bank, CAME, 1_004_300)
    paid = office.run(give_other, waiting, "interest", "Intereses de noviembre", PaidBy(name="Cooperativa")).value
    assert office.read(income, waiting).waiting == 0
    assert office.read(balance_at, bank, CAME) == office.read(balance_at, bank, DAY) == 1_004_300
    assert office.read(cash_book, account_id=bank)[-1].who == "Cooperativa"
    office.run(void_receipt, paid.receipt_id, "Era una donación", DAY)
    assert office.read(income, waiting).waiting == 4_300
    assert office.read(cash_objections) == office.read(checks.money_objections) == []


def test_what_was_no_income_leaves_the_day_it_is_given_back(office: Office, bank: int) -> None:
    waiting = came(office, bank)
    with pytest.raises(Refused, match="return_day"):
        office.run(return_income, waiting, "Error del banco", CAME - timedelta(days=1))
    with pytest.raises(Refused, match=r"income\.reason"):
        office.run(return_income, waiting, " ", DAY)
    office.run(return_income, waiting, "Error del banco", DAY)
    assert (office.read(balance_at, bank, CAME), office.read(balance_at, bank, DAY)) == (1_150_000, 1_000_000)
    line = office.read(cash_book, account_id=bank)[-1]
    assert (line.kind, line.about, line.amount) == ("unidentified_back", "Error del banco", -150_000)
    sheet = office.read(day_sheet, bank, DAY)
    assert (sheet.received, sheet.given_back, sheet.expected) == (150_000, 150_000, 1_000_000)
    with pytest.raises(Refused, match=r"income\.ended"):
        office.run(give_income, waiting, [Share(member(office, "Ana Vera"), 1)])


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"amount": 0}, "amount.not_positive"),
        ({"amount": 10**12 + 1}, "amount.too_large"),
        ({"came_on": DAY + timedelta(days=1)}, "payment.in_future"),
        ({"came_on": date(2020, 1, 1)}, "move.before_account"),
        ({"account_id": 99}, "account.unknown"),
        ({"method": "barter"}, "payment.method_unknown"),
    ],
)
def test_what_cannot_be_is_not_noted(office: Office, bank: int, change: dict[str, object], code: str) -> None:
    wanted: dict[str, object] = {"account_id": bank, "came_on": CAME, "amount": 5, **change}
    with pytest.raises(Refused) as refusal:
        office.run(note_income, IncomeDraft(**wanted))  # type: ignore[arg-type]
    assert refusal.value.code == code


def test_the_same_transfer_is_noted_once_and_a_closed_day_takes_none(office: Office, bank: int) -> None:
    came(office, bank, reference="TRX 88")
    with pytest.raises(Refused, match=r"income\.twice"):
        came(office, bank, reference="TRX 88")
    office.run(note_income, IncomeDraft(bank, CAME, 150_000, reference="TRX 88", again=True))
    office.run(close_day, bank, CAME, 1_300_000)
    with pytest.raises(Refused, match="day_closed"):
        came(office, bank, reference="TRX 89")


def _balances(office: Office, bank: int, until: date) -> list[int]:
    return [office.read(balance_at, bank, FIRST + timedelta(days=n)) for n in range((until - FIRST).days + 1)]


@settings(max_examples=12)
@given(st.data())
def test_no_closed_day_changes_whatever_becomes_of_the_money(
    office_template: Path, clock: Clock, data: st.DataObject
) -> None:
    """Money comes on any day, days are closed, owners are found, receipts voided: closed days stay as they were."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "o.gremial"
        shutil.copy(office_template, path)
        with Office.look(path) as looked:
            record.record_path(looked.facts.uid).unlink(missing_ok=True)
        with Office.open(path, "Marta", clock=clock) as office:
            bank = office.run(add_account, "Cooperativa", "bank", 0, FIRST).value
            who = [member(office, name) for name in ("Ana Vera", "Eva Rojas")]
            noted = [
                office.run(note_income, IncomeDraft(bank, FIRST + timedelta(days=day), amount)).value
                for day, amount in data.draw(
                    st.lists(st.tuples(st.integers(0, 19), st.integers(1, 500_000)), min_size=1, max_size=4)
                )
            ]
            closed = FIRST + timedelta(days=data.draw(st.integers(0, 19)))
            office.run(close_day, bank, closed, office.read(balance_at, bank, closed))
            before = _balances(office, bank, closed)
            given_out: list[int] = []
            for step in data.draw(st.lists(st.integers(0, 3), max_size=8)):
                one = office.read(income, noted[step % len(noted)])
                if step == 3 and given_out:
                    office.run(void_receipt, given_out.pop(), "Era de otro", DAY)
                elif step == 2 and one.waiting and not one.given:
                    office.run(return_income, one.id, "Error", DAY)
                elif one.waiting:
                    share = Share(who[step % 2], max(1, one.waiting // 2))
                    given_out += [paid.receipt_id for paid in office.run(give_income, one.id, [share]).value]
                assert _balances(office, bank, closed) == before
            left = sum(one.amount for one in office.read(incomes, waiting_only=False) if not one.ended_on)
            assert office.read(balance_at, bank, DAY) == left
            assert office.read(cash_objections) == office.read(checks.money_objections) == []


def test_the_frozen_paper_is_plain_json_with_the_day(office: Office, bank: int) -> None:
    paid = office.run(give_income, came(office, bank), [Share(member(office, "Ana Vera"), 150_000)]).value[0]
    raw = office.read(lambda reader: reader.value("SELECT content FROM receipt WHERE id = ?", (paid.receipt_id,)))
    assert json.loads(raw)["reference"] == "recibido el 18/11/2026"
