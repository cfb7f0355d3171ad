"""Notices: a sentence in passing at the foot of the window, with at most one thing to do.

It never asks and never takes the cursor.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.ui.pieces import MEDIUM, SMALL, button, icon_button, words
from app.ui.theme import Theme

MILLISECONDS_SHOWN: Final = 7_000


class NoticeBar(QWidget):
    """Shows the newest notice for seven seconds, longer when it offers something to do."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._frame = QFrame()
        self._frame.setProperty("look", "notice")
        self._text = words("", wrap=True)
        self._then: Callable[[], object] | None = None
        self._verb = button("", self._do, look="noticeButton")
        self._close: QPushButton = icon_button(theme, "x", self.tr("Close the notice"), self.hide)
        theme.put_icon(self._close, "x", "surface")
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        row.setSpacing(MEDIUM)
        row.addWidget(self._text, 1)
        row.addWidget(self._verb)
        row.addWidget(self._close)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(MEDIUM + SMALL, 0, MEDIUM + SMALL, MEDIUM)
        outer.addWidget(self._frame)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text() if not self.isHidden() else ""

    def notify(self, text: str, verb: str = "", then: Callable[[], object] | None = None) -> None:
        """Shows ``text`` and reads it aloud; ``then`` runs when ``verb`` is pressed."""
        # The window is painted before anything is said, and Qt makes these two on their first use.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

        self._text.setText(text)
        self._verb.setText(verb)
        self._verb.setVisible(bool(verb))
        self._then = then
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._text, text))
        self._timer.start(MILLISECONDS_SHOWN * (2 if verb else 1))

    def _do(self) -> None:
        self.hide()
        if self._then is not None:
            self._then()
