"""A table of records: the model holds the sorted ids, and rows are fetched in windows when they are painted.

Filtering and order belong to SQL; what a row's cells say is given by the page.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.models.base.changes import Changes
from app.ui.pieces import EmptyState
from app.ui.theme import Theme

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
WINDOW: Final = 64
WINDOWS_KEPT: Final = 48
CELL_PADDING: Final = 26
LEAST_OPEN_WIDTH: Final = 20
_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: what it shows of a row, how wide (in characters; 0 = takes what is left).

    ``number`` aligns right. ``spoken`` is what a screen reader says where the text alone is not enough;
    ``token`` names a colour of the palette for the text, never as the only sign; ``least`` is the narrowest (in
    characters) that a column without a width may become.
    """

    title: str
    text: Callable[[Row], str]
    width: int = 0
    number: bool = False
    spoken: Callable[[Row], str] | None = None
    token: Callable[[Row], str] | None = None
    least: int = LEAST_OPEN_WIDTH


class RecordModel(QAbstractTableModel, Generic[Row]):
    """Ids now, rows when somebody looks. A row that is no longer there is shown empty and disabled.

    ``carried`` and ``received`` name what its rows are when they are dragged, and what is dropped on them; ``dropped``
    carries the id of what came and the one it was dropped on.
    """

    dropped = Signal(int, int)
    carried = ""
    received = ""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        fetch: Callable[[list[int]], Mapping[int, Row]],
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._fetch = fetch
        self._theme = theme
        self._ids: Sequence[int] = ()
        self._windows: OrderedDict[int, Mapping[int, Row]] = OrderedDict()

    @property
    def ids(self) -> Sequence[int]:
        return self._ids

    def show_ids(self, ids: Sequence[int]) -> None:
        """The list in its order; no row is read yet."""
        self.beginResetModel()
        self._ids = ids
        self._windows.clear()
        self.endResetModel()

    def forget_rows(self) -> None:
        """The rows changed, the list did not: read again what is painted next."""
        self._windows.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self.columns) - 1))

    def row(self, number: int) -> Row | None:
        """The row at a place of the list, from its window; ``None`` when it was deleted meanwhile."""
        start = number - number % WINDOW
        window = self._windows.get(start)
        if window is None:
            window = self._fetch(list(self._ids[start : start + WINDOW]))
            self._windows[start] = window
            if len(self._windows) > WINDOWS_KEPT:
                self._windows.popitem(last=False)
        else:
            self._windows.move_to_end(start)
        return window.get(self._ids[number])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.number else _LEFT
        if role not in _TEXT_ROLES:
            return None
        row = self.row(index.row())
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.ForegroundRole:
            token = column.token(row) if column.token else ""
            return self._theme.colour(token) if token else None
        if role == Qt.ItemDataRole.AccessibleTextRole and column.spoken:
            return column.spoken(row)
        return column.text(row)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.columns[section].number else _LEFT
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        start = index.row() - index.row() % WINDOW
        known = self._windows.get(start)  # never fetch only to know whether a row may be chosen
        gone = known is not None and self._ids[index.row()] not in known
        if self.carried:
            usual |= Qt.ItemFlag.ItemIsDragEnabled
        if self.received:
            usual |= Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemNeverHasChildren if gone else usual

    # -- rows that are dragged, and onto which something is dropped ----------------------------------

    def mimeTypes(self) -> list[str]:
        return [one for one in (self.carried, self.received) if one]

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(self.carried, str(self._ids[indexes[0].row()]).encode())
        return data

    def canDropMimeData(self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index) -> bool:
        return bool(self.received) and data.hasFormat(self.received) and parent.isValid()

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.dropped.emit(int(bytes(data.data(self.received).data())), self._ids[parent.row()])
        return True


_TEXT_ROLES: Final = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.ForegroundRole,
)


class RecordTable(QWidget, Generic[Row]):
    """The table with its empty page.

    ``opened`` carries the id of a row on Enter or double click, ``chosen`` the one under the cursor (0 for
    none). The page decides which ids, in which order: ``show_ids``.
    """

    opened = Signal(int)
    chosen = Signal(int)

    def __init__(
        self,
        theme: Theme,
        name: str,
        columns: Sequence[Column[Row]],
        fetch: Callable[[list[int]], Mapping[int, Row]],
        empty: EmptyState | None = None,
    ) -> None:
        super().__init__()
        self.model: RecordModel[Row] = RecordModel(columns, fetch, theme, self)
        self.view = _View()
        self.view.setModel(self.model)
        self.view.setAccessibleName(name)
        self.view.entered_row.connect(self._open)
        self.view.doubleClicked.connect(lambda index: self._open(index.row()))
        self.view.selectionModel().currentRowChanged.connect(lambda now, _before: self._choose(now.row()))
        self._layout = QStackedLayout(self)
        self._layout.addWidget(self.view)
        self._empty = empty
        if empty is not None:
            self._layout.addWidget(empty)
        self.setFocusProxy(self.view)

    def show_ids(self, ids: Sequence[int], *, at_least_first: bool = False) -> None:
        """Shows the list; the cursor stays on the same record if it is still in it, else it is on none or the first."""
        before = self.current_id
        self.model.show_ids(ids)
        if self._empty is not None:
            self._layout.setCurrentWidget(self.view if ids else self._empty)
        if before and before in ids:
            self.select(before)
        elif ids and at_least_first:
            self.select(ids[0])

    @property
    def shown_columns(self) -> list[Column[Row]]:
        """The columns that are not hidden, in their order."""
        return [column for place, column in enumerate(self.model.columns) if not self.view.isColumnHidden(place)]

    def show_column(self, place: int, seen: bool) -> None:
        """Shows or hides a column that not every office needs."""
        if self.view.isColumnHidden(place) == seen:
            self.view.setColumnHidden(place, not seen)
            self._size_columns()

    def carry(self, what: str) -> None:
        """Its rows can be dragged; ``what`` is the format they have then."""
        self.model.carried = what
        self.view.setDragEnabled(True)

    def receive(self, what: str, dropped: Callable[[int, int], object]) -> None:
        """What is dragged in that format may be dropped on a row: ``dropped(the one that came, the row's)``."""
        self.model.received = what
        self.model.dropped.connect(dropped)
        self.view.setAcceptDrops(True)
        self.view.setDragDropOverwriteMode(True)  # onto a row, not between two
        self.view.setDropIndicatorShown(True)

    def hear(self, changes: Changes | None, *tables: str) -> None:
        """Reads the painted rows again when ``changes`` touched one of ``tables`` (``None``: always)."""
        if changes is None or changes.touches(*tables):
            self.model.forget_rows()

    @property
    def current_id(self) -> int:
        row = self.view.currentIndex().row()
        return self.model.ids[row] if 0 <= row < len(self.model.ids) else 0

    def select(self, record: int) -> None:
        """Puts the cursor on a record, if it is in the list."""
        if record in self.model.ids:
            index = self.model.index(self.model.ids.index(record), 0)
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def enter(self) -> None:
        """The cursor into the list, on its first row where it was on none; nowhere in an empty list."""
        if self.model.ids:
            if not self.current_id:
                self.select(self.model.ids[0])
            self.view.setFocus()

    def exported(self) -> tuple[list[str], list[list[str]]]:
        """Titles and all rows as shown, for "Open in Excel"; reads every row, a window at a time."""
        columns = self.shown_columns
        rows = (self.model.row(number) for number in range(len(self.model.ids)))
        return [one.title for one in columns], [[one.text(row) for one in columns] for row in rows if row is not None]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size_columns()

    def _size_columns(self) -> None:
        """Columns with a width get it; the others share what is left; none is narrower than its title."""
        header = self.view.horizontalHeader()
        character = self.view.fontMetrics().averageCharWidth()
        shown = [not header.isSectionHidden(place) for place in range(len(self.model.columns))]
        titles = [header.sectionSizeHint(place) for place in range(len(self.model.columns))]
        sizes = [
            column.width and max(character * column.width + CELL_PADDING, title)
            for column, title in zip(self.model.columns, titles, strict=True)
        ]
        fixed = [size if seen else 0 for size, seen in zip(sizes, shown, strict=True)]
        open_columns = max(sum(not width and seen for width, seen in zip(fixed, shown, strict=True)), 1)
        scroll = self.view.verticalScrollBar().sizeHint().width() + 4
        share = (self.width() - scroll - sum(fixed)) // open_columns
        for place, (width, column) in enumerate(zip(fixed, self.model.columns, strict=True)):
            if shown[place]:
                header.resizeSection(place, width or max(share, character * column.least, titles[place]))

    def _open(self, row: int) -> None:
        if 0 <= row < len(self.model.ids):
            self.opened.emit(self.model.ids[row])

    def _choose(self, row: int) -> None:
        self.chosen.emit(self.model.ids[row] if 0 <= row < len(self.model.ids) else 0)


class _WholeRows(QStyledItemDelegate):
    """The row shows where the cursor is, not a cell of it; words in a colour keep it on the chosen row."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        colour = index.data(Qt.ItemDataRole.ForegroundRole)
        if colour is not None:
            option.palette.setColor(QPalette.ColorRole.HighlightedText, colour)


class _View(QTableView):
    """Whole rows, one at a time; Tab leaves the table, Enter opens."""

    entered_row = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setItemDelegate(_WholeRows(self))
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(round(self.fontMetrics().height() * 2.1))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumHeight(round(self.fontMetrics().height() * 2.1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # Ctrl+Enter is the page's
        elif enter and self.currentIndex().isValid():
            self.entered_row.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
