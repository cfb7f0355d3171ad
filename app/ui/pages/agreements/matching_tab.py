"""The tab "Businesses and teams" of a programme: who asked at the left, teams with room at the right; Enter matches."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.messages import words as code_words
from app.models.agreements.case_kinds import case_kind
from app.models.agreements.case_queries import case_lines
from app.models.agreements.programme_queries import Enrolment, State, enrolment_ids, enrolments
from app.models.agreements.teams import Team, match_team, teams
from app.models.base.values.dates import format_iso
from app.models.base.values.money import format_count
from app.models.directory.countries import country_name
from app.ui.flow import FlowRow
from app.ui.list_side import SearchLine
from app.ui.page import Desk
from app.ui.pages.agreements.case_step_dialogs import EventDialog
from app.ui.pages.agreements.session_dialog import SessionsDialog
from app.ui.pages.agreements.team_dialogs import MembersDialog, TeamDialog
from app.ui.pieces import SMALL, EmptyState, button, chip, words
from app.ui.split import Beside
from app.ui.table import Column, RecordTable

SHARES: Final = (58, 42)
LEAST: Final = (34, 30)
LINES: Final = 10
TEAM: Final = 4
BUSINESS: Final = "application/x-gremial-business"


class MatchingTab(QWidget):
    """``asked`` wants the request form; nothing is matched without a business and a team under the cursors."""

    asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._programme = 0
        self._state: State = "waiting"
        self._teams: dict[int, Team] = {}
        self.search = SearchLine(self.tr("Search businesses"), self.tr("Name or number"))
        self.table = self._business_table()
        self.teams = self._team_table()
        self.count = words("", "label", wrap=True)
        self._chips = {
            state: chip(name, partial(self.show_state, state), checkable=True) for state, name in self._states()
        }
        self.match_button = button(self.tr("Give to the team") + "  (Ctrl+M)", self.match, look="main")
        self.match_button.setShortcut("Ctrl+M")
        self.free_button = button(self.tr("Take from its team"), self.take_back)
        self.session_button = button(self.tr("Note a session…") + "  (F9)", self.note_session)
        self.session_button.setShortcut("F9")
        self.open_button = button(self.tr("Its sheet…"), self.open_file)
        self.sums_button = button(self.tr("Sessions…"), self.show_sessions)
        self._of_team = [button(self.tr("Data…"), self.edit_team), button(self.tr("Members…"), self.show_members)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Beside(self._left(), self._right(), SHARES, LEAST, desk.prefs, "programme-match"), 1)
        self.search.wanted.connect(self.refresh)
        self.search.returnPressed.connect(self.table.enter)
        self.table.chosen.connect(lambda _id: self._enable())
        self.table.opened.connect(self._opened)
        self.teams.chosen.connect(lambda _id: self._enable())
        self.teams.opened.connect(lambda _id: self.match())
        self.table.view.setToolTip(self.tr("A business can be dragged onto its team."))
        self.table.carry(BUSINESS)
        self.teams.receive(BUSINESS, self.give)

    def _states(self) -> list[tuple[State, str]]:
        return [
            ("waiting", self.tr("Waiting")),
            ("running", self.tr("Accompanied")),
            ("ended", self.tr("Ended")),
            ("", self.tr("All")),
        ]

    def _left(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(SMALL)
        column.addWidget(FlowRow(*self._chips.values()))
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(self.count)
        column.addWidget(FlowRow(self.match_button, self.free_button, self.session_button, self.open_button))
        return holder

    def _right(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(words(self.tr("Teams"), "h3"))
        column.addWidget(FlowRow(button(self.tr("New team…"), self.add_team), *self._of_team, self.sums_button))
        column.addWidget(self.teams, 1)
        return holder

    def _business_table(self) -> RecordTable[Enrolment]:
        columns: list[Column[Enrolment]] = [
            Column(self.tr("No."), lambda one: str(one.number), 5, number=True),
            Column(self.tr("Business"), lambda one: one.business),
            Column(self.tr("Country"), lambda one: country_name(one.country), 9),
            Column(self.tr("Asked on"), lambda one: format_iso(one.opened_on), 10),
            Column(self.tr("Team"), lambda one: one.with_whom, 9),
            Column(self.tr("Agrees"), lambda one: code_words(f"programme.consent.{one.consent or 'none'}"), 10),
        ]
        empty = EmptyState(
            self.desk.theme,
            self.tr("No business here."),
            self.tr("New request…"),
            self.asked.emit,
            icon="store",
        )
        made: RecordTable[Enrolment] = RecordTable(
            self.desk.theme,
            self.tr("Businesses"),
            columns,
            lambda ids: self.desk.runner.now(enrolments, ids),
            empty,
        )
        made.setMinimumHeight(self.fontMetrics().height() * LINES)
        return made

    def _team_table(self) -> RecordTable[Team]:
        def left(one: Team) -> str:
            return self.tr("any") if one.left is None else str(one.left)

        columns: list[Column[Team]] = [
            Column(self.tr("Team"), lambda one: one.name),
            Column(self.tr("Institution"), lambda one: one.organization, 12),
            Column(self.tr("Has"), lambda one: str(one.running), 4, number=True),
            Column(self.tr("Room"), left, 6, number=True, token=lambda one: "danger" if one.left == 0 else ""),
        ]
        empty = EmptyState(self.desk.theme, self.tr("No team yet."), self.tr("New team…"), self.add_team, icon="users")
        made: RecordTable[Team] = RecordTable(
            self.desk.theme, self.tr("Teams"), columns, lambda ids: {one: self._teams[one] for one in ids}, empty
        )
        made.setMinimumHeight(self.fontMetrics().height() * LINES)
        return made

    # -- what is shown ----------------------------------------------------------------------------

    def show_programme(self, programme_id: int) -> None:
        if programme_id != self._programme:
            self._programme = programme_id
            self.search.clear()
        self.refresh()

    def show_state(self, state: State) -> None:
        self._state = state
        self.refresh()

    def refresh(self) -> None:
        for state, made in self._chips.items():
            made.setChecked(state == self._state)
        self.table.show_column(TEAM, self._state != "waiting")  # who waits has none
        if not self._programme:
            return
        before = self.table.model.ids.index(self.table.current_id) if self.table.current_id else 0
        ids = self.desk.runner.now(enrolment_ids, self._programme, self._state, self.search.text())
        gone = self.table.current_id not in ids
        self.table.show_ids(ids)
        self.table.model.forget_rows()
        if ids and gone:
            self.table.select(ids[min(before, len(ids) - 1)])  # the next one takes its place under the cursor
        self._teams = {one.id: one for one in self.desk.runner.now(teams, self._programme)}
        self.teams.show_ids(list(self._teams))
        self.teams.model.forget_rows()
        if not self.teams.current_id:
            self.teams.select(next((one.id for one in self._teams.values() if one.left != 0), 0))
        count = format_count(len(ids), self.desk.facts.country)
        self.count.setText(self.tr("%n business(es)", "", len(ids)).replace(str(len(ids)), count, 1))
        self._enable()

    def _enable(self) -> None:
        business, team = self._business(), self._teams.get(self.teams.current_id)
        room = team is not None and team.left != 0
        runs = business is not None and business.closed_on is None
        self.match_button.setEnabled(runs and room)
        self.free_button.setEnabled(runs and business is not None and business.team_id is not None)
        self.open_button.setEnabled(business is not None)
        self.session_button.setEnabled(business is not None)
        for one in self._of_team:
            one.setEnabled(team is not None)

    def _business(self) -> Enrolment | None:
        chosen = self.table.current_id
        return self.desk.runner.now(enrolments, [chosen]).get(chosen) if chosen else None

    # -- what is done -----------------------------------------------------------------------------

    def _opened(self, case_id: int) -> None:
        """Enter on a business that waits goes to the teams; on another one to its sheet."""
        business = self._business()
        if business is not None and business.state == "waiting" and self._teams:
            self.teams.enter()
        else:
            self.desk.go("agreements.cases", case_id)

    def match(self) -> None:
        if self.match_button.isEnabled():
            self.give(self.table.current_id, self.teams.current_id)

    def take_back(self) -> None:
        if self.free_button.isEnabled():
            self.give(self.table.current_id, None)

    def give(self, case_id: int, team_id: int | None) -> None:
        """A business goes to a team, or waits again; how it was before can be had back at once."""
        business = self.desk.runner.now(enrolments, [case_id]).get(case_id)
        if business is None or business.team_id == team_id:
            return
        said = self.tr("{business} waits for a team again.")
        if team_id is not None:
            said = self.tr("{business}: accompanied by {team}.").replace("{team}", self._teams[team_id].name)
        text = said.replace("{business}", business.business)
        self._run(case_id, team_id, partial(self._matched, text, case_id, business.team_id))

    def _run(self, case_id: int, team_id: int | None, done: Callable[[], object]) -> None:
        self.desk.runner.run(
            match_team,
            case_id,
            team_id,
            on_done=lambda _nothing: done(),
            owner=self,
        )

    def _matched(self, said: str, case_id: int, before: int | None) -> None:
        """The cursor is on the next business: a pile goes Enter, arrow, Enter."""
        self.refresh()
        self.table.enter()
        self.desk.notify(said, self.tr("Undo"), lambda: self._run(case_id, before, self.refresh))

    def open_file(self) -> None:
        if self.table.current_id:
            self.desk.go("agreements.cases", self.table.current_id)

    def note_session(self) -> None:
        """A session with the business under the cursor; it is of the team that has it."""
        if self.session_button.isEnabled() and self.table.current_id:
            (line,) = self.desk.runner.now(case_lines, [self.table.current_id])
            kind = case_kind(self.desk.facts.country, line.kind)
            dialog = EventDialog(self.desk, kind, line, "session", self)
            dialog.done_with.connect(lambda _event: self.table.enter())
            dialog.exec()

    def show_sessions(self) -> None:
        """Sessions added up: by platform, topic, team, student or month."""
        SessionsDialog(self.desk, self._programme, self).exec()

    def add_team(self) -> None:
        dialog = TeamDialog(self.desk, self._programme, parent=self)
        dialog.done_with.connect(self._made_team)
        dialog.exec()

    def _made_team(self, team_id: int) -> None:
        self.refresh()
        self.teams.select(team_id)

    def edit_team(self) -> None:
        if self.teams.current_id:
            dialog = TeamDialog(self.desk, self._programme, self.teams.current_id, self)
            dialog.done_with.connect(lambda _id: self.refresh())
            dialog.exec()

    def show_members(self) -> None:
        team = self._teams.get(self.teams.current_id)
        if team is not None:
            MembersDialog(self.desk, team, self).exec()
