"""Step 1 of the import: the file, by button or dropped on the page, and the sheet where there are several."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from app.jobs.survey_sheet import Survey
from app.messages import say
from app.models.base.errors import GremialError
from app.ui.page import Desk
from app.ui.pieces import MEDIUM, Card, main_button, restyle, side_by_side, words

ENDINGS: Final = "*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv"


class FileStep(QWidget):
    """``chosen`` carries the path, ``sheet_chosen`` the name of another sheet of the same file."""

    chosen = Signal(object)
    sheet_chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.path = Path()
        self.setAcceptDrops(True)
        card = Card(self.tr("The spreadsheet you already have"))
        said = self.tr(
            "Excel, LibreOffice or CSV, as it is: with its own titles, with rows above them, with a column of "
            "what each member owes. Nothing is saved until you have seen what will go in."
        )
        card.body.addWidget(words(said, wrap=True))
        self.choose = main_button(self.tr("Choose the spreadsheet…"), self.ask)
        card.body.addLayout(side_by_side(self.choose))
        card.body.addWidget(words(self.tr("It can also be dragged here from its folder."), "small"))
        self._name = words("", "h3", wrap=True)
        self._found = words("", wrap=True)
        self._problem = words("", "problem", wrap=True)
        self._sheet = QComboBox()
        self._sheet.setAccessibleName(self.tr("Sheet of the workbook"))
        self._sheet.activated.connect(lambda _index: self.sheet_chosen.emit(self._sheet.currentData()))
        self._sheet_label = words(self.tr("Sheet"), "label")
        self._sheet_label.setBuddy(self._sheet)
        for widget in (self._name, self._found, self._problem):
            card.body.addWidget(widget)
        card.body.addLayout(side_by_side(self._sheet_label, self._sheet))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(card)
        column.addStretch(1)
        self._parts: tuple[QLabel, ...] = (self._name, self._found, self._problem)
        self.clear()

    def clear(self) -> None:
        self._show_main(True)
        for part in self._parts:
            part.hide()
        self._show_sheets(False)

    def ask(self) -> None:
        pattern = self.tr("Spreadsheets") + f" ({ENDINGS})"
        path = self._desk.dialogs.open_file("import", self.tr("Choose the spreadsheet"), pattern)
        if path is not None:
            self.chosen.emit(path)

    def show_working(self, path: Path) -> None:
        self.path = path
        self.clear()
        self._say(self._name, path.name)
        self._say(self._found, self.tr("Looking at it…"))

    def show_survey(self, survey: Survey) -> None:
        known = sum(bool(column.proposed) for column in survey.columns)
        found = self.tr("About %n row(s)", "", survey.about)
        columns = self.tr("{known} of {total} columns recognised").format(known=known, total=len(survey.columns))
        self._problem.hide()
        self._say(self._name, survey.path.name)
        self._say(self._found, f"{found} · {columns}")
        self._sheet.clear()
        for sheet in survey.sheets:
            rows = self.tr("%n row(s)", "", sheet.rows)
            self._sheet.addItem(f"{sheet.name} · {rows}", sheet.name)
        self._sheet.setCurrentIndex(max(self._sheet.findData(survey.sheet), 0))
        self._show_sheets(len(survey.sheets) > 1)
        self._show_main(False)

    def show_refusal(self, error: GremialError) -> None:
        self._found.hide()
        self._say(self._problem, say(error))

    def _say(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.show()

    def _show_main(self, main: bool) -> None:
        """Once a file is there, the main button of the page is to go on."""
        self.choose.setProperty("look", "main" if main else "")
        restyle(self.choose)

    def _show_sheets(self, several: bool) -> None:
        self._sheet.setVisible(several)
        self._sheet_label.setVisible(several)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self.chosen.emit(Path(event.mimeData().urls()[0].toLocalFile()))
