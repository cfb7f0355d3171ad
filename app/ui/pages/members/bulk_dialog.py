"""One value for all members of a list: who changes is said before, and it can be taken back at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.messages import say
from app.messages import words as code_words
from app.models.base.errors import Refused
from app.models.base.values.money import counted
from app.models.dues.figures import counts
from app.models.members.bulk_change import BULK_FIELDS, BulkDone, BulkField, bulk_preview, change_many
from app.models.members.queries import categories
from app.ui.fields import ChoiceEditor
from app.ui.form_parts import FieldBox
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, button, main_button, restyle, side_by_side, with_key, words
from app.ui.runner import Progress


def undo_job(office: Any, batch: int, *, progress: Progress) -> None:  # noqa: ARG001 - every job is told
    """Takes the change back as a whole."""
    from app.jobs.undo import undo  # noqa: PLC0415 - only when somebody thinks better of it

    undo(office, batch)


class BulkDialog(QDialog):
    """Which field, which value; nothing is written before the button is pressed."""

    def __init__(self, desk: Desk, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._ids = desk, tuple(ids)
        self.setWindowTitle(self.tr("Change all of the list"))
        fields = [(one, code_words(f"field.{one}").capitalize()) for one in BULK_FIELDS]
        self.field = ChoiceEditor("field", fields)
        self.value = ChoiceEditor("value", [("", "")])
        self.said = words("", wrap=True)
        self.save = main_button(self.tr("Change"), self.change, self.tr("Enter"))
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(self._many(self.tr("%n member(s) in the list", "", len(ids)), len(ids)), "h2"))
        column.addWidget(FieldBox(self.field, self.tr("What is to be changed"), "", required=False))
        column.addWidget(FieldBox(self.value, self.tr("The new value"), "", required=False))
        column.addWidget(self.said)
        bottom = side_by_side(button(with_key(self.tr("Cancel"), "Esc"), self.reject), self.save, stretch=False)
        bottom.insertStretch(0, 1)
        column.addLayout(bottom)
        self.save.setDefault(True)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 64)
        self.field.edited.connect(self._offer)
        self.value.edited.connect(self._look)
        self.value.box.editTextChanged.connect(lambda _text: self._look())
        self._offer()

    def _offer(self) -> None:
        """Categories are chosen; the rest is chosen from what is already written, or typed."""
        field: BulkField = self.field.value()
        if field == "category":
            names = [one.name for one in self._desk.runner.now(categories)]
        elif field in ("trade", "district"):
            names = [one.key for one in self._desk.runner.now(counts, field) if one.key]
        else:
            names = []
        self.value.box.setEditable(field != "category")
        # Begins empty: whoever presses Enter at once must not give everybody the first value of the list.
        self.value.fill([("", ""), *((name, name) for name in names)])
        self._look()

    def _many(self, text: str, count: int) -> str:
        return counted(text, count, self._desk.facts.country)

    def _typed(self) -> str:
        return self.value.box.currentText().strip()

    def _look(self) -> None:
        """Says who changes, by the same rule as the change itself."""
        if not self._typed():
            self._say(self.tr("Choose the new value, or write it."), "", possible=False)
            return
        try:
            found = self._desk.runner.now(bulk_preview, self._ids, self.field.value(), self._typed())
        except Refused as refusal:
            self._say(say(refusal), "problem", possible=False)
            return
        changing = len(found.changing)
        change = self._many(self.tr("%n member(s) change", "", changing), changing)
        same = self._many(self.tr("%n already have it", "", found.same), found.same)
        self._say(f"{change} · {same}", "", possible=bool(found.changing))

    def _say(self, text: str, look: str, *, possible: bool) -> None:
        self.said.setText(text)
        self.said.setProperty("look", look)
        restyle(self.said)
        self.save.setEnabled(possible)

    def change(self) -> None:
        self.save.setEnabled(False)
        self._desk.runner.run(
            change_many,
            self._ids,
            self.field.value(),
            self._typed(),
            on_done=self._changed,
            on_refused=lambda error: self._say(say(error), "problem", possible=False),
            owner=self,
            title=self.tr("Changing the members"),
        )

    def _changed(self, done: BulkDone) -> None:
        runner, undoing = self._desk.runner, self.tr("Undoing")
        text = self._many(self.tr("%n member(s) changed.", "", done.changed), done.changed)
        self._desk.notify(text, self.tr("Undo"), lambda: runner.run(undo_job, done.batch, title=undoing))
        self.accept()
