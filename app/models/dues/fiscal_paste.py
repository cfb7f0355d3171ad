"""The numbers that come back from the tax office's tool: whose they are, which receipts they cover, noted together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations
from typing import Final

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.facts import OfficeFacts, office_facts
from app.models.base.values.dates import parse_date
from app.models.base.values.money import Money, decimal_sign, format_money, parse_amount
from app.models.base.values.text import fold
from app.models.dues.fiscal import fiscal_of, is_noted, note_document
from app.models.dues.fiscal_pending import PendingReceipt, pending_receipts, usual_since, waiting_people
from app.models.dues.fiscal_review import stamp_doubts
from app.models.dues.fiscal_rules import (
    FiscalDraft,
    FiscalPreset,
    fiscal_preset,
    fiscal_warnings,
    read_mark,
    tidy_number,
)
from app.models.dues.fiscal_sheet import SheetLine, sheet_lines
from app.models.dues.receipt_queries import resolve_receipt
from app.models.dues.receiving import receipt_number

MOST_TRIED: Final = 12
"""Receipts of one person among which the ones that add up to the document are looked for."""
_LEAST_ID: Final = 4


@dataclass(frozen=True, slots=True)
class PastedRow:
    """A line that came back and the receipts it covers, as ``A-004513, A-004515`` and ids; ``name`` who waits.

    With a ``problem`` it is not taken; with ``passed`` it need not be (noted before, cancelled in the tool);
    ``warnings`` are said and it is taken.
    """

    line: int
    receipt: str
    name: str
    receipt_ids: tuple[int, ...]
    number: str
    stamp: str
    code: str
    day: date | None
    problem: Problem | None = None
    passed: Problem | None = None
    warnings: tuple[Problem, ...] = ()

    @property
    def taken(self) -> bool:
        return self.problem is None and self.passed is None


def read_pasted(reader: Reader, text: str, since: date | None = None) -> list[PastedRow]:
    """Each line with what it covers: receipts it names, or those of the person it names that wait since ``since``.

    A person is known by tax id or whole name; with an amount only the receipts that add up to it are covered, without
    all of them. One document over several receipts may also stand on several lines with the same number.
    Raises ``Refused("fiscal.long")``.
    """
    today = reader.clock.today()
    desk = _Desk(reader, pending_receipts(reader, since or usual_since(today), today))
    return [desk.read(line) for line in sheet_lines(text)]


class _Desk:
    """Reads line after line and remembers which receipts are spoken for."""

    def __init__(self, reader: Reader, waiting: Sequence[PendingReceipt]) -> None:
        self._reader = reader
        self._facts: OfficeFacts = office_facts(reader)
        self._preset: FiscalPreset = fiscal_preset(self._facts.country)
        self._waiting = {one.receipt_id: one for one in waiting}
        self._seen: set[int] = set()

    def read(self, line: SheetLine) -> PastedRow:
        marks = [read_mark(text) for text in line.marks]
        stamp = next((mark for mark, _ in marks if mark), "")
        code = next((long for _, long in marks if long), "")
        number = tidy_number(self._preset.kind(self._preset.usual), line.number)
        day = parse_date(line.day) if line.day else self._reader.clock.today()
        row = PastedRow(line.line, line.said, "", (), number, stamp, code, None)
        if isinstance(day, Problem):
            return replace(row, problem=day)
        row = replace(row, day=day)
        if line.cancelled:
            return replace(row, passed=Problem("state", "fiscal.line_cancelled", {"number": number}))
        try:
            found = self._covered(line, row)
        except Refused as fault:
            return replace(row, problem=fault.problem)
        return self._judged(row, found)

    def _covered(self, line: SheetLine, row: PastedRow) -> tuple[int, ...]:
        """The receipts the line is about; () where its document is noted and it names a person.

        Raises ``Refused`` where nobody or nothing answers.
        """
        if line.receipt:
            return self._receipts(line.receipt)
        try:
            if line.who:
                return self._receipts(line.who)
        except Refused:  # no receipt: a tax id or a name
            pass
        people = self._people(line.who or line.tax_id, line.who or line.name)
        if not people and self._noted(row):
            return ()
        if not people:
            raise Refused("fiscal.nobody_waits", field="receipt", text=line.said)
        amount = parse_amount(line.amount, self._facts.currency, decimal_sign(self._facts.country))
        return self._of_people(people, None if isinstance(amount, Problem) else amount)

    def _receipts(self, text: str) -> tuple[int, ...]:
        """``A-004513``, or several with a comma, a blank, a slash or a plus between them."""
        parts = [part for part in re.split(r"[,;/+&\s]+", text) if part]
        return tuple(dict.fromkeys(resolve_receipt(self._reader, part) for part in parts or [text]))

    def _people(self, tax_id: str, name: str) -> list[tuple[PendingReceipt, ...]]:
        """The waiting receipts of everybody with this tax id, or else with this whole name, a group a person."""
        left = [one for one in self._waiting.values() if one.receipt_id not in self._seen]
        people = waiting_people(left)
        wanted, said = _bare(tax_id), _name_words(name)
        by_id = [one for one in people if len(wanted) >= _LEAST_ID and wanted in (_bare(one.tax_id), _base(one.tax_id))]
        if not by_id and (base := _base(tax_id)):
            by_id = [one for one in people if base == _bare(one.tax_id)]
        found = by_id or [one for one in people if said and said == _name_words(one.name)]
        if len(found) > 1 and by_id:  # one RUC for many (44444401-7): the name decides
            found = [one for one in found if said == _name_words(one.name)] or found
        return [person.receipts for person in found]

    def _of_people(self, people: Sequence[tuple[PendingReceipt, ...]], amount: int | None) -> tuple[int, ...]:
        name = people[0][0].name
        if amount is None:
            if len(people) > 1:
                raise Refused("fiscal.person_several", field="receipt", name=name)
            return tuple(one.receipt_id for one in people[0])
        exact = [some for some in people if sum(one.amount for one in some) == amount]
        found = exact or [some for receipts in people for some in _adding_up(receipts, amount)]
        if len(found) == 1:
            return tuple(one.receipt_id for one in found[0])
        if found:
            raise Refused("fiscal.amount_several", field="amount", name=name, amount=self._money(amount))
        waits = self._money(sum(one.amount for some in people for one in some))
        raise Refused("fiscal.amount_other", field="amount", name=name, amount=self._money(amount), waits=waits)

    def _judged(self, row: PastedRow, receipts: tuple[int, ...]) -> PastedRow:
        waiting = [self._waiting[one] for one in receipts if one in self._waiting]
        text = ", ".join(receipt_number(self._reader, one) for one in receipts) or row.receipt
        row = replace(row, receipt=text, name=waiting[0].name if waiting else "", receipt_ids=receipts)
        if self._noted(row) and all(self._has(one, row.number) for one in receipts):
            return replace(row, passed=Problem("number", "fiscal.line_noted", {"number": row.number}))
        problem = self._objection(row)
        if problem is not None:
            return replace(row, problem=problem, receipt_ids=())
        self._seen.update(receipts)
        draft = FiscalDraft(
            self._preset.usual,
            row.number,
            row.day or self._reader.clock.today(),
            receipts,
            stamp=row.stamp,
            code=row.code,
        )
        doubts = (*fiscal_warnings(self._facts.country, draft), *stamp_doubts(self._reader, draft))
        return replace(row, warnings=doubts)

    def _objection(self, row: PastedRow) -> Problem | None:
        """What ``note_document`` would refuse, said before anything is written."""
        if not row.number:
            return Problem("number", "fiscal.no_number", {})
        if row.day and row.day > self._reader.clock.today():
            return Problem("date", "fiscal.in_future", {"date": row.day.strftime("%d/%m/%Y")})
        for receipt_id in row.receipt_ids:
            said = {"receipt": receipt_number(self._reader, receipt_id)}
            if receipt_id in self._seen:
                return Problem("receipt", "fiscal.line_twice", said)
            if self._reader.value("SELECT 1 FROM receipt_void WHERE receipt_id = ?", (receipt_id,)):
                return Problem("receipt", "fiscal.receipt_void", said)
            standing = fiscal_of(self._reader, [receipt_id]).get(receipt_id)
            if standing and receipt_id not in self._waiting:
                return Problem("receipt", "fiscal.receipt_has", said | {"number": standing[0][1]})
        if self._noted(row):
            return Problem("number", "fiscal.number_twice", {"number": row.number})
        return None

    def _noted(self, row: PastedRow) -> bool:
        return bool(row.number) and is_noted(self._reader, self._preset.usual, row.number, row.stamp, row.code)

    def _has(self, receipt_id: int, number: str) -> bool:
        return any(one == number for _kind, one in fiscal_of(self._reader, [receipt_id]).get(receipt_id, []))

    def _money(self, amount: int) -> str:
        return format_money(Money(amount, self._facts.currency), self._facts.country)


def _bare(tax_id: str) -> str:
    """``80.012.345-6`` as ``800123456``."""
    return re.sub(r"[^0-9a-z]", "", fold(tax_id))


def _base(tax_id: str) -> str:
    """What stands before the check digit of ``1234567-9``, which an identity card does not have; else ""."""
    before, sign, digit = tax_id.strip().rpartition("-")
    return _bare(before) if sign and len(digit.strip()) == 1 and len(_bare(before)) >= _LEAST_ID else ""


def _name_words(name: str) -> tuple[str, ...]:
    """The words of a name in any order: ``GONZÁLEZ, María`` is María González and ``S.A.`` is SA."""
    return tuple(sorted(re.findall(r"\w+", fold(name).replace(".", ""))))


def _adding_up(receipts: Sequence[PendingReceipt], amount: int) -> list[tuple[PendingReceipt, ...]]:
    """Some of these receipts that add up to the amount; stops at the second way, which makes it nobody's guess."""
    found: list[tuple[PendingReceipt, ...]] = []
    for size in range(1, len(receipts) if len(receipts) <= MOST_TRIED else 2):
        for some in combinations(receipts, size):
            if sum(one.amount for one in some) == amount:
                found.append(some)
                if len(found) > 1:
                    return found
    return found


@command("fiscal.paste", needs=Role.TREASURER)
def take_pasted(tx: Tx, rows: Sequence[PastedRow]) -> int:
    """Notes the documents of the rows that can be taken, all or none; returns how many documents that made.

    Raises ``Refused("fiscal.nothing_pasted")`` where no row can be and not all of them are noted already.
    """
    usual = fiscal_preset(office_facts(tx).country).usual
    documents: dict[tuple[str, str, str], list[PastedRow]] = {}
    for row in rows:
        if row.taken:
            documents.setdefault((row.number, row.stamp, row.code), []).append(row)
    if not documents and (not rows or any(row.problem for row in rows)):
        raise Refused("fiscal.nothing_pasted", field="text")
    for (number, stamp, code), some in documents.items():
        day = some[0].day or tx.clock.today()
        receipts = tuple(receipt for row in some for receipt in row.receipt_ids)
        note_document(tx, FiscalDraft(usual, number, day, receipts, stamp=stamp, code=code))
    return len(documents)
