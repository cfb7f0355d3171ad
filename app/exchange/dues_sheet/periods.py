"""The months that a text names: "cuota enero a marzo 2025", "03/2025", "ene-feb-mar". What they cost is not here."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from app.exchange.dues_sheet.titles import words_known
from app.models.base.values.dates import Period
from app.models.base.values.text import fold

_FIGURES: Final = re.compile(r"(?<![\d/])(0?[1-9]|1[0-2])\s?[/-]\s?(20\d\d|\d\d)(?![\d/])")
_TOKENS: Final = re.compile(r"[a-z]+|\d+|[-/,–—]")
_UNTIL: Final = frozenset(("a", "al", "hasta", "-", "–", "—"))
_MOST: Final = 36


def periods_in(text: str, day: date) -> list[Period]:
    """The months named, in the order of time; those without a year are the receipt's own (``day``) or the year before.

    A month later than the day with no year said belongs to the same year: people pay ahead, and "diciembre" on a
    receipt of January is last December.
    """
    folded = fold(text)
    if found := _FIGURES.findall(folded):
        named = [Period(int(year) + (2000 if len(year) == 2 else 0), int(month)) for month, year in found]
        return _spread(named, _joined_by_until(_FIGURES.sub(" # ", folded)))
    months, years, until = _words(folded)
    if not months:
        return []
    year = years[-1] if years else day.year
    if not years and day.month <= 2 and min(months) >= 10:
        year -= 1
    named = [Period(year, month) for month in months]
    if len(named) == 2 and named[0] > named[1]:  # "diciembre a febrero 2025"
        named[0] = Period(years[0] if len(years) == 2 else year - 1, months[0])
    return _spread(named, until)


def _words(folded: str) -> tuple[list[int], list[int], bool]:
    known = words_known().months
    months: list[int] = []
    years: list[int] = []
    until = False
    for token in _TOKENS.findall(folded):
        if token in known and (len(token) > 2):
            months.append(known[token])
        elif re.fullmatch(r"20\d\d", token):
            years.append(int(token))
        elif token in _UNTIL and len(months) == 1:
            until = True
    return months, years, until and len(months) == 2


def _joined_by_until(text: str) -> bool:
    between = text.split("#")
    return len(between) == 3 and between[1].strip() in _UNTIL


def _spread(named: list[Period], until: bool) -> list[Period]:
    if until and len(named) == 2 and named[0] < named[1]:
        return Period.range(named[0], named[1])[:_MOST]
    return sorted(set(named))[:_MOST]
