"""The box for a list: typed, pasted from a spreadsheet or out of a file, seen before it is saved, all of it or nothing.

What stands in a list, and what saving it means, is said by the box itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.messages import say
from app.models.base.errors import GremialError, Refused
from app.ui.flow import FlowRow
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, SMALL, button, main_button, side_by_side, with_key, words

_KINDS: Final = "*.csv *.xlsx *.xls *.ods"
_MOST_PROBLEMS: Final = 5


class ListDialog(QDialog):
    """Subclasses build their ``table``, call ``lay_out`` and say what ``paste``, ``read_file`` and ``keep`` do."""

    def __init__(self, desk: Desk, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._said = words("", "label", wrap=True)
        self._problem = words("", "problem", wrap=True)
        self._problem.hide()
        self.save = main_button(verb, self.keep, "Ctrl+Enter")
        self.save.setShortcut("Ctrl+Return")

    def lay_out(self, title: str, hint: str, above: Sequence[tuple[str, QWidget]], table: QWidget) -> None:
        """``above`` are the labels and boxes of what holds for every line."""
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(words(title, "h2", wrap=True))
        column.addWidget(words(hint, "muted", wrap=True))
        row = FlowRow()
        for label, box in above:
            row.add(words(label, "label"))
            row.add(box)
        row.add(button(self.tr("Paste from Excel"), self.paste))
        row.add(button(self.tr("From a file…"), self.bring_file))
        column.addWidget(row)
        column.addWidget(table, 1)
        column.addWidget(self._said)
        column.addWidget(self._problem)
        bottom = side_by_side(button(with_key(self.tr("Cancel"), "Esc"), self.reject), self.save, stretch=False)
        bottom.insertStretch(0, 1)
        column.addLayout(bottom)

    def paste(self) -> None:
        raise NotImplementedError

    def read_file(self, path: Path) -> None:
        raise NotImplementedError

    def keep(self) -> None:
        raise NotImplementedError

    def file_title(self) -> str:
        """What the box that asks for the file is called."""
        raise NotImplementedError

    def line_number(self, place: int) -> int:
        """The number that people see of the ``place``-th line that is saved, from 1."""
        raise NotImplementedError

    def bring_file(self) -> None:
        pattern = self.tr("Lists") + f" ({_KINDS})"
        path = self._desk.dialogs.open_file("lists", self.file_title(), pattern)
        if path is not None:
            self.read_file(path)

    def show_nothing_pasted(self) -> None:
        self.show_problem(self.tr("Nothing to paste: copy the rows of the spreadsheet first."))

    def show_refusal(self, error: GremialError) -> None:
        """The first problems, each with the number of its line (a field is ``name 3`` for the third)."""
        problems = error.problems if isinstance(error, Refused) and error.problems else (error.problem,)
        lines = []
        for problem in problems[:_MOST_PROBLEMS]:
            place = problem.field.rpartition(" ")[2]
            said = self.tr("Line {number}: {text}") if place.isdigit() else "{text}"
            number = self.line_number(int(place)) if place.isdigit() else 0
            lines.append(said.format(number=number, text=say(problem)))
        if len(problems) > _MOST_PROBLEMS:
            lines.append(self.tr("and %n more", "", len(problems) - _MOST_PROBLEMS))
        self.show_problem("\n".join(lines))

    def show_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.show()
