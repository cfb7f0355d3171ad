"""Expenses on a real file: what they must say, their numbers, the same paper twice, voiding and correcting."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base.errors import Refused
from app.models.cash.books import cash_book, money_accounts
from app.models.cash.by_fund import flows
from app.models.cash.checks import cash_objections, voucher_gaps
from app.models.cash.expenses import correct_expense, record_expense, void_expense
from app.models.cash.funds import add_fund, close_fund, funds, overspent
from app.models.cash.queries import (
    ExpenseWish,
    expense_by_number,
    expense_rows,
    expense_sheet,
    suppliers,
)
from app.models.cash.rules import ExpenseDraft, ExpensePart, TaxPart, denominations, tax_inside, usual_rates
from app.office import Office

DAY = date(2026, 11, 21)
RENT = ExpenseDraft(
    paid_on=DAY,
    account_id=1,
    method="cash",
    supplier="Inmobiliaria Aurora",
    supplier_tax_id="80012345-6",
    concept="Alquiler de noviembre",
    total=1_100_000,
    category="Alquiler",
    document_kind="invoice",
    document_number="001-001-0000123",
    document_authorization="12345678",
    document_on=DAY,
    taxes=(TaxPart(1000, 1_100_000),),
)


def refused(office: Office, draft: ExpenseDraft) -> dict[str, str]:
    with pytest.raises(Refused) as refusal:
        office.run(record_expense, draft)
    return {problem.field: problem.code for problem in refusal.value.problems or (refusal.value.problem,)}


def test_an_expense_leaves_the_cash_box_and_says_where_it_went(office: Office) -> None:
    expense = office.run(record_expense, RENT).value
    sheet = office.read(expense_sheet, expense)
    assert (sheet.row.number, sheet.row.paid, sheet.row.categories) == (1, 1_100_000, "Alquiler")
    assert sheet.taxes == (TaxPart(1000, 1_100_000, 100_000),)
    assert office.read(money_accounts)[0].balance == -1_100_000
    line = office.read(cash_book, account_id=1)[0]
    assert (line.kind, line.number, line.who, line.about) == (
        *("expense", "1"),
        *("Inmobiliaria Aurora", "Alquiler de noviembre"),
    )
    assert [(one.category, one.amount) for one in office.read(flows, DAY, DAY)] == [("Alquiler", 1_100_000)]
    assert office.read(suppliers) == [("Inmobiliaria Aurora", "80012345-6")]


def test_what_is_withheld_stays_in_the_account(office: Office) -> None:
    office.run(record_expense, replace(RENT, withheld=30_000))
    assert office.read(money_accounts)[0].balance == -1_070_000


def test_every_objection_is_said_at_its_field(office: Office) -> None:
    bad = replace(
        RENT,
        supplier=" ",
        concept="",
        total=0,
        document_number="",
        paid_on=DAY + timedelta(days=1),
        category="",
        taxes=(),
    )
    said = refused(office, bad)
    assert said["supplier"] == "expense.no_supplier"
    assert said["concept"] == "expense.no_concept"
    assert said["total"] == "amount.not_positive"
    assert said["document_number"] == "expense.no_document_number"
    assert said["date"] == "expense.in_future"
    assert said["category"] == "expense.no_category"
    assert office.read(expense_rows) == []


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"total": 10**12 + 1, "taxes": ()}, "total", "amount.too_large"),
        ({"withheld": 1_100_000}, "withheld", "expense.withheld_odd"),
        ({"taxes": (TaxPart(1000, 5),)}, "taxes", "expense.taxes_differ"),
        ({"taxes": (TaxPart(0, 100_000), TaxPart(0, 1_000_000))}, "taxes", "expense.tax_twice"),
        ({"taxes": (TaxPart(1000, 1_100_000, 2_000_000),)}, "taxes", "expense.tax_odd"),
        ({"parts": (ExpensePart("Alquiler", 5),)}, "parts", "expense.parts_differ"),
        ({"parts": (ExpensePart("L", 1_200_000), ExpensePart("L", -100_000))}, "parts", "expense.part_not_positive"),
        ({"account_id": 99}, "account", "account.unknown"),
        ({"paid_on": date(2020, 1, 1)}, "date", "expense.before_account"),
        ({"parts": (ExpensePart("Alquiler", 1_100_000, 7),)}, "fund", "fund.unknown"),
        ({"document_on": DAY + timedelta(days=3)}, "document_on", "expense.document_in_future"),
        ({"concept": "x" * 301}, "concept", "expense.text_too_long"),
    ],
)  # fmt: skip
def test_a_wrong_expense_is_not_written(office: Office, change: dict[str, object], field: str, code: str) -> None:
    assert refused(office, replace(RENT, **change))[field] == code  # type: ignore[arg-type]
    assert office.read(expense_rows) == []


@pytest.mark.parametrize(
    "same",
    [
        {"concept": "Otra cosa"},
        {"document_number": "001-001-0000123 ", "supplier": "INMOBILIARIA AURORA S.A."},
        {"document_number": "1-1-123", "supplier_tax_id": "80012345 - 6"},
        {"document_number": "0010010000123"},
        {"document_number": "9", "document_uuid": "01800123456001001000012322026112110000000010"},
    ],
)
def test_the_same_paper_is_not_paid_twice_unseen(office: Office, same: dict[str, str]) -> None:
    office.run(record_expense, replace(RENT, document_uuid="0180 0123 4560 0100 1000 0123 2202 6112 1100 0000 0010"))
    again = replace(RENT, **same)  # type: ignore[arg-type]
    assert refused(office, again) == {"document_number": "expense.document_twice"}
    office.run(record_expense, replace(again, again=True))
    assert [one.number for one in office.read(expense_rows)] == [2, 1]


def test_another_suppliers_number_is_another_paper(office: Office) -> None:
    office.run(record_expense, RENT)
    office.run(record_expense, replace(RENT, supplier="Otra firma", supplier_tax_id="80099999-1"))
    assert len(office.read(expense_rows)) == 2


def test_a_void_expense_stays_in_the_list_and_gives_the_money_back(office: Office) -> None:
    expense = office.run(record_expense, RENT).value
    with pytest.raises(Refused, match="void_reason"):
        office.run(void_expense, expense, " ", DAY)
    with pytest.raises(Refused, match="void_day"):
        office.run(void_expense, expense, "Se equivocó de cuenta", DAY - timedelta(days=1))
    office.run(void_expense, expense, "Se equivocó de cuenta", DAY)
    with pytest.raises(Refused, match="already_void"):
        office.run(void_expense, expense, "otra vez", DAY)
    row = office.read(expense_rows)[0]
    assert (row.voided_on, row.void_reason) == (DAY.isoformat(), "Se equivocó de cuenta")
    assert office.read(money_accounts)[0].balance == 0
    assert office.read(flows, DAY, DAY) == []
    office.run(record_expense, RENT)
    assert [one.number for one in office.read(expense_rows)] == [2, 1]


def test_a_correction_links_both_or_does_nothing(office: Office) -> None:
    wrong = office.run(record_expense, RENT).value
    with pytest.raises(Refused):
        office.run(correct_expense, wrong, "Monto equivocado", replace(RENT, total=0, taxes=()))
    assert office.read(expense_rows)[0].voided_on is None
    right = office.run(correct_expense, wrong, "Monto equivocado", replace(RENT, total=900_000, taxes=())).value
    assert office.read(expense_sheet, right).row.corrects == 1
    assert office.read(money_accounts)[0].balance == -900_000
    assert office.read(voucher_gaps) == []


def test_a_fund_says_what_is_left_of_it(office: Office) -> None:
    fund = office.run(add_fund, "Fondo feria", "Alquiler de carpas", DAY, act="Acta 7/2026", opening_balance=500_000)
    with pytest.raises(Refused, match="name_taken"):
        office.run(add_fund, "FONDO FERIA", "x", DAY)
    parts = (ExpensePart("Eventos y ferias", 300_000, fund.value), ExpensePart("Otros", 800_000))
    office.run(record_expense, replace(RENT, parts=parts))
    assert [(one.name, one.spent, one.balance) for one in office.read(funds)] == [("Fondo feria", 300_000, 200_000)]
    with pytest.raises(Refused, match="not_empty"):
        office.run(close_fund, fund.value, DAY)
    rest = (ExpensePart("Eventos y ferias", 200_000, fund.value),)
    office.run(record_expense, replace(RENT, parts=rest, total=200_000, taxes=(), document_number="2"))
    assert office.read(overspent) == []
    office.run(close_fund, fund.value, DAY)
    last = replace(RENT, parts=rest, total=200_000, taxes=(), document_number="3")
    assert refused(office, last) == {"fund": "fund.unknown"}


def test_expenses_are_found_by_words_and_days(office: Office) -> None:
    office.run(record_expense, RENT)
    office.run(record_expense, replace(RENT, supplier="Ñandutí Sur", concept="Papel", category="Papelería",
                                       document_number="7", total=50_000, taxes=()))  # fmt: skip
    assert [one.number for one in office.read(expense_rows, ExpenseWish(text="ñanduti"))] == [2]
    assert [one.number for one in office.read(expense_rows, ExpenseWish(text="aurora alquiler"))] == [1]
    assert office.read(expense_rows, ExpenseWish(until="2026-11-20")) == []
    assert office.read(expense_by_number, 2) == 2
    with pytest.raises(Refused, match=r"expense\.unknown"):
        office.read(expense_by_number, 9)


@given(amount=st.integers(1, 10**12), rate=st.sampled_from([0, 500, 800, 1000, 1600, 1900]))
def test_the_tax_inside_an_amount_is_its_share(amount: int, rate: int) -> None:
    tax = tax_inside(amount, rate)
    assert abs(tax * (10_000 + rate) - amount * rate) * 2 <= 10_000 + rate


def test_the_presets_are_whole() -> None:
    assert usual_rates("PY") == (0, 500, 1000)
    for coin in ("PYG", "CLP", "MXN", "USD"):
        pieces = denominations(coin)
        assert list(pieces) == sorted(set(pieces), reverse=True)
    assert denominations("XXX") == ()


def test_what_was_retouched_is_named(office: Office) -> None:
    assert office.read(cash_objections) == []
    office.run(record_expense, RENT)
    assert office.read(cash_objections) == []
