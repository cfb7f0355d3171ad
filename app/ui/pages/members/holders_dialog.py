"""Who held which office on a day, in all organisations of the directory: to read, and to take along to Excel."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.models.base.values.dates import format_date, format_iso
from app.models.directory.offices import Holding, holders_on
from app.models.members.parties import PartyRef
from app.ui.fields import DateEditor
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, SMALL, EmptyState, button, main_button, side_by_side, words
from app.ui.save_list import save_list
from app.ui.table import Column, RecordTable


class HoldersDialog(QDialog):
    """Asks again with every whole day that is typed; ``party_wanted`` carries the person of the opened line."""

    party_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._held: dict[int, Holding] = {}
        self.setWindowTitle(self.tr("Offices on a day"))
        self.day = DateEditor("day", desk.today)
        self.day.box.setAccessibleName(self.tr("Day"))
        self.day.put(desk.today())
        self.table = self._make_table()
        self._said = words("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(words(self.tr("Offices on a day"), "h2"))
        column.addLayout(side_by_side(words(self.tr("Day"), "label"), self.day.box))
        column.addWidget(self.table, 1)
        column.addWidget(self._said)
        close = main_button(self.tr("Close"), self.accept, self.tr("Esc"))
        bottom = side_by_side(button(self.tr("Save for Excel…"), self.to_excel), close, stretch=False)
        bottom.insertStretch(1, 1)
        column.addLayout(bottom)
        self.day.edited.connect(self.show_day)
        self.table.opened.connect(self._open)
        self.show_day()

    def sizeHint(self) -> QSize:
        character, height = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        return QSize(character * 120, height * 32)

    def _make_table(self) -> RecordTable[Holding]:
        columns: list[Column[Holding]] = [
            Column(self.tr("Organisation"), lambda one: one.organization),
            Column(self.tr("Office"), lambda one: one.office),
            Column(self.tr("Person"), lambda one: one.person),
            Column(self.tr("Represents"), lambda one: self.tr("yes") if one.represents else "", 10),
            Column(self.tr("Since"), lambda one: format_iso(one.from_date), 10),
        ]
        nobody = EmptyState(self._desk.theme, self.tr("No office is noted for that day."), icon="users")
        return RecordTable(
            self._desk.theme,
            self.tr("Offices on a day"),
            columns,
            lambda ids: {one: self._held[one] for one in ids},
            nobody,
        )

    def show_day(self) -> None:
        """What is half typed is no day yet: the list stays as it is."""
        day = self.day.value()
        if not isinstance(day, date):
            return
        self._held = {one.id: one for one in self._desk.runner.now(holders_on, day)}
        self.table.show_ids(list(self._held))
        text = self.tr("%n office(s) on {day}", "", len(self._held)).format(day=format_date(day))
        self._said.setText(text)

    def to_excel(self) -> None:
        day = self.day.value()
        if self._held and isinstance(day, date):
            titles, rows = self.table.exported()
            name = self.tr("Offices {day}").format(day=day.isoformat())
            save_list(self._desk, name, [*titles, self.tr("Source")], self._with_source(rows))

    def _with_source(self, rows: list[list[str]]) -> list[list[str]]:
        sources = [one.source for one in self._held.values()]
        return [[*row, source] for row, source in zip(rows, sources, strict=True)]

    def _open(self, holding_id: int) -> None:
        self.party_wanted.emit(PartyRef("person", self._held[holding_id].person_id))
        self.accept()
