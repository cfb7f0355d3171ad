"""A figure of Home that is one button: its name, the number, what it is part of; pressing it opens the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.pieces import MEDIUM, SMALL, words

MOST_COLUMNS: Final = 3


class Tile(QPushButton):
    """Title, figure and a line below; read aloud as one sentence."""

    def __init__(self, title: str, figure: str, below: str, on_click: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("look", "tile")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("{title}: {figure}. See the list").format(title=title, figure=figure))
        self.setAccessibleDescription(below)
        self.setToolTip(self.tr("See the list"))
        self._inside = column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM + 4, MEDIUM, MEDIUM + 4, MEDIUM)
        column.setSpacing(SMALL // 2)
        for text, look in ((title, "label"), (figure, "figure"), (below, "small")):
            shown = words(text, look)  # type: ignore[arg-type]  # the three looks are known ones
            shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(shown)
        column.addStretch(1)
        self.clicked.connect(lambda _checked=False: on_click())

    def sizeHint(self) -> QSize:
        """A button measures its own text; this one has a layout instead."""
        return self._inside.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._inside.totalMinimumSize()


class Tiles(QWidget):
    """The figures in rows of three, of two where three have no room; all equally wide."""

    def __init__(self, made: Sequence[Tile]) -> None:
        super().__init__()
        self._made = made
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(MEDIUM)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # three columns are no minimum
        self._place(MOST_COLUMNS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = max(tile.minimumSizeHint().width() for tile in self._made) + MEDIUM
        self._place(max(1, min(MOST_COLUMNS, (self.width() + MEDIUM) // widest)))

    def minimumSizeHint(self) -> QSize:
        """As narrow as one column: how many there are follows from the width."""
        return QSize(max(tile.minimumSizeHint().width() for tile in self._made), super().minimumSizeHint().height())

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for tile in self._made:
            self._grid.removeWidget(tile)
        for place, tile in enumerate(self._made):
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
