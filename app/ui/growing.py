"""A dialog that grows with what it has to say: a problem at a field takes lines that were not there before."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog

from app.ui.pieces import FRAME


class GrowingDialog(QDialog):
    """Qt asks words that wrap for their height only when a window is made, and two thirds of the screen are its most.

    Never smaller than the person made it, never larger than the screen, and never below its lower edge.
    """

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.LayoutRequest:
            return super().event(event)  # it may be the dialog's own end: nothing is asked of it afterwards
        done = super().event(event)
        self._grow()
        return done

    def showEvent(self, event: QShowEvent) -> None:
        self._grow()  # before Qt puts it in the middle of its window
        super().showEvent(event)

    def _grow(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        room = self.screen().availableGeometry()
        width = max(self.width(), min(layout.totalMinimumSize().width(), room.width()))
        wraps = layout.hasHeightForWidth()
        wanted = layout.totalHeightForWidth(width) if wraps else layout.totalSizeHint().height()
        most = room.height() - self.fontMetrics().height() * FRAME
        self.resize(width, max(self.height(), min(wanted, most)))
        below = self.frameGeometry().bottom() - room.bottom()
        if below > 0:
            self.move(self.x(), max(room.top(), self.y() - below))
