"""A text box that offers names below itself while somebody types. What is chosen means is its page's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from app.models.base.values.text import fold
from app.ui.fields import TextEditor

OFFERED: Final = 12


def complete_by(box: QLineEdit, offers: Callable[[str], Iterable[str]]) -> QCompleter:
    """Shows what ``offers`` gives for what was typed, at most ``OFFERED`` without scrolling; anything may be typed."""
    model = QStringListModel(box)
    completer = QCompleter(model, box)
    completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    completer.setMaxVisibleItems(OFFERED)
    # Before the completer is set: it opens on the same signal, in the order of their connection.
    box.textEdited.connect(lambda typed: model.setStringList(list(offers(typed))))
    box.setCompleter(completer)
    return completer


def complete_from(editor: TextEditor, names: Sequence[str]) -> QCompleter:
    """Offers the names that begin so, then those with it inside.

    Accents need not be typed: Qt's own filter would ask for them.
    """
    keys = [(fold(name), name) for name in names]

    def offers(typed: str) -> list[str]:
        wanted = fold(typed)
        inside = [pair for pair in keys if wanted and wanted in pair[0]]
        inside.sort(key=lambda pair: (not pair[0].startswith(wanted), pair[0]))
        return [name for _, name in inside[:OFFERED]]

    return complete_by(editor.box, offers)
