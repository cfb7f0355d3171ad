"""A treasury's life with its rarer deeds: old books, cards joined and parted, the bank, invoices, steps undone."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from app.models.base.database import Clock, Reader
from app.models.base.undo import undo_batch
from app.models.cash.bank_proposals import propose
from app.models.cash.bank_state import bank_state
from app.models.cash.budget import BudgetKey, set_budget
from app.models.cash.by_fund import flows
from app.models.cash.cheques import ChequeDraft, correct_by_cheque, note_cheque
from app.models.cash.expenses import correct_expense
from app.models.cash.funds import bind_plan, close_fund
from app.models.cash.handover import HandoverDraft, hand_over
from app.models.cash.handover_facts import last_entry, treasury_facts
from app.models.cash.matching import reconcile, unmatch_line
from app.models.cash.reconciliation import reconciliation
from app.models.cash.rules import ExpenseDraft
from app.models.cash.statements import StatementLine, import_statement
from app.models.cash.unidentified import accept_incomes, give_other
from app.models.dues.as_of import positions_as_of
from app.models.dues.charging import add_opening_charge, change_plan, charge_ahead
from app.models.dues.commands import PaymentOrder
from app.models.dues.fiscal import cancel_document, note_document
from app.models.dues.fiscal_rules import FiscalDraft
from app.models.dues.merging import merge_records
from app.models.dues.opening import open_credit
from app.models.dues.orders import PaidBy
from app.models.dues.parting import part_records
from app.models.dues.past import PastBooks, PastCharge, PastPart, PastPayment, PastReceipt, PlanWish, write_past
from app.models.dues.queries import positions, statement
from app.models.dues.reminders import Notice, due_reminders, remind
from app.models.dues.taking_back import needs_inverse, take_back
from app.models.dues.tariffs import end_allowance
from app.models.members.parties import party_of_member
from app.models.schema import TABLES
from tests.models.cash.test_treasury_life import AMOUNTS, ANY, DAYS, TODAY, WHO, Treasury

EVE = date(2026, 7, 31)


class Books(Treasury):
    """The same office; ``members`` name who stays where two cards became one."""

    @initialize()
    def before(self) -> None:
        self.papers = 0

    # -- the first day and the years before --------------------------------------------------------

    @rule(who=WHO, amount=AMOUNTS, months=st.integers(-1, 5), credit=st.booleans())
    def what_was_there_on_the_first_day(self, who: int, amount: int, months: int, credit: bool) -> None:
        if credit:
            self.do(open_credit, self.members[who], amount, EVE)
        else:
            self.do(add_opening_charge, self.members[who], amount, months, EVE)

    @rule(who=WHO, amount=st.integers(1, 90_000), paid=st.integers(1, 90_000), void=st.booleans())
    def an_old_book(self, who: int, amount: int, paid: int, void: bool) -> None:
        self.papers += 1
        charge = PastCharge(self.members[who], "dues", "2025-05", amount, date(2025, 5, 1), date(2025, 5, 31))
        day = date(2025, 6, 1)
        part = (PastPart(min(amount, paid), place=0),)
        receipt = PastReceipt(self.papers, day, void=void)
        payment = PastPayment(self.members[who], day, paid, "cash", f"libro|{self.papers}", part, receipt)
        wish = PlanWish(None, "Cuota vieja", amount)
        seen = self.office.read(last_entry)
        books = ("receipts", "viejo.xlsx", "0" * 64, 1, seen, wish, None, "EXT", "Anulado")
        self.do(write_past, PastBooks(*books, (charge,), (payment,)))

    @rule(back=st.integers(0, 12))
    def undo_a_step(self, back: int) -> None:
        batch = self.office.read(last_entry) - back
        if self.office.read(needs_inverse, batch, TABLES):
            self.do(take_back, batch, TABLES, "Era otra planilla")
        elif self.office.read(_verb, batch) not in ("members.add", "members.merge", "members.part"):
            self.do(undo_batch, batch, TABLES)

    # -- who is who --------------------------------------------------------------------------------

    @rule(kept=WHO, gone=WHO)
    def two_cards_become_one(self, kept: int, gone: int) -> None:
        one, two = (self.office.read(party_of_member, self.members[at]) for at in (kept, gone))
        if self.do(merge_records, one, two, (), TABLES, TODAY, "Cobrada dos veces") is not None:
            went = self.members[gone]
            self.members = [self.members[kept] if member == went else member for member in self.members]

    @rule(which=ANY)
    def one_card_becomes_two(self, which: int) -> None:
        if self.do(part_records, self.one_of("record_merge", which), TABLES, TODAY) is not None:
            self.members = self.office.read(_firms)

    # -- what is charged ---------------------------------------------------------------------------

    @rule(who=WHO, months=st.lists(st.integers(10, 12), max_size=3), day=DAYS)
    def months_ahead(self, who: int, months: list[int], day: date) -> None:
        self.do(charge_ahead, self.members[who], self.plan, [f"2026-{month}" for month in months], day)

    @rule(amount=AMOUNTS, active=st.booleans(), fair=st.booleans(), bound=st.booleans())
    def another_tariff(self, amount: int, active: bool, fair: bool, bound: bool) -> None:
        self.do(change_plan, self.fair if fair else self.plan, amount=amount, due_day=0, active=active)
        if fair:
            self.do(bind_plan, self.fair, self.fund if bound else None)

    @rule(day=DAYS)
    def the_fund_ends(self, day: date) -> None:
        self.do(close_fund, self.fund, day)

    @rule(which=ANY, day=DAYS)
    def a_scholarship_ends(self, which: int, day: date) -> None:
        self.do(end_allowance, self.one_of("allowance", which), day)

    @rule(ahead=st.integers(0, 90))
    def remind_everybody(self, ahead: int) -> None:
        due = self.office.read(due_reminders, TODAY)
        assert all(one.amount > 0 for one in self.office.read(due_reminders, TODAY + timedelta(days=ahead)))
        self.do(remind, [Notice(one.member_id, one.step, one.amount, "phone") for one in due])

    # -- what comes in and goes out ----------------------------------------------------------------

    @rule(which=ANY, number=st.integers(1, 9), who=WHO, amount=AMOUNTS, right=st.booleans())
    def a_cheque_is_put_right(self, which: int, number: int, who: int, amount: int, right: bool) -> None:
        receipt, draft = self.one_of("receipt", which), ChequeDraft("Norte", str(number), "", TODAY)
        if right:
            order = PaymentOrder(self.members[who], amount, "cheque", TODAY)
            self.do(correct_by_cheque, receipt, "Monto equivocado", order, draft)
        else:
            self.do(note_cheque, receipt, draft)

    @rule(which=ANY, amount=AMOUNTS)
    def correct_an_expense(self, which: int, amount: int) -> None:
        draft = ExpenseDraft(TODAY, 1, "cash", "Librería", "Tinta", amount, category="Oficina")
        self.do(correct_expense, self.one_of("expense", which), "Monto equivocado", draft)

    @rule(which=ANY, who=WHO, other=st.booleans(), for_fund=st.booleans())
    def money_finds_an_owner(self, which: int, who: int, other: bool, for_fund: bool) -> None:
        income = self.one_of("unidentified", which)
        if other:
            fund = self.fund if for_fund else None
            self.do(give_other, income, "donation", "Para la feria", PaidBy(name="Vecina"), fund)
        else:
            self.do(accept_incomes, [(income, self.members[who])])

    @rule(amount=st.integers(-5_000, 90_000), day=DAYS, twice=st.booleans())
    def the_bank_says(self, amount: int, day: date, twice: bool) -> None:
        lines = [StatementLine(day, amount, "COMISION" if amount < 0 else "TRANSF")] * (1 + twice)
        self.do(import_statement, 2, "banco.csv", lines)

    @rule(which=ANY, away=st.booleans())
    def answer_the_bank(self, which: int, away: bool) -> None:
        if away:
            self.do(unmatch_line, self.one_of("bank_line", which))
            return
        for one in propose(self.office.read(bank_state, 2))[:2]:
            line = one.line.id
            known = [(line, one.keys)] if one.keys and not one.fee else []
            net = [(line, one.keys)] if one.fee else []
            self.do(reconcile, known, [line] * (one.why == "fee"), [line] * (one.why == "income"), net)

    @rule(which=ANY, number=st.integers(1, 4), charge=st.booleans(), amount=st.sampled_from((0, 0, -5, 10**13)))
    def invoice(self, which: int, number: int, charge: bool, amount: int) -> None:
        row = (self.one_of("charge" if charge else "receipt", which),)
        ids = {"charge_ids": row} if charge else {"receipt_ids": row}
        self.do(note_document, FiscalDraft("invoice", f"1-1-{number}", TODAY, stamp="123", amount=amount, **ids))

    @rule(which=ANY)
    def cancel_an_invoice(self, which: int) -> None:
        self.do(cancel_document, self.one_of("fiscal_document", which), "Datos equivocados", TODAY)

    @rule(amount=AMOUNTS, year=st.integers(2025, 2027), for_fund=st.booleans())
    def plan_the_year(self, amount: int, year: int, for_fund: bool) -> None:
        self.do(set_budget, year, BudgetKey("in", self.fund if for_fund else None, "dues"), amount)

    @rule(stale=st.booleans())
    def another_treasurer(self, stale: bool) -> None:
        until = self.office.read(treasury_facts).until_tx - stale
        self.do(hand_over, HandoverDraft(TODAY, "Marta", "Nery"), {"title": "Acta"}, until)

    # -- what always holds -------------------------------------------------------------------------

    @invariant()
    def every_answer_says_the_same(self) -> None:
        office = getattr(self, "office", None)
        if office is None:
            return
        now = office.read(positions)
        assert office.read(positions_as_of, TODAY, office.read(_states)) == now
        for one in self.members:
            lines = office.read(statement, one)
            assert (lines[-1].balance if lines else 0) == now[one].balance
        moved = office.read(flows, date.min, date.max)
        assert sum(one.amount for one in moved if one.side == "in") == office.read(_received)
        assert sum(one.amount for one in moved if one.side == "out") == office.read(_spent)
        told = office.read(reconciliation, 2, TODAY)
        assert told.books == told.expected + sum(one.amount for one in told.waiting) - sum(
            line.amount for line in told.unknown
        )


def _verb(reader: Reader, batch: int) -> str:
    return str(reader.value("SELECT verb FROM journal_tx WHERE id = ?", (batch,)))


def _firms(reader: Reader) -> list[int]:
    """The members by the number of their firm; who became one with another stands for both."""
    found = dict(
        reader.rows(
            "SELECT o.legal_name, m.id FROM member m JOIN organization o ON o.id = m.organization_id ORDER BY m.id"
        )
    )
    rest = list(found.values())
    return [found.get(f"Firma {n}", rest[0]) for n in (1, 2, 3)]


def _states(reader: Reader) -> dict[int, str]:
    return dict(reader.rows("SELECT id, status FROM member"))


def _received(reader: Reader) -> int:
    return int(reader.value("SELECT coalesce(sum(amount), 0) FROM payment"))


def _spent(reader: Reader) -> int:
    sql = (
        "SELECT coalesce(sum(total), 0) FROM expense e WHERE NOT EXISTS "
        "(SELECT 1 FROM expense_void v WHERE v.expense_id = e.id)"
    )
    return int(reader.value(sql))


def test_whatever_else_a_treasury_does_the_books_add_up(office_template: Path, tmp_path: Path, clock: Clock) -> None:
    Books.template, Books.folder, Books.clock = office_template, tmp_path, clock
    case: Any = Books.TestCase
    # Explaining a failure would trace every line of a life and takes minutes.
    phases = (Phase.reuse, Phase.generate, Phase.shrink)
    case.settings = settings(max_examples=8, stateful_step_count=50, deadline=None, phases=phases)
    case("runTest").runTest()
    assert Books.done > 30
    assert Books.refused > 10
