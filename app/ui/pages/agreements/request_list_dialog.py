"""Requests of a programme out of a list: pasted or from a file, seen before they are noted; all of them or none."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app.exchange.request_sheet import RequestLine, read_pasted_requests, read_requests
from app.jobs.agreements.request_list import Usual, requests_of
from app.messages import say
from app.models.agreements.programme_queries import ProgrammeRow
from app.models.agreements.requests import request_many
from app.models.base.errors import GremialError, Refused
from app.models.base.values.money import counted
from app.ui.fields import DateEditor, TextEditor
from app.ui.kept_table import KeptTable
from app.ui.page import Desk
from app.ui.pages.agreements.list_dialog import ListDialog
from app.ui.pieces import EmptyState, sized
from app.ui.table import Column

_LINES: Final = 14


class RequestListDialog(ListDialog):
    """``lines`` is what will be noted; day and channel hold where a line does not say its own."""

    def __init__(self, desk: Desk, programme: ProgrammeRow, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Note the requests"), parent)
        self._programme = programme
        self.lines: list[RequestLine] = []
        self.setWindowTitle(self.tr("Requests from a list: {programme}").format(programme=programme.title))
        self.day = DateEditor("day", desk.today)
        self.day.put(desk.today())
        self.day.box.setAccessibleName(self.tr("Day of the request"))
        self.channel = TextEditor("channel")
        self.channel.put(self.tr("List"))
        self.channel.box.setAccessibleName(self.tr("How it came"))
        self.table = self._make_table()
        self.save.setEnabled(False)
        hint = self.tr("One business a line. Who asked already is left out, so the same list may come twice.")
        above = ((self.tr("Day of the request"), self.day.widget), (self.tr("How it came"), self.channel.widget))
        self.lay_out(self.windowTitle(), hint, above, self.table)
        sized(self, 124, 34)

    def _make_table(self) -> KeptTable[RequestLine]:
        columns: list[Column[RequestLine]] = [
            Column(self.tr("Line"), lambda one: str(one.number), 5, number=True),
            Column(self.tr("Business"), lambda one: one.name),
            Column(self.tr("Document"), lambda one: one.document, 11),
            Column(self.tr("Telephone"), lambda one: one.phone, 13),
            Column(self.tr("City"), lambda one: one.district, 12),
            Column(self.tr("Country"), lambda one: one.country, 10),
            Column(self.tr("Day"), lambda one: one.asked_on, 10),
        ]
        said = self.tr("Copy the rows in Excel and paste them here (Ctrl+V), or bring the file.")
        empty = EmptyState(self._desk.theme, said, self.tr("From a file…"), self.bring_file, icon="sheet")
        return KeptTable(self._desk.theme, self.tr("Requests of the list"), columns, _LINES, empty)

    # -- what is in the list ------------------------------------------------------------------------

    def paste(self) -> None:
        found = read_pasted_requests(QGuiApplication.clipboard().text())
        if found:
            self.show_lines(found)
        else:
            self.show_nothing_pasted()

    def file_title(self) -> str:
        return self.tr("List of businesses")

    def read_file(self, path: Path) -> None:
        """The businesses of a file, in the place of those that stood here."""
        try:
            self.show_lines(read_requests(path))
        except GremialError as fault:
            self.show_problem(say(fault))

    def show_lines(self, lines: list[RequestLine]) -> None:
        self.lines = lines
        self._problem.hide()
        self.table.show_rows(dict(enumerate(lines, 1)))
        said = self.tr("%n business(es) in the list", "", len(lines))
        self._said.setText(counted(said, len(lines), self._desk.facts.country))
        self.save.setEnabled(bool(lines))
        self.save.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    # -- saving -------------------------------------------------------------------------------------

    def keep(self) -> None:
        """Notes them; a day or country that cannot be read is said by its line."""
        if not self.save.isEnabled():
            return  # pressed twice: the first is on its way
        self._problem.hide()
        day = self.day.value()
        if not isinstance(day, date):
            self.show_problem(say(day) if day is not None else self.tr("Write the day of the request."))
            return
        usual = Usual(self._programme.id, day, self.channel.value() or "")
        try:
            drafts = self._desk.runner.now(requests_of, self.lines, usual)
        except Refused as refusal:
            self.show_refusal(refusal)
            return
        self.save.setEnabled(False)
        self._desk.runner.run(
            request_many,
            drafts,
            on_done=self._kept,
            on_refused=self.show_refusal,
            owner=self,
            title=self.windowTitle(),
        )

    def _kept(self, made: list[int]) -> None:
        country, left = self._desk.facts.country, len(self.lines) - len(made)
        said = counted(self.tr("%n request(s) noted", "", len(made)), len(made), country)
        if left:
            asked = self.tr("%n had asked already", "", left)
            said = f"{said} · {asked}"
        self._desk.notify(said)
        self.accept()

    def line_number(self, place: int) -> int:
        return self.lines[place - 1].number

    def show_problem(self, text: str) -> None:
        self.save.setEnabled(bool(self.lines))
        super().show_problem(text)
