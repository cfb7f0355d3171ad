"""The left rail: the places of the office in their fixed order, and under the current one its pages.

It only says where to go.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.ui.page import PageEntry
from app.ui.pieces import MEDIUM, SMALL, button
from app.ui.theme import Theme

RAIL_ICONS: Final = {
    "home": "house",
    "members": "users",
    "dues": "wallet",
    "meetings": "gavel",
    "fairs": "store",
    "agreements": "handshake",
    "documents": "folder-open",
    "alliance": "network",
}


@dataclass(frozen=True, slots=True)
class Place:
    """A module of the rail with its visible pages."""

    module: str
    title: str
    icon: str
    pages: tuple[PageEntry, ...]


def module_titles() -> dict[str, str]:
    """The words of the rail, in its order."""
    return {
        "home": QCoreApplication.translate("Rail", "Home"),
        "members": QCoreApplication.translate("Rail", "Members"),
        "dues": QCoreApplication.translate("Rail", "Treasury"),
        "meetings": QCoreApplication.translate("Rail", "Meetings"),
        "fairs": QCoreApplication.translate("Rail", "Fairs"),
        "agreements": QCoreApplication.translate("Rail", "Agreements and projects"),
        "documents": QCoreApplication.translate("Rail", "Documents"),
        "alliance": QCoreApplication.translate("Rail", "Alliance"),
    }


def places(entries: Sequence[PageEntry], used: Sequence[str]) -> list[Place]:
    """The places to show: those with a page, of a module the office uses."""
    found = []
    for module, title in module_titles().items():
        pages = tuple(entry for entry in entries if entry.module == module and (not entry.needs or entry.needs in used))
        if pages:
            found.append(Place(module, title, RAIL_ICONS[module], pages))
    return found


class Rail(QFrame):
    """Buttons for the places; ``chosen`` carries the key of the page to show."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, shown: Sequence[Place]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._places = shown
        self._heads: dict[str, QPushButton] = {}
        self._children: dict[str, QPushButton] = {}
        self._more: dict[str, QPushButton] = {}
        self._current = ""
        self._last: dict[str, str] = {place.module: place.pages[0].key for place in shown}
        inner = QWidget()
        inner.setObjectName("scrolled")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(SMALL + 4, MEDIUM, SMALL + 4, MEDIUM)
        layout.setSpacing(2)
        for index, place in enumerate(shown):
            layout.addWidget(self._head(theme, place, index + 1))
            if len(place.pages) > 1:
                for entry in sorted(place.pages, key=lambda one: one.seldom):
                    layout.addWidget(self._child(entry))
                if any(entry.seldom for entry in place.pages):
                    layout.addWidget(self._more_button(place.module))
        layout.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(area.focusPolicy().NoFocus)
        area.setHorizontalScrollBarPolicy(area.horizontalScrollBarPolicy().ScrollBarAlwaysOff)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.setFixedWidth(max(self._needed_width(inner), self.fontMetrics().averageCharWidth() * 26))

    def _head(self, theme: Theme, place: Place, number: int) -> QPushButton:
        made = button(place.title, lambda: self.chosen.emit(self._last[place.module]), look="rail")
        made.setCheckable(True)
        made.setToolTip(f"Ctrl+{number}")
        made.setMinimumHeight(round(made.fontMetrics().height() * 2.3))
        theme.put_icon(made, place.icon, "muted", round(made.fontMetrics().height() * 1.2))
        self._heads[place.module] = made
        return made

    def _child(self, entry: PageEntry) -> QPushButton:
        made = button(entry.title(), lambda: self.chosen.emit(entry.key), look="railChild")
        made.setCheckable(True)
        made.setMinimumHeight(round(made.fontMetrics().height() * 1.9))
        indent = round(made.fontMetrics().height() * 1.2) + 16
        made.setStyleSheet(f"padding-left: {indent}px;")
        made.hide()
        self._children[entry.key] = made
        return made

    def _more_button(self, module: str) -> QPushButton:
        made = button("", lambda: self.show_current(self._current), look="railChild")
        made.setCheckable(True)
        made.setMinimumHeight(round(made.fontMetrics().height() * 1.9))
        made.setStyleSheet(f"padding-left: {round(made.fontMetrics().height() * 1.2) + 16}px;")
        made.hide()
        self._more[module] = made
        return made

    def _needed_width(self, inner: QWidget) -> int:
        for child in self._children.values():
            child.show()
        width = inner.sizeHint().width() + MEDIUM
        for child in self._children.values():
            child.hide()
        return width

    def show_current(self, key: str) -> None:
        """Marks where we are; the pages of that place come in sight, the others' go.

        What is seldom wanted shows when it is asked for, or when it is where we are.
        """
        self._current = key
        for place in self._places:
            here = any(entry.key == key for entry in place.pages)
            self._heads[place.module].setChecked(here)
            if here:
                self._last[place.module] = key
            more = self._more.get(place.module)
            if more is not None:
                more.setVisible(here)
                more.setText(self.tr("Less") if more.isChecked() else self.tr("More…"))
            for entry in place.pages:
                if entry.key in self._children:
                    wanted = not entry.seldom or entry.key == key or (more is not None and more.isChecked())
                    self._children[entry.key].setVisible(here and wanted)
                    self._children[entry.key].setChecked(entry.key == key)

    def key_of_place(self, number: int) -> str:
        """The page behind Ctrl+number; empty beyond the last place."""
        return self._last[self._places[number - 1].module] if 0 < number <= len(self._places) else ""
