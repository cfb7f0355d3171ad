"""One guild as the alliance sees it: its figures, the members it shares, and the rows to review in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.messages import words as named
from app.models.alliance.overview import GuildLine
from app.models.alliance.queries import MirrorMember, Review, Total, mirrored_members, rows_to_review, totals
from app.models.base.database import Reader
from app.ui.moments import day_words
from app.ui.page import Desk
from app.ui.pages.alliance.alliance_words import (
    column_words,
    condition_help,
    condition_words,
    review_words,
    table_words,
)
from app.ui.pages.alliance.lists import Lists
from app.ui.pages.alliance.settle_dialog import SettleDialog, chain_rows
from app.ui.pieces import LARGE, MEDIUM, SMALL, EmptyState, button, main_button, sized, words
from app.ui.table import Column, RecordTable

_ORDER = ("socios", "situacion", "meses", "categoria", "estado")
Row = TypeVar("Row")
REVIEW: Final = 2
_Look = tuple[list[Total], list[MirrorMember], list[Review]]


def _look(reader: Reader, office_uid: str) -> _Look:
    found = sorted(totals(reader, office_uid), key=lambda total: _ORDER.index(total.subject))
    review = [row for row in rows_to_review(reader) if row.office_uid == office_uid]
    return found, mirrored_members(reader, office_uid), review


class GuildDialog(QDialog):
    """Figures, members and rows to review side by side as three lists; the one that needs work opens first."""

    def __init__(self, desk: Desk, line: GuildLine, reply: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._line = line
        self._totals, self._members, self._review = desk.runner.now(_look, line.office_uid)
        self.setWindowTitle(line.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(self._title(), "h2", wrap=True))
        column.addWidget(words(self._standing(), "muted", wrap=True))
        if condition_help(line):
            column.addWidget(words(condition_help(line), wrap=True))
        self.lists = Lists()
        self._fill()
        column.addWidget(self.lists, 1)
        self._said = words("", wrap=True)
        self._said.setVisible(self.lists.place == REVIEW)
        self.lists.stack.currentChanged.connect(lambda place: self._said.setVisible(place == REVIEW))
        column.addWidget(self._said)
        column.addLayout(self._bottom(reply))
        sized(self, 124, 33)

    def _title(self) -> str:
        found = self._line.relation.counterpart
        return f"{found.name} · {found.code}" if found.code else found.name

    def _standing(self) -> str:
        found = self._line.relation
        parts = [condition_words(self._line)]
        if self._line.received_at:
            parts.append(self.tr("last delivery {day}").format(day=day_words(self._line.received_at)))
        if found.last_sent is not None:
            sent = self.tr("our last reply {day}").format(day=day_words(found.last_sent.made_at))
            parts.append(sent)
        parts.append(self.tr("linked on {day}").format(day=day_words(found.counterpart.trusted_on)))
        text = " · ".join(parts)
        return text[:1].upper() + text[1:]

    def _fill(self) -> None:
        self._reviewed = self._review_list()
        self.lists.add(self.tr("Figures"), self._figures())
        self.lists.add(f"{self.tr('Members it shares')} ({len(self._members)})", self._member_list())
        self.lists.add(f"{self.tr('Rows to review')} ({len(self._review)})", self._reviewed)
        self.lists.show_list(REVIEW if self._review else 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.lists.focus_list()
        if self._review:
            self._reviewed.select(1)

    def _bottom(self, reply: Callable[[], object]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(button(self.tr("Send our reply…"), reply))
        self.settle_button = button(self.tr("Receipts that changed…"), self.settle)
        self.settle_button.setVisible(bool(chain_rows(self._review)))
        row.addWidget(self.settle_button)
        row.addStretch(1)
        row.addWidget(main_button(self.tr("Close"), self.accept, "Esc"))
        return row

    def settle(self) -> None:
        """What came of receipts that are not what they were; then these rows are done."""
        rows = chain_rows(self._review)
        box = SettleDialog(self._desk, self._line.office_uid, self._line.name, rows, self)
        box.done_with.connect(self._settled)
        box.exec()
        box.deleteLater()

    def _settled(self, count: int) -> None:
        self._desk.notify(self.tr("Noted: %n receipt(s) reviewed.", "", count))
        self.accept()

    # -- the lists ------------------------------------------------------------------------------

    def _figures(self) -> QWidget:
        columns: list[Column[Total]] = [
            Column(self.tr("What is counted"), lambda total: named(f"total.{total.subject}"), 26),
            Column(self.tr("Which"), lambda total: total.label),
            Column(self.tr("How many"), lambda total: str(total.value), 12, number=True),
        ]
        nothing = self.tr("This guild has not sent anything yet.")
        return self._list(self.tr("Figures"), columns, self._totals, nothing, "inbox")

    def _member_list(self) -> QWidget:
        columns: list[Column[MirrorMember]] = [
            Column(self.tr("No."), lambda one: one.number, 8),
            Column(self.tr("Name"), lambda one: one.name),
            Column(self.tr("Trade"), lambda one: one.trade, 20),
            Column(self.tr("City"), lambda one: one.district, 16),
            Column(self.tr("Standing"), lambda one: one.standing, 22),
            Column(self.tr("Months owed"), lambda one: str(one.months or ""), 12, number=True),
        ]
        nothing = self.tr("This guild sends counts only, or none of its members agreed to be shown.")
        return self._list(self.tr("Members it shares"), columns, self._members, nothing, "users")

    def _review_list(self) -> RecordTable[Review]:
        columns: list[Column[Review]] = [
            Column(self.tr("Table"), lambda row: table_words(row.resource), 22),
            Column(self.tr("Line"), lambda row: str(row.line or ""), 7, number=True),
            Column(self.tr("Column"), lambda row: column_words(row.column), 17),
            Column(self.tr("What it says"), lambda row: row.value, 12),
            Column(self.tr("What is wrong, and what to do"), review_words),
        ]
        nothing = self.tr("There is nothing to review.")
        made = self._list(self.tr("Rows to review"), columns, self._review, nothing, "circle-check")
        made.chosen.connect(self._say_whole)
        return made

    def _say_whole(self, row: int) -> None:
        """What is wrong with the chosen row, whole: the column may have no room for it."""
        self._said.setText(review_words(self._review[row - 1]) if row else "")

    def _list(
        self, name: str, columns: Sequence[Column[Row]], rows: Sequence[Row], nothing: str, icon: str
    ) -> RecordTable[Row]:
        empty = EmptyState(self._desk.theme, nothing, icon=icon)
        made = RecordTable(self._desk.theme, name, columns, lambda ids: {one: rows[one - 1] for one in ids}, empty)
        made.show_ids(range(1, len(rows) + 1))
        return made
