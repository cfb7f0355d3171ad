"""The papers of agreements and their list as a file, made in the background and shown over the page that asked."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.models.agreements.queries import AgreementWish
from app.ui.page import Desk
from app.ui.paper_dialog import show_made
from app.ui.runner import Progress
from app.ui.save_list import save_made

# ReportLab and openpyxl are loaded by the first paper, therefore inside.


def agreement_pdf(office: Any, agreement_id: int, what: Any, day: date | None, *, progress: Progress) -> bytes:  # noqa: ARG001 - every job is told
    """The sheet, the institutions of a day, or the text to sign."""
    from app.jobs.agreements.papers import agreement_bytes  # noqa: PLC0415 - see above

    return agreement_bytes(office, agreement_id, what, day)


def agreement_list(
    office: Any,
    path: Path,
    wish: AgreementWish,
    day: date | None,
    *,
    progress: Progress,  # noqa: ARG001
) -> int:
    """The agreements shown, for Excel or on paper, as of a day."""
    from app.jobs.agreements.lists import save_agreements  # noqa: PLC0415 - see above

    return save_agreements(office, path, wish, day)


def show_agreement_paper(
    desk: Desk, parent: QWidget, name: str, agreement_id: int, what: str, day: date | None = None
) -> None:
    """Draws and shows; ``name`` is the window's title and proposes the file's name."""
    show_made(desk, parent, name, agreement_pdf, agreement_id, what, day)


def save_agreement_list(desk: Desk, parent: QWidget, wish: AgreementWish, day: date | None = None) -> None:
    """Asks where, and writes what is listed as Excel, CSV or PDF."""
    name = QCoreApplication.translate("AgreementPapers", "Agreements")
    save_made(desk, parent, name, agreement_list, wish, day)
