"""One commercial district below the list: where it is, its papers, its tabs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from app.models.agreements.district_queries import DistrictSheet, district_sheet
from app.models.agreements.queries import agreement_sheet
from app.models.base.values.dates import format_date
from app.ui.flow import FlowRow
from app.ui.page import Desk
from app.ui.pages.agreements.district_tabs import DistrictTab, PeopleTab, PlanTab, SafetyTab, ShopsTab
from app.ui.pages.agreements.documents_tab import DocumentsTab
from app.ui.pages.agreements.programme_papers import save_list, show_paper
from app.ui.pieces import LARGE, MEDIUM, SMALL, EmptyState, ShownStack, button, chip, line, words


class DistrictDetail(QFrame):
    """Shows a district by the id of its plan; 0 for none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk = desk
        self.sheet: DistrictSheet | None = None
        self._nothing = EmptyState(desk.theme, self.tr("Choose a place with a district."), icon="store")
        self._holder = QWidget()
        self._title = words("", "h2", wrap=True)
        self._meta = words("", "muted", wrap=True)
        self._stack = ShownStack()
        self._tabs: dict[str, DistrictTab | DocumentsTab] = {}
        self._chips: dict[str, QPushButton] = {}
        self._fill()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._nothing)
        column.addWidget(self._holder)
        self._holder.hide()

    def _makers(self) -> dict[str, tuple[str, Callable[[Desk], DistrictTab | DocumentsTab]]]:
        return {
            "shops": (self.tr("Shops"), ShopsTab),
            "plan": (self.tr("Plan of three years"), PlanTab),
            "safety": (self.tr("Safety"), SafetyTab),
            "people": (self.tr("Residents and surveys"), PeopleTab),
            "documents": (self.tr("Documents"), DocumentsTab),
        }

    def _fill(self) -> None:
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(self._title)
        column.addWidget(self._meta)
        self.print = button(self.tr("Print") + " ▾", self.show_papers)
        self.excel = button(self.tr("In Excel") + " ▾", self.show_lists)
        self.open = button(self.tr("Name, term and institutions…"), self.open_agreement)
        column.addWidget(FlowRow(self.print, self.excel, self.open))
        column.addWidget(line())
        row = FlowRow()
        for code, (name, _make) in self._makers().items():
            self._chips[code] = chip(name, partial(self.show_tab, code), checkable=True)
            row.add(self._chips[code])
        column.addWidget(row)
        column.addWidget(self._stack, 1)

    # -- what is shown ----------------------------------------------------------------------------

    def show_district(self, district_id: int) -> None:
        self.sheet = self._desk.runner.now(district_sheet, district_id) if district_id else None
        self._nothing.setVisible(self.sheet is None)
        self._holder.setVisible(self.sheet is not None)
        if self.sheet is None:
            return
        draft = self.sheet.draft
        self.setAccessibleName(draft.title)
        self._title.setText(draft.title)
        runs = " – ".join(format_date(one) for one in (draft.starts_on or draft.signed_on, draft.ends_on) if one)
        where = ", ".join(part for part in (draft.territory, draft.district, draft.region) if part)
        facts = (where, self.sheet.programme, self.sheet.line, runs, draft.purpose)
        self._meta.setText(" · ".join(part for part in facts if part))
        self.show_tab(next((code for code, made in self._chips.items() if made.isChecked()), "shops"))

    def show_tab(self, code: str) -> None:
        for one, made in self._chips.items():
            made.setChecked(one == code)
        if code not in self._tabs:
            self._tabs[code] = self._makers()[code][1](self._desk)
            self._stack.addWidget(self._tabs[code])
        tab = self._tabs[code]
        self._stack.setCurrentWidget(tab)
        if self.sheet is None:
            return
        if isinstance(tab, DocumentsTab):
            tab.show_sheet(self._desk.runner.now(agreement_sheet, self.sheet.id))
        else:
            tab.show_sheet(self.sheet)

    def tab(self, code: str) -> DistrictTab | DocumentsTab:
        """A tab, shown now."""
        self.show_tab(code)
        return self._tabs[code]

    # -- what is done -----------------------------------------------------------------------------

    def show_papers(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Sheet of the district") + "\tCtrl+P", self.print_sheet)
        menu.addAction(self.tr("Directory of shops"), partial(self.print_paper, "shops"))
        menu.addAction(self.tr("Safety by month"), partial(self.print_paper, "safety"))
        menu.exec(self.print.mapToGlobal(self.print.rect().bottomLeft()))
        menu.deleteLater()

    def show_lists(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Directory of shops") + "…", partial(self.save, "shops"))
        menu.addAction(self.tr("Safety by month") + "…", partial(self.save, "safety"))
        menu.exec(self.excel.mapToGlobal(self.excel.rect().bottomLeft()))
        menu.deleteLater()

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
