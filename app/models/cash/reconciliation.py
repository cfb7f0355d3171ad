"""The bank's balance against the books' at a day: what the bank has not seen, what the books do not know, the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Final

from app.models.base.database import Reader
from app.models.cash.bank_state import BankLine, BankState, Key, bank_state
from app.models.cash.books import BookLine, balance_at
from app.models.cash.statements import Statement, statements

NEVER: Final = "9999-12-31"


@dataclass(frozen=True, slots=True)
class Gap:
    """Between two statements the bank's own balances do not follow: lines are missing. Days ISO text, minor units."""

    after: str
    until: str
    amount: int


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """The agreement with the bank at the end of ``day``; amounts in minor units.

    ``books`` less ``waiting`` (in the books, not yet in the bank) plus ``unknown`` (in the bank, not in the books) is
    what the bank should say: ``expected``. ``bank`` is what it says, None where no statement tells. The difference is
    ``before`` (from before the first statement, whose first day is ``since``) and the ``gaps``, to the last unit.
    """

    account_id: int
    day: date
    since: date | None
    books: int
    waiting: tuple[BookLine, ...]
    unknown: tuple[BankLine, ...]
    bank: int | None
    before: int
    gaps: tuple[Gap, ...]

    @property
    def expected(self) -> int:
        return self.books - sum(one.amount for one in self.waiting) + sum(line.amount for line in self.unknown)

    @property
    def difference(self) -> int | None:
        return None if self.bank is None else self.bank - self.expected


def reconciliation(reader: Reader, account_id: int, day: date) -> Reconciliation:
    """Raises ``Refused("account.unknown")``."""
    state = bank_state(reader, account_id)
    since = state.since
    files = statements(reader, account_id)
    tellers = [one for one in files if one.closing_balance is not None]
    bank: int | None = None
    before, gaps = 0, tuple[Gap, ...]()
    if tellers and since is not None and day >= since:
        bank = _bank_at(reader, tellers, state, day)
        before = _before(reader, state, tellers[0], since)
        gaps = tuple(gap for gap in _gaps(reader, tellers, state) if gap.until <= day.isoformat())
    return Reconciliation(
        account_id,
        day,
        since,
        balance_at(reader, account_id, day),
        tuple(_waiting(state, since, day)),
        tuple(_unknown(state, day)),
        bank,
        before,
        gaps,
    )


def _whole_until(state: BankState, last: str) -> tuple[set[Key], set[int]]:
    """Movements and lines whose group is complete at the end of a day: they cancel each other."""
    keys: set[Key] = set()
    lines: set[int] = set()
    for group in state.of_line.values():
        days = [state.lines[line].day for line in group.lines]
        days += [state.movements[key].day if key in state.movements else NEVER for key in group.keys]
        if max(days) <= last:
            keys.update(group.keys)
            lines.update(group.lines)
    return keys, lines


def _waiting(state: BankState, since: date | None, day: date) -> list[BookLine]:
    """In the books, not yet in the bank. What is older than the first statement counts only where a line answers it."""
    last, first = day.isoformat(), (since or date.min).isoformat()
    gone, _ = _whole_until(state, last)
    for pair in state.undone:
        if all(first <= state.movements[key].day <= last for key in pair):
            gone.update(pair)
    return [
        one
        for key, one in state.movements.items()
        if one.day <= last and key not in gone and (one.day >= first or key in state.of_key)
    ]


def _unknown(state: BankState, day: date) -> list[BankLine]:
    _, done = _whole_until(state, day.isoformat())
    return [line for line in state.lines.values() if line.day <= day.isoformat() and line.id not in done]


def _after(reader: Reader, base: Statement) -> set[int]:
    """Lines that a statement's balance does not hold: of later days, or of its last day and read later."""
    return {
        int(row[0])
        for row in reader.rows(
            "SELECT id FROM bank_line WHERE account_id = ? AND (day > ? OR (day = ? AND statement_id > ?))",
            (base.account_id, base.until_date, base.until_date, base.id),
        )
    }


def _bank_at(reader: Reader, tellers: Sequence[Statement], state: BankState, day: date) -> int:
    """What the bank says at the end of a day: the last statement up to it and the lines since, or the next, back."""
    last = day.isoformat()
    earlier = [one for one in tellers if one.until_date <= last]
    if earlier:
        after = _after(reader, earlier[-1])
        moved = sum(line.amount for line in state.lines.values() if line.id in after and line.day <= last)
        return (earlier[-1].closing_balance or 0) + moved
    base = tellers[0]
    after = _after(reader, base)
    later = sum(line.amount for line in state.lines.values() if line.day > last and line.id not in after)
    return (base.closing_balance or 0) - later


def _before(reader: Reader, state: BankState, first: Statement, since: date) -> int:
    """What bank and books differed by before the first statement; what was on its way then is no difference."""
    after = _after(reader, first)
    told = sum(line.amount for line in state.lines.values() if line.id not in after)
    on_the_way = sum(
        one.amount for key, one in state.movements.items() if one.day < since.isoformat() and key in state.of_key
    )
    eve = date.fromordinal(since.toordinal() - 1)
    return (first.closing_balance or 0) - told - (balance_at(reader, state.account_id, eve) - on_the_way)


def _gaps(reader: Reader, tellers: Sequence[Statement], state: BankState) -> list[Gap]:
    found = []
    for one, two in pairwise(tellers):
        between = _after(reader, one) - _after(reader, two)
        moved = sum(state.lines[line_id].amount for line_id in between)
        amount = (two.closing_balance or 0) - (one.closing_balance or 0) - moved
        if amount:
            found.append(Gap(one.until_date, two.until_date, amount))
    return found
