"""The page "Projects": money of others to account for; the list, and the one that is chosen beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.models.agreements.project_queries import ProjectRow, projects
from app.models.base.changes import Changes
from app.ui.fields import ChoiceEditor
from app.ui.list_side import SearchLine, list_side
from app.ui.page import Desk, Page
from app.ui.pages.agreements.project_detail import ProjectDetail
from app.ui.pages.agreements.project_dialogs import NewProjectDialog
from app.ui.pages.agreements.project_words import project_state_token, project_state_words
from app.ui.pieces import EmptyState, button, main_button, words
from app.ui.split import Beside
from app.ui.table import Column, RecordTable

SHARES: Final = (30, 70)
LEAST: Final = (38, 84)
_STATES: Final = ("draft", "applied", "rejected", "awarded", "running", "ended", "closed")


class ProjectsPage(Page):
    """Arrive with a project's id, with (id, code of a tab), or with "new"."""

    tables: ClassVar[frozenset[str]] = frozenset(
        (
            *("project", "project_line", "project_event", "project_requirement", "project_voucher", "voucher_event"),
            *("quotation", "project_asset", "project_report", "report_template", "participation", "organization"),
            *("expense", "expense_void", "attached", "activity", "agreement_area"),
        )
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._rows: dict[int, ProjectRow] = {}
        self.search = SearchLine(self.tr("Search projects"), self.tr("Search by name, code or funder"))
        said: list[tuple[Any, str]] = [(state, project_state_words(state)) for state in _STATES]
        self.state = ChoiceEditor("state", [("", self.tr("All states")), *said])
        self.table = self._make_table()
        self._count = words("", "label", wrap=True)
        self.detail = ProjectDetail(desk)
        self.header.addWidget(button(self.tr("Vouchers in Excel") + "  (Ctrl+E)", self.detail.export_vouchers))
        self.header.addWidget(main_button(self.tr("New project"), self.add, "Ctrl+N"))
        self.body.addWidget(self._split(), 1)
        self.table.chosen.connect(self._choose)

    def _make_table(self) -> RecordTable[ProjectRow]:
        columns: list[Column[ProjectRow]] = [
            Column(self.tr("Project"), self._called, least=14),
            Column(self.tr("State"), self._state, least=14, token=self._token),
        ]
        empty = EmptyState(
            self.desk.theme,
            self.tr("There is no project here yet. A project is money of somebody else that has to be accounted for."),
            self.tr("New project"),
            self.add,
            icon="hand-coins",
        )
        return RecordTable(
            self.desk.theme, self.title(), columns, lambda ids: {one: self._rows[one] for one in ids}, empty
        )

    def _called(self, one: ProjectRow) -> str:
        return " · ".join(part for part in (one.title, one.code) if part)

    def _state(self, one: ProjectRow) -> str:
        said = project_state_words(one.state)
        return f"■ {one.objected} · {said}" if one.objected else said

    def _token(self, one: ProjectRow) -> str:
        return "danger" if one.objected else project_state_token(one.state)

    def _split(self) -> Beside:
        left = list_side(self._ask, self.search, {self.tr("State"): self.state}, self.table, self._count)
        return Beside(left, self.detail, SHARES, LEAST, self.desk.prefs, "projects")

    # -- what the frame asks ----------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Projects")

    def first_focus(self) -> QWidget:
        return self.search

    def refresh(self, changes: Changes | None) -> None:  # noqa: ARG002 - an office has few projects
        self._ask()
        self.detail.read_again()

    def arrive(self, target: object) -> None:
        if target == "new":
            QTimer.singleShot(0, self.add)  # once the page is in sight
            return
        project_id, tab = target if isinstance(target, tuple) else (target, "")
        if not isinstance(project_id, int):
            return
        if project_id not in self._rows:
            self.search.clear()
            self.state.put("")
            self._ask()
        self.table.select(project_id)
        if tab:
            self.detail.show_tab(str(tab))

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {
            "find": self.search.setFocus,
            "new": self.add,
            "edit": self.detail.edit,
            "print": self.detail.make_folder,
            "excel": self.detail.export_vouchers,
        }

    # -- the list ---------------------------------------------------------------------------------

    def _ask(self) -> None:
        found = self.desk.runner.now(projects, self.search.text(), self.state.value())
        self._rows = {one.id: one for one in found}
        before = self.table.current_id
        self.table.show_ids([one.id for one in found], at_least_first=True)
        if before not in self._rows:
            self._choose(self.table.current_id)
        parts = [self.tr("%n project(s)", "", len(found))]
        if objected := sum(one.objected for one in found):
            parts.append(self.tr("%n objection(s) to answer", "", objected))
        self._count.setText(" · ".join(parts))

    def _choose(self, project_id: int) -> None:
        self.detail.show_project(project_id if project_id in self._rows else 0)

    def add(self) -> None:
        dialog = NewProjectDialog(self.desk, self)
        dialog.done_with.connect(self.arrive)
        dialog.exec()
