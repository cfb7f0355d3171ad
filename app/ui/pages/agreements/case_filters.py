"""What narrows the files of a kind: agreement, institution, step and state; searching is the page's."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from app.models.agreements.case_kinds import CaseKind
from app.models.agreements.case_queries import CaseWish, agreements_used, responsible_used
from app.ui.fields import ChoiceEditor
from app.ui.flow import FlowRow
from app.ui.page import Desk


def sized_box(editor: ChoiceEditor, name: str) -> ChoiceEditor:
    """As wide as what it offers, up to a measure: what it offers comes later."""
    editor.box.setAccessibleName(name)
    editor.box.setMaximumWidth(editor.box.fontMetrics().averageCharWidth() * 38)
    editor.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return editor


class CaseFilters(FlowRow):
    """``changed`` when the person chose another one; a box with nothing to choose from is not shown."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        states = [("", self.tr("Open and closed")), ("open", self.tr("Only open")), ("ended", self.tr("Only closed"))]
        self.agreement = sized_box(ChoiceEditor("agreement", []), self.tr("Agreement"))
        self.responsible = sized_box(ChoiceEditor("responsible", []), self.tr("Institution"))
        self.step = sized_box(ChoiceEditor("step", []), self.tr("Step"))
        self.state = sized_box(ChoiceEditor("state", states), self.tr("State"))
        for editor in (self.agreement, self.responsible, self.step, self.state):
            editor.box.activated.connect(lambda _at: self.changed.emit())
            self.add(editor.widget)

    def offer(self, kind: CaseKind) -> None:
        """What there is to choose from for a kind; a choice that is still there stays."""
        agreements, bodies = self._desk.runner.now(agreements_used), self._desk.runner.now(responsible_used)
        self.agreement.fill([(None, self.tr("All agreements")), *agreements])
        self.agreement.widget.setVisible(bool(agreements))
        self.responsible.fill([(None, self.tr("All institutions")), *bodies])
        self.responsible.widget.setVisible(bool(bodies))
        self.step.fill([("", self.tr("All steps")), *((one.code, one.name) for one in kind.steps)])

    def clear(self) -> None:
        for editor, value in ((self.agreement, None), (self.responsible, None), (self.step, ""), (self.state, "")):
            editor.put(value)

    def wish(self, text: str, kind_code: str, step: str = "") -> CaseWish:
        return CaseWish(text, kind_code, step, self.agreement.value(), self.responsible.value(), self.state.value())
