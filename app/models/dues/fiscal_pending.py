"""Receipts that wait for their fiscal document, and the numbers that come back from the tax office's tool."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.facts import office_facts
from app.models.base.values.dates import parse_date
from app.models.base.values.text import clean
from app.models.dues.fiscal import is_noted, note_document
from app.models.dues.fiscal_rules import FiscalDraft, fiscal_preset, fiscal_warnings, read_mark, tidy_number
from app.models.dues.receipt_queries import resolve_receipt

MOST_LINES: Final = 2_000


@dataclass(frozen=True, slots=True)
class PendingReceipt:
    """A receipt without a fiscal document; ``amount`` in minor units, ``tax_id`` as the receipt froze it."""

    receipt_id: int
    receipt: str
    issued_on: str
    name: str
    tax_id: str
    email: str
    concept: str
    amount: int
    method: str


def pending_receipts(reader: Reader, since: date, until: date) -> list[PendingReceipt]:
    """Receipts that stand and have no document that stands, by person and day.

    Receipts of old books never wait; donations only where the country's preset wants a document for them.
    """
    donations = fiscal_preset(office_facts(reader).country).donations
    rows = reader.rows(
        "SELECT r.id, s.code || '-' || printf('%0*d', s.width, r.number), r.issued_on, "
        "coalesce(json_extract(r.content, '$.payer.name'), ''), "
        "coalesce(json_extract(r.content, '$.payer.tax_id'), ''), "
        "coalesce(p.email, o.email, ''), coalesce(json_extract(r.content, '$.concept'), ''), r.amount, y.method "
        "FROM receipt r JOIN receipt_series s ON s.id = r.series_id JOIN payment y ON y.id = r.payment_id "
        "LEFT JOIN member m ON m.id = r.member_id LEFT JOIN person p ON p.id = m.person_id "
        "LEFT JOIN organization o ON o.id = m.organization_id "
        "WHERE r.issued_on BETWEEN ? AND ? AND (? OR r.kind <> 'donation') "
        "AND NOT EXISTS (SELECT 1 FROM receipt_void WHERE receipt_id = r.id) "
        "AND NOT EXISTS (SELECT 1 FROM import_origin WHERE tbl = 'payment' AND row_id = r.payment_id) "
        "AND NOT EXISTS (SELECT 1 FROM fiscal_link l JOIN fiscal_document d ON d.id = l.document_id "
        "WHERE l.receipt_id = r.id AND d.cancelled_on IS NULL) ORDER BY 4, r.issued_on, r.id",
        (since.isoformat(), until.isoformat(), int(donations)),
    )
    return [PendingReceipt(*row) for row in rows]


def pending_since_first(reader: Reader) -> list[PendingReceipt]:
    """The same since the office's first fiscal document; an office that writes none has nothing that waits."""
    first = reader.value("SELECT min(issued_on) FROM fiscal_document")
    return [] if first is None else pending_receipts(reader, date.fromisoformat(first), reader.clock.today())


def usual_since(today: date) -> date:
    """The first day of last month: what an office still has to write."""
    return date(today.year - (today.month == 1), (today.month - 2) % 12 + 1, 1)


@dataclass(frozen=True, slots=True)
class PastedRow:
    """A line that came back; with a ``problem`` it is not taken, ``warnings`` are said and it is."""

    line: int
    receipt: str
    receipt_id: int
    number: str
    stamp: str
    code: str
    day: date | None
    problem: Problem | None = None
    warnings: tuple[Problem, ...] = ()


def read_pasted(reader: Reader, text: str) -> list[PastedRow]:
    """Lines ``receipt ⇥ fiscal number ⇥ stamp or code ⇥ day``, also with ``;`` or ``,``; empty lines and titles pass.

    One document for several receipts stands on several lines with the same number. Raises ``Refused("fiscal.long")``.
    """
    lines = text.lstrip("\ufeff").splitlines()
    if len(lines) > MOST_LINES:
        raise Refused("fiscal.long", field="text", most=MOST_LINES)
    rows: list[PastedRow] = []
    for at, line in enumerate(lines, 1):
        cells = _cells(line)
        if any(cells) and not _is_title(cells, first=not rows):
            rows.append(_read_row(reader, at, cells))
    return _without_doubles(rows)


def _cells(line: str) -> list[str]:
    sign = next((one for one in ("\t", ";", ",") if one in line), "\t")
    return [clean(cell) for cell in next(csv.reader(io.StringIO(line), delimiter=sign), [])]


def _is_title(cells: Sequence[str], *, first: bool) -> bool:
    return first and not any(sign.isdigit() for sign in "".join(cells))


def _read_row(reader: Reader, at: int, cells: Sequence[str]) -> PastedRow:
    receipt, number, mark, day_text = (*cells, "", "", "", "")[:4]
    facts = office_facts(reader)
    preset = fiscal_preset(facts.country)
    stamp, code = read_mark(mark)
    number = tidy_number(preset.kind(preset.usual), number)
    day = parse_date(day_text) if day_text else reader.clock.today()
    if isinstance(day, Problem):
        return PastedRow(at, receipt, 0, number, stamp, code, None, day)
    try:
        receipt_id = resolve_receipt(reader, receipt)
    except Refused as fault:
        return PastedRow(at, receipt, 0, number, stamp, code, day, fault.problem)
    draft = FiscalDraft(preset.usual, number, day, (receipt_id,), stamp=stamp, code=code)
    problem = _objection(reader, draft, receipt)
    warnings = () if problem else tuple(fiscal_warnings(facts.country, draft))
    return PastedRow(at, receipt, receipt_id, number, stamp, code, day, problem, warnings)


def _objection(reader: Reader, draft: FiscalDraft, receipt: str) -> Problem | None:
    """What ``note_document`` would refuse, said before anything is written."""
    if not draft.number:
        return Problem("number", "fiscal.no_number", {})
    if draft.issued_on > reader.clock.today():
        return Problem("date", "fiscal.in_future", {"date": draft.issued_on.strftime("%d/%m/%Y")})
    if reader.value("SELECT 1 FROM receipt_void WHERE receipt_id = ?", (draft.receipt_ids[0],)):
        return Problem("receipt", "fiscal.receipt_void", {"receipt": receipt})
    standing = reader.value(
        "SELECT d.number FROM fiscal_link l JOIN fiscal_document d ON d.id = l.document_id WHERE l.receipt_id = ? "
        "AND d.cancelled_on IS NULL",
        (draft.receipt_ids[0],),
    )
    if standing is not None:
        return Problem("receipt", "fiscal.receipt_has", {"receipt": receipt, "number": standing})
    known = is_noted(reader, draft.kind, draft.number, draft.stamp, draft.code)
    return Problem("number", "fiscal.number_twice", {"number": draft.number}) if known else None


def _without_doubles(rows: Sequence[PastedRow]) -> list[PastedRow]:
    """A receipt stands on one line only; the second is a slip of the clipboard."""
    seen: set[int] = set()
    found = []
    for row in rows:
        if row.receipt_id in seen and row.problem is None:
            problem = Problem("receipt", "fiscal.line_twice", {"receipt": row.receipt})
            row = PastedRow(row.line, row.receipt, 0, row.number, row.stamp, row.code, row.day, problem)
        elif row.receipt_id:
            seen.add(row.receipt_id)
        found.append(row)
    return found


@command("fiscal.paste", needs=Role.TREASURER)
def take_pasted(tx: Tx, rows: Sequence[PastedRow]) -> int:
    """Notes the documents of the rows without a problem, all or none; returns how many documents that made."""
    usual = fiscal_preset(office_facts(tx).country).usual
    documents: dict[tuple[str, str, str], list[PastedRow]] = {}
    for row in rows:
        if row.problem is None:
            documents.setdefault((row.number, row.stamp, row.code), []).append(row)
    if not documents:
        raise Refused("fiscal.nothing_pasted", field="text")
    for (number, stamp, code), some in documents.items():
        day = some[0].day or tx.clock.today()
        receipts = tuple(row.receipt_id for row in some)
        note_document(tx, FiscalDraft(usual, number, day, receipts, stamp=stamp, code=code))
    return len(documents)
