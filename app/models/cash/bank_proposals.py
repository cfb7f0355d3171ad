"""Which movements probably answer a line of the bank, and why: reference, amount, several receipts. Reads only."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Literal

from app.models.base.database import Reader
from app.models.base.values.text import fold
from app.models.cash.bank_state import BankLine, BankState, Key, bank_state, key_of
from app.models.cash.books import BookLine

LineWhy = Literal["reference", "amount", "several", "fee", "income", "outgo"]
DAYS_BEFORE: Final = 15
"""A cheque or a deposit reaches the bank's list so many days after the books at most."""
DAYS_AFTER: Final = 4
MOST_CANDIDATES: Final = 18
MOST_PARTS: Final = 8
MOST_STEPS: Final = 20_000
_SHORTEST_REFERENCE: Final = 3
_FEE: Final = re.compile(
    r"\b(?:comision|comisiones|mantenimiento|mantencion|cargo por|iva|impuesto|itf|gasto|gastos|seguro|chequera|costo|"
    r"membresia|anualidad|servicio bancario)\b"
)


@dataclass(frozen=True, slots=True)
class LineProposal:
    """What a line of the bank probably is. ``keys`` the movements that answer it; none for fee, income and outgo.

    ``sure``: the reference agrees, or only one choice of movements makes the sum in those days.
    """

    line: BankLine
    why: LineWhy
    keys: tuple[Key, ...]
    sure: bool


def line_proposals(reader: Reader, account_id: int) -> list[LineProposal]:
    """For every line without an answer what it probably is, oldest first. No movement is proposed twice."""
    return propose(bank_state(reader, account_id))


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
    for look in (_by_amount, _by_sum):
        _take(look, lines, left, found, sure=False)
    return [found.get(line.id) or _unknown(line) for line in lines]


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


def _unknown(line: BankLine) -> LineProposal:
    if line.amount > 0:
        return LineProposal(line, "income", (), sure=False)
    return LineProposal(line, "fee" if _FEE.search(fold(line.description)) else "outgo", (), sure=False)
