"""The tabs of a file that goes through steps: what is known of it, who takes part, what happened to it.

Its documents are ``files_part``'s.
"""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.messages import words as code_words
from app.messages.case_words import asked_words, figures_of, origin_words, settlement_words, what_happened
from app.models.agreements.case_asking import ASKED, BACKS, ask_all, back_all
from app.models.agreements.case_behind import area_name, origin_of, spent_on, team_name
from app.models.agreements.case_kinds import CaseKind, case_kind
from app.models.agreements.case_queries import Case, CaseEvent, CaseParty
from app.models.agreements.case_sums import settlement_of
from app.models.agreements.cases import remove_party, take_back_event
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money, format_money
from app.ui.drop_menu import drop_menu
from app.ui.facts_grid import FactsGrid
from app.ui.flow import FlowRow
from app.ui.kept_table import KeptTable
from app.ui.page import Desk
from app.ui.pages.agreements.case_step_dialogs import CasePartyDialog
from app.ui.pieces import SMALL, EmptyState, button, words
from app.ui.table import Column

LINES: Final = 6


class CaseTab(QWidget):
    """Shows a part of a file, read a moment ago."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.shown: Case | None = None
        self.kind: CaseKind | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SMALL)

    def show_case(self, found: Case, kind: CaseKind) -> None:
        self.shown, self.kind = found, kind
        self.fill(found, kind)

    def fill(self, found: Case, kind: CaseKind) -> None:
        raise NotImplementedError


class CaseDataTab(CaseTab):
    """What is known, line by line; ``below`` carries the id of a file that hangs on it, or out of which it came."""

    below = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._facts = FactsGrid()
        self._hanging = FlowRow()
        self.column.addWidget(self._facts)
        self.column.addWidget(self._hanging)
        self.column.addStretch(1)

    def fill(self, found: Case, kind: CaseKind) -> None:
        self._facts.show_facts(self._facts_of(found, kind))
        for old in self._hanging.findChildren(QPushButton):
            self._hanging.drop(old)
        origin = self.desk.runner.now(origin_of, found.line.id)
        if origin is not None:
            back = button(f"← {self._out_of(found)}", partial(self.below.emit, origin.line.id), look="quiet")
            self._hanging.add(back)
        for one in found.below:
            shown = case_kind(self.desk.facts.country, one.kind)
            text = f"{shown.name} {one.number}: {one.heading} · {shown.step_name(one.step)}"
            self._hanging.add(button(text, partial(self.below.emit, one.id), look="quiet"))

    def _facts_of(self, found: Case, kind: CaseKind) -> list[tuple[str, str]]:
        top = found.line
        declared = next((one.name for one in kind.declarers if one.code == found.declared_by), "")
        where = ", ".join(part for part in (found.place, top.district, found.region) if part)
        return [
            (self.tr("Business or person"), top.business),
            (self.tr("It comes out of"), self._out_of(found)),
            *asked_words(kind, found.fields, self.desk.facts),
            (self.tr("Spent by the treasury"), self._spent(found)),
            (self.tr("Agreement or programme"), top.agreement),
            (self.tr("Area"), self.desk.runner.now(area_name, found.area_id)),
            (self.tr("Team"), self.desk.runner.now(team_name, found.team_id)),
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

    def _out_of(self, found: Case) -> str:
        origin = self.desk.runner.now(origin_of, found.line.id)
        return "" if origin is None else origin_words(origin, case_kind(self.desk.facts.country, origin.line.kind))

    def _spent(self, found: Case) -> str:
        """What the expenses marked for it come to; nothing where none is."""
        total = sum(one.amount for one in self.desk.runner.now(spent_on, found.line.id) if not one.void)
        facts = self.desk.facts
        return format_money(Money(total, facts.currency), facts.country) if total else ""


class CasePartiesTab(CaseTab):
    """Who takes part and what each brings; what it comes to, or how many of those asked have answered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        columns: list[Column[CaseParty]] = [
            Column(self.tr("Who"), self._who),
            Column(self.tr("What it brings"), self._brings),
        ]
        empty = EmptyState(desk.theme, self.tr("Nobody is noted yet."), icon="users")
        self.table: KeptTable[CaseParty] = KeptTable(desk.theme, self.tr("Who takes part"), columns, LINES, empty)
        self.table.opened.connect(lambda _id: self.correct())
        self._add = button(self.tr("Add…"), self.show_roles)
        self._sum = words("", "label", wrap=True)
        correct = button(self.tr("Correct…"), self.correct)
        self.column.addWidget(FlowRow(self._add, correct, button(self.tr("Take out…"), self.remove)))
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self._sum)

    def fill(self, found: Case, kind: CaseKind) -> None:
        self.table.show_rows({one.id: one for one in found.parties})
        said = self._sum_words(found, kind)
        self._sum.setText(said)
        self._sum.setVisible(bool(said))
        self._add.setEnabled(bool(kind.roles))

    def _who(self, one: CaseParty) -> str:
        """With what it takes part as, where there are several roles."""
        if self.kind is None or len(self.kind.roles) == 1:
            return one.who
        return f"{one.who} · {self.kind.role_name(one.role)}"

    def _brings(self, one: CaseParty) -> str:
        facts = self.desk.facts
        units = "" if one.quantity is None else str(one.quantity)
        price, amount = (
            "" if minor is None else format_money(Money(minor, facts.currency), facts.country)
            for minor in (one.price, one.amount)
        )
        dates = " – ".join(format_iso(day) for day in (one.on_date, one.until_on) if day)
        counted = " × ".join(part for part in (units, price) if part)
        return " · ".join(part for part in (counted, amount, one.answer, one.act, dates, one.note) if part)

    def _sum_words(self, found: Case, kind: CaseKind) -> str:
        if kind.settlement and found.parties:
            return settlement_words(self.desk.runner.now(settlement_of, found.line.id, kind), kind, self.desk.facts)
        asked = [one for one in found.parties if one.role == ASKED]
        answered = sum(bool(one.answer) for one in asked)
        return code_words("case.answers", answered=answered, asked=len(asked)) if asked else ""

    def show_roles(self) -> None:
        if self.kind is None:
            return
        roles = self.kind.roles
        chosen: list[tuple[str, Any]] = [(one.name + "…", partial(self.add, one.code)) for one in roles]
        known = {one.code for one in roles}
        if self.shown is not None and self.shown.agreement_id is not None:
            if BACKS in known:
                chosen.append((self.tr("All institutions of the agreement back it"), self.back_all))
            if ASKED in known:
                chosen.append((self.tr("Ask all institutions of the agreement"), self.ask_all))
        if len(chosen) == 1:
            self.add(roles[0].code)
        else:
            drop_menu(self._add, chosen)

    def ask_all(self) -> None:
        """A line for each institution that is in the agreement today, to be filled in as the answers come."""
        if self.shown is not None:
            self.desk.runner.run(ask_all, self.shown.line.id, owner=self)

    def back_all(self) -> None:
        """A line for each institution of the agreement; whose act is known is corrected afterwards."""
        if self.shown is not None:
            self.desk.runner.run(back_all, self.shown.line.id, owner=self)

    def add(self, role: str) -> None:
        if self.shown is not None and self.kind is not None:
            CasePartyDialog(self.desk, self.kind, self.shown.line, role, parent=self).exec()

    def correct(self) -> None:
        party = self.table.current
        if party is not None and self.shown is not None and self.kind is not None:
            CasePartyDialog(self.desk, self.kind, self.shown.line, party.role, party, self).exec()

    def remove(self) -> None:
        party = self.table.current
        if party is None:
            return
        question = self.tr("Take {name} out?").format(name=party.who)
        detail = self.tr("Only if it was noted by mistake. If it left, correct the line and write until when.")
        if self.desk.dialogs.ask(question, self.tr("Take out"), detail=detail, danger=True):
            self.desk.runner.run(remove_party, party.id, owner=self)


class CaseHistoryTab(CaseTab):
    """What happened, the last first; a wrong line is left without effect, never taken out."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        columns: list[Column[CaseEvent]] = [
            Column(self.tr("Day"), lambda one: format_iso(one.on_date), 9),
            Column(self.tr("What happened"), self._what, token=lambda one: "muted" if one.taken_back else ""),
        ]
        self.table: KeptTable[CaseEvent] = KeptTable(desk.theme, self.tr("History"), columns, LINES)
        self.table.chosen.connect(lambda _id: self._enable())
        self._undo = button(self.tr("This line was wrong…"), self.take_back)
        self.column.addWidget(FlowRow(self._undo))
        self.column.addWidget(self.table, 1)

    def fill(self, found: Case, kind: CaseKind) -> None:  # noqa: ARG002 - the words of a line ask for it
        self.table.show_rows({one.id: one for one in reversed(found.events)})
        self._enable()

    def _what(self, one: CaseEvent) -> str:
        said = what_happened(one, self.kind) if self.kind else one.kind
        gone = code_words("case.without_effect") if one.taken_back else ""
        parts = (said, gone, *figures_of(one, self.desk.facts), one.who, one.team, one.document, one.note)
        return " · ".join(part for part in parts if part)

    def _enable(self) -> None:
        event = self.table.current
        self._undo.setEnabled(event is not None and not event.taken_back)

    def take_back(self) -> None:
        event = self.table.current
        if event is None or self.kind is None:
            return
        question = self.tr("Why is “{what}” left without effect?").format(what=what_happened(event, self.kind))
        reason = self.desk.dialogs.ask_text(question)
        if reason is not None:
            self.desk.runner.run(take_back_event, event.id, reason, owner=self)
