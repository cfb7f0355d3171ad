"""Whether the office notes sex and age of persons: off until somebody says what for and what people are told."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.base.values.money import counted
from app.models.directory.traits import TraitSwitch, clear_traits, set_trait_switch, trait_switch, traits_kept
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.pieces import button


class TraitsDialog(FormDialog):
    """The switch with its purpose and notice, and taking away what was noted of everybody."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        intro = self.tr(
            "These are personal data. They are noted only if a report asks for them, and nobody has to answer. "
            "While this is off no form asks for them and no list shows them."
        )
        super().__init__(desk, self.tr("Sex and age of persons"), self.tr("Save"), intro=intro, parent=parent)
        held = desk.runner.now(trait_switch)
        form = self.form
        form.check("on", self.tr("Note sex and year of birth, for whoever wants to say it"), value=held.on)
        purpose_help = self.tr("For example: the yearly report to the Ministry, how many businesses are led by women.")
        form.lines("purpose", self.tr("What for"), lines=2, value=held.purpose, help=purpose_help)
        notice_help = self.tr("For example: answering is free; it serves only for totals and is not given to others.")
        form.lines("notice", self.tr("What people are told"), lines=3, value=held.notice, help=notice_help)
        kept = desk.runner.now(traits_kept)
        if kept:
            text = counted(self.tr("Take away what is kept of %n person(s)…", "", kept), kept, desk.facts.country)
            self.rare.addWidget(button(text, self.clear, look="danger"))
        form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(set_trait_switch, TraitSwitch(values["on"], values["purpose"] or "", values["notice"] or ""))

    def clear(self) -> None:
        question = self.tr("Take away sex and age of everybody?")
        detail = self.tr("The records of the persons stay; only these data go.")
        if self.desk.dialogs.ask(question, self.tr("Take away"), detail=detail, danger=True):
            self.run(clear_traits)
