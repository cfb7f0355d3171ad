"""The button "Columns": which ones the list of members shows, remembered for this office on this PC."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.jobs.list_columns import AS_SEEN
from app.ui.page import Desk
from app.ui.pages.members.member_table import NAME, MemberTable, column_title, offered
from app.ui.pieces import button

PLACE = "members"


class _StayingMenu(QMenu):
    """Stays open while columns are ticked: several are chosen at once."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action: QAction | None = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable():
            action.trigger()
            return
        super().mouseReleaseEvent(event)


class ColumnsMenu(QObject):
    """``changed`` when other columns are shown."""

    changed = Signal()

    def __init__(self, desk: Desk, table: MemberTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._table = table
        self.opener = button(self.tr("Columns ▾"), self.show_menu)

    def menu(self) -> QMenu:
        """Every column, ticked where it is shown; the name is always there."""
        made = _StayingMenu(self.opener)
        for key in offered(self._desk.facts.country):
            action = QAction(column_title(key).replace("&", "&&"), made, checkable=True)
            action.setChecked(key in self._table.keys)
            action.setEnabled(key != NAME)
            action.triggered.connect(partial(self.show_column, key))
            made.addAction(action)
        made.addSeparator()
        made.addAction(self.tr("As at the beginning"), self.restore)
        return made

    def show_menu(self) -> None:
        self.menu().exec(self.opener.mapToGlobal(self.opener.rect().bottomLeft()))

    def show_column(self, key: str, shown: bool) -> None:
        """A new column stands where it usually does, before the standing and the debt."""
        chosen = {*self._table.keys, key} if shown else {*self._table.keys} - {key}
        usual = [one for one in AS_SEEN if one in chosen]
        tail = [one for one in usual if one in ("standing", "balance")]
        added = [one for one in offered(self._desk.facts.country) if one in chosen and one not in usual]
        self._put([*(one for one in usual if one not in tail), *added, *tail])

    def restore(self) -> None:
        self._put([])

    def _put(self, keys: list[str]) -> None:
        self._desk.prefs.remember_columns(self._desk.facts.uid, PLACE, [] if tuple(keys) == AS_SEEN else keys)
        self._table.show_columns(keys)
        self.changed.emit()
