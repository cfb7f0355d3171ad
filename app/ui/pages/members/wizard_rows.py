"""Rows of a spreadsheet and what will happen to them: counts as filters, the table, the chosen row explained below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import Any, Final, Generic, Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.messages import words as code_words
from app.ui.page import Desk
from app.ui.pieces import MEDIUM, SMALL, Card, EmptyState, chip, words
from app.ui.table import Column, RecordTable

ALL: Final = ""
NOTED: Final = "noted"
TOKENS: Final = {"new": "ok", "changed": "accent", "same": "muted", "problem": "danger"}
LINES_SHOWN: Final = 5
LEAST_TABLE: Final = 7


class ShownRow(Protocol):
    """What every row of a plan has: its line in the file and what it is for the office."""

    @property
    def line(self) -> int: ...

    @property
    def kind(self) -> Any: ...


R = TypeVar("R", bound=ShownRow)


class RowsStep(QWidget, Generic[R]):
    """The part of a step that shows rows; who inherits says what a row's name, notes and lines are."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: Sequence[R] = ()
        self._chips: dict[str, QPushButton] = {}
        self._summary = words("", "h2", wrap=True)
        self._chip_row = QHBoxLayout()
        self._chip_row.setSpacing(SMALL)
        self._explained = words("", wrap=True)
        self._explained.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._who = words("", "label")
        self._table_place = QVBoxLayout()
        self.table: RecordTable[R] = self._made_table(self.columns())
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SMALL)
        self.body.addWidget(self._summary)
        self.body.addLayout(self._chip_row)
        self.body.addLayout(self._table_place, 1)
        self.body.addWidget(self._panel())

    # -- what a kind of rows says of itself -------------------------------------------------------

    def columns(self) -> list[Column[R]]:
        raise NotImplementedError

    def name_of(self, row: R) -> str:
        raise NotImplementedError

    def lines_of(self, row: R) -> list[str]:
        """Everything there is to say of a row, the most important first."""
        raise NotImplementedError

    def is_noted(self, row: R) -> bool:
        raise NotImplementedError

    # -- the parts ------------------------------------------------------------------------------

    def _made_table(self, columns: list[Column[R]]) -> RecordTable[R]:
        empty = EmptyState(self._desk.theme, self.tr("No rows of this kind."), icon="check")
        made: RecordTable[R] = RecordTable(
            self._desk.theme,
            self.tr("Rows of the spreadsheet"),
            columns,
            lambda ids: {one: self._rows[one - 1] for one in ids},
            empty,
        )
        # What is said above and below has its room first; the table takes what is left and scrolls.
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        made.setMinimumHeight(self.fontMetrics().lineSpacing() * LEAST_TABLE)
        made.chosen.connect(self.explain)
        self._table_place.addWidget(made)
        return made

    def remake_table(self) -> None:
        """Another sheet has other columns."""
        old = self.table
        self._table_place.removeWidget(old)
        old.hide()
        old.deleteLater()
        self.table = self._made_table(self.columns())

    def _panel(self) -> Card:
        card = Card()
        card.body.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        card.body.setSpacing(SMALL // 2)
        card.body.addWidget(self._who)
        card.body.addWidget(self._explained)
        self._explained.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._explained.setMinimumHeight(self.fontMetrics().lineSpacing() * (LINES_SHOWN - 2))
        return card

    def show_rows(self, rows: Sequence[R], summary: str) -> None:
        """Counts, the filters that have something in them, and the rows that need eyes first."""
        self._rows = rows
        self._summary.setText(summary)
        counts = Counter(row.kind for row in rows)
        offered = [
            (ALL, self.tr("All"), len(rows)),
            ("new", self.tr("New"), counts["new"]),
            ("changed", self.tr("Changed"), counts["changed"]),
            ("same", self.tr("Same"), counts["same"]),
            ("problem", self.tr("To review"), counts["problem"]),
            (NOTED, self.tr("With notes"), sum(self.is_noted(row) for row in rows)),
        ]
        self._make_chips([(key, text, count) for key, text, count in offered if count or key == ALL])
        self.show_kind("problem" if counts["problem"] else ALL)

    def _make_chips(self, offered: list[tuple[str, str, int]]) -> None:
        while (item := self._chip_row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()  # until it is gone it would lie over the rest
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
            [
                at
                for at, row in enumerate(self._rows, 1)
                if kind in (ALL, row.kind) or (kind == NOTED and self.is_noted(row))
            ]
        )
        if self.table.model.ids:
            self.table.select(self.table.model.ids[0])
            self.table.view.scrollToTop()
        self.explain(self.table.current_id)

    def explain(self, chosen: int) -> None:
        """Says of the chosen row everything that has no room in the table."""
        row = self.row_at(chosen)
        if row is None:
            self._who.setText("")
            self._explained.setText("")
            return
        line = self.tr("Line {line}").format(line=row.line)
        kind = code_words(f"row.{row.kind}")
        self._who.setText(" · ".join(part for part in (line, self.name_of(row), kind) if part))
        self._explained.setText("\n".join(self.lines_of(row)) or self.tr("Nothing to look at."))

    def row_at(self, chosen: int) -> R | None:
        return self._rows[chosen - 1] if 0 < chosen <= len(self._rows) else None
