"""The page "Programmes": programmes and pilots, each with who asked, who accompanies, and how far its goal is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.models.agreements.programme_queries import ProgrammeRow, programmes
from app.models.base.changes import Changes
from app.models.base.values.money import format_count
from app.ui.list_side import SearchLine
from app.ui.page import Desk, Page
from app.ui.pages.agreements.programme_detail import ProgrammeDetail
from app.ui.pages.agreements.programme_dialogs import ProgrammeDialog
from app.ui.pieces import EmptyState, main_button
from app.ui.table import Column, RecordTable

SHOWN: Final = 3


class ProgrammesPage(Page):
    """Arrive with a programme's id, or with "new"."""

    tables: ClassVar[frozenset[str]] = frozenset(
        (
            *("agreement", "agreement_party", "case_file", "case_field", "case_event", "team", "team_member"),
            *("target", "milestone", "reported_value", "organization", "person", "attached"),
        )
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._rows: dict[int, ProgrammeRow] = {}
        self.search = SearchLine(self.tr("Search programmes"), self.tr("Search by name"))
        self.table = self._make_table()
        self.detail = ProgrammeDetail(desk)
        self.header.addWidget(main_button(self.tr("New programme…"), self.add, "Ctrl+N"))
        self.body.addWidget(self.search)
        self.body.addWidget(self.table)
        self.body.addWidget(self.detail, 1)
        self.search.wanted.connect(self._ask)
        self.search.returnPressed.connect(self.table.enter)
        self.table.chosen.connect(lambda chosen: self.detail.show_programme(self._rows.get(chosen)))
        self.detail.made.connect(self.arrive)

    def _make_table(self) -> RecordTable[ProgrammeRow]:
        country = self.desk.facts.country

        def number(title: str, count: Callable[[ProgrammeRow], int], width: int = 7) -> Column[ProgrammeRow]:
            return Column(title, lambda one: format_count(count(one), country), width, number=True)

        columns: list[Column[ProgrammeRow]] = [
            Column(self.tr("Programme"), lambda one: " · ".join(part for part in (one.title, one.region) if part)),
            number(self.tr("Requests"), lambda one: one.asked),
            number(self.tr("Waiting"), lambda one: one.waiting),
            number(self.tr("Accompanied"), lambda one: one.running, 10),
        ]
        empty = EmptyState(
            self.desk.theme,
            self.tr("There is no programme yet. Its name is enough to begin."),
            self.tr("New programme…"),
            self.add,
            icon="users",
        )
        made: RecordTable[ProgrammeRow] = RecordTable(
            self.desk.theme, self.title(), columns, lambda ids: {one: self._rows[one] for one in ids}, empty
        )
        return made

    # -- what the frame asks ----------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Programmes")

    def first_focus(self) -> QWidget:
        return self.table

    def refresh(self, changes: Changes | None) -> None:  # noqa: ARG002 - all of it is read in a few milliseconds
        self._ask()

    def arrive(self, target: object) -> None:
        if target == "new":
            QTimer.singleShot(0, self.add)  # once the page is in sight
        elif isinstance(target, int):
            if target not in self._rows:
                self.search.clear()
                self._ask()
            self.table.select(target)

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {
            "find": self.search.setFocus,
            "new": self.add,
            "print": self.detail.print_report,
            "excel": self.detail.export,
        }

    # -- the list ---------------------------------------------------------------------------------

    def _ask(self) -> None:
        found = self.desk.runner.now(programmes, self.search.text())
        self._rows = {one.id: one for one in found}
        self.table.show_ids(list(self._rows), at_least_first=True)
        self.table.model.forget_rows()
        self.search.setVisible(len(found) > SHOWN or bool(self.search.text()))
        self._size_table(len(found))
        self.detail.show_programme(self._rows.get(self.table.current_id))

    def _size_table(self, rows: int) -> None:
        """A few programmes are seen whole; of many the list scrolls, so that the one chosen has the page."""
        view = self.table.view
        if not rows:
            self.table.setFixedHeight(self.fontMetrics().height() * 12)
            return
        height = view.horizontalHeader().sizeHint().height() + 2 * view.frameWidth()
        self.table.setFixedHeight(height + min(rows, SHOWN) * view.verticalHeader().defaultSectionSize())

    def add(self) -> None:
        dialog = ProgrammeDialog(self.desk, self)
        dialog.done_with.connect(self.arrive)
        dialog.exec()
