"""Two parts of a page beside each other, found as they were left; below each other where there is little room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from app.ui.pieces import SMALL, wrapped
from app.ui.prefs import Prefs

LEAST_LINES: Final = 15


class Beside(QSplitter):
    """Remembers under ``name`` how the person divided it, also after the program was closed.

    ``least`` are the characters that each part needs to stand beside the other, ``shares`` how room is
    divided until somebody moves the handle.
    """

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        shares: tuple[int, int],
        least: tuple[int, int],
        prefs: Prefs,
        name: str,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._needed = sum(least)
        self._parts = (left, right)
        self._shares = shares
        self._prefs = prefs
        self._name = name
        self._heights = (left.minimumHeight(), right.minimumHeight())
        self._widths = {left: left.minimumWidth(), right: right.minimumWidth()}
        self.setHandleWidth(SMALL)
        self.setChildrenCollapsible(False)
        for part, share in zip(self._parts, shares, strict=True):
            self.addWidget(part)
            self.setStretchFactor(self.count() - 1, share)
        self._divide()
        self.splitterMoved.connect(lambda _place, _handle: prefs.remember_widths(self._key(), self.sizes()))

    @property
    def narrow(self) -> bool:
        """Whether the parts stand below each other."""
        return self.orientation() == Qt.Orientation.Vertical

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn_if_needed()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """What stands in a part may have grown: a paper with its buttons, a longer list."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn_if_needed()
        return done

    def minimumSizeHint(self) -> QSize:
        """Never wider than one part: the other goes below it before the window would have to grow."""
        hint = super().minimumSizeHint()
        height = hint.height()
        if not self.narrow:
            shown = [part for part in self._parts if not part.isHidden()]
            height = max((max(part.minimumHeight(), self._least_height(part)) for part in shown), default=height)
        return QSize(min(hint.width(), *(self._least_width(part) for part in self._parts)), height)

    def sizeHint(self) -> QSize:
        """Beside each other no higher than they must be: a page that asks for more than its window scrolls whole."""
        hint = super().sizeHint()
        return hint if self.narrow else QSize(hint.width(), self.minimumSizeHint().height())

    def _turn_if_needed(self) -> None:
        comfortable = self._needed * self.fontMetrics().averageCharWidth()
        possible = sum(self._least_width(part) for part in self._parts) + self.handleWidth()
        narrow = self.width() < max(comfortable, possible)
        if narrow != self.narrow:
            self.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
            self._divide()
            self.turned()
        lines = self.fontMetrics().height() * LEAST_LINES
        for part, height in zip(self._parts, self._heights, strict=True):
            least = height
            if narrow:
                least = max(height, lines, part.minimumSizeHint().height(), self._least_height(part))
            if part.minimumHeight() != least:
                part.setMinimumHeight(least)
            # A width of its own would count instead of what the part needs to show its words.
            width = self._widths[part] if narrow else self._least_width(part)
            if part.minimumWidth() != width:
                part.setMinimumWidth(width)

    def _least_width(self, part: QWidget) -> int:
        return 0 if part.isHidden() else max(part.minimumSizeHint().width(), self._widths[part])

    def _least_height(self, part: QWidget) -> int:
        """What its words need in the width they have here."""
        return wrapped(part.minimumSizeHint(), part, self.width() if self.narrow else part.width()).height()

    def turned(self) -> None:
        """For who has to show something else when the parts were turned."""

    def _divide(self) -> None:
        remembered = self._prefs.widths(self._key())
        usual = [share * 10 for share in self._shares]
        self.setSizes(remembered if len(remembered) == len(usual) else usual)

    def _key(self) -> str:
        """Heights below each other say nothing about widths beside each other."""
        return f"{self._name}-below" if self.narrow else self._name
