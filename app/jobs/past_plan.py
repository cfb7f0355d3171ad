"""A spreadsheet of the office's old books compared with the register: options, rows, questions. Nothing is written."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final, Literal

from app.exchange.dues_sheet.kinds import recognise_any
from app.exchange.members_sheet import DraftRow
from app.exchange.tabular import Row, Table, open_table, write_problems
from app.messages import say, words
from app.models.base.errors import Problem
from app.models.base.values.dates import Period, format_iso
from app.models.dues.past import (
    PAST_SERIES,
    BookKind,
    PastBooks,
    PastCharge,
    PastPart,
    PastPayment,
    PlanWish,
    write_past,
)
from app.models.dues.past_queries import import_notes
from app.models.dues.rules import Method
from app.models.members.bulk import Known, register
from app.models.members.matching import Finder, Match, numbers_are_lines
from app.models.members.rules import MemberDraft
from app.office import Office

Answer = Literal["paid", "owed", "exempt", "ignore"]
ANSWERS: Final[tuple[Answer, ...]] = ("paid", "owed", "exempt", "ignore")
CellKind = Literal["paid", "part", "owed", "exempt", "before", "inside", "later", "same", "doubt", "none"]
RowKind = Literal["new", "same", "problem"]


@dataclass(frozen=True, slots=True)
class PastOptions:
    """What the person may say about an old book; what is left out is found out or has its usual answer.

    ``amount`` (minor units) is the fee where neither the sheet nor a tariff says it. ``answers`` maps a mark
    ("pg") or a colour ("green", "#92D050") to its meaning, ``people`` a line of the file to a member.
    ``blank`` is what an empty month of the past means; ``paid_on`` the day of a payment without one.
    """

    mapping: dict[str, str] | None = None
    sheet: int | str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    decimal: Literal[",", "."] | None = None
    year: int | None = None
    plan: str | None = None
    amount: int | None = None
    numbers: Literal["amount", "receipt"] | None = None
    blank: Literal["owed", "nothing"] = "owed"
    paid_on: Literal["last_day", "first_day"] | date = "last_day"
    method: Method = "cash"
    series: str = PAST_SERIES
    answers: Mapping[str, Answer] = field(default_factory=dict)
    people: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """A mark or colour nobody has explained: how often it stands there, and one place ("F12") to look at."""

    kind: Literal["mark", "colour"]
    key: str
    count: int
    example: str
    answer: Answer | None


@dataclass(frozen=True, slots=True)
class MonthCell:
    """What will be of one month: minor units charged and paid by this sheet, and what the cell says."""

    period: Period
    kind: CellKind
    charged: int = 0
    paid: int = 0
    text: str = ""
    receipt: str = ""


@dataclass(frozen=True, slots=True)
class PastRow:
    """A row of the sheet, whom it speaks of, and what it brings. ``charges`` and ``payments`` are of this row alone."""

    person: DraftRow
    kind: RowKind
    member: Known | None
    cells: tuple[MonthCell, ...]
    charges: tuple[PastCharge, ...]
    payments: tuple[PastPayment, ...]
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    candidates: tuple[Known, ...] = ()
    text: str = ""

    @property
    def row(self) -> Row:
        return self.person.row

    @property
    def line(self) -> int:
        return self.row.line

    @property
    def name(self) -> str:
        return self.person.draft.party.name


@dataclass(frozen=True, slots=True)
class PastPlan:
    """Everything a spreadsheet would bring, frozen when it was compared; ``seen`` is the office's step of then.

    ``tariffs`` are the names of the monthly tariffs one could choose for all of it.
    """

    kind: BookKind
    table: Table
    options: PastOptions
    rows: tuple[PastRow, ...]
    periods: tuple[Period, ...]
    numbers: Literal["amount", "receipt"]
    dues: PlanWish | None
    other: PlanWish | None
    tariffs: tuple[str, ...]
    series: str
    questions: tuple[Question, ...]
    notices: tuple[Problem, ...]
    columns: dict[str, str]
    sha256: str
    seen: int

    @property
    def writable(self) -> list[PastRow]:
        return [row for row in self.rows if row.kind == "new"]

    @property
    def refused(self) -> list[PastRow]:
        return [row for row in self.rows if row.kind == "problem"]


@dataclass(frozen=True, slots=True)
class PastDone:
    """What went in: rows by kind, charges, payments, receipts, money (minor units); ``batch`` ``None`` = nothing."""

    rows: int
    new: int
    same: int
    problems: int
    charges: int
    payments: int
    receipts: int
    charged: int
    paid: int
    batch: int | None


def preview(plan: PastPlan, batch: int | None = None) -> PastDone:
    """The counts of a plan without writing it."""
    good = plan.writable
    payments = [payment for row in good for payment in row.payments]
    charges = [charge for row in good for charge in row.charges]
    return PastDone(
        rows=len(plan.rows),
        new=len(good),
        same=sum(row.kind == "same" for row in plan.rows),
        problems=len(plan.refused),
        charges=len(charges),
        payments=len(payments),
        receipts=sum(payment.receipt is not None for payment in payments),
        charged=sum(charge.amount for charge in charges),
        paid=sum(one.amount for one in payments if one.receipt is None or not one.receipt.void),
        batch=batch,
    )


def carry_out(office: Office, plan: PastPlan) -> PastDone:
    """Writes the good rows in one go. Raises ``Refused("past.stale")`` when the office changed since the plan."""
    if not plan.writable:
        return preview(plan)
    return preview(plan, office.run(write_past, books_of(plan)).value)


def books_of(plan: PastPlan) -> PastBooks:
    """The charges and payments of all good rows, with the places of the parts counted over all of them."""
    charges: list[PastCharge] = []
    payments: list[PastPayment] = []
    for row in plan.writable:
        first = len(charges)
        charges += row.charges
        payments += [_moved(payment, first) for payment in row.payments]
    return PastBooks(
        kind=plan.kind,
        file_name=plan.table.source.name,
        sha256=plan.sha256,
        rows=len(plan.rows),
        seen=plan.seen,
        dues=plan.dues if any(charge.plan == "dues" and not charge.plan_id for charge in charges) else None,
        other=plan.other if any(charge.plan == "other" for charge in charges) else None,
        series=plan.series,
        void_reason=words("past.void_reason"),
        charges=tuple(charges),
        payments=tuple(payments),
    )


def _moved(payment: PastPayment, first: int) -> PastPayment:
    parts = tuple(p if p.charge_id else PastPart(p.amount, p.place + first) for p in payment.parts)
    return PastPayment(
        payment.member_id, payment.paid_on, payment.amount, payment.method, payment.origin, parts, payment.receipt,
        payment.note,
    )  # fmt: skip


def save_rows_to_review(plan: PastPlan, path: Path) -> int:
    """Writes only the rows that stay out, with a last column saying why; returns how many."""
    bad = [(row.row, [say(problem) for problem in row.problems]) for row in plan.refused]
    return write_problems(path, plan.table, bad, column=words("import.problem_column"))


def numbers_wanted(rows: Sequence[PastRow]) -> list[int]:
    """The numbers of receipts these rows would write."""
    return [one.receipt.number for row in rows if row.kind == "new" for one in row.payments if one.receipt is not None]


@dataclass(frozen=True, slots=True)
class People:
    """Who a row speaks of: as a person said, else as it is found; ``numbered`` = the sheet's numbers are members'."""

    finder: Finder
    by_id: Mapping[int, Known]
    chosen: Mapping[int, int]
    numbered: bool

    def who(self, row: DraftRow) -> Match:
        said = self.by_id.get(self.chosen.get(row.row.line, 0))
        return Match("number", said) if said is not None else self.finder.find(row.draft)


def open_book(path: Path, options: PastOptions) -> Table:
    """The table of an old book, by the titles of any of them. Raises as ``open_table``."""
    return open_table(
        path,
        sheet=options.sheet,
        encoding=options.encoding,
        delimiter=options.delimiter,
        decimal=options.decimal,
        recognise=recognise_any,
    )


def people_of(office: Office, options: PastOptions, drafts: list[MemberDraft]) -> People:
    """The register, ready to be asked row after row."""
    known = office.read(register)
    numbered = not numbers_are_lines(known, drafts)
    by_id = {one.member_id: one for same in known.by_name.values() for one in same}
    return People(Finder(known, numbers=numbered), by_id, options.people, numbered)


def book_notices(
    office: Office, kind: BookKind, sha256: str, rows: Sequence[PastRow], active: Iterable[int]
) -> Iterator[Problem]:
    """Whether this very file came in before (and brings nothing), and how many active members it does not mention."""
    new = any(row.kind == "new" for row in rows)
    for note in () if new else office.read(import_notes):
        if (note.sha256, note.kind) == (sha256, kind) and not note.taken_back_on:
            day = format_iso(note.imported_on)
            yield Problem("", "past.same_file", {"file": note.file_name, "day": day, "batch": note.batch})
            break
    found = {row.member.member_id for row in rows if row.member is not None}
    absent = sum(member not in found for member in active)
    if absent:
        yield Problem("", "people.absent", {"count": absent})


def digest_of(path: Path) -> str:
    """SHA-256 of a file, read in pieces."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
