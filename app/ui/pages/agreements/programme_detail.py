"""One programme or pilot beside the list: what it is, what can be done, its tabs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from app.models.agreements.kinds import kind
from app.models.agreements.programme_queries import ProgrammeRow
from app.models.agreements.queries import agreement_sheet
from app.ui.flow import FlowRow
from app.ui.page import Desk
from app.ui.pages.agreements.countries_tab import CountriesTab
from app.ui.pages.agreements.documents_tab import DocumentsTab
from app.ui.pages.agreements.event_dialogs import CloneDialog
from app.ui.pages.agreements.matching_tab import MatchingTab
from app.ui.pages.agreements.programme_dialogs import RequestDialog
from app.ui.pages.agreements.programme_papers import save_list, show_paper
from app.ui.pages.agreements.targets_tab import TargetsTab
from app.ui.pieces import LARGE, MEDIUM, SMALL, EmptyState, ShownStack, button, chip, line, words

Shown = MatchingTab | TargetsTab | CountriesTab | DocumentsTab


class ProgrammeDetail(QFrame):
    """Shows a programme; ``made`` carries the id of a copy for another region."""

    made = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk = desk
        self.row: ProgrammeRow | None = None
        self._nothing = EmptyState(desk.theme, self.tr("Choose a programme in the list."), icon="users")
        self._holder = QWidget()
        self._title = words("", "h2", wrap=True)
        self._meta = words("", "muted", wrap=True)
        self._free = words("", "label", wrap=True)
        self._stack = ShownStack()
        self._tabs: dict[str, Shown] = {}
        self._chips: dict[str, QPushButton] = {}
        self._fill()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._nothing)
        column.addWidget(self._holder)
        self._holder.hide()

    def _makers(self) -> dict[str, tuple[str, Callable[[], Shown]]]:
        return {
            "match": (self.tr("Businesses and teams"), self._matching),
            "goal": (self.tr("Goal and curve"), lambda: TargetsTab(self._desk)),
            "countries": (self.tr("Countries and institutions"), lambda: CountriesTab(self._desk)),
            "documents": (self.tr("Documents"), lambda: DocumentsTab(self._desk)),
        }

    def _matching(self) -> MatchingTab:
        tab = MatchingTab(self._desk)
        tab.asked.connect(self.ask)
        return tab

    def _fill(self) -> None:
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        for widget in (self._title, self._meta, self._free):
            column.addWidget(widget)
        self.request = button(self.tr("New request…") + "  (Ctrl+R)", self.ask, look="main")
        self.request.setShortcut("Ctrl+R")
        self.print = button(self.tr("Print") + " ▾", self.show_papers)
        self.more = button(self.tr("More") + " ▾", self.show_more)
        column.addWidget(FlowRow(self.request, self.print, self.more))
        column.addWidget(line())
        row = FlowRow()
        for code, (name, _make) in self._makers().items():
            self._chips[code] = chip(name, partial(self.show_tab, code), checkable=True)
            row.add(self._chips[code])
        column.addWidget(row)
        column.addWidget(self._stack, 1)

    # -- what is shown ----------------------------------------------------------------------------

    def show_programme(self, row: ProgrammeRow | None) -> None:
        """``None`` shows that none is chosen."""
        self.row = row
        self._nothing.setVisible(row is None)
        self._holder.setVisible(row is not None)
        if row is None:
            return
        country = self._desk.facts.country
        self.setAccessibleName(row.title)
        self._title.setText(row.title)
        facts = (kind("agreement", row.kind, country).name, row.region, row.parent, row.purpose)
        self._meta.setText(" · ".join(part for part in facts if part))
        self._free.setText(self.tr("✓ Free: nothing is charged to the businesses. A charge is refused."))
        self._free.setVisible(row.free)
        self.show_tab(next((code for code, made in self._chips.items() if made.isChecked()), "match"))

    def show_tab(self, code: str) -> None:
        for one, made in self._chips.items():
            made.setChecked(one == code)
        if code not in self._tabs:
            self._tabs[code] = self._makers()[code][1]()
            self._stack.addWidget(self._tabs[code])
        self._stack.setCurrentWidget(self._tabs[code])
        self._show_in(self._tabs[code])

    def _show_in(self, tab: Shown) -> None:
        if self.row is None:
            return
        if isinstance(tab, MatchingTab | CountriesTab):
            tab.show_programme(self.row.id)
        else:
            tab.show_sheet(self._desk.runner.now(agreement_sheet, self.row.id))

    def tab(self, code: str) -> Shown:
        """A tab, shown now."""
        self.show_tab(code)
        return self._tabs[code]

    # -- what is done -----------------------------------------------------------------------------

    def ask(self) -> None:
        """The request form, one paper after the other."""
        if self.row is not None:
            RequestDialog(self._desk, self.row, self).exec()

    def show_papers(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Request form to fill in by hand"), partial(self.print_paper, "form"))
        menu.addAction(self.tr("How far the programme is") + "\tCtrl+P", self.print_report)
        menu.addAction(self.tr("Businesses, in Excel or on paper…") + "\tCtrl+E", self.export)
        menu.exec(self.print.mapToGlobal(self.print.rect().bottomLeft()))
        menu.deleteLater()

    def print_report(self) -> None:
        self.print_paper("report")

    def print_paper(self, what: str) -> None:
        if self.row is not None:
            show_paper(self._desk, self, self.row.title, what, self.row.id)

    def export(self) -> None:
        if self.row is not None:
            save_list(self._desk, self, self.row.title, "businesses", self.row.id)

    def show_more(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Institutions, term and text…"), self.open_agreement)
        menu.addAction(self.tr("Repeat it in another region…"), self.clone)
        menu.exec(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        menu.deleteLater()

    def open_agreement(self) -> None:
        if self.row is not None:
            self._desk.go("agreements", self.row.id)

    def clone(self) -> None:
        """The same for another region, without its businesses and teams."""
        if self.row is not None:
            dialog = CloneDialog(self._desk, self._desk.runner.now(agreement_sheet, self.row.id), self)
            dialog.done_with.connect(self.made.emit)
            dialog.exec()
