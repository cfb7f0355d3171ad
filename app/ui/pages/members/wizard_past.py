"""The spreadsheets that came in, newest first, each with the button that takes it back. Taking back is a job."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from app.messages import words as code_words
from app.models.base.values.dates import format_iso
from app.models.dues.past_queries import ImportNote
from app.ui.pieces import LARGE, SMALL, Card, button, words

_MOST = 5


class PastImports(Card):
    """``undo_wanted`` carries the step that is to be taken back."""

    undo_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._title = words(self.tr("Spreadsheets that came in"), "h2", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(LARGE)
        self._grid.setVerticalSpacing(SMALL)
        self._grid.setColumnStretch(1, 1)
        self.body.addWidget(self._title)
        self.body.addLayout(self._grid)
        self.hide()

    def show_notes(self, notes: list[ImportNote]) -> None:
        """The newest few; one that was taken back says so."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, note in enumerate(notes[:_MOST]):
            self._grid.addWidget(words(format_iso(note.imported_on)), row, 0)
            self._grid.addWidget(words(note.file_name), row, 1)
            self._grid.addWidget(words(code_words(f"import_kind.{note.kind}"), "muted"), row, 2)
            if note.taken_back_on:
                day = format_iso(note.taken_back_on)
                self._grid.addWidget(words(self.tr("undone on {day}").format(day=day), "muted"), row, 3)
            else:
                undo = button(self.tr("Undo…"), partial(self.undo_wanted.emit, note.batch), look="quiet")
                undo.setAccessibleName(self.tr("Undo “{file}”").format(file=note.file_name))
                self._grid.addWidget(undo, row, 3)
        self.setVisible(bool(notes))
