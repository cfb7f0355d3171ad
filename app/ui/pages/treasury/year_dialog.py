"""A fiscal year: its books for the accountant into a folder, its lock when it is approved, opening it again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from app.models.base.database import Reader
from app.models.base.values.dates import MONTHS, format_date, format_iso
from app.models.cash.years import (
    first_month,
    fiscal_year,
    lock_year,
    open_points,
    set_first_month,
    unlock_year,
    year_locks,
)
from app.ui.flow import FlowRow
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.pieces import button
from app.ui.runner import Progress


def books_job(office: Any, year: int, folder: Path, *, progress: Progress) -> int:  # noqa: ARG001 - every job is told
    """The books of the year, of a running one until today; how many files."""
    from app.jobs.year_books import save_books  # noqa: PLC0415 - ReportLab is loaded by the first paper

    since, until = office.read(fiscal_year, year)
    return len(save_books(office, since, min(until, max(since, office.clock.today())), folder))


def lock_job(office: Any, year: int, act: str, *, progress: Progress) -> int:  # noqa: ARG001
    """Locks the books until the last day of that fiscal year."""
    return int(office.run(lock_year, office.read(fiscal_year, year)[1], act=act).value)


class BooksDialog(FormDialog):
    """One year at a time; the lock is asked twice and says what is still open."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        intro = self._state(desk)
        super().__init__(desk, self.tr("Books of a year"), self.tr("Save in a folder"), intro=intro, parent=parent)
        self.form.number("year", self.tr("Year"), required=True, half=True, value=desk.today().year - 1)
        self.form.text("act", self.tr("Resolution that approved them"), half=True)
        self.rare.addWidget(button(self.tr("Lock the year…"), self.lock))
        self.rare.addWidget(button(self.tr("Open it again…"), self.unlock))
        begins = button(self.tr("When it begins…"), lambda: YearStartDialog(self.desk, self).exec())
        self.form.below(FlowRow(begins))
        self.form.focus_first()
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 100)

    def _state(self, desk: Desk) -> str:
        held = next((one for one in desk.runner.now(year_locks) if not one.unlocked), None)
        if held is None:
            return self.tr("No year is locked. A locked year takes nothing with a date in it any more.")
        return self.tr("Locked until {day}.").format(day=format_iso(held.until_date))

    def send(self, values: dict[str, Any]) -> None:
        folder = self.desk.dialogs.folder("books", self.tr("Where the books go"))
        if folder is not None:
            self.run(books_job, values["year"], folder)

    def lock(self) -> None:
        """Asks, with what is still open in that year."""
        values = self.form.values()
        if values is None:
            return
        until, points = self.desk.runner.now(_open_in, values["year"])
        parts = []
        if points.unidentified:
            parts.append(self.tr("%n income(s) still wait for their owner.", "", points.unidentified))
        if points.boxes:
            parts.append(self.tr("Not closed until that day: {names}.").format(names=", ".join(points.boxes)))
        if points.overspent:
            said = self.tr("More was spent than came in for: {names}.").format(names=", ".join(points.overspent))
            parts.append(said)
        question = self.tr("Lock the books until {day}?").format(day=format_date(until))
        detail = " ".join([*parts, self.tr("Nothing with an earlier date can be entered, voided or forgiven then.")])
        if self.desk.dialogs.ask(question, self.tr("Lock the year"), detail=detail, danger=True):
            self.run(lock_job, values["year"], values["act"] or "")

    def unlock(self) -> None:
        """The reason stays in the record."""
        reason = self.desk.dialogs.ask_text(self.tr("Why is the year opened again?"))
        if reason:
            self.run(unlock_year, reason)


def _open_in(reader: Reader, year: int) -> Any:
    until = fiscal_year(reader, year)[1]
    return until, open_points(reader, until)


class YearStartDialog(FormDialog):
    """The month in which the fiscal year begins; reports and the budget follow it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        intro = self.tr("Reports, the budget and the books of a year are counted from that month on.")
        super().__init__(desk, self.tr("When the fiscal year begins"), self.tr("Save"), intro=intro, parent=parent)
        months = list(enumerate(MONTHS, 1))
        self.form.choice("month", self.tr("It begins in"), months, half=True, value=desk.runner.now(first_month))
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(set_first_month, values["month"])
