"""The strip at the foot of the window while something takes long: what, how far, and a way to stop it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy

from app.ui.pieces import LARGE, MEDIUM, SMALL, button, words
from app.ui.runner import Runner, Task

MILLISECONDS_BEFORE_SHOWN: Final = 600


class ProgressStrip(QFrame):
    """Follows the runner; shown only when a task lasts longer than 600 ms."""

    def __init__(self, runner: Runner) -> None:
        super().__init__()
        self.setObjectName("progressStrip")
        self._tasks: list[Task] = []
        self._title = words("", "label")
        self._text = words("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setMinimumWidth(self.fontMetrics().averageCharWidth() * 28)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._stop = button(self.tr("Stop"), self._cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        layout.setSpacing(MEDIUM)
        layout.addWidget(self._title)
        layout.addWidget(self._bar)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._stop)
        self._timer = QTimer(self, singleShot=True, interval=MILLISECONDS_BEFORE_SHOWN)
        self._timer.timeout.connect(self._show_now)
        runner.began.connect(self._began)
        runner.stepped.connect(self._stepped)
        runner.ended.connect(self._ended)
        self.hide()

    def _began(self, task: Task) -> None:
        self._tasks.append(task)
        if len(self._tasks) == 1:
            self._bar.setRange(0, 0)
            self._text.clear()
            self._timer.start()

    def _show_now(self) -> None:
        if self._tasks:
            self._title.setText(self._tasks[0].title or self.tr("Working"))
            self._stop.setEnabled(True)
            self._stop.setVisible(bool(self._tasks[0].title))
            self.show()

    def _stepped(self, task: Task, done: int, total: int, text: str) -> None:
        if not self._tasks or task is not self._tasks[0]:
            return
        self._bar.setRange(0, max(total, 0))
        self._bar.setValue(done)
        self._text.setText(text)

    def _ended(self, task: Task) -> None:
        if task in self._tasks:
            self._tasks.remove(task)
        if not self._tasks:
            self._timer.stop()
            self.hide()
        elif self.isVisible():
            self._bar.setRange(0, 0)
            self._text.clear()
            self._show_now()

    def _cancel(self) -> None:
        if self._tasks:
            self._stop.setEnabled(False)
            self._text.setText(self.tr("Stopping; nothing of this will remain"))
            self._tasks[0].cancel()
