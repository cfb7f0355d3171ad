"""Admitting who is in the directory already: number, category, day, resolution. Nobody is written twice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.members.commands import admit_existing
from app.models.members.parties import Party
from app.models.members.queries import categories
from app.models.members.rules import Joining
from app.ui.completing import complete_from
from app.ui.form import Form
from app.ui.form_parts import FormPlace
from app.ui.page import Desk
from app.ui.pages.members.growing import GrowingDialog
from app.ui.pieces import LARGE, MEDIUM, button, main_button, side_by_side, words


class AdmitDialog(GrowingDialog):
    """``admitted`` carries the member's id."""

    admitted = Signal(int)

    def __init__(self, desk: Desk, row: Party, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._row = desk, row
        self.setWindowTitle(self.tr("Admit as a member"))
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(self.tr("Admit as a member"), "h2"))
        column.addWidget(words(row.name, wrap=True))
        said = self.tr("The record stays the same one: its data and its offices are kept.")
        column.addWidget(words(said, "muted", wrap=True))
        self.form = self._make_form()
        column.addWidget(self.form)
        save = main_button(self.tr("Admit"), self.save, self.tr("Enter"))
        bottom = side_by_side(button(self.tr("Cancel"), self.reject), save, stretch=False)
        bottom.insertStretch(0, 1)
        column.addLayout(bottom)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 72)
        self.form.focus_first()

    def _make_form(self) -> Form:
        form = Form(FormPlace.of(self._desk), "members.admit")
        form.text("number", self.tr("Member number"), half=True)
        category = form.text("category", self.tr("Category"), half=True, help=self.tr("A new one is added."))
        known = [one.name for one in self._desk.runner.now(categories)]
        complete_from(category, known)
        if self._row.what in ("person", "enterprise", "guild") and known:
            category.put(known[0])
        form.day("joined_on", self.tr("Member since"), value=self._desk.today())
        form.text(
            "admission_act", self.tr("Resolution"), help=self.tr("For example: Minutes 12/2026, Executive Committee")
        )
        form.submitted.connect(self.save)
        form.cancelled.connect(self.reject)
        return form

    def save(self) -> None:
        values = self.form.values()
        if values is None:
            return
        joining = Joining(
            values["number"] or "", values["category"], values["joined_on"], values["admission_act"] or ""
        )
        ref = self._row.ref
        self._desk.runner.run(
            admit_existing,
            ref.kind,
            ref.id,
            joining,
            on_done=self._done,
            on_refused=self.form.show_refusal,
            owner=self,
        )

    def _done(self, member_id: int) -> None:
        self.accept()
        self.admitted.emit(member_id)
