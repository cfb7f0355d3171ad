"""A row of widgets that goes on in the next line where there is no more room. Layout only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from app.ui.pieces import LARGE, SMALL


class FlowLayout(QLayout):
    """Left to right, then down; the height follows from the width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Sets the items into the width of ``rect`` (only when ``move``); returns the height they take."""
        return _flow(self._items, rect, move=move)


class TitleRow(FlowLayout):
    """The first widget is a title; the others stand right of it, or all below it where they do not fit there."""

    def _place(self, rect: QRect, *, move: bool) -> int:
        title, *others = self._items
        said = title.sizeHint()
        shown = [(item, item.sizeHint()) for item in others if not item.isEmpty()]
        needed = sum(size.width() + SMALL for _, size in shown)
        if said.width() + LARGE + needed - SMALL > rect.width():
            if move:
                title.setGeometry(QRect(rect.x(), rect.y(), rect.width(), said.height()))
            below = said.height() + SMALL
            return below + _flow(others, rect.adjusted(0, below, 0, 0), move=move)
        height = max([said.height(), *(size.height() for _, size in shown)])
        x = rect.right() + 1 - needed + SMALL
        if move:
            title.setGeometry(QRect(rect.x(), rect.y(), x - LARGE - rect.x(), height))
            for item, size in shown:
                item.setGeometry(QRect(QPoint(x, rect.y() + (height - size.height()) // 2), size))
                x += size.width() + SMALL
        return height


def _flow(items: Sequence[QLayoutItem], rect: QRect, *, move: bool) -> int:
    """Left to right, then down, each in the middle of its line; returns the height."""
    y = rect.y()
    for line in _lines(items, rect.width()):
        x, tallest = rect.x(), max(size.height() for _, size in line)
        for item, size in line:
            if move:
                item.setGeometry(QRect(QPoint(x, y + (tallest - size.height()) // 2), size))
            x += size.width() + SMALL
        y += tallest + SMALL
    return max(0, y - SMALL - rect.y())


def _lines(items: Sequence[QLayoutItem], width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
    lines: list[list[tuple[QLayoutItem, QSize]]] = []
    used = 0
    for item in items:
        if item.isEmpty():
            continue
        size = item.sizeHint()
        if not lines or used + size.width() > width:
            lines.append([])
            used = 0
        lines[-1].append((item, size))
        used += size.width() + SMALL
    return lines


class FlowRow(QWidget):
    """A widget whose children flow."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            self.add(widget)

    def add(self, widget: QWidget) -> None:
        self._flow.addWidget(widget)

    def drop(self, widget: QWidget) -> None:
        """Takes a widget out for good."""
        self._flow.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
