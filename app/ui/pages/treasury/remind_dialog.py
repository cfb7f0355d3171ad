"""The reminders of today: who, which step, how much; look at the letters, number them, or copy a message."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.messages import say
from app.models.base.errors import GremialError
from app.ui.fields import ChoiceEditor
from app.ui.form_parts import FieldBox
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pages.treasury.cash_papers import show_paper
from app.ui.pages.treasury.reminder_steps_dialog import ReminderStepsDialog
from app.ui.pieces import LARGE, MEDIUM, EmptyState, button, main_button, side_by_side, sized, words
from app.ui.runner import Progress
from app.ui.table import Column, RecordTable

if TYPE_CHECKING:
    from app.jobs.reminders import Prepared

# Papers and their texts are loaded by the first reminder, therefore inside the functions.


def prepare_job(office: Any, *, progress: Progress) -> list[Prepared]:  # noqa: ARG001 - every job is told
    """Whose turn it is today, with letter and message."""
    from app.jobs.reminders import prepared  # noqa: PLC0415 - see above

    return prepared(office)


def preview_job(office: Any, ready: list[Prepared], *, progress: Progress) -> bytes:  # noqa: ARG001
    """The letters as they would look, without numbers."""
    from app.jobs.reminders import preview_reminders  # noqa: PLC0415 - see above

    return preview_reminders(office, ready)


def letters_job(office: Any, ready: list[Prepared], out: Path, *, progress: Progress) -> int:  # noqa: ARG001
    """The letters with their numbers, as one PDF."""
    from app.jobs.reminders import send_on_paper  # noqa: PLC0415 - see above

    return len(send_on_paper(office, ready, out))


def message_job(office: Any, one: Prepared, *, progress: Progress) -> str:  # noqa: ARG001
    """Notes that the message goes out by WhatsApp; returns its text."""
    from app.jobs.reminders import send_reminders  # noqa: PLC0415 - see above

    send_reminders(office, [one], "whatsapp")
    return one.message


class RemindDialog(QDialog):
    """All of a step or of every step; who is taken off the list is not written to now."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ready: dict[int, Prepared] = {}
        self.setWindowTitle(self.tr("Reminders of today"))
        self.step = ChoiceEditor("step", [(0, self.tr("All"))])
        self.table = self._make_table()
        self.said = words("", "h3", wrap=True)
        self.problem = words("", "problem", wrap=True)
        self.problem.hide()
        self.send = main_button(self.tr("Number the letters and save the PDF…"), self.save_letters)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(self.windowTitle(), "h2"))
        row = side_by_side(FieldBox(self.step, self.tr("Which"), "", required=False))
        row.addWidget(button(self.tr("Steps and words…"), self.set_steps), 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(self.said)
        column.addWidget(self.problem)
        column.addLayout(
            side_by_side(
                button(self.tr("Not now, this one"), self.leave_out),
                button(self.tr("Copy for WhatsApp and note it"), self.copy_message),
                button(self.tr("Look at the letters"), self.preview),
                self.send,
            )
        )
        sized(self, 125, 28)
        self.step.edited.connect(self._show)
        self._read()

    def _make_table(self) -> RecordTable[Prepared]:
        columns: list[Column[Prepared]] = [
            Column(self.tr("No."), lambda one: one.member.number, 6),
            Column(self.tr("Member"), lambda one: one.member.name),
            Column(self.tr("Reminder"), lambda one: one.draft.template, 10),
            Column(self.tr("Owes today"), lambda one: money_words(one.due.amount, self._desk.facts), 14, number=True),
            Column(self.tr("Telephone"), lambda one: one.member.phone, 16),
        ]
        empty = EmptyState(self._desk.theme, self.tr("It is nobody's turn today."), icon="circle-check")
        return RecordTable(
            self._desk.theme, self.windowTitle(), columns, lambda ids: {one: self._ready[one] for one in ids}, empty
        )

    def _read(self) -> None:
        self._desk.runner.run(prepare_job, on_done=self._filled, owner=self, title=self.windowTitle())

    def _filled(self, ready: list[Prepared]) -> None:
        self._ready = {one.member.id: one for one in ready}
        steps = sorted({(one.due.step, one.draft.template) for one in ready})
        chosen = self.step.value()
        self.step.fill([(0, self.tr("All")), *steps])
        self.step.put(chosen if chosen in dict(steps) else 0)
        self._show()

    def chosen(self) -> list[Prepared]:
        """Those in sight."""
        step = self.step.value()
        return [one for one in self._ready.values() if step in (0, one.due.step)]

    def _show(self) -> None:
        found = self.chosen()
        self.table.show_ids([one.member.id for one in found])
        if found and not self.table.current_id:
            self.table.select(found[0].member.id)
        amount = money_words(sum(one.due.amount for one in found), self._desk.facts)
        self.said.setText(self.tr("%n letter(s)", "", len(found)) + f" · {amount}")
        self.send.setEnabled(bool(found))

    def set_steps(self) -> None:
        """After how many days, from what amount, and what is written."""
        box = ReminderStepsDialog(self._desk, self)
        box.exec()
        self._read()

    def leave_out(self) -> None:
        """Only of this list; tomorrow it is their turn again."""
        self._ready.pop(self.table.current_id, None)
        self._show()

    def preview(self) -> None:
        found = self.chosen()
        if found:
            show_paper(self._desk, self, self.windowTitle(), preview_job, found)

    def save_letters(self) -> None:
        """Asks for the file first: without a place to write no number is given."""
        found = self.chosen()
        name = f"{self.windowTitle()} {self._desk.today().isoformat()}.pdf"
        path = self._desk.dialogs.save_file("letters", self.tr("Save the letters"), "PDF (*.pdf)", name)
        if found and path is not None:
            self._run(letters_job, found, path, done=lambda count: self._saved(count, path))

    def _saved(self, count: int, path: Path) -> None:
        said = self.tr("%n letter(s)", "", count) + f" · {path.name}"
        self._desk.notify(said)
        self._read()

    def copy_message(self) -> None:
        """The text is on the clipboard and the reminder is noted."""
        one = self._ready.get(self.table.current_id)
        if one is not None:
            self._run(message_job, one, done=lambda text: self._copied(one, text))

    def _copied(self, one: Prepared, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._desk.notify(self.tr("Copied and noted: {name}. Paste it in WhatsApp.").format(name=one.member.name))
        self._read()

    def _run(self, job: Any, *args: Any, done: Any) -> None:
        self.problem.hide()
        self._desk.runner.run(job, *args, on_done=done, on_refused=self._refused, owner=self, title=self.windowTitle())

    def _refused(self, refusal: GremialError) -> None:
        self.problem.setText(say(refusal))
        self.problem.show()
