"""What is asked and answered: a table that screen, paper, sheet and command line show alike. No figures here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from app.models.base.errors import Refused
from app.models.base.facts import OfficeFacts
from app.models.base.values.dates import format_date, format_iso
from app.models.base.values.money import Money, format_count, format_money, format_number
from app.office import Office
from app.reports.answer_texts import AnswerTexts
from app.reports.charts import BarChart

Kind = Literal["text", "day", "money", "count", "percent", "blank", "group", "figure"]
Figure = Literal["money", "count", "percent", "text"]
Record = Literal["member", "receipt", "expense"]
Cell = str | int | None
NUMBERS: Final[tuple[Kind, ...]] = ("money", "count", "percent", "figure")
"""Kinds that stand at the right."""
ANY: Final = -1
"""Any fund; ``None`` is the general one."""


@dataclass(frozen=True, slots=True)
class Question:
    """Which answer, and of which days; what is narrower opens from what is wider.

    ``since`` is not used by an answer of a day, which is ``until``. ``method``, ``collector``, ``kind`` (of income) and
    ``month`` ("2026-11") are ``None`` for all of them; so is ``category_id``. ``row_id`` is the tariff or the account
    that a list of the annual report is about, ``kind`` there the relief, the standing or the event.
    """

    key: str
    since: date
    until: date
    member_id: int | None = None
    method: str | None = None
    collector: str | None = None
    kind: str | None = None
    month: str | None = None
    category_id: int | None = None
    fund_id: int | None = ANY
    row_id: int | None = None

    def __post_init__(self) -> None:
        if self.since > self.until:
            days = {"since": format_date(self.since), "until": format_date(self.until)}
            raise Refused("answer.days", field="until", **days)


@dataclass(frozen=True, slots=True)
class Opens:
    """The record behind a line."""

    record: Record
    id: int


@dataclass(frozen=True, slots=True)
class AnswerColumn:
    """``key`` is stable, for JSON; money in minor units, days as ISO text; a blank one is written by hand on paper.

    A group is the title under which its rows stand on paper; what a figure is, each row says for itself.
    """

    key: str
    title: str
    kind: Kind = "text"


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """A cell a column; ``opens`` what is behind it: a narrower question or a record.

    ``figure`` is what its cells in columns of figures are; percents are hundredths of one.
    """

    cells: tuple[Cell, ...]
    opens: Question | Opens | None = None
    figure: Figure = "money"


@dataclass(frozen=True, slots=True)
class Answer:
    """A table; ``note`` says by which rule it was counted, ``totals`` a cell a column or nothing."""

    question: Question
    title: str
    subtitle: str
    columns: tuple[AnswerColumn, ...]
    rows: tuple[AnswerRow, ...]
    totals: tuple[Cell, ...] = ()
    note: str = ""
    charts: tuple[BarChart, ...] = ()


Ask = Callable[[Office, Question, AnswerTexts], Answer]


def columns(texts: AnswerTexts, *named: tuple[str, Kind] | str) -> tuple[AnswerColumn, ...]:
    """Columns by their keys, titles as the country writes them; a plain name is a column of text."""
    made = []
    for one in named:
        column = (one,) if isinstance(one, str) else one
        made.append(AnswerColumn(column[0], texts.say(f"column.{column[0]}"), *column[1:]))
    return tuple(made)


def summed(made: tuple[AnswerColumn, ...], rows: tuple[AnswerRow, ...], label: str) -> tuple[Cell, ...]:
    """The line of totals: money and counts added, the word in the first column of text."""
    if not rows:
        return ()
    sums: list[Cell] = []
    for at, column in enumerate(made):
        added = column.kind in ("money", "count")
        sums.append(sum(int(row.cells[at] or 0) for row in rows) if added else None)
    first = next((at for at, column in enumerate(made) if column.kind in ("text", "day")), None)
    if first is not None:
        sums[first] = label
    return tuple(sums)


def money(office: Office, amount: int) -> str:
    """An amount in the office's currency, as a chart or a note says it."""
    return format_money(Money(amount, office.facts.currency), office.facts.country)


def span(office: Office, asked: Question, texts: AnswerTexts) -> str:
    """The days of an answer, as its subtitle."""
    days = {"since": format_date(asked.since), "until": format_date(asked.until)}
    return texts.say("of_days", currency=office.facts.currency, **days)


def shown(
    facts: OfficeFacts, column: AnswerColumn, cell: Cell, *, symbol: bool = True, figure: Figure = "money"
) -> str:
    """A cell as people read it; nothing of an amount that is not there. ``figure`` is its row's."""
    if cell is None or cell == "":
        return ""
    kind = figure if column.kind == "figure" else column.kind
    if kind == "money":
        amount = int(cell)
        if symbol:
            return format_money(Money(amount, facts.currency), facts.country)
        return format_number(amount, facts.currency, facts.country)
    if kind == "count":
        return format_count(int(cell), facts.country)
    if kind == "percent":
        return percent(int(cell))
    return format_iso(str(cell)) if kind == "day" else str(cell)


def percent(share: int | None) -> str:
    """Hundredths of a percent as people read them, whole percents; its minus is none of a formula."""
    if share is None:
        return ""
    whole = (abs(share) + 50) // 100
    return f"{'−' if share < 0 and whole else ''}{whole} %"
