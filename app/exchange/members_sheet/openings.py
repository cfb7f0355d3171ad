"""What a row of a member sheet says of the first day: owed as money or months, or in favour. Objections by field."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from app.exchange.members_sheet.nothing import NOTHING
from app.exchange.tabular import Cell, Header
from app.models.base.errors import Problem
from app.models.base.values.money import MOST_AMOUNT, currency, parse_amount
from app.models.base.values.text import fold
from app.models.members.rules import Opening

OPENING: Final = ("opening", "credit")
"""The fields of the first day; amounts whose reading depends on the file's decimal sign."""
_MONTHS: Final = re.compile(r"^(\d{1,3})\s*(?:meses|mes|cuotas|cuota|m)\.?$")
_SIGN: Final = re.compile(r"[-−–()]")
_LEAST: Final = 100
_MOST_MONTHS: Final = 400
_MONTH_HEADERS: Final = ("mes", "cuotas", "atraso")
_DEBT_HEADERS: Final = ("debe", "deuda", "adeud")
"""Less than nothing owed is a balance in favour; under "Saldo" the same sign means a debt as often."""


@dataclass(frozen=True, slots=True)
class OpeningColumns:
    """How the two columns are read: money and decimal sign, and what the title of the debts promises."""

    currency: str
    decimal: Literal[",", "."]
    is_debt: bool
    is_months: bool


def opening_columns(
    columns: Mapping[str, int], headers: Sequence[Header], money: str, decimal: Literal[",", "."] | None
) -> OpeningColumns:
    """What the titles of a sheet say before its first row is read."""
    index = columns.get("opening")
    title = fold(headers[index].original) if index is not None else ""
    is_months = any(word in title for word in _MONTH_HEADERS) and "monto" not in title
    return OpeningColumns(money, decimal or ",", any(word in title for word in _DEBT_HEADERS), is_months)


def read_opening(
    how: OpeningColumns, debt: tuple[Cell, str | None], credit: tuple[Cell, str | None]
) -> tuple[Opening | None, list[Problem]]:
    """What is owed or in favour, each column as its cell and its cleaned text; both in one row is an objection."""
    owed, left = _debt(how, *debt), _credit(how, *credit)
    problems = [one for one in (owed, left) if isinstance(one, Problem)]
    if problems:
        return None, problems
    assert not isinstance(owed, Problem)
    assert not isinstance(left, Problem)
    if owed is not None and left is not None and owed != left:
        return None, [Problem("credit", "opening.both")]
    return owed or left, []


def _debt(how: OpeningColumns, cell: Cell, text: str | None) -> Opening | Problem | None:
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        if how.is_months and cell == int(cell) and 0 <= cell < _MOST_MONTHS:
            return Opening(months=int(cell)) if cell else None
        return _owed(replace(how, decimal="."), _plain(cell))
    if text is None or fold(text).strip(" .") in NOTHING:
        return None
    months = _MONTHS.match(fold(text))
    if months:
        return Opening(months=int(months[1]))
    if how.is_months and text.isdecimal() and int(text) < _MOST_MONTHS:
        return Opening(months=int(text))
    return _owed(how, text)


def _owed(how: OpeningColumns, text: str) -> Opening | Problem | None:
    """What is owed; less than nothing in a column of debts is a balance in favour."""
    amount = _amount(how, text)
    in_favour = isinstance(amount, Problem) and amount.code == "amount.negative" and how.is_debt
    if in_favour:
        amount = _amount(how, _SIGN.sub("", text))
    if isinstance(amount, Problem):
        return replace(amount, field="opening")
    if _is_handful(how, amount):
        return Problem("opening", "opening.looks_like_months", {"text": text[:40]})
    if amount <= 0:
        return None
    return Opening(credit=amount) if in_favour else Opening(amount=amount)


def _credit(how: OpeningColumns, cell: Cell, text: str | None) -> Opening | Problem | None:
    """What is in favour, written without a sign: with one it could be a debt as well."""
    said = _plain(cell) if isinstance(cell, (int, float)) and not isinstance(cell, bool) else text
    if said is None or fold(said).strip(" .") in NOTHING:
        return None
    amount = _amount(how if said is text else replace(how, decimal="."), said)
    if isinstance(amount, Problem):
        if amount.code == "amount.negative":
            return Problem("credit", "opening.credit_negative", {"text": said[:40]})
        return replace(amount, field="credit")
    if _is_handful(how, amount):
        return Problem("credit", "opening.credit_small", {"text": said[:40]})
    return Opening(credit=amount) if amount > 0 else None


def _amount(how: OpeningColumns, text: str) -> int | Problem:
    amount = parse_amount(text, how.currency, how.decimal)
    if isinstance(amount, int) and amount > MOST_AMOUNT:
        return Problem("amount", "amount.too_large")
    return amount


def _is_handful(how: OpeningColumns, amount: int) -> bool:
    """Nobody owes Gs. 3: where there are no cents a handful is a number of months in a column of amounts."""
    return 0 < amount < _LEAST and currency(how.currency).exponent == 0


def _plain(cell: float) -> str:
    return str(int(cell)) if cell == int(cell) else repr(cell)
