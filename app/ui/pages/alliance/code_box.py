"""The box for the code that the other office reads aloud: it says they have what was sent."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.jobs import packages
from app.ui.form import Form
from app.ui.form_parts import FormPlace
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, button, main_button, side_by_side, words


class CodeDialog(QDialog):
    """Eight letters and digits; a code that this office never sent is refused at the field."""

    noted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Note a code read by telephone"))
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(self.tr("Which check code did they read to you?"), "h2", wrap=True))
        text = self.tr("It appears on their screen when they receive. With it, the next one carries only what is new.")
        column.addWidget(words(text, "muted", wrap=True))
        self.form = Form(FormPlace.of(desk), "alliance.code")
        example = self.tr("Eight letters and digits, for example 8F3K-2Q7M.")
        self.form.text("code", self.tr("Check code"), help=example, required=True)
        self.form.submitted.connect(self.save)
        self.form.cancelled.connect(self.reject)
        column.addWidget(self.form)
        verb = main_button(self.tr("Note it"), self.save, self.tr("Enter"))
        bottom = side_by_side(button(self.tr("Cancel"), self.reject), verb, stretch=False)
        bottom.insertStretch(0, 1)
        column.addLayout(bottom)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 68)
        self.form.focus_first()

    def save(self) -> None:
        values = self.form.values()
        if values is not None:
            self._desk.runner.run(
                packages.acknowledge,
                values["code"],
                on_done=self._done,
                on_refused=self.form.show_refusal,
                owner=self,
            )

    def _done(self, _office_uid: str) -> None:
        self.noted.emit()
        self.accept()
