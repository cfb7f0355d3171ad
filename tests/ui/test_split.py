"""A splitter is found as it was left."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter, QWidget

from app.ui.split import remember_split


def made(qtbot, prefs) -> QSplitter:
    splitter = QSplitter()
    qtbot.addWidget(splitter)
    splitter.resize(800, 100)
    for _ in range(2):
        splitter.addWidget(QWidget())
    remember_split(splitter, prefs, "list")
    splitter.show()
    return splitter


def test_the_widths_of_yesterday_are_there_today(qtbot, prefs):
    first = made(qtbot, prefs)
    first.setSizes([200, 600])
    first.splitterMoved.emit(200, 1)
    chosen = first.sizes()
    assert made(qtbot, prefs).sizes() == chosen
