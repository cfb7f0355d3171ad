"""The grid of a list of people: typed line by line or pasted; who is in the directory is proposed beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.exchange.attendance_sheet import Line, read_pasted
from app.models.base.values.text import clean

Index = QModelIndex | QPersistentModelIndex
NAME, DOCUMENT, PHONE, BUSINESS, WHO = range(5)
_FIELDS: Final = ("name", "document", "phone", "business")
_WIDTHS: Final = {DOCUMENT: 15, PHONE: 15, BUSINESS: 18, WHO: 30}
_EMPTY: Final = Line(0, "")
_LEAST_ROWS: Final = 12


class AttendanceModel(QAbstractTableModel):
    """Lines and, in the last column, the person of the directory each one is or may be, ticked or not.

    ``typed`` when somebody was written, so that persons can be proposed.
    """

    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = [_EMPTY] * _LEAST_ROWS
        self.known: dict[int, str] = {}
        self.ticked: dict[int, bool] = {}

    def show_known(self, known: dict[int, str], ticked: dict[int, bool]) -> None:
        """What is proposed by row; a tick somebody set or took stays."""
        kept = {row: self.ticked[row] for row in known if self.known.get(row) == known[row] and row in self.ticked}
        self.known, self.ticked = known, {**ticked, **kept}
        self.dataChanged.emit(self.index(0, WHO), self.index(len(self.lines) - 1, WHO))

    def put(self, first: int, lines: Sequence[Line]) -> None:
        """Writes lines from a row on and keeps a free one at the end."""
        self.beginResetModel()
        while len(self.lines) < first + len(lines) + 1:
            self.lines.append(_EMPTY)
        self.lines[first : first + len(lines)] = list(lines)
        self.endResetModel()
        self.typed.emit()

    def clear(self) -> None:
        self.beginResetModel()
        self.lines, self.known, self.ticked = [_EMPTY] * _LEAST_ROWS, {}, {}
        self.endResetModel()

    def filled(self) -> list[tuple[int, Line]]:
        """The lines with anything in them, by their row."""
        return [(row, one) for row, one in enumerate(self.lines) if any(getattr(one, name) for name in _FIELDS)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else WHO + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == WHO and index.row() in self.known:
            return Qt.CheckState.Checked if self.ticked.get(index.row()) else Qt.CheckState.Unchecked
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if index.column() == WHO:
            return self.known.get(index.row(), "")
        return getattr(self.lines[index.row()], _FIELDS[index.column()])

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = index.row()
        if role == Qt.ItemDataRole.CheckStateRole and row in self.known:
            self.ticked[row] = Qt.CheckState(value) == Qt.CheckState.Checked
            self.dataChanged.emit(index, index)
            return True
        if role != Qt.ItemDataRole.EditRole or index.column() == WHO:
            return False
        self.lines[row] = replace(self.lines[row], number=row + 1, **{_FIELDS[index.column()]: clean(str(value))})
        if row == len(self.lines) - 1:
            self.beginInsertRows(QModelIndex(), row + 1, row + 1)
            self.lines.append(_EMPTY)
            self.endInsertRows()
        self.dataChanged.emit(index, index)
        self.typed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if index.column() == WHO:
            return usual | Qt.ItemFlag.ItemIsUserCheckable if index.row() in self.known else usual
        return usual | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        titles = (self.tr("Name and surname"), self.tr("Document"), self.tr("Telephone"), self.tr("Business"))
        return (*titles, self.tr("Is this person in the directory?"))[section]


class AttendanceGrid(QTableView):
    """Letters begin a cell, Enter goes down, Tab right; Ctrl+V pastes rows as they stand in a spreadsheet."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet = AttendanceModel()
        self.setModel(self.sheet)
        self.setAccessibleName(self.tr("List of people"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(round(self.fontMetrics().height() * 1.9))
        self.horizontalHeader().setHighlightSections(False)
        self.setCurrentIndex(self.sheet.index(0, NAME))

    def paste(self, text: str) -> int:
        """Rows from a spreadsheet, from the row of the cursor on; returns how many people are in them."""
        found = read_pasted(text)
        if found:
            row = max(self.currentIndex().row(), 0)
            self.sheet.put(row, found)
            self.setCurrentIndex(self.sheet.index(row + len(found), NAME))
        return len(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QGuiApplication.clipboard().text())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.sheet.setData(self.currentIndex(), "")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            below = self.sheet.index(self.currentIndex().row() + 1, self.currentIndex().column())
            if below.isValid():
                self.setCurrentIndex(below)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The name takes what the others leave."""
        super().resizeEvent(event)
        letter, header = self.fontMetrics().averageCharWidth(), self.horizontalHeader()
        for column, width in _WIDTHS.items():
            header.resizeSection(column, letter * width)
        rest = self.viewport().width() - letter * sum(_WIDTHS.values())
        header.resizeSection(NAME, max(rest, letter * 24))
