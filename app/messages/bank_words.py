"""Money without a name and what stands in a bank statement, as a person reads it on screen and in the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.messages import words
from app.messages.cash_lines import book_line_words
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money, format_money
from app.models.cash.bank_proposals import LineProposal
from app.models.cash.bank_state import COLUMNS, BankState, Key
from app.models.cash.books import BookLine
from app.models.cash.incomes import Income
from app.models.cash.proposals import Proposal


def income_state(one: Income) -> str:
    """What became of an income: waits, whose it is with the receipts, or why it was none."""
    if one.ended_on:
        return words("income_state.ended", day=format_iso(one.ended_on), reason=one.reason)
    if not one.given:
        return words("income_state.waiting")
    code = "income_state.part" if one.waiting else "income_state.given"
    return words(code, receipts=one.receipts, owners=one.owners)


def why_words(one: Proposal) -> str:
    """Why it is proposed; who else it may be of."""
    said = ", ".join(words(f"income_why.{why}") for why in one.why)
    return f"{said} · {words('income_why.others', names=', '.join(one.others))}" if one.others else said


def movement_words(state: BankState, keys: Iterable[Key]) -> str:
    """Movements of the books on one line: receipt or voucher number and who."""
    parts = []
    for key in keys:
        one = state.movements.get(key)
        if one is not None:
            said = " · ".join(part for part in (one.number, *book_line_words(one)[:1]) if part)
            parts.append(said or words(f"cash_move.{one.kind}"))
    return " + ".join(parts)


def line_why_words(one: LineProposal, state: BankState, country: str) -> str:
    """What a line of the bank probably is, and why; what the bank kept is said as an amount."""
    why = words(f"bank_why.{one.why}", fee=format_money(Money(one.fee, state.currency), country))
    return f"{movement_words(state, one.keys)} ({why})" if one.keys else why


def column_words(columns: Mapping[str, str], samples: Mapping[str, str], *, untitled: bool) -> list[str]:
    """``Fecha = date``: each column and what it is taken for; of a letter what stands under it."""
    said = []
    for title, name in columns.items():
        sample = samples.get(title, "")
        what = f"{words(f'bank_field.{name}')} ({name})"
        said.append(f"{title} «{sample}» = {what}" if untitled and sample else f"{title} = {what}")
    return said


def spoken_key(one: BookLine) -> str:
    """A movement as it is named in the terminal: ``payment:7``."""
    return f"{one.kind}:{one.row_id}"


def typed_keys(texts: Iterable[str]) -> list[Key]:
    """The movements named so. Raises ``Refused("bank.movement_unknown")``."""
    keys: list[Key] = []
    for text in texts:
        kind, _, row = text.partition(":")
        known = next((one for one in COLUMNS if one == kind.strip()), None)
        if known is None or not row.strip().isdecimal():
            raise Refused("bank.movement_unknown", field="with", text=text)
        keys.append((known, int(row)))
    return keys
