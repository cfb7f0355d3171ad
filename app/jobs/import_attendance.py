"""A roll of an assembly compared with the register: who is known, who is not. Nothing is kept until meetings are."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from app.exchange.dues_sheet.attendance import RollLine, map_attendance, read_roll
from app.exchange.tabular import Table, write_problems
from app.jobs.past_plan import PastOptions, open_book, people_of
from app.jobs.progress import Progress, silent
from app.jobs.reading_rules import reading_rules
from app.messages import say, words
from app.models.base import settings
from app.models.base.errors import Problem, Refused
from app.models.members.bulk import Known
from app.models.members.matching import Match
from app.office import Office

RollKind = Literal["known", "doubtful", "unknown"]


@dataclass(frozen=True, slots=True)
class RollRow:
    """A line of the roll, the member it speaks of, and what should be looked at."""

    source: RollLine
    kind: RollKind
    member: Known | None
    said: tuple[Problem, ...]

    @property
    def line(self) -> int:
        return self.source.person.row.line

    @property
    def name(self) -> str:
        return self.source.person.draft.party.name


@dataclass(frozen=True, slots=True)
class RollPlan:
    """Everybody on the roll; ``marked`` is false when no column says who was there (a printed, blank roll)."""

    table: Table
    rows: tuple[RollRow, ...]
    marked: bool
    notices: tuple[Problem, ...] = ()

    def count(self, kind: RollKind) -> int:
        return sum(row.kind == kind for row in self.rows)

    @property
    def present(self) -> int:
        return sum(bool(row.source.present) for row in self.rows)


def plan_attendance(office: Office, path: Path, options: PastOptions, progress: Progress = silent) -> RollPlan:
    """Reads the roll and looks everybody up. Raises as ``open_table`` and ``map_columns``."""
    progress(0, 0, "import.reading")
    table = open_book(path, options)
    mapping, mark = map_attendance(table, options.mapping or {}, office.read(settings.get, settings.IMPORT_MAPPING))
    rules = reading_rules(office, table, [], options.decimal)
    lines = list(read_roll(table, mapping, mark, rules))
    if not lines:
        raise Refused("import.no_rows", file=path.name)
    people = people_of(office, options, [line.person.draft for line in lines])
    rows = [_row(line, people.who(line.person)) for line in lines]
    seen = Counter(row.member.member_id for row in rows if row.member is not None)
    notices: tuple[Problem, ...] = ()
    if not people.numbered:
        column = table.headers[mapping.columns["number"]].text
        notices = (Problem("number", "import.numbers_are_lines", {"title": column}),)
    return RollPlan(table, tuple(_twice(row, seen) for row in rows), mark is not None, notices)


def _row(line: RollLine, match: Match) -> RollRow:
    if match.problem is not None:
        return RollRow(line, "doubtful" if match.candidates else "unknown", None, (match.problem,))
    assert match.member is not None
    if match.how == "part":
        params = {"name": match.member.name, "number": match.member.number or "–"}
        return RollRow(line, "doubtful", match.member, (Problem("name", "people.by_part", params),))
    said = () if match.member.status == "active" else (Problem("name", "roll.not_active"),)
    return RollRow(line, "known", match.member, said)


def _twice(row: RollRow, seen: Counter[int]) -> RollRow:
    if row.member is None or seen[row.member.member_id] < 2:
        return row
    again = Problem("name", "roll.twice", {"name": row.member.name, "count": seen[row.member.member_id]})
    return replace(row, kind="doubtful", said=(*row.said, again))


def save_roll(plan: RollPlan, path: Path) -> int:
    """Writes the roll with a last column that says who each one is in the register; returns how many rows."""
    rows = [(row.source.person.row, [sentence_of(row)]) for row in plan.rows]
    return write_problems(path, plan.table, rows, column=words("roll.column"))


def sentence_of(row: RollRow) -> str:
    """Whether a line is in the register, and who it is, in words."""
    return " · ".join(part for part in (words(f"roll.{row.kind}"), who_of(row)) if part)


def who_of(row: RollRow) -> str:
    """Who a line is, and what should be looked at; "" where there is nothing to say."""
    member = row.member
    named = [words("roll.member", name=member.name, number=member.number or "–")] if member is not None else []
    return " · ".join([*named, *(say(problem) for problem in row.said)])
