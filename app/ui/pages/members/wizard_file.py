"""Step 1 of the import: the file, by button or dropped on the page, which sheet of it, and what that sheet is."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from app.exchange.dues_sheet.kinds import READ_KINDS
from app.jobs.sheet_kind import Look
from app.messages import say
from app.messages import words as code_words
from app.models.base.errors import GremialError
from app.models.base.values.money import counted
from app.ui.page import Desk
from app.ui.pages.members.wizard_past import PastImports
from app.ui.pieces import MEDIUM, Card, main_button, restyle, side_by_side, words

ENDINGS: Final = "*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv"


class FileStep(QWidget):
    """``chosen`` carries the path, ``sheet_chosen`` another sheet of the file, ``kind_chosen`` what the sheet is."""

    chosen = Signal(object)
    sheet_chosen = Signal(str)
    kind_chosen = Signal(str)

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
        self._kind, self._kind_label = QComboBox(), words(self.tr("What is this spreadsheet?"), "label")
        self._fill_kinds()
        card.body.addLayout(side_by_side(self._sheet_label, self._sheet))
        card.body.addLayout(side_by_side(self._kind_label, self._kind))
        self.past = PastImports()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(card)
        column.addWidget(self.past)
        column.addStretch(1)
        self._parts: tuple[QLabel, ...] = (self._name, self._found, self._problem)
        self.clear()

    def _fill_kinds(self) -> None:
        self._kind.setAccessibleName(self.tr("What this spreadsheet is"))
        for kind in READ_KINDS:
            self._kind.addItem(code_words(f"sheet_kind.{kind}"), kind)
        self._kind.activated.connect(lambda _index: self.kind_chosen.emit(self._kind.currentData()))
        self._kind_label.setBuddy(self._kind)

    def clear(self) -> None:
        self._show_main(True)
        for part in self._parts:
            part.hide()
        self._show_sheets(False)
        self._show_kind(False)

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

    @property
    def kind(self) -> str:
        """What the sheet is, as proposed or as the person says."""
        return str(self._kind.currentData())

    def show_look(self, look: Look) -> None:
        """The file with its sheets, each with what it seems to be; the kind proposed can be changed."""
        self._problem.hide()
        self._say(self._name, look.path.name)
        self._say(self._found, self._found_words(look))
        self._sheet.clear()
        for one in look.guesses:
            kind = code_words(f"sheet_kind.{one.kind or 'none'}")
            self._sheet.addItem(f"{one.sheet} · {kind}", one.sheet)
        self._sheet.setCurrentIndex(max(self._sheet.findData(look.sheet), 0))
        self._show_sheets(len(look.guesses) > 1)
        self._kind.setCurrentIndex(max(self._kind.findData(look.kind), 0))
        self._show_kind(True)
        self._show_main(False)
        if look.kind in ("cash", "fair"):
            said = self.tr("This looks like: {kind}. Gremial does not bring these yet; choose another sheet or file.")
            self._say(self._problem, said.format(kind=code_words(f"sheet_kind.{look.kind}")))

    def _found_words(self, look: Look) -> str:
        survey = look.survey
        if survey is None or look.kind != "members":
            return code_words(f"sheet_kind.{look.kind or 'none'}")
        known = sum(bool(column.proposed) for column in survey.columns)
        found = counted(self.tr("About %n row(s)", "", survey.about), survey.about, self._desk.facts.country)
        columns = self.tr("{known} of {total} columns recognised").format(known=known, total=len(survey.columns))
        return f"{found} · {columns}"

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

    def _show_kind(self, shown: bool) -> None:
        self._kind.setVisible(shown)
        self._kind_label.setVisible(shown)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self.chosen.emit(Path(event.mimeData().urls()[0].toLocalFile()))
