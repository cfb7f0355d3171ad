"""Admitting who is in the directory already: number, category, day, resolution. Nobody is written twice."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.members.commands import admit_existing
from app.models.members.numbers import next_number
from app.models.members.parties import Party
from app.models.members.queries import categories
from app.models.members.rules import Joining
from app.ui.completing import complete_from
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk


class AdmitDialog(FormDialog):
    """``done_with`` carries the member's id."""

    def __init__(self, desk: Desk, row: Party, parent: QWidget | None = None) -> None:
        kept = self.tr("The record stays the same one: its data and its offices are kept.")
        super().__init__(
            desk, self.tr("Admit as a member"), self.tr("Admit"), intro=f"{row.name}\n{kept}", parent=parent
        )
        self._row = row
        form = self.form
        form.text("number", self.tr("Member number"), half=True, value=desk.runner.now(next_number))
        category = form.text("category", self.tr("Category"), half=True, help=self.tr("A new one is added."))
        known = [one.name for one in desk.runner.now(categories)]
        complete_from(category, known)
        if row.what in ("person", "enterprise", "guild") and known:
            category.put(known[0])
        form.day("joined_on", self.tr("Member since"), value=desk.today())
        example = self.tr("For example: Minutes 12/2026, Executive Committee")
        form.text("admission_act", self.tr("Resolution"), help=example)
        form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        act = values["admission_act"] or ""
        joining = Joining(values["number"] or "", values["category"], values["joined_on"], act)
        self.run(admit_existing, self._row.ref.kind, self._row.ref.id, joining)
