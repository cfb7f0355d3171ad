"""Doña Rosa had paid three months too much in the old notebook: it is hers from the first day, without a receipt."""

from __future__ import annotations

from datetime import date

import pytest

from app.jobs.undo import undo
from app.models.base.errors import Refused
from app.models.cash.books import cash_book, money_accounts
from app.models.cash.checks import cash_objections
from app.models.directory.rules import PartyDraft
from app.models.dues import checks
from app.models.dues.charging import add_opening_charge, add_plan, charge_period
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.opening import open_credit
from app.models.dues.overview import overview
from app.models.dues.past_queries import import_notes
from app.models.dues.queries import account, statement
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office

TODAY = date(2026, 11, 21)


@pytest.fixture
def rosa(office: Office) -> int:
    return office.run(add_member, MemberDraft(PartyDraft("person", "Rosa Sosa"), number="7")).value


def held(office: Office) -> list[int]:
    return [one.balance for one in office.read(money_accounts)]


def sound(office: Office) -> bool:
    return not office.read(checks.money_objections) and not office.read(cash_objections)


def test_it_pays_the_coming_months_and_no_cash_moves(office: Office, rosa: int) -> None:
    """255.000 in favour, three months of 85.000: the third leaves nothing; the next receipt is the first number."""
    before, month = held(office), office.read(overview).month_received
    office.run(open_credit, rosa, 255_000, TODAY)
    assert office.read(account, rosa).credit == 255_000
    assert (held(office), office.read(cash_book), office.read(import_notes)) == (before, [], [])
    assert office.read(overview).month_received == month
    plan = office.run(add_plan, "Cuota social", 85_000, "monthly").value
    for period in ("2026-11", "2026-12", "2027-01"):
        office.run(charge_period, plan, period, TODAY)
    assert (office.read(account, rosa).debt, office.read(account, rosa).credit) == (0, 0)
    assert [line.kind for line in office.read(statement, rosa)] == ["past_payment", "dues", "dues", "dues"]
    assert office.run(pay, PaymentOrder(rosa, 1_000, "cash", TODAY)).value.number == 4513
    assert sound(office)


def test_what_cannot_be_is_refused(office: Office, rosa: int) -> None:
    office.run(open_credit, rosa, 10_000, TODAY)
    for member, amount, code in (
        (rosa, 5_000, "opening.credit_already"),
        (rosa, 0, "amount.not_positive"),
        (rosa, 10**13, "amount.too_large"),
        (999, 5_000, "member.unknown"),
    ):
        with pytest.raises(Refused) as said:
            office.run(open_credit, member, amount, TODAY)
        assert said.value.code == code
    assert office.read(account, rosa).credit == 10_000


def test_it_settles_what_was_owed_and_is_taken_back_with_its_trace(office: Office, rosa: int) -> None:
    office.run(add_opening_charge, rosa, 40_000, 0, TODAY)
    office.run(open_credit, rosa, 50_000, TODAY)
    batch = office.read(lambda reader: reader.value("SELECT max(id) FROM journal_tx"))
    assert (office.read(account, rosa).debt, office.read(account, rosa).credit) == (0, 10_000)
    before = held(office)
    undo(office, batch)
    assert (office.read(account, rosa).debt, office.read(account, rosa).credit) == (40_000, 0)
    assert held(office) == before
    office.run(open_credit, rosa, 45_000, TODAY)
    assert office.read(account, rosa).credit == 5_000
    assert sound(office)
