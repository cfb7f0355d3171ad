"""The button "Print…" of the list of members: its menu opens the dialog of each paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.ui.page import Desk
from app.ui.pages.members.print_cards import CardsDialog
from app.ui.pages.members.print_dialog import PrintDialog
from app.ui.pages.members.print_directory import DirectoryDialog
from app.ui.pages.members.print_labels import LabelsDialog
from app.ui.pages.members.print_list import ListDialog
from app.ui.pieces import button

PAPERS: Final[tuple[type[PrintDialog], ...]] = (CardsDialog, LabelsDialog, ListDialog, DirectoryDialog)


class PrintMenu(QObject):
    """``listed`` says who is in the list now, ``current`` who is under the cursor (0: nobody).

    ``day`` is the past day that the list shows.
    """

    def __init__(
        self,
        desk: Desk,
        page: QWidget,
        listed: Callable[[], Sequence[int]],
        current: Callable[[], int],
        day: Callable[[], date | None] = lambda: None,
    ) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._listed, self._current, self._day = listed, current, day
        self.button: QPushButton = button(self.tr("Print… ▾"), self.show)

    def menu(self) -> QMenu:
        """What can be printed now."""
        made = QMenu(self._page)
        titles = {
            CardsDialog: self.tr("Member cards…"),
            LabelsDialog: self.tr("Labels for the post…"),
            ListDialog: self.tr("List to print…"),
            DirectoryDialog: self.tr("Directory of members…"),
        }
        for kind in PAPERS:
            made.addAction(titles[kind], partial(self.open, kind))
        return made

    def show(self) -> None:
        self.menu().exec(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def open_named(self, paper: str) -> bool:
        """Opens the dialog of a paper by its name ("cards", "labels", "list", "directory"); false for another word."""
        kind = next((one for one in PAPERS if one.paper == paper), None)
        if kind is not None:
            self.open(kind)
        return kind is not None

    def open(self, kind: type[PrintDialog]) -> None:
        """The dialog of one paper, for the list as it stands; of a past day there is only the list."""
        day = self._day()
        if day is not None and kind is not ListDialog:
            self._desk.notify(self.tr("Go back to today's list to print this."))
            return
        dialog = kind(self._desk, list(self._listed()), self._current(), self._page, day=day)
        dialog.exec()
        dialog.deleteLater()
