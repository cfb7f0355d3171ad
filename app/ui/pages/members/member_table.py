"""The table of members: the columns somebody chose, which of them fit, and the order chosen on the titles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent

from app.jobs.list_columns import AS_SEEN, BY_KEY, offered_columns, title
from app.messages import words
from app.models.base.facts import OfficeFacts
from app.models.base.values.dates import format_iso
from app.models.dues.register_list import Order, RegisterLine, register_lines
from app.models.dues.register_then import lines_then
from app.ui.page import Desk
from app.ui.pages.members.member_words import debt_cell, document_words, list_name
from app.ui.pieces import EmptyState
from app.ui.table import CELL_PADDING, Column, RecordTable

NAME_CHARACTERS: Final = 22
LEAST_NAME_CHARACTERS: Final = 15
NAME: Final = "name"
STANDING: Final = "standing"
# What goes first when the table is narrow and nobody chose: the rest says who it is and how they stand.
LEAST_NEEDED: Final = ("trade", "category", "tax_id", "phone")
# Who owes is not painted red: others may be looking at this screen.
_TOKENS: Final = {"in_good_standing": "ok", "in_arrears": ""}
_WIDTHS: Final = {
    **{"number": 4, "name": 0, "tax_id": 11, "phone": 13, "phone2": 13, "trade": 16, "category": 11},
    **{"standing": 17, "balance": 13, "months": 9, "joined_on": 10, "email": 22, "address": 22, "trade_name": 18},
}
_WIDTH: Final = 15
ORDER_OF: Final[dict[str, Order]] = {
    **{"number": "number", "name": "name", "tax_id": "document", "phone": "phone", "trade": "trade"},
    **{"category": "category", "standing": "standing", "balance": "debt", "joined_on": "joined_on"},
    **{"admission_act": "admission_act", "trade_name": "trade_name", "email": "email", "address": "address"},
    **{"locality": "locality", "district": "district", "region": "region"},
}
"""By which order a click on the column's title sorts; the others do not sort."""


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


def offered(country: str) -> tuple[str, ...]:
    """What can be shown; the status is part of the standing."""
    return tuple(key for key in offered_columns(country) if key != "status")


def column_title(key: str) -> str:
    """The title on the screen: short where the table has its own word."""
    order = ORDER_OF.get(key)
    return order_words().get(order, "") if order in order_words() else title(key)


@dataclass(frozen=True, slots=True)
class _Cells:
    """What each column shows of a line, in the way the office's country writes it."""

    facts: OfficeFacts

    def document(self, line: RegisterLine) -> str:
        return document_words(line.member, self.facts.country)

    def debt(self, line: RegisterLine) -> str:
        return debt_cell(line.position, self.facts)


def member_columns(facts: OfficeFacts, keys: Sequence[str] = AS_SEEN) -> Sequence[Column[RegisterLine]]:
    return [_column(_Cells(facts), key) for key in keys]


def _column(cells: _Cells, key: str) -> Column[RegisterLine]:
    width = _WIDTHS.get(key, _WIDTH)
    if key == "standing":
        return Column(column_title(key), _standing, width, token=_standing_token)
    if key == "balance":
        return Column(column_title(key), cells.debt, width, number=True)
    if key == "months":
        return Column(column_title(key), lambda line: str(line.position.months or ""), width, number=True)
    if key == "name":
        return Column(column_title(key), lambda line: list_name(line.member), width, token=_faint)
    if key == "tax_id":
        return Column(column_title(key), cells.document, width, token=_faint)
    if key == "joined_on":
        return Column(column_title(key), lambda line: format_iso(line.member.joined_on), width, token=_faint)
    text = BY_KEY[key].text
    assert text is not None  # figures are named above
    return Column(
        column_title(key),
        lambda line: text(line.member, cells.facts.country),
        width,
        number=key == "number",
        token=_faint,
    )


def _faint(line: RegisterLine) -> str:
    return "muted" if line.position.standing == "ended" else ""


def _standing(line: RegisterLine) -> str:
    return words(f"standing.{line.position.standing}")


def _standing_token(line: RegisterLine) -> str:
    return _TOKENS.get(line.position.standing, "muted")


class MemberTable(RecordTable[RegisterLine]):
    """Members with what they owe; ``reordered`` when a title was clicked.

    Narrow, it keeps what matters, or scrolls where somebody chose the columns. ``day`` shows them as they stood then.
    """

    reordered = Signal(str, bool)

    def __init__(self, desk: Desk, empty: EmptyState) -> None:
        name = QCoreApplication.translate("MemberTable", "Members")
        super().__init__(desk.theme, name, member_columns(desk.facts), self._fetch, empty)
        self._desk = desk
        self.day: date | None = None
        self.keys: tuple[str, ...] = AS_SEEN
        header = self.view.horizontalHeader()
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._clicked)
        self._columns = self.model.columns
        self._order: Order = "name"
        self._descending = False
        self.show_columns(desk.prefs.columns(desk.facts.uid, "members"))

    def show_columns(self, keys: Sequence[str]) -> None:
        """Shows these columns in this order; none means as at the beginning. What is no column is left out."""
        known = tuple(key for key in dict.fromkeys(keys) if key in offered(self._desk.facts.country))
        self.keys = known if NAME in known else AS_SEEN
        self.model.beginResetModel()
        self._columns = self.model.columns = tuple(member_columns(self._desk.facts, self.keys))
        self.model.endResetModel()
        self.show_order(self._order, descending=self._descending)
        self._fit()

    def show_order(self, order: Order, *, descending: bool) -> None:
        """Puts the arrow on the title of the order."""
        self._order, self._descending = order, descending
        arrow = "▾" if descending else "▴"  # in the words: an arrow of the style lies over right-hand titles
        self.model.columns = tuple(
            replace(column, title=f"{column.title} {arrow}") if ORDER_OF.get(key) == order else column
            for key, column in zip(self.keys, self._columns, strict=True)
        )
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.keys) - 1)

    def _fetch(self, ids: list[int]) -> dict[int, RegisterLine]:
        if self.day is not None:
            return self._desk.runner.now(lines_then, ids, self.day)
        return self._desk.runner.now(register_lines, ids)

    def _clicked(self, column: int) -> None:
        """The same title again turns the order round; debts begin with the greatest."""
        order = ORDER_OF.get(self.keys[column])
        if order is not None:
            descending = not self._descending if order == self._order else order == "debt"
            self.reordered.emit(order, descending)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Hides what does not fit, least needed first; the name takes what is left."""
        character = self.view.fontMetrics().averageCharWidth()
        widths = {
            key: character * (column.width or NAME_CHARACTERS) + CELL_PADDING
            for key, column in zip(self.keys, self.model.columns, strict=True)
        }
        room = self.width() - self.view.verticalScrollBar().sizeHint().width() - 4
        hidden = self._hidden(widths, room, character) if self.keys == AS_SEEN else set()
        shown = sum(width for key, width in widths.items() if key not in hidden and key != NAME)
        least = LEAST_NAME_CHARACTERS if self.keys == AS_SEEN else NAME_CHARACTERS
        widths[NAME] = max(room - shown, character * least + CELL_PADDING)
        header = self.view.horizontalHeader()
        for at, key in enumerate(self.keys):
            self.view.setColumnHidden(at, key in hidden)
            header.resizeSection(at, widths[key])

    def _hidden(self, widths: dict[str, int], room: int, character: int) -> set[str]:
        hidden: set[str] = set()
        for key in LEAST_NEEDED:
            if sum(width for one, width in widths.items() if one not in hidden) <= room:
                break
            hidden.add(key)
        least = character * LEAST_NAME_CHARACTERS + CELL_PADDING
        if sum(width for one, width in widths.items() if one not in hidden and one != NAME) + least > room:
            hidden.add(STANDING)
        return hidden
