"""A member list out of a spreadsheet into the register: the plan first, then all good rows in one transaction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final, Literal

from app.exchange.members_sheet import (
    DraftRow,
    Mapping,
    map_sheet,
    needs_decimal,
    read_drafts,
    recognise,
)
from app.exchange.members_sheet.columns import plain
from app.exchange.tabular import Table, open_table, write_problems
from app.jobs.import_doubts import doubts
from app.jobs.past_plan import digest_of
from app.jobs.progress import Progress, silent
from app.jobs.reading_rules import reading_rules
from app.messages import say, words
from app.models.base import settings
from app.models.base.database import Role, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.dues.credits import use_credits
from app.models.dues.opening import (
    OpeningDebt,
    existing_credits,
    existing_openings,
    open_balances,
    price_months,
    write_credit,
)
from app.models.dues.past import changed_since, note_batch
from app.models.dues.past_queries import newest_step
from app.models.members.bulk import Decision, Entry, Kind, Register, decide, register, write_members
from app.models.members.matching import numbers_are_lines
from app.models.members.rules import MemberDraft
from app.office import Office

_WATCHED: Final = ("member", "member_category", "member_event", "person", "organization", "charge", "dues_plan")
"""Tables a plan was made from; whoever changes one of them makes the plan untrue."""


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the person may say about a file; everything left out is found out or remembered."""

    mapping: dict[str, str] | None = None
    sheet: int | str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    decimal: Literal[",", "."] | None = None
    opened_on: date | None = None
    numbers: Literal["member"] | None = None
    """"member": the column of numbers holds members' numbers, whatever it seems."""


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One row of the sheet and what will happen to it.

    ``opening`` is the debt to be written, ``credit`` the balance in favour (minor units, 0 for none).
    """

    source: DraftRow
    kind: Kind
    decision: Decision
    opening: OpeningDebt | None
    problems: tuple[Problem, ...]
    credit: int = 0

    @property
    def line(self) -> int:
        return self.source.row.line

    @property
    def draft(self) -> MemberDraft:
        return self.source.draft


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do, before anything is written; ``seen`` is the office's step of then."""

    table: Table
    mapping: Mapping
    rows: tuple[PlanRow, ...]
    options: ImportOptions
    sha256: str
    seen: int

    def count(self, kind: Kind) -> int:
        return sum(row.kind == kind for row in self.rows)

    @property
    def writable(self) -> list[PlanRow]:
        return [
            row
            for row in self.rows
            if row.kind in ("new", "changed") or (row.kind == "same" and (row.opening or row.credit))
        ]

    @property
    def refused(self) -> list[PlanRow]:
        return [row for row in self.rows if row.kind == "problem"]


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did; ``batch`` is the journal's transaction, ``None`` when nothing was written."""

    rows: int
    new: int
    changed: int
    same: int
    problems: int
    batch: int | None


def plan_import(office: Office, path: Path, options: ImportOptions, progress: Progress = silent) -> ImportPlan:
    """Reads the file and decides every row.

    Raises ``Refused`` or ``Unavailable`` when the file cannot be understood.
    """
    progress(0, 0, "import.reading")
    table = open_table(
        path,
        sheet=options.sheet,
        encoding=options.encoding,
        delimiter=options.delimiter,
        decimal=options.decimal,
        recognise=recognise,
    )
    remembered = office.read(settings.get, settings.IMPORT_MAPPING)
    mapping = map_sheet(table, options.mapping or {}, remembered, office.facts.country)
    rules = reading_rules(office, table, needs_decimal(table, mapping), options.decimal)
    seen = office.read(newest_step)
    known = office.read(register)
    openings, credits = office.read(existing_openings), office.read(existing_credits)
    prices = office.read(price_months)
    opened_on = options.opened_on or office.clock.today()

    def judged(columns: Mapping) -> list[PlanRow]:
        judge = _Judge(known, openings, credits, prices, opened_on)
        found = []
        for done, read in enumerate(read_drafts(table, columns, rules)):
            if done % 500 == 0:
                progress(done, table.about, "import.deciding")
            found.append(judge.row(read))
        return found

    rows = judged(mapping)
    if options.numbers is None and _counts_lines(known, rows):
        rows = judged(replace(mapping, columns={k: at for k, at in mapping.columns.items() if k != "number"}))
        column = table.headers[mapping.columns["number"]].text
        said = Problem("number", "import.numbers_are_lines", {"title": column})
        mapping = replace(mapping, doubtful=(*mapping.doubtful, said))
    if not rows:
        raise Refused("import.no_rows", file=path.name)
    progress(0, 0, "import.deciding")
    _note_doubts(known, rows)
    return ImportPlan(table, mapping, tuple(rows), options, digest_of(path), seen)


def _counts_lines(known: Register, rows: Sequence[PlanRow]) -> bool:
    """A column that says 1, 2, 3 … where most members have other numbers here: it counts the lines of the sheet."""
    drafts = [row.draft for row in rows]
    said = [draft.number for draft in drafts if draft.number]
    if not known.by_name or said != [str(n) for n in range(1, len(said) + 1)]:
        return False
    return numbers_are_lines(known, drafts)


def _note_doubts(known: Register, rows: list[PlanRow]) -> None:
    found = doubts(known, [(row.line, row.draft) for row in rows if row.kind == "new"])
    if found:
        for at, row in enumerate(rows):
            if row.kind == "new" and row.line in found:
                source = replace(row.source, warnings=(*row.source.warnings, found[row.line]))
                rows[at] = replace(row, source=source)


class _Judge:
    """Decides rows one after another, remembering what the sheet itself already brought."""

    def __init__(
        self,
        known: Register,
        openings: dict[int, int],
        credits: dict[int, int],
        prices: dict[str, int],
        opened_on: date,
    ) -> None:
        self._known = known
        self._openings = openings
        self._credits = credits
        self._prices = prices
        self._opened_on = opened_on
        self._numbers: dict[str, int] = {}
        self._members: dict[int, int] = {}
        self._fresh: dict[tuple[str, str, str], list[tuple[str, int]]] = {}

    def row(self, read: DraftRow) -> PlanRow:
        draft, line = read.draft, read.row.line
        problems = list(read.problems)
        if not problems:
            problems += self._repeated(draft, line)
        if problems:
            return PlanRow(read, "problem", Decision("problem"), None, tuple(problems))
        decision = decide(self._known, draft)
        if decision.member_id is not None:
            first = self._members.setdefault(decision.member_id, line)
            if first != line:
                decision = Decision("problem", problems=(Problem("name", "import.repeated", {"line": first}),))
        opening, problem = self._opening(draft, decision)
        credit = draft.opening.credit if draft.opening is not None and decision.kind != "problem" else 0
        if credit and (noted := self._credits.get(decision.member_id or 0)) is not None:
            if noted != credit:
                problem = Problem("credit", "opening.credit_differs", {"known": noted, "said": credit})
            credit = 0
        if problem is not None:
            return PlanRow(read, "problem", Decision("problem"), None, (problem,))
        kind: Kind = "changed" if decision.kind == "same" and (opening or credit) else decision.kind
        if kind != "problem":
            # The raw cells are only for giving a row back; of 100,000 good rows they would be a third of the memory.
            read = replace(read, row=read.row._replace(cells=()))
        return PlanRow(read, kind, decision, opening, decision.problems, credit)

    def _repeated(self, draft: MemberDraft, line: int) -> list[Problem]:
        """The sheet says a number twice, or the same person twice where a number does not tell them apart."""
        if draft.number:
            first = self._numbers.setdefault(draft.number, line)
            if first != line:
                return [Problem("number", "import.number_repeated", {"number": draft.number, "line": first})]
        tax = draft.party.tax.value if draft.party.tax else ""
        phone = draft.party.phones[0].raw if draft.party.phones and not tax else ""
        seen = self._fresh.setdefault((draft.party.name.casefold(), tax, phone), [])
        for number, first in seen:
            if not number or not draft.number:
                return [Problem("name", "import.repeated", {"line": first})]
        seen.append((draft.number, line))
        return []

    def _opening(self, draft: MemberDraft, decision: Decision) -> tuple[OpeningDebt | None, Problem | None]:
        said = draft.opening
        if said is None or said.credit or decision.kind == "problem":
            return None, None
        amount = said.amount
        if said.months:
            price = self._prices.get(draft.category or "", self._prices.get("", 0))
            if not price:
                return None, Problem("opening", "opening.no_price", {"months": said.months})
            amount = price * said.months
        known = self._openings.get(decision.member_id or 0)
        if known is None:
            return OpeningDebt(amount, said.months, self._opened_on), None
        if known != amount:
            return None, Problem("opening", "opening.differs", {"known": known, "said": amount})
        return None, None


@command("members.import", needs=Role.TREASURER)
def import_register(tx: Tx, rows: Sequence[PlanRow], remembered: dict[str, str], plan: ImportPlan) -> int:
    """Members and their opening debts in one transaction; also remembers the columns. Returns the batch number.

    Raises ``Refused("past.stale")`` when members or charges changed since the sheet was compared: a plan that is
    carried out twice would write its debts twice.
    """
    name = plan.table.source.name
    if changed_since(tx, plan.seen, _WATCHED):
        raise Refused("past.stale", file=name)
    batch_id = note_batch(tx, "members", name, plan.sha256, len(rows))
    ids = write_members(tx, [Entry(row.draft, row.decision) for row in rows])
    debts = [(member_id, row.opening) for member_id, row in zip(ids, rows, strict=True) if row.opening]
    open_balances(tx, debts)
    for member_id, row in zip(ids, rows, strict=True):
        if row.credit:
            write_credit(tx, batch_id, member_id, row.credit, plan.options.opened_on or tx.clock.today())
            use_credits(tx, tx.clock.today(), member_id)
    known = settings.get(tx, settings.IMPORT_MAPPING)
    if {**known, **remembered} != known:
        settings.put(tx, settings.IMPORT_MAPPING, {**known, **remembered})
    return tx.number


def carry_out(office: Office, plan: ImportPlan, progress: Progress = silent) -> Imported:
    """Writes the good rows of a plan; problem rows stay out. Nothing to write means nothing is touched."""
    progress(0, len(plan.rows), "import.writing")
    counts = Counter(row.kind for row in plan.rows)
    batch = None
    if plan.writable:
        chosen = _chosen_mapping(plan)
        batch = office.run(import_register, plan.writable, chosen, plan).value
    return Imported(len(plan.rows), counts["new"], counts["changed"], counts["same"], counts["problem"], batch)


def preview(plan: ImportPlan) -> Imported:
    """The same counts without writing."""
    counts = Counter(row.kind for row in plan.rows)
    return Imported(len(plan.rows), counts["new"], counts["changed"], counts["same"], counts["problem"], None)


def _chosen_mapping(plan: ImportPlan) -> dict[str, str]:
    """What a person chose for this sheet, to be used again for the next one with the same titles."""
    if not plan.options.mapping:
        return {}
    fields = {index: name for name, index in plan.mapping.columns.items()}
    return {plain(h.original): fields.get(h.index, "") for h in plan.table.headers if h.original}


def save_problem_rows(plan: ImportPlan, path: Path) -> int:
    """Writes only the bad rows, with a last column saying why; returns how many."""
    bad = [(row.source.row, [say(problem) for problem in row.problems]) for row in plan.refused]
    return write_problems(path, plan.table, bad, column=words("import.problem_column"))
