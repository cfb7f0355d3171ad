"""The card beside a list: what is chosen there stands on it, with its head and its tabs, or the words to choose one.

What stands on a card is its page's own business.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.ui.flow import FlowRow
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, SMALL, EmptyState, WrappingStack, chip, line, scrolling, words, wrapped

Shown = TypeVar("Shown", bound=QWidget)


class ChosenCard(QFrame):
    """Shows ``ground`` while something is chosen, else ``nothing``: the words to choose one."""

    def __init__(self, desk: Desk, nothing: str, icon: str, ground: QWidget) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk = desk
        self._nothing = EmptyState(desk.theme, nothing, icon=icon)
        self._ground = ground
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._nothing)
        column.addWidget(ground)
        ground.hide()

    def show_name(self, name: str | None) -> None:
        """What is chosen is read aloud with its name; ``None`` shows that nothing is."""
        self._nothing.setVisible(name is None)
        self._ground.setVisible(name is not None)
        if name is not None:
            self.setAccessibleName(name)


class RedrawnCard(ChosenCard):
    """A card that scrolls and is drawn anew each time; the same record is found scrolled as it was."""

    def __init__(self, desk: Desk, nothing: str, icon: str) -> None:
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._drawn: object = None
        super().__init__(desk, nothing, icon, self._area)

    def minimumSizeHint(self) -> QSize:
        """As wide as what it shows needs: the list gives way, or the card stands below it."""
        hint, inner = super().minimumSizeHint(), self._area.widget()
        if inner is None or self._area.isHidden():
            return hint
        bar = self._area.verticalScrollBar().sizeHint().width()
        return QSize(max(hint.width(), inner.minimumSizeHint().width() + bar + 4), hint.height())

    def redraw(self, key: Hashable, name: str, fill: Callable[[QVBoxLayout], object]) -> None:
        """``fill`` draws the record of that key into an empty column."""
        self.show_name(name)
        bar = self._area.verticalScrollBar()
        place = bar.value() if self._drawn == key else 0
        self._drawn = key
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(LARGE, MEDIUM + 4, LARGE, LARGE)
        column.setSpacing(SMALL)
        fill(column)
        column.addStretch(1)
        self._area.setWidget(inner)
        self.updateGeometry()
        bar.setValue(place)


class DetailCard(ChosenCard):
    """A card with its head; what follows is put into ``body``. ``scrolls`` where it may be taller than its room."""

    def __init__(self, desk: Desk, nothing: str, icon: str, *, scrolls: bool = False) -> None:
        holder = QWidget()
        self.body = QVBoxLayout(holder)
        super().__init__(desk, nothing, icon, scrolling(holder) if scrolls else holder)
        self.body.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        self.body.setSpacing(SMALL)
        self._title = words("", "h2", wrap=True)
        self._meta = words("", "muted", wrap=True)
        self.add(self._title, self._meta)

    def add(self, *widgets: QWidget) -> None:
        """Below what stands on it."""
        for widget in widgets:
            self.body.addWidget(widget)

    def show_head(self, title: str, *facts: str) -> None:
        """Its name, and below it in one line those of the facts that are known."""
        self.show_name(title)
        self._title.setText(title)
        said = " · ".join(fact for fact in facts if fact)
        self._meta.setText(said)
        self._meta.setVisible(bool(said))


@dataclass(frozen=True, slots=True)
class CardTab(Generic[Shown]):
    """``make`` is called on the first visit."""

    code: str
    title: str
    make: Callable[[], Shown]


class TabbedCard(DetailCard, Generic[Shown]):
    """A card whose lower part is one of its tabs; for the next record the same tab stays open."""

    def __init__(self, desk: Desk, nothing: str, icon: str) -> None:
        super().__init__(desk, nothing, icon)
        self._makers: dict[str, Callable[[], Shown]] = {}
        self._tabs: dict[str, Shown] = {}
        self._chips: dict[str, QPushButton] = {}
        self._stack = WrappingStack()

    def minimumSizeHint(self) -> QSize:
        return wrapped(super().minimumSizeHint(), self, self.width())

    def sizeHint(self) -> QSize:
        """No higher than it must be: what a page asks for beyond its window makes the whole page scroll."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def add_tabs(self, tabs: Iterable[CardTab[Shown]]) -> None:
        """Called once, when all that stands above them is on the card."""
        row = FlowRow()
        for tab in tabs:
            self._makers[tab.code] = tab.make
            self._chips[tab.code] = chip(tab.title, partial(self.show_tab, tab.code), checkable=True)
            row.add(self._chips[tab.code])
        self.add(line(), row)
        self.body.addWidget(self._stack, 1)

    @property
    def open_tab(self) -> str:
        """The code of the tab that was left open; at first that of the first."""
        return next((code for code, made in self._chips.items() if made.isChecked()), next(iter(self._chips)))

    def show_tab(self, code: str) -> None:
        for one, made in self._chips.items():
            made.setChecked(one == code)
        if code not in self._tabs:
            self._tabs[code] = self._makers[code]()
            self._stack.addWidget(self._tabs[code])
        self._stack.setCurrentWidget(self._tabs[code])
        self.fill_tab(self._tabs[code])

    def fill_tab(self, tab: Shown) -> None:
        """Shows in a tab what is chosen, if anything is."""
        raise NotImplementedError

    def tab(self, code: str) -> Shown:
        """A tab, shown now."""
        self.show_tab(code)
        return self._tabs[code]
