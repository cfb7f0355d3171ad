"""The papers of the practice run: receipts in every form, one voided, one corrected."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.jobs.receipts import print_receipts
from app.models.dues.receipt_queries import ReceiptRow, receipt_ids, receipts_by_id
from app.office import Office

_SHOWN: Final = 6


@dataclass(frozen=True, slots=True)
class DemoPapers:
    """The PDFs of the practice run."""

    receipts: Path
    roll: Path
    copies: Path


def print_papers(office: Office, folder: Path) -> DemoPapers:
    """Prints the newest receipts on sheets, one on a roll, and one again as a copy."""
    newest = office.read(receipts_by_id, office.read(receipt_ids)[:_SHOWN])
    shown = sorted(newest, key=lambda row: row.number)
    return DemoPapers(
        _print(office, folder / "recibos.pdf", shown, "two_up"),
        _print(office, folder / "recibo-rollo-80mm.pdf", shown[:1], "roll80"),
        _print(office, folder / "recibo-copia.pdf", shown[-1:], "half"),
    )


def _print(office: Office, path: Path, rows: list[ReceiptRow], form: str) -> Path:
    return print_receipts(office, [row.id for row in rows], path, form).file  # type: ignore[arg-type]  # a Form
