"""Step 3 of the import: every row of the sheet and what will happen to it, before anything is written."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.jobs.import_members import ImportPlan, PlanRow
from app.ui.page import Desk
from app.ui.pages.members.plan_words import kind_words, lines_of
from app.ui.pieces import MEDIUM, SMALL, Card, EmptyState, chip, words
from app.ui.table import Column, RecordTable

_ALL: Final = ""
_NOTED: Final = "noted"
_TOKENS: Final = {"new": "ok", "changed": "accent", "same": "muted", "problem": "danger"}
LINES_SHOWN: Final = 5


class PlanStep(QWidget):
    """The plan as a table with its counts as filters; the row under the cursor is explained below it."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: tuple[PlanRow, ...] = ()
        self._chips: dict[str, QPushButton] = {}
        self._summary = words("", "h2", wrap=True)
        self._chip_row = QHBoxLayout()
        self._chip_row.setSpacing(SMALL)
        self.table = self._table()
        self._explained = words("", wrap=True)
        self._explained.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._who = words("", "label")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL + 4)
        column.addWidget(self._summary)
        column.addLayout(self._chip_row)
        column.addWidget(self.table, 1)
        column.addWidget(self._panel())
        self.table.chosen.connect(self._explain)

    def _table(self) -> RecordTable[PlanRow]:
        facts = self._desk.facts
        columns: list[Column[PlanRow]] = [
            Column(self.tr("Line"), lambda row: str(row.line), 7, number=True),
            Column(self.tr("What happens"), kind_words, 13, token=lambda row: _TOKENS[row.kind]),
            Column(self.tr("No."), lambda row: row.draft.number, 7, number=True),
            Column(self.tr("Name"), lambda row: row.draft.party.name, 30),
            Column(self.tr("Why, and what changes"), lambda row: " · ".join(lines_of(row, facts))),
        ]
        empty = EmptyState(self._desk.theme, self.tr("No rows of this kind."), icon="check")
        return RecordTable(
            self._desk.theme,
            self.tr("Rows of the spreadsheet"),
            columns,
            lambda ids: {one: self._rows[one - 1] for one in ids},
            empty,
        )

    def _panel(self) -> Card:
        card = Card()
        card.body.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        card.body.setSpacing(SMALL // 2)
        card.body.addWidget(self._who)
        card.body.addWidget(self._explained)
        self._explained.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._explained.setMinimumHeight(self.fontMetrics().lineSpacing() * (LINES_SHOWN - 2))
        return card

    def show_plan(self, plan: ImportPlan) -> None:
        """Counts, the filters that have something in them, and the rows that need eyes first."""
        self._rows = plan.rows
        counts = Counter(row.kind for row in plan.rows)
        noted = sum(bool(row.source.warnings) for row in plan.rows)
        self._summary.setText(self._summary_words(len(plan.writable), counts["problem"]))
        offered = [
            (_ALL, self.tr("All"), len(plan.rows)),
            ("new", self.tr("New"), counts["new"]),
            ("changed", self.tr("Changed"), counts["changed"]),
            ("same", self.tr("Same"), counts["same"]),
            ("problem", self.tr("To review"), counts["problem"]),
            (_NOTED, self.tr("With notes"), noted),
        ]
        self._make_chips([(key, text, count) for key, text, count in offered if count or key == _ALL])
        self.show_kind("problem" if counts["problem"] else _ALL)
        self.changed.emit()

    def _summary_words(self, writable: int, problems: int) -> str:
        parts = [self.tr("%n member(s) ready", "", writable) if writable else self.tr("Nothing new")]
        if problems:
            parts.append(self.tr("%n row(s) to review", "", problems))
        return " · ".join(parts)

    def _make_chips(self, offered: list[tuple[str, str, int]]) -> None:
        while (item := self._chip_row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._chips = {}
        for key, text, count in offered:
            made = chip(f"{text} · {count}", partial(self.show_kind, key), checkable=True)
            bold = QFont(made.font())
            bold.setBold(True)  # the chosen one is bold and must not lose its last letter
            made.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(made.text()) + MEDIUM * 2 + 4)
            self._chips[key] = made
            self._chip_row.addWidget(made)
        self._chip_row.addWidget(QLabel(), 1)

    def show_kind(self, kind: str) -> None:
        """Only the rows of one kind; the others stay in the plan."""
        for key, made in self._chips.items():
            made.setChecked(key == kind)
        self.table.show_ids(
            [at for at, row in enumerate(self._rows, 1) if kind in (_ALL, row.kind) or _is_noted(kind, row)]
        )
        if self.table.model.ids:
            self.table.select(self.table.model.ids[0])
            self.table.view.scrollToTop()
        self._explain(self.table.current_id)

    def _explain(self, chosen: int) -> None:
        row = self._rows[chosen - 1] if 0 < chosen <= len(self._rows) else None
        if row is None:
            self._who.setText("")
            self._explained.setText("")
            return
        line = self.tr("Line {line}").format(line=row.line)
        self._who.setText(" · ".join(part for part in (line, row.draft.party.name, kind_words(row)) if part))
        lines = lines_of(row, self._desk.facts)
        self._explained.setText("\n".join(lines) or self.tr("Nothing to look at."))


def _is_noted(kind: str, row: PlanRow) -> bool:
    return kind == _NOTED and bool(row.source.warnings)
