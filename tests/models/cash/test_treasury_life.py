"""Anything a treasury may do, in any order: what is refused changes nothing, and every sum always adds up."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from app.models.base.database import Clock, Reader, Tx, command
from app.models.base.errors import Refused
from app.models.cash.books import money_accounts
from app.models.cash.checks import cash_objections, voucher_gaps
from app.models.cash.cheque_list import cheques
from app.models.cash.cheques import ChequeDraft, clear_cheque, deposit_cheques, pay_by_cheque, return_cheque
from app.models.cash.closing import close_day, reopen_day
from app.models.cash.expenses import record_expense, void_expense
from app.models.cash.funds import add_fund, funds
from app.models.cash.handover_facts import last_entry
from app.models.cash.moves import move_money, take_back_move
from app.models.cash.rules import ExpenseDraft, ExpensePart
from app.models.cash.unidentified import IncomeDraft, give_income, note_income, return_income
from app.models.cash.unidentified import Share as Owner
from app.models.cash.years import lock_year, unlock_year
from app.models.directory.rules import PartyDraft
from app.models.dues import checks
from app.models.dues.charging import charge_period
from app.models.dues.commands import PaymentOrder, correct_receipt, void_receipt
from app.models.dues.instalments import PlanAgreed, agree, end, equal_parts, plans_of
from app.models.dues.orders import Income, PaidBy, ReceiptOrder, Share
from app.models.dues.pads import add_pad, enter_pad_receipt, explain_number, hand_pad, return_pad
from app.models.dues.plan_saving import PlanDraft, save_plan
from app.models.dues.queries import account, open_charges, positions
from app.models.dues.receiving import receive
from app.models.dues.relief import relieve_charge, take_back_relief, void_charge, void_run
from app.models.dues.rules import PlanTerms
from app.models.dues.series import gaps, series_named
from app.models.dues.single_charges import charge_late_fees, charge_one
from app.models.dues.tariffs import allow
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office, record

TODAY = date(2026, 11, 21)
AMOUNTS = st.one_of(st.integers(1, 90_000), st.integers(1, 400_000), st.sampled_from((-1, 0, 10**12, 10**12 + 1)))
WHO = st.integers(0, 2)
ANY = st.integers(0, 10**6)
DAYS = st.one_of(st.dates(date(2026, 10, 1), TODAY), st.dates(date(2026, 8, 1), date(2026, 11, 25)))
BOXES = st.integers(1, 2)
MONEY_COLUMNS = (
    *("charge.amount", "charge_relief.amount", "payment.amount", "application.amount", "receipt.amount"),
    *("expense.total", "expense_part.amount", "account_move.amount", "unidentified.amount", "day_close.counted"),
)


@command("test.open_accounts")
def _opened_in_august(tx: Tx) -> None:
    """Boxes that are older than today: before their first day nothing leaves them."""
    tx.execute("UPDATE money_account SET opened_on = '2026-08-01'")


class Treasury(RuleBasedStateMachine):
    """Three members, a cash box and a bank, a monthly due, an extraordinary one for a fund, a fine and a late fee."""

    template: Path
    folder: Path
    clock: Clock
    runs = 0
    done = 0
    refused = 0

    @initialize()
    def begin(self) -> None:
        type(self).runs += 1
        path = self.folder / f"treasury-{self.runs}.gremial"
        shutil.copy(self.template, path)
        with Office.look(path) as looked:
            record.record_path(looked.facts.uid).unlink(missing_ok=True)
        self.office = office = Office.open(path, "Marta", clock=self.clock)
        office.run(_opened_in_august)
        drafts = [MemberDraft(PartyDraft("organization", f"Firma {n}"), number=str(n)) for n in (1, 2, 3)]
        self.members = [office.run(add_member, draft).value for draft in drafts]
        self.plan = office.run(
            save_plan,
            PlanDraft(50_000, "Cuota", terms=PlanTerms(late_days=10, late_percent=200, late_article="Art. 9")),
        ).value
        self.fund = office.run(add_fund, "Feria", "Carpas", date(2026, 8, 1)).value
        fair = PlanTerms(kind="extraordinary", act="Acta 3")
        self.fair = office.run(save_plan, PlanDraft(20_000, "Feria", "once", terms=fair, fund_id=self.fund)).value
        self.fine = office.run(save_plan, PlanDraft(5_000, "Multa", "once", terms=PlanTerms(kind="fine"))).value
        self.late = office.run(save_plan, PlanDraft(1, "Recargo", "once", terms=PlanTerms(kind="late_fee"))).value
        office.run(add_pad, "T", 1, 12)
        office.run(hand_pad, "T", "Nery", date(2026, 8, 1))

    def do(self, command: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Runs it; a refusal leaves the file as it was."""
        before = self.office.read(last_entry)
        try:
            value = self.office.run(command, *args, **kwargs).value
        except Refused:
            assert self.office.read(last_entry) == before
            type(self).refused += 1
            return None
        type(self).done += 1
        return value

    def one_of(self, table: str, which: int) -> int:
        """The id of some row, or of none."""
        ids = [row[0] for row in self.office.read(lambda reader: reader.rows(f"SELECT id FROM {table} ORDER BY id"))]
        return ids[which % len(ids)] if ids else which

    # -- what is asked -----------------------------------------------------------------------------

    @rule(month=st.integers(6, 12))
    def charge(self, month: int) -> None:
        self.do(charge_period, self.plan, f"2026-{month:02d}", min(date(2026, month, 1), TODAY))

    @rule(day=DAYS)
    def charge_the_fair(self, day: date) -> None:
        self.do(charge_period, self.fair, None, day)

    @rule(who=WHO, day=DAYS, amount=AMOUNTS)
    def fine_somebody(self, who: int, day: date, amount: int) -> None:
        self.do(charge_one, self.members[who], self.fine, day, amount=amount)

    @rule(day=DAYS)
    def fees(self, day: date) -> None:
        self.do(charge_late_fees, self.late, day)

    @rule(which=ANY, day=DAYS)
    def take_a_run_back(self, which: int, day: date) -> None:
        self.do(void_run, self.one_of("charge_run", which), "Monto equivocado", day)

    @rule(which=ANY, amount=AMOUNTS, kind=st.sampled_from(("waiver", "write_off", "discount")), day=DAYS)
    def forgive(self, which: int, amount: int, kind: Any, day: date) -> None:
        self.do(relieve_charge, self.one_of("charge", which), kind, amount, day, reason="Enfermedad", act="Acta 7")

    @rule(which=ANY, day=DAYS)
    def undo_a_charge_or_a_relief(self, which: int, day: date) -> None:
        if which % 2:
            self.do(void_charge, self.one_of("charge", which), "Doble", day)
        else:
            self.do(take_back_relief, self.one_of("charge_relief", which), "No correspondía")

    @rule(who=WHO, percent=st.integers(0, 10_001), day=DAYS)
    def scholarship(self, who: int, percent: int, day: date) -> None:
        self.do(allow, self.members[who], percent, day, reason="Beca", act="Acta 7")

    # -- what comes in -----------------------------------------------------------------------------

    @rule(who=st.lists(WHO, max_size=3), amount=AMOUNTS, ahead=st.integers(0, 2), day=DAYS, payer=st.booleans())
    def receive(self, who: list[int], amount: int, ahead: int, day: date, payer: bool) -> None:
        shares = tuple(Share(self.members[one], amount + at, months_ahead=ahead) for at, one in enumerate(who))
        by = PaidBy(name="Transportes del Sur", tax_id="80012345-6") if payer else PaidBy()
        self.do(receive, ReceiptOrder("cash", day, shares, payer=by))

    @rule(amount=AMOUNTS, for_fund=st.booleans(), name=st.sampled_from(("", "Vecina del barrio")), day=DAYS)
    def other_income(self, amount: int, for_fund: bool, name: str, day: date) -> None:
        given = Income("donation", "Para la feria", amount, self.fund if for_fund else None)
        self.do(receive, ReceiptOrder("transfer", day, income=given, payer=PaidBy(name=name), reference="77"))

    @rule(which=ANY, day=DAYS, again=st.booleans())
    def void(self, which: int, day: date, again: bool) -> None:
        receipt = self.one_of("receipt", which)
        first = self.do(void_receipt, receipt, "Monto equivocado", day)
        if again and first is not None:
            assert self.do(void_receipt, receipt, "Otra vez", TODAY) is None

    @rule(which=ANY, who=WHO, amount=AMOUNTS)
    def correct(self, which: int, who: int, amount: int) -> None:
        order = PaymentOrder(self.members[who], amount, "cash", TODAY)
        self.do(correct_receipt, self.one_of("receipt", which), "Monto equivocado", order)

    @rule(who=WHO, amount=AMOUNTS, day=DAYS, payable=DAYS, number=st.integers(1, 9))
    def take_a_cheque(self, who: int, amount: int, day: date, payable: date, number: int) -> None:
        order = PaymentOrder(self.members[who], amount, "cheque", day, str(number)).as_receipt()
        self.do(pay_by_cheque, order, ChequeDraft("Sur", str(number), "", payable))

    @rule(which=ANY, day=DAYS, step=st.sampled_from(("deposit", "clear", "return")))
    def carry_a_cheque_on(self, which: int, day: date, step: str) -> None:
        cheque = self.one_of("cheque", which)
        if step == "deposit":
            self.do(deposit_cheques, [cheque], 2, day)
        elif step == "clear":
            self.do(clear_cheque, cheque, day)
        else:
            self.do(return_cheque, cheque, day, "Sin fondos")

    @rule(who=WHO, number=st.integers(0, 13), amount=AMOUNTS, day=DAYS, spoiled=st.booleans())
    def a_paper_of_the_pad(self, who: int, number: int, amount: int, day: date, spoiled: bool) -> None:
        if spoiled:
            self.do(explain_number, "T", number, "Se mojó")
        else:
            pad = self.office.read(series_named, "T").id
            self.do(enter_pad_receipt, pad, number, PaymentOrder(self.members[who], amount, "cash", day))

    @rule(day=DAYS, back=st.booleans())
    def the_pad_comes_and_goes(self, day: date, back: bool) -> None:
        if back:
            self.do(return_pad, "T", day)
        else:
            self.do(hand_pad, "T", "Nery", day)

    @rule(who=WHO, count=st.integers(0, 4), first=st.dates(date(2026, 11, 20), date(2026, 12, 31)))
    def agree_on_parts(self, who: int, count: int, first: date) -> None:
        charges = self.office.read(open_charges, self.members[who])
        owed = sum(one.balance for one in charges)
        parts = equal_parts(owed, count, first) if 0 < count <= owed else ()
        chosen = tuple(one.id for one in charges)
        self.do(agree, PlanAgreed(self.members[who], TODAY, "Acta 9", chosen, parts))

    @rule(which=ANY)
    def end_the_plan(self, which: int) -> None:
        self.do(end, self.one_of("instalment_plan", which), "No pagó")

    @rule(amount=AMOUNTS, day=DAYS, box=BOXES)
    def without_a_name(self, amount: int, day: date, box: int) -> None:
        self.do(note_income, IncomeDraft(box, day, amount, "transfer", payer="TRANSF", again=True))

    @rule(which=ANY, who=WHO, amount=AMOUNTS)
    def find_the_owner(self, which: int, who: int, amount: int) -> None:
        self.do(give_income, self.one_of("unidentified", which), [Owner(self.members[who], amount)])

    @rule(which=ANY, day=DAYS)
    def give_it_back(self, which: int, day: date) -> None:
        self.do(return_income, self.one_of("unidentified", which), "Era de otra cuenta", day)

    # -- what goes out, what is closed -------------------------------------------------------------

    @rule(amount=AMOUNTS, day=DAYS, box=BOXES, for_fund=st.booleans())
    def spend(self, amount: int, day: date, box: int, for_fund: bool) -> None:
        part = ExpensePart("Papel", amount, self.fund if for_fund else None)
        self.do(record_expense, ExpenseDraft(day, box, "cash", "Librería", "Papel", amount, parts=(part,)))

    @rule(which=ANY, day=DAYS)
    def void_an_expense(self, which: int, day: date) -> None:
        self.do(void_expense, self.one_of("expense", which), "No era nuestro", day)

    @rule(amount=AMOUNTS, day=DAYS, box=BOXES)
    def deposit(self, amount: int, day: date, box: int) -> None:
        self.do(move_money, box, 3 - box, amount, day)

    @rule(which=ANY)
    def take_a_deposit_back(self, which: int) -> None:
        self.do(take_back_move, self.one_of("account_move", which), "Era otra cuenta")

    @rule(box=BOXES, day=DAYS, counted=st.integers(0, 500_000))
    def close(self, box: int, day: date, counted: int) -> None:
        if day < date(2026, 10, 1) or day.day % 5 == 0:  # late ones would forbid all that follows
            self.do(close_day, box, day, counted, explanation="Se contó dos veces")

    @rule(which=ANY)
    def open_again(self, which: int) -> None:
        self.do(reopen_day, self.one_of("day_close", which), "Faltó un vale")

    @rule(day=DAYS, lock=st.booleans())
    def lock(self, day: date, lock: bool) -> None:
        if lock and day < date(2026, 9, 1):  # late locks would forbid all that follows
            self.do(lock_year, day, act="Acta 1")
        else:
            self.do(unlock_year, "Faltó un asiento")

    # -- what always holds -------------------------------------------------------------------------

    @invariant()
    def the_books_add_up(self) -> None:
        office = getattr(self, "office", None)
        if office is None:
            return
        assert office.read(checks.money_objections) == []
        assert office.read(cash_objections) == []
        assert office.read(gaps) == []
        assert office.read(voucher_gaps) == []
        everybody = office.read(positions)
        for one in self.members:
            now, expected = office.read(account, one), office.read(_balance_by_hand, one)
            assert now.balance == expected
            assert everybody[one].debt - everybody[one].credit == expected
        held = {one.id: one.balance for one in office.read(money_accounts)}
        assert sum(held.values()) == office.read(_money_by_hand)
        assert office.read(funds)[0].balance == office.read(_fund_by_hand, self.fund)
        assert office.read(_cheques_astray) == []
        for plan in office.read(plans_of):
            assert plan.total == sum(part.amount for part in plan.parts)
            assert plan.behind <= max(0, plan.total - plan.paid)

    def teardown(self) -> None:
        office = getattr(self, "office", None)
        if office is None:
            return
        assert office.read(checks.receipt_chain) == []
        assert office.read(_voids_without_a_trace) == []
        assert office.read(_not_whole_numbers) == []
        office.close()


def _one(reader: Reader, sql: str, *params: Any) -> int:
    return int(reader.value(sql, params))


def _balance_by_hand(reader: Reader, member: int) -> int:
    """Charged − forgiven − paid."""
    return (
        _one(reader, "SELECT coalesce(sum(amount), 0) FROM charge WHERE member_id = ?", member)
        - _one(
            reader,
            "SELECT coalesce(sum(r.amount), 0) FROM charge_relief r JOIN charge h ON h.id = r.charge_id "
            "WHERE h.member_id = ?",
            member,
        )
        - _one(reader, "SELECT coalesce(sum(amount), 0) FROM payment WHERE member_id = ?", member)
    )


def _money_by_hand(reader: Reader) -> int:
    """Opening (what old books say is in it) + paid in + without an owner − spent + what counting found."""
    return (
        _one(reader, "SELECT sum(opening_balance) FROM money_account")
        + _one(
            reader,
            "SELECT coalesce(sum(amount), 0) FROM payment y WHERE NOT EXISTS (SELECT 1 FROM import_origin i "
            "WHERE i.tbl = 'payment' AND i.row_id = coalesce(y.reverses_id, y.id))",
        )
        + _one(
            reader,
            "SELECT coalesce(sum(u.amount - (SELECT coalesce(sum(y.amount), 0) FROM identification i "
            "JOIN receipt r ON r.id = i.receipt_id JOIN payment y ON coalesce(y.reverses_id, y.id) = r.payment_id "
            "WHERE i.unidentified_id = u.id)), 0) FROM unidentified u WHERE NOT EXISTS "
            "(SELECT 1 FROM identification e WHERE e.unidentified_id = u.id AND e.receipt_id IS NULL)",
        )
        - _one(
            reader,
            "SELECT coalesce(sum(total - withheld), 0) FROM expense e WHERE NOT EXISTS "
            "(SELECT 1 FROM expense_void v WHERE v.expense_id = e.id)",
        )
        + _one(
            reader,
            "SELECT coalesce(sum(counted - expected), 0) FROM day_close d WHERE NOT EXISTS "
            "(SELECT 1 FROM day_reopen n WHERE n.close_id = d.id)",
        )
    )


def _fund_by_hand(reader: Reader, fund: int) -> int:
    return (
        _one(
            reader,
            "SELECT coalesce(sum(a.amount), 0) FROM application a JOIN charge h ON h.id = a.charge_id "
            "WHERE h.fund_id = ?",
            fund,
        )
        + _one(reader, "SELECT coalesce(sum(amount), 0) FROM payment WHERE fund_id = ?", fund)
        - _one(
            reader,
            "SELECT coalesce(sum(p.amount), 0) FROM expense_part p WHERE p.fund_id = ? AND NOT EXISTS "
            "(SELECT 1 FROM expense_void v WHERE v.expense_id = p.expense_id)",
            fund,
        )
    )


def _voids_without_a_trace(reader: Reader) -> list[Any]:
    """Receipts whose money was taken out without a void that says why."""
    return reader.rows(
        "SELECT r.id FROM receipt r JOIN payment v ON v.reverses_id = r.payment_id "
        "LEFT JOIN receipt_void w ON w.receipt_id = r.id WHERE coalesce(w.reason, '') = ''"
    )


def _cheques_astray(reader: Reader) -> list[Any]:
    """Cheques that stand without their receipt, or came back and left it standing."""
    void = {row[0] for row in reader.rows("SELECT receipt_id FROM receipt_void")}
    gone = ("returned", "void")
    return [one for one in cheques(reader, every=True) if (one.receipt_id in void) != (one.state in gone)]


def _not_whole_numbers(reader: Reader) -> list[str]:
    found = []
    for name in MONEY_COLUMNS:
        table, column = name.split(".")
        if reader.value(f"SELECT 1 FROM {table} WHERE typeof({column}) <> 'integer' LIMIT 1"):
            found.append(name)
    return found


def test_whatever_a_treasury_does_the_books_add_up(office_template: Path, tmp_path: Path, clock: Clock) -> None:
    Treasury.template, Treasury.folder, Treasury.clock = office_template, tmp_path, clock
    case = Treasury.TestCase
    # Explaining a failure would trace every line of a life and takes minutes.
    phases = (Phase.reuse, Phase.generate, Phase.shrink)
    case.settings = settings(max_examples=12, stateful_step_count=40, deadline=None, phases=phases)
    case("runTest").runTest()
    assert Treasury.done > 30
    assert Treasury.refused > 10
