"""The stack of pages: made on the first visit, left and found as they were, read again only on changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from app.models.base.changes import Changes
from app.ui.page import Desk, Page, PageEntry
from app.ui.pieces import scrolling


class PageStack(QStackedWidget):
    """Shows one page by its key; ``moved`` says which."""

    moved = Signal(str)

    def __init__(self, desk: Desk, entries: Sequence[PageEntry]) -> None:
        super().__init__()
        self._desk = desk
        self._entries = {entry.key: entry for entry in entries}
        self._pages: dict[str, Page] = {}
        self._areas: dict[str, QWidget] = {}
        self._stale: dict[str, bool] = {}
        self._focus: dict[str, QWidget] = {}
        self.current = ""

    @property
    def page(self) -> Page | None:
        return self._pages.get(self.current)

    def knows(self, key: str) -> bool:
        return key in self._entries

    def go(self, key: str, target: object = None) -> Page:
        """Shows the page, brings the cursor where it was, and hands it ``target`` if there is one."""
        self._remember_focus()
        new = key not in self._pages
        page = self._pages[key] if not new else self._make(key)
        self.current = key
        self.setCurrentWidget(self._areas[key])
        if self._stale.pop(key, False):
            page.refresh(None)
        self._restore_focus(key, page)
        self.moved.emit(key)
        if target is not None:
            page.arrive(target)
        return page

    def hear(self, changes: Changes) -> None:
        """The page in sight reads again at once, the others when they come in sight."""
        for key, page in self._pages.items():
            if not changes.touches(*page.tables):
                continue
            if key == self.current:
                page.refresh(changes)
            else:
                self._stale[key] = True

    def _make(self, key: str) -> Page:
        page = self._entries[key].factory(self._desk)
        self._pages[key] = page
        self._areas[key] = scrolling(page)  # on a small screen a page scrolls, nothing is squeezed
        self.addWidget(self._areas[key])
        page.refresh(None)
        return page

    def _remember_focus(self) -> None:
        page, focused = self.page, QApplication.focusWidget()
        if page is not None and focused is not None and page.isAncestorOf(focused):
            self._focus[self.current] = focused
            focused.destroyed.connect(lambda _=None, key=self.current: self._focus.pop(key, None))

    def _restore_focus(self, key: str, page: Page) -> None:
        wanted = self._focus.get(key) or page.first_focus() or page
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)
