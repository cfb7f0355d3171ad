"""The tab "Areas and text": areas, lines and aims in their order, recitals and clauses below them."""

from __future__ import annotations

from typing import Any, ClassVar, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.agreements.areas import (
    AreaRow,
    PassageRow,
    move_part,
    remove_area,
    remove_passage,
)
from app.models.agreements.kinds import kind
from app.models.agreements.queries import AgreementSheet
from app.models.agreements.usual_clauses import put_usual_clauses
from app.ui.flow import FlowRow
from app.ui.kept_table import KeptTable
from app.ui.page import Desk
from app.ui.pages.agreements.agreement_tab import AgreementTab
from app.ui.pages.agreements.area_dialogs import AreaDialog, PassageDialog
from app.ui.pieces import SMALL, EmptyState, button, words
from app.ui.table import Column, RecordTable

LINES: Final = 8


class AreasTab(AgreementTab):
    """Two lists with their own buttons; Enter on a line corrects it."""

    tables: ClassVar[frozenset[str]] = frozenset(("agreement_area", "agreement_passage"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sheet: AgreementSheet | None = None
        self.usual = button(self.tr("Begin with the usual clauses…"), self.put_usual)
        self.areas = self._area_table()
        self.text = self._text_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._head(self.tr("Areas of cooperation"), self.tr("Add an area…"), self.add_area))
        column.addWidget(self.areas, 1)
        column.addWidget(self._below(self.areas, self.edit_area, "agreement_area", self.remove_area))
        head = FlowRow(
            words(self.tr("Text of the agreement"), "h3"),
            button(self.tr("Add a recital or clause…"), self.add_text),
            self.usual,
        )
        column.addWidget(head)
        column.addWidget(self.text, 1)
        column.addWidget(self._below(self.text, self.edit_text, "agreement_passage", self.remove_text))
        self.areas.opened.connect(lambda _id: self.edit_area())
        self.text.opened.connect(lambda _id: self.edit_text())

    def _head(self, title: str, verb: str, deed: Any) -> QWidget:
        return FlowRow(words(title, "h3"), button(verb, deed))

    def _below(self, table: RecordTable[Any], edit: Any, name: str, remove: Any) -> QWidget:
        made = [
            button(self.tr("Correct…"), edit),
            button(self.tr("Up"), lambda: self._move(name, table.current_id, -1)),
            button(self.tr("Down"), lambda: self._move(name, table.current_id, 1)),
            button(self.tr("Take out…"), remove),
        ]
        for one in made:
            one.setEnabled(False)

        def enable(chosen: int) -> None:
            for one in made:
                one.setEnabled(bool(chosen))

        table.chosen.connect(enable)
        return FlowRow(*made)

    def _area_table(self) -> KeptTable[AreaRow]:
        country = self.desk.facts.country

        def name(one: AreaRow) -> str:
            return " · ".join((one.name, self.tr("open"))) if one.open else one.name

        columns: list[Column[AreaRow]] = [
            Column(self.tr("No."), lambda one: one.label, 5),
            Column(self.tr("Name"), name),
            Column(self.tr("What it is"), lambda one: kind("section", one.kind, country).name, 22),
        ]
        empty = EmptyState(self.desk.theme, self.tr("No areas noted yet."), icon="handshake")
        return KeptTable(self.desk.theme, self.tr("Areas of cooperation"), columns, LINES, empty)

    def _text_table(self) -> KeptTable[PassageRow]:
        columns: list[Column[PassageRow]] = [
            Column(
                self.tr("What it is"),
                lambda one: self.tr("Recital") if one.kind == "recital" else one.heading or self.tr("Clause"),
                16,
            ),
            Column(self.tr("Text"), lambda one: " ".join(one.body.split())),
        ]
        empty = EmptyState(self.desk.theme, self.tr("The text is not typed in; its scan may be enough."), icon="file")
        return KeptTable(self.desk.theme, self.tr("Text of the agreement"), columns, LINES, empty)

    def show_sheet(self, sheet: AgreementSheet) -> None:
        self._sheet = sheet
        self.areas.show_rows({one.id: one for one in sheet.areas})
        self.text.show_rows({one.id: one for one in sheet.passages})
        for table in (self.areas, self.text):
            table.chosen.emit(table.current_id)
        self.usual.setVisible(not sheet.clauses)

    # -- what is done -----------------------------------------------------------------------------

    def add_area(self) -> None:
        if self._sheet is not None:
            AreaDialog(self.desk, self._sheet.id, parent=self).exec()

    def edit_area(self) -> None:
        row = self.areas.current
        if row is not None and self._sheet is not None:
            AreaDialog(self.desk, self._sheet.id, row, self).exec()

    def remove_area(self) -> None:
        row = self.areas.current
        if row is not None and self._sure(row.name):
            self._do(remove_area, row.id)

    def add_text(self) -> None:
        if self._sheet is not None:
            PassageDialog(self.desk, self._sheet.id, parent=self).exec()

    def put_usual(self) -> None:
        """Clauses to begin with, fitted to term, notice and accession as they are noted."""
        if self._sheet is None:
            return
        question = self.tr("Begin the text with the usual clauses?")
        detail = self.tr("They follow the term, notice and accession of the agreement. Read and correct each one.")
        if self.desk.dialogs.ask(question, self.tr("Put the clauses"), detail=detail):
            self._do(put_usual_clauses, self._sheet.id)

    def edit_text(self) -> None:
        row = self.text.current
        if row is not None and self._sheet is not None:
            PassageDialog(self.desk, self._sheet.id, row, self).exec()

    def remove_text(self) -> None:
        row = self.text.current
        if row is not None and self._sure(row.heading or " ".join(row.body.split())[:60]):
            self._do(remove_passage, row.id)

    def _sure(self, name: str) -> bool:
        question = self.tr("Take “{name}” out of the agreement?").format(name=name)
        return self.desk.dialogs.ask(question, self.tr("Take out"), danger=True)

    def _move(self, table: str, row_id: int, by: int) -> None:
        if row_id:
            self._do(move_part, table, row_id, by)

    def _do(self, command: Any, *args: Any) -> None:
        self.desk.runner.run(command, *args, owner=self)
