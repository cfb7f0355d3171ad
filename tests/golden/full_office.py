"""A small office with a row in every table of its own work, told as a story; ``keep`` makes the kept file of it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Final

from app.jobs.handover import write_handover
from app.jobs.new_office import NewOffice, new_office
from app.models.base.database import Clock
from app.models.base.values.tax_id import parse_tax_id
from app.models.cash.bank_state import bank_state
from app.models.cash.books import money_accounts
from app.models.cash.budget import BudgetKey, set_budget
from app.models.cash.cheque_list import cheque_of_receipt
from app.models.cash.cheques import (
    ChequeDraft,
    ReturnFee,
    clear_cheque,
    deposit_cheques,
    note_cheque,
    pay_by_cheque,
    return_cheque,
)
from app.models.cash.closing import close_day, reopen_day
from app.models.cash.expenses import correct_expense, record_expense, void_expense
from app.models.cash.funds import add_fund
from app.models.cash.handover import HandoverDraft
from app.models.cash.matching import enter_fee, match_lines, note_line
from app.models.cash.moves import move_money, take_back_move
from app.models.cash.queries import category_named
from app.models.cash.rules import ExpenseDraft, ExpensePart, TaxPart
from app.models.cash.statements import StatementLine, import_statement
from app.models.cash.unidentified import IncomeDraft, give_income, give_other, note_income, return_income
from app.models.cash.unidentified import Share as GivenTo
from app.models.cash.years import lock_year, unlock_year
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import charge_ahead, charge_period
from app.models.dues.commands import PaymentOrder, correct_receipt, note_print, pay, void_receipt
from app.models.dues.fiscal import cancel_document, note_document
from app.models.dues.fiscal_rules import FiscalDraft
from app.models.dues.foreign import Tendered
from app.models.dues.instalments import PlanAgreed, agree, end, equal_parts
from app.models.dues.money import add_account
from app.models.dues.opening import open_credit
from app.models.dues.orders import Income, PaidBy, ReceiptOrder, Share
from app.models.dues.pads import add_pad, explain_number, hand_pad
from app.models.dues.past import PastBooks, PastCharge, PastPart, PastPayment, PastReceipt, PlanWish, write_past
from app.models.dues.plan_saving import PlanDraft, save_plan
from app.models.dues.queries import open_charges
from app.models.dues.receiving import receive
from app.models.dues.relief import relieve_charge, take_back_relief, void_charge
from app.models.dues.reminders import Notice, due_reminders, remind
from app.models.dues.route import PadLine, enter_pad_sheet
from app.models.dues.rules import PlanTerms
from app.models.dues.series import series_named
from app.models.dues.single_charges import charge_late_fees, charge_one
from app.models.dues.stamps import StampDraft, add_stamp
from app.models.dues.tariffs import Rate, allow, set_index_value
from app.models.members.categories import change_category
from app.models.members.commands import add_member, change_status
from app.models.members.rules import MemberDraft
from app.office import Office
from tests.golden.beside import beside
from tests.golden.promised import promised

FOLDER: Final = Path(__file__).parent / "db"
LAST: Final = date(2026, 11, 21)
DUE: Final = 85_000
_NAMES: Final = (
    *("Marta Ojeda", "Ramón Ayala", "Ñandutí Peña", "Lucía Duarte", "Comercial Yvytu S.A.", "Hugo Villalba"),
    *("Teresa Ferreira", "Panadería Kuarahy S.R.L.", "Óscar Britos", "Sonia Núñez", "Pedro Cabañas", "Elva Rojas"),
)


class Story:
    """The office and the day on which its story stands."""

    def __init__(self, path: Path) -> None:
        self.day = date(2025, 10, 4)
        self.clock = Clock(lambda: datetime.combine(self.day, time(13, 30), UTC))
        wanted = NewOffice(
            name="Gremio de Comerciantes de Prueba",
            short="GCP",
            code="PY-0014",
            country="PY",
            address="Av. Siempreviva 123",
            city="Asunción",
            phone="021 000 000",
            email="gremio@example.org",
            first_receipt=4513,
            cash=350_000,
            bank=4_800_000,
        )
        self.office = Office.open(
            new_office(path, wanted, actor="Marta", clock=self.clock).path, "Marta", clock=self.clock
        )
        self.cash, self.bank = (one.id for one in self.office.read(money_accounts)[:2])
        self.members: list[int] = []
        self.due = self.fund = 0

    def on(self, year: int, month: int, day: int) -> date:
        self.day = date(year, month, day)
        return self.day


def build(path: Path) -> None:
    """Tells the whole story into a new file."""
    story = Story(path)
    with story.office:
        for chapter in (
            _register,
            _old_books,
            _first_year,
            _second_year,
            _counter,
            _cheques,
            _spending,
            _bank,
            _closes,
            _others,
        ):
            chapter(story)
        _papers(story)
        _last_day(story)


def _register(story: Story) -> None:
    """Twelve members in two categories; the tariffs: plain, by size, by index, single, with a late fee."""
    run = story.office.run
    for at, name in enumerate(_NAMES, start=1):
        firm = name.endswith((".A.", ".L.", "S.A.", "S.R.L."))
        tax = (
            parse_tax_id(f"8000{at:04d}", "PY", "ruc").tax_id
            if firm
            else parse_tax_id(f"{1_200_000 + at}", "PY", "ci").tax_id
        )
        party = PartyDraft(kind="organization" if firm else "person", name=name, tax=tax, trade="Almacén")
        story.members.append(run(add_member, MemberDraft(party, str(at), None, date(2020, 1, at), None)).value)
    story.fund = run(add_fund, "Aniversario", "Fiesta de los 50 años", story.day, act="Acta 3/2025").value
    late = PlanTerms(late_days=60, late_percent=200, late_article="art. 14", ahead_months=6, ahead_percent=500)
    story.due = run(save_plan, PlanDraft(DUE, "Cuota social", due_day=10, terms=late)).value
    run(set_index_value, "jornal", date(2025, 7, 1), 111_502, "Decreto 1/2025")


def _old_books(story: Story) -> None:
    """Two months of the old notebook with a receipt of its own and a void one; a debt and a credit of the first day."""
    run, members = story.office.run, story.members
    seen = story.office.read(lambda reader: int(reader.value("SELECT max(id) FROM journal_tx")))
    charges = tuple(
        PastCharge(member, "dues", month, DUE, date.fromisoformat(f"{month}-01"), date.fromisoformat(f"{month}-10"))
        for member in members[:3]
        for month in ("2025-08", "2025-09")
    )
    day = date(2025, 8, 9)
    parts = (PastPart(DUE, 0),)
    payments = (
        PastPayment(members[0], day, DUE, "cash", "B2", parts, PastReceipt(4501, day, "cuota 08/2025")),
        PastPayment(
            members[1], day, DUE, "cash", "B3", (PastPart(DUE, 2),), PastReceipt(4502, day, "cuota", void=True)
        ),
    )
    wish = PlanWish(story.due, "Cuota social", DUE)
    books = PastBooks(
        *("months", "cuaderno 2025.xlsx", "0" * 64, 6, seen, wish, None, "EXT", "Anulado en el talonario"),
        *(charges, payments),
    )
    run(write_past, books)
    run(open_credit, members[11], 40_000, story.day)


def _first_year(story: Story) -> None:
    """October to December 2025: charged, some paid, the year's books shut, opened again and shut."""
    run, members = story.office.run, story.members
    for month in (10, 11, 12):
        day = story.on(2025, month, 6)
        run(charge_period, story.due, f"2025-{month:02d}", day)
        for member in members[month - 8 :: 3]:
            run(pay, PaymentOrder(member, DUE, "cash", day))
    day = story.on(2026, 2, 7)
    run(lock_year, date(2025, 12, 31), act="Acta 2/2026")
    run(unlock_year, "Faltaba una factura de diciembre")
    run(lock_year, date(2025, 12, 31), act="Acta 2/2026")


def _second_year(story: Story) -> None:
    """2026: who pays less, by size, by index, once; charges forgiven, void and late; a plan kept and one ended."""
    run, members = story.office.run, story.members
    day = story.on(2026, 3, 7)
    run(change_category, members[9], 2, day, "Acta 3/2026")
    run(allow, members[3], 5_000, day, reason="Beca", act="Acta 3/2026", until_date=date(2026, 12, 31))
    sized = PlanTerms(kind="extraordinary", basis="workers", act="Acta 3/2026")
    rates = (Rate(50_000, from_workers=0), Rate(120_000, from_workers=10))
    extra = run(
        save_plan, PlanDraft(50_000, "Aporte aniversario", "once", terms=sized, fund_id=story.fund, rates=rates)
    )
    run(charge_period, extra.value, None, day)
    for month in range(3, 12):
        day = story.on(2026, month, 7)
        run(charge_period, story.due, f"2026-{month:02d}", day)
    wage = run(save_plan, PlanDraft(5_000, "Multa", "once", terms=PlanTerms(kind="fine", index_unit="jornal")))
    run(charge_one, members[8], wage.value, day, note="Asamblea sin aviso")
    fee = run(save_plan, PlanDraft(1, "Recargo", "once", terms=PlanTerms(kind="late_fee"))).value
    run(charge_late_fees, fee, day)
    owed = story.office.read(open_charges, members[6])
    relief = run(relieve_charge, owed[0].id, "waiver", 30_000, day, reason="Incendio", act="Acta 9/2026").value
    run(relieve_charge, owed[1].id, "write_off", owed[1].balance, day, reason="Incendio", act="Acta 9/2026")
    run(take_back_relief, relief, "Cargado dos veces")
    run(void_charge, story.office.read(open_charges, members[10])[-1].id, "No correspondía", day, "Acta 9/2026")
    run(charge_ahead, members[0], story.due, ["2026-12", "2027-01"], day)
    for member, ended in ((members[7], False), (members[8], True)):
        charges = story.office.read(open_charges, member)
        parts = equal_parts(sum(one.balance for one in charges), 3, date(2026, 11, 10))
        plan = run(agree, PlanAgreed(member, day, "Acta 10/2026", tuple(one.id for one in charges), parts)).value
        if ended:
            run(end, plan, "No pagó ninguna parte")
    run(change_status, members[5], "suspended", day, "resolución de la comisión")


def _counter(story: Story) -> None:
    """One for three, a donation, dollars, a void receipt, a correction, copies, a pad with a spoiled paper."""
    run, members = story.office.run, story.members
    day = story.on(2026, 11, 14)
    shares = tuple(Share(member, 2 * DUE) for member in members[1:4])
    payer = PaidBy(name="Yvytu S.A.", tax_id="80000005-1")
    shared = run(receive, ReceiptOrder("transfer", day, shares, payer=payer, reference="884120")).value
    gift = Income("donation", "Aniversario", 500_000, story.fund)
    run(receive, ReceiptOrder("transfer", day, income=gift, payer=PaidBy(name="Rosa Cantero"), reference="884121"))
    dollars = run(add_account, "Dólares", "cash", 0, day, "USD").value
    tendered = Tendered(20_00, "USD", "7300")
    order = ReceiptOrder("cash", day, (Share(members[4], 146_000),), tendered=tendered, account_id=dollars)
    run(receive, order)
    wrong = run(pay, PaymentOrder(members[6], DUE, "cash", day)).value
    run(void_receipt, wrong.receipt_id, "Otro socio", day)
    again = run(pay, PaymentOrder(members[7], 2 * DUE, "cash", day)).value
    run(correct_receipt, again.receipt_id, "Monto equivocado", PaymentOrder(members[7], DUE, "cash", day))
    for _ in range(2):
        run(note_print, shared.receipt_id)
    run(add_pad, "T1", 201, 250)
    run(hand_pad, "T1", "Nelson", date(2026, 11, 7))
    pad = story.office.read(series_named, "T1").id
    lines = (PadLine(201, members[8], DUE), PadLine(202, members[10], DUE), PadLine(203, note="Mojado"))
    run(enter_pad_sheet, pad, lines, day)
    run(explain_number, "T1", 204, "Se perdió")


def _cheques(story: Story) -> None:
    """Four cheques: paid by the bank, returned with its fee, in the bank, in hand for a later day."""
    run, members = story.office.run, story.members
    day = story.on(2026, 11, 16)
    fee = run(save_plan, PlanDraft(55_000, "Cheque devuelto", "once", terms=PlanTerms(kind="service"))).value
    made = []
    for at, (member, payable) in enumerate(zip(members[7:11], (day, day, day, date(2026, 12, 20)), strict=True)):
        draft = ChequeDraft("Banco Ñande", str(30_417 + at), "", payable)
        paid = run(pay_by_cheque, PaymentOrder(member, DUE, "cheque", day).as_receipt(), draft).value
        cheque = story.office.read(cheque_of_receipt, paid.receipt_id)
        assert cheque is not None
        made.append(cheque.id)
    run(deposit_cheques, made[:3], story.bank, day, "boleta 118")
    day = story.on(2026, 11, 18)
    run(clear_cheque, made[0], day)
    run(return_cheque, made[1], day, "Sin fondos", ReturnFee(fee, 55_000))
    later = run(pay, PaymentOrder(members[11], DUE, "cheque", day, "998")).value
    run(note_cheque, later.receipt_id, ChequeDraft("Banco Yvoty", "998", "Tía Elva", day))


def _spending(story: Story) -> None:
    """Expenses with taxes and two funds, one void, one corrected; a deposit and one taken back; the budget."""
    run = story.office.run
    day = story.on(2026, 11, 19)
    invoice = ExpenseDraft(
        *(day, story.cash, "cash", "Librería Sur", "Papel y tóner", 220_000, "Librería"),
        parts=(ExpensePart("Librería", 120_000), ExpensePart("Fiesta", 100_000, story.fund)),
        supplier_tax_id="80012345-0",
        document_kind="invoice",
        document_number="001-001-0004137",
        document_authorization="12345678",
        document_on=day,
        taxes=(TaxPart(1_000, 220_000),),
        withheld=6_000,
    )
    run(record_expense, invoice)
    wrong = run(record_expense, ExpenseDraft(day, story.cash, "cash", "Kiosco", "Café", 30_000, "Varios")).value
    run(void_expense, wrong, "Era de otra oficina", day)
    light = run(record_expense, ExpenseDraft(day, story.bank, "transfer", "Luz", "Octubre", 190_000, "Servicios")).value
    run(
        correct_expense,
        light,
        "Monto",
        ExpenseDraft(day, story.bank, "transfer", "Luz", "Octubre", 191_000, "Servicios"),
    )
    run(move_money, story.cash, story.bank, 200_000, day, reference="boleta 119")
    moved = run(move_money, story.cash, story.bank, 50_000, day, note="dos veces").value
    run(take_back_move, moved, "No se hizo")
    category = story.office.read(category_named, "Servicios")
    run(set_budget, 2026, BudgetKey("out", category_id=category), 2_400_000, act="Acta 1/2026")
    run(set_budget, 2026, BudgetKey("in", income="dues"), 9_000_000, act="Acta 1/2026")


def _bank(story: Story) -> None:
    """Money without a name: given, given to none, sent back, still waiting; the bank's list: matched, fee, unknown."""
    run, members = story.office.run, story.members
    day = story.on(2026, 11, 20)
    came = {"Ana Prieto": 120_000, "Feria de Luque": 70_000, "Errado S.A.": 15_000, "NN": 45_000, "P. Cabañas": 60_000}
    for payer, amount in came.items():
        run(note_income, IncomeDraft(story.bank, day, amount, reference=payer[:3], payer=payer))
    run(give_income, 1, [GivenTo(members[10], 70_000), GivenTo(members[8], 50_000)])
    run(give_other, 2, "service", "Mesas prestadas", PaidBy(name="Feria de Luque"))
    run(give_income, 5, [GivenTo(members[10], 60_000)])
    run(return_income, 3, "Era para otra cuenta", day)
    lines = [
        StatementLine(day, 45_000, "TRANSF NN", "NN"),
        StatementLine(day, -11_000, "COMISION", "77"),
        StatementLine(day, 33_000, "TRANSF DESCONOCIDA", "78"),
        StatementLine(day, -1_000, "IMPUESTO", "79"),
    ]
    run(import_statement, story.bank, "extracto noviembre.csv", lines, 9_999_000)
    state = story.office.read(bank_state, story.bank)
    by_amount = {line.amount: line.id for line in state.lines.values()}
    waiting = next(key for key, one in state.movements.items() if key[0] == "unidentified" and one.amount == 45_000)
    run(match_lines, [by_amount[45_000]], [waiting])
    run(enter_fee, by_amount[-11_000])
    run(note_line, by_amount[33_000])


def _closes(story: Story) -> None:
    """A day counted by notes with a difference, reopened, counted again."""
    run = story.office.run
    day = story.on(2026, 11, 20)
    held = next(one.balance for one in story.office.read(money_accounts) if one.id == story.cash)
    notes = {1_000: (held - 5_000) // 1_000}
    counted = notes[1_000] * 1_000
    first = run(close_day, story.cash, day, counted, explanation="Vuelto mal dado", counts=notes).value
    run(reopen_day, first, "Faltó contar un sobre")
    run(close_day, story.cash, day, held, counts={500: held // 500})


def _papers(story: Story) -> None:
    """Fiscal documents, one of them cancelled; reminders that were sent."""
    run, members = story.office.run, story.members
    day = story.on(2026, 11, 20)
    run(add_stamp, StampDraft("invoice", "12345678", date(2026, 1, 1), date(2026, 12, 31)))
    receipts = story.office.read(lambda reader: [row[0] for row in reader.rows("SELECT id FROM receipt ORDER BY id")])
    run(note_document, FiscalDraft("invoice", "001-001-0000001", day, receipts[2:4], stamp="12345678"))
    gone = FiscalDraft("invoice", "001-001-0000002", day, (receipts[5],), stamp="12345678")
    run(cancel_document, run(note_document, gone).value, "Mal el RUC", day)
    charge = story.office.read(open_charges, members[6])[0]
    run(note_document, FiscalDraft("invoice", "001-001-0000003", day, charge_ids=(charge.id,), stamp="12345678"))
    due = story.office.read(due_reminders, day)[:2]
    run(remind, [Notice(one.member_id, one.step, one.amount, "whatsapp") for one in due])


def _last_day(story: Story) -> None:
    """The treasury is handed over and the work goes on with one more receipt."""
    day = story.on(LAST.year, LAST.month, LAST.day)
    counted = {story.cash: 100_000}
    draft = HandoverDraft(day, "Julio Ayala", "Rosa Cantero", "Ana Prieto", counted, "Se contó sin los sobres")
    write_handover(story.office, draft)
    story.office.run(pay, PaymentOrder(story.members[6], DUE, "cash", day))
    story.office.run(pay, PaymentOrder(story.members[10], 700_000, "cash", day))


def _others(story: Story) -> None:
    beside(story.office, story.members, story.day)
    promised(story.office, story.day)
