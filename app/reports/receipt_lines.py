"""Which lines a receipt shows when it settles many charges: each as frozen, or runs of months as one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from app.models.base.values.dates import Period
from app.models.base.values.money import Money, format_money

_MONTH: Final = re.compile(r"^(?P<what>.*\S) (?P<month>\d{2})/(?P<year>\d{4})$")


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line: text, amount as frozen, and what is left to pay if anything is."""

    text: str
    amount: str
    balance: str = ""


def plain_lines(content: Mapping[str, Any]) -> tuple[Line, ...]:
    """One line per charge, exactly as frozen."""
    return tuple(Line(line["text"], line["amount_text"], line["balance_text"]) for line in content["lines"])


def grouped_lines(content: Mapping[str, Any], run: str, country: str) -> tuple[Line, ...]:
    """Consecutive months of the same charge and amount, fully paid, as one: "Cuota social 01/2024 – 12/2024 (12 × …)".

    ``run`` is the template of such a line; its sum is written as the country writes money.
    """
    result: list[Line] = []
    pending: list[Mapping[str, Any]] = []
    for line in content["lines"]:
        if pending and not _continues(pending[-1], line):
            result.append(_line_of(pending, run, content["currency"], country))
            pending = []
        pending.append(line)
    if pending:
        result.append(_line_of(pending, run, content["currency"], country))
    return tuple(result)


def _continues(before: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    first, second = _MONTH.match(before["text"]), _MONTH.match(after["text"])
    if first is None or second is None or first["what"] != second["what"]:
        return False
    if before["amount"] != after["amount"] or before["balance_text"] or after["balance_text"]:
        return False
    return Period(int(first["year"]), int(first["month"])).next() == Period(int(second["year"]), int(second["month"]))


def _line_of(lines: Sequence[Mapping[str, Any]], run: str, currency: str, country: str) -> Line:
    first = lines[0]
    if len(lines) == 1:
        return Line(first["text"], first["amount_text"], first["balance_text"])
    last = lines[-1]["text"].rsplit(" ", 1)[1]
    text = run.format(first=first["text"], last=last, count=len(lines), amount=first["amount_text"])
    return Line(text, format_money(Money(sum(line["amount"] for line in lines), currency), country))
