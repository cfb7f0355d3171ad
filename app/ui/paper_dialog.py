"""A paper in a box over what it was asked from: looked at, printed, saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
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


def show_made(desk: Desk, parent: QWidget, name: str, job: Callable[..., bytes], *args: Any) -> None:
    """``job(office, *args)`` draws it in the background; ``name`` is the box's title and proposes the file's name."""
    desk.runner.run(
        job,
        *args,
        on_done=lambda data: PaperDialog(desk, data, name, parent).exec(),
        owner=parent,
        title=QCoreApplication.translate("PaperDialog", "Drawing the paper"),
    )
