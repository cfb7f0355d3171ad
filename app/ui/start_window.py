"""The first window when no office is open: make one, open one, try one. It only says what was chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.pieces import LARGE, MEDIUM, SMALL, words
from app.ui.progress import ProgressStrip
from app.ui.runner import Runner
from app.ui.theme import Theme


class Tile(QPushButton):
    """A large button: icon, what it does, and one sentence about it."""

    def __init__(self, theme: Theme, icon: str, title: str, text: str, on_click: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("look", "tile")
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setAutoDefault(True)
        self.clicked.connect(lambda _checked=False: on_click())
        picture = QLabel()
        theme.put_icon(picture, icon, "accent", round(self.fontMetrics().height() * 1.6))
        said = words(text, "muted", wrap=True)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(words(title, "h3"))
        column.addWidget(said)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM + 4, MEDIUM, MEDIUM + 4, MEDIUM)
        row.setSpacing(MEDIUM + 4)
        row.addWidget(picture)
        row.addLayout(column, 1)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMinimumHeight(self.fontMetrics().height() * 5)


class FileRow(QPushButton):
    """A file opened before: its name, and where it lies."""

    def __init__(self, theme: Theme, path: Path, on_click: Callable[[], object]) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self.setProperty("look", "row")
        self.setAutoDefault(True)
        self.setToolTip(str(path))
        self.setAccessibleName(path.stem)
        self.setAccessibleDescription(str(path.parent))
        self.clicked.connect(lambda _checked=False: on_click())
        picture = QLabel()
        theme.put_icon(picture, "file", "muted")
        row = self._row
        row.setContentsMargins(MEDIUM - 4, SMALL, MEDIUM - 4, SMALL)
        row.setSpacing(MEDIUM - 4)
        row.addWidget(picture)
        row.addWidget(words(path.stem, "label"))
        row.addWidget(words(str(path.parent), "muted"), 1)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMinimumHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()


class StartWindow(QWidget):
    """Three ways to begin and the files opened before."""

    create_wanted = Signal()
    open_wanted = Signal()
    practice_wanted = Signal()
    file_chosen = Signal(object)

    def __init__(self, theme: Theme, runner: Runner, recent: Sequence[Path], *, practice: bool) -> None:
        super().__init__()
        self.setWindowTitle(QApplication.applicationName())
        self._theme = theme
        column = QVBoxLayout()
        column.setSpacing(MEDIUM - 4)
        column.addWidget(words("Gremial", "h1"))
        column.addWidget(words(self.tr("The whole office of a guild in one file, on this PC."), "muted"))
        column.addSpacing(MEDIUM)
        self.tiles = self._tiles()
        self.tiles[-1].setVisible(practice)
        for tile in self.tiles:
            column.addWidget(tile)
        if recent:
            column.addSpacing(MEDIUM)
            column.addWidget(words(self.tr("Opened before"), "h3"))
            column.addWidget(self._recent(recent))
        column.addStretch(1)
        centre = QWidget()
        centre.setLayout(column)
        centre.setMaximumWidth(self.fontMetrics().averageCharWidth() * 96)
        row = QHBoxLayout()
        row.setContentsMargins(LARGE * 2, LARGE * 2, LARGE * 2, LARGE)
        row.addStretch(1)
        row.addWidget(centre, 30)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(row, 1)
        outer.addWidget(ProgressStrip(runner))
        height = self.fontMetrics().height()
        self.resize(height * 48, height * 40)
        self.tiles[0].setFocus()

    def _tiles(self) -> list[Tile]:
        theme = self._theme
        return [
            Tile(
                theme, "building-2", self.tr("Create an office"),
                self.tr("For a guild or an alliance that starts today. It takes five minutes."),
                self.create_wanted.emit,
            ),
            Tile(
                theme, "folder-open", self.tr("Open a file"),
                self.tr("The office's file, on this PC or on a USB stick."),
                self.open_wanted.emit,
            ),
            Tile(
                theme, "flask-conical", self.tr("Practice office"),
                self.tr("Invented members and dues, to try everything without fear."),
                self.practice_wanted.emit,
            ),
        ]  # fmt: skip

    def _recent(self, recent: Sequence[Path]) -> QFrame:
        card = QFrame()
        card.setProperty("look", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        column.setSpacing(0)
        for path in recent:
            column.addWidget(FileRow(self._theme, path, partial(self.file_chosen.emit, path)))
        return card
