"""The tab of what is done with a project's money: trainings and events, each with its sheet of names and photos."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.messages import words as code_words
from app.models.agreements.project_parts import loose_activities, tie_activity
from app.models.agreements.project_queries import Cockpit
from app.models.agreements.promise_queries import ActivityRow, ActivityWish, activity_ids, activity_rows
from app.models.base.values.dates import format_iso
from app.ui.attachments import AttachmentsDialog
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.pages.agreements.activity_dialogs import ActivityDialog
from app.ui.pages.agreements.project_tabs import ListTab
from app.ui.paying_words import capital
from app.ui.pieces import button
from app.ui.table import Column


class ActivitiesTab(ListTab[ActivityRow]):
    """By day. What hangs on each goes into the folder: a PDF or a list is a sheet of names, a picture is a photo."""

    files = "activity"

    def __init__(self, desk: Desk) -> None:
        columns: list[Column[ActivityRow]] = [
            Column(self.tr("Day"), lambda one: format_iso(one.starts_on), 9),
            Column(self.tr("What"), lambda one: one.title),
            Column(self.tr("Area or aim"), lambda one: one.area, 16),
            Column(self.tr("State"), lambda one: capital(code_words(f"activity.state.{one.state}")), 10),
            Column(self.tr("People"), lambda one: str(one.people or one.headcount or ""), 8, number=True),
        ]
        empty = self.tr(
            "Nothing is noted yet. Trainings and fairs that this project pays for stand here with their lists."
        )
        super().__init__(desk, self.tr("Trainings and events"), columns, empty, self.tr("New training or event…"))

    def buttons(self) -> list[QWidget]:
        return [
            button(self.tr("One that is noted already…"), self.tie),
            self.with_row(self.tr("Data…"), self.edit),
            self.with_row(self.tr("Sheet of names and photos…"), self.show_files),
            self.with_row(self.tr("Not of this project…"), self.untie),
        ]

    def read(self, seen: Cockpit) -> list[tuple[int, ActivityRow]]:
        ids = self.desk.runner.now(activity_ids, ActivityWish(project_id=seen.id))
        rows = self.desk.runner.now(activity_rows, ids)
        return [(one.id, one) for one in sorted(rows, key=lambda one: (one.starts_on, one.id))]

    def add(self) -> None:
        if self.seen is not None:
            ActivityDialog(
                self.desk, agreement_id=self.seen.draft.agreement_id, parent=self, project_id=self.seen.id
            ).exec()

    def edit(self) -> None:
        if self.row is not None:
            ActivityDialog(self.desk, self.row.id, parent=self).exec()

    def tie(self) -> None:
        if self.seen is None:
            return
        if not self.desk.runner.now(loose_activities):
            self.desk.dialogs.message(self.tr("There is none without a project."))
            return
        TieDialog(self.desk, self.seen, self).exec()

    def show_files(self) -> None:
        if self.row is not None:
            AttachmentsDialog(self.desk, self.row.title, self.files, self.row.uid, self).exec()

    def untie(self) -> None:
        row = self.row
        if row is not None:
            question = self.tr("Is “{name}” not paid by this project?").format(name=row.title)
            if self.desk.dialogs.ask(
                question, self.tr("It is not"), detail=self.tr("It stays among the trainings and events.")
            ):
                self.do(tie_activity, row.id, None)


class TieDialog(FormDialog):
    """Which of those that are noted already the project pays for."""

    def __init__(self, desk: Desk, seen: Cockpit, parent: QWidget | None = None) -> None:
        title = self.tr("Paid by this project")
        super().__init__(desk, title, self.tr("It is of this project"), intro=seen.draft.title, parent=parent)
        self._seen = seen
        found = [(row, f"{format_iso(day)} · {name}") for row, day, name in desk.runner.now(loose_activities)]
        self.form.choice("activity", self.tr("Training or event"), found)
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(tie_activity, values["activity"], self._seen.id)
