"""The papers of money that goes out, drawn in the background and shown over the page that asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.models.base.errors import GremialError
from app.models.cash.handover import HandoverDraft
from app.ui.page import Desk
from app.ui.paper_dialog import PaperDialog
from app.ui.runner import Progress

# ReportLab is loaded by the first paper, therefore inside.


def voucher_pdf(office: Any, expense_id: int, *, progress: Progress) -> bytes:  # noqa: ARG001 - every job is told
    """The voucher of an expense, to be signed."""
    from app.jobs.expenses import vouchers_bytes  # noqa: PLC0415 - see above

    return vouchers_bytes(office, [expense_id])


def close_pdf(office: Any, close_id: int, *, progress: Progress) -> bytes:  # noqa: ARG001
    """The sheet of a close, to be signed."""
    from app.jobs.cash import close_bytes  # noqa: PLC0415 - see above

    return close_bytes(office, close_id)


def book_pdf(office: Any, since: date, until: date, *, progress: Progress) -> bytes:  # noqa: ARG001
    """The cash book of all accounts between two days."""
    from app.jobs.cash import cash_book_bytes  # noqa: PLC0415 - see above

    return cash_book_bytes(office, since, until)


def handover_pdf(office: Any, number: int, *, progress: Progress) -> bytes:  # noqa: ARG001
    """The act of a handover, as it was written."""
    from app.jobs.handover import handover_bytes  # noqa: PLC0415 - see above

    return handover_bytes(office, number)


def handover_draft_pdf(office: Any, draft: HandoverDraft, *, progress: Progress) -> bytes:  # noqa: ARG001
    """The act as it would be written now."""
    from app.jobs.handover import preview_bytes  # noqa: PLC0415 - see above

    return preview_bytes(office, draft)


def show_paper(
    desk: Desk,
    parent: QWidget,
    name: str,
    draw: Callable[..., bytes],
    *args: Any,
    on_refused: Callable[[GremialError], object] | None = None,
) -> None:
    """Draws and shows; ``name`` is the window's title and proposes the file's name."""

    def show(data: bytes) -> None:
        PaperDialog(desk, data, name, parent).exec()

    title = QCoreApplication.translate("CashPapers", "Drawing the paper")
    desk.runner.run(draw, *args, on_done=show, on_refused=on_refused, owner=parent, title=title)
