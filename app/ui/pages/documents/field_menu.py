"""A text with its button that puts a field between braces into it. What fields there are is the model's."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.fields import LinesEditor
from app.ui.pages.documents.letter_words import field_words
from app.ui.pieces import SMALL, button, side_by_side


class BodyEditor(LinesEditor):
    """The text of a letter; below it the button with the fields."""

    def __init__(self, name: str, lines: int) -> None:
        super().__init__(name, lines)
        self.widget = QWidget()
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.box)
        column.addLayout(side_by_side(_field_button(self.tr("Insert a field"), self.box)))


def _field_button(text: str, box: QPlainTextEdit) -> QPushButton:
    """Opens the list of fields; the chosen one goes to where the cursor stands."""
    made = button(text, lambda: None)
    menu = QMenu(made)
    for name, said in field_words():
        menu.addAction(f"{{{name}}}  –  {said}", partial(_insert, box, name))
    made.setMenu(menu)
    return made


def _insert(box: QPlainTextEdit, name: str) -> None:
    box.insertPlainText(f"{{{name}}}")
    box.setFocus()
