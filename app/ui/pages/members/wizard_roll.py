"""The step of a roll: everybody on it, found in the register or not; it can be saved, nothing is written."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.jobs.import_attendance import RollPlan, RollRow, who_of
from app.messages import say
from app.messages import words as code_words
from app.models.base.values.money import counted
from app.ui.page import Desk
from app.ui.pieces import SMALL, EmptyState, words
from app.ui.table import Column, RecordTable

_TOKENS: Final = {"known": "ok", "doubtful": "accent", "unknown": "danger"}


class RollStep(QWidget):
    """A table of the roll with who each one is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: tuple[RollRow, ...] = ()
        self._summary = words("", "h2", wrap=True)
        self._saved = words("", "ok", wrap=True)
        columns: list[Column[RollRow]] = [
            Column(self.tr("Line"), lambda row: str(row.line), 7, number=True),
            Column(self.tr("On the roll"), lambda row: row.name, 30),
            Column(self.tr("There"), lambda row: self.tr("yes") if row.source.present else "", 8),
            Column(
                self.tr("In the register"),
                lambda row: code_words(f"roll.{row.kind}"),
                14,
                token=lambda row: _TOKENS[row.kind],
            ),
            Column(self.tr("Who it is"), who_of),
        ]
        empty = EmptyState(desk.theme, self.tr("Nobody is on this roll."), icon="check")
        self.table: RecordTable[RollRow] = RecordTable(
            desk.theme,
            self.tr("People of the roll"),
            columns,
            lambda ids: {one: self._rows[one - 1] for one in ids},
            empty,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL + 4)
        column.addWidget(self._summary)
        column.addWidget(
            words(
                self.tr(
                    "Gremial does not keep rolls yet: they wait for the page of meetings. What you see here can be "
                    "saved as a spreadsheet."
                ),
                wrap=True,
            )
        )
        column.addWidget(self._saved)
        column.addWidget(self.table, 1)

    def show_plan(self, plan: RollPlan) -> None:
        self._rows = plan.rows
        counts = Counter(row.kind for row in plan.rows)
        parts = [
            self._many(self.tr("%n known", "", counts["known"]), counts["known"]),
            self._many(self.tr("%n doubtful", "", counts["doubtful"]), counts["doubtful"])
            if counts["doubtful"]
            else "",
            self._many(self.tr("%n not in the register", "", counts["unknown"]), counts["unknown"])
            if counts["unknown"]
            else "",
            self._many(self.tr("%n present", "", plan.present), plan.present) if plan.marked else "",
        ]
        told = [" · ".join(part for part in parts if part), *(say(notice) for notice in plan.notices)]
        self._summary.setText("\n".join(told))
        self._saved.hide()
        self.table.show_ids([at for at, _ in enumerate(plan.rows, 1)])

    def _many(self, text: str, count: int) -> str:
        return counted(text, count, self._desk.facts.country)

    def show_saved(self, path: Path, count: int) -> None:
        self._saved.setText(
            self._many(self.tr("%n line(s) saved in “{file}”.", "", count), count).format(file=path.name)
        )
        self._saved.show()
