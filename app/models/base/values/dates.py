"""Days and periods as offices write them. Nothing here knows what day it is: callers pass it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final, Literal, Self

from app.models.base.errors import Problem, Refused
from app.models.base.values.text import fold

MONTHS: Final = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio"),
    *("agosto", "septiembre", "octubre", "noviembre", "diciembre"),
)
# A workbook made with an English Excel writes 5-Jan-24; Peru and Uruguay write setiembre.
_OTHER_MONTHS: Final = {"setiembre": 9, "set": 9, "jan": 1, "apr": 4, "aug": 8, "dec": 12}
_NUMERIC: Final = re.compile(r"([0-9]{1,2})(?: ?([/.-]) ?| )([0-9]{1,2})(?: ?\2 ?| )([0-9]{4}|[0-9]{2})")
_ISO: Final = re.compile(r"([0-9]{4})([/.-])([0-9]{1,2})\2([0-9]{1,2})")
_WORDS: Final = re.compile(
    r"([0-9]{1,2}|primero)(?:o|°|ro|ero|er)?[ /.-]*(?:de )? ?([a-z]{3,10})"
    r"[ /.,-]*(?:del? (?:ano )?)?([0-9]{4}|[0-9]{2})?"
)
_NO_DAY: Final = re.compile(
    r"(?:([a-z]{3,10})[ /.,-]*(?:del? )?|([0-9]{1,2}) ?[/.-] ?)?[0-9]{4}|[0-9]{4}[/-]([0-9]{1,2})"
)
# Excel shows the first of August 2018 as "ago-18"; pasted as text nobody knows the day, and 18 may be a day too.
_MONTH_AND_TWO: Final = re.compile(r"([a-z]{3,10})[ /.,-]+(?:del? )?'?[0-9]{2}")
_NO_YEAR: Final = re.compile(r"([0-9]{1,2}) ?[/.-] ?([0-9]{1,2})[/.-]?")
# "2024-03-05 00:00:00", "2024-03-05T00:00:00.000Z", "5/3/2024 12:00:00 a. m.": exports write midnight.
_TIME_PART: Final = re.compile(
    r"(?:T| +)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?: *[ap]\.? *m\.?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?$",
    re.IGNORECASE,
)
_EARLIEST: Final = 1900
_LATEST: Final = 2199
# Without today: the years POSIX gives to two digits, 1969 to 2068.
_FIXED_PIVOT: Final = 2068


def parse_date(text: str, order: Literal["dmy", "mdy"] = "dmy", *, today: date | None = None) -> date | Problem:
    """A day from ``21/11/26``, ``21-11-2026``, ``2026-11-21``, ``21 de noviembre de 2026``; never guessed.

    Two digits are the year up to the one after ``today``, of this century or else of the last; without
    ``today`` 69 to 99 are the last century's.
    """
    shown = " ".join(text.split())[:40]
    bare = _TIME_PART.sub("", " ".join(text.split()))
    if not bare:
        return Problem("date", "date.empty")
    parts = _parts(bare, order)
    if isinstance(parts, str):
        return Problem("date", parts, {"text": shown})
    year, month, day = parts
    if year < 100:
        year = _full_year(year, _FIXED_PIVOT if today is None else today.year + 1)
    try:
        found = date(year, month, day)
    except ValueError:
        return Problem("date", "date.impossible", {"text": shown})
    if found.year < _EARLIEST:
        return Problem("date", "date.too_early", {"text": shown})
    if found.year > _LATEST:
        return Problem("date", "date.too_late", {"text": shown})
    return found


def _full_year(two_digits: int, latest: int) -> int:
    year = latest // 100 * 100 + two_digits
    return year if year <= latest else year - 100


def _parts(bare: str, order: str) -> tuple[int, int, int] | str:
    """Year, month, day; or the code of what is missing."""
    if found := _NUMERIC.fullmatch(bare):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        return (year, second, first) if order == "dmy" else (year, first, second)
    if found := _ISO.fullmatch(bare):
        return int(found[1]), int(found[3]), int(found[4])
    if _NO_YEAR.fullmatch(bare):
        return "date.year_missing"
    folded = fold(bare)
    if (found := _NO_DAY.fullmatch(folded)) and _is_month(found[1], found[2] or found[3]):
        return "date.day_missing"
    if (found := _MONTH_AND_TWO.fullmatch(folded)) and _month(found[1]):
        return "date.day_missing"
    if (found := _WORDS.fullmatch(folded)) and (month := _month(found[2])):
        if found[3] is None:
            return "date.year_missing"
        return int(found[3]), month, 1 if found[1] == "primero" else int(found[1])
    return "date.not_a_date"


def _month(word: str) -> int | None:
    """A month from its folded name or at least its first three letters."""
    other = _OTHER_MONTHS.get(word)
    return other or next((i for i, name in enumerate(MONTHS, 1) if name.startswith(word)), None)


def _is_month(word: str | None, digits: str | None) -> bool:
    if word is not None:
        return _month(word) is not None
    return digits is None or 1 <= int(digits) <= 12


def excel_serial(number: float, *, date1904: bool = False) -> date | Problem:
    """A day from Excel's count (hours are the fraction, and dropped).

    The 1900 system counts a 29 February 1900 that never was. Whole numbers from 1900 to 2199 would be days of
    1905: the office means the year, so they are refused as lacking the day.
    """
    shown = f"{number:.10g}"
    if not (math.isfinite(number) and 0 <= number < 80_000) or (number < 1 and not date1904):
        return Problem("date", "date.serial", {"text": shown})
    days = int(number)
    if _EARLIEST <= number <= _LATEST and days == number:
        return Problem("date", "date.day_missing", {"text": shown})
    if date1904:
        return date(1904, 1, 1) + timedelta(days=days)
    if days == 60:
        return Problem("date", "date.impossible", {"text": "29/02/1900"})
    return date(1899, 12, 31) + timedelta(days=days if days < 60 else days - 1)


def format_date(day: date) -> str:
    """``21/11/2026``."""
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def format_iso(text: str | None) -> str:
    """An ISO day of the file as people read it; blank stays blank."""
    return format_date(date.fromisoformat(text[:10])) if text else ""


def format_time(moment: time | datetime) -> str:
    """``18:30``."""
    return f"{moment.hour:02d}:{moment.minute:02d}"


def long_date(day: date) -> str:
    """``21 de noviembre de 2026``."""
    return f"{day.day} de {MONTHS[day.month - 1]} de {day.year}"


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A month (``2026-11``) or a year (``2026``, ``month`` 0). A month that is none raises ``ValueError``."""

    year: int
    month: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.month <= 12:
            raise ValueError(f"no month {self.month}")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Raises ``Refused("period.unreadable")``."""
        found = re.fullmatch(r"([0-9]{4})(?:-(0[1-9]|1[0-2]))?", text)
        if found is None or not _EARLIEST <= int(found[1]) <= _LATEST:
            raise Refused("period.unreadable", field="period", text=text[:20])
        return cls(int(found[1]), int(found[2] or 0))

    @classmethod
    def of(cls, day: date, kind: Literal["monthly", "yearly"]) -> Self:
        return cls(day.year, day.month if kind == "monthly" else 0)

    @property
    def kind(self) -> Literal["monthly", "yearly"]:
        return "monthly" if self.month else "yearly"

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}" if self.month else f"{self.year:04d}"

    def label(self) -> str:
        """``11/2026`` or ``2026``."""
        return f"{self.month:02d}/{self.year:04d}" if self.month else f"{self.year:04d}"

    def words(self) -> str:
        """``noviembre 2026`` or ``2026``."""
        return f"{MONTHS[self.month - 1]} {self.year}" if self.month else f"{self.year}"

    def first_day(self) -> date:
        return date(self.year, self.month or 1, 1)

    def last_day(self) -> date:
        return self.next().first_day() - timedelta(days=1)

    def next(self) -> Period:
        return self.moved(1)

    def previous(self) -> Period:
        return self.moved(-1)

    def moved(self, by: int) -> Period:
        """So many months (or years, for a year) later; earlier when negative."""
        if not self.month:
            return Period(self.year + by)
        count = self.year * 12 + self.month - 1 + by
        return Period(count // 12, count % 12 + 1)

    @staticmethod
    def range(first: Period, last: Period) -> list[Period]:
        """Every period from the first to the last, both included; none when the last is earlier.

        Months and years do not mix: raises ``ValueError``.
        """
        if first.kind != last.kind:
            raise ValueError(f"{first} and {last} are not the same kind of period")
        step = 12 if first.month else 1
        count = (last.year - first.year) * step + last.month - first.month
        return [first.moved(i) for i in range(count + 1)]


def span_text(periods: Iterable[Period]) -> str:
    """Consecutive periods as ``07/2026 – 10/2026``, others listed: ``03/2026, 05/2026 – 06/2026``."""
    spans: list[tuple[Period, Period]] = []
    for period in sorted(set(periods)):
        if spans and spans[-1][1].next() == period:
            spans[-1] = (spans[-1][0], period)
        else:
            spans.append((period, period))
    return ", ".join(a.label() if a == b else f"{a.label()} – {b.label()}" for a, b in spans)
