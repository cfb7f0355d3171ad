"""Step 3 of the import: every row of the sheet and what will happen to it, before anything is written."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.jobs.import_members import ImportPlan, PlanRow
from app.messages import say
from app.models.base.values.money import counted
from app.ui.pages.members.plan_words import kind_words, lines_of
from app.ui.pages.members.wizard_rows import TOKENS, RowsStep
from app.ui.table import Column


class PlanStep(RowsStep[PlanRow]):
    """The plan of a list of members."""

    changed = Signal()

    def columns(self) -> list[Column[PlanRow]]:
        facts = self._desk.facts
        return [
            Column(self.tr("Line"), lambda row: str(row.line), 7, number=True),
            Column(self.tr("What happens"), kind_words, 13, token=lambda row: TOKENS[row.kind]),
            Column(self.tr("No."), lambda row: row.draft.number, 7, number=True),
            Column(self.tr("Name"), lambda row: row.draft.party.name, 30),
            Column(self.tr("Why, and what changes"), lambda row: " · ".join(lines_of(row, facts))),
        ]

    def name_of(self, row: PlanRow) -> str:
        return row.draft.party.name

    def lines_of(self, row: PlanRow) -> list[str]:
        return lines_of(row, self._desk.facts)

    def is_noted(self, row: PlanRow) -> bool:
        return bool(row.source.warnings)

    def show_plan(self, plan: ImportPlan) -> None:
        doubts = [say(one) for one in plan.mapping.doubtful if one.code == "import.numbers_are_lines"]
        self.show_rows(plan.rows, "\n".join([self._summary_words(len(plan.writable), len(plan.refused)), *doubts]))
        self.changed.emit()

    def _summary_words(self, writable: int, problems: int) -> str:
        parts = [
            counted(self.tr("%n member(s) ready", "", writable), writable, self._desk.facts.country)
            if writable
            else self.tr("Nothing new")
        ]
        if problems:
            parts.append(counted(self.tr("%n row(s) to review", "", problems), problems, self._desk.facts.country))
        return " · ".join(parts)
