"""Writing money without a name: noting it, giving it to members, saying that it was no income.

It is in the books from the day it came (``books.MOVEMENTS``), so a receipt made of it enters no closed day. Voiding
that receipt (``dues.commands``) makes the money wait again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.base.values.money import MOST_AMOUNT
from app.models.base.values.text import clean, fold
from app.models.cash.incomes import Income, income
from app.models.dues.closed_days import refuse_closed_day
from app.models.dues.commands import Paid, PaymentOrder, pay
from app.models.dues.orders import Income as OtherIncome
from app.models.dues.orders import IncomeKind, PaidBy, ReceiptOrder
from app.models.dues.receiving import receive
from app.models.dues.rules import METHODS, Application, Method


@dataclass(frozen=True, slots=True)
class IncomeDraft:
    """What is known of money without a name: ``amount`` in minor units, ``payer`` as the bank or the paper says it.

    ``again``: it is meant although the same day, amount and reference are noted already.
    """

    account_id: int
    came_on: date
    amount: int
    method: Method = "transfer"
    reference: str = ""
    payer: str = ""
    note: str = ""
    again: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """What of an income is whose, in minor units; without ``applications`` the oldest debt is settled first."""

    member_id: int
    amount: int
    applications: tuple[Application, ...] | None = None


@command("cash.note_income", needs=Role.TREASURER)
def note_income(tx: Tx, draft: IncomeDraft) -> int:
    """Notes money whose owner is not known yet; returns its id. Raises ``Refused``, also for a closed day."""
    _check(tx, draft)
    if not draft.again and _same(tx, draft):
        raise Refused("income.twice", field="reference")
    return tx.insert(
        "unidentified",
        uid=tx.new_uid(),
        account_id=draft.account_id,
        came_on=draft.came_on.isoformat(),
        amount=draft.amount,
        method=draft.method,
        reference=clean(draft.reference),
        payer=clean(draft.payer),
        note=clean(draft.note),
    )


def _check(tx: Tx, draft: IncomeDraft) -> None:
    if not 0 < draft.amount <= MOST_AMOUNT:
        raise Refused("amount.not_positive" if draft.amount <= 0 else "amount.too_large", field="amount")
    if draft.method not in METHODS:
        raise Refused("payment.method_unknown", field="method", text=str(draft.method))
    if draft.came_on > tx.clock.today():
        raise Refused("payment.in_future", field="date", date=draft.came_on.strftime("%d/%m/%Y"))
    row = tx.row("SELECT opened_on, name, currency FROM money_account WHERE id = ?", (draft.account_id,))
    if row is None:
        raise Refused("account.unknown", field="account", text=str(draft.account_id))
    opened, name, coin = row
    if draft.came_on.isoformat() < opened:
        raise Refused("move.before_account", field="date", account=name, day=format_iso(opened))
    if coin != tx.value("SELECT currency FROM office"):
        raise Refused("income.other_currency", field="account", account=name)
    refuse_closed_day(tx, draft.account_id, draft.came_on)


def _same(reader: Reader, draft: IncomeDraft) -> bool:
    """Noted or received already: same account, day, amount and reference, where there is a reference."""
    reference = clean(draft.reference)
    return bool(reference) and bool(
        reader.value(
            "SELECT 1 FROM unidentified WHERE account_id = :account AND came_on = :day AND amount = :amount "
            "AND reference = :reference UNION ALL SELECT 1 FROM payment y WHERE account_id = :account "
            "AND paid_on = :day AND amount = :amount AND reference = :reference "
            "AND NOT EXISTS (SELECT 1 FROM payment x WHERE x.reverses_id = y.id)",
            {
                **{"account": draft.account_id, "day": draft.came_on.isoformat()},
                **{"amount": draft.amount, "reference": reference},
            },
        )
    )


@command("cash.give_income", needs=Role.TREASURER)
def give_income(tx: Tx, income_id: int, shares: Sequence[Share], *, remember: bool = True) -> list[Paid]:
    """Gives an income, or a part of it, to those whose it is: a receipt of today for each, all or none.

    The payment carries the income's own account and day, today's where that year is locked. ``remember``: who pays so
    is proposed the next time; only where one member gets all of it. Raises ``Refused``.
    """
    found = _waiting(tx, income_id)
    if not shares:
        raise Refused("income.nobody", field="member")
    if any(share.amount <= 0 for share in shares):
        raise Refused("amount.not_positive", field="amount")
    if len({share.member_id for share in shares}) != len(shares):
        raise Refused("income.member_twice", field="member")
    if sum(share.amount for share in shares) > found.waiting:
        raise Refused("income.too_much", field="amount")
    made = [_give(tx, found, share) for share in shares]
    if remember and len(shares) == 1 and shares[0].amount == found.amount:
        _remember(tx, found.payer, shares[0].member_id)
    return made


def _waiting(tx: Tx, income_id: int) -> Income:
    found = income(tx, income_id)
    if found.ended_on:
        raise Refused("income.ended", field="income")
    if not found.waiting:
        raise Refused("income.given", field="income", receipts=found.receipts)
    return found


def _give(tx: Tx, found: Income, share: Share) -> Paid:
    order = PaymentOrder(
        member_id=share.member_id,
        amount=share.amount,
        method=cast("Method", found.method),
        paid_on=date.fromisoformat(found.came_on),
        reference=found.reference,
        applications=share.applications,
        account_id=found.account_id,
        in_books=True,
    )
    paid = pay(tx, order)
    _link(tx, found, paid)
    return paid


@command("cash.give_other", needs=Role.TREASURER)
def give_other(
    tx: Tx, income_id: int, kind: IncomeKind, concept: str, payer: PaidBy, fund_id: int | None = None
) -> Paid:
    """What waits turns out to be a donation, interest, a sale: a receipt of today that is of no member's account.

    Raises ``Refused`` as ``dues.receiving.receive``.
    """
    found = _waiting(tx, income_id)
    order = ReceiptOrder(
        method=cast("Method", found.method),
        paid_on=date.fromisoformat(found.came_on),
        income=OtherIncome(kind, concept, found.waiting, fund_id),
        payer=payer,
        reference=found.reference,
        account_id=found.account_id,
        in_books=True,
    )
    paid = receive(tx, order)
    _link(tx, found, paid)
    return paid


def _link(tx: Tx, found: Income, paid: Paid) -> None:
    tx.insert(
        "identification",
        uid=tx.new_uid(),
        unidentified_id=found.id,
        receipt_id=paid.receipt_id,
        on_date=tx.clock.today().isoformat(),
        reason="",
    )


def _remember(tx: Tx, payer: str, member_id: int) -> None:
    folded = fold(payer)
    known = tx.value("SELECT 1 FROM payer_alias WHERE folded = ? AND member_id = ?", (folded, member_id))
    if folded and not known:
        tx.insert("payer_alias", uid=tx.new_uid(), member_id=member_id, folded=folded)


@command("cash.accept_incomes", needs=Role.TREASURER)
def accept_incomes(tx: Tx, choices: Sequence[tuple[int, int]]) -> list[Paid]:
    """Gives each income (id) whole to its member (id): all receipts in one transaction, or none."""
    made: list[Paid] = []
    for income_id, member_id in choices:
        made += give_income(tx, income_id, [Share(member_id, _waiting(tx, income_id).waiting)])
    return made


@command("cash.return_income", needs=Role.TREASURER)
def return_income(tx: Tx, income_id: int, reason: str, on_date: date) -> int:
    """Says that an income was none or was given back: the whole leaves the account on that day.

    Raises ``Refused``: "income.partly_given" while receipts of it stand, "cash.day_closed".
    """
    found = _waiting(tx, income_id)
    if found.given:
        raise Refused("income.partly_given", field="income", receipts=found.receipts)
    if not clean(reason):
        raise Refused("income.reason", field="reason")
    if not found.came_on <= on_date.isoformat() <= tx.clock.today().isoformat():
        came = date.fromisoformat(found.came_on).strftime("%d/%m/%Y")
        raise Refused("income.return_day", field="date", day=came)
    refuse_closed_day(tx, found.account_id, on_date)
    tx.because(clean(reason))
    return tx.insert(
        "identification",
        uid=tx.new_uid(),
        unidentified_id=income_id,
        receipt_id=None,
        on_date=on_date.isoformat(),
        reason=clean(reason),
    )
