"""The program says whose a transfer probably is and why; what it learnt once it knows the next time."""

from __future__ import annotations

from datetime import date

import pytest

from app.models.base.values.tax_id import parse_tax_id
from app.models.cash.incomes import income
from app.models.cash.proposals import Proposal, proposals
from app.models.cash.unidentified import IncomeDraft, Share, accept_incomes, give_income, note_income
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_opening_charge
from app.models.dues.money import add_account
from app.models.dues.queries import account
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office

DAY = date(2026, 11, 21)
CAME = date(2026, 11, 18)


@pytest.fixture
def bank(office: Office) -> int:
    return office.run(add_account, "Cooperativa", "bank", 0, date(2026, 11, 1)).value


def member(office: Office, name: str, number: str, ci: str = "", debt: int = 0) -> int:
    party = PartyDraft("person", name, tax=parse_tax_id(ci, "PY").tax_id) if ci else PartyDraft("person", name)
    made = office.run(add_member, MemberDraft(party, number=number)).value
    if debt:
        office.run(add_opening_charge, made, debt, 0, date(2026, 11, 1))
    return made


def proposed(office: Office, bank: int, amount: int = 150_000, **said: str) -> Proposal | None:
    noted = office.run(note_income, IncomeDraft(bank, CAME, amount, **said)).value  # type: ignore[arg-type]
    return next((one for one in office.read(proposals) if one.income.id == noted), None)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"reference": "cuota socio 0123"}, "number"),
        ({"reference": "Socia Nº 123"}, "number"),
        ({"reference": "123"}, "number"),
        ({"payer": "TRF 3.456.789 VARIOS"}, "tax_id"),
        ({"reference": "CI3456789"}, "tax_id"),
        ({"payer": "VERA BENITEZ ANA M"}, "name"),
        ({"payer": "TRANSFERENCIA RECIBIDA DE ANA VERA"}, "name"),
    ],
)
def test_what_the_transfer_says_names_the_member(office: Office, bank: int, said: dict[str, str], why: str) -> None:
    ana = member(office, "Ana María Vera Benítez", "123", "3.456.789", 90_000)
    member(office, "Eva Rojas", "124", "4.567.890", 90_000)
    found = proposed(office, bank, **said)
    assert found is not None
    assert (found.member_id, found.why, found.sure, found.debt) == (ana, (why,), True, 90_000)


@pytest.mark.parametrize(
    "said",
    [{"reference": "cuota 11"}, {"payer": "DEPOSITO EN EFECTIVO"}, {"payer": "VERA"}, {"payer": "ANA VERA GONZALEZ"}],
)
def test_without_a_clue_nobody_is_named(office: Office, bank: int, said: dict[str, str]) -> None:
    member(office, "Ana Vera Sosa", "11")
    assert proposed(office, bank, **said) is None


def test_the_only_one_who_owes_exactly_that_is_shown_but_not_taken_for_sure(office: Office, bank: int) -> None:
    ana = member(office, "Ana Vera", "1", debt=170_000)
    found = proposed(office, bank, 170_000)
    assert found is not None
    assert (found.member_id, found.why, found.sure) == (ana, ("amount",), False)
    member(office, "Eva Rojas", "2", debt=170_000)
    assert office.read(proposals) == []


def test_two_of_one_name_are_both_named_and_none_is_sure_until_the_amount_tells(office: Office, bank: int) -> None:
    member(office, "Ana Vera", "1")
    second = member(office, "Ana Vera", "2", debt=90_000)
    unsure = proposed(office, bank, payer="ANA VERA")
    assert unsure is not None
    assert not unsure.sure
    assert unsure.others == ("Ana Vera",)
    told = proposed(office, bank, 90_000, payer="VERA, ANA")
    assert told is not None
    assert (told.member_id, told.why, told.sure) == (second, ("name", "amount"), True)


def test_who_pays_from_the_shops_account_is_known_the_next_time(office: Office, bank: int) -> None:
    ana = member(office, "Ana Vera", "1", debt=150_000)
    first = office.run(note_income, IncomeDraft(bank, CAME, 100_000, payer="Transportes del Sur S.A.")).value
    assert office.read(proposals) == []
    office.run(give_income, first, [Share(ana, 100_000)])
    found = proposed(office, bank, 50_000, payer="TRANSPORTES  DEL SUR S.A.")
    assert found is not None
    assert (found.member_id, found.why, found.sure) == (ana, ("alias", "payer", "amount"), True)
    office.run(accept_incomes, [(found.income.id, found.member_id)])
    assert office.read(account, ana).debt == 0
    assert office.read(income, found.income.id).waiting == 0
    assert office.read(lambda reader: reader.value("SELECT count(*) FROM payer_alias")) == 1
