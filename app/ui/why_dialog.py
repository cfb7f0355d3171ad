"""Why a member stands as the list says: the rule, the office's settings, and each record with its date and number."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from app.messages import say
from app.models.base.database import Reader
from app.models.base.errors import Problem
from app.models.base.facts import OfficeFacts
from app.ui.fields import DateEditor
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, SMALL, button, line, side_by_side, sized, with_key, words

if TYPE_CHECKING:
    from app.jobs.standing import Why

_INDENT: Final = 24


def _why(reader: Reader, facts: OfficeFacts, member_id: int, day: date) -> Why:
    from app.jobs.standing import why  # noqa: PLC0415 - ReportLab's texts are loaded when somebody asks

    return why(reader, facts, member_id, day)


class WhyDialog(QDialog):
    """The explanation as of a day, which can be changed here; nothing is written."""

    def __init__(self, desk: Desk, member_id: int, parent: QWidget | None = None, day: date | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._member_id = member_id
        self.setWindowTitle(self.tr("Why?"))
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        self._title = words("", "h2", wrap=True)
        column.addWidget(self._title)
        self.day = DateEditor("day", desk.today)
        self.day.put(day or desk.today())
        self.day.edited.connect(self._ask)
        row = side_by_side(words(self.tr("As of")), self.day.widget)
        column.addLayout(row)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.day.box.setAccessibleName(self.tr("As of"))
        column.addWidget(self._area, 1)
        bottom = side_by_side(button(with_key(self.tr("Close"), "Esc"), self.reject), stretch=False)
        bottom.insertStretch(0, 1)
        column.addLayout(bottom)
        sized(self, 92, 32)
        self._ask()

    def _ask(self) -> None:
        day = self.day.value()
        if isinstance(day, Problem):
            self._area.setWidget(words(say(day), "problem", wrap=True))
        elif isinstance(day, date):
            ask = (self._desk.facts, self._member_id, day)
            self._desk.runner.read(_why, *ask, on_done=self._show, owner=self, latest="why")

    def _show(self, why: Why) -> None:
        self._title.setText(f"{why.number} {why.name}".strip())
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(SMALL)
        column.addWidget(words(why.said, "h3", wrap=True))
        column.addWidget(words(why.rule, wrap=True))
        for text in why.settings:
            column.addWidget(words(text, "muted", wrap=True))
        column.addWidget(line())
        for record in why.records:
            said = words(record.text, "muted" if record.depth else "", wrap=True)
            said.setContentsMargins(_INDENT * record.depth, 0, 0, 0)
            column.addWidget(said)
        column.addStretch(1)
        self._area.setWidget(inner)
