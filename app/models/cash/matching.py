"""Which movements answer which lines of the bank; entering what only the bank knew: its fees, unknown credits."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import Final, TypeAlias

from app.models.base.database import Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.text import clean
from app.models.cash.bank_state import COLUMNS, BankLine, BankState, Group, Key, bank_state
from app.models.cash.expenses import record_expense
from app.models.cash.rules import ExpenseDraft
from app.models.cash.unidentified import IncomeDraft, note_income

FEES: Final = "Gastos bancarios"
_Known: TypeAlias = dict[int, BankState]
"""Accounts that were read already, with what was agreed to since."""


@command("cash.match_bank", needs=Role.TREASURER)
def match_lines(tx: Tx, line_ids: Sequence[int], keys: Sequence[Key]) -> None:
    """One line for several movements, or several lines for one; both sides make the same sum.

    Raises ``Refused``: "bank.line_unknown", "bank.line_matched", "bank.movement_unknown", "bank.movement_matched",
    "bank.many_to_many", "bank.sums_differ".
    """
    _match(tx, line_ids, keys, {})


def _match(tx: Tx, line_ids: Sequence[int], keys: Sequence[Key], known: _Known) -> None:
    state = _open_state(tx, line_ids, keys, known)
    lines, moved = {*line_ids}, {*keys}
    if sum(state.lines[one].amount for one in lines) != sum(state.movements[key].amount for key in moved):
        raise Refused("bank.sums_differ", field="lines")
    for line_id in sorted(lines):
        for kind, row in sorted(moved):
            _write(tx, line_id, (kind, row))
    _answered(known, state, lines, moved)


@command("cash.match_net", needs=Role.TREASURER)
def match_net(tx: Tx, line_id: int, keys: Sequence[Key], category: str = FEES) -> int:
    """A line that is short of its movements by what the bank kept: card payments less its commission.

    The difference becomes an expense of the line's day, paid to the bank; returns its id. Raises ``Refused`` as
    ``match_lines`` and ``record_expense``; "bank.no_fee" where the movements make no more than the line,
    "bank.fee_too_much" where more than half of them would be kept.
    """
    return _match_net(tx, line_id, keys, category, {})


def _match_net(tx: Tx, line_id: int, keys: Sequence[Key], category: str, known: _Known) -> int:
    state = _open_state(tx, [line_id], keys, known)
    line = state.lines[line_id]
    chosen = sum(state.movements[key].amount for key in {*keys})
    kept = chosen - line.amount
    if kept <= 0:
        raise Refused("bank.no_fee", field="lines")
    if kept * 2 > abs(chosen):
        raise Refused("bank.fee_too_much", field="lines")
    expense_id = _expense(tx, line, kept, category)
    for key in sorted({*keys}):
        _write(tx, line_id, key)
    _write(tx, line_id, ("expense", expense_id))
    _answered(known, state, [line_id], keys)
    return expense_id


def _open_state(tx: Tx, line_ids: Sequence[int], keys: Sequence[Key], known: _Known) -> BankState:
    """The account, where all of these are still without an answer; read once for all that is agreed to at once."""
    if not line_ids or not keys:
        raise Refused("bank.nothing_chosen", field="lines")
    if len(line_ids) > 1 and len(keys) > 1:
        raise Refused("bank.many_to_many", field="lines")
    account = _account(tx, line_ids[0])
    state = known.get(account) or bank_state(tx, account)
    for line_id in line_ids:
        if line_id not in state.lines:
            raise Refused("bank.line_unknown", field="lines", text=str(line_id))
        if line_id in state.of_line:
            raise Refused("bank.line_matched", field="lines")
    for key in keys:
        if key not in state.movements or key[0] not in COLUMNS:
            raise Refused("bank.movement_unknown", field="movements", text=f"{key[0]} {key[1]}")
        if key in state.of_key:
            raise Refused("bank.movement_matched", field="movements")
    return state


def _answered(known: _Known, state: BankState, lines: Collection[int], keys: Collection[Key]) -> None:
    """What was just written is known without asking the file again."""
    group = Group(tuple(sorted(lines)), tuple(sorted(keys)))
    of_line = {**state.of_line, **dict.fromkeys(lines, group)}
    of_key = {**state.of_key, **dict.fromkeys(keys, group)}
    known[state.account_id] = replace(state, of_line=of_line, of_key=of_key)


def _write(tx: Tx, line_id: int, key: Key) -> None:
    kind, row = key
    ids = dict.fromkeys(COLUMNS.values())
    tx.insert("bank_match", uid=tx.new_uid(), line_id=line_id, **{**ids, COLUMNS[kind]: row})


def _account(tx: Tx, line_id: int) -> int:
    return _line(tx, line_id).account_id


def _line(tx: Tx, line_id: int) -> BankLine:
    row = tx.row("SELECT id, account_id, day, amount, description, reference FROM bank_line WHERE id = ?", (line_id,))
    if row is None:
        raise Refused("bank.line_unknown", field="lines", text=str(line_id))
    return BankLine(*row)


@command("cash.unmatch_bank", needs=Role.TREASURER)
def unmatch_line(tx: Tx, line_id: int) -> int:
    """Takes apart the group of a line: all its lines and movements are open again; returns how many lines."""
    group = bank_state(tx, _account(tx, line_id)).of_line.get(line_id)
    if group is None:
        raise Refused("bank.line_open", field="lines")
    for one in group.lines:
        tx.execute("DELETE FROM bank_match WHERE line_id = ?", (one,))
    return len(group.lines)


@command("cash.bank_fee", needs=Role.TREASURER)
def enter_fee(tx: Tx, line_id: int, category: str = FEES) -> int:
    """A line of money that left becomes an expense of its own day, paid to the bank; returns the expense's id.

    Raises ``Refused`` as ``record_expense``, "bank.not_out" for money that came.
    """
    line = _open(tx, line_id)
    if line.amount >= 0:
        raise Refused("bank.not_out", field="lines")
    expense_id = _expense(tx, line, -line.amount, category)
    _write(tx, line_id, ("expense", expense_id))
    return expense_id


def _expense(tx: Tx, line: BankLine, amount: int, category: str) -> int:
    """What the bank kept on a line's day, paid to the bank by the account's name."""
    bank = str(tx.value("SELECT name FROM money_account WHERE id = ?", (line.account_id,)))
    draft = ExpenseDraft(
        paid_on=date.fromisoformat(line.day),
        account_id=line.account_id,
        method="transfer",
        supplier=bank,
        concept=clean(line.description)[:300] or category,
        total=amount,
        category=category,
        reference=line.reference,
        again=True,
    )
    return record_expense(tx, draft)


@command("cash.bank_income", needs=Role.TREASURER)
def note_line(tx: Tx, line_id: int) -> int:
    """A line of money that came waits for its owner, in the books from its own day; returns the income's id."""
    line = _open(tx, line_id)
    if line.amount <= 0:
        raise Refused("bank.not_in", field="lines")
    kind = tx.value("SELECT kind FROM money_account WHERE id = ?", (line.account_id,))
    draft = IncomeDraft(
        line.account_id,
        date.fromisoformat(line.day),
        line.amount,
        "wallet" if kind == "wallet" else "transfer",
        reference=line.reference,
        payer=line.description,
        again=True,
    )
    income_id = note_income(tx, draft)
    _write(tx, line_id, ("unidentified", income_id))
    return income_id


def _open(tx: Tx, line_id: int) -> BankLine:
    line = _line(tx, line_id)
    if tx.value("SELECT 1 FROM bank_match WHERE line_id = ?", (line_id,)):
        raise Refused("bank.line_matched", field="lines")
    return line


@command("cash.reconcile_bank", needs=Role.TREASURER)
def reconcile(
    tx: Tx,
    matches: Sequence[tuple[int, Sequence[Key]]],
    fees: Sequence[int] = (),
    incomes: Sequence[int] = (),
    net: Sequence[tuple[int, Sequence[Key]]] = (),
) -> None:
    """Everything a person agreed to at once: lines with their movements, lines that are fees, credits that wait.

    ``net`` are lines that are short of their movements by what the bank kept.
    """
    known: _Known = {}
    for line_id, keys in matches:
        _match(tx, [line_id], keys, known)
    for line_id in fees:
        enter_fee(tx, line_id)
    for line_id in incomes:
        note_line(tx, line_id)
    for line_id, keys in net:
        _match_net(tx, line_id, keys, FEES, known)
