"""The page "Directory": people and organisations of every kind, members or not, and the offices they hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar, Final, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from app.messages import words as code_words
from app.models.base.changes import Changes
from app.models.base.database import Reader
from app.models.base.values.money import counted
from app.models.directory.rules import PartyKind
from app.models.members.parties import (
    Belonging,
    DirectoryWish,
    Party,
    PartyRef,
    directory_count,
    directory_keys,
    party,
    ref_of,
)
from app.models.members.removing import remove_party
from app.models.schema import TABLES
from app.ui.flow import FlowRow
from app.ui.page import Desk, Page
from app.ui.pages.members.admit_dialog import AdmitDialog
from app.ui.pages.members.directory_detail import DirectoryDetail
from app.ui.pages.members.directory_table import directory_table, kind_words
from app.ui.pages.members.holders_dialog import HoldersDialog
from app.ui.pages.members.office_dialogs import OfficeDialog
from app.ui.pages.members.party_form import PartyDialog
from app.ui.pieces import SMALL, EmptyState, button, chip, main_button, side_by_side, words
from app.ui.save_list import save_list
from app.ui.search_box import SearchBox
from app.ui.split import Beside

MEMBERS_PAGE: Final = "members"
SHARES: Final = (62, 38)
LEAST: Final = (62, 44)
NARROWEST: Final = 36
LEAST_LINES: Final = (18, 16)


class DirectoryPage(Page):
    """Arrive with a ``PartyRef`` to see that record."""

    tables: ClassVar[frozenset[str]] = frozenset(
        (
            "person",
            "organization",
            "member",
            "member_category",
            "office_holding",
            "record_merge",
            "agreement",
            "agreement_party",
        )
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._complete = True
        self._asked: tuple[str, DirectoryWish] = ("", DirectoryWish())
        self.kind = self._box(self.tr("Kind"), [("", self.tr("People and organisations")), *kind_words()])
        self.belonging = self._box(
            self.tr("Membership"),
            [("", self.tr("Members or not")), ("member", self.tr("Members")), ("other", self.tr("No members"))],
        )
        self.holders = chip(self.tr("With an office"), self._filtered, checkable=True)
        self.search = SearchBox(
            desk.runner,
            self.tr("Search the directory"),
            self.tr("Search by name, ID or telephone"),
            self._first,
            self._full,
        )
        self.table = directory_table(desk, self.show_all)
        self.detail = DirectoryDetail(desk)
        self._count = words("", "small")
        self.header.addWidget(button(self.tr("Note an office…"), self.note_office))
        self.header.addWidget(button(self.tr("Add an organisation…"), lambda: self.add("organization")))
        self.header.addWidget(main_button(self.tr("Add a person…"), lambda: self.add("person"), "Ctrl+N"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._split())
        self._stack.addWidget(self._nobody_yet())
        self.body.addWidget(self._stack, 1)
        self._connect()

    def _box(self, name: str, offered: list[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for value, text in offered:
            box.addItem(text, value)
        box.currentIndexChanged.connect(lambda _index: self._filtered())
        return box

    def _split(self) -> Beside:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.search)
        of_a_day = button(self.tr("Offices on a day…"), self.show_holders)
        column.addWidget(FlowRow(self.kind, self.belonging, self.holders, of_a_day))
        column.addWidget(self.table, 1)
        column.addLayout(side_by_side(self._count))
        letters = self.fontMetrics()
        for part, lines in zip((left, self.detail), LEAST_LINES, strict=True):
            part.setMinimumSize(letters.averageCharWidth() * NARROWEST, letters.height() * lines)
        return Beside(left, self.detail, SHARES, LEAST, self.desk.prefs, "members.directory")

    def _nobody_yet(self) -> QWidget:
        return EmptyState(
            self.desk.theme,
            self.tr(
                "The directory is empty. Here stand the people and organisations the office deals with, also those "
                "that are no members: public bodies, universities, banks, other guilds."
            ),
            self.tr("Add an organisation…"),
            lambda: self.add("organization"),
            icon="building-2",
        )

    def _connect(self) -> None:
        self.search.found.connect(self._show)
        self.search.left_down.connect(self.table.enter)
        self.search.returnPressed.connect(self.table.enter)
        self.table.chosen.connect(lambda key: self.detail.show_party(ref_of(key) if key else None))
        self.table.opened.connect(lambda key: self.edit(ref_of(key)))
        self.detail.edit_wanted.connect(self.edit)
        self.detail.admit_wanted.connect(self.admit)
        self.detail.remove_wanted.connect(self.remove)
        self.detail.party_wanted.connect(self.show_party)
        self.detail.member_wanted.connect(lambda member: self.desk.go(MEMBERS_PAGE, member))

    # -- what the frame asks --------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Directory")

    def first_focus(self) -> QWidget:
        return self.search

    def refresh(self, changes: Changes | None) -> None:  # noqa: ARG002 - any of these changes may reorder the list
        self._stack.setCurrentIndex(0 if self.desk.runner.now(directory_count) else 1)
        self.search.ask_all()
        if self.table.current_id:
            self.detail.show_party(ref_of(self.table.current_id))

    def arrive(self, target: object) -> None:
        if isinstance(target, PartyRef):
            self.show_party(target)

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {
            "new": lambda: self.add("person"),
            "find": self.search.to_front,
            "back": self.search.setFocus,
            "excel": self._to_excel,
        }

    def takes(self, key: int) -> bool:
        """F4 is about the record under the cursor."""
        return key == Qt.Key.Key_F4 and self.detail.ref is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F4 and self.detail.ref is not None:
            self.edit(self.detail.ref)
        else:
            super().keyPressEvent(event)

    # -- the list -------------------------------------------------------------------------------

    @property
    def wish(self) -> DirectoryWish:
        return DirectoryWish(
            self.kind.currentData(), cast("Belonging", self.belonging.currentData()), self.holders.isChecked()
        )

    def _first(self, reader: Reader, text: str, limit: int) -> list[int]:
        return directory_keys(reader, text, self.wish, limit)

    def _full(self, reader: Reader, text: str) -> list[int]:
        return directory_keys(reader, text, self.wish)

    def _filtered(self) -> None:
        self.search.ask_all()

    def show_all(self) -> None:
        for box in (self.kind, self.belonging):
            blocked = box.blockSignals(True)
            box.setCurrentIndex(0)
            box.blockSignals(blocked)
        self.holders.setChecked(False)
        self.search.clear()
        self.search.ask_all()
        self.search.setFocus()

    def _show(self, keys: list[int], complete: bool) -> None:
        """Another search or filter begins at the top; the same one read again leaves the cursor where it was."""
        asked = (self.search.text(), self.wish)
        self.table.show_ids(keys)
        said = counted(self.tr("%n record(s)", "", len(keys)), len(keys), self.desk.facts.country)
        self._count.setText(said if complete else self.tr("counting…"))
        if keys and (asked != self._asked or not self.table.current_id):
            self.table.select(keys[0])
        self._asked = asked
        if not keys:
            self.detail.show_party(None)

    # -- what is done with a record ---------------------------------------------------------------

    def show_party(self, ref: PartyRef) -> None:
        """Puts the cursor on a record, whatever was searched before."""
        if ref.key not in self.table.model.ids:
            self.show_all()
            self.table.show_ids(self.desk.runner.now(directory_keys))
        self.table.select(ref.key)
        self.detail.show_party(ref)

    def add(self, kind: PartyKind) -> None:
        dialog = PartyDialog(self.desk, kind, parent=self)
        dialog.saved.connect(self.show_party)
        dialog.exec()

    def edit(self, ref: PartyRef) -> None:
        PartyDialog(self.desk, ref.kind, ref, parent=self).exec()

    def admit(self, ref: PartyRef) -> None:
        row = self.desk.runner.now(party, ref)
        dialog = AdmitDialog(self.desk, row, self)
        dialog.done_with.connect(lambda _member: self._admitted(row))
        dialog.exec()

    def _admitted(self, row: Party) -> None:
        self.desk.notify(self.tr("{name} is a member now.").format(name=row.name))

    def remove(self, ref: PartyRef) -> None:
        """After a question; what leans on the record is said instead."""
        name = self.desk.runner.now(party, ref).name
        question = self.tr("Take “{name}” out of the directory?").format(name=name)
        detail = self.tr("For what was written by mistake. Who leaves an office or the guild stays in the directory.")

        def done(_nothing: None) -> None:
            self.desk.notify(code_words("party.removed", name=name))

        if self.desk.dialogs.ask(question, self.tr("Take out"), detail=detail, danger=True):
            self.desk.runner.run(
                remove_party,
                ref,
                TABLES,
                on_done=done,
                owner=self,
            )

    def show_holders(self) -> None:
        dialog = HoldersDialog(self.desk, self)
        dialog.party_wanted.connect(self.show_party)
        dialog.exec()

    def _to_excel(self) -> None:
        """The list as it stands, without ids and telephones."""
        if self.table.model.ids:
            titles, rows = self.table.exported()
            title = self.tr("Directory {day}").format(day=self.desk.today().isoformat())
            save_list(self.desk, title, titles, rows)

    def note_office(self) -> None:
        """An office of the record under the cursor, or of whoever is chosen in the box."""
        OfficeDialog(self.desk, self.detail.ref, parent=self).exec()
