"""The tab "Targets" of an agreement: each goal with what was counted, and figures of others apart."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout

from app.messages import words as code_words
from app.models.agreements.counting import counted_for
from app.models.agreements.promise_rules import ReportedDraft
from app.models.agreements.queries import AgreementSheet
from app.models.agreements.targets import Reported, Target, remove_reported, remove_target, reported_of, targets_of
from app.models.base.values.dates import format_date
from app.models.base.values.money import format_count
from app.ui.chart_view import ChartView
from app.ui.flow import FlowRow
from app.ui.kept_table import KeptTable
from app.ui.page import Desk
from app.ui.pages.agreements.agreement_tab import AgreementTab
from app.ui.pages.agreements.target_dialogs import ReportedDialog, TargetDialog
from app.ui.pieces import SMALL, EmptyState, button, words
from app.ui.runner import Progress
from app.ui.table import Column

_LINES = 7


def goal_chart_job(office: Any, target: Target, *, progress: Progress) -> Any:  # noqa: ARG001 - every job is told
    """The drawing of a target, the same as on paper."""
    from app.jobs.agreements.programme_papers import goal_chart  # noqa: PLC0415 - ReportLab's texts, when it is seen
    from app.reports.support_texts import support_texts  # noqa: PLC0415

    return goal_chart(office, target, support_texts(office.facts.country))


class TargetsTab(AgreementTab):
    """Goals above with the curve of the chosen one, reported figures below: they are never added up."""

    tables: ClassVar[frozenset[str]] = frozenset(
        ("target", "milestone", "reported_value", "activity", "participation", "case_file", "case_event")
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sheet: AgreementSheet | None = None
        self._counted: dict[int, int | None] = {}
        self.table = self._target_table()
        self.chart = ChartView(desk.theme)
        self.reported = self._reported_table()
        self._of_target = [button(self.tr("Correct…"), self.edit), button(self.tr("Take out…"), self.remove)]
        self._of_figure = [
            button(self.tr("Correct…"), self.edit_figure),
            button(self.tr("Take out…"), self.remove_figure),
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(FlowRow(button(self.tr("New target…"), self.add), *self._of_target))
        column.addWidget(self.chart)
        column.addWidget(self.table, 1)
        column.addWidget(words(self.tr("Reported, not counted"), "h3"))
        column.addWidget(FlowRow(button(self.tr("Note a reported figure…"), self.add_figure), *self._of_figure))
        column.addWidget(self.reported, 1)
        self.table.opened.connect(lambda _id: self.edit())
        self.table.chosen.connect(lambda _id: self._choose())
        self.reported.opened.connect(lambda _id: self.edit_figure())
        self.reported.chosen.connect(lambda _id: self._enable())

    def _target_table(self) -> KeptTable[Target]:
        country = self.desk.facts.country

        def counted(one: Target) -> str:
            count = self._counted.get(one.id)
            return "" if count is None else format_count(count, country)

        columns: list[Column[Target]] = [
            Column(self.tr("What is to be reached"), lambda one: one.draft.name),
            Column(self.tr("Counted so far"), counted, 10, number=True),
            Column(
                self.tr("Goal"), lambda one: f"{format_count(one.draft.goal, country)} {one.draft.unit}".rstrip(), 14
            ),
            Column(self.tr("Until"), lambda one: format_date(one.draft.due_on) if one.draft.due_on else "", 10),
        ]
        empty = EmptyState(self.desk.theme, self.tr("No target is set here yet."), icon="check")
        return KeptTable(self.desk.theme, self.tr("Targets"), columns, _LINES, empty)

    def _reported_table(self) -> KeptTable[Reported]:
        def day(one: Reported) -> str:
            return format_date(one.draft.on_date) if one.draft.on_date else code_words("target.no_day")

        columns: list[Column[Reported]] = [
            Column(self.tr("Of the day"), day, 10),
            Column(self.tr("What it says"), lambda one: one.draft.name),
            Column(self.tr("Figure"), lambda one: self._figure(one.draft), 16),
            Column(self.tr("Source"), lambda one: one.draft.source, 18),
        ]
        empty = EmptyState(self.desk.theme, self.tr("No figure of others is noted."), icon="file")
        return KeptTable(self.desk.theme, self.tr("Reported, not counted"), columns, _LINES, empty)

    def _figure(self, draft: ReportedDraft) -> str:
        code = "target.about" if draft.approximate else "target.at_least" if draft.at_least else "target.exactly"
        return code_words(code, value=draft.value, unit=draft.unit).strip()

    def show_sheet(self, sheet: AgreementSheet) -> None:
        self._sheet = sheet
        found = self.desk.runner.now(targets_of, sheet.id)
        self._counted = {one.id: self._count(one) for one in found}
        self.table.show_rows({one.id: one for one in found}, at_least_first=True)
        self.reported.show_rows({one.id: one for one in self.desk.runner.now(reported_of, sheet.id)})
        self._choose()

    def _count(self, target: Target) -> int | None:
        """Up to today; ``None`` where nothing says how it is counted."""
        if not target.draft.counts:
            return None
        points = self.desk.runner.now(counted_for, target.draft)
        return points[-1].total if points else 0

    def _choose(self) -> None:
        self._enable()
        target = self.table.current
        if target is None or not target.draft.counts:
            self.chart.show_chart(None)
            return
        self.desk.runner.run(goal_chart_job, target, on_done=self.chart.show_chart, owner=self)

    def _enable(self) -> None:
        for made in self._of_target:
            made.setEnabled(self.table.current is not None)
        for made in self._of_figure:
            made.setEnabled(self.reported.current is not None)

    # -- what is done -----------------------------------------------------------------------------

    def add(self) -> None:
        if self._sheet is not None:
            TargetDialog(self.desk, self._sheet.id, parent=self).exec()

    def edit(self) -> None:
        target = self.table.current
        if target is not None and self._sheet is not None:
            TargetDialog(self.desk, self._sheet.id, target, self).exec()

    def remove(self) -> None:
        target = self.table.current
        if target is not None and self._sure(target.draft.name):
            self._do(remove_target, target.id)

    def add_figure(self) -> None:
        if self._sheet is not None:
            ReportedDialog(self.desk, self._sheet.id, parent=self).exec()

    def edit_figure(self) -> None:
        row = self.reported.current
        if row is not None and self._sheet is not None:
            ReportedDialog(self.desk, self._sheet.id, row, self).exec()

    def remove_figure(self) -> None:
        row = self.reported.current
        if row is not None and self._sure(row.draft.name):
            self._do(remove_reported, row.id)

    def _sure(self, name: str) -> bool:
        question = self.tr("Take “{name}” out?").format(name=name)
        return self.desk.dialogs.ask(question, self.tr("Take out"), danger=True)

    def _do(self, command: Any, row_id: int) -> None:
        self.desk.runner.run(command, row_id, owner=self)
