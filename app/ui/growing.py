"""A dialog that grows with what it has to say: a problem at a field takes lines that were not there before."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog


class GrowingDialog(QDialog):
    """Qt asks words that wrap for their height only when a window is made; never smaller than the person made it."""

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.LayoutRequest:
            return super().event(event)  # it may be the dialog's own end: nothing is asked of it afterwards
        done = super().event(event)
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))
        return done
