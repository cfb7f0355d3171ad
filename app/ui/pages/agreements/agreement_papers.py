"""The papers of agreements and their list as a file, made in the background and shown over the page that asked."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.messages import say
from app.models.agreements.queries import AgreementWish
from app.ui.page import Desk
from app.ui.paper_dialog import PaperDialog
from app.ui.runner import Progress

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

    def show(data: bytes) -> None:
        PaperDialog(desk, data, name, parent).exec()

    desk.runner.run(
        agreement_pdf,
        agreement_id,
        what,
        day,
        on_done=show,
        on_refused=lambda error: desk.dialogs.message(say(error)),
        owner=parent,
        title=QCoreApplication.translate("AgreementPapers", "Drawing the paper"),
    )


def save_agreement_list(desk: Desk, parent: QWidget, wish: AgreementWish, day: date | None = None) -> None:
    """Asks where, and writes what is listed as Excel, CSV or PDF."""
    said = QCoreApplication.translate("AgreementPapers", "Save the list of agreements")
    name = QCoreApplication.translate("AgreementPapers", "Agreements")
    path = desk.dialogs.save_file("excel", said, "Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)", f"{name}.xlsx")
    if path is None:
        return
    done = QCoreApplication.translate("AgreementPapers", "Saved: {name}").format(name=path.name)
    desk.runner.run(
        agreement_list,
        path,
        wish,
        day,
        on_done=lambda _count: desk.notify(done),
        on_refused=lambda error: desk.dialogs.message(say(error)),
        owner=parent,
        title=said,
    )
