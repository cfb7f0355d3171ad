"""A figure of Home that is one button: its name, the number, what it is part of; pressing it opens the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.pieces import MEDIUM, SMALL, words

COLUMNS: Final = 3


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


def tiles(made: Sequence[Tile]) -> QWidget:
    """The figures in rows of three, all equally wide."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(MEDIUM)
    for place, tile in enumerate(made):
        grid.addWidget(tile, place // COLUMNS, place % COLUMNS)
    for column in range(COLUMNS):
        grid.setColumnStretch(column, 1)
    return holder
