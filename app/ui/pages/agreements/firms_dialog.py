"""Businesses that people on lists named and that are not in the directory: each linked to one, or added to it."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.messages import say
from app.models.agreements.attendee_firms import TypedFirm, link_firm, typed_firms
from app.models.base.errors import GremialError
from app.models.members.parties import PartyRef
from app.ui.flow import FlowRow
from app.ui.form_dialog import FormDialog
from app.ui.kept_table import KeptTable
from app.ui.organization_box import add_organization_box
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, SMALL, EmptyState, button, main_button, side_by_side, sized, with_key, words
from app.ui.table import Column

_LINES: Final = 10


class FirmsDialog(QDialog):
    """Of an activity or of a project; what is linked is linked on every list that names it."""

    def __init__(
        self, desk: Desk, activity_id: int | None = None, project_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._of = desk, (activity_id, project_id)
        self.setWindowTitle(self.tr("Link with the directory"))
        self.table = self._make_table()
        self.same = main_button(self.tr("It is that one"), self.link_known, "Enter")
        self.choose = button(self.tr("It is another one of the directory…"), self.link_other)
        self.new = button(self.tr("Add it to the directory"), self.add_new)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(words(self.windowTitle(), "h2"))
        said = self.tr(
            "Businesses that somebody on a list named. They are kept as written; linked, they count as the one of the "
            "directory on every list."
        )
        column.addWidget(words(said, "muted", wrap=True))
        column.addWidget(self.table, 1)
        column.addWidget(FlowRow(self.same, self.choose, self.new))
        bottom = side_by_side(button(with_key(self.tr("Close"), "Esc"), self.accept), stretch=False)
        bottom.insertStretch(0, 1)
        column.addLayout(bottom)
        sized(self, 92, 26)
        self.read_again()

    def _make_table(self) -> KeptTable[TypedFirm]:
        columns: list[Column[TypedFirm]] = [
            Column(self.tr("As it was written"), lambda one: one.name),
            Column(self.tr("People"), lambda one: str(one.lines), 8, number=True),
            Column(self.tr("Is it this one of the directory?"), lambda one: one.known, 30),
        ]
        empty = EmptyState(self._desk.theme, self.tr("Every business is in the directory."), icon="building-2")
        made: KeptTable[TypedFirm] = KeptTable(self._desk.theme, self.windowTitle(), columns, _LINES, empty)
        made.chosen.connect(lambda _one: self._enable())
        made.opened.connect(lambda _one: self.link_known())
        return made

    def read_again(self) -> None:
        found = self._desk.runner.now(typed_firms, *self._of)
        self.table.show_rows(dict(enumerate(found, 1)))
        if found and not self.table.current_id:
            self.table.select(1)
        self._enable()

    def _enable(self) -> None:
        row = self.table.current
        self.same.setEnabled(row is not None and row.known_id is not None)
        for made in (self.choose, self.new):
            made.setEnabled(row is not None)

    def link_known(self) -> None:
        row = self.table.current
        if row is not None and row.known_id is not None:
            self._link(row, row.known_id)

    def link_other(self) -> None:
        row = self.table.current
        if row is not None:
            box = _OtherFirm(self._desk, row, self)
            box.done_with.connect(self._linked)
            box.exec()

    def add_new(self) -> None:
        row = self.table.current
        if row is not None:
            self._link(row, None)

    def _link(self, row: TypedFirm, organization_id: int | None) -> None:
        self._desk.runner.run(
            link_firm,
            row.name,
            organization_id,
            on_done=self._linked,
            on_refused=self._refused,
            owner=self,
            title=self.windowTitle(),
        )

    def _linked(self, lines: int) -> None:
        self._desk.notify(self.tr("Linked: %n line(s) of the lists", "", lines))
        self.read_again()

    def _refused(self, error: GremialError) -> None:
        self._desk.dialogs.message(say(error))


class _OtherFirm(FormDialog):
    """Which organisation of the directory a business is; a new one may be added from the box."""

    def __init__(self, desk: Desk, row: TypedFirm, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Which one it is"), self.tr("Link"), intro=row.name, parent=parent)
        self._name = row.name
        add_organization_box(self.form, desk, "organization", self.tr("Of the directory"), self, required=True)
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        who: PartyRef = values["organization"]
        self.run(link_firm, self._name, who.id)
