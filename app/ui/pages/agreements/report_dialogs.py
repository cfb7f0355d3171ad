"""The folder of a report and the funder's own workbook as they are asked for: what is missing stands there before."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from app.messages import say
from app.messages import words as code_words
from app.models.agreements.project_queries import Cockpit
from app.models.agreements.project_reports import FIELDS, Report, Template, send_report
from app.models.base.errors import Problem
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.paper_dialog import PaperDialog
from app.ui.paying_words import capital
from app.ui.pieces import button, words
from app.ui.runner import Progress

# ReportLab, openpyxl and pypdf are loaded by the first folder, therefore inside.


def missing_job(office: Any, project_id: int, since: Any, until: Any, *, progress: Progress) -> list[Problem]:  # noqa: ARG001 - every job is told
    """What the folder would lack."""
    from app.jobs.agreements.project_folder import missing  # noqa: PLC0415 - see above

    return missing(office, project_id, since, until)


def draft_job(office: Any, project_id: int, since: Any, until: Any, *, progress: Progress) -> bytes:  # noqa: ARG001
    """The folder as it would be."""
    from app.jobs.agreements.project_folder import draft_bytes  # noqa: PLC0415 - see above

    return draft_bytes(office, project_id, since, until)


def folder_job(
    office: Any, project_id: int, out: Path, since: Any, until: Any, note: str, *, progress: Progress
) -> tuple[int, int, int]:
    """Number and pages of the folder, whose ZIP goes beside it; how many vouchers took another number."""
    from app.jobs.agreements.project_folder import make_folder  # noqa: PLC0415 - see above

    made = make_folder(office, project_id, out, out.with_suffix(".zip"), since, until, note, progress)
    return made.report.number, made.pages, made.renumbered


def look_job(office: Any, path: Path, sheet: str, *, progress: Progress) -> Any:  # noqa: ARG001
    """What the titles of a workbook say."""
    from app.jobs.agreements.template import look_at  # noqa: PLC0415 - see above

    return look_at(path, sheet)[1]


def look_again_job(office: Any, project_id: int, *, progress: Progress) -> Any:  # noqa: ARG001
    """The workbook that is kept for the project's funder and its columns; ``None`` without one."""
    from app.jobs.agreements.template import look_again  # noqa: PLC0415 - see above

    return look_again(office, project_id)


def keep_job(
    office: Any,
    project_id: int,
    path: Path | None,
    name: str,
    sheet: str,
    first_row: int,
    columns: dict[str, str],
    *,
    progress: Progress,  # noqa: ARG001
) -> Template:
    """Keeps the workbook with its columns."""
    from app.jobs.agreements.template import keep_template  # noqa: PLC0415 - see above

    return keep_template(office, project_id, path, name, sheet, first_row, columns)


class FolderDialog(FormDialog):
    """The days, and what is missing for them; ``done_with`` carries number, pages and renumbered vouchers."""

    def __init__(self, desk: Desk, seen: Cockpit, parent: QWidget | None = None) -> None:
        title = self.tr("Folder of the report")
        super().__init__(desk, title, self.tr("Put it together"), intro=seen.draft.title, parent=parent)
        self._seen, form = seen, self.form
        form.day("since", self.tr("From day"), half=True, value=seen.draft.starts_on or seen.draft.approved_on)
        ended = seen.draft.ends_on is not None and seen.draft.ends_on < desk.today()
        form.day("until", self.tr("Until day"), half=True, value=seen.draft.ends_on if ended else desk.today())
        form.text("note", self.tr("Note"))
        self.lacking = words("", wrap=True)
        form.below(self.lacking)
        self.rare.addWidget(button(self.tr("Look at it first"), self.look))
        self.found: list[Problem] = []
        self._asked: object = None
        form.edited.connect(self.ask)
        self.ask()
        form.focus_first()

    def _days(self) -> tuple[date | None, date | None]:
        typed = self.form.typed()
        return typed["since"], typed["until"]

    def ask(self) -> None:
        """What is missing for the days that stand there."""
        days = self._days()
        if days == self._asked:
            return
        self._asked = days
        self.desk.runner.run(missing_job, self._seen.id, *days, on_done=self._show, owner=self)

    def _show(self, found: list[Problem]) -> None:
        self.found = found
        lines = [f"■ {say(one)}" for one in found]
        head = self.tr("What is missing:") if found else self.tr("Nothing is missing.")
        self.lacking.setText("\n".join([head, *lines]))

    def look(self) -> None:
        name = self.windowTitle()
        self.desk.runner.run(
            draft_job,
            self._seen.id,
            *self._days(),
            on_done=lambda data: PaperDialog(self.desk, data, name, self).exec(),
            on_refused=self.show_refusal,
            owner=self,
            title=self.tr("Drawing the paper"),
        )

    def send(self, values: dict[str, Any]) -> None:
        if self.found:
            detail = "\n".join(say(one) for one in self.found)
            verb = self.tr("Put it together all the same")
            if not self.desk.dialogs.ask(self.tr("What is missing:"), verb, detail=detail):
                return
        name = " ".join(part for part in (self.windowTitle(), self._seen.draft.code) if part)
        path = self.desk.dialogs.save_file("folder", self.tr("Where to keep the folder"), "PDF (*.pdf)", f"{name}.pdf")
        if path is not None:
            self.run(folder_job, self._seen.id, path, values["since"], values["until"], values["note"] or "")


class SentDialog(FormDialog):
    """When a report went to the funder."""

    def __init__(self, desk: Desk, row: Report, parent: QWidget | None = None) -> None:
        title = self.tr("Report {number}").format(number=row.number)
        super().__init__(desk, title, self.tr("Note it"), parent=parent)
        self._id = row.id
        self.form.day("sent_on", self.tr("Handed over on"), required=True, value=desk.today(), half=True)
        self.form.text("note", self.tr("Where it went in"), half=True)
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(send_report, self._id, values["sent_on"], values["note"] or "")


class TemplateDialog(FormDialog):
    """Which column of the funder's workbook takes what; its titles propose it, what stays empty is listed below.

    ``path`` is ``None`` for the workbook that is kept already.
    """

    def __init__(
        self, desk: Desk, seen: Cockpit, path: Path | None, guess: Any, name: str, parent: QWidget | None = None
    ) -> None:
        said = self.tr("Say once what goes into each column. It is remembered for this funder.")
        title = self.tr("The funder's workbook")
        super().__init__(desk, title, self.tr("Keep the workbook"), intro=said, parent=parent)
        self._seen, self._path, self._guess, self._name, form = seen, path, guess, name, self.form
        self.empty = words("", "muted", wrap=True)
        form.below(self.empty)  # above them all: the columns of a workbook are many
        if path is not None:
            form.text("name", self.tr("Name"), required=True, value=name)
        form.text("sheet", self.tr("Sheet"), required=True, half=True, value=guess.sheet)
        form.number("first_row", self.tr("Row of the first voucher"), required=True, half=True, value=guess.first_row)
        fields: list[tuple[Any, str]] = [("", self.tr("Leave it as it is"))]
        fields += [(one, capital(code_words(f"voucher.field.{one}"))) for one in FIELDS]
        self._letters = list(guess.titles) or list("ABCDEFGH")
        for letter in self._letters:
            title = guess.titles.get(letter, "")
            label = self.tr("Column {column}: {title}") if title else self.tr("Column {column}")
            editor = form.choice(letter, label.format(column=letter, title=title[:40]), fields, half=True)
            editor.put(guess.columns.get(letter, ""))
        form.edited.connect(self._tell)
        self._tell()
        form.focus_first()

    def _tell(self) -> None:
        typed = self.form.typed()
        names = [f"{one} «{self._guess.titles[one][:40]}»" for one in self._guess.titles if not typed.get(one)]
        said = self.tr("Nothing is written into these columns: {names}").format(names=", ".join(names))
        self.empty.setText(said if names else "")
        self.empty.setVisible(bool(names))

    def send(self, values: dict[str, Any]) -> None:
        columns = {letter: values[letter] or "" for letter in self._letters}
        name = values.get("name", self._name)
        self.run(keep_job, self._seen.id, self._path, name, values["sheet"], values["first_row"], columns)
