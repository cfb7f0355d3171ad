"""One commercial district below the list: where it is, its papers, its tabs."""

from __future__ import annotations

from functools import partial

from app.models.agreements.district_queries import DistrictSheet, district_sheet
from app.models.agreements.queries import agreement_sheet
from app.models.base.values.dates import format_date
from app.ui.detail_card import CardTab, TabbedCard
from app.ui.drop_menu import drop_menu
from app.ui.flow import FlowRow
from app.ui.page import Desk
from app.ui.pages.agreements.district_tabs import DistrictTab, PeopleTab, PlanTab, SafetyTab, ShopsTab
from app.ui.pages.agreements.documents_tab import DocumentsTab
from app.ui.pages.agreements.programme_papers import save_list, show_paper
from app.ui.pieces import button


class DistrictDetail(TabbedCard[DistrictTab | DocumentsTab]):
    """Shows a district by the id of its plan; 0 for none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Choose a place with a district."), "store")
        self.sheet: DistrictSheet | None = None
        self.print = button(self.tr("Print") + " ▾", self.show_papers)
        self.excel = button(self.tr("In Excel") + " ▾", self.show_lists)
        self.open = button(self.tr("Name, term and institutions…"), self.open_agreement)
        self.add(FlowRow(self.print, self.excel, self.open))
        self.add_tabs(
            (
                CardTab("shops", self.tr("Shops"), partial(ShopsTab, desk)),
                CardTab("plan", self.tr("Plan of three years"), partial(PlanTab, desk)),
                CardTab("safety", self.tr("Safety"), partial(SafetyTab, desk)),
                CardTab("people", self.tr("Residents and surveys"), partial(PeopleTab, desk)),
                CardTab("documents", self.tr("Documents"), partial(DocumentsTab, desk)),
            )
        )

    # -- what is shown ----------------------------------------------------------------------------

    def show_district(self, district_id: int) -> None:
        self.sheet = self._desk.runner.now(district_sheet, district_id) if district_id else None
        if self.sheet is None:
            self.show_name(None)
            return
        draft = self.sheet.draft
        runs = " – ".join(format_date(one) for one in (draft.starts_on or draft.signed_on, draft.ends_on) if one)
        where = ", ".join(part for part in (draft.territory, draft.district, draft.region) if part)
        self.show_head(draft.title, where, self.sheet.programme, self.sheet.line, runs, draft.purpose)
        self.show_tab(self.open_tab)

    def fill_tab(self, tab: DistrictTab | DocumentsTab) -> None:
        if self.sheet is None:
            return
        if isinstance(tab, DocumentsTab):
            tab.show_sheet(self._desk.runner.now(agreement_sheet, self.sheet.id))
        else:
            tab.show_sheet(self.sheet)

    # -- what is done -----------------------------------------------------------------------------

    def show_papers(self) -> None:
        drop_menu(
            self.print,
            (
                (self.tr("Sheet of the district") + "\tCtrl+P", self.print_sheet),
                (self.tr("Directory of shops"), partial(self.print_paper, "shops")),
                (self.tr("Safety by month"), partial(self.print_paper, "safety")),
            ),
        )

    def show_lists(self) -> None:
        drop_menu(
            self.excel,
            (
                (self.tr("Directory of shops") + "…", partial(self.save, "shops")),
                (self.tr("Safety by month") + "…", partial(self.save, "safety")),
            ),
        )

    def print_sheet(self) -> None:
        self.print_paper("sheet")

    def print_paper(self, what: str) -> None:
        if self.sheet is not None:
            show_paper(self._desk, self, self.sheet.draft.title, what, self.sheet.id)

    def save(self, what: str) -> None:
        if self.sheet is not None:
            save_list(self._desk, self, self.sheet.draft.title, what, self.sheet.id)

    def open_agreement(self) -> None:
        if self.sheet is not None:
            self._desk.go("agreements", self.sheet.id)
