"""One activity beside the list: its facts, who organises it, what it serves, and the list of people."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal

from app.messages.promise_words import came_words
from app.models.agreements.activities import remove_activity, strike_attendee
from app.models.agreements.activity_queries import activity_draft, credits_of, organizers_of
from app.models.agreements.attendee_firms import typed_firm_count
from app.models.agreements.counting import attended
from app.models.agreements.kinds import kind
from app.models.agreements.promise_queries import ActivityRow, Attendee, activity_rows, attendees
from app.models.base.attachments import attached_to
from app.models.base.values.dates import format_iso
from app.models.base.values.hours import format_hours
from app.models.cash.funds import funds
from app.ui.attachments import AttachmentsDialog
from app.ui.detail_card import DetailCard
from app.ui.drop_menu import drop_menu
from app.ui.facts_grid import FactsGrid
from app.ui.flow import FlowRow
from app.ui.kept_table import KeptTable
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pages.agreements.activity_dialogs import ActivityDialog, OutcomeDialog
from app.ui.pages.agreements.attendance_dialog import AttendanceDialog
from app.ui.pages.agreements.firms_dialog import FirmsDialog
from app.ui.pages.agreements.promise_papers import people_file, show_attendance_sheet
from app.ui.pages.agreements.promise_words import days_words, state_words
from app.ui.pieces import EmptyState, button, line, words
from app.ui.save_list import save_made
from app.ui.table import Column

_MOST_LETTERS: Final = 60
_LINES: Final = 13


class ActivityDetail(DetailCard):
    """Shows an activity by id; ``removed`` says that it is gone."""

    removed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Choose one in the list."), "calendar", scrolls=True)
        self.row: ActivityRow | None = None
        self._facts = FactsGrid()
        self._count = words("", "h3")
        self.table = self._make_table()
        self.people = button(self.tr("Who came…"), self.attend, look="main")
        self.data = button(self.tr("Data…") + "  (F8)", self.edit)
        self.outcome = button(self.tr("Result and cost…"), self.edit_outcome)
        self.sheet = button(self.tr("Sheet to sign…"), self.print_sheet)
        self.files = button("", self.manage_files)
        self.more = button(self.tr("More") + " ▾", self.show_more)
        self.strike = button(self.tr("Take off the list…"), self.strike_one)
        self.strike.setEnabled(False)
        self.add(FlowRow(self.people, self.sheet, self.data, self.outcome, self.files, self.more), line())
        self.firms = button("", self.link_firms)
        self.add(self._facts, FlowRow(self._count, self.strike, self.firms))
        self.body.addWidget(self.table, 1)

    def _make_table(self) -> KeptTable[Attendee]:
        country = self._desk.facts.country
        columns: list[Column[Attendee]] = [
            Column(self.tr("Name"), self._name),
            Column(self.tr("Document"), lambda one: one.document, 9),
            Column(self.tr("Business"), lambda one: one.business or one.brought_by, 10),
            Column(self.tr("As"), lambda one: kind("attendee", one.role, country).name, 8),
        ]
        empty = EmptyState(
            self._desk.theme,
            self.tr("Nobody is on the list yet. It is typed, or pasted from Excel."),
            self.tr("Who came…"),
            self.attend,
            icon="users",
        )
        made: KeptTable[Attendee] = KeptTable(self._desk.theme, self.tr("Who came"), columns, _LINES, empty)
        made.chosen.connect(lambda one: self.strike.setEnabled(bool(one)))
        return made

    def _name(self, one: Attendee) -> str:
        """With a sign for who stands in the directory; a list of several days says the day."""
        said = f"{one.name} ✓" if one.person_id is not None else one.name
        row = self.row
        several = row is not None and row.ends_on is not None and row.ends_on != row.starts_on
        return f"{said} · {format_iso(one.on_date)}" if several else said

    # -- what is shown ----------------------------------------------------------------------------

    def show_activity(self, activity_id: int) -> None:
        """0 shows that none is chosen."""
        found = self._desk.runner.now(activity_rows, [activity_id]) if activity_id else []
        self.row = found[0] if found else None
        if self.row is None:
            self.show_name(None)
            return
        row, desk = self.row, self._desk
        named = kind("activity", row.kind, desk.facts.country).name
        self.show_head(row.title, named, days_words(row), state_words(row))
        self._facts.show_facts(self._facts_of(row))
        came = desk.runner.now(attended, row.id)
        said = came_words(came) or self.tr("Nobody on the list")
        self._count.setText(said)
        count = len(desk.runner.now(attached_to, "activity", row.uid))
        self.files.setText(self.tr("Photos and papers (%n)…", "", count) if count else self.tr("Keep photos…"))
        self.people.setEnabled(row.state != "cancelled")
        self.table.show_rows({one.id: one for one in desk.runner.now(attendees, row.id)})
        self.strike.setEnabled(self.table.current is not None)
        unknown = desk.runner.now(typed_firm_count, row.id)
        self.firms.setText(self.tr("Businesses to link (%n)…", "", unknown))
        self.firms.setVisible(bool(unknown))

    def _facts_of(self, row: ActivityRow) -> list[tuple[str, str]]:
        desk = self._desk
        draft = desk.runner.now(activity_draft, row.id)
        roles: dict[str, list[str]] = {}
        for one in desk.runner.now(organizers_of, row.id):
            roles.setdefault(kind("organizer", one.role, desk.facts.country).name, []).append(one.name)
        fund = next((one.name for one in desk.runner.now(funds) if one.id == draft.fund_id), "")
        cost = "" if row.cost is None else money_words(row.cost, desk.facts)
        return [
            *((role, " · ".join(names)) for role, names in roles.items()),
            (self.tr("Place"), ", ".join(part for part in (row.place, row.district, draft.region) if part)),
            (self.tr("Hours"), format_hours(row.minutes)),
            (self.tr("Agreement"), " · ".join(part for part in (row.agreement, row.area) if part)),
            (self.tr("Serves"), " · ".join(_short(one.body) for one in desk.runner.now(credits_of, row.id))),
            (self.tr("Cost"), " · ".join(part for part in (cost, fund) if part)),
            (self.tr("Result"), draft.result),
            (self.tr("Address on the web"), draft.link),
        ]

    def read_again(self) -> None:
        """What was changed, here or elsewhere, is shown as it is now."""
        if self.row is not None:
            self.show_activity(self.row.id)

    # -- what is done -----------------------------------------------------------------------------

    def attend(self) -> None:
        if self.row is not None and self.row.state != "cancelled":
            AttendanceDialog(self._desk, self.row, self).exec()

    def edit(self) -> None:
        if self.row is not None:
            ActivityDialog(self._desk, self.row.id, parent=self).exec()

    def edit_outcome(self) -> None:
        if self.row is not None:
            OutcomeDialog(self._desk, self.row.id, self).exec()

    def print_sheet(self) -> None:
        if self.row is not None:
            show_attendance_sheet(self._desk, self, self.row)

    def manage_files(self) -> None:
        if self.row is not None:
            AttachmentsDialog(self._desk, self.row.title, "activity", self.row.uid, self).exec()
            self.read_again()

    def link_firms(self) -> None:
        if self.row is not None:
            FirmsDialog(self._desk, self.row.id, parent=self).exec()

    def strike_one(self) -> None:
        one = self.table.current
        if one is None:
            return
        question = self.tr("Take {name} off this list?").format(name=one.name)
        if self._desk.dialogs.ask(question, self.tr("Take off"), danger=True):
            self._desk.runner.run(strike_attendee, one.id, on_done=self._struck, owner=self)

    def show_more(self) -> None:
        if self.row is None:
            return
        listed = (self.tr("Who came, on paper or in Excel…"), self.save_people)
        drop_menu(self.more, (listed, (self.tr("Take it out: noted by mistake…"), self.remove)))

    def save_people(self) -> None:
        if self.row is not None:
            save_made(self._desk, self, self.row.title, people_file, self.row.id)

    def remove(self) -> None:
        if self.row is None:
            return
        question = self.tr("Take “{title}” out?").format(title=self.row.title)
        if self._desk.dialogs.ask(question, self.tr("Take out"), danger=True):
            self._desk.runner.run(remove_activity, self.row.id, on_done=self._gone, owner=self)

    def _struck(self, _nothing: None) -> None:
        self.read_again()

    def _gone(self, _nothing: None) -> None:
        self.row = None
        self.removed.emit()


def _short(text: str) -> str:
    return text if len(text) <= _MOST_LETTERS else text[: _MOST_LETTERS - 1].rstrip() + "…"
