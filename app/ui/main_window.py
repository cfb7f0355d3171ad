"""The window's frame: band, bar, rail, pages, notices and strip, and what the keys do.

What is on the pages is theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QShowEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLabel, QMainWindow, QVBoxLayout, QWidget

from app.messages import say
from app.models.base.changes import Changes
from app.models.base.errors import GremialError
from app.ui.actions import PAGE_KEYS, Action, actions, page_action
from app.ui.dialogs import Dialogs
from app.ui.notices import NoticeBar
from app.ui.page import LEAST_LETTERS, Desk, Finder, Hit, PageEntry
from app.ui.page_stack import PageStack
from app.ui.pieces import words
from app.ui.prefs import Prefs
from app.ui.progress import ProgressStrip
from app.ui.rail import Place, Rail, places
from app.ui.runner import Runner, Task
from app.ui.serving import Serving
from app.ui.theme import CHOICES, Theme
from app.ui.top_bar import TopBar

if TYPE_CHECKING:
    from app.models.base.facts import OfficeFacts
    from app.ui.palette import Source

COLLECT_PAGE = "dues.collect"


@dataclass(frozen=True, slots=True)
class Tools:
    """What lives as long as the program, whichever office is open."""

    runner: Runner
    theme: Theme
    prefs: Prefs
    dialogs: Dialogs


@dataclass(frozen=True, slots=True)
class Opened:
    """What the window must know of the office it shows; ``serve`` tells the office who acts from now on."""

    facts: OfficeFacts
    modules: Sequence[str]
    entries: Sequence[PageEntry]
    today: Callable[[], date]
    serve: Callable[[str], object]


class MainWindow(QMainWindow):
    """Empty until ``show_office``; ``other_office_wanted`` when the person asks for another file."""

    other_office_wanted = Signal()
    closed = Signal()

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self.stack: PageStack | None = None
        self.desk: Desk | None = None
        self._rail: Rail | None = None
        self._bar: TopBar | None = None
        self._places: Sequence[Place] = ()
        self._serving: Serving | None = None
        self.notices = NoticeBar(tools.theme)
        self._shortcuts: list[QAction] = []
        self._build()
        tools.runner.changed.connect(self._hear)
        tools.runner.refused.connect(self._refused)
        tools.runner.cancelled.connect(self._cancelled)

    def _build(self) -> None:
        self.setWindowTitle(QApplication.applicationName())
        self._waiting = words(self.tr("Opening the office…"), "muted")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._band = QLabel(self.tr("PRACTICE OFFICE: nothing here is real"))
        self._band.setObjectName("practiceBand")
        self._band.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._band.hide()
        self._right = QVBoxLayout()
        self._right.setSpacing(0)
        self._right.addWidget(self._waiting, 1)
        self._right.addWidget(self.notices)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addLayout(self._right, 1)
        centre = QWidget()
        self._outer = QVBoxLayout(centre)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._outer.addWidget(self._band)
        self._outer.addLayout(self._middle, 1)
        self._outer.addWidget(ProgressStrip(self._tools.runner))
        self.setCentralWidget(centre)
        height = self.fontMetrics().height()
        self.setMinimumSize(height * 42, height * 26)
        if not self.restoreGeometry(self._tools.prefs.geometry()):
            self.resize(height * 72, height * 44)
            room = self.screen().availableGeometry()
            if room.width() < height * 100:  # the PC of an office: nothing is gained by leaving an edge free
                self.setWindowState(Qt.WindowState.WindowMaximized)

    def show_office(self, opened: Opened) -> None:
        """Fills the frame for an office and shows its first page."""
        self.clear_office()
        tools, facts = self._tools, opened.facts
        self.desk = Desk(
            tools.runner,
            tools.theme,
            tools.prefs,
            tools.dialogs,
            facts,
            self.notices.notify,
            self.go,
            opened.today,
        )
        self._show_title(facts)
        self._band.setVisible(facts.practice)
        self._places = places(opened.entries, opened.modules)
        shown = [entry for place in self._places for entry in place.pages]
        self._bar = TopBar(tools.theme, facts)
        self._outer.insertWidget(1, self._bar)
        self._rail = Rail(tools.theme, self._places)
        self._middle.insertWidget(0, self._rail)
        self.stack = PageStack(self.desk, shown)
        self._waiting.hide()
        self._right.insertWidget(0, self.stack, 1)
        self.stack.moved.connect(self._rail.show_current)
        self._rail.chosen.connect(self.go)
        tools.runner.changed.connect(self.stack.hear)
        self._make_shortcuts()
        self._start_serving(opened)
        if shown:
            self.go(shown[0].key)

    def _show_title(self, facts: OfficeFacts) -> None:
        self.setWindowTitle(f"{facts.short_name or facts.name} · {QApplication.applicationName()}")

    def _hear(self, changes: Changes) -> None:
        """The office's own data changed: pages and papers made from now on say it."""
        if self.desk is None or self._bar is None or not changes.touches("office"):
            return
        from app.models.base.facts import office_facts  # noqa: PLC0415 - once in a year; it brings SQLite

        self.desk.facts = self._tools.runner.now(office_facts)
        self._show_title(self.desk.facts)
        self._bar.show_facts(self.desk.facts)

    def clear_office(self) -> None:
        """Back to the empty frame, before another office is opened."""
        if self._serving is not None:
            self._serving.deleteLater()
        for part in (self._bar, self._rail, self.stack):
            if part is not None:
                part.hide()
                part.deleteLater()
        for shortcut in self._shortcuts:
            self.removeAction(shortcut)
            shortcut.deleteLater()
        self._shortcuts.clear()
        self._bar = self._rail = self.stack = self._serving = self.desk = None
        self._band.hide()
        self._waiting.show()

    def go(self, key: str, target: object = None) -> None:
        """Shows the page of that key; one that this office does not use is simply not there."""
        if self.stack is not None and self.stack.knows(key):
            self.stack.go(key, target)

    @property
    def current(self) -> str:
        return "" if self.stack is None else self.stack.current

    def action_table(self) -> tuple[Action, ...]:
        """All actions of this office, the keys of its pages included."""
        pages = [page_action(at + 1, place.title) for at, place in enumerate(self._places[:PAGE_KEYS])]
        return (*actions(), *pages)

    def _make_shortcuts(self) -> None:
        for action in self.action_table():
            if action.window:
                made = QAction(action.text, self)
                made.setShortcut(QKeySequence(action.key))
                made.triggered.connect(lambda _checked=False, name=action.name: self.do(name))
                self.addAction(made)
                self._shortcuts.append(made)

    def do(self, name: str) -> None:
        """Does an action by its name: the window's own, else the page in sight is asked."""
        own: dict[str, Callable[[], object]] = {
            "collect": lambda: self.go(COLLECT_PAGE),
            "search_all": self._search_all,
            "serving": self._ask_who,
            "office_data": self._edit_office,
            "open_office": self.other_office_wanted.emit,
            "keys": self._show_keys,
            "quit": self.close,
        }
        if name in own:
            own[name]()
        elif name.startswith("page") and self._rail is not None:
            self.go(self._rail.key_of_place(int(name.removeprefix("page"))))
        elif self.stack is not None and self.stack.page is not None:
            self.stack.page.act(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc reaches here only when no field and no list wanted it."""
        if event.key() == Qt.Key.Key_Escape:
            self.do("back")
        else:
            super().keyPressEvent(event)

    def _show_keys(self) -> None:
        from app.ui.keys_list import KeysDialog  # noqa: PLC0415 - not needed for the first paint

        self._show_box(KeysDialog(self.action_table(), self))

    def _edit_office(self) -> None:
        from app.ui.office_data import OfficeDataDialog  # noqa: PLC0415 - not needed for the first paint

        if self.desk is not None:
            self._show_box(OfficeDataDialog(self.desk, self))

    def _search_all(self) -> None:
        from app.ui.palette import Palette  # noqa: PLC0415 - not needed for the first paint

        if self.desk is not None:
            self._show_box(Palette(self._tools.theme, self.sources(), self))

    def _show_box(self, box: QDialog) -> None:
        box.exec()
        box.deleteLater()

    def sources(self) -> list[Source]:
        """Who answers "search everything": the pages, what they find, the actions."""
        desk = self.desk
        if desk is None:
            return []
        entries = [entry for place in self._places for entry in place.pages]
        finders: list[Source] = [partial(_ask, entry.find, desk) for entry in entries if entry.find is not None]
        return [self._find_pages, *finders, self._find_actions]

    def _find_pages(self, text: str) -> list[Hit]:
        kind = self.tr("Page")
        entries = [entry for place in self._places for entry in place.pages]
        return [
            Hit(entry.title(), kind, entry.icon, partial(self.go, entry.key))
            for entry in entries
            if text.casefold() in entry.title().casefold()
        ]

    def _find_actions(self, text: str) -> list[Hit]:
        named = [(one.text, one.shown_key, one.name) for one in actions() if one.window and one.name != "search_all"]
        named.append((self.tr("Data of the institution"), self.tr("Window menu"), "office_data"))
        return [
            Hit(said, where, "arrow-right", partial(self.do, name))
            for said, where, name in named
            if text.casefold() in said.casefold()
        ]

    def _start_serving(self, opened: Opened) -> None:
        assert self._bar is not None
        self._serving = Serving(self._tools.prefs, opened.facts.uid, opened.today)
        self._serving.changed.connect(opened.serve)
        self._serving.changed.connect(self._show_serving)
        self._serving.asked.connect(self._ask_who)
        self._bar.name_chosen.connect(self._serving.choose)
        self._bar.new_name_wanted.connect(self._ask_who)
        self._bar.search_pressed.connect(self._search_all)
        self._bar.action_wanted.connect(self.do)
        self._bar.theme_chosen.connect(self._choose_theme)
        self._watch_for_life()
        self._show_serving()
        self._serving.begin()

    def _watch_for_life(self) -> None:
        """Listens where keys and clicks reach the window; a filter on all events would slow painting."""
        handle: QWindow | None = self.windowHandle()
        if handle is not None and self._serving is not None:
            handle.installEventFilter(self._serving)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch_for_life()

    def _show_serving(self, _name: str = "") -> None:
        if self._bar is not None and self._serving is not None:
            self._bar.show_serving(self._serving.name, self._serving.names)

    def _ask_who(self) -> None:
        if self._serving is None:
            return
        name = self._tools.dialogs.who_serves(self._serving.names)
        self._serving.choose(name or self._serving.name)

    def _choose_theme(self, choice: str) -> None:
        wanted = next(one for one in CHOICES if one == choice)
        self._tools.prefs.remember_theme(wanted)
        self._tools.theme.choose(wanted)

    def _refused(self, error: GremialError) -> None:
        self._tools.dialogs.message(say(error))

    def _cancelled(self, task: Task) -> None:
        self.notices.notify(self.tr("Stopped: {what}. Nothing of it remains.").format(what=task.title))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asks only while something is being written."""
        runner = self._tools.runner
        if runner.busy and not self._tools.dialogs.ask(
            self.tr("Something is still being written."),
            self.tr("Stop and close"),
            detail=self.tr("If you close now it is stopped and nothing of it remains."),
            danger=True,
        ):
            event.ignore()
            return
        runner.cancel_all()
        self._tools.prefs.remember_geometry(self.saveGeometry())
        self._tools.prefs.sync()
        self.closed.emit()
        super().closeEvent(event)


def _ask(find: Finder, desk: Desk, text: str) -> list[Hit]:
    wanted = text.strip()
    return find(desk, wanted) if len(wanted) >= LEAST_LETTERS or wanted.isdecimal() else []
