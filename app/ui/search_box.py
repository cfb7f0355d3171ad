"""The search line over a list: the first fifty at every key, the whole list a moment after the last one.

What is searched, and how, is SQL's business; this only asks in two steps and hands on the ids.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.ui.runner import Runner

FIRST_LIMIT: Final = 51
MILLISECONDS_AFTER_KEY: Final = 150
IdQuery = Callable[..., list[int]]


class SearchBox(QLineEdit):
    """Asks ``first(reader, text, limit)`` at once and ``full(reader, text)`` in the worker.

    ``found`` carries the ids and whether they are all; Down goes to the list (``left_down``), Esc empties
    the line first.
    """

    found = Signal(object, bool)
    left_down = Signal()

    def __init__(self, runner: Runner, name: str, hint: str, first: IdQuery, full: IdQuery) -> None:
        super().__init__()
        self._runner = runner
        self._first = first
        self._full = full
        self.setProperty("look", "big")
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setClearButtonEnabled(True)
        self._timer = QTimer(self, singleShot=True, interval=MILLISECONDS_AFTER_KEY)
        self._timer.timeout.connect(self._ask_full)
        self.textChanged.connect(lambda _text: self.ask())

    def to_front(self) -> None:
        """The cursor here, and what stands here is replaced by what is typed."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()

    def ask(self) -> None:
        """Searches for what stands in the line; also after something changed."""
        ids = self._runner.now(self._first, self.text(), FIRST_LIMIT)
        complete = len(ids) < FIRST_LIMIT
        self.found.emit(ids, complete)
        if complete:
            self._timer.stop()
        else:
            self._timer.start()

    def ask_all(self) -> None:
        """The whole list at once, for the first time a page is shown."""
        self._ask_full()

    def _ask_full(self) -> None:
        text = self.text()
        self._runner.read(
            self._full,
            text,
            on_done=lambda ids: self._answer(text, ids),
            owner=self,
            latest=f"search-{id(self)}",
        )

    def _answer(self, text: str, ids: list[int]) -> None:
        if text == self.text():
            self.found.emit(ids, True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
