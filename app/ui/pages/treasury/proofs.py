"""The proofs kept with a receipt: what came by WhatsApp or was scanned hangs on its payment."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.models.dues.receipt_queries import payment_uid
from app.ui.attachments import AttachmentsDialog
from app.ui.page import Desk


def show_proofs(desk: Desk, payment_id: int, title: str, parent: QWidget) -> None:
    """The box with the files of the payment behind a receipt."""
    AttachmentsDialog(desk, title, "payment", desk.runner.now(payment_uid, payment_id), parent).exec()
