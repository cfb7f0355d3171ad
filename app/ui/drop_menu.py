"""The menu below a button: a few things to do, chosen with the mouse, the arrows or a letter."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtWidgets import QMenu, QWidget

Choice = tuple[str, Callable[[], object] | None]
"""Its words and what it does; with ``None`` it is seen, but cannot be done now."""
APART: Final = None
"""A line between what belongs together and the rest."""


def drop_menu(under: QWidget, choices: Iterable[Choice | None]) -> None:
    """Waits until one is chosen, or none; a key behind a tab in the words is only shown."""
    menu = QMenu(under)
    for choice in choices:
        if choice is None:
            menu.addSeparator()
            continue
        words, deed = choice
        if deed is None:
            menu.addAction(words).setEnabled(False)
        else:
            menu.addAction(words, deed)
    menu.exec(under.mapToGlobal(under.rect().bottomLeft()))
    menu.deleteLater()
