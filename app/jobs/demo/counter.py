"""The practice office's counter: a firm that pays for three, a donation, cheques, a plan, a pad, a stamp.

The months of dues are in ``story``, what is spent in ``money``.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from app.jobs.demo.people import demo_texts
from app.models.base.database import Role, Tx, command
from app.models.base.facts import office_facts
from app.models.cash.books import money_accounts
from app.models.cash.cheques import ChequeDraft, clear_cheque, deposit_cheques, note_cheque, pay_by_cheque
from app.models.cash.unidentified import IncomeDraft, note_income
from app.models.dues.commands import Paid, PaymentOrder
from app.models.dues.fiscal import note_document
from app.models.dues.fiscal_rules import FiscalDraft
from app.models.dues.instalments import PlanAgreed, agree, equal_parts, usual_coins
from app.models.dues.orders import Income, PaidBy, ReceiptOrder, Share
from app.models.dues.pads import add_pad, enter_pad_receipt, explain_number, hand_pad
from app.models.dues.queries import open_charges
from app.models.dues.receiving import receive
from app.models.dues.series import series_named
from app.models.dues.stamps import StampDraft, add_stamp
from app.models.members.queries import member_ids

PAD: Final = "T1"
_LARGE: Final = 200_000
_SMALL: Final = 50_000
_PARTS: Final = 6
_STAMP_ENDS: Final = timedelta(days=18)


def bank_the_cheques(tx: Tx, paid: Sequence[tuple[PaymentOrder, Paid]], day: date) -> None:
    """The cheques of an old Saturday went to the bank the same day, and it paid them."""
    banks = demo_texts()["money"]["counter"]["banks"]
    made = [
        note_cheque(
            tx, one.receipt_id, ChequeDraft(banks[one.number % len(banks)], order.reference, "", day, again=True)
        )
        for order, one in paid
        if order.method == "cheque"
    ]
    if made:
        deposit_cheques(tx, made, money_accounts(tx)[1].id, day)
        for cheque in made:
            clear_cheque(tx, cheque, day)


@command("demo.plan", needs=Role.TREASURER)
def agree_a_plan(tx: Tx, place: int) -> None:
    """One of those who owe much agrees to pay in parts; ``place`` says which of them."""
    day = tx.clock.today()
    member, _ = _who_owe(tx, _LARGE)[place]
    charges = open_charges(tx, member)
    owed, coins = sum(one.balance for one in charges), usual_coins(office_facts(tx).currency)
    parts = equal_parts(owed, _PARTS, day + timedelta(days=15), coins)
    act = demo_texts()["money"]["counter"]["act"]
    agree(tx, PlanAgreed(member, day, act, tuple(one.id for one in charges), parts))


@command("demo.counter", needs=Role.TREASURER)
def at_the_counter(tx: Tx, fund: int) -> None:
    """Today: a firm pays for three, a donation, money without a name, two cheques, papers of a pad, a stamp."""
    texts, day = demo_texts()["money"]["counter"], tx.clock.today()
    bank = money_accounts(tx)[1].id
    owing = iter(_who_owe(tx, _SMALL)[::-1])
    shares = tuple(Share(member, owed) for member, owed in (next(owing) for _ in range(3)))
    firm, tax_id = texts["firm"]
    order = ReceiptOrder("transfer", day, shares, payer=PaidBy(name=firm, tax_id=tax_id), reference="884120")
    shared = receive(tx, order)
    name, tax_id, concept = texts["donation"]
    given = Income("donation", concept, texts["donated"], fund)
    receive(tx, ReceiptOrder("transfer", day, income=given, payer=PaidBy(name=name, tax_id=tax_id), reference="884121"))
    for payer, amount in texts["nameless"]:
        note_income(tx, IncomeDraft(bank, day, amount, payer=payer))
    for bank_name, payable in zip(texts["banks"], (day, day + timedelta(days=20)), strict=True):
        member, owed = next(owing)
        by_cheque = PaymentOrder(member, owed, "cheque", day, str(30_417 + member)).as_receipt()
        pay_by_cheque(tx, by_cheque, ChequeDraft(bank_name, by_cheque.reference, "", payable))
    _pad(tx, day, [next(owing) for _ in range(3)])
    number = f"001-001-{shared.number:07d}"
    add_stamp(tx, StampDraft("invoice", texts["stamp"], day - timedelta(days=347), day + _STAMP_ENDS))
    note_document(tx, FiscalDraft("invoice", number, day, stamp=texts["stamp"], receipt_ids=(shared.receipt_id,)))


def _pad(tx: Tx, day: date, owing: Sequence[tuple[int, int]]) -> None:
    """A pad of fifty papers came half home: three entered, one spoiled, one still to be asked for."""
    texts = demo_texts()["money"]["counter"]
    add_pad(tx, PAD, 201, 250)
    hand_pad(tx, PAD, texts["collector"], day - timedelta(days=7))
    series = series_named(tx, PAD).id
    for number, (member, owed) in zip((201, 202, 205), owing, strict=True):
        enter_pad_receipt(tx, series, number, PaymentOrder(member, owed, "cash", day))
    explain_number(tx, PAD, 203, texts["spoiled"])


def _who_owe(tx: Tx, least: int) -> list[tuple[int, int]]:
    """(member, minor units) of the active who owe at least so much and have no plan, the largest debt first."""
    planned = {row[0] for row in tx.rows("SELECT member_id FROM instalment_plan")}
    owed = {
        one: sum(charge.balance for charge in open_charges(tx, one))
        for one in member_ids(tx, status="active")
        if one not in planned
    }
    return sorted(((one, debt) for one, debt in owed.items() if debt >= least), key=lambda pair: (-pair[1], pair[0]))
