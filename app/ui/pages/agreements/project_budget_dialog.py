"""The budget of a project as a grid: a line each, what the funder, the office and what it gives in kind pay of it."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from app.messages import say
from app.models.agreements.project_queries import Cockpit
from app.models.agreements.project_rules import LineDraft, own_share
from app.models.agreements.projects import save_budget
from app.models.base.errors import GremialError, Problem, Refused
from app.models.base.values.money import decimal_sign, format_number, parse_amount
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pages.agreements.project_words import share_words
from app.ui.pieces import LARGE, MEDIUM, SMALL, button, main_button, side_by_side, sized, with_key, words

NAME, HEADING, CODE, FUNDER, OWN, IN_KIND = range(6)
_FIELDS: Final = {"name": NAME, "funder": FUNDER, "own": OWN, "in_kind": IN_KIND}
_MONEY: Final = (FUNDER, OWN, IN_KIND)
_SPARE: Final = 3


class BudgetDialog(QDialog):
    """Everything typed is written at once or not at all; a line without a name and amounts is no line."""

    def __init__(self, desk: Desk, seen: Cockpit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._seen = desk, seen
        self._ids: list[int | None] = []
        self.setWindowTitle(self.tr("Budget of the project"))
        self.grid = QTableWidget(0, 6)
        self.grid.setAccessibleName(self.tr("Budget of the project"))
        self.grid.setHorizontalHeaderLabels(
            [
                *(self.tr("Line"), self.tr("Group"), self.tr("Code"), self.tr("Of the funder")),
                *(self.tr("Own, in money"), self.tr("Own, in kind")),
            ]
        )
        self.grid.verticalHeader().hide()
        self.grid.horizontalHeader().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        letter = self.fontMetrics().averageCharWidth()
        for column, width in ((HEADING, 15), (CODE, 8), (FUNDER, 16), (OWN, 16), (IN_KIND, 19)):
            self.grid.setColumnWidth(column, letter * width)
        self._sum, self._problem = words("", "label", wrap=True), words("", "problem", wrap=True)
        self._problem.hide()
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column_box.setSpacing(SMALL)
        column_box.addWidget(words(seen.draft.title, "h2", wrap=True))
        column_box.addWidget(self.grid, 1)
        column_box.addWidget(self._sum)
        column_box.addWidget(self._problem)
        leave = button(with_key(self.tr("Cancel"), "Esc"), self.reject)
        bottom = side_by_side(leave, main_button(self.tr("Save the budget"), self.save, "Ctrl+Enter"), stretch=False)
        bottom.insertWidget(0, button(self.tr("Add a line"), self.add_line))
        bottom.insertWidget(1, button(self.tr("Take the line out"), self.remove_line))
        bottom.insertStretch(2, 1)
        column_box.addLayout(bottom)
        for line in seen.lines:
            self._put(line.id, (line.name, line.heading, line.code), (line.funder, line.own, line.in_kind))
        for _ in range(_SPARE if seen.lines else _SPARE * 2):
            self._put(None, ("", "", ""), (0, 0, 0))
        self.grid.cellChanged.connect(self._typed)
        self._add_up()
        sized(self, 140, 26)

    def _put(self, line_id: int | None, texts: tuple[str, str, str], amounts: tuple[int, int, int]) -> None:
        row = self.grid.rowCount()
        self.grid.insertRow(row)
        self._ids.append(line_id)
        for column, text in zip((NAME, HEADING, CODE), texts, strict=True):
            self.grid.setItem(row, column, QTableWidgetItem(text))
        for column, amount in zip(_MONEY, amounts, strict=True):
            item = QTableWidgetItem(self._shown(amount) if amount else "")
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.grid.setItem(row, column, item)

    def _shown(self, amount: int) -> str:
        return format_number(amount, self._desk.facts.currency, self._desk.facts.country)

    def text(self, row: int, column: int) -> str:
        item = self.grid.item(row, column)
        return "" if item is None else " ".join(item.text().split())

    def amount(self, row: int, column: int) -> int | Problem:
        text, facts = self.text(row, column), self._desk.facts
        return parse_amount(text, facts.currency, decimal_sign(facts.country)) if text else 0

    def _typed(self, row: int, column: int) -> None:
        """An amount is shown as the country writes it; what is none stays as typed and is said on saving."""
        value = self.amount(row, column) if column in _MONEY else None
        item = self.grid.item(row, column)
        if isinstance(value, int) and item is not None and item.text():
            self.grid.blockSignals(True)
            item.setText(self._shown(value) if value else "")
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.grid.blockSignals(False)
        self._problem.hide()
        self._add_up()

    def _add_up(self) -> None:
        sums = []
        for column in _MONEY:
            values = (self.amount(row, column) for row in range(self.grid.rowCount()))
            sums.append(sum(one for one in values if isinstance(one, int)))
        facts = self._desk.facts
        said = self.tr("Of the funder {funder} · own {own} · in kind {kind} · own contribution {share}").format(
            funder=money_words(sums[0], facts),
            own=money_words(sums[1], facts),
            kind=money_words(sums[2], facts),
            share=share_words(own_share(*sums), facts.country),
        )
        asked = self._seen.draft.own_percent
        if asked and own_share(*sums) < asked:
            said += " · " + self.tr("{share} is asked").format(share=share_words(asked, facts.country))
        self._sum.setText(said)

    def add_line(self) -> None:
        self._put(None, ("", "", ""), (0, 0, 0))
        self.grid.setCurrentCell(self.grid.rowCount() - 1, NAME)
        self.grid.setFocus()

    def remove_line(self) -> None:
        row = self.grid.currentRow()
        if row >= 0:
            self.grid.removeRow(row)
            del self._ids[row]
            self._add_up()

    def save(self) -> None:
        self.grid.setCurrentCell(-1, -1)  # what is being typed is taken
        lines: list[tuple[int | None, LineDraft]] = []
        places = []
        for row in range(self.grid.rowCount()):
            if not any(self.text(row, column) for column in range(6)):
                continue
            amounts = [self.amount(row, column) for column in _MONEY]
            wrong = next((at for at, one in enumerate(amounts) if isinstance(one, Problem)), None)
            if wrong is not None:
                self._say([Problem("", *_said(amounts[wrong]))], row, _MONEY[wrong])
                return
            texts = [self.text(row, column) for column in (NAME, CODE, HEADING)]
            funder, own, in_kind = (one if isinstance(one, int) else 0 for one in amounts)
            lines.append((self._ids[row], LineDraft(texts[0], funder, own, in_kind, texts[1], texts[2])))
            places.append(row)
        self._desk.runner.run(
            save_budget,
            self._seen.id,
            lines,
            on_done=self._saved,
            on_refused=lambda error: self._refused(error, places),
            owner=self,
            title=self.windowTitle(),
        )

    def _saved(self, _ids: list[int]) -> None:
        self.accept()

    def _refused(self, error: GremialError, places: list[int]) -> None:
        problems = (error.problems if isinstance(error, Refused) else ()) or (error.problem,)
        field, _, place = problems[0].field.partition(" ")
        row = places[int(place) - 1] if place.isdecimal() and int(place) <= len(places) else -1
        self._say(problems, row, _FIELDS.get(field, NAME))

    def _say(self, problems: Any, row: int, column: int) -> None:
        self._problem.setText("\n".join(say(one) for one in problems))
        self._problem.show()
        if row >= 0:
            self.grid.setCurrentCell(row, column)
            self.grid.setFocus()

    def keyPressEvent(self, event: Any) -> None:
        """Enter goes on in the grid; with Ctrl it saves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.save()
            return
        super().keyPressEvent(event)


def _said(problem: Any) -> tuple[str, Any]:
    return problem.code, problem.params
