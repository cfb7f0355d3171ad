"""What is to be looked at about fiscal documents: those of void receipts, those outside their stamp; put right here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.facts import office_facts
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money, format_money
from app.models.dues.fiscal import fiscal_of
from app.models.dues.fiscal_rules import FiscalDraft, counter_of
from app.models.dues.fiscal_sql import HAS_OWN, NOT_INVOICED, STANDS
from app.models.dues.receiving import receipt_number
from app.models.dues.stamps import stamps

_OF_VOID: Final = (
    "FROM fiscal_document d JOIN fiscal_link l ON l.document_id = d.id JOIN receipt r ON r.id = l.receipt_id "
    f"JOIN receipt_void v ON v.receipt_id = r.id WHERE {STANDS} AND NOT EXISTS (SELECT 1 FROM receipt n "
    "JOIN fiscal_link k ON k.receipt_id = n.id WHERE n.corrects_id = r.id AND k.document_id = d.id)"
)


@dataclass(frozen=True, slots=True)
class VoidDocument:
    """A document that stands although receipts of it, named as ``A-004513``, are void and nothing took their place."""

    id: int
    number: str
    receipts: str

    @property
    def problem(self) -> Problem:
        return Problem("number", "fiscal.of_void", {"number": self.number, "receipts": self.receipts})


def void_documents_of(reader: Reader, receipt: str) -> list[Problem]:
    """What is to be done about the documents of one receipt, ``A-004513``, that was voided."""
    return [one.problem for one in void_documents(reader) if receipt in one.receipts.split(", ")]


def void_documents(reader: Reader) -> list[VoidDocument]:
    """Documents to cancel in the tool, or to move to the right receipt."""
    found: dict[tuple[int, str], list[str]] = {}
    for document, number, receipt in reader.rows(f"SELECT d.id, d.number, r.id {_OF_VOID} ORDER BY d.id, r.id"):
        found.setdefault((document, number), []).append(receipt_number(reader, receipt))
    return [VoidDocument(*which, ", ".join(receipts)) for which, receipts in found.items()]


def stamp_doubts(reader: Reader, draft: FiscalDraft) -> list[Problem]:
    """A document outside the days or the numbers of its stamp, or under a stamp nobody noted where others are."""
    known = [one for one in stamps(reader) if one.kind == draft.kind]
    if not draft.stamp or not known:
        return []
    stamp = next((one for one in known if one.number == draft.stamp), None)
    said: dict[str, str | int] = {"stamp": draft.stamp}
    if stamp is None:
        return [Problem("stamp", "stamp.not_noted", said)]
    day, number = draft.issued_on.isoformat(), counter_of(draft.number)
    found = []
    if not (stamp.from_date or "") <= day <= (stamp.until_date or "9"):
        days = {"since": format_iso(stamp.from_date) or "…", "until": format_iso(stamp.until_date) or "…"}
        found.append(Problem("date", "stamp.other_day", said | days))
    if number is not None and not (stamp.first_number or 0) <= number <= (stamp.last_number or number):
        span = {"first": stamp.first_number or 1, "last": stamp.last_number or "…"}
        found.append(Problem("number", "stamp.other_number", said | {"number": number} | span))
    return found


@command("fiscal.move", needs=Role.TREASURER)
def move_document(tx: Tx, document_id: int, receipt_ids: Sequence[int]) -> None:
    """The document of void receipts is of these, which came in their place; the amount must be the same.

    Raises ``Refused``: "fiscal.not_of_void", "fiscal.nothing", "fiscal.receipt_void", "fiscal.receipt_has",
    "fiscal.move_amount", "fiscal.move_fewer".
    """
    row = tx.row(f"SELECT d.number, d.amount FROM fiscal_document d WHERE d.id = ? AND {STANDS}", (document_id,))
    links = [one[0] for one in tx.rows(f"SELECT l.id {_OF_VOID} AND d.id = ? ORDER BY l.id", (document_id,))]
    if row is None or not links:
        raise Refused("fiscal.not_of_void", field="number", number=row[0] if row else str(document_id))
    number, amount = row
    wanted = list(dict.fromkeys(receipt_ids))
    if not wanted:
        raise Refused("fiscal.nothing", field="receipt")
    if len(wanted) < len(links):
        raise Refused("fiscal.move_fewer", field="receipt", number=number, count=len(links))
    covered = sum(_free_amount(tx, one) for one in wanted) + _still_covered(tx, document_id)
    if covered != amount:
        facts = office_facts(tx)
        one, other = (format_money(Money(n, facts.currency), facts.country) for n in (amount, covered))
        raise Refused("fiscal.move_amount", field="receipt", number=number, amount=one, receipts=other)
    tx.because(number)
    for link, receipt_id in zip(links, wanted[: len(links)], strict=True):
        tx.update("fiscal_link", link, receipt_id=receipt_id)
    for receipt_id in wanted[len(links) :]:
        tx.insert("fiscal_link", uid=tx.new_uid(), document_id=document_id, receipt_id=receipt_id, charge_id=None)


def _free_amount(tx: Tx, receipt_id: int) -> int:
    """What of a receipt is on no document; refused where it is void or has its own."""
    row = tx.row(
        f"SELECT {NOT_INVOICED}, EXISTS (SELECT 1 FROM receipt_void WHERE receipt_id = r.id), {HAS_OWN} "
        "FROM receipt r "
        "WHERE r.id = ?",
        (receipt_id,),
    )
    if row is None:
        raise Refused("receipt.unknown", field="receipt", text=str(receipt_id))
    said = {"receipt": receipt_number(tx, receipt_id)}
    if row[1]:
        raise Refused("fiscal.receipt_void", field="receipt", **said)
    numbers = [number for _kind, number in fiscal_of(tx, [receipt_id]).get(receipt_id, [])]
    if row[2] or row[0] <= 0:
        raise Refused("fiscal.receipt_has", field="receipt", number=numbers[0], **said)
    return int(row[0])


def _still_covered(tx: Tx, document_id: int) -> int:
    """What the document covers beside its void receipts."""
    sql = (
        "SELECT coalesce(sum(r.amount), 0) FROM fiscal_link l JOIN receipt r ON r.id = l.receipt_id "
        "WHERE l.document_id = ? AND NOT EXISTS (SELECT 1 FROM receipt_void WHERE receipt_id = r.id)"
    )
    return int(tx.value(sql, (document_id,)))
