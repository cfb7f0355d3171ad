"""What a cell under a month says: paid, owed, exempt, an amount, a receipt, a day, or a mark to ask about."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal

from app.exchange.dues_sheet.titles import words_known
from app.exchange.members_sheet import ReadingRules
from app.exchange.tabular import Cell
from app.models.base.errors import Problem
from app.models.base.values.dates import Period, parse_date
from app.models.base.values.money import currency, parse_amount
from app.models.base.values.text import clean, fold
from app.models.dues.rules import Method

SaidKind = Literal["blank", "paid", "owed", "exempt", "amount", "mark", "problem"]
Numbers = Literal["amount", "receipt"]

_RECEIPT: Final = re.compile(
    r"(?:r|rec|reci?bo?s?|comp|n|no|nro|num|#)[\s.:º°#\-]*(?:n|no|nro|#)?[\s.:º°#\-]*0*(\d{1,9})"
)
_BOTH: Final = re.compile(
    r"(.*?\d)\s*(?:[(/|;\-]\s*|\s)(?:(?:r|rec|recibo|comp|n|no|nro|#)[\s.:º°#\-]*)+0*(\d{1,9})\s*\)?"
    r"|(.*?\d)\s*(?:\(|/)\s*0*(\d{1,9})\s*\)?"
)
_DAY: Final = re.compile(r"(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?")
_PARTS: Final = re.compile(
    r"(?:rec(?:ibo)?|comp|nro|[rn#])[.:º°#]?\s*(?:nro|n)?[.:º°]?\s*\d{1,9}\b|(?:gs|\$)\.?\s*[\d.,]+|[^\s]+"
)
_LINKS: Final = frozenset(("el", "por", "en", "con", "de", "del", "y", "-", "/", "tigo", "money"))
_DIGITS: Final = re.compile(r"0*(\d{1,9})")
_NO_SIGNS: Final = re.compile(r"[\s.:*!]+$")
_MOST_MARK: Final = 24
_NEXT_YEAR: Final = 9
"""So many months before its column, a day without a year belongs to the next one."""


@dataclass(frozen=True, slots=True)
class Said:
    """What one cell says. ``amount`` in minor units, ``receipt`` a number of the office's old book, ``day`` of payment.

    ``mark`` is a word or sign nobody has explained yet, ``fill`` the colour of the cell ("92D050", "" without);
    ``covers`` counts the months of a merged cell, and ``follows`` marks the months after its first.
    """

    kind: SaidKind
    text: str = ""
    amount: int | None = None
    receipt: str = ""
    day: date | None = None
    mark: str = ""
    method: Method | None = None
    fill: str = ""
    problem: Problem | None = None
    covers: int = 1
    follows: bool = False


class CellReader:
    """Reads cells with the file's rules; ``numbers`` says what a bare number is in this sheet."""

    def __init__(self, rules: ReadingRules, numbers: str) -> None:
        self._rules = rules
        self._numbers = numbers
        self._marks = words_known().marks
        self._methods = words_known().methods

    def read(self, cell: Cell, period: Period, fill: str = "") -> Said:
        if isinstance(cell, bool):
            return Said("paid" if cell else "owed", "x" if cell else "", fill=fill)
        if isinstance(cell, datetime):
            return Said("paid", f"{cell:%d/%m/%Y}", day=cell.date(), fill=fill)
        if isinstance(cell, date):
            return Said("paid", f"{cell:%d/%m/%Y}", day=cell, fill=fill)
        if isinstance(cell, (int, float)):
            return self._number(cell, fill)
        text = clean(cell or "")
        return self._text(text, period, fill) if text else Said("blank", fill=fill)

    def _number(self, cell: float, fill: str) -> Said:
        shown = str(int(cell)) if cell == int(cell) else repr(cell)
        if self._numbers == "receipt" and cell == int(cell) and cell > 0:
            return Said("paid", shown, receipt=shown, fill=fill)
        return self._as_amount(shown, ".", fill)

    def _text(self, text: str, period: Period, fill: str) -> Said:
        word = fold(text)
        bare = _NO_SIGNS.sub("", word) or word
        meaning = self._marks.get(word) or self._marks.get(bare)
        if meaning is not None:
            return Said(meaning, text, fill=fill)  # type: ignore[arg-type]  # the presets' three meanings
        if found := _RECEIPT.fullmatch(word):
            return Said("paid", text, receipt=found[1], fill=fill)
        if found := _DAY.fullmatch(word):
            return self._day(text, found, period, fill)
        if self._numbers == "receipt" and (found := _DIGITS.fullmatch(word)):
            return Said("paid", text, receipt=found[1], fill=fill)
        if (found := _BOTH.fullmatch(word)) and (both := self._both(text, found, fill)) is not None:
            return both
        if (mixed := self._mixed(text, word, period, fill)) is not None:
            return mixed
        if any(c.isdigit() for c in word):
            return self._as_amount(text, self._rules.decimal or ",", fill)
        return Said("mark", text, mark=bare[:_MOST_MARK], fill=fill)

    def _mixed(self, text: str, word: str, period: Period, fill: str) -> Said | None:
        """Several things in one cell, each understood: "85.000 transf 15/4", "pagó 12/03", "giro tigo", "x R 45"."""
        amount, day, receipt, method = None, None, "", None
        for part in _PARTS.findall(word):
            bare = part.strip(" .,:;()")
            if found := _DAY.fullmatch(bare):
                said = self._day(text, found, period, fill)
                day = said.day
                if said.problem is not None:
                    return said
            elif found := _RECEIPT.fullmatch(bare):
                receipt = found[1]
            elif len(bare) > 1 and bare in self._methods:
                method = method or self._methods[bare]
            elif self._marks.get(bare) == "paid" or not bare or bare in _LINKS:
                continue
            elif amount is None and isinstance(
                found_amount := parse_amount(bare, self._rules.currency, self._rules.decimal or ","), int
            ):
                amount = found_amount
            else:
                return None
        if not (amount or day or receipt or method):
            return None
        kind: SaidKind = "amount" if amount else "paid"
        return Said(kind, text, amount=amount, receipt=receipt, day=day, method=method, fill=fill)

    def _both(self, text: str, found: re.Match[str], fill: str) -> Said | None:
        """An amount with the number of its receipt behind it: "85.000 (4513)", "85000 / R 4513"."""
        amount = parse_amount(found[1] or found[3], self._rules.currency, self._rules.decimal or ",")
        if isinstance(amount, Problem):
            return None
        return Said("amount", text, amount=amount, receipt=found[2] or found[4], fill=fill)

    def _day(self, text: str, found: re.Match[str], period: Period, fill: str) -> Said:
        """The day of payment; without a year it is the month's year."""
        # "5/1" under December is the January after it.
        later = period.month - int(found[2]) >= _NEXT_YEAR
        shown = found[0] if found[3] else f"{found[1]}/{found[2]}/{period.year + later}"
        day = parse_date(shown, today=self._rules.today)
        if isinstance(day, Problem):
            return Said("problem", text, problem=day, fill=fill)
        return Said("paid", text, day=day, fill=fill)

    def _as_amount(self, text: str, decimal: str, fill: str) -> Said:
        amount = parse_amount(text, self._rules.currency, decimal)  # type: ignore[arg-type]  # "," or "."
        if isinstance(amount, Problem):
            return Said("problem", text, problem=amount, fill=fill)
        return Said("amount" if amount else "blank", text, amount=amount or None, fill=fill)

    def amount(self, cell: Cell) -> int | None:
        """An amount of the sheet's own sums; ``None`` when it is blank or no amount."""
        if isinstance(cell, bool) or cell is None or isinstance(cell, date):
            return None
        if isinstance(cell, (int, float)):
            shown, sign = (str(int(cell)) if cell == int(cell) else repr(cell)), "."
        else:
            shown, sign = clean(cell), self._rules.decimal or ","
        found = parse_amount(shown, self._rules.currency, sign) if shown else None  # type: ignore[arg-type]
        return found if isinstance(found, int) else None


def decide_numbers(cells: Iterable[Cell], code: str, fee: int) -> Numbers:
    """Whether the bare numbers of a sheet are amounts or numbers of receipts.

    Amounts come again and again and are round, or are the fee (minor units, 0 = unknown) or a multiple of it; the
    numbers of a book of receipts are nearly all different. A sheet without numbers is said to hold amounts.
    """
    found = []
    for cell in cells:
        if isinstance(cell, bool):
            continue
        if isinstance(cell, (int, float)) and cell == int(cell):
            found.append(int(cell))
        elif isinstance(cell, str) and (digits := re.fullmatch(r"0*([1-9]\d{0,8})", cell.strip())):
            found.append(int(digits[1]))
    found = [number for number in found if number > 0]
    if not found:
        return "amount"
    unit = 10 ** currency(code).exponent
    like_fee = sum(fee > 0 and (number * unit % fee == 0 or fee % (number * unit) == 0) for number in found)
    if like_fee * 2 >= len(found):
        return "amount"
    round_ones = sum(number % 100 == 0 for number in found)
    different = len(set(found))
    if len(found) == 1:
        return "amount" if round_ones else "receipt"
    return "receipt" if different * 2 > len(found) and round_ones * 2 < len(found) else "amount"
