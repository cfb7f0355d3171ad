"""The page "Bring my spreadsheet": which file and what it is, then the steps of that kind, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.exchange.dues_sheet.kinds import READ_KINDS
from app.jobs.import_attendance import RollPlan
from app.jobs.import_members import ImportOptions, ImportPlan
from app.jobs.past_plan import PastOptions, PastPlan
from app.jobs.sheet_kind import Look
from app.jobs.survey_sheet import Survey
from app.models.base.changes import Changes
from app.models.base.errors import GremialError
from app.models.base.values.money import counted
from app.models.dues.past_queries import import_notes
from app.ui.page import Desk, Page
from app.ui.pages.members.wizard_books import BooksStep
from app.ui.pages.members.wizard_columns import ColumnsStep
from app.ui.pages.members.wizard_file import FileStep
from app.ui.pages.members.wizard_files_out import FilesOut
from app.ui.pages.members.wizard_jobs import (
    Undoing,
    Written,
    books_job,
    columns_job,
    look_job,
    plan_job,
    roll_job,
    undo_job,
    write_job,
)
from app.ui.pages.members.wizard_plan import PlanStep
from app.ui.pages.members.wizard_result import ResultStep
from app.ui.pages.members.wizard_roll import RollStep
from app.ui.pieces import WrappingStack, button, main_button, restyle, side_by_side, with_key, words

MEMBERS_PAGE: Final = "members"
_FILE, _COLUMNS, _PLAN, _RESULT, _BOOKS, _ROLL = range(6)
_ROUTES: Final = {"members": (_FILE, _COLUMNS, _PLAN), "attendance": (_FILE, _ROLL)}
_BOOKS_ROUTE: Final = (_FILE, _BOOKS)
_WRITING: Final = (_PLAN, _BOOKS)
_ABOUT_COLUMNS: Final = ("months.none", "months.twice", "receipts_sheet.column_missing", "import.no_name_column")


class ImportPage(Page):
    """Nothing is written before the last button of the plan; every step can be left and found again.

    Arrive with a ``Path`` to begin with that file.
    """

    tables: ClassVar[frozenset[str]] = frozenset(("import_batch",))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._options = ImportOptions()
        self._look: Look | None = None
        self._plan: ImportPlan | PastPlan | None = None
        self._roll: RollPlan | None = None
        self._asked = PastOptions()
        self._batch = 0
        self._files = FilesOut(desk, self)
        self._at = words("", "muted")
        self.header.addWidget(self._at)
        self.file = FileStep(desk)
        self.columns = ColumnsStep(desk)
        self.plan = PlanStep(desk)
        self.result = ResultStep(desk)
        self.books = BooksStep(desk)
        self.roll = RollStep(desk)
        self._steps = WrappingStack()
        for step in (self.file, self.columns, self.plan, self.result, self.books, self.roll):
            self._steps.addWidget(step)
        self.body.addWidget(self._steps, 1)
        self._back = button(self.tr("Back"), self.back)
        self._next = main_button("", self.advance)
        row = side_by_side(self._back, self._next, stretch=False)
        row.insertStretch(0, 1)
        self.body.addLayout(row)
        self._connect()
        self._show_step(_FILE)

    def _connect(self) -> None:
        self.file.chosen.connect(self._look_at)
        self.file.sheet_chosen.connect(lambda sheet: self._look_at(self.file.path, sheet))
        self.file.kind_chosen.connect(lambda _kind: self._show_buttons())
        self.file.past.undo_wanted.connect(self._undo_step)
        self.plan.changed.connect(self._show_buttons)
        self.books.changed.connect(self._show_buttons)
        self.books.wanted.connect(self._compare)
        self.books.choices.columns_wanted.connect(self._ask_columns)
        self.result.problems_wanted.connect(self._save_problems)
        self.result.undo_wanted.connect(self._undo)
        self.result.members_wanted.connect(lambda: self.desk.go(MEMBERS_PAGE))

    # -- what the frame asks --------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Bring my spreadsheet")

    def first_focus(self) -> QWidget:
        return self.file.choose

    def refresh(self, _changes: Changes | None) -> None:
        """The spreadsheets that came in, for taking one back."""
        self.desk.runner.read(import_notes, on_done=self.file.past.show_notes, owner=self, latest="imports")

    def arrive(self, target: object) -> None:
        if isinstance(target, Path):
            self._begin()
            self._look_at(target)

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        asking = {"new": self.file.ask, "find": self.file.ask} if self._step == _FILE else {}
        return {"back": self.back, **asking}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; what writes asks for Ctrl+Enter, so that nobody saves by accident."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if enter and (control or self._step not in _WRITING) and self._next.isEnabled():
            self.advance()
        elif enter and self._step == _FILE:
            self.file.ask()
        else:
            super().keyPressEvent(event)

    @property
    def _step(self) -> int:
        return self._steps.currentIndex()

    @property
    def _route(self) -> tuple[int, ...]:
        """The steps of what the sheet is."""
        return _ROUTES.get(self.file.kind, _BOOKS_ROUTE)

    def _show_step(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self._show_buttons()
        focus: dict[int, QWidget | None] = {
            _FILE: self.file.choose,
            _COLUMNS: self.columns.first_box(),
            _PLAN: self.plan.table.view,
            _BOOKS: self.books.table.view,
            _ROLL: self.roll.table.view,
        }
        (focus.get(step) or self._next).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_buttons(self) -> None:
        count = len(self._plan.writable) if self._plan is not None else 0
        nothing = self.tr("There is nothing to save")
        saving = (
            with_key(
                counted(self.tr("Save %n row(s)", "", count), count, self.desk.facts.country), self.tr("Ctrl+Enter")
            )
            if count
            else nothing
        )
        members = (
            with_key(
                counted(self.tr("Save %n member(s)", "", count), count, self.desk.facts.country), self.tr("Ctrl+Enter")
            )
            if count
            else nothing
        )
        look = self._look
        readable = look is not None and (look.kind in READ_KINDS or look.kind == "")
        texts = {
            _FILE: (with_key(self.tr("Next"), self.tr("Enter")), readable),
            _COLUMNS: (with_key(self.tr("See what will go in"), self.tr("Enter")), True),
            _PLAN: (members, count > 0),
            _RESULT: (with_key(self.tr("Bring another spreadsheet"), self.tr("Enter")), True),
            _BOOKS: (saving, count > 0),
            _ROLL: (with_key(self.tr("Save this as a spreadsheet…"), self.tr("Enter")), self._roll is not None),
        }
        text, ready = texts[self._step]
        route = self._route
        at = route.index(self._step) + 1 if self._step in route else 0
        self._at.setText(self.tr("Step {n} of {total}").format(n=at, total=len(route)) if at else "")
        self._next.setText(text)
        self._next.setEnabled(ready)
        self._next.setProperty("look", "" if self._step == _RESULT else "main")
        restyle(self._next)
        self._back.setVisible(self._step not in (_FILE, _RESULT))

    def advance(self) -> None:
        forward: dict[int, Callable[[], None]] = {
            _FILE: self._from_file,
            _COLUMNS: self._to_plan,
            _PLAN: self._write,
            _RESULT: self._begin,
            _BOOKS: self._write,
            _ROLL: self._save_roll,
        }
        forward[self._step]()

    def back(self) -> None:
        if self._step in (_COLUMNS, _BOOKS, _ROLL):
            self._show_step(_FILE)
        elif self._step == _PLAN:
            self._show_step(_COLUMNS)
        elif self._step == _RESULT:
            self._begin()
        else:
            self.desk.go(MEMBERS_PAGE)

    def _begin(self) -> None:
        self._look = self._plan = self._roll = None
        self._options, self._asked = ImportOptions(), PastOptions()
        self.file.clear()
        self._show_step(_FILE)

    # -- the work, all of it in the worker ------------------------------------------------------

    def _look_at(self, path: Path, sheet: str | None = None) -> None:
        self._look = None
        self.file.show_working(path)
        self._show_buttons()
        self._run(self.tr("Looking at the spreadsheet"), look_job, path, sheet, then=self._looked)

    def _looked(self, look: Look) -> None:
        self._look = look
        self.file.show_look(look)
        if look.survey is not None:
            self.columns.show_survey(look.survey)
        self._options = ImportOptions(sheet=look.sheet or None)
        self._asked = PastOptions(sheet=look.sheet or None)
        self._show_buttons()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _from_file(self) -> None:
        if self._look is None:
            return
        if self.file.kind == "members":
            if self._look.survey is not None:
                self._show_step(_COLUMNS)
        elif self.file.kind == "attendance":
            self._run(self._comparing(), roll_job, self._look.path, self._asked, then=self._called)
        else:
            self._compare(self._asked)

    def _comparing(self) -> str:
        return self.tr("Comparing with the register")

    def _called(self, plan: RollPlan) -> None:
        self._roll = plan
        self.roll.show_plan(plan)
        self._show_step(_ROLL)

    def _compare(self, options: PastOptions) -> None:
        """An old book with these answers; it is compared again each time one changes."""
        if self._look is None:
            return
        self._asked = options
        self._next.setEnabled(False)
        self._run(self._comparing(), books_job, self._look.path, self.file.kind, options, then=self._compared)

    def _compared(self, plan: PastPlan) -> None:
        self._plan = plan
        self.books.show_plan(plan)
        if self._step != _BOOKS:
            self._show_step(_BOOKS)

    def _ask_columns(self, error: GremialError | None = None) -> None:
        """What each column of an old book is, where it was taken for something else or could not be told."""
        if self._look is None:
            return

        def show(survey: Survey) -> None:
            self.columns.show_survey(survey)
            self._show_step(_COLUMNS)
            if error is not None:
                self.columns.show_refusal(error)

        look, title = self._look, self.tr("Looking at the spreadsheet")
        self._run(title, columns_job, look.path, self.file.kind, look.sheet or None, then=show)

    def _to_plan(self) -> None:
        mapping = self.columns.mapping()
        if mapping is None or self._look is None:
            return
        if self._route == _BOOKS_ROUTE:
            self._compare(replace(self._asked, mapping=mapping))
            return
        self._options = replace(self._options, mapping=mapping, decimal=self.columns.decimal())
        self._next.setEnabled(False)
        self._run(self._comparing(), plan_job, self._look.path, self._options, then=self._planned)

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
        self.result.show_done(done.imported)
        self._show_step(_RESULT)
        self.refresh(None)
        if done.no_copy:
            self.desk.dialogs.message(
                self.tr("The members are in, but there is no copy of how the file was before."), done.no_copy
            )

    def _undo(self) -> None:
        self._undo_step(self._batch)

    def _undo_step(self, batch: int) -> None:
        if batch and self.desk.dialogs.ask(
            self.tr("Undo this import?"),
            self.tr("Undo this import"),
            detail=self.tr("Register and accounts go back to how they were before this spreadsheet came in."),
            danger=True,
        ):
            self._run(self.tr("Undoing the import"), undo_job, batch, then=self._undone)

    def _undone(self, done: Undoing) -> None:
        self.refresh(None)
        if done.why:
            self.desk.dialogs.message(done.why, "\n".join(done.leans))
            return
        self._batch = 0
        self.desk.notify(self.tr("The import was undone: everything is as it was before."))
        self._begin()

    def _save_problems(self) -> None:
        if self._plan is not None:
            self._files.save_problems(self._plan, self.result.show_saved)

    def _save_roll(self) -> None:
        if self._roll is not None:
            self._files.save_roll(self._roll, self.roll.show_saved)

    def _run(self, title: str, job: Callable[..., Any], *args: Any, then: Callable[[Any], None]) -> None:
        self.desk.runner.run(
            job, *args, on_done=then, on_refused=self._refused, on_end=self._show_buttons, owner=self, title=title
        )

    def _refused(self, error: GremialError) -> None:
        """Said where it can be mended: on the columns or the old book when a question about them is open."""
        if error.code in _ABOUT_COLUMNS and self._step in (_FILE, _BOOKS) and self._route == _BOOKS_ROUTE:
            self._ask_columns(error)
        elif error.field in ("year", "amount") and self._step in (_FILE, _BOOKS, _COLUMNS):
            self._plan = None
            self.books.show_refusal(error, self._asked)
            self._show_step(_BOOKS)
        elif self._step == _FILE:
            self.file.show_refusal(error)
        elif self._step == _COLUMNS:
            self.columns.show_refusal(error)
        else:
            self.desk.runner.refused.emit(error)
