"""The tabs of a project: a list with its buttons each. What is typed is in the dialogs beside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar, Final, Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.messages import words as code_words
from app.models.agreements.activities import strike_attendee
from app.models.agreements.project_parts import (
    Asset,
    Quotation,
    assets,
    quotations,
    remove_part,
)
from app.models.agreements.project_queries import Cockpit, ProjectEvent, Requirement
from app.models.agreements.projects import take_back_project_event
from app.models.agreements.promise_queries import Attendee, beneficiaries
from app.models.base.values.dates import format_iso
from app.ui.attachments import AttachmentsDialog
from app.ui.flow import FlowRow
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pages.agreements.firms_dialog import FirmsDialog
from app.ui.pages.agreements.project_part_dialogs import (
    AssetDialog,
    BeneficiaryDialog,
    QuotationDialog,
    RequirementDialog,
)
from app.ui.pieces import SMALL, EmptyState, button
from app.ui.table import Column, RecordTable

Row = TypeVar("Row")
LINES: Final = 9


class ProjectTab(QWidget):
    """A part of a project."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.seen: Cockpit | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SMALL)

    def show_project(self, seen: Cockpit) -> None:
        """The project that is chosen now, read a moment ago."""
        raise NotImplementedError

    def do(self, action: Any, *args: Any) -> None:
        self.desk.runner.run(action, *args, owner=self)


class ListTab(ProjectTab, Generic[Row]):
    """A list; Enter opens the form of a line. Subclasses say what stands in it and what can be done."""

    files: ClassVar[str] = ""
    """The table on whose records files may be hung."""
    begun_above: ClassVar[bool] = False
    """Whether the button that adds stands above the tabs already."""

    def __init__(self, desk: Desk, name: str, columns: Sequence[Column[Row]], empty: str, verb: str) -> None:
        super().__init__(desk)
        self.rows: dict[int, Row] = {}
        state = EmptyState(desk.theme, empty, verb, self.add, icon="file")
        self.table: RecordTable[Row] = RecordTable(
            desk.theme, name, columns, lambda ids: {one: self.rows[one] for one in ids}, state
        )
        self.table.setMinimumHeight(self.fontMetrics().height() * LINES)
        self.needing: list[QWidget] = []
        first = [] if self.begun_above else [button(verb, self.add)]
        self.column.addWidget(FlowRow(*first, *self.buttons()))
        self.column.addWidget(self.table, 1)
        self.table.opened.connect(lambda _id: self.edit())
        self.table.chosen.connect(self._chosen)

    def buttons(self) -> list[QWidget]:
        """Beside the one that adds; those of ``with_row`` need a line."""
        return []

    def with_row(self, text: str, deed: Callable[[], object]) -> QWidget:
        made = button(text, deed)
        made.setEnabled(False)
        self.needing.append(made)
        return made

    @property
    def row(self) -> Row | None:
        return self.rows.get(self.table.current_id)

    def read(self, seen: Cockpit) -> list[tuple[int, Row]]:
        raise NotImplementedError

    def show_project(self, seen: Cockpit) -> None:
        self.seen = seen
        self.rows = dict(self.read(seen))
        self.table.show_ids(list(self.rows))
        if self.rows and self.row is None:
            self.table.select(next(iter(self.rows)))
        self._chosen(self.table.current_id)

    def _chosen(self, _row: int) -> None:
        for one in self.needing:
            one.setEnabled(self.row is not None)

    def add(self) -> None:
        raise NotImplementedError

    def edit(self) -> None:
        """Nothing, where a line has no form."""

    def show_files(self) -> None:
        row: Any = self.row
        if row is not None:
            title = getattr(row, "name", "") or getattr(row, "supplier", "")
            AttachmentsDialog(self.desk, title, self.files, row.uid, self).exec()

    def remove(self) -> None:
        row: Any = self.row
        if row is not None:
            name = getattr(row, "name", "") or getattr(row, "supplier", "")
            question = self.tr("Take “{name}” out of the project?").format(name=name)
            if self.desk.dialogs.ask(question, self.tr("Take out"), danger=True):
                self.do(remove_part, self.files, row.id)


class RequirementsTab(ListTab[Requirement]):
    """The checklist of the call."""

    files = "project_requirement"

    def __init__(self, desk: Desk) -> None:
        columns: list[Column[Requirement]] = [
            Column(self.tr("State"), self._state, 14, token=lambda one: "danger" if self._missing(one) else "ok"),
            Column(self.tr("Paper or condition"), lambda one: one.name),
            Column(self.tr("Until"), lambda one: format_iso(one.due_on), 10),
            Column(self.tr("Counts until"), lambda one: format_iso(one.valid_until), 10),
        ]
        empty = self.tr("No papers of the call are noted: directory in force, certificates, statutes…")
        super().__init__(desk, self.tr("Papers of the call"), columns, empty, self.tr("Add a paper…"))

    def buttons(self) -> list[QWidget]:
        return [
            self.with_row(self.tr("Obtained, or correct…"), self.edit),
            self.with_row(self.tr("Scan…"), self.show_files),
            self.with_row(self.tr("Take out…"), self.remove),
        ]

    def _missing(self, one: Requirement) -> bool:
        return one.missing(self.desk.today())

    def _state(self, one: Requirement) -> str:
        if not self._missing(one):
            return "✓ " + self.tr("obtained")
        return "■ " + (self.tr("expired") if one.obtained_on else self.tr("missing"))

    def read(self, seen: Cockpit) -> list[tuple[int, Requirement]]:
        return [(one.id, one) for one in seen.requirements]

    def add(self) -> None:
        if self.seen is not None:
            RequirementDialog(self.desk, self.seen, parent=self).exec()

    def edit(self) -> None:
        if self.seen is not None and self.row is not None:
            RequirementDialog(self.desk, self.seen, self.row, self).exec()


class QuotationsTab(ListTab[Quotation]):
    """Who quoted how much for which line."""

    files = "quotation"

    def __init__(self, desk: Desk) -> None:
        columns: list[Column[Quotation]] = [
            Column(self.tr("Line"), lambda one: one.line),
            Column(self.tr("Who quoted"), lambda one: one.supplier),
            Column(self.tr("Date"), lambda one: format_iso(one.on_date), 9),
            Column(self.tr("Amount"), lambda one: money_words(one.amount, desk.facts), 12, number=True),
            Column(self.tr("Chosen"), lambda one: self.tr("yes") if one.chosen else "", 7),
        ]
        empty = self.tr("No quotations noted. Some funders ask for two or three for each purchase.")
        super().__init__(desk, self.tr("Quotations"), columns, empty, self.tr("Add a quotation…"))

    def buttons(self) -> list[QWidget]:
        return [
            self.with_row(self.tr("Correct…"), self.edit),
            self.with_row(self.tr("Scan…"), self.show_files),
            self.with_row(self.tr("Take out…"), self.remove),
        ]

    def read(self, seen: Cockpit) -> list[tuple[int, Quotation]]:
        return [(one.id, one) for one in self.desk.runner.now(quotations, seen.id)]

    def add(self) -> None:
        if self.seen is not None:
            QuotationDialog(self.desk, self.seen, parent=self).exec()

    def edit(self) -> None:
        if self.seen is not None and self.row is not None:
            QuotationDialog(self.desk, self.seen, self.row, self).exec()


class AssetsTab(ListTab[Asset]):
    """The inventory."""

    files = "project_asset"

    def __init__(self, desk: Desk, save: Callable[[], object]) -> None:
        self._save = save
        columns: list[Column[Asset]] = [
            Column(self.tr("What was bought"), lambda one: one.name),
            Column(self.tr("Serial"), lambda one: one.serial, 11),
            Column(self.tr("Where it is"), lambda one: one.place, 14),
            Column(self.tr("Who keeps it"), lambda one: one.keeper, 14),
            Column(self.tr("Value"), self._value, 12, number=True),
        ]
        empty = self.tr("Nothing was bought that has to be kept an eye on.")
        super().__init__(desk, self.tr("Things bought"), columns, empty, self.tr("Add a thing…"))

    def buttons(self) -> list[QWidget]:
        return [
            self.with_row(self.tr("Correct…"), self.edit),
            self.with_row(self.tr("Photo…"), self.show_files),
            self.with_row(self.tr("Take out…"), self.remove),
            button(self.tr("Inventory on paper or in Excel…"), self._save),
        ]

    def _value(self, one: Asset) -> str:
        return "" if one.value is None else money_words(one.value, self.desk.facts)

    def read(self, seen: Cockpit) -> list[tuple[int, Asset]]:
        return [(one.id, one) for one in self.desk.runner.now(assets, seen.id)]

    def add(self) -> None:
        if self.seen is not None:
            AssetDialog(self.desk, self.seen, parent=self).exec()

    def edit(self) -> None:
        if self.seen is not None and self.row is not None:
            AssetDialog(self.desk, self.seen, self.row, self).exec()


class PeopleTab(ListTab[Attendee]):
    """Whom the project serves."""

    def __init__(self, desk: Desk, load: Callable[[], object], save: Callable[[], object]) -> None:
        self._load, self._save = load, save
        columns: list[Column[Attendee]] = [
            Column(self.tr("Name"), lambda one: one.name),
            Column(self.tr("Document"), lambda one: one.document, 12),
            Column(self.tr("Business"), lambda one: one.business, 18),
            Column(self.tr("City"), lambda one: one.district, 14),
        ]
        empty = self.tr("Nobody is on the list of beneficiaries yet.")
        super().__init__(desk, self.tr("Beneficiaries"), columns, empty, self.tr("Add somebody…"))

    def buttons(self) -> list[QWidget]:
        return [
            button(self.tr("From a spreadsheet…"), self._load),
            self.with_row(self.tr("Take out…"), self.remove),
            button(self.tr("List on paper or in Excel…"), self._save),
            button(self.tr("Businesses to link…"), self.link_firms),
        ]

    def link_firms(self) -> None:
        if self.seen is not None:
            FirmsDialog(self.desk, project_id=self.seen.id, parent=self).exec()

    def read(self, seen: Cockpit) -> list[tuple[int, Attendee]]:
        return [(one.id, one) for one in self.desk.runner.now(beneficiaries, seen.id)]

    def add(self) -> None:
        if self.seen is not None:
            BeneficiaryDialog(self.desk, self.seen, self).exec()

    def remove(self) -> None:
        row = self.row
        question = self.tr("Take “{name}” out of the project?").format(name=row.name if row else "")
        if row is not None and self.desk.dialogs.ask(question, self.tr("Take out"), danger=True):
            self.do(strike_attendee, row.id)


class EventsTab(ListTab[ProjectEvent]):
    """What happened, and the money that came and went."""

    def __init__(self, desk: Desk, note: Callable[[], object]) -> None:
        self._note = note
        columns: list[Column[ProjectEvent]] = [
            Column(self.tr("Day"), lambda one: format_iso(one.on_date), 9),
            Column(self.tr("What happened"), self._what, token=lambda one: "muted" if one.taken_back else ""),
            Column(self.tr("Amount"), self._amount, 12, number=True),
            Column(self.tr("Paper"), lambda one: " · ".join(part for part in (one.document, one.note) if part)),
        ]
        empty = self.tr("Nothing is noted yet: application, award, money received…")
        super().__init__(desk, self.tr("History"), columns, empty, self.tr("Note what happened…"))

    def buttons(self) -> list[QWidget]:
        return [self.with_row(self.tr("This line was wrong…"), self.take_back)]

    def _what(self, one: ProjectEvent) -> str:
        said = code_words(f"project.event.{one.kind}")
        return f"{said} ({code_words('project.event.taken_back')})" if one.taken_back else said

    def _amount(self, one: ProjectEvent) -> str:
        return money_words(one.amount, self.desk.facts) if one.amount else ""

    def read(self, seen: Cockpit) -> list[tuple[int, ProjectEvent]]:
        return [(one.id, one) for one in reversed(seen.events)]

    def add(self) -> None:
        self._note()

    def take_back(self) -> None:
        row = self.row
        if row is None:
            return
        question = self.tr("Why is “{what}” left without effect?").format(what=self._what(row))
        reason = self.desk.dialogs.ask_text(question)
        if reason is not None:
            self.do(take_back_project_event, row.id, reason)
