"""What the register of pages is told of Home: the first page of every office."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.page import PageEntry
from app.ui.pages.home.page import HomePage


def entries() -> tuple[PageEntry, ...]:
    return (PageEntry("home", "home", lambda: QCoreApplication.translate("HomeEntries", "Home"), "house", HomePage),)
