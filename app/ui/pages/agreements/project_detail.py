"""One project beside the list: how it stands, what can be done with it, and its tabs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from app.messages import say
from app.messages import words as code_words
from app.models.agreements.project_queries import Cockpit, cockpit
from app.models.agreements.project_rules import EVENT_KINDS
from app.models.base.values.dates import format_date
from app.ui.attachments import AttachmentsDialog
from app.ui.flow import FlowRow
from app.ui.page import Desk
from app.ui.pages.agreements.project_dialogs import (
    CloseProjectDialog,
    EditProjectDialog,
    ProjectEventDialog,
    ReopenProjectDialog,
)
from app.ui.pages.agreements.project_money_tabs import BudgetTab, VouchersTab
from app.ui.pages.agreements.project_papers import advocacy_file, inventory_file, people_file, people_from, save_as
from app.ui.pages.agreements.project_reports_tab import ReportsTab
from app.ui.pages.agreements.project_tabs import (
    AssetsTab,
    EventsTab,
    PeopleTab,
    ProjectTab,
    QuotationsTab,
    RequirementsTab,
)
from app.ui.pages.agreements.project_words import project_state_words
from app.ui.pieces import LARGE, MEDIUM, SMALL, EmptyState, ShownStack, button, chip, line, restyle, words

_NOTED: Final = tuple(kind for kind in EVENT_KINDS if kind not in ("closed", "reopened"))
_SHEETS: Final = "*.xlsx *.xls *.ods *.csv"


class ProjectDetail(QFrame):
    """Shows a project by id; 0 shows that none is chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk = desk
        self.seen: Cockpit | None = None
        self._tabs: dict[str, ProjectTab] = {}
        self._chips: dict[str, QPushButton] = {}
        self._nothing = EmptyState(desk.theme, self.tr("Choose a project in the list."), icon="hand-coins")
        self._holder = QWidget()
        self._title = words("", "h2", wrap=True)
        self._meta = words("", "muted", wrap=True)
        self._state = words("", "label")
        self._stack = ShownStack()
        self._fill()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._nothing)
        column.addWidget(self._holder)
        self._holder.hide()

    def _fill(self) -> None:
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        for widget in (self._title, self._meta, self._state):
            column.addWidget(widget)
        self.charge = button(self.tr("Charge an expense…"), self.charge_expense, look="main")
        self.data = button(self.tr("Data…") + "  (F8)", self.edit)
        self.happened = button(self.tr("What happened…") + " ▾", self.show_happenings)
        self.folder = button(self.tr("Put the folder together…"), self.make_folder)
        self.rare = button(self.tr("More") + " ▾", self.show_rare)
        column.addWidget(FlowRow(self.charge, self.folder, self.data, self.happened, self.rare))
        column.addWidget(line())
        row = FlowRow()
        for code, title, _make in self._makers():
            made = chip(title, partial(self.show_tab, code), checkable=True)
            self._chips[code] = made
            row.add(made)
        column.addWidget(row)
        column.addWidget(self._stack, 1)

    def _makers(self) -> tuple[tuple[str, str, Callable[[], ProjectTab]], ...]:
        desk = self._desk
        return (
            ("budget", self.tr("Budget"), lambda: BudgetTab(desk)),
            ("vouchers", self.tr("Vouchers"), lambda: VouchersTab(desk)),
            ("papers", self.tr("Papers of the call"), lambda: RequirementsTab(desk)),
            ("quotations", self.tr("Quotations"), lambda: QuotationsTab(desk)),
            ("assets", self.tr("Things bought"), lambda: AssetsTab(desk, self.save_inventory)),
            ("people", self.tr("Beneficiaries"), lambda: PeopleTab(desk, self.load_people, self.save_people)),
            ("reports", self.tr("Reports"), lambda: ReportsTab(desk)),
            ("history", self.tr("History"), lambda: EventsTab(desk, self.show_happenings)),
        )

    # -- what is shown ----------------------------------------------------------------------------

    def show_project(self, project_id: int) -> None:
        self.seen = self._desk.runner.now(cockpit, project_id) if project_id else None
        self._nothing.setVisible(self.seen is None)
        self._holder.setVisible(self.seen is not None)
        if self.seen is None:
            return
        seen = self.seen
        self.setAccessibleName(seen.draft.title)
        self._title.setText(seen.draft.title)
        self._meta.setText(self._meta_words(seen))
        self._state.setText(project_state_words(seen.state))
        self._state.setProperty("look", "ok" if seen.state == "running" else "label")
        restyle(self._state)
        for one in (self.charge, self.data, self.happened, self.folder):
            one.setEnabled(seen.closed_on is None)
        self.show_tab(next((code for code, made in self._chips.items() if made.isChecked()), "budget"))

    def _meta_words(self, seen: Cockpit) -> str:
        draft = seen.draft
        days = [format_date(day) for day in (draft.starts_on, draft.ends_on) if day is not None]
        approved = ""
        if draft.approved_on is not None:
            approved = self.tr("approved on {day}").format(day=format_date(draft.approved_on))
        code = self.tr("code {code}").format(code=draft.code) if draft.code else ""
        facts = (seen.funder, seen.agreement, code, " – ".join(days), approved)
        return " · ".join(part for part in facts if part)

    def read_again(self) -> None:
        if self.seen is not None:
            self.show_project(self.seen.id)

    def show_tab(self, code: str) -> None:
        for one, made in self._chips.items():
            made.setChecked(one == code)
        if code not in self._tabs:
            self._tabs[code] = next(make for known, _title, make in self._makers() if known == code)()
            self._stack.addWidget(self._tabs[code])
        self._stack.setCurrentWidget(self._tabs[code])
        if self.seen is not None:
            self._tabs[code].show_project(self.seen)

    def tab(self, code: str) -> ProjectTab:
        """A tab, shown now."""
        self.show_tab(code)
        return self._tabs[code]

    # -- what is done -----------------------------------------------------------------------------

    def charge_expense(self) -> None:
        tab = self.tab("vouchers")
        if isinstance(tab, VouchersTab):
            tab.add()

    def export_vouchers(self) -> None:
        tab = self.tab("vouchers")
        if isinstance(tab, VouchersTab):
            tab.export()

    def make_folder(self) -> None:
        tab = self.tab("reports")
        if isinstance(tab, ReportsTab):
            tab.add()

    def edit(self) -> None:
        if self.seen is not None and self.seen.closed_on is None:
            EditProjectDialog(self._desk, self.seen, self).exec()

    def show_happenings(self) -> None:
        menu = QMenu(self)
        for kind in _NOTED:
            menu.addAction(code_words(f"project.event.{kind}") + "…", partial(self.note, kind))
        menu.exec(self.happened.mapToGlobal(self.happened.rect().bottomLeft()))
        menu.deleteLater()

    def note(self, kind: str) -> None:
        if self.seen is not None:
            ProjectEventDialog(self._desk, self.seen, kind, self).exec()

    def show_rare(self) -> None:
        if self.seen is None:
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Files of the project: contract, sworn statement, photos…"), self.show_files)
        menu.addAction(self.tr("Money used for advocacy this year, by fund…"), self.save_advocacy)
        menu.addSeparator()
        if self.seen.closed_on is None:
            menu.addAction(self.tr("Close the project…"), self.close_it)
        else:
            menu.addAction(self.tr("Reopen the project…"), self.reopen)
        menu.exec(self.rare.mapToGlobal(self.rare.rect().bottomLeft()))
        menu.deleteLater()

    def show_files(self) -> None:
        if self.seen is not None:
            AttachmentsDialog(self._desk, self.seen.draft.title, "project", self.seen.uid, self).exec()

    def save_advocacy(self) -> None:
        year = self._desk.today().year
        save_as(self._desk, self, advocacy_file, year, self.tr("Advocacy {year}").format(year=year))

    def close_it(self) -> None:
        if self.seen is not None:
            CloseProjectDialog(self._desk, self.seen, self).exec()

    def reopen(self) -> None:
        if self.seen is not None:
            ReopenProjectDialog(self._desk, self.seen, self).exec()

    def save_inventory(self) -> None:
        if self.seen is not None:
            name = self.tr("Inventory {code}").format(code=self.seen.draft.code or self.seen.draft.title)
            save_as(self._desk, self, inventory_file, self.seen.id, name)

    def save_people(self) -> None:
        if self.seen is not None:
            name = self.tr("Beneficiaries {code}").format(code=self.seen.draft.code or self.seen.draft.title)
            save_as(self._desk, self, people_file, self.seen.id, name)

    def load_people(self) -> None:
        if self.seen is None:
            return
        title = self.tr("A list with names and documents")
        kinds = self.tr("Spreadsheets")
        path = self._desk.dialogs.open_file("people", title, f"{kinds} ({_SHEETS})")
        if path is not None:
            self._run(people_from, path, self.seen.id, title=title, on_done=self._people_came)

    def _people_came(self, count: int) -> None:
        self._desk.notify(self.tr("%n new on the list", "", count))

    def _run(self, job: Any, *args: Any, title: str, on_done: Any) -> None:
        self._desk.runner.run(
            job,
            *args,
            on_done=on_done,
            on_refused=lambda error: self._desk.dialogs.message(say(error)),
            owner=self,
            title=title,
        )
