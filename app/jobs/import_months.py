"""The sheet with a column for each month, compared with the register: which charges and payments it would bring."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

from app.exchange.dues_sheet.cells import decide_numbers
from app.exchange.dues_sheet.colours import colour_name
from app.exchange.dues_sheet.months import MonthsMapping, MonthsRow, map_months, read_months
from app.exchange.dues_sheet.people import is_sum_row
from app.exchange.members_sheet import ReadingRules
from app.exchange.tabular import Cell, Table
from app.exchange.tabular.marks import Marks, sheet_marks
from app.jobs.month_row import MonthsContext, months_row
from app.jobs.past_plan import (
    PastOptions,
    PastPlan,
    People,
    Question,
    book_notices,
    digest_of,
    numbers_wanted,
    open_book,
    people_of,
)
from app.jobs.past_tariffs import Tariffs, tariff_names, tariffs_of, with_fees
from app.jobs.progress import Progress, silent
from app.jobs.reading_rules import reading_rules
from app.models.base import settings
from app.models.base.errors import Problem, Refused
from app.models.base.values.money import Money, format_money
from app.models.dues.past_queries import free_series, known_origins, member_facts, newest_step, openings_of
from app.office import Office


def plan_months(office: Office, path: Path, options: PastOptions, progress: Progress = silent) -> PastPlan:
    """Reads the sheet and decides every row.

    Raises ``Refused``: what ``open_table`` and ``map_months`` raise, "months.no_fee" when nothing says what a
    month costs, "import.decimal_undecided".
    """
    progress(0, 0, "import.reading")
    table = open_book(path, options)
    remembered = office.read(settings.get, settings.IMPORT_MAPPING)
    mapping = map_months(table, options.mapping or {}, remembered, options.year)
    rules = reading_rules(office, table, _texts(table, mapping), options.decimal)
    marks = sheet_marks(path, table.source.sheet)
    tariffs = tariffs_of(office, options)
    fee = tariffs.general.wish.amount
    numbers = options.numbers or decide_numbers(_month_cells(table, mapping), rules.currency, fee)
    rows = _rows_read(table, mapping, rules, marks, numbers, progress)
    people = people_of(office, options, [row.person.draft for row in rows])
    found = [people.who(row.person) for row in rows]
    context = _context(office, options, mapping, people, with_fees(tariffs, mapping, rows, found, path.name))
    decided = tuple(months_row(context, row, match) for row, match in zip(rows, found, strict=True))
    return PastPlan(
        kind="months",
        table=table,
        options=options,
        rows=decided,
        periods=tuple(sorted(column.period for column in mapping.months)),
        numbers=numbers,
        dues=context.tariffs.general.wish,
        other=None,
        tariffs=tariff_names(office),
        series=office.read(free_series, options.series, numbers_wanted(decided)),
        questions=questions_of(rows, mapping, options),
        notices=(
            *(*table.notices, *mapping.who.doubtful, *_notices(marks, table, lines=not people.numbered)),
            *book_notices(office, "months", digest_of(path), decided, _active(context)),
        ),
        columns=_columns(table, mapping),
        sha256=digest_of(path),
        seen=office.read(newest_step),
    )


def _month_cells(table: Table, mapping: MonthsMapping) -> Iterator[Cell]:
    places = [column.header.index for column in mapping.months]
    for row in table.rows():
        if not is_sum_row(row.cells):
            yield from (row.cells[index] for index in places)


def _columns(table: Table, mapping: MonthsMapping) -> dict[str, str]:
    """Field or month to the title of its column."""
    people = {name: table.headers[at].text for name, at in {**mapping.who.columns, **mapping.own}.items()}
    return people | {str(column.period): column.header.text for column in mapping.months}


def _texts(table: Table, mapping: MonthsMapping) -> list[str]:
    return [cell.strip() for cell in _month_cells(table, mapping) if isinstance(cell, str)]


def _rows_read(
    table: Table,
    mapping: MonthsMapping,
    rules: ReadingRules,
    marks: Marks,
    numbers: Literal["amount", "receipt"],
    progress: Progress,
) -> list[MonthsRow]:
    rows = []
    for done, row in enumerate(read_months(table, mapping, rules, marks, numbers)):
        if done % 500 == 0:
            progress(done, table.about, "import.deciding")
        rows.append(row)
    if not rows:
        raise Refused("import.no_rows", file=table.source.name)
    return rows


def _context(
    office: Office, options: PastOptions, mapping: MonthsMapping, people: People, tariffs: Tariffs
) -> MonthsContext:
    return MonthsContext(
        options=options,
        mapping=mapping,
        people=people,
        tariffs=tariffs,
        facts=office.read(member_facts),
        openings=office.read(openings_of),
        origins=office.read(known_origins),
        receipts_seen={},
        today=office.clock.today(),
        money=lambda amount: format_money(Money(amount, office.facts.currency), office.facts.country),
    )


def _active(context: MonthsContext) -> list[int]:
    """Members who pay and have not left: those a sheet of dues should mention."""
    return [member for member, facts in context.facts.items() if facts.pays and facts.active]


def questions_of(rows: Iterable[MonthsRow], mapping: MonthsMapping, options: PastOptions) -> tuple[Question, ...]:
    """Every mark without a known meaning, and every colour that stands in cells, with its answer if it has one."""
    marks: Counter[str] = Counter()
    colours: Counter[str] = Counter()
    examples: dict[str, str] = {}
    for row in rows:
        for column, said in zip(mapping.months, row.cells, strict=True):
            if said.follows:
                continue
            for key, counter in ((said.mark, marks), (colour_name(said.fill) if said.fill else "", colours)):
                if key:
                    counter[key] += 1
                    examples.setdefault(key, f"{column.header.letter}{row.person.row.row}")
    found = [
        Question("mark", key, count, examples[key], options.answers.get(key)) for key, count in marks.most_common()
    ]
    found += [
        Question("colour", key, count, examples[key], options.answers.get(key)) for key, count in colours.most_common()
    ]
    return tuple(found)


def _notices(marks: Marks, table: Table, *, lines: bool) -> Iterator[Problem]:
    if not marks.coloured and table.source.path.suffix.lower() == ".xls":
        yield Problem("", "months.colours_unread", {"file": table.source.name})
    if marks.ruled:
        yield Problem("", "months.colours_by_rule", {"file": table.source.name})
    if lines:
        yield Problem("number", "months.numbers_are_lines")
