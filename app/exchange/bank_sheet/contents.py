"""Which column of a bank's list is what by what stands in it: days, amounts that make its balance, D or C, texts."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, pairwise, permutations
from typing import Final, Literal

from app.exchange.bank_sheet.cells import day_of, decimal_of, order_of, side_of, signed_amount
from app.exchange.tabular.table import Cell, is_blank
from app.models.base.values.text import fold

BankField = Literal["date", "description", "payer", "reference", "debit", "credit", "amount", "side", "balance"]
_MOSTLY: Final = 0.8
_HALF: Final = 0.5
_LEFT: Final = re.compile(r"\b(?:comision|cargo|iva|impuesto|pago|cheque|extraccion|retiro|debito|gasto|mantenimiento)")
_SEVERAL: Final = 3

_Cells = Sequence[Sequence[Cell]]
_Amounts = dict[int, list[int | None]]
"""Numbers of each column that holds amounts, None where a row has none, in minor units."""


@dataclass(frozen=True, slots=True)
class Ways:
    """How days and amounts are written here."""

    country: str
    currency: str
    today: date


def column(looked: _Cells, index: int) -> list[Cell]:
    """What stands in a column, blank cells left out."""
    return [cells[index] for cells in looked if index < len(cells) and not is_blank(cells[index])]


def guess_by_content(
    at: dict[BankField, int], free: Sequence[int], looked: _Cells, ways: Ways, *, untitled: bool
) -> None:
    """Adds to ``at`` what the titles left open. ``untitled``: the file has none, so the rest is told as well."""
    left = [*free]
    if "date" not in at:
        least = _HALF if untitled else _MOSTLY  # a letterhead without titles stands above the days
        day = next((index for index in left if _mostly_days(column(looked, index), ways.today, least)), None)
        if day is not None:
            at["date"] = day
            left.remove(day)
    if not {"amount", "debit", "credit"} & set(at):
        _guess_amount(at, left, _movements(looked, at, ways), ways)
    left = [index for index in left if index not in at.values()]
    if untitled and "side" not in at and "amount" in at:
        side = next((index for index in left if _all_sides(column(looked, index))), None)
        if side is not None:
            at["side"] = side
            left.remove(side)
    if untitled:  # the day the bank counts by, beside the day of the movement
        left = [index for index in left if not _mostly_days(column(looked, index), ways.today)]
    if "description" not in at:
        _guess_description(at, left, looked)
    if untitled and "reference" not in at:
        _guess_reference(at, [index for index in left if index not in at.values()], looked)


def _movements(looked: _Cells, at: dict[BankField, int], ways: Ways) -> _Cells:
    """The rows that have a day: letterheads and sums say nothing of the columns."""
    if "date" not in at:
        return looked
    order = order_of(column(looked, at["date"]), ways.today)
    rows = [
        cells
        for cells in looked
        if at["date"] < len(cells) and isinstance(day_of(cells[at["date"]], order, ways.today), date)
    ]
    return rows or looked


def _mostly_days(cells: Sequence[Cell], today: date, least: float = _MOSTLY) -> bool:
    # A bare number is a day only for who knows so: 45123 may be an amount.
    texts = [cell for cell in cells if not isinstance(cell, (int, float))]
    order = order_of(texts, today)
    days = sum(isinstance(day_of(cell, order, today), date) for cell in texts)
    return bool(texts) and days >= least * len(cells)


def _all_sides(cells: Sequence[Cell]) -> bool:
    return bool(cells) and all(isinstance(cell, str) and side_of(cell) for cell in cells)


def _guess_amount(at: dict[BankField, int], free: Sequence[int], looked: _Cells, ways: Ways) -> None:
    """One column of numbers is the amount; of several those whose sums make up another, its balance."""
    numbers = _numbers(free, looked, ways)
    if "balance" in at and len(numbers) == 1:
        at["amount"] = next(iter(numbers))
        return
    if _guess_running(at, numbers):
        return
    pair = next((two for two in combinations(numbers, 2) if _take_turns(numbers, *two)), None)
    if pair is not None:
        at["debit"], at["credit"] = _which_left(numbers, looked, *pair)
        return
    if len(numbers) > 1:
        numbers = {index: read for index, read in numbers.items() if not _like_reference(column(looked, index))}
    if len(numbers) == 1:
        at["amount"] = next(iter(numbers))


def _numbers(free: Sequence[int], looked: _Cells, ways: Ways) -> _Amounts:
    numbers: _Amounts = {}
    for index in free:
        cells = column(looked, index)
        decimal = decimal_of(cells, ways.country)
        read = [signed_amount(cells[index] if index < len(cells) else "", ways.currency, decimal) for cells in looked]
        if cells and sum(isinstance(one, int) for one in read) >= _MOSTLY * len(cells):
            numbers[index] = [one if isinstance(one, int) else None for one in read]
    return numbers


def _guess_running(at: dict[BankField, int], numbers: _Amounts) -> bool:
    """The column that goes up and down by another one, or by two, is the balance."""
    for amount, balance in permutations(numbers, 2):
        moved = [abs(one) if one is not None else None for one in numbers[amount]]
        if _runs(moved, numbers[balance], abs):
            at["amount"], at["balance"] = amount, balance
            return True
    for debit, credit, balance in permutations(numbers, 3):
        if not _take_turns(numbers, debit, credit):
            continue
        both = zip(numbers[debit], numbers[credit], strict=True)
        if _runs([abs(into or 0) - abs(out_of or 0) for out_of, into in both], numbers[balance], int):
            at["debit"], at["credit"], at["balance"] = debit, credit, balance
            return True
    return False


def _runs(moved: Sequence[int | None], balance: Sequence[int | None], sign: Callable[[int], int]) -> bool:
    pairs = [(one, left) for one, left in zip(moved, balance, strict=True) if one is not None and left is not None]
    steps = list(pairwise(pairs))
    down = sum(sign(left - before) == one for (_, before), (one, left) in steps)
    up = sum(sign(before - left) == one for (one, before), (_, left) in steps)
    return len(steps) > 1 and max(down, up) >= _MOSTLY * len(steps)


def _take_turns(numbers: _Amounts, one: int, two: int) -> bool:
    """A row has an amount in one of the two columns, never in both: what left and what came."""
    pairs = [(bool(left), bool(came)) for left, came in zip(numbers[one], numbers[two], strict=True)]
    said = sum(left or came for left, came in pairs)
    both = (any(left for left, _ in pairs), any(came for _, came in pairs))
    return all(both) and said >= _MOSTLY * len(pairs) and not any(left and came for left, came in pairs)


def _which_left(numbers: _Amounts, looked: _Cells, one: int, two: int) -> tuple[int, int]:
    """What left and what came: by the words of its rows, else in the order in which banks write them."""
    said = [bool(_LEFT.search(fold(" ".join(cell for cell in cells if isinstance(cell, str))))) for cells in looked]
    left = [
        sum(word and bool(amount) for word, amount in zip(said, numbers[index], strict=True)) for index in (one, two)
    ]
    return (two, one) if left[1] > left[0] else (one, two)


def _like_reference(cells: Sequence[Cell]) -> bool:
    """Long or rising whole numbers without a sign, or always the same one: no amounts."""
    texts = [f"{cell:.0f}" if isinstance(cell, float) and cell.is_integer() else str(cell).strip() for cell in cells]
    if not texts or not all(text.isdecimal() for text in texts):
        return False
    if len(texts) >= _SEVERAL and len(set(texts)) == 1:
        return True
    steps = {int(after) > int(before) for before, after in pairwise(texts)}
    rising = len(texts) >= _SEVERAL and len(steps) == 1 and len(set(texts)) == len(texts)
    return any(text.startswith("0") and len(text) > 1 for text in texts) or rising


def _guess_description(at: dict[BankField, int], free: Sequence[int], looked: _Cells) -> None:
    lengths = {
        index: sum(len(str(cell)) for cell in cells) / len(cells)
        for index in free
        if (cells := [cell for cell in column(looked, index) if isinstance(cell, str)])
    }
    if lengths:
        at["description"] = max(lengths, key=lambda index: lengths[index])


def _guess_reference(at: dict[BankField, int], free: Sequence[int], looked: _Cells) -> None:
    """Numbers of papers: nearly every cell has a digit, and they are not all the same."""
    for index in free:
        texts = [str(cell) for cell in column(looked, index)]
        digits = sum(any(sign.isdigit() for sign in text) for text in texts)
        if texts and digits >= _MOSTLY * len(texts) and (len(set(texts)) > 1 or len(texts) == 1):
            at["reference"] = index
            return
