"""The rows of a bank's list as signed amounts of days, with what could not be read; sums are left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Final

from app.exchange.bank_sheet.cells import day_of, side_of, signed_amount
from app.exchange.bank_sheet.columns import BankColumns
from app.exchange.tabular import Row
from app.models.base.errors import Problem
from app.models.base.values.money import MOST_AMOUNT
from app.models.base.values.text import clean, fold

_SUMS: Final = re.compile(
    r"\b(?:saldo (?:anterior|inicial|final|al|actual|del|disponible|contable)|total(?:es)?|subtotal)\b"
)
_CARRIED: Final = re.compile(r"\bsaldo (?:anterior|inicial)\b")


@dataclass(frozen=True, slots=True)
class BankSheetLine:
    """One movement of a bank's list: ``amount`` in minor units, negative when money left; ``row`` of the file."""

    row: int
    day: date
    amount: int
    description: str
    reference: str
    balance: int | None


@dataclass(frozen=True, slots=True)
class BankSheet:
    """What a file says: movements oldest first, the rows that could not be read, and the balance after the last.

    ``breaks`` are the rows after which the bank's own balance does not follow: there a row may be missing.
    """

    lines: tuple[BankSheetLine, ...]
    problems: tuple[tuple[Row, tuple[Problem, ...]], ...]
    closing_balance: int | None
    breaks: tuple[int, ...]


def read_bank_sheet(rows: Sequence[Row], columns: BankColumns, currency: str, today: date) -> BankSheet:
    """Reads every row. A row without day and amount goes on with the text of the one before."""
    lines: list[BankSheetLine] = []
    problems: list[tuple[Row, tuple[Problem, ...]]] = []
    for row in rows:
        said = _texts(row, columns)
        found = _read(row, columns, currency, today, said)
        if isinstance(found, BankSheetLine):
            lines.append(found)
        elif found:
            problems.append((row, found))
        elif said[0] and lines and found is None and not _SUMS.search(fold(said[0])):
            lines[-1] = replace(lines[-1], description=clean(f"{lines[-1].description} {said[0]}"))
    lines = _oldest_first(_signed_by_balance(lines, columns, _carried(rows, columns, currency)))
    balance = lines[-1].balance if lines else None
    return BankSheet(tuple(lines), tuple(problems), balance, _breaks(lines))


def _texts(row: Row, columns: BankColumns) -> tuple[str, str]:
    """Description with who paid, and reference."""
    parts = [clean(_shown(columns.cell(row.cells, name))) for name in ("description", "payer")]
    description = " · ".join(dict.fromkeys(part for part in parts if part))
    return description, clean(_shown(columns.cell(row.cells, "reference")))


def _shown(cell: object) -> str:
    if cell is None:
        return ""
    return f"{cell:.0f}" if isinstance(cell, float) and cell.is_integer() else str(cell)


def _read(
    row: Row, columns: BankColumns, currency: str, today: date, said: tuple[str, str]
) -> BankSheetLine | tuple[Problem, ...] | None:
    """The movement, why it cannot be read, or nothing: None goes on with the row before, () is passed over."""
    day = day_of(columns.cell(row.cells, "date"), columns.order, today)
    amount = _amount(row, columns, currency)
    total = bool(_SUMS.search(fold(f"{_shown(columns.cell(row.cells, 'date'))} {said[0]}")))
    if not isinstance(day, date) and (total or amount is None):
        return None if day is None and amount is None else ()
    if amount is None or amount == 0:
        return ()
    found = [one for one in (day, amount) if isinstance(one, Problem)]
    if day is None:
        found.append(Problem("date", "date.empty"))
    if isinstance(day, date) and day > today:
        found.append(Problem("date", "bank.in_future", {"day": day.strftime("%d/%m/%Y")}))
    if isinstance(amount, int) and abs(amount) > MOST_AMOUNT:
        found.append(Problem("amount", "amount.too_large", {"text": str(amount)}))
    if found or not isinstance(day, date) or not isinstance(amount, int):
        return tuple(found)
    balance = signed_amount(columns.cell(row.cells, "balance"), currency, columns.decimal)
    return BankSheetLine(row.row, day, amount, *said, balance if isinstance(balance, int) else None)


def _amount(row: Row, columns: BankColumns, currency: str) -> int | Problem | None:
    if "amount" in columns.at:
        amount = signed_amount(columns.cell(row.cells, "amount"), currency, columns.decimal)
        sign = side_of(_shown(columns.cell(row.cells, "side")))
        return sign * abs(amount) if isinstance(amount, int) and sign else amount
    out_of = signed_amount(columns.cell(row.cells, "debit"), currency, columns.decimal)
    into = signed_amount(columns.cell(row.cells, "credit"), currency, columns.decimal)
    for one in (out_of, into):
        if isinstance(one, Problem):
            return one
    if out_of is None and into is None:
        return None
    assert not isinstance(out_of, Problem)
    assert not isinstance(into, Problem)
    return abs(into or 0) - abs(out_of or 0)


def _carried(rows: Sequence[Row], columns: BankColumns, currency: str) -> int | None:
    """The balance before the first line, where the bank writes it in a row of its own."""
    for row in rows:
        if _CARRIED.search(fold(" ".join(_shown(cell) for cell in row.cells))):
            balance = signed_amount(columns.cell(row.cells, "balance"), currency, columns.decimal)
            if isinstance(balance, int):
                return balance
    return None


def _signed_by_balance(lines: list[BankSheetLine], columns: BankColumns, carried: int | None) -> list[BankSheetLine]:
    """Amounts without any sign get theirs from the bank's balance, where it goes down after them."""
    if "amount" not in columns.at or "side" in columns.at or any(line.amount < 0 for line in lines):
        return lines
    ordered = _oldest_first(lines)
    if len(ordered) < 2 or any(line.balance is None for line in ordered):
        return lines
    first = ordered[0]
    if carried is not None and carried - first.amount == first.balance:
        first = replace(first, amount=-first.amount)
    signed = [first]
    for before, line in pairwise(ordered):
        moved = (line.balance or 0) - (before.balance or 0)
        if abs(moved) != line.amount:
            return lines
        signed.append(replace(line, amount=moved))
    return signed


def _oldest_first(lines: list[BankSheetLine]) -> list[BankSheetLine]:
    """Banks list the newest first or last; within one day their balance tells."""
    if len(lines) < 2:
        return lines
    if lines[0].day != lines[-1].day:
        return lines[::-1] if lines[0].day > lines[-1].day else lines
    return lines[::-1] if len(_breaks(lines[::-1])) < len(_breaks(lines)) else lines


def _breaks(lines: Sequence[BankSheetLine]) -> tuple[int, ...]:
    return tuple(
        line.row
        for before, line in pairwise(lines)
        if before.balance is not None and line.balance is not None and before.balance + line.amount != line.balance
    )
