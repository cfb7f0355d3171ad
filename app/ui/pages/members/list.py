"""The page "Members": search, filters, the list with its order, and the detail beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, ClassVar, Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.models.base.changes import Changes
from app.models.base.database import Reader
from app.models.base.values.money import counted
from app.models.dues.register_list import ListWish, Order, listed_ids
from app.models.dues.register_then import listed_then
from app.models.members.queries import categories, member_count
from app.ui.page import Desk, Page
from app.ui.pages.members.as_of import AsOfBox
from app.ui.pages.members.bulk_dialog import BulkDialog
from app.ui.pages.members.columns_menu import ColumnsMenu
from app.ui.pages.members.detail import MemberDetail
from app.ui.pages.members.filters import Filters
from app.ui.pages.members.form import MemberDialog
from app.ui.pages.members.leaving import leaving_columns
from app.ui.pages.members.member_table import MemberTable
from app.ui.pages.members.more_filters import MoreFilters
from app.ui.pages.members.print_menu import PrintMenu
from app.ui.pages.members.rare_menu import RareMenu
from app.ui.pages.members.status import StatusDialog
from app.ui.pieces import SMALL, EmptyState, button, main_button, side_by_side, words
from app.ui.runner import Progress
from app.ui.search_box import SearchBox
from app.ui.split import Beside
from app.ui.statement_dialog import StatementDialog

COLLECT_PAGE: Final = "dues.collect"
RECEIPTS_PAGE: Final = "dues.receipts"
IMPORT_PAGE: Final = "members.import"
SHARES: Final = (68, 32)
LEAST: Final = (66, 40)
NARROWEST: Final = 36
LEAST_LINES: Final = (20, 16)
_OWN_KEYS: Final = (Qt.Key.Key_F2, Qt.Key.Key_F4)


class MembersPage(Page):
    """Finds a member in three letters and shows everything about them.

    Arrive with a member's id, with "new", with a standing ("in_arrears"), with a paper to print ("cards", "labels",
    "list", "directory"), or with a ``ListWish`` to see only those.
    """

    tables: ClassVar[frozenset[str]] = frozenset(
        (
            *("member", "member_event", "member_category", "person", "organization"),
            *("charge", "payment", "application", "receipt", "receipt_void", "office_holding"),
            *("business_state", "business_size"),
        )
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._complete = True
        self._asked: tuple[str, ListWish] = ("", ListWish())
        self.filters = Filters()
        self.more = MoreFilters(desk, lambda: self.filters.wish)
        self.as_of = AsOfBox(desk)
        self.filters.add(self.more.opener)
        self.search = SearchBox(
            desk.runner,
            self.tr("Search members"),
            self.tr("Search by name, No., ID or telephone"),
            self._first,
            self._full,
        )
        nobody = EmptyState(
            desk.theme,
            self.tr("Nobody matches the search and the filters."),
            self.tr("Show all members"),
            self._show_all,
            icon="search",
        )
        self.table = MemberTable(desk, nobody)
        self.columns = ColumnsMenu(desk, self.table, self)
        self.filters.add(self.columns.opener)
        self.filters.add(self.as_of)
        self.detail = MemberDetail(desk)
        self._count = words("", "small")
        self.printing = PrintMenu(
            desk, self, lambda: self.table.model.ids, lambda: self.detail.member_id, lambda: self.as_of.day
        )
        self.header.addWidget(self.printing.button)
        self.rare = RareMenu(desk, self)
        self.header.addWidget(self.rare.button)
        self.header.addWidget(button(self.tr("Bring my spreadsheet"), self._bring))
        self.header.addWidget(main_button(self.tr("New member"), self.new_member, "Ctrl+N"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._split())
        self._stack.addWidget(self._first_day())
        self.body.addWidget(self._stack, 1)
        self._connect()

    def _split(self) -> Beside:
        """On a small or much enlarged screen the detail stands below the list."""
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.search)
        column.addWidget(self.filters)
        column.addWidget(self.more)
        column.addWidget(self.as_of.band)
        column.addWidget(self.table, 1)
        column.addLayout(side_by_side(self._count))
        letters = self.fontMetrics()
        for part, lines in zip((left, self.detail), LEAST_LINES, strict=True):
            part.setMinimumSize(letters.averageCharWidth() * NARROWEST, letters.height() * lines)
        self._splitter = Beside(left, self.detail, SHARES, LEAST, self.desk.prefs, "members")
        return self._splitter

    def _first_day(self) -> QWidget:
        """An office without members: bring the sheet it already has."""
        return EmptyState(
            self.desk.theme,
            self.tr(
                "There are no members yet. Bring the spreadsheet you already have: nothing is saved until "
                "you have seen what will go in."
            ),
            self.tr("Bring my spreadsheet"),
            self._bring,
            icon="users",
        )

    def _connect(self) -> None:
        self.search.found.connect(self._show)
        self.search.left_down.connect(self.table.enter)
        self.search.returnPressed.connect(self.table.enter)
        self.filters.changed.connect(self._filtered)
        self.more.changed.connect(lambda: self.filters.narrow(self.more.wish))
        self.more.recalled.connect(self.filters.put)
        self.more.bulk.connect(self._change_all)
        self.as_of.changed.connect(self._other_day)
        self.table.reordered.connect(self._reorder)
        self.table.chosen.connect(self.detail.show_member)
        self.table.opened.connect(self.edit_member)
        self.detail.edit_wanted.connect(self.edit_member)
        self.detail.collect_wanted.connect(self.collect)
        self.detail.statement_wanted.connect(self.show_statement)
        self.detail.status_wanted.connect(self.change_status)

    # -- what the frame asks --------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Members")

    def first_focus(self) -> QWidget:
        return self.search

    def refresh(self, changes: Changes | None) -> None:  # noqa: ARG002 - any of these changes may reorder the list
        now = self.desk.runner.now
        self._stack.setCurrentIndex(0 if now(member_count) else 1)
        self.filters.offer_categories(now(categories))
        self.search.ask_all()
        if self.table.current_id:
            self.detail.show_member(self.table.current_id)

    def arrive(self, target: object) -> None:
        if target == "new":
            self.new_member()
        elif isinstance(target, str):
            if not self.printing.open_named(target):
                self.filters.show_standing(target)
        elif isinstance(target, int):
            self.show_member(target)
        elif isinstance(target, ListWish):
            self.as_of.back()
            self.search.clear()
            self.filters.put(target)

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {
            "new": self.new_member,
            "find": self.search.to_front,
            "back": self.search.setFocus,
            "print": self._print,
            "excel": self._to_excel,
        }

    def takes(self, key: int) -> bool:
        """F2 and F4 are about the member under the cursor, before the window takes F2 for the counter."""
        return key in _OWN_KEYS and bool(self.detail.member_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        member = self.detail.member_id
        if event.key() == Qt.Key.Key_F2 and member:
            self.collect(member)
        elif event.key() == Qt.Key.Key_F4 and member:
            self.edit_member(member)
        else:
            super().keyPressEvent(event)

    # -- the list -------------------------------------------------------------------------------

    def _first(self, reader: Reader, text: str, limit: int) -> list[int]:
        if self.as_of.day is not None:
            return listed_then(reader, text, self.filters.wish, self.as_of.day)[:limit]
        return listed_ids(reader, text, self.filters.wish, limit)

    def _full(self, reader: Reader, text: str) -> list[int]:
        if self.as_of.day is not None:
            return listed_then(reader, text, self.filters.wish, self.as_of.day)
        return listed_ids(reader, text, self.filters.wish)

    def _other_day(self) -> None:
        """The list of another day, or of today again; the cells and what the detail is asked follow."""
        self.table.day = self.detail.day = self.as_of.day
        today = self.as_of.day is None
        self.printing.button.setEnabled(today)
        other = self.tr("What is printed here is of today. The list of another day is printed under “Rolls and book”.")
        self.printing.button.setToolTip("" if today else other)
        self.search.ask_all()

    def _show(self, ids: list[int], complete: bool) -> None:
        """Another search or filter begins at the top; the same one read again leaves the cursor where it was."""
        asked = (self.search.text(), self.filters.wish)
        self.table.show_ids(ids)
        self._complete = complete
        self._count.setText(self._count_words(len(ids)))
        if ids and (asked != self._asked or not self.table.current_id):
            self.table.select(ids[0])
        self._asked = asked
        if not ids:
            self.detail.show_member(0)

    def _count_words(self, count: int) -> str:
        if not self._complete:
            return self.tr("counting…")
        country = self.desk.facts.country
        said = counted(self.tr("%n member(s)", "", count), count, country)
        if self.search.text() or not self.filters.wish.everybody or self.as_of.day is not None:
            return said
        gone = self.desk.runner.now(member_count, "ended")
        left = counted(self.tr("%n of them left", "", gone), gone, country)
        return f"{said} · {left}" if gone else said

    def _filtered(self) -> None:
        wish = self.filters.wish
        self.more.put(wish)
        self.table.show_order(wish.order, descending=wish.descending)
        self.search.ask_all()

    def _reorder(self, order: Order, descending: bool) -> None:
        self.filters.choose_order(order, descending=descending)

    def _show_all(self) -> None:
        self.as_of.back()
        self.search.clear()
        self.filters.show_all()
        self.search.setFocus()

    # -- what is done with a member ---------------------------------------------------------------

    def show_member(self, member_id: int) -> None:
        """Puts the cursor on a member, whatever was searched before."""
        if member_id not in self.table.model.ids:
            self.as_of.back()
            self.search.clear()
            self.filters.show_all()
        self.table.select(member_id)
        self.detail.show_member(member_id)

    def new_member(self) -> None:
        dialog = MemberDialog(self.desk, parent=self)
        dialog.saved.connect(self.show_member)
        dialog.exec()

    def edit_member(self, member_id: int) -> None:
        MemberDialog(self.desk, member_id, parent=self).exec()

    def change_status(self, member_id: int, event: str) -> None:
        StatusDialog(self.desk, member_id, event, parent=self).exec()

    def show_statement(self, member_id: int) -> None:
        dialog = StatementDialog(self.desk, member_id, self)
        dialog.collect_wanted.connect(self.collect)
        dialog.receipt_wanted.connect(lambda receipt: self.desk.go(RECEIPTS_PAGE, receipt))
        dialog.exec()

    def collect(self, member_id: int) -> None:
        """The counter opens with this member."""
        self.desk.go(COLLECT_PAGE, member_id)

    def _print(self) -> None:
        if self.detail.member_id:
            self.show_statement(self.detail.member_id)

    def _to_excel(self) -> None:
        """The list as it stands, filters and order included."""
        desk, ids = self.desk, list(self.table.model.ids)
        title = self.tr("Save the list for Excel")
        name = self.tr("Members {day}.xlsx").format(day=desk.today().isoformat())
        columns = leaving_columns(desk, self.table.keys) if ids else ()
        if not columns:
            return
        path = desk.dialogs.save_file("lists", title, self.tr("Spreadsheet") + " (*.xlsx)", name)
        if path is None:
            return

        def say(count: int) -> None:
            text = counted(self.tr("%n member(s) saved in “{file}”.", "", count), count, desk.facts.country)
            text = text.format(file=path.name)
            desk.notify(text, self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))

        desk.runner.run(_list_job, ids, path, columns, self.as_of.day, on_done=say, owner=self, title=title)

    def _change_all(self) -> None:
        """What is changed is today's: not from the list of another day."""
        if self.as_of.day is not None:
            self.desk.notify(self.tr("Go back to today's list to change members."))
        elif self.table.model.ids:
            BulkDialog(self.desk, list(self.table.model.ids), self).exec()

    def _bring(self) -> None:
        self.desk.go(IMPORT_PAGE)


def _list_job(
    office: Any, ids: list[int], out: Path, columns: Sequence[str], day: date | None, *, progress: Progress
) -> int:
    from app.jobs.export import export_members  # noqa: PLC0415 - openpyxl is loaded by the first list

    return export_members(office, out, columns=columns, ids=ids, as_of=day, progress=progress)
