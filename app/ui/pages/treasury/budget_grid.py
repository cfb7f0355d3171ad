"""The budget as a grid: one amount a line is typed, everything else is only to look at. Nothing is saved here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtCore import QPersistentModelIndex as _Persistent
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.models.base.errors import Problem
from app.models.base.facts import OfficeFacts
from app.models.base.values.money import format_number
from app.models.base.values.text import fold
from app.models.cash.budget_sheet import SheetLine
from app.models.cash.by_fund import Side
from app.ui.fields import MoneyEditor

Index = QModelIndex | _Persistent
WHAT, BEFORE, PLANNED, ACTUAL, DIFFERENCE, PERCENT, ACT = range(7)
_MONEY: Final = (BEFORE, PLANNED, ACTUAL, DIFFERENCE, PERCENT)
_WIDTHS: Final = {BEFORE: 13, PLANNED: 14, ACTUAL: 13, DIFFERENCE: 13, PERCENT: 6, ACT: 14}
_WHAT_WIDTH: Final = 24
_PADDING: Final = 22


@dataclass(frozen=True, slots=True)
class Sum:
    """A line of totals: of a side, or ("") income less expenses."""

    side: Side | str
    before: int
    planned: int
    actual: int


def sums(lines: Sequence[SheetLine], side: Side | str) -> Sum:
    """The totals of one side; of both, expenses are taken off."""
    signed = [(-1 if not side and one.key.side == "out" else 1, one) for one in lines if side in ("", one.key.side)]
    return Sum(
        side,
        sum(sign * one.before for sign, one in signed),
        sum(sign * one.planned for sign, one in signed),
        sum(sign * one.actual for sign, one in signed),
    )


class BudgetModel(QAbstractTableModel):
    """Income under its totals, expenses under theirs, what is left at the end. ``typed`` carries line and amount."""

    typed = Signal(object, object)

    def __init__(self, facts: OfficeFacts, named: Callable[[SheetLine], str]) -> None:
        super().__init__()
        self._facts = facts
        self._named = named
        self._rows: list[SheetLine | Sum] = []
        self.lines: Sequence[SheetLine] = ()
        self.years = ("", "")

    def show(self, lines: Sequence[SheetLine], years: tuple[str, str]) -> None:
        """The lines in their order; the cursor stays where the same lines come again."""
        self.years = years
        rows: list[SheetLine | Sum] = []
        for side in ("in", "out"):
            rows += [sums(lines, side), *(one for one in lines if one.key.side == side)]
        rows.append(sums(lines, ""))
        same = [identity(one) for one in rows] == [identity(one) for one in self._rows]
        if not same:
            self.beginResetModel()
        self.lines, self._rows = tuple(lines), rows
        if not same:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, ACT))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, ACT)

    def line_at(self, row: int) -> SheetLine | None:
        """The line of a row; ``None`` for totals."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, SheetLine) else None

    def row_of(self, wanted: SheetLine) -> int:
        """The row of the same purpose; -1 when it is not in sight."""
        return next((at for at, one in enumerate(self._rows) if identity(one) == identity(wanted)), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else ACT + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self._rows[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if index.column() in _MONEY else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.FontRole and isinstance(one, Sum):
            bold = QFont()
            bold.setBold(True)
            return bold
        if role == Qt.ItemDataRole.EditRole:
            return one.planned
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.cells(one)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{self.cells(one)[WHAT]}, {title}: {self.cells(one)[index.column()]}"
        return None

    def cells(self, one: SheetLine | Sum) -> tuple[str, ...]:
        """What the columns say."""
        percent = f"{one.actual * 100 // one.planned} %" if one.planned > 0 else ""
        amounts = (self._shown(one.before), self._shown(one.planned), self._shown(one.actual))
        difference = self._shown(one.actual - one.planned)
        if isinstance(one, SheetLine):
            named = " · ".join(part for part in (self._named(one), one.fund) if part)
            return (named, *amounts, difference, percent, one.act)
        names = {"in": self.tr("INCOME"), "out": self.tr("EXPENSES"), "": self.tr("LEFT OVER")}
        return (names[one.side], *amounts, difference, percent if one.side else "", "")

    def _shown(self, amount: int) -> str:
        return format_number(amount, self._facts.currency, self._facts.country) if amount else ""

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Shows the amount at once; who listens to ``typed`` saves it."""
        one = self.line_at(index.row())
        if role != Qt.ItemDataRole.EditRole or one is None or value == one.planned:
            return False
        changed = [replace(held, planned=value) if held is one else held for held in self.lines]
        self.show(changed, self.years)
        self.typed.emit(one, value)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in _MONEY else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        before, year = self.years
        return (
            *(self.tr("What for"), self.tr("Actual {year}").format(year=before)),
            *(self.tr("Budget {year}").format(year=year), self.tr("Actual {year}").format(year=year)),
            *(self.tr("Difference"), "%", self.tr("Resolution")),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        editable = index.column() == PLANNED and self.line_at(index.row()) is not None
        return usual | Qt.ItemFlag.ItemIsEditable if editable else usual


def identity(one: SheetLine | Sum) -> object:
    """What makes a line the same one, also when its category gets its number with the first amount."""
    if isinstance(one, Sum):
        return one.side
    return one.key.side, one.key.fund_id, one.key.income, fold(one.category)


class _AmountDelegate(QStyledItemDelegate):
    """The amount is typed as everywhere; Enter and the arrows take it and go on. What is no amount stays."""

    moved = Signal(int)
    wrong = Signal(object)

    def __init__(self, facts: OfficeFacts, parent: QObject) -> None:
        super().__init__(parent)
        self._facts = facts
        self._typing: MoneyEditor | None = None

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        self._typing = MoneyEditor("amount", self._facts.currency, self._facts.country)
        self._typing.box.setParent(parent)
        self._typing.box.setMaximumWidth(parent.width())
        self._typing.box.setFrame(False)
        return self._typing.box

    def setEditorData(self, _editor: QWidget, index: Index) -> None:
        if self._typing is not None and not self._typing.box.isModified():
            self._typing.put(index.data(Qt.ItemDataRole.EditRole) or None)
            self._typing.box.selectAll()

    def setModelData(self, _editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        value = self._typing.value() if self._typing is not None else None
        if isinstance(value, Problem):
            self.wrong.emit(value)
        else:
            model.setData(index, value or 0)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        steps = {Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(editor, event)
        step = steps.get(Qt.Key(event.key()))
        if step is None or not isinstance(editor, QWidget) or self._typing is None:
            return super().eventFilter(editor, event)
        value = self._typing.value()
        if isinstance(value, Problem):
            self.wrong.emit(value)
            return True
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.moved.emit(step)
        return True


class BudgetGrid(QTableView):
    """Digits begin an amount wherever the cursor is in the line, Delete empties it, Enter goes down the column.

    ``behind`` carries a line whose movements are wanted; ``wrong`` what was typed that is no amount.
    """

    behind = Signal(object)
    wrong = Signal(object)

    def __init__(self, facts: OfficeFacts, named: Callable[[SheetLine], str]) -> None:
        super().__init__()
        self.sheet = BudgetModel(facts, named)
        self.setModel(self.sheet)
        self.setAccessibleName(self.tr("Budget"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.DoubleClicked)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        amounts = _AmountDelegate(facts, self)
        amounts.moved.connect(self._go_on)
        amounts.wrong.connect(self.wrong)
        self.setItemDelegateForColumn(PLANNED, amounts)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(round(self.fontMetrics().height() * 1.9))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumHeight(round(self.fontMetrics().height() * 2.1))
        self.doubleClicked.connect(self._double)

    def current(self) -> SheetLine | None:
        """The line under the cursor."""
        return self.sheet.line_at(self.currentIndex().row())

    def choose(self, wanted: SheetLine | None) -> None:
        """Puts the cursor on the amount of that line, else of the first."""
        row = self.sheet.row_of(wanted) if wanted is not None else -1
        self.setCurrentIndex(self.sheet.index(row if row > 0 else 1, PLANNED))

    def _go_on(self, step: int) -> None:
        row = self.currentIndex().row() + step
        while 0 <= row < self.sheet.rowCount() and self.sheet.line_at(row) is None:
            row += step
        if 0 <= row < self.sheet.rowCount():
            self.setCurrentIndex(self.sheet.index(row, PLANNED))

    def _double(self, index: QModelIndex) -> None:
        line = self.sheet.line_at(index.row())
        if line is not None and index.column() != PLANNED:
            self.behind.emit(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line, text = self.current(), event.text()
        if line is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        amount = self.sheet.index(self.currentIndex().row(), PLANNED)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.setCurrentIndex(amount)
            self.edit(amount)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.sheet.setData(amount, 0)
        elif text and text.isprintable():
            self.setCurrentIndex(amount)
            if text.isdigit():
                super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What it is for takes what is left; with too little room the resolution goes, then the year before."""
        super().resizeEvent(event)
        letter = self.fontMetrics().averageCharWidth()
        widths = {column: letter * width + _PADDING for column, width in _WIDTHS.items()}
        room = self.viewport().width() - letter * _WHAT_WIDTH
        for column in (ACT, BEFORE):
            over = sum(widths.values()) > room
            self.setColumnHidden(column, over)
            if over:
                del widths[column]
        for column, width in widths.items():
            self.horizontalHeader().resizeSection(column, width)
        rest = self.viewport().width() - sum(widths.values())
        self.horizontalHeader().resizeSection(WHAT, max(rest, letter * _WHAT_WIDTH))
