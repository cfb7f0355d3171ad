"""What offices call the columns of their books: months, totals, receipts, signatures. Words are in the presets."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from app.exchange.members_sheet.columns import plain
from app.models.base.resources import resource_path
from app.models.base.values.text import fold
from app.models.dues.rules import Method

_ISO: Final = re.compile(r"(20\d\d|19\d\d)[-/](0?[1-9]|1[0-2])(?:[-/]\d{1,2})?(?: .*)?")
_FIGURES: Final = re.compile(r"(0?[1-9]|1[0-2])[-/. ](20\d\d|19\d\d|\d\d)")
_YEAR: Final = re.compile(r"(?<!\d)(20\d\d|19\d\d)(?!\d)")
_WORDS: Final = re.compile(r"[a-z]+|\d+")


@dataclass(frozen=True, slots=True)
class Words:
    """The presets as they are compared: folded titles, marks and methods."""

    months: dict[str, int]
    beside_months: frozenset[str]
    marks: dict[str, str]
    methods: dict[str, Method]
    void: frozenset[str]
    columns: dict[str, frozenset[str]]
    titles: tuple[tuple[str, re.Pattern[str]], ...]


@cache
def words_known() -> Words:
    raw = json.loads(resource_path("presets", "dues_sheet.json").read_text(encoding="utf-8"))
    return Words(
        {word: int(month) for month, names in raw["months"].items() for word in names},
        frozenset(raw["month_words"]),
        {fold(mark): meaning for meaning, marks in raw["marks"].items() for mark in marks},
        {fold(word): method for method, names in raw["methods"].items() for word in names},
        frozenset(fold(word) for word in raw["void"]),
        {field: frozenset(plain(title) for title in titles) for field, titles in raw["columns"].items()},
        tuple((kind, re.compile(pattern)) for kind, pattern in raw["titles"].items()),
    )


def month_of(title: str) -> tuple[int | None, int] | None:
    """Year (``None`` when the title does not say it) and month of a column: "ENE", "Enero 2025", "01/25", a date."""
    text = fold(title).strip(" .'")
    if not text:
        return None
    if found := _ISO.fullmatch(text):
        return int(found[1]), int(found[2])
    if found := _FIGURES.fullmatch(text):
        return _full(int(found[2])), int(found[1])
    known = words_known()
    parts = _WORDS.findall(text)
    months = {known.months[part] for part in parts if part in known.months}
    numbers = [int(part) for part in parts if part.isdigit()]
    others = [p for p in parts if not p.isdigit() and p not in known.months and p not in known.beside_months]
    if len(months) != 1 or others or len(numbers) > 1:
        return None
    year = _full(numbers[0]) if numbers else None
    return None if numbers and year is None else (year, months.pop())


def _full(number: int) -> int | None:
    if number < 100:
        return 2000 + number if number >= 10 else None
    return number if 1950 <= number <= 2099 else None


def year_in(text: object) -> int | None:
    """The one year a text names; ``None`` when it names none or several."""
    shown = str(text)
    found = set(_YEAR.findall(shown))
    return int(found.pop()) if len(found) == 1 else None


def is_column(field: str, title: str) -> bool:
    """Whether a title is one of those offices give to a column of this kind."""
    known = words_known().columns[field]
    text = plain(title)
    return text in known or re.sub(r" (?:gs|g|guaranies|clp|mxn|pesos|20\d\d)$", "", text) in known
