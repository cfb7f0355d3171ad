"""One programme or pilot beside the list: what it is, what can be done, its tabs."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal

from app.models.agreements.agreements import agreement_draft, edit_agreement
from app.models.agreements.kinds import kind
from app.models.agreements.programme_queries import ProgrammeRow
from app.models.agreements.queries import agreement_sheet
from app.ui.detail_card import CardTab, TabbedCard
from app.ui.drop_menu import drop_menu
from app.ui.flow import FlowRow
from app.ui.page import Desk
from app.ui.pages.agreements.countries_tab import CountriesTab
from app.ui.pages.agreements.documents_tab import DocumentsTab
from app.ui.pages.agreements.event_dialogs import CloneDialog
from app.ui.pages.agreements.matching_tab import MatchingTab
from app.ui.pages.agreements.programme_dialogs import RequestDialog
from app.ui.pages.agreements.programme_papers import save_list, show_paper
from app.ui.pages.agreements.request_list_dialog import RequestListDialog
from app.ui.pages.agreements.targets_tab import TargetsTab
from app.ui.pieces import button, words

Shown = MatchingTab | TargetsTab | CountriesTab | DocumentsTab


class ProgrammeDetail(TabbedCard[Shown]):
    """Shows a programme; ``made`` carries the id of a copy for another region."""

    made = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Choose a programme in the list."), "users")
        self.row: ProgrammeRow | None = None
        self._free = words("", "label", wrap=True)
        self.request = button(self.tr("New request…") + "  (Ctrl+R)", self.ask, look="main")
        self.request.setShortcut("Ctrl+R")
        self.print = button(self.tr("Print") + " ▾", self.show_papers)
        self.more = button(self.tr("More") + " ▾", self.show_more)
        self.add(self._free, FlowRow(self.request, self.print, self.more))
        self.add_tabs(
            (
                CardTab("match", self.tr("Businesses and teams"), self._matching),
                CardTab("goal", self.tr("Goal and curve"), partial(TargetsTab, desk)),
                CardTab("countries", self.tr("Countries and institutions"), partial(CountriesTab, desk)),
                CardTab("documents", self.tr("Documents"), partial(DocumentsTab, desk)),
            )
        )

    def _matching(self) -> MatchingTab:
        tab = MatchingTab(self._desk)
        tab.asked.connect(self.ask)
        return tab

    # -- what is shown ----------------------------------------------------------------------------

    def show_programme(self, row: ProgrammeRow | None) -> None:
        """``None`` shows that none is chosen."""
        self.row = row
        if row is None:
            self.show_name(None)
            return
        named = kind("agreement", row.kind, self._desk.facts.country).name
        self.show_head(row.title, named, row.region, row.parent, row.purpose)
        said = [self.tr("✓ Free: nothing is charged to the businesses. A charge is refused.")] if row.free else []
        if row.criteria:
            said.append(self.tr("For which businesses: {criteria}").format(criteria=row.criteria))
        self._free.setText("\n".join(said))
        self._free.setVisible(bool(said))
        self.show_tab(self.open_tab)

    def fill_tab(self, tab: Shown) -> None:
        if self.row is None:
            return
        if isinstance(tab, MatchingTab | CountriesTab):
            tab.show_programme(self.row.id)
        else:
            tab.show_sheet(self._desk.runner.now(agreement_sheet, self.row.id))

    # -- what is done -----------------------------------------------------------------------------

    def ask(self) -> None:
        """The request form, one paper after the other."""
        if self.row is not None:
            RequestDialog(self._desk, self.row, self).exec()

    def bring_requests(self) -> None:
        """Many at once, pasted or from a file."""
        if self.row is not None:
            RequestListDialog(self._desk, self.row, self).exec()

    def show_papers(self) -> None:
        drop_menu(
            self.print,
            (
                (self.tr("Request form to fill in by hand"), partial(self.print_paper, "form")),
                (self.tr("How far the programme is") + "\tCtrl+P", self.print_report),
                (self.tr("Businesses, in Excel or on paper…") + "\tCtrl+E", self.export),
            ),
        )

    def print_report(self) -> None:
        self.print_paper("report")

    def print_paper(self, what: str) -> None:
        if self.row is not None:
            show_paper(self._desk, self, self.row.title, what, self.row.id)

    def export(self) -> None:
        if self.row is not None:
            save_list(self._desk, self, self.row.title, "businesses", self.row.id)

    def show_more(self) -> None:
        drop_menu(
            self.more,
            (
                (self.tr("Requests from a list…"), self.bring_requests),
                (self.tr("For which businesses it is…"), self.say_criteria),
                (self.tr("Institutions, term and text…"), self.open_agreement),
                (self.tr("Repeat it in another region…"), self.clone),
            ),
        )

    def say_criteria(self) -> None:
        """Which businesses the programme is for, where not everybody may join."""
        if self.row is None:
            return
        draft = self._desk.runner.now(agreement_draft, self.row.id)
        question = self.tr("For which businesses is it? Empty: any may ask.")
        said = self._desk.dialogs.ask_text(question, draft.accession_rule)
        if said is not None:
            self._desk.runner.run(
                edit_agreement,
                self.row.id,
                replace(draft, accession_rule=said),
                owner=self,
            )

    def open_agreement(self) -> None:
        if self.row is not None:
            self._desk.go("agreements", self.row.id)

    def clone(self) -> None:
        """The same for another region, without its businesses and teams."""
        if self.row is not None:
            dialog = CloneDialog(self._desk, self._desk.runner.now(agreement_sheet, self.row.id), self)
            dialog.done_with.connect(self.made.emit)
            dialog.exec()
