"""The one table of what can be done by key: name, key, words.

The window makes its shortcuts from it and prints it as a list.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

PAGE_KEYS: Final = 8


@dataclass(frozen=True, slots=True)
class Action:
    """``window``: a shortcut of the window; the others are pressed inside a list, a form or a box."""

    name: str
    key: str
    text: str
    window: bool = True

    @property
    def shown_key(self) -> str:
        """As it is written on the buttons: Ctrl+K, Enter, Esc."""
        return self.key.replace("Return", "Enter")


def actions() -> tuple[Action, ...]:
    """All actions in the order in which a person meets them."""
    return (
        Action("collect", "F2", QCoreApplication.translate("Actions", "Collect a payment")),
        Action("search_all", "Ctrl+K", QCoreApplication.translate("Actions", "Search everything")),
        Action("new", "Ctrl+N", QCoreApplication.translate("Actions", "New in this page")),
        Action("find", "Ctrl+F", QCoreApplication.translate("Actions", "Search in this page")),
        Action("print", "Ctrl+P", QCoreApplication.translate("Actions", "Print")),
        Action("excel", "Ctrl+E", QCoreApplication.translate("Actions", "Open the list in Excel")),
        Action("refresh", "F5", QCoreApplication.translate("Actions", "Read the page again")),
        Action("serving", "Ctrl+U", QCoreApplication.translate("Actions", "Change who is serving")),
        Action("open_office", "Ctrl+O", QCoreApplication.translate("Actions", "Open another office")),
        Action("keys", "F1", QCoreApplication.translate("Actions", "List of keys")),
        Action("quit", "Ctrl+Q", QCoreApplication.translate("Actions", "Close the program")),
        Action("open", "Return", QCoreApplication.translate("Actions", "Open the chosen row, or confirm"), False),
        Action("edit", "F4", QCoreApplication.translate("Actions", "Edit the chosen row"), False),
        Action("back", "Esc", QCoreApplication.translate("Actions", "Leave without changing anything"), False),
    )


def page_action(place: int, title: str) -> Action:
    """The key of the page at this place of the rail, counted from 1."""
    return Action(f"page{place}", f"Ctrl+{place}", title)


def as_text(table: tuple[Action, ...]) -> str:
    """The table to print or to send: one line per action."""
    width = max(len(action.shown_key) for action in table)
    return "\n".join(f"{action.shown_key:<{width}}  {action.text}" for action in table)
