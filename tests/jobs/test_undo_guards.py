"""What money has become is never undone: the refusal says how it is put right, and the file stays as it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app.jobs.check import check
from app.jobs.undo import lean_lines, newest_batches, undo
from app.messages import say
from app.models.agreements.agreements import add_agreement
from app.models.agreements.case_behind import markable_parts
from app.models.agreements.case_rules import CaseDraft
from app.models.agreements.cases import open_case
from app.models.agreements.commitments import note_commitment, save_commitment
from app.models.agreements.events import Paper, note_agreement
from app.models.agreements.project_rules import LineDraft, ProjectDraft, VoucherDraft
from app.models.agreements.projects import note_project_event, save_budget, save_project
from app.models.agreements.promise_rules import CommitmentDraft
from app.models.agreements.rules import AgreementDraft
from app.models.agreements.vouchers import add_voucher, note_voucher_event
from app.models.base.errors import Refused
from app.models.base.undo import Leaning
from app.models.cash.cheque_list import cheques
from app.models.cash.cheques import ChequeDraft, deposit_cheques, note_cheque
from app.models.cash.closing import close_day
from app.models.cash.expenses import record_expense
from app.models.cash.funds import add_fund, close_fund
from app.models.cash.matching import match_lines
from app.models.cash.moves import move_money
from app.models.cash.rules import ExpenseDraft
from app.models.cash.statements import StatementLine, import_statement
from app.models.cash.unidentified import IncomeDraft, note_income
from app.models.cash.years import lock_year
from app.models.directory.rules import PartyDraft
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.fiscal import note_document
from app.models.dues.fiscal_rules import FiscalDraft
from app.models.dues.money import add_account
from app.models.dues.rules import Method
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office
from tests.jobs.old_books import FEE, brought, receipts, receipts_book, with_members

TODAY = date(2026, 11, 21)
LAST_YEAR = date(2025, 12, 31)
OLD = ["101", "21/11/2026", "González Benítez, María", "Cuota", FEE, "transferencia", ""]


def member(office: Office) -> int:
    return office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"))).value


def paid(office: Office, method: Method = "cash", day: date = TODAY) -> int:
    return office.run(pay, PaymentOrder(member(office), 85_000, method, day)).value.receipt_id


def last_step(office: Office) -> int:
    return newest_batches(office, 1)[0].number


def everything(office: Office) -> dict[str, list[tuple[object, ...]]]:
    """All rows of the file but the bookkeeping of its opening."""
    names = [
        row[0] for row in office.read(lambda reader: reader.rows("SELECT name FROM sqlite_schema WHERE type = 'table'"))
    ]
    return {name: office.read(lambda reader, name=name: reader.rows(f'SELECT * FROM "{name}"')) for name in names}


def refused(office: Office, step: int) -> Refused:
    """The refusal; nothing was changed by asking."""
    before = everything(office)
    with pytest.raises(Refused) as refusal:
        undo(office, step)
    assert everything(office) == before
    assert check(office.path).ok
    assert "_" not in say(refusal.value)
    return refusal.value


def a_receipt(office: Office) -> None:
    paid(office)


def an_expense(office: Office) -> None:
    office.run(record_expense, ExpenseDraft(TODAY, 1, "cash", "Librería", "Papel", 5_000, category="Papelería"))


def a_closed_day(office: Office) -> None:
    a_receipt(office)
    office.run(close_day, 1, TODAY, 85_000)


def a_deposit(office: Office) -> None:
    a_receipt(office)
    office.run(move_money, 1, 2, 50_000, TODAY)


def a_deposited_cheque(office: Office) -> None:
    office.run(note_cheque, paid(office, "cheque"), ChequeDraft("Continental", "0088", "", TODAY))
    office.run(deposit_cheques, [office.read(cheques)[0].id], 2, TODAY)


def an_income(office: Office) -> None:
    office.run(note_income, IncomeDraft(2, TODAY, 70_000, payer="DEPOSITO"))


def a_locked_year(office: Office) -> None:
    office.run(lock_year, LAST_YEAR)


def a_voucher_objected(office: Office) -> None:
    office.run(record_expense, ExpenseDraft(TODAY, 1, "cash", "Imprenta", "Afiches", 5_000, category="Imprenta"))
    project = office.run(save_project, ProjectDraft("Oficina")).value
    (line,) = office.run(save_budget, project, [(None, LineDraft("Difusión", 5_000))]).value
    part = office.read(markable_parts)[0]
    charged = office.run(add_voucher, project, VoucherDraft(line, part, 5_000)).value
    office.run(note_voucher_event, charged, "objected", TODAY, "Falta la firma")


def a_grant(office: Office) -> None:
    project = office.run(save_project, ProjectDraft("Oficina")).value
    office.run(note_project_event, project, "awarded", TODAY)


def a_proposal(office: Office) -> None:
    office.run(open_case, CaseDraft("policy_proposal", TODAY, "Ley de pago", fields={"type": "law"}))


def a_promise_kept(office: Office) -> None:
    made = office.run(add_agreement, AgreementDraft("Marco", signed_on=TODAY)).value
    promise = office.run(save_commitment, CommitmentDraft(made, "Prestar el salón")).value
    office.run(note_commitment, promise, "done", TODAY)


def a_note(office: Office) -> None:
    made = office.run(add_agreement, AgreementDraft("Marco", signed_on=TODAY)).value
    office.run(note_agreement, made, TODAY, Paper(note="Se habló con la universidad"))


@pytest.mark.parametrize(
    ("done", "code"),
    [
        *((a_voucher_objected, "undo.voucher"), (a_grant, "undo.project"), (a_proposal, "undo.case")),
        *((a_promise_kept, "undo.commitment"), (a_note, "undo.agreement")),
    ],
)
def test_what_happened_is_not_undone_and_it_is_said_how_it_is_put_right(
    office: Office, done: Callable[[Office], None], code: str
) -> None:
    done(office)
    assert refused(office, last_step(office)).code == code


@pytest.mark.parametrize(
    ("done", "code"),
    [
        *((a_receipt, "undo.receipt"), (an_expense, "undo.expense"), (a_closed_day, "undo.close")),
        *((a_deposit, "undo.move"), (a_deposited_cheque, "undo.cheque"), (an_income, "undo.income")),
        *((a_locked_year, "undo.year_lock"),),
    ],
)
def test_a_step_that_moved_money_is_not_undone_and_it_is_said_how_it_is_put_right(
    office: Office, done: Callable[[Office], None], code: str
) -> None:
    done(office)
    assert refused(office, last_step(office)).code == code


def test_the_cheque_that_was_noted_stays_once_it_is_at_the_bank(office: Office) -> None:
    a_deposited_cheque(office)
    assert refused(office, last_step(office) - 1).code == "undo.ledger"


def test_a_receipt_with_its_invoice_is_not_undone(office: Office) -> None:
    receipt = paid(office)
    step = last_step(office)
    office.run(note_document, FiscalDraft("invoice", "001-001-0000123", TODAY, receipt_ids=(receipt,)))
    assert refused(office, step).code == "undo.receipt"


def test_what_an_account_or_a_fund_held_in_a_locked_year_stays(office: Office) -> None:
    office.run(add_account, "Caja vieja", "cash", 40_000, date(2025, 3, 1))
    box = last_step(office)
    office.run(add_fund, "Feria", "Carpas", date(2025, 3, 1), opening_balance=10_000)
    fund = last_step(office)
    a_locked_year(office)
    for step in (box, fund):
        refusal = refused(office, step)
        assert (refusal.code, "31/12/2025" in say(refusal)) == ("year.locked", True)


def test_a_fund_that_was_closed_by_mistake_is_open_again_although_it_is_old(office: Office) -> None:
    fund = office.run(add_fund, "Feria", "Carpas", date(2025, 3, 1)).value
    a_locked_year(office)
    office.run(close_fund, fund, TODAY)
    undo(office, last_step(office))
    assert office.read(lambda reader: reader.value("SELECT closed_on FROM fund WHERE id = ?", (fund,))) is None


def test_the_invoice_of_a_locked_year_stays(office: Office) -> None:
    receipt = paid(office, day=date(2025, 6, 1))
    office.run(note_document, FiscalDraft("invoice", "001-001-0000123", date(2025, 6, 1), receipt_ids=(receipt,)))
    step = last_step(office)
    a_locked_year(office)
    assert refused(office, step).code == "year.locked"


def old_receipts(office: Office, folder: Path) -> tuple[int, int, int]:
    """A book of old receipts comes in; returns the step, a payment and its receipt."""
    with_members(office, folder)
    done = brought(office, receipts(office, receipts_book(folder / "recibos.xlsx", [OLD])))
    assert done.batch is not None
    payment, receipt = office.read(lambda reader: reader.row("SELECT payment_id, id FROM receipt")) or (0, 0)
    return done.batch, payment, receipt


def test_old_receipts_stay_when_there_is_an_invoice_of_one(office: Office, tmp_path: Path) -> None:
    step, _, receipt = old_receipts(office, tmp_path)
    office.run(note_document, FiscalDraft("invoice", "001-001-0000123", TODAY, receipt_ids=(receipt,)))
    refusal = refused(office, step)
    assert isinstance(refusal, Leaning)
    assert any("001-001-0000123" in line for line in lean_lines(office, refusal.leans, 9))


def test_old_receipts_stay_when_the_bank_has_seen_one(office: Office, tmp_path: Path) -> None:
    step, payment, _ = old_receipts(office, tmp_path)
    bank = office.read(lambda reader: int(reader.value("SELECT account_id FROM payment WHERE id = ?", (payment,))))
    amount = office.read(lambda reader: int(reader.value("SELECT amount FROM payment WHERE id = ?", (payment,))))
    office.run(import_statement, bank, "x.csv", [StatementLine(TODAY, amount, "TRF")])
    office.run(match_lines, [1], [("payment", payment)])
    assert isinstance(refused(office, step), Leaning)
