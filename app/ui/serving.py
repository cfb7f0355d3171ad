"""Who is serving at this desk: names without passwords, asked again after half an hour or on a new day.

Rights are not decided here.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.pieces import LARGE, SMALL, button, line, main_button, words
from app.ui.prefs import Prefs

IDLE_SECONDS: Final = 30 * 60
_SIGNS_OF_LIFE: Final = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)


class Serving(QObject):
    """Keeps the name; ``asked`` when it must be chosen again, ``changed`` with the new one."""

    asked = Signal()
    changed = Signal(str)

    def __init__(
        self,
        prefs: Prefs,
        office: str,
        today: Callable[[], date],
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._prefs = prefs
        self._office = office
        self._today = today
        self._seconds = seconds
        self._last = seconds()
        self._day = today()
        self._waiting = False
        self.name = ""

    @property
    def names(self) -> list[str]:
        return self._prefs.people(self._office)

    def begin(self) -> None:
        """After opening: with nobody or several to choose from it asks; a single name needs no question."""
        if len(self.names) == 1:
            self.choose(self.names[0])
        else:
            self._ask()

    def choose(self, name: str) -> None:
        self._waiting = False
        self._last, self._day = self._seconds(), self._today()
        if name and name != self.name:
            self.name = name
            self._prefs.remember_person(self._office, name)
            self.changed.emit(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        """Installed on the window: notices the first sign of life after a silence."""
        if event.type() in _SIGNS_OF_LIFE and not self._waiting:
            now = self._seconds()
            idle, self._last = now - self._last, now
            if idle >= IDLE_SECONDS or (self._today() != self._day and idle > 1):
                self._ask()
        return False

    def _ask(self) -> None:
        self._waiting = True
        QTimer.singleShot(0, self, self.asked.emit)  # not inside the event that woke us


class WhoDialog(QDialog):
    """Asks "Who is serving?": a button per name, and a line for a new one."""

    def __init__(self, names: list[str], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.name = ""
        self.setWindowTitle(QApplication.applicationName())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        layout.setSpacing(SMALL)
        layout.addWidget(words(self.tr("Who is serving?"), "h1"))
        said = words(
            self.tr("The name stands on the receipts as “received by”. No password is needed."),
            "muted",
            wrap=True,
        )
        said.setMinimumWidth(self.fontMetrics().averageCharWidth() * 46)
        layout.addWidget(said)
        layout.addSpacing(SMALL)
        for name in names:
            layout.addWidget(self._name_button(name))
        if names:
            layout.addSpacing(SMALL)
            layout.addWidget(line())
        layout.addSpacing(SMALL)
        label = words(self.tr("Another name") if names else self.tr("Your name"), "label")
        self._new = QLineEdit()
        label.setBuddy(self._new)
        layout.addWidget(label)
        row = QHBoxLayout()
        row.addWidget(self._new, 1)
        self._add = main_button(self.tr("Start"), self._take_new, self.tr("Enter"))
        row.addWidget(self._add)
        layout.addLayout(row)
        self._new.returnPressed.connect(self._take_new)
        self._new.textChanged.connect(lambda text: self._add.setEnabled(bool(text.strip())))
        self._add.setEnabled(False)
        if not names:
            self._new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_button(self, name: str) -> QWidget:
        made = button(name, lambda: self._take(name))
        made.setMinimumHeight(round(made.fontMetrics().height() * 2.6))
        made.setAutoDefault(True)
        return made

    def _take_new(self) -> None:
        self._take(" ".join(self._new.text().split()))

    def _take(self, name: str) -> None:
        if name:
            self.name = name
            self.accept()
