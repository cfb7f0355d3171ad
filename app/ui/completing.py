"""A text box that offers names from a list while somebody types. What is chosen means is its page's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QCompleter

from app.models.base.values.text import fold
from app.ui.fields import TextEditor

_OFFERED: Final = 12


def complete_from(editor: TextEditor, names: Sequence[str]) -> QCompleter:
    """Offers the names that begin so, then those with it inside; anything else may be typed all the same.

    Accents need not be typed: Qt's own filter would ask for them.
    """
    model = QStringListModel(editor.box)
    completer = QCompleter(model, editor.box)
    completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    completer.setMaxVisibleItems(_OFFERED)
    keys = [(fold(name), name) for name in names]

    def offer(typed: str) -> None:
        wanted = fold(typed)
        inside = [pair for pair in keys if wanted and wanted in pair[0]]
        inside.sort(key=lambda pair: (not pair[0].startswith(wanted), pair[0]))
        model.setStringList([name for _, name in inside[:_OFFERED]])

    # Before the completer is set: it opens on the same signal, in the order of their connection.
    editor.box.textEdited.connect(offer)
    editor.box.setCompleter(completer)
    return completer
