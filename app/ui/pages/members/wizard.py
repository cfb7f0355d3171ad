"""The page "Bring my spreadsheet": the steps file, columns, plan, result, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.jobs.import_members import ImportOptions, ImportPlan, save_problem_rows
from app.jobs.survey_sheet import Survey
from app.models.base.errors import GremialError
from app.ui.page import Desk, Page
from app.ui.pages.members.wizard_columns import ColumnsStep
from app.ui.pages.members.wizard_file import FileStep
from app.ui.pages.members.wizard_jobs import Written, plan_job, survey_job, undo_job, write_job
from app.ui.pages.members.wizard_plan import PlanStep
from app.ui.pages.members.wizard_result import ResultStep
from app.ui.pieces import button, main_button, restyle, side_by_side, with_key, words

MEMBERS_PAGE: Final = "members"
_FILE, _COLUMNS, _PLAN, _RESULT = range(4)


class ImportPage(Page):
    """Nothing is written before the last button of the plan; every step can be left and found again.

    Arrive with a ``Path`` to begin with that file.
    """

    tables: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._options = ImportOptions()
        self._survey: Survey | None = None
        self._plan: ImportPlan | None = None
        self._batch = 0
        self._at = words("", "muted")
        self.header.addWidget(self._at)
        self.file = FileStep(desk)
        self.columns = ColumnsStep(desk)
        self.plan = PlanStep(desk)
        self.result = ResultStep(desk)
        self._steps = QStackedWidget()
        for step in (self.file, self.columns, self.plan, self.result):
            self._steps.addWidget(step)
        self.body.addWidget(self._steps, 1)
        self._back = button(self.tr("Back"), self.back)
        self._next = main_button("", self.advance)
        row = side_by_side(self._back, self._next, stretch=False)
        row.insertStretch(0, 1)
        self.body.addLayout(row)
        self.file.chosen.connect(self._look_at)
        self.file.sheet_chosen.connect(lambda sheet: self._look_at(self.file.path, sheet))
        self.plan.changed.connect(self._show_buttons)
        self.result.problems_wanted.connect(self._save_problems)
        self.result.undo_wanted.connect(self._undo)
        self.result.members_wanted.connect(lambda: desk.go(MEMBERS_PAGE))
        self._show_step(_FILE)

    # -- what the frame asks --------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Bring my spreadsheet")

    def first_focus(self) -> QWidget:
        return self.file.choose

    def arrive(self, target: object) -> None:
        if isinstance(target, Path):
            self._begin()
            self._look_at(target)

    def act(self, name: str) -> bool:
        if name == "back":
            self.back()
        elif name in ("new", "find") and self._step == _FILE:
            self.file.ask()
        else:
            return super().act(name)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; what writes asks for Ctrl+Enter, so that nobody saves by accident."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if enter and (control or self._step != _PLAN) and self._next.isEnabled():
            self.advance()
        else:
            super().keyPressEvent(event)

    # -- the steps ------------------------------------------------------------------------------

    @property
    def _step(self) -> int:
        return self._steps.currentIndex()

    def _show_step(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self._at.setText("" if step == _RESULT else self.tr("Step {n} of {total}").format(n=step + 1, total=3))
        self._show_buttons()
        focus = (self.file.choose, self.columns.first_box(), self.plan.table.view, self._next)[step]
        (focus or self._next).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_buttons(self) -> None:
        count = len(self._plan.writable) if self._plan is not None else 0
        texts = (
            with_key(self.tr("Next"), self.tr("Enter")),
            with_key(self.tr("See what will go in"), self.tr("Enter")),
            with_key(self.tr("Save %n member(s)", "", count), self.tr("Ctrl+Enter"))
            if count
            else self.tr("There is nothing to save"),
            with_key(self.tr("Bring another spreadsheet"), self.tr("Enter")),
        )
        ready = (self._survey is not None, True, count > 0, True)
        self._next.setText(texts[self._step])
        self._next.setEnabled(ready[self._step])
        self._next.setProperty("look", "" if self._step == _RESULT else "main")
        restyle(self._next)
        self._back.setVisible(self._step in (_COLUMNS, _PLAN))

    def advance(self) -> None:
        forward: tuple[Callable[[], None], ...] = (self._to_columns, self._to_plan, self._write, self._begin)
        forward[self._step]()

    def back(self) -> None:
        if self._step in (_COLUMNS, _PLAN):
            self._show_step(self._step - 1)
        elif self._step == _RESULT:
            self._begin()
        else:
            self.desk.go(MEMBERS_PAGE)

    def _begin(self) -> None:
        self._survey = self._plan = None
        self._options = ImportOptions()
        self.file.clear()
        self._show_step(_FILE)

    # -- the work, all of it in the worker ------------------------------------------------------

    def _look_at(self, path: Path, sheet: str | None = None) -> None:
        self._survey = None
        self.file.show_working(path)
        self._show_buttons()
        self._run(self.tr("Looking at the spreadsheet"), survey_job, path, sheet, then=self._surveyed)

    def _surveyed(self, survey: Survey) -> None:
        self._survey = survey
        self.file.show_survey(survey)
        self.columns.show_survey(survey)
        self._options = ImportOptions(sheet=survey.sheet or None)
        self._show_buttons()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_columns(self) -> None:
        if self._survey is not None:
            self._show_step(_COLUMNS)

    def _to_plan(self) -> None:
        mapping = self.columns.mapping()
        if mapping is None or self._survey is None:
            return
        self._options = replace(self._options, mapping=mapping, decimal=self.columns.decimal())
        self._next.setEnabled(False)
        title = self.tr("Comparing with the register")
        self._run(title, plan_job, self._survey.path, self._options, then=self._planned)

    def _planned(self, plan: ImportPlan) -> None:
        self._plan = plan
        self.plan.show_plan(plan)
        self._show_step(_PLAN)

    def _write(self) -> None:
        if self._plan is not None and self._plan.writable:
            self._next.setEnabled(False)
            self._run(self.tr("Saving the members"), write_job, self._plan, then=self._written)

    def _written(self, done: Written) -> None:
        self._batch = done.imported.batch or 0
        self.result.show_result(done.imported)
        self._show_step(_RESULT)
        if done.no_copy:
            self.desk.dialogs.message(
                self.tr("The members are in, but there is no copy of how the file was before."), done.no_copy
            )

    def _undo(self) -> None:
        if self._batch and self.desk.dialogs.ask(
            self.tr("Undo this import?"),
            self.tr("Undo this import"),
            detail=self.tr("The register goes back to how it was before this spreadsheet came in."),
            danger=True,
        ):
            self._run(self.tr("Undoing the import"), undo_job, self._batch, then=self._undone)

    def _undone(self, _nothing: None) -> None:
        self._batch = 0
        self.desk.notify(self.tr("The import was undone: the register is as it was before."))
        self._begin()

    def _save_problems(self) -> None:
        plan = self._plan
        if plan is None:
            return
        name = self.tr("{file} - to review.csv").format(file=plan.table.source.path.stem)
        title = self.tr("Save the rows to review")
        path = self.desk.dialogs.save_file("import", title, self.tr("Spreadsheet") + " (*.csv)", name)
        if path is not None:
            self.desk.runner.do(
                lambda _progress: save_problem_rows(plan, path),
                on_done=lambda count: self.result.show_saved(path, count),
                owner=self,
                title=title,
            )

    def _run(self, title: str, job: Callable[..., Any], *args: Any, then: Callable[[Any], None]) -> None:
        self.desk.runner.run(
            job, *args, on_done=then, on_refused=self._refused, on_end=self._show_buttons, owner=self, title=title
        )

    def _refused(self, error: GremialError) -> None:
        """Said where it can be mended: on the columns when a question about them is open."""
        if self._step == _FILE:
            self.file.show_refusal(error)
        elif self._step == _COLUMNS:
            self.columns.show_refusal(error)
        else:
            self.desk.runner.refused.emit(error)
