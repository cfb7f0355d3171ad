"""Days and periods as offices write them. Nothing here knows what day it is: callers pass it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final, Literal, Self

from app.models.base.errors import Problem, Refused
from app.models.base.values.text import fold

MONTHS: Final = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio"),
    *("agosto", "septiembre", "octubre", "noviembre", "diciembre"),
)
_MONTH_OF: Final = {name[:3]: i for i, name in enumerate(MONTHS, 1)} | {"set": 9}
_NUMERIC: Final = re.compile(r"^(\d{1,2})[/\-. ](\d{1,2})[/\-. ](\d{4}|\d{2})$")
_ISO: Final = re.compile(r"^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$")
_WORDS: Final = re.compile(
    r"^(\d{1,2})(?:º|°)?[\s\-/.]*(?:de\s+)?([a-z]+)\.?[\s\-/.]*(?:del?\s+)?(\d{4}|\d{2})$"
)
_MONTH_ONLY: Final = re.compile(r"^(?:[a-z]+\.?|\d{1,2})[\s\-/.]*(?:de\s+)?(\d{4})$")
_TIME_PART: Final = re.compile(r"[T ]\d{1,2}:\d{2}.*$")
_EARLIEST: Final = 1900


def parse_date(
    text: str, order: Literal["dmy", "mdy"] = "dmy", *, today: date | None = None
) -> date | Problem:
    """A day from ``21/11/26``, ``21-11-2026``, ``2026-11-21``, ``21 de noviembre de 2026``; never guessed.

    Two-digit years up to the year after ``today`` belong to this century, the others to the last.
    """
    shown = text.strip()[:40]
    bare = _TIME_PART.sub("", text.strip())
    if not bare:
        return Problem("date", "date.empty")
    parts = _parts(bare, order)
    if parts is None:
        code = "date.day_missing" if _MONTH_ONLY.match(fold(bare)) else "date.not_a_date"
        return Problem("date", code, {"text": shown})
    year, month, day = parts
    if year < 100:
        pivot = ((today or date(2099, 1, 1)).year + 1) % 100
        year += 2000 if year <= pivot else 1900
    try:
        found = date(year, month, day)
    except ValueError:
        return Problem("date", "date.impossible", {"text": shown})
    if found.year < _EARLIEST:
        return Problem("date", "date.too_early", {"text": shown})
    return found


def _parts(bare: str, order: str) -> tuple[int, int, int] | None:
    if found := _NUMERIC.match(bare):
        first, second, year = (int(g) for g in found.groups())
        return (year, second, first) if order == "dmy" else (year, first, second)
    if found := _ISO.match(bare):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _WORDS.match(fold(bare)):
        month = _MONTH_OF.get(found[2][:3])
        if month is not None and (
            len(found[2]) == 3 or fold(MONTHS[month - 1]).startswith(found[2]) or found[2] == "setiembre"
        ):
            return int(found[3]), month, int(found[1])
    return None


def excel_serial(number: float, *, date1904: bool = False) -> date | Problem:
    """A day from Excel's count; the 1900 system holds a 29 February 1900 that never was."""
    shown = f"{number:g}"
    days = int(number)
    if not 1 <= days <= 80_000:
        return Problem("date", "date.serial", {"text": shown})
    if date1904:
        return date(1904, 1, 1) + timedelta(days=days)
    return date(1899, 12, 31) + timedelta(days=days if days < 60 else days - 1)


def format_date(day: date) -> str:
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def format_iso(text: str | None) -> str:
    """An ISO day of the file as people read it; blank stays blank."""
    return format_date(date.fromisoformat(text[:10])) if text else ""


def format_time(moment: time | datetime) -> str:
    return f"{moment.hour:02d}:{moment.minute:02d}"


def long_date(day: date) -> str:
    """``21 de noviembre de 2026``."""
    return f"{day.day} de {MONTHS[day.month - 1]} de {day.year}"


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A month (``2026-11``) or a year (``2026``, ``month`` 0)."""

    year: int
    month: int = 0

    @classmethod
    def parse(cls, text: str) -> Self:
        """Raises ``Refused("period.unreadable")``."""
        found = re.fullmatch(r"(\d{4})(?:-(\d{2}))?", text)
        if found is None or not 1900 <= int(found[1]) <= 2200 or (found[2] and not 1 <= int(found[2]) <= 12):
            raise Refused("period.unreadable", field="period", text=text[:20])
        return cls(int(found[1]), int(found[2] or 0))

    @classmethod
    def of(cls, day: date, kind: Literal["monthly", "yearly"]) -> Self:
        return cls(day.year, day.month if kind == "monthly" else 0)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}" if self.month else f"{self.year:04d}"

    def label(self) -> str:
        """``11/2026`` or ``2026``."""
        return f"{self.month:02d}/{self.year:04d}" if self.month else f"{self.year:04d}"

    def words(self) -> str:
        """``noviembre 2026`` or ``2026``."""
        return f"{MONTHS[self.month - 1]} {self.year}" if self.month else f"{self.year}"

    def next(self) -> Period:
        return self._moved(1)

    def previous(self) -> Period:
        return self._moved(-1)

    def _moved(self, by: int) -> Period:
        if not self.month:
            return Period(self.year + by)
        count = self.year * 12 + self.month - 1 + by
        return Period(count // 12, count % 12 + 1)
