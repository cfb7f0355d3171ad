"""A receipt handed over by WhatsApp: its PDF is saved where the person finds it, and the chat opens."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.ui.page import Desk
from app.ui.runner import Progress


def send_pdf(office: Any, receipt_id: int, out: Path, *, progress: Progress) -> str:  # noqa: ARG001 - jobs are told
    """Writes and notes it; the link to the chat."""
    from app.jobs.receipts import send_receipt  # noqa: PLC0415 - ReportLab is loaded by the first paper

    return send_receipt(office, receipt_id, out)


def hand_over_by_whatsapp(desk: Desk, receipt_id: int, number: str, parent: QWidget) -> None:
    """Asks where the PDF goes, proposes to open the chat to attach it there."""
    title = QCoreApplication.translate("ReceiptSending", "Save the receipt for WhatsApp")
    path = desk.dialogs.save_file("pdf-whatsapp", title, "PDF (*.pdf)", f"recibo-{number}.pdf")
    if path is None:
        return

    def done(link: str) -> None:
        said = QCoreApplication.translate("ReceiptSending", "Saved: {name}. Attach it in the chat.")
        said = said.format(name=path.name)
        if link:
            verb = QCoreApplication.translate("ReceiptSending", "Open WhatsApp")
            desk.notify(said, verb, lambda: QDesktopServices.openUrl(QUrl(link)))
        else:
            desk.notify(said)

    desk.runner.run(send_pdf, receipt_id, path, on_done=done, owner=parent, title=title)
