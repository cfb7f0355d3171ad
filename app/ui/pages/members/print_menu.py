"""The button "Print…" of the list of members: its menu opens the dialog of each paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.ui.page import Desk
from app.ui.pages.members.print_cards import CardsDialog
from app.ui.pages.members.print_dialog import PrintDialog
from app.ui.pages.members.print_directory import DirectoryDialog
from app.ui.pages.members.print_labels import LabelsDialog
from app.ui.pages.members.print_list import ListDialog
from app.ui.pieces import button


class PrintMenu:
    """``listed`` says who is in the list now, ``current`` who is under the cursor (0: nobody)."""

    def __init__(
        self, desk: Desk, parent: QWidget, listed: Callable[[], Sequence[int]], current: Callable[[], int]
    ) -> None:
        self._desk, self._parent = desk, parent
        self._listed, self._current = listed, current
        self.button: QPushButton = button(QCoreApplication.translate("PrintMenu", "Print… ▾"), self.show)

    def menu(self) -> QMenu:
        """What can be printed now."""
        made = QMenu(self._parent)
        for text, kind in (
            (QCoreApplication.translate("PrintMenu", "Member cards…"), CardsDialog),
            (QCoreApplication.translate("PrintMenu", "Labels for the post…"), LabelsDialog),
            (QCoreApplication.translate("PrintMenu", "List to print…"), ListDialog),
            (QCoreApplication.translate("PrintMenu", "Directory of members…"), DirectoryDialog),
        ):
            made.addAction(text, partial(self.open, kind))
        return made

    def show(self) -> None:
        self.menu().exec(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def open(self, kind: type[PrintDialog]) -> None:
        """The dialog of one paper, for the list as it stands."""
        dialog = kind(self._desk, list(self._listed()), self._current(), self._parent)
        dialog.exec()
        dialog.deleteLater()
