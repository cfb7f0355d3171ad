"""Receipts on paper: which ones, on which form, original or copy. Drawing is in ``reports``."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import cast

from app.jobs.papers import save_paper
from app.models.base import settings
from app.models.base.attachments import attachment_bytes
from app.models.base.database import Role, Tx, command
from app.models.base.values.phones import whatsapp_link
from app.models.dues.commands import note_print
from app.models.dues.fiscal import fiscal_of
from app.models.dues.receipt_queries import Stored, phone_of_payer, stored_receipt
from app.office import Office
from app.reports.fiscal_texts import fiscal_texts
from app.reports.paper import Paper, usual_paper
from app.reports.receipt import Form, ReceiptPrint, Voided, draw_receipts


@dataclass(frozen=True, slots=True)
class PrintedReceipts:
    """A PDF of receipts: which, and how many pages."""

    file: Path
    receipts: tuple[str, ...]
    pages: int


@command("receipts.print", needs=Role.SECRETARY)
def _note_prints(tx: Tx, ids: Sequence[int]) -> None:
    for receipt_id in ids:
        note_print(tx, receipt_id)


def print_receipts(
    office: Office,
    ids: Sequence[int],
    out: Path,
    form: Form | None = None,
    paper: str | None = None,
    *,
    note: bool = True,
) -> PrintedReceipts:
    """Writes the receipts to one PDF and notes the prints; what was printed before says COPIA and its number.

    Without ``form`` and ``paper`` the office's own. Nothing is noted unless the file lies whole on the disk.
    Raises ``Unavailable("print.not_written")``.
    """
    items = [_item(office, receipt_id) for receipt_id in ids]
    data, pages = _draw(office, items, form, paper)
    save_paper(out, data)
    if note:
        office.run(_note_prints, list(ids))
    names = tuple(f"{item.content['series']}-{item.content['number_text']}" for item in items)
    return PrintedReceipts(out, names, pages)


@command("receipts.send", needs=Role.SECRETARY)
def _note_sent(tx: Tx, receipt_id: int) -> None:
    tx.because("WhatsApp")
    note_print(tx, receipt_id)


def send_receipt(office: Office, receipt_id: int, out: Path) -> str:
    """Writes the receipt as half a sheet that says it was handed over by WhatsApp today, and notes it as a copy.

    Returns the link that opens the conversation with the member, "" without a mobile number. Raises
    ``Unavailable("print.not_written")``.
    """
    today = office.clock.today()
    item = replace(_item(office, receipt_id), copy_n=0, copy_day=None, sent_on=today)
    save_paper(out, _draw(office, [item], "half", None)[0])
    office.run(_note_sent, receipt_id)
    return whatsapp_link(office.read(phone_of_payer, receipt_id))


def preview_bytes(office: Office, receipt_id: int, form: Form | None = None, paper: str | None = None) -> bytes:
    """The same paper for the screen; looking at it is not printing."""
    item = _item(office, receipt_id)
    return _draw(office, [item], form, paper)[0]


def _item(office: Office, receipt_id: int) -> ReceiptPrint:
    """What is drawn: the frozen texts, and the fiscal document that was written for it since."""
    item = _to_print(office.read(stored_receipt, receipt_id), office.clock.today())
    documents = office.read(fiscal_of, [receipt_id]).get(receipt_id)
    if not documents:
        return item
    kinds = fiscal_texts(office.facts.country).kinds
    said = ", ".join(f"{kinds[kind]} {number}" for kind, number in documents)
    return replace(item, content={**item.content, "fiscal": said})


def _to_print(stored: Stored, today: date) -> ReceiptPrint:
    void = None
    if stored.voided_on is not None:
        void = Voided(date.fromisoformat(stored.voided_on), stored.void_reason or "", stored.voided_by)
    copy = stored.copies + 1
    return ReceiptPrint(stored.content, stored.code, stored.hash, void, copy, today if copy else None)


def _draw(office: Office, items: Sequence[ReceiptPrint], form: Form | None, paper: str | None) -> tuple[bytes, int]:
    chosen = form or cast("Form", office.read(settings.get, settings.RECEIPT_FORM))
    sheet: Paper | str = paper or office.read(settings.get, settings.RECEIPT_PAPER) or usual_paper(office.facts.country)
    buffer = io.BytesIO()
    pages = draw_receipts(items, chosen, sheet, buffer, _logo(office), country=office.facts.country)
    return buffer.getvalue(), pages


def _logo(office: Office) -> Callable[[str], bytes]:
    def picture(sha256: str) -> bytes:
        return office.read(attachment_bytes, sha256) or b""

    return picture
