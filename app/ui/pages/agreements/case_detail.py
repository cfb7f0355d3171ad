"""One file that goes through steps, beside its board or list: where it stands, what can be done, and its tabs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.messages.case_words import event_name
from app.models.agreements.case_kinds import CaseKind, case_kind, case_kinds
from app.models.agreements.case_queries import Case, case
from app.models.agreements.case_standing import steps_taken
from app.models.base.values.dates import format_iso
from app.ui.detail_card import CardTab, TabbedCard
from app.ui.drop_menu import drop_menu
from app.ui.flow import FlowRow
from app.ui.page import Desk
from app.ui.pages.agreements.case_dialog import CaseDialog
from app.ui.pages.agreements.case_money_dialog import CaseMoneyDialog
from app.ui.pages.agreements.case_papers import show_case_paper
from app.ui.pages.agreements.case_step_dialogs import EventDialog, StepDialog, next_step
from app.ui.pages.agreements.case_tabs import LINES, CaseDataTab, CaseHistoryTab, CasePartiesTab, CaseTab
from app.ui.pages.agreements.files_part import FilesPart
from app.ui.pieces import button, words


class CaseDetail(TabbedCard[QWidget]):
    """Shows a file by id. ``below`` carries the id of one that hangs on it, to be shown instead."""

    below = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Choose one on the board or in the list."), "gavel")
        self.shown: Case | None = None
        self.kind: CaseKind | None = None
        self._stands = words("", "label", wrap=True)
        self.onward = button("", self.go_on, look="main")
        self.data = button(self.tr("Data…") + "  (F8)", self.edit)
        self.happened = button(self.tr("Note something…") + " ▾", self.show_events)
        self.paper = button(self.tr("Print…"), self.print_it)
        self.add(self._stands, FlowRow(self.onward, self.data, self.happened, self.paper))
        self.add_tabs(
            (
                CardTab("data", self.tr("Data"), self._data_tab),
                CardTab("parties", self.tr("Who takes part"), partial(CasePartiesTab, desk)),
                CardTab("history", self.tr("History"), partial(CaseHistoryTab, desk)),
                CardTab("files", self.tr("Documents"), partial(FilesPart, desk, LINES)),
            )
        )

    def _data_tab(self) -> CaseDataTab:
        made = CaseDataTab(self._desk)
        made.below.connect(self.below)
        return made

    # -- what is shown ----------------------------------------------------------------------------

    def show_case(self, case_id: int) -> None:
        """0 shows that none is chosen."""
        self.shown = self._desk.runner.now(case, case_id) if case_id else None
        if self.shown is None:
            self.show_name(None)
            return
        found, top = self.shown, self.shown.line
        kind = self.kind = case_kind(self._desk.facts.country, top.kind)
        self.show_head(top.heading, f"{kind.name} Nº {top.number}", top.business if top.title else "", top.agreement)
        stands = self.tr("{step}, since {day}").format(step=kind.step_name(top.step), day=format_iso(top.step_on))
        self._stands.setText(" · ".join(part for part in (stands, found.outcome) if part))
        step = next_step(kind, top.step, self._desk.runner.now(steps_taken, top.id))
        self.onward.setText(
            self.tr("Go on to “{step}”…").format(step=step.name).replace("&", "&&") if step else self.tr("Other step…")
        )
        joined = bool(kind.roles or found.parties)
        self._chips["parties"].setVisible(joined)
        self.show_tab("data" if self.open_tab == "parties" and not joined else self.open_tab)

    def fill_tab(self, tab: QWidget) -> None:
        if self.shown is None or self.kind is None:
            return
        if isinstance(tab, CaseTab):
            tab.show_case(self.shown, self.kind)
        elif isinstance(tab, FilesPart):
            tab.show_record("case_file", self.shown.line.uid, self.shown.line.heading)

    def read_again(self) -> None:
        """What was changed, here or elsewhere, is shown as it is now."""
        if self.shown is not None:
            self.show_case(self.shown.line.id)

    # -- what is done -----------------------------------------------------------------------------

    def go_on(self) -> None:
        if self.shown is not None and self.kind is not None:
            StepDialog(self._desk, self.kind, self.shown.line, parent=self).exec()

    def edit(self) -> None:
        if self.shown is not None and self.kind is not None:
            CaseDialog(self._desk, self.kind, self.shown.line.id, parent=self).exec()

    def print_it(self) -> None:
        """Its sheet or dossier, seen before it is printed."""
        if self.shown is not None:
            show_case_paper(self._desk, self, self.shown.line.id, self.shown.line.heading)

    def show_events(self) -> None:
        if self.kind is not None:
            chosen = [(event_name(code) + "…", partial(self.note, code)) for code in self.kind.events]
            if "advocacy" in self.kind.events:
                chosen.append((self.tr("What the treasury spent on it…"), partial(self.show_money)))
            known = case_kinds(self._desk.facts.country)
            said = self.tr("From it comes: {kind}…")
            chosen += [
                (said.format(kind=known[code].name), partial(self.add_below, code)) for code in self.kind.leads_to
            ]
            drop_menu(self.happened, chosen)

    def show_money(self) -> None:
        """The expenses marked as advocacy for it."""
        if self.shown is not None:
            CaseMoneyDialog(self._desk, self.shown.line, self).exec()

    def add_below(self, code: str) -> None:
        """What comes out of it: gaps of a diagnosis, a point of the common agenda of a consultation."""
        if self.shown is None:
            return
        kind = case_kind(self._desk.facts.country, code)
        dialog = CaseDialog(self._desk, kind, parent=self, comes_from=self.shown)
        dialog.done_with.connect(self.below)
        dialog.exec()

    def note(self, what: str) -> None:
        if self.shown is not None and self.kind is not None:
            EventDialog(self._desk, self.kind, self.shown.line, what, self).exec()
