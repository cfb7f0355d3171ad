"""The table of members: its columns, which of them fit, and the order chosen on its titles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent

from app.messages import words
from app.models.base.facts import OfficeFacts
from app.models.dues.register_list import ORDERS, Order, RegisterLine, register_lines
from app.ui.page import Desk
from app.ui.pages.members.member_words import debt_cell, document_words, list_name
from app.ui.pieces import EmptyState
from app.ui.table import CELL_PADDING, Column, RecordTable

NAME_CHARACTERS: Final = 22
LEAST_NAME_CHARACTERS: Final = 15
STANDING: Final = 6
# What goes first when the table is narrow: the rest says who it is and how they stand.
LEAST_NEEDED: Final = (4, 5, 2, 3)
# Who owes is not painted red: others may be looking at this screen.
_TOKENS: Final = {"in_good_standing": "ok", "in_arrears": ""}


def order_words() -> dict[Order, str]:
    """The title of the column that each order belongs to."""
    return {
        "number": QCoreApplication.translate("MemberTable", "No."),
        "name": QCoreApplication.translate("MemberTable", "Name"),
        "document": QCoreApplication.translate("MemberTable", "ID number"),
        "phone": QCoreApplication.translate("MemberTable", "Telephone"),
        "trade": QCoreApplication.translate("MemberTable", "Trade"),
        "category": QCoreApplication.translate("MemberTable", "Category"),
        "standing": QCoreApplication.translate("MemberTable", "Status"),
        "debt": QCoreApplication.translate("MemberTable", "Owes"),
    }


@dataclass(frozen=True, slots=True)
class _Cells:
    """What each column shows of a line, in the way the office's country writes it."""

    facts: OfficeFacts

    def document(self, line: RegisterLine) -> str:
        return document_words(line.member, self.facts.country)

    def phone(self, line: RegisterLine) -> str:
        """As the office wrote it: printing form needs a library that must not be loaded at start."""
        return line.member.phone_raw or line.member.phone

    def debt(self, line: RegisterLine) -> str:
        return debt_cell(line.position, self.facts)


def member_columns(facts: OfficeFacts) -> Sequence[Column[RegisterLine]]:
    cells = _Cells(facts)
    titles = order_words()

    def faint(line: RegisterLine) -> str:
        return "muted" if line.position.standing == "ended" else ""

    return (
        Column(titles["number"], lambda line: line.member.number, 4, number=True, token=faint),
        Column(titles["name"], lambda line: list_name(line.member), token=faint),
        Column(titles["document"], cells.document, 11, token=faint),
        Column(titles["phone"], cells.phone, 13, token=faint),
        Column(titles["trade"], lambda line: line.member.trade, 16, token=faint),
        Column(titles["category"], lambda line: line.member.category, 11, token=faint),
        Column(
            titles["standing"],
            lambda line: words(f"standing.{line.position.standing}"),
            17,
            token=lambda line: _TOKENS.get(line.position.standing, "muted"),
        ),
        Column(titles["debt"], cells.debt, 13, number=True),
    )


class MemberTable(RecordTable[RegisterLine]):
    """Members with what they owe; ``reordered`` when a title was clicked. Narrow, it keeps what matters."""

    reordered = Signal(str, bool)

    def __init__(self, desk: Desk, empty: EmptyState) -> None:
        super().__init__(
            desk.theme,
            QCoreApplication.translate("MemberTable", "Members"),
            member_columns(desk.facts),
            lambda ids: desk.runner.now(register_lines, ids),
            empty,
        )
        header = self.view.horizontalHeader()
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._clicked)
        self._columns = self.model.columns
        self._order: Order = "name"
        self._descending = False
        self.show_order("name", descending=False)

    def show_order(self, order: Order, *, descending: bool) -> None:
        """Puts the arrow on the title of the order."""
        self._order, self._descending = order, descending
        arrow = "▾" if descending else "▴"  # in the words: an arrow of the style lies over right-hand titles
        self.model.columns = tuple(
            replace(column, title=f"{column.title} {arrow}") if at == ORDERS.index(order) else column
            for at, column in enumerate(self._columns)
        )
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(ORDERS) - 1)

    def _clicked(self, column: int) -> None:
        """The same title again turns the order round; debts begin with the greatest."""
        order = ORDERS[column]
        descending = not self._descending if order == self._order else order == "debt"
        self.reordered.emit(order, descending)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Hides what does not fit, least needed first; the name takes what is left."""
        character = self.view.fontMetrics().averageCharWidth()
        widths = [character * column.width + CELL_PADDING for column in self.model.columns]
        widths[1] = character * NAME_CHARACTERS + CELL_PADDING
        room = self.width() - self.view.verticalScrollBar().sizeHint().width() - 4
        hidden: set[int] = set()
        for place in LEAST_NEEDED:
            if sum(width for at, width in enumerate(widths) if at not in hidden) <= room:
                break
            hidden.add(place)
        least = character * LEAST_NAME_CHARACTERS + CELL_PADDING
        shown = sum(width for at, width in enumerate(widths) if at not in hidden) - widths[1]
        if shown + least > room:
            hidden.add(STANDING)
            shown -= widths[STANDING]
        widths[1] = max(room - shown, least)
        header = self.view.horizontalHeader()
        for at, width in enumerate(widths):
            self.view.setColumnHidden(at, at in hidden)
            header.resizeSection(at, width)
