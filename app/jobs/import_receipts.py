"""The sheet of the office's old receipts, compared with the register: what each receipt paid then, as history."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from app.exchange.dues_sheet.receipts import ReceiptLine, map_receipts, read_receipts
from app.exchange.tabular.marks import sheet_marks
from app.jobs.past_plan import (
    PastOptions,
    PastPlan,
    PastRow,
    People,
    RowKind,
    book_notices,
    digest_of,
    numbers_wanted,
    open_book,
    people_of,
)
from app.jobs.past_tariffs import Tariffs, tariff_names, tariffs_of
from app.jobs.progress import Progress, silent
from app.jobs.reading_rules import reading_rules
from app.messages import words
from app.models.base import settings
from app.models.base.errors import Problem, Refused
from app.models.base.values.dates import Period, format_date
from app.models.base.values.money import Money, format_money, spread
from app.models.dues.past import PastCharge, PastPart, PastPayment, PastReceipt, PlanWish
from app.models.dues.past_queries import free_series, known_origins, newest_step
from app.models.dues.rules import due_date
from app.models.members.bulk import Known
from app.models.members.matching import Match
from app.office import Office


def plan_receipts(office: Office, path: Path, options: PastOptions, progress: Progress = silent) -> PastPlan:
    """Reads the sheet and decides every receipt. Raises ``Refused`` as ``open_table`` and ``map_receipts``."""
    progress(0, 0, "import.reading")
    table = open_book(path, options)
    remembered = office.read(settings.get, settings.IMPORT_MAPPING)
    mapping = map_receipts(table, options.mapping or {}, remembered)
    amounts = mapping.own["amount"]
    cells = (row.cells[amounts] for row in table.rows())
    rules = reading_rules(office, table, [cell.strip() for cell in cells if isinstance(cell, str)], options.decimal)
    lines = list(read_receipts(table, mapping, rules, sheet_marks(path, table.source.sheet)))
    if not lines:
        raise Refused("import.no_rows", file=path.name)
    tariffs = tariffs_of(office, options)
    people = people_of(office, options, [line.person.draft for line in lines])
    judge = _Judge(_context(office, options, people, tariffs))
    rows = []
    for done, line in enumerate(lines):
        if done % 500 == 0:
            progress(done, len(lines), "import.deciding")
        rows.append(judge.row(line))
    sha256 = digest_of(path)
    periods = {Period.parse(charge.period) for row in rows for charge in row.charges if charge.period}
    columns = {name: table.headers[at].text for name, at in {**mapping.who.columns, **mapping.own}.items()}
    return PastPlan(
        kind="receipts",
        table=table,
        options=options,
        rows=tuple(rows),
        periods=tuple(sorted(periods)),
        numbers="amount",
        dues=_wish(tariffs.general.wish, lines),
        other=PlanWish(None, words("past.other_plan"), 1, "once"),
        tariffs=tariff_names(office),
        series=office.read(free_series, options.series, numbers_wanted(rows)),
        questions=(),
        notices=(*table.notices, *mapping.who.doubtful, *book_notices(office, "receipts", sha256, rows, ())),
        columns=columns,
        sha256=sha256,
        seen=office.read(newest_step),
    )


@dataclass(frozen=True, slots=True)
class _Context:
    """What deciding a receipt needs of the office."""

    options: PastOptions
    people: People
    tariffs: Tariffs
    origins: Mapping[str, tuple[int, int]]
    today: date
    money: Callable[[int], str]


def _wish(wish: PlanWish, lines: list[ReceiptLine]) -> PlanWish:
    """A tariff that must be made needs an amount: the largest receipt, until somebody says what a month costs."""
    return wish if wish.amount else replace(wish, amount=max((line.amount or 0 for line in lines), default=0) or 1)


def _context(office: Office, options: PastOptions, people: People, tariffs: Tariffs) -> _Context:
    return _Context(
        options=options,
        people=people,
        tariffs=tariffs,
        origins=office.read(known_origins),
        today=office.clock.today(),
        money=lambda amount: format_money(Money(amount, office.facts.currency), office.facts.country),
    )


class _Judge:
    """Decides receipts one after another, remembering the numbers and months the sheet itself brought."""

    def __init__(self, context: _Context) -> None:
        self._context = context
        self._numbers: dict[int, int] = {}
        self._settled: set[tuple[int, str]] = set()

    def row(self, line: ReceiptLine) -> PastRow:
        match = self._context.people.who(line.person)
        problems = [*line.problems, *self._repeated(line)]
        unwritten = line.void and (match.member is None or line.amount is None)
        if unwritten and not problems:
            # A void receipt without name or amount moved no money: there is nothing to write.
            return self._row(line, "same", match, warnings=(Problem("void", "receipts_sheet.void_bare"),))
        if match.problem is not None:
            problems.append(match.problem)
        if problems or match.member is None or line.number is None or line.issued_on is None or line.amount is None:
            return self._row(line, "problem", match, problems=tuple(problems))
        known = self._context.origins.get(self._origin(line.number))
        if known is not None:
            if known == (match.member.member_id, line.amount):
                return self._row(line, "same", match)
            return self._row(line, "problem", match, problems=(self._differs(line, known),))
        return self._new(line, match, match.member, line.number, line.issued_on, line.amount)

    def _repeated(self, line: ReceiptLine) -> list[Problem]:
        if line.number is None:
            return []
        first = self._numbers.setdefault(line.number, line.line)
        if first == line.line:
            return []
        return [Problem("receipt", "receipts_sheet.repeated", {"number": line.number_text[:20], "line": first})]

    def _origin(self, number: int) -> str:
        return f"receipt:{self._context.options.series}:{number}"

    def _differs(self, line: ReceiptLine, known: tuple[int, int]) -> Problem:
        other = self._context.people.by_id.get(known[0])
        return Problem(
            "receipt",
            "receipts_sheet.differs",
            {
                "number": line.number_text[:20],
                "name": other.name if other is not None else "?",
                "known": self._context.money(known[1]),
            },
        )

    def _new(self, line: ReceiptLine, match: Match, member: Known, number: int, day: date, amount: int) -> PastRow:
        receipt = PastReceipt(number, day, line.concept, line.void)
        charges: list[PastCharge] = []
        parts: list[PastPart] = []
        warnings: list[Problem] = []
        if match.how == "part":
            params = {"name": member.name, "number": member.number or "–"}
            warnings.append(Problem("name", "people.by_part", params))
        if not line.void:
            again = any((member.member_id, str(period)) in self._settled for period in line.periods)
            left = self._months(line, member, amount, charges, parts)
            months = ", ".join(period.label() for period in line.periods)
            if left == amount and line.periods and not again:
                problem = Problem("concept", "receipts_sheet.months_paid", {"months": months})
                return self._row(line, "problem", match, problems=(problem,))
            if again:
                warnings.append(Problem("concept", "receipts_sheet.months_again", {"months": months}))
            if left:
                parts.append(PastPart(left, len(charges)))
                charges.append(PastCharge(member.member_id, "other", "", left, day, day))
        payment = PastPayment(
            member.member_id,
            day,
            amount,
            line.method,
            self._origin(number),
            tuple(parts),
            receipt,
            line.concept[:120],
        )
        found = self._row(line, "new", match, warnings=tuple(warnings))
        return replace(found, charges=tuple(charges), payments=(payment,))

    def _months(
        self, line: ReceiptLine, member: Known, amount: int, charges: list[PastCharge], parts: list[PastPart]
    ) -> int:
        """Settles the months the concept names, at what was paid for them; gives back the money that is left."""
        left, tariff = amount, self._context.tariffs.of(member)
        shares = spread(amount, len(line.periods)) if line.periods else []
        for period, share in zip(line.periods, shares, strict=True):
            key = (member.member_id, str(period))
            held = tariff.held.get(key)
            if not share or key in self._settled or (held is not None and not held.balance):
                continue
            self._settled.add(key)
            if held is not None:
                part = min(share, held.balance)
                parts.append(PastPart(part, charge_id=held.id))
            else:
                part = share
                first = min(period.first_day(), self._context.today)
                due = due_date("monthly", str(period), tariff.due_day, first)
                parts.append(PastPart(part, len(charges)))
                charges.append(PastCharge(member.member_id, "dues", str(period), part, first, due, tariff.plan_id))
            left -= part
        return left

    def _row(
        self,
        line: ReceiptLine,
        kind: RowKind,
        match: Match,
        *,
        problems: tuple[Problem, ...] = (),
        warnings: tuple[Problem, ...] = (),
    ) -> PastRow:
        shown = (
            line.number_text,
            format_date(line.issued_on) if line.issued_on is not None else "",
            self._context.money(line.amount) if line.amount is not None else "",
            line.concept,
            words("past.void") if line.void else "",
        )
        text = " · ".join(part for part in shown if part)
        return PastRow(
            line.person, kind, match.member, (), (), (), problems, (*line.warnings, *warnings), match.candidates, text
        )
