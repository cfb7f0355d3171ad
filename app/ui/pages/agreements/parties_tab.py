"""The tab "Signing institutions": who is bound, as of any day, and what is done with a line."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar, Final

from PySide6.QtWidgets import QVBoxLayout

from app.models.agreements.kinds import kind
from app.models.agreements.parties import PartyRow, move_party, remove_agreement_party
from app.models.agreements.queries import AgreementSheet
from app.models.base.errors import Problem
from app.models.directory.countries import country_name
from app.ui.fields import CheckEditor, DateEditor
from app.ui.flow import FlowRow
from app.ui.kept_table import KeptTable
from app.ui.page import Desk
from app.ui.pages.agreements.agreement_tab import AgreementTab
from app.ui.pages.agreements.agreement_words import span_words
from app.ui.pages.agreements.party_dialogs import InstitutionDialog, LeaveDialog
from app.ui.pieces import SMALL, EmptyState, button, words
from app.ui.table import Column

LINES: Final = 11


class PartiesTab(AgreementTab):
    """The institutions of a day, or all there ever were."""

    tables: ClassVar[frozenset[str]] = frozenset(("agreement_party", "organization"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sheet: AgreementSheet | None = None
        self._then: date | None = None
        self.day = DateEditor("day", desk.today)
        self.day.put(desk.today())
        self.day.box.setAccessibleName(self.tr("As of the day"))
        self.ever = CheckEditor("ever", self.tr("Also those that left"))
        self.table = self._table()
        self.count = words("", "label", wrap=True)
        self._buttons = {
            "edit": button(self.tr("Correct…"), self.edit),
            "leave": button(self.tr("It left…"), self.leave),
            "up": button(self.tr("Up"), lambda: self._move(-1)),
            "down": button(self.tr("Down"), lambda: self._move(1)),
            "remove": button(self.tr("Take out…"), self.remove),
        }
        above = FlowRow(button(self.tr("Add an institution…"), self.add))
        above.add(words(self.tr("As of the day"), "label"))
        above.add(self.day.widget)
        above.add(self.ever.widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(above)
        column.addWidget(self.table, 1)
        column.addWidget(self.count)
        column.addWidget(FlowRow(*self._buttons.values()))
        self.day.settled.connect(self._list)
        self.ever.edited.connect(self._list)
        self.table.chosen.connect(lambda _id: self._enable())
        self.table.opened.connect(lambda _id: self.edit())

    def _table(self) -> KeptTable[PartyRow]:
        country = self.desk.facts.country

        def name(one: PartyRow) -> str:
            return " · ".join(part for part in (one.name, country_name(one.country)) if part)

        columns: list[Column[PartyRow]] = [
            Column(self.tr("Institution"), name),
            Column(self.tr("As what"), lambda one: kind("role", one.role, country).name, 11),
            Column(self.tr("Bound"), span_words, 19),
        ]
        empty = EmptyState(self.desk.theme, self.tr("No institution is bound on that day."), icon="building-2")
        return KeptTable(self.desk.theme, self.tr("Signing institutions"), columns, LINES, empty)

    def show_sheet(self, sheet: AgreementSheet) -> None:
        if self._sheet is None or self._sheet.id != sheet.id:
            self.day.put(self._then or self.desk.today())
            self.ever.put(False)
        self._sheet = sheet
        self._list()

    def look_at(self, then: date | None) -> None:
        """The day of the list beside it, each time that one changes; ``None`` for today."""
        if then != self._then:
            self._then = then
            self.day.put(then or self.desk.today())
            self._list()

    def shown_day(self) -> date:
        """The day that is looked at; today where what stands there is none."""
        day = self.day.value()
        return day if isinstance(day, date) else self.desk.today()

    def _list(self) -> None:
        sheet = self._sheet
        if sheet is None or isinstance(self.day.value(), Problem):
            return
        on = self.shown_day().isoformat()
        rows = list(sheet.parties)
        if not self.ever.value() and sheet.now.state != "draft":
            rows = [
                one for one in rows if one.from_on and one.from_on <= on and (not one.until_on or one.until_on >= on)
            ]
        self.table.show_rows({one.id: one for one in rows}, at_least_first=True)
        observers = sum(not one.binds for one in rows)
        said = [self.tr("%n institution(s)", "", len(rows) - observers)]
        if observers:
            said.append(self.tr("%n observer(s), not bound", "", observers))
        self.count.setText(" · ".join(said))
        self._enable()

    def _enable(self) -> None:
        row = self.table.current
        for made in self._buttons.values():
            made.setEnabled(row is not None)
        self._buttons["leave"].setEnabled(row is not None and row.from_on is not None and row.until_on is None)

    # -- what is done -----------------------------------------------------------------------------

    def add(self) -> None:
        if self._sheet is not None:
            InstitutionDialog(self.desk, self._sheet, parent=self).exec()

    def edit(self) -> None:
        row = self.table.current
        if row is not None and self._sheet is not None:
            InstitutionDialog(self.desk, self._sheet, row, self).exec()

    def leave(self) -> None:
        row = self.table.current
        if row is not None:
            LeaveDialog(self.desk, row, self).exec()

    def _move(self, by: int) -> None:
        row = self.table.current
        if row is not None:
            self._do(move_party, row.id, by)

    def remove(self) -> None:
        """Only for who never was in it: who leaves stays in the history."""
        row = self.table.current
        if row is None:
            return
        question = self.tr("Take {name} out of the agreement?").format(name=row.name)
        detail = self.tr("Only if it was noted by mistake. If it left the agreement, note that it left.")
        if self.desk.dialogs.ask(question, self.tr("Take out"), detail=detail, danger=True):
            self._do(remove_agreement_party, row.id)

    def _do(self, command: Any, *args: Any) -> None:
        self.desk.runner.run(command, *args, owner=self)
