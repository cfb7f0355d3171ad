"""The field for a file or a folder: a button that asks, and the name of what was chosen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.fields import Editor
from app.ui.pieces import MEDIUM, button, words


class PathEditor(Editor):
    """A file or folder chosen with a button; the name chosen stands beside it."""

    def __init__(self, name: str, verb: str, nothing: str) -> None:
        holder = QWidget()
        self.choose = button(verb, lambda: None)
        super().__init__(name, holder, self.choose)
        self._nothing = nothing
        self._path: Path | None = None
        self._shown = words(nothing, "muted", wrap=True)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        row.addWidget(self.choose)
        row.addWidget(self._shown, 1)

    def value(self) -> Path | None:
        return self._path

    def put(self, value: Any) -> None:
        self._path = value
        self._shown.setText((value.name if value.suffix else str(value)) if value else self._nothing)
        self._shown.setToolTip(str(value or ""))
        self.edited.emit()
