"""Which movements probably answer a line of the bank, and why: reference, amount, several, less a fee. Reads only."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Final, Literal

from app.models.base.values.text import fold
from app.models.cash.bank_state import BankLine, BankState, Key, key_of
from app.models.cash.books import BookLine

LineWhy = Literal["reference", "amount", "several", "net", "fee", "income", "outgo"]
DAYS_BEFORE: Final = 15
"""A cheque or a deposit reaches the bank's list so many days after the books at most."""
DAYS_AFTER: Final = 4
MOST_CANDIDATES: Final = 18
MOST_PARTS: Final = 8
MOST_STEPS: Final = 20_000
MOST_KEPT: Final = 1_200
"""Basis points that who processes cards keeps of what was paid, its taxes included; more is proposed to nobody."""
_SHORTEST_REFERENCE: Final = 3
_FEE: Final = re.compile(
    r"\b(?:comision|comisiones|mantenimiento|mantencion|cargo por|iva|impuesto|itf|gasto|gastos|seguro|chequera|costo|"
    r"membresia|anualidad|servicio bancario)\b"
)


@dataclass(frozen=True, slots=True)
class LineProposal:
    """What a line of the bank probably is. ``keys`` the movements that answer it; none for fee, income and outgo.

    ``sure``: the reference agrees, or only one choice of movements makes the sum in those days. ``fee``, in minor
    units, is what the bank kept of them.
    """

    line: BankLine
    why: LineWhy
    keys: tuple[Key, ...]
    sure: bool
    fee: int = 0


def propose(state: BankState) -> list[LineProposal]:
    """References first, then equal amounts, then sums; what is certain takes its movements before what is likely."""
    lines = state.open_lines()
    left = {key_of(one): one for one in state.open_movements()}
    found: dict[int, LineProposal] = {}
    certain = True
    while certain:
        certain = False
        for look in (_by_reference, _by_amount, _by_sum):
            certain = _take(look, lines, left, found, sure=True) or certain
    for look in (_by_amount, _by_sum, partial(_by_net, usual=_usually_kept(state))):
        _take(look, lines, left, found, sure=False)
    return [_with_fee_entered(found[line.id], left) if line.id in found else _unknown(line) for line in lines]


def _take(
    look: Callable[[BankLine, Sequence[BookLine]], LineProposal | None],
    lines: Sequence[BankLine],
    left: dict[Key, BookLine],
    found: dict[int, LineProposal],
    *,
    sure: bool,
) -> bool:
    """Gives open lines what this look finds, and takes it from what is left; what others left over is never sure."""
    took = False
    for line in lines:
        if line.id in found:
            continue
        answer = look(line, _near(line, left))
        if answer is None or (sure and not answer.sure):
            continue
        found[line.id] = replace(answer, sure=sure)
        took = True
        for key in answer.keys:
            del left[key]
    return took


def _near(line: BankLine, left: dict[Key, BookLine]) -> list[BookLine]:
    """Movements of the line's direction in its days, the nearest day first."""
    day = date.fromisoformat(line.day).toordinal()
    near = []
    for one in left.values():
        behind = day - date.fromisoformat(one.day).toordinal()
        if -DAYS_AFTER <= behind <= DAYS_BEFORE and (one.amount > 0) == (line.amount > 0):
            near.append((abs(behind), one.id, one))
    return [one for _, _, one in sorted(near, key=lambda item: item[:2])]


def _by_reference(line: BankLine, near: Sequence[BookLine]) -> LineProposal | None:
    said = set(re.findall(r"[a-z0-9]+", fold(f"{line.reference} {line.description}")))
    for one in near:
        own = [part for part in re.findall(r"[a-z0-9]+", fold(one.reference)) if any(sign.isdigit() for sign in part)]
        if one.amount == line.amount and any(len(part) >= _SHORTEST_REFERENCE and part in said for part in own):
            return LineProposal(line, "reference", (key_of(one),), sure=True)
    return None


def _by_amount(line: BankLine, near: Sequence[BookLine]) -> LineProposal | None:
    """The equal amount; of several the one whose name the bank says, else the nearest, which then is not sure."""
    equal = [one for one in near if one.amount == line.amount]
    if not equal:
        return None
    said = set(fold(line.description).split())
    named = [one for one in equal if len(said & set(fold(one.who).replace(",", " ").split())) > 1]
    best = (named or equal)[0]
    return LineProposal(line, "amount", (key_of(best),), sure=len(named or equal) == 1)


def _by_sum(line: BankLine, near: Sequence[BookLine]) -> LineProposal | None:
    """One deposit of several receipts: those of one whole day before any other choice."""
    if any(one.amount == line.amount for one in near):
        return None  # which of them it is, is to be said first
    by_day: dict[str, list[BookLine]] = {}
    for one in near:
        by_day.setdefault(one.day, []).append(one)
    for ones in by_day.values():
        if len(ones) > 1 and sum(one.amount for one in ones) == line.amount:
            return LineProposal(line, "several", tuple(key_of(one) for one in ones), sure=True)
    solutions = sums_to(abs(line.amount), [abs(one.amount) for one in near[:MOST_CANDIDATES]])
    first = next(solutions, None)
    if first is None:
        return None
    alone = next(solutions, None) is None
    return LineProposal(line, "several", tuple(key_of(near[at]) for at in first), sure=alone)


def sums_to(total: int, amounts: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Places of two and more amounts that make up the total; at most ``MOST_PARTS``, found in ``MOST_STEPS`` steps."""
    rest = [sum(amounts[at:]) for at in range(len(amounts) + 1)]
    steps = MOST_STEPS
    stack: list[tuple[int, int, tuple[int, ...]]] = [(0, total, ())]
    while stack and steps:
        steps -= 1
        at, missing, chosen = stack.pop()
        if missing == 0:
            if len(chosen) > 1:
                yield chosen
            continue
        if at == len(amounts) or missing > rest[at] or len(chosen) == MOST_PARTS:
            continue
        stack.append((at + 1, missing, chosen))
        if 0 < amounts[at] <= missing:
            stack.append((at + 1, missing - amounts[at], (*chosen, at)))


def _usually_kept(state: BankState) -> int | None:
    """Basis points that were kept of card payments the last time somebody agreed to it."""
    for line in sorted(state.lines.values(), key=lambda one: (one.day, one.id), reverse=True):
        group = state.of_line.get(line.id)
        if group is not None and line.amount > 0 and len(group.keys) > 1:
            amounts = [state.movements[key].amount for key in group.keys if key in state.movements]
            kept = -sum(amount for amount in amounts if amount < 0)
            if kept:
                return kept * 10_000 // sum(amount for amount in amounts if amount > 0)
    return None


def _by_net(line: BankLine, near: Sequence[BookLine], *, usual: int | None) -> LineProposal | None:
    """Card payments that arrive less a commission: whole days that follow each other, or one payment alone.

    The choice of which as much was kept as the last time; without a last time the fewest days, the oldest first.
    """
    cards = [one for one in near if one.amount > 0 and one.method in ("card", "wallet") and one.day <= line.day]
    choices = []
    for place, ones in enumerate(_days_in_a_row(cards)):
        gross = sum(one.amount for one in ones)
        kept = gross - line.amount
        if 0 < kept * 10_000 <= gross * MOST_KEPT:
            off = 0 if usual is None else abs(kept * 10_000 // gross - usual)
            choices.append((off, place, kept, ones))
    if not choices:
        return None
    _, _, kept, ones = min(choices, key=lambda choice: choice[:2])
    return LineProposal(line, "net", tuple(key_of(one) for one in ones), sure=False, fee=kept)


def _with_fee_entered(one: LineProposal, left: dict[Key, BookLine]) -> LineProposal:
    """A fee that is in the books already, of a line that was taken apart, is not entered twice."""
    for key, movement in left.items() if one.fee else ():
        if movement.kind == "expense" and movement.amount == -one.fee and movement.day == one.line.day:
            del left[key]
            return replace(one, why="several", keys=(*one.keys, key), fee=0)
    return one


def _days_in_a_row(cards: Sequence[BookLine]) -> Iterator[Sequence[BookLine]]:
    """The payments of one day, of two days and so on, the oldest first; then each payment alone."""
    by_day: dict[str, list[BookLine]] = {}
    for one in sorted(cards, key=lambda one: (one.day, one.id)):
        by_day.setdefault(one.day, []).append(one)
    days = list(by_day.values())
    for length in range(1, len(days) + 1):
        for at in range(len(days) - length + 1):
            yield [one for ones in days[at : at + length] for one in ones]
    for one in cards:
        yield [one]


def _unknown(line: BankLine) -> LineProposal:
    if line.amount > 0:
        return LineProposal(line, "income", (), sure=False)
    return LineProposal(line, "fee" if _FEE.search(fold(line.description)) else "outgo", (), sure=False)
