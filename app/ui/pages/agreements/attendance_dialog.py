"""Putting people on the list of an activity: the grid, a file, whom the directory knows; saved all or nobody."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.exchange.attendance_sheet import Line, read_attendance
from app.jobs.agreements.attendance import SURE, Proposal, propose
from app.messages import say
from app.models.agreements.activities import add_attendees
from app.models.agreements.attendee_firms import firm_key, said_firm
from app.models.agreements.kinds import kinds
from app.models.agreements.promise_queries import ActivityRow
from app.models.agreements.promise_rules import AttendeeDraft
from app.models.base.errors import GremialError, Problem, Refused
from app.models.base.values.dates import format_date
from app.ui.fields import ChoiceEditor, DateEditor
from app.ui.page import Desk
from app.ui.pages.agreements.attendance_grid import AttendanceGrid
from app.ui.pages.agreements.list_dialog import ListDialog
from app.ui.pieces import sized

_WAIT_MS: Final = 250


class AttendanceDialog(ListDialog):
    """New lines for the list of ``row``; those who stand there already for that day are left out on saving."""

    def __init__(self, desk: Desk, row: ActivityRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Put on the list"), parent)
        self._row = row
        self._proposed: dict[int, Proposal] = {}
        self.setWindowTitle(self.tr("Who came"))
        self.day = DateEditor("day", desk.today)
        self.day.put(date.fromisoformat(row.starts_on))
        self.day.box.setAccessibleName(self.tr("Day"))
        roles = [(code, one.name) for code, one in kinds("attendee", desk.facts.country).items()]
        self.role = ChoiceEditor("role", roles)
        self.role.box.setAccessibleName(self.tr("As"))
        self.grid = AttendanceGrid()
        hint = self.tr("Type one a line, or copy the rows in Excel and paste them here (Ctrl+V).")
        above = ((self.tr("Day"), self.day.widget), (self.tr("As"), self.role.widget))
        self.lay_out(row.title, hint, above, self.grid)
        self._later = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._later.timeout.connect(self.look_up)
        self.grid.sheet.typed.connect(self._later.start)
        sized(self, 118, 34)
        self.grid.setFocus()

    # -- who it is --------------------------------------------------------------------------------

    def look_up(self) -> None:
        """Proposes persons of the directory for what is typed now."""
        self._later.stop()
        filled = [(row, one) for row, one in self.grid.sheet.filled() if one.name]
        plain = [replace(one, on_date="", role="", hours="") for _, one in filled]
        found = self._desk.runner.now(propose, plain, self._row.id, self._desk.facts.country)
        self._proposed = {row: one for (row, _), one in zip(filled, found, strict=True)}
        known = {row: self._known_words(one) for row, one in self._proposed.items() if one.person_id is not None}
        self.grid.sheet.show_known(known, {row: self._proposed[row].how in SURE for row in known})
        said = [self.tr("%n line(s)", "", len(filled))]
        if known:
            said.append(self.tr("%n of the directory", "", len(known)))
        firms = {firm_key(said_firm(one.draft.business)) for one in found if one.draft.organization_id is None} - {""}
        if firms:
            said.append(self.tr("%n business(es) not in the directory: kept as written", "", len(firms)))
        self._said.setText(" · ".join(said) if filled else "")

    def _known_words(self, one: Proposal) -> str:
        how = {
            "document": self.tr("same document"),
            "phone": self.tr("same telephone"),
            "name": self.tr("same name"),
            "part": self.tr("like it?"),
        }
        return f"{one.known} · {how[one.how]}" if one.how else one.known

    def paste(self) -> None:
        if not self.grid.paste(QGuiApplication.clipboard().text()):
            self.show_nothing_pasted()

    def file_title(self) -> str:
        return self.tr("List of people")

    def read_file(self, path: Path) -> None:
        """The people of a file into the grid, behind those who stand there."""
        try:
            found = read_attendance(path)
        except GremialError as fault:
            self.show_problem(say(fault))
            return
        filled = self.grid.sheet.filled()
        self.grid.sheet.put(filled[-1][0] + 1 if filled else 0, found)

    # -- saving -----------------------------------------------------------------------------------

    def drafts(self) -> list[AttendeeDraft]:
        """Everybody as they are kept: ticked persons linked. Raises ``Refused`` with what cannot be read."""
        day = self.day.value()
        if not isinstance(day, date):
            problem = day if isinstance(day, Problem) else Problem("day", "date.empty")
            raise Refused.because([problem])
        filled = [one for _, one in self.grid.sheet.filled()]
        nameless = [place for place, one in enumerate(filled, 1) if not one.name]
        if nameless:
            raise Refused("attendee.name_missing", field=f"name {nameless[0]}")
        usual = self.role.value()
        lines = [self._whole(one, day, usual) for one in filled]
        found = self._desk.runner.now(propose, lines, self._row.id, self._desk.facts.country)
        rows = [row for row, _ in self.grid.sheet.filled()]
        ticked = self.grid.sheet.ticked
        return [
            replace(one.draft, person_id=one.person_id if ticked.get(row) else None)
            for row, one in zip(rows, found, strict=True)
        ]

    def _whole(self, line: Line, day: date, usual: str) -> Line:
        return replace(line, on_date=line.on_date or format_date(day), role=line.role or usual)

    def keep(self) -> None:
        self.look_up()
        self._problem.hide()
        try:
            drafts = self.drafts()
        except Refused as refusal:
            self.show_refusal(refusal)
            return
        if not drafts:
            self.show_problem(self.tr("Nobody is written here yet."))
            return
        self._desk.runner.run(
            add_attendees,
            self._row.id,
            drafts,
            on_done=self._kept,
            on_refused=self.show_refusal,
            owner=self,
            title=self.windowTitle(),
        )

    def _kept(self, made: list[int]) -> None:
        typed = len(self.grid.sheet.filled())
        said = self.tr("Put on the list: %n", "", len(made))
        if typed > len(made):
            said += " · " + self.tr("%n stood there already", "", typed - len(made))
        self._desk.notify(said)
        self.accept()

    def line_number(self, place: int) -> int:
        return self.grid.sheet.filled()[place - 1][0] + 1
