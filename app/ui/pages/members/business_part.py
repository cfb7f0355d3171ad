"""The part "Business" of a detail: whether it works, since when, how many work there, its size and why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.jobs.business_words import size_reasons, size_words, standing_words
from app.models.base.database import Reader
from app.models.base.values.dates import format_iso
from app.models.directory.business import BusinessState, states_of
from app.models.directory.business_size import BusinessSize, sizes_of
from app.models.members.parties import PartyRef
from app.ui.flow import FlowRow
from app.ui.page import Desk
from app.ui.pages.members.business_dialogs import SizeDialog, StateDialog
from app.ui.pages.members.business_noted import NotedDialog
from app.ui.pages.members.readable import said
from app.ui.pieces import MEDIUM, SMALL, button, line, words

Noted = tuple[list[BusinessState], list[BusinessSize]]


def noted_of(reader: Reader, ref: PartyRef) -> Noted:
    """Everything noted of a business, the oldest first."""
    return states_of(reader, ref.kind, ref.id), sizes_of(reader, ref.kind, ref.id)


class BusinessPart(QWidget):
    """Reads once, when the detail is filled; with ``day`` it says how things stood then."""

    def __init__(self, desk: Desk, ref: PartyRef, day: date | None = None) -> None:
        super().__init__()
        self._desk, self._ref = desk, ref
        self._day = day or desk.today()
        self._states, self._sizes = desk.runner.now(noted_of, ref)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(line())
        column.addWidget(words(self.tr("Business"), "h3"))
        column.addLayout(self._facts())
        column.addWidget(FlowRow(*self._buttons()))

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(SMALL // 2)
        grid.setColumnStretch(1, 1)
        size = self._last_size()
        lines = [(self.tr("State"), standing_words(self._states, self._day))]
        if size is not None:
            lines += [
                (self.tr("Workers"), self._workers(size)),
                (self.tr("Size"), size_words(size.size_class)),
            ]
        for at, (label, text) in enumerate(lines):
            grid.addWidget(words(label, "muted"), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said(text), at, 1)
        return grid

    def _last_size(self) -> BusinessSize | None:
        until = [one for one in self._sizes if one.on_date <= self._day.isoformat()]
        return until[-1] if until else None

    def _workers(self, size: BusinessSize) -> str:
        number = self.tr("not said") if size.workers is None else str(size.workers)
        return self.tr("{number} (on {day})").format(number=number, day=format_iso(size.on_date))

    def _buttons(self) -> list[QWidget]:
        deeds: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Note a state…"), self.note_state),
            (self.tr("Note a size…"), self.note_size),
        ]
        if self._last_size() is not None:
            deeds.append((self.tr("Why this size?"), self.say_why))
        if self._states or self._sizes:
            deeds.append((self.tr("Correct what was noted…"), self.correct))
        return [button(text, deed, look="quiet") for text, deed in deeds]

    def note_state(self) -> None:
        StateDialog(self._desk, self._ref, self._states, parent=self.window()).exec()

    def note_size(self) -> None:
        SizeDialog(self._desk, self._ref, last=self._last_size(), parent=self.window()).exec()

    def correct(self) -> None:
        NotedDialog(self._desk, self._ref, parent=self.window()).exec()

    def say_why(self) -> None:
        """What the class rests on, in sentences."""
        size = self._last_size()
        if size is not None:
            title = self.tr("Size: {size}").format(size=size_words(size.size_class))
            self._desk.dialogs.message(title, "\n\n".join(size_reasons(size, self._desk.facts.country)))
