"""Behind a number of members: their names. Only to look at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.models.members.queries import MemberRow, members_by_id
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, main_button, side_by_side, sized, words
from app.ui.table import Column, RecordTable


class NamesDialog(QDialog):
    def __init__(self, desk: Desk, title: str, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        columns: list[Column[MemberRow]] = [
            Column(self.tr("No."), lambda one: one.number, 8),
            Column(self.tr("Member"), lambda one: one.name),
            Column(self.tr("Category"), lambda one: one.category, 18),
        ]

        def fetch(wanted: list[int]) -> dict[int, MemberRow]:
            return {row.id: row for row in desk.runner.now(members_by_id, wanted)}

        self.table = RecordTable(desk.theme, title, columns, fetch)
        self.table.show_ids(list(ids))
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(title, "h2", wrap=True))
        column.addWidget(self.table, 1)
        bottom = side_by_side(main_button(self.tr("Close"), self.accept, "Esc"), stretch=False)
        bottom.insertStretch(0, 1)
        column.addLayout(bottom)
        sized(self, 90, 32)
