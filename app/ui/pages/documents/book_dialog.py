"""The correspondence book of a year, to print, to save, or as a sheet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.messages import say
from app.models.base.errors import GremialError
from app.ui.fields import ChoiceEditor
from app.ui.page import Desk
from app.ui.pages.documents.paper_jobs import book_pdf, book_sheet
from app.ui.pieces import MEDIUM, button, side_by_side, with_key, words
from app.ui.preview import Preview

PURPOSE: Final = "list"


class BookDialog(QDialog):
    """``next_wanted``: somebody wants to say which number comes next."""

    next_wanted = Signal()

    def __init__(self, desk: Desk, years: Sequence[int], year: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Correspondence book"))
        self.year = ChoiceEditor("year", [(one, str(one)) for one in sorted({*years, year}, reverse=True)])
        self.year.box.setAccessibleName(self.tr("Year"))
        self.year.put(year)
        self.sheet = button(self.tr("Save for Excel…"), self.save_sheet)
        next_one = button(self.tr("Which number comes next…"), self._next)
        row = side_by_side(words(self.tr("Year"), "label"), self.year.box, self.sheet, next_one)
        row.addWidget(button(with_key(self.tr("Close"), "Esc"), self.reject))
        self.said = words("", "muted", wrap=True)
        self.preview = Preview(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addLayout(row)
        column.addWidget(self.said)
        column.addWidget(self.preview, 1)
        self.resize(parent.size())
        self.year.edited.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        self._desk.runner.run(book_pdf, self.year.value(), on_done=self._show, on_refused=self._nothing, owner=self)

    def _show(self, data: bytes) -> None:
        self.said.hide()
        self.sheet.setEnabled(True)
        self.preview.show_pdf(data, f"{self.windowTitle()} {self.year.value()}", PURPOSE)

    def _nothing(self, error: GremialError) -> None:
        self.preview.clear()
        self.sheet.setEnabled(False)
        self.said.setText(say(error))
        self.said.show()

    def _next(self) -> None:
        self.accept()
        self.next_wanted.emit()

    def save_sheet(self) -> None:
        """The same lines as a sheet."""
        year, desk = self.year.value(), self._desk
        name = f"{self.windowTitle()} {year}.xlsx"
        pattern = self.tr("Spreadsheet") + " (*.xlsx *.csv)"
        path = desk.dialogs.save_file("lists", self.tr("Save the book"), pattern, name)
        if path is None:
            return

        def done(_lines: int) -> None:
            text = self.tr("Saved: {name}").format(name=path.name)
            desk.notify(text, self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))

        desk.runner.run(book_sheet, year, path, on_done=done, owner=self)
