"""One project beside the list: how it stands, what can be done with it, and its tabs."""

from __future__ import annotations

from functools import partial
from typing import Final

from app.messages import words as code_words
from app.models.agreements.project_queries import Cockpit, cockpit
from app.models.agreements.project_rules import EVENT_KINDS
from app.models.base.values.dates import format_date
from app.ui.advocacy_report import AdvocacyYearDialog
from app.ui.attachments import AttachmentsDialog
from app.ui.detail_card import CardTab, TabbedCard
from app.ui.drop_menu import APART, drop_menu
from app.ui.flow import FlowRow
from app.ui.page import Desk
from app.ui.pages.agreements.project_activities_tab import ActivitiesTab
from app.ui.pages.agreements.project_dialogs import (
    CloseProjectDialog,
    EditProjectDialog,
    ProjectEventDialog,
    ReopenProjectDialog,
)
from app.ui.pages.agreements.project_money_tabs import BudgetTab, VouchersTab
from app.ui.pages.agreements.project_papers import inventory_file, people_file, people_from
from app.ui.pages.agreements.project_reports_tab import ReportsTab
from app.ui.pages.agreements.project_tabs import (
    AssetsTab,
    EventsTab,
    PeopleTab,
    ProjectTab,
    QuotationsTab,
    RequirementsTab,
)
from app.ui.pages.agreements.project_words import project_state_token, project_state_words
from app.ui.pieces import button, set_tone, words
from app.ui.save_list import save_made

_NOTED: Final = tuple(kind for kind in EVENT_KINDS if kind not in ("closed", "reopened"))
_SHEETS: Final = "*.xlsx *.xls *.ods *.csv"


class ProjectDetail(TabbedCard[ProjectTab]):
    """Shows a project by id; 0 shows that none is chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Choose a project in the list."), "hand-coins")
        self.seen: Cockpit | None = None
        self._state = words("", "label")
        self.charge = button(self.tr("Charge an expense…"), self.charge_expense, look="main")
        self.data = button(self.tr("Data…") + "  (F8)", self.edit)
        self.happened = button(self.tr("What happened…") + " ▾", self.show_happenings)
        self.folder = button(self.tr("Put the folder together…"), self.make_folder)
        self.rare = button(self.tr("More") + " ▾", self.show_rare)
        self.add(self._state, FlowRow(self.charge, self.folder, self.data, self.happened, self.rare))
        self.add_tabs(self._parts())

    def _parts(self) -> tuple[CardTab[ProjectTab], ...]:
        desk = self._desk
        people = partial(PeopleTab, desk, self.load_people, self.save_people)
        return (
            CardTab("budget", self.tr("Budget"), partial(BudgetTab, desk)),
            CardTab("vouchers", self.tr("Vouchers"), partial(VouchersTab, desk)),
            CardTab("activities", self.tr("Trainings and events"), partial(ActivitiesTab, desk)),
            CardTab("papers", self.tr("Papers of the call"), partial(RequirementsTab, desk)),
            CardTab("quotations", self.tr("Quotations"), partial(QuotationsTab, desk)),
            CardTab("assets", self.tr("Things bought"), partial(AssetsTab, desk, self.save_inventory)),
            CardTab("people", self.tr("Beneficiaries"), people),
            CardTab("reports", self.tr("Reports"), partial(ReportsTab, desk)),
            CardTab("history", self.tr("History"), partial(EventsTab, desk, self.show_happenings)),
        )

    # -- what is shown ----------------------------------------------------------------------------

    def show_project(self, project_id: int) -> None:
        self.seen = self._desk.runner.now(cockpit, project_id) if project_id else None
        if self.seen is None:
            self.show_name(None)
            return
        seen = self.seen
        self.show_head(seen.draft.title, *self._facts_of(seen))
        self._state.setText(project_state_words(seen.state))
        set_tone(self._state, project_state_token(seen.state))
        for one in (self.charge, self.data, self.happened, self.folder):
            one.setEnabled(seen.closed_on is None)
        self.show_tab(self.open_tab)

    def _facts_of(self, seen: Cockpit) -> tuple[str, ...]:
        draft = seen.draft
        days = [format_date(day) for day in (draft.starts_on, draft.ends_on) if day is not None]
        approved = ""
        if draft.approved_on is not None:
            approved = self.tr("approved on {day}").format(day=format_date(draft.approved_on))
        code = self.tr("code {code}").format(code=draft.code) if draft.code else ""
        return (seen.funder, seen.agreement, code, " – ".join(days), approved)

    def read_again(self) -> None:
        if self.seen is not None:
            self.show_project(self.seen.id)

    def fill_tab(self, tab: ProjectTab) -> None:
        if self.seen is not None:
            tab.show_project(self.seen)

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
        said = ((code_words(f"project.event.{kind}") + "…", partial(self.note, kind)) for kind in _NOTED)
        drop_menu(self.happened, said)

    def note(self, kind: str) -> None:
        if self.seen is not None:
            ProjectEventDialog(self._desk, self.seen, kind, self).exec()

    def show_rare(self) -> None:
        if self.seen is None:
            return
        closing = (self.tr("Close the project…"), self.close_it)
        reopening = (self.tr("Reopen the project…"), self.reopen)
        drop_menu(
            self.rare,
            (
                (self.tr("Files of the project: contract, sworn statement, photos…"), self.show_files),
                (self.tr("Advocacy of the year, by fund…"), self.show_advocacy),
                APART,
                closing if self.seen.closed_on is None else reopening,
            ),
        )

    def show_files(self) -> None:
        if self.seen is not None:
            AttachmentsDialog(self._desk, self.seen.draft.title, "project", self.seen.uid, self).exec()

    def show_advocacy(self) -> None:
        AdvocacyYearDialog(self._desk, self).exec()

    def close_it(self) -> None:
        if self.seen is not None:
            CloseProjectDialog(self._desk, self.seen, self).exec()

    def reopen(self) -> None:
        if self.seen is not None:
            ReopenProjectDialog(self._desk, self.seen, self).exec()

    def save_inventory(self) -> None:
        if self.seen is not None:
            name = self.tr("Inventory {code}").format(code=self.seen.draft.code or self.seen.draft.title)
            save_made(self._desk, self, name, inventory_file, self.seen.id)

    def save_people(self) -> None:
        if self.seen is not None:
            name = self.tr("Beneficiaries {code}").format(code=self.seen.draft.code or self.seen.draft.title)
            save_made(self._desk, self, name, people_file, self.seen.id)

    def load_people(self) -> None:
        if self.seen is None:
            return
        title = self.tr("A list with names and documents")
        kinds = self.tr("Spreadsheets")
        path = self._desk.dialogs.open_file("people", title, f"{kinds} ({_SHEETS})")
        if path is not None:
            self._desk.runner.run(people_from, path, self.seen.id, on_done=self._people_came, owner=self, title=title)

    def _people_came(self, count: int) -> None:
        self._desk.notify(self.tr("%n new on the list", "", count))
