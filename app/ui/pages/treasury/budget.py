"""The page "Budget": a year line by line beside the one before and what came of it; typed like a sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from app.jobs.answers.question import Question
from app.messages import say
from app.models.base.changes import Changes
from app.models.base.database import Reader
from app.models.base.errors import GremialError, Problem
from app.models.base.values.dates import format_date
from app.models.base.values.money import Money
from app.models.cash.budget import Planned
from app.models.cash.budget_sheet import SheetLine, budget_sheet, budget_years
from app.models.cash.rules import usual_categories
from app.models.cash.years import fiscal_year, fiscal_year_of
from app.reports.answer_texts import answer_texts
from app.ui.fields import ChoiceEditor
from app.ui.flow import FlowRow
from app.ui.money_words import money_words
from app.ui.page import Desk, Page
from app.ui.pages.treasury.budget_dialogs import LineDialog, PrepareDialog
from app.ui.pages.treasury.budget_grid import BudgetGrid, identity, sums
from app.ui.pages.treasury.budget_jobs import Step, act_job, back_job, write_job
from app.ui.pages.treasury.treasury_words import ANSWERS_PAGE
from app.ui.pieces import MEDIUM, button, main_button, words
from app.ui.save_list import SheetRow, save_list

_YEARS_BACK: Final = 3


@dataclass(frozen=True, slots=True)
class Sheet:
    """A year as it was read: its lines, its first and last day, and the years there are to choose from."""

    year: int
    lines: tuple[SheetLine, ...]
    since: date
    until: date
    years: tuple[int, ...]


def read_sheet(reader: Reader, year: int | None, today: date) -> Sheet:
    """``None``: the fiscal year of today."""
    now = fiscal_year_of(reader, today)
    wanted = now if year is None else year
    years = {*range(now - _YEARS_BACK, now + 2), *budget_years(reader), wanted}
    since, until = fiscal_year(reader, wanted)
    return Sheet(wanted, tuple(budget_sheet(reader, wanted, usual_categories())), since, until, tuple(sorted(years)))


class BudgetPage(Page):
    """Arrive with a year. Every change can be undone while the page is open."""

    tables: ClassVar[frozenset[str]] = frozenset(
        (
            *("budget_line", "expense", "expense_void", "expense_part", "expense_category"),
            *("payment", "application", "fund"),
        )
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._texts = answer_texts(desk.facts.country)
        self._sheet: Sheet | None = None
        self._year: int | None = None
        self._steps: list[Step] = []
        self._kept: set[object] = set()
        self.years = ChoiceEditor("year", [])
        self.all = QCheckBox(self.tr("Also what is not used"))
        self.prepare_button = button(self.tr("Prepare from another year…"), self.prepare)
        self.act_button = button(self.tr("Resolution that approved it…"), self.approve)
        self.behind_button = button(self.tr("What is behind it…"), self.open_behind)
        self.undo_button = button(self.tr("Undo") + "  (Ctrl+Z)", self.undo)
        self.said = words("", "muted", wrap=True)
        self.problem = words("", "problem", wrap=True)
        self.grid = BudgetGrid(desk.facts, self._named)
        self.left = words("", "h3", wrap=True)
        self.header.addWidget(button(self.tr("Excel") + "  (Ctrl+E)", self.export))
        self.header.addWidget(button(self.tr("Report and paper") + "  (Ctrl+P)", self.report))
        self.header.addWidget(main_button(self.tr("Add a line"), self.add, "Ctrl+N"))
        self._lay_out()
        self.years.edited.connect(self._choose_year)
        self.all.toggled.connect(lambda _on: self._show_anew())
        self.grid.sheet.typed.connect(self._write)
        self.grid.behind.connect(self._open)
        self.grid.wrong.connect(self._say_wrong)

    def _lay_out(self) -> None:
        year = QWidget()
        row = QHBoxLayout(year)
        row.setContentsMargins(0, 0, MEDIUM, 0)
        label = words(self.tr("Year"), "label")
        label.setBuddy(self.years.box)
        self.years.box.setAccessibleName(label.text())
        row.addWidget(label)
        row.addWidget(self.years.box)
        tools = FlowRow(year, self.prepare_button, self.act_button, self.behind_button, self.undo_button, self.all)
        self.body.addWidget(tools)
        self.body.addWidget(self.said)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.grid, 1)
        self.body.addWidget(self.left)
        self.problem.hide()

    # -- what the frame asks ----------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Budget")

    def first_focus(self) -> QWidget:
        return self.grid

    def refresh(self, changes: Changes | None) -> None:  # noqa: ARG002 - any figure may have moved
        self.desk.runner.read(
            read_sheet, self._year, self.desk.today(), on_done=self._show, owner=self, latest="budget"
        )

    def arrive(self, target: object) -> None:
        if isinstance(target, int):
            self._year = target
            self.refresh(None)

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {"new": self.add, "edit": self.edit, "excel": self.export, "print": self.report}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() == Qt.Key.Key_Z:
            self.undo()
        elif control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_behind()
        else:
            super().keyPressEvent(event)

    # -- what is shown ----------------------------------------------------------------------------

    def _named(self, line: SheetLine) -> str:
        return self._texts.say(f"income.{line.key.income}") if line.key.side == "in" else line.category

    def _year_words(self, sheet: Sheet, year: int) -> str:
        return str(year) if sheet.since.month == 1 else f"{year}/{year + 1}"

    def _choose_year(self) -> None:
        year = self.years.value()
        if year is not None and (self._sheet is None or year != self._sheet.year):
            self._year = year
            self.problem.hide()
            self.refresh(None)

    def _show(self, sheet: Sheet) -> None:
        if self._sheet is None or self._sheet.year != sheet.year:
            self._kept.clear()
        self._sheet, self._year = sheet, sheet.year
        self.years.box.blockSignals(True)  # it says what is shown, nobody chose
        self.years.fill([(one, self._year_words(sheet, one)) for one in sheet.years])
        self.years.put(sheet.year)
        self.years.box.blockSignals(False)
        self._show_lines()

    def _show_anew(self) -> None:
        self._kept.clear()
        self._show_lines()

    def _show_lines(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        written = any(one.planned for one in sheet.lines)
        everything = self.all.isChecked() or not any(one.used for one in sheet.lines)
        kept = self.grid.current()
        # What was in sight stays there while somebody writes: a line must not go because its amount was taken out.
        lines = [one for one in sheet.lines if everything or one.used or identity(one) in self._kept]
        self._kept |= {identity(one) for one in lines}
        self.grid.sheet.show(lines, (self._year_words(sheet, sheet.year - 1), self._year_words(sheet, sheet.year)))
        if self.grid.current() is None:
            self.grid.choose(kept)
        said = self.tr("From {since} to {until}.").format(
            since=format_date(sheet.since), until=format_date(sheet.until)
        )
        if sheet.since <= self.desk.today() < sheet.until:
            said += " " + self.tr("What has moved is counted until today.")
        hint = self.tr("Nothing is budgeted yet: type the amounts, or prepare it from another year.")
        how = self.tr("To change an amount, type it on its line and press Enter.")
        self.said.setText(f"{said} {how}" if written else f"{hint} {said}")
        self.act_button.setEnabled(written)
        self.undo_button.setEnabled(bool(self._steps))
        self._show_left(lines)

    def _show_left(self, lines: Sequence[SheetLine]) -> None:
        total, facts = sums(lines, ""), self.desk.facts
        self.left.setText(
            self.tr("Left over: budget {planned} · so far {actual} · difference {difference}").format(
                planned=money_words(total.planned, facts),
                actual=money_words(total.actual, facts),
                difference=money_words(total.actual - total.planned, facts),
            )
        )

    # -- what is done -----------------------------------------------------------------------------

    def _write(self, line: SheetLine, amount: int) -> None:
        """A typed amount; the totals follow at once, the file a moment later."""
        self._show_left(self.grid.sheet.lines)
        self._run(write_job, self._year, Planned(line.key, amount, line.act), line.category)

    def add(self) -> None:
        self._dialog(None)

    def edit(self) -> None:
        """The line under the cursor with its resolution."""
        line = self.grid.current()
        if line is not None:
            self._dialog(line)

    def _dialog(self, line: SheetLine | None) -> None:
        if self._sheet is not None:
            box = LineDialog(self.desk, self._sheet.year, line, self)
            box.done_with.connect(self._remember)
            box.exec()

    def prepare(self) -> None:
        """Another year as the draft of this one."""
        if self._sheet is not None:
            box = PrepareDialog(self.desk, self._sheet.year, self._sheet.years, self)
            box.done_with.connect(self._prepared)
            box.exec()

    def _prepared(self, step: Step) -> None:
        self._remember(step)
        self.desk.notify(self.tr("%n line(s) prepared.", "", step.lines), self.tr("Undo"), self.undo)

    def approve(self) -> None:
        """The resolution goes on every line."""
        act = self.desk.dialogs.ask_text(self.tr("Resolution or minutes that approved the budget"))
        if act is not None:
            self._run(act_job, self._year, act)

    def undo(self) -> None:
        """The last change of this page; again, the one before."""
        if self._steps:
            self._run(back_job, self._steps.pop(), then=self._undone)

    def _undone(self, step: Step) -> None:
        self.undo_button.setEnabled(bool(self._steps))
        self.desk.notify(self.tr("Undone: the budget {year} is as it was.").format(year=step.year))

    def _run(self, job: Any, *args: Any, then: Callable[[Step], None] | None = None) -> None:
        self.problem.hide()
        self.desk.runner.run(
            job, *args, on_done=then or self._remember, on_refused=self._refused, owner=self, title=self.title()
        )

    def _remember(self, step: Step) -> None:
        self._steps.append(step)
        self.undo_button.setEnabled(True)

    def _refused(self, refusal: GremialError) -> None:
        """Nothing was written: what stands there is read again."""
        self._say_wrong(refusal.problem)
        self.refresh(None)

    def _say_wrong(self, problem: Problem) -> None:
        self.problem.setText(say(problem))
        self.problem.show()

    # -- where it goes on -------------------------------------------------------------------------

    def _question(self, key: str) -> Question | None:
        sheet = self._sheet
        if sheet is None:
            return None
        return Question(key, sheet.since, min(sheet.until, max(sheet.since, self.desk.today())))

    def report(self) -> None:
        """The report of the year, with its paper and its sheet."""
        self.desk.go(ANSWERS_PAGE, self._question("budget"))

    def open_behind(self) -> None:
        line = self.grid.current()
        if line is not None:
            self._open(line)

    def _open(self, line: SheetLine) -> None:
        """The payments or expenses of a line."""
        asked = self._question("fund_in" if line.key.side == "in" else "fund_out")
        if asked is not None and line.actual:
            key = line.key
            self.desk.go(
                ANSWERS_PAGE,
                replace(asked, kind=key.income, category_id=key.category_id, fund_id=key.fund_id),
            )

    def export(self) -> None:
        """The lines in sight, amounts as numbers."""
        coin = self.desk.facts.currency
        header = [self.tr("Income or expense"), self.tr("What for"), self.tr("Fund"), self.tr("Year before")]
        header += [self.tr("Budget"), self.tr("So far"), self.tr("Difference"), self.tr("Resolution")]
        names = {"in": self.tr("Income"), "out": self.tr("Expense")}
        rows: list[SheetRow] = [
            [
                *(names[one.key.side], self._named(one), one.fund or self._texts.say("general_fund")),
                *(Money(amount, coin) for amount in (one.before, one.planned, one.actual, one.actual - one.planned)),
                one.act,
            ]
            for one in self.grid.sheet.lines
        ]
        save_list(self.desk, f"{self.title()} {self._year}", header, rows)
