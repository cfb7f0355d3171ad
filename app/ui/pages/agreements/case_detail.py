"""One file that goes through steps, beside its board or list: data, who takes part, history, documents."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.messages import say
from app.messages import words as code_words
from app.messages.case_words import asked_words, event_name, figures_of, settlement_words, what_happened
from app.models.agreements.case_asking import ASKED, ask_all
from app.models.agreements.case_kinds import CaseKind, case_kind, case_kinds
from app.models.agreements.case_queries import Case, CaseEvent, CaseParty, case
from app.models.agreements.case_sums import settlement_of
from app.models.agreements.cases import remove_party, steps_taken, take_back_event
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money, format_money
from app.ui.flow import FlowRow
from app.ui.page import Desk
from app.ui.pages.agreements.case_dialog import CaseDialog
from app.ui.pages.agreements.case_papers import show_case_paper
from app.ui.pages.agreements.case_step_dialogs import CasePartyDialog, EventDialog, StepDialog, next_step
from app.ui.pages.agreements.files_part import FilesPart
from app.ui.pieces import LARGE, MEDIUM, SMALL, EmptyState, ShownStack, button, chip, line, words
from app.ui.table import Column, RecordTable

_LINES: Final = 6


class CaseDetail(QFrame):
    """Shows a file by id. ``below`` carries the id of one that hangs on it, to be shown instead."""

    below = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk = desk
        self.shown: Case | None = None
        self.kind: CaseKind | None = None
        self._events: dict[int, CaseEvent] = {}
        self._parties: dict[int, CaseParty] = {}
        self._nothing = EmptyState(desk.theme, self.tr("Choose one on the board or in the list."), icon="gavel")
        self._holder = QWidget()
        self._title = words("", "h2", wrap=True)
        self._meta = words("", "muted", wrap=True)
        self._stands = words("", "label", wrap=True)
        self._stack = ShownStack()
        self._chips: dict[str, QPushButton] = {}
        self._pages: dict[str, QWidget] = {}
        self._fill()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._nothing)
        column.addWidget(self._holder)
        self._holder.hide()

    # -- layout -----------------------------------------------------------------------------------

    def _fill(self) -> None:
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        for widget in (self._title, self._meta, self._stands):
            column.addWidget(widget)
        self.onward = button("", self.go_on, look="main")
        self.data = button(self.tr("Data…") + "  (F8)", self.edit)
        self.happened = button(self.tr("Note something…") + " ▾", self.show_events)
        self.paper = button(self.tr("Print…"), self.print_it)
        column.addWidget(FlowRow(self.onward, self.data, self.happened, self.paper))
        column.addWidget(line())
        row = FlowRow()
        self.files = FilesPart(self._desk, _LINES)
        pages = (
            ("data", self.tr("Data"), self._data_page()),
            ("parties", self.tr("Who takes part"), self._party_page()),
            ("history", self.tr("History"), self._history_page()),
            ("files", self.tr("Documents"), self.files),
        )
        for code, title, page in pages:
            self._chips[code] = chip(title, partial(self.show_tab, code), checkable=True)
            self._pages[code] = page
            self._stack.addWidget(page)
            row.add(self._chips[code])
        column.addWidget(row)
        column.addWidget(self._stack, 1)
        self.show_tab("data")

    def _data_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(MEDIUM)
        self._facts.setColumnStretch(1, 1)
        column.addLayout(self._facts)
        self._hanging = FlowRow()
        column.addWidget(self._hanging)
        column.addStretch(1)
        return page

    def _party_page(self) -> QWidget:
        columns: list[Column[CaseParty]] = [
            Column(self.tr("Who"), self._who),
            Column(self.tr("What it brings"), self._brings),
        ]
        empty = EmptyState(self._desk.theme, self.tr("Nobody is noted yet."), icon="users")
        self.parties: RecordTable[CaseParty] = RecordTable(
            self._desk.theme,
            self.tr("Who takes part"),
            columns,
            lambda ids: {one: self._parties[one] for one in ids},
            empty,
        )
        self.parties.opened.connect(lambda _id: self.edit_party())
        self._add_party = button(self.tr("Add…"), self.show_roles)
        buttons = (
            self._add_party,
            button(self.tr("Correct…"), self.edit_party),
            button(self.tr("Take out…"), self.remove_party),
        )
        page = _page(self.parties, *buttons)
        self._sum = words("", "label", wrap=True)
        column = page.layout()
        if column is not None:
            column.addWidget(self._sum)
        return page

    def _history_page(self) -> QWidget:
        columns: list[Column[CaseEvent]] = [
            Column(self.tr("Day"), lambda one: format_iso(one.on_date), 9),
            Column(self.tr("What happened"), self._what, token=lambda one: "muted" if one.taken_back else ""),
        ]
        self.history: RecordTable[CaseEvent] = RecordTable(
            self._desk.theme, self.tr("History"), columns, lambda ids: {one: self._events[one] for one in ids}
        )
        self.history.chosen.connect(lambda _id: self._enable())
        self._undo = button(self.tr("This line was wrong…"), self.take_back)
        return _page(self.history, self._undo)

    # -- what is shown ----------------------------------------------------------------------------

    def show_case(self, case_id: int) -> None:
        """0 shows that none is chosen."""
        self.shown = self._desk.runner.now(case, case_id) if case_id else None
        self._nothing.setVisible(self.shown is None)
        self._holder.setVisible(self.shown is not None)
        if self.shown is None:
            return
        found, top = self.shown, self.shown.line
        kind = self.kind = case_kind(self._desk.facts.country, top.kind)
        self.setAccessibleName(top.heading)
        self._title.setText(top.heading)
        about = top.business if top.title else ""
        self._meta.setText(" · ".join(part for part in (f"{kind.name} Nº {top.number}", about, top.agreement) if part))
        stands = self.tr("{step}, since {day}").format(step=kind.step_name(top.step), day=format_iso(top.step_on))
        self._stands.setText(" · ".join(part for part in (stands, found.outcome) if part))
        step = next_step(kind, top.step, self._desk.runner.now(steps_taken, top.id))
        self.onward.setText(
            self.tr("Go on to “{step}”…").format(step=step.name).replace("&", "&&") if step else self.tr("Other step…")
        )
        self._show_facts(found, kind)
        self._parties = {one.id: one for one in found.parties}
        self.parties.show_ids(list(self._parties))
        said = self._sum_words(found, kind)
        self._sum.setText(said)
        self._sum.setVisible(bool(said))
        self._chips["parties"].setVisible(bool(kind.roles or found.parties))
        self._add_party.setEnabled(bool(kind.roles))
        self._events = {one.id: one for one in reversed(found.events)}
        self.history.show_ids(list(self._events))
        self.files.show_record("case_file", top.uid, top.heading)
        if self._chips["parties"].isChecked() and not (kind.roles or found.parties):
            self.show_tab("data")
        self._enable()

    def _show_facts(self, found: Case, kind: CaseKind) -> None:
        top = found.line
        declared = next((one.name for one in kind.declarers if one.code == found.declared_by), "")
        where = ", ".join(part for part in (found.place, top.district, found.region) if part)
        rows = [
            (self.tr("Business or person"), top.business),
            *asked_words(kind, found.fields, self._desk.facts),
            (self.tr("Agreement or programme"), top.agreement),
            (self.tr("Declared by"), declared),
            (self.tr("Who accompanies it"), top.adviser),
            (self.tr("Institution that sees to it"), top.responsible),
            (self.tr("Document"), found.document),
            (self.tr("Telephone"), found.phone),
            (self.tr("Place"), where),
            (self.tr("How it came"), found.channel),
            (self.tr("Since"), format_iso(top.opened_on)),
            (self.tr("Closed on"), format_iso(top.closed_on)),
            (self.tr("Notes"), found.note),
        ]
        _empty(self._facts)
        for place, (label, text) in enumerate(row for row in rows if row[1]):
            self._facts.addWidget(words(label, "muted"), place, 0)
            self._facts.addWidget(words(text, wrap=True), place, 1)
        for old in self._hanging.findChildren(QPushButton):
            self._hanging.drop(old)
        for one in found.below:
            shown = case_kind(self._desk.facts.country, one.kind)
            text = f"{shown.name} {one.number}: {one.heading} · {shown.step_name(one.step)}"
            self._hanging.add(button(text, partial(self.below.emit, one.id), look="quiet"))

    def read_again(self) -> None:
        """What was changed, here or elsewhere, is shown as it is now."""
        if self.shown is not None:
            self.show_case(self.shown.line.id)

    def show_tab(self, code: str) -> None:
        for one, made in self._chips.items():
            made.setChecked(one == code)
        self._stack.setCurrentWidget(self._pages[code])

    def _who(self, one: CaseParty) -> str:
        """With what it takes part as, where there are several roles."""
        if self.kind is None or len(self.kind.roles) == 1:
            return one.who
        return f"{one.who} · {self.kind.role_name(one.role)}"

    def _brings(self, one: CaseParty) -> str:
        facts = self._desk.facts
        units = "" if one.quantity is None else str(one.quantity)
        price = "" if one.price is None else format_money(Money(one.price, facts.currency), facts.country)
        dates = " – ".join(format_iso(day) for day in (one.on_date, one.until_on) if day)
        counted = " × ".join(part for part in (units, price) if part)
        return " · ".join(part for part in (counted, one.answer, one.act, dates, one.note) if part)

    def _what(self, one: CaseEvent) -> str:
        said = what_happened(one, self.kind) if self.kind else one.kind
        gone = code_words("case.without_effect") if one.taken_back else ""
        parts = (said, gone, *figures_of(one, self._desk.facts), one.who, one.team, one.document, one.note)
        return " · ".join(part for part in parts if part)

    def _sum_words(self, found: Case, kind: CaseKind) -> str:
        """What a joint order or purchase comes to as it stands; how many of those asked have answered."""
        if kind.settlement and found.parties:
            return settlement_words(self._desk.runner.now(settlement_of, found.line.id, kind), kind, self._desk.facts)
        asked = [one for one in found.parties if one.role == "asked"]
        answered = sum(bool(one.answer) for one in asked)
        return code_words("case.answers", answered=answered, asked=len(asked)) if asked else ""

    def _enable(self) -> None:
        event = self._events.get(self.history.current_id)
        self._undo.setEnabled(event is not None and not event.taken_back)

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
            known = case_kinds(self._desk.facts.country)
            said = self.tr("From it comes: {kind}…")
            chosen += [
                (said.format(kind=known[code].name), partial(self.add_below, code)) for code in self.kind.leads_to
            ]
            self._menu(self.happened, chosen)

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

    def take_back(self) -> None:
        event = self._events.get(self.history.current_id)
        if event is None or self.kind is None:
            return
        question = self.tr("Why is “{what}” left without effect?").format(what=what_happened(event, self.kind))
        reason = self._desk.dialogs.ask_text(question)
        if reason is not None:
            self._do(take_back_event, event.id, reason)

    def show_roles(self) -> None:
        if self.kind is None:
            return
        roles = self.kind.roles
        chosen: list[tuple[str, Any]] = [(one.name + "…", partial(self.add_party, one.code)) for one in roles]
        if ASKED in {one.code for one in roles} and self.shown is not None and self.shown.agreement_id is not None:
            chosen.append((self.tr("Ask all institutions of the agreement"), self.ask_all))
        if len(chosen) == 1:
            self.add_party(roles[0].code)
        else:
            self._menu(self._add_party, chosen)

    def ask_all(self) -> None:
        """A line for each institution that is in the agreement today, to be filled in as the answers come."""
        if self.shown is not None:
            self._do(ask_all, self.shown.line.id)

    def add_party(self, role: str) -> None:
        if self.shown is not None and self.kind is not None:
            CasePartyDialog(self._desk, self.kind, self.shown.line, role, parent=self).exec()

    def edit_party(self) -> None:
        party = self._parties.get(self.parties.current_id)
        if party is not None and self.shown is not None and self.kind is not None:
            CasePartyDialog(self._desk, self.kind, self.shown.line, party.role, party, self).exec()

    def remove_party(self) -> None:
        party = self._parties.get(self.parties.current_id)
        if party is None:
            return
        question = self.tr("Take {name} out?").format(name=party.who)
        detail = self.tr("Only if it was noted by mistake. If it left, correct the line and write until when.")
        if self._desk.dialogs.ask(question, self.tr("Take out"), detail=detail, danger=True):
            self._do(remove_party, party.id)

    def _menu(self, under: QPushButton, chosen: list[tuple[str, Any]]) -> None:
        menu = QMenu(self)
        for text, deed in chosen:
            menu.addAction(text, deed)
        menu.exec(under.mapToGlobal(under.rect().bottomLeft()))
        menu.deleteLater()

    def _do(self, command: Any, *args: Any) -> None:
        self._desk.runner.run(
            command, *args, on_refused=lambda error: self._desk.dialogs.message(say(error)), owner=self
        )


def _page(table: RecordTable[Any], *buttons: QPushButton) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SMALL)
    column.addWidget(FlowRow(*buttons))
    table.setMinimumHeight(table.fontMetrics().height() * _LINES)
    column.addWidget(table, 1)
    return page


def _empty(grid: QGridLayout) -> None:
    while (item := grid.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
