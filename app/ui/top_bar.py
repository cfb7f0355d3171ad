"""The bar at the top: whose office this is, search everything, who is serving, and the window's own menu."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy

from app.ui.pieces import LARGE, MEDIUM, SMALL, button, icon_button, with_key, words
from app.ui.theme import CHOICES, Choice, Theme

if TYPE_CHECKING:
    from app.models.base.facts import OfficeFacts


class TopBar(QFrame):
    """Says what was pressed; the window does it."""

    search_pressed = Signal()
    name_chosen = Signal(str)
    new_name_wanted = Signal()
    action_wanted = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, theme: Theme, facts: OfficeFacts) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self._theme = theme
        self._names: Sequence[str] = ()
        self._line = layout = QHBoxLayout(self)
        layout.setContentsMargins(LARGE, SMALL + 2, MEDIUM, SMALL + 2)
        layout.setSpacing(SMALL)
        self._name = words("", "h3")
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.addWidget(self._name, 1)
        self._search = button(with_key(self.tr("Search everything"), "Ctrl+K"), self.search_pressed.emit)
        theme.put_icon(self._search, "search")
        layout.addWidget(self._search)
        self._serving = button("", self._show_names, look="quiet")
        theme.put_icon(self._serving, "user-round")
        layout.addWidget(self._serving)
        self._menu = icon_button(theme, "menu", self.tr("Window menu"), self._show_menu)
        layout.addWidget(self._menu)
        self.show_facts(facts)
        self.show_serving("", ())

    def show_facts(self, facts: OfficeFacts) -> None:
        """Whose office it is."""
        self._name.setToolTip(facts.name)
        self._name.setAccessibleName(facts.name)
        self._fit_name()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._line.activate()
        self._fit_name()

    def _fit_name(self) -> None:
        """A long name ends in dots where there is no room; the whole is what the mouse shows."""
        name, metrics = self._name.toolTip(), self._name.fontMetrics()
        self._name.setText(metrics.elidedText(name, Qt.TextElideMode.ElideRight, self._name.width()))

    def show_serving(self, name: str, names: Sequence[str]) -> None:
        """The name at the top right, and those to choose from."""
        self._names = names
        shown = name or self.tr("nobody yet")
        self._serving.setText(self.tr("Serving: {name}").format(name=shown).replace("&", "&&") + " ▾")
        self._serving.setAccessibleName(self.tr("Serving: {name}").format(name=shown))

    def _show_names(self) -> None:
        menu = QMenu(self)
        for name in self._names:
            menu.addAction(name.replace("&", "&&"), partial(self.name_chosen.emit, name))
        menu.addSeparator()
        menu.addAction(self.tr("Another name…"), self.new_name_wanted.emit)
        self._below(menu, self._serving)

    def _show_menu(self) -> None:
        menu = QMenu(self)
        looks = menu.addMenu(self.tr("Appearance"))
        group = QActionGroup(looks)
        titles: dict[Choice, str] = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        for choice in CHOICES:
            action = looks.addAction(titles[choice], partial(self.theme_chosen.emit, choice))
            action.setCheckable(True)
            action.setChecked(choice == self._theme.choice)
            group.addAction(action)
        menu.addAction(self.tr("List of keys") + "\tF1", lambda: self.action_wanted.emit("keys"))
        menu.addSeparator()
        menu.addAction(self.tr("Data of the institution…"), lambda: self.action_wanted.emit("office_data"))
        menu.addAction(self.tr("Open another office…") + "\tCtrl+O", lambda: self.action_wanted.emit("open_office"))
        menu.addAction(self.tr("Close the program") + "\tCtrl+Q", lambda: self.action_wanted.emit("quit"))
        self._below(menu, self._menu)

    def _below(self, menu: QMenu, anchor: QPushButton) -> None:
        corner = anchor.mapToGlobal(QPoint(anchor.width() - menu.sizeHint().width(), anchor.height() + 2))
        menu.exec(corner)
        menu.deleteLater()
