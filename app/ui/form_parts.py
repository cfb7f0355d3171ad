"""The parts a form is laid out with: where it stands, a field with its words, the section "More options"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.ui.fields import Editor
from app.ui.page import Desk
from app.ui.pieces import MEDIUM, SMALL, button, restyle, words
from app.ui.prefs import Prefs


@dataclass(frozen=True, slots=True)
class FormPlace:
    """Where a form stands: whose preferences, which office, which country's way of writing."""

    prefs: Prefs
    office: str
    country: str
    currency: str
    today: Callable[[], date]

    @classmethod
    def of(cls, desk: Desk) -> Self:
        facts = desk.facts
        return cls(desk.prefs, facts.uid, facts.country, facts.currency, desk.today)


class FieldBox(QWidget):
    """A field as it is seen: label above, box, help, and below the problem when there is one."""

    def __init__(self, editor: Editor, label: str, help_text: str, *, required: bool) -> None:
        super().__init__()
        self.editor = editor
        self.required = required
        self._help_text = help_text
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL // 2)
        if label:
            shown = words(f"{label} *" if required else label, "label")
            shown.setBuddy(editor.focus)
            column.addWidget(shown)
        column.addWidget(editor.widget)
        self._help = words(help_text, "small", wrap=True)
        self._help.setVisible(bool(help_text))
        self._problem = words("", "problem", wrap=True)
        self._problem.hide()
        column.addWidget(self._help)
        column.addWidget(self._problem)
        for place, box in enumerate(editor.boxes()):
            if label and place == 0:
                box.setAccessibleName(label)
            box.setAccessibleDescription(help_text)

    @property
    def problem_text(self) -> str:
        return "" if self._problem.isHidden() else self._problem.text()

    def show_problem(self, text: str, *, blocks: bool = True) -> None:
        """Says ``text`` at the field; a warning has no red border."""
        self._problem.setText(text)
        self._problem.setProperty("look", "problem" if blocks else "warning")
        restyle(self._problem)
        self._problem.setVisible(bool(text))
        self._help.setVisible(bool(self._help_text) and not text)
        for box in self.editor.boxes():
            box.setProperty("problem", "true" if text and blocks else "false")
            box.setAccessibleDescription(text or self._help_text)
            restyle(box)


class MoreSection(QWidget):
    """The section "More options": closed until somebody opens it, then as the office left it."""

    def __init__(self, place: FormPlace, name: str) -> None:
        super().__init__()
        self._place = place
        self._name = name
        self.inner = QWidget()
        self.grid = field_grid(self.inner)
        self._switch = button("", self._toggle, look="section")
        self._switch.setCheckable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.inner)
        self.show_open(place.prefs.is_open(place.office, name))

    def show_open(self, is_open: bool) -> None:
        self._switch.setChecked(is_open)
        self._switch.setText(("▾  " if is_open else "▸  ") + self.tr("More options"))
        self._switch.setAccessibleName(self.tr("More options"))
        self.inner.setVisible(is_open)

    def _toggle(self) -> None:
        self.show_open(self._switch.isChecked())
        self._place.prefs.remember_open(self._place.office, self._name, self._switch.isChecked())


def field_grid(holder: QWidget) -> QGridLayout:
    """Two columns of the same width, for fields and halves of fields."""
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(MEDIUM)
    grid.setVerticalSpacing(MEDIUM)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid
