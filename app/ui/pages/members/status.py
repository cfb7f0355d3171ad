"""Suspending, ending and renewing a membership: which event, its day, its reason."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.messages import words as code_words
from app.models.members.commands import change_status
from app.models.members.queries import member
from app.ui.form import Form
from app.ui.form_parts import FormPlace
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, button, main_button, side_by_side, words

_LEAVING: Final = ("resigned", "expelled", "deceased")


class StatusDialog(QDialog):
    """One event for one member. Nothing of the past changes; what they owe stays."""

    def __init__(self, desk: Desk, member_id: int, event: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._member_id = member_id
        self._event = event
        row = desk.runner.now(member, member_id)
        title, verb = self._texts()
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(title, "h2"))
        column.addWidget(words(row.name, wrap=True))
        column.addWidget(words(self._consequence(), "muted", wrap=True))
        self.form = self._make_form()
        column.addWidget(self.form)
        bottom = side_by_side(
            button(self.tr("Cancel"), self.reject), main_button(verb, self.save, self.tr("Enter")), stretch=False
        )
        bottom.insertStretch(0, 1)
        column.addLayout(bottom)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 68)
        self.form.focus_first()

    def _make_form(self) -> Form:
        form = Form(FormPlace.of(self._desk), "members.status")
        if self._event in _LEAVING:
            form.choice("event", self.tr("Why"), [(one, code_words(f"event.{one}")) for one in _LEAVING])
        form.day("on_date", self.tr("Since which day"), value=self._desk.today(), required=True)
        form.text("reason", self.tr("Reason"), help=self.tr("It may stay empty."))
        form.text("act", self.tr("Resolution"), help=self.tr("For example: Minutes 12/2026, Executive Committee."))
        form.submitted.connect(self.save)
        form.cancelled.connect(self.reject)
        return form

    def _texts(self) -> tuple[str, str]:
        if self._event == "suspended":
            return self.tr("Suspend the member"), self.tr("Suspend")
        if self._event == "reinstated":
            return self.tr("Lift the suspension"), self.tr("Lift the suspension")
        if self._event == "admitted":
            return self.tr("Admit the member again"), self.tr("Admit again")
        return self.tr("End the membership"), self.tr("End the membership")

    def _consequence(self) -> str:
        if self._event in _LEAVING:
            return self.tr("No more dues are charged. What is owed, and the receipts, stay as they are.")
        if self._event == "suspended":
            return self.tr("No dues are charged while the suspension lasts. What is owed stays as it is.")
        return self.tr("Dues are charged again from now on.")

    def save(self) -> None:
        values = self.form.values()
        if values is None:
            return
        self._desk.runner.run(
            change_status,
            self._member_id,
            values.get("event", self._event),
            values["on_date"],
            values["reason"] or "",
            values["act"] or "",
            on_done=self._done,
            on_refused=self.form.show_refusal,
            owner=self,
        )

    def _done(self, _nothing: None) -> None:
        self.accept()
