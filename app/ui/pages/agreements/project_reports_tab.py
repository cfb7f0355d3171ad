"""The tab of a project's reports: the folder, what was handed over, the funder's own workbook."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.messages import words as code_words
from app.models.agreements.project_queries import Cockpit
from app.models.agreements.project_reports import Report, reports_of, template_for
from app.models.base.identity import crockford
from app.models.base.values.dates import format_iso
from app.ui.page import Desk
from app.ui.pages.agreements.project_tabs import ListTab
from app.ui.pages.agreements.report_dialogs import FolderDialog, SentDialog, TemplateDialog, look_again_job, look_job
from app.ui.paper_dialog import PaperDialog
from app.ui.pieces import button
from app.ui.runner import Progress
from app.ui.table import Column

_CODE = 8


def again_job(office: Any, report_id: int, archive: Path | None, *, progress: Progress) -> bytes:
    """A report as it was handed over; with ``archive`` its ZIP is written too."""
    from app.jobs.agreements.project_folder import folder_again  # noqa: PLC0415 - pypdf, by the first folder

    return folder_again(office, report_id, archive, progress)


def fill_job(office: Any, project_id: int, path: Path, *, progress: Progress) -> int:  # noqa: ARG001 - every job is told
    """Writes the funder's workbook with the vouchers; how many."""
    from app.jobs.agreements.template import fill_template  # noqa: PLC0415 - openpyxl, when somebody wants it

    return fill_template(office, project_id, path).rows


def empty_job(office: Any, project_id: int, *, progress: Progress) -> tuple[str, list[str]]:  # noqa: ARG001
    """The name of the funder's workbook, and which of its columns would stay empty. Raises ``Refused`` without one."""
    from app.jobs.agreements.template import empty_columns  # noqa: PLC0415 - see above

    name = office.read(template_for, project_id).name
    return name, [str(one) for one in empty_columns(office, project_id, name)]


class ReportsTab(ListTab[Report]):
    """Newest first; ``made`` says that a folder was put together."""

    begun_above = True
    made = Signal()

    def __init__(self, desk: Desk) -> None:
        columns: list[Column[Report]] = [
            Column(self.tr("No."), lambda one: str(one.number), 4, number=True),
            Column(self.tr("Period"), lambda one: f"{format_iso(one.from_on)} – {format_iso(one.until_on)}"),
            Column(self.tr("Handed over"), lambda one: format_iso(one.sent_on), 11),
            Column(self.tr("Control code"), self._code, 15),
            Column(self.tr("Note"), lambda one: one.note),
        ]
        empty = self.tr(
            "Nothing was handed over yet. The folder puts table, scans, lists, photos and quotations together."
        )
        super().__init__(desk, self.tr("Reports"), columns, empty, self.tr("Put the folder together…"))

    def buttons(self) -> list[QWidget]:
        return [
            self.with_row(self.tr("Print again…"), self.edit),
            self.with_row(self.tr("Save the ZIP as well…"), self.save_archive),
            self.with_row(self.tr("Note that it was handed over…"), self.sent),
            button(self.tr("Funder's workbook…"), self.choose_workbook),
            button(self.tr("Fill the funder's workbook…"), self.fill),
        ]

    def _code(self, one: Report) -> str:
        return f"R-{one.number}-{crockford(bytes.fromhex(one.hash), _CODE)}"

    def read(self, seen: Cockpit) -> list[tuple[int, Report]]:
        return [(one.id, one) for one in self.desk.runner.now(reports_of, seen.id)]

    def add(self) -> None:
        if self.seen is not None:
            dialog = FolderDialog(self.desk, self.seen, self)
            dialog.done_with.connect(self._made)
            dialog.exec()

    def _made(self, done: tuple[int, int, int]) -> None:
        said = self.tr("Report {number} is ready: {pages} pages. It was saved beside its ZIP.")
        told = [said.format(number=done[0], pages=done[1])]
        if done[2]:
            told.append(code_words("folder.renumbered", count=done[2]))
        self.desk.notify(" ".join(told))
        self.made.emit()

    def edit(self) -> None:
        row = self.row
        if row is not None:
            name = self.tr("Report {number}").format(number=row.number)
            self._run(again_job, row.id, None, on_done=lambda data: PaperDialog(self.desk, data, name, self).exec())

    def save_archive(self) -> None:
        row = self.row
        if row is None:
            return
        name = self.tr("Report {number}").format(number=row.number)
        path = self.desk.dialogs.save_file("folder", name, "ZIP (*.zip)", f"{name}.zip")
        if path is not None:
            done = self.tr("Saved: {name}").format(name=path.name)
            self._run(again_job, row.id, path, on_done=lambda _data: self.desk.notify(done))

    def sent(self) -> None:
        if self.row is not None:
            SentDialog(self.desk, self.row, self).exec()

    # -- the funder's own workbook ---------------------------------------------------------------------

    def choose_workbook(self) -> None:
        """Another one, or what goes into the columns of the one that is kept."""
        if self.seen is not None:
            self._run(look_again_job, self.seen.id, on_done=self._choose)

    def _choose(self, kept: Any) -> None:
        if kept is not None:
            again = self.tr("Columns of “{name}”…").format(name=kept[0].name)
            said = self.tr("The funder's workbook is kept. What is to be changed?")
            chosen = self.desk.dialogs.choose(said, [self.tr("Cancel"), self.tr("Another workbook…"), again])
            if chosen == 2:
                self._map(None, kept[1], kept[0].name)
            if chosen != 1:
                return
        title, kinds = self.tr("Choose the workbook the funder gave"), self.tr("Excel workbooks")
        path = self.desk.dialogs.open_file("template", title, f"{kinds} (*.xlsx *.xlsm)")
        if path is not None:
            self._run(look_job, path, "", on_done=lambda guess: self._map(path, guess, path.stem))

    def _map(self, path: Path | None, guess: Any, name: str) -> None:
        if self.seen is not None:
            dialog = TemplateDialog(self.desk, self.seen, path, guess, name, self)
            dialog.done_with.connect(self._kept)
            dialog.exec()

    def _kept(self, _template: object) -> None:
        self.desk.notify(self.tr("The workbook is kept. “Fill” writes the vouchers into a copy of it."))

    def fill(self) -> None:
        """What stays empty is said before."""
        if self.seen is not None:
            self._run(empty_job, self.seen.id, on_done=self._fill)

    def _fill(self, found: tuple[str, list[str]]) -> None:
        if self.seen is None:
            return
        if found[1]:
            verbs = [self.tr("Cancel"), self.tr("Say what goes there…"), self.tr("Fill it all the same")]
            said = self.tr("These columns of “{name}” stay empty:").format(name=found[0])
            chosen = self.desk.dialogs.choose(said, verbs, detail="\n".join(found[1]))
            if chosen == 1:
                self._run(look_again_job, self.seen.id, on_done=lambda kept: self._map(None, kept[1], kept[0].name))
            if chosen != 2:
                return
        name = " ".join(part for part in (self.tr("The funder's workbook"), self.seen.draft.code) if part)
        path = self.desk.dialogs.save_file("excel", name, "Excel (*.xlsx *.xlsm)", f"{name}.xlsx")
        if path is not None:
            done = self.tr("Filled: {name}").format(name=path.name)
            self._run(fill_job, self.seen.id, path, on_done=lambda _rows: self.desk.notify(done))

    def _run(self, job: Any, *args: Any, on_done: Any) -> None:
        self.desk.runner.run(
            job,
            *args,
            on_done=on_done,
            owner=self,
            title=self.tr("Drawing the paper"),
        )
