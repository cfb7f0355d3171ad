"""A splitter that is found as it was left, also after the program was closed."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter

from app.ui.prefs import Prefs


def remember_split(splitter: QSplitter, prefs: Prefs, name: str) -> None:
    """Takes the widths last chosen under ``name`` and notes every later choice."""
    widths = prefs.widths(name)
    if len(widths) == splitter.count():
        splitter.setSizes(widths)
    splitter.splitterMoved.connect(lambda _position, _index: prefs.remember_widths(name, splitter.sizes()))
