"""What is copied into the tax office's tool for each person, and the file that comes back. Rules are in ``models``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.messages.system import why
from app.models.base.errors import Refused, Unavailable
from app.models.base.facts import OfficeFacts
from app.models.base.values.dates import format_iso
from app.models.base.values.money import plain_number
from app.models.dues.fiscal_pending import PendingReceipt
from app.reports.fiscal_texts import fiscal_texts

MOST_BYTES: Final = 2_000_000


@dataclass(frozen=True, slots=True)
class Block:
    """One document to write: ``fields`` are (label, text) in the order of the tool, for the receipts of one person."""

    receipt_ids: tuple[int, ...]
    name: str
    amount: int
    fields: tuple[tuple[str, str], ...]

    @property
    def text(self) -> str:
        """The whole block for the clipboard: a line for each field."""
        return "\n".join(f"{label}: {text}" for label, text in self.fields)


def blocks(facts: OfficeFacts, pending: Sequence[PendingReceipt]) -> list[Block]:
    """A block for each receipt; amounts as plain digits, because the tools take no points."""
    return [_block(facts, one) for one in pending]


def _block(facts: OfficeFacts, one: PendingReceipt) -> Block:
    texts = fiscal_texts(facts.country)
    amount = plain_number(one.amount, facts.currency, facts.country)
    fields = (
        (texts.name, one.name),
        (texts.tax_id, one.tax_id),
        (texts.email, one.email),
        (texts.day, format_iso(one.issued_on)),
        (texts.concept, one.concept),
        (texts.quantity, "1"),
        (texts.price, amount),
        (texts.amount, amount),
        (texts.terms, texts.terms_cash),
        (texts.receipt, one.receipt),
    )
    return Block((one.receipt_id,), one.name, one.amount, tuple(field for field in fields if field[1]))


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
