"""The field that chooses columns: ticked ones are shown, in the order in which they stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.ui.fields import Editor
from app.ui.pieces import SMALL, button, side_by_side

_KEY: Final = Qt.ItemDataRole.UserRole
_ROWS: Final = 8  # rows in sight


class ColumnsEditor(Editor):
    """``choices`` are keys and titles; the value is the keys ticked. Rows are dragged, or moved with the buttons."""

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], ticked: Sequence[str]) -> None:
        holder = QWidget()
        self.list = QListWidget()
        super().__init__(name, holder, self.list)
        self._titles = dict(choices)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setFixedHeight(self.list.fontMetrics().height() * round(_ROWS * 1.6))
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.list)
        up = QCoreApplication.translate("ColumnsEditor", "Move up")
        down = QCoreApplication.translate("ColumnsEditor", "Move down")
        column.addLayout(side_by_side(button(up, self._mover(-1)), button(down, self._mover(1))))
        self.put(ticked)
        self.list.itemChanged.connect(lambda _item: self.edited.emit())
        self.list.model().rowsMoved.connect(lambda *_: self.edited.emit())

    def value(self) -> tuple[str, ...]:
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(item.data(_KEY) for item in items if item.checkState() == Qt.CheckState.Checked)

    def put(self, value: Any) -> None:
        """The ticked ones first, in their order; a key that is no longer offered is passed over."""
        ticked = [key for key in value if key in self._titles]
        self.list.blockSignals(True)
        self.list.clear()
        for key in (*ticked, *(key for key in self._titles if key not in ticked)):
            item = QListWidgetItem(self._titles[key])
            item.setData(_KEY, key)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            item.setCheckState(Qt.CheckState.Checked if key in ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self.edited.emit()

    def _mover(self, step: int) -> Callable[[], None]:
        def move() -> None:
            row = self.list.currentRow()
            if 0 <= row + step < self.list.count():
                item = self.list.takeItem(row)
                self.list.insertItem(row + step, item)
                self.list.setCurrentRow(row + step)
                self.edited.emit()

        return move
