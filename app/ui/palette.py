"""Ctrl+K, "search everything": one line, and a list that answers from pages, actions and what pages find."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.page import Hit
from app.ui.pieces import MEDIUM, SMALL, words
from app.ui.theme import Theme

Source = Callable[[str], list[Hit]]
MOST_HITS: Final = 12
MILLISECONDS_AFTER_KEY: Final = 60
_HIT: Final = Qt.ItemDataRole.UserRole
_KEYS_FOR_LIST: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class _TwoWords(QStyledItemDelegate):
    """A row with the words at the left and, muted, the kind of thing at the right."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        hit: Hit = index.data(_HIT)
        area = QRect(option.rect).adjusted(MEDIUM, 0, -MEDIUM, 0)
        painter.setPen(self._theme.tokens.muted)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, hit.detail)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), round(option.fontMetrics.height() * 2.2))


class Palette(QDialog):
    """The box: type, choose with the arrows, Enter."""

    def __init__(self, theme: Theme, sources: Sequence[Source], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._theme = theme
        self._sources = sources
        self.setAccessibleName(self.tr("Search everything"))
        self._box = QLineEdit()
        self._box.setProperty("look", "big")
        self._box.setAccessibleName(self.tr("Search everything"))
        self._box.setPlaceholderText(self.tr("Name, number, telephone, page or action"))
        self._box.setClearButtonEnabled(True)
        self._model = QStandardItemModel(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setAccessibleName(self.tr("Answers"))
        self._list.setItemDelegate(_TwoWords(theme, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._none = words(self.tr("Nothing found. Try fewer letters, or only the surname."), "muted")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card = QFrame()
        card.setProperty("look", "popup")
        outer.addWidget(card)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        layout.setSpacing(SMALL)
        layout.addWidget(self._box)
        layout.addWidget(self._list)
        layout.addWidget(self._none)
        self._timer = QTimer(self, singleShot=True, interval=MILLISECONDS_AFTER_KEY)
        self._timer.timeout.connect(self._search)
        self._box.textChanged.connect(lambda _text: self._timer.start())
        self._box.installEventFilter(self)
        self._list.clicked.connect(self._open)
        self._place(parent)
        self._search()

    def event(self, event: QEvent) -> bool:
        """Going elsewhere closes it."""
        if event.type() == QEvent.Type.WindowDeactivate and self.isVisible():
            self.reject()
        return super().event(event)

    def _place(self, parent: QWidget) -> None:
        width = min(round(parent.width() * 0.6), self.fontMetrics().averageCharWidth() * 90)
        self.resize(width, round(parent.height() * 0.55))
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - width) // 2, corner.y() + round(parent.height() * 0.1))

    def _search(self) -> None:
        text = self._box.text().strip()
        hits = [hit for source in self._sources for hit in source(text)][:MOST_HITS]
        self._model.clear()
        for hit in hits:
            item = QStandardItem(self._theme.icon(hit.icon), hit.text)
            item.setData(hit, _HIT)
            item.setData(f"{hit.text}, {hit.detail}", Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        self._list.setCurrentIndex(self._model.index(0, 0))
        self._list.setVisible(bool(hits))
        self._none.setVisible(not hits)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The cursor stays in the line; arrows go to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _KEYS_FOR_LIST:
                self._list.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._search_if_changed()
                self._open(self._list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _search_if_changed(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._search()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            hit: Hit = index.data(_HIT)
            self.accept()
            hit.open()
