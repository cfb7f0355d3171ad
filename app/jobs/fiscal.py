"""What is copied into the tax office's tool for each person, and the file that comes back. Rules are in ``models``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.messages.system import why
from app.models.base.database import Reader
from app.models.base.errors import Refused, Unavailable
from app.models.base.facts import OfficeFacts, office_facts
from app.models.base.values.dates import format_iso
from app.models.base.values.money import plain_number
from app.models.dues.fiscal_pending import (
    ChargeToInvoice,
    PendingReceipt,
    concept_of_charges,
    concept_of_receipts,
    email_of,
)
from app.models.dues.receiving import payer_of
from app.reports.fiscal_texts import fiscal_texts

MOST_BYTES: Final = 2_000_000


@dataclass(frozen=True, slots=True)
class Block:
    """One document to write: ``fields`` are (label, text) in the order of the tool, over receipts or over charges."""

    name: str
    amount: int
    fields: tuple[tuple[str, str], ...]
    receipt_ids: tuple[int, ...] = ()
    charge_ids: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        """The whole block for the clipboard: a line for each field."""
        return "\n".join(f"{label}: {text}" for label, text in self.fields)


def block_of_receipts(reader: Reader, receipts: Sequence[PendingReceipt]) -> Block:
    """One document over some receipts of one payer; amounts as plain digits, because the tools take no points."""
    facts = office_facts(reader)
    texts = fiscal_texts(facts.country)
    first = receipts[0]
    fields = _fields(
        facts,
        (first.name, next((one.tax_id for one in receipts if one.tax_id), ""), first.email),
        concept_of_receipts(reader, receipts) or first.concept,
        sum(one.amount for one in receipts),
        (format_iso(max(one.issued_on for one in receipts)), texts.terms_cash),
        ", ".join(one.receipt for one in receipts),
    )
    ids = tuple(one.receipt_id for one in receipts)
    return Block(first.name, sum(one.amount for one in receipts), fields, receipt_ids=ids)


def block_of_charges(reader: Reader, member_id: int, charges: Sequence[ChargeToInvoice]) -> Block:
    """One document, on credit, over charges that a member has not paid."""
    facts = office_facts(reader)
    payer, email = payer_of(reader, member_id), email_of(reader, member_id)
    amount = sum(one.amount for one in charges)
    fields = _fields(
        facts,
        (payer.name, payer.tax_id, email),
        concept_of_charges(reader, charges),
        amount,
        (format_iso(reader.clock.today().isoformat()), fiscal_texts(facts.country).terms_credit),
        "",
    )
    return Block(payer.name, amount, fields, charge_ids=tuple(one.charge.id for one in charges))


def _fields(
    facts: OfficeFacts, receiver: tuple[str, str, str], concept: str, amount: int, when: tuple[str, str], receipts: str
) -> tuple[tuple[str, str], ...]:
    """The fields in the order of the tool without the empty ones; ``when`` is the day and the terms."""
    texts = fiscal_texts(facts.country)
    plain = plain_number(amount, facts.currency, facts.country)
    named = zip((texts.name, texts.tax_id, texts.email), receiver, strict=True)
    fields = (
        *named,
        (texts.day, when[0]),
        (texts.concept, concept),
        (texts.quantity, "1"),
        (texts.price, plain),
        (texts.amount, plain),
        (texts.terms, when[1]),
        (texts.receipt, receipts),
    )
    return tuple(field for field in fields if field[1])


def text_of_file(path: Path) -> str:
    """The text of a CSV or TXT that came back; old Windows files are read as such.

    Raises ``Unavailable("fiscal.unreadable")`` and ``Refused("fiscal.not_text")``.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Refused("fiscal.not_text", field="file", file=path.name)
        data = path.read_bytes()
    except OSError as fault:
        raise Unavailable("fiscal.unreadable", file=str(path), reason=why(fault)) from fault
    if b"\0" in data:
        raise Refused("fiscal.not_text", field="file", file=path.name)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
