"""The button "More options" of the list of members: what the office sets up once, and reports asked for rarely."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QWidget

from app.ui.page import Desk
from app.ui.pages.members.business_report import BusinessReportDialog
from app.ui.pages.members.categories_dialog import CategoriesDialog
from app.ui.pages.members.traits_dialog import TraitsDialog
from app.ui.pieces import button


class RareMenu:
    """Opens the dialogs over ``parent``."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk, self._parent = desk, parent
        self.button: QPushButton = button(QCoreApplication.translate("RareMenu", "More options ▾"), self.show)

    def menu(self) -> QMenu:
        made = QMenu(self._parent)
        dialogs: tuple[tuple[str, type[CategoriesDialog | TraitsDialog | BusinessReportDialog]], ...] = (
            (QCoreApplication.translate("RareMenu", "Categories…"), CategoriesDialog),
            (QCoreApplication.translate("RareMenu", "Survival and employment…"), BusinessReportDialog),
            (QCoreApplication.translate("RareMenu", "Sex and age of persons…"), TraitsDialog),
        )
        for text, kind in dialogs:
            made.addAction(text, partial(self.open, kind))
        return made

    def show(self) -> None:
        self.menu().exec(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def open(self, kind: type[CategoriesDialog | TraitsDialog | BusinessReportDialog]) -> None:
        dialog: QDialog = kind(self._desk, parent=self._parent)
        dialog.exec()
        dialog.deleteLater()
