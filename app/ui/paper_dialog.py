"""A paper in a box over what it was asked from: looked at, printed, saved."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.ui.page import Desk
from app.ui.pieces import MEDIUM
from app.ui.preview import Preview

PURPOSE: Final = "statement"


class PaperDialog(QDialog):
    """A paper over the page it was asked from; its own buttons print and save it."""

    def __init__(self, desk: Desk, data: bytes, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(name)
        preview = Preview(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.addWidget(preview)
        self.resize(parent.size())
        preview.show_pdf(data, name, PURPOSE)
