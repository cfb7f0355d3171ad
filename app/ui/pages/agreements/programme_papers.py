"""The papers of programmes and commercial districts, made in the background and shown over the page that asked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from app.ui.page import Desk
from app.ui.paper_dialog import show_made
from app.ui.runner import Progress
from app.ui.save_list import save_made

# ReportLab and openpyxl are loaded by the first paper, therefore inside.


def programme_pdf(office: Any, what: Any, row_id: int, *args: Any, progress: Progress) -> bytes:  # noqa: ARG001 - every job is told
    """A paper of a programme (``form``, ``report``), of its places (``regional``), or of a district."""
    from app.jobs.agreements import district_papers, programme_papers  # noqa: PLC0415 - see above

    if what == "form":
        return programme_papers.request_form_bytes(office, row_id)
    if what == "report":
        return programme_papers.programme_bytes(office, row_id)
    if what == "regional":
        return district_papers.regional_bytes(office, row_id, *args)
    return district_papers.district_bytes(office, row_id, what, *args)


def programme_list(office: Any, path: Path, what: Any, row_id: int, *args: Any, progress: Progress) -> int:  # noqa: ARG001
    """A list as a file: ``businesses`` of a programme, its places, or the shops or safety items of a district."""
    from app.jobs.agreements import district_papers, programme_papers  # noqa: PLC0415 - see above

    if what == "businesses":
        return programme_papers.save_enrolments(office, row_id, path, *args)
    if what == "regional":
        return district_papers.save_regional(office, row_id, path, *args)
    return district_papers.save_district(office, row_id, path, what, *args)


def show_paper(desk: Desk, parent: QWidget, name: str, what: str, row_id: int, *args: Any) -> None:
    """Draws and shows; ``name`` is the window's title and proposes the file's name."""
    show_made(desk, parent, name, programme_pdf, what, row_id, *args)


def save_list(desk: Desk, parent: QWidget, name: str, what: str, row_id: int, *args: Any) -> None:
    """Asks where, and writes what is listed as Excel, CSV or PDF."""
    save_made(desk, parent, name, programme_list, what, row_id, *args)
