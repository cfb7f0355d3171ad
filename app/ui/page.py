"""What every page of the window is: a title, a place for its buttons, a body, and how it hears of changes.

Also what a page is given.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, ClassVar, Final, Protocol

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.base.changes import Changes
from app.ui.dialogs import Dialogs
from app.ui.flow import TitleRow
from app.ui.pieces import LARGE, MEDIUM, words
from app.ui.prefs import Prefs
from app.ui.runner import Runner
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.models.base.facts import OfficeFacts


EDIT_KEYS: Final = (Qt.Key.Key_F4, Qt.Key.Key_F8)  # F8 is written on the buttons of lists with a sheet beside them


class Notify(Protocol):
    """Says something in passing, with at most one thing to do about it."""

    def __call__(self, text: str, verb: str = "", then: Callable[[], object] | None = None) -> None: ...


@dataclass(slots=True, eq=False)
class Desk:
    """What the window hands to every page and form; the window puts in ``facts`` what the office changed of them."""

    runner: Runner
    theme: Theme
    prefs: Prefs
    dialogs: Dialogs
    facts: OfficeFacts
    notify: Notify
    go: Callable[..., None]
    today: Callable[[], date]


@dataclass(frozen=True, slots=True)
class Hit:
    """One answer of "search everything": its words, what kind of thing it is, and how to get there."""

    text: str
    detail: str
    icon: str
    open: Callable[[], object]


Finder = Callable[[Desk, str], list[Hit]]
LEAST_LETTERS: Final = 2
"""With fewer nearly everything would be found; one digit is the whole number of a receipt."""


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page in the registry.

    ``key`` names it ("dues.collect"), ``module`` is the rail place it belongs to ("dues"), ``needs`` the
    office module without which it is hidden ("" = always), ``find`` answers "search everything" (asked from
    ``LEAST_LETTERS`` on). What is ``seldom`` wanted waits under "More" in its place.
    """

    key: str
    module: str
    title: Callable[[], str]
    icon: str
    factory: Callable[[Desk], Page]
    needs: str = ""
    find: Finder | None = None
    seldom: bool = False


class Page(QWidget):
    """A screen that is made on its first visit and left and found as it was.

    Put buttons into ``header`` (beside the title, below it in a small window) and the rest into ``body``. ``tables``
    are those whose changes call ``refresh``; a page that is not in sight is refreshed when it comes back.
    """

    tables: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a place for the cursor where a page names none
        outer = QVBoxLayout(self)
        outer.setContentsMargins(LARGE, MEDIUM + 4, LARGE, LARGE)
        outer.setSpacing(MEDIUM)
        self._title = words("", "h1")
        self.header = TitleRow()
        self.header.addWidget(self._title)
        outer.addLayout(self.header)
        self.body = QVBoxLayout()
        self.body.setSpacing(MEDIUM)
        outer.addLayout(self.body, 1)
        self.retitle()

    def retitle(self) -> None:
        """Shows what ``title()`` says now."""
        self._title.setText(self.title())
        self.setAccessibleName(self.title())

    def title(self) -> str:
        raise NotImplementedError

    def refresh(self, changes: Changes | None) -> None:
        """Reads again what ``changes`` touched; ``None`` is the first time, or everything."""

    def first_focus(self) -> QWidget | None:
        """Where the cursor goes on the first visit."""
        return None

    def arrive(self, target: object) -> None:
        """Somebody came here for something: ``desk.go(key, target)``."""

    def act(self, name: str) -> bool:
        """Does the action of that name; false when not here."""
        deed = self.deeds().get(name)
        if deed is None and name == "refresh":
            self.refresh(None)
            return True
        if deed is not None:
            deed()
        return deed is not None

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        """What "new", "find", "print", "excel", "edit" and "back" do here; those that are missing do nothing."""
        return {}

    def takes(self, key: int) -> bool:  # noqa: ARG002 - for the pages that have keys of their own
        """Whether a key that means something in the window (F2, the counter) is this page's now."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in EDIT_KEYS or not self.act("edit"):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The page's own keys come before the window's."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self.takes(event.key()):
            event.accept()
            return True
        return super().event(event)
