"""Two parts of a page side by side; below each other where the window is narrow or the letters are large."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from app.ui.pieces import SMALL

LEAST_LINES = 15


class Beside(QSplitter):
    """``least`` are the characters that each part needs to stand beside the other, ``shares`` how room is divided."""

    def __init__(self, left: QWidget, right: QWidget, shares: tuple[int, int], least: tuple[int, int]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._needed = sum(least)
        self._parts = (left, right)
        self._shares = shares
        self.setHandleWidth(SMALL)
        self.setChildrenCollapsible(False)
        for part, share in zip(self._parts, shares, strict=True):
            self.addWidget(part)
            self.setStretchFactor(self.count() - 1, share)
        self._divide()

    @property
    def narrow(self) -> bool:
        """Whether the parts stand below each other."""
        return self.orientation() == Qt.Orientation.Vertical

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < self._needed * self.fontMetrics().averageCharWidth()
        if narrow != self.narrow:
            self.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
            for part in self._parts:
                part.setMinimumHeight(self.fontMetrics().height() * LEAST_LINES if narrow else 0)
            self._divide()
            self.turned()
        super().resizeEvent(event)

    def turned(self) -> None:
        """For who has to show something else when the parts were turned."""

    def _divide(self) -> None:
        self.setSizes([share * 10 for share in self._shares])
