"""Everything the window asks in a box of its own: messages, questions with verbs, choosing files.

One object, so that tests answer in one place.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QInputDialog, QPushButton, QVBoxLayout, QWidget

from app.ui.pieces import LARGE, MEDIUM, SMALL, button, words
from app.ui.prefs import Prefs
from app.ui.serving import WhoDialog

# A proposed name may hold a member's or an account's, with a stroke in it; Windows takes none of these.
_NOT_IN_A_NAME: Final = dict.fromkeys(map(ord, '<>:"/\\|?*'), "-")


class Dialogs:
    """Boxes over whatever window is active; file boxes remember their folder by purpose."""

    def __init__(self, prefs: Prefs, parent: Callable[[], QWidget | None]) -> None:
        self._prefs = prefs
        self._parent = parent

    def message(self, text: str, detail: str = "") -> None:
        """Says something that must be seen; for the rest use a notice."""
        close = QCoreApplication.translate("Dialogs", "Close")
        _ask(QuestionBox(self._parent(), text, detail, [close]))

    def ask(self, question: str, verb: str, *, detail: str = "", danger: bool = False) -> bool:
        """Whether to do what ``verb`` says; Esc and the other button leave everything as it is."""
        leave = QCoreApplication.translate("Dialogs", "Cancel")
        return self.choose(question, [leave, verb], detail=detail, danger=danger) == 1

    def choose(self, question: str, verbs: Sequence[str], *, detail: str = "", danger: bool = False) -> int:
        """The index of the chosen verb; 0, the harmless one, also for Esc.

        The last one is the main button.
        """
        box = QuestionBox(self._parent(), question, detail, verbs, danger=danger)
        _ask(box)
        return box.chosen

    def ask_text(self, question: str, text: str = "") -> str | None:
        """A short text; ``None`` when the box was closed without one."""
        said, taken = QInputDialog.getText(self._parent(), "Gremial", question, text=text)
        return said.strip() if taken else None

    def crash(self, report: str) -> None:
        """Once a run: something nobody foresaw; the report can be copied for whoever helps."""
        copy = QCoreApplication.translate("Dialogs", "Copy the report")
        close = QCoreApplication.translate("Dialogs", "Go on working")
        chosen = self.choose(
            QCoreApplication.translate("Dialogs", "Something failed that should not have."),
            [copy, close],
            detail=QCoreApplication.translate(
                "Dialogs",
                "What was being done was undone: the office's file is as it was before. If it happens again, "
                "close the program, open it again, and send the report to whoever helps you.",
            ),
        )
        if chosen == 0:
            QGuiApplication.clipboard().setText(report)

    def who_serves(self, names: Sequence[str]) -> str:
        """The chosen or new name; empty when the box was closed."""
        box = WhoDialog(list(names), self._parent())
        _ask(box)
        return box.name

    def open_file(self, purpose: str, title: str, pattern: str) -> Path | None:
        """A file to read; ``pattern`` like "Excel (*.xlsx *.csv)"."""
        text, _ = QFileDialog.getOpenFileName(self._parent(), title, self._folder(purpose), pattern)
        return self._remember(purpose, text)

    def open_files(self, purpose: str, title: str, pattern: str) -> list[Path]:
        texts, _ = QFileDialog.getOpenFileNames(self._parent(), title, self._folder(purpose), pattern)
        return [path for text in texts if (path := self._remember(purpose, text)) is not None]

    def save_file(self, purpose: str, title: str, pattern: str, name: str) -> Path | None:
        """Where to write; the system's box asks before an existing file is replaced."""
        start = str(Path(self._folder(purpose)) / name.translate(_NOT_IN_A_NAME))
        text, _ = QFileDialog.getSaveFileName(self._parent(), title, start, pattern)
        return self._remember(purpose, text)

    def folder(self, purpose: str, title: str) -> Path | None:
        text = QFileDialog.getExistingDirectory(self._parent(), title, self._folder(purpose))
        if not text:
            return None
        self._prefs.remember_folder(purpose, Path(text))
        return Path(text)

    def _folder(self, purpose: str) -> str:
        return str(self._prefs.folder(purpose) or documents_folder())

    def _remember(self, purpose: str, text: str) -> Path | None:
        if not text:
            return None
        self._prefs.remember_folder(purpose, Path(text).parent)
        return Path(text)


def _ask(box: QDialog) -> None:
    """Shows a box and lets go of it; its answer stays readable."""
    box.exec()
    box.deleteLater()


def documents_folder() -> Path:
    """The person's documents folder as the system knows it (often moved, so never spelled out), else the home."""
    from PySide6.QtCore import QStandardPaths  # noqa: PLC0415 - only when a file box opens

    found = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return found if found.is_dir() else Path.home()


class QuestionBox(QDialog):
    """A question with verbs: the harmless one has Esc, the last one has Enter unless it is dangerous."""

    def __init__(
        self, parent: QWidget | None, text: str, detail: str, verbs: Sequence[str], *, danger: bool = False
    ) -> None:
        super().__init__(parent)
        self.chosen = 0
        self.setWindowTitle(QCoreApplication.applicationName())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM + 4)
        layout.setSpacing(MEDIUM)
        title = words(text, "h2" if len(text) < 80 else "", wrap=True)
        title.setMinimumWidth(self.fontMetrics().averageCharWidth() * 52)
        layout.addWidget(title)
        if detail:
            said = words(detail, "", wrap=True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(said)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addStretch(1)
        for index, verb in enumerate(verbs):
            row.addWidget(self._button(index, verb, index == len(verbs) - 1, danger))
        layout.addSpacing(SMALL)
        layout.addLayout(row)
        self.setAccessibleName(text)
        self.setAccessibleDescription(detail)

    def _button(self, index: int, verb: str, last: bool, danger: bool) -> QPushButton:
        look = ("danger" if danger else "main") if last else ""
        made = button(verb, lambda: self._choose(index), look=look)
        made.setAutoDefault(True)
        if last and not danger:
            made.setDefault(True)
        if (danger and index == 0) or (last and not danger):
            made.setFocus()
        return made

    def _choose(self, index: int) -> None:
        self.chosen = index
        self.accept()
