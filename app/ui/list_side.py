"""The list's side of a page: the line that searches, the filters in a row, the list, and what is said of it.

What is looked for, and what a row of the list says, is the page's business.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.ui.fields import ChoiceEditor, DateEditor
from app.ui.flow import FlowRow
from app.ui.pieces import SMALL
from app.ui.table import RecordTable

MILLISECONDS_AFTER_KEY: Final = 150
WIDEST_FILTER: Final = 26  # letters: the name of one institution must not widen the whole side


class SearchLine(QLineEdit):
    """Says ``wanted`` a moment after the last key; who puts a text here without keys asks too."""

    wanted = Signal()

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setClearButtonEnabled(True)
        later = QTimer(self, singleShot=True, interval=MILLISECONDS_AFTER_KEY)
        later.timeout.connect(self.wanted)
        self.textEdited.connect(lambda _text: later.start())


def list_side(
    ask: Callable[[], object],
    search: SearchLine,
    filters: Mapping[str, ChoiceEditor | DateEditor],
    table: RecordTable[Any],
    said: QLabel,
) -> QWidget:
    """``ask`` reads the list: at once for a filter, a moment after the last key. Enter goes from the line to the list.

    ``filters`` by the names that are read aloud; a day is asked for when it is typed to its end.
    """
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, SMALL, 0)
    column.setSpacing(SMALL)
    search.wanted.connect(ask)
    search.returnPressed.connect(table.enter)
    row = FlowRow()
    widest = side.fontMetrics().averageCharWidth() * WIDEST_FILTER
    for name, editor in filters.items():
        editor.box.setAccessibleName(name)
        editor.box.setMaximumWidth(min(editor.box.maximumWidth(), widest))
        (editor.settled if isinstance(editor, DateEditor) else editor.edited).connect(ask)
        row.add(editor.widget)
    for widget in (search, row, table, said):
        column.addWidget(widget, widget is table)
    return side
