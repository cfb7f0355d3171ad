"""The page "Reports": one question at a time, of the days that stand above it; every line opens what is behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.jobs.answers.question import NUMBERS, Answer, AnswerColumn, AnswerRow, Opens, Question, shown
from app.models.base.changes import Changes
from app.models.cash.years import fiscal_year, fiscal_year_of
from app.ui.chart_view import ChartView
from app.ui.fields import ChoiceEditor, DateEditor
from app.ui.flow import FlowRow
from app.ui.form_parts import FieldBox
from app.ui.page import Desk, Page
from app.ui.pages.treasury.answer_doors import all_doors
from app.ui.pages.treasury.answer_jobs import ask_job, paper_job, save_job
from app.ui.pages.treasury.cash_papers import show_paper
from app.ui.pages.treasury.pad_dialog import PadDialog
from app.ui.pages.treasury.remind_dialog import RemindDialog
from app.ui.pages.treasury.requests import CollectAndReturn
from app.ui.pages.treasury.treasury_words import ANSWERS_PAGE, BUDGET_PAGE, COLLECT_PAGE, EXPENSES_PAGE, RECEIPTS_PAGE
from app.ui.pages.treasury.year_dialog import BooksDialog
from app.ui.pieces import EmptyState, button, main_button, scrolling, side_by_side, words
from app.ui.statement_dialog import StatementDialog
from app.ui.table import Column, RecordTable

YEARLY: Final = ("receipt_book", "budget", "funds", "fund_flows", "annual")
"""Reports beside which the books of the whole year are offered."""
_MOST_TEXT: Final = 22  # characters of a column of text that is not the one that takes what is left


class AnswersPage(Page):
    """Enter or a double click opens what is behind a line; Esc goes back; F2 collects from the member of the line."""

    tables: ClassVar[frozenset[str]] = frozenset(
        (
            *("member", "charge", "charge_relief", "payment", "application", "receipt", "receipt_void"),
            *("expense", "expense_void", "fund", "budget_line"),
        )
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        doors = all_doors()
        self._doors = {one.key: one for one in doors}
        self._answer: Answer | None = None
        self._before: list[Question] = []
        self.doors = ChoiceEditor("report", [(one.key, one.title) for one in doors])
        self.since, self.until = (DateEditor(name, desk.today) for name in ("since", "until"))
        self.since.put(desk.today().replace(month=1, day=1))
        self.until.put(desk.today())
        self.back = button(self.tr("Back") + "  (Esc)", self.go_back)
        self.heading, self.subtitle = words("", "h2"), words("", "muted", wrap=True)
        self.problem = words("", "problem", wrap=True)
        self.pay = button(self.tr("Collect") + "  (F2)", self._collect_current)
        self.letters = button(self.tr("Prepare the letters…"), self.remind)
        self.pad = button(self.tr("Enter the pad…"), self.enter_pad)
        self.year = button(self.tr("Books of a year…"), self.books)
        self.earlier = button(self.tr("The year before"), self.year_before)
        self.budget = button(self.tr("Write the budget"), self.write_budget)
        self.chart = ChartView(desk.theme)
        self.note = words("", "small", wrap=True)
        self.drawn = button(self.tr("Chart"), self._turn)
        self.drawn.setCheckable(True)
        self.table: RecordTable[AnswerRow] | None = None
        self._holder = QVBoxLayout()
        self.header.addWidget(button(self.tr("For the accountant (CSV)"), lambda: self.save(".csv")))
        self.header.addWidget(button(self.tr("Excel") + "  (Ctrl+E)", lambda: self.save(".xlsx")))
        self.header.addWidget(main_button(self.tr("Print or save (PDF)"), self.print_paper, "Ctrl+P"))
        self._lay_out()
        self.doors.edited.connect(self._choose)
        for editor in (self.since, self.until):
            editor.edited.connect(self._days_changed)

    def _lay_out(self) -> None:
        self._since_box = FieldBox(self.since, self.tr("From"), "", required=False)
        self._until_box = FieldBox(self.until, self.tr("Until"), "", required=False)
        door = FieldBox(self.doors, self.tr("Report"), "", required=False)
        row = FlowRow()
        for widget in (door, self._since_box, self._until_box):
            row.add(widget)
        self.body.addWidget(row)
        deeds = (self.pay, self.letters, self.pad, self.drawn, self.budget, self.earlier, self.year, self.back)
        self.body.addLayout(side_by_side(self.heading, *deeds))
        for label in (self.subtitle, self.problem):
            self.body.addWidget(label)
        self.body.addLayout(self._holder, 1)
        self._area = scrolling(self.chart)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self.note)

    # -- what the frame asks ----------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Reports")

    def first_focus(self) -> QWidget:
        return self.doors.widget

    def refresh(self, changes: Changes | None) -> None:  # noqa: ARG002 - any figure may have moved
        if self._answer is None:
            self._choose()
        else:
            self._ask(self._answer.question)

    def arrive(self, target: object) -> None:
        """With the key of a report: that one; with a question: its answer, the report it belongs to behind it."""
        if isinstance(target, Question):
            wide = target if target.key in self._doors else Question("budget", target.until, target.until)
            self.doors.put(wide.key)
            self.since.put(target.since)
            self.until.put(target.until)
            self._choose()
            self._before = [] if wide is target else [wide]
            self._ask(target)
        elif target in self._doors:
            self.doors.put(target)
            self._choose()

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {"excel": lambda: self.save(".xlsx"), "print": self.print_paper, "back": self.go_back}

    def takes(self, key: int) -> bool:
        return key == Qt.Key.Key_F2 and self._member() is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self._collect_current()
        elif event.key() == Qt.Key.Key_Escape and self._before:
            self.go_back()
        else:
            super().keyPressEvent(event)

    # -- asking -----------------------------------------------------------------------------------

    def _choose(self) -> None:
        self._before = []
        self._since_box.setVisible(not self._doors[self.doors.value()].of_day)
        self._days_changed()

    def _days_changed(self) -> None:
        """The chosen report of the days that stand there; a day that is none is said at its field."""
        since, until = self.since.value(), self.until.value()
        door = self._doors[self.doors.value()]
        if not isinstance(until, date) or not (door.of_day or isinstance(since, date)):
            return
        first = until if door.of_day or not isinstance(since, date) else since
        if first > until:
            self.problem.setText(self.tr("The first day is after the last one."))
            self.problem.setVisible(True)
            return
        asked = Question(door.key, first, until)
        if self._before and self._answer:
            asked = self._answer.question
            if door.of_day and asked.since < asked.until:
                first = min(asked.since, until)  # a list inside a report of one day keeps its first day
        self._ask(replace(asked, since=first, until=until))

    def _ask(self, asked: Question) -> None:
        self.problem.setVisible(False)
        self.desk.runner.run(ask_job, asked, on_done=self._show, owner=self, title=self.tr("Counting"))

    def _show(self, answer: Answer) -> None:
        self._answer = answer
        self.heading.setText(answer.title)
        self.subtitle.setText(answer.subtitle)
        self.note.setText(answer.note)
        self.chart.show_chart(answer.charts[0] if answer.charts else None)
        self.drawn.setVisible(bool(answer.charts))
        self.back.setVisible(bool(self._before))
        self.pad.setVisible(answer.question.key == "route")
        self.budget.setVisible(answer.question.key == "budget")
        self.year.setVisible(answer.question.key in YEARLY and not self._before)
        self.earlier.setVisible(answer.question.key == "annual")
        self.letters.setVisible(answer.question.key == "reminders" and bool(answer.rows))
        self.pay.setVisible(any(_member_of(row) for row in answer.rows))
        self._put_table(answer)
        self._turn()

    def _turn(self) -> None:
        """The chart in the place of the table, or the other way round."""
        drawn = self.drawn.isChecked() and self._answer is not None and bool(self._answer.charts)
        self._area.setVisible(drawn)
        if self.table is not None:
            self.table.setVisible(not drawn)

    def _put_table(self, answer: Answer) -> None:
        lines = (*answer.rows, AnswerRow(answer.totals)) if answer.totals else answer.rows
        rows = dict(enumerate(lines, 1))
        columns = self._columns(answer, lines)
        empty = EmptyState(self.desk.theme, self.tr("There is nothing in these days."), icon="sheet")
        made: RecordTable[AnswerRow] = RecordTable(
            self.desk.theme, answer.title, columns, lambda ids: {one: rows[one] for one in ids}, empty
        )
        made.opened.connect(lambda row: self._open(rows[row].opens))
        kept = self.table.current_id if self.table else 0
        if self.table is not None:
            self.table.hide()
            self._holder.removeWidget(self.table)
            self.table.deleteLater()
        self.table = made
        self._holder.addWidget(made)
        made.show_ids(list(rows))
        if rows:
            made.select(kept if kept in rows else 1)

    def _columns(self, answer: Answer, lines: Sequence[AnswerRow]) -> list[Column[AnswerRow]]:
        """As wide as what they say; the widest of text takes what is left."""
        made = [(at, one, self._text_of(at, one)) for at, one in enumerate(answer.columns)]
        widths = [max([len(one.title), *(len(text(row)) for row in lines)]) for _, one, text in made]
        texts = [at for at, one, _ in made if one.kind == "text"]
        rest = max(texts, key=lambda at: widths[at], default=0)
        return [
            Column(
                one.title,
                text,
                0 if at == rest else min(widths[at], _MOST_TEXT),
                number=one.kind in NUMBERS,
            )
            for at, one, text in made
        ]

    def _text_of(self, at: int, one: AnswerColumn) -> Callable[[AnswerRow], str]:
        def text(row: AnswerRow) -> str:
            cell = row.cells[at]
            if one.kind == "day" and self._answer is not None and row.cells == self._answer.totals:
                return str(cell or "")  # the word of the totals stands under the days
            return shown(self.desk.facts, one, cell, symbol=False, figure=row.figure)

        return text

    def collect(self, member_id: int) -> None:
        """To the counter and back: the queue before an assembly goes on with the next one."""
        self.desk.go(COLLECT_PAGE, CollectAndReturn(member_id, ANSWERS_PAGE))

    # -- opening ----------------------------------------------------------------------------------

    def _row(self) -> AnswerRow | None:
        if self._answer is None or self.table is None or not self.table.current_id:
            return None
        at = self.table.current_id - 1
        return self._answer.rows[at] if at < len(self._answer.rows) else None

    def _member(self) -> int | None:
        row = self._row()
        return None if row is None else _member_of(row)

    def _collect_current(self) -> None:
        member = self._member()
        if member is not None:
            self.collect(member)

    def write_budget(self) -> None:
        """The page where the budget of that year is written."""
        if self._answer is not None:
            self.desk.go(BUDGET_PAGE, self.desk.runner.now(fiscal_year_of, self._answer.question.until))

    def year_before(self) -> None:
        """The figures of the year that ended before the one in sight: that one goes into the annual report."""
        if self._answer is not None:
            year = self.desk.runner.now(fiscal_year_of, self._answer.question.until)
            self.until.put(self.desk.runner.now(fiscal_year, year)[0] - timedelta(days=1))
            self._days_changed()

    def books(self) -> None:
        """All books of a year into a folder, and its lock."""
        dialog = BooksDialog(self.desk, self)
        dialog.done_with.connect(lambda _what: self.desk.notify(self.tr("Done.")))
        dialog.exec()

    def enter_pad(self) -> None:
        """The papers that the collector brought back."""
        dialog = PadDialog(self.desk, self)
        dialog.done_with.connect(lambda made: self.desk.notify(self.tr("%n receipt(s) entered.", "", len(made))))
        dialog.exec()

    def remind(self) -> None:
        """The letters of all whose turn it is, looked at before they are numbered."""
        RemindDialog(self.desk, self).exec()

    def _open(self, behind: Question | Opens | None) -> None:
        if isinstance(behind, Question) and self._answer is not None:
            self._before.append(self._answer.question)
            self._ask(behind)
        elif isinstance(behind, Opens):
            self._open_record(behind)

    def _open_record(self, behind: Opens) -> None:
        if behind.record == "receipt":
            self.desk.go(RECEIPTS_PAGE, behind.id)
        elif behind.record == "expense":
            self.desk.go(EXPENSES_PAGE, behind.id)
        else:
            dialog = StatementDialog(self.desk, behind.id, self)
            dialog.collect_wanted.connect(self.collect)
            dialog.receipt_wanted.connect(lambda receipt: self.desk.go(RECEIPTS_PAGE, receipt))
            dialog.exec()

    def go_back(self) -> None:
        """To the wider answer from which this one was opened."""
        if self._before:
            self._ask(self._before.pop())

    # -- out --------------------------------------------------------------------------------------

    def print_paper(self) -> None:
        if self._answer is not None:
            show_paper(self.desk, self, self._answer.title, paper_job, self._answer)

    def save(self, ending: str) -> None:
        """The answer as a file, with the folder that was used last."""
        if self._answer is None:
            return
        kind = "CSV (*.csv)" if ending == ".csv" else "Excel (*.xlsx)"
        name = f"{self._answer.title} {self._answer.question.until.isoformat()}{ending}"
        path = self.desk.dialogs.save_file("lists", self.tr("Save the report"), kind, name)
        if path is not None:
            said = self.tr("Saved: {name}").format(name=path.name)
            self.desk.runner.run(
                save_job,
                self._answer.question,
                path,
                on_done=lambda _count: self.desk.notify(said),
                owner=self,
                title=self.tr("Save the report"),
            )


def _member_of(row: AnswerRow) -> int | None:
    """Whose line it is, if it is somebody's."""
    if isinstance(row.opens, Question):
        return row.opens.member_id
    return row.opens.id if row.opens is not None and row.opens.record == "member" else None
